"""The outbox: what the nurse has sent leaves once and only once, now or when the connection is back.

Sealed for its recipient and written to this desktop first, then submitted. A crash, a lost answer or a second
window at any point in between leaves an item that is looked up by its id before it is submitted again.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.wrapping import WrapKey
from referral_app.database import queries
from referral_app.database.notifications import Channel, Listener, listen
from referral_app.domain.codes import Priority
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral, check
from referral_app.domain.referral_codec import decode_referral, encode_referral
from referral_app.errors import (
    CannotOpenError,
    DatabaseUnreachableError,
    DirectoryExpiredError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
    UserError,
)
from referral_app.local.outbox import OutboxItem
from referral_app.services.context import Context
from referral_app.services.names import Names
from referral_app.services.readers import require_readers
from referral_app.services.receipts import await_receipt
from referral_app.services.send import SendReceipt, seal_referral, submit
from referral_app.translog.canonical import Json
from referral_app.translog.statement import SignedStatement, verify_statement


@dataclass(frozen=True, slots=True)
class Waiting:
    """A referral in the outbox. `title` is the client's name; a `broken` one cannot be opened, only removed."""

    referral_id: UUID
    reference: str
    recipient_names: Names | None
    queued_at: datetime | None
    title: str = field(repr=False)
    broken: bool = False


class Outbox:
    """A signed-in person's outbox on this desktop. Everything blocks; safe from several threads and windows."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._files = context.files.outbox

    def put(
        self,
        referral: Referral,
        recipient: UUID,
        priority: Priority,
        *,
        readers: Collection[UUID] = (),
        draft_id: UUID,
        draft: Mapping[str, Json],
        title: str,
    ) -> Waiting:
        """Seal a referral for its recipient, keep it, and let go of its draft. Needs no connection. `readers` are
        those of the receiving unit that it is for; none, and it is for all of them.

        Putting the same draft again changes nothing.

        Raises:
            InvalidInputError: the domain's checks do not pass, the unit does not receive referrals, or somebody
            named does not work there.
            DirectoryExpiredError: the recipient's entry is past its date; nothing is sealed to it.
            DiskFullError: nothing was kept; the draft is still there.
            StateChangedError: another window is sending it, or has put it here with other words.
            CannotOpenError: what another window has put here is damaged.
        """
        context = self._context
        _check(context, referral, recipient, readers)
        content, named = encode_referral(referral), tuple(sorted(readers))
        with self._files.held(draft_id):
            if draft_id not in self._files.names():
                self._files.write(
                    OutboxItem(
                        referral_id=draft_id,
                        recipient=recipient,
                        priority=priority,
                        queued_at=context.clock(),
                        title=title,
                        content=content,
                        draft=draft,
                        envelope=seal_referral(context, draft_id, referral, recipient, readers),
                        readers=named,
                    )
                )
            else:
                there = self._files.read(draft_id)
                if (there.content, there.readers) != (content, named):
                    raise StateChangedError
            context.files.drafts.delete(draft_id)
        return self._waiting(draft_id)

    def waiting(self) -> tuple[Waiting, ...]:
        """What has not been sent yet, oldest first; what cannot be opened last."""
        found = [self._waiting(referral_id) for referral_id in self._files.names()]
        whole = sorted(
            ((item.queued_at, item.reference), item) for item in found if item.queued_at is not None
        )
        return (*(item for _, item in whole), *(item for item in found if item.queued_at is None))

    def deliver(self, referral_id: UUID) -> SendReceipt:
        """Send an item, unless the service has it already, and remove it from the outbox.

        Raises:
            DatabaseUnreachableError: it still waits.
            InvalidInputError, DirectoryExpiredError: it can no longer be sent as it is; it still waits, see
            `take_back`.
            NotAllowedError: the service takes no referral from this person now; it still waits.
            StateChangedError: another window is at it, or this draft has been sent from another one with other
            words; look in the sent referrals.
            NotFoundError: it is not in the outbox: sent, or taken back.
            CannotOpenError: the file is damaged.
        """
        with self._files.held(referral_id):
            item = self._files.read(referral_id)
            with listen(self._context.engine, Channel.HEAD) as listener:
                self._context.follow_directory(listener.connection)
                receipt = self._already_sent(listener, item) or self._submit(listener, item)
            self._context.files.drafts.delete(referral_id)
            self._files.delete(referral_id)
        return receipt

    def deliver_all(self, cancelled: Callable[[], bool]) -> tuple[SendReceipt, ...]:
        """Send what can be sent, oldest first; the rest stays.

        Raises:
            DatabaseUnreachableError: the connection is lost; what was sent before is sent.
        """
        receipts = []
        for item in self.waiting():
            if cancelled():
                break
            try:
                receipts.append(self.deliver(item.referral_id))
            except DatabaseUnreachableError:
                if not receipts:
                    raise
                break
            except (UserError, CannotOpenError, DirectoryExpiredError):
                continue
        return tuple(receipts)

    def take_back(self, referral_id: UUID) -> None:
        """Make an item the draft again that it was, of the same id: it still can be sent once only.

        Raises:
            StateChangedError: it has been sent, or another window is at it.
            DatabaseUnreachableError: it may have been sent, and only the service knows. An item that nobody has
            tried to send yet needs no connection.
            NotFoundError, CannotOpenError, DiskFullError.
        """
        files = self._context.files
        with self._files.held(referral_id):
            item = self._files.read(referral_id)
            if item.tried:
                with self._context.connect() as conn:
                    if queries.header(conn, referral_id) is not None:
                        raise StateChangedError
            files.drafts.save(referral_id, item.draft, title=item.title, saved_at=self._context.clock())
            self._files.delete(referral_id)

    def remove(self, referral_id: UUID) -> None:
        """Throw an item away, broken or not. What the service has already got stays sent."""
        with self._files.held(referral_id):
            self._files.delete(referral_id)

    def _submit(self, listener: Listener, item: OutboxItem) -> SendReceipt:
        context = self._context
        referral = decode_referral(item.content)
        _check(context, referral, item.recipient, item.readers)
        require_readers(context.directory, item.recipient, item.readers)
        if not _sealed_to_current_keys(context, item):
            envelope = seal_referral(context, item.referral_id, referral, item.recipient, item.readers)
            item = replace(item, envelope=envelope)
        if item.envelope.envelope_hash not in item.tried:
            item = replace(item, tried=(*item.tried, item.envelope.envelope_hash))
            self._files.write(item)
        try:
            return submit(
                context, listener, referral, item.recipient, item.priority, item.readers, item.envelope
            )
        except NotAllowedError:
            # Perhaps an earlier try of ours has arrived only now.
            found = self._already_sent(listener, item)
            if found is None:
                raise
            return found

    def _already_sent(self, listener: Listener, item: OutboxItem) -> SendReceipt | None:
        """The answer to an earlier try that was lost on its way."""
        row = queries.header(listener.connection, item.referral_id)
        if row is None:
            return None
        if row.author != self._context.person.user_id or row.first_envelope not in item.tried:
            raise StateChangedError
        index = await_receipt(self._context, listener, self._submitted(listener, row), row.referral_id)
        return SendReceipt(row.referral_id, reference_of(row.referral_id), row.sent_at, index)

    def _submitted(self, listener: Listener, row: queries.HeaderRow) -> SignedStatement:
        """What this person signed when she submitted it. Raises SignatureError when it is not hers."""
        first = queries.moves_of(listener.connection, row.referral_id)[0]
        signed = SignedStatement(first.statement, first.signature)
        verify_statement(signed, self._context.identity.signing.public)
        return signed

    def _waiting(self, referral_id: UUID) -> Waiting:
        try:
            item = self._files.read(referral_id)
        except (CannotOpenError, NotFoundError):
            return Waiting(referral_id, reference_of(referral_id), None, None, "", broken=True)
        names = self._context.directory.unit(item.recipient).data.name
        return Waiting(referral_id, reference_of(referral_id), names, item.queued_at, item.title)


def send_at_once(
    context: Context, referral: Referral, recipient: UUID, priority: Priority, readers: Collection[UUID] = ()
) -> SendReceipt:
    """Send a referral that has no draft, without keeping it.

    Raises:
        InvalidInputError: it does not pass the domain's checks, or the unit does not receive referrals.
        DatabaseUnreachableError: nothing was sent, or it is not known whether it was.
    """
    _check(context, referral, recipient, readers)
    with listen(context.engine, Channel.HEAD) as listener:
        context.follow_directory(listener.connection)
        envelope = seal_referral(context, UUID(bytes=secrets.token_bytes(16)), referral, recipient, readers)
        return submit(context, listener, referral, recipient, priority, readers, envelope)


def _check(context: Context, referral: Referral, recipient: UUID, readers: Collection[UUID]) -> None:
    """The domain's checks, on this day, for whom it goes to. Raises InvalidInputError."""
    check(
        referral,
        context.today(),
        allow_test_codes=context.allow_test_codes,
        recipient=recipient,
        readers=readers,
    )


def _sealed_to_current_keys(context: Context, item: OutboxItem) -> bool:
    header = EnvelopeHeader.decode(item.envelope.header)
    directory, now = context.directory, context.clock()
    keys = {unit_id: directory.current_unit_key(unit_id, now).key_id for unit_id, _ in header.recipients}
    notary = WrapKey(directory.current(directory.notary, now).data.wrap)
    return dict(header.recipients) == keys and header.notary_key_id == notary.key_id
