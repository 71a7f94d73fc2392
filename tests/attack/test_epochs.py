"""Wraps, grants and shares of a unit, attacked by its database's administrator, by strangers and by who has left.

Whatever they put in place is not opened, and what is around it stays readable.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.halves import HALF_LENGTH, unit_info
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.database import admin_calls, rewrap_calls
from referral_app.directory.rewrap import REWRAP, RewrapItem, rewrap_subject
from referral_app.domain.codes import Purpose
from referral_app.errors import KotosiltaError, NotAllowedError, NotFoundError, TamperError
from referral_app.services import epochs
from referral_app.services.context import Context
from referral_app.services.inbox import InboxQuery
from referral_app.translog.statement import SignedStatement
from tests.attack.administrator import Administrator, administering
from tests.keepers import COLLEAGUE, LEAD, LEAVING, NURSE, Keepers, keeping, never, quiet


@dataclass(frozen=True)
class Siege:
    """A unit in its second epoch: `victim` and `neighbour` were wrapped anew, and Oili has left."""

    keepers: Keepers
    administrator: Administrator
    victim: UUID
    neighbour: UUID

    @property
    def epoch(self) -> int:
        """The unit's newest."""
        return self.keepers.context(LEAD).directory.unit_key(self.keepers.world.unit("tampere")).epoch

    @property
    def key(self) -> Mapping[str, object]:
        """Where the victim's content is wrapped anew for the recipient."""
        unit_id = self.keepers.world.unit("tampere")
        return {"referral_id": self.victim, "part": "content", "unit_id": unit_id}

    def forget_keys(self) -> None:
        """As after signing in anew."""
        for login in (LEAD, COLLEAGUE):
            self.keepers.context(login)._unit_keys.clear()

    def assert_only_the_victim_is_lost(self) -> None:
        self.forget_keys()
        for login in (LEAD, COLLEAGUE):
            with pytest.raises(TamperError):
                self.keepers.world.session(login).open_referral(self.victim)
            self.keepers.reads(login, self.neighbour)
        self.keepers.reads(NURSE, self.victim)

    def assert_whole(self) -> None:
        self.forget_keys()
        for referral in (self.victim, self.neighbour):
            self.keepers.reads(LEAD, referral)


@pytest.fixture(scope="module")
def siege() -> Iterator[Siege]:
    with keeping() as keepers, administering(keepers.world) as administrator:
        victim, neighbour = (keepers.world.send().referral_id for _ in range(2))
        for referral in (victim, neighbour):
            keepers.reads(LEAVING, referral)
        epochs.remove_member(keepers.context(LEAD), keepers.user_id(LEAVING))
        epochs.new_epoch(keepers.context(LEAD))
        epochs.rewrap_open(keepers.context(LEAD), quiet, never)
        keepers.settled()
        made = Siege(keepers, administrator, victim, neighbour)
        made.assert_whole()
        yield made
        made.assert_whole()  # every attack took its marks away, and did no lasting harm


def forged_wrap(siege: Siege, half: bytes | None = None) -> bytes:
    """A well-formed wrap to the unit's newest key, of a half that the forger has chosen."""
    context = siege.keepers.context(LEAD)
    tampere = siege.keepers.world.unit("tampere")
    key = context.directory.unit_key(tampere).key
    [(header,)] = siege.administrator.rows(
        "SELECT header FROM kotosilta.envelope WHERE referral_id = %s AND version = 1", (siege.victim,)
    )
    info = unit_info(sha256(header).digest(), "content", tampere, key)
    return key.seal(info, half or secrets.token_bytes(HALF_LENGTH))


def record_of(siege: Siege, signer: Context, wrap: bytes, **changes: Any) -> SignedStatement:
    """A rewrap statement about the victim's content, in the form that a member would sign."""
    tampere = siege.keepers.world.unit("tampere")
    key = siege.keepers.context(LEAD).directory.unit_key(tampere)
    item = RewrapItem(siege.victim, 1, "content", sha256(wrap).digest())
    return signer.sign(REWRAP, Purpose.ADMINISTRATION, rewrap_subject(tampere, key, [item]) | changes)


def put_in_place(siege: Siege, signed: SignedStatement, wrap: bytes) -> Any:
    """The administrator lets the forged wrap and its record stand for the genuine ones."""
    digest = sha256(signed.body).digest()
    siege.administrator.rows(
        "INSERT INTO kotosilta.rewrap (hash, statement, signature, at) VALUES (%s, %s, %s, now())",
        (digest, signed.body, signed.signature),
    )
    return siege.administrator.altered("envelope_rewrap", siege.key, wrap=wrap, rewrap=digest)


class TestSwappedWraps:
    def test_one_bit(self, siege: Siege) -> None:
        for place in (0, 600, 1150):
            with siege.administrator.flipped("envelope_rewrap", siege.key, "wrap", place):
                siege.assert_only_the_victim_is_lost()

    def test_a_wrap_of_the_forgers_own_half(self, siege: Siege) -> None:
        with siege.administrator.altered("envelope_rewrap", siege.key, wrap=forged_wrap(siege)):
            siege.assert_only_the_victim_is_lost()

    def test_another_parts_wrap_and_record(self, siege: Siege) -> None:
        [(wrap, record)] = siege.administrator.rows(
            "SELECT wrap, rewrap FROM kotosilta.envelope_rewrap WHERE referral_id = %s AND part = 'summary'",
            (siege.victim,),
        )
        with siege.administrator.altered("envelope_rewrap", siege.key, wrap=wrap, rewrap=record):
            siege.assert_only_the_victim_is_lost()

    def test_the_first_wrap_is_opened_when_the_new_one_is_held_back(self, siege: Siege) -> None:
        condition = f"referral_id = '{siege.victim}' AND part = 'content'"
        with siege.administrator.without("envelope_rewrap", condition):
            siege.assert_whole()

    def test_lists_show_one_broken_row_and_go_on(self, siege: Siege) -> None:
        key = {**siege.key, "part": "summary"}
        with siege.administrator.flipped("envelope_rewrap", key, "wrap"):
            page = siege.keepers.world.session(COLLEAGUE).inbox_page(InboxQuery(limit=200))
            broken = {row.referral_id: row.broken for row in page.rows}
            assert (broken[siege.victim], broken[siege.neighbour]) == (True, False)


class TestForgedRecords:
    def test_of_a_member_of_another_unit(self, siege: Siege) -> None:
        wrap = forged_wrap(siege)
        record = record_of(siege, siege.keepers.context("johan.nystrom"), wrap)
        with put_in_place(siege, record, wrap):
            siege.assert_only_the_victim_is_lost()

    def test_of_somebody_who_has_left(self, siege: Siege) -> None:
        wrap = forged_wrap(siege)
        record = record_of(siege, siege.keepers.context(LEAVING), wrap)
        with put_in_place(siege, record, wrap):
            siege.assert_only_the_victim_is_lost()

    def test_of_an_administrator(self, siege: Siege) -> None:
        wrap = forged_wrap(siege)
        record = record_of(siege, siege.keepers.context("riitta.salo"), wrap)
        with put_in_place(siege, record, wrap):
            siege.assert_only_the_victim_is_lost()

    def test_in_a_members_name_with_another_key(self, siege: Siege) -> None:
        wrap = forged_wrap(siege)
        genuine = record_of(siege, siege.keepers.context(LEAD), wrap)
        signature = SigningKey.from_seed(bytes(32)).sign(b"statement", genuine.body)
        record = SignedStatement(genuine.body, signature)
        with put_in_place(siege, record, wrap):
            siege.assert_only_the_victim_is_lost()

    def test_brought_by_the_stranger_herself(self, siege: Siege) -> None:
        """Her own program put away, she asks the database directly."""
        for login in ("johan.nystrom", NURSE, LEAVING):
            stranger, wrap = siege.keepers.context(login), forged_wrap(siege)
            with stranger.connect() as conn, pytest.raises(KotosiltaError) as refused:
                rewrap_calls.rewrap(conn, record_of(siege, stranger, wrap), [wrap])
            assert isinstance(refused.value, (NotFoundError, NotAllowedError))
        siege.assert_whole()

    def test_a_member_wraps_to_a_key_of_her_own(self, siege: Siege) -> None:
        colleague, wrap = siege.keepers.context(COLLEAGUE), forged_wrap(siege)
        own = UnwrapKey.from_seed(bytes(32)).public.key_id.hex()
        with colleague.connect() as conn, pytest.raises(KotosiltaError):
            rewrap_calls.rewrap(conn, record_of(siege, colleague, wrap, key=own), [wrap])


class TestForgedGrants:
    def test_a_seed_of_the_administrators_own(self, siege: Siege) -> None:
        """Nothing is opened or sealed with it: the directory does not name its key."""
        colleague, tampere = siege.keepers.context(COLLEAGUE), siege.keepers.world.unit("tampere")
        epoch = siege.epoch
        own = secrets.token_bytes(32)
        sealed = seal_unit_seed(own, colleague.identity.unwrap.public, tampere, epoch)
        place = {"unit_id": tampere, "epoch": epoch, "user_id": colleague.person.user_id}
        with siege.administrator.altered("unit_grant", place, sealed=sealed):
            siege.forget_keys()
            with colleague.connect() as conn:
                assert own not in colleague.unit_seeds(conn).values()
            with pytest.raises(TamperError):
                siege.keepers.world.session(COLLEAGUE).open_referral(siege.neighbour)
            siege.keepers.reads(LEAD, siege.neighbour)

    @pytest.mark.parametrize("login", [COLLEAGUE, "johan.nystrom", NURSE])
    def test_whoever_is_no_lead_of_the_unit_grants_nothing(self, siege: Siege, login: str) -> None:
        granting, tampere = siege.keepers.context(login), siege.keepers.world.unit("tampere")
        user = granting.directory.user(siege.keepers.user_id(COLLEAGUE))
        sealed = seal_unit_seed(bytes(32), WrapKey(user.data.wrap), tampere, 1)
        said = {
            "unit": tampere.hex,
            "epoch": 1,
            "user": user.subject.hex,
            "sealed": sha256(sealed).hexdigest(),
        }
        signed = granting.sign("grant", Purpose.ADMINISTRATION, said)
        with granting.connect() as conn, pytest.raises(KotosiltaError):
            admin_calls.add_unit_grant(
                conn, unit_id=tampere, epoch=1, user_id=user.subject, sealed=sealed, statement=signed
            )

    def test_one_who_has_left_is_granted_nothing(self, siege: Siege) -> None:
        lead, gone = siege.keepers.context(LEAD), siege.keepers.user_id(LEAVING)
        user = lead.directory.user(gone)
        with lead.connect() as conn, pytest.raises(NotAllowedError):
            epochs.grant_seed(lead, conn, user, 1, bytes(32))


class TestWhoHasLeft:
    def test_reads_nothing_new_even_with_the_administrator(self, siege: Siege) -> None:
        """Her row is made active again and her old seed is in her hands: the notary releases nothing to her."""
        new = siege.keepers.world.send().referral_id
        siege.keepers.reads(LEAD, new)
        gone = siege.keepers.user_id(LEAVING)
        with siege.administrator.altered("member", {"user_id": gone}, active=True):
            for referral in (siege.victim, siege.neighbour, new):
                with pytest.raises(KotosiltaError):
                    siege.keepers.world.session(LEAVING).open_referral(referral)
        siege.keepers.reads(LEAD, new)
        old = siege.keepers.context(LEAVING)
        with old.connect() as conn, pytest.raises(KotosiltaError):
            rewrap_calls.rewrap_pending(
                conn, old.person.unit_id, old.directory.unit_key(old.person.unit_id).key_id
            )


class TestTheNextEpoch:
    """After all others: each part is wrapped anew once more."""

    def test_a_forged_wrap_is_not_carried_on(self, siege: Siege) -> None:
        """Wrapped anew it would look like the member's own damage."""
        lead = siege.keepers.context(LEAD)
        with siege.administrator.altered("envelope_rewrap", siege.key, wrap=forged_wrap(siege)):
            epochs.new_epoch(lead)
            run = epochs.rewrap_open(lead, quiet, never)
            assert [(place.referral_id, place.part) for place in run.broken] == [(siege.victim, "content")]
        assert epochs.rewrap_open(lead, quiet, never).wrapped == 1
        siege.keepers.settled()
