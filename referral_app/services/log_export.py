"""Saving what an auditor looks at as a table: CSV or PDF, of columns from a list, put on record first."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.domain.codes import Purpose
from referral_app.errors import BugError, CancelledError
from referral_app.services.audit import LogQuery
from referral_app.services.context import Context
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.translog.canonical import Json

MOST_ROWS: Final = {".csv": 50_000, ".pdf": 1_000}
"""By the ending of the file; more are cut off, and it is said."""


class Register(StrEnum):
    """Which table."""

    LOG = "log"
    USE = "use_log"
    DISCLOSURE = "disclosure_log"


class LogColumn(StrEnum):
    """All that may be taken out; nothing else of an entry is."""

    NUMBER = "number"
    TIME = "time"
    PERSON = "person"
    ROLE = "role"
    UNIT = "unit"
    ORGANISATION = "organisation"
    ACT = "act"
    DATA = "data"
    PURPOSE = "purpose"
    REFERRALS = "referrals"
    VERDICT = "verdict"
    RECIPIENT_UNIT = "recipient_unit"
    RECIPIENT_ORGANISATION = "recipient_organisation"
    BASIS = "basis"


Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)


class PageOf(Protocol[Row_co]):
    """A page of the log in one of its forms."""

    @property
    def rows(self) -> Sequence[Row_co]:
        """The rows."""

    @property
    def next(self) -> int | None:
        """Where to go on."""


@dataclass(frozen=True, slots=True)
class Layout(Generic[Row]):
    """The table in the language of whoever takes it: `about` what was asked for, and each column with its heading and
    what it says of a row.
    """

    title: str
    about: str
    columns: tuple[tuple[LogColumn, str, Callable[[Row], str]], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Taken:
    """How many rows are in the file, and whether there were more."""

    rows: int
    cut: bool


def save_table(
    context: Context,
    register: Register,
    query: LogQuery,
    fetch: Callable[[LogQuery], PageOf[Row]],
    layout: Layout[Row],
    file: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    patience: float = PATIENCE_SECONDS,
) -> Taken:
    """Write the rows that fit `query`, the newest first, after the log has that they are taken. Blocks.

    Raises:
        BugError: the file ends neither in .csv nor in .pdf, or there is no column.
        NotaryNotAnsweringError, DatabaseUnreachableError, NotAllowedError, CancelledError: nothing was written.
        DiskFullError: the file cannot be written.
    """
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    ending = file.suffix.casefold()
    if ending not in MOST_ROWS or not layout.columns:
        raise BugError
    subject: dict[str, Json] = {
        "what": register.value,
        "columns": [column.value for column, _heading, _words in layout.columns],
        "filter": _filter(query),
        "format": ending[1:],
    }
    if query.referral is not None:
        subject["items"] = [{"referral": query.referral.hex}]
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign("export", Purpose.AUDIT, subject)
        calls.record_act(listener.connection, signed)
        once_logged(listener, signed, lambda _conn: None, patience)
    rows, cut = _gather(query, fetch, MOST_ROWS[ending], progress, cancelled)
    headings = tuple(heading for _column, heading, _words in layout.columns)
    cells = tuple(tuple(words(row) for _column, _heading, words in layout.columns) for row in rows)
    data = _csv(headings, cells) if ending == ".csv" else _pdf(context, layout, headings, cells)
    write_private(file, data)
    return Taken(len(rows), cut)


def _gather(
    query: LogQuery,
    fetch: Callable[[LogQuery], PageOf[Row]],
    most: int,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    before: int | None = None
    while True:
        if cancelled():
            raise CancelledError
        page = fetch(replace(query, before=before, limit=500))
        rows += page.rows
        before = page.next
        progress(min(len(rows), most), most)
        if before is None or len(rows) > most:
            return rows[:most], len(rows) > most or (before is not None)


def _filter(query: LogQuery) -> dict[str, Json]:
    """What was asked for, as the log keeps it."""
    ids = {"actor": query.actor, "unit": query.unit, "referral": query.referral}
    times = {"since": query.since, "until": query.until}
    return {
        **{name: text for name, text in (("act", query.act), ("purpose", query.purpose)) if text is not None},
        **{name: one.hex for name, one in ids.items() if one is not None},
        **{name: f"{time:%Y-%m-%dT%H:%M:%SZ}" for name, time in times.items() if time is not None},
    }


def _csv(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> bytes:
    """RFC 4180, UTF-8 with a byte order mark, for spreadsheets."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(headings)
    table.writerows(tuple(_harmless(cell) for cell in row) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _pdf(
    context: Context, layout: Layout[Row], headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> bytes:
    from referral_app.exchange.pdf.log_table import LogTable, log_table  # noqa: PLC0415 - loads fonts

    table = LogTable(layout.title, layout.about, headings, rows, context.clock())
    return log_table(table, layout.language)


def _harmless(text: str) -> str:
    """A spreadsheet takes a leading sign for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
