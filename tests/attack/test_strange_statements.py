"""Whatever the database lets through, the notary must log and go on: reading stops for all when it stops."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from referral_app.services.audit import LogQuery
from tests.attack.intruder import Intruder, spoiled
from tests.world import World


@pytest.fixture
def sent(besieged: World) -> UUID:
    """A new referral to Tampere."""
    return besieged.send("aino.laine", "tampere").referral_id


@pytest.mark.parametrize(
    "change",
    [
        {"subject": {"items": "text", "referral": 7}},
        {"subject": {"items": [[], {}, {"referral": ["x"]}], "referral": "é" * 32}},
        {"subject": {"nested": {"n": [[[[[[[[[[[[]]]]]]]]]]]]}}},
        {"subject": {"big": 9007199254740991, "small": -9007199254740991}},
        {"subject": {"big": 10**40}},
        {"subject": {"real": 0.1, "tiny": 1e-300}},
        {"subject": {"text": "😀\u2028\u0001"}},
        {"subject": {"": ""}},
        {"subject": {"long": "x" * 46_000}},
        {"purpose": "p" * 32},
        {"time": "0000-00-00T99:99:99Z"},
        {"time": "9999-12-31T23:59:59Z"},
        {"seen": {"size": 9007199254740991, "root": "00" * 32}},
    ],
    ids=lambda change: str(change)[:30],
)
@pytest.mark.parametrize("signature", ["true", "false"])
def test_strange_statements(
    besieged: World, nurse: Intruder, sent: UUID, change: dict[str, Any], signature: str
) -> None:
    body = nurse.body("sign_in", {}) | change
    signed = nurse.sign(json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())
    if signature == "false":
        signed = spoiled(signed)
    nurse.rows("SELECT kotosilta.sign_in(%s, %s)", (signed.body, signed.signature))
    verdict = nurse.verdict(signed)
    assert verdict == "accepted" or verdict.startswith("refused.")
    assert signature == "true" or verdict != "accepted"
    assert besieged.session("aino.laine").open_referral(sent).referral is not None


def test_and_so_does_the_auditor(besieged: World) -> None:
    """After all of this module the log still verifies, and every page of it can be shown."""
    auditor = besieged.session("pekka.virtanen")
    verified = auditor.verify_log(lambda _done, _all: None, lambda: False)
    assert verified.problems == ()
    query = LogQuery(limit=50)
    seen: list[int] = []
    refused = 0
    while True:
        page = auditor.log_page(query)
        seen += [row.index for row in page.rows]
        refused += sum(row.verdict.startswith("refused.") for row in page.rows)
        if page.next is None:
            break
        query = LogQuery(limit=50, before=page.next)
    assert len(seen) == len(set(seen)) == auditor.log_entry(seen[0]).tree_size
    assert verified.refused == refused > 0
