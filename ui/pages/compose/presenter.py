"""What the compose page does, without widgets: the form, its problems and marks, the work for the pool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from referral_app.domain import language, places
from referral_app.domain.phone import parse_phone
from referral_app.domain.problems import Problem
from referral_app.errors import (
    CannotOpenError,
    DatabaseUnreachableError,
    DirectoryExpiredError,
    DiskFullError,
    FieldProblem,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
)
from ui.i18n import LANGUAGES
from ui.pages.compose.draft_fields import from_fields, to_fields
from ui.pages.compose.draft_line import DraftLine
from ui.pages.compose.form import Form
from ui.pages.compose.mapping import Reading, read_form
from ui.pages.compose.steps import ATTRIBUTES, Step, step_of
from ui.pages.referral.words import initials
from ui.widgets.section import Mark

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.outbox import Waiting
    from referral_app.services.readers import NamedPerson
    from referral_app.services.send import RecipientUnit, SendReceipt

Kept = Mapping[str, Any]
"""The fields of a draft, as JSON."""

_OPTIONAL = frozenset({Step.FAMILY})


def local_today() -> date:
    """The day on this desktop, which is the client's too: she sits here."""
    return datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """A draft on this desktop. The title is the client's name: another client may be looking at the screen."""

    draft_id: UUID
    title: str
    saved_at: datetime | None
    broken: bool

    @property
    def initials(self) -> str:
        """Enough to recognise the client by."""
        return initials(self.title)


def warm_up() -> None:
    """Read the tables that reading a form needs; runs in the pool, so that typing never waits for a file."""
    for code in LANGUAGES:
        language.common_languages(code)
    language.find("a", LANGUAGES[0])
    places.municipalities()
    places.postcode("")
    try:
        parse_phone("0")
    except InvalidInputError:
        return


class ComposePresenter:
    """One form at a time. Main thread; the methods ending in `_work` return what runs in the pool."""

    def __init__(self, session: Session, today: Callable[[], date] = local_today) -> None:
        self._session = session
        self.today = today
        self.form = Form()
        self._line = DraftLine()
        self._read_fields: dict[UUID, Mapping[str, Any]] = {}
        self.recipients: tuple[RecipientUnit, ...] | None = None
        """Who may receive it, once known for the form's municipality."""
        self.people: tuple[NamedPerson, ...] | None = None
        """Who can be named there, once known for the form's recipient; see readers_look_up.py."""
        self._left: set[Step] = set()
        self._refused: tuple[FieldProblem, ...] = ()
        self._read: tuple[Form, date, Reading] | None = None

    def start(self, form: Form, draft_id: UUID | None = None) -> None:
        """Begin with another form: an empty one, a draft's, or one made from an earlier referral."""
        self.form = form
        self._line = DraftLine(draft_id, self._read_fields.get(draft_id) if draft_id else None)
        self._read_fields = {}
        self.recipients = None
        self._refused = ()
        self._left = set()

    @property
    def draft_id(self) -> UUID:
        """The id of the draft, and of the referral once it is sent."""
        return self._line.draft_id

    def take_parting(self) -> bool:
        """Whether, since it was last asked, another window wrote on the draft and this one's became another."""
        parted, self._line.parted = self._line.parted, False
        return parted

    def change(self, form: Form) -> None:
        """Something was typed or chosen."""
        before, self.form = self.form, form
        if before.municipality != form.municipality:
            self.recipients = None
        self._refused = tuple(
            problem for problem in self._refused if _same(before, form, step_of(problem.field))
        )

    def leave(self, step: Step) -> None:
        """The person has been through a step: from now on what it lacks counts as needing attention."""
        self._left.add(step)

    def has_left(self, step: Step) -> bool:
        """Whether the person has been through a step."""
        return step in self._left

    def leave_all(self) -> None:
        """The person has come to the end."""
        self._left.update(Step)

    def reading(self) -> Reading:
        """The form read as a referral."""
        today = self.today()
        if self._read is None or self._read[0] is not self.form or self._read[1] != today:
            allowed = self._session.allow_test_codes
            self._read = (self.form, today, read_form(self.form, today, allow_test_codes=allowed))
        return self._read[2]

    def problems(self) -> tuple[FieldProblem, ...]:
        """All that keeps the referral from being sent, in the order of the screen."""
        found = self.reading().problems
        fields = {problem.field for problem in found}
        later = (*self._closed(), *self._gone(), *self._refused)
        return (*found, *(problem for problem in later if problem.field not in fields))

    def _closed(self) -> tuple[FieldProblem, ...]:
        """The unit that was chosen before may have closed since."""
        if self.recipients is None or self.form.recipient is None or self.recipient() is not None:
            return ()
        return (FieldProblem("recipient", Problem.RECIPIENT_DOES_NOT_RECEIVE),)

    def _gone(self) -> tuple[FieldProblem, ...]:
        """Somebody who was named may have left since."""
        if not self.form.hidden or self.people is None:
            return ()
        there = {person.user_id for person in self.people}
        return () if self.form.readers <= there else (FieldProblem("readers", Problem.READERS_GONE),)

    def problem(self, *places: str) -> FieldProblem | None:
        """The first problem of these fields; `name.*` stands for all below `name`."""
        return next((problem for problem in self.problems() if is_at(problem.field, places)), None)

    def mark(self, step: Step) -> Mark | None:
        """How far a step is; the last one has no mark."""
        if step is Step.CHECK:
            return None
        started = not _same(self.form, self.form.untouched, step)
        if any(step_of(problem.field) is step for problem in self.problems()):
            if step in self._left:
                return Mark.ATTENTION
            return Mark.STARTED if started else Mark.EMPTY
        return Mark.EMPTY if step in _OPTIONAL and not started else Mark.COMPLETE

    def recipient(self) -> RecipientUnit | None:
        """The unit it goes to, once chosen and known."""
        return next((unit for unit in self.recipients or () if unit.unit_id == self.form.recipient), None)

    def refuse(self, error: InvalidInputError) -> None:
        """Sending found something that reading did not."""
        self._refused = error.problems

    def recipients_work(self) -> Callable[[], tuple[RecipientUnit, ...]]:
        """Find the units of the form's municipality, those first that referrals went to last."""
        session, code = self._session, self.form.municipality

        def find() -> tuple[RecipientUnit, ...]:
            recent = session.usual.recipients()
            rank = {unit_id: place for place, unit_id in enumerate(recent)}
            return tuple(
                sorted(session.recipients(code), key=lambda unit: rank.get(unit.unit_id, len(recent)))
            )

        return find

    def place_work(self) -> Callable[[], str]:
        """Find the municipality that a new form begins with."""
        return self._session.usual_municipality

    def people_work(self, unit_id: UUID) -> Callable[[], tuple[NamedPerson, ...]]:
        """Find the people of a unit who can be named."""
        session = self._session
        return lambda: session.named_choices(unit_id)

    def reader_names(self) -> tuple[str, ...]:
        """Who is named, as far as they are known; nobody where it is for the whole unit."""
        if not self.form.hidden:
            return ()
        return tuple(person.name for person in self.people or () if person.user_id in self.form.readers)

    def send_work(self) -> Callable[[], SendReceipt | Waiting] | None:
        """Send the referral, now or, with `Waiting`, when the connection is back; None while something is missing."""
        recipient = self.form.recipient
        if recipient is None or self.problems():
            return None
        session, referral, priority = self._session, self.reading().referral, self.form.priority
        readers = self.form.readers if self.form.hidden else frozenset()
        draft_id, draft, title = self.draft_id, to_fields(self.form), self.form.title
        self._line.expect(draft)

        def send() -> SendReceipt | Waiting:
            outbox = session.outbox
            waiting = outbox.put(
                referral, recipient, priority, readers=readers, draft_id=draft_id, draft=draft, title=title
            )
            with suppress(DiskFullError):  # it is only for comfort, and the referral is safe already
                session.usual.remember_recipient(recipient)
            try:
                return outbox.deliver(draft_id)
            except DatabaseUnreachableError:
                return waiting
            except (InvalidInputError, NotAllowedError, DirectoryExpiredError):
                outbox.take_back(draft_id)
                raise

        return send

    def save_work(self) -> Callable[[], None]:
        """Keep the form as a draft."""
        session, line, kept, title = self._session, self._line, to_fields(self.form), self.form.title
        return lambda: line.save(session, kept, title)

    def delete_work(self, draft_id: UUID) -> Callable[[], None]:
        """Remove a draft."""
        session = self._session
        return lambda: session.delete_draft(draft_id)

    def remove_work(self, draft_id: UUID) -> Callable[[], Kept | None]:
        """Remove a draft and tell what it held, to be put back; None for one that cannot be opened."""
        session = self._session

        def remove() -> Kept | None:
            try:
                kept = session.load_draft(draft_id)
            except (CannotOpenError, NotFoundError):
                kept = None
            session.delete_draft(draft_id)
            return kept

        return remove

    def restore_work(self, draft_id: UUID, kept: Kept) -> Callable[[], None]:
        """Keep a draft again that was removed."""
        session = self._session
        return lambda: session.save_draft(draft_id, kept, from_fields(kept).title)

    def load_work(self, draft_id: UUID) -> Callable[[], Form]:
        """Read a draft."""
        session, read = self._session, self._read_fields

        def load() -> Form:
            warm_up()
            read[draft_id] = session.load_draft(draft_id)
            return from_fields(read[draft_id])

        return load

    def open_work(self) -> Callable[[], tuple[Draft, ...]]:
        """Get ready: the tables, and which drafts there are beside this one."""
        session, mine = self._session, self.draft_id

        def work() -> tuple[Draft, ...]:
            warm_up()
            return tuple(
                Draft(info.draft_id, info.title, info.saved_at, info.broken)
                for info in session.drafts()
                if info.draft_id != mine
            )

        return work


def is_at(field: str, places: tuple[str, ...]) -> bool:
    """Whether a problem's field is one of `places`, of which `name.*` stands for all below `name`."""
    return any(field == place or (place.endswith(".*") and field.startswith(place[:-1])) for place in places)


def _same(form: Form, other: Form, step: Step) -> bool:
    return all(getattr(form, name) == getattr(other, name) for name in ATTRIBUTES[step])
