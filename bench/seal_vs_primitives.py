"""Client sealing against its primitives: what the format's labels, padding, checks and Python cost beside them.

Sealed are a summary and a content of 2 KiB, to two units and the notary, by `crypto.envelope.seal`. The
primitives are the library's own functions over the same bytes, each kind timed alone: six HPKE seals, two
Cobblestone encryptions, two HKDF derivations, every SHA-256 and one Ed25519 signature. What sending adds, the
keys in force by the directory and the log's head from the disk (`seal_for_units`), is in the details.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from cryptography.cobblestone import Cobblestone256Encryptor
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bench.harness import Result, interleave, median, summary, timed
from bench.stage import NURSE, RECIPIENT, Stage
from referral_app.crypto.envelope import Envelope, Recipient, seal
from referral_app.crypto.halves import HALF_LENGTH
from referral_app.crypto.padding import pad
from referral_app.crypto.wrapping import WrapKey
from referral_app.domain.referral_codec import REFERRAL_SCHEMA, encode_summary
from referral_app.services.sealing import (
    CONTENT_PART,
    FIRST_VERSION,
    NO_PREVIOUS,
    SUMMARY_PART,
    seal_for_units,
)

LIMIT = 1.3
ROUNDS = 200
CONTENT_BYTES = 2048


def run(stage: Stage) -> Result:
    """One sealing of either kind and one of each kind of primitive in turn."""
    with stage.person(NURSE) as nurse:
        contents = {
            SUMMARY_PART: encode_summary(stage.referral().summary()),
            CONTENT_PART: secrets.token_bytes(CONTENT_BYTES),
        }
        own, recipient = nurse.person.unit_id, stage.unit(RECIPIENT)
        directory, head, now = nurse.directory, nurse.log.head, nurse.clock()
        recipients = [Recipient(unit, directory.current_unit_key(unit, now).key) for unit in (own, recipient)]
        notary = WrapKey(directory.notary.data.wrap)

        def seal_with_keys() -> Envelope:
            return seal(
                referral_id=UUID(bytes=secrets.token_bytes(16)),
                version=FIRST_VERSION,
                previous=NO_PREVIOUS,
                contents=contents,
                schema_id=REFERRAL_SCHEMA,
                sender=nurse.identity.signing,
                recipients=recipients,
                notary=notary,
                directory_version=directory.version,
                log_size=head.size,
                log_root=head.root,
            )

        def seal_from_services() -> Envelope:
            return seal_for_units(
                nurse,
                referral_id=UUID(bytes=secrets.token_bytes(16)),
                version=FIRST_VERSION,
                previous=NO_PREVIOUS,
                contents=contents,
                schema_id=REFERRAL_SCHEMA,
                units=frozenset({own, recipient}),
            )

        primitives = _primitives(seal_with_keys(), [pad(content) for content in contents.values()])
        works = {"seal": seal_with_keys, "seal_for_units": seal_from_services, **primitives}
        seconds = interleave({name: timed(work) for name, work in works.items()}, ROUNDS, warm_up=20)
    total = sum(median(seconds[name]) for name in primitives)
    details = {
        **summary(seconds),
        "seal_for_units_ratio": round(median(seconds["seal_for_units"]) / total, 3),
    }
    return Result(median(seconds["seal"]) / total, "ratio", LIMIT, details)


def _primitives(envelope: Envelope, padded: Sequence[bytes]) -> Mapping[str, Callable[[], object]]:
    """Each kind of primitive as often, and over as many bytes, as in one sealing."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    signing = Ed25519PrivateKey.generate()
    holders = [_public_key() for _ in envelope.parts[0].unit_wraps] + [_public_key()]
    wraps = [wrap for part in envelope.parts for wrap in (*part.unit_wraps, part.notary_wrap)]
    hashed = [envelope.header, envelope.manifest, *wraps, *(part.ciphertext for part in envelope.parts)]
    key, half, context, info = (secrets.token_bytes(size) for size in (32, HALF_LENGTH, 32, 96))

    def hpke() -> None:
        for _ in envelope.parts:
            for holder in holders:
                suite.encrypt(half, holder, info)

    def cobblestone() -> None:
        for content in padded:
            encryptor = Cobblestone256Encryptor(key, context)
            encryptor.update(content)
            encryptor.finalize()

    def hkdf() -> None:
        for _ in envelope.parts:
            HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(half + half)

    def sha256() -> None:
        for value in hashed:
            hashlib.sha256(value).digest()

    return {
        "hpke_seal": hpke,
        "cobblestone_encrypt": cobblestone,
        "hkdf": hkdf,
        "sha256": sha256,
        "ed25519_sign": lambda: signing.sign(context + half),
    }


def _public_key() -> MLKEM768X25519PublicKey:
    mlkem, x25519 = MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    return MLKEM768X25519PublicKey(mlkem.public_key(), x25519.public_key())
