"""Directory entries that nobody with the issuing key has signed: the notary refuses them, and they are gone.

Otherwise nobody could follow the directory past them, and one hostile login would stop the whole service.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import text

from referral_app.database import calls
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError
from tests.database_fixtures import Database
from tests.integration.by_hand import refusal
from tests.integration.kit import NO_SIGNATURE, Kit, Person, Unit, new_id
from tests.integration.wrapping_anew import opened, pending, wrap_anew

TABLES = ("organisation", "unit", "unit_key", "member")


@pytest.fixture
def kit(database: Database) -> Kit:
    kit = Kit(database)
    kit.sequence()
    return kit


def projection(kit: Kit) -> dict[str, set[tuple[Any, ...]]]:
    """What counts of the projection: void members and refused keys do not."""
    rest = {"member": "WHERE NOT void", "unit_key": "WHERE NOT refused"}
    with kit.database.superuser.connect() as connection:
        return {
            table: {
                tuple(row)
                for row in connection.execute(text(f"SELECT * FROM kotosilta.{table} {rest.get(table, '')}"))
            }
            for table in TABLES
        }


def forge(kit: Kit, engine: Any, kind: str, subject: UUID, data: dict[str, Any], **changes: Any) -> None:
    """An entry as any lead or administrator can make it without an issuing key."""
    kit.bring(engine, kit.entry_body(kind, subject, data, **changes))


def refuse_directory(row: Any) -> str:
    return "refused.directory" if row.type == "directory" else "accepted"


def refused(kit: Kit, version: int, last_hash: bytes) -> None:
    """The notary's next batch; the kit goes on where the directory was before."""
    kit.sequence(refuse_directory)
    kit.version, kit.last_hash = version, last_hash


FORGERIES: dict[str, Callable[[Kit], tuple[str, UUID, dict[str, Any]]]] = {
    "revocation": lambda kit: ("revocation", kit.nurse.user_id, {"reason": "left"}),
    "revoked unit": lambda kit: ("revocation", kit.services.id, {"reason": "left"}),
    "revoked organisation": lambda kit: ("revocation", kit.clinic.organisation, {"reason": "left"}),
    "other role": lambda kit: (
        "user",
        kit.nurse.user_id,
        kit.user_data("nurse", kit.clinic, Role.COORDINATOR),
    ),
    "moved": lambda kit: ("user", kit.nurse.user_id, kit.user_data("nurse", kit.services, Role.REFERRER)),
    "other login": lambda kit: ("user", kit.nurse.user_id, kit.user_data("x", kit.clinic, Role.REFERRER)),
    "new person": lambda kit: ("user", new_id(), kit.user_data("somebody", kit.clinic, Role.ADMINISTRATOR)),
    "new key": lambda kit: ("unit_key", kit.services.id, kit.key_data(kit.next_epoch_unmade(kit.services))),
    "renewed key": lambda kit: ("unit_key", kit.services.id, kit.key_data(kit.services)),
    "closed": lambda kit: ("succession", kit.services.id, {"successor": kit.other_services.id.hex}),
    "unit": lambda kit: ("unit", kit.services.id, kit.unit_data(kit.clinic.organisation, receives=False)),
    "new unit": lambda kit: ("unit", new_id(), kit.unit_data(kit.clinic.organisation, receives=True)),
    "organisation": lambda kit: (
        "organisation",
        kit.services.organisation,
        {"type": "ngo", "municipality": None},
    ),
    "absence": lambda kit: ("absence", kit.nurse.user_id, {}),
    "root": lambda kit: ("root_rotation", new_id(), {}),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_entry_is_taken_back_with_all_it_did(kit: Kit, name: str) -> None:
    before, version, last_hash = projection(kit), kit.version, kit.last_hash
    kind, subject, data = FORGERIES[name](kit)
    forge(kit, kit.administrator.engine, kind, subject, data)
    refused(kit, version, last_hash)
    after = projection(kit)
    if name == "new unit":  # its row stays, out of force
        assert after.pop("unit") - before.pop("unit") == {
            (subject, kit.clinic.organisation, "837", True, False, False, None)
        }
    assert after == before
    with kit.nurse.engine.begin() as connection:
        assert [entry.version for entry in calls.directory_entries(connection)] == list(range(1, version + 1))
    kit.add_entry("absence", kit.nurse.user_id, {"n": 1})  # the chain goes on from there
    kit.sequence()
    assert kit.submit()


def test_what_follows_a_forged_entry_goes_with_it(kit: Kit) -> None:
    before, version, last_hash = projection(kit), kit.version, kit.last_hash
    for name in ("other login", "closed", "revocation", "new key"):
        forge(kit, kit.administrator.engine, *FORGERIES[name](kit))
    taken = kit.user_data("nurse", kit.clinic, Role.ADMINISTRATOR)  # the login that the first one has freed
    forge(kit, kit.administrator.engine, "user", new_id(), taken)
    refused(kit, version, last_hash)
    assert projection(kit) == before


def test_a_lead_stops_nobody(kit: Kit) -> None:
    version, last_hash = kit.version, kit.last_hash
    forge(
        kit,
        kit.head_nurse.engine,
        "revocation",
        kit.nurse.user_id,
        {"reason": "left"},
        issuer=kit.clinic.id.hex,
    )
    with pytest.raises(NotAllowedError):
        kit.submit()
    refused(kit, version, last_hash)
    assert kit.submit()


def test_somebody_who_was_revoked_before_stays_revoked(kit: Kit) -> None:
    kit.revoke(kit.nurse.user_id)
    kit.sequence()
    before, version, last_hash = projection(kit), kit.version, kit.last_hash
    user = kit.user_data("nurse", kit.clinic, Role.REFERRER)
    forge(kit, kit.administrator.engine, "user", kit.nurse.user_id, user)
    assert kit.submit()
    refused(kit, version, last_hash)
    assert projection(kit) == before
    with pytest.raises(NotAllowedError):
        kit.submit()


def test_the_login_of_a_person_who_never_was_is_free(kit: Kit) -> None:
    version, last_hash = kit.version, kit.last_hash
    forge(kit, kit.administrator.engine, *FORGERIES["new person"](kit))
    refused(kit, version, last_hash)
    real = kit.person("somebody", kit.clinic, Role.REFERRER)
    assert kit.submit(real)


def test_the_epoch_of_a_forged_key_is_still_to_come_and_what_was_wrapped_to_it_counts_for_nothing(
    kit: Kit,
) -> None:
    sent = kit.submit()
    for person in (kit.lead, kit.worker):
        kit.grant(kit.lead, kit.services, person)
    kit.sequence()
    version, last_hash = kit.version, kit.last_hash
    forged: Unit = kit.next_epoch_unmade(kit.services)
    forge(kit, kit.administrator.engine, "unit_key", kit.services.id, kit.key_data(forged))
    kit.grant(kit.administrator, forged, kit.worker)
    wrap_anew(kit, kit.worker, pending(kit.worker, forged), [kit.services], forged)
    refused(kit, version, last_hash)
    assert opened(kit, kit.worker, sent, [kit.services]) == b"content"
    with pytest.raises(NotAllowedError):
        kit.grant(kit.lead, forged, kit.lead)
    real = kit.next_epoch(kit.services)
    assert real.epoch == forged.epoch
    assert len(pending(kit.lead, real)) == 2
    wrap_anew(kit, kit.lead, pending(kit.lead, real), [kit.services], real)
    kit.grant(kit.lead, real, kit.worker)
    assert opened(kit, kit.worker, sent, [real]) == b"content"


def test_nobody_keeps_a_forged_entry_in_by_holding_what_it_is_about(kit: Kit) -> None:
    """The entries go at once; the projection follows when the row is free."""
    version, last_hash = kit.version, kit.last_hash
    revocation = kit.entry_body("revocation", kit.nurse.user_id, {}, issuer=kit.clinic.id.hex)
    kit.bring(kit.head_nurse.engine, revocation)
    further = kit.entry_body("revocation", kit.nurse.user_id, {"n": 2}, issuer=kit.clinic.id.hex)
    with kit.database.driver("head.nurse") as driver:
        driver.execute("BEGIN")
        assert bring_by_hand(driver, further) is None
        refused(kit, version, last_hash)
        assert newest_version(kit) == version
        assert active(kit, kit.nurse) is False
        driver.execute("COMMIT")  # one more, which follows nothing
    assert newest_version(kit) == version + 2
    kit.sequence(refuse_directory)
    assert newest_version(kit) == version
    assert active(kit, kit.nurse) is True
    assert kit.submit()


def test_the_notary_does_not_wait_for_who_holds_the_row(kit: Kit) -> None:
    version, last_hash = kit.version, kit.last_hash
    kit.bring(
        kit.head_nurse.engine,
        kit.entry_body("revocation", kit.nurse.user_id, {}, issuer=kit.clinic.id.hex),
    )
    with kit.database.superuser.connect() as holding:
        holding.execute(
            text("SELECT FROM kotosilta.member WHERE user_id = :id FOR UPDATE"), {"id": kit.nurse.user_id}
        )
        refused(kit, version, last_hash)
        assert active(kit, kit.nurse) is False
        holding.rollback()
    kit.submit(kit.other_nurse)
    kit.sequence()
    assert active(kit, kit.nurse) is True


def bring_by_hand(driver: psycopg.Connection[Any], body: bytes) -> str | None:
    query = b"SELECT kotosilta.add_directory_entry(%(body)s, %(signature)s)"
    return refusal(driver, query, {"body": body, "signature": NO_SIGNATURE})


def newest_version(kit: Kit) -> int:
    with kit.database.superuser.connect() as connection:
        return int(
            connection.execute(text("SELECT max(version) FROM kotosilta.directory_entry")).scalar_one()
        )


def active(kit: Kit, person: Person) -> bool:
    with kit.database.superuser.connect() as connection:
        return bool(
            connection.execute(
                text("SELECT active FROM kotosilta.member WHERE user_id = :id"), {"id": person.user_id}
            ).scalar_one()
        )
