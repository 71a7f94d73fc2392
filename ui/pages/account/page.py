"""My account: who one is here, the passphrase, the recovery sheet, and other computers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from referral_app.domain.roles import COORDINATORS, Role
from referral_app.errors import KotosiltaError
from referral_app.services.file_names import APPROVAL_SUFFIX, REQUEST_SUFFIX
from ui.i18n import current_language
from ui.pages.account.desktop_part import DesktopPart
from ui.pages.account.passphrase_part import PassphrasePart
from ui.pages.account.presenter import AccountPresenter
from ui.pages.compose.tick import Tick
from ui.pages.people.words import absence_text
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.file_dialog import ask_for_file, ask_for_place
from ui.widgets.label import Line, plain
from ui.widgets.page import Page
from ui.widgets.role_text import role_text
from ui.widgets.section import Section

if TYPE_CHECKING:
    from referral_app.services.absence import StandingIn
    from referral_app.services.desk import Session
    from referral_app.services.own_keys import PendingDesktop
    from ui.tasks import Tasks
    from ui.widgets.quiet_notice import QuietNotice


class AccountPage(Page):
    """The same for every role."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self._presenter = AccountPresenter(session)
        self.banner.setObjectName("account.banner")
        self.passphrase = PassphrasePart(tasks, self._presenter)
        self.passphrase.wanted.connect(self._change)
        self.desktop = DesktopPart()
        self.desktop.request_wanted.connect(self._choose_request)
        self.desktop.approved.connect(self._choose_approval)
        self.desktop.refused.connect(self._warn_of_difference)
        self._facts = Facts()
        self._standing: StandingIn | None = None
        scroll = ScrollColumn(width=560)
        scroll.body.addWidget(self._make_person())
        parts: list[QWidget] = [self.passphrase, self._make_sheet(), self.desktop]
        receives = session.person.role in COORDINATORS
        self.notices = Tick(
            (lambda: self.tr("Tell me of new referrals"))
            if receives
            else (lambda: self.tr("Tell me of new answers")),
            "account.notices",
        )
        if receives or session.person.role is Role.REFERRER:
            parts.append(self._make_notices(receives=receives))
        for part in parts:
            scroll.body.addWidget(Line())
            scroll.body.addWidget(part)
        self.content.addWidget(scroll, 1)
        self.retranslate()

    def activate(self, _argument: object) -> None:
        self.run(self.session.standing_in, self._show_standing, lambda _error: None, newest="standing")

    def take_notice(self, notice: QuietNotice) -> None:
        self.notices.set_value(notice.is_on())
        self.notices.changed.connect(lambda: notice.set_on(self.notices.value()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Passphrases do not stay on a page that nobody looks at."""
        if not event.spontaneous():
            self.passphrase.clear()
        super().hideEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        person, language = self.session.person, current_language()
        self._facts.set_facts(
            [
                (lambda: self.tr("Name in the service"), plain(person.login)),
                (lambda: self.tr("Role"), lambda: role_text(person.role)),
                (lambda: self.tr("Unit"), plain(person.unit_names.in_language(language))),
                (lambda: self.tr("Organisation"), plain(person.organisation_names.in_language(language))),
                (lambda: self.tr("Noted as away"), self.away),
            ]
        )

    def away(self) -> str:
        """What is noted of the person's own absence, for her to see."""
        own = self._standing.own if self._standing is not None else None
        return "" if own is None else absence_text(own)

    def _show_standing(self, standing: StandingIn) -> None:
        self._standing = standing
        self.retranslate()

    def _make_person(self) -> Section:
        section = Section(plain(self.session.person.name))
        section.body.addWidget(self._facts)
        return section

    def _make_notices(self, *, receives: bool) -> Section:
        def hint() -> str:
            if receives:
                return self.tr(
                    "While you use another program the desktop may tell that referrals have come. It never tells whose "
                    "or what they are about."
                )
            return self.tr(
                "While you use another program the desktop may tell that you have a new answer. It never tells whose "
                "or what it is about."
            )

        section = Section(lambda: self.tr("Notices on this computer"), hint=hint)
        section.body.addWidget(self.notices)
        return section

    def _make_sheet(self) -> Section:
        section = Section(
            lambda: self.tr("Recovery sheet"),
            hint=lambda: self.tr(
                "With the sheet and your passphrase you start on a new computer. Print it, lock it away, and "
                "delete the file."
            ),
        )
        self.sheet_button = Button(lambda: self.tr("Make the recovery sheet…"), icon_name="printer")
        self.sheet_button.setObjectName("account.sheet")
        self.sheet_button.clicked.connect(without_arguments(self._choose_sheet))
        beside = row(spacing=GRID)
        beside.addWidget(self.sheet_button)
        beside.addStretch(1)
        section.body.addLayout(beside)
        return section

    # --- passphrase ------------------------------------------------------------------------------

    def _change(self, old: str, new: str) -> None:
        self.banner.hide()
        self.passphrase.set_working(on=True)
        self.busy.set_text(lambda: self.tr("Sealing your keys…"))
        self.run(
            self._presenter.change_passphrase(old, new), lambda _nothing: self._changed(), self._not_changed
        )

    def _changed(self) -> None:
        self.passphrase.set_working(on=False)
        self.passphrase.clear()
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr("Your passphrase is changed. From now on only the new one opens your keys."),
        )

    def _not_changed(self, error: KotosiltaError) -> None:
        self.passphrase.set_working(on=False)
        if not self.passphrase.show_error(error):
            self.show_error(error)

    # --- recovery sheet --------------------------------------------------------------------------

    def _choose_sheet(self) -> None:
        ask_for_place(
            self,
            "account.sheet_place",
            self.tr("Where to save the recovery sheet"),
            self.tr("PDF files (*.pdf)"),
            self.tr("recovery-sheet") + ".pdf",
            self._save_sheet,
        )

    def _save_sheet(self, file: Path) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Making the sheet…"))
        self.run(self._presenter.save_sheet(file, current_language()), self._sheet_saved)

    def _sheet_saved(self, file: Path) -> None:
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The recovery sheet is in {file}. Print it, lock it away, and delete the file."
            ).format(file=file.name),
            action=lambda: self.tr("Open it"),
            then=lambda: self._open(file),
        )

    def _open(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator "
                    "for a PDF program, then print the sheet."
                ).format(file=file),
            )

    # --- another computer ------------------------------------------------------------------------

    def _choose_request(self) -> None:
        ask_for_file(
            self,
            "account.request_file",
            self.tr("The other computer's request"),
            self.tr("Requests of computers ({pattern})").format(pattern=f"*{REQUEST_SUFFIX}"),
            self._read_request,
        )

    def _read_request(self, file: Path) -> None:
        self.banner.hide()
        self.desktop.clear()
        self.run(self._presenter.read_request(file), self.desktop.show_request, newest="request")

    def _choose_approval(self, pending: PendingDesktop) -> None:
        ask_for_place(
            self,
            "account.approval_place",
            self.tr("Where to save the answer"),
            self.tr("Approvals of computers ({pattern})").format(pattern=f"*{APPROVAL_SUFFIX}"),
            self.session.person.login + APPROVAL_SUFFIX,
            lambda file: self._approve(pending, file),
        )

    def _approve(self, pending: PendingDesktop, file: Path) -> None:
        self.run(self._presenter.approve(pending, file), self._approved)

    def _approved(self, file: Path) -> None:
        self.desktop.clear()
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The answer is in {file}. Carry it to the other computer and open it there within 15 minutes."
            ).format(file=file.name),
        )

    def _warn_of_difference(self) -> None:
        self.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "Nothing was given away. That request is not the one on your other computer: delete it, make a "
                "new one, and tell your administrator if the words differ again."
            ),
        )
