"""Witnesses: who may be one, what she never signs, and how a log that is shown in two versions comes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from referral_app import bootstrap
from referral_app.__main__ import main
from referral_app.config import WitnessRule
from referral_app.demo.service import LOG_ORIGIN
from referral_app.errors import (
    LogForkedError,
    LogRolledBackError,
    NotAllowedError,
    StateChangedError,
    WitnessesMissingError,
)
from referral_app.exchange.audit_bundle import Trust, verify_bundle
from referral_app.exchange.log_problems import ProblemCode
from referral_app.local.checkpoint_store import Seen
from referral_app.notary.settings import read_secrets
from referral_app.services.desk import ConnectionState, Session
from referral_app.services.inbox import InboxQuery
from referral_app.services.witnesses import enough, witnessed
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.cosignature import cosign
from referral_app.translog.merkle import TreeHead
from tests import independent_verifier
from tests.attack.administrator import Administrator, administering
from tests.attack.intruder import Intruder
from tests.attack.scene import Scene
from tests.world import World

AUDITOR = "pekka.virtanen"
PUT = "SELECT kotosilta.add_cosignature(%s, %s, %s, %s)"


@pytest.fixture
def auditor(scene: Scene) -> Iterator[Session]:
    """Has signed the head as it stands."""
    session = scene.world.session(AUDITOR)
    session.witness()
    yield session
    session.witness()


@pytest.fixture
def reader(scene: Scene) -> Session:
    return scene.world.session("ahmed.warsame")


def asking_for(monkeypatch: pytest.MonkeyPatch, session: Session, rule: WitnessRule) -> None:
    context = session._context
    monkeypatch.setattr(context, "config", replace(context.config, witnesses=rule))


def state_of(auditor: Session) -> tuple[list[ProblemCode], int]:
    found = auditor.verify_log(lambda _done, _all: None, lambda: False)
    return [problem.code for problem in found.problems], found.witnesses


def forked(world: World, size: int) -> tuple[TreeHead, str]:
    """A head that is none of this log's, with the notary's own signatures."""
    signer = NotarySigner.from_seed(read_secrets(world.service.paths.notary_secrets).seed, LOG_ORIGIN)
    head = TreeHead(size, bytes(32))
    return head, sign_checkpoint(head, signer, datetime.now(UTC))


def signed_size(administrator: Administrator) -> int:
    return int(administrator.value("SELECT size FROM kotosilta.cosignature"))


def test_one_signs_and_all_others_can_ask_for_it(
    auditor: Session, reader: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state_of(auditor) == ([], 1)
    own = auditor._context.identity.signing.public.raw
    for rule in (WitnessRule(1), WitnessRule(1, frozenset({own, bytes(32)}))):
        asking_for(monkeypatch, reader, rule)
        assert reader.connection_state() is ConnectionState.CONNECTED
        assert reader.inbox_page(InboxQuery()).rows


@pytest.mark.parametrize("rule", [WitnessRule(2), WitnessRule(1, frozenset({bytes(31) + b"\x05"}))])
def test_with_too_few_nothing_is_read(
    auditor: Session, reader: Session, scene: Scene, monkeypatch: pytest.MonkeyPatch, rule: WitnessRule
) -> None:
    asking_for(monkeypatch, reader, rule)
    assert reader.connection_state() is ConnectionState.WITNESSES_MISSING
    before = scene.administrator.value("SELECT count(*) FROM kotosilta.read_ticket")
    with pytest.raises(WitnessesMissingError):
        reader.inbox_page(InboxQuery())
    assert scene.administrator.value("SELECT count(*) FROM kotosilta.read_ticket") == before


def test_a_signature_of_long_ago_does_not_count(
    auditor: Session, reader: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = reader._context
    asking_for(monkeypatch, reader, WitnessRule(1))
    for hours, counts in ((1, True), (25, False), (-1, False)):
        monkeypatch.setattr(context, "clock", lambda hours=hours: datetime.now(UTC) + timedelta(hours=hours))
        with context.connect() as conn:
            assert enough(context, conn) is counts


def test_a_bundle_takes_them_along(scene: Scene, auditor: Session, tmp_path: Path) -> None:
    auditor.export_bundle(tmp_path, lambda _done, _all: None, lambda: False)
    root = scene.world.service.config().root_key
    report = verify_bundle(tmp_path, Trust(datetime.now(UTC), root))
    assert (report.problems, [one.user_id for one in report.witnesses]) == ((), [auditor.person.user_id])
    assert independent_verifier.verify_bundle(tmp_path, root, datetime.now(UTC))


def test_only_auditors_are_witnesses(reader: Session) -> None:
    with pytest.raises(NotAllowedError):
        reader.witness()


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ((None, None, None, None), "KS003"),
        ((-1, "x", 1, bytes(64)), "KS003"),
        ((1, "", 1, bytes(64)), "KS003"),
        ((1, "x" * 16_385, 1, bytes(64)), "KS003"),
        ((1, "x", -1, bytes(64)), "KS003"),
        ((1, "x", 2**37, bytes(64)), "KS003"),
        ((1, "x", 1, bytes(63)), "KS003"),
        ((10**9, "x", 1, bytes(64)), "KS002"),
        ((1, "x", 1, bytes(64)), "KS002"),
    ],
)
def test_what_the_database_refuses(
    auditor: Session, scene: Scene, values: tuple[object, ...], refusal: str
) -> None:
    """Of no form, of more than there is, of less than she signed before."""
    with Intruder(scene.world, AUDITOR) as thief:
        assert thief.refused(PUT, values) == refusal


def test_an_auditors_login_without_her_keys_signs_nothing(
    auditor: Session, reader: Session, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is named, it does not count, and the true one puts it right."""
    asking_for(monkeypatch, reader, WitnessRule(1))
    checkpoint = scene.administrator.value("SELECT checkpoint FROM kotosilta.cosignature")
    with Intruder(scene.world, AUDITOR) as thief:
        thief.rows(PUT, (signed_size(scene.administrator), checkpoint, 1_900_000_000, bytes(64)))
    assert reader.connection_state() is ConnectionState.WITNESSES_MISSING
    assert state_of(auditor) == ([ProblemCode.COSIGNATURE_INVALID], 0)
    auditor.witness()
    assert state_of(auditor) == ([], 1)


def test_two_heads_of_one_size(auditor: Session, scene: Scene) -> None:
    """The notary shows the witness another log than before: she signs nothing, and holds what proves it."""
    administrator = scene.administrator
    size = signed_size(administrator)
    head, checkpoint = forked(scene.world, size)
    with (
        administrator.head_left_alone(),
        administering(scene.world) as second,
        second.altered("log_head", {"only_row": True}, size=size, root=head.root, checkpoint=checkpoint),
        pytest.raises(LogForkedError) as caught,
    ):
        auditor.witness()
    assert checkpoint in caught.value.heads
    assert len(set(caught.value.heads)) == 2
    assert signed_size(administrator) == size


def test_a_longer_fork_is_named_by_the_entries(auditor: Session, scene: Scene) -> None:
    administrator = scene.administrator
    with administrator.head_left_alone():
        size = signed_size(administrator)
        head, checkpoint = forked(scene.world, size + 10)
        with (
            administering(scene.world) as second,
            second.altered(
                "log_head", {"only_row": True}, size=head.size, root=head.root, checkpoint=checkpoint
            ),
            pytest.raises(LogForkedError) as caught,
        ):
            auditor.witness()
    assert checkpoint in caught.value.heads
    assert signed_size(administrator) == size


def test_clients_compare_what_they_are_shown(auditor: Session, reader: Session, scene: Scene) -> None:
    """Somebody has been shown another log, and has signed it: whoever is shown this one sees that."""
    context = auditor._context
    size = signed_size(scene.administrator)
    head, checkpoint = forked(scene.world, size - 3)
    made = cosign(checkpoint, context.person.user_id, context.identity.signing, datetime.now(UTC))
    witness = {"witness": context.person.user_id}
    with scene.administrator.altered(
        "cosignature", witness, checkpoint=checkpoint, signed_at=made.time, signature=made.signature
    ):
        with pytest.raises(LogForkedError) as caught:
            reader.connection_state()
        assert checkpoint in caught.value.heads
        with pytest.raises(LogForkedError):
            auditor.witness()
        assert state_of(auditor) == ([ProblemCode.TWO_HEADS_SIGNED], 0)
    assert head.size < size
    assert reader.connection_state() is ConnectionState.CONNECTED


def test_a_witness_who_has_seen_more(auditor: Session, reader: Session, scene: Scene) -> None:
    """The database was put back to a backup, and the notary with it."""
    context = auditor._context
    _, checkpoint = forked(scene.world, signed_size(scene.administrator) + 10_000)
    made = cosign(checkpoint, context.person.user_id, context.identity.signing, datetime.now(UTC))
    witness = {"witness": context.person.user_id}
    with (
        scene.administrator.altered(
            "cosignature", witness, checkpoint=checkpoint, signed_at=made.time, signature=made.signature
        ),
        pytest.raises(LogRolledBackError),
    ):
        reader.connection_state()


def test_what_she_signed_before_counts_though_the_database_forgot_it(auditor: Session, scene: Scene) -> None:
    store = witnessed(auditor._context)
    before = store.last()
    head, checkpoint = forked(scene.world, before.head.size - 2)
    store._write(Seen(head, checkpoint))
    try:
        with (
            scene.administrator.without("cosignature", "true"),
            pytest.raises(LogForkedError) as caught,
        ):
            auditor.witness()
    finally:
        store._write(before)
    assert caught.value.heads[0] == checkpoint


def test_two_of_her_desktops_at_once(auditor: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was proven against one head is not signed when another has been signed meanwhile."""
    context = auditor._context
    last = context.log.prove_same_log

    def meanwhile(conn: object, head: TreeHead, checkpoint: str) -> None:
        last(conn, head, checkpoint)  # type: ignore[arg-type]
        store = witnessed(context)
        store._write(replace(store.last(), head=TreeHead(store.head().size, bytes([1]) * 32)))

    store = witnessed(context)
    before = store.last()
    monkeypatch.setattr(context.log, "prove_same_log", meanwhile)
    with pytest.raises(StateChangedError):
        auditor.witness()
    store._write(before)


def test_the_command(
    scene: Scene,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    auditor: Session,
) -> None:
    monkeypatch.setattr(bootstrap, "make_desk", lambda _config: scene.world.desk)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(scene.world.passphrase, "utf-8")
    words = ["--config", str(scene.world.service.paths.config), "witness", "--login", AUDITOR]
    words += ["--passphrase-file", str(passphrase), "--once", "--evidence", str(tmp_path)]
    assert main(words) == 0
    assert capsys.readouterr().out.endswith(f"signed {signed_size(scene.administrator)} entries\n")
    context = auditor._context
    _, checkpoint = forked(scene.world, signed_size(scene.administrator) - 3)
    made = cosign(checkpoint, context.person.user_id, context.identity.signing, datetime.now(UTC))
    with scene.administrator.altered(
        "cosignature",
        {"witness": UUID(bytes=context.person.user_id.bytes)},
        checkpoint=checkpoint,
        signed_at=made.time,
        signature=made.signature,
    ):
        assert main(words) == 4
    heads = [file.read_text("utf-8") for file in sorted(tmp_path.glob("two-heads-*.checkpoint"))]
    assert len(heads) == 2
    assert checkpoint in heads
    assert main([*words, "--every", "0"]) == 2
