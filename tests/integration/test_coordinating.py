"""What leaves the program on paper or in a file, and undoing an attempt: against a real service."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from referral_app.domain.client import Address, PersonName
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentScope,
    ContactSystem,
    Literacy,
    Outcome,
    Priority,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.contact_attempt import ContactAttempt, GatePart
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.errors import InvalidInputError, NotAllowedError, NotaryNotAnsweringError
from referral_app.services import contact_messages, handover, outreach
from referral_app.services.audit import LogQuery
from referral_app.services.follow_up import ReferralView
from referral_app.services.handover import HandoverWords
from referral_app.services.inbox import InboxQuery
from referral_app.services.working import gate_lines, proposal
from tests.world import World

NURSE, COORDINATOR, AUDITOR = "aino.laine", "ahmed.warsame", "pekka.virtanen"
PHONE = ContactPoint(ContactSystem.PHONE, "+358401234567", YesNoNotAsked.YES, Whose.OWN, "klo 10-12")
SMS = ContactPoint(ContactSystem.SMS, "+358401234567", YesNoNotAsked.YES, Whose.OWN)
LETTER = ContactPoint(ContactSystem.LETTER, "", YesNoNotAsked.YES, Whose.OWN)
UNSAFE = ContactPoint(ContactSystem.PHONE, "+358407654321", YesNoNotAsked.NO, Whose.SPOUSE)
WORDS = HandoverWords("fi", "Ohjausta annettu", (("Kieli", (("Äidinkieli", "somali"),)),))


def reader(world: World) -> Referral:
    """Somebody who reads Somali, with a telephone and an address."""
    referral = world.referral()
    return replace(
        referral,
        consent=replace(referral.consent, shares=frozenset(ConsentScope)),
        name=PersonName("Zyxwina", "Qvvqlainen"),
        main_language="so",
        literacy=Literacy.READS,
        reads_language="so",
        contact_points=(PHONE, SMS, LETTER, UNSAFE),
        address=Address("Testikatu 1", "33720", "TAMPERE"),
        turvakielto=YesNoNotAsked.NO,
    )


def accepted(world: World, referral: Referral) -> ReferralView:
    """Sent, opened and accepted by the coordinator."""
    sent = world.session(NURSE).send(referral, world.unit("tampere"), Priority.ROUTINE)
    session = world.session(COORDINATOR)
    due = datetime.now(UTC).date() + timedelta(days=5)
    view = session.open_referral(sent.referral_id)
    return session.move(view, Move(State.ACCEPTED, owner=session.person.user_id, due=due))


def planned(channel: AttemptChannel = AttemptChannel.PHONE, days: int = 1) -> ContactAttempt:
    return ContactAttempt(datetime.now(UTC).replace(microsecond=0) + timedelta(days=days), channel, "so")


def made(
    channel: AttemptChannel = AttemptChannel.PHONE, result: AttemptResult = AttemptResult.NO_ANSWER
) -> ContactAttempt:
    at = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
    return ContactAttempt(at, channel, "so", result=result)


def attempted(world: World, view: ReferralView, attempt: ContactAttempt) -> ReferralView:
    note = MoveNote(attempt=attempt, planned=planned())
    return world.session(COORDINATOR).move(view, Move(State.CONTACTING, note=note))


def logged(world: World, act: str, referral_id: UUID) -> list[str]:
    """What the auditor finds of an act that names a referral."""
    page = world.session(AUDITOR).log_page(LogQuery(act=act, referral=referral_id))
    entries = [world.session(AUDITOR).log_entry(row.index) for row in page.rows]
    return [json.loads(entry.statement_text)["subject"]["what"] for entry in entries]


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


# --- attempts ------------------------------------------------------------------------------------


def test_an_attempt_recorded_by_mistake_is_undone_and_does_not_count(world: World) -> None:
    session = world.session(COORDINATOR)
    view = attempted(world, accepted(world, reader(world)), made())
    assert proposal(view, view.referral or reader(world)).channel is AttemptChannel.SMS
    assert gate_lines(view, view.referral or reader(world))[0].found == 1
    listed = session.inbox_page(InboxQuery()).rows
    assert [row.attempt_count for row in listed if row.referral_id == view.referral_id] == [1]
    undo = Move(State.CONTACTING, note=MoveNote(planned=planned(), undoes=view.move_seq))
    view = session.move(view, undo)
    assert view.attempts == ()
    [row] = session.as_they_stand([row for row in listed if row.referral_id == view.referral_id])
    assert row.attempt_count == 0
    assert session.open_referral(view.referral_id).attempts == ()
    assert [item.verified for item in view.history] == [True] * len(view.history)
    with pytest.raises(InvalidInputError):
        session.move(view, Move(State.CONTACTING, note=MoveNote(planned=planned(), undoes=view.move_seq - 1)))


def test_each_condition_of_the_gate_is_met_one_after_the_other(world: World) -> None:
    session = world.session(COORDINATOR)
    view = accepted(world, reader(world))

    def missing() -> list[GatePart]:
        assert view.referral is not None
        return [line.part for line in gate_lines(view, view.referral) if not line.met]

    assert missing() == list(GatePart)
    view = attempted(world, view, made(AttemptChannel.SMS))
    view = attempted(world, view, made(AttemptChannel.SMS))
    assert missing() == list(GatePart)
    view = attempted(world, view, made(AttemptChannel.SMS))
    assert missing() == [GatePart.CHANNELS, GatePart.SPOKEN, GatePart.REFERRER_ASKED]
    view = attempted(world, view, replace(made(), language="fi"))
    assert missing() == [GatePart.SPOKEN, GatePart.REFERRER_ASKED]
    view = attempted(world, view, made())
    assert missing() == [GatePart.REFERRER_ASKED]
    due = datetime.now(UTC).date() + timedelta(days=14)
    view = session.move(view, Move(State.HELP_REQUESTED, due=due, note=MoveNote(question="Voitko kysyä?")))
    assert missing() == []
    with pytest.raises(NotAllowedError):
        session.move(view, Move(State.UNREACHED))  # for a lead only
    lead = world.session("leena.makela")
    closed = lead.move(lead.open_referral(view.referral_id), Move(State.UNREACHED))
    assert closed.state is State.UNREACHED


def test_the_gate_is_overridden_by_a_lead_with_a_reason_only(world: World) -> None:
    view = attempted(world, accepted(world, reader(world)), made())
    lead = world.session("leena.makela")
    opened = lead.open_referral(view.referral_id)
    with pytest.raises(InvalidInputError) as caught:
        lead.move(opened, Move(State.UNREACHED))
    assert [found.problem for found in caught.value.problems] == [Problem.ATTEMPT_GATE]
    with pytest.raises(NotAllowedError):
        world.session(COORDINATOR).move(view, Move(State.UNREACHED, note=MoveNote(reason_text="Muutti.")))
    closed = lead.move(opened, Move(State.UNREACHED, note=MoveNote(reason_text="Muutti ulkomaille.")))
    assert closed.state is State.UNREACHED


# --- messages ------------------------------------------------------------------------------------


def test_the_text_message_says_who_calls_and_nothing_of_why(world: World) -> None:
    view = accepted(world, reader(world))
    text = world.session(COORDINATOR).coordinating().text_message(view, "so", "fi")
    assert "Ahmed Warsame, Tampereen kaupunki" in text
    assert "03\u00a012345678" in text or "12345678" in text.replace("\u00a0", "")
    assert "Zyxwina" not in text
    assert "koto" not in text.casefold()


def test_the_letter_is_on_record_before_it_is_on_paper(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = accepted(world, reader(world))
    work, file = world.session(COORDINATOR).coordinating(), tmp_path / "kirje.pdf"

    def silent(*_values: object) -> None:
        raise NotaryNotAnsweringError

    with monkeypatch.context() as patched:
        patched.setattr(contact_messages, "put_on_record", silent)
        with pytest.raises(NotaryNotAnsweringError):
            work.save_letter(view, "so", "fi", file)
    assert not file.exists()
    work.save_letter(view, "so", "fi", file)
    assert logged(world, "print", view.referral_id) == ["letter"]
    text = text_of(file)
    assert "Zyxwina Qvvqlainen" in text
    assert "Testikatu 1" in text
    assert "33720 TAMPERE" in text
    assert "Degmada" in text
    assert "Kunta ottaa sinuun yhteyttä" in text


@pytest.mark.parametrize(
    ("change", "letter", "message"),
    [
        (
            {"turvakielto": YesNoNotAsked.YES, "address": None, "contact_points": (PHONE,)},
            Problem.TURVAKIELTO_LETTER,
            Problem.TURVAKIELTO_SMS,
        ),
        (
            {"literacy": Literacy.LISTENS_ONLY, "reads_language": ""},
            Problem.LITERACY_WRITING,
            Problem.LITERACY_WRITING,
        ),
        (
            {"contact_points": (PHONE, replace(SMS, safe=YesNoNotAsked.NO)), "address": None},
            Problem.CONTACT_NONE_SAFE,
            Problem.CONTACT_NONE_SAFE,
        ),
    ],
)
def test_no_message_where_it_could_do_harm_or_is_not_read(
    world: World, tmp_path: Path, change: dict[str, object], letter: Problem, message: Problem
) -> None:
    view = accepted(world, reader(world))
    assert view.referral is not None
    view = replace(view, referral=replace(view.referral, **change))  # type: ignore[arg-type]
    work, file = world.session(COORDINATOR).coordinating(), tmp_path / "kirje.pdf"
    with pytest.raises(InvalidInputError) as caught:
        work.save_letter(view, "so", "fi", file)
    assert caught.value.problems[0].problem is letter
    with pytest.raises(InvalidInputError) as caught:
        work.text_message(view, "so", "fi")
    assert caught.value.problems[0].problem is message
    assert not file.exists()
    assert logged(world, "print", view.referral_id) == []


def test_the_sender_makes_no_messages(world: World) -> None:
    view = accepted(world, reader(world))
    nurse = world.session(NURSE)
    with pytest.raises(NotAllowedError):
        nurse.coordinating().text_message(nurse.open_referral(view.referral_id), "so", "fi")


# --- outreach ------------------------------------------------------------------------------------


def test_the_outreach_list_has_safe_facts_only_and_names_its_referrals_in_the_log(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = accepted(world, reader(world))
    session = world.session(COORDINATOR)
    plan = MoveNote(planned=planned(AttemptChannel.OUTREACH, days=2))
    session.move(view, Move(State.CONTACTING, note=plan))
    work = session.coordinating()
    found = work.outreach_candidates()
    row = next(row for row in found.rows if row.referral_id == view.referral_id)
    assert row.planned == (plan.planned.at if plan.planned else None)
    assert row.name == "Zyxwina Q."
    others = [other for other in found.rows if other is not row][:2]
    file, day = tmp_path / "lista.pdf", session.today() + timedelta(days=2)

    def silent(*_values: object) -> None:
        raise NotaryNotAnsweringError

    with monkeypatch.context() as patched:
        patched.setattr(outreach, "put_on_record", silent)
        with pytest.raises(NotaryNotAnsweringError):
            work.save_outreach_list((row, *others), day, "Hervannan päiväkoti", "fi", file)
    assert not file.exists()
    work.save_outreach_list((row, *others), day, "Hervannan päiväkoti", "fi", file)
    for one in (row, *others):
        assert "outreach_list" in logged(world, "print", one.referral_id)
    text = text_of(file)
    assert "Hervannan päiväkoti" in text
    assert "Zyxwina Q." in text
    assert "somali" in text
    for private in ("Qvvqlainen", "Testikatu", "+358", "040", "0401234567"):
        assert private not in text


def test_nobody_under_turvakielto_is_on_a_list(world: World) -> None:
    before = world.session(COORDINATOR).coordinating().outreach_candidates()
    hidden = replace(
        reader(world), turvakielto=YesNoNotAsked.NOT_ASKED, contact_points=(PHONE,), address=None
    )
    view = accepted(world, hidden)
    protected = world.send_protected(COORDINATOR).referral_id
    session = world.session(COORDINATOR)
    due = session.today() + timedelta(days=5)
    session.move(
        session.open_referral(protected),
        Move(State.ACCEPTED, owner=session.person.user_id, due=due),
    )
    after = world.session(COORDINATOR).coordinating().outreach_candidates()
    assert protected not in {row.referral_id for row in after.rows}
    assert view.referral_id not in {row.referral_id for row in after.rows}
    assert after.left_out == before.left_out + 2


def test_a_list_needs_a_place_people_and_a_day_to_come(world: World, tmp_path: Path) -> None:
    session = world.session(COORDINATOR)
    with pytest.raises(InvalidInputError) as caught:
        session.coordinating().save_outreach_list(
            (), session.today() - timedelta(days=1), " ", "fi", tmp_path / "x.pdf"
        )
    assert {found.field for found in caught.value.problems} == {"rows", "day", "place"}
    assert not list(tmp_path.iterdir())


# --- closing -------------------------------------------------------------------------------------


def test_handing_over_writes_the_fields_once_and_the_log_has_it_first(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = world.session(COORDINATOR)
    work, file = session.coordinating(), tmp_path / "ohjaus.json"
    view = attempted(world, accepted(world, reader(world)), made())
    with pytest.raises(NotAllowedError):
        work.save_handover(view, WORDS, file)
    said = Feedback("so", understood=Face.YES, helped=Face.NO, words="Mahadsanid")
    note = MoveNote(
        outcome=Outcome.GUIDANCE_GIVEN,
        outcome_text="Aloittaa tammikuussa.",
        feedback_asked=True,
        feedback=said,
    )
    view = session.move(view, Move(State.COMPLETED, note=note))

    def silent(*_values: object) -> None:
        raise NotaryNotAnsweringError

    with monkeypatch.context() as patched:
        patched.setattr(handover, "put_on_record", silent)
        with pytest.raises(NotaryNotAnsweringError):
            work.save_handover(view, WORDS, file)
    assert not list(tmp_path.iterdir())
    files = work.save_handover(view, WORDS, file)
    assert logged(world, "export", view.referral_id) == ["handover"]
    told = json.loads(files.json_file.read_text(encoding="utf-8"))
    assert told["schema"] == "kotosilta/handover/1"
    assert told["outcome"] == "guidance_given"
    assert told["client"]["name"] == {"given": "Zyxwina", "family": "Qvvqlainen"}
    assert [point["value"] for point in told["client"]["contact_points"]] == [
        "+358401234567",
        "+358401234567",
        "",
    ]
    assert "Mahadsanid" not in files.json_file.read_text(encoding="utf-8")
    days = timedelta(days=RETENTION_DAYS[State.COMPLETED])
    assert told["erased_from"] == str(session.today() + days) == str(files.erased_from)
    text = text_of(files.pdf_file)
    assert "Zyxwina Qvvqlainen" in text
    assert "Ohjausta annettu" in text
    assert "ohjaus.json" in text


def test_what_she_said_is_seen_by_the_nurse_only_where_the_outcome_may_be_told(world: World) -> None:
    for tells in (True, False):
        referral = reader(world)
        shares = frozenset(ConsentScope) - (frozenset() if tells else {ConsentScope.OUTCOME_TO_REFERRER})
        view = accepted(world, replace(referral, consent=replace(referral.consent, shares=shares)))
        said = Feedback("so", helped=Face.YES)
        note = MoveNote(outcome=Outcome.GUIDANCE_GIVEN, feedback_asked=True, feedback=said)
        world.session(COORDINATOR).move(view, Move(State.COMPLETED, note=note))
        seen = world.session(NURSE).open_referral(view.referral_id).history[-1].note
        assert seen is not None
        assert (seen.feedback == said) is tells
