"""Whether a person has been referred: what somebody with SQL learns who has no business to know."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from referral_app.crypto.grant import open_unit_seed
from referral_app.crypto.person_tag import person_tag, stretched_person, tag_key
from referral_app.domain.codes import Priority
from referral_app.domain.same_person import person_key
from tests.attack.administrator import Administrator
from tests.attack.by_hand import DENIED
from tests.attack.intruder import ENVELOPE_CASTS, Intruder, envelope_values, new_id
from tests.world import World

Intruders = Callable[[str], Intruder]

FIND = "SELECT referral_id FROM kotosilta.find_tagged(%s::bytea[])"
NOT_YOURS = "KS001"


class Known:
    """A client of Hervanta's whose code somebody outside knows."""

    def __init__(self, besieged: World, observer: Administrator) -> None:
        referral = besieged.referral()
        self.person = person_key(referral.identity, referral.birth_date, referral.name)
        self.referral_id = (
            besieged.session("aino.laine")
            .send(referral, besieged.unit("tampere"), Priority.ROUTINE)
            .referral_id
        )
        [(self.tag,)] = observer.rows(
            "SELECT tag FROM kotosilta.referral_tag WHERE referral_id = %s", (self.referral_id,)
        )


@pytest.fixture(scope="module")
def known(besieged: World, observer: Administrator) -> Known:
    return Known(besieged, observer)


def tag_by(intruder: Intruder, person: bytes, unit: UUID) -> bytes:
    """The tag that an intruder can make of a person with the seed that was granted to her."""
    [(own, epoch, sealed)] = intruder.rows("SELECT unit_id, epoch, sealed FROM kotosilta.my_grants()")
    seed = open_unit_seed(sealed, intruder.identity.unwrap, own, epoch)
    return person_tag(tag_key(seed), stretched_person(person, unit))


def test_the_unit_itself_finds_it(known: Known, intruders: Intruders) -> None:
    for login in ("aino.laine", "mirja.koskinen"):
        colleague = intruders(login)
        tag = tag_by(colleague, known.person, colleague.unit_id)
        assert (tag, colleague.rows(FIND, ([tag],))) == (known.tag, [(known.referral_id,)])


@pytest.mark.parametrize("login", ["sofia.lindqvist", "leena.makela", "ahmed.warsame", "johan.nystrom"])
def test_another_units_member_cannot_make_the_tag(
    besieged: World, known: Known, intruders: Intruders, login: str
) -> None:
    """Not even the recipient's, who may read the referral: she has no seed of the sender's."""
    for unit in (intruders(login).unit_id, besieged.unit("hervanta")):
        assert tag_by(intruders(login), known.person, unit) != known.tag


def test_nor_find_with_a_tag_that_the_administrator_gave_her(known: Known, intruders: Intruders) -> None:
    assert intruders("sofia.lindqvist").rows(FIND, ([known.tag],)) == []
    for login in ("leena.makela", "ahmed.warsame"):
        assert intruders(login).refused(FIND, ([known.tag],)) == NOT_YOURS
    for login in ("pekka.virtanen", "riitta.salo"):
        assert intruders(login).refused(FIND, ([known.tag],)) == DENIED


def test_a_plan_tells_nothing_of_it(known: Known, intruders: Intruders) -> None:
    """Neither rows nor pages that were looked at are more for a tag that another unit has."""
    stranger = intruders("sofia.lindqvist")
    explain = f"EXPLAIN (ANALYZE, BUFFERS, COSTS off, TIMING off, SUMMARY off) {FIND}"
    stranger.rows(explain, ([bytes(8)],))  # reads the catalogue
    plans = [stranger.rows(explain, ([tag],)) for tag in (bytes(8), known.tag, bytes(8))]
    assert "Function Scan on find_tagged" in plans[0][0][0]
    assert plans[0] == plans[1] == plans[2]


def test_the_same_person_has_another_tag_in_another_unit(
    besieged: World, known: Known, intruders: Intruders
) -> None:
    """So the administrator cannot tell from the table that two units have referred one person."""
    stranger = intruders("sofia.lindqvist")
    assert tag_by(stranger, known.person, stranger.unit_id) != known.tag


def test_a_tag_is_put_on_nothing_but_what_one_sends(
    besieged: World, known: Known, intruders: Intruders, observer: Administrator
) -> None:
    """Neither on another's referral, to raise a false alarm, nor later on one's own, in one statement or many."""
    before = observer.rows("SELECT * FROM kotosilta.referral_tag ORDER BY referral_id")
    for login in ("aino.laine", "mirja.koskinen", "sofia.lindqvist"):
        taken = "SELECT kotosilta.tag_referral(%s, 1, %s)"
        assert intruders(login).rows(taken, (known.referral_id, bytes(8))) == [(False,)]
    assert intruders("leena.makela").refused(taken, (known.referral_id, bytes(8))) == NOT_YOURS
    for login in ("pekka.virtanen", "riitta.salo"):
        assert intruders(login).refused(taken, (known.referral_id, bytes(8))) == DENIED
    assert observer.rows("SELECT * FROM kotosilta.referral_tag ORDER BY referral_id") == before


def test_what_one_sends_is_tagged_once_and_for_ones_own_unit(
    besieged: World, nurse: Intruder, observer: Administrator
) -> None:
    referral, tampere = new_id(), besieged.unit("tampere")
    envelope = nurse.seal(referral, tampere, {"content": b"content", "summary": b"summary"})
    signed = nurse.statement("submit", nurse.submit_subject(referral, tampere, envelope))
    with nurse.connect() as connection, connection.transaction():
        cursor = connection.execute(
            f"SELECT kotosilta.submit_referral({ENVELOPE_CASTS})".encode(), envelope_values(signed, envelope)
        )
        for tag, taken in ((b"first...", True), (b"second..", False)):
            cursor = connection.execute("SELECT kotosilta.tag_referral(%s, 1, %s)", (referral, tag))
            assert cursor.fetchone() == (taken,)
    [row] = observer.rows(
        "SELECT unit_id, tag FROM kotosilta.referral_tag WHERE referral_id = %s", (referral,)
    )
    assert row == (nurse.unit_id, b"first...")
