"""What the client's leaflet tells, in whatever language and form it is made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaflet:
    """What it tells.

    `language` and `staff_language` are tags of content files. `recipient` is the municipality's unit as it is
    called, `caller` who will call, `phone` the number the call comes from as it is shown, empty when not known;
    `through_us` when the client is reached through the nurse only, and then nobody calls. `contact` is where to
    ask, the unit with its number. `web` is the address of the municipality's page, empty when it has none.
    """

    language: str
    staff_language: str
    recipient: str
    caller: str
    phone: str
    contact: str
    web: str
    through_us: bool = False
