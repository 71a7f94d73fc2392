"""The offline bundle: complete, and no byte of it can change unnoticed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from referral_app import bootstrap
from referral_app.__main__ import main
from referral_app.errors import CancelledError
from referral_app.exchange.audit_bundle import BundleReport, Trust, verify_bundle
from referral_app.exchange.log_problems import ProblemCode
from referral_app.services.audit import LogQuery
from tests import independent_verifier
from tests.world import World


def _verify(folder: Path, root: bytes | None = None) -> BundleReport:
    return verify_bundle(folder, Trust(datetime.now(UTC), root))


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "referral_app", "audit", "verify", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def bundle(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of more than 256 entries, so that there are full and partial tiles."""
    auditor, folder = world.session("pekka.virtanen"), tmp_path_factory.mktemp("bundle")
    while auditor.log_page(LogQuery(limit=1)).rows[0].index < 260:
        world.send()
    auditor.export_bundle(folder, lambda _done, _total: None, lambda: False)
    return folder


@pytest.fixture
def copy(bundle: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundle, tmp_path / "copy"))


def test_a_whole_bundle_verifies_with_the_pinned_root(world: World, bundle: Path) -> None:
    report = _verify(bundle, world.service.config().root_key)
    assert report.problems == ()
    assert report.head.size > 260
    assert report.last_heartbeat is not None


def test_another_root_is_refused(bundle: Path) -> None:
    problems = _verify(bundle, bytes(31) + b"\x05").problems
    assert [problem.code for problem in problems] == [ProblemCode.ROOT_KEY_MISMATCH]


def test_the_command_says_what_holds(world: World, bundle: Path) -> None:
    done = _run(str(bundle), "--root", world.service.config().root_key.hex())
    assert (done.returncode, done.stdout.splitlines()[0].split()[0]) == (0, "OK")


def test_the_command_names_what_does_not(copy: Path) -> None:
    checkpoint = copy / "checkpoint"
    checkpoint.write_bytes(checkpoint.read_bytes().replace(b"demo\n", b"dem0\n", 1))
    done = _run(str(copy))
    assert done.returncode == 1
    assert done.stdout.startswith("FAILED checkpoint_invalid")


def test_the_command_writes_one(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it writes verifies, and that it was taken stands in the log."""
    monkeypatch.setattr(bootstrap, "make_desk", lambda _config: world.desk)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(world.passphrase, "utf-8")
    config, target = world.service.paths.config, tmp_path / "bundle"
    words = ["--config", str(config), "audit", "export", str(target), "--login", "pekka.virtanen"]
    words += ["--passphrase-file", str(passphrase)]
    assert main(words) == 0
    assert "Anybody can check them" in capsys.readouterr().out
    assert _verify(target, world.service.config().root_key).problems == ()
    assert independent_verifier.verify_bundle(target, world.service.config().root_key, datetime.now(UTC))
    acts = [row.act for row in world.session("pekka.virtanen").log_page(LogQuery(limit=20)).rows]
    assert "export" in acts
    assert main(words) == 2


def test_the_independent_verifier_agrees(world: World, bundle: Path) -> None:
    root, report = world.service.config().root_key, _verify(bundle)
    proven = independent_verifier.verify_bundle(bundle, root, datetime.now(UTC))
    assert proven == (report.head.size, report.head.root)


def test_what_was_seen_is_of_this_log(world: World, bundle: Path, tmp_path: Path) -> None:
    """A head, told by the command; one that the notary never signed."""
    root = world.service.config().root_key.hex()
    done = _run(str(bundle), "--root", root, "--seen", str(bundle / "checkpoint"))
    assert done.returncode == 0
    assert "belongs to this very log" in done.stdout
    false = tmp_path / "false"
    false.write_bytes((bundle / "checkpoint").read_bytes().replace(b"\n", b"\n1", 1))
    done = _run(str(bundle), "--root", root, "--seen", str(false))
    assert (done.returncode, done.stdout.split(",")[0]) == (1, "FAILED shown_not_genuine")
    for wrong in (("--root", "12"), ("--root", root, "--seen", str(tmp_path / "nothing"))):
        assert _run(str(bundle), *wrong).returncode == 2


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_changed_byte_is_found(bundle: Path, data: st.DataObject) -> None:
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    path = data.draw(st.sampled_from(files))
    original = path.read_bytes()
    at = data.draw(st.integers(0, len(original) - 1))
    flip = data.draw(st.integers(1, 255))
    path.write_bytes(original[:at] + bytes([original[at] ^ flip]) + original[at + 1 :])
    try:
        assert _verify(bundle).problems != ()
    finally:
        path.write_bytes(original)


@pytest.mark.parametrize("change", ["cut", "longer", "missing"])
def test_truncated_longer_and_missing_files(bundle: Path, copy: Path, change: str) -> None:
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        if change == "missing" and path.parent.name == "cosigned":
            continue  # a witness fewer, nothing false
        target = copy / path.relative_to(bundle)
        original = target.read_bytes()
        match change:
            case "cut":
                target.write_bytes(original[:-1])
            case "longer":
                target.write_bytes(original + b"\n")
            case _:
                target.unlink()
        assert _verify(copy).problems != (), path.name
        target.write_bytes(original)
    assert _verify(copy).problems == ()


def test_a_stranger_among_the_files(copy: Path) -> None:
    (copy / "tile" / "notes.txt").write_text("hello", "utf-8")
    [problem] = _verify(copy).problems
    assert (problem.code, problem.file) == (ProblemCode.FILE_UNEXPECTED, "tile/notes.txt")


def test_an_empty_folder(tmp_path: Path) -> None:
    assert {problem.code for problem in _verify(tmp_path).problems} == {ProblemCode.FILE_MISSING}


def test_cancelling(bundle: Path) -> None:
    with pytest.raises(CancelledError):
        verify_bundle(bundle, Trust(datetime.now(UTC)), cancelled=lambda: True)
