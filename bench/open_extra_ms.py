"""Opening a referral the first time: what it costs beyond the two commits that the read gate needs.

Request, notary (a process of its own, idle until woken), fetch, proof, decryption: all of
`Session.open_referral`, on a referral that nobody has opened yet. A plain commit is a one-row INSERT of the
database's owner.
"""

from __future__ import annotations

from sqlalchemy import Engine

from bench.harness import Result, interleave, median, summary, timed
from bench.stage import COORDINATOR, NURSE, RECIPIENT, Stage
from referral_app.domain.codes import Priority
from referral_app.services.desk import Session

LIMIT = 20.0
ROUNDS = 60
WARM_UP = 5


def run(stage: Stage) -> Result:
    """An opening and a commit in turn."""
    owner = stage.superuser(stage.service)
    with owner.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE public.one_row (number integer)")
    with stage.notary(stage.service), stage.person(NURSE) as nurse, stage.person(COORDINATOR) as coordinator:
        sending, reading = Session(nurse), Session(coordinator)
        sent = iter(
            [
                sending.send(stage.referral(), stage.unit(RECIPIENT), Priority.ROUTINE).referral_id
                for _ in range(ROUNDS + WARM_UP)
            ]
        )
        seconds = interleave(
            {
                "open": timed(lambda: reading.open_referral(next(sent))),
                "commit": timed(lambda: _commit(owner)),
            },
            ROUNDS,
            warm_up=WARM_UP,
        )
    extra = (median(seconds["open"]) - 2 * median(seconds["commit"])) * 1e3
    return Result(extra, "ms", LIMIT, summary(seconds))


def _commit(owner: Engine) -> None:
    with owner.begin() as connection:
        connection.exec_driver_sql("INSERT INTO public.one_row VALUES (1)")
