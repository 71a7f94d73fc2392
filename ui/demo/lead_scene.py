"""The lead's part: confirm somebody who read her words out."""

from __future__ import annotations

from ui.demo.stage import Stage
from ui.pages.unit.page import Part, UnitPage


def confirm(stage: Stage, words: str) -> tuple[bool, str]:
    """Type the words as heard and confirm; whether nobody waits any more, and a picture from before."""
    stage.open_page("unit")
    page = stage.page(UnitPage)
    page.show_part(Part.CONFIRM)
    card = page.confirm_part.card
    stage.wait(card.isVisible, "somebody to confirm")
    stage.write(card.typed, words.replace("-", " "))
    picture = stage.picture("lead-confirm")
    stage.click(card.confirm_button)
    stage.wait(lambda: not card.isVisible(), "the confirmation")
    stage.wait(lambda: page.tasks.running() == 0, "the unit")
    state = page.state()
    return state is not None and not state.pending, picture
