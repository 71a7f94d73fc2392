"""Receipts that come late, and those that never come because somebody took the act out."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.codes import Priority
from referral_app.errors import CannotOpenError
from referral_app.local.folders import person_folders
from referral_app.services.desk import Desk, Session
from referral_app.services.receipts import RECEIPT_DUE, ReceiptCheck
from referral_app.services.send import SendReceipt
from referral_app.services.sign_in import SignInParts
from tests.world import HEARTBEAT_SECONDS, World, start_world

NOTHING = ReceiptCheck(0, 0, ())


@pytest.fixture(scope="module")
def own_world() -> Iterator[World]:
    """A service whose notary and tables these tests meddle with."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-receipts-"))
    folder.chmod(0o755)
    world = start_world(folder)
    yield world
    world.close()
    world.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


class Nurse:
    """Aino at a fresh desktop, whose clock can be turned."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world, self._folder = world, folder
        self.late = timedelta()
        self.session = self.sign_in()

    def sign_in(self) -> Session:
        service = self._world.service
        config = replace(service.config(), data_dir=self._folder)
        secrets = DemoSecretStore(service.paths.people)
        desk = Desk(SignInParts(config, secrets, lambda: datetime.now(UTC) - self.late, True))
        return desk.sign_in("aino.laine", self._world.passphrase)

    def send(self) -> SendReceipt:
        world = self._world
        return self.session.send(world.referral(), world.unit("tampere"), Priority.ROUTINE)

    def send_earlier(self) -> SendReceipt:
        """So long ago that the receipt should be here."""
        self.late = RECEIPT_DUE + timedelta(minutes=1)
        try:
            return self.send()
        finally:
            self.late = timedelta()

    def files(self, kind: str) -> set[UUID]:
        folders = person_folders(self._folder, self.session.person.user_id)
        return {UUID(hex=file.stem) for file in getattr(folders, kind).glob("*.sealed")}


@pytest.fixture
def nurse(own_world: World, tmp_path: Path) -> Iterator[Nurse]:
    made = Nurse(own_world, tmp_path)
    with closing(made.session):
        yield made


def take_out(world: World, statement: str) -> None:
    engine = world.service.server.superuser_engine("kotosilta")
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        assert connection.execute(text(statement)).rowcount
    engine.dispose()


@pytest.fixture
def silent_notary(own_world: World) -> Iterator[None]:
    """No notary until the test starts one."""
    own_world.service.stop_notary()
    yield
    own_world.service.stop_notary()
    own_world.service.start_notary(HEARTBEAT_SECONDS)


def test_a_receipt_in_time_leaves_nothing_to_wait_for(nurse: Nurse) -> None:
    receipt = nurse.send()
    assert receipt.log_index is not None
    assert nurse.files("receipts") == {receipt.referral_id}
    assert nurse.files("awaited") == set()
    assert nurse.session.check_receipts() == NOTHING


def test_a_late_receipt_is_fetched_and_proven_once_the_notary_is_back(
    own_world: World, nurse: Nurse, silent_notary: None
) -> None:
    first = nurse.send()
    assert first.log_index is None
    nurse.late = -RECEIPT_DUE * 2
    assert nurse.session.check_receipts() == ReceiptCheck(0, 1, ()), "a silent notary is no missing receipt"
    nurse.late = timedelta()
    own_world.service.start_notary(HEARTBEAT_SECONDS)
    assert nurse.send().log_index is not None, "acts are taken in their order: the first is in as well"
    with closing(nurse.sign_in()) as another_day:
        assert another_day.check_receipts() == ReceiptCheck(1, 0, ())
        assert another_day.check_receipts() == NOTHING
    assert first.referral_id in nurse.files("receipts")
    assert nurse.files("awaited") == set()


def test_an_act_that_somebody_took_out_is_named_until_the_person_says_so(
    own_world: World, nurse: Nurse, silent_notary: None
) -> None:
    receipt = nurse.send_earlier()
    take_out(own_world, "DELETE FROM kotosilta.intake")
    take_out(own_world, f"DELETE FROM kotosilta.referral WHERE id = '{receipt.referral_id}'")
    own_world.service.start_notary(HEARTBEAT_SECONDS)
    fresh = nurse.send()
    assert fresh.log_index is not None
    for _ in range(2):
        found = nurse.session.check_receipts()
        assert (found.arrived, found.awaited) == (0, 0)
        [missing] = found.missing
        assert (missing.referral_id, missing.reference) == (receipt.referral_id, receipt.reference)
    nurse.session.forget_receipts([receipt.referral_id])
    assert nurse.session.check_receipts() == NOTHING


def test_what_was_sent_just_now_may_still_come(own_world: World, nurse: Nurse, silent_notary: None) -> None:
    nurse.send()
    take_out(own_world, "DELETE FROM kotosilta.intake")
    own_world.service.start_notary(HEARTBEAT_SECONDS)
    assert nurse.send().log_index is not None
    assert nurse.session.check_receipts() == ReceiptCheck(0, 1, ())


def test_an_act_that_was_exchanged_on_its_way_is_named_at_once(
    own_world: World, nurse: Nurse, silent_notary: None
) -> None:
    receipt = nurse.send()
    take_out(
        own_world,
        "UPDATE kotosilta.intake SET signature = set_byte(signature, 5, 255 - get_byte(signature, 5)) "
        "WHERE convert_from(body, 'UTF8') LIKE '%\"act\":\"submit\"%'",
    )
    own_world.service.start_notary(HEARTBEAT_SECONDS)
    assert nurse.send().log_index is not None
    assert [one.referral_id for one in nurse.session.check_receipts().missing] == [receipt.referral_id]


def test_the_waiting_acts_are_sealed_and_a_damaged_one_stops_nothing(
    nurse: Nurse, silent_notary: None, tmp_path: Path
) -> None:
    receipt = nurse.send()
    folder = person_folders(tmp_path, nurse.session.person.user_id).awaited
    file = folder / f"{receipt.referral_id.hex}.sealed"
    assert receipt.referral_id.hex.encode() not in file.read_bytes()
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(CannotOpenError):
        nurse.session._context.files.awaited.read(receipt.referral_id, b"awaited")
    assert nurse.session.check_receipts() == NOTHING
