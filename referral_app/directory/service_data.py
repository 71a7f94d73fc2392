"""What the directory says of the service itself: its root, its notary and its offline recovery key.

All of it comes from the root. Keys are raw public keys, in JSON as hex; whether they are acceptable is
checked at replay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from referral_app.crypto.signing import KEY_LENGTH as VERIFY_KEY_SIZE
from referral_app.crypto.signing import SIGNATURE_LENGTH
from referral_app.crypto.wrapping import KEY_LENGTH as WRAP_KEY_SIZE
from referral_app.directory.forms import NAME
from referral_app.translog.canonical import Json
from referral_app.translog.checkpoint import MLDSA44_KEY_SIZE, NoteKeys
from referral_app.translog.fields import Fields


@dataclass(frozen=True, slots=True)
class RootData:
    """The offline root: the only entry that signs itself."""

    NAMES: ClassVar = frozenset({"verify", "name"})

    verify: bytes
    name: str

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"verify": self.verify.hex(), "name": self.name}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.hex("verify", VERIFY_KEY_SIZE), fields.text("name", NAME))


@dataclass(frozen=True, slots=True)
class RootRotationData:
    """The root's next key, signed for by the key before; also how the root's date is put off (the same key).

    `endorsement` is the next key's signature, label `directory-root`, over the entry's body with 64 zero
    bytes in its place: so the next key vouches for the whole chain up to here, and clients that pin it
    accept it.
    """

    NAMES: ClassVar = frozenset({"verify", "name", "endorsement"})

    verify: bytes
    name: str
    endorsement: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"verify": self.verify.hex(), "name": self.name, "endorsement": self.endorsement.hex()}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            fields.hex("verify", VERIFY_KEY_SIZE),
            fields.text("name", NAME),
            fields.hex("endorsement", SIGNATURE_LENGTH),
        )


@dataclass(frozen=True, slots=True)
class NotaryData:
    """The log's notary: what it signs heads with, what reads are sealed to, what it signs heartbeats with."""

    NAMES: ClassVar = frozenset({"origin", "ed25519", "mldsa44", "wrap", "statement_key"})

    origin: str
    ed25519: bytes
    mldsa44: bytes
    wrap: bytes
    statement_key: bytes

    @property
    def note_keys(self) -> NoteKeys:
        """What `open_checkpoint` needs; LogInvalidError when a key is not acceptable."""
        return NoteKeys(self.origin, self.ed25519, self.mldsa44)

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "origin": self.origin,
            "ed25519": self.ed25519.hex(),
            "mldsa44": self.mldsa44.hex(),
            "wrap": self.wrap.hex(),
            "statement_key": self.statement_key.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            fields.text("origin", NAME),
            fields.hex("ed25519", VERIFY_KEY_SIZE),
            fields.hex("mldsa44", MLDSA44_KEY_SIZE),
            fields.hex("wrap", WRAP_KEY_SIZE),
            fields.hex("statement_key", VERIFY_KEY_SIZE),
        )


@dataclass(frozen=True, slots=True)
class RecoveryData:
    """The offline recovery key: an X-Wing key whose seed exists on paper only, in shares."""

    NAMES: ClassVar = frozenset({"wrap"})

    wrap: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"wrap": self.wrap.hex()}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.hex("wrap", WRAP_KEY_SIZE))
