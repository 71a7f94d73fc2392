"""One part of a key that exists only in parts, as a paper to be sealed and locked away."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts


class SplitKey(StrEnum):
    """Which key was split."""

    RECOVERY = "recovery"
    ROOT = "root"


@dataclass(frozen=True, slots=True)
class ShareSheet:
    """What stands on it.

    `fingerprint` is the whole key's public fingerprint in words, the same on every part; `words` is the
    SLIP-39 mnemonic of part `number` of `total`, of which `threshold` restore the key.
    """

    key: SplitKey
    service: str
    fingerprint: str
    number: int
    total: int
    threshold: int
    words: tuple[str, ...] = field(repr=False)
    made_on: date


def share_sheet(sheet: ShareSheet, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    counts = {"number": sheet.number, "total": sheet.total, "threshold": sheet.threshold}
    paper = Paper(
        texts,
        kind=texts.line("share.kind"),
        title=texts.line(f"share.title_{sheet.key}", **counts),
        made_on=sheet.made_on,
        secret=True,
        names=(sheet.service,),
    )
    paper.paragraphs([texts.line("share.intro", **counts)])
    paper.facts(
        [
            (texts.line("common.service"), sheet.service),
            (texts.line("share.purpose"), texts.line(f"share.use_{sheet.key}")),
            (texts.line("share.part"), texts.line("share.part_value", **counts)),
            (texts.line("share.fingerprint"), sheet.fingerprint),
        ]
    )
    paper.words(sheet.words, texts.line("share.words"), columns=3)
    paper.steps(texts.lines("share.steps"), texts.line("share.steps_label"))
    paper.warning(texts.line("share.warning_title"), [texts.line("share.warning")])
    paper.blanks(texts.lines("share.keeper"), texts.line("share.keeper_label"))
    return paper.bytes()
