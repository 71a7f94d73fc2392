"""Checking the bundle that the demonstration's auditor took away, and that changed copies of it are refused."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from referral_app.exchange.audit_bundle import Trust, verify_bundle

_FILES_CHANGED = 8


def problems_of(bundle: Path, root_key: bytes) -> tuple[str, ...]:
    """What the offline verification finds; nothing when the bundle holds."""
    report = verify_bundle(bundle, Trust(datetime.now(UTC), root_key))
    return tuple(problem.code for problem in report.problems)


def changes_unnoticed(bundle: Path, root_key: bytes) -> tuple[str, ...]:
    """Change one byte in the middle of some files, one after the other; the files where nothing was found."""
    unnoticed = []
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    for path in files[:: max(1, len(files) // _FILES_CHANGED)]:
        original = path.read_bytes()
        middle = len(original) // 2
        path.write_bytes(original[:middle] + bytes([original[middle] ^ 1]) + original[middle + 1 :])
        if not problems_of(bundle, root_key):
            unnoticed.append(path.name)
        path.write_bytes(original)
    return tuple(unnoticed)
