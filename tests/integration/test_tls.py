"""TLS to a database on another machine: `verify-full` with channel binding, or no connection.

A real server with TLS (the embedded one has none) answers under the name `db.kotosilta.example`; libpq is told by
`PGHOSTADDR` where that is, and still checks the name.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import text

from referral_app.bootstrap import make_first_setup
from referral_app.config import DatabaseSettings
from referral_app.database.engine import open_engine, translate_errors
from referral_app.errors import ConfigInvalidError, DatabaseUnreachableError, InvalidInputError
from tests.other_postgres import PASSWORD, bundled, new_folder, running

HOST = "db.kotosilta.example"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the server with TLS is started the Unix way")


@dataclass(frozen=True)
class TlsServer:
    """Where it listens and whom to trust."""

    port: int
    authority: Path
    stranger: Path

    def settings(self, **changes: object) -> DatabaseSettings:
        values = {"host": HOST, "port": self.port, "name": "postgres", "sslrootcert": self.authority}
        return DatabaseSettings(**(values | changes))


def _authority(name: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        _builder(subject, subject, key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return key, certificate


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _write_certificates(folder: Path) -> tuple[Path, Path]:
    key, authority = _authority("Test authority")
    server_key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    server = (
        _builder(subject, authority.subject, server_key.public_key())
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = server_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "server.key").write_bytes(private)
    (folder / "server.key").chmod(0o600)
    (folder / "server.crt").write_bytes(_pem(server))
    trusted, stranger = folder / "authority.pem", folder / "stranger.pem"
    trusted.write_bytes(_pem(authority))
    stranger.write_bytes(_pem(_authority("Somebody else")[1]))
    return trusted, stranger


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    with new_folder() as folder:
        trusted, stranger = _write_certificates(folder)
        options = (
            "ssl=on",
            f"ssl_cert_file={folder / 'server.crt'}",
            f"ssl_key_file={folder / 'server.key'}",
        )
        with running(bundled(), folder, options) as started:
            yield TlsServer(started.port, trusted, stranger)


@pytest.fixture(autouse=True)
def _name_to_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOSTADDR", "127.0.0.1")


def _connect(settings: DatabaseSettings) -> tuple[bool, str, str]:
    engine = open_engine(settings, "postgres", PASSWORD)
    try:
        with translate_errors(), engine.connect() as connection:
            query = text("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
            encrypted, version = connection.execute(query).one()
            driver = connection.connection.driver_connection
            assert driver is not None
            return encrypted, version, driver.info.get_parameters().get("channel_binding", "")
    finally:
        engine.dispose()


def test_a_server_that_proves_its_name(server: TlsServer) -> None:
    assert _connect(server.settings()) == (True, "TLSv1.3", "require")


def test_an_unknown_authority(server: TlsServer) -> None:
    with pytest.raises(DatabaseUnreachableError):
        _connect(server.settings(sslrootcert=server.stranger))


def test_a_server_with_another_name(server: TlsServer) -> None:
    with pytest.raises(DatabaseUnreachableError):
        _connect(server.settings(host="other.kotosilta.example"))


def test_the_systems_authorities_do_not_know_it(server: TlsServer) -> None:
    with pytest.raises(DatabaseUnreachableError):
        _connect(server.settings(sslrootcert=None))


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_nothing_weaker_can_be_set_for_another_machine(server: TlsServer, mode: str) -> None:
    with pytest.raises(ConfigInvalidError):
        server.settings(sslmode=mode)


def test_the_guide_tells_a_server_that_does_not_prove_its_name(server: TlsServer, tmp_path: Path) -> None:
    def problems(settings: DatabaseSettings) -> list[str]:
        guide = make_first_setup(tmp_path / "kotosilta.toml")
        with pytest.raises(InvalidInputError) as found:
            guide.look(settings, ("postgres", PASSWORD))
        return [one.problem for one in found.value.problems]

    assert problems(server.settings(sslrootcert=server.stranger)) == ["server.certificate"]
    assert problems(server.settings(host="other.kotosilta.example")) == ["server.certificate"]
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        assert problems(server.settings(port=held.getsockname()[1])) == ["server.unreachable"]
    found = make_first_setup(tmp_path / "kotosilta.toml").look(
        server.settings(name="kotosilta"), ("postgres", PASSWORD)
    )
    assert found.encrypted
    assert not found.has_database


def test_of_several_hosts_one_that_is_down_is_passed_over(
    server: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGHOSTADDR", "127.0.0.1,127.0.0.1")
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        ports = (held.getsockname()[1], server.port)
        assert _connect(server.settings(host=f"{HOST},{HOST}", ports=ports)) == (True, "TLSv1.3", "require")


def test_a_server_that_takes_no_writes_is_not_used(server: TlsServer) -> None:
    """As a standby after a failover: here every session is read-only."""

    def let_write(answer: str) -> None:
        engine = open_engine(server.settings(), "postgres", PASSWORD)
        with engine.begin() as connection:
            connection.execute(text("SET TRANSACTION READ WRITE"))
            connection.execute(text(f"ALTER ROLE reader SET default_transaction_read_only = {answer}"))
        engine.dispose()

    engine = open_engine(server.settings(), "postgres", PASSWORD)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}'"))
    engine.dispose()
    reader = open_engine(server.settings(), "reader", PASSWORD)
    let_write("on")
    with pytest.raises(DatabaseUnreachableError), translate_errors():
        reader.connect()
    let_write("off")
    with reader.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar_one() == 1
    reader.dispose()
