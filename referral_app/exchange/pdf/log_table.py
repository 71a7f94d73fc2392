"""A table of the log on paper, in landscape: for a data protection officer, a court, or the file of a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fpdf.fonts import FontFace

from referral_app.exchange.pdf.sheet import GREY, LEFT, TEAL, Sheet
from referral_app.exchange.pdf.texts import Texts

_SIZE = 8.0
_LINE = 3.8


@dataclass(frozen=True, slots=True)
class LogTable:
    """`about` is what was asked for, in words. Every row has as many cells as `headings`. `made_at` is aware."""

    title: str
    about: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    made_at: datetime


def log_table(table: LogTable, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Seconds for a thousand rows; not on the GUI thread."""
    texts = Texts(language)
    words = (table.title, table.about, *table.headings, *(cell for row in table.rows for cell in row))
    made_on = table.made_at.astimezone().date()
    sheet = Sheet(texts, table.title, made_on, secret=True, names=words)
    sheet.set_title(table.title)
    sheet.add_page(orientation="landscape")
    sheet.use(16, bold=True)
    sheet.multi_cell(0, 8, table.title, new_x="LMARGIN", new_y="NEXT")
    sheet.use(9, colour=GREY)
    sheet.multi_cell(0, 5, f"{table.about} · {texts.moment(table.made_at)}", new_x="LMARGIN", new_y="NEXT")
    sheet.set_xy(LEFT, sheet.get_y() + 2)
    sheet.use(_SIZE)
    with sheet.table(
        col_widths=_widths(table),
        line_height=_LINE,
        padding=(0.6, 1.2, 0.6, 0),
        borders_layout="HORIZONTAL_LINES",
        headings_style=FontFace(emphasis="BOLD", color=TEAL),
        text_align="LEFT",
    ) as drawn:
        drawn.row(table.headings)
        for row in table.rows:
            drawn.row(row)
    return bytes(sheet.output())


def _widths(table: LogTable) -> Sequence[int]:
    """By the longest words of each column, none so wide that it takes all."""
    columns = zip(table.headings, *table.rows, strict=True)
    return tuple(min(30, max(6, *(len(cell) for cell in column))) for column in columns)
