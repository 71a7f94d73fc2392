"""A unit's keys over time: somebody leaves, the next epoch begins, what is open is wrapped to its key.

Removal looks forward only: what somebody has read, she has read, and the seeds that she held she may have copied.
From the revocation on nothing is released to her; from the new epoch on nothing is sealed to a key that she held.
The wraps there were stay beside the new ones, so at every moment everybody of the unit can read.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.envelope import verify_unit_wrap
from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.rewrap import RewrapProof, rewrap_half
from referral_app.crypto.wrapping import SEED_LENGTH, UnwrapKey, WrapKey
from referral_app.database import admin_calls, rewrap_calls
from referral_app.database.notifications import Channel, announce
from referral_app.directory.chain import Directory, UnitKey, UserEntry
from referral_app.directory.entry import UnitKeyData
from referral_app.directory.rewrap import REWRAP, RewrapItem, rewrap_subject
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import COORDINATORS, REFERRERS
from referral_app.errors import (
    CancelledError,
    CannotOpenError,
    DirectoryInvalidError,
    NotAddressedToMeError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
    TamperError,
)
from referral_app.services.context import Context
from referral_app.services.issuing_seeds import (
    add_entry,
    from_next_second,
    one_transaction,
    own_authority,
    validity,
)
from referral_app.services.recovery import store_copies
from referral_app.services.rewraps import Rewraps
from referral_app.translog.canonical import Json

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

BATCH = rewrap_calls.MAX_BATCH
"""Parts that are stored, and logged, at once."""

WRAPPING_THREADS = 2
"""The library lets go of Python's lock while it seals and opens."""

LEFT = "left"
READERS = REFERRERS | COORDINATORS
"""Who may hold a unit's content key."""


@dataclass(frozen=True, slots=True)
class NewEpoch:
    """What `new_epoch` has made. `leads` hold shares of the seed when they are two or more; `offline_copy`: the
    service has a recovery key to which the seed was sealed.
    """

    epoch: int
    granted: tuple[UUID, ...]
    leads: int
    offline_copy: bool

    @property
    def sole_lead(self) -> bool:
        """One lead alone cannot be helped by another: warn."""
        return self.leads < 2


@dataclass(frozen=True, slots=True)
class Departure:
    """What will be so once somebody is removed: for the warning before it."""

    name: str
    leads_left: int
    people_left: int

    @property
    def no_lead(self) -> bool:
        """Nobody could bring people in or restore the unit's key: name another lead first."""
        return self.leads_left == 0


@dataclass(frozen=True, slots=True)
class RewrapRun:
    """`wrapped` parts in this run; `broken` are those whose stored wrap is not what its sender or member signed:
    nobody can read them, and they were left as they are.
    """

    wrapped: int
    broken: tuple[rewrap_calls.Place, ...]


def departure(context: Context, user_id: UUID) -> Departure:
    """Look before `remove_member`. Raises NotFoundError for somebody who is no member."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    person = require_member(directory, user_id)
    unit_id = person.data.unit
    left = [one for one in directory.members(unit_id) if one.subject != user_id]
    return Departure(person.data.name, sum(one.data.lead for one in left), len(left))


def remove_member(context: Context, user_id: UUID, reason: str = LEFT) -> int:
    """Take somebody out of force at once; the version of the directory entry. By a lead of her unit, or whoever
    holds her unit's or organisation's seed.

    `new_epoch` and `rewrap_open` are to follow. Raises NotAllowedError without the seed, and for oneself;
    NotFoundError for somebody who is no member.
    """
    if user_id == context.person.user_id:
        raise NotAllowedError
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        person = require_member(directory, user_id)
        authority = own_authority(context, conn)
        issuer = person.data.unit
        if issuer not in authority.units:
            issuer = directory.unit(issuer).data.organisation
        if issuer not in authority.units and issuer not in authority.organisations:
            raise NotAllowedError
        entry = authority.revoke(directory, issuer, user_id, reason, from_next_second(context))
        return add_entry(context, conn, directory, entry).version


def new_epoch(context: Context) -> NewEpoch:
    """Make the next key of this lead's unit, grant it to the unit's people and store the recovery copies: all in
    one transaction. Also the first key of a new unit.

    Raises NotAllowedError when the person does not hold the unit's issuing seed, StateChangedError when the directory
    has changed meanwhile: nothing was done, try again.
    """
    unit_id, seed = context.person.unit_id, secrets.token_bytes(SEED_LENGTH)
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        if unit_id not in authority.units:
            raise NotAllowedError
        epoch = _next_epoch(directory, unit_id)
        data = UnitKeyData(epoch, UnwrapKey.from_seed(seed).public.raw)
        entry = authority.issue_unit_key(directory, unit_id, data, validity(context))
        directory = add_entry(context, conn, directory, entry)
        people = [user for user in directory.members(unit_id) if user.data.role in READERS]
        for user in people:
            grant_seed(context, conn, user, epoch, seed)
        copies = store_copies(context, conn, directory, epoch, seed)
    with context.connect() as conn:
        context.follow_directory(conn)
    granted = tuple(user.subject for user in people)
    return NewEpoch(epoch, granted, len(directory.leads(unit_id)), copies)


def grant_seed(context: Context, conn: Connection, user: UserEntry, epoch: int, seed: bytes) -> None:
    """Seal a unit's seed of one epoch to one of its people, with a signed statement. Raises NotAllowedError."""
    unit_id = user.data.unit
    sealed = seal_unit_seed(seed, WrapKey(user.data.wrap), unit_id, epoch)
    subject: dict[str, Json] = {
        "unit": unit_id.hex,
        "epoch": epoch,
        "user": user.subject.hex,
        "sealed": sha256(sealed).hexdigest(),
    }
    admin_calls.add_unit_grant(
        conn,
        unit_id=unit_id,
        epoch=epoch,
        user_id=user.subject,
        sealed=sealed,
        statement=context.sign("grant", Purpose.ADMINISTRATION, subject),
    )


def rewrap_left(context: Context) -> rewrap_calls.RewrapProgress:
    """How far the wrapping to the unit's newest key has come. Costs more than a page; ask once."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        unit_id = context.person.unit_id
        return rewrap_calls.rewrap_progress(conn, unit_id, directory.unit_key(unit_id).key_id)


def rewrap_open(
    context: Context,
    progress: Progress,
    cancelled: Cancelled,
    *,
    closed: bool = False,
    successor: UUID | None = None,
) -> RewrapRun:
    """Wrap what is open to the unit's newest key, in batches of their own; `progress` hears (done, all) parts.

    Ended anywhere, by cancelling, a crash or a lost connection, it goes on from there when it is called again, here
    or on a colleague's desktop. `closed`: what is closed and not erased as well, before an epoch is destroyed.
    `successor`: to the newest key of the unit that takes this closed one's work over.

    Raises CancelledError between two batches, and DatabaseUnreachableError; what was wrapped till then stays.
    """
    unit_id = context.person.unit_id if successor is None else successor
    with context.connect() as conn:
        run = _Run(context, conn, unit_id, closed=closed)
        while True:
            try:
                return run.through(progress, cancelled)
            except StateChangedError:
                context.follow_directory(conn)  # a colleague was quicker, or there is a newer key


Page = Sequence[rewrap_calls.PendingPart]


@dataclass(frozen=True, slots=True)
class _Wrapped:
    """A page with its new wraps, in order; those that are missing belong to broken parts."""

    last: rewrap_calls.Place
    wraps: Mapping[rewrap_calls.Place, bytes]
    broken: Sequence[rewrap_calls.Place]


class _Run:
    """One pass over what is pending. A page that was stored by somebody else meanwhile is asked for anew.

    One thread talks to the database while others wrap: the next page comes, and the last one is stored, during the
    work on this one. There is never more than one page that is wrapped and not stored.
    """

    def __init__(self, context: Context, conn: Connection, unit_id: UUID, *, closed: bool) -> None:
        self._context = context
        self._conn = conn
        self._unit_id = unit_id
        self._closed = closed
        self._wrapped = 0
        self._broken: list[rewrap_calls.Place] = []
        self._after: rewrap_calls.Place | None = None  # where what is stored ends
        self._key: UnitKey | None = None
        context.follow_directory(conn)

    def through(self, progress: Progress, cancelled: Cancelled) -> RewrapRun:
        """To the end, or StateChangedError."""
        key = self._context.directory.unit_key(self._unit_id)
        if key != self._key:
            self._key, self._after = key, None
            self._broken.clear()
        state = rewrap_calls.rewrap_progress(self._conn, self._unit_id, key.key_id, closed=self._closed)
        done, waiting = state.done, list[Future[_Wrapped]]()
        progress(done, state.parts)
        with ThreadPoolExecutor(1) as database, ThreadPoolExecutor(WRAPPING_THREADS) as wrappers:

            def settle() -> None:
                nonlocal done
                while waiting:
                    done += self._settle(waiting.pop().result())
                    progress(done, max(done, state.parts))

            page = self._page(key, self._after)
            while page:
                if cancelled():
                    settle()
                    raise CancelledError
                keys = self._keys(page)
                following = database.submit(self._page, key, page[-1].place)
                wrapped = self._wrap_page(key, page, keys, wrappers)
                settle()
                waiting.append(database.submit(self._store, key, wrapped))
                page = following.result()
            settle()
        return RewrapRun(self._wrapped, tuple(self._broken))

    def _page(self, key: UnitKey, after: rewrap_calls.Place | None) -> Page:
        return rewrap_calls.rewrap_pending(
            self._conn, self._unit_id, key.key_id, after=after, limit=BATCH, closed=self._closed
        )

    def _keys(self, page: Page) -> Mapping[bytes, UnwrapKey]:
        """The private keys to open a page with; those that the person has not been granted are missing."""
        keys: dict[bytes, UnwrapKey] = {}
        for key_id in {part.key_id for part in page}:
            with suppress(NotAddressedToMeError):
                keys[key_id] = self._context.unit_key(self._conn, key_id)
        return keys

    def _wrap_page(
        self, key: UnitKey, page: Page, keys: Mapping[bytes, UnwrapKey], threads: ThreadPoolExecutor
    ) -> _Wrapped:
        rewraps = Rewraps(self._context.directory)
        proofs = [_proof(rewraps, part) for part in page]

        def wrap(some: range) -> list[bytes | None]:
            return [self._wrap(key, page[place], proofs[place], keys) for place in some]

        shares = [range(first, len(page), WRAPPING_THREADS) for first in range(WRAPPING_THREADS)]
        wraps: dict[rewrap_calls.Place, bytes] = {}
        broken = []
        for some, made in zip(shares, threads.map(wrap, shares), strict=True):
            for place, new in zip(some, made, strict=True):
                if new is None:
                    broken.append(page[place].place)
                else:
                    wraps[page[place].place] = new
        return _Wrapped(page[-1].place, wraps, broken)

    def _wrap(
        self,
        key: UnitKey,
        part: rewrap_calls.PendingPart,
        proof: RewrapProof | bool,
        keys: Mapping[bytes, UnwrapKey],
    ) -> bytes | None:
        """The new wrap of one part; None when its present one is not what was signed."""
        context, old = self._context, keys.get(part.key_id)
        if old is None or proof is False:
            return None
        with suppress(TamperError):
            header = EnvelopeHeader.decode(part.header)
            if (header.referral_id, header.version) != (part.referral_id, part.version):
                return None
            own = context.person.unit_id
            verify_unit_wrap(
                part.header,
                part.manifest,
                part.signature,
                part.part,
                part.wrap,
                sender=context.directory.signer_at(header.sender_key_id, part.sealed_at).key,
                unit_id=own,
                key_id=part.key_id,
                rewrap=proof if isinstance(proof, RewrapProof) else None,
            )
            return rewrap_half(
                old, part.header, part.part, own, part.wrap, key.key, new_unit_id=self._unit_id
            )
        return None

    def _store(self, key: UnitKey, page: _Wrapped) -> _Wrapped:
        """Store a page in one transaction, with the statement that stands for it."""
        if page.wraps:
            items = [RewrapItem(*place, sha256(wrap).digest()) for place, wrap in page.wraps.items()]
            items.sort(key=lambda item: item.place)
            signed = self._context.sign(
                REWRAP, Purpose.ADMINISTRATION, rewrap_subject(self._unit_id, key, items)
            )
            places = (rewrap_calls.Place(item.referral_id, item.version, item.part) for item in items)
            rewrap_calls.rewrap(self._conn, signed, [page.wraps[place] for place in places])
            announce(self._conn, Channel.INTAKE)
        return page

    def _settle(self, page: _Wrapped) -> int:
        """Take down what has been stored; how many parts."""
        self._after = page.last
        self._broken += page.broken
        self._wrapped += len(page.wraps)
        return len(page.wraps)


def _proof(rewraps: Rewraps, part: rewrap_calls.PendingPart) -> RewrapProof | bool:
    """What stands for the present wrap: True where it is the sender's own, False where nothing does."""
    try:
        proof = rewraps.proof(part.rewrap, part.referral_id, part.version, part.part)
    except CannotOpenError:
        return False
    return True if proof is None else proof


def require_member(directory: Directory, user_id: UUID) -> UserEntry:
    """Somebody of a unit, not revoked. Raises NotFoundError."""
    try:
        person = directory.user(user_id)
    except DirectoryInvalidError:
        raise NotFoundError from None
    if person not in directory.members(person.data.unit):
        raise NotFoundError
    return person


def _next_epoch(directory: Directory, unit_id: UUID) -> int:
    try:
        return directory.unit_key(unit_id).epoch + 1
    except DirectoryInvalidError:
        return 1
