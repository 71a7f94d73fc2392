"""Key ceremonies: the root's next key, the offline recovery key's, and the notary's. An administrator signs in for them
with two of the three papers of the root key at hand.

Old clients follow: a root rotation is signed by the old key and endorsed by the new one, and what was signed or
sealed with a notary's earlier keys stays readable while the notary keeps their seed. Give a notary its new seed
before its directory entry, as the first of its seeds: it signs with the keys that the logged directory names.

The new papers are written before the directory says anything of their key. When a ceremony ends early, hold it again
with the same folder: it either finds that the key on those papers is in force, or makes others.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from referral_app.crypto.shares import split_for_paper
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import SEED_LENGTH, UnwrapKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import RecoveryData, SignedEntry
from referral_app.directory.issuing import Authority, endorse_root
from referral_app.errors import DiskFullError, FieldProblem, InvalidInputError
from referral_app.exchange.notary_file import LIMIT, decode_notary_keys, encode_notary_keys
from referral_app.exchange.pdf.share_sheet import SplitKey
from referral_app.exchange.private_files import read_limited, write_private
from referral_app.services.context import Context
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.issuing_seeds import add_entry, one_transaction, validity
from referral_app.services.key_ages import public_keys
from referral_app.services.key_papers import key_papers, write_key_papers
from referral_app.services.organising import with_root
from referral_app.services.right_clock import require_right_clock


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that is in force now: its fingerprint, and the three papers to print, hand out and delete."""

    words: str
    papers: tuple[Path, ...]


def rotate_root(context: Context, root_parts: Sequence[str], folder: Path, language: str) -> NewKey:
    """Let another key stand for the root. What clients pin may stay as it is.

    Args:
        root_parts: the words of two papers of the key in force.
        folder: where the new papers are written; made when it is not there.

    Raises:
        RecoveryCodeInvalidError: they are not two papers of the root's key in force.
        InvalidInputError: field `folder`, `folder.in_use`: there are papers of another key; or `clock`, `clock.wrong`.
        StateChangedError: another entry came first. DiskFullError, NotAllowedError.
    """

    def issue(directory: Directory, authority: Authority, seed: bytes) -> SignedEntry:
        at, key = validity(context), SigningKey.from_seed(seed)
        data = endorse_root(directory, key, directory.root.data.name, at)
        return authority.issue_root_rotation(directory, data, at)

    return _hold(context, SplitKey.ROOT, _root_public, root_parts, folder, language, issue)


def renew_recovery(context: Context, root_parts: Sequence[str], folder: Path, language: str) -> NewKey:
    """Make the next offline recovery key, for instance after its papers were used; as `rotate_root`.

    The papers before restore nothing any more. Units' leads then make their copies anew (`recovery.renew_copies`);
    until then only two leads together can restore a unit's key.
    """

    def issue(directory: Directory, authority: Authority, seed: bytes) -> SignedEntry:
        data = RecoveryData(_recovery_public(seed))
        return authority.issue_recovery(directory, directory.recovery.subject, data, validity(context))

    return _hold(context, SplitKey.RECOVERY, _recovery_public, root_parts, folder, language, issue)


def notary_words(file: Path) -> str:
    """The fingerprint of the keys that a notary's operator has sent, to be compared on the phone.

    Raises InvalidInputError: field `notary`, `notary.form`.
    """
    raw = read_limited(file, LIMIT) or b""
    decode_notary_keys(raw)
    return fingerprint_words(raw)


def rotate_notary(context: Context, root_parts: Sequence[str], file: Path) -> str:
    """Name the keys in a notary's file as its next; their fingerprint. Done before, it is not done again.

    Raises InvalidInputError: field `notary`: `notary.form`, or `notary.origin` for another log's; and as `rotate_root`.
    """
    data = decode_notary_keys(read_limited(file, LIMIT) or b"")
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        notary = directory.notary
        if data.origin != notary.data.origin:
            raise InvalidInputError((FieldProblem("notary", "notary.origin"),))
        authority = with_root(context, conn, root_parts)
        if data != notary.data:
            entry = authority.issue_notary(directory, notary.subject, data, validity(context))
            add_entry(context, conn, directory, entry)
    return fingerprint_words(encode_notary_keys(data))


def _hold(
    context: Context,
    key: SplitKey,
    public_of: Callable[[bytes], bytes],
    root_parts: Sequence[str],
    folder: Path,
    language: str,
    issue: Callable[[Directory, Authority, bytes], SignedEntry],
) -> NewKey:
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        earlier = _subject_keys(directory, key)
        begun = _begun(folder, key)
        if begun is not None and begun == earlier[-1]:
            return NewKey(fingerprint_words(begun), key_papers(folder, key))
        authority = with_root(context, conn, root_parts)
        others = begun is None and any(file.exists() for file in key_papers(folder, key))
        if others or begun in earlier:
            raise InvalidInputError((FieldProblem("folder", "folder.in_use"),))
        seed = secrets.token_bytes(SEED_LENGTH)
        public = public_of(seed)
        _begin(folder, key, public)
        service = directory.root.data.name
        parts = split_for_paper(seed)
        papers = write_key_papers(folder, key, public, parts, service, context.today(), language)
        add_entry(context, conn, directory, issue(directory, authority, seed))
    return NewKey(fingerprint_words(public), papers)


def _subject_keys(directory: Directory, key: SplitKey) -> tuple[bytes, ...]:
    """The public keys that there have been, oldest first."""
    entry = directory.root if key is SplitKey.ROOT else directory.recovery
    return tuple(
        key_ for one in directory.history(entry.subject) if (key_ := public_keys(one.data)) is not None
    )


def _marker(folder: Path, key: SplitKey) -> Path:
    return folder / f"{key}-rotation.json"


def _begun(folder: Path, key: SplitKey) -> bytes | None:
    """The public key on the papers of a ceremony that was begun in this folder."""
    raw = read_limited(_marker(folder, key), 4096)
    try:
        return None if raw is None else bytes.fromhex(json.loads(raw)["public"])
    except (ValueError, KeyError, TypeError):
        return None


def _begin(folder: Path, key: SplitKey, public: bytes) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFullError from error
    write_private(_marker(folder, key), json.dumps({"public": public.hex()}).encode("ascii"))


def _root_public(seed: bytes) -> bytes:
    return SigningKey.from_seed(seed).public.raw


def _recovery_public(seed: bytes) -> bytes:
    return UnwrapKey.from_seed(seed).public.raw
