"""Taking over and correcting by hand: SQL of members with a true login, and rows of the database's administrator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.envelope import Envelope, Recipient, seal
from referral_app.crypto.wrapping import WrapKey
from referral_app.domain.codes import ContactSystem, Whose, YesNoNotAsked
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import CORRECTION_SCHEMA, ContactCorrection, encode_correction
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import CannotOpenError, NotFoundError
from referral_app.services.follow_up import ReferralView
from tests.attack.administrator import Administrator, administering
from tests.attack.intruder import ENVELOPE_CASTS, Intruder, envelope_values
from tests.world import World

NOT_YOURS, MALFORMED = "KS001", "KS003"
MOVE = f"SELECT kotosilta.move_referral({ENVELOPE_CASTS})"
FALSE_NUMBER = ContactPoint(ContactSystem.PHONE, "+358409999999", YesNoNotAsked.YES, Whose.OWN)

Intruders = Callable[[str], Intruder]


@pytest.fixture
def referral(besieged: World) -> UUID:
    """Sent to Tampere by Aino, and opened there."""
    referral_id = besieged.send("aino.laine", "tampere").referral_id
    besieged.session("leena.makela").open_referral(referral_id)
    return referral_id


def subject(referral: UUID, envelope: Envelope | None = None, **changes: Any) -> dict[str, Any]:
    """Of a move that keeps everything as it is, after sending and the first reading."""
    return {
        "referral": referral.hex,
        "seq": 3,
        "from": "opened",
        "to": "opened",
        "owner": None,
        "due": None,
        "attempt": False,
        "note_version": None if envelope is None else 2,
        "envelope": None if envelope is None else envelope.envelope_hash.hex(),
    } | changes


def sealed(intruder: Intruder, observer: Administrator, world: World, referral: UUID) -> Envelope:
    """A false number, in a true envelope of this person."""
    previous = observer.value("SELECT last_envelope FROM kotosilta.referral WHERE id = %s", (referral,))
    [(size, root)] = intruder.rows("SELECT size, root FROM kotosilta.log_head()")
    units = (world.unit("hervanta"), world.unit("tampere"))
    return seal(
        referral_id=referral,
        version=2,
        previous=previous,
        contents={"note": encode_correction(ContactCorrection(None, FALSE_NUMBER))},
        schema_id=CORRECTION_SCHEMA,
        sender=intruder.identity.signing,
        recipients=[Recipient(unit, intruder.directory.unit_key(unit).key) for unit in units],
        notary=WrapKey(intruder.directory.notary.data.wrap),
        directory_version=intruder.directory.version,
        log_size=size,
        log_root=root,
    )


@pytest.mark.parametrize("login", ["leena.makela", "ahmed.warsame", "sofia.lindqvist", "johan.nystrom"])
def test_nobody_but_the_sending_unit(
    intruders: Intruders, observer: Administrator, besieged: World, referral: UUID, login: str
) -> None:
    """Neither the recipients nor the nurse and the coordinator of another place; with and without a number."""
    intruder = intruders(login)
    for envelope in (None, sealed(intruder, observer, besieged, referral)):
        signed = intruder.statement("move", subject(referral, envelope))
        assert intruder.refused(MOVE, envelope_values(signed, envelope)) == NOT_YOURS
    assert observer.value("SELECT move_seq FROM kotosilta.referral WHERE id = %s", (referral,)) == 2


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"owner": "own"}, NOT_YOURS),
        ({"owner": "leena.makela"}, NOT_YOURS),
        ({"due": "2027-01-01"}, NOT_YOURS),
        ({"attempt": True}, NOT_YOURS),
        ({"from": "accepted", "to": "accepted"}, "KS002"),
        ({"seq": 2}, "KS002"),
        ({"answerer": "own"}, MALFORMED),
    ],
    ids=str,
)
def test_nothing_else_changes_with_it(
    nurse: Intruder, intruders: Intruders, referral: UUID, changes: dict[str, Any], expected: str
) -> None:
    people = {"own": nurse.user_id, "leena.makela": intruders("leena.makela").user_id}
    named = {name: people[value].hex if value in people else value for name, value in changes.items()}
    signed = nurse.statement("move", subject(referral, **named))
    assert nurse.refused(MOVE, envelope_values(signed, None)) == expected


def test_not_once_it_is_closed(nurse: Intruder, besieged: World, observer: Administrator) -> None:
    referral = besieged.send("aino.laine", "tampere").referral_id
    session = besieged.session("aino.laine")
    session.move(session.open_referral(referral), Move(State.CLIENT_DECLINED))
    closed = {"from": "client_declined", "to": "client_declined"}
    envelope = sealed(nurse, observer, besieged, referral)
    for sealed_one in (None, envelope):
        signed = nurse.statement("move", subject(referral, sealed_one, **closed))
        assert nurse.refused(MOVE, envelope_values(signed, sealed_one)) == NOT_YOURS


def test_the_notary_refuses_a_number_under_anothers_signature(
    nurse: Intruder, besieged: World, observer: Administrator, referral: UUID
) -> None:
    """A colleague's name under it: the database takes nothing that names another actor than the caller."""
    envelope = sealed(nurse, observer, besieged, referral)
    with Intruder(besieged, "mirja.koskinen") as colleague:
        signed = nurse.statement("move", subject(referral, envelope), actor=colleague.user_id.hex)
    assert nurse.refused(MOVE, envelope_values(signed, envelope)) in (NOT_YOURS, MALFORMED)


def test_a_coordinators_own_note_is_no_correction(besieged: World, observer: Administrator) -> None:
    """Sealed as the note of a plan, which a coordinator may make: no number changes by it."""
    referral = besieged.send("aino.laine", "tampere").referral_id
    leena = besieged.session("leena.makela")
    view = leena.open_referral(referral)
    due = leena.today()
    view = leena.move(view, Move(State.ACCEPTED, owner=leena.person.user_id, due=due))
    with Intruder(besieged, "leena.makela") as intruder:
        envelope = sealed(intruder, observer, besieged, referral)
        signed = intruder.statement(
            "move", subject(referral, envelope, seq=4, **{"from": "accepted", "to": "contacting"})
        )
        intruder.move(signed, envelope)
        assert intruder.verdict(signed) == "accepted"
    for login in ("leena.makela", "aino.laine"):
        now = besieged.session(login).open_referral(referral)
        assert now.referral is not None
        assert FALSE_NUMBER not in now.referral.contact_points
        assert now.history[-1].correction is None
        assert not now.history[-1].verified


# --- the database's administrator ------------------------------------------------------------------


@contextmanager
def corrected(bribed: World) -> Iterator[tuple[UUID, ReferralView]]:
    """Taken over by Mirja, who then corrected the number, and asked nothing."""
    referral = bribed.send("aino.laine", "tampere").referral_id
    session = bribed.session("mirja.koskinen")
    view = session.take_over(session.open_referral(referral))
    yield referral, session.correct(view, ContactCorrection(None, FALSE_NUMBER))


def is_genuine(world: World, referral: UUID) -> bool:
    try:
        view = world.session("leena.makela").open_referral(referral)
    except (CannotOpenError, NotFoundError):
        return False
    return all(item.verified for item in view.history)


def test_rows_of_the_administrator_are_not_believed(bribed: World) -> None:
    with corrected(bribed) as (referral, _view), administering(bribed) as administrator:
        assert is_genuine(bribed, referral)
        aino = bribed.session("aino.laine").person.user_id
        key = {"id": referral}
        for changes in ({"answerer": aino}, {"answerer": None}):
            with administrator.altered("referral", key, **changes):
                assert not is_genuine(bribed, referral)
        for seq, changes in (
            (2, {"actor": aino}),
            (2, {"note_version": 2}),
            (3, {"note_version": None, "note_envelope": None}),
            (3, {"note_envelope": bytes(32)}),
            (3, {"refused": True}),
        ):
            with administrator.altered("move", {"referral_id": referral, "seq": seq}, **changes):
                assert not is_genuine(bribed, referral)
        with administrator.without("move", f"referral_id = '{referral}' AND seq = 3"):
            assert not is_genuine(bribed, referral)
        assert is_genuine(bribed, referral)


def test_a_number_whose_move_does_not_hold_is_not_shown(bribed: World) -> None:
    with corrected(bribed) as (referral, _view), administering(bribed) as administrator:
        move = {"referral_id": referral, "seq": 3}
        with administrator.flipped("move", move, "signature"):
            now = bribed.session("leena.makela").open_referral(referral)
            assert now.referral is not None
            assert FALSE_NUMBER not in now.referral.contact_points
            assert not now.history[2].verified
        note = MoveNote(question="Milloin?")
        leena = bribed.session("leena.makela")
        leena.move(leena.open_referral(referral), Move(State.INFO_REQUESTED, note=note))
        assert is_genuine(bribed, referral)
