"""Codes that stand in stored data, and what importing the domain costs."""

from __future__ import annotations

import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest

import referral_app.domain
from referral_app.domain import codes, lifecycle, roles
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import REASON_CODES
from referral_app.domain.problems import Problem
from referral_app.domain.reference import reference_of
from tests.unit.domain.samples import MUNICIPALITY_UNIT

ALL_CODES = [
    value
    for module in (codes, roles, lifecycle)
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]


@pytest.mark.parametrize("code_system", ALL_CODES)
def test_codes_are_lower_case_words_like_their_names(code_system: type[StrEnum]) -> None:
    for code in code_system:
        assert code.value == code.name.lower()
        assert len(code.value) <= 32


def test_reason_codes_fit_the_states_that_ask_for_one() -> None:
    asking = {rule.target for rule in lifecycle.RULES if lifecycle.Requirement.REASON_CODE in rule.needs}
    assert asking | {State.WITHDRAWN} == set(REASON_CODES)


def test_each_problem_is_said_somewhere() -> None:
    """A code nobody raises would be translated for nothing."""
    core = Path(referral_app.domain.__path__[0]).parent
    source = "".join(
        path.read_text(encoding="utf-8") for path in core.rglob("*.py") if path.name != "problems.py"
    )
    unsaid = [
        problem
        for problem in Problem
        if f"Problem.{problem.name}" not in source and f'"{problem}"' not in source
    ]
    assert unsaid == []


def test_references_are_short_and_say_nothing() -> None:
    assert reference_of(MUNICIPALITY_UNIT) == "K-0000-0000"


def test_importing_the_domain_reads_no_tables() -> None:
    names = sorted(path.stem for path in Path(referral_app.domain.__path__[0]).glob("*.py"))
    program = (
        f"import importlib, sys\nfor name in {names!r}:\n"
        "    importlib.import_module('referral_app.domain.' + name)\n"
        "heavy = ('babel', 'phonenumbers', 'stdnum', 'PySide6', 'cryptography')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
