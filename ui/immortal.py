"""Keeps `None`, `True` and `False` alive on Python 3.11 under PySide6 6.12.

PySide6 6.12.0 gives up a reference to `None`, `True` or `False` too many whenever one of its functions returns it,
as is right since Python 3.12, where they are immortal. On 3.11 their counts run out after thousands of events and
the interpreter aborts ("deallocating None"). `make_singletons_immortal` gives them counts that cannot run out. Not
needed with PySide6 6.11 or with Python 3.12.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 60
_SINGLETONS: tuple[object, ...] = (None, True, False, NotImplemented, Ellipsis)


def make_singletons_immortal() -> None:
    """Call before the first Qt object; does nothing on Python 3.12 and later, or when called again."""
    if sys.version_info >= (3, 12):
        return
    for singleton in _SINGLETONS:
        if sys.getrefcount(singleton) < _PLENTY:
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
