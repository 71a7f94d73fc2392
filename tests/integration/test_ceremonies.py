"""Key ceremonies as an administrator holds them: with papers, by command, cut off and held again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

import pytest

from referral_app import bootstrap
from referral_app.__main__ import main
from referral_app.bootstrap import make_desk, utc_now
from referral_app.crypto.shares import join_from_paper
from referral_app.crypto.signing import SigningKey
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.service import notary_data
from referral_app.directory.chain import Directory
from referral_app.domain.roles import Role
from referral_app.errors import (
    DiskFullError,
    InvalidInputError,
    NotAllowedError,
    RecoveryCodeInvalidError,
    StateChangedError,
)
from referral_app.exchange.notary_file import encode_notary_keys
from referral_app.notary.settings import read_secrets
from referral_app.services import ceremonies, recovery
from referral_app.services.enrolment import NewPerson
from referral_app.services.people import copies_are_current
from referral_app.services.redeeming import Newcomers
from referral_app.services.service_keys import service_keys
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, NURSE, Keepers, keeping
from tests.papers import words_on

STRONG = "kolme siniset veneet ja pollo"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


class Safe:
    """Where the papers of the root key lie; a rotation puts others in their place."""

    def __init__(self, keepers: Keepers) -> None:
        self.papers: Sequence[str] = json.loads(keepers.world.service.paths.papers.read_text("utf-8"))["root"]


@pytest.fixture(scope="module")
def safe(keepers: Keepers) -> Safe:
    return Safe(keepers)


@pytest.fixture
def rotate(keepers: Keepers, safe: Safe, tmp_path: Path) -> Callable[[], ceremonies.NewKey]:
    """Rotate the root; the new papers are those that count from then on."""

    def act() -> ceremonies.NewKey:
        new = ceremonies.rotate_root(keepers.context(ADMINISTRATOR), safe.papers[1:], tmp_path / "new", "fi")
        safe.papers = [words_on(paper) for paper in new.papers]
        return new

    return act


def directory(keepers: Keepers) -> Directory:
    context = keepers.context(ADMINISTRATOR)
    with context.connect() as conn:
        return context.follow_directory(conn)


def version(keepers: Keepers) -> int:
    return directory(keepers).version


class TestRoot:
    def test_its_next_key_is_on_the_new_papers_only(
        self, keepers: Keepers, safe: Safe, rotate: Callable[[], ceremonies.NewKey], tmp_path: Path
    ) -> None:
        before = safe.papers
        new = rotate()
        context = keepers.context(ADMINISTRATOR)
        public = SigningKey.from_seed(join_from_paper(safe.papers[:2])).public.raw
        assert public == directory(keepers).root.data.verify != keepers.world.service.config().root_key
        assert service_keys(context).root.words == new.words
        with pytest.raises(RecoveryCodeInvalidError):
            ceremonies.rotate_root(context, before[:2], tmp_path / "another", "fi")
        assert not (tmp_path / "another").exists()

    def test_old_clients_follow_and_new_ones_pin_the_new_key(
        self, keepers: Keepers, rotate: Callable[[], ceremonies.NewKey]
    ) -> None:
        rotate()
        service, passphrase = keepers.world.service, keepers.world.passphrase
        config, secrets = service.config(), DemoSecretStore(service.paths.people)
        keepers.world.desk.sign_in(COLLEAGUE, passphrase).close()
        new = directory(keepers).root.data.verify
        assert new != config.root_key
        make_desk(replace(config, root_key=new), secrets).sign_in(COLLEAGUE, passphrase).close()
        sent = keepers.world.send().referral_id
        keepers.settled()
        keepers.reads(LEAD, sent)

    def test_whoever_is_invited_after_it_comes_to_a_desktop_from_before(
        self, keepers: Keepers, rotate: Callable[[], ceremonies.NewKey], tmp_path: Path
    ) -> None:
        rotate()
        administration = keepers.world.session(ADMINISTRATOR).administration()
        person = NewPerson("veera.uusi", "Veera Uusi", Role.COORDINATOR, keepers.world.unit("tampere"))
        issued = administration.invite(person)
        config = keepers.world.service.config()
        newcomers = Newcomers(config, DemoSecretStore(tmp_path / "keyring.json"), utc_now)
        read = newcomers.read_invitation(issued.data)
        assert read.words == issued.words
        done = newcomers.redeem(read, STRONG, tmp_path / "sheet.pdf", "fi", lambda _step: None)
        assert done.config == config

    def test_once_more_with_the_same_folder_changes_nothing(
        self, keepers: Keepers, safe: Safe, rotate: Callable[[], ceremonies.NewKey]
    ) -> None:
        new, before = rotate(), version(keepers)
        assert rotate() == new
        assert version(keepers) == before

    def test_cut_off_before_the_directory_has_it_others_are_made(
        self,
        keepers: Keepers,
        safe: Safe,
        rotate: Callable[[], ceremonies.NewKey],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def changed(*_arguments: object) -> None:
            raise StateChangedError

        before, papers = version(keepers), safe.papers
        with monkeypatch.context() as broken:
            broken.setattr(ceremonies, "add_entry", changed)
            with pytest.raises(StateChangedError):
                rotate()
        assert version(keepers) == before
        unused = words_on(tmp_path / "new" / "root-part-1.pdf")
        assert safe.papers is papers
        rotate()
        assert unused not in safe.papers
        public = SigningKey.from_seed(join_from_paper(safe.papers[1:])).public.raw
        assert public == directory(keepers).root.data.verify

    def test_papers_of_another_key_are_never_written_over(
        self, keepers: Keepers, safe: Safe, rotate: Callable[[], ceremonies.NewKey], tmp_path: Path
    ) -> None:
        rotate()
        later = ceremonies.rotate_root(
            keepers.context(ADMINISTRATOR), safe.papers[:2], tmp_path / "later", "fi"
        )
        unmarked = shutil.copytree(tmp_path / "later", tmp_path / "unmarked")
        (unmarked / "root-rotation.json").unlink()
        safe.papers = [words_on(paper) for paper in later.papers]
        for folder in (tmp_path / "new", unmarked):
            with pytest.raises(InvalidInputError) as found:
                ceremonies.rotate_root(keepers.context(ADMINISTRATOR), safe.papers[:2], folder, "fi")
            assert [(one.field, one.problem) for one in found.value.problems] == [("folder", "folder.in_use")]

    def test_no_room_for_the_papers(self, keepers: Keepers, safe: Safe, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("a file where the folder should be")
        before = version(keepers)
        with pytest.raises(DiskFullError):
            ceremonies.rotate_root(keepers.context(ADMINISTRATOR), safe.papers[:2], tmp_path / "file", "fi")
        assert version(keepers) == before

    def test_nobody_but_an_administrator(self, keepers: Keepers, safe: Safe, tmp_path: Path) -> None:
        before = version(keepers)
        with pytest.raises(NotAllowedError):
            ceremonies.rotate_root(keepers.context(LEAD), safe.papers[:2], tmp_path / "new", "fi")
        assert version(keepers) == before


class TestRecovery:
    def test_copies_for_the_key_before_are_stale_until_made_anew(
        self, keepers: Keepers, safe: Safe, tmp_path: Path
    ) -> None:
        lead = keepers.context(LEAD)
        assert not recovery.safety(lead).stale
        new = ceremonies.renew_recovery(keepers.context(ADMINISTRATOR), safe.papers[:2], tmp_path, "sv")
        assert recovery.safety(lead).stale
        with lead.connect() as conn:
            assert not copies_are_current(lead.directory, lead.person.unit_id, conn)
        recovery.renew_copies(lead)
        keepers.settled()
        assert not recovery.safety(lead).stale
        with lead.connect() as conn:
            assert copies_are_current(lead.directory, lead.person.unit_id, conn)
        epoch = recovery.safety(lead).epoch
        with pytest.raises(RecoveryCodeInvalidError):
            recovery.restore_offline(lead, epoch, (keepers.sheets[0], keepers.sheets[1]))
        recovery.restore_offline(lead, epoch, (words_on(new.papers[0]), words_on(new.papers[2])))
        state = service_keys(keepers.context(ADMINISTRATOR)).recovery
        assert state is not None
        assert state.words == new.words


class PowerCutError(Exception):
    """The machine is off."""


class TestNotary:
    def command(self, keepers: Keepers, *arguments: str) -> int:
        return main(["--config", str(keepers.world.service.paths.config), "admin", *arguments])

    def cut_off(
        self, keepers: Keepers, make: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, at: str, calls: int
    ) -> None:
        """The command ends, as by a power cut, when it calls a function for the so-many-th time."""
        module, name = at.rsplit(".", 1)
        real, counted = getattr(import_module(module), name), iter(range(1, calls + 1))

        def ends(*arguments: object) -> object:
            if next(counted) == calls:
                raise PowerCutError
            return real(*arguments)

        with monkeypatch.context() as cut:
            cut.setattr(at, ends)
            with pytest.raises(PowerCutError):
                self.command(keepers, *make)

    def test_by_command_from_the_notarys_machine_to_the_directory(
        self,
        keepers: Keepers,
        safe: Safe,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        service = keepers.world.service
        monkeypatch.setattr(bootstrap, "system_keyring", lambda: DemoSecretStore(service.paths.people))
        before = keepers.world.send().referral_id
        keepers.settled()
        service.stop_notary()
        file = tmp_path / "next.kotosilta-notary"
        make = ("notary-keys", "--secrets", str(service.paths.notary_secrets), str(file))
        self.cut_off(keepers, make, monkeypatch, "referral_app.notary.settings.replace_secrets", calls=1)
        assert len(read_secrets(service.paths.notary_secrets).seeds) == 1
        self.cut_off(keepers, make, monkeypatch, "referral_app.exchange.private_files.write_private", calls=2)
        assert len(read_secrets(service.paths.notary_secrets).seeds) == 2
        assert not file.exists()
        assert self.command(keepers, *make) == 0
        assert len(read_secrets(service.paths.notary_secrets).seeds) == 2, (
            "one was made, and it is the one told"
        )
        assert [path.name for path in tmp_path.iterdir()] == [file.name]
        said = capsys.readouterr().out
        written = file.read_bytes()
        assert self.command(keepers, *make) == 0
        assert (capsys.readouterr().out, file.read_bytes()) == (said, written), "nothing is made twice"
        service.start_notary()
        words = ceremonies.notary_words(file)
        assert words in said
        for name, secret in (
            ("passphrase", keepers.world.passphrase),
            ("papers", "\n".join(safe.papers[:2])),
        ):
            (tmp_path / name).write_text(secret + "\n", "utf-8")
        rotate = [
            *("rotate-notary", str(file), "--login", ADMINISTRATOR),
            *("--passphrase-file", str(tmp_path / "passphrase"), "--papers-file", str(tmp_path / "papers")),
        ]
        assert self.command(keepers, *rotate, "--words", "bab bad bag bab bad") == 1
        assert "not the words" in capsys.readouterr().err
        assert self.command(keepers, *rotate, "--words", words.replace("-", " ").upper()) == 0
        at = version(keepers)
        assert self.command(keepers, *rotate, "--words", words) == 0
        assert version(keepers) == at
        keepers.settled()
        after = keepers.world.send().referral_id
        for referral in (before, after):
            keepers.reads(LEAD, referral)
        keepers.world.desk.sign_in(NURSE, keepers.world.passphrase).close()

    def test_what_is_no_file_of_this_services_notary(
        self, keepers: Keepers, safe: Safe, tmp_path: Path
    ) -> None:
        context = keepers.context(ADMINISTRATOR)
        foreign = encode_notary_keys(notary_data(bytes(32), "elsewhere.example"))
        for content, problem in ((b"", "form"), (b"{}", "form"), (foreign[:-9], "form"), (foreign, "origin")):
            file = tmp_path / "keys"
            file.write_bytes(content)
            with pytest.raises(InvalidInputError) as found:
                ceremonies.rotate_notary(context, safe.papers[:2], file)
            assert [one.problem for one in found.value.problems] == [f"notary.{problem}"]


class TestRootCommand:
    def test_it_asks_for_nothing_that_files_give_and_says_what_to_do(
        self,
        keepers: Keepers,
        safe: Safe,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        service = keepers.world.service
        monkeypatch.setattr(bootstrap, "system_keyring", lambda: DemoSecretStore(service.paths.people))
        (tmp_path / "passphrase").write_text(keepers.world.passphrase, "utf-8")
        (tmp_path / "papers").write_text("\n".join([safe.papers[0], safe.papers[0]]), "utf-8")
        arguments = [
            *("--config", str(service.paths.config), "admin", "rotate-root", str(tmp_path / "new")),
            *("--login", ADMINISTRATOR, "--passphrase-file", str(tmp_path / "passphrase")),
            *("--papers-file", str(tmp_path / "papers")),
        ]
        assert main(arguments) == 1
        assert "not two different papers" in capsys.readouterr().err
        (tmp_path / "papers").write_text("\n".join(safe.papers[:2]), "utf-8")
        assert main(arguments) == 0
        said = capsys.readouterr().out
        safe.papers = [words_on(tmp_path / "new" / f"root-part-{part}.pdf") for part in (1, 2, 3)]
        assert str(tmp_path / "new" / "root-part-3.pdf") in said
        assert service_keys(keepers.context(ADMINISTRATOR)).root.words in said
        assert not any(words in said for words in safe.papers)


def test_units_whose_key_is_over_a_year_old_are_told(
    keepers: Keepers, monkeypatch: pytest.MonkeyPatch
) -> None:
    administrator, lead = keepers.context(ADMINISTRATOR), keepers.world.session(LEAD)
    assert service_keys(administrator).old_units == ()
    assert not lead.unit_keeping().key_state().old
    later = datetime.now(UTC) + timedelta(days=366)
    for context in (administrator, lead._context):
        monkeypatch.setattr(context, "clock", lambda: later)
    assert keepers.world.unit("tampere") in {one.unit_id for one in service_keys(administrator).old_units}
    assert lead.unit_keeping().key_state().old
