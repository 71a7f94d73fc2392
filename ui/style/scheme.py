"""Which scheme is in use: the system's, unless the program was told otherwise."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.style.tokens import TOKENS, Scheme, Tokens

_PROPERTY = "kotosilta_scheme"


def system_scheme() -> Scheme:
    """Light or dark as the system asks; light where it does not say."""
    hints = QGuiApplication.styleHints()
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def current_scheme() -> Scheme:
    """The scheme last applied to the application; light before that."""
    app = QApplication.instance()
    value = cast("str | None", app.property(_PROPERTY)) if app is not None else None
    return Scheme(value) if value else Scheme.LIGHT


def remember_scheme(app: QApplication, scheme: Scheme) -> None:
    """Keep the scheme with the application, so that no module holds state."""
    app.setProperty(_PROPERTY, scheme.value)


def current_tokens() -> Tokens:
    """Colours of the scheme in use."""
    return TOKENS[current_scheme()]
