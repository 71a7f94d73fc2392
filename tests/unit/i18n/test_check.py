"""The translation check finds what is missing, left over or spoiled, with Qt's own lupdate."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n.catalogue import Message, problems_of
from i18n.check import LANGUAGES, check

PAGE = """
from PySide6.QtCore import QObject

class Page(QObject):
    def text(self, count: int) -> str:
        return self.tr("Sent to {name}") + self.tr("%n referrals", "", count)
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Sent to {{name}}</source>
        <translation>Till {{name}}</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>one referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text(PAGE)
    (tmp_path / "i18n").mkdir()
    for language in LANGUAGES:
        path = tmp_path / "i18n" / f"kotosilta_{language}.ts"
        path.write_text(CATALOGUE.format(language=language))
    return tmp_path


def test_complete_catalogues_pass_and_stay_as_they_are(project: Path) -> None:
    before = {path: path.read_bytes() for path in (project / "i18n").iterdir()}

    assert check(project) == []
    assert {path: path.read_bytes() for path in (project / "i18n").iterdir()} == before


def test_a_new_text_is_missed_in_every_language(project: Path) -> None:
    (project / "ui" / "page.py").write_text(PAGE.replace("Sent to {name}", "Sent on {date}"))

    found = check(project)

    for language in LANGUAGES:
        assert f"i18n/kotosilta_{language}.ts: Page: 'Sent on {{date}}': unfinished" in found
        assert f"i18n/kotosilta_{language}.ts: Page: 'Sent to {{name}}': vanished" in found
    assert len(found) == 2 * len(LANGUAGES)


@pytest.mark.parametrize("number", ["count", "done.moved", "n=count"])
def test_a_number_that_lupdate_would_lose_is_noticed(project: Path, number: str) -> None:
    (project / "ui" / "words.py").write_text(f'words = translate("Words", "%n sent", "", {number})\n')

    assert "ui/words.py:1: translate() cannot count: call tr() on self" in check(project)


def test_a_missing_catalogue_is_noticed(project: Path) -> None:
    (project / "i18n" / "kotosilta_sv.ts").unlink()

    assert check(project) == [
        "i18n/kotosilta_sv.ts: Page: 'Sent to {name}': unfinished",
        "i18n/kotosilta_sv.ts: Page: '%n referrals': unfinished",
    ]


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (Message("Page", "To {name}", "finished", plural=False, forms=("Till",)), "placeholders differ"),
        (
            Message("Page", "To {name}", "finished", plural=False, forms=("Till {namn}",)),
            "placeholders differ",
        ),
        (
            Message("Page", "%n in {unit}", "finished", plural=True, forms=("en", "%n i {unit}")),
            "placeholders",
        ),
        (Message("Page", "Send", "finished", plural=False, forms=(" ",)), "empty"),
        (Message("Page", "%n sent", "finished", plural=True, forms=("%n sänd", "")), "empty"),
        (Message("Page", "%n sent", "finished", plural=False, forms=("%n sänd",)), "counts"),
        (Message("Page", "Sent", "finished", plural=False, forms=("sänd|sända",)), "several forms"),
        (Message("widget", "Send", "finished", plural=False, forms=("Sänd",)), "context"),
    ],
)
def test_a_spoiled_translation_is_noticed(message: Message, problem: str) -> None:
    assert [problem in found for found in problems_of(message)] == [True]
