"""A unit's own targets: within bounds, and never below what is asked of every unit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from referral_app.directory.data import UnitData
from referral_app.domain.codes import AttemptChannel
from referral_app.domain.contact_attempt import AttemptGate, GatePart
from referral_app.domain.escalation import is_forgotten
from referral_app.domain.lifecycle import State
from referral_app.domain.problems import Problem
from referral_app.domain.targets import BOUNDS, USUAL, Targets, check_targets
from referral_app.errors import InvalidInputError, StatementInvalidError
from referral_app.translog.fields import Fields
from tests.unit.directory.town import TOWN, unit_data
from tests.unit.domain.samples import attempt


def read(data: dict[str, object]) -> UnitData:
    return UnitData.read(Fields(data, UnitData.NAMES, UnitData.OPTIONAL))  # type: ignore[arg-type]


def test_who_says_nothing_goes_by_what_is_usual() -> None:
    check_targets(USUAL)
    assert USUAL.gate == AttemptGate()
    assert USUAL.first_contact_by(date(2026, 11, 24)) == date(2026, 12, 1)


@pytest.mark.parametrize("name", BOUNDS)
def test_each_has_a_least_and_a_most(name: str) -> None:
    least, most = BOUNDS[name]
    for wrong in (least - 1, most + 1):
        with pytest.raises(InvalidInputError) as caught:
            check_targets(replace(USUAL, **{"attempts": 10, name: wrong}))
        assert (name, Problem.TARGET_BOUNDS) in [(p.field, p.problem) for p in caught.value.problems]


def test_no_more_is_asked_of_the_attempts_than_there_are() -> None:
    with pytest.raises(InvalidInputError) as caught:
        check_targets(Targets(channels=4, spoken=5))
    assert [(p.field, p.problem) for p in caught.value.problems] == [
        ("channels", Problem.TARGET_ATTEMPTS),
        ("spoken", Problem.TARGET_ATTEMPTS),
    ]


def test_a_stricter_gate_asks_for_more() -> None:
    gate = Targets(attempts=4, channels=3).gate
    tried = [attempt(channel) for channel in (AttemptChannel.PHONE, AttemptChannel.SMS, AttemptChannel.PHONE)]
    assert AttemptGate().missing(tried, "so", referrer_asked=True) == ()
    assert gate.missing(tried, "so", referrer_asked=True) == (GatePart.ATTEMPTS, GatePart.CHANNELS)
    assert gate.missing(tried, "so", referrer_asked=False)[-1] is GatePart.REFERRER_ASKED


def test_the_directory_carries_them_and_nothing_below_the_floor() -> None:
    plain = unit_data("targets", TOWN, receives=True)
    assert "targets" not in plain.json()
    own = replace(plain, targets=Targets(first_contact_days=10, attempts=5, channels=3))
    assert read(own.json()) == own  # type: ignore[arg-type]
    for wrong in (
        Targets(attempts=2),
        Targets(channels=1),
        Targets(spoken=0),
        Targets(channels=4),
        Targets(first_contact_days=0),
    ):
        with pytest.raises(StatementInvalidError):
            read(replace(plain, targets=wrong).json())  # type: ignore[arg-type]
    usual = plain.json() | {"targets": {name: getattr(USUAL, name) for name in BOUNDS}}
    with pytest.raises(StatementInvalidError):
        read(usual)  # type: ignore[arg-type]


def test_days_unopened_are_the_units() -> None:
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    came = now - timedelta(days=4)
    assert is_forgotten(State.SENT, came, now)
    assert not is_forgotten(State.SENT, came, now, 5)
    assert not is_forgotten(State.OPENED, came, now)
