"""Sealing for both units of a referral: the one that receives it and the one that sends it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from referral_app.crypto.envelope import Envelope, Recipient, seal
from referral_app.crypto.header import NARROWED_SUFFIX
from referral_app.crypto.wrapping import WrapKey
from referral_app.services.context import Context

SUMMARY_PART, CONTENT_PART, NOTE_PART = "summary", "content", "note"
FIRST_VERSION = 1
NO_PREVIOUS = bytes(32)


def seal_for_units(
    context: Context,
    *,
    referral_id: UUID,
    version: int,
    previous: bytes,
    contents: Mapping[str, bytes],
    schema_id: str,
    units: frozenset[UUID],
    narrowed: bool = False,
) -> Envelope:
    """Seal parts to the current keys of `units`, as the signed directory names them.

    With `narrowed` the notary releases it to those only whom the log knows to be named, and to the sending unit.

    Raises:
        DirectoryExpiredError: a unit's entry or the notary's is past its date; nothing is sealed to it.
    """
    directory, now = context.directory, context.clock()
    notary = directory.current(directory.notary, now)
    head = context.log.head
    return seal(
        referral_id=referral_id,
        version=version,
        previous=previous,
        contents=contents,
        schema_id=schema_id + NARROWED_SUFFIX if narrowed else schema_id,
        sender=context.identity.signing,
        recipients=[Recipient(unit_id, directory.current_unit_key(unit_id, now).key) for unit_id in units],
        notary=WrapKey(notary.data.wrap),
        directory_version=directory.version,
        log_size=head.size,
        log_root=head.root,
    )
