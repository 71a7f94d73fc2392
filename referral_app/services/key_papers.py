"""The papers of a key that exists in parts only: three files, two of which give the key back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from referral_app.crypto.shares import PAPER_SHARES, THRESHOLD
from referral_app.exchange.pdf.share_sheet import ShareSheet, SplitKey, share_sheet
from referral_app.exchange.private_files import write_private
from referral_app.services.fingerprint import fingerprint_words


def key_papers(folder: Path, key: SplitKey) -> tuple[Path, ...]:
    """Where the parts of a key are written."""
    return tuple(folder / f"{key}-part-{number}.pdf" for number in range(1, PAPER_SHARES + 1))


def write_key_papers(
    folder: Path, key: SplitKey, public: bytes, parts: Sequence[str], service: str, day: date, language: str
) -> tuple[Path, ...]:
    """Write the parts, or write them anew; the files. `public` is the whole key's, `service` the service's name.

    Raises DiskFullError.
    """
    files = key_papers(folder, key)
    for number, (file, words) in enumerate(zip(files, parts, strict=True), start=1):
        sheet = ShareSheet(
            key=key,
            service=service,
            fingerprint=fingerprint_words(public),
            number=number,
            total=PAPER_SHARES,
            threshold=THRESHOLD,
            words=tuple(words.split()),
            made_on=day,
        )
        write_private(file, share_sheet(sheet, language))
    return files
