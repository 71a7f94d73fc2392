"""Replaying the chain: each entry is checked against everything before it, or the whole is refused.

The rules, all of which raise DirectoryInvalidError:

- versions rise by one and each entry names the hash of the one before; - the first entry is the root,
signed by the pinned key, and there is no other root; - the root issues the notary and organisations, an
organisation its units, a unit its users and its own keys; a revocation comes from the subject's issuer or
one above; - an issuer acts only while neither it nor anyone above it is revoked, nor past its date at
`issued`; - a subject keeps its kind and its issuer for good, also through revocation, so nobody can take
over another's id; a later entry supersedes the earlier and is not issued before it; - a login and an
Ed25519 key belong to one subject for good; unit key epochs rise by one from 1; - keys are acceptable keys,
and a user's proof of possession holds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast
from uuid import UUID

from referral_app.crypto.identity import check_possession
from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    DirectoryEntry,
    EntryData,
    NotaryData,
    OrganisationData,
    RevocationData,
    RootData,
    SignedEntry,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.state import State, Term
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError, LogInvalidError, SignatureError


def apply(state: State, signed: SignedEntry, root_key: VerifyKey, *, verified: bool) -> None:
    """Check one entry and put it into `state`, which is unusable after an error.

    `verified` leaves out signatures and proofs of possession, most of the cost, and nothing else: only for
    an entry that is bound by hash to one that this desktop has verified before.
    """
    entry = DirectoryEntry.decode(signed.body)
    if entry.version != state.version + 1 or entry.previous != state.head_hash:
        raise DirectoryInvalidError
    if entry.expires <= entry.issued or isinstance(entry.data, RootData) != (entry.version == 1):
        raise DirectoryInvalidError
    try:
        if isinstance(entry.data, RootData):
            issuer_key = root_key
        else:
            _require_right_issuer(state, entry)
            issuer_key = state.issuer_keys[entry.issuer]
        if not verified:
            issuer_key.verify(DIRECTORY_LABEL, signed.body, signed.signature)
            _check_keys(entry)
        _record(state, entry, root_key)
    except (SignatureError, LogInvalidError, DirectoryExpiredError) as error:
        raise DirectoryInvalidError from error
    state.version = entry.version
    state.hashes.append(signed.hash)


def _require_right_issuer(state: State, entry: DirectoryEntry[EntryData]) -> None:
    """The issuer may issue this, and is in force."""
    issuer = state.newest(entry.issuer).entry.data
    right = False
    match entry.data:
        case NotaryData() | OrganisationData():
            right = isinstance(issuer, RootData)
        case UnitData(organisation=organisation):
            right = isinstance(issuer, OrganisationData) and organisation == entry.issuer
        case UserData(unit=unit):
            right = isinstance(issuer, UnitData) and unit == entry.issuer
        case UnitKeyData():
            right = isinstance(issuer, UnitData) and entry.subject == entry.issuer
        case RevocationData():
            right = entry.issuer in state.parents(entry.subject)
        case RootData():
            pass
    if not right:
        raise DirectoryInvalidError
    state.require_not_revoked(entry.issuer)
    state.require_in_force(entry.issuer, entry.issued)


def _check_keys(entry: DirectoryEntry[EntryData]) -> None:
    """The keys that are not issuers' are acceptable, and a user holds hers."""
    match entry.data:
        case NotaryData(wrap=wrap) as notary:
            WrapKey(wrap)
            _ = notary.note_keys
        case UnitKeyData(wrap=wrap):
            WrapKey(wrap)
        case UserData() as user:
            check_possession(user.verify, user.wrap, entry.subject, user.proof)
        case _:
            pass


def _record(state: State, entry: DirectoryEntry[EntryData], root_key: VerifyKey) -> None:
    subject = entry.subject
    match entry.data:
        case RootData(verify=verify):
            if verify != root_key.raw or entry.issuer != subject:
                raise DirectoryInvalidError
            state.root = subject
            state.issuer_keys[subject] = _claim(state, verify, subject)
            _succeed(state, entry)
        case NotaryData(ed25519=ed25519, statement_key=statement_key):
            _claim(state, ed25519, subject)
            _claim(state, statement_key, subject)
            if state.notary not in (None, subject):
                raise DirectoryInvalidError
            state.notary = subject
            _succeed(state, entry)
        case OrganisationData(verify=verify) | UnitData(verify=verify):
            state.issuer_keys[subject] = _claim(state, verify, subject)
            _succeed(state, entry)
        case UserData() as user:
            _claim(state, user.verify, subject)
            if state.logins.setdefault(user.login, subject) != subject:
                raise DirectoryInvalidError
            _succeed(state, entry)
        case UnitKeyData():
            _add_unit_key(state, cast("DirectoryEntry[UnitKeyData]", entry))
        case RevocationData():
            _revoke(state, entry)


def _claim(state: State, verify: bytes, subject: UUID) -> VerifyKey:
    """The key is acceptable and nobody else's."""
    key = VerifyKey(verify)
    if state.key_owners.setdefault(key.key_id, subject) != subject:
        raise DirectoryInvalidError
    return key


def _succeed(state: State, entry: DirectoryEntry[EntryData]) -> None:
    """Add to the subject's line, ending the entry before."""
    line = state.lines.get(entry.subject, ())
    if line:
        last = line[-1]
        if (type(last.entry.data), last.entry.issuer) != (type(entry.data), entry.issuer):
            raise DirectoryInvalidError
        if entry.issued < (last.ended or last.entry.issued):
            raise DirectoryInvalidError
        if last.ended is None:
            line = (*line[:-1], replace(last, ended=entry.issued))
    state.lines[entry.subject] = (*line, Term(entry))


def _add_unit_key(state: State, entry: DirectoryEntry[UnitKeyData]) -> None:
    earlier = state.unit_keys.get(entry.subject, ())
    if entry.data.epoch != len(earlier) + 1 or (earlier and entry.issued < earlier[-1].issued):
        raise DirectoryInvalidError
    state.unit_keys[entry.subject] = (*earlier, entry)


def _revoke(state: State, entry: DirectoryEntry[EntryData]) -> None:
    line = state.line(entry.subject)
    if line[-1].ended is not None or entry.issued < line[-1].entry.issued:
        raise DirectoryInvalidError
    state.lines[entry.subject] = (*line[:-1], replace(line[-1], ended=entry.issued))
