"""Typing into the search over 100,000 indexed summaries: what each keystroke waits for its rows.

Names, languages, ends of numbers and references are typed letter by letter into an index of as many believable
referrals, filled here without a database; each letter is one search for a page of rows, decoded.
"""

from __future__ import annotations

import time

from bench.harness import Result, median, summary
from bench.many_summaries import COUNT, entries
from bench.stage import Stage
from referral_app.domain.reference import reference_of
from referral_app.services.open_index import Entry, OpenIndex

LIMIT = 16.0
LOOKED_FOR = 200


def run(stage: Stage) -> Result:
    """What is typed is drawn from what is there, so that most of it finds something."""
    index, typed = OpenIndex(), list[str]()
    filled = 0.0
    for page in entries(stage):
        start = time.perf_counter()
        index.add(page)
        filled += time.perf_counter() - start
        typed += _typed(page[0], len(typed)) if len(typed) < LOOKED_FOR else []
    seconds = list[float]()
    for text in typed:
        for length in range(1, len(text) + 1):
            start = time.perf_counter()
            index.search(text[:length])
            seconds.append(time.perf_counter() - start)
    index.close()
    details = {
        "indexed": COUNT,
        "indexed_per_second": round(COUNT / filled),
        "longest_ms": round(max(seconds) * 1000, 2),
        **summary({"keystroke": seconds}),
    }
    return Result(median(seconds) * 1000, "ms", LIMIT, details)


def _typed(entry: Entry, turn: int) -> list[str]:
    """What somebody types who looks for this client: each time in another way."""
    summary, name = entry.summary, entry.summary.name
    ways = (
        f"{name.given} {name.family}".lower(),
        name.family,
        (*summary.phone_ends, "0000")[0],
        reference_of(entry.referral_id),
        f"{summary.language} {name.given}",
    )
    return [ways[turn % len(ways)]]
