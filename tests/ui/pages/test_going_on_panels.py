"""The panels that take a referral elsewhere: what they ask for, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import ConsentMethod, ConsentScope, LegalBasis, Priority
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State
from referral_app.domain.roles import Role
from referral_app.services.follow_up import Beside, HistoryItem
from referral_app.services.inbox import InboxRow
from referral_app.services.merging import Merging
from referral_app.services.names import Names
from referral_app.services.readers import NamedPerson
from referral_app.services.sending_on import Place
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import NAMES, some_referral, some_view, with_turvakielto
from ui.pages.referral.offers import Act, offers
from ui.pages.referral.panels.base import Desk, MovePanel
from ui.pages.referral.panels.forwarding import ForwardPanel, ReferOnPanel
from ui.pages.referral.panels.merging import MergePanel
from ui.pages.referral.story import what_happened

VAASA, SILTA = UUID(int=501), UUID(int=502)
JOHAN = NamedPerson(UUID(int=601), "Johan Nyström", Role.TRIAGE_LEAD)


def named(text: str) -> Names:
    return Names(text, text, text)


PLACES = (
    Place(VAASA, named("Vaasa integration services"), named("City of Vaasa"), "905", (JOHAN,)),
    Place(SILTA, named("Meeting place Silta"), named("Silta ry"), "837", (JOHAN,)),
)
Show = Callable[[MovePanel], MovePanel]


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    shown: list[MovePanel] = []

    def put(panel: MovePanel) -> MovePanel:
        panel.resize(420, 900)
        panel.show()
        shown.append(panel)
        return panel

    yield put
    for panel in shown:
        shiboken6.delete(panel)


def desk() -> Desk:
    return Desk(UUID(int=9), (), datetime.now(UTC))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def agreed(*recipients: UUID, shares: frozenset[ConsentScope] = frozenset({ConsentScope.BASICS})) -> Consent:
    today = datetime.now(UTC).date()
    return replace(
        some_referral().consent,
        basis=LegalBasis.CONSENT,
        recipients=frozenset(recipients),
        shares=shares,
        given_on=today,
        valid_until=today + timedelta(days=90),
        withdrawn_on=None,
    )


def a_row() -> InboxRow:
    return InboxRow(
        referral_id=UUID(int=701),
        reference="K-1234-5678",
        summary=some_referral().summary(),
        broken=False,
        state=State.OPENED,
        priority=Priority.ROUTINE,
        sent_at=datetime.now(UTC),
        due_on=None,
        owner_name=None,
        sender_names=NAMES,
        attempt_count=0,
        move_seq=2,
    )


def asked(panel: MovePanel, qtbot: QtBot) -> Forwarding:
    with qtbot.waitSignal(panel.wanted, timeout=1000) as wanted:
        panel.do_button.click()
    found = wanted.args[0]
    assert isinstance(found, Forwarding)
    return found


def test_a_consent_that_stands_needs_no_more_than_the_unit(show: Show, qtbot: QtBot) -> None:
    referral = replace(some_referral(), consent=agreed(VAASA))
    panel = ForwardPanel(referral, desk(), PLACES)
    show(panel)
    assert not panel._said.isVisibleTo(panel)
    panel.do_button.click()
    assert "required" in words(panel)  # no unit yet
    panel.unit.set_value(VAASA)
    assert "has agreed that Vaasa integration services is told" in words(panel)
    assert not panel._said.isVisibleTo(panel)
    assert asked(panel, qtbot) == Forwarding(VAASA)


def test_the_client_is_asked_anew_and_her_words_are_written_down(show: Show, qtbot: QtBot) -> None:
    panel = ForwardPanel(replace(some_referral(), consent=agreed()), desk(), PLACES)
    show(panel)
    panel.unit.set_value(VAASA)
    assert "has not agreed" in words(panel)
    panel.do_button.click()
    panel._said.set_value("Vaasa saa tietää.")
    panel._method.set_value(ConsentMethod.SPOKEN)
    wanted = asked(panel, qtbot).consent
    assert wanted is not None
    assert (wanted.recipients, wanted.asked_back) == ({VAASA}, "Vaasa saa tietää.")
    assert wanted.shares == {ConsentScope.BASICS}
    assert wanted.given_on == desk().today
    assert_accessible(panel)


def test_the_protected_go_to_people_by_name(show: Show, qtbot: QtBot) -> None:
    panel = ForwardPanel(replace(with_turvakielto(some_referral()), consent=agreed(VAASA)), desk(), PLACES)
    show(panel)
    panel.unit.set_value(VAASA)
    panel.do_button.click()
    assert "Johan Nyström" in panel._readers.button(JOHAN.user_id).text()
    panel._readers.set_value({JOHAN.user_id})
    assert asked(panel, qtbot).readers == {JOHAN.user_id}


def test_an_ngo_is_told_by_the_consent_that_names_it(show: Show, qtbot: QtBot) -> None:
    sharing = NgoSharing("Silta ry", agreed())
    panel = ReferOnPanel(replace(some_referral(), ngo_sharing=(sharing,)), desk(), PLACES)
    show(panel)
    panel.unit.set_value(VAASA)
    assert "has not agreed" in words(panel)
    panel.unit.set_value(SILTA)
    assert "has agreed that Meeting place Silta is told" in words(panel)
    assert asked(panel, qtbot) == Forwarding(SILTA, to_ngo=True)


def test_merging_offers_whoever_may_be_the_same(show: Show, qtbot: QtBot) -> None:
    row = a_row()
    panel = show(MergePanel((row,)))
    assert isinstance(panel, MergePanel)
    panel.do_button.click()
    panel.into.set_value(row.referral_id)
    with qtbot.waitSignal(panel.wanted, timeout=1000) as wanted:
        panel.do_button.click()
    assert wanted.args[0] == Merging(row.referral_id)
    assert_accessible(panel)
    empty = show(MergePanel(()))
    assert not empty.do_button.isVisibleTo(empty)
    assert "No other open referral" in words(empty)


def test_what_is_offered_is_what_the_service_allows() -> None:
    view = some_view(State.ACCEPTED)
    assert not {Act.FORWARD, Act.REFER_ON, Act.MERGE} & set(offers(view).all)
    allowed = replace(view, beside=frozenset({Beside.FORWARD, Beside.REFER_ON, Beside.MERGE}))
    assert {Act.FORWARD, Act.REFER_ON, Act.MERGE} <= set(offers(allowed).more)
    merged = replace(some_view(State.MERGED), beside=frozenset({Beside.SEPARATE}))
    assert offers(merged).beside == (Act.SEPARATE,)


def test_the_history_says_where_it_went() -> None:
    item = HistoryItem(
        seq=3,
        at=datetime.now(UTC),
        actor_name="Leena Mäkelä",
        unit_names=NAMES,
        source=State.ACCEPTED,
        target=State.FORWARDED,
        note=None,
        verified=True,
        to_names=named("Vaasa integration services"),
    )
    assert what_happened(item) == "Forwarded the referral to Vaasa integration services"
    told = replace(item, target=State.ACCEPTED, to_names=named("Silta ry"))
    assert what_happened(told) == "Referred the client on to Silta ry as well"
    assert what_happened(replace(item, source=None, target=State.SENT, sent_on=True, to_names=None)) == (
        "Forwarded the referral here"
    )
    apart = replace(item, source=State.MERGED, target=State.OPENED, to_names=None)
    assert what_happened(apart) == "Undid the merging"
