"""What the screen holds: a desk before sign-in, a session after it. Everything here may block; run it off the
UI thread.

Both are thin: each method is one use case of a sibling module.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from referral_app.domain.codes import Priority
from referral_app.domain.correction import ContactCorrection
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.moves import Move
from referral_app.domain.referral import Referral
from referral_app.domain.targets import Targets
from referral_app.errors import DatabaseUnreachableError, LogStaleError
from referral_app.local.drafts import DraftInfo
from referral_app.local.usual import Usual
from referral_app.services import (
    audit,
    duplicates,
    follow_up,
    inbox,
    merging,
    naming,
    readers,
    receipts,
    recipient_facts,
    send,
    sender_acts,
    sending_on,
    sent,
    unseen,
    verification,
    witnesses,
)
from referral_app.services.context import Context
from referral_app.services.expiry import own_expiry
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.names import Names, PersonInfo
from referral_app.services.outbox import Outbox, send_at_once
from referral_app.services.right_clock import is_clock_right
from referral_app.services.sign_in import SignInParts, sign_in
from referral_app.services.unit_phrases import UnitPhrases
from referral_app.translog.canonical import Json

if TYPE_CHECKING:
    from referral_app.domain.who_saw import WhoSaw
    from referral_app.services import absence
    from referral_app.services.administration import Administration, UnitLeading
    from referral_app.services.arrivals import Arrivals
    from referral_app.services.assigning import Assigned, Seen
    from referral_app.services.coordinating import Coordinating
    from referral_app.services.log_export import Layout, Register, Taken
    from referral_app.services.log_registers import RegisterPage
    from referral_app.services.new_desktop import AskedDesktop
    from referral_app.services.own_keys import OwnKeys
    from referral_app.services.redeeming import Newcomers
    from referral_app.services.retaining import Retaining
    from referral_app.services.searching import Searching
    from referral_app.services.service_keeping import ServiceKeeping
    from referral_app.services.unit_keeping import UnitKeeping
    from referral_app.services.unit_people import UnitPeople


class ConnectionState(StrEnum):
    """What the window's corner says about the connection."""

    CONNECTED = "connected"
    OFFLINE = "offline"
    NOTARY_SILENT = "notary_silent"
    CLOCK_WRONG = "clock_wrong"
    WITNESSES_MISSING = "witnesses_missing"


class Desk:
    """A program that nobody has signed in to. Nothing connects before `sign_in`."""

    def __init__(self, parts: SignInParts) -> None:
        self._parts = parts

    @property
    def server_label(self) -> str:
        """The server's name as the sign-in page shows it."""
        return self._parts.config.database.host

    @property
    def root_words(self) -> str:
        """The pinned root's fingerprint in pronounceable words."""
        return fingerprint_words(self._parts.config.root_key)

    def sign_in(self, login: str, passphrase: str, recovery_code: str | None = None) -> Session:
        """Sign in; see `services.sign_in` for the errors."""
        return Session(sign_in(self._parts, login, passphrase, recovery_code))

    def code_from_picture(self, file: Path) -> str:
        """The recovery code in a picture of the sheet."""
        from referral_app.services import new_desktop  # noqa: PLC0415 - loads the reading of pictures

        return new_desktop.code_from_picture(file)

    def ask_first_desktop(self, login: str, file: Path) -> AskedDesktop:
        """Write a request to the person's first desktop."""
        from referral_app.services import new_desktop  # noqa: PLC0415

        origin = self._parts.config.log_origin
        return new_desktop.ask_first_desktop(origin, login, file, self._parts.clock)

    def code_from_approval(self, asked: AskedDesktop, file: Path) -> str:
        """The recovery code in the first desktop's answer."""
        from referral_app.services import new_desktop  # noqa: PLC0415

        return new_desktop.code_from_approval(asked, file, self._parts.clock)

    def newcomers(self) -> Newcomers:
        """Reading and redeeming invitations to this desktop's service."""
        from referral_app.services.redeeming import Newcomers  # noqa: PLC0415 - loads papers and word lists

        return Newcomers(self._parts.config, self._parts.secrets, self._parts.clock)


class Session:
    """A signed-in person's use cases. Safe to call from several worker threads."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = threading.Lock()
        self._searching: Searching | None = None
        self._arrivals: Arrivals | None = None

    @property
    def person(self) -> PersonInfo:
        """Who is signed in."""
        return self._context.person

    @property
    def allow_test_codes(self) -> bool:
        """Whether personal identity codes 900 to 999, which never belong to a person, pass: in demonstrations only."""
        return self._context.allow_test_codes

    def close(self) -> None:
        """Sign out: drop keys and connections, and what was read to be searched."""
        self._context.close()
        with self._lock:
            if self._searching is not None:
                self._searching.close()
            if self._arrivals is not None:
                self._arrivals.close()

    def own_keys(self) -> OwnKeys:
        """The person's own passphrase, recovery sheet and desktops."""
        from referral_app.services.own_keys import OwnKeys  # noqa: PLC0415 - loads word lists

        return OwnKeys(self._context)

    def administration(self) -> Administration:
        """What an administrator does; for others everything in it raises NotAllowedError."""
        from referral_app.services.administration import Administration  # noqa: PLC0415 - loads papers

        return Administration(self._context)

    def service_keeping(self) -> ServiceKeeping:
        """What an administrator does for the service as a whole; for others NotAllowedError, but for looking."""
        from referral_app.services.service_keeping import ServiceKeeping  # noqa: PLC0415 - loads papers

        return ServiceKeeping(self._context)

    def unit_leading(self) -> UnitLeading:
        """What a lead does for her unit; for others everything in it raises NotAllowedError."""
        from referral_app.services.administration import UnitLeading  # noqa: PLC0415

        return UnitLeading(self._context)

    def unit_keeping(self) -> UnitKeeping:
        """What a lead does for her unit's key."""
        from referral_app.services.unit_keeping import UnitKeeping  # noqa: PLC0415 - few sessions need it

        return UnitKeeping(self._context)

    @property
    def targets(self) -> Targets:
        """What this person's unit aims at, by the directory as last verified."""
        return self._context.directory.unit(self.person.unit_id).data.targets

    def today(self) -> date:
        """This desktop's day."""
        return self._context.today()

    def unit_people(self) -> UnitPeople:
        """What leads and administrators do with people who are there."""
        from referral_app.services.unit_people import UnitPeople  # noqa: PLC0415 - few sessions need it

        return UnitPeople(self._context)

    def own_expiry(self) -> datetime | None:
        """Until when this person is in force, if that is for sixty days or less. Asks nothing of the database."""
        return own_expiry(self._context)

    def standing_in(self) -> absence.StandingIn:
        """One's own absence, and those of the people whom one covers for today."""
        from referral_app.services import absence  # noqa: PLC0415 - loads the issuing of entries

        return absence.standing_in(self._context)

    def retaining(self) -> Retaining:
        """How long content is kept, and erasing it; for administrators."""
        from referral_app.services.retaining import Retaining  # noqa: PLC0415 - loads papers

        return Retaining(self._context)

    def usual_municipality(self) -> str:
        """Where a referral of this person most likely goes; empty where nothing tells."""
        return send.usual_municipality(self._context)

    def recipients(self, municipality_code: str) -> tuple[send.RecipientUnit, ...]:
        """Units that receive referrals for a municipality."""
        return send.recipients(self._context, municipality_code)

    def open_duplicates(self, person: bytes) -> tuple[duplicates.Duplicate, ...]:
        """What the unit has open for a client, who is named as `domain.same_person.person_key` does."""
        return duplicates.open_for(self._context, person)

    def recipient_facts(self, unit_id: UUID) -> recipient_facts.RecipientFacts:
        """Which languages a unit serves in, and how long it now takes to the first contact."""
        return recipient_facts.facts(self._context, unit_id)

    @property
    def outbox(self) -> Outbox:
        """Sending referrals, once each, now or when the connection is back."""
        return Outbox(self._context)

    def named_choices(self, unit_id: UUID) -> tuple[readers.NamedPerson, ...]:
        """The people of a unit who can be named as readers of a referral."""
        return send.named_choices(self._context, unit_id)

    @property
    def usual(self) -> Usual:
        """The person's usual phrases and recent recipients, sealed on this desktop."""
        return self._context.files.usual

    @property
    def unit_phrases(self) -> UnitPhrases:
        """The usual phrases that her unit shares."""
        return UnitPhrases(self._context)

    def send(
        self, referral: Referral, recipient: UUID, priority: Priority, readers: Collection[UUID] = ()
    ) -> send.SendReceipt:
        """Seal and send a referral that has no draft. What cannot be sent now is not kept."""
        return send_at_once(self._context, referral, recipient, priority, readers)

    def check_receipts(self) -> receipts.ReceiptCheck:
        """Fetch late receipts of what this desktop sent, and name those that must have come by now."""
        return receipts.check_receipts(self._context)

    def forget_receipts(self, referral_ids: Iterable[UUID]) -> None:
        """Wait for these no longer."""
        receipts.forget_receipts(self._context, referral_ids)

    def save_draft(
        self,
        draft_id: UUID,
        fields: Mapping[str, Json],
        title: str,
        known: Collection[Mapping[str, Json]] | None = None,
    ) -> None:
        """Keep what is typed, sealed on this desktop. Raises as `Drafts.save`; the version before stays."""
        now = self._context.clock()
        self._context.files.drafts.save(draft_id, fields, title=title, saved_at=now, known=known)

    def drafts(self) -> tuple[DraftInfo, ...]:
        """The drafts on this desktop, newest first."""
        return self._context.files.drafts.list()

    def load_draft(self, draft_id: UUID) -> Mapping[str, Json]:
        """The fields of a draft. Raises NotFoundError, CannotOpenError."""
        return self._context.files.drafts.load(draft_id)

    def delete_draft(self, draft_id: UUID) -> None:
        """Remove a draft."""
        self._context.files.drafts.delete(draft_id)

    def sent_page(self, query: sent.SentQuery) -> sent.SentPage:
        """A page of the unit's sent referrals."""
        return sent.sent_page(self._context, query)

    def waiting_count(self) -> int:
        """How much of what was sent waits for this person's answer."""
        return sent.waiting_count(self._context)

    def news(self, since: datetime | None) -> sent.News:
        """How many referrals of this person others have moved since the last look."""
        return sent.news(self._context, since)

    def inbox_page(self, query: inbox.InboxQuery) -> inbox.InboxPage:
        """A page of the unit's inbox."""
        return inbox.inbox_page(self._context, query)

    def searching(self) -> Searching:
        """The search over what is open in the unit; one a session, gone with it."""
        from referral_app.services.searching import Searching  # noqa: PLC0415 - few sessions need it

        with self._lock:
            if self._searching is None:
                self._searching = Searching(self._context)
            return self._searching

    def arrivals(self) -> Arrivals:
        """What tells that something may have come; one a session, gone with it."""
        from referral_app.services.arrivals import Arrivals  # noqa: PLC0415 - few sessions need it

        with self._lock:
            if self._arrivals is None:
                self._arrivals = Arrivals(self._context)
            return self._arrivals

    def unopened(self) -> frozenset[UUID]:
        """The newest of the unit's referrals that nobody has opened."""
        from referral_app.services import arrivals  # noqa: PLC0415

        return arrivals.unopened(self._context)

    def as_they_stand(self, rows: Sequence[inbox.InboxRow]) -> tuple[inbox.InboxRow, ...]:
        """Those of the rows that others have moved meanwhile, as they are now."""
        return inbox.as_they_stand(self._context, rows)

    def assign(
        self,
        seen: Sequence[Seen],
        to_user: UUID,
        due: date,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Assigned:
        """Make several referrals somebody's, each by an act of its own."""
        from referral_app.services import assigning  # noqa: PLC0415

        return assigning.assign(self._context, seen, to_user, due, progress, cancelled)

    def inbox_counts(self) -> inbox.InboxCounts:
        """The worklists' counts."""
        return inbox.inbox_counts(self._context)

    def open_referral(self, referral_id: UUID) -> follow_up.ReferralView:
        """Open a referral through the read gate; what others did since the last time is marked as new."""
        return unseen.with_new_marked(self._context, follow_up.open_referral(self._context, referral_id))

    def move(self, view: follow_up.ReferralView, wanted: Move) -> follow_up.ReferralView:
        """Make a move and read the referral anew."""
        return follow_up.move(self._context, view, wanted)

    def places_to_go_on(
        self, view: follow_up.ReferralView, *, ngos: bool = False
    ) -> tuple[sending_on.Place, ...]:
        """Where a referral may be sent on to, or which NGOs may be told."""
        return sending_on.places(self._context, view, ngos=ngos)

    def refer_on(self, view: follow_up.ReferralView, wanted: Forwarding) -> follow_up.ReferralView:
        """Tell an NGO as well."""
        return sending_on.refer_on(self._context, view, wanted)

    def forward(self, view: follow_up.ReferralView, wanted: Forwarding) -> follow_up.ReferralView:
        """Send a referral on to another unit."""
        return sending_on.forward(self._context, view, wanted)

    def same_client(self, view: follow_up.ReferralView) -> tuple[inbox.InboxRow, ...]:
        """The unit's other open referrals that may be of the same client, from the search over what is open."""
        return merging.same_client(self._context, self.searching(), view)

    def merge(self, view: follow_up.ReferralView, wanted: merging.Merging) -> follow_up.ReferralView:
        """End a referral as merged into another one of the unit."""
        return merging.merge(self._context, view, wanted)

    def separate(self, view: follow_up.ReferralView) -> follow_up.ReferralView:
        """Take a merged referral apart again."""
        return merging.separate(self._context, view)

    def name_readers(self, view: follow_up.ReferralView, people: Collection[UUID]) -> follow_up.ReferralView:
        """Let further people of the receiving unit open a narrowed referral."""
        return naming.name_readers(self._context, view, people)

    def take_over(self, view: follow_up.ReferralView) -> follow_up.ReferralView:
        """Answer for a referral that a colleague sent."""
        return sender_acts.take_over(self._context, view)

    def correct(self, view: follow_up.ReferralView, correction: ContactCorrection) -> follow_up.ReferralView:
        """Correct how the client is reached."""
        return sender_acts.correct(self._context, view, correction)

    def record_print(self, referral_id: UUID) -> None:
        """Put on record that a referral is printed, before it is."""
        sender_acts.record_print(self._context, referral_id)

    def colleagues(self) -> tuple[tuple[UUID, str], ...]:
        """People of this unit."""
        return follow_up.colleagues(self._context)

    def coordinating(self) -> Coordinating:
        """What a coordinator does besides the moves: messages, bookings, lists, handing over."""
        from referral_app.services.coordinating import Coordinating  # noqa: PLC0415 - loads content files

        return Coordinating(self._context)

    def log_page(self, query: audit.LogQuery) -> audit.LogPage:
        """A page of the log, newest first."""
        return audit.log_page(self._context, query)

    def log_entry(self, index: int) -> audit.LogEntry:
        """One entry, as signed, with its proof."""
        return audit.log_entry(self._context, index)

    def log_units(self) -> tuple[tuple[UUID, Names], ...]:
        """Units the log can be filtered by."""
        return audit.log_units(self._context)

    def find_referral(self, reference: str) -> UUID:
        """The referral of a reference, if the log names one; for auditors."""
        return audit.find_referral(self._context, reference)

    def log_people(self) -> tuple[tuple[UUID, str], ...]:
        """People the log can be filtered by."""
        return audit.log_people(self._context)

    def verify_log(
        self,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        *,
        only_new: bool = False,
    ) -> verification.Verification:
        """Verify the whole log, or what is new since the last time."""
        return verification.verify_log(self._context, progress, cancelled, only_new=only_new)

    def register_page(self, register: Register, query: audit.LogQuery) -> RegisterPage:
        """A page of the use log or the disclosure log, newest first."""
        from referral_app.services import log_registers  # noqa: PLC0415 - few sessions need it
        from referral_app.services.log_export import Register  # noqa: PLC0415

        used = register is Register.USE
        return (log_registers.use_page if used else log_registers.disclosure_page)(self._context, query)

    def save_log_table(
        self,
        register: Register,
        query: audit.LogQuery,
        layout: Layout[Any],
        file: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Taken:
        """Write what fits a query as CSV or PDF; the log has first that it is taken."""
        from referral_app.services import log_export  # noqa: PLC0415

        def fetch(part: audit.LogQuery) -> log_export.PageOf[Any]:
            if register is log_export.Register.LOG:
                return audit.log_page(self._context, part)
            return self.register_page(register, part)

        return log_export.save_table(self._context, register, query, fetch, layout, file, progress, cancelled)

    def save_who_saw(self, referral_id: UUID, language: str, file: Path, *, names: bool) -> WhoSaw:
        """Write the sheet of who has handled a client's information; the log has it first."""
        from referral_app.services import who_saw  # noqa: PLC0415 - few sessions need it

        return who_saw.save_who_saw(self._context, referral_id, language, file, names=names)

    def witness(self) -> witnesses.Signed | None:
        """Sign the newest head of the log as a witness; for auditors. Raises as `witnesses.sign_newest`."""
        return witnesses.sign_newest(self._context)

    def export_bundle(
        self, folder: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> audit.BundleInfo:
        """Write an offline audit bundle; the export itself is logged first."""
        return audit.export_bundle(self._context, folder, progress, cancelled)

    def connection_state(self) -> ConnectionState:
        """Whether database and notary answer, whether the log moves on, whether witnesses have signed this very log,
        and whether this clock can tell.

        Raises LogInvalidError or DirectoryInvalidError when what they answer does not hold.
        """
        context = self._context
        state = ConnectionState.CONNECTED
        try:
            with context.connect() as conn:
                directory, now = context.follow_directory(conn), context.clock()
                try:
                    context.log.check_heartbeat(conn, directory, now)
                except LogStaleError:
                    state = ConnectionState.NOTARY_SILENT
                if not witnesses.enough(context, conn):
                    state = ConnectionState.WITNESSES_MISSING
                return state if is_clock_right(conn, now) else ConnectionState.CLOCK_WRONG
        except DatabaseUnreachableError:
            return ConnectionState.OFFLINE
