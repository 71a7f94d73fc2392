"""Who saw my data: what is told, to whom, that it is logged, and that the paper holds it in every language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from referral_app.domain.client_texts import client_text_tags, client_texts
from referral_app.domain.codes import LegalBasis
from referral_app.domain.who_saw import Handled, Handling, Passing, WhoSaw
from referral_app.errors import KotosiltaError
from referral_app.exchange.pdf.client.faces import lacking
from referral_app.services.audit import LogQuery
from referral_app.services.client_papers import who_saw_paper
from referral_app.services.inbox import InboxQuery
from referral_app.services.send import SendReceipt
from referral_app.services.who_saw import who_saw
from tests.unit.exchange.test_client_papers import squeezed, text_of, texts_of
from tests.world import World

DAY = date(2026, 11, 24)
TOLD = WhoSaw(
    "K-7F3A-9B2C",
    (Passing(DAY, "Pirkanmaan hyvinvointialue", "Tampereen kotoutumispalvelut", LegalBasis.CONSENT),),
    (
        Handled(
            DAY, "Leena Mäkelä (vastaava koordinaattori)", "Tampereen kotoutumispalvelut", Handling.READ, 2
        ),
        *(Handled(DAY, "koordinaattori", "Tampereen kotoutumispalvelut", what, 1) for what in Handling),
    ),
)


@pytest.fixture(scope="module")
def sent(world: World) -> SendReceipt:
    made = world.send()
    world.session("leena.makela").inbox_page(InboxQuery())
    world.session("leena.makela").open_referral(made.referral_id)
    return made


@pytest.mark.parametrize("login", ["aino.laine", "ahmed.warsame", "pekka.virtanen"])
def test_either_unit_and_the_auditor_can_tell(world: World, sent: SendReceipt, login: str) -> None:
    context = world.session(login)._context
    told = who_saw(context, sent.referral_id, names=True)
    assert told.reference == sent.reference
    [passed] = told.passed
    assert (passed.sender, passed.recipient) == ("Pirkanmaan hyvinvointialue", "Tampereen kotoutumispalvelut")
    assert passed.basis is not None
    read = [row for row in told.handled if row.what is Handling.READ]
    assert [(row.who, row.unit) for row in read] == [
        ("Leena Mäkelä (vastaava koordinaattori)", "Tampereen kotoutumispalvelut")
    ]
    assert any(row.what is Handling.LISTED for row in told.handled)
    own = Handling.CHECKED if login == "pekka.virtanen" else Handling.COPIED
    assert any(row.what is own for row in told.handled), "its own making is told too"


def test_its_making_is_logged(world: World, sent: SendReceipt, tmp_path: Path) -> None:
    session = world.session("pekka.virtanen")
    before = len(session.log_page(LogQuery(act="print", referral=sent.referral_id)).rows)
    told = session.save_who_saw(sent.referral_id, "so", tmp_path / "sheet.pdf", names=False)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "Leena" not in "".join(row.who for row in told.handled)
    assert len(session.log_page(LogQuery(act="print", referral=sent.referral_id)).rows) == before + 1


@pytest.mark.parametrize("login", ["johan.nystrom", "riitta.salo"])
def test_others_are_told_nothing(world: World, sent: SendReceipt, login: str, tmp_path: Path) -> None:
    with pytest.raises(KotosiltaError) as caught:
        world.session(login).save_who_saw(sent.referral_id, "fi", tmp_path / "sheet.pdf", names=True)
    assert caught.value.code in ("referral.not_found", "act.not_allowed", "bug")
    assert not (tmp_path / "sheet.pdf").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"act": "export"},
        {"what": "outreach_list"},
        {"items": []},
        {"unlogged": True},
    ],
)
def test_sql_by_hand_gives_nothing_without_the_logged_act(
    world: World, sent: SendReceipt, change: Mapping[str, Any]
) -> None:
    """Another act, another reason, no referral, or nothing that the log has."""
    from referral_app.database import calls
    from referral_app.domain.codes import Purpose
    from referral_app.services.logged import once_logged
    from referral_app.services.who_saw import Channel, listen

    context = world.session("ahmed.warsame")._context
    items = change.get("items", [{"referral": sent.referral_id.hex}])
    subject = {"what": change.get("what", "who_saw"), "items": items}
    signed = context.sign(change.get("act", "print"), Purpose.HANDLE_REFERRAL, subject)
    with listen(context.engine, Channel.HEAD) as listener:
        if "unlogged" not in change:
            calls.record_act(listener.connection, signed)
            once_logged(listener, signed, lambda _conn: None, 10)
        with pytest.raises(KotosiltaError):
            calls.log_of_referral(listener.connection, signed, None)


@pytest.mark.parametrize("tag", client_text_tags())
def test_the_paper_holds_all_of_it_in_both_languages(tag: str) -> None:
    text = text_of(who_saw_paper(TOLD, tag, DAY, "fi"))
    for texts in (client_texts(tag), client_texts("fi")):
        assert [part for part in texts_of(texts.who_saw) if lacking(part, texts.script)] == []
        for what in Handling:
            assert squeezed(str(getattr(texts.who_saw, what.value))) in text
        assert squeezed(texts.who_saw.consent) in text
    for words in ("K-7F3A-9B2C", "LeenaMäkelä", "Pirkanmaanhyvinvointialue", "24.11.2026"):
        assert words in text


def test_it_goes_on_to_further_pages() -> None:
    rows = TOLD.handled * 12
    data = who_saw_paper(WhoSaw(TOLD.reference, TOLD.passed, rows), "ar", DAY, "fi")
    document = pypdfium2.PdfDocument(data)
    pages = [squeezed(page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    assert len(pages) > 1
    assert "".join(pages).count("LeenaMäkelä") == 12
