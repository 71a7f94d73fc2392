"""Reading through the gate when rows, log, directory or notary are not what they should be."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from referral_app.config import Config
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.service import LocalService
from referral_app.directory.entry import DirectoryEntry
from referral_app.domain.codes import Purpose
from referral_app.domain.states import State
from referral_app.errors import (
    CannotOpenError,
    DirectoryInvalidError,
    LogInvalidError,
    LogRolledBackError,
    NotaryNotAnsweringError,
    NotFoundError,
)
from referral_app.local.folders import person_folders
from referral_app.services import listing
from referral_app.services.audit import LogQuery
from referral_app.services.context import Context
from referral_app.services.desk import ConnectionState, Desk, Session
from referral_app.services.inbox import InboxQuery, InboxRow
from referral_app.services.listing import Sort
from referral_app.services.read_gate import PartId, read_parts
from referral_app.services.sealing import CONTENT_PART, FIRST_VERSION
from referral_app.services.sign_in import SignInParts, sign_in
from referral_app.translog.heartbeat import Heartbeat
from referral_app.translog.leaf import Leaf
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import PATIENCE_SECONDS, Origin, running_notary, start_origin
from tests.attack.intruder import Intruder
from tests.world import World


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with start_origin() as made:
        yield made


@pytest.fixture(scope="module")
def world(origin: Origin) -> Iterator[World]:
    """A service of this module's own."""
    with origin.world() as running:
        yield running


@pytest.fixture(scope="module")
def administrator(world: World) -> Iterator[Administrator]:
    with administering(world) as made:
        yield made


@pytest.fixture(scope="module")
def context(world: World) -> Iterator[Context]:
    """Leena of Tampere, as the services have her."""
    signed_in = sign_in(parts(world.service), "leena.makela", PASSPHRASE, None)
    yield signed_in
    signed_in.close()


def parts(
    service: LocalService, *, ahead: timedelta = timedelta(0), config: Config | None = None
) -> SignInParts:
    return SignInParts(
        config=config or service.config(),
        secrets=DemoSecretStore(service.paths.people),
        clock=lambda: datetime.now(UTC) + ahead,
        allow_test_codes=True,
    )


def content_of(administrator: Administrator, referral: UUID) -> PartId:
    [(envelope, sent_at, sender, recipient)] = administrator.rows(
        "SELECT first_envelope, sent_at, sender_unit, recipient_unit FROM kotosilta.referral WHERE id = %s",
        (referral,),
    )
    return PartId(
        referral_id=referral,
        version=FIRST_VERSION,
        part=CONTENT_PART,
        envelope=envelope,
        sealed_at=sent_at,
        units=frozenset({sender, recipient}),
        sealed_by=frozenset({sender}),
    )


@pytest.fixture(scope="module")
def five(world: World) -> list[UUID]:
    """Five referrals to Korsholm, where there are no others; the oldest first."""
    return [world.send("sofia.lindqvist", "mustasaari").referral_id for _ in range(5)]


def page(world: World) -> tuple[InboxRow, ...]:
    query = InboxQuery(sort=Sort("sent_at", descending=False))
    found = world.session("anna.backlund").inbox_page(query)
    assert not found.reading_paused
    return found.rows


class TestAPage:
    """A row that was tampered with is broken; those around it open, and all keep their places."""

    def assert_only_the_middle_is_broken(self, world: World, five: list[UUID]) -> None:
        rows = page(world)
        assert [row.referral_id for row in rows] == five
        assert [row.broken for row in rows] == [False, False, True, False, False]
        assert [row.summary is None for row in rows] == [False, False, True, False, False]
        assert rows[2].state is State.SENT

    def test_untouched(self, world: World, five: list[UUID]) -> None:
        assert [(row.broken, row.summary is None) for row in page(world)] == [(False, False)] * 5

    @pytest.mark.parametrize("column", ["ciphertext", "notary_wrap"])
    def test_a_part(self, world: World, administrator: Administrator, five: list[UUID], column: str) -> None:
        key = {"referral_id": five[2], "version": 1, "part": "summary"}
        with administrator.flipped("envelope_part", key, column):
            self.assert_only_the_middle_is_broken(world, five)

    @pytest.mark.parametrize("column", ["header", "manifest", "signature", "envelope_hash"])
    def test_an_envelope(
        self, world: World, administrator: Administrator, five: list[UUID], column: str
    ) -> None:
        """With another hash in it the database finds nothing to release at all."""
        place = 9 if column == "envelope_hash" else 40
        with administrator.flipped("envelope", {"referral_id": five[2], "version": 1}, column, place):
            self.assert_only_the_middle_is_broken(world, five)

    def test_a_header_that_names_anothers_envelope(
        self, world: World, administrator: Administrator, five: list[UUID]
    ) -> None:
        other = administrator.value("SELECT first_envelope FROM kotosilta.referral WHERE id = %s", (five[0],))
        with administrator.altered("referral", {"id": five[2]}, first_envelope=other):
            self.assert_only_the_middle_is_broken(world, five)

    @pytest.mark.parametrize(
        ("column", "unit"), [("sender_unit", "hervanta"), ("recipient_municipality", "837")]
    )
    def test_a_header_that_names_another_sender(
        self, world: World, administrator: Administrator, five: list[UUID], column: str, unit: str
    ) -> None:
        value = world.service.units().get(unit, unit)
        with administrator.altered("referral", {"id": five[2]}, **{column: value}):
            rows = page(world)
        assert rows[2].broken == (column == "sender_unit")  # the municipality is not shown in the list

    def test_parts_exchanged_between_two_referrals(
        self, world: World, administrator: Administrator, five: list[UUID]
    ) -> None:
        """Both are well sealed, and both by the same nurse for the same unit."""
        [(ciphertext, wrap)] = administrator.rows(
            "SELECT ciphertext, notary_wrap FROM kotosilta.envelope_part WHERE referral_id = %s AND part = 'summary'",
            (five[1],),
        )
        key = {"referral_id": five[2], "version": 1, "part": "summary"}
        with administrator.altered("envelope_part", key, ciphertext=ciphertext, notary_wrap=wrap):
            self.assert_only_the_middle_is_broken(world, five)

    def test_a_part_that_is_gone(self, world: World, administrator: Administrator, five: list[UUID]) -> None:
        condition = f"referral_id = '{five[2]}' AND part = 'summary'"
        with administrator.without("envelope_part", condition):
            self.assert_only_the_middle_is_broken(world, five)

    def test_another_towns_referral_put_into_the_inbox(
        self, world: World, administrator: Administrator, five: list[UUID]
    ) -> None:
        """It was never sealed to Korsholm: there it is seen, and broken."""
        foreign = world.send("aino.laine", "tampere").referral_id
        with administrator.altered("referral", {"id": foreign}, recipient_unit=world.unit("mustasaari")):
            rows = {row.referral_id: row for row in page(world)}
        assert (rows[foreign].broken, rows[foreign].summary) == (True, None)
        assert not any(rows[referral].broken for referral in five)


def test_a_page_of_more_parts_than_one_read_may_name(
    world: World, five: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_PARTS", 2)
    before = reads_logged(world)
    assert all(row.summary is not None and not row.broken for row in page(world))
    assert reads_logged(world) - before == 3


class TestTheNotaryIsSilent:
    def test_nothing_is_released_and_what_was_asked_is_logged_later(self, origin: Origin) -> None:
        service = origin.copy()
        world = World(service)
        with Intruder(world, "aino.laine") as nurse, administering(world) as administrator:
            referral = nurse.send_by_hand(world.unit("tampere"))
            with closing(sign_in(parts(service), "leena.makela", PASSPHRASE, None)) as context:
                wanted = content_of(administrator, referral)
                with pytest.raises(NotaryNotAnsweringError):
                    read_parts(context, [wanted], Purpose.HANDLE_REFERRAL, patience=0.3)
                assert administrator.value("SELECT count(*) FROM kotosilta.read_release") == 0
                with running_notary(service):
                    found = read_parts(context, [wanted], Purpose.HANDLE_REFERRAL, PATIENCE_SECONDS)
                    assert found == {wanted: b"content"}
            reads = administrator.value("SELECT count(*) FROM kotosilta.log_leaf WHERE act = 'read'")
        assert reads == 2

    def test_its_silence_shows_after_five_minutes(self, world: World) -> None:
        for ahead, state in (
            (timedelta(minutes=3), ConnectionState.CONNECTED),
            (timedelta(minutes=7), ConnectionState.NOTARY_SILENT),
        ):
            desk = Desk(parts(world.service, ahead=ahead))
            with closing(desk.sign_in("anna.backlund", PASSPHRASE)) as session:
                assert session.connection_state() is state


class TestAReadThatIsNotTheirs:
    def test_of_another_unit(self, world: World, administrator: Administrator, context: Context) -> None:
        foreign = content_of(administrator, world.send("sofia.lindqvist", "vaasa").referral_id)
        own = content_of(administrator, world.send("aino.laine", "tampere").referral_id)
        with pytest.raises(NotFoundError):
            read_parts(context, [own, foreign], Purpose.HANDLE_REFERRAL)

    def test_of_nothing(self, context: Context) -> None:
        assert read_parts(context, [], Purpose.HANDLE_REFERRAL) == {}

    def test_of_what_another_than_the_sender_sealed(
        self, world: World, administrator: Administrator, context: Context
    ) -> None:
        part = content_of(administrator, world.send("aino.laine", "tampere").referral_id)
        assert read_parts(context, [part], Purpose.HANDLE_REFERRAL)[part] is not None
        for other in (
            replace(part, sealed_by=frozenset({world.unit("tampere")})),
            replace(part, units=frozenset({world.unit("tampere"), world.unit("vaasa_neuvola")})),
            replace(part, sealed_at=datetime(2020, 1, 1, tzinfo=UTC)),
        ):
            assert read_parts(context, [other], Purpose.HANDLE_REFERRAL)[other] is None


def test_windows_and_threads_of_one_person_at_once(world: World) -> None:
    """They share what this desktop has seen of the log, and step past one another."""
    referrals = [world.send("aino.laine", "tampere").referral_id for _ in range(4)]
    windows = [world.desk.sign_in("leena.makela", PASSPHRASE) for _ in range(2)]
    with ThreadPoolExecutor(4) as pool:
        views = list(
            pool.map(lambda place: windows[place % 2].open_referral(referrals[place % 4]), range(16))
        )
    for window in windows:
        window.close()
    assert all(view.referral is not None for view in views)


class TestTwoHistories:
    """A backup brought to life with a new journal, or the notary's seed in wrong hands: two logs, well signed."""

    @pytest.mark.parametrize(
        ("acts", "error"), [(0, LogRolledBackError), (1, LogInvalidError), (9, LogInvalidError)]
    )
    def test_a_desktop_that_has_seen_one_does_not_sign_in_to_the_other(
        self, origin: Origin, acts: int, error: type[LogInvalidError]
    ) -> None:
        """Shorter, about as long, or longer."""
        one, other = origin.copy(), origin.copy()
        with running_notary(one):
            serve(World(one), 2)
            with closing(Desk(parts(one)).sign_in("leena.makela", PASSPHRASE)) as session:
                assert session.connection_state() is ConnectionState.CONNECTED
        if acts:
            with running_notary(other):
                serve(World(other), acts)
        desktop = replace(other.config(), data_dir=one.config().data_dir)
        with pytest.raises(error):
            sign_in(parts(other, config=desktop), "leena.makela", PASSPHRASE, None)

    def test_what_a_desktop_has_seen_cannot_be_spoiled_unnoticed(self, world: World) -> None:
        """A damaged file is not taken for a first contact."""
        service = world.service
        with closing(sign_in(parts(service), "fatima.rahimi", PASSPHRASE, None)) as context:
            [file] = person_folders(service.config().data_dir, context.person.user_id).seen.glob("*.sealed")
        content = file.read_bytes()
        file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        with pytest.raises(CannotOpenError):
            sign_in(parts(service), "fatima.rahimi", PASSPHRASE, None)


def test_a_withheld_revocation_shows_by_the_heartbeat(origin: Origin) -> None:
    """On a desktop that had not yet got it, and on a new one, which has nothing else to go by."""
    service = origin.copy()
    world = World(service)
    with (
        running_notary(service, heartbeat_seconds=0.3),
        administering(world) as administrator,
        Intruder(world, "aino.laine") as nurse,
        closing(world.desk.sign_in("leena.makela", PASSPHRASE)) as session,
    ):
        assert session.connection_state() is ConnectionState.CONNECTED
        entry = origin.revocation(nurse.directory, nurse.directory.user_by_login("mirja.koskinen").subject)
        administrator.rows("SELECT kotosilta.add_directory_entry(%s, %s)", (entry.body, entry.signature))
        version = DirectoryEntry.decode(entry.body).version
        await_heartbeat(nurse, version)
        with administrator.without("directory_entry", f"version = {version}"):
            assert_directory_refused(session)
            with pytest.raises(DirectoryInvalidError):
                world.desk.sign_in("johan.nystrom", PASSPHRASE)
        assert session.connection_state() is ConnectionState.CONNECTED


def reads_logged(world: World) -> int:
    return len(world.session("pekka.virtanen").log_page(LogQuery(act="read", limit=500)).rows)


def assert_directory_refused(session: Session) -> None:
    with pytest.raises(DirectoryInvalidError):
        session.connection_state()


def serve(world: World, acts: int) -> None:
    """Let the notary take some acts."""
    with Intruder(world, "aino.laine") as nurse:
        for _ in range(acts):
            assert nurse.verdict(nurse.sign_in()) == "accepted"


def await_heartbeat(nurse: Intruder, version: int) -> None:
    """Until the newest heartbeat names that version of the directory."""
    nurse.rows("LISTEN kotosilta_head")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        [(data,)] = nurse.rows("SELECT heartbeat_leaf FROM kotosilta.log_head()")
        if Heartbeat.decode(Leaf.decode(data).body).directory_version >= version:
            return
        assert time.monotonic() < deadline
        for _ in nurse.connection.notifies(timeout=0.5, stop_after=1):
            pass
