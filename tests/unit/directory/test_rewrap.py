"""A rewrap record proves what its signer may say, for the wraps it names, and nothing more."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.crypto.envelope import FetchedPart, Recipient, open_part, release_half, seal
from referral_app.crypto.header import FIRST_PREVIOUS, EnvelopeHeader
from referral_app.crypto.identity import Identity
from referral_app.crypto.rewrap import rewrap_half
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.directory.chain import Directory, UnitKey
from referral_app.directory.entry import UnitKeyData
from referral_app.directory.rewrap import RewrapItem, rewrap_subject, verify_rewrap
from referral_app.domain.roles import Role
from referral_app.errors import (
    CannotOpenError,
    DirectoryExpiredError,
    DirectoryInvalidError,
    SignatureError,
    StatementInvalidError,
    TamperError,
)
from referral_app.translog.canonical import Json
from referral_app.translog.statement import EMPTY_HEAD, SignedStatement, Statement, sign_statement

from .town import (
    AUTHORITY,
    CLINIC,
    COUNTY,
    MARIA,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    person,
    seed,
    uid,
    unit_data,
)

REGION, PEKKA = uid("region"), uid("pekka")
ALL = replace(AUTHORITY, units={**AUTHORITY.units, REGION: seed("region")})
REFERRAL = UUID(int=5)


def unit_unwrap(name: str) -> UnwrapKey:
    return Identity.from_seed(seed(name)).unwrap


def _built() -> Town:
    """The welcome unit is in its second epoch; Pekka is the clinic's auditor."""
    town = build()
    town.add(ALL.issue_unit, REGION, unit_data("region", COUNTY, receives=True), on=11)
    town.add(ALL.issue_unit_key, REGION, UnitKeyData(1, unit_unwrap("region 1").public.raw), on=11)
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, unit_unwrap("welcome 2").public.raw), on=12)
    town.add(ALL.issue_user, PEKKA, person("pekka", CLINIC, Role.AUDITOR), on=12)
    return town


BUILT = _built()


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


def item(
    part: str = "content", *, referral: UUID = REFERRAL, version: int = 1, wrap: bytes = b""
) -> RewrapItem:
    return RewrapItem(referral, version, part, hashlib.sha256(wrap or part.encode()).digest())


def second(directory: Directory) -> UnitKey:
    return directory.unit_key(WELCOME)


def signed(
    subject: Mapping[str, Json],
    *,
    who: str = "veera",
    act: str = "rewrap",
    unit: UUID = WELCOME,
    actor: UUID | None = None,
    on: int = 30,
) -> SignedStatement:
    signing = Identity.from_seed(seed(who)).signing
    statement = Statement(
        act=act,
        actor=actor or uid(who),
        key_id=signing.public.key_id,
        unit=unit,
        purpose="administration",
        subject=subject,
        nonce=bytes(16),
        time=day(on),
        seen=EMPTY_HEAD,
    )
    return sign_statement(statement, signing)


def good(directory: Directory, *items: RewrapItem) -> dict[str, Any]:
    return dict(rewrap_subject(WELCOME, second(directory), items or (item(),)))


# --- the whole way ------------------------------------------------------------------------------------------


def test_from_the_old_epoch_to_a_reader_of_the_new_one(town: Town) -> None:
    """What a clinic sealed to the first epoch opens by the second and a member's signed record."""
    nurse, veera = Identity.from_seed(seed("aino")), Identity.from_seed(seed("veera"))
    notary, first = unit_unwrap("notary"), unit_unwrap("welcome 1")
    clinic = unit_unwrap("clinic 1")
    envelope = seal(
        referral_id=REFERRAL,
        version=1,
        previous=FIRST_PREVIOUS,
        contents={"content": b"a text", "summary": b"s"},
        schema_id="kotosilta/referral/1",
        sender=nurse.signing,
        recipients=[Recipient(CLINIC, clinic.public), Recipient(WELCOME, first.public)],
        notary=notary.public,
        directory_version=town.directory.version,
        log_size=0,
        log_root=bytes(32),
    )
    place = sorted([CLINIC.bytes, WELCOME.bytes]).index(WELCOME.bytes)
    old = {part.name: part for part in envelope.parts}
    new_key = second(town.directory)
    header = EnvelopeHeader.decode(envelope.header)
    wraps = {
        name: rewrap_half(first, header, name, WELCOME, part.unit_wraps[place], new_key.key)
        for name, part in old.items()
    }
    subject = good(town.directory, *(item(name, wrap=wrap) for name, wrap in wraps.items()))
    record = verify_rewrap(town.directory, signed(subject, who="maria"), day(30))
    assert (record.actor, record.unit_id, record.epoch, record.key_id) == (MARIA, WELCOME, 2, new_key.key_id)
    statement_hash = hashlib.sha256(b"a read").digest()
    for name, content in (("content", b"a text"), ("summary", b"s")):
        released = release_half(
            notary,
            envelope.header,
            name,
            old[name].notary_wrap,
            reader=veera.unwrap.public,
            statement_hash=statement_hash,
        )
        fetched = FetchedPart(
            envelope.header,
            envelope.manifest,
            envelope.signature,
            name,
            old[name].ciphertext,
            wraps[name],
            released,
        )
        opened = open_part(
            fetched,
            sender=nurse.signing.public,
            unit_id=WELCOME,
            unit_key=unit_unwrap("welcome 2"),
            reader=veera.unwrap,
            statement_hash=statement_hash,
            rewrap=record.proof(REFERRAL, 1, name),
        )
        assert opened == content


def test_the_form_is_the_written_one(town: Town) -> None:
    key = second(town.directory)
    items = [item("b"), item("a"), item("a", version=2), item("a", referral=UUID(int=1))]
    subject = rewrap_subject(WELCOME, key, items)
    assert subject["unit"] == WELCOME.hex
    assert (subject["epoch"], subject["key"]) == (2, key.key_id.hex())
    names = [(one["referral"][-1], one["version"], one["part"]) for one in subject["items"]]  # type: ignore[index,call-overload,union-attr]
    assert names == [("1", 1, "a"), ("5", 1, "a"), ("5", 1, "b"), ("5", 2, "a")]
    record = verify_rewrap(town.directory, signed(subject), day(30))
    assert set(record.items) == set(items)
    assert record.proof(REFERRAL, 2, "a").wrap_hash == items[2].wrap_hash


def test_it_proves_only_what_it_names(town: Town) -> None:
    record = verify_rewrap(town.directory, signed(good(town.directory)), day(30))
    proof = record.proof(REFERRAL, 1, "content")
    assert (proof.unit_id, proof.key_id) == (WELCOME, second(town.directory).key_id)
    assert proof.origins == {WELCOME}
    for place in ((UUID(int=6), 1, "content"), (REFERRAL, 2, "content"), (REFERRAL, 1, "summary")):
        with pytest.raises(CannotOpenError):
            record.proof(*place)


def test_two_hundred_parts_fit_into_one_statement(town: Town) -> None:
    items = [item("p" * 32, referral=UUID(int=number), version=2**31 - 1) for number in range(1, 201)]
    record = verify_rewrap(town.directory, signed(good(town.directory, *items)), day(30))
    assert len(record.items) == 200


# --- who may --------------------------------------------------------------------------------------------------


WRONG_SIGNERS: dict[str, Callable[[Town], SignedStatement]] = {
    "a nurse of another unit": lambda t: signed(good(t.directory), who="aino", unit=CLINIC),
    "a nurse of another unit in this unit's name": lambda t: signed(good(t.directory), who="aino"),
    "an auditor of the unit": lambda t: signed(
        rewrap_subject(CLINIC, t.directory.unit_key(CLINIC), [item()]), who="pekka", unit=CLINIC
    ),
    "somebody unknown": lambda t: signed(good(t.directory), who="eve"),
    "a member in a colleague's name": lambda t: signed(good(t.directory), actor=MARIA),
    "a member for another unit": lambda t: signed(
        rewrap_subject(REGION, t.directory.unit_key(REGION), [item()])
    ),
    "the unit's own key": lambda t: signed(good(t.directory), who="welcome"),
}


def test_a_nurse_of_the_unit_may(town: Town) -> None:
    subject = rewrap_subject(CLINIC, town.directory.unit_key(CLINIC), [item()])
    assert verify_rewrap(town.directory, signed(subject, who="aino", unit=CLINIC), day(30)).epoch == 1


@pytest.mark.parametrize("wrong", WRONG_SIGNERS)
def test_nobody_else_proves_anything(town: Town, wrong: str) -> None:
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, WRONG_SIGNERS[wrong](town), day(30))


def test_a_removed_member_proves_for_the_time_before_only(town: Town) -> None:
    record = signed(good(town.directory))
    town.add(ALL.revoke, WELCOME, VEERA, "left", on=40)
    verify_rewrap(town.directory, record, day(39))
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, record, day(40))


def test_a_member_past_her_date_proves_nothing(town: Town) -> None:
    with pytest.raises(DirectoryExpiredError):
        verify_rewrap(town.directory, signed(good(town.directory)), day(401))


def test_a_changed_statement_proves_nothing(town: Town) -> None:
    record = signed(good(town.directory))
    other = signed(good(town.directory, item("summary")))
    for changed in (
        SignedStatement(other.body, record.signature),
        SignedStatement(record.body, bytes(64)),
        SignedStatement(record.body, record.signature[:-1]),
    ):
        with pytest.raises(SignatureError):
            verify_rewrap(town.directory, changed, day(30))
    with pytest.raises(StatementInvalidError):
        verify_rewrap(town.directory, SignedStatement(record.body[:-1], record.signature), day(30))


@pytest.mark.parametrize("act", ["grant", "read", "rewrap_2"])
def test_another_act_proves_nothing(town: Town, act: str) -> None:
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, signed(good(town.directory), act=act), day(30))


# --- a closed unit --------------------------------------------------------------------------------------------


def handed_over(directory: Directory) -> Mapping[str, Json]:
    return rewrap_subject(REGION, directory.unit_key(REGION), [item()])


def test_a_closed_unit_hands_its_halves_to_its_successor(town: Town) -> None:
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, signed(handed_over(town.directory)), day(30))
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    record = verify_rewrap(town.directory, signed(handed_over(town.directory)), day(31))
    assert (record.unit_id, record.origins) == (REGION, {WELCOME})
    # The successor wraps anew what it has taken over, and may say so for the closed unit's envelopes.
    town.add(ALL.issue_user, uid("kari"), person("kari", REGION, Role.COORDINATOR), on=31)
    again = signed(handed_over(town.directory), who="kari", unit=REGION)
    assert verify_rewrap(town.directory, again, day(32)).origins == {REGION, WELCOME}


def test_a_successor_does_not_take_what_is_not_given(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    town.add(ALL.issue_user, uid("kari"), person("kari", REGION, Role.COORDINATOR), on=31)
    back = signed(good(town.directory), who="kari", unit=REGION)
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, back, day(32))


def test_work_may_pass_several_closed_units(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, CLINIC, on=30)
    town.add(ALL.close_unit, CLINIC, REGION, on=31)
    direct = verify_rewrap(town.directory, signed(handed_over(town.directory)), day(32))
    assert direct.origins == {WELCOME}
    on = signed(handed_over(town.directory), who="aino", unit=CLINIC)
    assert verify_rewrap(town.directory, on, day(32)).origins == {CLINIC, WELCOME}


# --- the form -------------------------------------------------------------------------------------------------


def test_a_key_that_the_directory_does_not_name_is_refused(town: Town) -> None:
    first, newest = town.directory.unit_keys(WELCOME)
    thief = unit_unwrap("thief").public
    for key in (
        UnitKey(1, newest.key, newest.key_id),
        UnitKey(2, first.key, first.key_id),
        UnitKey(3, newest.key, newest.key_id),
        UnitKey(2, thief, thief.key_id),
    ):
        with pytest.raises(DirectoryInvalidError):
            verify_rewrap(town.directory, signed(rewrap_subject(WELCOME, key, [item()])), day(30))
    no_key = UnitKey(1, newest.key, newest.key_id)
    with pytest.raises(DirectoryInvalidError):
        verify_rewrap(town.directory, signed(rewrap_subject(TOWN, no_key, [item()])), day(30))


@pytest.mark.parametrize("items", [[], [item(), item()], [item(wrap=b"1"), item(wrap=b"2")]])
def test_no_record_is_made_of_nothing_or_of_one_part_twice(town: Town, items: list[RewrapItem]) -> None:
    with pytest.raises(StatementInvalidError):
        rewrap_subject(WELCOME, second(town.directory), items)


def test_no_record_is_made_of_too_many(town: Town) -> None:
    items = [item(referral=UUID(int=number)) for number in range(201)]
    with pytest.raises(StatementInvalidError):
        rewrap_subject(WELCOME, second(town.directory), items)


WRONG_SUBJECTS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "items in falling order": lambda s: s | {"items": s["items"][::-1]},
    "a part twice": lambda s: s | {"items": [s["items"][0]] * 2},
    "no items": lambda s: s | {"items": []},
    "items of another kind": lambda s: s | {"items": "x"},
    "an item of another kind": lambda s: s | {"items": ["x"]},
    "something more": lambda s: s | {"more": 1},
    "something less": lambda s: {name: value for name, value in s.items() if name != "epoch"},
    "epoch 0": lambda s: s | {"epoch": 0},
    "epoch as text": lambda s: s | {"epoch": "2"},
    "a short key": lambda s: s | {"key": s["key"][2:]},
    "a short wrap": lambda s: s | {"items": [s["items"][0] | {"wrap": "00"}]},
    "a part's name in capitals": lambda s: s | {"items": [s["items"][0] | {"part": "Content"}]},
    "version 0": lambda s: s | {"items": [s["items"][0] | {"version": 0}]},
    "an item with more": lambda s: s | {"items": [s["items"][0] | {"more": 1}]},
}


@pytest.mark.parametrize("wrong", WRONG_SUBJECTS)
def test_a_record_of_another_form_is_refused(town: Town, wrong: str) -> None:
    subject = WRONG_SUBJECTS[wrong](good(town.directory, item("a"), item("b")))
    with pytest.raises(StatementInvalidError):
        verify_rewrap(town.directory, signed(subject), day(30))


VALUES = st.none() | st.booleans() | st.integers(-5, 2**40) | st.text(max_size=70) | st.just([]) | st.just({})


@given(st.data())
def test_any_value_in_any_field_is_read_or_refused(data: st.DataObject) -> None:
    subject = good(BUILT.directory, item("a"), item("b"))
    place: Any = data.draw(st.sampled_from([subject, subject["items"][0], subject["items"][1]]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(VALUES)
    try:
        record = verify_rewrap(BUILT.directory, signed(subject), day(30))
    except TamperError:
        return
    assert rewrap_subject(WELCOME, second(BUILT.directory), record.items) == subject
