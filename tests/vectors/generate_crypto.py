"""Writes `crypto.json`, the test vectors of `referral_app/crypto/FORMAT.md`, from fixed inputs.

    .venv/bin/python -m tests.vectors.generate_crypto

Sealing is randomised, so a run changes every sealed text; what follows from the inputs alone (`derived`)
comes out the same each time, and a test holds the file to it. Run it only when the format changes.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from referral_app.crypto.envelope import Envelope, Recipient, SealedPart, release_half, seal
from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.header import FIRST_PREVIOUS
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.local_seal import seal_local
from referral_app.crypto.padding import pad
from referral_app.crypto.passphrase import seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey

Json = dict[str, Any]

PATH: Final = Path(__file__).with_name("crypto.json")


def fixed(name: str, length: int = 32) -> bytes:
    """Bytes that look random and follow from a name."""
    return hashlib.shake_256(b"kotosilta vector " + name.encode()).digest(length)


SENDER: Final = Identity.from_seed(fixed("sender"))
READER: Final = Identity.from_seed(fixed("reader"))
UNITS: Final = {
    UUID(bytes=fixed("unit one id", 16)): UnwrapKey.from_seed(fixed("unit one")),
    UUID(bytes=fixed("unit two id", 16)): UnwrapKey.from_seed(fixed("unit two")),
}
SEEDS: Final = {"sender": SENDER, "reader": READER}
NOTARY: Final = UnwrapKey.from_seed(fixed("notary"))
USER_ID: Final = UUID(bytes=fixed("user id", 16))
UNIT_ID: Final = min(UNITS)
STATEMENT_HASH: Final = fixed("statement hash")
PASSPHRASE: Final = "hyvää päivää"
CONTENTS: Final = {
    "summary": b"{}",
    "content": "Hän haluaa oppia suomea. 🇫🇮".encode(),
    "attachment-1": fixed("attachment", 5000),
}


def derived() -> Json:
    """Everything that follows from the inputs without randomness."""
    signing = SigningKey.from_seed(fixed("signing"))
    unwrap = UnwrapKey.from_seed(fixed("wrapping"))
    return {
        "signing": {
            "seed": fixed("signing").hex(),
            "public": signing.public.raw.hex(),
            "key_id": signing.public.key_id.hex(),
            "label": "statement",
            "message": fixed("message", 50).hex(),
            "signature": signing.sign(b"statement", fixed("message", 50)).hex(),
        },
        "wrapping": {
            "seed": fixed("wrapping").hex(),
            "public": unwrap.public.raw.hex(),
            "key_id": unwrap.public.key_id.hex(),
        },
        "identity": {
            "seed": fixed("sender").hex(),
            "verify_key": SENDER.signing.public.raw.hex(),
            "wrap_key": SENDER.unwrap.public.raw.hex(),
            "local_key": SENDER.local_key.hex(),
            "user_id": USER_ID.hex,
            "possession": prove_possession(SENDER, USER_ID).hex(),
        },
        "padding": [
            {"length": length, "sha256": hashlib.sha256(pad(b"x" * length)).hexdigest()}
            for length in (0, 1, 1024, 1025, 4096, 16384, 65536, 262144, 1048576)
        ],
        "recovery_codes": [
            {"secret": fixed("secret", length).hex(), "code": encode_recovery_code(fixed("secret", length))}
            for length in (16, 17, 18, 19, 20, 32, 64)
        ],
        "keys_refused": _keys_refused(unwrap.public.raw),
    }


def _keys_refused(wrap_key: bytes) -> Json:
    p = 2**255 - 19
    low_order_y = (
        0,
        1,
        p - 1,
        int.from_bytes(
            bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
        ),
    )
    low_order_u = (
        "00" * 32,
        "01" + "00" * 31,
        "ec" + "ff" * 30 + "7f",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    )
    unreduced = bytes((0xFF, 0x0F, 0))
    return {
        "verify_keys": [
            (y | sign << 255).to_bytes(32, "little").hex()
            for y in (*low_order_y, p - low_order_y[-1], p, p + 1, 2**255 - 1)
            for sign in (0, 1)
        ],
        "wrap_keys": [
            *(wrap_key[:1184].hex() + point for point in low_order_u),
            (wrap_key[:-1] + bytes([wrap_key[-1] | 0x80])).hex(),
            (unreduced + wrap_key[3:]).hex(),
            wrap_key[:-1].hex(),
        ],
    }


def sealed() -> Json:
    """What is randomised: to be opened with the keys of the inputs."""
    envelope = _envelope()
    parts = [_part(envelope, part) for part in envelope.parts]
    return {
        "wrap": {
            "info": fixed("info").hex(),
            "plaintext": fixed("half").hex(),
            "sealed": UnwrapKey.from_seed(fixed("wrapping")).public.seal(fixed("info"), fixed("half")).hex(),
        },
        "grant": {
            "member_seed": fixed("reader").hex(),
            "unit_id": UNIT_ID.hex,
            "epoch": 3,
            "unit_seed": fixed("unit seed").hex(),
            "sealed": seal_unit_seed(fixed("unit seed"), READER.unwrap.public, UNIT_ID, 3).hex(),
        },
        "sealed_seed": {
            "passphrase": PASSPHRASE,
            "secret_key": fixed("secret key", 16).hex(),
            "user_id": USER_ID.hex,
            "seed": fixed("sender").hex(),
            "blob": seal_seed(fixed("sender"), PASSPHRASE, fixed("secret key", 16), USER_ID).hex(),
        },
        "local": {
            "key": SENDER.local_key.hex(),
            "context": b"draft 1".hex(),
            "plaintext": b"a draft".hex(),
            "blob": seal_local(SENDER.local_key, b"draft 1", b"a draft").hex(),
        },
        "envelope": {
            "sender_seed": fixed("sender").hex(),
            "reader_seed": fixed("reader").hex(),
            "notary_wrap_seed": fixed("notary").hex(),
            "units": [
                {"unit_id": unit_id.hex, "wrap_seed": fixed(name).hex()}
                for unit_id, name in zip(UNITS, ("unit one", "unit two"), strict=True)
            ],
            "statement_hash": STATEMENT_HASH.hex(),
            "header": envelope.header.hex(),
            "manifest": envelope.manifest.hex(),
            "signature": envelope.signature.hex(),
            "envelope_hash": envelope.envelope_hash.hex(),
            "parts": parts,
            "refused": _refused(envelope),
        },
    }


def _envelope() -> Envelope:
    return seal(
        referral_id=UUID(bytes=fixed("referral id", 16)),
        version=1,
        previous=FIRST_PREVIOUS,
        contents=CONTENTS,
        schema_id="kotosilta/referral/1",
        sender=SENDER.signing,
        recipients=[Recipient(unit_id, key.public) for unit_id, key in UNITS.items()],
        notary=NOTARY.public,
        directory_version=12,
        log_size=3456,
        log_root=fixed("log root"),
    )


def _part(envelope: Envelope, part: SealedPart) -> Json:
    released = release_half(
        NOTARY,
        envelope.header,
        part.name,
        part.notary_wrap,
        reader=READER.unwrap.public,
        statement_hash=STATEMENT_HASH,
    )
    return {
        "name": part.name,
        "content": CONTENTS[part.name].hex(),
        "ciphertext": part.ciphertext.hex(),
        "unit_wraps": [wrap.hex() for wrap in part.unit_wraps],
        "notary_wrap": part.notary_wrap.hex(),
        "released": released.hex(),
    }


def _refused(envelope: Envelope) -> list[Json]:
    """Headers and manifests outside the format under genuine signatures: to be refused for their form."""
    header, manifest = envelope.header, envelope.manifest
    one, two = header[75:107], header[107:139]
    cases = [
        ("magic", b"KSE2" + header[4:], manifest),
        ("format 2", header[:4] + b"\2" + header[5:], manifest),
        ("suite 2", header[:5] + b"\2" + header[6:], manifest),
        ("version 0", header[:22] + bytes(4) + header[26:], manifest),
        ("version 2 without previous", header[:22] + b"\0\0\0\2" + header[26:], manifest),
        ("version 1 with previous", header[:26] + b"\1" * 32 + header[58:], manifest),
        ("recipients in falling order", header[:75] + two + one + header[139:], manifest),
        ("recipient twice", header[:75] + one + one + header[139:], manifest),
        ("directory version 2^63", header[:155] + b"\x80" + header[156:], manifest),
        ("capital in a part name", header[:-1] + b"Y", manifest),
        ("header cut", header[:-1], manifest),
        ("header with a byte more", header + b"\0", manifest),
        ("manifest cut", header, manifest[:-1]),
        ("manifest with a byte more", header, manifest + b"\0"),
        ("manifest with another count", header, manifest[:32] + b"\1" + manifest[33:]),
        ("manifest of one part", header, manifest[: len(manifest) // 3]),
    ]
    return [
        {
            "reason": reason,
            "header": header.hex(),
            "manifest": manifest.hex(),
            "signature": SENDER.signing.sign(b"envelope", _digest(header) + _digest(manifest)).hex(),
        }
        for reason, header, manifest in cases
    ]


def _digest(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


if __name__ == "__main__":
    PATH.write_text(json.dumps({"derived": derived(), "sealed": sealed()}, indent=1) + "\n")
