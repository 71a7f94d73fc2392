"""Believable summaries in large numbers, made without a database."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bench.stage import MUNICIPALITY, RECIPIENT, Stage
from referral_app.demo.clients import make_referral
from referral_app.domain.referral_codec import encode_summary
from referral_app.services.open_index import Entry

COUNT = 100_000
_YEAR_SECONDS = 365 * 24 * 3600


def entries(stage: Stage, page: int) -> Iterator[Sequence[Entry]]:
    """`COUNT` of them, a page at a time, sent in the last year."""
    random, now, recipient = secrets.SystemRandom(), datetime.now(UTC), stage.unit(RECIPIENT)
    for _ in range(0, COUNT, page):
        made = []
        for _ in range(page):
            summary = make_referral(
                random, municipality=MUNICIPALITY, recipient=recipient, today=now.date()
            ).summary()
            sent = now - timedelta(seconds=random.randrange(_YEAR_SECONDS))
            made.append(Entry(UUID(bytes=secrets.token_bytes(16)), sent, summary, encode_summary(summary)))
        yield made
