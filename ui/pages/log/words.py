"""The log in words that a lawyer understands; hashes and signatures are named in the details only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import Purpose
from ui.style.tokens import Tone

ACTS: tuple[str, ...] = (
    "submit",
    "read",
    "move",
    "forward",
    "refer_on",
    "merge",
    "readers",
    "sign_in",
    "export",
    "print",
    "phrases",
    "audit_view",
    "grant",
    "rewrap",
    "transfer",
    "retention",
    "erase",
    "directory",
    "heartbeat",
    "unreadable",
)
"""What an entry can be of; all but the last three are acts of people."""

ACT_ICONS = {
    "submit": "send",
    "read": "eye",
    "move": "arrow-right",
    "forward": "arrow-forward-up",
    "refer_on": "users-group",
    "merge": "arrows-exchange",
    "readers": "user-check",
    "sign_in": "door-enter",
    "export": "download",
    "print": "printer",
    "phrases": "edit",
    "audit_view": "search",
    "grant": "key",
    "rewrap": "refresh",
    "transfer": "arrow-forward-up",
    "retention": "hourglass",
    "erase": "trash",
    "directory": "book",
    "heartbeat": "clock",
    "unreadable": "alert-triangle",
}


def act_text(act: str) -> str:
    """What was done; an act this program does not know keeps its code."""
    translate = QCoreApplication.translate
    return {
        "submit": translate("LogWords", "Sent a referral"),
        "read": translate("LogWords", "Opened for reading"),
        "move": translate("LogWords", "Moved a referral"),
        "forward": translate("LogWords", "Forwarded a referral"),
        "refer_on": translate("LogWords", "Referred on to an organisation"),
        "merge": translate("LogWords", "Merged two referrals"),
        "readers": translate("LogWords", "Named a further reader"),
        "sign_in": translate("LogWords", "Signed in"),
        "export": translate("LogWords", "Took a copy out"),
        "print": translate("LogWords", "Printed"),
        "phrases": translate("LogWords", "Changed the unit's usual phrases"),
        "audit_view": translate("LogWords", "Looked at the log"),
        "grant": translate("LogWords", "Gave a unit's key"),
        "rewrap": translate("LogWords", "Sealed to another key"),
        "transfer": translate("LogWords", "Handed over to another unit"),
        "retention": translate("LogWords", "Decided how long it is kept"),
        "erase": translate("LogWords", "Erased for good"),
        "directory": translate("LogWords", "Changed the list of units and people"),
        "heartbeat": translate("LogWords", "The log's sign of life"),
        "unreadable": translate("LogWords", "Not a readable entry"),
    }.get(act, act)


def purpose_text(purpose: str) -> str:
    """What for, as the person stated it."""
    translate = QCoreApplication.translate
    return {
        Purpose.MAKE_REFERRAL.value: translate("LogWords", "Making a referral"),
        Purpose.SENT_LIST.value: translate("LogWords", "List of sent referrals"),
        Purpose.INBOX_LIST.value: translate("LogWords", "List of the inbox"),
        Purpose.HANDLE_REFERRAL.value: translate("LogWords", "Working on the referral"),
        Purpose.FOLLOW_UP.value: translate("LogWords", "Following the referral up"),
        Purpose.AUDIT.value: translate("LogWords", "Audit"),
        Purpose.ADMINISTRATION.value: translate("LogWords", "Administration"),
        Purpose.SIGN_IN.value: translate("LogWords", "Signing in"),
    }.get(purpose, purpose)


def verdict_text(verdict: str) -> str:
    """Whether the act took effect, and if not, why."""
    translate = QCoreApplication.translate
    return {
        "accepted": translate("LogWords", "Approved"),
        "refused.malformed": translate("LogWords", "Refused: not of a known form"),
        "refused.signature": translate("LogWords", "Refused: the signature does not hold"),
        "refused.unknown_key": translate("LogWords", "Refused: signed with a key nobody may use"),
        "refused.not_the_actor": translate("LogWords", "Refused: signed by one person, sent by another"),
        "refused.role": translate("LogWords", "Refused: the role does not allow it"),
        "refused.fork": translate("LogWords", "Refused: refers to a log that is not this one"),
        "refused.not_named": translate("LogWords", "Refused: the referral is for other people by name"),
        "refused.directory": translate(
            "LogWords", "Refused: does not follow from the list of units and people"
        ),
    }.get(verdict, verdict)


def verdict_look(verdict: str) -> tuple[str, Tone]:
    """Icon and tone of a verdict."""
    return ("check", Tone.SUCCESS) if verdict == "accepted" else ("ban", Tone.DANGER)


def problem_text(code: str) -> str:
    """What is wrong with the log, as one sentence; `code` is a `Problem.code` of a verification."""
    translate = QCoreApplication.translate
    return {
        "leaf_malformed": translate(
            "LogProblem", "An entry cannot be read: it was damaged or put in by hand."
        ),
        "signature_invalid": translate(
            "LogProblem",
            "An entry counts as accepted, but its signature does not hold: what it says was not signed like this.",
        ),
        "not_the_actor": translate(
            "LogProblem", "An entry names one person, but another person signed it or brought it."
        ),
        "directory_invalid": translate(
            "LogProblem", "The list of units and people was changed by somebody who may not do that."
        ),
        "heartbeat_invalid": translate(
            "LogProblem", "A sign of life in the log does not come from the one who keeps the log."
        ),
        "repeated": translate(
            "LogProblem",
            "An act that was logged before stands in the log a second time: it was done only once.",
        ),
        "seen_head_foreign": translate(
            "LogProblem",
            "Somebody has been shown another log than this one: entries were removed, or there are two versions.",
        ),
        "clock_moved": translate(
            "LogProblem",
            "An entry is dated to a time that cannot be right: the clock of the database was moved.",
        ),
        "from_the_future": translate(
            "LogProblem",
            "The log holds times that have not come yet: its clock or that of this computer is wrong.",
        ),
        "two_heads_signed": translate(
            "LogProblem",
            "The one who keeps the log has signed two different logs: somebody has been shown another.",
        ),
        "shown_not_genuine": translate(
            "LogProblem", "What somebody was shown is not signed by the one who keeps the log."
        ),
        "cosignature_invalid": translate(
            "LogProblem", "What counts as a witness's signature does not hold, or is nobody's."
        ),
        "proofs_spoiled": translate(
            "LogProblem",
            "The entries are right, but the proofs that the database keeps of them were changed.",
        ),
        "index_spoiled": translate(
            "LogProblem",
            "The entry is right, but the database finds it by what it does not say: lists and searches may hide it.",
        ),
        "columns_changed": translate(
            "LogProblem",
            "What the database shows of the referral that was sent with this entry is not what people signed.",
        ),
        "released_unlogged": translate(
            "LogProblem", "Something was released to a reader that no read in the log asked for."
        ),
        "root_mismatch": translate(
            "LogProblem",
            "The entries are not those that were signed: at least one was changed, added or moved.",
        ),
        "size_mismatch": translate(
            "LogProblem",
            "The number of entries is not the number that was signed: entries are missing or added.",
        ),
        "checkpoint_invalid": translate("LogProblem", "The signature under the whole log does not hold."),
        "not_consistent_with_seen": translate(
            "LogProblem",
            "The log does not continue the one that this computer has seen before: its past was changed.",
        ),
        "file_missing": translate("LogProblem", "A file of the copy is missing."),
        "file_unexpected": translate("LogProblem", "The copy holds a file that does not belong to it."),
        "tile_mismatch": translate("LogProblem", "A file of the copy does not agree with the entries."),
        "root_key_mismatch": translate("LogProblem", "The copy belongs to another service."),
    }.get(code, code)
