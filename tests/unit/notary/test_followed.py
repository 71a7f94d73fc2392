"""What the notary takes from its own log about the directory."""

from __future__ import annotations

import pytest

from referral_app.crypto.signing import SigningKey
from referral_app.directory.entry import SignedEntry
from referral_app.directory.issuing import Validity, endorse_root
from referral_app.errors import ConfigInvalidError
from referral_app.notary.followed import FollowedDirectory, entries_in
from referral_app.translog.leaf import ACCEPTED, Leaf
from tests.unit.directory.town import AUTHORITY, NOTARY, Town, build, day, notary_data, public, seed

BUILT = build()


def rotated() -> Town:
    """The root has rotated, and the notary after it."""
    town = Town(BUILT.directory, list(BUILT.entries))
    validity = Validity(day(50), day(400))
    data = endorse_root(town.directory, SigningKey.from_seed(seed("root 2")), "Juuri", validity)
    entry = AUTHORITY.issue_root_rotation(town.directory, data, validity)
    town.entries.append(entry)
    town.directory = town.directory.extend([entry])
    return town


def leaf(entry: SignedEntry, *, kind: str = "directory", verdict: str = ACCEPTED) -> bytes:
    return Leaf(kind, entry.body, entry.signature, "riitta.salo", day(20), verdict).encode()


@pytest.mark.parametrize("pinned", ["root", "root 2"])
def test_its_log_leads_from_whichever_root_is_pinned(pinned: str) -> None:
    town = rotated()
    followed = FollowedDirectory(public(pinned))
    followed.replay(town.entries)
    assert followed.newest.head_hash == town.directory.head_hash
    followed.replay(town.entries)  # again, after a failure
    assert followed.newest.version == len(town.entries)


def test_a_log_under_another_root_is_refused() -> None:
    with pytest.raises(ConfigInvalidError):
        FollowedDirectory(public("thief")).replay(BUILT.entries)


def test_an_empty_log_says_nothing() -> None:
    followed = FollowedDirectory(public("root"))
    followed.replay([])
    assert followed.newest.version == 0
    assert followed.notary_at(0) is None
    assert followed.hash_at(0) == bytes(32)
    assert not followed.is_next(BUILT.entries[0], 0)


def test_the_next_entry_is_the_one_after_the_last_in_the_log() -> None:
    followed = FollowedDirectory(public("root"))
    followed.replay(BUILT.entries)
    for logged, entry in enumerate(BUILT.entries):
        assert followed.is_next(entry, logged)
        assert not followed.is_next(entry, logged + 1)
        assert not followed.is_next(SignedEntry(entry.body, bytes(64)), logged)
        assert followed.hash_at(logged + 1) == entry.hash


def test_the_notary_is_the_one_named_so_far() -> None:
    town = Town(BUILT.directory, list(BUILT.entries))
    town.add(AUTHORITY.issue_notary, NOTARY, notary_data("notary 2"), on=40)
    followed = FollowedDirectory(public("root"))
    followed.replay(town.entries)
    named = [followed.notary_at(logged) for logged in range(len(town.entries) + 1)]
    assert named[:2] == [None, None]
    assert named[2:-1] == [notary_data()] * (len(named) - 3)
    assert named[-1] == notary_data("notary 2")


def test_refused_entries_and_other_leaves_are_no_part_of_it() -> None:
    first, second, third = BUILT.entries[:3]
    leaves = [leaf(first), leaf(second, verdict="refused.directory"), leaf(third, kind="act"), leaf(second)]
    assert entries_in(leaves) == [first, second]
