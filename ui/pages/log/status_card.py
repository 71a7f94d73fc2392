"""The first thing an auditor sees: how far the log has been verified, or exactly what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from referral_app.services.verification import Verification
from ui.i18n import Translated
from ui.pages.log.findings import Findings
from ui.pages.log.verdict import headline, meaning, verdict_tone
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole
from ui.widgets.restyle import set_property

_ICONS = {
    Tone.NEUTRAL: "shield-check",
    Tone.SUCCESS: "shield-check",
    Tone.WARNING: "alert-triangle",
    Tone.DANGER: "alert-circle",
}


_INDENT = 36  # pixels: what stands under the headline begins where it does


class StatusCard(Translated, QFrame):
    """Says it in one sentence; below it what that means, the findings, and on demand the figures."""

    verify_wanted = Signal()
    new_wanted = Signal()
    export_wanted = Signal()
    entry_wanted = Signal(int)
    """The person wants to see the entry of a finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log.status")
        self._result: Verification | None = None
        self._compact = False
        self._icon = QLabel(self)
        self._headline = Label(lambda: headline(self._result), TextRole.HEADING)
        self._headline.setObjectName("log.status.headline")
        self._meaning = Label(lambda: meaning(self._result))
        self._meaning.setObjectName("log.status.meaning")
        self.findings = Findings()
        self.findings.entry_wanted.connect(self.entry_wanted)
        self._more = Button(self._more_words, Kind.LINK)
        self._more.setObjectName("log.figures")
        self._more.clicked.connect(without_arguments(self._toggle))
        self.verify = Button(
            lambda: self.tr("Verify now"),
            Kind.PRIMARY,
            icon_name="shield-check",
            tip=lambda: self.tr("Verify now (V)"),
        )
        self.verify.setObjectName("log.verify")
        self.verify.clicked.connect(without_arguments(self.verify_wanted.emit))
        self.verify_new = Button(
            lambda: self.tr("Verify what is new"),
            Kind.LINK,
            tip=lambda: self.tr("Verify what is new since this computer last verified the log (N)"),
        )
        self.verify_new.setObjectName("log.verify_new")
        self.verify_new.clicked.connect(without_arguments(self.new_wanted.emit))
        self.export = Button(
            lambda: self.tr("Export bundle…"), icon_name="download", tip=lambda: self.tr("Export bundle… (E)")
        )
        self.export.setObjectName("log.export")
        self.export.clicked.connect(without_arguments(self.export_wanted.emit))
        self._compose()
        self._show()

    def show_result(self, result: Verification) -> None:
        """Show what a verification found."""
        self._result = result
        self.findings.show_result(result)
        self._show()

    def set_working(self, working: bool) -> None:
        """While the log is verified or copied, neither can be started again."""
        self.verify.setEnabled(not working)
        self.verify_new.setEnabled(not working)
        self.export.setEnabled(not working)

    def set_compact(self, compact: bool) -> None:
        """In a low window: the sentence and the findings only."""
        self._compact = compact
        self._show()

    def text(self) -> str:
        """All that it says, as read."""
        return " ".join((headline(self._result), meaning(self._result), *self.findings.texts()))

    def retranslate(self) -> None:
        self.setAccessibleName(headline(self._result))

    def restyle(self) -> None:
        tone = verdict_tone(self._result)
        self._icon.setPixmap(pixmap(_ICONS[tone], tone_ink(tone), 24, self.devicePixelRatioF()))

    def _compose(self) -> None:
        first = row(spacing=12)
        first.addWidget(self._icon)
        first.addWidget(self._headline, 1)
        first.addWidget(self.verify_new)
        first.addWidget(self.export)
        first.addWidget(self.verify)
        words = column(spacing=4)
        words.setContentsMargins(_INDENT, 0, 0, 0)
        for widget in (self._meaning, self.findings):
            words.addWidget(widget)
        words.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout = column(self, spacing=4)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addLayout(first)
        layout.addLayout(words)

    def _show(self) -> None:
        set_property(self, "banner", verdict_tone(self._result).value)
        for label in (self._headline, self._meaning):
            label.retranslate()
        self._meaning.setVisible(not self._compact)
        self._more.setVisible(self._result is not None and not self._compact)
        if self._compact:
            self.findings.figures.hide()
        self.findings.adjust()
        self._more.retranslate()
        self.retranslate()
        self.restyle()

    def _more_words(self) -> str:
        shown = self.findings.figures.isVisibleTo(self.findings)
        return self.tr("Hide the figures") if shown else self.tr("Show the figures")

    def _toggle(self) -> None:
        shown = self.findings.figures.isVisibleTo(self.findings)
        self.findings.figures.setVisible(not shown)
        self.findings.adjust()
        self._more.retranslate()
