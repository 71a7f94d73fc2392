"""An active database administrator changes what is stored of a referral: each change must show to who reads it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from referral_app.domain.codes import Priority
from referral_app.domain.states import State
from referral_app.errors import CannotOpenError
from tests.attack.scene import Scene


def test_untouched_it_is_genuine(scene: Scene) -> None:
    """And is so again after every other test of this module."""
    assert scene.is_shown_as_genuine()
    assert scene.is_shown_as_genuine("aino.laine")
    assert not any(row.broken for row in scene.inbox().values())
    assert not any(row.broken for row in scene.sent().values())


@pytest.mark.parametrize(
    ("table", "column", "key"),
    [
        ("envelope", "header", {"version": 1}),
        ("envelope", "manifest", {"version": 1}),
        ("envelope", "signature", {"version": 1}),
        ("envelope_part", "ciphertext", {"version": 1, "part": "summary"}),
        ("envelope_part", "notary_wrap", {"version": 1, "part": "summary"}),
        ("envelope_wrap", "wrap", {"version": 1, "part": "summary", "unit_id": "tampere"}),
    ],
)
class TestOneBit:
    @contextmanager
    def spoiled(self, scene: Scene, table: str, column: str, key: dict[str, object]) -> Iterator[None]:
        if "unit_id" in key:
            key = key | {"unit_id": scene.world.unit(str(key["unit_id"]))}
        with scene.administrator.flipped(table, {"referral_id": scene.middle, **key}, column):
            yield

    def test_breaks_its_own_row_of_the_page_and_no_other(
        self, scene: Scene, table: str, column: str, key: dict[str, object]
    ) -> None:
        with self.spoiled(scene, table, column, key):
            rows = scene.inbox()
        assert (rows[scene.middle].broken, rows[scene.middle].summary) == (True, None)
        for other in (scene.first, scene.last):
            assert (rows[other].broken, rows[other].summary is None) == (False, False)

    def test_is_seen_when_the_referral_is_opened(
        self, scene: Scene, table: str, column: str, key: dict[str, object]
    ) -> None:
        key = {**key, "part": "content"} if "part" in key else key
        with self.spoiled(scene, table, column, key), pytest.raises(CannotOpenError):
            scene.open()


@pytest.mark.parametrize("column", ["ciphertext", "notary_wrap"])
def test_a_spoiled_note_is_marked_and_the_rest_is_shown(scene: Scene, column: str) -> None:
    key = {"referral_id": scene.middle, "version": 2, "part": "note"}
    with scene.administrator.flipped("envelope_part", key, column):
        view = scene.open()
        row = scene.sent()[scene.middle]
    assert view.referral is not None
    assert [(item.target, item.verified) for item in view.history][-1] == (State.COMPLETED, False)
    assert (row.broken, row.outcome) == (True, None)


class TestTheNotarysHalf:
    """Changed after the notary has released it and before the reader gets it."""

    @pytest.mark.parametrize(
        "change",
        [
            "NEW.released := set_byte(NEW.released, 500, get_byte(NEW.released, 500) # 1)",
            "NEW.released := (SELECT released FROM kotosilta.read_release ORDER BY random() LIMIT 1)",
            "NEW.released := substr(NEW.released, 1, 1167) || decode('00', 'hex')",
        ],
    )
    def test_spoiled_or_swapped(self, scene: Scene, change: str) -> None:
        with scene.administrator.trigger("read_release", change), pytest.raises(CannotOpenError):
            scene.open()


class TestHeader:
    """The clear row of a referral: everything in it has been said in a signed statement."""

    @pytest.mark.parametrize(
        "column",
        [
            "first_envelope",
            "state",
            "priority",
            "author",
            "owner",
            "sender_unit",
            "recipient_municipality",
            "legal_basis",
            "sent_at",
            "due_on",
            "move_seq",
        ],
    )
    def test_changed(self, scene: Scene, column: str) -> None:
        people = {
            login: scene.administrator.value(
                "SELECT user_id FROM kotosilta.member WHERE login = %s", (login,)
            )
            for login in ("mirja.koskinen", "ahmed.warsame")
        }
        other = scene.administrator.value(
            "SELECT first_envelope FROM kotosilta.referral WHERE id = %s", (scene.first,)
        )
        values: dict[str, object] = {
            "first_envelope": other,
            "state": State.REJECTED,
            "priority": Priority.ASAP,
            "author": people["mirja.koskinen"],
            "owner": people["ahmed.warsame"],
            "sender_unit": scene.world.unit("vaasa_neuvola"),
            "recipient_municipality": "905",
            "legal_basis": "other",
            "sent_at": datetime(2020, 1, 1, tzinfo=UTC),
            "due_on": datetime(2030, 1, 1, tzinfo=UTC).date(),
            "move_seq": 9,
        }
        key = {"id": scene.middle}
        with scene.administrator.altered("referral", key, **{column: values[column]}):
            assert not scene.is_shown_as_genuine()
