"""The calendar file, taken apart again by the rules of RFC 5545."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.errors import BugError
from referral_app.exchange.calendar_file import calendar_file

START = datetime(2026, 12, 1, 10, 0, tzinfo=timezone(timedelta(hours=2)))
MADE = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def parsed(data: bytes) -> dict[str, str]:
    """The event's properties: lines end in CRLF, are unfolded, and TEXT is unescaped."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two
    lines = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert lines.count("BEGIN:VEVENT") == 1
    return dict(line.split(":", 1) for line in lines)


def unescaped(text: str) -> str:
    out, escaped = "", False
    for character in text:
        if escaped:
            out += "\n" if character in "nN" else character
        elif character != "\\":
            out += character
        escaped = character == "\\" and not escaped
    return out


def test_the_booking_is_in_utc_and_names_nobody() -> None:
    event = parsed(calendar_file("a1@kotosilta", "Interpreter, K-123", START, 60, MADE))
    assert event["VERSION"] == "2.0"
    assert event["PRODID"]
    assert (event["DTSTART"], event["DTEND"]) == ("20261201T080000Z", "20261201T090000Z")
    assert event["DTSTAMP"] == "20261124T093000Z"
    assert event["UID"] == "a1@kotosilta"
    assert unescaped(event["SUMMARY"]) == "Interpreter, K-123"
    assert not {"LOCATION", "DESCRIPTION", "ATTENDEE", "ORGANIZER"} & event.keys()


@given(
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")) | st.sampled_from("\n;,\\:"), max_size=200
    )
)
def test_any_title_comes_back_whole(title: str) -> None:
    event = parsed(calendar_file("a1@kotosilta", title, START, 60, MADE))
    assert unescaped(event["SUMMARY"]) == "\n".join(title.splitlines())


@pytest.mark.parametrize(("start", "minutes"), [(START.replace(tzinfo=None), 60), (START, 0), (START, -5)])
def test_times_without_a_zone_and_no_length_are_our_mistake(start: datetime, minutes: int) -> None:
    with pytest.raises(BugError):
        calendar_file("a1@kotosilta", "x", start, minutes, MADE)
