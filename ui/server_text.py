"""A server's name as people know it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def server_text(host: str) -> str:
    """The host; in words where it is a socket's folder on this very computer."""
    is_here = host.startswith("/")
    return QCoreApplication.translate("Server", "on this computer") if is_here else host
