"""Invitations: only whole ones, only from an administrator in force, only for the right service."""

from __future__ import annotations

import base64
import json
import secrets
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import example, given, settings
from hypothesis import strategies as st

from referral_app.crypto.identity import Identity
from referral_app.crypto.signing import SigningKey
from referral_app.domain.roles import Role
from referral_app.errors import (
    ConfigInvalidError,
    DirectoryExpiredError,
    InvitationExpiredError,
    InvitationForeignError,
    InvitationInvalidError,
)
from referral_app.exchange.invitation import (
    LIMIT,
    Invitation,
    ServerAddress,
    SignedInvitation,
    certificate_text,
    code_of,
    data_of_code,
    decode_invitation,
    encode_invitation,
)
from tests.unit.directory.town import (
    AUTHORITY,
    CLINIC,
    Town,
    build,
    day,
    notary_data,
    person,
    public,
    seed,
    uid,
)

PAULA = uid("paula")
EXPIRES = day(30)
INVITATION = Invitation(
    server=ServerAddress("db.example.fi", "5432", "kotosilta", None),
    log_origin="loki.example.fi/koe",
    root_key=public("root"),
    user_id=UUID(int=7),
    login="aino.virtanen",
    secret=bytes(range(20)),
    expires_at=EXPIRES,
)


def key_of(name: str) -> SigningKey:
    return Identity.from_seed(seed(name)).signing


def town_with_administrator() -> Town:
    town = build()
    town.add(AUTHORITY.issue_user, PAULA, person("paula", CLINIC, Role.ADMINISTRATOR), on=11)
    return town


def certificate(key: ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Kotosilta CA")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(day(0))
        .not_valid_after(day(400))
        .sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256())
    )
    return made.public_bytes(Encoding.PEM)


SMALL_CERTIFICATE = certificate_text(certificate(ed25519.Ed25519PrivateKey.from_private_bytes(bytes(32))))
DATA = encode_invitation(INVITATION, key_of("paula"))


# --- the form ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "server",
    [
        INVITATION.server,
        ServerAddress("db1.example.fi,db2.example.fi", "5432,5433", "koti", SMALL_CERTIFICATE),
        ServerAddress("/run/posti gres", "1", "k", SMALL_CERTIFICATE * 2),
        ServerAddress("::1", "65535", "kotosilta_2", None),
    ],
)
def test_what_was_put_in_comes_out(server: ServerAddress) -> None:
    invitation = replace(INVITATION, server=server)

    signed = decode_invitation(encode_invitation(invitation, key_of("paula")))

    assert signed.invitation == invitation
    assert signed.signer == key_of("paula").public.key_id


def test_the_secret_is_not_printed() -> None:
    assert INVITATION.secret.hex() not in repr(INVITATION)
    assert repr(INVITATION.secret) not in repr(INVITATION)


def test_the_first_password_is_made_of_the_secret() -> None:
    assert INVITATION.first_password == replace(INVITATION, login="other").first_password
    assert INVITATION.first_password != replace(INVITATION, secret=bytes(20)).first_password
    assert INVITATION.secret.hex() not in INVITATION.first_password


@pytest.mark.parametrize(
    "invitation",
    [
        replace(INVITATION, login="Aino Virtanen"),
        replace(INVITATION, log_origin=""),
        replace(INVITATION, root_key=bytes(32)),
        replace(INVITATION, secret=bytes(19)),
        replace(INVITATION, expires_at=EXPIRES + timedelta(microseconds=1)),
        replace(INVITATION, expires_at=EXPIRES.replace(tzinfo=None)),
        replace(INVITATION, server=replace(INVITATION.server, port="0")),
        replace(INVITATION, server=replace(INVITATION.server, host="db\n.example.fi")),
        replace(INVITATION, server=replace(INVITATION.server, host="\ud800")),
        replace(INVITATION, server=replace(INVITATION.server, certificate="certificate")),
        replace(INVITATION, server=replace(INVITATION.server, certificate=SMALL_CERTIFICATE * 40)),
    ],
)
def test_nothing_is_written_that_cannot_be_read(invitation: Invitation) -> None:
    with pytest.raises(InvitationInvalidError):
        encode_invitation(invitation, key_of("paula"))


def change(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda outer: outer["invitation"].update(values)


@pytest.mark.parametrize(
    "spoil",
    [
        change(v=2),
        change(v=True),
        change(kind="kotosilta/desktop-request"),
        change(extra=1),
        change(login="aino virtanen"),
        change(secret="00" * 19),
        change(secret="0G" * 20),
        change(root="00" * 32),
        change(expires="2026-01-31"),
        change(expires=None),
        change(user=7),
        change(server=None),
        change(server={"host": "db", "port": "5432", "name": "kotosilta"}),
        change(server={"host": "db", "port": 5432, "name": "kotosilta", "certificate": None}),
        change(server={"host": "db", "port": "5432", "name": "Kotosilta", "certificate": None}),
        change(server={"host": "", "port": "5432", "name": "kotosilta", "certificate": None}),
        lambda outer: outer.update(signature="00" * 63),
        lambda outer: outer.update(extra=None),
        lambda outer: outer["invitation"].pop("signer"),
        lambda outer: outer.pop("invitation"),
    ],
)
def test_every_field_is_checked(spoil: Callable[[dict[str, Any]], None]) -> None:
    outer = json.loads(DATA)
    spoil(outer)
    with pytest.raises(InvitationInvalidError):
        decode_invitation(canonical(outer))


def canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def test_only_the_canonical_form_is_read() -> None:
    outer = json.loads(DATA)
    assert canonical(outer) == DATA
    for other in (DATA + b"\n", b"\xef\xbb\xbf" + DATA, json.dumps(outer).encode(), DATA[:-1]):
        with pytest.raises(InvitationInvalidError):
            decode_invitation(other)


def test_a_file_over_the_limit_is_not_read() -> None:
    outer = json.loads(DATA)
    outer["invitation"]["server"]["host"] = "a" * LIMIT
    with pytest.raises(InvitationInvalidError):
        decode_invitation(canonical(outer))


@settings(deadline=None)
@given(st.binary(max_size=300))
@example(b"[" * 5000)
@example(b'{"invitation":' * 1000)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(InvitationInvalidError):
        decode_invitation(data)


@settings(deadline=None)
@given(st.integers(0, len(DATA) - 1), st.binary(max_size=3))
def test_a_damaged_file_is_refused_or_does_not_verify(at: int, put: bytes) -> None:
    damaged = DATA[:at] + put + DATA[at + 1 :]
    if damaged == DATA:
        return
    with pytest.raises(InvitationInvalidError):
        decode_invitation(damaged).verify(TOWN.directory, day(20))


# --- whose it is ---------------------------------------------------------------------------------

TOWN = town_with_administrator()


def test_an_administrators_invitation_verifies() -> None:
    maker = decode_invitation(DATA).verify(TOWN.directory, day(20))

    assert maker.subject == PAULA


@pytest.mark.parametrize("name", ["maria", "aino", "stranger"])
def test_nobody_else_can_invite(name: str) -> None:
    data = encode_invitation(INVITATION, key_of(name))
    with pytest.raises(InvitationInvalidError):
        decode_invitation(data).verify(TOWN.directory, day(20))


def test_a_signature_covers_every_field() -> None:
    signed = decode_invitation(DATA)
    others = [
        replace(INVITATION, login="veera.laine"),
        replace(INVITATION, secret=secrets.token_bytes(20)),
        replace(INVITATION, expires_at=EXPIRES + timedelta(days=1)),
        replace(INVITATION, user_id=PAULA),
        replace(INVITATION, root_key=public("other root")),
        replace(INVITATION, server=replace(INVITATION.server, host="db.example.com")),
        replace(INVITATION, server=replace(INVITATION.server, certificate=SMALL_CERTIFICATE)),
    ]
    for other in others:
        with pytest.raises(InvitationInvalidError):
            SignedInvitation(other, signed.signer, signed.signature).verify(TOWN.directory, day(20))


def test_a_former_administrators_invitation_is_worthless() -> None:
    removed = town_with_administrator()
    removed.add(AUTHORITY.revoke, CLINIC, PAULA, "left", on=15)
    moved = town_with_administrator()
    moved.add(AUTHORITY.issue_user, PAULA, person("paula", CLINIC, Role.REFERRER), on=15)
    rekeyed = town_with_administrator()
    new_keys = person("paula", CLINIC, Role.ADMINISTRATOR, keys="paula 2")
    rekeyed.add(AUTHORITY.issue_user, PAULA, new_keys, on=15)

    for town in (removed, moved, rekeyed):
        with pytest.raises(InvitationInvalidError):
            decode_invitation(DATA).verify(town.directory, day(20))


def test_an_administrator_past_her_date_is_told_apart() -> None:
    with pytest.raises(DirectoryExpiredError):
        decode_invitation(DATA).verify(TOWN.directory, day(1000))


def test_the_log_must_be_the_one_invited_to() -> None:
    data = encode_invitation(replace(INVITATION, log_origin="loki.example.fi/muu"), key_of("paula"))
    assert notary_data().origin != "loki.example.fi/muu"
    with pytest.raises(InvitationForeignError):
        decode_invitation(data).verify(TOWN.directory, day(20))


def test_another_service_is_noticed_before_connecting() -> None:
    INVITATION.require_log("loki.example.fi/koe")
    with pytest.raises(InvitationForeignError):
        INVITATION.require_log("loki.example.fi/muu")


@pytest.mark.parametrize("late", [timedelta(0), timedelta(days=1)])
def test_it_ends_on_the_second(late: timedelta) -> None:
    INVITATION.require_open(EXPIRES - timedelta(seconds=1))
    with pytest.raises(InvitationExpiredError):
        INVITATION.require_open(EXPIRES + late)


# --- as a code -----------------------------------------------------------------------------------


def test_a_code_holds_the_very_file() -> None:
    large = rsa.generate_private_key(65537, 4096)
    with_certificate = replace(
        INVITATION, server=replace(INVITATION.server, certificate=certificate_text(certificate(large)))
    )
    for invitation in (INVITATION, with_certificate):
        data = encode_invitation(invitation, key_of("paula"))
        code = code_of(data)
        assert code is not None
        assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:")
        assert data_of_code(code) == data


def test_what_does_not_fit_has_no_code() -> None:
    assert code_of(secrets.token_bytes(LIMIT)) is None


def packed(data: bytes) -> str:
    return "KOTOSILTA1:" + base64.b32encode(zlib.compress(data, 9)).decode().rstrip("=")


def test_a_code_cannot_unpack_to_more_than_a_file() -> None:
    assert len(data_of_code(packed(bytes(LIMIT)))) == LIMIT
    with pytest.raises(InvitationInvalidError):
        data_of_code(packed(bytes(LIMIT + 1)))
    with pytest.raises(InvitationInvalidError):
        data_of_code(packed(bytes(50_000_000)[: 10**6]))


@settings(deadline=None)
@given(st.one_of(st.text(max_size=60), st.text("ABCDEFGH234567=", max_size=60).map("KOTOSILTA1:".__add__)))
@example("KOTOSILTA1:")
@example("KOTOSILTA1:" + "A" * 100_000)
@example(packed(DATA)[:-8])
@example(packed(DATA).removeprefix("KOTOSILTA1:"))
def test_any_text_is_refused(text: str) -> None:
    with pytest.raises(InvitationInvalidError):
        data_of_code(text)


# --- certificates --------------------------------------------------------------------------------


def test_certificates_are_brought_into_one_form() -> None:
    pem = certificate(ed25519.Ed25519PrivateKey.from_private_bytes(bytes(32)))
    around = b"subject=Kotosilta CA\r\n" + pem.replace(b"\n", b"\r\n") + b"\r\n# end\r\n"

    assert certificate_text(around) == SMALL_CERTIFICATE == pem.decode()


@pytest.mark.parametrize("pem", [b"", b"x", SMALL_CERTIFICATE[:-40].encode(), b"\xff" * 100])
def test_no_certificate_is_a_fault_of_the_settings(pem: bytes) -> None:
    with pytest.raises(ConfigInvalidError):
        certificate_text(pem)
