"""The service and its organisation, the first administrator, and where the papers go."""

from __future__ import annotations

from pathlib import Path

from ui.pages.people.invite_form import suggested_login
from ui.pages.setting_up.lines import FindProblem, Lines, choose_button, choose_folder
from ui.pages.setting_up.presenter import suggested_origin
from ui.tasks import Tasks
from ui.widgets.new_passphrase import NewPassphrase

_FOLDER = "Kotosilta-setup"


class ServicePart(Lines):
    """What the service is called, and whose it is."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("2. The service"),
            lambda: self.tr("These names stand on papers and invitations. They are seen by everybody."),
            find_problem,
        )
        self.add_line("service", lambda: self.tr("Name of the service")).setText("Kotosilta")
        self.add_line("organisation", lambda: self.tr("Organisation that runs it"))
        origin = self.add_line(
            "log_origin",
            lambda: self.tr("Name of the log"),
            help_text=lambda: self.tr(
                "Stands in every proof of the log, such as log.example.fi/kotosilta. It cannot be changed later."
            ),
        )
        self._own_origin = False
        origin.textEdited.connect(self._keep_origin)

    def suggest_origin(self, host: str) -> None:
        """Name the log after the server until the person has typed a name."""
        if not self._own_origin:
            self.lines["log_origin"].setText(suggested_origin(host))

    def set_origin(self, origin: str) -> None:
        """Begin with what the settings file says."""
        self._own_origin = True
        self.lines["log_origin"].setText(origin)

    def _keep_origin(self, text: str) -> None:
        self._own_origin = bool(text.strip())


class YourselfPart(Lines):
    """The first administrator: the one who sits here."""

    def __init__(self, tasks: Tasks, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("3. Yourself"),
            lambda: self.tr(
                "You become the first administrator: you invite people and make units. Administrators cannot read "
                "referrals."
            ),
            find_problem,
        )
        pair = self.pair()
        name = self.add_line("name", lambda: self.tr("Your name"), into=pair)
        login = self.add_line(
            "login",
            lambda: self.tr("Your name in the service"),
            into=pair,
            help_text=lambda: self.tr("For signing in. It belongs to one person for good."),
        )
        self.passphrase = NewPassphrase(tasks, lambda: (self.text("login"), self.text("name")))
        self.body.addWidget(self.passphrase)
        self._own_login = False
        name.textEdited.connect(lambda _text: self._suggest())
        login.textEdited.connect(self._keep_login)

    def is_good(self) -> bool:
        """Show what is wrong with the passphrase; whether nothing is."""
        return self.passphrase.check()

    def _suggest(self) -> None:
        if not self._own_login:
            self.lines["login"].setText(suggested_login(self.text("name")))

    def _keep_login(self, text: str) -> None:
        self._own_login = bool(text.strip())


class PapersPart(Lines):
    """Where the papers and the notary's secrets are written."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("4. The papers"),
            lambda: self.tr(
                "The keys that matter most exist on paper only. They are written as files to print, with the secrets "
                "of the notary. Choose a folder that only you can read; it may be a memory stick."
            ),
            find_problem,
        )
        self.folder_button = choose_button("setting_up.choose_folder", self._choose)
        folder = self.add_line("folder", lambda: self.tr("Folder"), beside=self.folder_button)
        folder.setText(str(Path.home() / _FOLDER))

    def _choose(self) -> None:
        choose_folder(self, "setting_up.folder_place", self.tr("Folder for the papers"), self.lines["folder"])
