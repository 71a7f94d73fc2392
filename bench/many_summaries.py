"""Believable summaries in large numbers, made without a database."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from bench.stage import MUNICIPALITY, RECIPIENT, Stage
from referral_app.demo.clients import make_referral
from referral_app.domain.referral_codec import decode_summary, encode_summary
from referral_app.services.open_index import Entry
from referral_app.services.searching import Searching

COUNT = 100_000
_PAGE = 1_000
_YEAR_SECONDS = 365 * 24 * 3600


def entries(stage: Stage) -> Iterator[Sequence[Entry]]:
    """`COUNT` of them, a page at a time, sent in the last year."""
    random, now, recipient = secrets.SystemRandom(), datetime.now(UTC), stage.unit(RECIPIENT)
    for _ in range(0, COUNT, _PAGE):
        made = []
        for _ in range(_PAGE):
            summary = make_referral(
                random, municipality=MUNICIPALITY, recipient=recipient, today=now.date()
            ).summary()
            sent = now - timedelta(seconds=random.randrange(_YEAR_SECONDS))
            made.append(Entry(UUID(bytes=secrets.token_bytes(16)), sent, summary, encode_summary(summary)))
        yield made


def write_all(stage: Stage, file: Path) -> None:
    """All of them into a file, a line each, for another process."""
    with file.open("w", encoding="utf-8") as lines:
        for page in entries(stage):
            for one in page:
                line = [one.referral_id.hex, one.sent_at.isoformat(), one.sealed_summary.decode()]
                lines.write(json.dumps(line) + "\n")


def add_all(searching: Searching, file: Path) -> None:
    """Take in what `write_all` wrote, as if it had been read."""
    with file.open(encoding="utf-8") as lines:
        while page := [_entry(*json.loads(line)) for line in islice(lines, _PAGE)]:
            searching._index.add(page)


def _entry(referral_id: str, sent_at: str, summary: str) -> Entry:
    sealed = summary.encode()
    return Entry(UUID(hex=referral_id), datetime.fromisoformat(sent_at), decode_summary(sealed), sealed)
