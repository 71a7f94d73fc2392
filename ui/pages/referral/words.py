"""The domain's codes in the words of the staff. None of them blames the client."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.client import PersonName
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    HoldReason,
    InterpreterGender,
    LegalBasis,
    Literacy,
    MeetingInterpreter,
    Need,
    Outcome,
    Priority,
    ReturnReason,
    TargetGroup,
    Whose,
    WithdrawalReason,
    YesNoNotAsked,
)
from referral_app.domain.contact_attempt import GateLine, GatePart
from referral_app.domain.feedback import Face
from referral_app.domain.next_channel import WhyChannel
from ui.style.tokens import Tone

PRIORITY_LOOKS: dict[Priority, tuple[str, Tone]] = {
    Priority.ROUTINE: ("circle", Tone.NEUTRAL),
    Priority.URGENT: ("urgent", Tone.WARNING),
    Priority.ASAP: ("urgent", Tone.DANGER),
}
"""Priority → icon and tone."""


def initials(name: str) -> str:
    """Of a name in one piece: enough to recognise somebody by where others may see the screen."""
    return " ".join(f"{part[0]}." for part in name.split())


def person_name(name: PersonName) -> str:
    """Given name first; a person may have one name only."""
    return " ".join(part for part in (name.given, name.family) if part)


def priority_text(priority: Priority) -> str:
    """How soon the client needs an answer."""
    translate = QCoreApplication.translate
    return {
        Priority.ROUTINE: translate("Words", "Routine"),
        Priority.URGENT: translate("Words", "Urgent"),
        Priority.ASAP: translate("Words", "At once"),
    }[priority]


def target_group_text(group: TargetGroup) -> str:
    """Why the client is outside the labour force."""
    translate = QCoreApplication.translate
    return {
        TargetGroup.PARENT_AT_HOME: translate("Words", "Parent at home"),
        TargetGroup.DISABILITY_OR_ILLNESS: translate("Words", "Disability or long-term illness"),
        TargetGroup.OLDER_PERSON: translate("Words", "Older person"),
        TargetGroup.OTHER: translate("Words", "Other"),
    }[group]


def need_text(need: Need) -> str:
    """What would help the client."""
    translate = QCoreApplication.translate
    return {
        Need.LANGUAGE_COURSE: translate("Words", "Language course"),
        Need.FINNISH_SOCIETY: translate("Words", "Getting to know Finnish society"),
        Need.CHILDCARE_DURING_COURSES: translate("Words", "Childcare during courses"),
        Need.PEERS: translate("Words", "Peers and meeting places"),
        Need.DIGITAL_SKILLS: translate("Words", "Digital skills"),
        Need.GUIDANCE: translate("Words", "Guidance"),
        Need.WORK_LATER: translate("Words", "Work later on"),
        Need.HEALTH_SERVICES: translate("Words", "Health and disability services"),
    }[need]


def literacy_text(literacy: Literacy) -> str:
    """How written text reaches the client; for `READS` the language is told beside it."""
    translate = QCoreApplication.translate
    return {
        Literacy.READS: translate("Words", "Reads"),
        Literacy.LISTENS_ONLY: translate("Words", "Does not read; listens only"),
        Literacy.NOT_KNOWN: translate("Words", "Reading skills not known"),
    }[literacy]


def answer_text(answer: YesNoNotAsked) -> str:
    """Yes, no, or never asked."""
    translate = QCoreApplication.translate
    return {
        YesNoNotAsked.YES: translate("Words", "Yes"),
        YesNoNotAsked.NO: translate("Words", "No"),
        YesNoNotAsked.NOT_ASKED: translate("Words", "Not asked"),
    }[answer]


def whose_text(whose: Whose) -> str:
    """Whose telephone, address or mailbox it is."""
    translate = QCoreApplication.translate
    return {
        Whose.OWN: translate("Words", "The client's own"),
        Whose.SPOUSE: translate("Words", "The spouse's"),
        Whose.RELATIVE: translate("Words", "A relative's"),
        Whose.FRIEND: translate("Words", "A friend's"),
        Whose.OTHER: translate("Words", "Somebody else's"),
    }[whose]


def contact_system_text(system: ContactSystem) -> str:
    """What kind of contact point it is."""
    translate = QCoreApplication.translate
    return {
        ContactSystem.PHONE: translate("Words", "Phone"),
        ContactSystem.SMS: translate("Words", "Text message"),
        ContactSystem.EMAIL: translate("Words", "E-mail"),
        ContactSystem.LETTER: translate("Words", "Letter"),
        ContactSystem.IN_PERSON: translate("Words", "In person"),
    }[system]


def interpreter_gender_text(gender: InterpreterGender) -> str:
    """The client's wish for an interpreter; nothing where any will do."""
    translate = QCoreApplication.translate
    return {
        InterpreterGender.ANY: "",
        InterpreterGender.WOMAN: translate("Words", "The interpreter should be a woman"),
        InterpreterGender.MAN: translate("Words", "The interpreter should be a man"),
    }[gender]


def outcome_text(outcome: Outcome) -> str:
    """What the referral led to."""
    translate = QCoreApplication.translate
    return {
        Outcome.ASSESSMENT_BOOKED: translate(
            "Words", "Assessment of competence and integration service needs booked"
        ),
        Outcome.INTEGRATION_PLAN_MADE: translate("Words", "Integration plan made"),
        Outcome.COURSE_STARTED: translate("Words", "Course or training started"),
        Outcome.GUIDANCE_GIVEN: translate("Words", "Guidance given"),
        Outcome.MEETING_PLACE_JOINED: translate("Words", "Joined a meeting place or an organisation"),
        Outcome.ALREADY_CLIENT: translate("Words", "Was already a client"),
        Outcome.MOVED_AWAY: translate("Words", "Moved to another municipality"),
        Outcome.NOT_ELIGIBLE: translate("Words", "Not entitled to the services"),
        Outcome.DECLINED: translate("Words", "Client did not want to continue"),
        Outcome.NOT_REACHED: translate("Words", "Not reached"),
    }[outcome]


def reason_text(code: str) -> str:
    """The reason of a return, a pause or a withdrawal; a code this program does not know stays as it is."""
    translate = QCoreApplication.translate
    return {
        ReturnReason.NOT_OUR_MUNICIPALITY.value: translate("Words", "Lives in another municipality"),
        ReturnReason.ALREADY_CLIENT.value: translate("Words", "Is already a client"),
        ReturnReason.NOT_ELIGIBLE.value: translate("Words", "Not entitled to the services"),
        ReturnReason.INFORMATION_MISSING.value: translate("Words", "Something needed is missing"),
        ReturnReason.DUPLICATE.value: translate("Words", "Sent twice"),
        HoldReason.CLIENT_ASKED_TO_WAIT.value: translate("Words", "The client asked to wait"),
        HoldReason.CLIENT_AWAY.value: translate("Words", "The client is away"),
        HoldReason.CHILDCARE_MISSING.value: translate("Words", "No childcare yet"),
        HoldReason.INTERPRETER_MISSING.value: translate("Words", "No interpreter yet"),
        HoldReason.SERVICE_NOT_AVAILABLE.value: translate("Words", "The service is not available yet"),
        WithdrawalReason.CONSENT_WITHDRAWN.value: translate("Words", "The client withdrew the consent"),
        WithdrawalReason.NO_LONGER_NEEDED.value: translate("Words", "No longer needed"),
        WithdrawalReason.WRONG_RECIPIENT.value: translate("Words", "Sent to the wrong place"),
        "other": translate("Words", "Another reason"),
    }.get(code, code)


def channel_text(channel: AttemptChannel) -> str:
    """How the client is, or was, contacted."""
    translate = QCoreApplication.translate
    return {
        AttemptChannel.LETTER: translate("Words", "Letter"),
        AttemptChannel.PHONE: translate("Words", "Phone"),
        AttemptChannel.SMS: translate("Words", "Text message"),
        AttemptChannel.EMAIL: translate("Words", "E-mail"),
        AttemptChannel.VISIT_WITH_REFERRER: translate("Words", "At a visit with the sender"),
        AttemptChannel.OUTREACH: translate("Words", "Outreach"),
        AttemptChannel.NGO: translate("Words", "Through an organisation"),
        AttemptChannel.COLLEAGUE: translate("Words", "A colleague who speaks the language"),
    }[channel]


def result_text(result: AttemptResult) -> str:
    """What came of a contact attempt."""
    translate = QCoreApplication.translate
    return {
        AttemptResult.REACHED: translate("Words", "Reached the client"),
        AttemptResult.NO_ANSWER: translate("Words", "No answer"),
        AttemptResult.WRONG_NUMBER: translate("Words", "Wrong number"),
        AttemptResult.LETTER_RETURNED: translate("Words", "Letter came back"),
        AttemptResult.NOT_UNDERSTOOD: translate("Words", "No common language"),
        AttemptResult.CALL_BACK: translate("Words", "Asked to call back"),
        AttemptResult.OTHER: translate("Words", "Something else"),
    }[result]


def meeting_interpreter_text(interpreter: MeetingInterpreter) -> str:
    """Whether the client will be understood at the meeting."""
    translate = QCoreApplication.translate
    return {
        MeetingInterpreter.BOOKED: translate("Words", "Interpreter booked"),
        MeetingInterpreter.NOT_NEEDED: translate("Words", "No interpreter needed"),
    }[interpreter]


def consent_scope_text(scope: ConsentScope) -> str:
    """What the client agreed to share."""
    translate = QCoreApplication.translate
    return {
        ConsentScope.BASICS: translate("Words", "Name, language, contact details, wishes and needs"),
        ConsentScope.ADDRESS: translate("Words", "Address"),
        ConsentScope.FAMILY: translate("Words", "Family situation"),
        ConsentScope.SUPPORT_NEEDS: translate("Words", "Need of support"),
        ConsentScope.OUTCOME_TO_REFERRER: translate("Words", "The result may be told to the sender"),
    }[scope]


def consent_method_text(method: ConsentMethod) -> str:
    """How the consent was given."""
    translate = QCoreApplication.translate
    return {
        ConsentMethod.SPOKEN: translate("Words", "Spoken"),
        ConsentMethod.SIGNED: translate("Words", "Signed"),
    }[method]


def consent_given_text(method: ConsentMethod, *, drawn: bool) -> str:
    """How the consent was given, and where it was signed: `drawn` on the screen, or else on paper."""
    translate = QCoreApplication.translate
    if method is not ConsentMethod.SIGNED:
        return consent_method_text(method)
    return translate("Words", "Signed on the screen") if drawn else translate("Words", "Signed on paper")


def legal_basis_text(basis: LegalBasis) -> str:
    """On what the disclosure rests."""
    translate = QCoreApplication.translate
    return {
        LegalBasis.CONSENT: translate("Words", "The client's consent"),
        LegalBasis.STATUTORY_DUTY: translate("Words", "A duty laid down in law"),
        LegalBasis.OTHER: translate("Words", "Another legal basis"),
    }[basis]


def gate_line_text(line: GateLine) -> str:
    """A part of what must be tried before a client counts as not reached, and how much of it was."""
    translate = QCoreApplication.translate
    texts = {
        GatePart.ATTEMPTS: translate("Words", "Attempts: {found} of {needed}"),
        GatePart.CHANNELS: translate("Words", "Different ways: {found} of {needed}"),
        GatePart.SPOKEN: translate("Words", "Spoken in the client's language: {found} of {needed}"),
        GatePart.REFERRER_ASKED: translate("Words", "The sender was asked to take it up at a visit")
        if line.met
        else translate("Words", "The sender has not been asked to take it up at a visit"),
    }
    return texts[line.part].format(found=line.found, needed=line.needed)


def why_text(why: WhyChannel) -> str:
    """Why a channel is suggested, as a sentence."""
    translate = QCoreApplication.translate
    return {
        WhyChannel.CALL_BACK: translate("Words", "The client asked to be called back."),
        WhyChannel.CORRECTED: translate("Words", "The sender has corrected it since the last attempt."),
        WhyChannel.NOT_UNDERSTOOD: translate(
            "Words", "There was no common language; somebody who speaks the client's language goes on."
        ),
        WhyChannel.NOT_TRIED: translate("Words", "The client called it safe, and it has not been tried yet."),
        WhyChannel.THROUGH_REFERRER: translate("Words", "The client is reached only through the sender."),
        WhyChannel.OWN_FAILED: translate(
            "Words", "The client's own ways have been tried; the sender meets the client in person."
        ),
        WhyChannel.REFERRER_TRIED: translate(
            "Words", "The sender has tried already; now through others whom the client meets."
        ),
    }[why]


def face_text(face: Face) -> str:
    """A client's answer to a question of the feedback card."""
    translate = QCoreApplication.translate
    return {
        Face.YES: translate("Words", "Yes"),
        Face.PARTLY: translate("Words", "A little"),
        Face.NO: translate("Words", "No"),
    }[face]
