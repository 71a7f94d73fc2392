"""`kotosilta admin import-municipalities`: a newer list on this computer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.errors import FieldProblem, InvalidInputError

if TYPE_CHECKING:
    from referral_app.domain.places import Municipality

_DONE, _REFUSED = 0, 1

_SENTENCES: Mapping[str, str] = {
    "list.columns": "the first line does not name the columns code, name_fi, name_sv, region_fi, county_key, "
    "county_fi and county_sv.",
    "list.form": "this is no comma-separated text in UTF-8.",
    "list.length": "there is no municipality in it, or more than there can be.",
    "list.twice": "this municipality stands in the list twice.",
    "list.row": "a municipality needs a code of three digits and a text in each column.",
}


def add_places(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    places = commands.add_parser(
        "import-municipalities",
        help="use a newer list of municipalities on this computer",
        description="The list has the form of resources/reference/municipalities.csv. Codes that it no longer has "
        "can still be read in old referrals. Each computer has a list of its own.",
    )
    places.add_argument("file", type=Path)
    places.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from referral_app.config import load_config
    from referral_app.services.places_list import import_municipalities

    config = load_config(options.config)
    try:
        change = import_municipalities(config.data_dir, options.file)
    except InvalidInputError as error:
        for problem in error.problems:
            print(f"kotosilta: {_sentence(problem)} Nothing was changed.", file=sys.stderr)
        return _REFUSED
    print(f"{change.total} municipalities: {len(change.came)} added, {len(change.ended)} ended.")
    _name("added", change.came)
    _name("ended", change.ended)
    return _DONE


def _sentence(problem: FieldProblem) -> str:
    where, _, line = problem.field.partition(".")
    sentence = _SENTENCES[problem.problem]
    return f"line {line}: {sentence}" if where == "line" else f"the list: {sentence}"


def _name(what: str, those: Iterable[Municipality]) -> None:
    for one in those:
        print(f"  {what}: {one.code} {one.name_fi}")
