"""The form without widgets: what it means as a referral, as a draft, and what keeps it from being sent."""

from __future__ import annotations

import json
import random
from dataclasses import fields, replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from referral_app.demo.clients import make_referral
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    Need,
    Priority,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.problems import Problem
from referral_app.domain.referral import check
from ui.pages.compose.draft_fields import from_fields, to_fields
from ui.pages.compose.form import (
    ContactForm,
    Form,
    NgoForm,
    day_text,
    hide_for_safety,
    with_method,
    with_municipality,
    with_postcode,
    with_presumed_place,
    without_consent,
    without_void_signature,
)
from ui.pages.compose.mapping import DAY_FORMAT, MONTH_FORMAT, parse_day, parse_month, read_form
from ui.pages.compose.refill import form_of
from ui.pages.compose.steps import ATTRIBUTES, Step, place_on_screen, step_of

TODAY = date(2026, 11, 24)
UNIT = UUID(int=7)

FULL = Form(
    given_name="Fadumo",
    family_name="Ali",
    identity="131052-308T",
    turvakielto=YesNoNotAsked.NO,
    target_group=TargetGroup.PARENT_AT_HOME,
    residence_month="3/2024",
    main_language="so",
    dialect="maay",
    other_languages=("ar", "sw"),
    interpreter_needed=True,
    interpreter_gender=InterpreterGender.WOMAN,
    same_dialect=True,
    not_from_community=True,
    literacy=Literacy.READS,
    reads_language="so",
    in_person=True,
    contacts=(
        ContactForm(
            ContactSystem.PHONE,
            "040 123 4567",
            YesNoNotAsked.YES,
            Whose.OWN,
            "9–11",
            True,
            date(2026, 11, 24),
        ),
        ContactForm(ContactSystem.LETTER, "", YesNoNotAsked.NO, Whose.OWN),
    ),
    prefers_own_contact=True,
    street="Insinöörinkatu 12",
    postcode="33720",
    post_office="TAMPERE",
    municipality="837",
    wishes="Haluan oppia suomea.",
    needs=frozenset({Need.LANGUAGE_COURSE, Need.PEERS}),
    support_needs="Ei pitkiä matkoja.",
    other_adults="Puoliso",
    childcare="Nuorin kotona",
    home_care_allowance=YesNoNotAsked.YES,
    recipient=UNIT,
    shares=frozenset(ConsentScope),
    consent_language="so",
    through_interpreter=True,
    interpreter="Tulkkikeskus, puhelimitse",
    asked_back="Kunta saa soittaa minulle.",
    method=ConsentMethod.SIGNED,
    signature=(((10, 20), (30, 45), (80, 12)), ((90, 200),)),
    given_on="24.11.2026",
    valid_until="24.11.2027",
    ngos=(NgoForm("Monika-naiset", "He saavat soittaa.", ConsentMethod.SPOKEN),),
    priority=Priority.URGENT,
)


def problems(form: Form, *, allow_test_codes: bool = True) -> dict[str, str]:
    found = read_form(form, TODAY, allow_test_codes=allow_test_codes).problems
    assert len({problem.field for problem in found}) == len(found)
    return {problem.field: problem.problem for problem in found}


def test_a_full_form_is_a_referral_that_may_be_sent() -> None:
    reading = read_form(FULL, TODAY, allow_test_codes=False)
    assert reading.problems == ()
    check(reading.referral, TODAY, False, recipient=UNIT)
    assert reading.referral.contact_points[0].value == "+358401234567"
    assert reading.referral.contact_points[1].value == ""
    assert reading.referral.residence_month == date(2024, 3, 1)
    assert reading.referral.ngo_sharing[0].consent.language == "so"


def test_form_and_referral_are_the_same_both_ways() -> None:
    referral = read_form(FULL, TODAY, allow_test_codes=False).referral
    again = replace(form_of(referral), municipality="837", recipient=UNIT, priority=Priority.URGENT)
    assert read_form(again, TODAY, allow_test_codes=False).referral == referral
    for field in fields(Form):
        if field.name != "contacts":  # the number is written as it is stored
            assert getattr(again, field.name) == getattr(FULL, field.name), field.name


@given(st.integers(0, 10_000))
def test_any_referral_that_was_sent_can_be_read_into_a_form_and_back(seed: int) -> None:
    source = random.Random(seed)
    sent = make_referral(source, municipality="837", recipient=UNIT, today=TODAY)
    form = replace(form_of(sent), municipality="837", recipient=UNIT)
    assert read_form(form, TODAY, allow_test_codes=True).referral == sent


def test_an_empty_form_names_everything_that_is_needed_in_the_order_of_the_screen() -> None:
    found = list(problems(Form()))
    assert found == [
        "name", "identity", "turvakielto", "target_group", "main_language", "interpreter", "literacy",
        "contact_points", "municipality", "wishes", "needs", "consent.shares", "consent.language",
        "consent.through_interpreter", "consent.asked_back", "consent.method",
    ]  # fmt: skip
    assert [step_of(field) for field in found] == sorted(
        (step_of(field) for field in found), key=list(Step).index
    )


def test_every_value_belongs_to_exactly_one_step() -> None:
    names = [name for step in Step for name in ATTRIBUTES[step]]
    assert sorted(names) == sorted(field.name for field in fields(Form))


def test_an_unknown_problem_is_shown_on_the_last_step_and_last() -> None:
    assert step_of("something.new") is Step.CHECK
    assert place_on_screen("something.new") > place_on_screen("consent.valid_until")
    assert step_of("names") is Step.CHECK


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"given_name": "", "family_name": " "}, "name", Problem.REQUIRED),
        ({"identity": "131052-308U"}, "identity", Problem.IDENTITY_CHECK_CHARACTER),
        ({"identity": "xyz"}, "identity", Problem.IDENTITY_FORMAT),
        ({"identity": ""}, "identity", Problem.REQUIRED),
        ({"no_identity": True}, "birth_date", Problem.REQUIRED),
        ({"no_identity": True, "birth_date": "31.2.1990"}, "birth_date", DAY_FORMAT),
        (
            {"no_identity": True, "birth_date": "1.1.2030", "residence_month": ""},
            "birth_date",
            Problem.DATE_FUTURE,
        ),
        ({"residence_month": "maaliskuu"}, "residence_month", MONTH_FORMAT),
        ({"residence_month": "13/2024"}, "residence_month", MONTH_FORMAT),
        ({"main_language": ""}, "main_language", Problem.REQUIRED),
        ({"reads_language": ""}, "reads_language", Problem.REQUIRED),
        ({"literacy": None}, "literacy", Problem.REQUIRED),
        ({"interpreter_needed": None}, "interpreter", Problem.REQUIRED),
        ({"postcode": "3372"}, "address.postcode", Problem.POSTCODE_INVALID),
        ({"postcode": "00000"}, "address.postcode", Problem.POSTCODE_UNKNOWN),
        ({"street": ""}, "address.street", Problem.REQUIRED),
        ({"municipality": "", "recipient": None}, "municipality", Problem.REQUIRED),
        ({"recipient": None}, "recipient", Problem.REQUIRED),
        ({"wishes": "  \n "}, "wishes", Problem.REQUIRED),
        ({"wishes": "x" * 4001}, "wishes", Problem.TEXT_TOO_LONG),
        ({"needs": frozenset()}, "needs", Problem.REQUIRED),
        ({"shares": frozenset({ConsentScope.BASICS})}, "consent.shares", Problem.CONSENT_NOT_COVERED),
        ({"asked_back": ""}, "consent.asked_back", Problem.REQUIRED),
        ({"method": None}, "consent.method", Problem.REQUIRED),
        ({"through_interpreter": None}, "consent.through_interpreter", Problem.REQUIRED),
        ({"interpreter": "x" * 201}, "consent.interpreter", Problem.TEXT_TOO_LONG),
        ({"valid_until": "soon"}, "consent.valid_until", DAY_FORMAT),
        ({"valid_until": ""}, "consent.valid_until", Problem.REQUIRED),
        (
            {"valid_until": "1.11.2026", "given_on": "1.10.2026"},
            "consent.valid_until",
            Problem.CONSENT_EXPIRED,
        ),
        ({"given_on": "25.11.2026"}, "consent.given_on", Problem.DATE_FUTURE),
        ({"ngos": (NgoForm("", "Kyllä.", ConsentMethod.SPOKEN),)}, "ngo_sharing.0.name", Problem.REQUIRED),
        (
            {"ngos": (NgoForm("SPR", "", ConsentMethod.SPOKEN),)},
            "ngo_sharing.0.consent.asked_back",
            Problem.REQUIRED,
        ),
        ({"ngos": (NgoForm("SPR", "Kyllä.", None),)}, "ngo_sharing.0.consent.method", Problem.REQUIRED),
        ({"basis": LegalBasis.OTHER}, "consent.basis_text", Problem.REQUIRED),
    ],
)
def test_one_thing_wrong_is_one_problem_where_it_stands(
    changes: dict[str, object], field: str, problem: str
) -> None:
    assert problems(replace(FULL, **changes)) == {field: problem}


def test_a_test_code_passes_only_where_it_is_allowed() -> None:
    form = replace(FULL, identity="010190-900P")
    assert problems(form, allow_test_codes=False) == {"identity": Problem.IDENTITY_TEST_CODE}
    assert problems(form, allow_test_codes=True) == {}


def test_blank_cards_do_not_count_and_problems_keep_the_number_of_the_card() -> None:
    contacts = (ContactForm(), replace(FULL.contacts[0], value="040"), ContactForm(ContactSystem.EMAIL))
    found = problems(replace(FULL, contacts=contacts))
    assert found == {"contact_points.1.value": Problem.PHONE_INVALID}
    ngos = (NgoForm(), NgoForm("SPR", "", ConsentMethod.SPOKEN))
    assert list(problems(replace(FULL, ngos=ngos))) == ["ngo_sharing.1.consent.asked_back"]


@pytest.mark.parametrize("part", ["safe", "whose"])
def test_a_way_of_contact_is_not_taken_without_the_clients_answer(part: str) -> None:
    contacts = (replace(FULL.contacts[0], **{part: None}), FULL.contacts[1])
    assert problems(replace(FULL, contacts=contacts)) == {f"contact_points.0.{part}": Problem.REQUIRED}


def test_a_client_without_a_safe_way_must_be_reached_in_person() -> None:
    unsafe = (replace(FULL.contacts[0], safe=YesNoNotAsked.NO),)
    assert problems(replace(FULL, contacts=unsafe)) == {}
    assert problems(replace(FULL, contacts=unsafe, in_person=False)) == {
        "contact_points": Problem.CONTACT_NONE_SAFE
    }


def test_nothing_is_read_of_what_is_hidden() -> None:
    form = replace(FULL, literacy=Literacy.LISTENS_ONLY, interpreter_needed=False, ngos=FULL.ngos)
    referral = read_form(form, TODAY, allow_test_codes=True).referral
    assert referral.reads_language == ""
    assert not referral.interpreter.same_dialect
    other = read_form(replace(FULL, basis=LegalBasis.STATUTORY_DUTY), TODAY, allow_test_codes=True)
    assert other.problems == ()
    assert other.referral.ngo_sharing == ()
    assert other.referral.consent.shares == frozenset()


def test_turvakielto_takes_out_address_letter_and_text_message() -> None:
    sms = ContactForm(ContactSystem.SMS, "0401234567", YesNoNotAsked.YES, Whose.OWN)
    form = hide_for_safety(replace(FULL, contacts=(*FULL.contacts, sms)))
    assert form.hidden
    assert form.contacts == (FULL.contacts[0],)
    assert (form.street, form.postcode, form.post_office) == ("", "", "")
    assert form.municipality == "837"
    assert ConsentScope.ADDRESS not in form.scopes
    assert problems(form) == {"readers": Problem.TURVAKIELTO_READERS}
    assert problems(replace(form, readers=frozenset({UNIT}))) == {}
    assert hide_for_safety(replace(FULL, contacts=(sms,))).contacts == (ContactForm(),)


def test_the_municipality_follows_the_postal_code_unless_it_was_chosen() -> None:
    form = with_postcode(Form(), "33720", "fi")
    assert (form.municipality, form.post_office) == ("837", "TAMPERE")
    assert with_postcode(form, "65100", "fi").municipality == "905"
    assert with_postcode(form, "65100", "sv").post_office == "VASA"
    assert with_postcode(form, "6510", "fi").municipality == "837"
    chosen = with_municipality(form, "091")
    assert with_postcode(chosen, "65100", "fi").municipality == "091"


def test_another_municipality_opens_the_recipient_again() -> None:
    assert with_municipality(FULL, "837") is FULL
    assert with_municipality(FULL, "091").recipient is None


def test_a_yes_is_dated_today_and_holds_a_year_unless_agreed_otherwise() -> None:
    form = with_method(Form(), ConsentMethod.SPOKEN, TODAY)
    assert (form.given_on, form.valid_until) == ("24.11.2026", "24.11.2027")
    agreed = with_method(replace(form, valid_until="1.6.2027"), ConsentMethod.SIGNED, date(2026, 12, 1))
    assert (agreed.given_on, agreed.valid_until) == ("24.11.2026", "1.6.2027")


def test_a_signature_holds_for_what_was_signed_only() -> None:
    assert without_void_signature(FULL, replace(FULL, wishes="Other")).signature
    assert without_void_signature(FULL, replace(FULL, asked_back="Other")).signature
    for changes in (
        {"method": ConsentMethod.SPOKEN},
        {"recipient": None},
        {"valid_until": "1.1.2028"},
        {"shares": FULL.shares - {ConsentScope.OUTCOME_TO_REFERRER}},
        {"ngos": (*FULL.ngos, NgoForm("Another"))},
        {"basis": LegalBasis.STATUTORY_DUTY},
        {"street": "", "postcode": ""},
    ):
        changed = replace(FULL, **changes)  # type: ignore[arg-type]
        assert without_void_signature(FULL, changed) == replace(changed, signature=()), changes
    spoken = read_form(replace(FULL, method=ConsentMethod.SPOKEN), TODAY, allow_test_codes=True)
    assert spoken.referral.consent.signature == ()


@given(st.recursive(st.none() | st.booleans() | st.integers(-1, 9) | st.text(max_size=3), st.lists))
@example([[[True, 1]]])
@example([[[1, 2], [3, 4]]])
def test_strokes_of_a_draft_that_are_none_are_left_out(value: object) -> None:
    strokes = from_fields({"signature": value, "wishes": "kept"})
    assert strokes.wishes == "kept"
    assert strokes.signature == () or json.dumps(strokes.signature) == json.dumps(value)


def test_a_new_referral_from_an_old_one_asks_for_consent_anew() -> None:
    form = without_consent(FULL)
    assert form.wishes == FULL.wishes
    asked = {field for field in problems(form) if step_of(field) is Step.CONSENT}
    assert asked == {
        "recipient", "consent.shares", "consent.language", "consent.through_interpreter",
        "consent.asked_back", "consent.method",
    }  # fmt: skip
    assert form.ngos == ()


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_days_are_read_as_they_are_written(day: date) -> None:
    assert parse_day(day_text(day)) == day
    assert parse_day(f" {day.isoformat()} ") == day
    assert parse_month(f"{day.month}/{day.year}") == day.replace(day=1)


@given(st.text())
def test_no_text_breaks_the_reading_of_days_and_months(text: str) -> None:
    parse_day(text)
    parse_month(text)


# --- drafts --------------------------------------------------------------------------------------


def test_a_draft_keeps_everything() -> None:
    kept = json.loads(json.dumps(to_fields(FULL)))
    assert from_fields(kept) == FULL
    assert set(kept) == {
        field.name for field in fields(Form) if getattr(FULL, field.name) != getattr(Form(), field.name)
    }


def test_an_empty_draft_is_an_empty_form() -> None:
    assert to_fields(Form()) == {}
    assert from_fields({}) == Form()
    assert Form().is_blank
    assert not FULL.is_blank


def test_what_another_version_wrote_is_left_out_and_the_rest_kept() -> None:
    kept = {
        **to_fields(FULL),
        "target_group": "astronaut",
        "shoe_size": 38,
        "interpreter_needed": "yes",
        "contacts": [{"system": "phone", "value": "0401234567", "safe": "perhaps"}, "0501234567"],
    }
    form = from_fields(kept)
    assert form.target_group is None
    assert form.interpreter_needed is None
    assert form.contacts == (ContactForm(value="0401234567"),)
    assert form.wishes == FULL.wishes


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Form)]), _JSON))
def test_no_json_breaks_the_reading_of_a_draft(kept: dict[str, object]) -> None:
    form = from_fields(kept)
    assert from_fields(to_fields(form)) == form
    read_form(form, TODAY, allow_test_codes=True)


def test_the_title_is_the_name() -> None:
    assert FULL.title == "Fadumo Ali"
    assert Form(given_name=" Anna ").title == "Anna"


def test_a_form_does_not_print_what_it_holds() -> None:
    assert "Fadumo" not in repr(FULL) + repr(FULL.contacts) + repr(
        read_form(FULL, TODAY, allow_test_codes=True)
    )


def test_a_new_form_begins_with_the_usual_municipality_which_the_postal_code_or_the_person_changes() -> None:
    form = with_presumed_place(Form(), "837")
    assert form.municipality == "837"
    assert form.is_blank, "nothing of the client is written yet"
    assert replace(form, recipient=UNIT).is_blank
    assert from_fields(to_fields(form)) == form
    assert with_postcode(form, "65100", "fi").municipality == "905"
    chosen = with_municipality(form, "905")
    assert not chosen.is_blank
    assert with_postcode(chosen, "33720", "fi").municipality == "905"
    assert with_presumed_place(chosen, "837") == chosen
    assert with_presumed_place(Form(given_name="Ayaan"), "837").municipality == ""
