"""An erasure for the data protection officer: as a paper, and as a table for her own records."""

from __future__ import annotations

import csv
import io

from referral_app.exchange.pdf.erasure_report import ErasureReport, ErasureRow, erasure_report
from referral_app.services.context import Context
from referral_app.services.retention import Erasure


def erasure_pdf(context: Context, erasure: Erasure, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`; it names nobody and no referral. Takes tenths of a second."""
    rows = tuple(ErasureRow(line.names, line.state, line.days, line.count) for line in erasure.lines)
    service = context.directory.root.data.name
    return erasure_report(ErasureReport(service, erasure.made_at, erasure.trial, rows), language)


def erasure_csv(erasure: Erasure, language: str) -> bytes:
    """The same numbers as CSV (RFC 4180, UTF-8 with a byte order mark, for spreadsheets)."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("made_at", "trial", "organisation_id", "organisation", "state", "days", "count"))
    made_at = erasure.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    for line in erasure.lines:
        table.writerow(
            (
                made_at,
                "yes" if erasure.trial else "no",
                line.organisation_id,
                _harmless(line.names.in_language(language)),
                line.state.value,
                line.days,
                line.count,
            )
        )
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """A spreadsheet takes a leading sign for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
