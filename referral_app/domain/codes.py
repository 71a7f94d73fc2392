"""The code systems of a referral.

Each value is written into sealed content or into the database, so a value is never renamed or reused;
new ones may be added. The words shown on the screen belong to the screen.
"""

from __future__ import annotations

from enum import StrEnum


class YesNoNotAsked(StrEnum):
    """An answer that the client may not have been asked for; silence is not a no."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


# --- the client ----------------------------------------------------------------------------------


class TargetGroup(StrEnum):
    """Why the client is outside the labour force. Deliberately coarse: never a diagnosis."""

    PARENT_AT_HOME = "parent_at_home"
    DISABILITY_OR_ILLNESS = "disability_or_illness"
    OLDER_PERSON = "older_person"
    OTHER = "other"


class Literacy(StrEnum):
    """How written text reaches the client. `READS` goes with the language she reads."""

    READS = "reads"
    LISTENS_ONLY = "listens_only"
    NOT_KNOWN = "not_known"


class Need(StrEnum):
    """What would help the client. One or more."""

    LANGUAGE_COURSE = "language_course"
    FINNISH_SOCIETY = "finnish_society"
    CHILDCARE_DURING_COURSES = "childcare_during_courses"
    PEERS = "peers"
    DIGITAL_SKILLS = "digital_skills"
    GUIDANCE = "guidance"
    WORK_LATER = "work_later"
    HEALTH_SERVICES = "health_services"


class InterpreterGender(StrEnum):
    """The client's wish for an interpreter."""

    ANY = "any"
    WOMAN = "woman"
    MAN = "man"


class ContactSystem(StrEnum):
    """How a contact point is used (FHIR contact-point-system, with letter and in person added)."""

    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in_person"


class Whose(StrEnum):
    """Whose telephone, mailbox or door it is: another person may answer."""

    OWN = "own"
    SPOUSE = "spouse"
    RELATIVE = "relative"
    FRIEND = "friend"
    OTHER = "other"


# --- consent -------------------------------------------------------------------------------------


class LegalBasis(StrEnum):
    """On what the disclosure rests. The organisation's lawyer decides which may be used."""

    CONSENT = "consent"
    STATUTORY_DUTY = "statutory_duty"
    OTHER = "other"


class ConsentScope(StrEnum):
    """What the client agreed to share.

    `BASICS` is what a referral cannot do without: name, identity, language, contact points, wishes and
    needs. `OUTCOME_TO_REFERRER` lets the municipality tell the referrer how it went; without it the referrer
    sees the state (completed, not reached, …) and neither the outcome's code nor the sentence about it.
    """

    BASICS = "basics"
    ADDRESS = "address"
    FAMILY = "family"
    SUPPORT_NEEDS = "support_needs"
    OUTCOME_TO_REFERRER = "outcome_to_referrer"


class ConsentMethod(StrEnum):
    """How the consent was given."""

    SPOKEN = "spoken"
    SIGNED = "signed"


# --- the work ------------------------------------------------------------------------------------


class Priority(StrEnum):
    """How soon the client needs an answer (FHIR request-priority, without `stat`)."""

    ROUTINE = "routine"
    URGENT = "urgent"
    ASAP = "asap"


class Outcome(StrEnum):
    """What the referral led to."""

    ASSESSMENT_BOOKED = "assessment_booked"
    INTEGRATION_PLAN_MADE = "integration_plan_made"
    COURSE_STARTED = "course_started"
    GUIDANCE_GIVEN = "guidance_given"
    MEETING_PLACE_JOINED = "meeting_place_joined"
    ALREADY_CLIENT = "already_client"
    MOVED_AWAY = "moved_away"
    NOT_ELIGIBLE = "not_eligible"
    DECLINED = "declined"
    NOT_REACHED = "not_reached"


COMPLETION_OUTCOMES = tuple(
    outcome for outcome in Outcome if outcome not in (Outcome.DECLINED, Outcome.NOT_REACHED)
)
"""Outcomes to choose when completing; the other two follow from the states of the same meaning."""


class ReturnReason(StrEnum):
    """Why a municipality returns a referral it does not take on (state `rejected`)."""

    NOT_OUR_MUNICIPALITY = "not_our_municipality"
    ALREADY_CLIENT = "already_client"
    NOT_ELIGIBLE = "not_eligible"
    INFORMATION_MISSING = "information_missing"
    DUPLICATE = "duplicate"
    OTHER = "other"


class HoldReason(StrEnum):
    """Why the work waits. Never a reason that tells of the client's health."""

    CLIENT_ASKED_TO_WAIT = "client_asked_to_wait"
    CLIENT_AWAY = "client_away"
    CHILDCARE_MISSING = "childcare_missing"
    INTERPRETER_MISSING = "interpreter_missing"
    SERVICE_NOT_AVAILABLE = "service_not_available"
    OTHER = "other"


class WithdrawalReason(StrEnum):
    """Why a referral is withdrawn. `CONSENT_WITHDRAWN` works at once, from every state."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    NO_LONGER_NEEDED = "no_longer_needed"
    WRONG_RECIPIENT = "wrong_recipient"
    OTHER = "other"


class AttemptChannel(StrEnum):
    """How the client is, or was, contacted."""

    LETTER = "letter"
    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    VISIT_WITH_REFERRER = "visit_with_referrer"
    OUTREACH = "outreach"
    NGO = "ngo"
    COLLEAGUE = "colleague"
    """A colleague who speaks the client's language."""


class AttemptResult(StrEnum):
    """What came of a contact attempt."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    LETTER_RETURNED = "letter_returned"
    NOT_UNDERSTOOD = "not_understood"
    CALL_BACK = "call_back"
    OTHER = "other"


class MeetingInterpreter(StrEnum):
    """Whether the client will be understood at the meeting; "not yet booked" is no choice."""

    BOOKED = "booked"
    NOT_NEEDED = "not_needed"


class Purpose(StrEnum):
    """Why somebody acts: named in each signed statement, read by auditors and by the client."""

    MAKE_REFERRAL = "make_referral"
    SENT_LIST = "sent_list"
    INBOX_LIST = "inbox_list"
    HANDLE_REFERRAL = "handle_referral"
    FOLLOW_UP = "follow_up"
    AUDIT = "audit"
    ADMINISTRATION = "administration"
    SIGN_IN = "sign_in"
