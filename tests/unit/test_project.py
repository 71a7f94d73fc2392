"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def tracked_files() -> list[Path]:
    """What git knows and what it would add; files deleted from the work tree are left out."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in tracked_files():
        try:
            found.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def modules() -> list[Path]:
    return [path for path in tracked_files() if path.suffix == ".py"]


def test_no_file_names_a_package_registry() -> None:
    """Where packages come from is each machine's own setting; the lock names what, not where."""
    hosts = re.compile(
        r"pypi\.(?:org|python\.org)|pythonhosted\.org|registry\.npmjs\.org|deb\.debian\.org|--(?:extra-)?index-url\s",
        re.IGNORECASE,
    )
    naming = [
        path.relative_to(ROOT) for path, text in texts() if path != Path(__file__) and hosts.search(text)
    ]

    assert naming == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    places = re.compile(r"(?<![\w.-])/(?:home/\w+|root|Users/\w+|work|opt)/")
    naming = [
        path.relative_to(ROOT) for path, text in texts() if path != Path(__file__) and places.search(text)
    ]

    assert naming == []


def test_nothing_tracked_is_a_link() -> None:
    """A link points out of the repository sooner or later, and Windows checks it out as a text file."""
    listed = subprocess.run(
        ["git", "ls-files", "--stage"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout

    assert [line for line in listed.splitlines() if line.startswith("120000")] == []


def test_the_guides_show_every_picture_there_is_and_no_other() -> None:
    guides = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    named = {name for guide in guides for name in re.findall(r"images/([\w.-]+)\)", guide.read_text("utf-8"))}

    assert named == {path.name for path in (ROOT / "docs/images").iterdir()}


def test_the_licence_is_the_one_declared() -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert licence.split("\n", 1)[0].strip() == "EUROPEAN UNION PUBLIC LICENCE v. 1.2"
    assert [line for line in licence.splitlines() if re.match(r"\d+\. \w", line)][-1] == "15. Applicable Law"


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path.relative_to(ROOT)
        for path in modules()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_nobody_catches_everything_but_the_task_runner() -> None:
    broad = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules()
        if path.relative_to(ROOT).parts[0] in {"referral_app", "ui"}
        and path.relative_to(ROOT) != Path("ui/tasks.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]

    assert broad == []


def test_the_version_is_said_once() -> None:
    assert importlib.metadata.version("kotosilta") == PROJECT["project"]["version"]


def test_the_lock_holds_every_dependency_with_hashes() -> None:
    """A dependency added to pyproject.toml without locking it again would not be installed."""
    lock = (ROOT / "requirements.lock").read_text()
    pinned = re.findall(
        r"^([a-z0-9-]+)==\S+[^\n]*(?:\\\n    --hash=sha256:[0-9a-f]{64} ?)+", lock, re.MULTILINE
    )
    wanted = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["dev"]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~!; ]", line)[0]).lower() for line in wanted}

    assert names - set(pinned) == set()
    assert len(pinned) == len(re.findall(r"^\S+==", lock, re.MULTILINE))
    assert len(pinned) == len(set(pinned))
