"""Protected referrals through the services: sent, read, worked on, and when nobody named is there."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.header import EnvelopeHeader
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Role
from referral_app.errors import (
    DatabaseUnreachableError,
    FieldProblem,
    InvalidInputError,
    NotAllowedError,
    StateChangedError,
)
from referral_app.services import absence
from referral_app.services import outbox as outbox_module
from referral_app.services.inbox import InboxQuery, InboxRow
from referral_app.services.sent import SentQuery, SentRow
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, LEAVING, NURSE, Keepers, keeping
from tests.world import World

AHMED, LEENA, AINO, MIRJA = COLLEAGUE, "leena.makela", "aino.laine", "mirja.koskinen"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture
def world(keepers: Keepers) -> World:
    return keepers.world


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def user(world: World, login: str) -> UUID:
    return world.session(login).person.user_id


def in_inbox(world: World, login: str, referral_id: UUID) -> InboxRow:
    rows = world.session(login).inbox_page(InboxQuery(limit=200)).rows
    return next(row for row in rows if row.referral_id == referral_id)


def in_sent(world: World, referral_id: UUID) -> SentRow:
    rows = world.session(AINO).sent_page(SentQuery(limit=200)).rows
    return next(row for row in rows if row.referral_id == referral_id)


def readers(world: World, referral_id: UUID) -> list[str]:
    return [reader.name for reader in world.session(AINO).open_referral(referral_id).readers]


def test_who_can_be_named_is_told_by_the_directory(world: World) -> None:
    named = world.session(AINO).named_choices(world.unit("tampere"))
    assert {(one.name, one.role) for one in named} >= {
        ("Ahmed Warsame", Role.COORDINATOR),
        ("Leena Mäkelä", Role.TRIAGE_LEAD),
    }
    assert {one.role for one in named} == {Role.COORDINATOR, Role.TRIAGE_LEAD}
    assert world.session(AINO).named_choices(world.unit("hervanta")) == ()


def test_a_protected_referral_without_a_name_is_not_sent(world: World) -> None:
    nurse, tampere = world.session(AINO), world.unit("tampere")
    for named, problem in (
        ([], Problem.TURVAKIELTO_READERS),
        ([user(world, "johan.nystrom")], Problem.READERS_GONE),
        ([user(world, AINO)], Problem.READERS_GONE),
    ):
        with pytest.raises(InvalidInputError) as refused:
            nurse.send(world.protected(), tampere, Priority.ROUTINE, named)
        assert refused.value.problems == (FieldProblem("readers", problem),)


def test_it_is_read_and_worked_on_by_the_one_named_and_answered_by_the_sender(world: World) -> None:
    sent = world.send_protected(AHMED).referral_id
    ahmed, aino = world.session(AHMED), world.session(AINO)
    view = ahmed.open_referral(sent)
    assert (view.may_name, view.kept_from_me, [one.user_id for one in view.readers]) == (
        True,
        False,
        [user(world, AHMED)],
    )
    view = ahmed.move(view, Move(State.ACCEPTED, owner=user(world, AHMED), due=today() + timedelta(days=5)))
    view = ahmed.move(view, Move(State.INFO_REQUESTED, note=MoveNote(question="Milloin?")))
    asked = aino.open_referral(sent)
    assert asked.history[-1].note == MoveNote(question="Milloin?")
    aino.move(asked, Move(State.OPENED, note=MoveNote(answer="Ma")))
    last = ahmed.open_referral(sent).history[-1]
    assert (last.note, last.verified) == (MoveNote(answer="Ma"), True)
    kept = world.session(LEENA).open_referral(sent)
    assert (kept.kept_from_me, kept.referral, kept.history, kept.legal) == (True, None, (), ())
    with pytest.raises(NotAllowedError):
        world.session(LEENA).move(kept, Move(State.CLIENT_DECLINED))
    with pytest.raises(NotAllowedError):
        world.session(LEENA).name_readers(kept, [user(world, LEENA)])


def test_all_of_it_is_sealed_as_narrowed(world: World, keepers: Keepers) -> None:
    """What the notary goes by when the database hides from it who was named."""
    sent, whole = world.send_protected(AHMED).referral_id, world.send().referral_id
    ahmed = world.session(AHMED)
    for referral in (sent, whole):
        ahmed.move(ahmed.open_referral(referral), Move(State.INFO_REQUESTED, note=MoveNote(question="?")))
    for referral, narrowed in ((sent, True), (whole, False)):
        rows = keepers.owner_rows(f"SELECT header FROM kotosilta.envelope WHERE referral_id = '{referral}'")
        headers = [row[0] for row in rows]
        assert [EnvelopeHeader.decode(header).is_narrowed for header in headers] == [narrowed] * 2


def test_a_colleague_has_it_in_the_list_and_reads_once_named(world: World) -> None:
    sent = world.send_protected(AHMED).referral_id
    row = in_inbox(world, LEENA, sent)
    assert (row.kept_from_me, row.summary, row.broken, row.waits_without_reader) == (True, None, False, False)
    assert in_inbox(world, AHMED, sent).summary is not None
    ahmed = world.session(AHMED)
    named = ahmed.name_readers(ahmed.open_referral(sent), [user(world, LEENA)])
    assert [one.name for one in named.readers] == ["Ahmed Warsame", "Leena Mäkelä"]
    assert in_inbox(world, LEENA, sent).summary is not None
    assert world.session(LEENA).open_referral(sent).referral is not None
    with pytest.raises(InvalidInputError):
        ahmed.name_readers(named, [user(world, AINO)])
    with pytest.raises(InvalidInputError):
        ahmed.name_readers(named, [])


class TestOutbox:
    def put(self, world: World, draft_id: UUID, *logins: str) -> Any:
        referral = self.referral = getattr(self, "referral", None) or world.protected()
        return world.session(AINO).outbox.put(
            referral,
            world.unit("tampere"),
            Priority.ROUTINE,
            readers=[user(world, login) for login in logins],
            draft_id=draft_id,
            draft={"given_name": "F"},
            title="F A",
        )

    def test_the_names_wait_with_it(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        outbox, draft_id = world.session(AINO).outbox, UUID(bytes=secrets.token_bytes(16))
        self.put(world, draft_id, AHMED)
        with monkeypatch.context() as cable:

            def unreachable(*_arguments: Any) -> Any:
                raise DatabaseUnreachableError

            cable.setattr(outbox_module, "listen", unreachable)
            with pytest.raises(DatabaseUnreachableError):
                outbox.deliver(draft_id)
        with pytest.raises(StateChangedError):
            self.put(world, draft_id, AHMED, LEENA)
        outbox.deliver(draft_id)
        assert readers(world, draft_id) == ["Ahmed Warsame"]
        assert world.session(LEENA).open_referral(draft_id).kept_from_me

    def test_without_a_name_nothing_waits(self, world: World) -> None:
        with pytest.raises(InvalidInputError):
            self.put(world, UUID(bytes=secrets.token_bytes(16)))
        assert world.session(AINO).outbox.waiting() == ()


class TestNobodyIsThere:
    def test_while_the_one_named_is_away(self, world: World, keepers: Keepers) -> None:
        """Those who answer for the unit see that it waits, and the sender is told; a deputy reads nothing."""
        sent = world.send_protected(LEAVING).referral_id
        lead = keepers.context(LEAD)
        assert not in_sent(world, sent).waits_without_reader
        absence.note_absence(lead, keepers.user_id(LEAVING), keepers.user_id(AHMED), today(), today())
        for login in (LEAD, AHMED):
            row = in_inbox(world, login, sent)
            assert (row.waits_without_reader, row.kept_from_me, row.summary) == (True, True, None)
        assert in_sent(world, sent).waits_without_reader
        assert [one.here for one in world.session(NURSE).open_referral(sent).readers] == [False]
        nurse = world.session(MIRJA)
        nurse.name_readers(nurse.open_referral(sent), [user(world, AHMED)])
        assert not in_sent(world, sent).waits_without_reader
        assert world.session(AHMED).open_referral(sent).referral is not None
        [row] = absence.absences(lead)
        absence.end_absence(lead, row)
        assert [one.here for one in world.session(NURSE).open_referral(sent).readers] == [True, True]

    def test_once_the_one_named_has_left(self, world: World, keepers: Keepers) -> None:
        sent = world.send_protected(LEAVING).referral_id
        world.session(LEAVING).open_referral(sent)
        administrator, leaving = keepers.context(ADMINISTRATOR), keepers.user_id(LEAVING)
        with administrator.connect() as conn:
            directory = administrator.follow_directory(conn)
        unit = world.unit("tampere")
        keepers.add(keepers.authority.revoke(directory, unit, leaving, "left", keepers.validity()))
        assert in_inbox(world, LEAD, sent).waits_without_reader
        assert in_sent(world, sent).waits_without_reader
        nurse = world.session(AINO)
        named = nurse.name_readers(nurse.open_referral(sent), [user(world, AHMED)])
        assert [(one.name, one.here) for one in named.readers] == [
            ("Oili Niemi", False),
            ("Ahmed Warsame", True),
        ]
        assert not in_inbox(world, LEAD, sent).waits_without_reader
