"""The desktop that the measured programs are started on."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def desktop(folder: Path) -> Mapping[str, str]:
    """The environment of a fresh desktop without a screen: settings of earlier runs play no part."""
    folder.mkdir(mode=0o700)
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    return {**os.environ, **dict.fromkeys(places, str(folder)), "QT_QPA_PLATFORM": "offscreen"}
