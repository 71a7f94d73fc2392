"""Entries come back as they were, in one form, and nothing else is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from referral_app.directory.entry import (
    AbsenceData,
    DirectoryEntry,
    EntryData,
    ForClients,
    Names,
    NotaryData,
    OrganisationData,
    OrganisationType,
    RecoveryData,
    RevocationData,
    RootData,
    RootRotationData,
    SignedEntry,
    SuccessionData,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

from .town import build

ENTRIES = build().entries


def raw(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


NAME = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"]), min_size=1, max_size=30
).filter(lambda text: text == text.strip(" "))
NAMES = st.builds(Names, NAME, NAME, NAME)
MUNICIPALITY = st.none() | st.from_regex(r"[0-9]{3}", fullmatch=True)
LOGIN = st.from_regex(r"[a-z][a-z0-9._-]{0,62}", fullmatch=True)
CODE = st.from_regex(r"[a-z][a-z0-9_]{0,31}", fullmatch=True)
TOLD = st.builds(
    ForClients,
    st.lists(st.sampled_from(("fi", "so", "zh-Hant-TW", "es-419")), unique=True, max_size=4).map(tuple),
    st.just("") | st.from_regex(r"\+[1-9][0-9]{4,14}", fullmatch=True),
    st.sampled_from(("", "https://koti.example", "https://koti.example/fi/apua?kieli=so&a=1,2")),
)
ROLES = [
    (Role.REFERRER, False),
    (Role.REFERRER, True),
    (Role.COORDINATOR, False),
    (Role.COORDINATOR, True),
    (Role.TRIAGE_LEAD, True),
    (Role.AUDITOR, False),
    (Role.ADMINISTRATOR, False),
]
DATA: st.SearchStrategy[EntryData] = st.one_of(
    st.builds(RootData, raw(32), NAME),
    st.builds(NotaryData, NAME, raw(32), raw(1312), raw(1216), raw(32)),
    st.builds(OrganisationData, NAMES, st.sampled_from(OrganisationType), MUNICIPALITY, raw(32)),
    st.builds(UnitData, st.uuids(), NAMES, MUNICIPALITY, st.booleans(), raw(32)),
    st.builds(UnitData, st.uuids(), NAMES, MUNICIPALITY, st.booleans(), raw(32), TOLD),
    st.builds(UnitKeyData, st.integers(1, 2**31 - 1), raw(1216)),
    st.builds(
        lambda role, login, name, *rest: UserData(login, name, *role, *rest),
        st.sampled_from(ROLES),
        LOGIN,
        NAME,
        st.uuids(),
        raw(32),
        raw(1216),
        raw(64),
    ),
    st.builds(RevocationData, CODE),
    st.builds(RootRotationData, raw(32), NAME, raw(64)),
    st.builds(RecoveryData, raw(1216)),
    st.builds(AbsenceData, st.none() | st.uuids(), st.dates(), st.dates()),
    st.builds(SuccessionData, st.none() | st.uuids()),
)
TIMES = st.datetimes(
    datetime(1970, 1, 1),  # noqa: DTZ001  # the strategy wants naive bounds
    datetime(9999, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda time: time.replace(microsecond=0))


@given(st.builds(DirectoryEntry, st.integers(1, 10**9), raw(32), st.uuids(), st.uuids(), TIMES, TIMES, DATA))
def test_entries_come_back(entry: DirectoryEntry[EntryData]) -> None:
    body = entry.encode()
    assert DirectoryEntry.decode(body) == entry
    assert json.loads(body)["kind"] == entry.kind
    assert rfc8785.dumps(json.loads(body)) == body


def test_the_form_is_the_written_one() -> None:
    content = json.loads(ENTRIES[0].body)
    assert content == {
        "v": 1,
        "kind": "root",
        "version": 1,
        "prev": "00" * 32,
        "issuer": content["subject"],
        "subject": content["subject"],
        "issued": "2026-01-01T00:00:00Z",
        "expires": "2027-02-05T00:00:00Z",
        "data": {"verify": content["data"]["verify"], "name": "Juuri"},
    }
    kinds = [json.loads(entry.body)["kind"] for entry in ENTRIES]
    assert kinds == ["root", "notary", *["organisation"] * 2, *["unit"] * 2, *["unit_key"] * 2, *["user"] * 3]
    assert json.loads(ENTRIES[1].body)["prev"] == ENTRIES[0].hash.hex()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | st.text(max_size=70),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(ENTRIES), st.data())
def test_any_value_in_any_field_is_read_or_refused(entry: SignedEntry, data: st.DataObject) -> None:
    content = json.loads(entry.body)
    place = data.draw(st.sampled_from([content, content["data"]]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(JSON)
    body = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        read = DirectoryEntry.decode(body.encode("utf-8", "surrogatepass"))
    except DirectoryInvalidError:
        return
    assert read.encode() == body.encode()


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(data)


def unit_entry(**told: object) -> str:
    """A unit's entry as it may come: with what it tells clients, or as older ones are."""
    content = next(json.loads(one.body) for one in ENTRIES if json.loads(one.body)["kind"] == "unit")
    if told:
        content["data"]["for_clients"] = {"languages": ["so"], "phone": None, "web": None} | told
    return rfc8785.dumps(content).decode()


def test_an_older_units_entry_is_read_and_tells_nothing() -> None:
    data = DirectoryEntry.decode(unit_entry().encode()).data
    assert isinstance(data, UnitData)
    assert data.for_clients == ForClients()


@pytest.mark.parametrize(
    "told",
    [
        {"languages": []},
        {"languages": ["so", "so"]},
        {"languages": ["Somali"]},
        {"languages": "so"},
        {"languages": [1]},
        {"languages": [["so"]]},
        {"languages": [f"a{first}{second}" for first in "abcdefghi" for second in "abcdefgh"]},
        {"phone": ""},
        {"phone": "040 1234567"},
        {"phone": "+0123456"},
        {"phone": "+3584012345678901"},
        {"web": ""},
        {"web": "http://koti.example"},
        {"web": "https://koti"},
        {"web": "https://user@koti.example"},
        {"web": "https://koti.example/\u202e"},
        {"web": "https://koti.example/ a"},
        {"web": "https://koti.example/" + "a" * 150},
        {"web": "javascript:alert(1)"},
        {"more": 1},
    ],
    ids=str,
)
def test_what_a_unit_tells_clients_has_one_form(told: dict[str, object]) -> None:
    assert DirectoryEntry.decode(unit_entry(phone="+358401234567").encode())
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(unit_entry(**told).encode())


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("root", "name", ""),
        ("root", "name", " Juuri"),
        ("root", "name", "Juuri "),
        ("root", "name", "Juu\u202eri"),
        ("root", "name", "Juu\nri"),
        ("root", "name", "Juu\u200bri"),
        ("root", "name", "x" * 201),
        ("root", "verify", "00" * 31),
        ("organisation", "type", "company"),
        ("organisation", "municipality", "83"),
        ("organisation", "municipality", 837),
        ("organisation", "municipality", "٨٣٧"),
        ("organisation", "name", {"fi": "a", "sv": "b"}),
        ("organisation", "name", {"fi": "a", "sv": "b", "en": "c", "de": "d"}),
        ("unit", "receives", 1),
        ("unit", "receives", None),
        ("unit_key", "epoch", 0),
        ("unit_key", "epoch", True),
        ("unit_key", "wrap", "00"),
        ("user", "login", "Aino"),
        ("user", "login", "aino laine"),
        ("user", "login", "a" * 64),
        ("user", "login", "1aino"),
        ("user", "role", "boss"),
        ("user", "role", "Referrer"),
        ("user", "proof", ""),
        ("user", "more", 1),
    ],
)
def test_wrong_data_is_refused(kind: str, name: str, value: Any) -> None:
    content = next(json.loads(one.body) for one in ENTRIES if json.loads(one.body)["kind"] == kind)
    content["data"][name] = value
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(rfc8785.dumps(content))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "user"),
        ("kind", "king"),
        ("kind", None),
        ("version", 0),
        ("version", "1"),
        ("v", 2),
        ("prev", "00"),
        ("issued", "2026-01-01T00:00:00.000Z"),
        ("expires", None),
        ("more", 1),
    ],
)
def test_wrong_entries_are_refused(name: str, value: Any) -> None:
    content = json.loads(ENTRIES[0].body) | {name: value}
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(rfc8785.dumps(content))


def test_an_entry_of_any_size_is_not_read() -> None:
    content = json.loads(ENTRIES[0].body)
    content["data"]["name"] = "x" * 20_000
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(rfc8785.dumps(content))
