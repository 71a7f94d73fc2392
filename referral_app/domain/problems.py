"""Every code that can say what is wrong with a field.

A check yields `errors.FieldProblem(field, problem)`: `field` is a dotted path (`name`,
`contact_points.0.value`, `consent.valid_until`, `note.answer`), `problem` one of these. The screen turns them
into sentences, so a code must say enough to tell the person what to do.
"""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """What is wrong with a field."""

    REQUIRED = "required"
    """Nothing was given."""
    NOT_EXPECTED = "not_expected"
    """Something was given that does not belong to this choice."""
    TOO_MANY = "too_many"
    """More entries than the list takes."""
    CODE_UNKNOWN = "code.unknown"
    """Not one of the codes that may be chosen here."""

    TEXT_TOO_LONG = "text.too_long"
    TEXT_CONTROL_CHARACTER = "text.control_character"
    """A control character, direction override or line separator: unseen, it changes how text is read."""

    IDENTITY_FORMAT = "identity_code.format"
    IDENTITY_DATE = "identity_code.date"
    """The birth date or the individual number in the code cannot exist."""
    IDENTITY_CHECK_CHARACTER = "identity_code.check_character"
    IDENTITY_FUTURE = "identity_code.future"
    IDENTITY_TOO_OLD = "identity_code.too_old"
    IDENTITY_TEST_CODE = "identity_code.test_code"
    """Individual numbers 900 to 999 never belong to a real person."""
    IDENTITY_BIRTH_DATE_DIFFERS = "identity_code.birth_date_differs"
    """The birth date typed is not the one in the code."""

    DATE_PAST = "date.past"
    """Must be today or later."""
    DATE_FUTURE = "date.future"
    """Must be today or earlier."""
    DATE_TOO_OLD = "date.too_old"
    """No living person's date."""
    DATE_BEFORE_BIRTH = "date.before_birth"
    DATE_ORDER = "date.order"
    """The end comes before the beginning."""

    DAYS_NOT_A_NUMBER = "days.not_a_number"
    """Not a whole number."""
    DAYS_NEGATIVE = "days.negative"
    DAYS_TOO_MANY = "days.too_many"
    """More days than content is ever kept for."""

    LANGUAGE_INVALID = "language.invalid"
    """Not a language tag (BCP 47)."""
    PHONE_INVALID = "phone.invalid"
    EMAIL_INVALID = "email.invalid"
    POSTCODE_INVALID = "postcode.invalid"
    """Not five digits."""
    POSTCODE_UNKNOWN = "postcode.unknown"

    TURVAKIELTO_ADDRESS = "turvakielto.address"
    """Under a non-disclosure order for safety no address is written down."""
    TURVAKIELTO_LETTER = "turvakielto.letter"
    TURVAKIELTO_SMS = "turvakielto.sms"
    TURVAKIELTO_READERS = "turvakielto.readers"
    """It goes to named people only, and nobody is named."""
    READERS_GONE = "readers.gone"
    """Somebody named does not handle referrals in the receiving unit, or not any more."""

    LITERACY_WRITING = "literacy.writing"
    """The client does not read, so nothing is written to her."""

    CONTACT_NONE = "contact.none"
    """Neither a contact point nor "in person through the referrer"."""
    CONTACT_NONE_SAFE = "contact.none_safe"
    """There are contact points, but none the client called safe."""
    CONTACT_LETTER_WITHOUT_ADDRESS = "contact.letter_without_address"

    CONSENT_NOT_COVERED = "consent.not_covered"
    """The referral holds, or goes to, something the client did not agree to."""
    CONSENT_WITHDRAWN = "consent.withdrawn"
    CONSENT_EXPIRED = "consent.expired"
    CONSENT_OUTCOME = "consent.outcome"
    """The client did not agree that the referrer is told how it went."""
    CONSENT_BASIS = "consent.basis"
    """This sharing rests on consent only."""

    TARGET_BOUNDS = "target.bounds"
    """A unit's target is less than the least that is asked of every unit, or more than makes sense."""
    TARGET_ATTEMPTS = "target.attempts"
    """More is asked of the attempts than there are."""

    MERGE_OTHER_CLIENT = "merge.other_client"
    """Identity code or birth date say that the two referrals are of different people."""

    RECIPIENT_DOES_NOT_RECEIVE = "recipient.does_not_receive"
    """The unit chosen takes no referrals, or none for a municipality."""

    ATTEMPT_NOT_DONE = "attempt.not_done"
    """A result was expected, a plan was given."""
    ATTEMPT_NOT_PLANNED = "attempt.not_planned"
    """A plan was expected, a result was given."""
    ATTEMPT_NOT_REACHED = "attempt.not_reached"
    """The attempt did not reach the client, so she was not reached."""
    ATTEMPT_GATE = "attempt.gate"
    """Not enough has been tried to close as unreached, and no reason was given."""
