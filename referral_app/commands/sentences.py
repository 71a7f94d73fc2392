"""What the commands say for a code, in English: what happened and what to do. The code is printed beside it, for
scripts.
"""

from __future__ import annotations

from collections.abc import Mapping

from referral_app.errors import KotosiltaError

_ERRORS: Mapping[str, str] = {
    "sign_in.wrong_passphrase": "The passphrases typed are not the same, or this one opens nothing here.",
    "database.unreachable": "The server of the settings file does not answer, or refuses the login.",
    "database.schema_mismatch": "The database was made by another version of this program.",
    "keyring.missing": "This computer has no keyring that can be used; see --no-keyring.",
    "keyring.locked": "This computer's keyring is locked. Unlock it and run the command again.",
    "disk.full": "A file or folder could not be written. Look at its rights and at the room on the disk.",
    "config.invalid": "The settings file, or another file named on the command line, cannot be read or lacks "
    "something.",
    "log.invalid": "The log does not prove what it should. Nothing was done with it.",
    "log.forked": "The notary has signed two logs that are not one. Keep both heads, and tell the controller.",
    "log.rolled_back": "The log is shorter than, or different from, what was seen before. Nothing was done with it.",
    "log.witnesses_missing": "Fewer witnesses than the settings file asks for have signed the log of late.",
    "directory.invalid": "The directory does not follow from the root key that is pinned.",
    "act.not_allowed": "This login may not do that.",
}

_FIELDS: Mapping[str, str] = {
    "service.form": "--service: a name begins and ends with a visible character and is not too long.",
    "organisation.form": "--organisation: a name begins and ends with a visible character and is not too long.",
    "name.form": "--name: a name begins and ends with a visible character and is not too long.",
    "login.form": "--login: small letters a to z, digits, dots and hyphens, beginning with a letter; not pg_… or "
    "ref_….",
    "login.changed": "--login: this folder was begun for another login. Take that one, or another folder.",
    "login.taken": "--login: the server has this login already, and it was not made here. Take another name.",
    "database.notary_taken": "The notary's login of this database is on the server already, and it was not made here. "
    "Take another name for the database.",
    "lost.others": "--lost: there are other administrators than those. Name all that there are; who can still sign in "
    "invites a new one instead.",
    "lost.unknown": "--lost: one of these is no administrator.",
    "clock.wrong": "The clocks of this computer and the server are more than 10 minutes apart.",
    "passphrase.too_weak": "The passphrase is too weak. Take four words or more that do not belong together.",
}

_FINDINGS: Mapping[str, str] = {
    "leaf_malformed": "an entry cannot be read: it was damaged or put in by hand",
    "signature_invalid": "an entry counts as accepted, but its signature does not hold",
    "not_the_actor": "an entry names one person, but another signed or brought it",
    "directory_invalid": "the directory was changed by somebody who may not do that",
    "heartbeat_invalid": "a sign of life does not come from the notary",
    "repeated": "an act stands in the log a second time",
    "seen_head_foreign": "somebody has been shown another log than this one",
    "clock_moved": "the database's clock did not go with the notary's when an entry was made",
    "from_the_future": "the log holds times that have not come yet: its clock or this computer's is wrong",
    "two_heads_signed": "the notary has signed two logs that are not one: somebody has been shown another",
    "shown_not_genuine": "what somebody was shown does not carry the notary's signatures",
    "cosignature_invalid": "what counts as a witness's signature does not hold, or is nobody's",
    "proofs_spoiled": "the proofs that the database keeps do not belong to these entries",
    "index_spoiled": "the database finds an entry by what it does not say, or not by what it says",
    "columns_changed": "what the database shows of a referral is not what people signed",
    "released_unlogged": "something was released that no logged read asked for",
    "root_mismatch": "the entries are not those that were signed",
    "size_mismatch": "the number of entries is not the number that was signed",
    "checkpoint_invalid": "the notary's signature under the whole log does not hold",
    "not_consistent_with_seen": "the log does not continue the one seen before",
    "file_missing": "a file of the bundle is missing",
    "file_unexpected": "the bundle holds a file that does not belong to it",
    "tile_mismatch": "a file of the bundle does not agree with the entries",
    "root_key_mismatch": "the bundle belongs to another service than the root you pinned",
}


def error_sentence(error: KotosiltaError) -> str:
    """For an error that ended a command; one that commands do not expect has its class's own first line."""
    return _ERRORS.get(error.code) or (type(error).__doc__ or "").split("\n", 1)[0]


def field_sentence(problem: str) -> str:
    """For what is wrong with an argument of `kotosilta admin init` or `restore-administrator`."""
    return _FIELDS[problem]


def finding_sentence(code: str) -> str:
    """For a finding of `kotosilta audit verify`."""
    return _FINDINGS[code]
