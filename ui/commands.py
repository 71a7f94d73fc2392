"""Everything that can be done now, by name: the actions of the window and its page, and the buttons in sight."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

_NO_COMMANDS = (QCheckBox, QRadioButton)
"""Answers, not actions: they mean nothing without the question."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do: its name and its keys, both as shown, and how."""

    name: str
    keys: str
    do: Callable[[], None]


def commands_of(window: QWidget, page: QWidget | None, *, but: str = "") -> tuple[Command, ...]:
    """The page's commands first, then the window's; of equal names the first, and none that is called `but`."""
    places = [] if page is None else [page, *page.findChildren(QWidget)]
    found = [command for place in places for command in _of_actions(place)]
    found += _of_buttons(places)
    found += _of_actions(window)
    by_name: dict[str, Command] = {}
    for command in found:
        by_name.setdefault(command.name.casefold(), command)
    by_name.pop(but.casefold(), None)
    return tuple(by_name.values())


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Those in whose name each typed word begins a word, then those that hold it elsewhere; marks above letters and
    upper case make no difference.
    """
    words = plain_letters(typed).split()
    ranked = [(_rank(plain_letters(command.name), words), command) for command in commands]
    return tuple(
        command for rank, command in sorted(ranked, key=lambda pair: pair[0] or 0) if rank is not None
    )


def plain_letters(text: str) -> str:
    """Lower case without marks: who looks for "lahetä" finds "Lähetä"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _rank(name: str, words: Sequence[str]) -> int | None:
    begins = [f" {name}".replace("-", " ").find(f" {word}") >= 0 for word in words]
    if all(begins):
        return 0
    return 1 if all(word in name for word in words) else None


def _of_actions(place: QWidget) -> list[Command]:
    if not place.isVisibleTo(place.window()):
        return []
    return [
        Command(_name(action.text()), _keys(action), action.trigger)
        for action in place.actions()
        if action.isEnabled() and action.text()
    ]


def _of_buttons(places: Iterable[QWidget]) -> list[Command]:
    return [
        Command(
            _name(button.text() or button.accessibleName()), button.shortcut().toString(_NATIVE), button.click
        )
        for button in places
        if isinstance(button, QAbstractButton)
        and not isinstance(button, _NO_COMMANDS)
        and button.isVisible()
        and button.isEnabled()
        and (button.text() or button.accessibleName()).strip()
        and not button.objectName().startswith("qt_")
    ]


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _keys(action: QAction) -> str:
    return action.shortcut().toString(_NATIVE)


def _name(text: str) -> str:
    """A text without the sign of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
