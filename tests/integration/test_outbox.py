"""What a nurse has sent leaves once and only once, whatever the connection does."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from referral_app.domain.codes import Priority
from referral_app.domain.referral import Referral
from referral_app.errors import (
    CannotOpenError,
    DatabaseUnreachableError,
    InvalidInputError,
    NotFoundError,
    StateChangedError,
)
from referral_app.local.folders import person_folders
from referral_app.services import outbox as outbox_module
from referral_app.services.desk import Session
from referral_app.services.outbox import Outbox
from referral_app.services.sent import SentQuery
from tests.world import World

DRAFT = {"given_name": "Fadumo"}


@pytest.fixture
def nurse(world: World) -> Iterator[Session]:
    session = world.session("aino.laine")
    yield session
    for item in session.outbox.waiting():
        session.outbox.remove(item.referral_id)


@pytest.fixture
def outbox(nurse: Session) -> Outbox:
    return nurse.outbox


def new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))


def put(world: World, outbox: Outbox, draft_id: UUID, referral: Referral | None = None) -> Referral:
    written = referral or world.referral()
    outbox.put(written, world.unit("tampere"), Priority.ROUTINE, draft_id=draft_id, draft=DRAFT, title="F A")
    return written


def sent_ids(nurse: Session) -> list[UUID]:
    return [row.referral_id for row in nurse.sent_page(SentQuery()).rows]


class Cable:
    """The connection, cut before the service hears of anything, or after it has answered."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch

    def cut(self) -> None:
        def unreachable(*_arguments: Any) -> AbstractContextManager[Any]:
            raise DatabaseUnreachableError

        self._patch.setattr(outbox_module, "listen", unreachable)

    def lose_the_answer(self) -> None:
        real = outbox_module.submit

        def answer_lost(*arguments: Any) -> Any:
            real(*arguments)
            raise DatabaseUnreachableError

        self._patch.setattr(outbox_module, "submit", answer_lost)

    def mend(self) -> None:
        self._patch.undo()


@pytest.fixture
def cable(monkeypatch: pytest.MonkeyPatch) -> Cable:
    return Cable(monkeypatch)


def test_it_waits_sealed_while_there_is_no_connection_and_leaves_when_there_is(
    world: World, nurse: Session, outbox: Outbox, cable: Cable
) -> None:
    draft_id = new_id()
    nurse.save_draft(draft_id, DRAFT, "F A")
    written = put(world, outbox, draft_id)
    assert draft_id not in [draft.draft_id for draft in nurse.drafts()]
    cable.cut()
    with pytest.raises(DatabaseUnreachableError):
        outbox.deliver(draft_id)
    with pytest.raises(DatabaseUnreachableError):
        outbox.deliver_all(lambda: False)
    [item] = outbox.waiting()
    assert (item.referral_id, item.title, item.broken) == (draft_id, "F A", False)
    cable.mend()

    [receipt] = outbox.deliver_all(lambda: False)
    assert receipt.referral_id == draft_id
    assert receipt.log_index is not None
    assert outbox.waiting() == ()
    assert world.session("leena.makela").open_referral(draft_id).referral == written


def test_an_answer_that_was_lost_does_not_send_it_twice(
    world: World, nurse: Session, outbox: Outbox, cable: Cable
) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    cable.lose_the_answer()
    with pytest.raises(DatabaseUnreachableError):
        outbox.deliver(draft_id)
    assert len(outbox.waiting()) == 1
    cable.mend()

    receipt = outbox.deliver(draft_id)
    [row] = [row for row in nurse.sent_page(SentQuery()).rows if row.referral_id == draft_id]
    assert receipt.sent_at == row.sent_at
    assert receipt.log_index is not None
    assert outbox.waiting() == ()
    with pytest.raises(NotFoundError):
        outbox.deliver(draft_id)


def test_a_draft_sent_from_one_window_cannot_be_sent_from_another(
    world: World, nurse: Session, outbox: Outbox
) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    with pytest.raises(StateChangedError):
        put(world, outbox, draft_id)  # a new referral: other words
    outbox.deliver(draft_id)
    put(world, outbox, draft_id)
    with pytest.raises(StateChangedError):
        outbox.deliver(draft_id)
    assert sent_ids(nurse).count(draft_id) == 1


def test_putting_it_there_again_changes_nothing(world: World, outbox: Outbox) -> None:
    draft_id = new_id()
    written = put(world, outbox, draft_id)
    put(world, outbox, draft_id, written)
    assert [item.referral_id for item in outbox.waiting()] == [draft_id]


def test_while_one_window_sends_another_cannot(world: World, nurse: Session, outbox: Outbox) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    with nurse._context.files.outbox.held(draft_id):
        with pytest.raises(StateChangedError):
            outbox.deliver(draft_id)
        assert outbox.deliver_all(lambda: False) == ()
    assert outbox.deliver(draft_id).referral_id == draft_id


def test_it_can_be_taken_back_and_written_on(
    world: World, nurse: Session, outbox: Outbox, cable: Cable
) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    cable.cut()
    with pytest.raises(DatabaseUnreachableError):
        outbox.deliver(draft_id)
    cable.mend()
    outbox.take_back(draft_id)
    assert outbox.waiting() == ()
    assert nurse.load_draft(draft_id) == DRAFT
    nurse.delete_draft(draft_id)


def test_what_has_been_sent_cannot_be_taken_back(world: World, outbox: Outbox, cable: Cable) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    cable.lose_the_answer()
    with pytest.raises(DatabaseUnreachableError):
        outbox.deliver(draft_id)
    cable.mend()
    with pytest.raises(StateChangedError):
        outbox.take_back(draft_id)


def test_consent_that_has_run_out_meanwhile_keeps_it_here(
    world: World, nurse: Session, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = new_id()
    referral = world.referral()
    until = nurse._context.today()
    put(world, outbox, draft_id, replace(referral, consent=replace(referral.consent, valid_until=until)))
    monkeypatch.setattr(type(nurse._context), "today", lambda _self: until + timedelta(days=1))
    with pytest.raises(InvalidInputError):
        outbox.deliver(draft_id)
    assert outbox.deliver_all(lambda: False) == ()
    assert len(outbox.waiting()) == 1


def test_a_changed_key_is_sealed_to_anew(
    world: World, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = new_id()
    written = put(world, outbox, draft_id)
    monkeypatch.setattr(outbox_module, "_sealed_to_current_keys", lambda _context, _item: False)
    outbox.deliver(draft_id)
    assert world.session("leena.makela").open_referral(draft_id).referral == written


@pytest.mark.parametrize("damage", [b"", b"garbled", "cut"])
def test_a_damaged_item_is_shown_and_can_be_removed_and_the_others_leave(
    world: World, nurse: Session, outbox: Outbox, damage: bytes | str
) -> None:
    bad, good = new_id(), new_id()
    put(world, outbox, bad)
    put(world, outbox, good)
    config = world.service.config()
    file = person_folders(config.data_dir, nurse.person.user_id).outbox / f"{bad.hex}.sealed"
    file.write_bytes(file.read_bytes()[:-1] if isinstance(damage, str) else damage)
    with pytest.raises(CannotOpenError):
        outbox.deliver(bad)
    assert [receipt.referral_id for receipt in outbox.deliver_all(lambda: False)] == [good]
    [item] = outbox.waiting()
    assert item.broken
    outbox.remove(bad)
    assert outbox.waiting() == ()


def test_nothing_of_the_client_lies_readable_on_the_disk(
    world: World, nurse: Session, outbox: Outbox
) -> None:
    draft_id = new_id()
    put(world, outbox, draft_id)
    folder = person_folders(world.service.config().data_dir, nurse.person.user_id).outbox
    kept = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    assert b"Fadumo" not in kept
    assert b"consent" not in kept
    assert {path.suffix for path in folder.iterdir()} <= {".sealed", ""}
