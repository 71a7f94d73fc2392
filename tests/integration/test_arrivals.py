"""What has come is heard of without asking, and looked at without reading."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.errors import CancelledError, DatabaseUnreachableError
from referral_app.services.arrivals import Arrivals
from referral_app.services.desk import Session
from referral_app.services.inbox import InboxQuery
from tests.attack.administrator import administering
from tests.world import World

LEAD, COLLEAGUE = "leena.makela", "ahmed.warsame"
SECONDS = 20


@pytest.fixture
def session(world: World) -> Iterator[Session]:
    with closing(world.desk.sign_in(LEAD, world.passphrase)) as made:
        yield made


def heard(session: Session) -> bool:
    """Whether a hint comes before long."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        if session.arrivals().heard():
            return True
        time.sleep(0.02)
    return False


def listen_until_lost(arrivals: Arrivals) -> None:
    for _ in range(200):
        arrivals.heard()
        time.sleep(0.02)


def test_a_hint_comes_when_somebody_has_sent(world: World, session: Session) -> None:
    assert session.arrivals().heard(), "something may have come before it listened"
    before = session.unopened()
    sent = world.send().referral_id
    assert heard(session)
    assert session.unopened() - before == {sent}


def test_a_lost_connection_is_told_and_made_anew(world: World, session: Session) -> None:
    arrivals = session.arrivals()
    arrivals.heard()
    with administering(world) as hands:
        hands.value(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            f" WHERE usename = '{LEAD}' AND query LIKE 'LISTEN%%'"
        )
    with pytest.raises(DatabaseUnreachableError):
        listen_until_lost(arrivals)
    assert arrivals.heard()


def test_over_with_the_session(session: Session) -> None:
    arrivals = session.arrivals()
    arrivals.heard()
    session.close()
    with pytest.raises(CancelledError):
        arrivals.heard()
    assert session.arrivals() is arrivals


def test_rows_that_a_colleague_has_moved_are_shown_as_they_stand(world: World, session: Session) -> None:
    moved, same = world.send().referral_id, world.send().referral_id
    rows = session.inbox_page(InboxQuery(limit=50)).rows
    colleague = world.session(COLLEAGUE)
    due = datetime.now(UTC).date() + timedelta(days=3)
    colleague.move(
        colleague.open_referral(moved), Move(State.ACCEPTED, owner=colleague.person.user_id, due=due)
    )
    [now] = session.as_they_stand(rows)
    before = next(row for row in rows if row.referral_id == moved)
    assert (now.referral_id, now.state, now.owner_name) == (moved, State.ACCEPTED, "Ahmed Warsame")
    assert now.summary == before.summary
    assert any(row.referral_id == same for row in rows)
