"""The plots of the demonstration: they follow the lifecycle, and end where they say."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime
from uuid import UUID

import pytest

from referral_app.demo.plots import Act, Scene, Who, endings, plot
from referral_app.demo.seeding import REFERRALS
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State, may_forward, rule
from referral_app.domain.roles import Role, Side

STATES = [state for state in State if state not in (State.DRAFT, State.MERGED)]
"""Where one referral can get by itself; merging takes two."""
ROLES = {
    Who.NURSE: (Side.SENDER, Role.REFERRER),
    Who.COORDINATOR: (Side.RECIPIENT, Role.COORDINATOR),
    Who.LEAD: (Side.RECIPIENT, Role.TRIAGE_LEAD),
}


@pytest.mark.parametrize("count", [len(STATES), 25, REFERRALS])
def test_as_many_as_asked_for_and_every_state(count: int) -> None:
    numbers = Counter(endings(count))
    assert numbers.total() == count
    assert set(numbers) == set(STATES)


def test_most_are_completed() -> None:
    numbers = Counter(endings(REFERRALS))
    assert numbers.most_common(1) == [(State.COMPLETED, REFERRALS // 3 - 1)]


def end_of(acts: tuple[Act, ...], chance: random.Random) -> State:
    """Where the acts lead; each must be somebody's to make."""
    state = State.SENT
    scene = Scene(datetime(2026, 6, 1, 9, tzinfo=UTC), "so", UUID(int=1), UUID(int=2), chance)
    for act in acts:
        if act.make is None:
            state = State.OPENED if state is State.SENT else state
            continue
        side, role = ROLES[act.who]
        made = act.make(scene)
        if isinstance(made, Forwarding):
            assert may_forward(state, side, role)
            return State.FORWARDED
        state = rule(state, made.target, side, role).target
    return state


@pytest.mark.parametrize("ending", STATES)
def test_a_plot_ends_where_it_says(ending: State) -> None:
    for seed in range(8):  # some have two plots
        chance = random.Random(seed)
        assert end_of(plot(ending, chance), chance) is ending
