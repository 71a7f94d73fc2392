"""Signing in after the passphrase: what it costs beside the one thing that must be slow, Argon2id.

Measured is `services.sign_in.sign_in` on a desktop that has signed in before: connecting, the directory verified
from the root, the seed opened, the log followed and the sign-in logged. Argon2id is the library's own function at
the same strength, alone.
"""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bench.harness import Result, interleave, ratio, summary, timed
from bench.stage import NURSE, Stage
from referral_app.crypto.passphrase import DEFAULT
from referral_app.demo.people import PASSPHRASE

LIMIT = 1.5
ROUNDS = 30


def run(stage: Stage) -> Result:
    """One sign-in and one Argon2id in turn, while the notary runs."""
    passphrase, salt = PASSPHRASE.encode(), secrets.token_bytes(16)

    def sign_in() -> None:
        with stage.person(NURSE):
            pass

    def argon2id() -> None:
        Argon2id(
            salt=salt,
            length=32,
            iterations=DEFAULT.iterations,
            lanes=DEFAULT.lanes,
            memory_cost=DEFAULT.memory_kib,
        ).derive(passphrase)

    with stage.notary(stage.service):
        works = {"sign_in": timed(sign_in), "argon2id": timed(argon2id)}
        seconds = interleave(works, ROUNDS)
    return Result(ratio(seconds, "sign_in", "argon2id"), "ratio", LIMIT, summary(seconds))
