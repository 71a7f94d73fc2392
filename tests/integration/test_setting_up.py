"""Setting a service up on an empty PostgreSQL: whole, cut off after each step, and against what is there already."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from referral_app.bootstrap import make_setting_up, utc_now
from referral_app.config import Config, DatabaseSettings, load_config
from referral_app.crypto.recovery import join_recovery_key
from referral_app.crypto.shares import join_from_paper
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.database.embedded import SUPERUSER, EmbeddedServer
from referral_app.database.engine import open_engine
from referral_app.demo.secrets import DemoSecretStore
from referral_app.directory.chain import Directory
from referral_app.directory.entry import OrganisationType
from referral_app.domain.roles import Role
from referral_app.errors import (
    ConfigInvalidError,
    DiskFullError,
    InvalidInputError,
    StateChangedError,
    WrongPassphraseError,
)
from referral_app.notary.settings import read_secrets
from referral_app.services.context import extend_directory
from referral_app.services.desk import Desk
from referral_app.services.enrolment import NewPerson
from referral_app.services.names import Names
from referral_app.services.organising import NewOrganisation, NewUnit
from referral_app.services.setting_up import SetUp, SetupPlan, SetupStep
from referral_app.services.settings_file import NO_ROOT_KEY, read_before_setup, settings_text, write_settings
from referral_app.services.sign_in import SignInParts
from tests.papers import words_on

PASSPHRASE = "kolme sinistä venettä ja yksi pöllö"
OTHER = "neljä punaista kelkkaa mäen alla"
ORIGIN = "log.example.fi/koto"


class CrashError(Exception):
    """The program ends here."""


class Place:
    """A database and a desktop for one service."""

    def __init__(self, server: EmbeddedServer, name: str, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.plan = SetupPlan(
            database=server.settings(name),
            log_origin=ORIGIN,
            data_dir=folder / "data",
            config_file=folder / "kotosilta.toml",
            folder=folder / "papers",
            service="Kotosilta",
            organisation="Kuntien tieto Oy",
            login=f"eeva.{name}",
            name="Eeva Kallio",
        )

    @property
    def superuser(self) -> tuple[str, str]:
        return SUPERUSER, superuser_password(self.server)

    @property
    def keyring(self) -> DemoSecretStore:
        return DemoSecretStore(self.folder / "secrets.json")

    def set_up(
        self,
        passphrase: str = PASSPHRASE,
        progress: Callable[[SetupStep], None] = lambda _step: None,
        **changes: object,
    ) -> SetUp:
        plan = replace(self.plan, **changes)  # type: ignore[arg-type]
        return make_setting_up(plan, self.superuser, self.keyring, progress).run(passphrase)

    def execute(self, query: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """As the superuser."""
        engine = open_engine(self.server.settings(database), *self.superuser)
        with engine.begin() as conn:
            done = conn.execute(text(query))
            rows = [tuple(row) for row in done] if done.returns_rows else []
        engine.dispose()
        return rows

    def role(self, login: str) -> list[tuple[object, ...]]:
        """Its verifier, rights and groups."""
        return self.execute(
            "SELECT a.*, ARRAY(SELECT m.roleid::regrole FROM pg_auth_members m WHERE m.member = a.oid "
            f"ORDER BY 1)::text FROM pg_authid a WHERE a.rolname = '{login}'"
        )

    def databases(self, name: str) -> list[tuple[object, ...]]:
        return self.execute(f"SELECT datname FROM pg_database WHERE datname = '{name}'")

    def desk(self) -> Desk:
        config = load_config(self.plan.config_file)
        return Desk(SignInParts(config=config, secrets=self.keyring, clock=utc_now, allow_test_codes=True))


def superuser_password(server: EmbeddedServer) -> str:
    return (server._data_dir / "superuser-password").read_text("ascii")


@pytest.fixture
def place(server: EmbeddedServer, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    name = f"setup_{abs(hash(request.node.name)) % 10**9}"
    yield Place(server, name, tmp_path)
    engine = server.superuser_engine().execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        for login in (f"uusi.{name}", f"notary_{name}", f"eeva.{name}"):  # those she made before her
            conn.execute(text(f'DROP ROLE IF EXISTS "{login}"'))
    engine.dispose()


def crash_after(last: SetupStep) -> Callable[[SetupStep], None]:
    def progress(step: SetupStep) -> None:
        if step is last:
            raise CrashError

    return progress


def config_of(database: DatabaseSettings, data_dir: Path) -> Config:
    return Config(database, NO_ROOT_KEY, ORIGIN, data_dir)


class TestAWholeService:
    def test_the_administrator_signs_in_and_makes_organisations_and_people(self, place: Place) -> None:
        done = place.set_up()
        assert done.remembered
        assert load_config(place.plan.config_file) == done.config
        session = place.desk().sign_in(place.plan.login, PASSPHRASE)
        admin = session.administration()
        parts = [words_on(done.papers[0]), words_on(done.papers[2])]
        assert SigningKey.from_seed(join_from_paper(parts)).public.raw == done.config.root_key
        town = admin.create_organisation(
            NewOrganisation(Names("Inari", "Enare", "Inari"), OrganisationType.MUNICIPALITY, "148"), parts
        )
        unit = admin.create_unit(NewUnit(town, Names("Koto", "Koto", "Koto"), "148"))
        issued = admin.invite(NewPerson(f"uusi.{place.plan.database.name}", "Uusi", Role.TRIAGE_LEAD, unit))
        assert issued.words == done.words
        session.close()

    def test_the_recovery_papers_give_the_key_that_the_directory_names(self, place: Place) -> None:
        done = place.set_up()
        session = place.desk().sign_in(place.plan.login, PASSPHRASE)
        named = WrapKey(session._context.directory.recovery.data.wrap)
        join_recovery_key((words_on(done.papers[4]), words_on(done.papers[5])), named)
        session.close()

    def test_the_notary_starts_with_its_secrets(self, place: Place) -> None:
        done = place.set_up()
        assert read_secrets(done.notary_secrets).database_login == f"notary_{place.plan.database.name}"
        notary = subprocess.Popen(
            [
                *(sys.executable, "-m", "referral_app", "--config", str(place.plan.config_file), "notary"),
                *("--secrets", str(done.notary_secrets), "--journal", str(place.folder / "journal")),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        with notary:
            assert notary.stdout is not None
            assert notary.stdout.readline() == "ready\n"
            notary.terminate()
        session = place.desk().sign_in(place.plan.login, PASSPHRASE)
        session.close()

    def test_no_secret_is_left_behind_but_on_paper(self, place: Place) -> None:
        done = place.set_up()
        left = {file.name for file in place.plan.folder.iterdir()}
        assert left == {*(paper.name for paper in done.papers), "notary-secrets.json", "finished.json"}
        assert all(file.stat().st_mode & 0o077 == 0 for file in place.plan.folder.iterdir())
        assert place.set_up() == done


class TestAgain:
    @pytest.mark.parametrize("last", list(SetupStep))
    def test_a_run_cut_off_after_any_step_is_gone_on_from(self, place: Place, last: SetupStep) -> None:
        with pytest.raises(CrashError):
            place.set_up(progress=crash_after(last))
        done = place.set_up()
        session = place.desk().sign_in(place.plan.login, PASSPHRASE)
        assert len(session.administration().people()) == 1
        assert session._context.directory.version == 6
        assert place.desk().root_words == done.words
        session.close()

    def test_cut_off_after_every_step_in_turn(self, place: Place) -> None:
        for last in SetupStep:
            with pytest.raises(CrashError):
                place.set_up(progress=crash_after(last))
        place.set_up()
        place.desk().sign_in(place.plan.login, PASSPHRASE).close()

    def test_the_last_passphrase_counts(self, place: Place) -> None:
        with pytest.raises(CrashError):
            place.set_up(OTHER, crash_after(SetupStep.ADMINISTRATOR_MADE))
        place.set_up()
        place.desk().sign_in(place.plan.login, PASSPHRASE).close()

    def test_the_login_stays(self, place: Place) -> None:
        with pytest.raises(CrashError):
            place.set_up(progress=crash_after(SetupStep.PLANNED))
        with pytest.raises(InvalidInputError) as found:
            place.set_up(login="joku.muu")
        assert [one.problem for one in found.value.problems] == ["login.changed"]

    def test_a_paper_that_cannot_be_written(self, place: Place) -> None:
        blocked = place.plan.folder / "root-part-2.pdf"
        blocked.mkdir(parents=True)
        with pytest.raises(DiskFullError):
            place.set_up()
        blocked.rmdir()
        place.set_up()

    def test_a_damaged_state_is_said(self, place: Place) -> None:
        with pytest.raises(CrashError):
            place.set_up(progress=crash_after(SetupStep.SERVICE_NAMED))
        state = place.plan.folder / "setup.json"
        state.write_bytes(state.read_bytes()[:-10])
        with pytest.raises(ConfigInvalidError):
            place.set_up()

    @pytest.mark.parametrize(
        "damaged", [b"", b"{", b"[]", b'{"root_key": "00", "remembered": true}', b"\xff"]
    )
    def test_a_damaged_record_of_the_end_is_said(self, place: Place, damaged: bytes) -> None:
        place.plan.folder.mkdir()
        (place.plan.folder / "finished.json").write_bytes(damaged)
        with pytest.raises(ConfigInvalidError):
            place.set_up()


class TestNotEmpty:
    def test_a_service_begun_elsewhere_is_left_alone(self, place: Place) -> None:
        place.set_up()
        settings = place.plan.config_file.read_bytes()
        place.plan.config_file.unlink()
        mark = "COMMENT ON FUNCTION kotosilta.server_now() IS 'as it was'"
        place.execute(mark, place.plan.database.name)  # a function that is made anew has lost it
        with pytest.raises(StateChangedError):
            place.set_up(folder=place.folder / "other")
        [(kept,)] = place.execute(
            "SELECT obj_description('kotosilta.server_now()'::regprocedure)", place.plan.database.name
        )
        assert kept == "as it was"
        assert not (place.folder / "other").exists()
        assert not place.plan.config_file.exists()
        place.plan.config_file.write_bytes(settings)
        place.desk().sign_in(place.plan.login, PASSPHRASE).close()

    def test_the_settings_of_another_service_are_left_alone(self, place: Place) -> None:
        place.set_up()
        settings = place.plan.config_file.read_bytes()
        another = {
            "database": place.server.settings(f"{place.plan.database.name}_b"),
            "login": "toinen",
            "folder": place.folder / "other",
        }
        with pytest.raises(StateChangedError):
            place.set_up(**another)
        assert place.plan.config_file.read_bytes() == settings
        assert not (place.folder / "other").exists()
        assert not place.databases(f"{place.plan.database.name}_b")

    def test_settings_that_cannot_be_read_are_left_alone(self, place: Place) -> None:
        place.plan.config_file.write_text("[trust\n", "utf-8")
        with pytest.raises(ConfigInvalidError):
            place.set_up()
        assert place.plan.config_file.read_text("utf-8") == "[trust\n"
        assert not place.plan.folder.exists()

    def test_a_login_that_was_not_made_here_is_left_alone(self, place: Place) -> None:
        other = f"uusi.{place.plan.database.name}"
        place.execute(f"CREATE ROLE \"{other}\" LOGIN PASSWORD 'a'")
        for login in (SUPERUSER, other):
            before = place.role(login)
            with pytest.raises(InvalidInputError) as found:
                place.set_up(login=login)
            assert [(one.field, one.problem) for one in found.value.problems] == [("login", "login.taken")]
            assert place.role(login) == before
            assert not place.plan.folder.exists()
            assert not place.databases(place.plan.database.name)

    def test_a_notary_that_was_not_made_here_is_left_alone(self, place: Place) -> None:
        notary = f"notary_{place.plan.database.name}"
        place.execute(f"CREATE ROLE \"{notary}\" LOGIN PASSWORD 'a'")
        before = place.role(notary)
        with pytest.raises(InvalidInputError) as found:
            place.set_up()
        assert [one.problem for one in found.value.problems] == ["database.notary_taken"]
        assert place.role(notary) == before
        assert not place.databases(place.plan.database.name)
        with pytest.raises(InvalidInputError):
            place.set_up(login=notary)

    def test_a_second_service_on_the_server_leaves_the_firsts_administrator_alone(self, place: Place) -> None:
        place.set_up()
        before = place.role(place.plan.login)
        second = f"{place.plan.database.name}_b"
        with pytest.raises(InvalidInputError) as found:
            place.set_up(
                database=place.server.settings(second),
                config_file=place.folder / "second.toml",
                folder=place.folder / "other",
            )
        assert [one.problem for one in found.value.problems] == ["login.taken"]
        assert place.role(place.plan.login) == before
        assert not place.databases(second)
        place.desk().sign_in(place.plan.login, PASSPHRASE).close()

    def test_a_superuser_is_nobody_to_invite(self, place: Place) -> None:
        place.set_up()
        before = place.role(SUPERUSER)
        session = place.desk().sign_in(place.plan.login, PASSPHRASE)
        admin = session.administration()
        unit = admin.units()[0].unit_id
        with pytest.raises(InvalidInputError) as found:
            admin.invite(NewPerson(SUPERUSER, "Pekka", Role.AUDITOR, unit))
        assert [one.problem for one in found.value.problems] == ["login.taken"]
        assert place.role(SUPERUSER) == before
        session.close()

    def test_what_cannot_be(self, place: Place) -> None:
        with pytest.raises(InvalidInputError) as found:
            place.set_up("salasana", service="", organisation=" x", login="Eeva", name="\n")
        assert {one.problem for one in found.value.problems} == {
            "service.form",
            "organisation.form",
            "name.form",
            "login.form",
            "passphrase.too_weak",
        }
        setting_up = make_setting_up(place.plan, (SUPERUSER, "wrong"), place.keyring)
        with pytest.raises(WrongPassphraseError):
            setting_up.run(PASSPHRASE)


class TestCommand:
    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "referral_app", *arguments], capture_output=True, text=True, check=False
        )

    def test_init_fills_in_the_settings_file(self, place: Place) -> None:
        plan = place.plan
        before = settings_text(config_of(plan.database, plan.data_dir)).replace(
            f'root_key = "{NO_ROOT_KEY.hex()}"\n', ""
        )
        plan.config_file.write_text(before, "utf-8")
        assert read_before_setup(plan.config_file) == config_of(plan.database, plan.data_dir)
        for name, secret in (("passphrase", PASSPHRASE), ("superuser", place.superuser[1])):
            (place.folder / name).write_text(secret + "\n", "utf-8")
        arguments = [
            *("--config", str(plan.config_file), "admin", "init", "--folder", str(plan.folder)),
            *("--organisation", plan.organisation, "--login", plan.login, "--name", plan.name),
            *("--passphrase-file", str(place.folder / "passphrase"), "--no-keyring"),
            *("--superuser-password-file", str(place.folder / "superuser")),
        ]
        done = self.run(*arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert place.desk().root_words in done.stdout
        assert PASSPHRASE not in done.stdout
        again = self.run(*arguments)
        assert again.returncode == 0
        other = self.run(*arguments[:5], str(place.folder / "other"), *arguments[6:])
        assert (other.returncode, "not begun in this folder" in other.stderr) == (1, True)

    def test_init_makes_a_server_of_its_own(self, tmp_path: Path) -> None:
        folder = Path(tempfile.mkdtemp(prefix="kotosilta-setup-"))
        folder.chmod(0o711)
        (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
        config_file, papers = tmp_path / "kotosilta.toml", tmp_path / "papers"
        done = self.run(
            *("--config", str(config_file), "admin", "init", "--folder", str(papers), "--no-keyring"),
            *("--embedded", str(folder), "--organisation", "Kunta", "--login", "eeva", "--name", "Eeva"),
            *("--passphrase-file", str(tmp_path / "passphrase")),
        )
        assert (done.returncode, done.stderr) == (0, "")
        arguments = [sys.executable, "-m", "referral_app", "admin", "database", str(folder)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            assert server.stdout.readline() == "ready\n"
            secrets = read_secrets(papers / "notary-secrets.json")
            config = load_config(config_file)
            engine = open_engine(config.database, secrets.database_login, secrets.database_password)
            with engine.connect() as conn:
                assert extend_directory(conn, Directory.start(config.root_key)).version == 6
            engine.dispose()
            server.terminate()
        assert server.returncode == 0
        shutil.rmtree(folder)

    def test_init_of_a_server_of_its_own_leaves_other_settings_alone(self, place: Place) -> None:
        place.set_up()
        settings = place.plan.config_file.read_bytes()
        (place.folder / "passphrase").write_text(PASSPHRASE, "utf-8")
        done = self.run(
            *("--config", str(place.plan.config_file), "admin", "init", "--no-keyring"),
            *("--folder", str(place.folder / "other"), "--embedded", str(place.folder / "server")),
            *("--organisation", "Kunta", "--login", "eeva", "--name", "Eeva"),
            *("--passphrase-file", str(place.folder / "passphrase")),
        )
        assert (done.returncode, "not begun in this folder" in done.stderr) == (1, True)
        assert place.plan.config_file.read_bytes() == settings
        assert not (place.folder / "other").exists()
        assert not (place.folder / "server").exists()

    def test_settings_survive_writing_and_reading(self, tmp_path: Path) -> None:
        ca = tmp_path / "ca.pem"
        database = DatabaseSettings("a.example.fi,b.example.fi", 5432, sslrootcert=ca, ports=(5432, 5433))
        config = config_of(database, tmp_path / 'a "quoted" \\ folder')
        write_settings(tmp_path / "kotosilta.toml", config)
        assert load_config(tmp_path / "kotosilta.toml") == config
