"""What stands for a wrap that a member made after the envelope: her statement, verified once for all its parts."""

from __future__ import annotations

from uuid import UUID

from referral_app.crypto.rewrap import RewrapProof
from referral_app.database.calls import StoredRewrap
from referral_app.directory.chain import Directory
from referral_app.directory.rewrap import verify_rewrap
from referral_app.errors import CannotOpenError, TamperError


class Rewraps:
    """The rewrap statements of one page. Not thread-safe."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._seen: set[bytes] = set()
        self._proofs: dict[tuple[bytes, UUID, int, str], RewrapProof] = {}

    def proof(
        self, stored: StoredRewrap | None, referral_id: UUID, version: int, part: str
    ) -> RewrapProof | None:
        """What `open_part` and `require_unit_wrap` take; None for a wrap of the sender's own.

        Raises CannotOpenError when the statement does not hold or does not name the part.
        """
        if stored is None:
            return None
        body = stored.statement.body
        if body not in self._seen:
            self._seen.add(body)
            self._verify(stored)
        proof = self._proofs.get((body, referral_id, version, part))
        if proof is None:
            raise CannotOpenError
        return proof

    def _verify(self, stored: StoredRewrap) -> None:
        try:
            rewrap = verify_rewrap(self._directory, stored.statement, stored.at)
        except TamperError:
            return
        body = stored.statement.body
        for item in rewrap.items:
            proof = RewrapProof(
                item.referral_id,
                item.version,
                item.part,
                rewrap.unit_id,
                rewrap.key_id,
                item.wrap_hash,
                rewrap.origins,
            )
            self._proofs[body, item.referral_id, item.version, item.part] = proof
