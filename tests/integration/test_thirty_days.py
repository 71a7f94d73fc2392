"""A month of a unit, day by day: at its end every referral has an outcome or a next step with a date.

Few referrals by default, for time's sake; `make simulate` plays two hundred.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from referral_app.bootstrap import run_notary
from referral_app.database.embedded import EmbeddedServer
from referral_app.demo.clock import SeedingClock
from referral_app.demo.people import (
    MEMBERS,
    ORGANISATIONS,
    PASSPHRASE,
    DemoMember,
    DemoOrganisation,
    DemoUnit,
)
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.service import LocalService
from referral_app.domain.client import Family
from referral_app.domain.codes import LegalBasis
from referral_app.domain.consent import Consent
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Role
from referral_app.errors import InvalidInputError, NotFoundError
from referral_app.notary.settings import read_secrets
from referral_app.services.desk import Desk, Session
from referral_app.services.inbox import InboxFilter, InboxQuery, InboxRow
from referral_app.services.names import Names
from referral_app.services.sent import SentFilter, SentQuery, SentRow
from referral_app.services.sign_in import SignInParts
from tests.integration.thirty_days import LEAD, NGO, NURSES, WORKERS, Month, Nature

REFERRALS = int(os.environ.get("KOTOSILTA_SIMULATED", "12"))
DAYS = 30
_SILTA = Names(NGO, "Mötesplatsen Silta", "Meeting place Silta")
PARTNER = DemoOrganisation("ngo", _SILTA, None, (DemoUnit("silta", _SILTA, "837"),))
SALMA = DemoMember("salma.haddad", "Salma Haddad", Role.TRIAGE_LEAD, "silta")
PLAYERS = {*NURSES, *WORKERS, LEAD, "johan.nystrom", "riitta.salo"}
_NEVER = 1e9
Played = tuple[Month, dict[str, Session], date]


@pytest.fixture(scope="module")
def month(server: EmbeddedServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """The month is over: played on a database of its own, with a clock of its own."""
    service = LocalService(tmp_path_factory.mktemp("month"), "month", server)
    service.paths.folder.mkdir(parents=True, exist_ok=True)
    server.create_database("month")
    engine = server.superuser_engine("month")
    service.install(engine)
    clock, stop, ready = SeedingClock(engine), threading.Event(), threading.Event()
    last = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    first = last - timedelta(days=DAYS - 1)
    clock.set(first)
    members = (*(member for member in MEMBERS if member.login in PLAYERS), SALMA)
    service.provision((*ORGANISATIONS, PARTNER), members, clock.now, installed=True)
    notary = threading.Thread(
        target=run_notary,
        args=(service.config(), read_secrets(service.paths.notary_secrets), service.paths.journal),
        kwargs={"stop": stop, "on_ready": ready.set, "clock": clock.now, "heartbeat_seconds": _NEVER},
    )
    notary.start()
    sessions: dict[str, Session] = {}
    try:
        assert ready.wait(30)
        secrets = DemoSecretStore(service.paths.people)
        desk = Desk(SignInParts(service.config(), secrets, clock.now, allow_test_codes=True))
        for member in members:
            if member.role is not Role.ADMINISTRATOR:
                sessions[member.login] = desk.sign_in(member.login, PASSPHRASE)
        played = Month(sessions, service.units(), clock.set, first)
        played.run(REFERRALS, DAYS)
        yield played, sessions, last.date()
    finally:
        for session in sessions.values():
            session.close()
        stop.set()
        notary.join()
        engine.dispose()


def received(session: Session) -> list[InboxRow]:
    """Everything in the unit's inbox, closed or not."""
    query, rows = InboxQuery(InboxFilter(states=OPEN_STATES | CLOSED_STATES)), list[InboxRow]()
    while True:
        page = session.inbox_page(query)
        rows += page.rows
        if page.next is None:
            return rows
        query = replace(query, after=page.next)


def sent(session: Session) -> list[SentRow]:
    """Everything that the unit has sent."""
    query, rows = SentQuery(SentFilter(states=OPEN_STATES | CLOSED_STATES)), list[SentRow]()
    while True:
        page = session.sent_page(query)
        rows += page.rows
        if page.next is None:
            return rows
        query = replace(query, after=page.next)


def test_everybody_has_an_outcome_or_a_next_step_with_a_date(month: Played) -> None:
    played, sessions, today = month
    rows = received(sessions[LEAD])
    assert {row.referral_id for row in rows} == set(played.natures)
    lost = [
        (played.natures[row.referral_id], row.state, row.due_on)
        for row in rows
        if row.state in OPEN_STATES and (row.due_on is None or row.due_on < today - timedelta(days=3))
    ]
    assert lost == []  # three days are a weekend
    ends = {nature: Counter[State]() for nature in Nature}
    for row in rows:
        ends[played.natures[row.referral_id]][row.state] += 1
    assert set(ends[Nature.MOVED]) == {State.FORWARDED}
    assert set(ends[Nature.NOT_OURS]) == {State.REJECTED}
    assert ends[Nature.TWICE][State.MERGED] * 2 == ends[Nature.TWICE].total()
    assert State.UNREACHED in ends[Nature.NEVER]
    assert State.COMPLETED in ends[Nature.ANSWERS]
    assert State.ON_HOLD in ends[Nature.AWAY]
    assert State.SENT not in ends[Nature.OVERLOOKED]


def test_the_nurses_know_how_it_went(month: Played) -> None:
    played, sessions, _today = month
    known = {}
    for row in sent(sessions[NURSES[0]]):  # all of the unit's
        known[row.referral_id] = row
    assert set(played.natures) <= set(known)
    assert not any(row.broken for row in known.values())
    forwarded = sum(nature is Nature.MOVED for nature in played.natures.values())
    told = sum(nature is Nature.WANTS_PEERS for nature in played.natures.values())
    # each goes on under a reference of its own
    assert len(known) == len(played.natures) + forwarded + told
    one = next(one for one, nature in played.natures.items() if nature is Nature.NEVER)
    view = sessions[NURSES[0]].open_referral(one)
    assert all(item.verified for item in view.history)
    assert len(view.attempts) == known[one].attempts


def test_the_organisation_sees_what_the_client_agreed_to_and_the_work_goes_on(month: Played) -> None:
    played, sessions, _today = month
    one = next(one for one, nature in played.natures.items() if nature is Nature.WANTS_PEERS)
    here = sessions[LEAD].open_referral(one)
    assert here.referral is not None
    [told] = [item for item in here.history if item.to_names is not None]
    assert told.source is told.target
    assert told.verified
    assert told.note is not None
    assert told.note.forwarded_as is not None
    assert here.state in (State.MEETING_SET, State.COMPLETED)  # the work went on
    salma = sessions[SALMA.login]
    assert told.note.forwarded_as in {row.referral_id for row in received(salma)}
    there = salma.open_referral(told.note.forwarded_as)
    content = there.referral
    assert content is not None
    assert all(item.verified for item in there.history)
    for name in ("name", "wishes", "born"):
        assert getattr(content, name) == getattr(here.referral, name)
    assert (content.identity, content.address, content.residence_month) == (None, None, None)
    assert (content.support_needs, content.family, content.ngo_sharing) == ("", Family(), ())
    assert content.consent.recipients == {salma.person.unit_id}
    with pytest.raises(NotFoundError):
        salma.open_referral(one)
    with pytest.raises(NotFoundError):
        sessions[LEAD].open_referral(told.note.forwarded_as)


def test_an_organisation_is_told_with_a_consent_for_it_only(month: Played) -> None:
    played, sessions, _today = month
    lead = sessions[LEAD]
    rows = [row for row in received(lead) if row.state in OPEN_STATES and row.state is not State.SENT]
    row = next(row for row in rows if played.natures[row.referral_id] is not Nature.WANTS_PEERS)
    view = lead.open_referral(row.referral_id)
    [place] = lead.places_to_go_on(view, ngos=True)
    assert place.unit_id not in {unit.unit_id for unit in sessions[NURSES[0]].recipients("837")}
    assert place.unit_id not in {other.unit_id for other in lead.places_to_go_on(view)}
    with pytest.raises(InvalidInputError) as caught:
        lead.refer_on(view, Forwarding(place.unit_id, to_ngo=True))
    assert [(p.field, p.problem) for p in caught.value.problems] == [
        ("recipient", Problem.CONSENT_NOT_COVERED)
    ]
    by_duty = Consent(basis=LegalBasis.STATUTORY_DUTY)
    with pytest.raises(InvalidInputError) as caught:
        lead.refer_on(view, Forwarding(place.unit_id, consent=by_duty, to_ngo=True))
    assert Problem.CONSENT_BASIS in [p.problem for p in caught.value.problems]
