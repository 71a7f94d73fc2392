"""Names of people, units and organisations as the screen shows them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from referral_app.directory.data import Names, OrganisationType
from referral_app.domain.roles import Role

__all__ = ["Names", "OrganisationType", "PersonInfo"]


@dataclass(frozen=True, slots=True)
class PersonInfo:
    """Who is signed in, from the signed directory. `lead`: she answers for her unit's people and keys."""

    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    unit_names: Names
    organisation_names: Names
