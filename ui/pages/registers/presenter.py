"""What the page of the registers asks of the services. No widgets."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from referral_app.services.log_export import Register
from referral_app.services.log_registers import RegisterRow
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.pages.log.presenter import LogFilter, LogPresenter, query_of

if TYPE_CHECKING:
    from referral_app.domain.who_saw import WhoSaw
    from referral_app.services.desk import Session

_PAGE = 100
_MOST_CALLS = 20


class RegistersPresenter(LogPresenter):
    """The two registers, their files, and the sheet for a client."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._desk = session

    def rows(self, register: Register, wanted: LogFilter) -> Fetch[RegisterRow]:
        """Pages of a register, newest first."""

        def fetch(_sort: SortBy | None, after: object | None) -> Rows[RegisterRow]:
            before = cast("int | None", after)
            rows: list[RegisterRow] = []
            for call in itertools.count(1):
                page = self._desk.register_page(register, query_of(wanted, before))
                rows += page.rows
                before = page.next
                if before is None or len(rows) >= _PAGE or (rows and call >= _MOST_CALLS):
                    break
            return Rows(rows, before)

        return fetch

    def who_saw(self, referral_id: UUID, language: str, file: Path, *, names: bool) -> Callable[[], WhoSaw]:
        """Write the sheet for a client."""
        return lambda: self._desk.save_who_saw(referral_id, language, file, names=names)
