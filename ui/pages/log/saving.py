"""Saving what an auditor looks at as a file: CSV or PDF. Each column is one that may be taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from referral_app.services.log_export import Layout, LogColumn, Register, Taken
from ui.i18n import Text, current_language, number_text
from ui.models.paged_table import Column
from ui.pages.log.presenter import LogFilter, query_of
from ui.style.tokens import Tone
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from referral_app.services.desk import Session


def save_table(
    session: Session,
    register: Register,
    wanted: LogFilter,
    words: tuple[str, str],
    columns: Sequence[tuple[LogColumn, Column[Any]]],
    file: Path,
) -> Callable[[Progress, Cancelled], Taken]:
    """Write what a filter lets through; `words` are the title and what was asked for."""
    layout: Layout[Any] = Layout(
        title=words[0],
        about=words[1],
        columns=tuple((key, column.title(), column.text) for key, column in columns),
        language=current_language(),
    )
    query = query_of(wanted, None)
    return lambda progress, cancelled: session.save_log_table(
        register, query, layout, file, progress, cancelled
    )


def saved_words(taken: Taken, file: Path) -> tuple[Tone, Text]:
    """What is said of the file, and how loud."""

    def words() -> str:
        translate = QCoreApplication.translate
        said = translate(
            "SavedList", "{count} rows are in {file}, and the log says that you took them."
        ).format(count=number_text(taken.rows), file=file.name)
        more = translate("SavedList", "There are more: narrow the filter to have them all.")
        return f"{said} {more}" if taken.cut else said

    return (Tone.WARNING if taken.cut else Tone.SUCCESS), words
