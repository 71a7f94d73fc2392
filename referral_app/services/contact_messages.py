"""The letter and the text message that a coordinator sends to a client whom she does not reach.

Neither is made under turvakielto, for somebody who does not read, or without a way of contact that the client called
safe. The text message says who calls and from which number, and not why; the letter names the unit as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from referral_app.domain.client_message import MessageFacts, sms_text
from referral_app.domain.client_texts import client_texts
from referral_app.domain.codes import AttemptChannel
from referral_app.domain.next_channel import message_problem
from referral_app.domain.phone import format_phone
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Side
from referral_app.errors import FieldProblem, InvalidInputError, NotAllowedError
from referral_app.services.client_papers import letter_paper
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView
from referral_app.services.on_record import put_on_record

_FIELD: Final = "channel"


def text_message(context: Context, view: ReferralView, language: str, staff_language: str) -> str:
    """The text message in `language`, a tag of content files, to be copied.

    Raises:
        InvalidInputError: no text message may be written to this client; the problem says why.
        MessageIncompleteError: the unit has not said its number.
        ClientTextsInvalidError, NotAllowedError.
    """
    _allowed(view, AttemptChannel.SMS)
    facts = _facts(context, staff_language, with_unit=False)
    return sms_text(client_texts(language), facts)


def save_letter(context: Context, view: ReferralView, language: str, staff_language: str, file: Path) -> None:
    """Write the letter as a PDF, after the log has that it is printed. Errors as for the text message, and:

    Raises:
        NotaryNotAnsweringError, DatabaseUnreachableError: nothing was written.
        DiskFullError: the file cannot be written.
    """
    from referral_app.exchange.pdf.client.letter import Letter  # noqa: PLC0415 - loads fonts
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    referral = _allowed(view, AttemptChannel.LETTER)
    address = referral.address
    if address is None:
        raise InvalidInputError((FieldProblem(_FIELD, Problem.CONTACT_LETTER_WITHOUT_ADDRESS),))
    name = " ".join(part for part in (referral.name.given, referral.name.family) if part)
    told = Letter(
        language=language,
        staff_language=staff_language,
        sender=_organisation(context, staff_language),
        address=(name, address.street, f"{address.postcode} {address.post_office}".strip()),
        written_on=context.today(),
        facts=_facts(context, staff_language, with_unit=True),
    )
    paper = letter_paper(told)  # what is missing shows before anything is on record
    put_on_record(context, "print", "letter", [view.referral_id])
    write_private(file, paper)


def _allowed(view: ReferralView, channel: AttemptChannel) -> Referral:
    if view.referral is None or view.side is not Side.RECIPIENT:
        raise NotAllowedError
    problem = message_problem(view.referral, channel)
    if problem is not None:
        raise InvalidInputError((FieldProblem(_FIELD, problem),))
    return view.referral


def _facts(context: Context, language: str, *, with_unit: bool) -> MessageFacts:
    """Who calls. A text message names the municipality only: the unit's name would say why."""
    unit = context.directory.unit(context.person.unit_id).data
    phone = format_phone(unit.for_clients.phone, language) if unit.for_clients.phone else ""
    unit_name = unit.name.in_language(language)
    of = unit_name if with_unit else _organisation(context, language)
    return MessageFacts(
        caller=f"{context.person.name}, {of}",
        phone=phone,
        contact=f"{unit_name}, {phone}" if phone else "",
    )


def _organisation(context: Context, language: str) -> str:
    unit = context.directory.unit(context.person.unit_id).data
    return context.directory.organisation(unit.organisation).data.name.in_language(language)
