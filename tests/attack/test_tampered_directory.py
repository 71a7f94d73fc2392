"""An active database administrator exchanges keys or holds entries back. Nobody seals to a key that the chain from the
pinned root does not name.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.directory.entry import DIRECTORY_LABEL
from referral_app.domain.codes import Priority
from referral_app.errors import DirectoryInvalidError, KotosiltaError
from referral_app.local.folders import person_folders
from referral_app.services.inbox import InboxQuery
from referral_app.translog.canonical import encode
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import Origin
from tests.attack.intruder import Intruder
from tests.attack.scene import Scene
from tests.world import World

OWN_SEED = bytes(range(32))


def newest(administrator: Administrator) -> tuple[int, dict[str, Any], bytes, bytes]:
    """Version, body, signature and hash of the last entry."""
    [(version, body, signature, digest)] = administrator.rows(
        "SELECT version, body, signature, entry_hash FROM kotosilta.directory_entry ORDER BY version DESC LIMIT 1"
    )
    return version, json.loads(body), signature, digest


def key_entry(administrator: Administrator, unit: UUID) -> tuple[int, dict[str, Any]]:
    """Version and body of the entry that names a unit's key."""
    for version, body in administrator.rows("SELECT version, body FROM kotosilta.directory_entry"):
        entry = json.loads(body)
        if (entry["kind"], entry["subject"]) == ("unit_key", unit.hex):
            return version, entry
    raise AssertionError


def signed(entry: dict[str, Any]) -> tuple[bytes, bytes, bytes]:
    """Body, the administrator's own signature under it, and the hash of both."""
    body = encode(entry)
    signature = SigningKey.from_seed(OWN_SEED).sign(DIRECTORY_LABEL, body)
    return body, signature, sha256(body + signature).digest()


def own_key() -> str:
    return UnwrapKey.from_seed(OWN_SEED).public.raw.hex()


@contextmanager
def appended(administrator: Administrator, entry: dict[str, Any]) -> Iterator[None]:
    """A further entry, well-formed and signed by the administrator instead of by who may issue it."""
    version, _, _, digest = newest(administrator)
    body, signature, own_digest = signed({**entry, "version": version + 1, "prev": digest.hex()})
    administrator.rows(
        "INSERT INTO kotosilta.directory_entry (version, body, signature, entry_hash, at) "
        "VALUES (%s, %s, %s, %s, now())",
        (version + 1, body, signature, own_digest),
    )
    try:
        yield
    finally:
        administrator.rows("DELETE FROM kotosilta.directory_entry WHERE version > %s", (version,))


def new_desktop(world: World, user_id: UUID) -> None:
    """The person's desktop has seen nothing yet."""
    folders = person_folders(world.service.config().data_dir, user_id)
    shutil.rmtree(folders.seen, ignore_errors=True)


def no_beat_to_be_seen(administrator: Administrator) -> AbstractContextManager[None]:
    """The database shows no heartbeat, as if the notary had never beaten."""
    return administrator.altered("log_head", {"only_row": True}, heartbeat_index=None)


def assert_nobody_signs_in(scene: Scene) -> None:
    with pytest.raises(DirectoryInvalidError):
        scene.world.desk.sign_in("aino.laine", scene.world.passphrase)


@pytest.mark.parametrize("signer", ["nobody", "administrator"])
def test_swapping_a_units_key(scene: Scene, signer: str) -> None:
    """What would be sealed to it would be the administrator's to read."""
    administrator = scene.administrator
    version, entry = key_entry(administrator, scene.world.unit("tampere"))
    entry["data"]["wrap"] = own_key()
    body, signature, digest = signed(entry)
    values = {"body": body, "entry_hash": digest}
    if signer == "administrator":
        values["signature"] = signature
    with administrator.altered("directory_entry", {"version": version}, **values):
        assert_nobody_signs_in(scene)


def test_swapping_a_units_key_and_mending_the_chain_after_it(scene: Scene) -> None:
    """Every later entry names the new hash of the one before it; the old signatures do not cover that."""
    administrator = scene.administrator
    version, swapped = key_entry(administrator, scene.world.unit("tampere"))
    swapped["data"]["wrap"] = own_key()
    body, signature, digest = signed(swapped)
    later = administrator.rows(
        "SELECT version, body, signature FROM kotosilta.directory_entry WHERE version > %s ORDER BY version",
        (version,),
    )
    with ExitStack() as stack:
        stack.enter_context(no_beat_to_be_seen(administrator))
        mended = [(version, body, signature)]
        for number, old, kept in later:
            linked = encode(json.loads(old) | {"prev": digest.hex()})
            digest = sha256(linked + kept).digest()
            mended.append((number, linked, kept))
        for number, text, mark in mended:
            values = {"body": text, "signature": mark, "entry_hash": sha256(text + mark).digest()}
            stack.enter_context(administrator.altered("directory_entry", {"version": number}, **values))
        assert_nobody_signs_in(scene)


@pytest.mark.parametrize("column", ["body", "signature"])
@pytest.mark.parametrize("version", [1, 2, 9])
def test_one_bit(scene: Scene, version: int, column: str) -> None:
    with scene.administrator.flipped("directory_entry", {"version": version}, column):
        assert_nobody_signs_in(scene)


def test_two_entries_are_exchanged(scene: Scene) -> None:
    bodies = scene.administrator.rows(
        "SELECT body, signature FROM kotosilta.directory_entry WHERE version IN (3, 4) ORDER BY version"
    )
    altered = [
        scene.administrator.altered("directory_entry", {"version": version}, body=body, signature=signature)
        for version, (body, signature) in zip((4, 3), bodies, strict=True)
    ]
    with altered[0], altered[1]:
        assert_nobody_signs_in(scene)


@pytest.mark.parametrize("version", [1, 9])
def test_an_entry_is_missing(scene: Scene, version: int) -> None:
    with scene.administrator.without("directory_entry", f"version = {version}"):
        assert_nobody_signs_in(scene)


class TestReplayingAnOldVersion:
    """What was genuine once is put in the place of what came after it."""

    def test_of_the_directory_on_a_desktop_that_has_seen_a_newer_one(self, scene: Scene) -> None:
        version, *_ = newest(scene.administrator)
        with (
            no_beat_to_be_seen(scene.administrator),
            scene.administrator.without("directory_entry", f"version = {version}"),
        ):
            assert_nobody_signs_in(scene)

    def test_of_the_directory_from_before_the_beat_of_the_notary_on_a_new_desktop(self, scene: Scene) -> None:
        version, *_ = newest(scene.administrator)
        new_desktop(scene.world, scene.meaning("mirja.koskinen"))
        with (
            scene.administrator.without("directory_entry", f"version = {version}"),
            pytest.raises(DirectoryInvalidError),
        ):
            scene.world.desk.sign_in("mirja.koskinen", scene.world.passphrase)

    def test_of_one_entry_as_the_newest(self, scene: Scene) -> None:
        """A unit's first key, say, after it has another."""
        administrator = scene.administrator
        version, _ = key_entry(administrator, scene.world.unit("tampere"))
        last, *_ = newest(administrator)
        administrator.rows(
            "INSERT INTO kotosilta.directory_entry SELECT %s, body, signature, entry_hash, at "
            "FROM kotosilta.directory_entry WHERE version = %s",
            (last + 1, version),
        )
        try:
            with pytest.raises(DirectoryInvalidError):
                scene.open()
            assert_nobody_signs_in(scene)
        finally:
            administrator.rows("DELETE FROM kotosilta.directory_entry WHERE version > %s", (last,))


class TestWithholdingARevocation:
    """Leena was removed; the administrator shows the directory of the day before."""

    @pytest.fixture
    def removed(self, origin: Origin) -> Iterator[World]:
        """Aino's open session has seen that Leena was removed, and so has the notary; then it is taken out."""
        with origin.world() as world, administering(world) as administrator:
            world.session("aino.laine")
            with Intruder(world, "mirja.koskinen") as mirja:
                leena = administrator.value(
                    "SELECT user_id FROM kotosilta.member WHERE login = 'leena.makela'"
                )
                entry = origin.revocation(mirja.directory, leena)
            administrator.rows("SELECT kotosilta.add_directory_entry(%s, %s)", (entry.body, entry.signature))
            world.service.stop_notary()
            world.service.start_notary()  # beats at once, and names the newest directory
            assert world.send("aino.laine", "tampere").log_index
            version, *_ = newest(administrator)
            administrator.rows("UPDATE kotosilta.member SET active = true WHERE login = 'leena.makela'")
            with administrator.without("directory_entry", f"version = {version}"):
                yield world

    def test_shows_on_a_desktop_that_saw_it_while_somebody_was_signed_in(self, removed: World) -> None:
        person = removed.session("aino.laine").person.user_id
        folders = person_folders(removed.service.config().data_dir, person)
        assert folders.seen.exists()
        with (
            administering(removed) as administrator,
            no_beat_to_be_seen(administrator),
            pytest.raises(DirectoryInvalidError),
        ):
            removed.desk.sign_in("aino.laine", removed.passphrase)

    def test_shows_on_a_new_desktop_by_the_beat_of_the_notary(self, removed: World) -> None:
        with pytest.raises(DirectoryInvalidError):
            removed.desk.sign_in("ahmed.warsame", removed.passphrase)

    def test_lets_her_read_nothing(self, removed: World) -> None:
        """Her own program, changed so that it believes what it is shown: the notary knows better."""
        with administering(removed) as administrator, Intruder(removed, "leena.makela") as leena:
            referral = administrator.value(
                "SELECT id FROM kotosilta.referral WHERE recipient_unit = %s LIMIT 1",
                (removed.unit("tampere"),),
            )
            read = leena.read_of(administrator.part(referral))
            leena.request(read)
            assert leena.verdict(read) != "accepted"


@pytest.mark.parametrize("kind", ["unit_key", "user", "revocation"])
def test_an_entry_that_its_issuer_never_signed(scene: Scene, kind: str) -> None:
    """Sessions that are open already refuse it as well: nothing is sealed, sent or read on its word."""
    administrator = scene.administrator
    _, entry = key_entry(administrator, scene.world.unit("tampere"))
    if kind == "unit_key":
        entry["data"] = {"epoch": 2, "wrap": own_key()}
    elif kind == "user":
        entry = newest(administrator)[1]
        entry["data"]["role"] = "triage_lead"
    else:
        entry |= {"kind": "revocation", "data": {"reason": "left"}}
    before = administrator.counts()
    nurse = scene.world.session("aino.laine")
    with appended(administrator, entry):
        with pytest.raises(DirectoryInvalidError):
            nurse.send(scene.world.referral(), scene.world.unit("tampere"), Priority.ROUTINE)
        with pytest.raises(DirectoryInvalidError):
            scene.open()
        assert_nobody_signs_in(scene)
        assert administrator.counts()["referral"] == before["referral"]
    assert nurse.send(scene.world.referral(), scene.world.unit("tampere"), Priority.ROUTINE).log_index


class TestKeysOfPeople:
    """Rows that no signature covers hold nothing that is believed."""

    @pytest.mark.parametrize("change", ["of another person", "one bit", "empty"])
    def test_a_key_blob(self, scene: Scene, change: str) -> None:
        administrator, aino = scene.administrator, {"user_id": scene.meaning("aino.laine")}
        other = administrator.value(
            "SELECT blob FROM kotosilta.key_blob WHERE user_id = %s", (scene.meaning("mirja.koskinen"),)
        )
        blobs = {"of another person": other, "empty": b"\0"}
        altered = (
            administrator.flipped("key_blob", aino, "blob", place=80)
            if change == "one bit"
            else administrator.altered("key_blob", aino, blob=blobs[change])
        )
        with altered, pytest.raises(KotosiltaError) as caught:
            scene.world.desk.sign_in("aino.laine", scene.world.passphrase)
        assert caught.value.code in ("sign_in.wrong_passphrase", "envelope.cannot_open")

    @pytest.mark.parametrize("change", ["one bit", "a seed of the administrator's"])
    def test_forging_a_grant(self, scene: Scene, change: str) -> None:
        """Whoever has it opens nothing with it; the key counts only if the signed directory names it."""
        key = {"user_id": scene.meaning("leena.makela"), "epoch": 1}
        sealed = seal_unit_seed(OWN_SEED, self.wrap_key(scene), scene.world.unit("tampere"), 1)
        altered = (
            scene.administrator.flipped("unit_grant", key, "sealed")
            if change == "one bit"
            else scene.administrator.altered("unit_grant", key, sealed=sealed)
        )
        with altered, closing(scene.world.desk.sign_in("leena.makela", scene.world.passphrase)) as session:
            rows = session.inbox_page(InboxQuery()).rows
        assert rows
        assert all(row.broken and row.summary is None for row in rows)

    def test_forging_a_grant_makes_a_lead_hand_nothing_on(self, scene: Scene) -> None:
        """The administrator's seed, taken for the unit's, would go into the recovery copies."""
        key = {"user_id": scene.meaning("leena.makela"), "epoch": 1}
        sealed = seal_unit_seed(OWN_SEED, self.wrap_key(scene), scene.world.unit("tampere"), 1)
        before = scene.administrator.counts()["recovery_copy"]
        with (
            scene.administrator.altered("unit_grant", key, sealed=sealed),
            closing(scene.world.desk.sign_in("leena.makela", scene.world.passphrase)) as session,
        ):
            assert session.unit_leading().renew_recovery_copies() == ()
        assert scene.administrator.counts()["recovery_copy"] == before

    def test_a_grant_too_many_hides_nothing(self, scene: Scene) -> None:
        leena, tampere = scene.meaning("leena.makela"), scene.world.unit("tampere")
        scene.administrator.rows(
            "INSERT INTO kotosilta.unit_grant SELECT unit_id, 2, user_id, decode('00', 'hex'), statement, "
            "signature, at FROM kotosilta.unit_grant WHERE user_id = %s",
            (leena,),
        )
        with closing(scene.world.desk.sign_in("leena.makela", scene.world.passphrase)) as session:
            rows = session.inbox_page(InboxQuery()).rows
        scene.administrator.rows(
            "DELETE FROM kotosilta.unit_grant WHERE unit_id = %s AND epoch = 2", (tampere,)
        )
        assert [row.broken for row in rows] == [False] * len(rows)

    def wrap_key(self, scene: Scene) -> WrapKey:
        with Intruder(scene.world, "leena.makela") as leena:
            return leena.identity.unwrap.public
