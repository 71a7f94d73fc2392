"""A referral with a story, for whoever wants to rewrite it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from referral_app.domain.codes import Outcome
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.states import State
from referral_app.errors import CannotOpenError, NotFoundError
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxQuery, InboxRow
from referral_app.services.sent import SentQuery, SentRow
from tests.attack.administrator import Administrator, administering
from tests.world import World


@dataclass(frozen=True)
class Scene:
    """A completed referral from Hervanta to Tampere between two others, and the one who meddles with it."""

    world: World
    administrator: Administrator
    first: UUID
    middle: UUID
    last: UUID

    def meaning(self, value: object) -> Any:
        """The id of a person or a unit that is named by login or key; anything else as it is."""
        units = self.world.service.units()
        if not isinstance(value, str) or isinstance(value, State):
            return value
        if value in units:
            return units[value]
        return self.administrator.value("SELECT user_id FROM kotosilta.member WHERE login = %s", (value,))

    def inbox(self) -> dict[UUID, InboxRow]:
        page = self.world.session("leena.makela").inbox_page(InboxQuery(limit=200))
        return {row.referral_id: row for row in page.rows}

    def sent(self) -> dict[UUID, SentRow]:
        page = self.world.session("aino.laine").sent_page(SentQuery(limit=200))
        return {row.referral_id: row for row in page.rows}

    def open(self, login: str = "leena.makela") -> ReferralView:
        return self.world.session(login).open_referral(self.middle)

    def is_shown_as_genuine(self, login: str = "leena.makela") -> bool:
        """Whether the whole story can be opened and every line of it is marked as verified."""
        try:
            view = self.open(login)
        except (CannotOpenError, NotFoundError):
            return False
        return all(item.verified for item in view.history)


@contextmanager
def set_scene(world: World) -> Iterator[Scene]:
    """Sent by Aino, opened, accepted and completed by Leena."""
    referrals = [world.send("aino.laine", "tampere").referral_id for _ in range(3)]
    lead = world.session("leena.makela")
    due = datetime.now(UTC).date() + timedelta(days=5)
    view = lead.open_referral(referrals[1])
    view = lead.move(view, Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti kurssin.", feedback_asked=True)
    lead.move(view, Move(State.COMPLETED, note=note))
    with administering(world) as administrator:
        yield Scene(world, administrator, *referrals)
