"""Who may know the issuing key of a unit or an organisation: its leads, and every administrator.

Kept by order of the chain and not by dates: whoever became a holder knows the key in force then, and each one that
came into force while she was one, whatever dates her entries bear. A new key is known to who holds it by then.
"""

from __future__ import annotations

from uuid import UUID

from referral_app.directory.entry import EntryData, UnitData, UserData
from referral_app.directory.state import State
from referral_app.domain.roles import Role


def record_user(state: State, user_id: UUID, user: UserData) -> None:
    """A person's entry has come: who becomes a holder gets to know keys."""
    if user.role is Role.ADMINISTRATOR:
        for subject, known_to in state.issuing_known_to.items():
            state.issuing_known_to[subject] = known_to | {user_id}
        state.administrators = state.administrators | {user_id}
    elif user.lead:
        state.issuing_known_to[user.unit] = state.issuing_known_to.get(user.unit, frozenset()) | {user_id}


def record_issuing_key(state: State, subject: UUID) -> None:
    """A unit or organisation has come, or has another issuing key: whoever is no holder any more does not know it."""
    known_to = state.issuing_known_to.get(subject, state.administrators)
    state.issuing_known_to[subject] = frozenset(one for one in known_to if _holds(state, one, subject))


def holders(state: State, subject: UUID) -> frozenset[UUID]:
    """Who is to hold the issuing key: leads of the unit and administrators, not revoked."""
    return frozenset(one for one in _known_to(state, subject) if _holds(state, one, subject))


def left_knowing(state: State, subject: UUID) -> frozenset[UUID]:
    """Who may know the issuing key in force and is no holder any more."""
    return _known_to(state, subject) - holders(state, subject)


def _known_to(state: State, subject: UUID) -> frozenset[UUID]:
    return state.issuing_known_to.get(subject, frozenset())


def _holds(state: State, user_id: UUID, subject: UUID) -> bool:
    data: EntryData = state.newest(user_id).entry.data
    if not isinstance(data, UserData) or state.is_revoked(user_id):
        return False
    leads = data.lead and data.unit == subject and isinstance(state.newest(subject).entry.data, UnitData)
    return data.role is Role.ADMINISTRATOR or leads
