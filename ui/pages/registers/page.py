"""The registers: the use log and the disclosure log as data protection officers are asked for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import KotosiltaError, NotFoundError
from referral_app.services.log_export import LogColumn, Register
from referral_app.services.log_registers import RegisterRow
from ui.i18n import Text
from ui.models.paged_table import PagedTable
from ui.pages.log.filters import LogFilters
from ui.pages.log.presenter import Choices
from ui.pages.log.saving import save_table, saved_words
from ui.pages.registers.client_sheet import ClientSheet
from ui.pages.registers.columns import columns
from ui.pages.registers.presenter import RegistersPresenter
from ui.style.tokens import Tone
from ui.widgets.area import column
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.label import Label, Line, TextRole
from ui.widgets.nav_list import NavList
from ui.widgets.page import Page
from ui.widgets.table import Table

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_CLIENT = "client"


class RegistersPage(Page):
    """Two tables under one filter, and the sheet for a client who asks."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("registers.page")
        self._presenter = RegistersPresenter(session)
        self._has_choices = False
        self._place = Register.USE.value
        self._filters = LogFilters()
        self._filters.changed.connect(self._load)
        self._filters.reference_wanted.connect(self._look_up)
        for button in (self._filters.saved, self._filters.save):
            button.hide()
        self._tabs = NavList(lambda: self.tr("Registers"), across=True)
        self._tabs.add(Register.USE.value, lambda: self.tr("Use log"), "eye")
        self._tabs.add(Register.DISCLOSURE.value, lambda: self.tr("Disclosure log"), "send")
        self._tabs.add(_CLIENT, lambda: self.tr("For a client"), "user")
        self._tabs.chosen.connect(self.show_place)
        self._what = Label(self._what_words, TextRole.MUTED)
        self._models = {register: self._model(register) for register in (Register.USE, Register.DISCLOSURE)}
        self._tables = {register: self._table(register) for register in self._models}
        self._sheet = ClientSheet()
        self._sheet.wanted.connect(self._make_sheet)
        self._empty = EmptyState(
            "search",
            lambda: self.tr("No entry matches"),
            lambda: self.tr("Widen the filter to see more of the log."),
        )
        self._stack = QStackedWidget()
        self._compose()
        self.add_action(lambda: self.tr("Filter"), "/", self._filters.focus_first)
        self.add_action(lambda: self.tr("Refresh"), "F5", self._load)

    def activate(self, _argument: object) -> None:
        if not self._has_choices:
            self.run(self._presenter.choices, self._take_choices, lambda _error: None, newest="choices")
        self.show_place(self._place)

    def show_place(self, place: str) -> None:
        """Show a register, or the sheet for a client."""
        self._place = place
        self._tabs.set_current(place)
        self._what.retranslate()
        client = place == _CLIENT
        self._what.setVisible(not client)
        self._filters.setVisible(not client)
        self.action_bar.setVisible(not client)
        if client:
            self._stack.setCurrentWidget(self._sheet)
            self._sheet.referral.setFocus()
        else:
            self._load()
            self._tables[Register(place)].setFocus()

    def ask_where(self) -> None:
        """Ask where the register goes as a file."""
        register = Register(self._place)
        ask_for_place(
            self,
            "registers.file",
            self.tr("Where to save the list"),
            self.tr("Spreadsheets (*.csv);;PDF files (*.pdf)"),
            f"{register.value.replace('_', '-')}.csv",
            partial(self.save, register),
        )

    def save(self, register: Register, file: Path) -> None:
        """Write the register as it is filtered; the log has it first."""
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Writing it in the log…"))
        shown = [(LogColumn(one.key), one) for one in columns(disclosures=register is Register.DISCLOSURE)]
        words = (self._title(register)(), self._filters.words(self._filters.search()))
        work = save_table(self.session, register, self._filters.filter(), words, shown, file)
        self.run_long(work, lambda taken: self.banner.say(*saved_words(taken, file)), newest="save")

    def _compose(self) -> None:
        for widget in (*self._tables.values(), self._sheet, self._empty):
            self._stack.addWidget(widget)
        above = column(spacing=8)
        above.setContentsMargins(16, 8, 16, 8)
        for part in (self._tabs, self._what, self._filters):
            above.addWidget(part)
        self.content.addLayout(above)
        self.content.addWidget(Line())
        self.content.addWidget(self._stack, 1)
        self.action_bar.show()
        self.action_bar.set_primary(
            lambda: self.tr("Save the list…"), self.ask_where, icon_name="download", shortcut="Ctrl+S"
        ).setObjectName("registers.save")

    def _model(self, register: Register) -> PagedTable[RegisterRow]:
        model: PagedTable[RegisterRow] = PagedTable(
            columns(disclosures=register is Register.DISCLOSURE),
            self.tasks,
            key=lambda row: row.index,
            busy=self.busy,
            parent=self,
        )
        model.loaded.connect(partial(self._loaded, register))
        model.failed.connect(self._not_loaded)
        return model

    def _table(self, register: Register) -> Table:
        table = Table(self._models[register], self._title(register))
        table.setObjectName(f"registers.{register.value}")
        return table

    def _title(self, register: Register) -> Text:
        if register is Register.USE:
            return lambda: self.tr("Use log")
        return lambda: self.tr("Disclosure log")

    def _what_words(self) -> str:
        if self._place == Register.USE.value:
            return self.tr("Who used which referral, for whom, what of it, why and when.")
        return self.tr("What one unit gave to another, who gave it, to whom, on what basis and when.")

    def _load(self) -> None:
        if self._place != _CLIENT:
            register = Register(self._place)
            self._models[register].load(self._presenter.rows(register, self._filters.filter()))

    def _loaded(self, register: Register) -> None:
        if self._place == register.value:
            has_rows = self._models[register].rowCount() > 0
            self._stack.setCurrentWidget(self._tables[register] if has_rows else self._empty)

    def _not_loaded(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self._load)

    def _take_choices(self, found: Choices) -> None:
        self._has_choices = True
        self._filters.set_people(found.people)
        self._filters.set_units(found.units)

    def _look_up(self, reference: str) -> None:
        def missing(error: KotosiltaError) -> None:
            self._filters.set_referral(reference, None)
            self._say_missing(reference, error)

        def found(referral_id: UUID) -> None:
            self._filters.set_referral(reference, referral_id)

        self.run(self._presenter.find_referral(reference), found, missing, newest="find")

    def _say_missing(self, reference: str, error: KotosiltaError) -> None:
        if not isinstance(error, NotFoundError):
            self.show_error(error)
            return
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr(
                "The log knows no referral {reference}. Check the reference and try again."
            ).format(reference=reference),
        )

    # --- the sheet for a client -------------------------------------------------------------------------

    def _make_sheet(self) -> None:
        self.banner.hide()
        whole, reference = self._sheet.referral_id(), self._sheet.reference() or ""
        if whole is not None:
            self._ask_sheet_place(whole)
            return
        self.run(
            self._presenter.find_referral(reference),
            self._ask_sheet_place,
            partial(self._say_missing, reference),
            newest="find",
        )

    def _ask_sheet_place(self, referral_id: UUID) -> None:
        ask_for_place(
            self,
            "registers.sheet",
            self.tr("Where to save the sheet"),
            self.tr("PDF files (*.pdf)"),
            "kotosilta.pdf",
            partial(self.save_sheet, referral_id),
        )

    def save_sheet(self, referral_id: UUID, file: Path) -> None:
        """Write the sheet; the log has it first."""
        self.busy.set_text(lambda: self.tr("Writing it in the log…"))
        work = self._presenter.who_saw(
            referral_id, self._sheet.language.value() or "fi", file, names=self._sheet.names.isChecked()
        )
        self.run(work, lambda _told: self._sheet_saved(file))

    def _sheet_saved(self, file: Path) -> None:
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and "
                "delete the file."
            ).format(file=file.name),
        )
