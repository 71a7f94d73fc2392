"""How the files that people carry between desktops end. The screen offers them; nothing heavy loads with it."""

from __future__ import annotations

from typing import Final

REQUEST_SUFFIX: Final = ".kotosilta-desktop-request"
"""What a new desktop asks the first one with."""

APPROVAL_SUFFIX: Final = ".kotosilta-desktop-approval"
"""What the first desktop answers with."""
