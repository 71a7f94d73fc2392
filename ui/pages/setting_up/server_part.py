"""Where the database is, and whether it answers as it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.pages.setting_up.lines import FindProblem, Lines, choose_button, choose_file
from ui.pages.setting_up.presenter import is_local
from ui.pages.setting_up.words import problem_of
from ui.style.tokens import Tone
from ui.widgets.area import GRID, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.passphrase_edit import PassphraseEdit

if TYPE_CHECKING:
    from referral_app.config import Config
    from referral_app.errors import FieldProblem
    from referral_app.services.first_setup import FoundServer


class ServerPart(Lines):
    """Encryption is not a choice: what protects the connection is said, not asked."""

    test_wanted = Signal()

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("1. The server"),
            lambda: self.tr(
                "A PostgreSQL 16 or newer, and once a superuser's name and password. They make the database and its "
                "roles and are not kept."
            ),
            find_problem,
        )
        above = self.pair()
        host = self.add_line(
            "host",
            lambda: self.tr("Server"),
            into=above,
            share=3,
            help_text=lambda: self.tr(
                "Its name on the network. Several with commas between: the first that takes changes is used."
            ),
        )
        self._protection = Label(self._protection_text, TextRole.SMALL)
        self.body.addWidget(self._protection)
        port = self.add_line("port", lambda: self.tr("Port"), into=above)
        port.setText("5432")
        self.certificate_button = choose_button("setting_up.choose_certificate", self._choose_certificate)
        self.add_line(
            "certificate",
            lambda: self.tr("Certificate of the authority"),
            help_text=lambda: self.tr(
                "The certificate of whoever signed the server's. Empty: those that this computer trusts."
            ),
            beside=self.certificate_button,
        )
        self.add_line("database", lambda: self.tr("Database")).setText("kotosilta")
        below = self.pair()
        self.add_line("superuser", lambda: self.tr("Superuser"), into=below, share=2).setText("postgres")
        self.password = PassphraseEdit()
        self.password.line.setObjectName("setting_up.password")
        self.password.returned.connect(self.returned)
        self.add_field(
            "password", Field(lambda: self.tr("Password of the superuser"), self.password), below, 3
        )
        self.test_button = Button(lambda: self.tr("Test the connection"), icon_name="plug-connected")
        self.test_button.setObjectName("setting_up.test")
        self.test_button.clicked.connect(self.test_wanted)
        beside = row(spacing=GRID)
        beside.addWidget(self.test_button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        self.result = Banner()
        self.result.setObjectName("setting_up.result")
        self.body.addWidget(self.result)
        host.textChanged.connect(lambda _text: self._on_change())
        for line in (port, self.lines["database"], self.lines["certificate"], self.lines["superuser"]):
            line.textChanged.connect(lambda _text: self.result.hide())
        self.password.changed.connect(self.result.hide)

    def fill(self, config: Config) -> None:
        """Begin with what the settings file says."""
        database = config.database
        self.lines["host"].setText(database.host)
        self.lines["port"].setText(database.port_text)
        self.lines["database"].setText(database.name)
        if database.sslrootcert is not None:
            self.lines["certificate"].setText(str(database.sslrootcert))

    def show_found(self, found: FoundServer) -> None:
        """It answers: which version, over what, and whether the database is there."""

        def text() -> str:
            sentences = [self.tr("PostgreSQL {version} answers.").format(version=found.version)]
            if found.encrypted:
                sentences.append(self.tr("The connection is encrypted, and the server has proven its name."))
            if found.has_database:
                sentences.append(
                    self.tr(
                        "The database is there already; only what was begun in the same folder is gone on with."
                    )
                )
            else:
                sentences.append(self.tr("The database is not there yet and will be made."))
            return " ".join(sentences)

        self.result.say(Tone.SUCCESS, text, dismissable=False)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        """It does not answer as it must: the reason beside what is to blame."""
        words = problem_of(problems, "superuser")
        if words is not None:
            self.fields["password"].set_error(words)
            self.password.setFocus()
            return
        server = problem_of(problems, "server")
        if server is not None:
            self.result.say(Tone.WARNING, server, dismissable=False)

    def set_working(self, *, on: bool) -> None:
        """While the connection is tried."""
        self.test_button.setEnabled(not on)

    def _on_change(self) -> None:
        self.result.hide()
        self._protection.retranslate()

    def _protection_text(self) -> str:
        if is_local(self.text("host")):
            return self.tr("On this computer nothing goes over the network.")
        return self.tr(
            "The connection is always encrypted and the server has to prove its name (TLS verify-full with channel "
            "binding). This cannot be turned off."
        )

    def _choose_certificate(self) -> None:
        choose_file(
            self,
            "setting_up.certificate_file",
            self.tr("Certificate of the authority"),
            self.tr("Certificates ({pattern})").format(pattern="*.pem *.crt *.cer"),
            self.lines["certificate"],
        )
