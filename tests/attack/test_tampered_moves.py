"""An active database administrator, alone or with a member of some other unit, rewrites a referral's story."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from referral_app.domain.states import State
from tests.attack.intruder import Intruder
from tests.attack.scene import Scene

SENT, OPENED, ACCEPTED, COMPLETED = 1, 2, 3, 4


@pytest.mark.parametrize(
    ("seq", "column", "value"),
    [
        (SENT, "actor", "mirja.koskinen"),
        (SENT, "unit_id", "vaasa_neuvola"),
        (SENT, "to_state", State.ACCEPTED),
        (SENT, "refused", True),
        (OPENED, "actor", "ahmed.warsame"),
        (OPENED, "to_state", State.REJECTED),
        (ACCEPTED, "actor", "ahmed.warsame"),
        (ACCEPTED, "unit_id", "vaasa"),
        (ACCEPTED, "from_state", State.SENT),
        (ACCEPTED, "to_state", State.REJECTED),
        (ACCEPTED, "at", datetime(2020, 1, 1, tzinfo=UTC)),
        (ACCEPTED, "refused", True),
        (ACCEPTED, "attempt", True),
        (COMPLETED, "note_envelope", bytes(32)),
        (COMPLETED, "note_version", 3),
        (COMPLETED, "to_state", State.CLIENT_DECLINED),
        (COMPLETED, "refused", True),
    ],
    ids=str,
)
def test_a_move_that_says_something_else(scene: Scene, seq: int, column: str, value: object) -> None:
    key = {"referral_id": scene.middle, "seq": seq}
    with scene.administrator.altered("move", key, **{column: scene.meaning(value)}):
        assert not scene.is_shown_as_genuine()


@pytest.mark.parametrize("column", ["statement", "signature"])
@pytest.mark.parametrize("seq", [SENT, OPENED, ACCEPTED, COMPLETED])
def test_one_bit_of_what_was_signed(scene: Scene, seq: int, column: str) -> None:
    with scene.administrator.flipped("move", {"referral_id": scene.middle, "seq": seq}, column):
        assert not scene.is_shown_as_genuine()


@pytest.mark.parametrize("seq", [SENT, OPENED, ACCEPTED, COMPLETED])
def test_a_move_is_missing(scene: Scene, seq: int) -> None:
    with scene.administrator.without("move", f"referral_id = '{scene.middle}' AND seq = {seq}"):
        assert not scene.is_shown_as_genuine()


def test_all_moves_are_missing(scene: Scene) -> None:
    with scene.administrator.without("move", f"referral_id = '{scene.middle}'"):
        assert not scene.is_shown_as_genuine()


def test_a_true_statement_about_another_referral(scene: Scene) -> None:
    """Leena did open the first one too: her reading that is no reading this."""
    scene.world.session("leena.makela").open_referral(scene.first)
    statement, signature = scene.administrator.rows(
        "SELECT statement, signature FROM kotosilta.move WHERE referral_id = %s AND seq = 2", (scene.first,)
    )[0]
    key = {"referral_id": scene.middle, "seq": OPENED}
    with scene.administrator.altered("move", key, statement=statement, signature=signature):
        assert not scene.is_shown_as_genuine()


@pytest.mark.parametrize("unit", ["vaasa", "tampere"])
def test_a_stranger_helps_with_a_true_signature(scene: Scene, unit: str) -> None:
    """A triage lead of Vaasa signs that the referral is reopened; the administrator puts it in."""
    with Intruder(scene.world, "johan.nystrom") as stranger:
        subject = {
            "referral": scene.middle.hex,
            "seq": COMPLETED + 1,
            "from": State.COMPLETED,
            "to": State.CONTACTING,
            "owner": None,
            "due": None,
            "attempt": False,
            "note_version": None,
            "envelope": None,
        }
        signed = stranger.statement("move", subject, unit=scene.world.unit(unit).hex)
        actor = stranger.user_id
    administrator = scene.administrator
    changed = {"state": State.CONTACTING, "move_seq": COMPLETED + 1, "closed_at": None}
    administrator.rows(
        "INSERT INTO kotosilta.move (referral_id, seq, from_state, to_state, actor, unit_id, at, statement, "
        "signature, statement_hash) VALUES (%s, 5, 'completed', 'contacting', %s, %s, now(), %s, %s, sha256(%s))",
        (scene.middle, actor, scene.world.unit(unit), signed.body, signed.signature, signed.body),
    )
    with administrator.altered("referral", {"id": scene.middle}, **changed):
        view = scene.open()
    administrator.rows("DELETE FROM kotosilta.move WHERE referral_id = %s AND seq = 5", (scene.middle,))
    assert [(item.target, item.verified) for item in view.history][-1] == (State.CONTACTING, False)


def test_put_back_it_is_genuine(scene: Scene) -> None:
    assert scene.is_shown_as_genuine()
