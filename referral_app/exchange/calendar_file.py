"""A booking as a calendar file (iCalendar, RFC 5545): one event, with a reference and nothing of persons.

Calendars are read by many and copied to telephones, so there is no name, place or language in it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from referral_app.errors import BugError

_PRODUCT: Final = "-//Kotosilta//Kotosilta//EN"
_LINE_OCTETS: Final = 75


def calendar_file(uid: str, title: str, start: datetime, minutes: int, made_at: datetime) -> bytes:
    """The file. `uid` names the event for good, so that a later file replaces it; times are aware.

    Raises BugError for times without a zone and for no length.
    """
    if start.tzinfo is None or made_at.tzinfo is None or minutes <= 0:
        raise BugError
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{_escaped(uid)}",
        f"DTSTAMP:{_utc(made_at)}",
        f"LAST-MODIFIED:{_utc(made_at)}",
        f"SEQUENCE:{int(made_at.timestamp()) % 2**31}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(start + timedelta(minutes=minutes))}",
        f"SUMMARY:{_escaped(title)}",
        "CLASS:CONFIDENTIAL",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _utc(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """A TEXT value (3.3.11)."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """A line of at most 75 octets, continued after CRLF and a space (3.1), never within a character."""
    pieces, piece, room = [], "", _LINE_OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", _LINE_OCTETS - 1
        piece += character
        room -= size
    return "\r\n ".join((*pieces, piece))
