"""The database's administrator changes columns and leaves the log alone, so lists show something else: all is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from referral_app.domain.codes import Priority
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.referral import Referral
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.services.follow_up import ReferralView
from referral_app.services.merging import Merging
from tests.attack.administrator import Administrator, administering
from tests.attack.scene import Scene
from tests.attack.test_tampered_log import verify

P = ProblemCode


@pytest.fixture
def old(scene: Scene) -> Iterator[Scene]:
    """The referrals were last changed a while ago; the notary waits."""
    with administering(scene.world) as second, second.notary_paused():
        rows = scene.administrator.rows("SELECT id, changed_at FROM kotosilta.referral")
        scene.administrator.rows(
            "UPDATE kotosilta.referral SET changed_at = changed_at - interval '5 minutes' RETURNING id"
        )
        yield scene
        for referral_id, changed_at in rows:
            scene.administrator.rows(
                "UPDATE kotosilta.referral SET changed_at = %s WHERE id = %s RETURNING id",
                (changed_at, referral_id),
            )


def place(administrator: Administrator, act: str, referral: UUID) -> int:
    found = administrator.value(
        "SELECT min(l.leaf_index) FROM kotosilta.log_leaf l JOIN kotosilta.log_subject s USING (leaf_index) "
        "WHERE l.act = %s AND s.referral_id = %s",
        (act, referral),
    )
    return int(found)


def found(scene: Scene, *, only_new: bool = False) -> list[Problem]:
    return list(verify(scene.world, only_new=only_new).problems)


@pytest.fixture(scope="module")
def gone_on(scene: Scene) -> None:
    """One referral has gone on to Vaasa, and two of one client were merged; one pair of these taken apart again."""
    world, lead = scene.world, scene.world.session("leena.makela")
    tampere, vaasa = world.unit("tampere"), world.unit("vaasa")

    def opened(referral: Referral) -> ReferralView:
        sent = world.session("aino.laine").send(referral, tampere, Priority.ROUTINE)
        return lead.open_referral(sent.referral_id)

    agreed = world.referral()
    both = replace(agreed.consent, recipients=frozenset({tampere, vaasa}))
    lead.forward(opened(replace(agreed, consent=both)), Forwarding(vaasa))
    for apart in (False, True):
        client = world.referral()
        first, second = opened(client), opened(client)
        merged = lead.merge(second, Merging(first.referral_id))
        if apart:
            lead.separate(merged)


@pytest.mark.usefixtures("gone_on")
def test_what_went_on_or_was_merged_is_as_signed(old: Scene) -> None:
    assert found(old) == []


def test_untouched_columns_are_as_signed(old: Scene) -> None:
    assert found(old) == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("act", "print"),
        ("act", None),
        ("actor", UUID(int=9)),
        ("unit_id", UUID(int=9)),
        ("purpose", "audit"),
        ("at", datetime(2020, 1, 1, tzinfo=UTC)),
        ("db_user", "ahmed.warsame"),
        ("verdict", "refused.role"),
        ("type", "heartbeat"),
        ("body_hash", bytes(32)),
        ("leaf_hash", bytes(32)),
    ],
)
def test_an_entry_is_hidden_from_a_search(old: Scene, column: str, value: object) -> None:
    index = place(old.administrator, "read", old.middle)
    with old.administrator.altered("log_leaf", {"leaf_index": index}, **{column: value}):
        assert found(old) == [Problem(P.INDEX_SPOILED, index)]
    assert found(old) == []


@pytest.mark.parametrize("put", [False, True])
def test_an_entry_is_taken_out_of_a_referrals_story_or_put_in(old: Scene, put: bool) -> None:
    index = place(old.administrator, "move", old.middle)
    if not put:
        with old.administrator.without("log_subject", f"leaf_index = {index}"):
            assert Problem(P.INDEX_SPOILED, index) in found(old)
        return
    old.administrator.rows(
        "INSERT INTO kotosilta.log_subject SELECT %s, at, leaf_index FROM kotosilta.log_leaf "
        "WHERE leaf_index = %s RETURNING leaf_index",
        (old.first, index),
    )
    try:
        assert Problem(P.INDEX_SPOILED, index) in found(old)
    finally:
        old.administrator.rows(
            "DELETE FROM kotosilta.log_subject WHERE leaf_index = %s AND referral_id = %s RETURNING leaf_index",
            (index, old.first),
        )


def column(**values: object) -> Callable[[Scene], AbstractContextManager[None]]:
    return lambda scene: scene.administrator.altered("referral", {"id": scene.middle}, **values)


def somebody(name: str, login: str) -> Callable[[Scene], AbstractContextManager[None]]:
    return lambda scene: scene.administrator.altered(
        "referral", {"id": scene.middle}, **{name: scene.meaning(login)}
    )


def moves(condition: str) -> Callable[[Scene], AbstractContextManager[None]]:
    return lambda scene: scene.administrator.without(
        "move", f"referral_id = '{scene.middle}' AND {condition}"
    )


@pytest.mark.parametrize(
    "change",
    [
        column(state="accepted"),
        column(state="accepted", changed_at=datetime(2090, 1, 1, tzinfo=UTC)),
        column(priority="asap"),
        column(legal_basis="other"),
        column(recipient_municipality="905"),
        column(attempt_count=3),
        column(move_seq=9),
        somebody("owner", "ahmed.warsame"),
        somebody("author", "mirja.koskinen"),
        somebody("recipient_unit", "vaasa"),
        somebody("sender_unit", "vaasa_neuvola"),
        moves("seq = 4"),
        moves("true"),
    ],
)
def test_a_referral_is_shown_as_nobody_signed_it(
    old: Scene, change: Callable[[Scene], AbstractContextManager[None]]
) -> None:
    sent = place(old.administrator, "submit", old.middle)
    with change(old):
        assert found(old) == [Problem(P.COLUMNS_CHANGED, sent)]


def test_the_last_move_is_taken_back_with_its_columns(old: Scene) -> None:
    """As a restored backup of this table alone would: what is shown is signed, but it is not all."""
    administrator = old.administrator
    [(undo_owner, undo_due)] = administrator.rows(
        "SELECT undo_owner, undo_due FROM kotosilta.move WHERE referral_id = %s AND seq = 4", (old.middle,)
    )
    [(rank,)] = administrator.rows("SELECT rank FROM kotosilta.state WHERE code = 'accepted'")
    values = {
        "state": "accepted",
        "state_rank": rank,
        "move_seq": 3,
        "closed_at": None,
        "owner": undo_owner,
        "due_on": undo_due,
        "note_version": None,
        "note_envelope": None,
    }
    with (
        administrator.without("move", f"referral_id = '{old.middle}' AND seq > 3"),
        administrator.altered("referral", {"id": old.middle}, **values),
    ):
        assert found(old) == [Problem(P.COLUMNS_CHANGED, place(administrator, "submit", old.middle))]


def test_something_is_released_that_no_read_asked_for(old: Scene) -> None:
    """A part more in a ticket, a ticket of another read, a ticket of none."""
    administrator = old.administrator
    old_tickets = administrator.rows(
        "SELECT t.ticket, t.log_index FROM kotosilta.read_ticket t JOIN kotosilta.read_release r USING (ticket) "
        "JOIN kotosilta.read_item i USING (ticket, ord) WHERE i.referral_id = %s ORDER BY t.log_index LIMIT 1",
        (old.middle,),
    )
    [(ticket, log_index)] = old_tickets
    key = {"ticket": ticket, "ord": 1}
    with administrator.altered("read_item", key, referral_id=old.first):
        assert found(old, only_new=True) == [Problem(P.RELEASED_UNLOGGED, log_index)]
    with administrator.altered("read_ticket", {"ticket": ticket}, log_index=0):
        assert found(old) == [Problem(P.RELEASED_UNLOGGED, 0)]
    with administrator.altered("read_ticket", {"ticket": ticket}, log_index=None):
        assert found(old) == [Problem(P.RELEASED_UNLOGGED)]
    with administrator.altered("read_ticket", {"ticket": ticket}, db_user="ahmed.warsame"):
        assert found(old) == [Problem(P.RELEASED_UNLOGGED, log_index)]
