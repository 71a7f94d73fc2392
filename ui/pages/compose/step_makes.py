"""What each step is called, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.i18n import Text
from ui.pages.compose.check_step import CheckStep
from ui.pages.compose.consent_step import ConsentStep
from ui.pages.compose.reach_step import ReachStep
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.compose.steps import Step
from ui.pages.compose.talk_steps import FamilyStep, HelpStep, WishesStep
from ui.pages.compose.who_step import WhoStep
from ui.tasks import Tasks


def step_titles() -> Mapping[Step, Text]:
    """The heading of each step, in the words one says to a client."""
    translate = QCoreApplication.translate
    return {
        Step.WHO: lambda: translate("ComposePage", "Who are you?"),
        Step.REACH: lambda: translate("ComposePage", "How do we reach you safely?"),
        Step.WISHES: lambda: translate("ComposePage", "What do you wish for?"),
        Step.HELP: lambda: translate("ComposePage", "What would help?"),
        Step.FAMILY: lambda: translate("ComposePage", "Your family"),
        Step.CONSENT: lambda: translate("ComposePage", "Consent"),
        Step.CHECK: lambda: translate("ComposePage", "Check and send"),
    }


def step_makes(
    tasks: Tasks, today: Callable[[], date], find: FindProblem
) -> Mapping[Step, Callable[[], StepView]]:
    """A maker for each step."""
    return {
        Step.WHO: lambda: WhoStep(tasks, find),
        Step.REACH: lambda: ReachStep(today, find),
        Step.WISHES: lambda: WishesStep(find),
        Step.HELP: lambda: HelpStep(find),
        Step.FAMILY: lambda: FamilyStep(find),
        Step.CONSENT: lambda: ConsentStep(tasks, today, find),
        Step.CHECK: lambda: CheckStep(step_titles(), find),
    }
