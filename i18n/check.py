"""`python -m i18n.check`: fails when a translation file lacks, has left over or spoils a text of `ui/`.

Qt's own lupdate collects the texts into copies of the .ts files, so nothing in the work tree changes.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from i18n.catalogue import problems_of, read_messages

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fi", "sv", "en")
_COUNTING = 4
"""Context, text, comment and number."""
_LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def check(root: Path) -> list[str]:
    """One line for each problem in the translations of the project at `root`; empty when all is well.

    Raises `subprocess.CalledProcessError` when lupdate itself fails.
    """
    modules = sorted((root / "ui").rglob("*.py"))
    sources = [str(path) for path in modules]
    with tempfile.TemporaryDirectory() as scratch:
        copies = [Path(scratch) / f"kotosilta_{language}.ts" for language in LANGUAGES]
        for copy in copies:
            original = root / "i18n" / copy.name
            if original.is_file():
                shutil.copyfile(original, copy)
        # Guessing a translation from a similar text would hide that one is missing.
        heuristics = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options = ["-silent", "-locations", "none", "-source-language", "en", *heuristics]
        subprocess.run([_LUPDATE, *options, *sources, "-ts", *map(str, copies)], check=True)
        return list(_lost_counts(root, modules)) + [
            f"i18n/{copy.name}: {message.context}: {message.source!r}: {problem}"
            for copy in copies
            for message in read_messages(copy)
            for problem in problems_of(message)
        ]


def _lost_counts(root: Path, modules: Iterable[Path]) -> Iterator[str]:
    """Calls of `translate` with a number: lupdate takes them for uncounted texts, or leaves them out."""
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "translate" and len(node.args) + len(node.keywords) >= _COUNTING:
                yield f"{path.relative_to(root)}:{node.lineno}: translate() cannot count: call tr() on self"


def main() -> int:
    """Prints the problems; the exit status is 1 when there are any."""
    problems = check(ROOT)
    for problem in problems:
        sys.stdout.write(problem + "\n")
    sys.stdout.write(f"translations: {len(problems)} problems\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
