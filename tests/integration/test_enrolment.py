"""People come in on the real service: invited, redeemed on a desktop of their own, confirmed, at work."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import text

from referral_app.bootstrap import make_newcomers
from referral_app.config import Config, load_config
from referral_app.crypto.signing import SigningKey
from referral_app.demo.clients import make_referral
from referral_app.demo.secrets import DemoSecretStore
from referral_app.directory.entry import OrganisationType
from referral_app.domain.codes import Priority
from referral_app.domain.roles import Role
from referral_app.errors import (
    DiskFullError,
    InvalidInputError,
    InvitationExpiredError,
    InvitationForeignError,
    InvitationInvalidError,
    InvitationUsedError,
    KeyringLockedError,
    KotosiltaError,
    NotAllowedError,
    NotConfirmedError,
    NotFoundError,
    RecoveryCodeInvalidError,
    StateChangedError,
    WrongPassphraseError,
)
from referral_app.exchange.invitation import decode_invitation, encode_invitation
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.administration import Administration, UnitLeading
from referral_app.services.desk import Desk, Session
from referral_app.services.enrolment import IssuedInvitation, NewPerson
from referral_app.services.expiry import EXPIRY_WARNING
from referral_app.services.names import Names
from referral_app.services.organising import NewOrganisation, NewUnit
from referral_app.services.people import InvitationStatus
from referral_app.services.redeeming import Enrolled, Newcomers, NewInstallation, Step
from referral_app.services.sign_in import SignInParts, account_of
from tests.world import World, start_world

PASSPHRASE = "kolme sinistä venettä ja yksi pöllö"
OTHER = "neljä punaista kelkkaa mäen alla"


def now() -> datetime:
    return datetime.now(UTC)


class DeniedKeyring:
    """A keyring that refuses."""

    def load(self, account: str) -> DeviceSecrets:
        raise KeyringLockedError

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        raise KeyringLockedError

    def delete(self, account: str) -> None:
        raise KeyringLockedError


@dataclass
class Desktop:
    """A new computer: nothing on it yet."""

    folder: Path
    clock: Callable[[], datetime] = now

    @property
    def sheet(self) -> Path:
        return self.folder / "recovery.pdf"

    @property
    def keyring(self) -> DemoSecretStore:
        return DemoSecretStore(self.folder / "secrets.json")

    @property
    def place(self) -> NewInstallation:
        return NewInstallation(self.folder / "settings" / "kotosilta.toml", self.folder / "data")

    def newcomers(self) -> Newcomers:
        return Newcomers(self.place, self.keyring, self.clock)

    def redeem(
        self,
        issued: IssuedInvitation,
        passphrase: str = PASSPHRASE,
        progress: Callable[[Step], None] = lambda _step: None,
    ) -> Enrolled:
        newcomers = self.newcomers()
        read = newcomers.read_invitation(issued.data)
        return newcomers.redeem(read, passphrase, self.sheet, "fi", progress)

    def desk(self, config: Config) -> Desk:
        return Desk(SignInParts(config=config, secrets=self.keyring, clock=self.clock, allow_test_codes=True))


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-enrolment-"))
    folder.chmod(0o755)
    running = start_world(folder)
    yield running
    running.close()
    running.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def admin(world: World) -> Administration:
    return world.session("riitta.salo").administration()


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


def root_parts(world: World) -> list[str]:
    papers = json.loads(world.service.paths.papers.read_text("utf-8"))
    return [papers["root"][2], papers["root"][0]]


def names(text: str) -> Names:
    return Names(text, text, text)


def somebody(world: World, unit: str = "tampere", **changes: Any) -> NewPerson:
    login = f"uusi.{uuid4().hex[:8]}"
    return replace(NewPerson(login, "Uusi Työntekijä", Role.COORDINATOR, world.unit(unit)), **changes)


def lead_of(world: World, unit: str = "tampere") -> Session:
    return world.session({"tampere": "leena.makela", "hervanta": "aino.laine"}[unit])


def come_in(
    confirming: Administration | UnitLeading, inviting: Administration, person: NewPerson, desktop: Desktop
) -> Session:
    """Invited by one, redeemed on a new desktop, confirmed by another, signed in."""
    enrolled = desktop.redeem(inviting.invite(person))
    [waiting] = [one for one in confirming.pending() if one.login == person.login]
    assert (waiting.words, waiting.genuine, waiting.name) == (enrolled.words, True, person.name)
    confirming.confirm(waiting.invitation_id, enrolled.words)
    return desktop.desk(enrolled.config).sign_in(person.login, PASSPHRASE)


class TestTwoPeopleInTwoOrganisations:
    def test_from_the_invitation_to_a_referral_read(
        self, world: World, admin: Administration, tmp_path: Path
    ) -> None:
        clinic = admin.create_organisation(
            NewOrganisation(names("Lapin hyvinvointialue"), OrganisationType.WELLBEING_SERVICES_COUNTY),
            root_parts(world),
        )
        town = admin.create_organisation(
            NewOrganisation(names("Rovaniemi"), OrganisationType.MUNICIPALITY, "698"), root_parts(world)
        )
        sending = admin.create_unit(NewUnit(clinic, names("Rovaniemen neuvola")))
        receiving = admin.create_unit(NewUnit(town, names("Rovaniemen kotoutuminen"), "698"))
        people = [
            NewPerson("marja.niemi", "Marja Niemi", Role.REFERRER, sending, lead=True),
            NewPerson("olli.harju", "Olli Harju", Role.TRIAGE_LEAD, receiving),
        ]
        sessions = []
        for person in people:
            folder = tmp_path / person.login
            folder.mkdir()
            session = come_in(admin, admin, person, Desktop(folder))
            leading = session.unit_leading()
            assert leading.overview().needs_activation
            made = leading.activate()
            assert (made.epoch, made.sole_lead, made.offline_copy) == (1, True, True)
            with pytest.raises(StateChangedError):
                leading.activate()
            overview = leading.overview()
            assert (overview.without_key, overview.copies_current, overview.unit.sole_lead) == (
                (),
                True,
                True,
            )
            sessions.append(session)
        nurse, triage = sessions
        today = now().date()
        referral = make_referral(random.Random(3), municipality="698", recipient=receiving, today=today)
        sent = nurse.send(referral, receiving, Priority.ROUTINE)
        assert triage.open_referral(sent.referral_id).referral == referral
        for session in sessions:
            session.close()


class TestInviting:
    def test_what_cannot_be_invited_is_said_field_by_field(self, world: World, admin: Administration) -> None:
        def problems(person: NewPerson) -> set[tuple[str, str]]:
            with pytest.raises(InvalidInputError) as found:
                admin.invite(person)
            return {(one.field, one.problem) for one in found.value.problems}

        right = somebody(world)
        assert problems(replace(right, login="Aino Laine", name=" ", days=31)) == {
            ("login", "login.form"),
            ("name", "name.form"),
            ("days", "days.range"),
        }
        assert problems(replace(right, login="pg_admin")) == {("login", "login.form")}
        assert problems(replace(right, login="leena.makela")) == {("login", "login.taken")}
        assert problems(replace(right, login="notary_kotosilta")) == {("login", "login.taken")}
        assert problems(replace(right, unit_id=uuid4())) == {("unit", "unit.closed")}
        assert problems(replace(right, role=Role.AUDITOR)) == {("unit", "unit.has_leads")}
        officers = world.unit("tietosuoja")
        assert problems(replace(right, unit_id=officers, lead=True)) == {("unit", "unit.has_officers")}
        assert problems(replace(right, unit_id=officers, role=Role.AUDITOR, lead=True)) == {
            ("lead", "lead.officer")
        }

    def test_only_an_administrator_invites(self, world: World) -> None:
        for login in ("leena.makela", "pekka.virtanen"):
            with pytest.raises(NotAllowedError):
                world.session(login).administration().invite(somebody(world))

    def test_a_second_invitation_waits_for_the_first_to_be_cancelled(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        person = somebody(world)
        first = admin.invite(person)
        with pytest.raises(StateChangedError):
            admin.invite(person)
        admin.cancel_invitation(first.invitation_id)
        with pytest.raises(StateChangedError):
            admin.cancel_invitation(first.invitation_id)
        with pytest.raises(InvitationUsedError):
            desktop.redeem(first)
        second = admin.invite(person)
        with pytest.raises(InvitationUsedError):
            desktop.redeem(first)
        desktop.redeem(second)

    def test_the_lists_show_where_each_stands(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        person = somebody(world)
        issued = admin.invite(person)
        [row] = [one for one in admin.invitations() if one.login == person.login]
        assert (row.status, row.words, row.genuine) == (InvitationStatus.OPEN, None, True)
        enrolled = desktop.redeem(issued)
        leading = lead_of(world).unit_leading()
        [row] = [one for one in leading.invitations() if one.login == person.login]
        assert (row.status, row.words, row.genuine) == (InvitationStatus.REDEEMED, enrolled.words, True)
        assert all(
            one.login != person.login for one in lead_of(world, "hervanta").unit_leading().invitations()
        )
        assert issued.invitation_id not in {
            one.invitation_id for one in admin.pending()
        }  # the lead's to confirm
        leading.cancel_invitation(issued.invitation_id)
        assert all(one.login != person.login for one in admin.invitations())

    def test_file_and_sheet_hold_the_same(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        file, sheet = desktop.folder / "x.kotosilta-invitation", desktop.folder / "x.pdf"
        issued.save(file)
        issued.save_sheet(sheet, "sv")
        read = desktop.newcomers().read_invitation(file.read_bytes())
        assert (read.login, read.words, read.expired) == (issued.login, issued.words, False)
        assert read.words == world.desk.root_words
        text = " ".join(PdfReader(sheet).pages[0].extract_text().split())
        assert issued.login in text
        assert issued.words in text


class TestRedeeming:
    def test_one_can_sign_in_once_confirmed(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        person = somebody(world)
        issued = admin.invite(person)
        enrolled = desktop.redeem(issued)
        assert (enrolled.name, enrolled.role, enrolled.remembered) == (person.name, person.role, True)
        assert load_config(desktop.place.config_file) == enrolled.config
        assert not any((desktop.place.data_dir / "enrolments").glob("*.sealed"))
        desk = desktop.desk(enrolled.config)
        with pytest.raises(NotConfirmedError):
            desk.sign_in(person.login, PASSPHRASE)
        lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words.upper().replace("-", "  "))
        sent = world.send()
        session = desk.sign_in(person.login, PASSPHRASE)
        assert session.open_referral(sent.referral_id).state
        session.close()
        with pytest.raises(NotFoundError):
            lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words)

    def test_the_recovery_sheet_opens_another_desktop(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        session = come_in(lead_of(world).unit_leading(), admin, person := somebody(world), desktop)
        session.close()
        device = desktop.keyring.load(account_of(session_config(desktop), person.login))
        text = PdfReader(desktop.sheet).pages[0].extract_text()
        assert person.login in text
        assert device.database_password not in text

    def test_an_invitation_works_once(self, world: World, admin: Administration, tmp_path: Path) -> None:
        issued = admin.invite(somebody(world))
        first, second = Desktop(tmp_path / "first"), Desktop(tmp_path / "second")
        for one in (first, second):
            one.folder.mkdir()
        first.redeem(issued)
        with pytest.raises(InvitationUsedError):
            second.redeem(issued)
        with pytest.raises(InvitationUsedError):
            first.redeem(issued)

    def test_a_weak_passphrase_touches_nothing(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        with pytest.raises(InvalidInputError):
            desktop.redeem(issued, "kesä2026")
        assert not desktop.sheet.exists()
        desktop.redeem(issued)

    @pytest.mark.parametrize("last", list(Step))
    def test_a_crash_after_any_step_is_gone_on_from(
        self, world: World, admin: Administration, desktop: Desktop, last: Step
    ) -> None:
        person = somebody(world)
        issued = admin.invite(person)
        with pytest.raises(CrashError):
            desktop.redeem(issued, progress=crash_after(last))
        if last in BROUGHT:
            with pytest.raises(WrongPassphraseError):
                desktop.redeem(issued, OTHER)
        enrolled = desktop.redeem(issued)
        lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words)
        desktop.desk(load_config(desktop.place.config_file)).sign_in(person.login, PASSPHRASE).close()
        with pytest.raises(InvitationUsedError):
            desktop.redeem(issued)

    def test_before_the_keys_are_brought_another_passphrase_may_be_chosen(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        with pytest.raises(CrashError):
            desktop.redeem(issued, progress=crash_after(Step.SHEET_WRITTEN))
        enrolled = desktop.redeem(issued, OTHER)
        lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words)
        desktop.desk(enrolled.config).sign_in(issued.login, OTHER).close()

    def test_a_sheet_that_cannot_be_written_stops_before_the_keys_are_brought(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        desktop.sheet.mkdir()
        with pytest.raises(DiskFullError):
            desktop.redeem(issued)
        [row] = [one for one in admin.invitations() if one.login == issued.login]
        assert row.status is InvitationStatus.OPEN
        desktop.sheet.rmdir()
        desktop.redeem(issued)

    def test_a_denied_keyring_is_said_and_the_sheet_is_there(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        newcomers = Newcomers(desktop.place, DeniedKeyring(), now)
        enrolled = newcomers.redeem(newcomers.read_invitation(issued.data), PASSPHRASE, desktop.sheet, "en")
        assert not enrolled.remembered
        assert issued.login in PdfReader(desktop.sheet).pages[0].extract_text()

    def test_on_a_desktop_of_the_service_settings_stay_as_they_are(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        newcomers = desktop.desk(world.service.config()).newcomers()
        enrolled = newcomers.redeem(newcomers.read_invitation(issued.data), PASSPHRASE, desktop.sheet, "en")
        assert enrolled.config == world.service.config()
        assert not desktop.place.config_file.exists()


class TestBadInvitations:
    def test_expired(self, world: World, admin: Administration, desktop: Desktop) -> None:
        issued = admin.invite(somebody(world, days=1))
        desktop.clock = lambda: now() + timedelta(days=1, seconds=1)
        assert desktop.newcomers().read_invitation(issued.data).expired
        with pytest.raises(InvitationExpiredError):
            desktop.redeem(issued)
        [row] = [one for one in admin.invitations() if one.login == issued.login]
        assert row.status is InvitationStatus.OPEN

    def test_a_clock_off_by_a_day_keeps_nobody_out(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        for days in (1, -1):
            person = somebody(world)
            issued = admin.invite(person)
            desktop.clock = lambda days=days: now() + timedelta(days=days)  # type: ignore[misc]
            enrolled = desktop.redeem(issued)
            lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words)
            desktop.desk(enrolled.config).sign_in(person.login, PASSPHRASE).close()

    def test_damaged(self, desktop: Desktop) -> None:
        for data in (b"", b"{}", b"x" * 9000):
            with pytest.raises(InvitationInvalidError):
                desktop.newcomers().read_invitation(data)

    def test_forged_by_somebody_who_is_no_administrator(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        invitation = decode_invitation(issued.data).invitation
        lead = lead_of(world)._context.identity.signing
        for key in (SigningKey.from_seed(bytes(range(32))), lead):
            forged = replace(issued, data=encode_invitation(invitation, key))
            with pytest.raises(InvitationInvalidError):
                desktop.redeem(forged)
        desktop.redeem(issued)

    def test_a_secret_that_nobody_gave(self, world: World, admin: Administration, desktop: Desktop) -> None:
        issued = admin.invite(somebody(world))
        invitation = replace(decode_invitation(issued.data).invitation, secret=bytes(20))
        signing = world.session("riitta.salo")._context.identity.signing
        with pytest.raises(InvitationUsedError):
            desktop.redeem(replace(issued, data=encode_invitation(invitation, signing)))

    def test_another_root_than_the_server_has(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        signing = world.session("riitta.salo")._context.identity.signing
        invitation = decode_invitation(issued.data).invitation
        root = SigningKey.from_seed(bytes(range(32))).public.raw
        forged = encode_invitation(replace(invitation, root_key=root), signing)
        assert desktop.newcomers().read_invitation(forged).words != issued.words
        with pytest.raises(InvitationInvalidError):
            desktop.redeem(replace(issued, data=forged))

    def test_foreign(self, world: World, admin: Administration, desktop: Desktop) -> None:
        issued = admin.invite(somebody(world))
        config = replace(world.service.config(), log_origin="log.example.fi/another")
        with pytest.raises(InvitationForeignError):
            desktop.desk(config).newcomers().read_invitation(issued.data)

    def test_changed_in_the_database(self, world: World, admin: Administration, desktop: Desktop) -> None:
        issued = admin.invite(somebody(world))
        with (
            changed(world, issued, "role = 'triage_lead', lead = true"),
            pytest.raises(InvitationInvalidError),
        ):
            desktop.redeem(issued)
        desktop.redeem(issued)


class TestConfirming:
    def test_wrong_words(self, world: World, admin: Administration, desktop: Desktop) -> None:
        issued = admin.invite(somebody(world))
        enrolled = desktop.redeem(issued)
        leading = lead_of(world).unit_leading()
        with pytest.raises(InvalidInputError) as found:
            leading.confirm(issued.invitation_id, issued.words)
        assert [(one.field, one.problem) for one in found.value.problems] == [("words", "words.differ")]
        leading.confirm(issued.invitation_id, enrolled.words)

    def test_only_a_lead_of_the_unit_confirms(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        enrolled = desktop.redeem(issued)
        others: list[tuple[str, type[KotosiltaError]]] = [
            ("aino.laine", NotFoundError),
            ("riitta.salo", NotFoundError),
            ("ahmed.warsame", NotAllowedError),
        ]
        for login, error in others:
            with pytest.raises(error):
                world.session(login).unit_leading().confirm(issued.invitation_id, enrolled.words)

    @pytest.mark.parametrize(
        "change",
        [
            "role = 'triage_lead', lead = true",
            "name = 'Joku Muu'",
            "expires_at = expires_at + interval '1 day'",
        ],
    )
    def test_what_the_database_changed_is_not_confirmed(
        self, world: World, admin: Administration, desktop: Desktop, change: str
    ) -> None:
        issued = admin.invite(somebody(world))
        enrolled = desktop.redeem(issued)
        leading = lead_of(world).unit_leading()
        with changed(world, issued, change):
            [row] = [one for one in leading.pending() if one.login == issued.login]
            assert not row.genuine
            with pytest.raises(InvitationInvalidError):
                leading.confirm(issued.invitation_id, enrolled.words)
        leading.confirm(issued.invitation_id, enrolled.words)

    def test_swapped_keys_have_other_words(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        enrolled = desktop.redeem(issued)
        leading = lead_of(world).unit_leading()
        with changed(world, issued, "verify = decode(repeat('07', 32), 'hex')"):
            [row] = [one for one in leading.pending() if one.login == issued.login]
            assert row.words != enrolled.words
            assert not row.genuine
            with pytest.raises(InvalidInputError):
                leading.confirm(issued.invitation_id, enrolled.words)
            with pytest.raises(InvitationInvalidError):
                leading.confirm(issued.invitation_id, row.words)

    def test_a_lead_whose_clock_is_off_by_a_day_is_told(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        issued = admin.invite(somebody(world))
        enrolled = desktop.redeem(issued)
        parts = SignInParts(
            config=world.service.config(),
            secrets=DemoSecretStore(world.service.paths.people),
            clock=lambda: now() + timedelta(days=1),
            allow_test_codes=True,
        )
        lead = Desk(parts).sign_in("leena.makela", world.passphrase)
        with pytest.raises(InvalidInputError) as found:
            lead.unit_leading().confirm(issued.invitation_id, enrolled.words)
        assert [(one.field, one.problem) for one in found.value.problems] == [("clock", "clock.wrong")]
        lead.close()
        lead_of(world).unit_leading().confirm(issued.invitation_id, enrolled.words)

    def test_a_second_lead_takes_a_share_and_confirms_the_next(
        self, world: World, admin: Administration, tmp_path: Path
    ) -> None:
        first = lead_of(world, "hervanta").unit_leading()
        assert first.overview().unit.sole_lead
        desktops = [Desktop(tmp_path / name) for name in ("lead", "nurse")]
        for one in desktops:
            one.folder.mkdir()
        lead = come_in(first, admin, somebody(world, "hervanta", role=Role.REFERRER, lead=True), desktops[0])
        overview = first.overview()
        assert (overview.unit.leads, overview.copies_current) == (2, True)
        nurse = come_in(
            lead.unit_leading(), admin, somebody(world, "hervanta", role=Role.REFERRER), desktops[1]
        )
        receipt = nurse.send(world.referral(), world.unit("tampere"), Priority.ROUTINE)
        assert lead.open_referral(receipt.referral_id).referral
        assert lead.unit_leading().overview().without_key == ()
        for session in (lead, nurse):
            session.close()

    def test_a_second_administrator_can_do_what_the_first_can(
        self, world: World, admin: Administration, desktop: Desktop
    ) -> None:
        person = somebody(world, "yllapito", role=Role.ADMINISTRATOR)
        second = come_in(admin, admin, person, desktop)
        own = second.administration()
        clinic = own.units()[0].organisation_id
        unit = own.create_unit(NewUnit(clinic, names("Kaukajärven neuvola")))
        assert unit in {row.unit_id for row in admin.units()}
        own.invite(somebody(world))
        second.close()


class TestOrganising:
    def test_an_organisation_takes_two_parts_of_the_root_key(
        self, world: World, admin: Administration
    ) -> None:
        new = NewOrganisation(names("Kunta"), OrganisationType.MUNICIPALITY, "091")
        papers = json.loads(world.service.paths.papers.read_text("utf-8"))
        for parts in (papers["root"][:1], [papers["root"][0]] * 2, papers["recovery"][:2], ["word", "word"]):
            with pytest.raises(RecoveryCodeInvalidError):
                admin.create_organisation(new, parts)
        with pytest.raises(InvalidInputError):
            admin.create_organisation(replace(new, municipality="9"), root_parts(world))
        with pytest.raises(NotAllowedError):
            lead_of(world).administration().create_organisation(new, root_parts(world))

    def test_what_runs_out_is_listed_and_put_off(self, world: World) -> None:
        later = timedelta(days=700)
        parts = SignInParts(
            config=world.service.config(),
            secrets=DemoSecretStore(world.service.paths.people),
            clock=lambda: now() + later,
            allow_test_codes=True,
        )
        early = Desk(parts).sign_in("riitta.salo", world.passphrase)
        rows = early.administration().expiring()
        mine = early.own_expiry()
        assert mine is not None
        assert mine <= now() + later + EXPIRY_WARNING
        assert world.session("riitta.salo").own_expiry() is None
        assert {"root", "notary", "recovery", "organisation", "unit", "unit_key", "user"} <= {
            row.kind for row in rows
        }
        assert [row.expires for row in rows] == sorted(row.expires for row in rows)
        assert all(
            row.needs_root == (row.kind in {"root", "notary", "recovery", "organisation"}) for row in rows
        )
        with pytest.raises(InvalidInputError):  # this desktop's clock is wrong, after all
            early.administration().renew(rows, root_parts(world))
        early.close()


BROUGHT = (Step.KEYS_BROUGHT, Step.PASSWORD_CHANGED, Step.SECRETS_IN_KEYRING, Step.SETTINGS_WRITTEN)


class CrashError(Exception):
    """The program ends here."""


def crash_after(last: Step) -> Callable[[Step], None]:
    def progress(step: Step) -> None:
        if step is last:
            raise CrashError

    return progress


def session_config(desktop: Desktop) -> Config:
    return load_config(desktop.place.config_file)


@contextmanager
def changed(world: World, issued: IssuedInvitation, change: str) -> Iterator[None]:
    """The database's administrator edits an invitation, and puts it back."""
    engine = world.service.server.superuser_engine("kotosilta")
    where = {"id": issued.invitation_id}
    with engine.begin() as conn:
        before = (
            conn.execute(text("SELECT * FROM kotosilta.invitation WHERE id = :id"), where).mappings().one()
        )
        conn.execute(text(f"UPDATE kotosilta.invitation SET {change} WHERE id = :id"), where)
    yield
    columns = ("role", "lead", "name", "expires_at", "verify")
    sets = ", ".join(f"{column} = :{column}" for column in columns)
    with engine.begin() as conn:
        values = {column: before[column] for column in columns}
        conn.execute(text(f"UPDATE kotosilta.invitation SET {sets} WHERE id = :id"), where | values)
    engine.dispose()


def test_a_desktop_without_settings_starts_with_an_invitation(
    world: World, admin: Administration, tmp_path: Path
) -> None:
    config_file = tmp_path / "kotosilta.toml"
    issued = admin.invite(somebody(world))
    newcomers = make_newcomers(config_file, DemoSecretStore(tmp_path / "secrets.json"))
    assert newcomers.read_invitation(issued.data).words == world.desk.root_words
    config_file.write_text(world.service.paths.config.read_text("utf-8"), "utf-8")
    newcomers = make_newcomers(config_file, DemoSecretStore(tmp_path / "secrets.json"))
    enrolled = newcomers.redeem(
        newcomers.read_invitation(issued.data), PASSPHRASE, tmp_path / "sheet.pdf", "fi"
    )
    assert enrolled.config == world.service.config()
