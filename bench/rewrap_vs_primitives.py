"""Removing a member from a unit with 10,000 open referrals: wrapping anew against HPKE alone.

Measured is `epochs.rewrap_open` from the first page to the last: with its checks of the senders' signatures, its
own signed statements, the database's work and the notary's, who logs them meanwhile. The primitives are an HPKE open
and an HPKE seal of a half for each part, by the library alone on one core, in turns before and after. The figure
is how many times longer wrapping anew takes; 0.7 of the primitives' rate is 1 / 0.7. How long a colleague's inbox
page takes meanwhile is in the details.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from sqlalchemy import text

from bench.harness import Result, interleave, median, summary, timed
from bench.stage import COORDINATOR, MUNICIPALITY, NURSE, RECIPIENT, Stage
from referral_app.crypto.halves import HALF_LENGTH
from referral_app.database import calls
from referral_app.demo.clients import make_referral
from referral_app.demo.service import LocalService
from referral_app.domain.codes import LegalBasis, Priority, Purpose
from referral_app.domain.referral_codec import REFERRAL_SCHEMA, encode_referral, encode_summary
from referral_app.services import epochs
from referral_app.services.context import Context
from referral_app.services.desk import Session
from referral_app.services.inbox import InboxQuery
from referral_app.services.sealing import (
    CONTENT_PART,
    FIRST_VERSION,
    NO_PREVIOUS,
    SUMMARY_PART,
    seal_for_units,
)

LIMIT = 1 / 0.7
REFERRALS = 10_000
PRIMITIVES, ROUNDS = 200, 10
LEAD = "leena.makela"


def run(stage: Stage) -> Result:
    """One run over everything, between two measurements of the primitives."""
    with _service(stage) as service, stage.person(LEAD, service) as lead:
        with stage.person(NURSE, service) as nurse:
            _send(stage, service, nurse)
        epochs.new_epoch(lead)
        before = interleave(_primitives(), ROUNDS)
        with stage.person(COORDINATOR, service) as colleague, _working(colleague) as pages:
            start = time.perf_counter()
            done = epochs.rewrap_open(lead, lambda _done, _total: None, lambda: False)
            elapsed = time.perf_counter() - start
        after = interleave(_primitives(), ROUNDS)
        assert (done.wrapped, done.broken) == (2 * REFERRALS, ()), done
    seconds = {name: [*before[name], *after[name]] for name in before}
    primitive = sum(median(seconds[name]) for name in seconds) / PRIMITIVES
    part = elapsed / done.wrapped
    details = {
        "rate_of_primitives": round(primitive / part, 3),
        "parts": done.wrapped,
        "parts_per_second": round(1 / part),
        "hpke_open_and_seal_per_second": round(1 / primitive),
        "inbox_page_meanwhile": summary({"page": pages})["page"] if len(pages) > 1 else {},
        **summary(seconds),
    }
    return Result(part / primitive, "ratio", LIMIT, details)


@contextmanager
def _service(stage: Stage) -> Iterator[LocalService]:
    """A service of its own, since the referrals would be in others' way, on a server of its own."""
    with LocalService(stage.folder / "rewrap") as service:
        service.start_database()
        service.provision()
        with stage.notary(service):
            yield service


def _send(stage: Stage, service: LocalService, nurse: Context) -> None:
    """All referrals, by the nurse's own hand but without waiting for the disk."""
    recipient, own = service.units()[RECIPIENT], nurse.person.unit_id
    referral = make_referral(
        secrets.SystemRandom(), municipality=MUNICIPALITY, recipient=recipient, today=nurse.today()
    )
    contents = {SUMMARY_PART: encode_summary(referral.summary()), CONTENT_PART: encode_referral(referral)}
    with nurse.connect() as conn:
        conn.execute(text("SET synchronous_commit = off"))
        for _ in range(REFERRALS):
            referral_id = UUID(bytes=secrets.token_bytes(16))
            envelope = seal_for_units(
                nurse,
                referral_id=referral_id,
                version=FIRST_VERSION,
                previous=NO_PREVIOUS,
                contents=contents,
                schema_id=REFERRAL_SCHEMA,
                units=frozenset({recipient, own}),
            )
            subject = {
                "referral": referral_id.hex,
                "version": FIRST_VERSION,
                "envelope": envelope.envelope_hash.hex(),
                "recipient_unit": recipient.hex,
                "recipient_municipality": MUNICIPALITY,
                "sender_unit": own.hex,
                "sender_organisation": nurse.directory.unit(own).data.organisation.hex,
                "priority": Priority.ROUTINE,
                "legal_basis": LegalBasis.CONSENT,
                "due": None,
            }
            calls.submit_referral(conn, nurse.sign("submit", Purpose.MAKE_REFERRAL, subject), envelope)
    with stage.superuser(service, service.settings().name).connect() as conn:
        while conn.execute(text("SELECT count(*) FROM kotosilta.intake")).scalar_one():
            time.sleep(0.2)
        conn.rollback()
        conn.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM ANALYZE"))


@contextmanager
def _working(colleague: Context) -> Iterator[Sequence[float]]:
    """A colleague who opens her inbox again and again, with a little pause; how long each time took."""
    session, stop, took = Session(colleague), threading.Event(), list[float]()

    def work() -> None:
        while not stop.wait(1.0):
            start = time.perf_counter()
            page = session.inbox_page(InboxQuery())
            took.append(time.perf_counter() - start)
            assert all(row.summary is not None for row in page.rows)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield took
    finally:
        stop.set()
        thread.join()


def _primitives() -> dict[str, Any]:
    """As many opens, and as many seals, of a half."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    key = MLKEM768X25519PrivateKey(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())
    public, info, half = key.public_key(), secrets.token_bytes(96), secrets.token_bytes(HALF_LENGTH)
    sealed = suite.encrypt(half, public, info)

    def seal() -> None:
        for _ in range(PRIMITIVES):
            suite.encrypt(half, public, info)

    def open_() -> None:
        for _ in range(PRIMITIVES):
            suite.decrypt(sealed, key, info)

    return {"hpke_seal": timed(seal), "hpke_open": timed(open_)}
