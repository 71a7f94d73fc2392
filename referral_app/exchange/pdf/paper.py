"""What papers are made of, in the manner of Finnish official documents: side headings in the left column,
text in the right one. All of it but codes is text that can be copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from fpdf.enums import Align, MethodReturnValue, XPos, YPos

from referral_app.exchange.pdf.sheet import (
    AMBER,
    BODY,
    BROWN,
    GREY,
    HAIR,
    INK,
    LEFT,
    RIGHT,
    TEAL,
    QrCode,
    Sheet,
)
from referral_app.exchange.pdf.texts import Texts

_SIZE: Final = 10.0
"""Points; all other measures are millimetres."""
_LINE: Final = 5.0
_GAP: Final = 3.5
_WIDTH: Final = RIGHT - BODY
_LABEL_WIDTH: Final = BODY - LEFT - 4

Row = tuple[str, ...]


class Paper:
    """One document, filled from top to bottom and then taken as bytes.

    Args:
        kind: what the document is, in a word or two.
        made_on: the date at its top.
        secret: mark every page as confidential.
        names: texts whose characters the font must have beside European Latin letters.
    """

    def __init__(
        self,
        texts: Texts,
        *,
        kind: str,
        title: str,
        made_on: date,
        secret: bool,
        names: Iterable[str] = (),
    ) -> None:
        self._sheet = Sheet(texts, kind, made_on, secret=secret, names=names)
        self._sheet.set_title(title)
        self._sheet.add_page()
        self._sheet.use(20, bold=True)
        self._write(title, LEFT, RIGHT - LEFT, 9)
        self._space(_GAP)

    def bytes(self) -> bytes:
        """The finished PDF."""
        return bytes(self._sheet.output())

    def paragraphs(self, texts: Sequence[str], label: str = "") -> None:
        """Paragraphs in the text column, the first with a side heading."""
        for place, text in enumerate(texts):
            self._sheet.use(_SIZE)
            self._keep(self._height(text, _WIDTH))
            bottom = self._label(label) if place == 0 else 0.0
            self._sheet.use(_SIZE)
            self._write(text, BODY, _WIDTH)
            self._end(bottom, 1.5)
        self._space(_GAP - 1.5)

    def facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Names and values between hairlines."""
        for name, value in facts:
            self._sheet.use(_SIZE)
            self._keep(self._height(value, _WIDTH) + 3)
            self._hairline(LEFT)
            self._space(1.5)
            bottom = self._label(name)
            self._sheet.use(_SIZE)
            self._write(value, BODY, _WIDTH)
            self._end(bottom, 1.5)
        self._hairline(LEFT)
        self._space(_GAP)

    def emphasis(self, text: str, label: str) -> None:
        """One line to be compared or read aloud."""
        self._keep(10)
        bottom = self._label(label, down=0.8)
        self._sheet.use(13, bold=True, colour=TEAL)
        self._write(text, BODY, _WIDTH, 7)
        self._end(bottom, _GAP)

    def steps(self, steps: Sequence[str], label: str) -> None:
        """What to do, numbered."""
        indent = 7.0
        for place, text in enumerate(steps):
            self._sheet.use(_SIZE)
            self._keep(self._height(text, _WIDTH - indent))
            bottom = self._label(label) if place == 0 else 0.0
            self._sheet.use(_SIZE, bold=True, colour=TEAL)
            self._sheet.set_x(BODY)
            self._sheet.cell(indent, _LINE, f"{place + 1}.")
            self._sheet.use(_SIZE)
            self._write(text, BODY + indent, _WIDTH - indent)
            self._end(bottom, 1.2)
        self._space(_GAP - 1.2)

    def warning(self, title: str, texts: Sequence[str]) -> None:
        """A box that cannot be overlooked, never broken over pages."""
        inset, width = 5.0, RIGHT - LEFT - 10
        self._sheet.use(_SIZE)
        height = 2 * inset + 6.5 + sum(self._height(text, width) + 1.5 for text in texts) - 1.5
        self._keep(height)
        top = self._sheet.get_y()
        self._sheet.set_fill_color(*AMBER)
        self._sheet.set_draw_color(*BROWN)
        self._sheet.set_line_width(0.3)
        self._sheet.rect(LEFT, top, RIGHT - LEFT, height, style="DF")
        self._sheet.set_fill_color(*BROWN)
        self._sheet.rect(LEFT, top, 1.5, height, style="F")
        self._sheet.set_y(top + inset)
        self._sheet.use(11, bold=True, colour=BROWN)
        self._write(title, LEFT + inset, width, 6.5)
        for text in texts:
            self._sheet.use(_SIZE)
            self._write(text, LEFT + inset, width)
            self._space(1.5)
        self._sheet.set_y(top + height)
        self._space(_GAP + 1)

    def code(self, text: str, label: str) -> None:
        """A QR code in the text column."""
        code = QrCode(text)
        self._keep(code.width + 2 * code.quiet_zone)
        self._space(code.quiet_zone - _GAP)
        bottom = self._label(label)
        top = self._sheet.get_y()
        code.draw(self._sheet, BODY, top)
        self._sheet.set_y(top + code.width)
        self._end(bottom, code.quiet_zone)

    def groups(self, groups: Sequence[str], label: str, *, across: int) -> None:
        """Short groups of characters to type, boxed, in rows."""
        width, height = _WIDTH / across, 9.0
        rows = -(-len(groups) // across)
        self._keep(rows * height)
        bottom = self._label(label, down=2)
        top = self._sheet.get_y()
        self._sheet.set_draw_color(*HAIR)
        self._sheet.set_line_width(0.2)
        self._sheet.use(13, bold=True)
        for place, group in enumerate(groups):
            row, column = divmod(place, across)
            self._sheet.set_xy(BODY + column * width, top + row * height)
            self._sheet.cell(width, height, group, border=1, align=Align.C)
        self._sheet.set_y(top + rows * height)
        self._end(bottom, _GAP + 1)

    def words(self, words: Sequence[str], label: str, *, columns: int) -> None:
        """Numbered words, to be read down the columns."""
        width, height = _WIDTH / columns, 6.2
        rows = -(-len(words) // columns)
        self._keep(rows * height)
        bottom = self._label(label, down=1)
        top = self._sheet.get_y()
        self._sheet.set_draw_color(*HAIR)
        self._sheet.set_line_width(0.2)
        for place, word in enumerate(words):
            column, row = divmod(place, rows)
            x, y = BODY + column * width, top + row * height
            self._sheet.rect(x, y, width, height)
            self._sheet.use(8, colour=GREY)
            self._sheet.set_xy(x, y)
            self._sheet.cell(7, height, str(place + 1), align=Align.R)
            self._sheet.use(11, bold=True)
            self._sheet.set_xy(x + 9, y)
            self._sheet.cell(width - 9, height, word)
        self._sheet.set_y(top + rows * height)
        self._end(bottom, _GAP + 1)

    def table(self, head: Row, rows: Sequence[Row], total: Row, label: str) -> None:
        """A small table in the text column: words at the left, the last column numbers at the right."""
        height = 6.5
        self._keep(height * min(4, len(rows) + 2))
        bottom = self._label(label, bold=True)
        self._table_row(head, height, bold=False, colour=GREY)
        for row in rows:
            if self._sheet.will_page_break(2 * height):
                self._sheet.add_page()
                self._table_row(head, height, bold=False, colour=GREY)
            self._table_row(row, height, bold=False, colour=INK)
        self._table_row(total, height, bold=True, colour=INK)
        self._end(bottom, _GAP)

    def blanks(self, captions: Sequence[str], label: str) -> None:
        """Lines to be filled in by hand, two side by side."""
        height, gap = 12.0, 6.0
        rows = -(-len(captions) // 2)
        self._keep(height * rows)
        bottom = self._label(label, down=height - 9)
        top = self._sheet.get_y()
        width = (_WIDTH - gap) / 2
        for place, caption in enumerate(captions):
            row, column = divmod(place, 2)
            x, y = BODY + column * (width + gap), top + (row + 1) * height - 4
            alone = column == 0 and place == len(captions) - 1
            self._line(x, y, RIGHT if alone else x + width, GREY)
            self._sheet.use(8, colour=GREY)
            self._sheet.set_y(y)
            self._write(caption, x, width, 4)
        self._sheet.set_y(top + rows * height)
        self._end(bottom, _GAP)

    def _table_row(self, row: Row, height: float, *, bold: bool, colour: tuple[int, int, int]) -> None:
        widths = (_WIDTH - 62, 38.0, 24.0)
        self._sheet.use(_SIZE, bold=bold, colour=colour)
        self._sheet.set_x(BODY)
        for text, width in zip(row, widths, strict=True):
            align = Align.R if width == widths[-1] else Align.L
            self._sheet.cell(width, height, text, align=align)
        self._sheet.set_xy(LEFT, self._sheet.get_y() + height)
        self._hairline(BODY)

    def _label(self, text: str, *, bold: bool = False, down: float = 0.0) -> float:
        """Write a side heading; the pen stays where it was. Returns where the heading ends."""
        top = self._sheet.get_y()
        if not text:
            return top
        self._sheet.use(_SIZE, bold=bold, colour=INK if bold else GREY)
        self._sheet.set_y(top + down)
        self._write(text, LEFT, _LABEL_WIDTH)
        bottom = self._sheet.get_y()
        self._sheet.set_y(top)
        return bottom

    def _write(self, text: str, x: float, width: float, line: float = _LINE) -> None:
        self._sheet.set_x(x)
        self._sheet.multi_cell(
            width, line, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT, padding=0
        )

    def _height(self, text: str, width: float) -> float:
        """How high a text of the chosen type would be."""
        height = self._sheet.multi_cell(
            width, _LINE, text, align=Align.L, dry_run=True, output=MethodReturnValue.HEIGHT
        )
        return float(height) if isinstance(height, (int, float)) else _LINE

    def _keep(self, height: float) -> None:
        """Begin a new page when so much does not fit on this one."""
        if self._sheet.will_page_break(height):
            self._sheet.add_page()

    def _hairline(self, x: float) -> None:
        self._line(x, self._sheet.get_y(), RIGHT, HAIR)

    def _line(self, x: float, y: float, end: float, colour: tuple[int, int, int]) -> None:
        self._sheet.set_draw_color(*colour)
        self._sheet.set_line_width(0.2)
        self._sheet.line(x, y, end, y)

    def _end(self, bottom: float, space: float) -> None:
        """Go on below text and side heading."""
        self._sheet.set_y(max(bottom, self._sheet.get_y()))
        self._space(space)

    def _space(self, height: float) -> None:
        self._sheet.set_xy(LEFT, self._sheet.get_y() + height)
