"""How a unit's work stands, without reading anything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from unittest.mock import patch

from referral_app.domain.escalation import is_forgotten
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.domain.targets import USUAL
from referral_app.services import listing, work_load
from referral_app.services.work_load import UnitLoad
from tests.world import World

LEAD, NURSE = "anna.backlund", "sofia.lindqvist"


def load(world: World, *, days: int = 0) -> UnitLoad:
    """As it stands in so many days."""
    session = world.session(LEAD)
    then = datetime.now(UTC) + timedelta(days=days)
    with (
        patch.object(session._context, "clock", lambda: then),
        patch.object(work_load, "MOST_FORGOTTEN", 500),  # other tests' referrals may be older
        patch.object(listing, "read_parts", side_effect=AssertionError),
    ):
        return session.unit_people().unit_load()


def test_who_has_how_much_and_what_is_nobodys(world: World) -> None:
    before = load(world)
    lead = world.session(LEAD)
    taken, _new = (world.send(NURSE, "mustasaari").referral_id for _ in range(2))
    due = lead.today() + timedelta(days=2)
    lead.move(lead.open_referral(taken), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    now = load(world)
    assert now.nobodys == before.nobodys + 1
    assert now.unopened == before.unopened + 1
    [mine] = [one for one in now.owners if one.user_id == lead.person.user_id]
    earlier = next((one.open for one in before.owners if one.user_id == mine.user_id), 0)
    assert (mine.open, mine.here) == (earlier + 1, True)
    assert now.overdue == before.overdue
    assert load(world, days=3).overdue > now.overdue


def test_what_nobody_has_opened_for_days_comes_to_the_lead(world: World) -> None:
    sent, opened = (world.send(NURSE, "mustasaari").referral_id for _ in range(2))
    world.session(LEAD).open_referral(opened)
    assert sent not in {one.referral_id for one in load(world).forgotten}
    late = {one.referral_id for one in load(world, days=USUAL.unopened_days + 1).forgotten}
    assert sent in late
    assert opened not in late


def test_only_what_is_unopened_for_so_long_is_forgotten() -> None:
    now = datetime.now(UTC)
    long_ago = now - timedelta(days=USUAL.unopened_days, seconds=1)
    assert is_forgotten(State.SENT, long_ago, now)
    assert not is_forgotten(State.SENT, now - timedelta(days=USUAL.unopened_days), now)
    assert not is_forgotten(State.OPENED, long_ago, now)
