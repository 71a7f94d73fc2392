"""Puts the style on the application: Fusion, a palette from the tokens and the style sheet."""

from __future__ import annotations

from dataclasses import asdict
from importlib import resources
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.style.fonts import choose_font, point_sizes
from ui.style.scheme import remember_scheme, system_scheme
from ui.style.tokens import TOKENS, Scheme, Tokens

_SEARCH_PATH = "style"


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of one scheme; disabled text keeps a readable grey."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.raised),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.line),
    ):
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line))
    return made


def style_sheet(scheme: Scheme, sizes: dict[str, float]) -> str:
    """The style sheet of `resources/style/kotosilta.qss` with colours and point sizes filled in."""
    source = resources.files("resources.style").joinpath("kotosilta.qss").read_text(encoding="utf-8")
    values = {
        **asdict(TOKENS[scheme]),
        "pictures": f"{_SEARCH_PATH}:{scheme.value}",
        **{f"size_{name}": f"{points}pt" for name, points in sizes.items()},
    }
    return Template(source).substitute(values)


def apply_style(app: QApplication, scheme: Scheme | None = None) -> None:
    """Dress the application; `scheme` None follows the system, now and whenever the system changes it."""
    QDir.setSearchPaths(_SEARCH_PATH, [str(resources.files("resources.style"))])
    fusion = QStyleFactory.create("Fusion")
    if fusion is not None:
        app.setStyle(fusion)
    choose_font(app)
    dress(app, scheme or system_scheme())
    if scheme is None:
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _new: dress(app, system_scheme()))


def dress(app: QApplication, scheme: Scheme) -> None:
    """Put palette and style sheet of a scheme on, in sizes that follow the application's font."""
    remember_scheme(app, scheme)
    app.setPalette(palette(TOKENS[scheme]))
    app.setStyleSheet(style_sheet(scheme, point_sizes(app.font())))
