"""The steps of the compose page, each made when it is first wanted or else while nobody waits.

Most of what opening the page costs is the style of a few hundred widgets that are not on the screen yet. The first
step is made at once; the rest follow one after the other, in turns of the event loop so short that typing does not
feel them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.pages.compose.step_view import StepView
from ui.pages.compose.steps import Step

_BETWEEN_MS = 25
"""Room between two turns for what the person types."""

Make = Callable[[], StepView]
Use = Callable[[Step, StepView], None]


class StepSet(Mapping[Step, StepView]):
    """All steps by name; asking for one makes it.

    `place` puts a new step among the others on the screen, `fill` shows in it what the form holds by then; both are
    called once for each.
    """

    def __init__(self, makes: Mapping[Step, Make], place: Use, fill: Use, parent: QWidget) -> None:
        self._makes, self._place, self._fill, self._parent = makes, place, fill, parent
        self._made: dict[Step, StepView] = {}
        self._making: dict[Step, Iterator[None]] = {}
        self._turn = QTimer(parent, interval=_BETWEEN_MS)
        self._turn.timeout.connect(self._on_turn)

    def __getitem__(self, step: Step) -> StepView:
        while step not in self._made:
            self._go_on(step)
        return self._made[step]

    def __iter__(self) -> Iterator[Step]:
        return iter(self._makes)

    def __len__(self) -> int:
        return len(self._makes)

    def made(self) -> tuple[StepView, ...]:
        """Those that there are already."""
        return tuple(self._made.values())

    def is_made(self, step: Step) -> bool:
        """Whether a step is there already."""
        return step in self._made

    def make_the_rest(self) -> None:
        """Make the others too, a piece in each turn."""
        if len(self._made) < len(self._makes):
            self._turn.start()

    def _on_turn(self) -> None:
        missing = next((step for step in self._makes if step not in self._made), None)
        if missing is None:
            self._turn.stop()
        else:
            self._go_on(missing)

    def _go_on(self, step: Step) -> None:
        """The next piece of making a step."""
        if step not in self._making:
            self._making[step] = self._pieces(step)
        next(self._making[step], None)

    def _pieces(self, step: Step) -> Iterator[None]:
        view = self._makes[step]()
        view.setParent(self._parent)  # goes with the page that is closed before it has its place
        yield
        self._place(step, view)
        yield
        self._made[step] = view
        self._fill(step, view)
