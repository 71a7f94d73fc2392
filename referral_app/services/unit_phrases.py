"""A unit's usual phrases: one list that its people share, sealed to the unit's key in the database.

Everybody who makes referrals for the unit reads and changes it; who changed it last is signed and logged, what it says
is not. A change is made to the list as it then is: two people at once lose nothing of each other's. What this desktop
has seen last it keeps, sealed, for when there is no connection.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection

from referral_app.crypto.unit_seal import open_unit_text, seal_unit_text
from referral_app.database import calls
from referral_app.database.calls import StoredPhrases
from referral_app.database.notifications import Channel, announce
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.domain.phrase import PhraseEdit, decode_phrases, edited, encode_phrases
from referral_app.domain.roles import Role
from referral_app.errors import (
    CannotOpenError,
    DiskFullError,
    NotAddressedToMeError,
    NotAllowedError,
    StateChangedError,
    TamperError,
)
from referral_app.services.context import Context
from referral_app.translog.canonical import Json
from referral_app.translog.statement import Statement, verify_statement

PHRASES: Final = "phrases"
"""The act that stands for a version."""

_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class _Newest:
    """The list as it stands. `following`: the version that would come next; `epoch` 0 while there is no list."""

    phrases: tuple[str, ...]
    epoch: int
    following: int


class UnitPhrases:
    """For people who make referrals; others get NotAllowedError. Blocking, and safe from several threads."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def known(self) -> tuple[str, ...]:
        """As this desktop saw them last; for when there is no connection. None where they cannot be opened."""
        return self._context.files.usual.unit_phrases(self._context.person.unit_id)

    def read(self) -> tuple[str, ...]:
        """As they are now.

        Raises:
            DatabaseUnreachableError: see `known`.
            CannotOpenError: sealed to a key of the unit that the caller was not granted, or damaged.
        """
        with self._context.connect() as conn:
            return self._keep(self._newest(conn).phrases)

    def change(self, edit: PhraseEdit) -> tuple[str, ...]:
        """Make one change for everybody; all of them as they are then.

        Raises:
            StateChangedError: a colleague has changed or removed that phrase meanwhile; nothing was done.
            InvalidInputError: as `edited`; nothing was done.
            DatabaseUnreachableError: most likely nothing was done; `read` tells.
            CannotOpenError: as `read`.
        """
        with self._context.connect() as conn:
            for _ in range(_TRIES):
                newest = self._newest(conn)
                phrases = edited(newest.phrases, edit)
                if phrases == newest.phrases:
                    return self._keep(phrases)
                with suppress(StateChangedError):  # somebody was quicker, or there is a newer key
                    self._store(conn, newest, phrases)
                    return self._keep(phrases)
        raise StateChangedError

    def seal_anew(self) -> None:
        """Seal the list to the unit's newest key, if it is under an older one that the caller was granted."""
        if self._context.person.role is not Role.REFERRER:
            return
        with self._context.connect() as conn, suppress(CannotOpenError, StateChangedError):
            newest = self._newest(conn)
            if 0 < newest.epoch < self._context.directory.unit_key(self._context.person.unit_id).epoch:
                self._store(conn, newest, newest.phrases)

    def _newest(self, conn: Connection) -> _Newest:
        if self._context.person.role is not Role.REFERRER:
            raise NotAllowedError
        directory = self._context.follow_directory(conn)
        rows = calls.unit_phrases(conn)
        for row in rows:
            if self._is_signed(directory, row):
                seed = self._context.unit_seeds(conn).get(row.epoch)
                if seed is None:
                    raise CannotOpenError
                unit_id = self._context.person.unit_id
                content = open_unit_text(seed, unit_id, row.epoch, row.version, row.sealed)
                return _Newest(decode_phrases(content), row.epoch, rows[0].version + 1)
        if rows:
            raise CannotOpenError
        return _Newest((), 0, 1)

    def _store(self, conn: Connection, newest: _Newest, phrases: tuple[str, ...]) -> None:
        unit_id = self._context.person.unit_id
        epoch = self._context.directory.unit_key(unit_id).epoch
        seed = self._context.unit_seeds(conn).get(epoch)
        if seed is None:
            raise NotAddressedToMeError
        sealed = seal_unit_text(seed, unit_id, epoch, newest.following, encode_phrases(phrases))
        subject: dict[str, Json] = {
            "unit": unit_id.hex,
            "epoch": epoch,
            "version": newest.following,
            "sealed": sha256(sealed).hexdigest(),
        }
        calls.store_unit_phrases(conn, self._context.sign(PHRASES, Purpose.MAKE_REFERRAL, subject), sealed)
        announce(conn, Channel.INTAKE)

    def _is_signed(self, directory: Directory, row: StoredPhrases) -> bool:
        """Whether somebody who made referrals for the unit has signed this version."""
        try:
            signer = directory.signer_at(Statement.decode(row.statement.body).key_id, row.at)
            statement = verify_statement(row.statement, signer.key)
        except TamperError:
            return False
        unit_id, person = self._context.person.unit_id, signer.entry
        said = {
            "unit": unit_id.hex,
            "epoch": row.epoch,
            "version": row.version,
            "sealed": sha256(row.sealed).hexdigest(),
        }
        return (
            (statement.act, statement.actor, statement.unit) == (PHRASES, person.subject, unit_id)
            and (person.data.unit, person.data.role) == (unit_id, Role.REFERRER)
            and statement.subject == said
        )

    def _keep(self, phrases: tuple[str, ...]) -> tuple[str, ...]:
        with suppress(DiskFullError):  # it is a copy
            self._context.files.usual.keep_unit_phrases(self._context.person.unit_id, phrases)
        return phrases
