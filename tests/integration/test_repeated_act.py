"""An old signed act that somebody puts into the log again is found: it was done only once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from referral_app.exchange.log_problems import ProblemCode
from tests.world import World, start_world


@pytest.fixture
def own_world() -> Iterator[World]:
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-repeat-"))
    folder.chmod(0o755)
    world = start_world(folder)
    yield world
    world.close()
    world.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


def test_a_read_that_a_database_administrator_brings_again(own_world: World) -> None:
    receipt = own_world.send()
    own_world.session("leena.makela").open_referral(receipt.referral_id)
    auditor = own_world.session("pekka.virtanen")
    assert auditor.verify_log(lambda _done, _all: None, lambda: False).problems == ()
    engine = own_world.service.server.superuser_engine("kotosilta")
    with engine.begin() as conn:
        conn.execute(
            text(
                "INSERT INTO kotosilta.intake (type, body, signature, db_user, at) "
                "SELECT 'act', s.body, s.signature, 'leena.makela', now() FROM "
                "(SELECT decode(l.leaf::jsonb ->> 'body', 'base64') AS body, "
                "decode(l.leaf::jsonb ->> 'signature', 'base64') AS signature "
                "FROM (SELECT convert_from(leaf, 'UTF8') AS leaf FROM kotosilta.log_leaf "
                "WHERE act = 'read' ORDER BY leaf_index DESC LIMIT 1) l) s"
            )
        )
    engine.dispose()
    own_world.send()  # its receipt shows that the notary has passed this point
    [problem] = auditor.verify_log(lambda _done, _all: None, lambda: False).problems
    assert problem.code is ProblemCode.REPEATED
