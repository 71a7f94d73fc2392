"""Referrals for named people, by the notary's own log: whoever the database says is named counts for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import pytest

from referral_app.notary.narrowing import Narrowing
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, Statement
from tests.unit.directory.town import AINO, CLINIC, MARIA, VEERA, WELCOME, Town, build, day, uid
from tests.unit.notary.test_judge import UNITS, signed, statement, verdict

REFERRAL, OTHER = UUID(int=5), UUID(int=6)
ELSEWHERE, SUCCESSOR = uid("elsewhere"), uid("successor")
BUILT = build()


class Successions:
    """`SUCCESSOR` has the clinic's work."""

    def predecessors(self, unit_id: UUID) -> tuple[UUID, ...]:
        return (CLINIC,) if unit_id == SUCCESSOR else ()


def submit(*readers: UUID, actor: UUID = AINO, unit: UUID | None = None) -> Statement:
    subject = {"referral": REFERRAL.hex, "readers": sorted(one.hex for one in readers)}
    return statement(actor, "submit", subject=subject, unit=unit or UNITS[actor])


def naming(actor: UUID, *readers: UUID, unit: UUID | None = None) -> Statement:
    subject = {"referral": REFERRAL.hex, "readers": sorted(one.hex for one in readers)}
    return statement(actor, "readers", subject=subject, unit=unit or UNITS[actor])


def read(actor: UUID, *referrals: UUID, unit: UUID | None = None) -> Statement:
    items = [{"referral": one.hex, "version": 1, "part": "content"} for one in referrals or (REFERRAL,)]
    return statement(actor, "read", subject={"items": items}, unit=unit or UNITS[actor])


def move(actor: UUID) -> Statement:
    subject = {"referral": REFERRAL.hex, "from": "opened", "to": "accepted"}
    return statement(actor, "move", subject=subject)


def after(*statements: Statement) -> Narrowing:
    made = Narrowing()
    for one in statements:
        made.accepted(one, Successions())
    return made


def readers_of(narrowing: Narrowing) -> set[UUID]:
    return {one for one in (VEERA, MARIA) if narrowing.allows(read(one), Successions())}


def test_a_referral_for_the_whole_unit_is_everybodys() -> None:
    assert readers_of(after()) == readers_of(after(submit())) == {VEERA, MARIA}


def test_those_named_and_the_sending_unit_read() -> None:
    narrowed = after(submit(VEERA))
    assert readers_of(narrowed) == {VEERA}
    assert narrowed.allows(read(AINO), Successions())
    assert narrowed.allows(read(MARIA, OTHER), Successions())
    assert not narrowed.allows(read(MARIA, OTHER, REFERRAL), Successions())


def test_the_work_of_the_sending_unit_goes_to_its_successor() -> None:
    narrowed = after(submit(VEERA))
    assert narrowed.allows(read(MARIA, unit=SUCCESSOR), Successions())
    assert not narrowed.allows(read(MARIA, unit=ELSEWHERE), Successions())


def test_a_reader_and_the_sender_name_others() -> None:
    assert readers_of(after(submit(VEERA), naming(VEERA, MARIA))) == {VEERA, MARIA}
    assert readers_of(after(submit(VEERA), naming(AINO, MARIA))) == {VEERA, MARIA}


def test_what_somebody_else_says_names_nobody() -> None:
    assert readers_of(after(submit(VEERA), naming(MARIA, MARIA))) == {VEERA}
    assert not after(submit(VEERA)).allows(naming(MARIA, MARIA), Successions())
    assert not after(submit()).allows(naming(AINO, MARIA), Successions())
    assert after(submit(VEERA)).allows(naming(VEERA, MARIA), Successions())


@pytest.mark.parametrize("first", [True, False])
def test_a_second_submit_of_the_same_id_widens_nothing(*, first: bool) -> None:
    """By a nurse elsewhere who is in it with a member of the receiving unit and the database's administrator."""
    theirs, hers = submit(MARIA, actor=AINO, unit=ELSEWHERE), submit(VEERA)
    narrowed = after(theirs, hers) if first else after(hers, theirs)
    assert not narrowed.allows(read(MARIA), Successions())
    assert not after(hers, submit()).allows(read(MARIA), Successions())


def test_what_is_sealed_as_narrowed_needs_the_submit_of_a_unit_it_is_sealed_to() -> None:
    assert not after(submit()).knows(REFERRAL, {CLINIC, WELCOME}, Successions())
    assert not after().knows(REFERRAL, {CLINIC, WELCOME}, Successions())
    narrowed = after(submit(VEERA))
    assert narrowed.knows(REFERRAL, {CLINIC, WELCOME}, Successions())
    assert narrowed.knows(REFERRAL, {SUCCESSOR, WELCOME}, Successions())
    assert not narrowed.knows(REFERRAL, {ELSEWHERE, WELCOME}, Successions())
    assert not narrowed.knows(OTHER, {CLINIC, WELCOME}, Successions())


@pytest.mark.parametrize("readers", [None, "all", {"a": 1}, ["x"], [1], [None]])
def test_a_list_of_another_form_names_nobody(readers: Any) -> None:
    spoiled = statement(AINO, "readers", subject={"referral": REFERRAL.hex, "readers": readers})
    assert readers_of(after(submit(VEERA), spoiled)) == {VEERA}


@pytest.mark.parametrize("what", [read, move])
def test_the_judge_refuses_who_is_not_named(what: Any) -> None:
    town: Town = BUILT
    narrowed = after(submit(VEERA))
    assert verdict(town, signed(what(VEERA)), login="veera.laine", narrowing=narrowed) == "accepted"
    assert verdict(town, signed(what(MARIA)), login="maria.laine", narrowing=narrowed) == "refused.not_named"
    assert verdict(town, signed(what(MARIA)), login="maria.laine") == "accepted"


def test_the_judge_refuses_a_naming_by_who_is_not_named() -> None:
    narrowed = after(submit(VEERA))
    own = naming(MARIA, MARIA)
    assert verdict(BUILT, signed(own), login="maria.laine", narrowing=narrowed) == "refused.not_named"
    forged = signed(naming(VEERA, MARIA), "maria")
    assert verdict(BUILT, forged, login="veera.laine", narrowing=narrowed) == "refused.signature"
    true = signed(naming(VEERA, MARIA))
    assert verdict(BUILT, true, login="veera.laine", narrowing=narrowed) == "accepted"


def leaf_of(what: SignedStatement, verdict: str = "accepted") -> bytes:
    return Leaf("act", what.body, what.signature, "somebody", day(20), verdict).encode()


def replayed(leaves: Iterable[bytes]) -> Narrowing:
    made = Narrowing()
    made.replay(leaves, Successions())
    return made


@pytest.mark.parametrize("padding", range(3))
def test_it_is_the_same_after_a_restart(padding: int) -> None:
    """Whatever comes before in the body: base64 has three ways to write the same words."""
    purpose = "x" * (8 + padding)
    first = statement(
        AINO, "submit", subject={"referral": REFERRAL.hex, "readers": [VEERA.hex]}, purpose=purpose
    )
    leaves = [leaf_of(signed(read(VEERA))), leaf_of(signed(first))]
    assert readers_of(replayed(leaves)) == {VEERA}
    named = [*leaves, leaf_of(signed(naming(VEERA, MARIA)))]
    assert readers_of(replayed(named)) == {VEERA, MARIA}


def test_what_was_refused_is_no_part_of_it() -> None:
    leaves = [leaf_of(signed(submit(VEERA))), leaf_of(signed(naming(VEERA, MARIA)), "refused.signature")]
    assert readers_of(replayed(leaves)) == {VEERA}
