"""The Finnish personal identity code (henkilötunnus).

Rules of the Digital and Population Data Services Agency (DVV): `ddmmyyzNNNC`. The separator z tells the
century (`+` 1800s, `-YXWVU` 1900s, `ABCDEF` 2000s) and, since 2023, also tells people apart who share all the
other characters; so it is always kept. NNN from 900 to 999 are test codes that are never real people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem, InvalidInputError

FIELD = "identity"

_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)


@dataclass(frozen=True, slots=True, repr=False)
class IdentityCode:
    """A personal identity code: upper case, with its separator."""

    value: str
    birth_date: date
    is_test: bool


def parse_identity_code(text: str, *, allow_test: bool, today: date) -> IdentityCode:
    """Read a code as typed: case and spaces do not matter, everything else does.

    Raises InvalidInputError for the field `identity`; test codes pass only with `allow_test`.
    """
    code = read_identity_code(text)
    problems = tuple(identity_problems(code, today, allow_test))
    if problems:
        raise InvalidInputError(problems)
    return code


def identity_problems(code: IdentityCode, today: date, allow_test: bool) -> Iterator[FieldProblem]:
    """Yield why a well-formed code cannot be that of a living person today."""
    if code.birth_date > today:
        yield FieldProblem(FIELD, Problem.IDENTITY_FUTURE)
    if code.is_test and not allow_test:
        yield FieldProblem(FIELD, Problem.IDENTITY_TEST_CODE)


def identity_shape_problems(code: IdentityCode) -> Iterator[FieldProblem]:
    """Yield what is wrong with a code that was put together by hand instead of being read."""
    try:
        matches = read_identity_code(code.value) == code
    except InvalidInputError as error:
        yield from error.problems
    else:
        if not matches:
            yield FieldProblem(FIELD, Problem.IDENTITY_FORMAT)


def read_identity_code(text: str) -> IdentityCode:
    """Read a code without asking about the day or about test codes: for what was stored once.

    Raises InvalidInputError for the field `identity`.
    """
    # python-stdnum knows the separators and the check character; slow to import, so only here.
    from stdnum.exceptions import InvalidChecksum, InvalidComponent, ValidationError  # noqa: PLC0415
    from stdnum.fi import hetu  # noqa: PLC0415

    typed: str = hetu.compact("".join(text.split()))
    if not typed.isascii():  # its pattern takes any Unicode digit
        raise _invalid(Problem.IDENTITY_FORMAT)
    try:
        value: str = hetu.validate(typed, allow_temporary=True)
    except InvalidChecksum as error:
        raise _invalid(Problem.IDENTITY_CHECK_CHARACTER) from error
    except InvalidComponent as error:
        raise _invalid(Problem.IDENTITY_DATE) from error
    except ValidationError as error:
        raise _invalid(Problem.IDENTITY_FORMAT) from error
    year = _CENTURIES[value[6]] + int(value[4:6])
    return IdentityCode(value, date(year, int(value[2:4]), int(value[0:2])), is_test=int(value[7:10]) >= 900)


def _invalid(problem: Problem) -> InvalidInputError:
    return InvalidInputError((FieldProblem(FIELD, problem),))
