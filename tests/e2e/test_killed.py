"""A desktop killed at 200 instants while it saves, seals and sends: nothing lost, nothing sent twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

from tests.e2e import killed_desktop
from tests.world import World

DEATHS = 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the deaths are played with fork")
def test_two_hundred_deaths(own_world: World) -> None:
    service = own_world.service
    done = subprocess.run(
        [sys.executable, killed_desktop.__file__, str(service.paths.folder), str(DEATHS)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    heard = json.loads(done.stdout)
    told = {UUID(hex=draft_id): words.split() for draft_id, words in heard["told"]}
    assert heard["killed"] == DEATHS
    assert heard["hard"] > 60, "each file function that saving, sealing and sending call, before and after it"
    nurse = own_world.session("aino.laine")
    engine = service.server.superuser_engine("kotosilta")
    with engine.connect() as conn:
        before = _sent(conn)
        drafts = {draft.draft_id: draft for draft in nurse.drafts()}
        waiting = {item.referral_id: item for item in nurse.outbox.waiting()}
        assert not any(draft.broken for draft in drafts.values())
        assert not any(item.broken for item in waiting.values())
        for draft_id, words in told.items():
            if "s" in words:
                assert draft_id in before
            kept = [int(word[1:]) for word in words if word.startswith("d")]
            if kept:
                assert draft_id in before or draft_id in waiting or draft_id in drafts
            if draft_id in drafts and draft_id not in waiting:
                number = int(str(nurse.load_draft(draft_id)["wishes"]).split()[0])
                assert number >= max(kept, default=0), "what she was told is kept, or what she wrote later"
        # Deaths fell before the first save, between saves, with the referral in the outbox, and after it had left.
        assert len(told) - len(drafts.keys() | waiting.keys() | before.keys()) > 5
        assert len(drafts.keys() - waiting.keys()) > 10
        assert len(waiting.keys() - before.keys()) > 5
        assert len(waiting.keys() & before.keys()) > 2, "it was sent, and the desktop did not hear it"
        assert len(before.keys() & told.keys()) > 5

        nurse.outbox.deliver_all(lambda: False)
        assert nurse.outbox.waiting() == ()
        after = _sent(conn)
        assert set(waiting) <= set(after)
        assert max(after.values()) == 1
        left = {draft.draft_id for draft in nurse.drafts()}
        assert not left & after.keys()
        leaves = Counter(
            conn.execute(
                text(
                    "SELECT s.referral_id FROM kotosilta.log_subject s JOIN kotosilta.log_leaf l "
                    "USING (leaf_index) WHERE l.act = 'submit' AND l.verdict = 'accepted'"
                )
            ).scalars()
        )
        assert max(leaves.values()) == 1
    engine.dispose()


def _sent(conn: Connection) -> Counter[UUID]:
    rows = conn.execute(text("SELECT id FROM kotosilta.referral")).scalars()
    return Counter(rows)
