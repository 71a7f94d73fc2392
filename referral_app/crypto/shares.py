"""Splitting a 32-byte seed so that any two shares give it back and one tells nothing (SLIP-0039).

For paper a share is a line of 33 English words with a checksum, which other tools can read too; for sealing it is the
same share in 42 bytes. Always one group, threshold 2, no passphrase, extendable, iteration exponent 0: the
passphrase stretching of SLIP-0039 would protect nothing here, and a forged share must not cost hours.

The library is the reference implementation and does not run in constant time. It runs when a service is set up and
when keys are recovered, on a desktop that holds the seed anyway.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, cast

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import mnemonic_from_indices, mnemonic_to_indices

from referral_app.crypto.wrapping import SEED_LENGTH
from referral_app.errors import BugError, CannotOpenError, RecoveryCodeInvalidError

THRESHOLD: Final = 2
PAPER_SHARES: Final = 3
MAX_SHARES: Final = 16
WORDS: Final = 33
SHARE_LENGTH: Final = 42

_WORD_BITS: Final = 10


def split_for_paper(seed: bytes) -> tuple[str, ...]:
    """Three lines of words, any two of which give the seed back. Raises BugError for a seed not of 32 bytes."""
    return _split(seed, PAPER_SHARES)


def read_words(text: str) -> str:
    """One typed share in its one form: small letters, single spaces.

    Raises RecoveryCodeInvalidError when a word is unknown, the checksum is wrong or it is no share of this kind.
    """
    words = " ".join(text.lower().split())
    if not _is_ours(words):
        raise RecoveryCodeInvalidError
    return words


def join_from_paper(lines: Sequence[str]) -> bytes:
    """The seed from two lines of words, in either order.

    Whether it is the right seed shows in its public key: compare that. Raises RecoveryCodeInvalidError for lines
    that are not two different shares of one splitting.
    """
    seed = _join([read_words(line) for line in lines])
    if seed is None:
        raise RecoveryCodeInvalidError
    return seed


def split_among(seed: bytes, holders: int) -> tuple[bytes, ...]:
    """A share of 42 bytes for each of 2 to 16 holders; any two give the seed back. Raises BugError otherwise."""
    if not THRESHOLD <= holders <= MAX_SHARES:
        raise BugError
    return tuple(_pack(words) for words in _split(seed, holders))


def join_shares(one: bytes, other: bytes) -> bytes:
    """The seed from two shares. Raises CannotOpenError for bytes that are not two shares of one splitting."""
    lines = [_unpack(share) for share in (one, other)]
    seed = _join(lines) if all(_is_ours(line) for line in lines) else None
    if seed is None:
        raise CannotOpenError
    return seed


def _split(seed: bytes, count: int) -> tuple[str, ...]:
    if len(seed) != SEED_LENGTH:
        raise BugError
    groups = generate_mnemonics(1, [(THRESHOLD, count)], seed, extendable=True, iteration_exponent=0)
    return tuple(cast("list[str]", groups[0]))


def _is_ours(words: str) -> bool:
    if words.count(" ") != WORDS - 1:
        return False
    with suppress(MnemonicError):
        share = Share.from_mnemonic(words)
        kind = (share.extendable, share.iteration_exponent, share.group_threshold, share.group_count)
        return (*kind, share.member_threshold) == (True, 0, 1, 1, THRESHOLD)
    return False


def _join(lines: Sequence[str]) -> bytes | None:
    with suppress(MnemonicError):
        return cast("bytes", combine_mnemonics(lines))
    return None


def _pack(words: str) -> bytes:
    number = 0
    for index in mnemonic_to_indices(words):
        number = number << _WORD_BITS | index
    return number.to_bytes(SHARE_LENGTH, "big")


def _unpack(share: bytes) -> str:
    """The words of these bytes, whatever they are; 42 bytes hold six bits more than the words, which are zero."""
    number = int.from_bytes(share, "big")
    if len(share) != SHARE_LENGTH or number >> (_WORD_BITS * WORDS):
        raise CannotOpenError
    places = reversed(range(WORDS))
    indices = [number >> (_WORD_BITS * place) & (1 << _WORD_BITS) - 1 for place in places]
    return cast("str", mnemonic_from_indices(indices))
