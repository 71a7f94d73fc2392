"""Keeps `None` alive on Python 3.11 under PySide6 6.12.

PySide6 6.12.0 drops one reference to `None` too many whenever a Python override or slot returns nothing.
Python 3.12 made `None` immortal; on 3.11 some seven thousand events later the interpreter aborts
("deallocating None"). `make_none_immortal` gives it what 3.12 gives it: a count that cannot run out.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 60


def make_none_immortal() -> None:
    """Call once before the first Qt object; does nothing on Python 3.12 and later, or when called again."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _PLENTY:
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
