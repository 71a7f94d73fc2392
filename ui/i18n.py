"""The screen's language: Finnish, Swedish or English, switchable while running.

The language in use is Qt's default locale, so no module holds state. Texts are given to widgets as callables
(`Text`), which are asked again whenever the language changes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import resources
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)
from PySide6.QtWidgets import QApplication, QWidget

Text = Callable[[], str]
"""A translated text, made anew each time it is asked for."""

LANGUAGES: tuple[str, ...] = ("fi", "sv", "en")
LANGUAGE_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}

_TERRITORIES = {
    "fi": QLocale(QLocale.Language.Finnish, QLocale.Country.Finland),
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Finland),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_TRANSLATOR_NAME = "kotosilta_translator"


def system_language() -> str:
    """The first of our languages in the system's list of wishes; Finnish where none is wished for."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-", 1)[0].lower()
        if code in LANGUAGES:
            return code
    return "fi"


def current_language() -> str:
    """`fi`, `sv` or `en`."""
    code = QLocale().name().split("_", 1)[0]
    return code if code in LANGUAGES else "en"


def set_language(app: QCoreApplication, code: str) -> None:
    """Switch every open window to `code`; texts without a translation stay in their English source.

    Qt's own texts ("Copy", "Select all") come from Qt's catalogues where they are installed.
    """
    for old in app.findChildren(QTranslator, _TRANSLATOR_NAME):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_TERRITORIES[code])
    for translator in (_qt_translator(app, code), _own_translator(app, code)):
        if translator is not None:
            translator.setObjectName(_TRANSLATOR_NAME)
            app.installTranslator(translator)
    for window in QApplication.topLevelWidgets():
        QCoreApplication.postEvent(window, QEvent(QEvent.Type.LanguageChange))


def _qt_translator(app: QObject, code: str) -> QTranslator | None:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None


def _own_translator(app: QObject, code: str) -> QTranslator | None:
    catalogue = resources.files("i18n").joinpath(f"kotosilta_{code}.qm")
    if not catalogue.is_file():
        return None
    translator = QTranslator(app)
    return translator if translator.load(str(catalogue)) else None


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Translated(_Widget):
    """Mixin for widgets, named before the Qt class: keeps texts in the language and colours in the scheme in
    use.

    A class overrides `retranslate` to set its texts and `restyle` to set what depends on colours (icons), and
    calls both once at the end of its constructor.
    """

    def retranslate(self) -> None:
        """Set every text again; called when the language changed."""

    def restyle(self) -> None:
        """Set icons again; called when the scheme changed."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.restyle()
        super().changeEvent(event)


def number_text(number: int) -> str:
    """A count or the number of an entry, with the language's own separators."""
    return QLocale().toString(number)


def format_date(day: date) -> str:
    """`24.11.2026` in Finnish, `24 Nov 2026` in English: short, with the year in full."""
    pattern = {"fi": "d.M.yyyy", "sv": "d.M.yyyy", "en": "d MMM yyyy"}[current_language()]
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def format_datetime(moment: datetime) -> str:
    """Date and minute of an aware time, in this desktop's time zone."""
    local = moment.astimezone()
    clock = {"fi": "H.mm", "sv": "H.mm", "en": "HH:mm"}[current_language()]
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return f"{format_date(local.date())} {QLocale().toString(stamp, clock)}"


def datetime_in_sentence(moment: datetime) -> str:
    """As `format_datetime`, with the word that joins date and clock in a sentence: `24.11.2026 klo 12.30`."""
    date_words, clock = format_datetime(moment).rsplit(" ", 1)
    joint = {"fi": "klo", "sv": "kl.", "en": "at"}[current_language()]
    return f"{date_words} {joint} {clock}"


def format_age(moment: datetime, now: datetime | None = None) -> str:
    """How long ago an aware time was, in the largest sensible unit: "3 h", "yesterday", "12 d"."""
    seconds = max(0, int(((now or datetime.now(UTC)) - moment).total_seconds()))
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86400
    translate = QCoreApplication.translate
    if minutes < 1:
        return translate("Age", "just now")
    if hours < 1:
        return translate("Age", "{count} min").format(count=minutes)
    if days < 1:
        return translate("Age", "{count} h").format(count=hours)
    if days == 1:
        return translate("Age", "yesterday")
    return translate("Age", "{count} d").format(count=days)
