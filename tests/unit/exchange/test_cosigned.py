"""Witnesses' signatures in bundles: the product and the independent verifier must say the same of every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from referral_app.crypto.identity import Identity
from referral_app.crypto.signing import SigningKey
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.errors import BugError, LogInvalidError
from referral_app.exchange.audit_bundle import BundleWriter
from referral_app.exchange.cosigned import notes_of, open_cosigned
from referral_app.exchange.log_problems import ProblemCode
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.cosignature import Cosignature, cosign, with_lines, witness_name
from referral_app.translog.fields import to_base64
from referral_app.translog.merkle import TreeHead
from referral_app.translog.note import NoteSignature, key_id, parse_note
from tests import independent_verifier
from tests.made_log import ORIGIN, ROOT_KEY, MadeLog, found_in, report_on
from tests.unit.directory.town import AINO, NOTARY, TOWN, day, notary_data, person, seed, uid, unit_data

P = ProblemCode
PEKKA, RIITTA, OFFICE = uid("pekka"), uid("riitta"), uid("office")
ISSUERS = Authority(seed("root"), {TOWN: seed("town")}, {OFFICE: seed("office")})


def keys(name: str) -> SigningKey:
    return Identity.from_seed(seed(name)).signing


def log_with_auditors() -> MadeLog:
    log, when = MadeLog.begun(), Validity(day(10), day(400))
    office = unit_data("office", TOWN, receives=False)
    log.add_entry(ISSUERS.issue_unit(log.directory, OFFICE, office, when))
    for name in ("pekka", "riitta"):
        log.add_entry(ISSUERS.issue_user(log.directory, uid(name), person(name, OFFICE, Role.AUDITOR), when))
    log.beat()
    log.act("aino")
    log.act("veera")
    return log


@pytest.fixture(scope="module")
def log() -> MadeLog:
    return log_with_auditors()


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    return (tmp_path / str(number) for number in range(100))


def signed(log: MadeLog, *names: str, size: int | None = None, at: datetime | None = None) -> str:
    """A checkpoint of the log with these people's cosignatures."""
    return signed_by(log.checkpoint(None if size is None else log.heads[size]), *names, at=at or log.now)


def signed_by(checkpoint: str, *names: str, at: datetime) -> str:
    lines = []
    for name in names:
        made = cosign(checkpoint, uid(name), keys(name), at)
        lines.append(made.line(ORIGIN, keys(name).public))
    return with_lines(checkpoint, lines)


def written(log: MadeLog, folder: Path, *notes: str) -> Path:
    writer = BundleWriter(folder, ROOT_KEY)
    for leaf in log.leaves:
        writer.add(leaf)
    writer.finish(log.checkpoint(), notes)
    return folder


def both(bundle: Path, log: MadeLog) -> list[ProblemCode]:
    """What the product finds, when both agree on whether there is anything."""
    found = found_in(bundle, log.now)
    try:
        independent_verifier.verify_bundle(bundle, ROOT_KEY, log.now)
    except Exception:  # noqa: BLE001 - it raises whatever meets it
        assert found
    else:
        assert not found
    return found


def test_the_form_is_that_of_the_specification(log: MadeLog) -> None:
    """Made by hand here, from the words of C2SP tlog-cosignature."""
    checkpoint = log.checkpoint()
    line = cosign(checkpoint, PEKKA, keys("pekka"), log.now).line(ORIGIN, keys("pekka").public)
    assert line.name == f"{ORIGIN}/witness/{PEKKA.hex}" == witness_name(ORIGIN, PEKKA)
    assert line.key_id == key_id(line.name, 4, keys("pekka").public.raw)
    seconds = int(log.now.timestamp())
    assert int.from_bytes(line.signature[:8], "big") == seconds
    message = f"cosignature/v1\ntime {seconds}\n{ORIGIN}\n{log.head.size}\n{to_base64(log.head.root)}\n"
    Ed25519PublicKey.from_public_bytes(keys("pekka").public.raw).verify(line.signature[8:], message.encode())


def test_nothing_else_can_be_signed_so() -> None:
    with pytest.raises(BugError):
        keys("pekka").cosign(b"kotosilta/v1/statement\0{}")


def test_witnesses_of_now_and_before(log: MadeLog, folders: Iterator[Path]) -> None:
    notes = [signed(log, "pekka", "riitta"), signed(log, "riitta", size=14)]
    bundle = written(log, next(folders), *notes)
    assert both(bundle, log) == []
    assert {witness.user_id for witness in report_on(bundle, log.now).witnesses} == {PEKKA, RIITTA}
    assert sorted(path.name for path in (bundle / "cosigned").iterdir()) == ["14", str(log.head.size)]
    twice = written(log, next(folders), signed(log, "pekka"), signed(log, "riitta"))
    assert both(twice, log) == []
    assert (twice / "cosigned" / f"{log.head.size}-2").exists()


def test_every_part_of_the_note_is_checked(log: MadeLog, folders: Iterator[Path]) -> None:
    bundle = written(log, next(folders), signed(log, "pekka"))
    [file] = (bundle / "cosigned").iterdir()
    original = file.read_bytes()
    for at in (*range(0, len(original), 97), *range(len(original) - 60, len(original))):
        file.write_bytes(original[:at] + bytes([original[at] ^ (1 << at % 8)]) + original[at + 1 :])
        assert both(bundle, log), at
    for spoiled in (b"", original[:-1], original + b"\n", b"\xff" + original):
        file.write_bytes(spoiled)
        assert both(bundle, log) == [P.COSIGNATURE_INVALID]
    file.write_bytes(original)
    file.rename(file.with_name("13"))
    assert both(bundle, log) == [P.COSIGNATURE_INVALID]
    (bundle / "cosigned" / "13").rename(bundle / "cosigned" / "note")
    assert both(bundle, log) == [P.FILE_UNEXPECTED]


def by_another(log: MadeLog) -> str:
    checkpoint = log.checkpoint()
    made = cosign(checkpoint, PEKKA, keys("riitta"), log.now)
    return with_lines(checkpoint, [made.line(ORIGIN, keys("riitta").public)])


def at_another_time(log: MadeLog) -> str:
    checkpoint = log.checkpoint()
    made = cosign(checkpoint, PEKKA, keys("pekka"), log.now)
    return with_lines(
        checkpoint,
        [Cosignature(PEKKA, made.time + 1, made.signature).line(ORIGIN, keys("pekka").public)],
    )


def of_no_time(log: MadeLog) -> str:
    checkpoint = log.checkpoint()
    made = Cosignature(PEKKA, 2**64 - 1, bytes(64))
    return with_lines(checkpoint, [made.line(ORIGIN, keys("pekka").public)])


def with_a_strangers_line(log: MadeLog) -> str:
    return with_lines(signed(log, "pekka"), [NoteSignature("witness.example", bytes(4), bytes(72))])


def twice_by_one(log: MadeLog) -> str:
    return with_lines(signed(log, "pekka"), parse_note(signed(log, "pekka")).signatures[-1:])


def by_no_notary(log: MadeLog) -> str:
    other = NotarySigner.from_seed(seed("somebody"), ORIGIN)
    return signed_by(sign_checkpoint(log.head, other, log.now), "pekka", at=log.now)


@pytest.mark.parametrize(
    "note",
    [
        by_another,
        at_another_time,
        of_no_time,
        with_a_strangers_line,
        twice_by_one,
        by_no_notary,
        lambda log: log.checkpoint(),
        lambda log: signed(log, "aino"),
        lambda log: signed(log, "somebody"),
        lambda log: signed(log, "pekka", at=day(5)),
        lambda log: signed(log, "pekka", at=day(401)),
    ],
)
def test_what_is_no_witnesss(log: MadeLog, folders: Iterator[Path], note: object) -> None:
    assert callable(note)
    assert both(written(log, next(folders), note(log)), log) == [P.COSIGNATURE_INVALID]


def test_who_was_removed_is_one_up_to_then(folders: Iterator[Path]) -> None:
    log = log_with_auditors()
    gone = Validity(log.now.replace(microsecond=0), day(500))
    log.add_entry(ISSUERS.revoke(log.directory, OFFICE, PEKKA, "left", gone))
    log.act("veera")
    stands = written(log, next(folders), signed(log, "pekka", size=14, at=log.now - timedelta(hours=1)))
    assert both(stands, log) == []
    later = log.now + timedelta(minutes=1)
    assert both(written(log, next(folders), signed(log, "pekka", at=later)), log) == [P.COSIGNATURE_INVALID]


def test_a_notary_that_signs_two_heads_for_a_witness(log: MadeLog, folders: Iterator[Path]) -> None:
    """A fork, a head that this copy does not reach, and both at once; the notary's own signature is what proves it."""
    fork = signed_by(log.checkpoint(TreeHead(14, bytes(32))), "pekka", at=log.now)
    assert both(written(log, next(folders), fork), log) == [P.TWO_HEADS_SIGNED]
    ahead = signed_by(log.checkpoint(TreeHead(500, bytes(32))), "pekka", at=log.now)
    assert both(written(log, next(folders), ahead), log) == [P.NOT_CONSISTENT_WITH_SEEN]
    same = signed_by(log.checkpoint(TreeHead(log.head.size, bytes(32))), "riitta", at=log.now)
    bundle = written(log, next(folders), signed(log, "pekka"), same)
    assert both(bundle, log) == [P.TWO_HEADS_SIGNED]
    assert [witness.user_id for witness in report_on(bundle, log.now).witnesses] == [PEKKA]


def test_after_the_notary_has_new_keys(folders: Iterator[Path]) -> None:
    log = log_with_auditors()
    before = signed(log, "pekka")
    when = Validity(day(20), day(500))
    log.add_entry(ISSUERS.issue_notary(log.directory, NOTARY, notary_data("next notary"), when))
    new = NotarySigner.from_seed(seed("next notary"), ORIGIN)
    log.act("aino")
    writer = BundleWriter(bundle := next(folders), ROOT_KEY)
    for leaf in log.leaves:
        writer.add(leaf)
    writer.finish(sign_checkpoint(log.head, new, log.now), [before])
    assert both(bundle, log) == []


def test_notes_are_made_of_what_the_database_holds(log: MadeLog) -> None:
    checkpoint, earlier = log.checkpoint(), log.checkpoint(log.heads[14])
    stored = [
        (checkpoint, cosign(checkpoint, PEKKA, keys("pekka"), log.now)),
        (checkpoint, cosign(checkpoint, RIITTA, keys("riitta"), log.now)),
        (earlier, cosign(earlier, AINO, keys("aino"), log.now)),
        (earlier, Cosignature(UUID(int=5), 0, bytes(64))),
    ]
    notes, spoiled = notes_of(stored, log.directory)
    [note] = [open_cosigned(note, log.directory) for note in notes]
    assert note.head == log.head
    assert {witness.user_id for witness in note.witnesses} == {PEKKA, RIITTA}
    assert spoiled == (AINO, UUID(int=5))
    with pytest.raises(LogInvalidError):
        open_cosigned(checkpoint, log.directory)
