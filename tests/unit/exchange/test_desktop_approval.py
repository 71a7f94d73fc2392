"""A second desktop: only the one that asked opens the answer, and only for a quarter of an hour."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from referral_app.crypto.wrapping import UnwrapKey
from referral_app.errors import BugError, DesktopApprovalExpiredError, DesktopApprovalInvalidError
from referral_app.exchange.desktop_approval import (
    LIFETIME,
    LIMIT,
    MAX_SECRET,
    DesktopRequest,
    NewDesktop,
    approve,
    decode_request,
)

ORIGIN = "loki.example.fi/koe"
LOGIN = "aino.virtanen"
NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
SECRET = bytes(range(48))

DESKTOP = NewDesktop.start(ORIGIN, LOGIN, NOON)
REQUEST = DESKTOP.request.encode()
APPROVAL = approve(decode_request(REQUEST), SECRET, log_origin=ORIGIN, login=LOGIN, now=NOON)


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def test_the_secret_gets_across() -> None:
    assert decode_request(REQUEST) == DESKTOP.request
    assert DESKTOP.open(APPROVAL, NOON + timedelta(minutes=3)) == SECRET
    assert len(REQUEST) <= LIMIT
    assert len(APPROVAL) <= LIMIT


@pytest.mark.parametrize("length", [1, MAX_SECRET])
def test_secrets_of_all_lengths(length: int) -> None:
    approval = approve(DESKTOP.request, bytes(length), log_origin=ORIGIN, login=LOGIN, now=NOON)
    assert DESKTOP.open(approval, NOON) == bytes(length)


@pytest.mark.parametrize("length", [0, MAX_SECRET + 1])
def test_other_lengths_are_a_bug(length: int) -> None:
    with pytest.raises(BugError):
        approve(DESKTOP.request, bytes(length), log_origin=ORIGIN, login=LOGIN, now=NOON)


def test_neither_file_tells_the_secret() -> None:
    for file in (REQUEST, APPROVAL):
        assert SECRET.hex()[:16].encode() not in file
        assert SECRET[:8] not in file


def test_each_request_has_a_key_of_its_own() -> None:
    """So the words differ, and an old approval opens nothing new."""
    again = NewDesktop.start(ORIGIN, LOGIN, NOON)

    assert again.request.encode() != REQUEST
    with pytest.raises(DesktopApprovalInvalidError):
        again.open(APPROVAL, NOON)


def test_a_key_slipped_into_the_request_changes_what_is_compared() -> None:
    attacker = UnwrapKey.from_seed(bytes(32))
    swapped = replace(DESKTOP.request, key=attacker.public)

    assert swapped.encode() != DESKTOP.request.encode()
    for_the_attacker = approve(swapped, SECRET, log_origin=ORIGIN, login=LOGIN, now=NOON)
    with pytest.raises(DesktopApprovalInvalidError):
        DESKTOP.open(for_the_attacker, NOON)


def test_the_private_key_is_not_printed() -> None:
    assert "UnwrapKey" not in repr(DESKTOP)


@pytest.mark.parametrize(("origin", "login"), [("loki.example.fi/muu", LOGIN), (ORIGIN, "veera.laine")])
def test_only_the_same_person_in_the_same_service_approves(origin: str, login: str) -> None:
    with pytest.raises(DesktopApprovalInvalidError):
        approve(DESKTOP.request, SECRET, log_origin=origin, login=login, now=NOON)


@pytest.mark.parametrize(
    ("minutes", "fine"), [(-6, False), (-5, True), (0, True), (14, True), (15, False), (24 * 60, False)]
)
def test_both_files_last_a_quarter_of_an_hour(minutes: int, fine: bool) -> None:
    """Clocks may differ by five minutes. A day off either way is told as expired."""
    now = NOON + timedelta(minutes=minutes)
    if fine:
        assert approve(DESKTOP.request, SECRET, log_origin=ORIGIN, login=LOGIN, now=now)
        assert DESKTOP.open(APPROVAL, now) == SECRET
    else:
        with pytest.raises(DesktopApprovalExpiredError):
            approve(DESKTOP.request, SECRET, log_origin=ORIGIN, login=LOGIN, now=now)
        with pytest.raises(DesktopApprovalExpiredError):
            DESKTOP.open(APPROVAL, now)


def test_the_date_of_an_approval_is_sealed_too() -> None:
    fields = json.loads(APPROVAL)
    fields["expires"] = "2026-11-25T12:15:00Z"
    with pytest.raises(DesktopApprovalInvalidError):
        DESKTOP.open(canonical(fields), NOON + timedelta(days=1))


def test_times_keep_whole_seconds_of_utc() -> None:
    odd = NOON.replace(microsecond=999_999).astimezone()
    assert NewDesktop.start(ORIGIN, LOGIN, odd).request.expires_at == NOON + LIFETIME


@pytest.mark.parametrize(("origin", "login"), [("", LOGIN), (ORIGIN, ""), (ORIGIN, "Aino"), ("ä", LOGIN)])
def test_no_request_without_names(origin: str, login: str) -> None:
    with pytest.raises(DesktopApprovalInvalidError):
        NewDesktop.start(origin, login, NOON)


def change(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda fields: fields.update(values)


@pytest.mark.parametrize(
    "spoil",
    [
        change(v=2),
        change(kind="kotosilta/desktop-approval"),
        change(extra=0),
        change(key="00" * 1216),
        change(key="00"),
        change(login=""),
        change(origin=None),
        change(expires="2026-11-24T12:15:00+00:00"),
        lambda fields: fields.pop("expires"),
    ],
)
def test_every_field_of_a_request_is_checked(spoil: Callable[[dict[str, Any]], None]) -> None:
    fields = json.loads(REQUEST)
    spoil(fields)
    with pytest.raises(DesktopApprovalInvalidError):
        decode_request(canonical(fields))


@pytest.mark.parametrize(
    "spoil",
    [
        change(v=0),
        change(kind="kotosilta/desktop-request"),
        change(extra=0),
        change(request="00" * 32),
        change(request=None),
        change(sealed=""),
        change(sealed="0" * 2401),
        change(sealed="00" * 1200),
        change(sealed="zz" * 1200),
        change(expires=1),
        lambda fields: fields.pop("sealed"),
    ],
)
def test_every_field_of_an_approval_is_checked(spoil: Callable[[dict[str, Any]], None]) -> None:
    fields = json.loads(APPROVAL)
    spoil(fields)
    with pytest.raises(DesktopApprovalInvalidError):
        DESKTOP.open(canonical(fields), NOON)


@settings(deadline=None)
@given(st.binary(max_size=300))
@example(b"[" * 9000)
@example(b'{"v":1}')
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(DesktopApprovalInvalidError):
        decode_request(data)
    with pytest.raises(DesktopApprovalInvalidError):
        DESKTOP.open(data, NOON)


@settings(deadline=None)
@given(st.sampled_from([REQUEST, APPROVAL]), st.integers(0, len(APPROVAL) - 1), st.binary(max_size=3))
def test_damage_is_noticed(file: bytes, at: int, put: bytes) -> None:
    damaged = file[:at] + put + file[at + 1 :]
    if damaged == file:
        return
    with pytest.raises((DesktopApprovalInvalidError, DesktopApprovalExpiredError)):
        DESKTOP.open(damaged, NOON)
    try:
        other = decode_request(damaged)
    except DesktopApprovalInvalidError:
        return
    assert isinstance(other, DesktopRequest)
    assert other.encode() == damaged != REQUEST
