"""Making entries: the private side of the directory, held by whoever runs the root, an organisation or a
unit.

`Authority` signs the next entry of a given directory; the caller extends the directory with it. Each entry
is checked against that directory before it is handed out, so what nobody would accept is never signed into
the chain: DirectoryInvalidError. Immutable; safe to use from any thread. The caller keeps the seeds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from referral_app.crypto.signing import SIGNATURE_LENGTH, SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    ROOT_ENDORSEMENT_LABEL,
    AbsenceData,
    DirectoryEntry,
    EntryData,
    NotaryData,
    OrganisationData,
    RecoveryData,
    RevocationData,
    RootData,
    RootRotationData,
    SignedEntry,
    SuccessionData,
    UnitData,
    UnitKeyData,
    UserData,
    endorsed_body,
)
from referral_app.errors import DirectoryInvalidError


class Validity(NamedTuple):
    """From when an entry is in force, and when it expires (aware times, whole seconds)."""

    issued: datetime
    expires: datetime


def endorse_root(
    directory: Directory, next_key: SigningKey, name: str, validity: Validity
) -> RootRotationData:
    """The next root key's word for the whole directory as it stands and for the entry to come, which must
    be the very next and have this validity. Made where the next key is kept.
    """
    data = RootRotationData(next_key.public.raw, name, bytes(SIGNATURE_LENGTH))
    entry = DirectoryEntry(
        version=directory.version + 1,
        previous=directory.head_hash,
        issuer=directory.root.subject,
        subject=directory.root.subject,
        issued=validity.issued,
        expires=validity.expires,
        data=data,
    )
    return replace(data, endorsement=next_key.sign(ROOT_ENDORSEMENT_LABEL, endorsed_body(entry)))


@dataclass(frozen=True, slots=True, eq=False)
class Authority:
    """The 32-byte Ed25519 seeds at hand. `root_seed` is None where the root is kept offline."""

    root_seed: bytes | None = field(repr=False)
    organisations: Mapping[UUID, bytes] = field(repr=False)
    units: Mapping[UUID, bytes] = field(repr=False)

    def issue_root(self, directory: Directory, root_id: UUID, name: str, validity: Validity) -> SignedEntry:
        """The first entry of all."""
        data = RootData(self._root_key().public.raw, name)
        return self._sign(directory, root_id, root_id, data, validity)

    def issue_root_rotation(
        self, directory: Directory, data: RootRotationData, validity: Validity
    ) -> SignedEntry:
        """The root's next key, by its key in force; `endorse_root` makes the data, with the same validity."""
        root_id = directory.root.subject
        return self._sign(directory, root_id, root_id, data, validity)

    def issue_recovery(
        self, directory: Directory, recovery_id: UUID, data: RecoveryData, validity: Validity
    ) -> SignedEntry:
        """The offline recovery key, or the next one; by the root."""
        return self._sign(directory, directory.root.subject, recovery_id, data, validity)

    def issue_notary(
        self, directory: Directory, notary_id: UUID, data: NotaryData, validity: Validity
    ) -> SignedEntry:
        """The notary, or its new keys; by the root."""
        return self._sign(directory, directory.root.subject, notary_id, data, validity)

    def issue_organisation(
        self, directory: Directory, organisation_id: UUID, data: OrganisationData, validity: Validity
    ) -> SignedEntry:
        """An organisation, or a change to one; by the root."""
        return self._sign(directory, directory.root.subject, organisation_id, data, validity)

    def issue_unit(
        self, directory: Directory, unit_id: UUID, data: UnitData, validity: Validity
    ) -> SignedEntry:
        """A unit, or a change to one; by the organisation that `data` names."""
        issuer = data.organisation
        return self._sign(directory, issuer, unit_id, data, validity)

    def change_issuing_key(
        self, directory: Directory, subject: UUID, verify: bytes, issued: datetime
    ) -> SignedEntry:
        """Another issuing key for a unit or an organisation, by the key in force; its date stays."""
        before = directory.newest_issuer(subject)
        data = replace(before.data, verify=verify)
        if isinstance(data, UnitData) and directory.is_closed(subject):
            data = replace(data, receives=False)
        validity = Validity(max(issued, before.issued), before.expires)
        return self._sign(directory, subject, subject, data, validity)

    def issue_unit_key(
        self, directory: Directory, unit_id: UUID, data: UnitKeyData, validity: Validity
    ) -> SignedEntry:
        """The unit's X-Wing key for its next epoch; by the unit."""
        return self._sign(directory, unit_id, unit_id, data, validity)

    def issue_user(
        self, directory: Directory, user_id: UUID, data: UserData, validity: Validity
    ) -> SignedEntry:
        """A person, or a change to one; by the unit that `data` names."""
        issuer = data.unit
        return self._sign(directory, issuer, user_id, data, validity)

    def move_user(
        self, directory: Directory, user_id: UUID, data: UserData, validity: Validity
    ) -> SignedEntry:
        """A person's entry in another unit of the same organisation; by the organisation."""
        issuer = directory.unit(data.unit).data.organisation
        return self._sign(directory, issuer, user_id, data, validity)

    def note_absence(
        self, directory: Directory, user_id: UUID, data: AbsenceData, validity: Validity
    ) -> SignedEntry:
        """A person's absence and her deputy; by her unit."""
        issuer = directory.user(user_id).data.unit
        return self._sign(directory, issuer, user_id, data, validity)

    def close_unit(
        self, directory: Directory, unit_id: UUID, successor: UUID | None, validity: Validity
    ) -> SignedEntry:
        """The end of a unit, and who takes its work over; by its organisation."""
        issuer = directory.unit(unit_id).data.organisation
        return self._sign(directory, issuer, unit_id, SuccessionData(successor), validity)

    def renew(
        self, directory: Directory, entry: DirectoryEntry[EntryData], validity: Validity
    ) -> SignedEntry:
        """The same once more with a later date, as `Directory.expiring` lists it: the root by a rotation to the key it
        has, everything else by whom it stands under. A closed unit stays closed.
        """
        issuer, data = directory.parent_of(entry), entry.data
        if isinstance(data, UnitData) and directory.is_closed(entry.subject):
            data = replace(data, receives=False)
        elif isinstance(data, RootData | RootRotationData):
            data = endorse_root(directory, self._root_key(), data.name, validity)
        return self._sign(directory, issuer, entry.subject, data, validity)

    def revoke(
        self, directory: Directory, issuer: UUID, subject: UUID, reason: str, validity: Validity
    ) -> SignedEntry:
        """Take a unit, an organisation, a person or the notary out of force; by its issuer or one above."""
        return self._sign(directory, issuer, subject, RevocationData(reason), validity)

    def _root_key(self) -> SigningKey:
        if self.root_seed is None:
            raise DirectoryInvalidError
        return SigningKey.from_seed(self.root_seed)

    def _key_of(self, directory: Directory, issuer: UUID) -> SigningKey:
        if directory.version == 0 or issuer == directory.root.subject:
            return self._root_key()
        seed = self.organisations.get(issuer, self.units.get(issuer))
        if seed is None:
            raise DirectoryInvalidError
        return SigningKey.from_seed(seed)

    def _sign(
        self,
        directory: Directory,
        issuer: UUID,
        subject: UUID,
        data: EntryData,
        validity: Validity,
    ) -> SignedEntry:
        key = self._key_of(directory, issuer)
        entry = DirectoryEntry(
            version=directory.version + 1,
            previous=directory.head_hash,
            issuer=issuer,
            subject=subject,
            issued=validity.issued,
            expires=validity.expires,
            data=data,
        )
        body = entry.encode()
        signed = SignedEntry(body, key.sign(DIRECTORY_LABEL, body))
        directory.extend([signed])
        return signed
