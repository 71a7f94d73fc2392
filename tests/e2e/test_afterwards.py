"""What follows a referral, through the real windows: a question, a colleague, another number, a visit, the way back."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from referral_app.domain.lifecycle import State
from referral_app.services.audit import LogQuery
from referral_app.services.desk import Session
from referral_app.services.sent import SentQuery
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo import afterwards_scene as scene
from ui.demo import coordinator_scene, nurse_scene
from ui.demo.stage import Stage
from ui.pages.sent.finder import Finder
from ui.pages.sent.page import SentPage
from ui.pages.tasks.page import TasksPage


def leave(stage: Stage) -> None:
    workplace = stage.window.workplace()
    assert workplace is not None
    stage.click(workplace.lock_button)
    stage.wait(lambda: stage.window.workplace() is None, "to be signed out")
    kinds = (SentPage, TasksPage, Finder)  # with them go the rows that were read, and what was typed to find
    stage.wait(lambda: not any(stage.window.findChildren(kind) for kind in kinds), "the pages to be gone")


def tasks_in_rail(stage: Stage) -> str:
    workplace = stage.window.workplace()
    assert workplace is not None
    return workplace.rail.button("tasks").accessibleName()


def referral_of(session: Session, reference: str) -> UUID:
    page = session.sent_page(SentQuery(limit=200))
    return next(row.referral_id for row in page.rows if row.reference == reference)


def open_as_coordinator(stage: Stage, world: World, reference: str) -> None:
    enter(stage, world, "leena.makela")
    scene.open_again(stage, reference)


def test_a_colleague_sees_it_through(own_world: World, open_window: OpenWindow) -> None:
    with open_window() as stage:
        enter(stage, own_world, "aino.laine")
        nurse_scene.write_referral(stage)
        reference = nurse_scene.send_referral(stage)
        leave(stage)

        open_as_coordinator(stage, own_world, reference)
        scene.ask(stage)
        leave(stage)

        enter(stage, own_world, "mirja.koskinen")
        assert tasks_in_rail(stage) == "Tasks"
        task = scene.go_to_task(stage, reference, colleagues=True)
        assert (task.row.question, task.row.answerer_name) == (scene.QUESTION, "Aino Laine")
        scene.take_over(stage)
        stage.wait(lambda: tasks_in_rail(stage) == "Tasks, 1", "the task to be hers")
        scene.correct_number(stage)
        scene.answer(stage)
        stage.wait(lambda: tasks_in_rail(stage) == "Tasks", "the task to be done")
        leave(stage)

        open_as_coordinator(stage, own_world, reference)
        assert len(scene.struck_numbers(stage)) == 1
        coordinator_scene.accept(stage)
        scene.ask(stage, "help", scene.HELP)
        leave(stage)

        enter(stage, own_world, "mirja.koskinen")
        stage.wait(lambda: tasks_in_rail(stage) == "Tasks, 1", "the visit to be a task")
        due, _picture = scene.see_task(stage, reference)
        assert isinstance(due, date)
        assert due > own_world.session("mirja.koskinen").today()
        scene.answer(stage, scene.VISIT, met=True)
        stage.wait(lambda: tasks_in_rail(stage) == "Tasks", "the visit to be told")
        scene.close_and_reopen(stage, reference)
        leave(stage)

    coordinator = own_world.session("leena.makela")
    referral_id = referral_of(own_world.session("aino.laine"), reference)
    view = coordinator.open_referral(referral_id)
    assert all(item.verified for item in view.history)
    assert view.referral is not None
    assert view.referral.contact_points[0].value == scene.NEW_NUMBER_STORED
    assert (view.author_name, view.answerer_name) == ("Aino Laine", "Mirja Koskinen")
    assert view.state is State.OPENED
    told = [item.note.answer for item in view.history if item.note is not None and item.note.answer]
    assert told == [scene.ANSWER, scene.VISIT]
    assert view.history[-1].note is not None
    assert view.history[-1].note.reason_text == scene.COME_BACK
    acts = own_world.session("pekka.virtanen").log_page(LogQuery(referral=referral_id)).rows
    assert all(entry.verdict == "accepted" for entry in acts)
    assert sum(entry.act == "move" and entry.actor_name == "Mirja Koskinen" for entry in acts) == 6
