"""Directory entries: one signed step of the chain.

Body: RFC 8785 of
`{"v":1,"kind","version":n,"prev":hex,"issuer":hex,"subject":hex,"issued":"…Z","expires":"…Z","data":{…}}`.
`version` counts from 1; `prev` is SHA-256 of the previous entry's body and signature, zeros at 1.
Signature: Ed25519 by the issuer, label `directory`. Reading and writing raise DirectoryInvalidError;
nothing here says whether the issuer may (see replay.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Final, Generic, TypeVar
from uuid import UUID

from referral_app.crypto.signing import SIGNATURE_LENGTH
from referral_app.directory.changes import AbsenceData, RevocationData, SuccessionData
from referral_app.directory.data import (
    NOTHING_TOLD,
    EntryData,
    ForClients,
    Names,
    OrganisationData,
    OrganisationType,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.service_data import NotaryData, RecoveryData, RootData, RootRotationData
from referral_app.errors import DirectoryInvalidError, StatementInvalidError
from referral_app.translog.canonical import Json, decode, encode
from referral_app.translog.fields import Fields, time_text

__all__ = [
    "DIRECTORY_LABEL",
    "NOTHING_TOLD",
    "NO_ENTRY",
    "ROOT_ENDORSEMENT_LABEL",
    "AbsenceData",
    "DirectoryEntry",
    "EntryData",
    "ForClients",
    "Names",
    "NotaryData",
    "OrganisationData",
    "OrganisationType",
    "RecoveryData",
    "RevocationData",
    "RootData",
    "RootRotationData",
    "SignedEntry",
    "SuccessionData",
    "UnitData",
    "UnitKeyData",
    "UserData",
    "endorsed_body",
]

DIRECTORY_LABEL: Final = b"directory"
ROOT_ENDORSEMENT_LABEL: Final = b"directory-root"
NO_ENTRY: Final = bytes(32)
"""`prev` of the first entry."""

_MAX_BYTES: Final = 16_384
_NAMES = frozenset({"v", "kind", "version", "prev", "issuer", "subject", "issued", "expires", "data"})
_DATA_OF_KIND: Final[dict[str, type[EntryData]]] = {
    "root": RootData,
    "root_rotation": RootRotationData,
    "notary": NotaryData,
    "recovery": RecoveryData,
    "organisation": OrganisationData,
    "unit": UnitData,
    "unit_key": UnitKeyData,
    "user": UserData,
    "revocation": RevocationData,
    "absence": AbsenceData,
    "succession": SuccessionData,
}
_KIND_OF_DATA: Final[dict[type[object], str]] = {data: kind for kind, data in _DATA_OF_KIND.items()}
_KIND = re.compile("|".join(_DATA_OF_KIND))

Data_co = TypeVar("Data_co", bound=EntryData, covariant=True)


@dataclass(frozen=True, slots=True)
class DirectoryEntry(Generic[Data_co]):
    """One entry, read. Times are in whole seconds."""

    version: int
    previous: bytes
    issuer: UUID
    subject: UUID
    issued: datetime
    expires: datetime
    data: Data_co

    @property
    def kind(self) -> str:
        """The code of the kind of `data`."""
        return _KIND_OF_DATA[type(self.data)]

    def encode(self) -> bytes:
        """The canonical body, or DirectoryInvalidError."""
        content: dict[str, Json] = {
            "v": 1,
            "kind": self.kind,
            "version": self.version,
            "prev": self.previous.hex(),
            "issuer": self.issuer.hex,
            "subject": self.subject.hex,
            "data": self.data.json(),
        }
        try:
            content |= {"issued": time_text(self.issued), "expires": time_text(self.expires)}
            body = encode(content)
        except StatementInvalidError as error:
            raise DirectoryInvalidError from error
        DirectoryEntry.decode(body)
        return body

    @staticmethod
    def decode(body: bytes) -> DirectoryEntry[EntryData]:
        """The entry whose canonical body is exactly `body`, or DirectoryInvalidError."""
        try:
            fields = Fields(decode(body, _MAX_BYTES), _NAMES)
            fields.integer("v", 1, 1)
            data_class = _DATA_OF_KIND[fields.text("kind", _KIND)]
            return DirectoryEntry(
                version=fields.integer("version", 1),
                previous=fields.hex("prev", len(NO_ENTRY)),
                issuer=fields.identity("issuer"),
                subject=fields.identity("subject"),
                issued=fields.time("issued"),
                expires=fields.time("expires"),
                data=data_class.read(fields.child("data", data_class.NAMES, _optional(data_class))),
            )
        except StatementInvalidError as error:
            raise DirectoryInvalidError from error


def _optional(data_class: type[EntryData]) -> frozenset[str]:
    """The names that `data` of a kind may have or not."""
    return UnitData.OPTIONAL if data_class is UnitData else frozenset()


def endorsed_body(entry: DirectoryEntry[RootRotationData]) -> bytes:
    """What the root's next key signs, label `directory-root`: the body with zeros for the endorsement."""
    return replace(entry, data=replace(entry.data, endorsement=bytes(SIGNATURE_LENGTH))).encode()


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """A body as signed, and its 64-byte signature. Nothing is checked yet."""

    body: bytes
    signature: bytes

    @property
    def hash(self) -> bytes:
        """What the next entry names as `prev`."""
        return sha256(self.body + self.signature).digest()
