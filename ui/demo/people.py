"""The demonstration's people as the role picker shows them."""

from __future__ import annotations

from referral_app.demo.people import MEMBERS, ORGANISATIONS, PASSPHRASE
from ui.pages.role_picker.people import DemoPerson


def demo_people() -> tuple[DemoPerson, ...]:
    """Everybody."""
    units = {unit.key: unit.names for organisation in ORGANISATIONS for unit in organisation.units}
    return tuple(
        DemoPerson(
            login=member.login,
            passphrase=PASSPHRASE,
            name=member.name,
            role=member.role,
            unit_names=units[member.unit],
        )
        for member in MEMBERS
    )
