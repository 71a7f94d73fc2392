"""The unit's open referrals, found as one types: by name, language, end of a telephone number, reference.

SQLite's FTS5 in memory, which never touches a disk, and gone with `close`: on locking, on signing out. What it holds
was read through the read gate and is in the log (indexing.py); a search reads nothing more.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Final
from unicodedata import category
from uuid import UUID

from referral_app.domain.language import tags_called
from referral_app.domain.phone import END_LENGTH
from referral_app.domain.reference import ids_referred_to
from referral_app.domain.referral import ReferralSummary
from referral_app.domain.referral_codec import decode_summary
from referral_app.errors import CancelledError

MOST_FOUND: Final = 50

_SCHEMA: Final = """
PRAGMA temp_store = MEMORY;
PRAGMA journal_mode = OFF;
CREATE TABLE place (id BLOB PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sealed (place INTEGER PRIMARY KEY, id BLOB NOT NULL, summary BLOB NOT NULL);
CREATE VIRTUAL TABLE words USING fts5 (
    name, language, phone, prefix = '1 2 3', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
"""
_BY_WORDS: Final = (
    "SELECT s.id, s.summary FROM words w JOIN sealed s ON s.place = w.rowid"
    " WHERE words MATCH ? ORDER BY w.rowid DESC LIMIT ?"
)
_BY_REFERENCE: Final = (
    "SELECT s.id, s.summary FROM place p JOIN sealed s ON s.place = p.place"
    " WHERE p.id BETWEEN ? AND ? LIMIT ?"
)
_DIGITS: Final = frozenset("0123456789")
_IN_NUMBERS: Final = _DIGITS | frozenset("+-()/. ")


@dataclass(frozen=True, slots=True)
class Entry:
    """A referral to be found. `sealed_summary` is the summary as it was sealed, kept to be decoded again."""

    referral_id: UUID
    sent_at: datetime
    summary: ReferralSummary = field(repr=False)
    sealed_summary: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """A referral that a search found."""

    referral_id: UUID
    summary: ReferralSummary = field(repr=False)


class OpenIndex:
    """Thread-safe; a search waits for an addition of a page at most. After `close` everything raises CancelledError."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = sqlite3.connect(
            ":memory:", check_same_thread=False, isolation_level=None
        )
        self._db.executescript(_SCHEMA)

    def add(self, entries: Sequence[Entry]) -> None:
        """Take these in; one that is there already is taken in anew."""
        with self._lock:
            db = self._opened()
            db.execute("BEGIN")
            for entry in entries:
                _forget(db, (entry.referral_id,))
                place = _free_place(db, int(entry.sent_at.timestamp() * 1_000_000))
                key = entry.referral_id.bytes
                db.execute("INSERT INTO place VALUES (?, ?)", (key, place))
                db.execute("INSERT INTO sealed VALUES (?, ?, ?)", (place, key, entry.sealed_summary))
                db.execute(
                    "INSERT INTO words (rowid, name, language, phone) VALUES (?, ?, ?, ?)",
                    (place, *_words(entry.summary)),
                )
            db.execute("COMMIT")

    def forget(self, referral_ids: Iterable[UUID]) -> None:
        """What is not open any more is not found any more."""
        with self._lock:
            db = self._opened()
            db.execute("BEGIN")
            _forget(db, referral_ids)
            db.execute("COMMIT")

    def known(self, referral_ids: Iterable[UUID]) -> frozenset[UUID]:
        """Those of them that are here."""
        with self._lock:
            db = self._opened()
            return frozenset(
                one
                for one in referral_ids
                if db.execute("SELECT 1 FROM place WHERE id = ?", (one.bytes,)).fetchone() is not None
            )

    def __len__(self) -> int:
        with self._lock:
            return int(self._opened().execute("SELECT count(*) FROM place").fetchone()[0])

    def search(self, text: str, limit: int = MOST_FOUND) -> tuple[Found, ...]:
        """What the typed text is a reference of, or the beginning of one; else what has each of the typed words at the
        beginning of a name, as its language, or ends in the typed number, the newest first. Nothing for a text
        without a letter or digit.
        """
        wanted, ids = _match(text), ids_referred_to(text)
        with self._lock:
            db = self._opened()
            rows = db.execute(_BY_REFERENCE, (*ids, limit)).fetchall() if ids else []
            if wanted is not None and not rows:
                rows = db.execute(_BY_WORDS, (wanted, limit)).fetchall()
        return tuple(Found(UUID(bytes=key), decode_summary(summary)) for key, summary in rows)

    def close(self) -> None:
        """Drop everything."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            raise CancelledError
        return self._db


def _words(summary: ReferralSummary) -> tuple[str, str, str]:
    """What a referral is found by, in the order of the columns. The language stands as its tag: its names are looked up
    when somebody types one. Ends of numbers are written backwards, so that an end is found as a beginning.
    """
    name = summary.name
    phones = " ".join(end[::-1] for end in summary.phone_ends)
    return f"{name.given} {name.family}", _one_word(summary.language), phones


def _free_place(db: sqlite3.Connection, wanted: int) -> int:
    """Places rise with the time sent; two of one microsecond stand side by side."""
    while db.execute("SELECT 1 FROM sealed WHERE place = ?", (wanted,)).fetchone() is not None:
        wanted += 1
    return wanted


def _forget(db: sqlite3.Connection, referral_ids: Iterable[UUID]) -> None:
    for one in referral_ids:
        found = db.execute("DELETE FROM place WHERE id = ? RETURNING place", (one.bytes,)).fetchone()
        if found is not None:
            db.execute("DELETE FROM sealed WHERE place = ?", found)
            db.execute("DELETE FROM words WHERE rowid = ?", found)


def _match(text: str) -> str | None:
    """The FTS5 query for a typed text; None when there is nothing to look for."""
    phone = _phone_match(text)
    words = " AND ".join(_word_match(word) for word in _terms(text))
    if phone is None:
        return words or None
    return f"({words}) OR {phone}"


def _word_match(word: str) -> str:
    """A name that begins so, or a language that is called so."""
    tags = " OR ".join(f'language: "{_one_word(tag)}"' for tag in _languages_called(word))
    return f'(name: "{word}"* OR {tags})' if tags else f'name: "{word}"*'


def _one_word(tag: str) -> str:
    return tag.replace("-", "")


@lru_cache(256)
def _languages_called(word: str) -> tuple[str, ...]:
    """Tags of the languages one of whose names begins so; none for a single letter, with which most begin."""
    return tags_called(word) if len(word) > 1 else ()


def _terms(text: str) -> Iterator[str]:
    """Runs of letters, their marks, and digits, as the tokenizer finds them; nothing of the query language passes."""
    word = ""
    for character in f"{text} ":
        if character.isalnum() or (word and category(character).startswith("M")):
            word += character
        elif word:
            yield word
            word = ""


def _phone_match(text: str) -> str | None:
    """The end of a number, when the text can be one."""
    digits = "".join(character for character in text if character in _DIGITS)
    if len(digits) < 2 or not _IN_NUMBERS.issuperset(text.strip()):
        return None
    return f'phone: "{digits[-END_LENGTH:][::-1]}"*'
