"""The public keys that a notary is to have next, as a file from its operator to whoever holds the root's papers.

Canonical JSON (RFC 8785) of at most 16 KiB: `{"v": 1, "kind": "kotosilta/notary-keys", "keys": {…}}` with `keys` as the
directory has them. Nothing in it is secret; what makes it right is that both sides compare its fingerprint.
"""

from __future__ import annotations

from typing import Final

from referral_app.directory.entry import NotaryData
from referral_app.errors import FieldProblem, InvalidInputError, StatementInvalidError
from referral_app.translog import canonical
from referral_app.translog.fields import Fields

SUFFIX: Final = ".kotosilta-notary"
LIMIT: Final = 16 * 1024

_KIND: Final = "kotosilta/notary-keys"
_NAMES: Final = frozenset({"v", "kind", "keys"})


def encode_notary_keys(data: NotaryData) -> bytes:
    """The file. Its fingerprint is what both sides compare, so that every key of it is compared."""
    return canonical.encode({"v": 1, "kind": _KIND, "keys": data.json()})


def decode_notary_keys(raw: bytes) -> NotaryData:
    """Read the file. Raises InvalidInputError: field `notary`, `notary.form`."""
    try:
        return _read(raw)
    except StatementInvalidError as error:
        raise InvalidInputError((FieldProblem("notary", "notary.form"),)) from error


def _read(raw: bytes) -> NotaryData:
    fields = Fields(canonical.decode(raw, LIMIT), _NAMES)
    data = NotaryData.read(fields.child("keys", NotaryData.NAMES))
    if fields.integer("v") != 1 or encode_notary_keys(data) != raw:
        raise StatementInvalidError
    return data
