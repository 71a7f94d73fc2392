"""A referral for one named coordinator, and her colleague in the same unit who wants it: with SQL by hand, and with the
database's administrator in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.header import EnvelopeHeader
from referral_app.translog.canonical import encode
from referral_app.translog.statement import SignedStatement, statement_hash
from tests.attack.administrator import Administrator, administering
from tests.attack.by_hand import DENIED
from tests.attack.clones import Origin
from tests.attack.intruder import NO_SIGNATURE, Intruder
from tests.world import World

NAMED, COLLEAGUE = "ahmed.warsame", "leena.makela"
NOT_YOURS = "KS001"
REQUEST = "SELECT kotosilta.request_read(%s, %s)"
NAME = "SELECT kotosilta.name_readers(%s, %s)"
RELEASES = "SELECT d.released FROM kotosilta.read_release d WHERE d.ticket = %s"


@dataclass(frozen=True)
class Siege:
    """Ahmed was named; Leena, the unit's lead, was not."""

    world: World
    administrator: Administrator
    ahmed: Intruder
    leena: Intruder
    referral: UUID

    def another(self) -> UUID:
        return self.world.send_protected(NAMED).referral_id

    def read(self, person: Intruder, referral: UUID, part: str = "content") -> SignedStatement:
        return person.read_of(self.administrator.part(referral, part))

    def naming(self, person: Intruder, referral: UUID) -> SignedStatement:
        """This person names Leena."""
        return person.statement("readers", {"referral": referral.hex, "readers": [self.leena.user_id.hex]})

    def named(self, referral: UUID) -> list[Any]:
        query = "SELECT DISTINCT user_id FROM kotosilta.referral_reader WHERE referral_id = %s"
        return [user for (user,) in self.administrator.rows(query, (referral,))]

    def halves(self, ticket: UUID) -> list[Any]:
        return self.administrator.rows(RELEASES, (ticket,))


@pytest.fixture(scope="module")
def siege(origin: Origin) -> Iterator[Siege]:
    with (
        origin.world() as world,
        administering(world) as administrator,
        Intruder(world, NAMED) as ahmed,
        Intruder(world, COLLEAGUE) as leena,
    ):
        yield Siege(world, administrator, ahmed, leena, world.send_protected(NAMED).referral_id)


def opening_move(referral: UUID, **changes: Any) -> dict[str, Any]:
    return {
        "referral": referral.hex,
        "seq": 3,
        "from": "opened",
        "to": "rejected",
        "owner": None,
        "due": None,
        "attempt": False,
        "note_version": None,
        "envelope": None,
    } | changes


class TestAColleagueWithSql:
    @pytest.mark.parametrize("part", ["summary", "content"])
    def test_asks_for_it(self, siege: Siege, part: str) -> None:
        signed = siege.read(siege.leena, siege.referral, part)
        assert siege.leena.refused(REQUEST, (signed.body, signed.signature)) == NOT_YOURS
        nothing = siege.leena.read_of(siege.administrator.part(siege.referral, part) | {"version": 9})
        assert siege.leena.refused(REQUEST, (nothing.body, nothing.signature)) == NOT_YOURS

    def test_looks_into_the_tables(self, siege: Siege) -> None:
        leena = siege.leena
        for table in (
            "envelope",
            "envelope_part",
            "envelope_wrap",
            "standing_wrap",
            "read_release",
            "intake",
        ):
            assert leena.refused(f"SELECT * FROM kotosilta.{table}") == DENIED
        for change in (
            "INSERT INTO kotosilta.referral_reader SELECT * FROM kotosilta.referral_reader",
            "DELETE FROM kotosilta.referral_reader",
            "UPDATE kotosilta.referral_reader SET user_id = user_id",
        ):
            assert leena.refused(change) == DENIED
        mine = (siege.referral,)
        assert leena.rows("SELECT referral_id FROM kotosilta.move WHERE referral_id = %s", mine) == []
        assert siege.ahmed.rows("SELECT seq FROM kotosilta.move WHERE referral_id = %s", mine) != []

    def test_lists_and_counts_it_and_learns_that_it_is_there(self, siege: Siege) -> None:
        """A unit must see that something waits; that much the row tells, and who may open it."""
        row = "SELECT state, owner FROM kotosilta.referral WHERE id = %s"
        assert siege.leena.rows(row, (siege.referral,)) == siege.ahmed.rows(row, (siege.referral,))
        readers = "SELECT user_id FROM kotosilta.referral_reader WHERE referral_id = %s"
        assert siege.leena.rows(readers, (siege.referral,)) == [(siege.ahmed.user_id,)]
        with Intruder(siege.world, "johan.nystrom") as stranger:
            assert stranger.rows(row, (siege.referral,)) == []
            assert stranger.rows(readers, (siege.referral,)) == []

    def test_gets_a_half_of_it_and_nothing_to_open_with_it(self, siege: Siege) -> None:
        """She wraps her unit's halves to its next key, as any member does: without the text, and without the notary."""
        unit = siege.leena.unit_id
        found = siege.leena.rows(
            "SELECT * FROM kotosilta.rewrap_pending(%s, %s, false, NULL, NULL, NULL, 200)",
            (unit, siege.leena.directory.unit_key(unit).key_id),
        )
        ciphertexts = siege.administrator.rows(
            "SELECT ciphertext FROM kotosilta.envelope_part WHERE referral_id = %s", (siege.referral,)
        )
        assert ciphertexts
        assert not {text for (text,) in ciphertexts} & {value for row in found for value in row}

    def test_moves_it(self, siege: Siege) -> None:
        referral = siege.another()
        ticket = siege.ahmed.request(siege.read(siege.ahmed, referral))
        assert ticket
        signed = siege.leena.statement(
            "move", opening_move(referral, to="accepted", due="2030-01-01", owner=siege.leena.user_id.hex)
        )
        call = "SELECT kotosilta.move_referral(%s, %s, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"
        assert siege.leena.refused(call, (signed.body, signed.signature)) == NOT_YOURS
        [(state, owner)] = siege.administrator.rows(
            "SELECT state, owner FROM kotosilta.referral WHERE id = %s", (referral,)
        )
        assert (state, owner) == ("opened", None)

    def test_names_herself(self, siege: Siege) -> None:
        signed = siege.naming(siege.leena, siege.referral)
        assert siege.leena.refused(NAME, (signed.body, signed.signature)) == NOT_YOURS
        his = siege.leena.body(
            "readers",
            {"referral": siege.referral.hex, "readers": [siege.leena.user_id.hex]},
            actor=siege.ahmed.user_id.hex,
        )
        assert siege.leena.refused(NAME, (encode(his), NO_SIGNATURE)) == NOT_YOURS
        assert siege.named(siege.referral) == [siege.ahmed.user_id]

    def test_has_the_readers_login_and_not_his_keys(self, siege: Siege) -> None:
        """What he seems to have signed names her until the notary has looked at it, and nothing comes out of it."""
        referral = siege.another()
        true = siege.naming(siege.ahmed, referral)
        forged = siege.leena.sign(true.body)
        with administering(siege.world) as second, second.notary_paused():
            siege.ahmed.rows(NAME, (forged.body, forged.signature))
            read = siege.read(siege.leena, referral)
            ticket = siege.leena.request(read)
        assert siege.ahmed.verdict(forged) == "refused.signature"
        assert siege.leena.verdict(read) == "refused.not_named"
        assert siege.halves(ticket) == []
        assert siege.named(referral) == [siege.ahmed.user_id]
        again = siege.read(siege.leena, referral)
        assert siege.leena.refused(REQUEST, (again.body, again.signature)) == NOT_YOURS


class TestAColleagueAndTheDatabasesAdministrator:
    def test_those_named_are_struck_out(self, siege: Siege) -> None:
        administrator, referral = siege.administrator, siege.another()
        with administrator.without("referral_reader", f"referral_id = '{referral}'"):
            read = siege.read(siege.leena, referral)
            ticket = siege.leena.request(read)
            assert siege.leena.verdict(read) == "refused.not_named"
            seq = administrator.value("SELECT move_seq FROM kotosilta.referral WHERE id = %s", (referral,))
            move = siege.leena.statement(
                "move",
                opening_move(
                    referral,
                    seq=seq + 1,
                    **{"from": "opened"},
                    to="accepted",
                    due="2030-01-01",
                    owner=siege.leena.user_id.hex,
                ),
            )
            with administrator.altered("referral", {"id": referral}, state="opened"):
                siege.leena.move(move)
                assert siege.leena.verdict(move) == "refused.not_named"
        assert siege.halves(ticket) == []
        assert administrator.value("SELECT owner FROM kotosilta.referral WHERE id = %s", (referral,)) is None

    def test_she_is_written_in(self, siege: Siege) -> None:
        referral = siege.another()
        siege.administrator.rows(
            "INSERT INTO kotosilta.referral_reader SELECT referral_id, %s, sha256('by hand'), true, named_by, at "
            "FROM kotosilta.referral_reader WHERE referral_id = %s",
            (siege.leena.user_id, referral),
        )
        read = siege.read(siege.leena, referral)
        ticket = siege.leena.request(read)
        assert siege.leena.verdict(read) == "refused.not_named"
        assert siege.halves(ticket) == []
        naming = siege.naming(siege.leena, referral)
        siege.leena.rows(NAME, (naming.body, naming.signature))
        assert siege.leena.verdict(naming) == "refused.not_named"

    @pytest.mark.parametrize("beside", ["nothing", "another's submit"])
    def test_the_submit_is_kept_from_the_notary(self, siege: Siege, beside: str) -> None:
        """It cannot know who was named; the header, which its half is bound to, says that somebody was."""
        administrator, world = siege.administrator, siege.world
        with administering(world) as second, second.notary_paused():
            referral = siege.another()
            assert administrator.rows(
                "DELETE FROM kotosilta.intake i USING kotosilta.move m "
                "WHERE m.referral_id = %s AND i.body = m.statement RETURNING i.id",
                (referral,),
            )
            if beside != "nothing":
                with Intruder(world, "sofia.lindqvist") as sofia:
                    self.submit_beside(siege, sofia, referral)
        with administrator.without("referral_reader", f"referral_id = '{referral}'"):
            read = siege.read(siege.leena, referral)
            ticket = siege.leena.request(read)
            assert siege.leena.verdict(read) == "accepted"  # she did ask, and the log says so
            assert siege.halves(ticket) == []
            with administrator.altered("read_ticket", {"ticket": ticket}, verdict="accepted"):
                [row] = siege.leena.fetch(ticket)
        assert (EnvelopeHeader.decode(row[4]).is_narrowed, row[10]) == (True, None)

    def submit_beside(self, siege: Siege, sofia: Intruder, referral: UUID) -> None:
        """A nurse elsewhere has sent the same referral, says her true signature, and to Leena."""
        tampere = siege.leena.unit_id
        envelope = sofia.seal(referral, tampere, {"content": b"content", "summary": b"summary"})
        subject = sofia.submit_subject(referral, tampere, envelope) | {"readers": [siege.leena.user_id.hex]}
        signed = sofia.statement("submit", subject)
        siege.administrator.rows(
            "INSERT INTO kotosilta.intake (type, body, signature, db_user, at) "
            "VALUES ('act', %s, %s, 'sofia.lindqvist', clock_timestamp())",
            (signed.body, signed.signature),
        )

    def test_the_read_is_put_before_the_submit(self, siege: Siege) -> None:
        """In one batch: when it is judged nothing is known of it, when halves go out all is."""
        administrator, world = siege.administrator, siege.world
        with administering(world) as second, second.notary_paused():
            referral = siege.another()
            with administrator.without("referral_reader", f"referral_id = '{referral}'"):
                read = siege.read(siege.leena, referral)
                ticket = siege.leena.request(read)
            administrator.rows(
                "WITH gone AS (DELETE FROM kotosilta.intake i USING kotosilta.move m WHERE m.referral_id = %s "
                "AND m.seq = 1 AND i.body = m.statement RETURNING i.type, i.body, i.signature, i.db_user, i.at) "
                "INSERT INTO kotosilta.intake (type, body, signature, db_user, at) SELECT * FROM gone",
                (referral,),
            )
        assert siege.leena.verdict(read) == "accepted"
        submit = administrator.value(
            "SELECT statement FROM kotosilta.move WHERE referral_id = %s AND seq = 1", (referral,)
        )
        order = "SELECT leaf_index FROM kotosilta.log_leaf WHERE body_hash = %s"
        read_at, submit_at = (
            administrator.value(order, (statement_hash(body),)) for body in (read.body, submit)
        )
        assert read_at < submit_at
        assert siege.halves(ticket) == []

    def test_it_goes_on_as_it_was(self, siege: Siege) -> None:
        session = siege.world.session(NAMED)
        assert session.open_referral(siege.referral).referral is not None
        auditor = siege.world.session("pekka.virtanen")
        assert auditor.verify_log(lambda _done, _all: None, lambda: False).problems == ()
