"""The papers' words in Finnish, Swedish and English, from `resources/texts/papers/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Final

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal

from referral_app.errors import BugError

LANGUAGES: Final = ("fi", "sv", "en")

Table = Mapping[str, str | list[str]]


class Texts:
    """One language's words, dates and numbers; Finnish for a language that there is no paper in."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._tables = read_texts(self.language)

    def line(self, key: str, **fields: object) -> str:
        """The text `table.name` with its fields filled in. Raises BugError when there is none."""
        text = self._find(key)
        if not isinstance(text, str):
            raise BugError
        return text.format(**fields)

    def lines(self, key: str) -> tuple[str, ...]:
        """The texts of a list. Raises BugError when there is none."""
        texts = self._find(key)
        if isinstance(texts, str):
            raise BugError
        return tuple(texts)

    def day(self, day: date) -> str:
        """A day as official letters write it."""
        return format_date(day, self.line("common.day"), locale=self.language)

    def moment(self, time: datetime) -> str:
        """An aware time by this desktop's time zone, to the minute."""
        local = time.astimezone()
        pattern = self.line("common.moment")
        return format_datetime(local, pattern, tzinfo=local.tzinfo, locale=self.language)

    def days(self, count: int) -> str:
        """A number of days, in words."""
        span = timedelta(days=count)
        return format_timedelta(span, granularity="day", threshold=float("inf"), locale=self.language)

    def number(self, number: int) -> str:
        """A whole number with its thousands apart."""
        return format_decimal(number, locale=self.language)

    def _find(self, key: str) -> str | list[str]:
        table, _, name = key.partition(".")
        found = self._tables.get(table, {}).get(name)
        if found is None:
            raise BugError
        return found


@lru_cache(maxsize=len(LANGUAGES))
def read_texts(language: str) -> Mapping[str, Table]:
    """All tables of one language."""
    path = files("resources").joinpath("texts", "papers", f"{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
