"""Crash reports that stay on this desktop: what broke and where, never with which values."""

from __future__ import annotations

import contextlib
import secrets
from datetime import UTC, datetime
from pathlib import Path

from referral_app.errors import KotosiltaError

_OURS = frozenset({"referral_app", "ui"})


def describe(error: BaseException) -> str:
    """Exception types from the cause outwards, each with file and line of our own frames.

    Messages and values are left out: a message of a library may quote what it was given.
    """
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        name = type(current).__qualname__
        code = f" ({current.code})" if isinstance(current, KotosiltaError) else ""
        lines.append(f"{type(current).__module__}.{name}{code}")
        frame = current.__traceback__
        while frame is not None:
            place = _own_path(frame.tb_frame.f_code.co_filename)
            if place is not None:
                lines.append(f"  {place}:{frame.tb_lineno}")
            frame = frame.tb_next
        current = current.__cause__ or current.__context__
    return "\n".join(lines) + "\n"


def write_crash_report(folder: Path, error: BaseException) -> Path | None:
    """Write `describe(error)` as a new file in `folder`; None where the disk does not take it."""
    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}.txt"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{now:%Y-%m-%dT%H:%M:%SZ}\n{describe(error)}", encoding="utf-8")
        return path
    return None


def _own_path(filename: str) -> str | None:
    parts = Path(filename).parts
    ours = [index for index, part in enumerate(parts) if part in _OURS]
    return "/".join(parts[ours[-1] :]) if ours else None
