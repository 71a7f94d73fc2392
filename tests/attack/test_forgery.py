"""Statements that are not what they seem. What the database can tell is refused at once; what only a signature
tells takes effect until the notary has seen it, is then in the log as refused, taken back, and never released.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import psycopg
import pytest

from referral_app.crypto.envelope import Envelope
from referral_app.domain.referral_codec import encode_referral, encode_summary
from referral_app.domain.states import State
from referral_app.errors import CannotOpenError
from referral_app.services.audit import LogQuery
from referral_app.services.inbox import InboxQuery
from referral_app.translog.canonical import encode
from referral_app.translog.statement import SignedStatement
from tests.attack.administrator import Administrator
from tests.attack.intruder import NO_SIGNATURE, Intruder, new_id, spoiled
from tests.world import World

NOT_YOURS, FIRST, MALFORMED, UNUSABLE = "KS001", "KS002", "KS003", "KS004"
REQUEST = "SELECT kotosilta.request_read(%s, %s)"
FETCH = "SELECT * FROM kotosilta.fetch(%s)"

Intruders = Callable[[str], Intruder]


@pytest.fixture(scope="module")
def coordinator(intruders: Intruders) -> Intruder:
    """Ahmed of Tampere, with SQL."""
    return intruders("ahmed.warsame")


@pytest.fixture
def sent(besieged: World) -> UUID:
    """A new referral to Tampere."""
    return besieged.send("aino.laine", "tampere").referral_id


def state(observer: Administrator, referral: UUID) -> str:
    return str(observer.value("SELECT state FROM kotosilta.referral WHERE id = %s", (referral,)))


def contents(world: World) -> dict[str, bytes]:
    """What a referral to Tampere is made of, so that nothing but its seal can be wrong with it."""
    referral = world.referral()
    return {"content": encode_referral(referral), "summary": encode_summary(referral.summary())}


class TestReads:
    """A read of content by the recipient also opens the referral, which must be taken back too."""

    @pytest.mark.parametrize(
        ("forge", "verdict"),
        [
            (lambda who, body: SignedStatement(encode(body), NO_SIGNATURE), "refused.signature"),
            (lambda who, body: spoiled(who.sign(encode(body))), "refused.signature"),
            (lambda who, body: who.sign(encode(body | {"key": "00" * 16})), "refused.unknown_key"),
            (lambda who, body: who.sign(encode(body)[:-1] + b" }"), "refused.malformed"),
            (lambda who, body: who.sign(encode(body | {"time": "2026-02-31T00:00:00Z"})), "refused.malformed"),
            (lambda who, body: who.sign(encode(body | {"seen": {"size": 1, "root": "11" * 32}})), "refused.fork"),
            (lambda who, body: who.sign(encode(body | {"seen": {"size": 2**40, "root": "11" * 32}})), "refused.fork"),
        ],
        ids=["none", "spoiled", "no-such-key", "not-canonical", "no-such-time", "another-log", "a-future-log"],
    )  # fmt: skip
    def test_a_false_read_is_logged_as_refused_and_releases_nothing(
        self,
        besieged: World,
        coordinator: Intruder,
        observer: Administrator,
        sent: UUID,
        forge: Callable[[Intruder, dict[str, Any]], SignedStatement],
        verdict: str,
    ) -> None:
        signed = forge(coordinator, coordinator.body("read", {"items": [observer.part(sent)]}))
        ticket = coordinator.request(signed)
        assert coordinator.verdict(signed) == verdict
        assert coordinator.status(ticket) == "refused"
        assert coordinator.refused(FETCH, (ticket,)) == UNUSABLE
        assert observer.rows("SELECT 1 FROM kotosilta.read_release WHERE ticket = %s", (ticket,)) == []
        assert state(observer, sent) == "sent"
        newest = besieged.session("pekka.virtanen").log_page(LogQuery(limit=5)).rows
        assert [row.db_user for row in newest if row.verdict == verdict][:1] == ["ahmed.warsame"]

    def test_the_referral_goes_on_as_if_nothing_had_been(
        self, besieged: World, coordinator: Intruder, observer: Administrator, sent: UUID
    ) -> None:
        signed = spoiled(coordinator.read_of(observer.part(sent)))
        coordinator.request(signed)
        assert coordinator.verdict(signed) == "refused.signature"
        view = besieged.session("leena.makela").open_referral(sent)
        assert [(item.target, item.verified) for item in view.history] == [
            (State.SENT, True),
            (State.OPENED, False),
            (State.OPENED, True),
        ]

    def test_another_persons_statement(
        self, intruders: Intruders, nurse: Intruder, observer: Administrator, sent: UUID
    ) -> None:
        """Brought by somebody else than the one who signed it, whether a colleague or a stranger."""
        signed = nurse.read_of(observer.part(sent))
        for login in ("mirja.koskinen", "ahmed.warsame", "sofia.lindqvist"):
            assert intruders(login).refused(REQUEST, (signed.body, signed.signature)) == NOT_YOURS

    @pytest.mark.parametrize("field", ["actor", "unit"])
    def test_in_anothers_name(
        self, intruders: Intruders, nurse: Intruder, observer: Administrator, sent: UUID, field: str
    ) -> None:
        other = intruders("ahmed.warsame")
        changes = {"actor": other.user_id.hex} if field == "actor" else {"unit": other.unit_id.hex}
        signed = nurse.read_of(observer.part(sent), **changes)
        assert nurse.refused(REQUEST, (signed.body, signed.signature)) == NOT_YOURS

    def test_with_a_colleagues_key(
        self, intruders: Intruders, nurse: Intruder, observer: Administrator, sent: UUID
    ) -> None:
        """Mirja lends her key: the statement names Aino, the signature is Mirja's."""
        colleague = intruders("mirja.koskinen")
        key = colleague.identity.signing.public.key_id.hex()
        signed = colleague.sign(encode(nurse.body("read", {"items": [observer.part(sent)]}, key=key)))
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "refused.not_the_actor"
        assert nurse.refused(FETCH, (ticket,)) == UNUSABLE

    def test_the_same_statement_twice(self, nurse: Intruder, observer: Administrator, sent: UUID) -> None:
        """Not before the notary has taken it, not after, and not with another signature."""
        signed = nurse.read_of(observer.part(sent))
        nurse.request(signed)
        assert nurse.refused(REQUEST, (signed.body, signed.signature)) == FIRST
        assert nurse.verdict(signed) == "accepted"
        assert nurse.refused(REQUEST, (signed.body, signed.signature)) == FIRST
        assert nurse.refused(REQUEST, (signed.body, NO_SIGNATURE)) == FIRST
        logged = observer.value(
            "SELECT count(*) FROM kotosilta.log_leaf WHERE body_hash = sha256(%s)", (signed.body,)
        )
        assert logged == 1

    @pytest.mark.parametrize("act", ["submit", "move", "sign_in", "export", "grant"])
    def test_a_statement_of_another_act(
        self, nurse: Intruder, observer: Administrator, sent: UUID, act: str
    ) -> None:
        signed = nurse.statement(act, {"items": [observer.part(sent)]})
        assert nurse.refused(REQUEST, (signed.body, signed.signature)) == MALFORMED

    @pytest.mark.parametrize(
        "change",
        [
            {"envelope": "00" * 32},
            {"version": 2},
            {"part": "note"},
            {"referral": "00" * 16},
        ],
    )
    def test_a_part_that_is_not_there(
        self, nurse: Intruder, observer: Administrator, sent: UUID, change: dict[str, Any]
    ) -> None:
        signed = nurse.read_of(observer.part(sent) | change)
        assert nurse.refused(REQUEST, (signed.body, signed.signature)) == NOT_YOURS

    def test_anothers_referral_among_ones_own(
        self, besieged: World, intruders: Intruders, observer: Administrator, sent: UUID
    ) -> None:
        sofia = intruders("sofia.lindqvist")
        own = besieged.send("sofia.lindqvist", "vaasa").referral_id
        signed = sofia.read_of(observer.part(own), observer.part(sent))
        assert sofia.refused(REQUEST, (signed.body, signed.signature)) == NOT_YOURS


class TestSubmits:
    def make(
        self, besieged: World, nurse: Intruder, **changes: object
    ) -> tuple[UUID, Envelope, dict[str, Any]]:
        referral, recipient = new_id(), besieged.unit("tampere")
        envelope = nurse.seal(referral, recipient, contents(besieged))
        return referral, envelope, nurse.submit_subject(referral, recipient, envelope) | changes

    def test_a_forged_submit_is_marked_and_never_shown_as_genuine(
        self, besieged: World, nurse: Intruder, observer: Administrator
    ) -> None:
        """Somebody has the nurse's login and database password, but not her key."""
        referral, envelope, subject = self.make(besieged, nurse)
        signed = SignedStatement(encode(nurse.body("submit", subject)), NO_SIGNATURE)
        nurse.submit(signed, envelope)
        assert nurse.verdict(signed) == "refused.signature"
        [(refused,)] = observer.rows("SELECT refused FROM kotosilta.move WHERE referral_id = %s", (referral,))
        assert refused
        coordinator = besieged.session("ahmed.warsame")
        [row] = [
            row for row in coordinator.inbox_page(InboxQuery(limit=200)).rows if row.referral_id == referral
        ]
        assert (row.state, row.summary) == (State.IN_ERROR, None)
        view = coordinator.open_referral(referral)
        assert (view.state, view.referral, view.legal) == (State.IN_ERROR, None, ())
        assert [item.verified for item in view.history] == [False]

    def test_until_the_notary_has_seen_it_nobody_can_open_it_either(
        self, besieged: World, intruders: Intruders, nurse: Intruder, observer: Administrator
    ) -> None:
        """A read asked for at once: by then the submit is refused, for both are sequenced in their order."""
        referral, envelope, subject = self.make(besieged, nurse)
        signed = SignedStatement(encode(nurse.body("submit", subject)), NO_SIGNATURE)
        coordinator = intruders("ahmed.warsame")
        with observer.notary_paused():
            nurse.submit(signed, envelope)
            read = coordinator.read_of(observer.part(referral))
            ticket = coordinator.request(read)
        assert coordinator.verdict(read) == "accepted"
        assert coordinator.refused(FETCH, (ticket,)) == NOT_YOURS
        assert state(observer, referral) == "in_error"

    def test_a_submit_by_hand_is_as_good_as_one_by_the_program(
        self, besieged: World, nurse: Intruder
    ) -> None:
        referral, envelope, subject = self.make(besieged, nurse)
        signed = nurse.statement("submit", subject)
        nurse.submit(signed, envelope)
        assert nurse.verdict(signed) == "accepted"
        assert besieged.session("ahmed.warsame").open_referral(referral).referral is not None

    @pytest.mark.parametrize("place", ["signature", "key"])
    def test_a_true_statement_over_an_envelope_that_somebody_else_sealed(
        self, besieged: World, intruders: Intruders, nurse: Intruder, place: str
    ) -> None:
        """The signature under the envelope is no signature, or that of a stranger to both units."""
        referral, recipient = new_id(), besieged.unit("tampere")
        if place == "signature":
            made = nurse.seal(referral, recipient, contents(besieged))
            envelope = Envelope(made.header, made.manifest, NO_SIGNATURE, made.parts)
        else:
            sealer = intruders("fatima.rahimi")
            envelope = sealer.seal(referral, recipient, contents(besieged), unit=nurse.unit_id)
        signed = nurse.statement("submit", nurse.submit_subject(referral, recipient, envelope))
        nurse.submit(signed, envelope)
        assert nurse.verdict(signed) == "accepted"
        coordinator = besieged.session("ahmed.warsame")
        [row] = [
            row for row in coordinator.inbox_page(InboxQuery(limit=200)).rows if row.referral_id == referral
        ]
        assert (row.broken, row.summary) == (True, None)
        with pytest.raises(CannotOpenError):
            coordinator.open_referral(referral)


class TestMoves:
    def subject(self, referral: UUID, **changes: object) -> dict[str, Any]:
        return {
            "referral": referral.hex,
            "seq": 3,
            "from": "opened",
            "to": "accepted",
            "owner": None,
            "due": "2027-01-31",
            "attempt": False,
            "note_version": None,
            "envelope": None,
        } | changes

    @pytest.fixture
    def opened(self, besieged: World, sent: UUID) -> UUID:
        besieged.session("leena.makela").open_referral(sent)
        return sent

    def test_a_forged_move_is_taken_back(
        self, besieged: World, coordinator: Intruder, observer: Administrator, opened: UUID
    ) -> None:
        owner = coordinator.user_id.hex
        before = besieged.session("aino.laine").open_referral(opened)
        signed = spoiled(coordinator.statement("move", self.subject(opened, owner=owner)))
        coordinator.move(signed)
        assert coordinator.verdict(signed) == "refused.signature"
        view = besieged.session("aino.laine").open_referral(opened)
        assert (view.state, view.owner_name, view.due_on) == (State.OPENED, None, before.due_on)
        assert [(item.target, item.verified) for item in view.history][2:] == [(State.ACCEPTED, False)]
        assert view.referral is not None

    @pytest.mark.parametrize("login", ["fatima.rahimi", "johan.nystrom", "sofia.lindqvist"])
    def test_another_units_referral(self, intruders: Intruders, opened: UUID, login: str) -> None:
        stranger = intruders(login)
        subject = self.subject(opened, owner=stranger.user_id.hex)
        with pytest.raises(psycopg.Error) as caught:
            stranger.move(stranger.statement("move", subject))
        assert caught.value.sqlstate == NOT_YOURS

    @pytest.mark.parametrize(
        ("login", "target"),
        [
            ("aino.laine", "accepted"),
            ("ahmed.warsame", "rejected"),
            ("leena.makela", "sent"),
            ("leena.makela", "opened"),
            ("leena.makela", "draft"),
            ("leena.makela", "unreached"),
        ],
    )
    def test_a_move_that_is_not_ones_to_make(
        self, intruders: Intruders, opened: UUID, login: str, target: str
    ) -> None:
        mover = intruders(login)
        subject = self.subject(opened, to=target, owner=intruders("leena.makela").user_id.hex)
        with pytest.raises(psycopg.Error) as caught:
            mover.move(mover.statement("move", subject))
        assert caught.value.sqlstate == NOT_YOURS

    @pytest.mark.parametrize(
        ("change", "sqlstate"),
        [
            ({"seq": 2}, FIRST),
            ({"seq": 4}, FIRST),
            ({"from": "sent"}, FIRST),
            ({"seq": None}, MALFORMED),
            ({"owner": None}, MALFORMED),
            ({"due": None}, MALFORMED),
            ({"due": "2027-02-30"}, MALFORMED),
            ({"owner": "stranger"}, NOT_YOURS),
            ({"owner": "nurse"}, NOT_YOURS),
            ({"attempt": 1}, MALFORMED),
            ({"note_version": 2}, MALFORMED),
            ({"envelope": "00" * 32}, MALFORMED),
            ({"more": 1}, MALFORMED),
        ],
        ids=str,
    )
    def test_a_move_that_does_not_fit(
        self,
        intruders: Intruders,
        coordinator: Intruder,
        opened: UUID,
        change: dict[str, Any],
        sqlstate: str,
    ) -> None:
        people = {"stranger": "fatima.rahimi", "nurse": "aino.laine"}
        if change.get("owner") in people:
            change = {"owner": intruders(people[change["owner"]]).user_id.hex}
        subject = self.subject(opened, owner=coordinator.user_id.hex) | change
        with pytest.raises(psycopg.Error) as caught:
            coordinator.move(coordinator.statement("move", subject))
        assert caught.value.sqlstate == sqlstate
