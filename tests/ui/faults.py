"""Faults put between the screen and the service."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from referral_app.errors import KotosiltaError
from referral_app.services.desk import Desk, Session


class FailingDesk(Desk):
    """A desk whose sign-in fails with each of `errors` in turn and then goes on to the real one, if there is one."""

    def __init__(self, errors: Sequence[KotosiltaError], real: Desk | None = None) -> None:
        self._errors = list(errors)
        self._real = real
        self.asked: list[tuple[str, str, str | None]] = []

    @property
    def server_label(self) -> str:
        return "koto.example.fi"

    @property
    def root_words(self) -> str:
        return "lumi kivi sola rata"

    def sign_in(self, login: str, passphrase: str, recovery_code: str | None = None) -> Session:
        self.asked.append((login, passphrase, recovery_code))
        if self._errors:
            raise self._errors.pop(0)
        assert self._real is not None
        return self._real.sign_in(login, passphrase, recovery_code)

    def code_from_picture(self, file: Path) -> str:
        if self._errors:
            raise self._errors.pop(0)
        return file.read_text("utf-8")
