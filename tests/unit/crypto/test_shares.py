"""Two shares give a seed back, one tells nothing, and wrong ones are refused before they cost anything."""

from __future__ import annotations

import itertools
import secrets
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import Share, generate_mnemonics

from referral_app.crypto.shares import (
    join_from_paper,
    join_shares,
    read_words,
    split_among,
    split_for_paper,
)
from referral_app.errors import BugError, CannotOpenError, RecoveryCodeInvalidError
from tests.unit.crypto import slip39

SEED = bytes(range(32))
SEEDS = st.binary(min_size=32, max_size=32)
PAPER = split_for_paper(SEED)


@settings(max_examples=20, deadline=None)
@given(SEEDS)
def test_any_two_lines_give_the_seed_back(seed: bytes) -> None:
    lines = split_for_paper(seed)
    assert len(set(lines)) == 3
    for two in itertools.permutations(lines, 2):
        assert join_from_paper(two) == seed


@settings(max_examples=20, deadline=None)
@given(SEEDS, st.integers(2, 16), st.data())
def test_any_two_holders_give_the_seed_back(seed: bytes, holders: int, data: st.DataObject) -> None:
    shares = split_among(seed, holders)
    assert len(set(shares)) == holders
    assert {len(share) for share in shares} == {42}
    one, other = data.draw(st.permutations(shares))[:2]
    assert join_shares(one, other) == seed


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_another_implementation_gives_the_same_seed(seed: bytes) -> None:
    for one, other in itertools.permutations(split_for_paper(seed), 2):
        assert slip39.join(one, other) == seed


def test_another_implementation_reads_packed_shares_as_the_format_says() -> None:
    def words(share: bytes) -> str:
        bits = f"{int.from_bytes(share, 'big'):0330b}"
        return " ".join(slip39.WORDS[int(bits[at : at + 10], 2)] for at in range(0, 330, 10))

    one, _, other = split_among(SEED, 3)
    assert slip39.join(words(one), words(other)) == SEED


def test_every_splitting_is_fresh() -> None:
    assert not set(PAPER) & set(split_for_paper(SEED))


def test_one_share_fits_every_seed() -> None:
    """For one share and any seed there is another share that gives that seed: so it tells nothing.

    Checked on the field: through the one share and any value at the secret's place there is a line.
    """
    _, value = slip39.read(PAPER[0])
    for wanted in (bytes(32), secrets.token_bytes(32)):
        other = slip39.line_at(1, (0, value), (255, wanted))
        assert slip39.line_at(255, (0, value), (1, other)) == wanted


def test_typing_is_forgiven_where_it_cannot_mislead() -> None:
    typed = "  " + PAPER[0].upper().replace(" ", " \n\t ") + "\n"
    assert read_words(typed) == PAPER[0]
    assert join_from_paper([typed, PAPER[2]]) == SEED


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 32), st.sampled_from(slip39.WORDS))
def test_no_word_can_be_wrong(place: int, word: str) -> None:
    words = PAPER[0].split()
    if words[place] == word:
        return
    words[place] = word
    with pytest.raises(RecoveryCodeInvalidError):
        read_words(" ".join(words))


@given(st.text(max_size=300))
def test_any_text_is_refused(text: str) -> None:
    with pytest.raises(RecoveryCodeInvalidError):
        read_words(text)


def test_words_left_out_doubled_or_swapped_are_noticed() -> None:
    words = PAPER[0].split()
    swapped = [*words[:7], words[8], words[7], *words[9:]]
    for wrong in (words[:-1], words[1:], [*words, words[-1]], swapped, [*words[:-1], "kissa"]):
        with pytest.raises(RecoveryCodeInvalidError):
            read_words(" ".join(wrong))


def foreign(**changes: int | bool) -> list[str]:
    """Two valid SLIP-0039 shares of the same seed, of another kind."""
    arguments: dict[str, int | bool] = {"extendable": True, "iteration_exponent": 0}
    return list(generate_mnemonics(1, [(2, 3)], SEED, **(arguments | changes))[0][:2])


FOREIGN = {
    "stretched": foreign(iteration_exponent=1),
    "not extendable": foreign(extendable=False),
    "threshold 3": list(generate_mnemonics(1, [(3, 3)], SEED, iteration_exponent=0)[0][:2]),
    "threshold 1": list(generate_mnemonics(1, [(1, 1)], SEED, iteration_exponent=0)[0]) * 2,
    "two groups": list(generate_mnemonics(1, [(2, 2), (2, 2)], SEED, iteration_exponent=0)[0]),
    "a shorter seed": list(generate_mnemonics(1, [(2, 2)], SEED[:16], iteration_exponent=0)[0]),
    "a longer seed": list(generate_mnemonics(1, [(2, 2)], SEED + SEED[:2], iteration_exponent=0)[0]),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_valid_shares_of_another_kind_are_refused(kind: str) -> None:
    for line in FOREIGN[kind]:
        with pytest.raises(RecoveryCodeInvalidError):
            read_words(line)
    with pytest.raises(CannotOpenError):
        join_shares(*(pack(line) for line in FOREIGN[kind][:2]))


def pack(words: str) -> bytes:
    number = 0
    for word in words.split():
        number = number << 10 | slip39.WORDS.index(word)
    return number.to_bytes(max(42, -(-number.bit_length() // 8)), "big")


def test_a_forged_share_cannot_make_the_desktop_work_for_hours() -> None:
    """An exponent of 15 would mean 327 million rounds; such a share passes every checksum."""
    share = Share.from_mnemonic(PAPER[0])
    costly = [
        Share(share.identifier, True, 15, 0, 1, 1, index, 2, share.value).mnemonic() for index in (0, 1)
    ]
    before = time.monotonic()
    with pytest.raises(RecoveryCodeInvalidError):
        join_from_paper(costly)
    with pytest.raises(CannotOpenError):
        join_shares(*(pack(line) for line in costly))
    assert time.monotonic() - before < 5


def test_shares_that_do_not_belong_together_are_refused() -> None:
    other = split_for_paper(SEED)
    for lines in (
        [],
        [PAPER[0]],
        [PAPER[0], PAPER[0]],
        [PAPER[0], other[1]],
        list(PAPER),
        [PAPER[0], "kissa"],
    ):
        with pytest.raises(RecoveryCodeInvalidError):
            join_from_paper(lines)


def test_a_changed_share_with_a_right_checksum_is_noticed() -> None:
    """The digest inside: whoever changes a value and its checksum still does not get a false seed out."""
    share = Share.from_mnemonic(PAPER[0])
    value = bytes([share.value[0] ^ 1]) + share.value[1:]
    changed = Share(share.identifier, True, 0, 0, 1, 1, share.index, 2, value).mnemonic()
    assert read_words(changed) == changed
    with pytest.raises(RecoveryCodeInvalidError):
        join_from_paper([changed, PAPER[1]])


def test_wrong_packed_shares_are_refused() -> None:
    one, other = split_among(SEED, 2)
    stray_bit = bytes([one[0] | 0x80]) + one[1:]
    for wrong in (b"", one[:-1], one + b"\0", b"\0" + one, stray_bit, bytes(42), bytes([255]) * 42, other):
        with pytest.raises(CannotOpenError):
            join_shares(wrong, other)
    with pytest.raises(CannotOpenError):
        join_shares(one, split_among(SEED, 2)[1])
    assert join_shares(other, one) == SEED


@given(st.binary(min_size=42, max_size=42), st.binary(min_size=42, max_size=42))
def test_any_bytes_are_refused(one: bytes, other: bytes) -> None:
    with pytest.raises(CannotOpenError):
        join_shares(one, other)


@pytest.mark.parametrize("holders", [-1, 0, 1, 17])
def test_a_seed_is_shared_among_2_to_16(holders: int) -> None:
    with pytest.raises(BugError):
        split_among(SEED, holders)


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_only_seeds_are_split(length: int) -> None:
    for split in (lambda: split_for_paper(bytes(length)), lambda: split_among(bytes(length), 3)):
        with pytest.raises(BugError):
            split()
