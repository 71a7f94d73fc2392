"""A new key of the unit that sends: it still knows its clients again, and its usual phrases go along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from referral_app.database import calls
from referral_app.domain.codes import Priority
from referral_app.domain.phrase import PhraseEdit
from referral_app.domain.same_person import person_key
from referral_app.services.desk import Session
from tests.keepers import NURSE, Keepers, keeping, never, quiet

COLLEAGUE = "mirja.koskinen"
PHRASES = ("Tarvitsee lastenhoitoa kurssin ajaksi.", "Lyhyet päivät sopivat.")


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def stored(session: Session) -> tuple[int, int]:
    """Version and epoch of the phrases that count."""
    with session._context.connect() as conn:
        row = calls.unit_phrases(conn)[0]
    return row.version, row.epoch


def test_duplicates_are_found_and_phrases_read_under_the_new_key(keepers: Keepers) -> None:
    world = keepers.world
    aino, mirja = world.session(NURSE), world.session(COLLEAGUE)
    referral = world.referral()
    person = person_key(referral.identity, referral.birth_date, referral.name)

    def send() -> str:
        return aino.send(referral, world.unit("tampere"), Priority.ROUTINE).reference

    before = send()
    aino.unit_phrases.change(PhraseEdit(None, PHRASES[0]))
    aino.unit_keeping().new_epoch()
    after = send()
    assert keepers.owner_rows("SELECT epoch FROM kotosilta.referral_tag ORDER BY epoch") == [(1,), (2,)]
    for session in (aino, mirja):
        assert [found.reference for found in session.open_duplicates(person)] == [after, before]
        assert session.unit_phrases.read() == PHRASES[:1]
    assert stored(aino) == (2, 2), "sealed anew with the key"


def test_wrapping_leaves_alone_what_is_under_the_newest_key(keepers: Keepers) -> None:
    aino, mirja = keepers.world.session(NURSE), keepers.world.session(COLLEAGUE)
    before = stored(aino)
    aino.unit_keeping().rewrap_open(quiet, never)
    assert stored(aino) == before
    keepers.settled()
    assert mirja.unit_phrases.change(PhraseEdit(None, PHRASES[1]))[-1] == PHRASES[1]
    assert keepers.owner_value("SELECT count(*) FROM kotosilta.unit_phrases WHERE epoch = 1") == 0
