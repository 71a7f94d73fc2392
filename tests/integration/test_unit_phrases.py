"""A unit's usual phrases: shared by its people, sealed to its key, and nobody writes over a colleague."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, text

from referral_app.database import calls
from referral_app.database.calls import StoredPhrases
from referral_app.domain.phrase import PhraseEdit
from referral_app.errors import (
    CannotOpenError,
    DatabaseUnreachableError,
    NotAllowedError,
    StateChangedError,
)
from referral_app.services import unit_phrases
from referral_app.services.unit_phrases import UnitPhrases
from referral_app.translog.statement import SignedStatement
from tests.database_fixtures import Database
from tests.integration.by_hand import call, signed, statement_json
from tests.integration.kit import Kit, Person, Unit
from tests.world import World

NURSE, COLLEAGUE, STRANGER = "aino.laine", "mirja.koskinen", "sofia.lindqvist"
PHRASES = ("Tarvitsee lastenhoitoa kurssin ajaksi.", "Lyhyet päivät sopivat.")


@pytest.fixture
def aino(world: World) -> UnitPhrases:
    """The phrases of her unit, none yet."""
    phrases = world.session(NURSE).unit_phrases
    for phrase in phrases.read():
        phrases.change(PhraseEdit(phrase, None))
    return phrases


def newest(phrases: UnitPhrases) -> StoredPhrases:
    with phrases._context.connect() as conn:
        return calls.unit_phrases(conn)[0]


class TestShared:
    """Through the services, with a notary that judges."""

    def test_colleagues_read_and_change_one_list(self, world: World, aino: UnitPhrases) -> None:
        mirja = world.session(COLLEAGUE).unit_phrases
        assert aino.change(PhraseEdit(None, PHRASES[0])) == PHRASES[:1]
        assert mirja.change(PhraseEdit(None, PHRASES[1])) == PHRASES
        assert aino.read() == mirja.read() == PHRASES
        assert mirja.change(PhraseEdit(PHRASES[0], "Toinen.")) == ("Toinen.", PHRASES[1])
        assert aino.change(PhraseEdit(PHRASES[1], None)) == ("Toinen.",) == mirja.read()
        assert world.session(STRANGER).unit_phrases.read() == ()

    def test_others_have_none(self, world: World) -> None:
        for login in ("leena.makela", "ahmed.warsame", "pekka.virtanen", "riitta.salo"):
            for act in (
                lambda phrases: phrases.read(),
                lambda phrases: phrases.change(PhraseEdit(None, PHRASES[0])),
            ):
                with pytest.raises(NotAllowedError):
                    act(world.session(login).unit_phrases)

    def test_two_at_once_lose_nothing(
        self, world: World, aino: UnitPhrases, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """While one stores, a colleague has been quicker; twice."""
        mirja, real = world.session(COLLEAGUE).unit_phrases, calls.store_unit_phrases
        meanwhile = iter(("Ensin.", "Sitten."))

        def store(conn: Connection, statement: SignedStatement, sealed: bytes) -> object:
            phrase = next(meanwhile, None)
            if phrase is not None:
                with monkeypatch.context() as plain:
                    plain.setattr(unit_phrases.calls, "store_unit_phrases", real)
                    mirja.change(PhraseEdit(None, phrase))
            return real(conn, statement, sealed)

        monkeypatch.setattr(unit_phrases.calls, "store_unit_phrases", store)
        assert aino.change(PhraseEdit(None, PHRASES[0])) == ("Ensin.", "Sitten.", PHRASES[0])
        assert mirja.read() == ("Ensin.", "Sitten.", PHRASES[0])

    def test_what_a_colleague_has_changed_is_not_written_over(self, world: World, aino: UnitPhrases) -> None:
        aino.change(PhraseEdit(None, PHRASES[0]))
        world.session(COLLEAGUE).unit_phrases.change(PhraseEdit(PHRASES[0], "Mirjan sanoin."))
        with pytest.raises(StateChangedError):
            aino.change(PhraseEdit(PHRASES[0], "Ainon sanoin."))
        assert aino.read() == ("Mirjan sanoin.",)

    def test_nothing_of_them_is_readable_in_the_database_and_the_change_is_logged(
        self, world: World, aino: UnitPhrases
    ) -> None:
        aino.change(PhraseEdit(None, PHRASES[0]))
        row = newest(aino)
        everything = row.sealed + row.statement.body
        assert b"lastenhoitoa" not in everything
        assert len(row.sealed) == 1100, "and its length is one of six"
        engine = world.service.server.superuser_engine(world.service.settings().name)
        with engine.connect() as conn:
            logged = (
                "SELECT verdict FROM kotosilta.log_leaf WHERE act = 'phrases' AND body_hash = sha256(:body)"
            )
            for _ in range(200):
                found = conn.execute(text(logged), {"body": row.statement.body}).scalars().all()
                if found:
                    break
                conn.execute(text("SELECT pg_sleep(0.05)"))
        engine.dispose()
        assert found == ["accepted"]

    def test_without_a_connection_there_is_what_was_seen_last(
        self, aino: UnitPhrases, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        aino.change(PhraseEdit(None, PHRASES[0]))

        def cut() -> None:
            raise DatabaseUnreachableError

        monkeypatch.setattr(aino._context, "connect", cut)
        with pytest.raises(DatabaseUnreachableError):
            aino.read()
        assert aino.known() == PHRASES[:1]

    @pytest.mark.parametrize("spoil", ["sealed", "version", "signature"])
    def test_what_nobody_of_the_unit_has_signed_is_not_shown(
        self, aino: UnitPhrases, monkeypatch: pytest.MonkeyPatch, spoil: str
    ) -> None:
        aino.change(PhraseEdit(None, PHRASES[0]))
        row = newest(aino)
        forged = {
            "sealed": StoredPhrases(row.version, row.epoch, row.sealed[::-1], row.at, row.statement),
            "version": StoredPhrases(row.version + 1, row.epoch, row.sealed, row.at, row.statement),
            "signature": StoredPhrases(
                row.version, row.epoch, row.sealed, row.at, SignedStatement(row.statement.body, bytes(64))
            ),
        }[spoil]
        monkeypatch.setattr(unit_phrases.calls, "unit_phrases", lambda _conn: (forged,))
        with pytest.raises(CannotOpenError):
            aino.read()
        monkeypatch.setattr(unit_phrases.calls, "unit_phrases", lambda _conn: (forged, row))
        assert aino.read() == PHRASES[:1], "what the notary has not refused yet hides nothing"


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


def subject(unit: Unit, version: int, sealed: bytes, **changes: Any) -> dict[str, Any]:
    right = {
        "unit": unit.id.hex,
        "epoch": unit.epoch,
        "version": version,
        "sealed": hashlib.sha256(sealed).hexdigest(),
    }
    return right | changes


def store(kit: Kit, person: Person, version: int, sealed: bytes, unit: Unit | None = None) -> None:
    said = subject(unit or person.unit, version, sealed)
    with person.engine.begin() as connection:
        calls.store_unit_phrases(connection, kit.statement(person, "phrases", said), sealed)


def versions(person: Person) -> list[tuple[int, bytes]]:
    with person.engine.begin() as connection:
        return [(row.version, row.sealed) for row in calls.unit_phrases(connection)]


class TestTheDatabase:
    """In the order of the story; the notary's word is the test's."""

    def test_the_next_version_only_and_what_was_refused_goes(self, kit: Kit) -> None:
        store(kit, kit.nurse, 1, b"first")
        for version in (1, 3):
            with pytest.raises(StateChangedError):
                store(kit, kit.head_nurse, version, b"late")
        kit.sequence()
        store(kit, kit.head_nurse, 2, b"forged")
        store(kit, kit.head_nurse, 3, b"forged again")
        assert versions(kit.nurse) == [(3, b"forged again"), (2, b"forged"), (1, b"first")]
        kit.sequence(lambda row: "refused.signature")
        assert versions(kit.nurse) == [(1, b"first")]
        store(kit, kit.nurse, 2, b"second")
        kit.sequence()
        store(kit, kit.nurse, 3, b"third")
        assert versions(kit.nurse) == [(3, b"third"), (2, b"second")], "what no one needs is gone"
        kit.sequence()

    def test_a_unit_sees_its_own_alone(self, kit: Kit) -> None:
        store(kit, kit.other_nurse, 1, b"theirs")
        assert versions(kit.other_nurse) == [(1, b"theirs")]
        assert all(sealed != b"theirs" for _, sealed in versions(kit.nurse))
        with pytest.raises(NotAllowedError):
            store(kit, kit.other_nurse, 4, b"into another unit", kit.clinic)
        for person in (kit.worker, kit.lead):
            with pytest.raises(NotAllowedError):
                versions(person)
            with pytest.raises(NotAllowedError):
                store(kit, person, 1, b"x")

    def test_an_old_key_is_kept_as_long_as_they_need_it(self, kit: Kit) -> None:
        with kit.administrator.engine.begin() as connection:
            before = free_epochs(connection)
        following = kit.next_epoch(kit.clinic)
        with pytest.raises(StateChangedError):
            store(kit, kit.nurse, 4, b"under the old key")
        with kit.administrator.engine.begin() as connection:
            assert free_epochs(connection) == before
        store(kit, kit.nurse, 4, b"under the new key", following)
        with kit.administrator.engine.begin() as connection:
            assert free_epochs(connection) == before, "the log has not accepted it yet"
        kit.sequence()
        with kit.administrator.engine.begin() as connection:
            assert free_epochs(connection) == before | {(kit.clinic.id, 1)}

    @pytest.mark.parametrize(
        "spoiled",
        [
            lambda right: right | {"version": 0},
            lambda right: right | {"version": 2**31},
            lambda right: right | {"epoch": "2"},
            lambda right: right | {"sealed": "00" * 32},
            lambda right: right | {"more": 1},
            lambda right: {name: right[name] for name in ("unit", "version", "sealed")},
        ],
    )
    def test_a_statement_of_another_form(
        self, kit: Kit, spoiled: Callable[[dict[str, Any]], dict[str, Any]]
    ) -> None:
        body = statement_json(kit.nurse, "phrases", spoiled(subject(kit.clinic, 5, b"x", epoch=2)))
        assert call(kit, "nurse", "store_unit_phrases", {**signed(body), "sealed": b"x"}) == "KS003"

    @pytest.mark.parametrize("sealed", [None, b"", bytes(262477), b"another"])
    def test_a_text_that_the_statement_does_not_name(self, kit: Kit, sealed: bytes | None) -> None:
        named = sealed if sealed is not None and len(sealed) != len(b"another") else b"x"
        body = statement_json(kit.nurse, "phrases", subject(kit.clinic, 5, named, epoch=2))
        assert call(kit, "nurse", "store_unit_phrases", {**signed(body), "sealed": sealed}) == "KS003"


def free_epochs(connection: Connection) -> set[tuple[object, int]]:
    """The old keys that nothing needs any more, as an administrator is told."""
    rows = connection.execute(text("SELECT unit_id, epoch, free_since FROM kotosilta.old_epochs()"))
    return {(row.unit_id, row.epoch) for row in rows if row.free_since is not None}
