"""Naming further readers of a referral that is narrowed to named people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from referral_app.database import calls, queries
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Side
from referral_app.errors import FieldProblem, InvalidInputError, NotAllowedError
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView
from referral_app.services.readers import readers_shown, require_readers


def name_readers(context: Context, view: ReferralView, people: Collection[UUID]) -> ReferralView:
    """Let further people of the receiving unit open a narrowed referral: one of its readers may, and those who sent it.

    Raises:
        InvalidInputError: somebody named does not handle referrals in the receiving unit, or nobody is.
        NotAllowedError: it is not narrowed, not for this person, or closed.
        NotFoundError: it is not this unit's any more, or has been closed meanwhile.
    """
    if not view.may_name:
        raise NotAllowedError
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        require_readers(directory, view.recipient_unit, people)
        if not people:
            raise InvalidInputError((FieldProblem("readers", Problem.REQUIRED),))
        signed = context.sign(
            "readers",
            Purpose.FOLLOW_UP if view.side is Side.SENDER else Purpose.HANDLE_REFERRAL,
            {"referral": view.referral_id.hex, "readers": sorted(one.hex for one in people)},
        )
        calls.name_readers(conn, signed)
        announce(conn, Channel.INTAKE)
        named = queries.readers_of(conn, [view.referral_id]).get(view.referral_id, ())
    return replace(view, readers=readers_shown(directory, view.recipient_unit, named, context.today()))
