"""What the compose page knows: problems, marks, refusals, and what it asks of the service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import cast
from uuid import UUID

import pytest

from referral_app.domain.codes import Priority
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.errors import (
    DiskFullError,
    FieldProblem,
    InvalidInputError,
    KotosiltaError,
    NotAllowedError,
)
from referral_app.local.drafts import DraftInfo
from referral_app.services.desk import Session
from referral_app.services.names import Names
from referral_app.services.send import RecipientUnit
from tests.ui.pages.test_compose_form import FULL, TODAY, UNIT
from ui.pages.compose.draft_fields import to_fields
from ui.pages.compose.form import Form
from ui.pages.compose.presenter import ComposePresenter, Draft
from ui.pages.compose.steps import Step
from ui.widgets.section import Mark

TAMPERE = RecipientUnit(
    UNIT, Names("Palvelut", "Tjänster", "Services"), Names("Kaupunki", "Stad", "City"), "837"
)


ANOTHER = replace(TAMPERE, unit_id=UUID(int=99))


class Remembered:
    """Where referrals went to last."""

    def __init__(self) -> None:
        self.units: list[UUID] = []
        self.disk_is_full = False

    def recipients(self) -> tuple[UUID, ...]:
        return tuple(self.units)

    def remember_recipient(self, unit_id: UUID) -> None:
        if self.disk_is_full:
            raise DiskFullError
        self.units.insert(0, unit_id)


class Asked:
    """Notes what the presenter's work asks of a session."""

    allow_test_codes = True

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.usual = Remembered()
        self.kept: dict[UUID, Mapping[str, object]] = {}
        self.refusal: KotosiltaError | None = None

    def recipients(self, code: str) -> tuple[RecipientUnit, ...]:
        self.calls.append(("recipients", code))
        return (ANOTHER, TAMPERE)

    @property
    def outbox(self) -> Asked:
        return self

    def put(self, referral: Referral, recipient: UUID, priority: Priority, **draft: object) -> None:
        self.calls.append(("put", referral, recipient, priority, draft))

    def deliver(self, referral_id: UUID) -> None:
        self.calls.append(("deliver", referral_id))
        if self.refusal is not None:
            raise self.refusal

    def take_back(self, referral_id: UUID) -> None:
        self.calls.append(("take_back", referral_id))

    def save_draft(
        self, draft_id: UUID, kept: Mapping[str, object], title: str, _known: object = None
    ) -> None:
        self.kept[draft_id] = kept
        self.calls.append(("save", draft_id, title))

    def load_draft(self, draft_id: UUID) -> Mapping[str, object]:
        return self.kept[draft_id]

    def drafts(self) -> tuple[DraftInfo, ...]:
        return tuple(
            DraftInfo(draft_id, "Fadumo Ali", datetime(2026, 11, 24, tzinfo=UTC)) for draft_id in self.kept
        )


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def presenter(asked: Asked) -> ComposePresenter:
    return ComposePresenter(cast("Session", asked), today=lambda: TODAY)


def test_marks_follow_what_is_written_and_where_the_person_has_been(presenter: ComposePresenter) -> None:
    assert {presenter.mark(step) for step in Step} == {Mark.EMPTY, None}
    presenter.change(Form(given_name="Anna"))
    assert presenter.mark(Step.WHO) is Mark.STARTED
    presenter.leave(Step.WHO)
    assert presenter.mark(Step.WHO) is Mark.ATTENTION
    assert presenter.mark(Step.REACH) is Mark.EMPTY
    presenter.leave_all()
    assert presenter.mark(Step.REACH) is Mark.ATTENTION
    assert presenter.mark(Step.FAMILY) is Mark.EMPTY
    presenter.change(FULL)
    assert {presenter.mark(step) for step in Step} == {Mark.COMPLETE, None}
    assert presenter.mark(Step.CHECK) is None


def test_another_form_begins_without_the_marks_of_the_one_before(presenter: ComposePresenter) -> None:
    presenter.leave_all()
    before = presenter.draft_id
    presenter.start(Form(given_name="Anna"))
    assert presenter.mark(Step.REACH) is Mark.EMPTY
    assert presenter.draft_id != before


def test_problems_are_found_by_place(presenter: ComposePresenter) -> None:
    presenter.change(replace(FULL, family_name="x" * 101, other_languages=("?",)))
    assert presenter.problem("name") is None
    assert presenter.problem("name", "name.family") == FieldProblem("name.family", Problem.TEXT_TOO_LONG)
    found = presenter.problem("other_languages", "other_languages.*")
    assert found is not None
    assert found.field == "other_languages.0"


def test_a_refusal_stands_until_its_step_is_changed(presenter: ComposePresenter) -> None:
    presenter.change(FULL)
    refusal = FieldProblem("identity", Problem.IDENTITY_TEST_CODE)
    presenter.refuse(InvalidInputError((refusal,)))
    assert presenter.problems() == (refusal,)
    assert presenter.send_work() is None
    presenter.change(replace(FULL, wishes="Muuta"))
    assert presenter.problems() == (refusal,)
    presenter.change(replace(FULL, identity="131052-308T", given_name="F."))
    assert presenter.problems() == ()


def test_sending_is_possible_only_when_nothing_is_missing(presenter: ComposePresenter, asked: Asked) -> None:
    assert presenter.send_work() is None
    presenter.change(FULL)
    work = presenter.send_work()
    assert work is not None
    assert asked.calls == []
    work()
    put, deliver = asked.calls
    kept = {
        "readers": frozenset(),
        "draft_id": presenter.draft_id,
        "draft": to_fields(FULL),
        "title": FULL.title,
    }
    assert put == ("put", presenter.reading().referral, UNIT, Priority.URGENT, kept)
    assert deliver == ("deliver", presenter.draft_id)
    assert asked.usual.units == [UNIT]


def test_a_full_disk_keeps_no_referral_from_being_sent(presenter: ComposePresenter, asked: Asked) -> None:
    asked.usual.disk_is_full = True
    presenter.change(FULL)
    work = presenter.send_work()
    assert work is not None
    work()
    assert [call[0] for call in asked.calls] == ["put", "deliver"]


def test_the_recipient_of_the_last_referral_comes_first(presenter: ComposePresenter, asked: Asked) -> None:
    assert presenter.recipients_work()() == (ANOTHER, TAMPERE)
    asked.usual.units = [UUID(int=5), UNIT]
    assert presenter.recipients_work()() == (TAMPERE, ANOTHER)


def test_what_the_service_refuses_becomes_a_draft_again(presenter: ComposePresenter, asked: Asked) -> None:
    asked.refusal = NotAllowedError()
    presenter.change(FULL)
    work = presenter.send_work()
    assert work is not None
    with pytest.raises(NotAllowedError):
        work()
    assert asked.calls[-1] == ("take_back", presenter.draft_id)


def test_the_recipients_are_those_of_the_municipality(presenter: ComposePresenter, asked: Asked) -> None:
    presenter.change(replace(FULL, municipality="837"))
    presenter.recipients = presenter.recipients_work()()
    assert asked.calls == [("recipients", "837")]
    assert presenter.recipient() is TAMPERE
    presenter.change(replace(FULL, municipality="091"))
    assert presenter.recipients is None
    assert presenter.recipient() is None


def test_work_holds_what_was_written_when_it_was_made(presenter: ComposePresenter, asked: Asked) -> None:
    presenter.change(FULL)
    save = presenter.save_work()
    presenter.change(Form())
    save()
    assert asked.calls == [("save", presenter.draft_id, "Fadumo Ali")]
    assert presenter.load_work(presenter.draft_id)() == FULL


def test_other_drafts_are_offered_and_not_the_one_being_written(
    presenter: ComposePresenter, asked: Asked
) -> None:
    presenter.change(FULL)
    presenter.save_work()()
    assert presenter.open_work()() == ()
    kept = presenter.draft_id
    presenter.start(Form())
    (draft,) = presenter.open_work()()
    assert (draft.draft_id, draft.initials) == (kept, "F. A.")
    assert "Fadumo" not in repr(draft)


def test_a_draft_without_a_name_has_no_initials() -> None:
    assert Draft(UUID(int=1), "", None, broken=True).initials == ""


def test_tomorrow_the_same_form_is_read_anew() -> None:
    day = [date(2027, 11, 24)]
    presenter = ComposePresenter(cast("Session", Asked()), today=lambda: day[0])
    presenter.change(FULL)
    assert presenter.problems() == ()
    day[0] = date(2027, 11, 25)
    assert presenter.problems() == (FieldProblem("consent.valid_until", Problem.CONSENT_EXPIRED),)
