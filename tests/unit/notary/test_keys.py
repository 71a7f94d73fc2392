"""The notary's ring of keys: what it signs with, what it still opens, and the file that holds the seeds."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from referral_app.errors import BugError, ConfigInvalidError, LogInvalidError, NotAddressedToMeError
from referral_app.notary.keys import NotaryKeyRing, NotaryKeys
from referral_app.notary.settings import NotarySecrets, read_secrets, replace_secrets, write_secrets
from referral_app.translog.checkpoint import sign_checkpoint
from referral_app.translog.statement import TreeHead

ORIGIN = "loki.example.fi/koe"
SEEDS = tuple(bytes([number]) * 32 for number in (1, 2, 3))
RING = NotaryKeyRing.from_seeds(SEEDS, ORIGIN)
HEAD = TreeHead(7, bytes([7]) * 32)
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def test_the_directory_says_which_keys_sign() -> None:
    for keys in RING.keys:
        assert RING.named_by(keys.entry_data) == keys
    assert RING.named_by(None) == RING.keys[0]


def test_a_notary_without_the_named_keys_signs_nothing() -> None:
    stranger = NotaryKeys.from_seed(bytes([9]) * 32, ORIGIN)
    renamed = NotaryKeys.from_seed(SEEDS[0], "loki.example.fi/toinen")
    for keys in (stranger, renamed):
        with pytest.raises(ConfigInvalidError):
            RING.named_by(keys.entry_data)


def test_halves_of_every_key_at_hand_stay_openable() -> None:
    for keys in RING.keys:
        sealed = keys.halves.public.seal(b"info", b"half")
        assert RING.halves(keys.halves.public.key_id).open(b"info", sealed) == b"half"
    with pytest.raises(NotAddressedToMeError):
        NotaryKeyRing.from_seeds(SEEDS[:1], ORIGIN).halves(RING.keys[1].halves.public.key_id)


def test_checkpoints_of_every_key_at_hand_are_its_own() -> None:
    for keys in RING.keys:
        assert RING.open_checkpoint(sign_checkpoint(HEAD, keys.checkpoints, NOW)) == HEAD
    stranger = NotaryKeys.from_seed(bytes([9]) * 32, ORIGIN)
    for text in (sign_checkpoint(HEAD, stranger.checkpoints, NOW), "", "x"):
        with pytest.raises(LogInvalidError):
            RING.open_checkpoint(text)


def test_a_ring_holds_something() -> None:
    with pytest.raises(BugError):
        NotaryKeyRing.from_seeds((), ORIGIN)


# --- the secrets file ---------------------------------------------------------------------------------------

SECRETS = NotarySecrets(SEEDS[0], "notary", "a password")


def test_a_new_seed_goes_in_front_and_the_old_ones_stay(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    write_secrets(path, SECRETS)
    assert read_secrets(path) == SECRETS
    replace_secrets(path, read_secrets(path).with_new_seed(SEEDS[1]))
    replace_secrets(path, read_secrets(path).with_new_seed(SEEDS[2]))
    secrets = read_secrets(path)
    assert secrets.seeds == (SEEDS[2], SEEDS[1], SEEDS[0])
    assert (secrets.seed, secrets.database_login) == (SEEDS[2], "notary")
    assert json.loads(path.read_text())["seeds"] == [seed.hex() for seed in secrets.seeds]
    assert [one.name for one in tmp_path.iterdir()] == ["secrets.json"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_file_is_not_written_over_by_accident(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    write_secrets(path, SECRETS)
    with pytest.raises(FileExistsError):
        write_secrets(path, SECRETS)


def test_what_a_crash_left_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    write_secrets(path, SECRETS)
    path.with_name("secrets.json.new").write_text("half a fi")
    replace_secrets(path, SECRETS.with_new_seed(SEEDS[1]))
    assert read_secrets(path).seed == SEEDS[1]


@pytest.mark.parametrize(
    "seeds",
    [[], ["00"], [SEEDS[0].hex(), "00" * 31], [SEEDS[0].hex()] * 2, "00" * 32, None, [1], ["xx" * 32]],
)
def test_wrong_seeds_are_refused(tmp_path: Path, seeds: object) -> None:
    path = tmp_path / "secrets.json"
    write_secrets(path, SECRETS)
    values = json.loads(path.read_text()) | {"seeds": seeds}
    path.write_text(json.dumps(values))
    with pytest.raises(ConfigInvalidError):
        read_secrets(path)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    write_secrets(path, SECRETS)
    path.chmod(0o640)
    with pytest.raises(ConfigInvalidError):
        read_secrets(path)


def test_secrets_do_not_print() -> None:
    assert repr(SECRETS) == "NotarySecrets(…)"
