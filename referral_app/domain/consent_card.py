"""The consent card: what the client is told before she says yes or no, in one order on screen and on paper.

It has no name and no number of hers, so it can be turned to her, printed and left on a table, until she signs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from referral_app.domain.client_texts import ClientTexts
from referral_app.domain.codes import ConsentScope
from referral_app.domain.signature import Signature


@dataclass(frozen=True, slots=True)
class ConsentCard:
    """What is agreed on.

    `language` and `staff_language` are tags of content files. `recipients` are those who are told, a unit, an
    organisation or people by name, as they are called; each has a sentence of its own.
    `interpreter` says through whom they talk, as typed.
    `until` is the last day on which the consent is in force. What is not chosen yet is left out of the card.
    `signature`, drawn on the screen, stands on the paper only.
    """

    language: str
    staff_language: str
    shares: frozenset[ConsentScope]
    recipients: tuple[str, ...]
    until: date | None
    signature: Signature = ()
    interpreter: str = ""


@dataclass(frozen=True, slots=True)
class CardPart:
    """A part of the card in one language: a picture of `resources/pictograms`, a heading and sentences.

    `ticks`: on paper each sentence has a box to tick.
    """

    pictogram: str
    heading: str
    sentences: tuple[str, ...]
    ticks: bool = False


def consent_parts(card: ConsentCard, texts: ClientTexts) -> tuple[CardPart, ...]:
    """The card's parts in one language; every language has the same ones in the same order."""
    own = texts.consent
    shared = tuple(own.shares.of(scope) for scope in ConsentScope if scope in card.shares)
    whom = tuple(texts.fill(own.with_whom, recipient=recipient) for recipient in card.recipients)
    parts = [CardPart("share", own.shares_heading, shared)] if shared else []
    parts.append(CardPart("town", own.with_heading, (*whom, own.who_sees, own.record)))
    if card.until is not None:
        until = texts.fill(own.until, date=texts.day(card.until))
        parts.append(CardPart("calendar", own.until_heading, (until,)))
    choice = (own.may_refuse, own.no_harm, own.withdraw, own.withdraw_where)
    parts.append(CardPart("choose", own.choice_heading, choice))
    parts.append(CardPart("say", own.say_back_heading, (own.say_back,)))
    through = own.interpreter
    if card.interpreter:
        through = texts.fill("{helped} {who}", helped=own.interpreter, who=card.interpreter)
    parts.append(CardPart("sign", own.how_heading, (own.spoken, own.signed, through), ticks=True))
    return tuple(parts)
