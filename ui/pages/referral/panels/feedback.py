"""The card that asks the client how it went: three questions in her language, each with three faces."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from referral_app.domain.client_texts import ClientTexts, client_texts
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.text import clean_text
from ui.i18n import Translated
from ui.pages.referral.side_by_side import SideBySide
from ui.style.client_fonts import set_script
from ui.style.icons import pixmap
from ui.widgets.area import Area, column
from ui.widgets.client_label import ClientLabel, qt_direction
from ui.widgets.draft_mark import draft_mark
from ui.widgets.label import Line
from ui.widgets.text_area import TextArea

_FACES = {Face.YES: "mood-smile", Face.PARTLY: "mood-empty", Face.NO: "mood-sad"}
_FACE = 32
_CLIENT = 1.2
_QUESTIONS = ("understood", "heard", "helped")


class FaceButton(Translated, QPushButton):
    """A face with its word beside it, in the client's language."""

    def __init__(self, face: Face, word: str, texts: ClientTexts, spoken: str) -> None:
        super().__init__()
        self._face = face
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(spoken)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "face")
        self.setIconSize(QSize(_FACE, _FACE))
        self.setFont(set_script(self.font(), texts.script))
        self.toggled.connect(lambda _on: self.restyle())
        self.restyle()

    def restyle(self) -> None:
        ink = "accent" if self.isChecked() else "muted"
        self.setIcon(QIcon(pixmap(_FACES[self._face], ink, _FACE, self.devicePixelRatioF())))


class _Faces(QWidget):
    """The faces of one question; a second press takes an answer back, for she may leave any out."""

    changed = Signal()

    def __init__(self, question: str, texts: ClientTexts, staff: ClientTexts) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        buttons: list[FaceButton] = []
        asked = getattr(staff.feedback, question)
        for number, face in enumerate(Face):
            spoken = f"{asked} {getattr(staff.feedback, face.value)}"
            button = FaceButton(face, getattr(texts.feedback, face.value), texts, spoken)
            button.setObjectName(f"feedback.{question}.{face}")
            button.clicked.connect(partial(self._pressed, number))
            self._group.addButton(button, number)
            buttons.append(button)
        self.first = buttons[0]
        column(self, spacing=0).addWidget(SideBySide(*buttons, spacing=4, spread=False))

    def value(self) -> Face | None:
        faces = list(Face)
        return next((faces[self._group.id(one)] for one in self._group.buttons() if one.isChecked()), None)

    def _pressed(self, number: int, _on: bool = False) -> None:
        for button in self._group.buttons():
            if self._group.id(button) != number:
                button.setChecked(False)
        self.changed.emit()


class FeedbackCard(Area):
    """To be turned to her, or read to her through an interpreter. `language`, `staff_language`: content files.

    Raises ClientTextsInvalidError when a file is not of the right form.
    """

    changed = Signal()

    def __init__(self, language: str, staff_language: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._language = language
        texts, staff = client_texts(language), client_texts(staff_language)
        self._same = texts.language == staff.language
        layout = column(self, margin=12, spacing=8)
        drafts = [one for one in dict.fromkeys((texts, staff)) if one.is_draft]
        if drafts:
            layout.addWidget(draft_mark(drafts))
        self._faces: dict[str, _Faces] = {}
        inside = QWidget()
        inside.setLayoutDirection(qt_direction(texts))
        self._body = column(inside, spacing=6)
        self._say(texts.feedback.title, staff.feedback.title, texts, staff, bold=True)
        self._say(texts.feedback.may_skip, staff.feedback.may_skip, texts, staff)
        for question in _QUESTIONS:
            self._body.addWidget(Line())
            asked = getattr(texts.feedback, question), getattr(staff.feedback, question)
            self._say(*asked, texts, staff, bold=True)
            faces = self._faces[question] = _Faces(question, texts, staff)
            faces.changed.connect(self.changed)
            self._body.addWidget(faces)
        self._body.addWidget(Line())
        self._say(texts.feedback.more, staff.feedback.more, texts, staff, bold=True)
        self._words = TextArea(lines=2)
        self._words.setObjectName("feedback.words")
        self._words.setAccessibleName(staff.feedback.more)
        self._words.changed.connect(self.changed)
        self._body.addWidget(self._words)
        layout.addWidget(inside)
        self.setAccessibleName(staff.feedback.title)
        self.setFocusProxy(self._faces[_QUESTIONS[0]].first)

    def value(self) -> Feedback | None:
        """What she said; None when she said nothing."""
        answers = {question: faces.value() for question, faces in self._faces.items()}
        said = Feedback(
            self._language,
            answers["understood"],
            answers["heard"],
            answers["helped"],
            clean_text(self._words.value()),
        )
        return None if said.is_empty else said

    def _say(
        self, words: str, told: str, texts: ClientTexts, staff: ClientTexts, *, bold: bool = False
    ) -> None:
        self._body.addWidget(ClientLabel(words, texts, factor=_CLIENT, bold=bold))
        if not self._same:
            label = ClientLabel(told, staff)
            label.setProperty("role", "small")
            self._body.addWidget(label)
