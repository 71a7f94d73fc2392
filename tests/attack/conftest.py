"""One server for all attacks. `besieged` is for those that must leave no mark; a world of one's own for others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.attack.administrator import Administrator, administering
from tests.attack.clones import Origin, start_origin
from tests.attack.intruder import Intruder
from tests.attack.scene import Scene, set_scene
from tests.world import World


@pytest.fixture(scope="session")
def origin() -> Iterator[Origin]:
    """The service that others are copied from."""
    with start_origin() as made:
        yield made


@pytest.fixture(scope="session")
def besieged(origin: Origin) -> Iterator[World]:
    """A running service that only people with a valid login attack."""
    with origin.world() as running:
        yield running


@pytest.fixture(scope="session")
def bribed(origin: Origin) -> Iterator[World]:
    """A running service whose database administrator meddles, and puts everything back."""
    with origin.world() as running:
        yield running


@pytest.fixture(scope="module")
def scene(bribed: World) -> Iterator[Scene]:
    """A referral with a story in it."""
    with set_scene(bribed) as made:
        yield made


@pytest.fixture(scope="module")
def intruders(besieged: World) -> Iterator[Callable[[str], Intruder]]:
    """People of the besieged service with SQL, by their logins."""
    known: dict[str, Intruder] = {}
    with ExitStack() as stack:

        def intruder(login: str) -> Intruder:
            if login not in known:
                known[login] = stack.enter_context(Intruder(besieged, login))
            return known[login]

        yield intruder


@pytest.fixture(scope="module")
def nurse(intruders: Callable[[str], Intruder]) -> Intruder:
    """The nurse Aino of Hervanta, with SQL."""
    return intruders("aino.laine")


@pytest.fixture(scope="module")
def observer(besieged: World) -> Iterator[Administrator]:
    """Looks at the tables of the besieged service, and puts back what it changes."""
    with administering(besieged) as administrator:
        yield administrator
