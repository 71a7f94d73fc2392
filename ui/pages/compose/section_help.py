"""Help on each part of the talk: what to ask, why, and what the law lets; folded until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from ui.i18n import Text
from ui.pages.compose.steps import Step
from ui.widgets.area import column
from ui.widgets.label import Label, TextRole
from ui.widgets.restyle import set_property


class SectionHelp(QFrame):
    """Three short paragraphs on a quiet ground."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_property(self, "banner", "neutral")
        layout = column(self, margin=16, spacing=4)
        for heading, text in zip(_headings(), _texts(step), strict=True):
            if layout.count():
                layout.addSpacing(8)
            layout.addWidget(Label(heading, TextRole.HEADING))
            layout.addWidget(Label(text))


def _headings() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate("SectionHelp", "What to ask"),
        lambda: translate("SectionHelp", "Why"),
        lambda: translate("SectionHelp", "Law and rules"),
    )


def _texts(step: Step) -> tuple[Text, Text, Text]:
    return {
        Step.WHO: _who,
        Step.REACH: _reach,
        Step.WISHES: _wishes,
        Step.HELP: _help,
        Step.FAMILY: _family,
        Step.CONSENT: _consent,
        Step.CHECK: _check,
    }[step]()


def _who() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "Ask for the name as it stands in an identity document, and which language feels like their own. Ask about "
            "turvakielto when nobody else can hear.",
        ),
        lambda: translate(
            "SectionHelp",
            "The municipality must know whom to call and in which language. A call in the wrong language often ends "
            "before it has begun.",
        ),
        lambda: translate(
            "SectionHelp",
            "Municipalities assess the needs of people outside the labour force too, also of those who get home care "
            "allowance. A diagnosis, a religion or reasons for asylum never belong here.",
        ),
    )


def _reach() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "Which number works? Whose phone is it, who else answers, and when is it good to call? May a message be "
            "left?",
        ),
        lambda: translate(
            "SectionHelp",
            "Numbers and addresses change, and a call that somebody else answers can do harm. The municipality follows "
            "what you agree on here.",
        ),
        lambda: translate(
            "SectionHelp",
            "Turvakielto protects the home municipality, the address and the contact details, from other officials "
            "too. Then no address is written down, and letters and text messages are not used.",
        ),
    )


def _wishes() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "What would you like to learn? What would make your days easier? What do you hope for your children? Give "
            "time for the answer.",
        ),
        lambda: translate(
            "SectionHelp",
            "Whoever has been asked about their own wishes comes along more readily than one who was offered a list.",
        ),
        lambda: translate(
            "SectionHelp",
            "Taking part is voluntary. Write only what the client wants to have told; the rest stays between the two "
            "of you.",
        ),
    )


def _help() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "Tell in plain words what there is, one thing at a time, and tick only what gets a yes. Ask also what "
            "taking part would need in practice.",
        ),
        lambda: translate(
            "SectionHelp",
            "From these the municipality looks for the right service. Childcare during a course often decides whether "
            "it is possible at all.",
        ),
        lambda: translate(
            "SectionHelp",
            "Write what is needed in practice, such as a lift or short days. Illnesses and their treatment stay in "
            "your own records.",
        ),
    )


def _family() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "Who else belongs to the family, and who should hear about this? Who is with the children during a course?",
        ),
        lambda: translate(
            "SectionHelp",
            "The family's everyday life decides when a course or a meeting place is possible.",
        ),
        lambda: translate(
            "SectionHelp",
            "All of this is voluntary, and the client decides about sharing it separately when giving consent.",
        ),
    )


def _consent() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp",
            "Go through the card in the client's language. Then ask: can you tell me what will happen now? Write the "
            "answer as it was said.",
        ),
        lambda: translate(
            "SectionHelp",
            "A yes that was not understood is no yes. Whoever knows that a no is fine can trust their own yes.",
        ),
        lambda: translate(
            "SectionHelp",
            "Consent must be voluntary, specific, informed and unambiguous. It can be withdrawn at any time, here or "
            "in the municipality, and the client may ask who has handled their data.",
        ),
    )


def _check() -> tuple[Text, Text, Text]:
    translate = QCoreApplication.translate
    return (
        lambda: translate(
            "SectionHelp", "Read the summary aloud together. Is everything right, and is anything missing?"
        ),
        lambda: translate(
            "SectionHelp", "This is the last moment to correct something before the municipality sees it."
        ),
        lambda: translate(
            "SectionHelp",
            "Every look at the referral leaves a record that nobody can remove. You can cancel the referral, and "
            "withdrawing the consent locks it at once for everyone.",
        ),
    )
