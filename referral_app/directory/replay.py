"""Replaying the chain: each entry is checked against everything before it, or the whole is refused.

The rules, all of which raise DirectoryInvalidError:

- versions rise by one and each entry names the hash of the one before;
- the first entry is the root, signed by the key it names, and there is no other root;
- a rotation of the root is signed by its key in force and endorsed by the next one, and a key once given up never
  comes back;
- who may issue what: rights.py;
- a subject keeps its kind, and all but people keep their parent, for good, also through revocation, so nobody can
  take over another's id; a later entry supersedes the earlier and is not issued before it;
- a login and an Ed25519 key belong to one subject for good, and an issuing key once given up never comes back; unit
  key epochs rise by one from 1, and the newest may be renewed with the same key;
- there is one notary and one recovery key; a unit is closed once;
- keys are acceptable keys, and a user's proof of possession holds.

Whether the root is the one that the client pins is for chain.py to say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast
from uuid import UUID

from referral_app.crypto.identity import check_possession
from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.directory import holders
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    ROOT_ENDORSEMENT_LABEL,
    AbsenceData,
    DirectoryEntry,
    EntryData,
    NotaryData,
    OrganisationData,
    RecoveryData,
    RevocationData,
    RootData,
    RootRotationData,
    SignedEntry,
    SuccessionData,
    UnitData,
    UnitKeyData,
    UserData,
    endorsed_body,
)
from referral_app.directory.rights import OFFICERS, require_right_issuer
from referral_app.directory.state import State, Term
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError, LogInvalidError, SignatureError


def apply(state: State, signed: SignedEntry) -> None:
    """Check one entry and put it into `state`, which is unusable after an error."""
    entry = DirectoryEntry.decode(signed.body)
    if entry.version != state.version + 1 or entry.previous != state.head_hash:
        raise DirectoryInvalidError
    if entry.expires <= entry.issued or isinstance(entry.data, RootData) != (entry.version == 1):
        raise DirectoryInvalidError
    try:
        if isinstance(entry.data, RootData):
            issuer_key = VerifyKey(entry.data.verify)
        else:
            require_right_issuer(state, entry)
            issuer_key = state.issuer_keys[entry.issuer]
        issuer_key.verify(DIRECTORY_LABEL, signed.body, signed.signature)
        _check_keys(entry)
        _record(state, entry)
    except (SignatureError, LogInvalidError, DirectoryExpiredError) as error:
        raise DirectoryInvalidError from error
    state.version = entry.version
    state.hashes.append(signed.hash)


def _check_keys(entry: DirectoryEntry[EntryData]) -> None:
    """The keys that are not issuers' are acceptable, and a user and a root's next key are held by somebody."""
    match entry.data:
        case RootRotationData(verify=verify, endorsement=endorsement):
            body = endorsed_body(cast("DirectoryEntry[RootRotationData]", entry))
            VerifyKey(verify).verify(ROOT_ENDORSEMENT_LABEL, body, endorsement)
        case NotaryData(wrap=wrap) as notary:
            WrapKey(wrap)
            _ = notary.note_keys
        case UnitKeyData(wrap=wrap) | RecoveryData(wrap=wrap):
            WrapKey(wrap)
        case UserData() as user:
            check_possession(user.verify, user.wrap, entry.subject, user.proof)
        case _:
            pass


def _record(state: State, entry: DirectoryEntry[EntryData]) -> None:
    subject = entry.subject
    match entry.data:
        case RootData(verify=verify) | RootRotationData(verify=verify):
            _record_root(state, entry, verify)
        case NotaryData(ed25519=ed25519, statement_key=statement_key):
            _claim(state, ed25519, subject)
            _claim(state, statement_key, subject)
            state.notary = _the_only(state.notary, subject)
            _succeed(state, entry)
        case RecoveryData():
            state.recovery = _the_only(state.recovery, subject)
            _succeed(state, entry)
        case OrganisationData(verify=verify) | UnitData(verify=verify):
            _record_issuer(state, entry, verify)
        case UserData() as user:
            _claim(state, user.verify, subject)
            if state.logins.setdefault(user.login, subject) != subject:
                raise DirectoryInvalidError
            if user.lead:
                state.with_leads.add(user.unit)
            elif user.role in OFFICERS:
                state.with_officers.add(user.unit)
            _succeed(state, entry)
            holders.record_user(state, subject, user)
        case UnitKeyData():
            _add_unit_key(state, cast("DirectoryEntry[UnitKeyData]", entry))
        case RevocationData():
            _revoke(state, entry)
        case AbsenceData():
            earlier = state.absences.get(subject, ())
            state.absences[subject] = (*earlier, cast("DirectoryEntry[AbsenceData]", entry))
        case SuccessionData():
            state.successions[subject] = cast("DirectoryEntry[SuccessionData]", entry)


def _record_root(state: State, entry: DirectoryEntry[EntryData], verify: bytes) -> None:
    if entry.issuer != entry.subject or verify in state.root_keys[:-1]:
        raise DirectoryInvalidError
    state.root = entry.subject
    state.issuer_keys[entry.subject] = _claim(state, verify, entry.subject)
    if verify not in state.root_keys:
        state.root_keys = (*state.root_keys, verify)
    _succeed(state, entry)


def _the_only(known: UUID | None, subject: UUID) -> UUID:
    """The subject, if there is no other of its kind."""
    if known not in (None, subject):
        raise DirectoryInvalidError
    return subject


def _claim(state: State, verify: bytes, subject: UUID) -> VerifyKey:
    """The key is acceptable and nobody else's."""
    key = VerifyKey(verify)
    if state.key_owners.setdefault(key.key_id, subject) != subject:
        raise DirectoryInvalidError
    return key


def _record_issuer(state: State, entry: DirectoryEntry[EntryData], verify: bytes) -> None:
    """A key that was given up never comes back: whoever has left may know it."""
    earlier = state.issuer_keys.get(entry.subject)
    is_new = earlier is None or earlier.raw != verify
    if is_new and VerifyKey(verify).key_id in state.key_owners:
        raise DirectoryInvalidError
    state.issuer_keys[entry.subject] = _claim(state, verify, entry.subject)
    _succeed(state, entry)
    if is_new:
        holders.record_issuing_key(state, entry.subject)


def _succeed(state: State, entry: DirectoryEntry[EntryData]) -> None:
    """Add to the subject's line, ending the entry before."""
    line = state.lines.get(entry.subject, ())
    if line:
        last = line[-1]
        if not _same_kind(last.entry.data, entry.data):
            raise DirectoryInvalidError
        if not isinstance(entry.data, UserData) and state.parent_of(last.entry) != state.parent_of(entry):
            raise DirectoryInvalidError
        if entry.issued < (last.ended or last.entry.issued):
            raise DirectoryInvalidError
        if last.ended is None:
            line = (*line[:-1], replace(last, ended=entry.issued, ended_by=entry.version))
    state.lines[entry.subject] = (*line, Term(entry))


def _same_kind(last: EntryData, new: EntryData) -> bool:
    """May the one stand in the other's place? A root is followed by its rotations."""
    return type(new) is type(last) or (isinstance(last, RootData) and isinstance(new, RootRotationData))


def _add_unit_key(state: State, entry: DirectoryEntry[UnitKeyData]) -> None:
    earlier = state.unit_keys.get(entry.subject, ())
    if earlier and entry.issued < earlier[-1].issued:
        raise DirectoryInvalidError
    renews = bool(earlier) and entry.data == earlier[-1].data
    if renews:
        earlier = earlier[:-1]
    if entry.data.epoch != len(earlier) + 1:
        raise DirectoryInvalidError
    state.unit_keys[entry.subject] = (*earlier, entry)
    if not renews:
        state.unit_keys_made[entry.subject] = entry


def _revoke(state: State, entry: DirectoryEntry[EntryData]) -> None:
    """End the subject's line at that time. Entries dated after it fall away: nobody escapes by dating her own ahead."""
    line, time = state.line(entry.subject), entry.issued
    kept = [term for term in line if term.entry.issued <= time]
    if line[-1].ended is not None or not kept:
        raise DirectoryInvalidError
    state.lines[entry.subject] = (*kept[:-1], replace(kept[-1], ended=time, ended_by=entry.version))
