"""Colours that can be read, pictures that match them, and type that exists."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.style.fonts import add_bundled_fonts
from ui.style.icons import icon, pixmap
from ui.style.scheme import current_tokens
from ui.style.sheet import apply_style, style_sheet
from ui.style.tokens import SHAPE_PAIRS, TEXT_PAIRS, TOKENS, Scheme, Tokens, Tone, tone_ground, tone_ink


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", Scheme)
def test_text_and_shapes_have_enough_contrast(scheme: Scheme) -> None:
    tokens = asdict(TOKENS[scheme])
    for least, pairs in ((4.5, TEXT_PAIRS), (3.0, SHAPE_PAIRS)):
        for ink, ground in pairs:
            assert contrast(tokens[ink], tokens[ground]) >= least, (scheme, ink, ground)


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_among_the_checked_pairs(tone: Tone) -> None:
    assert (tone_ink(tone), tone_ground(tone)) in TEXT_PAIRS
    assert ("text", tone_ground(tone)) in TEXT_PAIRS
    assert hasattr(Tokens, tone_ground(tone))


@pytest.mark.parametrize("scheme", Scheme)
def test_pictures_of_the_style_sheet_exist_in_the_tokens_colours(scheme: Scheme) -> None:
    names = re.findall(
        r"url\(style:\w+/([\w-]+\.svg)\)", style_sheet(scheme, {"small": 9, "body": 10, "title": 15})
    )
    assert names
    colours = set(asdict(TOKENS[scheme]).values())
    for name in names:
        svg = resources.files("resources.style").joinpath(scheme.value, name).read_text(encoding="utf-8")
        assert set(re.findall(r"#[0-9a-f]{6}", svg)) <= colours, name


def test_style_sheet_names_no_colour_itself() -> None:
    source = resources.files("resources.style").joinpath("kotosilta.qss").read_text(encoding="utf-8")
    assert not re.findall(
        r"#[0-9a-fA-F]{3,8}\b(?!\w)", re.sub(r"/\*.*?\*/|QListView#completions", "", source)
    )


def test_palette_and_labels_follow_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("Kotosilta")
    qtbot.addWidget(label)
    label.show()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        apply_style(qapp, scheme)
        assert current_tokens() is TOKENS[scheme]
        for role, token in (
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Highlight, "accent"),
        ):
            assert label.palette().color(role) == QColor(getattr(TOKENS[scheme], token))


def test_three_text_sizes(qapp: QApplication) -> None:
    sizes = set(re.findall(r"font-size: ([\d.]+)pt", qapp.styleSheet()))
    assert len(sizes) == 2, "small and title; body is the application's own size"


def test_icons_are_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    image = pixmap("circle-check", "success", 48, 1.0).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {current_tokens().success}
    assert not icon("inbox").isNull()


def _icons_named(source: str) -> Iterator[str]:
    """Literals given as `icon_name=`, or as the first argument of what takes an icon's name there."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            given = [keyword.value for keyword in node.keywords if keyword.arg == "icon_name"]
            if called in {"icon", "pixmap", "EmptyState"}:
                given.extend(node.args[:1])
            for value in given:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def test_every_icon_named_in_the_code_exists() -> None:
    have = {file.name.removesuffix(".svg") for file in resources.files("resources.icons").iterdir()}
    used = {
        name for file in Path("ui").rglob("*.py") for name in _icons_named(file.read_text(encoding="utf-8"))
    }
    assert {"chevron-down", "key", "kotosilta"} <= used
    assert used <= have


def test_bundled_font_writes_the_three_languages(qapp: QApplication) -> None:
    assert add_bundled_fonts() == "Noto Sans"


def test_a_system_without_fonts_gets_the_bundled_one(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text("<fontconfig></fontconfig>")
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtGui import QFontInfo\n"
        "from ui.style.sheet import apply_style\n"
        "app = QApplication([]); apply_style(app)\n"
        "print(QFontInfo(app.font()).family())\n"
    )
    environment = {**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stdout.strip() == "Noto Sans", ran.stderr
