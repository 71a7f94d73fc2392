"""Key ceremonies: the root's next key, and the notary's. Run by whoever has the root's seed from its safe, for the
moment of the ceremony, with a connection that may add directory entries.

Old clients follow: a root rotation is signed by the old key and endorsed by the new one, and what was signed or
sealed with a notary's earlier keys stays readable while the notary keeps their seed. Give a notary its new seed
before its directory entry, as the first of its seeds: it signs with the keys that the logged directory names.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.signing import SigningKey
from referral_app.database import admin_calls
from referral_app.directory.chain import Directory
from referral_app.directory.entry import NotaryData, RecoveryData, SignedEntry
from referral_app.directory.issuing import Authority, Validity, endorse_root
from referral_app.errors import DirectoryInvalidError, NotAllowedError
from referral_app.services.context import extend_directory

LIFETIME = timedelta(days=730)


def rotate_root(
    conn: Connection, pinned: bytes, old_seed: bytes, new_seed: bytes, now: datetime
) -> Directory:
    """Let another key stand for the root; the directory after it. What clients pin may stay as it is.

    `pinned` is any key the root has had. Raises NotAllowedError when `old_seed` is not the root's key in force,
    DirectoryInvalidError when the new key has been in use, StateChangedError when another entry came first.
    """
    directory = _directory(conn, pinned)
    _require_root(directory, old_seed)
    validity, key = _validity(now), SigningKey.from_seed(new_seed)
    data = endorse_root(directory, key, directory.root.data.name, validity)
    entry = Authority(old_seed, {}, {}).issue_root_rotation(directory, data, validity)
    return _add(conn, directory, entry)


def rotate_notary(
    conn: Connection, pinned: bytes, root_seed: bytes, data: NotaryData, now: datetime
) -> Directory:
    """Name the notary's next keys; the directory after it. The origin, the log's name, stays.

    Raises NotAllowedError when `root_seed` is not the root's key in force, DirectoryInvalidError for another origin.
    """
    directory = _directory(conn, pinned)
    _require_root(directory, root_seed)
    if data.origin != directory.notary.data.origin:
        raise DirectoryInvalidError
    authority = Authority(root_seed, {}, {})
    entry = authority.issue_notary(directory, directory.notary.subject, data, _validity(now))
    return _add(conn, directory, entry)


def set_recovery_key(
    conn: Connection, pinned: bytes, root_seed: bytes, recovery_id: UUID, wrap: bytes, now: datetime
) -> Directory:
    """Name the offline recovery key, or the next one after its sheets were used; the directory after it.

    Units' leads then make their copies anew (`recovery.renew_copies`). Raises as `rotate_notary`; a service has one
    recovery key, so `recovery_id` is that of the first.
    """
    directory = _directory(conn, pinned)
    _require_root(directory, root_seed)
    authority = Authority(root_seed, {}, {})
    return _add(
        conn, directory, authority.issue_recovery(directory, recovery_id, RecoveryData(wrap), _validity(now))
    )


def _directory(conn: Connection, pinned: bytes) -> Directory:
    return extend_directory(conn, Directory.start(pinned))


def _require_root(directory: Directory, seed: bytes) -> None:
    if SigningKey.from_seed(seed).public.raw != directory.root.data.verify:
        raise NotAllowedError


def _validity(now: datetime) -> Validity:
    issued = now.replace(microsecond=0)
    return Validity(issued, issued + LIFETIME)


def _add(conn: Connection, directory: Directory, entry: SignedEntry) -> Directory:
    admin_calls.add_directory_entry(conn, entry.body, entry.signature)
    return directory.extend([entry])
