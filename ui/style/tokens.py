"""Colours of the two schemes, as named tokens; nothing else in `ui` names a colour.

Every pair in `TEXT_PAIRS` keeps a contrast of 4.5:1 or more and every pair in `SHAPE_PAIRS` 3:1 or more
(WCAG 2.2, success criteria 1.4.3 and 1.4.11); a test computes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a coloured thing wants to say; always beside an icon and a word."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, `#rrggbb`."""

    window: str  # behind everything, also the rail
    surface: str  # pages, inputs, tables
    raised: str  # cards, hovered rows, headers
    text: str
    muted: str  # help texts, secondary columns
    line: str  # hairlines between areas, decoration only
    edge: str  # outline of inputs and buttons
    accent: str  # primary button, links, selection marks
    accent_hover: str
    on_accent: str
    accent_soft: str  # selected row, current page in the rail
    focus: str  # the focus ring
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    neutral_soft: str  # behind pills that say nothing urgent


LIGHT = Tokens(
    window="#f2f5f5",
    surface="#ffffff",
    raised="#f7f9f9",
    text="#162123",
    muted="#4c5a5c",
    line="#d9e0e0",
    edge="#7d8b8d",
    accent="#0b5f66",
    accent_hover="#084a50",
    on_accent="#ffffff",
    accent_soft="#d9ebeb",
    focus="#0b5f66",
    success="#1d6638",
    success_soft="#e1f1e6",
    warning="#754a00",
    warning_soft="#fdf0d2",
    danger="#9f2018",
    danger_soft="#fbe8e6",
    neutral_soft="#e8eded",
)

DARK = Tokens(
    window="#131819",
    surface="#1a2021",
    raised="#222a2b",
    text="#e6ecec",
    muted="#a9b5b6",
    line="#303a3b",
    edge="#7b898b",
    accent="#6ec6c9",
    accent_hover="#8fd6d8",
    on_accent="#05282b",
    accent_soft="#17393b",
    focus="#6ec6c9",
    success="#86d39f",
    success_soft="#17321f",
    warning="#efc169",
    warning_soft="#37290c",
    danger="#ff9f94",
    danger_soft="#3e1e1b",
    neutral_soft="#2a3334",
)

TOKENS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "muted", "accent") for ground in ("window", "surface", "raised")),
    *(
        (ink, ground)
        for ink in ("success", "warning", "danger")
        for ground in ("window", "surface", "raised")
    ),
    *((tone, f"{tone}_soft") for tone in ("accent", "success", "warning", "danger")),
    *(("text", f"{tone}_soft") for tone in ("accent", "success", "warning", "danger", "neutral")),
    ("muted", "neutral_soft"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)

SHAPE_PAIRS: tuple[tuple[str, str], ...] = tuple(
    (ink, ground) for ink in ("edge", "focus") for ground in ("window", "surface", "raised")
)


def tone_ink(tone: Tone) -> str:
    """The token of a tone's text and icons."""
    return "muted" if tone is Tone.NEUTRAL else tone.value


def tone_ground(tone: Tone) -> str:
    """The token of the soft ground a tone's text sits on."""
    return f"{tone.value}_soft"
