"""Insiders: auditor, administrator, the notary's operator, a removed member, and the database's administrator together
with a member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import psycopg
import pytest

from referral_app.directory.entry import DIRECTORY_LABEL, DirectoryEntry
from referral_app.domain.roles import Role
from referral_app.errors import CannotOpenError, NotAllowedError
from referral_app.notary.settings import read_secrets
from referral_app.translog.statement import SignedStatement
from tests.attack.administrator import Administrator, administering
from tests.attack.by_hand import DENIED, refused, rows
from tests.attack.clones import NOTARY_LOGIN, Origin
from tests.attack.intruder import Intruder
from tests.attack.scene import Scene
from tests.world import World

LEAVING = "mirja.koskinen"
NOT_YOURS, UNUSABLE = "KS001", "KS004"
FETCH = "SELECT * FROM kotosilta.fetch(%s)"

Intruders = Callable[[str], Intruder]


@pytest.fixture(scope="module")
def referral(besieged: World) -> UUID:
    """Sent to Tampere."""
    return besieged.send("aino.laine", "tampere").referral_id


class TestThoseWhoNeverRead:
    @pytest.mark.parametrize("login", ["pekka.virtanen", "riitta.salo"])
    def test_auditor_and_administrator_reach_no_referral(
        self, intruders: Intruders, nurse: Intruder, observer: Administrator, referral: UUID, login: str
    ) -> None:
        insider, part = intruders(login), observer.part(referral)
        signed = nurse.read_of(part)
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "accepted"
        own = insider.read_of(part)
        for query, values in (
            (FETCH, (ticket,)),
            ("SELECT * FROM kotosilta.fetch_status(%s)", (ticket,)),
            ("SELECT kotosilta.request_read(%s, %s)", (own.body, own.signature)),
            ("SELECT * FROM kotosilta.referral", ()),
            ("SELECT * FROM kotosilta.move", ()),
            ("SELECT kotosilta.my_units()", ()),
        ):
            assert insider.refused(query, values) == DENIED
        assert insider.rows("SELECT * FROM kotosilta.my_grants()") == []

    @pytest.mark.parametrize("login", ["pekka.virtanen", "riitta.salo"])
    def test_their_signature_is_not_one_that_may_read(
        self, intruders: Intruders, besieged: World, observer: Administrator, referral: UUID, login: str
    ) -> None:
        """Even with the database's help: the row that makes one a coordinator is not what the notary believes."""
        insider = intruders(login)
        with observer.altered(
            "member", {"login": login}, role="coordinator", unit_id=besieged.unit("tampere")
        ):
            observer.rows(f'GRANT ref_member TO "{login}" WITH INHERIT TRUE, SET FALSE')
            signed = insider.read_of(observer.part(referral), unit=besieged.unit("tampere").hex)
            ticket = insider.request(signed)
            assert insider.verdict(signed) == "refused.not_the_actor"
            assert insider.refused(FETCH, (ticket,)) == UNUSABLE
            observer.rows(f'REVOKE ref_member FROM "{login}"')

    def test_an_administrator_who_makes_herself_a_member_of_the_group(
        self, besieged: World, intruders: Intruders, observer: Administrator
    ) -> None:
        """She cannot; where the server's superuser does it, the group lets her call the functions, and they ask the
        directory's rows for her role.
        """
        riitta, grant = intruders("riitta.salo"), 'GRANT ref_member TO "riitta.salo" WITH INHERIT TRUE'
        assert refused(riitta.connection, grant) == "42501"
        observer.rows(grant)
        with riitta.connect() as connection:
            assert rows(connection, "SELECT count(*) FROM kotosilta.referral") == [(0,)]
            assert rows(connection, "SELECT count(*) FROM kotosilta.move") == [(0,)]
            assert refused(connection, FETCH, (UUID(int=1),)) == NOT_YOURS
        connection.close()
        observer.rows('REVOKE ref_member FROM "riitta.salo"')

    def test_the_notarys_login_reaches_halves_and_never_content(
        self, besieged: World, nurse: Intruder, observer: Administrator, referral: UUID
    ) -> None:
        signed = nurse.read_of(observer.part(referral))
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "accepted"
        settings, own = besieged.service.settings(), read_secrets(besieged.service.paths.notary_secrets)
        with psycopg.connect(
            host=settings.host,
            port=settings.port,
            dbname=settings.name,
            user=NOTARY_LOGIN,
            password=own.database_password,
            autocommit=True,
        ) as connection:
            [item] = rows(connection, "SELECT * FROM kotosilta.notary_read_items(%s)", (ticket,))
            ciphertext = observer.value(
                "SELECT ciphertext FROM kotosilta.envelope_part WHERE referral_id = %s AND part = 'content'",
                (referral,),
            )
            assert ciphertext not in item
            for query in (
                FETCH.replace("%s", "gen_random_uuid()"),
                "SELECT * FROM kotosilta.envelope_part",
                "SELECT * FROM kotosilta.envelope_wrap",
                "SELECT * FROM kotosilta.read_release",
                "SELECT * FROM kotosilta.referral",
                "SELECT * FROM kotosilta.my_grants()",
                "SELECT kotosilta.my_key_blob()",
                "SELECT kotosilta.add_directory_entry('', '')",
                "UPDATE kotosilta.log_leaf SET verdict = 'accepted'",
                "DELETE FROM kotosilta.log_leaf",
            ):
                assert refused(connection, query) == DENIED, query


class TestTheDatabasesAdministratorAndAMember:
    """Nothing opens without the notary's half, and the notary goes by signed statements and the directory alone."""

    @pytest.fixture
    def ahmed(self, scene: Scene) -> Iterator[Intruder]:
        with Intruder(scene.world, "ahmed.warsame") as intruder:
            yield intruder

    def test_a_ticket_declared_accepted(self, scene: Scene, ahmed: Intruder) -> None:
        """He gets what lies in the tables, which his unit's half alone does not open."""
        administrator = scene.administrator
        with administering(scene.world) as second, second.notary_paused():
            signed = ahmed.read_of(administrator.part(scene.first))
            ticket = ahmed.request(signed)
            with administrator.altered("read_ticket", {"ticket": ticket}, verdict="accepted", log_index=0):
                [row] = ahmed.fetch(ticket)
        assert row[10] is None

    def test_a_refused_ticket_declared_accepted(self, scene: Scene, ahmed: Intruder) -> None:
        administrator = scene.administrator
        true = ahmed.read_of(administrator.part(scene.first))
        signed = SignedStatement(true.body, bytes(64))
        ticket = ahmed.request(signed)
        assert ahmed.verdict(signed) == "refused.signature"
        with administrator.altered("read_ticket", {"ticket": ticket}, verdict="accepted"):
            [row] = ahmed.fetch(ticket)
        assert row[10] is None

    def test_the_half_of_an_earlier_read_by_a_colleague(self, scene: Scene, ahmed: Intruder) -> None:
        """It was sealed to her key and her statement."""
        administrator = scene.administrator
        part = administrator.part(scene.first)
        with Intruder(scene.world, "leena.makela") as leena:
            hers = leena.read_of(part)
            leena.request(hers)
            assert leena.verdict(hers) == "accepted"
        own = ahmed.read_of(part)
        ticket = ahmed.request(own)
        assert ahmed.verdict(own) == "accepted"
        released = administrator.value(
            "SELECT d.released FROM kotosilta.read_release d JOIN kotosilta.read_ticket t USING (ticket) "
            "WHERE t.db_user = 'leena.makela' ORDER BY t.log_index DESC LIMIT 1"
        )
        with administrator.altered("read_release", {"ticket": ticket}, released=released):
            [row] = ahmed.fetch(ticket)
        for statement in (own, hers):
            with pytest.raises(CannotOpenError):
                ahmed.open(row, statement)

    @pytest.mark.parametrize("claimed", ["vaasa", "tampere"])
    def test_a_member_put_into_another_unit(self, scene: Scene, ahmed: Intruder, claimed: str) -> None:
        """Whether he says so or not: the directory has him in Tampere, and the header is sealed to Vaasa."""
        sent = scene.world.send("sofia.lindqvist", "vaasa").referral_id
        administrator, vaasa = scene.administrator, scene.world.unit("vaasa")
        signed = ahmed.read_of(administrator.part(sent), unit=scene.world.unit(claimed).hex)
        if claimed == "vaasa":
            with administrator.altered("member", {"user_id": ahmed.user_id}, unit_id=vaasa):
                ticket = ahmed.request(signed)
                assert ahmed.verdict(signed) == "refused.not_the_actor"
        else:
            [before] = administrator.rows(
                "SELECT state, state_rank, move_seq, changed_at FROM kotosilta.referral WHERE id = %s",
                (sent,),
            )
            opened = dict(zip(("state", "state_rank", "move_seq", "changed_at"), before, strict=True))
            with administrator.altered("referral", {"id": sent}, recipient_unit=ahmed.unit_id, **opened):
                ticket = ahmed.request(signed)
                assert ahmed.verdict(signed) == "accepted"  # he did ask, and the log says so
            assert administrator.rows(
                "DELETE FROM kotosilta.move WHERE referral_id = %s AND seq = 2 RETURNING actor", (sent,)
            ) == [(ahmed.user_id,)]
        assert administrator.rows("SELECT 1 FROM kotosilta.read_release WHERE ticket = %s", (ticket,)) == []


def test_an_administrator_who_writes_herself_a_role_reads_nothing(origin: Origin) -> None:
    """Her database rights let her add an entry to the directory; its issuer has not signed it, so it does not last."""
    with (
        origin.world() as world,
        administering(world) as administrator,
        Intruder(world, "riitta.salo") as riitta,
    ):
        part = administrator.part(world.send("aino.laine", "tampere").referral_id)
        tampere = world.unit("tampere")
        entry = DirectoryEntry(
            version=riitta.directory.version + 1,
            previous=riitta.directory.head_hash,
            issuer=tampere,
            subject=riitta.user_id,
            issued=riitta.user.issued,
            expires=riitta.user.expires,
            data=replace(riitta.user.data, role=Role.COORDINATOR, unit=tampere),
        ).encode()
        signature = riitta.identity.signing.sign(DIRECTORY_LABEL, entry)
        administrator.rows('GRANT ref_member TO "riitta.salo" WITH INHERIT TRUE')
        try:
            signed = riitta.read_of(part, unit=tampere.hex)
            riitta.rows("BEGIN")
            riitta.rows("SELECT kotosilta.add_directory_entry(%s, %s)", (entry, signature))
            ticket = riitta.request(signed)
            riitta.rows("COMMIT")
            assert riitta.verdict(signed) == "refused.not_the_actor"
            assert riitta.refused(FETCH, (ticket,)) == NOT_YOURS
        finally:
            administrator.rows('REVOKE ref_member FROM "riitta.salo"')
        logged = administrator.value(
            "SELECT verdict FROM kotosilta.log_leaf WHERE body_hash = sha256(%s)", (entry,)
        )
        assert logged == "refused.directory"
        assert (
            administrator.value("SELECT role FROM kotosilta.member WHERE login = 'riitta.salo'")
            == "administrator"
        )
        world.desk.sign_in("leena.makela", world.passphrase).close()


@dataclass(frozen=True)
class Removal:
    """Mirja of Hervanta has been revoked by the root; her desktop, keys and login are still hers."""

    world: World
    administrator: Administrator
    mirja: Intruder
    referral: UUID
    earlier: UUID
    pending: SignedStatement
    left: datetime


@pytest.fixture(scope="module")
def removal(origin: Origin) -> Iterator[Removal]:
    with origin.world() as world, administering(world) as administrator, Intruder(world, LEAVING) as mirja:
        referral = world.send("aino.laine", "tampere").referral_id
        part = administrator.part(referral)
        read = mirja.read_of(part)
        earlier = mirja.request(read)
        assert mirja.verdict(read) == "accepted"
        with administering(world) as second, second.notary_paused():
            pending = mirja.read_of(part)
            mirja.request(pending)
            entry = origin.revocation(mirja.directory, mirja.user_id)
            administrator.rows("SELECT kotosilta.add_directory_entry(%s, %s)", (entry.body, entry.signature))
        assert world.send("aino.laine", "tampere").log_index  # the notary has gone on
        left = DirectoryEntry.decode(entry.body).issued
        yield Removal(world, administrator, mirja, referral, earlier, pending, left)


class TestARemovedMember:
    def test_every_function_is_closed_to_her(self, removal: Removal) -> None:
        mirja = removal.mirja
        for query in (
            "SELECT * FROM kotosilta.directory_entries(0)",
            "SELECT * FROM kotosilta.log_head()",
            "SELECT * FROM kotosilta.log_tiles(ARRAY[0], ARRAY[0::bigint])",
            "SELECT * FROM kotosilta.my_grants()",
            "SELECT kotosilta.my_key_blob()",
            "SELECT kotosilta.store_key_blob('{}', '', 'x')",
            "SELECT * FROM kotosilta.my_authority_grants()",
            "SELECT * FROM kotosilta.recoveries_of_my_unit()",
            "SELECT * FROM kotosilta.pending_invitations()",
            "SELECT * FROM kotosilta.my_leaf(sha256(''))",
            "SELECT kotosilta.sign_in('{}', '')",
        ):
            assert mirja.refused(query) == NOT_YOURS, query
        assert mirja.refused(FETCH, (removal.earlier,)) == NOT_YOURS
        assert mirja.rows("SELECT * FROM kotosilta.referral") == []
        assert mirja.rows("SELECT referral_id FROM kotosilta.move") == []
        with pytest.raises(NotAllowedError):
            removal.world.desk.sign_in(LEAVING, removal.world.passphrase)

    def test_a_read_asked_for_before_and_judged_after_is_refused(self, removal: Removal) -> None:
        assert self.verdict(removal, removal.pending) == "refused.unknown_key"

    @pytest.mark.parametrize("turned_back", [False, True])
    def test_the_databases_administrator_lets_her_in_and_turns_back_the_clock(
        self, removal: Removal, turned_back: bool
    ) -> None:
        """The notary goes by its own clock for what it releases."""
        administrator, mirja = removal.administrator, removal.mirja
        shift = removal.left - timedelta(seconds=2) - datetime.now(UTC)
        with (
            administrator.altered("member", {"login": LEAVING}, active=True),
            administrator.clock(shift if turned_back else timedelta(0)),
        ):
            signed = mirja.read_of(administrator.part(removal.referral))
            ticket = mirja.request(signed)
            assert mirja.verdict(signed) == "refused.unknown_key"
        assert administrator.rows("SELECT 1 FROM kotosilta.read_release WHERE ticket = %s", (ticket,)) == []

    def test_her_unit_goes_on_and_the_log_verifies(self, removal: Removal) -> None:
        assert removal.world.session("aino.laine").open_referral(removal.referral).referral is not None
        auditor = removal.world.session("pekka.virtanen")
        assert auditor.verify_log(lambda _done, _all: None, lambda: False).problems == ()

    def verdict(self, removal: Removal, signed: SignedStatement) -> str:
        return str(
            removal.administrator.value(
                "SELECT verdict FROM kotosilta.log_leaf WHERE body_hash = sha256(%s)", (signed.body,)
            )
        )
