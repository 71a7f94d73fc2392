"""Somebody leaves: a new epoch, what is open wrapped anew, and everybody who stays can read at every moment."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

import pytest

from referral_app.database import calls, rewrap_calls
from referral_app.database.rewrap_calls import MAX_BATCH, PendingPart
from referral_app.domain.lifecycle import State
from referral_app.errors import (
    CancelledError,
    DatabaseUnreachableError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
)
from referral_app.services import epochs, rewrapping, wrapping
from referral_app.services.inbox import InboxQuery
from tests.integration import killed_lead
from tests.keepers import (
    COLLEAGUE,
    LEAD,
    LEAVING,
    NURSE,
    SECOND_LEAD,
    Keepers,
    keeping,
    never,
    quiet,
)


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture(scope="module")
def referrals(keepers: Keepers) -> tuple[UUID, ...]:
    """Three that are open when the unit's key changes."""
    return tuple(keepers.world.send().referral_id for _ in range(3))


@contextmanager
def changing(keepers: Keepers, how: str) -> Iterator[subprocess.Popen[str]]:
    """The lead's program at work on the unit's key; ended at the end, whatever happens."""
    arguments = [sys.executable, killed_lead.__file__, str(keepers.world.service.paths.folder), LEAD, how]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def reading_key(keepers: Keepers, login: str, referral_id: UUID) -> bytes:
    """The id of the key that the database hands this person a wrap of the content for."""
    seen: list[bytes] = []
    real = calls.fetch

    def fetch(conn: object, ticket: UUID) -> tuple[calls.FetchedRow, ...]:
        rows = real(conn, ticket)  # type: ignore[arg-type]
        seen.extend(row.key_id for row in rows if row.part == "content")
        return rows

    with patch.object(calls, "fetch", fetch):
        keepers.reads(login, referral_id)
    [key_id] = seen
    return key_id


def pending(keepers: Keepers, login: str = LEAD) -> tuple[PendingPart, ...]:
    context = keepers.context(login)
    with context.connect() as conn:
        key = context.follow_directory(conn).unit_key(context.person.unit_id)
        return rewrap_calls.rewrap_pending(conn, context.person.unit_id, key.key_id)


class TestSomebodyLeaves:
    """In the order of the story."""

    def test_the_warning_before(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        lead = keepers.context(LEAD)
        for referral in referrals:
            keepers.reads(LEAVING, referral)
        departure = epochs.departure(lead, keepers.user_id(LEAVING))
        assert (departure.name, departure.leads_left, departure.people_left) == ("Oili Niemi", 2, 3)
        assert not departure.no_lead
        johan = epochs.departure(lead, keepers.user_id("johan.nystrom"))
        assert johan.no_lead
        with pytest.raises(NotFoundError):
            epochs.departure(lead, UUID(int=1))

    def test_who_may_not(self, keepers: Keepers) -> None:
        leaving = keepers.user_id(LEAVING)
        with pytest.raises(NotAllowedError):
            epochs.remove_member(keepers.context(COLLEAGUE), leaving)
        with pytest.raises(NotAllowedError):
            epochs.remove_member(keepers.context("johan.nystrom"), leaving)
        with pytest.raises(NotAllowedError):
            epochs.remove_member(keepers.context(LEAD), keepers.user_id(LEAD))
        with pytest.raises(NotAllowedError):
            epochs.new_epoch(keepers.context(COLLEAGUE))

    def test_removal_counts_at_once(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        epochs.remove_member(keepers.context(LEAD), keepers.user_id(LEAVING))
        with pytest.raises(KotosiltaError):
            keepers.world.session(LEAVING).open_referral(referrals[0])
        with pytest.raises(KotosiltaError):
            keepers.world.desk.sign_in(LEAVING, keepers.world.passphrase)
        with pytest.raises(NotFoundError):
            epochs.remove_member(keepers.context(LEAD), keepers.user_id(LEAVING))

    def test_a_new_epoch_goes_to_those_who_stay(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        made = epochs.new_epoch(keepers.context(LEAD))
        assert (made.epoch, made.leads, made.offline_copy, made.sole_lead) == (2, 2, True, False)
        assert set(made.granted) == {keepers.user_id(login) for login in (LEAD, COLLEAGUE, SECOND_LEAD)}
        keepers.settled()
        for login in (LEAD, COLLEAGUE):
            for referral in referrals:
                keepers.reads(login, referral)  # still by the old wraps
        new = keepers.world.send().referral_id
        for login in (LEAD, COLLEAGUE, NURSE):
            keepers.reads(login, new)  # sealed to the new key

    def test_a_run_ended_half_way(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        lead = keepers.context(LEAD)
        first_key, key = lead.directory.unit_keys(lead.person.unit_id)
        before = pending(keepers)
        assert len(before) == 2 * len(referrals)
        asked = iter((False, True))
        with patch.object(rewrapping, "BATCH", 2), pytest.raises(CancelledError):
            epochs.rewrap_open(lead, quiet, lambda: next(asked))
        keepers.settled()
        left = pending(keepers)
        assert left == before[2:]
        wrapped, waiting = before[0].referral_id, before[-1].referral_id
        for login in (LEAD, COLLEAGUE):
            assert reading_key(keepers, login, wrapped) == key.key_id
            assert reading_key(keepers, login, waiting) == first_key.key_id

    def test_a_crash_at_any_batch(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        """Before the store and after it: what was stored stays, nothing else is lost, everybody reads."""
        lead, real = keepers.context(LEAD), rewrap_calls.rewrap

        def before(*_: object) -> None:
            raise DatabaseUnreachableError

        def after(*arguments: object) -> None:
            real(*arguments)  # type: ignore[arg-type]
            raise DatabaseUnreachableError

        left = len(pending(keepers))
        for crash, stored in ((before, 0), (after, 1), (before, 0), (after, 1)):
            with (
                patch.object(rewrapping, "BATCH", 1),
                patch.object(rewrap_calls, "rewrap", crash),
                pytest.raises(DatabaseUnreachableError),
            ):
                epochs.rewrap_open(lead, quiet, never)
            left -= stored
            assert len(pending(keepers)) == left
            keepers.settled()
            for referral in referrals:
                keepers.reads(COLLEAGUE, referral)
        assert left > 0

    def test_a_colleague_goes_on(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        colleague, heard = keepers.context(COLLEAGUE), list[tuple[int, int]]()
        left = len(pending(keepers))
        run = epochs.rewrap_open(colleague, lambda done, total: heard.append((done, total)), never)
        assert (run.wrapped, run.broken) == (left, ())
        assert heard[0][0] + left == heard[-1][0] == heard[-1][1]
        assert pending(keepers) == ()
        progress = epochs.rewrap_left(colleague)
        assert progress.parts == progress.done
        assert epochs.rewrap_open(colleague, quiet, never).wrapped == 0
        keepers.settled()
        key = colleague.directory.unit_key(colleague.person.unit_id)
        for referral in referrals:
            for login in (LEAD, COLLEAGUE, SECOND_LEAD):
                assert reading_key(keepers, login, referral) == key.key_id
            keepers.reads(NURSE, referral)

    def test_lists_show_what_was_wrapped_anew(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        page = keepers.world.session(COLLEAGUE).inbox_page(InboxQuery(limit=200))
        shown = {row.referral_id: row for row in page.rows}
        assert not page.reading_paused
        for referral in referrals:
            assert shown[referral].summary is not None
            assert not shown[referral].broken

    def test_the_program_killed_in_the_midst_and_started_again(
        self, keepers: Keepers, referrals: tuple[UUID, ...]
    ) -> None:
        """A process of its own, ended as by a power cut; on the next start the lead goes on."""
        with changing(keepers, "new") as program:
            first = program.stdout.readline() if program.stdout is not None else ""
            assert int(first.split()[1]) >= 2 * len(referrals)
            program.stdout.readline()  # in the next part, or past it
            program.kill()
        keepers.settled()
        lead, colleague = keepers.context(LEAD), keepers.context(COLLEAGUE)
        with lead.connect() as conn:
            lead.follow_directory(conn)
        left = epochs.rewrap_left(lead)
        assert 0 < left.done < left.parts, "killed too early or too late to prove anything"
        for referral in referrals:
            keepers.reads(COLLEAGUE, referral)
        with changing(keepers, "on") as program:
            told = program.communicate(timeout=60)[0].split("\n")
        assert told[-2] == "finished"
        assert int(told[0].split()[0]) >= left.done, "not from the beginning"
        assert pending(keepers) == ()
        keepers.settled()
        key = colleague.directory.unit_key(colleague.person.unit_id)
        for referral in referrals:
            assert reading_key(keepers, LEAD, referral) == key.key_id
            keepers.reads(NURSE, referral)

    def test_two_at_once(self, keepers: Keepers) -> None:
        """A colleague stores the page that this run was about to: it asks again and goes on."""
        epochs.new_epoch(keepers.context(LEAD))
        left = len(pending(keepers))
        real, met = rewrap_calls.rewrap, list[epochs.RewrapRun]()

        def meet(*arguments: object) -> object:
            if not met:
                met.append(epochs.RewrapRun(0, ()))
                met.append(epochs.rewrap_open(keepers.context(SECOND_LEAD), quiet, never))
            return real(*arguments)  # type: ignore[arg-type]

        with patch.object(rewrap_calls, "rewrap", meet):
            run = epochs.rewrap_open(keepers.context(LEAD), quiet, never)
        assert (run, met[-1]) == (epochs.RewrapRun(0, ()), epochs.RewrapRun(left, ()))
        assert pending(keepers) == ()

    def test_with_helper_processes(self, keepers: Keepers) -> None:
        """Many referrals are wrapped by several processes; one that dies is done without."""
        epochs.new_epoch(keepers.context(LEAD))
        left = len(pending(keepers))
        with patch.object(wrapping, "MANY", 1), patch.object(wrapping, "MOST_HELPERS", 2):
            run = epochs.rewrap_open(keepers.context(LEAD), quiet, never)
        assert run == epochs.RewrapRun(left, ())
        keepers.settled()
        epochs.new_epoch(keepers.context(LEAD))
        with (
            patch.object(rewrapping, "helpers_for", lambda _: 2),
            patch.object(rewrapping, "wrap_all", _dies),
            pytest.raises(AssertionError, match="nobody is left"),
        ):
            epochs.rewrap_open(keepers.context(LEAD), quiet, never)
        assert epochs.rewrap_open(keepers.context(LEAD), quiet, never) == epochs.RewrapRun(left, ())
        keepers.settled()

    def test_a_damaged_wrap_stops_nobody(self, keepers: Keepers, referrals: tuple[UUID, ...]) -> None:
        keepers.settled()
        epochs.new_epoch(keepers.context(LEAD))
        damaged = f"referral_id = '{referrals[0]}' AND part = 'content' AND unit_id = '{keepers.world.unit('tampere')}'"
        keepers.owner_rows(
            f"UPDATE kotosilta.envelope_rewrap SET wrap = set_byte(wrap, 40, get_byte(wrap, 40) # 1) WHERE {damaged}"
        )
        run = epochs.rewrap_open(keepers.context(LEAD), quiet, never)
        assert [(place.referral_id, place.part) for place in run.broken] == [(referrals[0], "content")]
        keepers.settled()
        for referral in referrals[1:]:
            keepers.reads(COLLEAGUE, referral)

    def test_the_senders_side_changes_its_own_wraps(
        self, keepers: Keepers, referrals: tuple[UUID, ...]
    ) -> None:
        nurse = keepers.context(NURSE)
        made = epochs.new_epoch(nurse)
        assert made.sole_lead
        assert epochs.rewrap_open(nurse, quiet, never).wrapped >= 2 * len(referrals)
        keepers.settled()
        for login in (NURSE, "mirja.koskinen"):
            assert (
                reading_key(keepers, login, referrals[1])
                == nurse.directory.unit_key(nurse.person.unit_id).key_id
            )
        assert keepers.reads(LEAD, referrals[1]).state is State.OPENED


def _dies(*_: object) -> list[bytes | None]:
    """A helper that is killed; in the main process it only says so."""
    if multiprocessing.parent_process() is None:
        raise AssertionError("nobody is left")
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def test_batches_are_as_large_as_the_database_takes() -> None:
    assert rewrapping.BATCH == MAX_BATCH
