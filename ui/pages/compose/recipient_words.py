"""What is known of the recipient, in the words of the last step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.domain.language import language_name, same_language
from ui.i18n import Text, current_language

if TYPE_CHECKING:
    from referral_app.services.recipient_facts import RecipientFacts


def recipient_facts(facts: RecipientFacts, client_language: str) -> list[tuple[Text, Text]]:
    """Names and values: the languages it serves in, the client's marked, and how long it takes."""
    translate = QCoreApplication.translate
    return [
        (
            lambda: translate("RecipientWords", "Serves in"),
            lambda: languages_text(facts.languages, client_language),
        ),
        (lambda: translate("RecipientWords", "First contact"), lambda: first_contact_text(facts)),
    ]


def languages_text(languages: tuple[str, ...], client_language: str) -> str:
    """The languages, and whether the client's is one of them; empty where the unit has not said."""
    if not languages:
        return ""
    translate, screen = QCoreApplication.translate, current_language()
    names = ", ".join(language_name(tag, screen) for tag in languages)
    if not client_language:
        return names
    if any(same_language(tag, client_language) for tag in languages):
        words = translate("RecipientWords", "{languages}. The client's language, {language}, is one of them.")
    else:
        words = translate(
            "RecipientWords", "{languages}. The client's language, {language}, is not among them."
        )
    return words.format(languages=names, language=language_name(client_language, screen))


class FirstContact(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, days: int) -> str:
        """How many days it takes."""
        return self.tr("Now usually %n day(s) after sending", "", days)


def first_contact_text(facts: RecipientFacts) -> str:
    """How long it now takes, as far as it is known."""
    translate, days = QCoreApplication.translate, facts.first_contact_days
    if not facts.reached:
        return translate("RecipientWords", "Not known without a connection")
    if days is None:
        return translate("RecipientWords", "Not known yet: fewer than five clients in three months")
    if days == 0:
        return translate("RecipientWords", "Usually on the day of sending")
    return FirstContact().text(days)
