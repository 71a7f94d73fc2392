"""The notary releases what the logged statement names, whatever the database says a read asked for."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from referral_app.errors import CannotOpenError
from tests.world import World, start_world


@pytest.fixture
def own_world() -> Iterator[World]:
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-release-"))
    folder.chmod(0o755)
    world = start_world(folder)
    yield world
    world.close()
    world.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


def test_an_administrator_cannot_turn_a_logged_read_to_another_referral(own_world: World) -> None:
    """A database administrator and a member together: the read in the log names A, the row beside it B."""
    innocent, wanted = own_world.send(), own_world.send()
    engine = own_world.service.server.superuser_engine("kotosilta")
    with engine.begin() as conn:
        conn.execute(
            text(
                "CREATE FUNCTION public.redirect() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                f"IF NEW.referral_id = '{innocent.referral_id}' THEN "
                f"NEW.referral_id := '{wanted.referral_id}'; END IF; RETURN NEW; END $$"
            )
        )
        conn.execute(
            text(
                "CREATE TRIGGER redirect BEFORE INSERT ON kotosilta.read_item "
                "FOR EACH ROW EXECUTE FUNCTION public.redirect()"
            )
        )
        conn.execute(text("GRANT EXECUTE ON FUNCTION public.redirect() TO PUBLIC"))
        conn.execute(text("GRANT USAGE ON SCHEMA public TO PUBLIC"))
    with pytest.raises(CannotOpenError):
        own_world.session("leena.makela").open_referral(innocent.referral_id)
    with engine.connect() as conn:
        redirected, released = conn.execute(
            text(
                "SELECT count(*) FILTER (WHERE i.referral_id = :wanted), "
                "count(d.ord) FILTER (WHERE i.referral_id = :wanted) "
                "FROM kotosilta.read_item i LEFT JOIN kotosilta.read_release d USING (ticket, ord)"
            ),
            {"wanted": wanted.referral_id},
        ).one()
    engine.dispose()
    assert redirected >= 1
    assert released == 0
