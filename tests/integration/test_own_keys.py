"""A person's own keys on the real service: passphrase, recovery sheet, other desktops, and guessing."""

from __future__ import annotations

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
import segno
from PIL import Image
from pypdf import PdfReader

from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.database import calls
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.codes import Purpose
from referral_app.errors import (
    CancelledError,
    CannotOpenError,
    DatabaseUnreachableError,
    DesktopApprovalExpiredError,
    DesktopApprovalInvalidError,
    DeviceSecretMissingError,
    DiskFullError,
    ImageUnreadableError,
    InvalidInputError,
    NoCodeFoundError,
    RecoveryCodeInvalidError,
    TooManyAttemptsError,
    WrongPassphraseError,
)
from referral_app.local.attempts import account_folder
from referral_app.services import new_desktop, own_keys
from referral_app.services.desk import Desk, Session
from referral_app.services.sign_in import SignInParts, account_of, encode_device_secrets
from tests.world import World, start_world

NEW = "kolme sinistä venettä ja yksi pöllö"
LOGIN = "mirja.koskinen"


class Clock:
    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def pass_by(self, seconds: float) -> None:
        self.ahead += timedelta(seconds=seconds)


@pytest.fixture(scope="module")
def own_world() -> Iterator[World]:
    """A service whose people change their passphrases."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-own-keys-"))
    folder.chmod(0o755)
    world = start_world(folder)
    yield world
    world.close()
    world.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk_of(own_world: World, clock: Clock, tmp_path: Path) -> MakeDesk:
    """A desktop by its name: "first" knows everybody, the others nobody."""

    def make(name: str = "first", **changes: object) -> Desk:
        known = own_world.service.paths.people
        parts = SignInParts(
            config=replace(own_world.service.config(), data_dir=tmp_path / name),
            secrets=DemoSecretStore(known if name == "first" else tmp_path / f"{name}.json"),
            clock=clock,
            allow_test_codes=True,
        )
        return Desk(replace(parts, **changes))

    return make


@pytest.fixture
def session(own_world: World, desk_of: MakeDesk) -> Iterator[Session]:
    signed_in = desk_of().sign_in(LOGIN, own_world.passphrase)
    yield signed_in
    signed_in.close()


def wrong(desk: Desk, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphraseError):
            desk.sign_in(LOGIN, "something else")


class TestGuessing:
    def test_wrong_ones_slow_down_and_the_right_one_ends_it(
        self, own_world: World, desk_of: MakeDesk, clock: Clock
    ) -> None:
        desk = desk_of()
        wrong(desk, 3)
        with pytest.raises(TooManyAttemptsError) as waiting:
            desk.sign_in(LOGIN, own_world.passphrase)
        assert 1 <= waiting.value.seconds <= 2
        with pytest.raises(TooManyAttemptsError):
            desk_of().sign_in(LOGIN, own_world.passphrase)  # the program started anew
        desk_of().sign_in("aino.laine", own_world.passphrase).close()
        clock.pass_by(2)
        desk.sign_in(LOGIN, own_world.passphrase).close()
        wrong(desk, 3)

    def test_a_counter_that_cannot_be_written_still_counts(
        self, own_world: World, desk_of: MakeDesk, tmp_path: Path
    ) -> None:
        account = account_of(own_world.service.config(), LOGIN)
        blocked = account_folder(tmp_path / "first", account) / "pending"
        blocked.mkdir(parents=True)  # a folder where the file should be: nothing can be written
        desk = desk_of()
        wrong(desk, 3)
        with pytest.raises(TooManyAttemptsError):
            desk.sign_in(LOGIN, own_world.passphrase)

    def test_nothing_else_counts(self, own_world: World, desk_of: MakeDesk, tmp_path: Path) -> None:
        closed = replace(own_world.service.config().database, host=str(tmp_path), port=1)
        config = replace(own_world.service.config(), data_dir=tmp_path / "first", database=closed)
        for _ in range(4):
            with pytest.raises(DatabaseUnreachableError):
                desk_of(config=config).sign_in(LOGIN, own_world.passphrase)
            with pytest.raises(RecoveryCodeInvalidError):
                desk_of().sign_in(LOGIN, own_world.passphrase, "ABCD")
            with pytest.raises(DeviceSecretMissingError):
                desk_of("second").sign_in(LOGIN, own_world.passphrase)
        desk_of().sign_in(LOGIN, own_world.passphrase).close()


class TestPassphrase:
    def test_the_new_one_works_everywhere_and_the_old_one_nowhere(
        self, own_world: World, desk_of: MakeDesk, session: Session
    ) -> None:
        key = session._context.identity.signing.public.raw
        session.own_keys().change_passphrase(own_world.passphrase, NEW)
        try:
            with pytest.raises(WrongPassphraseError):
                desk_of().sign_in(LOGIN, own_world.passphrase)
            again = desk_of().sign_in(LOGIN, NEW)
            assert again._context.identity.signing.public.raw == key, "the keys stay"
            session.inbox_counts()  # who is signed in may go on
        finally:
            again.own_keys().change_passphrase(NEW, own_world.passphrase)
            again.close()

    @pytest.mark.parametrize(
        ("new", "problem"),
        [
            ("", own_keys.TOO_WEAK),
            ("kesä2026", own_keys.TOO_WEAK),
            ("Mirja Koskinen, Hervannan neuvola", own_keys.TOO_WEAK),
            ("kesäyö järven rannalla", own_keys.NOT_NEW),
        ],
    )
    def test_a_weak_or_old_one_is_refused(
        self, own_world: World, desk_of: MakeDesk, session: Session, new: str, problem: str
    ) -> None:
        with pytest.raises(InvalidInputError) as refused:
            session.own_keys().change_passphrase(own_world.passphrase, new)
        [found] = refused.value.problems
        assert (found.field, found.problem) == (own_keys.NEW_PASSPHRASE, problem)
        desk_of().sign_in(LOGIN, own_world.passphrase).close()

    def test_a_wrong_old_one_changes_nothing_and_counts(
        self, own_world: World, desk_of: MakeDesk, session: Session, clock: Clock
    ) -> None:
        for _ in range(3):
            with pytest.raises(WrongPassphraseError):
                session.own_keys().change_passphrase("something else", NEW)
        with pytest.raises(TooManyAttemptsError):
            session.own_keys().change_passphrase(own_world.passphrase, NEW)
        with pytest.raises(TooManyAttemptsError):
            desk_of().sign_in(LOGIN, own_world.passphrase)
        clock.pass_by(60)
        desk_of().sign_in(LOGIN, own_world.passphrase).close()

    def test_a_change_whose_answer_was_lost_can_be_repeated(self, own_world: World, session: Session) -> None:
        session.own_keys().change_passphrase(own_world.passphrase, NEW)
        session.own_keys().change_passphrase(own_world.passphrase, NEW)
        session.own_keys().change_passphrase(NEW, own_world.passphrase)

    def test_a_seed_of_somebody_else_is_not_sealed_anew(self, own_world: World, session: Session) -> None:
        context = session._context
        with context.connect() as connection:
            mine = calls.my_key_blob(connection)
            assert mine is not None
            secret = context.secrets.secret_key
            foreign = seal_seed(bytes(32), own_world.passphrase, secret, context.person.user_id)
            store_blob(session, foreign)
            with pytest.raises(CannotOpenError):
                session.own_keys().change_passphrase(own_world.passphrase, NEW)
            assert calls.my_key_blob(connection) == foreign
            store_blob(session, mine)


def store_blob(session: Session, blob: bytes) -> None:
    context = session._context
    statement = context.sign("passphrase", Purpose.SIGN_IN, {"blob": sha256(blob).hexdigest()})
    with context.connect() as connection:
        calls.store_key_blob(connection, statement, blob)


def save_sheet(session: Session, folder: Path, language: str = "en") -> Path:
    file = folder / "sheet.pdf"
    session.own_keys().save_recovery_sheet(file, language)
    return file


class TestSecondDesktop:
    def test_by_typing_the_code_of_the_sheet(
        self, own_world: World, desk_of: MakeDesk, session: Session, tmp_path: Path
    ) -> None:
        sheet = save_sheet(session, tmp_path)
        assert sheet.stat().st_mode & 0o777 == 0o600
        text = PdfReader(sheet).pages[0].extract_text()
        assert LOGIN in text
        code = code_on(session)
        assert all(group in text for group in code.split("-"))
        second = desk_of("second")
        second.sign_in(LOGIN, own_world.passphrase, code.lower()).close()
        second.sign_in(LOGIN, own_world.passphrase).close()  # from now on without

    @pytest.mark.parametrize("content", [b"no picture", b""])
    def test_pictures_that_are_none(self, desk_of: MakeDesk, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / "picture.png"
        file.write_bytes(content)
        with pytest.raises(ImageUnreadableError):
            desk_of("second").code_from_picture(file)

    def test_pictures_without_our_code(self, desk_of: MakeDesk, tmp_path: Path) -> None:
        file = tmp_path / "picture.png"
        Image.new("L", (200, 200), 255).save(file)
        with pytest.raises(NoCodeFoundError):
            desk_of("second").code_from_picture(file)
        draw_code("https://example.fi", file)
        with pytest.raises(RecoveryCodeInvalidError):
            desk_of("second").code_from_picture(file)

    def test_by_a_picture_of_the_sheet(
        self, own_world: World, desk_of: MakeDesk, session: Session, tmp_path: Path
    ) -> None:
        file = tmp_path / "scan.png"
        draw_code(code_on(session), file)
        second = desk_of("second")
        code = second.code_from_picture(file)
        second.sign_in(LOGIN, own_world.passphrase, code).close()

    def test_by_approval(self, own_world: World, desk_of: MakeDesk, session: Session, tmp_path: Path) -> None:
        second, request, approval = desk_of("second"), tmp_path / "request", tmp_path / "approval"
        asked = second.ask_first_desktop(f" {LOGIN.title()} ", request)
        pending = session.own_keys().read_desktop_request(request)
        assert pending.words == asked.words
        session.own_keys().approve_desktop(pending, approval)
        assert approval.stat().st_mode & 0o777 == 0o600
        code = second.code_from_approval(asked, approval)
        second.sign_in(LOGIN, own_world.passphrase, code).close()
        account = account_of(own_world.service.config(), LOGIN)
        first = DemoSecretStore(own_world.service.paths.people)
        assert DemoSecretStore(tmp_path / "second.json").load(account) == first.load(account)

    def test_an_answer_to_another_request_or_too_late(
        self, desk_of: MakeDesk, session: Session, clock: Clock, tmp_path: Path
    ) -> None:
        second, request, approval = desk_of("second"), tmp_path / "request", tmp_path / "approval"
        earlier = second.ask_first_desktop(LOGIN, request)
        asked = second.ask_first_desktop(LOGIN, request)
        pending = session.own_keys().read_desktop_request(request)
        session.own_keys().approve_desktop(pending, approval)
        with pytest.raises(DesktopApprovalInvalidError):
            second.code_from_approval(earlier, approval)
        for broken in (request, tmp_path / "nothing"):
            with pytest.raises(DesktopApprovalInvalidError):
                second.code_from_approval(asked, broken)
        clock.pass_by(16 * 60)
        with pytest.raises(DesktopApprovalExpiredError):
            second.code_from_approval(asked, approval)
        with pytest.raises(DesktopApprovalExpiredError):
            session.own_keys().read_desktop_request(request)
        with pytest.raises(DesktopApprovalExpiredError):
            session.own_keys().approve_desktop(pending, approval)

    def test_a_colleagues_request_is_refused(
        self, desk_of: MakeDesk, session: Session, tmp_path: Path
    ) -> None:
        desk_of("second").ask_first_desktop("aino.laine", tmp_path / "request")
        with pytest.raises(DesktopApprovalInvalidError):
            session.own_keys().read_desktop_request(tmp_path / "request")

    @pytest.mark.parametrize("login", ["", "Äiti", "two words"])
    def test_a_name_that_is_none(self, desk_of: MakeDesk, tmp_path: Path, login: str) -> None:
        with pytest.raises(InvalidInputError) as refused:
            desk_of("second").ask_first_desktop(login, tmp_path / "request")
        assert [problem.field for problem in refused.value.problems] == [new_desktop.LOGIN]

    def test_a_full_disk(self, desk_of: MakeDesk, session: Session, tmp_path: Path) -> None:
        nowhere = tmp_path / "nowhere" / "file"
        with pytest.raises(DiskFullError):
            session.own_keys().save_recovery_sheet(nowhere, "fi")
        with pytest.raises(DiskFullError):
            desk_of("second").ask_first_desktop(LOGIN, nowhere)


def code_on(session: Session) -> str:
    """The code that the sheet bears."""
    return encode_recovery_code(encode_device_secrets(session._context.secrets))


def draw_code(text: str, file: Path) -> None:
    segno.make(text, error="m").save(str(file), scale=5, border=4)


def test_signing_out_lets_go_of_the_keys(own_world: World, desk_of: MakeDesk) -> None:
    signed_in = desk_of().sign_in("sofia.lindqvist", own_world.passphrase)
    key = signed_in._context.identity.signing.public.raw
    assert identities_with(key)
    signed_in.close()
    assert not identities_with(key)
    with pytest.raises(CancelledError):
        signed_in.drafts()


def identities_with(key: bytes) -> int:
    gc.collect()
    return sum(isinstance(one, Identity) and one.signing.public.raw == key for one in gc.get_objects())
