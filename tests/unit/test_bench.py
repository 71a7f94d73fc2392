"""The file of figures is of one whole run; a run of some benchmarks leaves it alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

import pytest

from bench import __main__ as program
from bench.harness import Result

MACHINE = {"cores": 1}


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file, as an earlier run left it; every figure that is measured is 1.5 of at most 2."""

    def measure(names: Sequence[str]) -> tuple[Mapping[str, Result], Mapping[str, object]]:
        return {name: Result(1.5, "ratio", 2.0, {"detail": 3}) for name in names}, MACHINE

    file = tmp_path / "results.json"
    file.write_text('{"older": {}}')
    monkeypatch.setattr(program, "RESULTS", file)
    monkeypatch.setattr(program, "measure", measure)
    return file


def test_a_whole_run_writes_the_file_afresh(results: Path) -> None:
    assert program.main([]) == 0
    written = json.loads(results.read_text())
    figure = {"value": 1.5, "unit": "ratio", "limit": 2.0, "detail": 3, "machine": MACHINE}
    assert written == dict.fromkeys(program.NAMES, figure)


def test_either_kind_of_run_leaves_the_others_figures(results: Path) -> None:
    assert program.main(["--large"]) == 0
    large, *others = program.LARGE_NAMES
    assert list(json.loads(results.read_text())) == [large, *others]
    results.write_text(json.dumps({large: "kept", "inbox_200k_vs_1k": "old"}))
    assert program.main([]) == 0
    written = json.loads(results.read_text())
    assert written[large] == "kept"
    assert written["inbox_200k_vs_1k"] != "old"
    assert program.main(["--large"]) == 0
    assert json.loads(results.read_text()).keys() == {*program.NAMES, large, *others}


def test_some_figures_are_only_printed(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["inbox_200k_vs_1k"]) == 0
    assert json.loads(results.read_text()) == {"older": {}}
    assert json.loads(capsys.readouterr().out)["inbox_200k_vs_1k"]["value"] == 1.5


def test_a_missed_limit_is_the_exit_status(results: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missed = {"open_extra_ms": Result(2.5, "ratio", 2.0)}
    monkeypatch.setattr(program, "measure", lambda names: (missed, MACHINE))
    assert program.main(["open_extra_ms"]) == 1


def test_every_name_is_a_benchmark() -> None:
    for name in (*program.NAMES, *program.LARGE_NAMES):
        assert callable(import_module(f"bench.{name}").run)
