"""Ids of others in every function that takes one: answered like such that do not exist, and nothing happens."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest

from referral_app.domain.roles import Role
from referral_app.services.enrolment import NewPerson
from referral_app.translog.canonical import encode
from referral_app.translog.statement import SignedStatement, statement_hash
from tests.attack.administrator import Administrator
from tests.attack.intruder import NO_SIGNATURE, Intruder, envelope_values, new_id
from tests.attack.test_functions import MEMBERS, NOT_YOURS, UNUSABLE, call, signature_of
from tests.world import World

Intruders = Callable[[str], Intruder]
Values = list[object]

STRANGER = "johan.nystrom"
"""A lead of another unit: what a unit's people may call, she may."""
SEALED = b"sealed"
WITHOUT_IDS = {
    "schema_version",
    "directory_entries",
    "log_head",
    "log_tiles",
    "cosignatures",
    "my_key_blob",
    "my_grants",
    "my_authority_grants",
    "my_units",
    "my_user",
    "my_invitation",
    "grants_of_my_unit",
    "pending_invitations",
    "recovery_copies_of_my_unit",
    "recoveries_of_my_unit",
    "unit_phrases",
    # what they name is the caller's own, or goes into the log as her word
    "sign_in",
    "record_act",
    "store_key_blob",
    "redeem_invitation",
    "find_tagged",  # tags, of which test_person_tags.py tries those of others
    "first_contact_days",  # a figure that anybody may ask for
    "submit_referral",  # the id of a new one; test_functions.py tries ids that are there
}


@dataclass(frozen=True)
class Ids:
    """What is Tampere's and Hervanta's, or nobody's."""

    part: Mapping[str, Any]
    ticket: UUID
    statement: bytes
    unit: UUID
    key: bytes
    user: UUID
    invitation: UUID
    invited: UUID
    recovery: bytes

    @property
    def referral(self) -> UUID:
        return UUID(hex=str(self.part["referral"]))


@pytest.fixture(scope="module")
def theirs(besieged: World, intruders: Intruders, observer: Administrator) -> Ids:
    nurse, lead = intruders("aino.laine"), intruders("leena.makela")
    tampere = besieged.unit("tampere")
    sent = besieged.send("aino.laine", "tampere").referral_id
    signed = nurse.read_of(observer.part(sent))
    ticket = nurse.request(signed)
    assert nurse.verdict(signed) == "accepted"
    request = lead.statement("recover", {"unit": tampere.hex, "epoch": 1, "asked": None})
    lead.rows("SELECT kotosilta.request_recovery(%s, %s)", (request.body, request.signature))
    assert lead.verdict(request) == "accepted"
    administration = besieged.session("riitta.salo").administration()
    issued = administration.invite(NewPerson("uusi.henkilo", "Uusi Henkilö", Role.COORDINATOR, tampere))
    [invited] = observer.rows(
        "SELECT user_id FROM kotosilta.invitation WHERE id = %s", (issued.invitation_id,)
    )
    return Ids(
        part=observer.part(sent),
        ticket=ticket,
        statement=signed.body,
        unit=tampere,
        key=lead.directory.unit_key(tampere).key_id,
        user=lead.user_id,
        invitation=issued.invitation_id,
        invited=invited[0],
        recovery=statement_hash(request.body),
    )


def nobodys() -> Ids:
    random = secrets.token_bytes
    part = {"referral": new_id().hex, "version": 1, "part": "content", "envelope": random(32).hex()}
    return Ids(part, new_id(), random(40), new_id(), random(16), new_id(), new_id(), new_id(), random(32))


class Calls:
    """The arguments of each function: well formed, signed by the stranger herself, about these ids."""

    def __init__(self, stranger: Intruder, ids: Ids) -> None:
        self.stranger, self.ids = stranger, ids

    def signed(self, act: str, subject: Mapping[str, Any]) -> SignedStatement:
        return self.stranger.statement(act, subject)

    def pair(self, act: str, subject: Mapping[str, Any]) -> Values:
        signed = self.signed(act, subject)
        return [signed.body, signed.signature]

    def my_leaf(self) -> Values:
        return [sha256(self.ids.statement).digest()]

    def log_of_referral(self) -> Values:
        subject = {"what": "who_saw", "items": [{"referral": self.ids.referral.hex}]}
        return [self.signed("print", subject).body, None]

    def fetch_status(self) -> Values:
        return [self.ids.ticket]

    def fetch(self) -> Values:
        return [self.ids.ticket]

    def request_read(self) -> Values:
        return self.pair("read", {"items": [dict(self.ids.part)]})

    def move_referral(self) -> Values:
        return envelope_values(self.signed("move", self.moved("sent", "withdrawn")), None)

    def forward_referral(self) -> Values:
        unit = self.stranger.unit_id.hex
        new = {
            "referral": new_id().hex,
            "version": 1,
            "envelope": bytes(32).hex(),
            "recipient_unit": self.ids.unit.hex,
            "recipient_municipality": "837",
            "sender_unit": unit,
            "sender_organisation": unit,
            "priority": "routine",
            "legal_basis": "consent",
            "due": None,
            "readers": [],
            "author": self.ids.user.hex,
            "answerer": None,
        }
        signed = self.signed("forward", self.noted("forwarded") | {"new": new})
        return [*envelope_values(signed, None), *[None] * 8]

    def merge_referrals(self) -> Values:
        into = {"referral": new_id().hex, "seq": 2, "state": "opened", "due": None} | self.note()
        signed = self.signed("merge", self.noted("merged") | {"into": into})
        return [*envelope_values(signed, None), *[None] * 8]

    def note(self) -> dict[str, Any]:
        return {"note_version": 2, "envelope": bytes(32).hex()}

    def noted(self, target: str) -> dict[str, Any]:
        return self.moved("opened", target) | self.note()

    def moved(self, source: str, target: str) -> dict[str, Any]:
        return {
            "referral": self.ids.referral.hex,
            "seq": 2,
            "from": source,
            "to": target,
            "owner": None,
            "due": None,
            "attempt": False,
            "note_version": None,
            "envelope": None,
        }

    def name_readers(self) -> Values:
        return self.pair(
            "readers", {"referral": self.ids.referral.hex, "readers": [self.stranger.user_id.hex]}
        )

    def add_directory_entry(self) -> Values:
        directory = self.stranger.directory
        entry = {
            "v": 1,
            "kind": "revocation",
            "version": directory.version + 1,
            "prev": directory.head_hash.hex(),
            "issuer": self.stranger.unit_id.hex,
            "subject": self.ids.user.hex,
            "issued": "2026-01-01T00:00:00Z",
            "expires": "2030-01-01T00:00:00Z",
            "data": {"reason": "left"},
        }
        return [encode(entry), NO_SIGNATURE]

    def add_unit_grant(self) -> Values:
        unit, user = self.ids.unit, self.ids.user
        subject = {"unit": unit.hex, "epoch": 1, "user": user.hex, "sealed": sha256(SEALED).hexdigest()}
        return [unit, 1, user, SEALED, *self.pair("grant", subject)]

    def put_authority_grant(self) -> Values:
        unit, user = self.ids.unit, self.ids.user
        subject = {"authority": unit.hex, "user": user.hex, "sealed": sha256(SEALED).hexdigest()}
        return [unit, user, SEALED, *self.pair("grant", subject)]

    def cancel_invitation(self) -> Values:
        return self.pair("cancel_invitation", {"invitation": self.ids.invitation.hex})

    def confirm_enrolment(self) -> Values:
        entry = sha256(b"entry" + NO_SIGNATURE).hexdigest()
        subject = {"invitation": self.ids.invitation.hex, "user": self.ids.invited.hex, "entry": entry}
        lists: Values = [[], [], [], []]
        return [*self.pair("confirm", subject), b"entry", NO_SIGNATURE, *lists, None, None, None]

    def rewrap_pending(self) -> Values:
        return [self.ids.unit, self.ids.key, False, None, None, None, 200]

    def rewrap_progress(self) -> Values:
        return [self.ids.unit, self.ids.key, False]

    def rewrap(self) -> Values:
        wrap, own = bytes(1168), self.stranger.directory.unit_key(self.stranger.unit_id)
        item = {name: self.ids.part[name] for name in ("referral", "version", "part")}
        subject = {
            "unit": self.stranger.unit_id.hex,
            "epoch": own.epoch,
            "key": own.key_id.hex(),
            "items": [item | {"wrap": sha256(wrap).hexdigest()}],
        }
        return [*self.pair("rewrap", subject), wrap]

    def transfer(self) -> Values:
        items = [{"referral": self.ids.referral.hex}]
        subject = {"from": self.stranger.unit_id.hex, "to": self.ids.unit.hex, "items": items}
        return self.pair("transfer", subject)

    def put_recovery_copies(self) -> Values:
        subject = {"unit": self.ids.unit.hex, "epoch": 1, "shares": {}, "offline": sha256(SEALED).hexdigest()}
        return [*self.pair("grant", subject), [], [], SEALED]

    def request_recovery(self) -> Values:
        unit, asked = self.stranger.unit_id.hex, self.ids.user.hex
        return self.pair("recover", {"unit": unit, "epoch": 1, "asked": asked})

    def recovery_material(self) -> Values:
        return [self.ids.recovery]

    def answer_recovery(self) -> Values:
        subject = {"request": self.ids.recovery.hex(), "sealed": sha256(SEALED).hexdigest()}
        return [*self.pair("recover", subject), SEALED]

    def destroy_epoch(self) -> Values:
        return self.pair("erase", {"unit": self.ids.unit.hex, "epoch": 1})

    def store_unit_phrases(self) -> Values:
        subject = {"unit": self.ids.unit.hex, "epoch": 1, "version": 1, "sealed": sha256(SEALED).hexdigest()}
        return [*self.pair("phrases", subject), SEALED]

    def tag_referral(self) -> Values:
        return [self.ids.referral, 1, bytes(8)]

    def withdraw_login(self) -> Values:
        return [self.ids.user]

    def carry_out_destruction(self) -> Values:
        return self.pair("erase", {"unit": self.ids.unit.hex, "epoch": 1})[:1]


def test_no_function_is_forgotten() -> None:
    with_ids = {name for name in vars(Calls) if name in MEMBERS}
    assert (with_ids | WITHOUT_IDS, with_ids & WITHOUT_IDS) == (set(MEMBERS), set())


@pytest.mark.parametrize("name", sorted(set(MEMBERS) - WITHOUT_IDS))
def test_are_answered_like_such_that_do_not_exist(
    theirs: Ids, intruders: Intruders, observer: Administrator, name: str
) -> None:
    stranger, before = intruders(STRANGER), observer.counts()
    types = signature_of(observer, name)
    answers = [
        call(stranger, name, types, getattr(Calls(stranger, ids), name)()) for ids in (theirs, nobodys())
    ]
    expected: dict[str, object] = {
        "my_leaf": [],
        "log_of_referral": UNUSABLE,
        "fetch": UNUSABLE,
        "fetch_status": UNUSABLE,
        "carry_out_destruction": UNUSABLE,
    }
    assert answers == [expected.get(name, NOT_YOURS)] * 2
    assert observer.counts() == before


def test_they_are_there_for_those_whose_they_are(theirs: Ids, intruders: Intruders) -> None:
    nurse, lead = intruders("aino.laine"), intruders("leena.makela")
    assert len(nurse.rows("SELECT * FROM kotosilta.my_leaf(sha256(%s))", (theirs.statement,))) == 1
    assert len(nurse.rows("SELECT * FROM kotosilta.fetch(%s)", (theirs.ticket,))) == 1
    assert len(lead.rows("SELECT * FROM kotosilta.recovery_material(%s)", (theirs.recovery,))) == 1
    pending = lead.rows("SELECT id, user_id FROM kotosilta.pending_invitations()")
    assert (theirs.invitation, theirs.invited) in pending
    progress = "SELECT parts FROM kotosilta.rewrap_progress(%s, %s, false)"
    assert lead.rows(progress, (theirs.unit, theirs.key))[0][0] > 0
