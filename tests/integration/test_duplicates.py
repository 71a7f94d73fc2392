"""The same client twice, through the services: the unit is told, nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.domain.note import MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.same_person import person_key
from referral_app.errors import DatabaseUnreachableError, NotAllowedError
from referral_app.services.desk import Session
from tests.world import World


def key_of(referral: Referral) -> bytes:
    return person_key(referral.identity, referral.birth_date, referral.name)


def send(world: World, nurse: str, referral: Referral) -> str:
    return world.session(nurse).send(referral, world.unit("tampere"), Priority.ROUTINE).reference


def references(session: Session, referral: Referral) -> list[str]:
    return [found.reference for found in session.open_duplicates(key_of(referral))]


def test_a_colleague_sees_what_is_open_and_who_sent_it_when(world: World) -> None:
    referral = world.referral()
    colleague = world.session("mirja.koskinen")
    assert colleague.open_duplicates(key_of(referral)) == ()
    receipt = world.session("aino.laine").send(referral, world.unit("tampere"), Priority.ROUTINE)
    [found] = colleague.open_duplicates(key_of(referral))
    assert (found.referral_id, found.reference) == (receipt.referral_id, receipt.reference)
    assert (found.state, found.author_name, found.sent_at) == (State.SENT, "Aino Laine", receipt.sent_at)
    world.session("leena.makela").open_referral(receipt.referral_id)
    assert colleague.open_duplicates(key_of(referral))[0].state is State.OPENED


def test_another_unit_sees_its_own_only_and_a_municipality_may_not_ask(world: World) -> None:
    referral = world.referral()
    send(world, "aino.laine", referral)
    elsewhere = world.session("sofia.lindqvist")
    assert references(elsewhere, referral) == []
    theirs = send(world, "sofia.lindqvist", referral)
    assert references(elsewhere, referral) == [theirs]
    for login in ("leena.makela", "pekka.virtanen", "riitta.salo"):
        with pytest.raises(NotAllowedError):
            world.session(login).open_duplicates(key_of(referral))


def test_a_client_without_a_code_is_known_by_birth_date_and_name(world: World) -> None:
    referral = replace(world.referral(), identity=None, birth_date=date(1984, 5, 17))
    reference = send(world, "aino.laine", referral)
    swapped = replace(
        referral, name=replace(referral.name, given=referral.name.family.upper(), family=referral.name.given)
    )
    nurse = world.session("aino.laine")
    assert references(nurse, swapped) == [reference]
    assert references(nurse, replace(referral, birth_date=date(1984, 5, 18))) == []


def test_what_is_closed_is_not_warned_of(world: World) -> None:
    referral = world.referral()
    nurse = world.session("aino.laine")
    receipt = nurse.send(referral, world.unit("tampere"), Priority.ROUTINE)
    nurse.move(
        nurse.open_referral(receipt.referral_id),
        Move(State.WITHDRAWN, note=MoveNote(reason_code="consent_withdrawn")),
    )
    assert nurse.open_duplicates(key_of(referral)) == ()


def test_without_a_connection_it_says_so(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    nurse = world.desk.sign_in("aino.laine", world.passphrase)

    def cut() -> None:
        raise DatabaseUnreachableError

    monkeypatch.setattr(nurse._context, "connect", cut)
    with pytest.raises(DatabaseUnreachableError):
        nurse.open_duplicates(b"code\x00010190-900P")
    nurse.close()
