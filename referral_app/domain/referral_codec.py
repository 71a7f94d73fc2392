"""A referral and its summary as bytes: strict JSON, one spelling each, named by a schema id.

What is encoded can be decoded. Decoding checks types, codes and the shape of texts and nothing that a day or
a list decides, so that an old referral stays readable.
"""

from __future__ import annotations

from referral_app.domain.client import Address, Family, InterpreterNeed, PersonName, name_text_problems
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    Need,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.identity_code import IdentityCode, read_identity_code
from referral_app.domain.language import TAG_LIMIT
from referral_app.domain.phone import phone_end
from referral_app.domain.referral import Referral, ReferralSummary, referral_shape_problems
from referral_app.domain.signature import Stroke
from referral_app.domain.strict_json import (
    Fields,
    Json,
    as_id,
    as_number,
    as_text,
    decode_document,
    encode_codes,
    encode_day,
    encode_json,
    encode_month,
)
from referral_app.domain.text import text_problems
from referral_app.errors import CannotOpenError, InvalidInputError

REFERRAL_SCHEMA = "kotosilta/referral/1"
SUMMARY_SCHEMA = "kotosilta/summary/1"


def encode_referral(referral: Referral) -> bytes:
    """Return the bytes to seal. Raises InvalidInputError for texts and lists that could not be read back."""
    problems = tuple(referral_shape_problems(referral))
    if problems:
        raise InvalidInputError(problems)
    identity = referral.identity
    address = referral.address
    return encode_json(
        {
            "schema": REFERRAL_SCHEMA,
            "name": _name_json(referral.name),
            "identity": identity.value if identity is not None else None,
            "birth_date": encode_day(referral.birth_date),
            "target_group": referral.target_group.value,
            "main_language": referral.main_language,
            "other_languages": list[Json](referral.other_languages),
            "dialect": referral.dialect,
            "interpreter": {
                "needed": referral.interpreter.needed,
                "gender": referral.interpreter.gender.value,
                "same_dialect": referral.interpreter.same_dialect,
                "not_from_community": referral.interpreter.not_from_community,
            },
            "literacy": referral.literacy.value,
            "reads_language": referral.reads_language,
            "contact_points": [contact_json(point) for point in referral.contact_points],
            "in_person_through_referrer": referral.in_person_through_referrer,
            "address": _address_json(address) if address is not None else None,
            "turvakielto": referral.turvakielto.value,
            "prefers_own_contact": referral.prefers_own_contact,
            "wishes": referral.wishes,
            "needs": encode_codes(referral.needs),
            "family": {
                "other_adults": referral.family.other_adults,
                "childcare": referral.family.childcare,
                "home_care_allowance": referral.family.home_care_allowance.value,
            },
            "support_needs": referral.support_needs,
            "residence_month": encode_month(referral.residence_month),
            "consent": _consent_json(referral.consent),
            "ngo_sharing": [
                {"name": ngo.name, "consent": _consent_json(ngo.consent)} for ngo in referral.ngo_sharing
            ],
        }
    )


def decode_referral(data: bytes) -> Referral:
    """Read what `encode_referral` wrote. Raises CannotOpenError for anything else."""
    fields = decode_document(data, REFERRAL_SCHEMA)
    referral = Referral(
        name=fields.part("name", _read_name),
        identity=fields.optional("identity", lambda name: _read_identity(fields.text(name))),
        birth_date=fields.optional("birth_date", fields.day),
        target_group=fields.code("target_group", TargetGroup),
        main_language=fields.text("main_language"),
        other_languages=fields.items("other_languages", as_text),
        dialect=fields.text("dialect"),
        interpreter=fields.part("interpreter", _read_interpreter),
        literacy=fields.code("literacy", Literacy),
        reads_language=fields.text("reads_language"),
        contact_points=fields.parts("contact_points", read_contact),
        in_person_through_referrer=fields.flag("in_person_through_referrer"),
        address=fields.optional_part("address", _read_address),
        turvakielto=fields.code("turvakielto", YesNoNotAsked),
        prefers_own_contact=fields.flag("prefers_own_contact"),
        wishes=fields.text("wishes"),
        needs=fields.codes("needs", Need),
        family=fields.part("family", _read_family),
        support_needs=fields.text("support_needs"),
        residence_month=fields.optional("residence_month", fields.month),
        consent=fields.part("consent", _read_consent),
        ngo_sharing=fields.parts("ngo_sharing", _read_ngo),
    )
    fields.done()
    if any(referral_shape_problems(referral)):
        raise CannotOpenError
    return referral


def encode_summary(summary: ReferralSummary) -> bytes:
    """Return the bytes to seal. Raises InvalidInputError like `encode_referral`."""
    problems = (
        *name_text_problems("name", summary.name),
        *text_problems("language", summary.language, TAG_LIMIT),
    )
    if problems:
        raise InvalidInputError(problems)
    return encode_json(
        {
            "schema": SUMMARY_SCHEMA,
            "name": _name_json(summary.name),
            "language": summary.language,
            "target_group": summary.target_group.value,
            "interpreter_needed": summary.interpreter_needed,
            "turvakielto": summary.turvakielto.value,
            "birth_year": summary.birth_year,
            "tells_outcome": summary.tells_outcome,
            "phone_ends": list(summary.phone_ends),
        }
    )


def decode_summary(data: bytes) -> ReferralSummary:
    """Read what `encode_summary` wrote. Raises CannotOpenError for anything else."""
    fields = decode_document(data, SUMMARY_SCHEMA)
    summary = ReferralSummary(
        name=fields.part("name", _read_name),
        language=fields.text("language"),
        target_group=fields.code("target_group", TargetGroup),
        interpreter_needed=fields.flag("interpreter_needed"),
        turvakielto=fields.code("turvakielto", YesNoNotAsked),
        birth_year=fields.optional("birth_year", fields.year),
        tells_outcome=fields.flag("tells_outcome"),
        phone_ends=fields.later("phone_ends", lambda name: fields.items(name, _read_phone_end)) or (),
    )
    fields.done()
    if any(name_text_problems("name", summary.name)) or any(
        text_problems("language", summary.language, TAG_LIMIT)
    ):
        raise CannotOpenError
    return summary


def _read_phone_end(value: Json) -> str:
    end = as_text(value)
    if phone_end(end) != end or not end:
        raise CannotOpenError
    return end


# --- the parts, each written and read side by side -------------------------------------------------


def _name_json(name: PersonName) -> Json:
    return {"given": name.given, "family": name.family}


def _read_name(fields: Fields) -> PersonName:
    return PersonName(given=fields.text("given"), family=fields.text("family"))


def _read_identity(text: str) -> IdentityCode:
    try:
        code = read_identity_code(text)
    except InvalidInputError:
        raise CannotOpenError from None
    if code.value != text:
        raise CannotOpenError
    return code


def _read_interpreter(fields: Fields) -> InterpreterNeed:
    return InterpreterNeed(
        needed=fields.flag("needed"),
        gender=fields.code("gender", InterpreterGender),
        same_dialect=fields.flag("same_dialect"),
        not_from_community=fields.flag("not_from_community"),
    )


def contact_json(point: ContactPoint) -> Json:
    """A way of contact as it is sealed."""
    return {
        "system": point.system.value,
        "value": point.value,
        "safe": point.safe.value,
        "whose": point.whose.value,
        "good_hours": point.good_hours,
        "may_leave_message": point.may_leave_message,
        "verified_on": encode_day(point.verified_on),
    }


def read_contact(fields: Fields) -> ContactPoint:
    """Read what `contact_json` wrote. Raises CannotOpenError for anything else."""
    return ContactPoint(
        system=fields.code("system", ContactSystem),
        value=fields.text("value"),
        safe=fields.code("safe", YesNoNotAsked),
        whose=fields.code("whose", Whose),
        good_hours=fields.text("good_hours"),
        may_leave_message=fields.flag("may_leave_message"),
        verified_on=fields.optional("verified_on", fields.day),
    )


def _address_json(address: Address) -> Json:
    return {"street": address.street, "postcode": address.postcode, "post_office": address.post_office}


def _read_address(fields: Fields) -> Address:
    return Address(
        street=fields.text("street"),
        postcode=fields.text("postcode"),
        post_office=fields.text("post_office"),
    )


def _read_family(fields: Fields) -> Family:
    return Family(
        other_adults=fields.text("other_adults"),
        childcare=fields.text("childcare"),
        home_care_allowance=fields.code("home_care_allowance", YesNoNotAsked),
    )


def _consent_json(consent: Consent) -> Json:
    return {
        "basis": consent.basis.value,
        "basis_text": consent.basis_text,
        "shares": encode_codes(consent.shares),
        "recipients": list[Json](sorted(recipient.hex for recipient in consent.recipients)),
        "language": consent.language,
        "through_interpreter": consent.through_interpreter,
        "interpreter": consent.interpreter,
        "asked_back": consent.asked_back,
        "method": consent.method.value,
        "signature": [_stroke_json(stroke) for stroke in consent.signature],
        "given_on": encode_day(consent.given_on),
        "valid_until": encode_day(consent.valid_until),
        "withdrawn_on": encode_day(consent.withdrawn_on),
    }


def _read_consent(fields: Fields) -> Consent:
    return Consent(
        basis=fields.code("basis", LegalBasis),
        basis_text=fields.text("basis_text"),
        shares=fields.codes("shares", ConsentScope),
        recipients=fields.unique("recipients", as_id),
        language=fields.text("language"),
        through_interpreter=fields.flag("through_interpreter"),
        interpreter=fields.later("interpreter", fields.text) or "",
        asked_back=fields.text("asked_back"),
        method=fields.code("method", ConsentMethod),
        signature=fields.later("signature", lambda name: fields.items(name, _read_stroke)) or (),
        given_on=fields.optional("given_on", fields.day),
        valid_until=fields.optional("valid_until", fields.day),
        withdrawn_on=fields.optional("withdrawn_on", fields.day),
    )


def _stroke_json(stroke: Stroke) -> Json:
    """The x and y of each point, one after the other."""
    return [number for point in stroke for number in point]


def _read_stroke(value: Json) -> Stroke:
    if not isinstance(value, list) or len(value) % 2:
        raise CannotOpenError
    numbers = [as_number(number) for number in value]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def _read_ngo(fields: Fields) -> NgoSharing:
    return NgoSharing(name=fields.text("name"), consent=fields.part("consent", _read_consent))
