"""Whoever runs a command reads a sentence, not only a code."""

from __future__ import annotations

import re

import pytest

from referral_app.__main__ import main
from referral_app.commands.sentences import error_sentence, field_sentence, finding_sentence
from referral_app.errors import ConfigInvalidError, KotosiltaError
from referral_app.exchange.log_problems import ProblemCode

_SENTENCE = re.compile(r"\S+ \S+ .+")
_FIELD_PROBLEMS = (
    "service.form",
    "organisation.form",
    "name.form",
    "login.form",
    "login.changed",
    "login.taken",
    "database.notary_taken",
    "passphrase.too_weak",
    "lost.others",
    "lost.unknown",
    "clock.wrong",
)


def _all_errors(kind: type[KotosiltaError]) -> list[type[KotosiltaError]]:
    return [kind, *(error for below in kind.__subclasses__() for error in _all_errors(below))]


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_finding_of_a_verification_is_said(code: ProblemCode) -> None:
    assert _SENTENCE.fullmatch(finding_sentence(code))


@pytest.mark.parametrize("problem", _FIELD_PROBLEMS)
def test_every_problem_with_an_argument_is_said(problem: str) -> None:
    assert _SENTENCE.fullmatch(field_sentence(problem))


def test_every_error_is_said() -> None:
    for error in _all_errors(KotosiltaError):
        assert _SENTENCE.fullmatch(error_sentence(error.__new__(error))), error


def test_a_failed_command_prints_code_and_sentence(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path_factory.mktemp("nothing") / "kotosilta.toml"
    status = main(["--config", str(missing), "notary", "--secrets", "x", "--journal", "y"])
    assert status == 1
    assert capsys.readouterr().err == (
        f"kotosilta: {ConfigInvalidError.code}: {error_sentence(ConfigInvalidError())}\n"
    )
