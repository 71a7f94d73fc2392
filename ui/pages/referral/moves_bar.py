"""The legal moves on the action bar and on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from referral_app.domain.lifecycle import State
from ui.pages.referral.offers import Act, Offers, look
from ui.style.icons import icon
from ui.widgets.buttons import Button
from ui.widgets.page import Page


class MovesBar:
    """Fills a page's action bar: the usual move, those beside it, and a menu with the rest.

    Buttons carry their letter themselves; acts in the menu are actions of the page, so that their letters work
    while the menu is closed and the shortcut sheet lists them.
    """

    def __init__(self, page: Page, start: Callable[[Act], None]) -> None:
        self._page, self._start = page, start
        self._state = State.OPENED
        self._offers = Offers(None, (), ())
        self._menu = QMenu(page)
        self._menu.setObjectName("referral.more")
        self._actions = {act: self._make(act) for act in Act}

    def show(
        self, offered: Offers, state: State, *, explain: tuple[Act, ...] = (), narrow: bool = False
    ) -> None:
        """Offer these moves. `explain` acts have a button too, which only tells why they are not legal."""
        self._state, self._offers = state, offered
        bar = self._page.action_bar
        for old in bar.findChildren(Button):
            old.setObjectName("")  # those of before live on until the event loop takes them away
        bar.clear()
        beside = () if narrow else (*explain, *offered.beside)
        hidden = (*explain, *offered.beside, *offered.more) if narrow else offered.more
        self._fill_menu(hidden)
        if hidden:
            more = bar.add(
                lambda: QCoreApplication.translate("MovesBar", "More"), lambda: None, icon_name="chevron-up"
            )
            more.setMenu(self._menu)
            more.setObjectName("referral.do.more")
        for act in beside:
            shown = look(act, state)
            button = bar.add(
                shown.text, partial(self._start, act), icon_name=shown.icon_name, shortcut=shown.key
            )
            button.setObjectName(f"referral.do.{act}")
        if offered.first is not None:
            shown = look(offered.first, state)
            primary = bar.set_primary(
                shown.text, partial(self._start, offered.first), icon_name=shown.icon_name, shortcut=shown.key
            )
            primary.setObjectName(f"referral.do.{offered.first}")
        bar.setVisible(bool(hidden or beside or offered.first))

    def hide(self) -> None:
        """Nothing can be started now, not by a letter either."""
        self._page.action_bar.hide()
        for action in self._actions.values():
            action.setEnabled(False)

    def restyle(self) -> None:
        """Text or colours changed."""
        for act, action in self._actions.items():
            shown = look(act, self._state)
            action.setText(shown.text())
            action.setIcon(icon(shown.icon_name, "muted"))

    def _fill_menu(self, acts: tuple[Act, ...]) -> None:
        self._menu.clear()
        self.restyle()
        for ends in (False, True):
            chosen = [act for act in acts if look(act, self._state).ends is ends]
            if ends and chosen and not self._menu.isEmpty():
                self._menu.addSeparator()
            for act in chosen:
                self._menu.addAction(self._actions[act])
        for act, action in self._actions.items():
            action.setEnabled(act in acts)

    def _make(self, act: Act) -> QAction:
        key = look(act, self._state).key or ""
        action = self._page.add_action(lambda: look(act, self._state).text(), key, partial(self._start, act))
        action.setObjectName(f"referral.act.{act}")
        return action
