"""Reading our papers back."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from pypdf import PdfReader
from shamir_mnemonic.wordlist import WORDLIST


def words_on(paper: Path) -> str:
    """The words of a part as somebody copies them from the paper."""
    texts = PdfReader(paper).pages[0].extract_text().split()
    found = {number.strip("."): word for number, word in pairwise(texts) if word in WORDLIST}
    return " ".join(found[str(number)] for number in range(1, 34))
