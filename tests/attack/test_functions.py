"""Every function that a login may call, with what no program would send: nothing, too much, and what is another's."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import psycopg
import pytest

from referral_app.crypto.envelope import Envelope
from tests.attack.administrator import Administrator
from tests.attack.by_hand import DENIED
from tests.attack.intruder import ENVELOPE_CASTS, NO_SIGNATURE, Intruder, envelope_values, new_id
from tests.world import World

Intruders = Callable[[str], Intruder]

NOT_YOURS, FIRST, MALFORMED, UNUSABLE = "KS001", "KS002", "KS003", "KS004"
OURS = (NOT_YOURS, FIRST, MALFORMED, UNUSABLE)
LARGE = b"\xff" * 2_000_000
MEMBERS = (
    "schema_version",
    "directory_entries",
    "log_head",
    "log_tiles",
    "sign_in",
    "record_act",
    "my_key_blob",
    "store_key_blob",
    "my_grants",
    "my_leaf",
    "my_units",
    "my_user",
    "submit_referral",
    "name_readers",
    "move_referral",
    "forward_referral",
    "merge_referrals",
    "request_read",
    "fetch_status",
    "fetch",
    "my_invitation",
    "redeem_invitation",
    "add_directory_entry",
    "add_unit_grant",
    "put_authority_grant",
    "my_authority_grants",
    "grants_of_my_unit",
    "pending_invitations",
    "cancel_invitation",
    "confirm_enrolment",
    "rewrap_pending",
    "rewrap_progress",
    "rewrap",
    "transfer",
    "put_recovery_copies",
    "recovery_copies_of_my_unit",
    "request_recovery",
    "recovery_material",
    "answer_recovery",
    "recoveries_of_my_unit",
    "destroy_epoch",
    "carry_out_destruction",
    "tag_referral",
    "find_tagged",
    "first_contact_days",
    "unit_phrases",
    "store_unit_phrases",
    "withdraw_login",
    "cosignatures",
    "log_of_referral",
)
LISTS = (
    "schema_version",
    "log_head",
    "my_key_blob",
    "my_grants",
    "my_units",
    "my_user",
    "my_authority_grants",
    "first_contact_days",
    "unit_phrases",
    "cosignatures",
)
"""Those that every member may ask without an argument, or with none that says anything."""
LEAD = "leena.makela"


def signature_of(observer: Administrator, name: str) -> tuple[str, ...]:
    """The types of a function's arguments."""
    types = observer.value(
        "SELECT array_agg(format_type(t, NULL) ORDER BY n) FROM pg_proc p "
        "LEFT JOIN LATERAL unnest(p.proargtypes) WITH ORDINALITY AS a (t, n) ON true "
        "WHERE p.pronamespace = 'kotosilta'::regnamespace AND p.proname = %s",
        (name,),
    )
    return tuple(text for text in types if text is not None)


def call(intruder: Intruder, name: str, types: tuple[str, ...], values: list[object]) -> str | list[Any]:
    """The SQLSTATE of a refusal, or the rows."""
    marks = ", ".join(f"%s::{text}" for text in types)
    try:
        return intruder.rows(f"SELECT * FROM kotosilta.{name}({marks})", values)
    except psycopg.Error as error:
        return str(error.sqlstate)


def test_these_are_all_that_a_member_may_call(nurse: Intruder, observer: Administrator) -> None:
    found = observer.rows(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'kotosilta'::regnamespace "
        "AND has_function_privilege('aino.laine', oid, 'EXECUTE')"
    )
    assert {name for (name,) in found} == set(MEMBERS)


@pytest.mark.parametrize("login", ["aino.laine", "ahmed.warsame", "pekka.virtanen", "riitta.salo"])
def test_all_others_are_closed(intruders: Intruders, observer: Administrator, login: str) -> None:
    """The functions of the notary, the auditor and the administrator, and those that functions stand on."""
    closed = observer.rows(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'kotosilta'::regnamespace "
        "AND NOT has_function_privilege(%s, oid, 'EXECUTE')",
        (login,),
    )
    names = {name for (name,) in closed}
    assert {"notary_take", "notary_append", "notary_release", "take_in", "server_now"} <= names
    assert ({"read_log", "log_leaves"} <= names) == (login != "pekka.virtanen")
    assert ({"create_invitation", "erase"} <= names) == (login != "riitta.salo")
    assert "put_key_blob" in names  # for the database's owner alone
    for name in names:
        types = signature_of(observer, name)
        assert call(intruders(login), name, types, [None] * len(types)) == DENIED, name


@pytest.mark.parametrize("name", MEMBERS)
def test_with_nothing(nurse: Intruder, observer: Administrator, name: str) -> None:
    types = signature_of(observer, name)
    before = observer.counts()
    answer = call(nurse, name, types, [None] * len(types))
    if name in LISTS:
        assert answer not in OURS
    else:
        assert answer in OURS or answer == []
    assert observer.counts() == before


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("sign_in", (LARGE, NO_SIGNATURE)),
        ("record_act", (b"{" * 48_000, NO_SIGNATURE)),
        ("record_act", (b"[" * 24_000 + b"]" * 24_000, NO_SIGNATURE)),
        ("request_read", (b'{"v":' + b"9" * 47_000 + b"}", NO_SIGNATURE)),
        ("request_read", (b'{"v":1e999999}', NO_SIGNATURE)),
        ("request_read", (b'{"v":1,"v":1}', NO_SIGNATURE)),
        ("request_read", (b'{"a":"\\u0000"}', NO_SIGNATURE)),
        ("request_read", (b'{"a":"\\ud800"}', NO_SIGNATURE)),
        ("request_read", (b"\xff\xfe", NO_SIGNATURE)),
        ("request_read", (b"", b"")),
        ("store_key_blob", (b"{}", NO_SIGNATURE, LARGE)),
        ("store_key_blob", (b"{}", NO_SIGNATURE, b"")),
        ("store_unit_phrases", (b"{}", NO_SIGNATURE, LARGE)),
        ("add_directory_entry", (LARGE, NO_SIGNATURE)),
        ("rewrap", (LARGE, NO_SIGNATURE, LARGE)),
        ("destroy_epoch", (b'{"v":1e999999}', NO_SIGNATURE)),
        ("confirm_enrolment", (b"{}", NO_SIGNATURE, LARGE, LARGE, [1] * 5000, [LARGE], [], [], LARGE, LARGE, LARGE)),
        ("log_tiles", (list(range(5000)), list(range(5000)))),
        ("log_tiles", ([0], [0, 1])),
        ("log_tiles", ([[0], [1]], [[0], [1]])),
        ("log_tiles", ([None], [0])),
        ("submit_referral", (b"{}", NO_SIGNATURE, LARGE, LARGE, LARGE, ["a"] * 1000, [LARGE], [LARGE], [], [LARGE])),
        ("move_referral", (b"{}", LARGE, *[None] * 8)),
        ("tag_referral", (UUID(int=1), 1, LARGE)),
        ("find_tagged", ([bytes(8)] * 65,)),
        ("find_tagged", ([],)),
        ("find_tagged", ([bytes(8), None],)),
        ("find_tagged", ([[bytes(8)], [bytes(8)]],)),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value)[:24],
)  # fmt: skip
def test_with_too_much(
    nurse: Intruder, observer: Administrator, name: str, arguments: tuple[object, ...]
) -> None:
    before = observer.counts()
    assert call(nurse, name, signature_of(observer, name), list(arguments)) == MALFORMED
    assert observer.counts() == before


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("transfer", (b"[" * 24_000 + b"]" * 24_000, NO_SIGNATURE)),
        ("put_recovery_copies", (b"{}", NO_SIGNATURE, [], [LARGE] * 3, LARGE)),
        ("request_recovery", (LARGE, NO_SIGNATURE)),
        ("answer_recovery", (b"{}", NO_SIGNATURE, LARGE)),
        ("add_directory_entry", (b"{" * 40_000, NO_SIGNATURE)),
        ("cancel_invitation", (b'{"v":1e999999}', NO_SIGNATURE)),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value)[:24],
)
def test_with_too_much_as_a_lead(
    intruders: Intruders, observer: Administrator, name: str, arguments: tuple[object, ...]
) -> None:
    before = observer.counts()
    assert call(intruders(LEAD), name, signature_of(observer, name), list(arguments)) == MALFORMED
    assert observer.counts() == before


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": "1"},
        {"act": "read"},
        {"actor": None},
        {"actor": "x" * 32},
        {"key": "ab"},
        {"unit": 5},
        {"purpose": "Not a code"},
        {"purpose": "p" * 33},
        {"subject": []},
        {"subject": None},
        {"nonce": "00"},
        {"time": "2026-11-24 02:33:01"},
        {"time": "2026-11-24T02:33:01Z\n"},
        {"seen": {}},
        {"seen": {"size": -1, "root": "00" * 32}},
        {"seen": {"size": 2**60, "root": "00" * 32}},
        {"seen": {"size": 1, "root": "00" * 31}},
        {"more": 1},
    ],
    ids=str,
)
def test_malformed_statements(nurse: Intruder, observer: Administrator, change: dict[str, Any]) -> None:
    before = observer.counts()
    body = json.dumps(nurse.body("sign_in", {}) | change, separators=(",", ":")).encode()
    signed = nurse.sign(body)
    assert nurse.refused("SELECT kotosilta.sign_in(%s, %s)", (signed.body, signed.signature)) == MALFORMED
    assert observer.counts() == before


@pytest.mark.parametrize("items", [0, 201, 250])
def test_a_read_of_nothing_or_of_everything(
    besieged: World, nurse: Intruder, observer: Administrator, items: int
) -> None:
    part = observer.part(besieged.send("aino.laine", "tampere").referral_id)
    signed = nurse.read_of(*[part] * items)
    assert (
        nurse.refused("SELECT kotosilta.request_read(%s, %s)", (signed.body, signed.signature)) == MALFORMED
    )


class TestSubmit:
    """A submit whose statement, arguments and caller do not belong together."""

    def values(self, besieged: World, nurse: Intruder, **changes: object) -> list[object]:
        referral, tampere = new_id(), besieged.unit("tampere")
        envelope = nurse.seal(referral, tampere, {"content": b"content", "summary": b"summary"})
        subject = nurse.submit_subject(referral, tampere, envelope) | changes
        return envelope_values(nurse.statement("submit", subject), envelope)

    def refused(self, intruder: Intruder, values: list[object]) -> str:
        return intruder.refused(f"SELECT kotosilta.submit_referral({ENVELOPE_CASTS})", values)

    @pytest.mark.parametrize(
        ("field", "value", "sqlstate"),
        [
            ("sender_unit", "vaasa_neuvola", NOT_YOURS),
            ("sender_unit", "tampere", NOT_YOURS),
            ("sender_organisation", "vaasa", NOT_YOURS),
            ("recipient_unit", "vaasa_neuvola", NOT_YOURS),
            ("recipient_unit", "hervanta", NOT_YOURS),
            ("recipient_unit", "vaasa", NOT_YOURS),
            ("recipient_municipality", "905", NOT_YOURS),
            ("recipient_municipality", "9050", MALFORMED),
            ("envelope", "00" * 32, MALFORMED),
            ("version", 2, MALFORMED),
            ("due", "2031-01-01", MALFORMED),
            ("priority", "now", MALFORMED),
            ("legal_basis", "curiosity", MALFORMED),
            ("referral", "00" * 16, MALFORMED),
        ],
    )
    def test_fields(
        self,
        besieged: World,
        nurse: Intruder,
        observer: Administrator,
        field: str,
        value: object,
        sqlstate: str,
    ) -> None:
        units = besieged.service.units()
        named = units[value].hex if isinstance(value, str) and value in units else value
        before = observer.counts()
        assert self.refused(nurse, self.values(besieged, nurse, **{field: named})) == sqlstate
        assert observer.counts() == before

    @pytest.mark.parametrize("login", ["mirja.koskinen", "sofia.lindqvist", "ahmed.warsame", "leena.makela"])
    def test_by_another(self, besieged: World, intruders: Intruders, nurse: Intruder, login: str) -> None:
        assert self.refused(intruders(login), self.values(besieged, nurse)) == NOT_YOURS

    def test_over_a_referral_that_is_there(
        self, besieged: World, intruders: Intruders, nurse: Intruder, observer: Administrator
    ) -> None:
        """Neither one's own nor, by its id, another unit's: the answer is the same as for what is not allowed."""
        for sender, unit in (("aino.laine", "tampere"), ("sofia.lindqvist", "vaasa")):
            sent, tampere = besieged.send(sender, unit).referral_id, besieged.unit("tampere")
            before = observer.rows("SELECT * FROM kotosilta.referral WHERE id = %s", (sent,))
            envelope = nurse.seal(sent, tampere, {"content": b"content", "summary": b"summary"})
            signed = nurse.statement("submit", nurse.submit_subject(sent, tampere, envelope))
            assert self.refused(nurse, envelope_values(signed, envelope)) == NOT_YOURS
            assert observer.rows("SELECT * FROM kotosilta.referral WHERE id = %s", (sent,)) == before

    @pytest.mark.parametrize("place", range(2, 10))
    def test_one_argument_missing(
        self, besieged: World, nurse: Intruder, observer: Administrator, place: int
    ) -> None:
        values = self.values(besieged, nurse)
        values[place] = None
        before = observer.counts()
        assert self.refused(nurse, values) == MALFORMED
        assert observer.counts() == before

    def test_another_referrals_envelope(self, besieged: World, nurse: Intruder) -> None:
        tampere = besieged.unit("tampere")
        contents = {"content": b"content", "summary": b"summary"}
        made: list[tuple[UUID, Envelope]] = []
        for referral in (new_id(), new_id()):
            made.append((referral, nurse.seal(referral, tampere, contents)))
        signed = nurse.statement("submit", nurse.submit_subject(made[0][0], tampere, made[1][1]))
        assert self.refused(nurse, envelope_values(signed, made[1][1])) == MALFORMED
