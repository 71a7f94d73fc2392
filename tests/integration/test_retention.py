"""Erasing what is due: policies, a run on trial, the run, the tombstone, the report; and destroying old keys."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from unittest.mock import patch
from uuid import UUID

import pytest
from pypdf import PdfReader

from referral_app.database import retention_calls
from referral_app.domain.codes import Outcome
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.errors import (
    DatabaseUnreachableError,
    InvalidInputError,
    KotosiltaError,
    NotaryNotAnsweringError,
    StateChangedError,
)
from referral_app.services import epochs, retention
from referral_app.services.audit import LogQuery
from referral_app.services.erasure_paper import erasure_csv, erasure_pdf
from referral_app.services.old_keys import destroy_epoch, old_keys
from referral_app.services.sent import SentQuery
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, NURSE, Keepers, keeping, never, quiet


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def withdrawn(keepers: Keepers) -> UUID:
    """Consent withdrawn: due at once."""
    nurse = keepers.world.session(NURSE)
    referral = keepers.world.send().referral_id
    note = MoveNote(reason_code="consent_withdrawn")
    nurse.move(nurse.open_referral(referral), Move(State.WITHDRAWN, note=note))
    keepers.settled()
    return referral


def completed(keepers: Keepers) -> UUID:
    lead = keepers.world.session(LEAD)
    referral = keepers.world.send().referral_id
    due = datetime.now(UTC).date() + timedelta(days=5)
    view = lead.move(lead.open_referral(referral), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti.", feedback_asked=True)
    lead.move(view, Move(State.COMPLETED, note=note))
    keepers.settled()
    return referral


def parts(keepers: Keepers, referral: UUID) -> int:
    tables = ("envelope_part", "envelope_wrap", "envelope_rewrap")
    counted = (
        keepers.owner_value(f"SELECT count(*) FROM kotosilta.{table} WHERE referral_id = '{referral}'")
        for table in tables
    )
    return int(sum(counted))


class TestPolicies:
    def test_templates_until_decided(self, keepers: Keepers) -> None:
        administrator = keepers.context(ADMINISTRATOR)
        rows = retention.policies(administrator)
        assert {(row.state, row.days) for row in rows if not row.own} == set(RETENTION_DAYS.items())
        tampere = administrator.directory.unit(keepers.world.unit("tampere")).data.organisation
        retention.set_policy(administrator, tampere, State.REJECTED, 14)
        [own] = [row for row in retention.policies(administrator) if row.own]
        assert (own.organisation_id, own.state, own.days) == (tampere, State.REJECTED, 14)

    @pytest.mark.parametrize(("days", "problem"), [(-1, "days.negative"), (3651, "days.too_many")])
    def test_days_out_of_range(self, keepers: Keepers, days: int, problem: str) -> None:
        administrator = keepers.context(ADMINISTRATOR)
        tampere = administrator.directory.unit(keepers.world.unit("tampere")).data.organisation
        before = retention.policies(administrator)
        with pytest.raises(InvalidInputError) as caught:
            retention.set_policy(administrator, tampere, State.REJECTED, days)
        assert [(one.field, one.problem) for one in caught.value.problems] == [("days", problem)]
        assert retention.policies(administrator) == before

    @pytest.mark.parametrize("login", [LEAD, NURSE, "pekka.virtanen"])
    def test_only_administrators_decide_and_erase(self, keepers: Keepers, login: str) -> None:
        context = keepers.context(login)
        tampere = context.directory.unit(keepers.world.unit("tampere")).data.organisation
        with pytest.raises(KotosiltaError):
            retention.set_policy(context, tampere, State.REJECTED, 1)
        with pytest.raises(KotosiltaError):
            retention.run(context, quiet, never)


class TestErasure:
    def test_withdrawn_consent_locks_at_once_and_is_erased_next(self, keepers: Keepers) -> None:
        referral, kept = withdrawn(keepers), completed(keepers)
        assert keepers.world.session(LEAD).open_referral(referral).referral is None
        administrator = keepers.context(ADMINISTRATOR)

        trial = retention.dry_run(administrator)
        assert [(line.state, line.days, line.count) for line in trial.lines] == [(State.WITHDRAWN, 0, 1)]
        assert (trial.trial, trial.complete, trial.count) == (True, True, 1)
        assert datetime.now(UTC) - trial.lines[0].oldest < timedelta(minutes=10)
        assert parts(keepers, referral) > 0

        heard = list[tuple[int, int]]()
        erased = retention.run(administrator, lambda done, total: heard.append((done, total)), never)
        assert (erased.trial, erased.lines) == (False, trial.lines)
        assert heard == [(0, 1), (1, 1)]
        assert parts(keepers, referral) == 0
        assert retention.dry_run(administrator).count == 0

        tombstone = keepers.world.session(LEAD).open_referral(referral)
        assert (tombstone.state, tombstone.referral) == (State.WITHDRAWN, None)
        page = keepers.world.session(NURSE).sent_page(SentQuery(limit=200))
        [row] = [row for row in page.rows if row.referral_id == referral]
        assert (row.state, row.summary, row.broken) == (State.WITHDRAWN, None, False)
        assert keepers.reads(LEAD, kept).state is State.COMPLETED
        logged = keepers.world.session("pekka.virtanen").log_page(LogQuery(act="erase")).rows
        assert [(entry.actor_name, entry.verdict) for entry in logged] == [("Riitta Salo", "accepted")]

    def test_due_after_the_longer_of_both_organisations_times(self, keepers: Keepers) -> None:
        referral = completed(keepers)
        administrator = keepers.context(ADMINISTRATOR)
        directory = administrator.directory
        towns = [directory.unit(keepers.world.unit(key)).data.organisation for key in ("tampere", "hervanta")]
        retention.set_policy(administrator, towns[0], State.COMPLETED, 0)
        assert retention.dry_run(administrator).count == 0
        retention.set_policy(administrator, towns[1], State.COMPLETED, 0)
        assert retention.dry_run(administrator).count > 0
        retention.run(administrator, quiet, never)
        assert parts(keepers, referral) == 0
        view = keepers.world.session(COLLEAGUE).open_referral(referral)
        assert (view.state, view.referral) == (State.COMPLETED, None)
        assert all(item.verified for item in view.history)
        for town in towns:
            retention.set_policy(administrator, town, State.COMPLETED, 365)

    def test_cancelled_and_broken_runs_lose_nothing(self, keepers: Keepers) -> None:
        referral, administrator = withdrawn(keepers), keepers.context(ADMINISTRATOR)
        stopped = retention.run(administrator, quiet, lambda: True)
        assert (stopped.count, stopped.complete) == (0, False)
        assert parts(keepers, referral) > 0

        def lost(*_: object, **__: object) -> int:
            raise DatabaseUnreachableError

        with (
            patch.object(retention_calls, "carry_out_erasure", lost),
            pytest.raises(DatabaseUnreachableError),
        ):
            retention.run(administrator, quiet, never)
        assert parts(keepers, referral) > 0  # ordered, not carried out
        assert retention.dry_run(administrator).count == 1
        assert retention.run(administrator, quiet, never).count == 1
        assert parts(keepers, referral) == 0

    def test_without_the_notary_nothing_is_erased(self, keepers: Keepers) -> None:
        referral, administrator = withdrawn(keepers), keepers.context(ADMINISTRATOR)
        keepers.world.service.stop_notary()
        try:
            with pytest.raises(NotaryNotAnsweringError):
                retention.run(administrator, quiet, never, patience=0.3)
            assert parts(keepers, referral) > 0
        finally:
            keepers.world.service.start_notary()
        assert retention.run(administrator, quiet, never).count == 1


class TestReport:
    def test_paper_and_table(self, keepers: Keepers) -> None:
        referral, administrator = withdrawn(keepers), keepers.context(ADMINISTRATOR)
        erased = retention.run(administrator, quiet, never)
        for language, town in (
            ("fi", "Tampereen kaupunki"),
            ("sv", "Tammerfors stad"),
            ("en", "City of Tampere"),
        ):
            pages = PdfReader(io.BytesIO(erasure_pdf(administrator, erased, language))).pages
            assert town in " ".join("".join(page.extract_text() for page in pages).split())
            [line] = csv.DictReader(io.StringIO(erasure_csv(erased, language).decode("utf-8-sig")))
            assert (line["organisation"], line["state"], line["count"], line["trial"]) == (
                town,
                "withdrawn",
                "1",
                "no",
            )
            assert referral.hex not in erasure_csv(erased, language).decode()


class TestOldKeys:
    def test_an_epoch_is_destroyed_when_nothing_needs_it(self, keepers: Keepers) -> None:
        lead, tampere = keepers.context(LEAD), keepers.world.unit("tampere")
        referral = keepers.world.send().referral_id
        completed(keepers)
        epochs.new_epoch(lead)
        administrator = keepers.context(ADMINISTRATOR)
        with pytest.raises(KotosiltaError):
            old_keys(lead)
        [needed] = old_keys(administrator)
        assert (needed.unit_id, needed.epoch, needed.free_since) == (tampere, 1, None)
        assert needed.destroyable_from(35) is None
        with pytest.raises(StateChangedError):
            destroy_epoch(lead, tampere, 1)
        epochs.rewrap_open(lead, quiet, never)
        with pytest.raises(StateChangedError):
            destroy_epoch(lead, tampere, 1)  # what is closed is still kept
        epochs.rewrap_open(lead, quiet, never, closed=True)
        [free] = old_keys(administrator)
        assert free.free_since is not None
        assert free.followed_at < free.free_since, "the last wrapping counts"
        assert free.destroyable_from(35) == free.free_since + timedelta(days=35)
        with pytest.raises(StateChangedError):
            destroy_epoch(lead, tampere, 2)  # the newest
        with pytest.raises(KotosiltaError):
            destroy_epoch(keepers.context("johan.nystrom"), tampere, 1)
        destroy_epoch(administrator, tampere, 1)
        assert old_keys(administrator) == ()
        for table in ("unit_grant", "recovery_copy"):
            query = f"SELECT count(*) FROM kotosilta.{table} WHERE epoch = 1 AND unit_id = '{tampere}'"
            assert keepers.owner_value(query) == 0
        with pytest.raises(StateChangedError):
            destroy_epoch(lead, tampere, 1)
        lead._unit_keys.clear()
        keepers.settled()
        keepers.reads(LEAD, referral)
        keepers.reads(COLLEAGUE, referral)
