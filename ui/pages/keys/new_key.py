"""A key has changed: its words, and the papers to hand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import Translated
from ui.pages.keys.ceremony_form import Ceremony
from ui.widgets.area import GRID, Area, ScrollColumn, column
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from referral_app.services.ceremonies import NewKey


class NewKeyView(Translated, ScrollColumn):
    """What is to be done with it."""

    def __init__(self) -> None:
        super().__init__(None, width=560)
        self._new: NewKey | None = None
        self._ceremony = Ceremony.ROOT
        self.words = WordsView()
        self.words.setObjectName("keys.new_words")
        self._what, self._facts = Label(plain("")), Facts()
        card = Area("card")
        inside = column(card, margin=2 * GRID, spacing=12)
        inside.addWidget(self.words)
        inside.addWidget(self._facts)
        self.body.addWidget(Label(lambda: self.tr("The new key is in force"), TextRole.TITLE))
        self.body.addWidget(self._what)
        self.body.addWidget(card)

    def show_new(self, ceremony: Ceremony, new: NewKey) -> None:
        """Show the key, and where its papers are."""
        self._ceremony, self._new = ceremony, new
        self.words.show_words(new.words)
        self.retranslate()

    def retranslate(self) -> None:
        new = self._new
        if new is None:
            return
        if self._ceremony is Ceremony.ROOT:
            self._what.set_text(
                lambda: self.tr(
                    "Print the papers, give each to another person, delete the files, and destroy the old papers: they "
                    "sign nothing any more. Whom you invite from now on compares these words."
                )
            )
        else:
            self._what.set_text(
                lambda: self.tr(
                    "Print the papers, give each to another person, delete the files, and destroy the old papers. Ask "
                    "every unit's lead to make the recovery copies anew; until then the papers restore nothing there."
                )
            )
        names = ", ".join(paper.name for paper in new.papers)
        self._facts.set_facts(
            [
                (lambda: self.tr("Papers"), plain(names)),
                (lambda: self.tr("Folder"), plain(str(new.papers[0].parent))),
            ]
        )
