"""Opening and indexing 10,000 open summaries against the primitives alone.

Measured is `indexing.fill` by a coordinator, from the first page to the last: with the logged reads, the notary and the
database, all on this machine. The primitives are what opening one summary needs of the library, on one core: an Ed25519
verification, two HPKE openings, a key's derivation and the decryption, measured before and after each run. The figure
is how many times longer the index takes; 0.7 of the primitives' rate is 1 / 0.7.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bench.harness import Result, Work, interleave, median, summary, timed
from bench.stage import COORDINATOR, MANY, Stage
from referral_app.crypto.halves import HALF_LENGTH
from referral_app.crypto.padding import pad
from referral_app.domain.referral_codec import encode_summary
from referral_app.services.indexing import PAGE, fill
from referral_app.services.open_index import OpenIndex

LIMIT = 1 / 0.7
RUNS = 3
PRIMITIVES, ROUNDS = 100, 10


def run(stage: Stage) -> Result:
    """Runs over everything, each into an index of its own, with the primitives measured around each."""
    seconds, summaries, first = interleave(_primitives(stage), ROUNDS), list[float](), list[float]()
    with stage.notary(stage.many_open), stage.person(COORDINATOR, stage.many_open) as coordinator:
        for _ in range(RUNS):
            index = OpenIndex()
            watch = _Watch()
            done = fill(coordinator, index, watch.told, lambda: False)
            elapsed = watch.elapsed()
            assert (done.added, done.broken) == (MANY, 0), done
            index.close()
            summaries.append(elapsed / done.added)
            first.append(watch.first)
            for name, values in interleave(_primitives(stage), ROUNDS).items():
                seconds[name] += values
    primitive, one = sum(median(values) for values in seconds.values()) / PRIMITIVES, median(summaries)
    details = {
        "rate_of_primitives": round(primitive / one, 3),
        "rate_by_run": [round(primitive / each, 3) for each in summaries],
        "summaries": MANY,
        "summaries_per_second": round(1 / one),
        "primitives_per_second": round(1 / primitive),
        "first_page": {"summaries": PAGE, "searchable_after_ms": round(median(first) * 1000)},
        **summary(seconds),
    }
    return Result(one / primitive, "ratio", LIMIT, details)


class _Watch:
    """From now; when the first page was in the index."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self.first = 0.0

    def told(self, _done: int, _all: int) -> None:
        """Progress."""
        self.first = self.first or self.elapsed()

    def elapsed(self) -> float:
        """Seconds."""
        return time.perf_counter() - self._start


def _primitives(stage: Stage) -> dict[str, Work]:
    """What opening one summary calls of the library, `PRIMITIVES` times each kind."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    key = MLKEM768X25519PrivateKey(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())
    info, half = secrets.token_bytes(96), secrets.token_bytes(HALF_LENGTH)
    sealed = suite.encrypt(half, key.public_key(), info)
    signing = Ed25519PrivateKey.generate()
    message, verify = secrets.token_bytes(80), signing.public_key()
    signature, context, secret = signing.sign(message), secrets.token_bytes(64), secrets.token_bytes(32)
    encryptor = Cobblestone256Encryptor(secret, context)
    ciphertext = encryptor.update(pad(encode_summary(stage.referral().summary()))) + encryptor.finalize()

    def decrypt() -> None:
        decryptor = Cobblestone256Decryptor(secret, context)
        decryptor.update(ciphertext)
        decryptor.finalize()

    kinds: dict[str, Callable[[], object]] = {
        "ed25519_verify": lambda: verify.verify(signature, message),
        "hpke_open_twice": lambda: (suite.decrypt(sealed, key, info), suite.decrypt(sealed, key, info)),
        "hkdf": lambda: HKDF(SHA256(), 32, None, info).derive(half),
        "cobblestone_decrypt": decrypt,
    }

    def many(work: Callable[[], object]) -> Work:
        def repeat() -> None:
            for _ in range(PRIMITIVES):
                work()

        return timed(repeat)

    return {name: many(work) for name, work in kinds.items()}
