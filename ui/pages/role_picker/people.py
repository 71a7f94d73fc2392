"""The made-up people of the demo."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from referral_app.domain.roles import Role

if TYPE_CHECKING:
    from referral_app.services.names import Names


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody the demo can sign in without typing. `passphrase` opens made-up data only and is not shown."""

    login: str
    passphrase: str = field(repr=False)
    name: str
    role: Role
    unit_names: Names
