"""Writes `keys.json`, the test vectors of what people and units do with keys, from fixed inputs.

    .venv/bin/python -m tests.vectors.generate_keys

It builds on the envelope in `crypto.json`, one of whose wraps it makes anew. Everything here is randomised, so a run
changes all of it. Run it only when the format changes, or after `generate_crypto`.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from referral_app.crypto.grant import seal_authority_seed
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.recovery import seal_answer, seal_offline_copy, seal_share
from referral_app.crypto.rewrap import rewrap_half
from referral_app.crypto.shares import split_among, split_for_paper
from referral_app.crypto.wrapping import UnwrapKey
from tests.vectors import generate_crypto
from tests.vectors.generate_crypto import READER, SENDER, UNIT_ID, fixed

Json = dict[str, Any]

PATH: Final = Path(__file__).with_name("keys.json")
EPOCH: Final = 2
NEXT: Final = UnwrapKey.from_seed(fixed("next epoch"))
SUCCESSOR: Final = UnwrapKey.from_seed(fixed("successor"))
SUCCESSOR_ID: Final = UUID(bytes=fixed("successor id", 16))
OFFLINE: Final = UnwrapKey.from_seed(fixed("offline"))


def keys() -> Json:
    """All vectors; seeds are given beside what is sealed to their keys."""
    seed, request = fixed("unit seed"), fixed("request hash")
    shares = split_among(seed, 3)
    return {
        "unit_id": UNIT_ID.hex,
        "epoch": EPOCH,
        "member_seed": fixed("reader").hex(),
        "colleague_seed": fixed("sender").hex(),
        "authority": {
            "seed": fixed("authority").hex(),
            "sealed": seal_authority_seed(fixed("authority"), READER.unwrap.public, UNIT_ID).hex(),
        },
        "paper": {"seed": fixed("offline").hex(), "lines": list(split_for_paper(fixed("offline")))},
        "shares": {
            "seed": seed.hex(),
            "shares": [share.hex() for share in shares],
            "first_sealed": seal_share(shares[0], READER.unwrap.public, UNIT_ID, EPOCH).hex(),
            "request_hash": request.hex(),
            "first_answered": seal_answer(shares[0], SENDER.unwrap.public, UNIT_ID, EPOCH, request).hex(),
        },
        "offline": {"sealed": seal_offline_copy(seed, OFFLINE.public, UNIT_ID, EPOCH).hex()},
        "rewrap": _rewrap(),
    }


def _rewrap() -> Json:
    envelope = json.loads(generate_crypto.PATH.read_text())["sealed"]["envelope"]
    header = bytes.fromhex(envelope["header"])
    decoded = EnvelopeHeader.decode(header)
    units = [unit for unit, _ in decoded.recipients]
    part = envelope["parts"][0]
    old = bytes.fromhex(part["unit_wraps"][units.index(UNIT_ID)])
    key = generate_crypto.UNITS[UNIT_ID]
    wrap = rewrap_half(key, decoded, part["name"], UNIT_ID, old, NEXT.public)
    onward = rewrap_half(
        NEXT, decoded, part["name"], UNIT_ID, wrap, SUCCESSOR.public, new_unit_id=SUCCESSOR_ID
    )
    return {
        "part": part["name"],
        "header_sha256": hashlib.sha256(header).hexdigest(),
        "next_seed": fixed("next epoch").hex(),
        "wrap": wrap.hex(),
        "successor_id": SUCCESSOR_ID.hex,
        "successor_seed": fixed("successor").hex(),
        "onward": onward.hex(),
    }


if __name__ == "__main__":
    PATH.write_text(json.dumps(keys(), indent=1) + "\n")
