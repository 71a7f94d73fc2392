"""Sealed content as bytes: what is written is read, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from referral_app.domain.client import PersonName
from referral_app.domain.codes import AttemptResult, MeetingInterpreter, Outcome
from referral_app.domain.identity_code import IdentityCode
from referral_app.domain.moves import NOTE_SCHEMA, Meeting, MoveNote, decode_note, encode_note
from referral_app.domain.referral import Referral, ReferralSummary
from referral_app.domain.referral_codec import (
    REFERRAL_SCHEMA,
    SUMMARY_SCHEMA,
    decode_referral,
    decode_summary,
    encode_referral,
    encode_summary,
)
from referral_app.errors import CannotOpenError, InvalidInputError
from tests.unit.domain.samples import (
    MUNICIPALITY_UNIT,
    NOW,
    PHONE,
    REFERRAL,
    attempt,
    notes,
    referrals,
    summaries,
)

NOTE = MoveNote(
    question="Onko numero oikea?",
    outcome=Outcome.COURSE_STARTED,
    feedback_asked=False,
    attempt=attempt(result=AttemptResult.REACHED, answer="Kyllä"),
    planned=attempt(result=None),
    meeting=Meeting(NOW, "Kirjasto", MeetingInterpreter.NOT_NEEDED),
    forwarded_to=MUNICIPALITY_UNIT,
)
WRITTEN = {
    "referral": encode_referral(replace(REFERRAL, residence_month=date(2024, 3, 1))),
    "summary": encode_summary(REFERRAL.summary()),
    "note": encode_note(NOTE),
}
DECODERS: dict[str, Callable[[bytes], object]] = {
    "referral": decode_referral,
    "summary": decode_summary,
    "note": decode_note,
}
KINDS = sorted(DECODERS)


@given(referrals)
@settings(deadline=None)
def test_any_referral_is_read_back(referral: Referral) -> None:
    assert decode_referral(encode_referral(referral)) == referral


@given(summaries)
@settings(deadline=None)
def test_any_summary_is_read_back(summary: ReferralSummary) -> None:
    assert decode_summary(encode_summary(summary)) == summary


@given(notes)
@settings(deadline=None)
def test_any_note_is_read_back(note: MoveNote) -> None:
    assert decode_note(encode_note(note)) == note


def test_schemas_and_spelling_do_not_change() -> None:
    assert (REFERRAL_SCHEMA, SUMMARY_SCHEMA, NOTE_SCHEMA) == (
        "kotosilta/referral/1",
        "kotosilta/summary/1",
        "kotosilta/note/1",
    )
    assert WRITTEN["summary"].decode() == (
        '{"birth_year":1952,"interpreter_needed":true,"language":"so",'
        '"name":{"family":"Warsame","given":"Ayaan"},"phone_ends":["4567"],"schema":"kotosilta/summary/1",'
        '"target_group":"parent_at_home","tells_outcome":true,"turvakielto":"no"}'
    )
    note = json.loads(WRITTEN["note"])
    assert note["attempt"]["at"] == "2026-11-24T09:30:00Z"
    assert note["forwarded_to"] == "00000000000000000000000000000001"
    assert json.loads(WRITTEN["referral"])["residence_month"] == "2024-03"


def test_what_was_sealed_before_a_field_was_there_is_still_read() -> None:
    summary, referral = json.loads(WRITTEN["summary"]), json.loads(WRITTEN["referral"])
    del summary["phone_ends"]
    del referral["consent"]["signature"]
    del referral["consent"]["interpreter"]
    assert decode_summary(json.dumps(summary).encode()).phone_ends == ()
    consent = decode_referral(json.dumps(referral).encode()).consent
    assert consent.signature == ()
    assert consent.interpreter == ""


def test_equal_referrals_are_written_alike() -> None:
    other_order = replace(REFERRAL, needs=frozenset(sorted(REFERRAL.needs, reverse=True)))
    assert encode_referral(other_order) == encode_referral(REFERRAL)


# --- malformed bytes ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.binary(max_size=300))
@settings(deadline=None)
@example(data=b"")
@example(data=b"\xff\xfe{\x00}\x00")
@example(data=b"[" * 200_000)
@example(data=b'{"schema":' * 50_000)
@example(data=b"9" * 5000)
@example(data=b'{"schema":NaN}')
@example(data=b'{"schema":1e400}')
@example(data=b"null")
@example(data=b" " * (1024 * 1024 + 1))
def test_no_bytes_do_more_than_be_refused(kind: str, data: bytes) -> None:
    with pytest.raises(CannotOpenError):
        DECODERS[kind](data)


@pytest.mark.parametrize("kind", KINDS)
@given(edit=st.data())
@settings(deadline=None, max_examples=200)
def test_flipped_and_cut_bytes_are_refused_or_read_whole(kind: str, edit: st.DataObject) -> None:
    data = bytearray(WRITTEN[kind])
    for _ in range(edit.draw(st.integers(1, 3))):
        data[edit.draw(st.integers(0, len(data) - 1))] = edit.draw(st.integers(0, 255))
    cut = bytes(data[: edit.draw(st.integers(0, len(data)))])
    for candidate in (bytes(data), cut):
        try:
            found = DECODERS[kind](candidate)
        except CannotOpenError:
            continue
        assert type(found) is type(DECODERS[kind](WRITTEN[kind]))


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value in a document."""
    found = [path] if path else []
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, child in children:
        found += _places(child, (*path, key))
    return found


ALL_PLACES = [(kind, path) for kind in KINDS for path in _places(json.loads(WRITTEN[kind]))]


def _changed(kind: str, path: tuple[Any, ...], change: Callable[[Any, Any], None]) -> bytes:
    document = json.loads(WRITTEN[kind])
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    change(parent, path[-1])
    return json.dumps(document).encode()


@pytest.mark.parametrize(("kind", "path"), ALL_PLACES)
@pytest.mark.parametrize("wrong", [17, 0.5, [[]], {"x": 1}, "\u0000", "\ud800"])
def test_a_value_of_the_wrong_kind_is_refused_wherever_it_stands(
    kind: str, path: tuple[Any, ...], wrong: Any
) -> None:
    def put(parent: Any, key: Any) -> None:
        parent[key] = wrong

    if path == ("birth_year",) and wrong == 17:
        return  # a year, if an early one
    with pytest.raises(CannotOpenError):
        DECODERS[kind](_changed(kind, path, put))


CAME_LATER = (("phone_ends",), ("consent", "signature"), ("consent", "interpreter"))
"""What older documents lack."""


@pytest.mark.parametrize(
    ("kind", "path"), [(kind, path) for kind, path in ALL_PLACES if isinstance(path[-1], str)]
)
def test_a_missing_or_unknown_name_is_refused_wherever_it_stands(kind: str, path: tuple[Any, ...]) -> None:
    def remove(parent: Any, key: Any) -> None:
        del parent[key]

    def rename(parent: Any, key: Any) -> None:
        parent[f"{key}x"] = parent[key]

    for change in (remove, rename):
        if change is remove and path in CAME_LATER:
            continue
        with pytest.raises(CannotOpenError):
            DECODERS[kind](_changed(kind, path, change))


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_that_stands_twice_is_refused(kind: str) -> None:
    doubled = WRITTEN[kind].replace(b'"schema":', b'"schema":"x","schema":', 1)
    with pytest.raises(CannotOpenError):
        DECODERS[kind](doubled)


@pytest.mark.parametrize(("kind", "other"), [(a, b) for a in KINDS for b in KINDS if a != b])
def test_one_kind_is_never_read_as_another(kind: str, other: str) -> None:
    with pytest.raises(CannotOpenError):
        DECODERS[kind](WRITTEN[other])


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("referral", '"2024-03"', '"2024-03-01"'),
        ("referral", '"2024-03"', '"2024-13"'),
        ("referral", '"2027-05-24"', '"20270524"'),
        ("referral", '"2027-05-24"', '"2027-W21-1"'),
        ("referral", '"131052-308T"', '"131052-308t"'),
        ("referral", '"131052-308T"', '"131052-308U"'),
        ("referral", '"so"', '"so\\u202e"'),
        ("referral", '["language_course","peers"]', '["peers","peers"]'),
        ("referral", '["language_course","peers"]', '["peers","cooking"]'),
        ("note", '"2026-11-24T09:30:00Z"', '"2026-11-24T09:30:00+00:00"'),
        ("note", '"2026-11-24T09:30:00Z"', '"2026-11-24T09:30:00.5Z"'),
        ("note", '"2026-11-24T09:30:00Z"', '"2026-11-24T09:30:00"'),
        ("note", '"2026-11-24T09:30:00Z"', '"2026-11-24"'),
        ("note", '"00000000000000000000000000000001"', '"{00000000000000000000000000000001}"'),
        ("note", '"00000000000000000000000000000001"', '"0000000000000000000000000000000g"'),
        ("summary", "1952", "0"),
        ("summary", "1952", "10000"),
        ("summary", "1952", "true"),
        ("summary", '"Ayaan"', f'"{"x" * 101}"'),
    ],
)
def test_another_spelling_is_refused(kind: str, old: str, new: str) -> None:
    changed = WRITTEN[kind].decode().replace(old, new, 1)
    assert changed != WRITTEN[kind].decode()
    with pytest.raises(CannotOpenError):
        DECODERS[kind](changed.encode())


def test_more_entries_than_a_list_takes_are_refused() -> None:
    document = json.loads(WRITTEN["referral"])
    document["contact_points"] *= 11
    with pytest.raises(CannotOpenError):
        decode_referral(json.dumps(document).encode())


def test_what_could_not_be_read_back_is_not_written() -> None:
    unreadable = (
        replace(REFERRAL, wishes="\ud800"),
        replace(REFERRAL, contact_points=(PHONE,) * 11),
        replace(REFERRAL, identity=IdentityCode("x", date(2000, 1, 1), False)),
    )
    for referral in unreadable:
        with pytest.raises(InvalidInputError):
            encode_referral(referral)
    with pytest.raises(InvalidInputError):
        encode_summary(replace(REFERRAL.summary(), name=PersonName("a\x07", "b")))
    with pytest.raises(InvalidInputError):
        encode_note(MoveNote(answer="\x00"))


def test_rules_of_the_day_do_not_keep_an_old_referral_from_being_read() -> None:
    old = replace(
        REFERRAL,
        main_language="old tag",
        wishes="",
        needs=frozenset(),
        contact_points=(),
        consent=replace(REFERRAL.consent, valid_until=date(1999, 1, 1)),
    )
    assert decode_referral(encode_referral(old)) == old


def test_what_went_wrong_is_not_quoted() -> None:
    secret = WRITTEN["summary"].replace(b"parent_at_home", b"Ayaan")
    with pytest.raises(CannotOpenError) as caught:
        decode_summary(secret)
    assert "Ayaan" not in str(caught.value)
    assert caught.value.__suppress_context__
