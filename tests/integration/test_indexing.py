"""Filling the index of open referrals through the read gate, and keeping it in step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from unittest.mock import patch
from uuid import UUID

import pytest

from referral_app.domain.client import PersonName
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import CancelledError, NotaryNotAnsweringError
from referral_app.services import indexing, listing
from referral_app.services.context import Context
from referral_app.services.indexing import fill, follow
from referral_app.services.open_index import OpenIndex
from tests.attack.administrator import Administrator, administering
from tests.world import World

LEAD, NURSE, UNIT, MUNICIPALITY = "anna.backlund", "sofia.lindqvist", "mustasaari", "499"


@pytest.fixture
def context(world: World) -> Context:
    return world.session(LEAD)._context


@pytest.fixture
def index() -> Iterator[OpenIndex]:
    with closing(OpenIndex()) as made:
        yield made


@pytest.fixture
def administrator(world: World) -> Iterator[Administrator]:
    with administering(world) as hands:
        yield hands


def send(world: World, family: str) -> UUID:
    referral = replace(world.referral(UNIT, MUNICIPALITY), name=PersonName("Testi", family))
    return world.session(NURSE).send(referral, world.unit(UNIT), Priority.ROUTINE).referral_id


def quiet(_done: int, _total: int) -> None:
    pass


def never() -> bool:
    return False


def found(index: OpenIndex, text: str) -> list[UUID]:
    return [one.referral_id for one in index.search(text)]


def test_what_is_open_is_found_and_every_reading_is_logged(
    world: World, context: Context, index: OpenIndex, administrator: Administrator
) -> None:
    sent = [send(world, f"Hakunen{letter}") for letter in "abc"]
    heard: list[tuple[int, int]] = []
    reads = "SELECT count(*) FROM kotosilta.log_leaf WHERE act = 'read' AND verdict = 'accepted'"
    before = administrator.value(reads)
    done = fill(context, index, lambda *progress: heard.append(progress), never)
    assert administrator.value(reads) == before + 1, "a page is one logged read"
    assert found(index, "hakunen") == list(reversed(sent))
    assert done.added >= 3
    assert heard[-1][0] == heard[-1][1] == done.added + done.broken


def test_a_tampered_one_in_the_middle_is_left_out_and_counted(
    world: World, context: Context, index: OpenIndex, administrator: Administrator
) -> None:
    sent = [send(world, f"Turmelus{letter}") for letter in "abc"]
    key = {"referral_id": sent[1], "version": 1, "part": "summary"}
    with administrator.flipped("envelope_part", key, "ciphertext"):
        done = fill(context, index, quiet, never)
    assert done.broken >= 1
    assert found(index, "turmelus") == [sent[2], sent[0]]


def test_new_ones_come_in_and_closed_ones_go(world: World, context: Context, index: OpenIndex) -> None:
    first = send(world, "Seuranen")
    upto = fill(context, index, quiet, never).upto
    second = send(world, "Seuranen")
    nurse = world.session(NURSE)
    nurse.move(
        nurse.open_referral(first), Move(State.WITHDRAWN, note=MoveNote(reason_code="consent_withdrawn"))
    )
    step = follow(context, index, upto)
    assert found(index, "seuranen") == [second]
    assert step.added == 1
    again = follow(context, index, step.upto)
    assert (again.added, again.upto) == (0, step.upto)


def test_what_is_moved_on_is_still_found_and_not_read_again(
    world: World, context: Context, index: OpenIndex, administrator: Administrator
) -> None:
    sent = send(world, "Jatkonen")
    upto = fill(context, index, quiet, never).upto
    lead = world.session(LEAD)
    due = datetime.now(UTC).date() + timedelta(days=5)
    lead.move(lead.open_referral(sent), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    reads = "SELECT count(*) FROM kotosilta.log_leaf WHERE act = 'read'"
    before = administrator.value(reads)
    assert follow(context, index, upto).added == 0
    assert administrator.value(reads) == before
    assert found(index, "jatkonen") == [sent]


def test_stopped_and_gone_on_with(world: World, context: Context, index: OpenIndex) -> None:
    for letter in "abcd":
        send(world, f"Katkos{letter}")
    stops = iter([False, False, True])
    with patch.object(indexing, "PAGE", 2), pytest.raises(CancelledError):
        fill(context, index, quiet, lambda: next(stops))
    part = len(index)
    read = list[int]()
    real = listing.read_parts

    def counting(context: Context, items: list[object], *rest: object) -> object:
        read.append(len(items))
        return real(context, items, *rest)  # type: ignore[arg-type]

    with patch.object(listing, "read_parts", counting):
        done = fill(context, index, quiet, never)
    assert sum(read) == done.added + done.broken == len(index) - part + done.broken
    assert len(found(index, "katkos")) == 4


def test_reading_is_paused(world: World, context: Context, index: OpenIndex) -> None:
    send(world, "Hiljanen")

    def silent(*_: object) -> object:
        raise NotaryNotAnsweringError

    with patch.object(listing, "read_parts", silent), pytest.raises(NotaryNotAnsweringError):
        fill(context, index, quiet, never)
    assert found(index, "hiljanen") == []
    fill(context, index, quiet, never)
    assert len(found(index, "hiljanen")) == 1


class TestAsRowsOfTheInbox:
    def test_what_is_found_is_as_it_stands_now(self, world: World) -> None:
        sent = send(world, "Nykynen")
        session = world.desk.sign_in(LEAD, world.passphrase)
        with closing(session):
            searching = session.searching()
            searching.fill(quiet, never)
            [row] = searching.find("nykynen")
            assert (row.referral_id, row.state, row.broken) == (sent, State.SENT, False)
            assert row.summary is not None
            assert row.summary.name.family == "Nykynen"
            due = datetime.now(UTC).date() + timedelta(days=5)
            lead = world.session(LEAD)
            lead.move(lead.open_referral(sent), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
            [row] = searching.find("nykynen")
            assert (row.state, row.owner_name) == (State.ACCEPTED, lead.person.name)
        with pytest.raises(CancelledError):
            searching.find("nykynen")
        assert session.searching() is searching, "a session that is over begins no other"

    def test_what_is_for_others_is_neither_read_nor_found(self, world: World) -> None:
        nurse = world.session("aino.laine")
        referral = replace(world.referral(), name=PersonName("Testi", "Suojanen"))
        [reader] = [one for one in nurse.named_choices(world.unit("tampere")) if one.name == "Leena Mäkelä"]
        nurse.send(referral, world.unit("tampere"), Priority.ROUTINE, readers=frozenset({reader.user_id}))
        for login, number in (("leena.makela", 1), ("ahmed.warsame", 0)):
            with closing(world.desk.sign_in(login, world.passphrase)) as session:
                session.searching().fill(quiet, never)
                assert len(session.searching().find("suojanen")) == number
