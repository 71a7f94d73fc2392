"""Who has led a unit or administered the service, and leaves with the issuing keys: nothing follows from them any more.

The keys that the service was set up with are in the leavers' hands here, and the database's administrator helps them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.__main__ import main
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import people_calls
from referral_app.database.embedded import SUPERUSER
from referral_app.demo.people import DemoMember
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    DirectoryEntry,
    EntryData,
    SignedEntry,
    UnitKeyData,
    UserData,
)
from referral_app.domain.codes import Priority
from referral_app.domain.roles import Role
from referral_app.errors import (
    CancelledError,
    DatabaseUnreachableError,
    DirectoryInvalidError,
    KotosiltaError,
    NotAllowedError,
    TamperError,
)
from referral_app.services import epochs, issuing_keys, restoring
from referral_app.services.issuing_seeds import own_authority
from referral_app.services.names import Names
from referral_app.services.organising import NewUnit, create_unit
from tests.attack.administrator import Administrator, administering
from tests.attack.by_hand import refused
from tests.attack.intruder import Intruder
from tests.keepers import ADMINISTRATOR, LEAD, LEAVING, NURSE, SECOND_LEAD, Keepers, keeping, never, quiet

SECOND, THIRD = "veikko.lahti", "outi.aho"
OWN_SEED = bytes(range(32))
STRONG = "kolme siniset veneet ja pollo"
NOT_ALLOWED, TOO_LATE = "KS001", "KS002"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    """Satu, who led Tampere's unit, works on there; Veikko, who administered, is gone."""
    officers = [
        DemoMember(login, name, Role.ADMINISTRATOR, "yllapito")
        for login, name in ((SECOND, "Veikko Lahti"), (THIRD, "Outi Aho"))
    ]
    with keeping(*officers) as made:
        lead, administration = made.world.session(LEAD), made.world.session(ADMINISTRATOR).administration()
        for login in (SECOND, THIRD):
            administration.share_authorities(made.user_id(login))
        for login in (LEAD, SECOND_LEAD, SECOND, ADMINISTRATOR):
            made.context(login)  # signed in before anything happens
        lead.unit_people().change_role(made.user_id(SECOND_LEAD), Role.COORDINATOR, lead=False)
        made.world.session(ADMINISTRATOR).unit_keeping().remove_member(made.user_id(SECOND))
        made.settled()
        made.in_force(SECOND_LEAD)
        yield made


@pytest.fixture
def helper(keepers: Keepers) -> Iterator[Administrator]:
    with administering(keepers.world) as administrator:
        yield administrator


def signed(
    keepers: Keepers, seed: bytes, data: EntryData, issuer: UUID, subject: UUID, **changes: object
) -> SignedEntry:
    """The next entry, well-formed, with whatever key."""
    directory = keepers.context(ADMINISTRATOR).directory
    now = datetime.now(UTC).replace(microsecond=0)
    entry = DirectoryEntry(
        version=directory.version + 1,
        previous=directory.head_hash,
        issuer=issuer,
        subject=subject,
        issued=now,
        expires=now + timedelta(days=400),
        data=data,
    )
    body = replace(entry, **changes).encode()  # type: ignore[arg-type]  # the tests name fields
    return SignedEntry(body, SigningKey.from_seed(seed).sign(DIRECTORY_LABEL, body))


def own_unit_key(keepers: Keepers, unit: UUID, seed: bytes) -> SignedEntry:
    """The attack worth most: what is sent to the unit would be sealed to the leaver's own key."""
    epoch = keepers.context(ADMINISTRATOR).directory.unit_key(unit).epoch
    data = UnitKeyData(epoch + 1, UnwrapKey.from_seed(OWN_SEED).public.raw)
    return signed(keepers, seed, data, unit, unit)


def change_of(helper: Administrator, unit: UUID) -> tuple[int, bytes, bytes]:
    """The first entry with which a unit gave itself another key: its version, `prev` and body."""
    entries = helper.rows("SELECT version, body FROM kotosilta.directory_entry ORDER BY version")
    return next(
        (version, entry.previous, body)
        for version, body in entries
        for entry in [DirectoryEntry.decode(body)]
        if (entry.kind, entry.issuer) == ("unit", unit)
    )


def forged(keepers: Keepers, what: str) -> SignedEntry:
    """What can be signed with the keys of the day on which the service was set up."""
    directory = keepers.context(ADMINISTRATOR).directory
    tampere, clinic = keepers.world.unit("tampere"), keepers.world.unit("hervanta")
    town = directory.unit(tampere).data.organisation
    unit = directory.unit(tampere)
    match what:
        case "unit key":
            return own_unit_key(keepers, tampere, keepers.units[tampere])
        case "key of a unit that an administrator knew":
            return own_unit_key(keepers, clinic, keepers.units[clinic])
        case "person":
            ghost, identity = UUID(int=7), Identity.from_seed(OWN_SEED)
            data = UserData(
                login="haamu",
                name="Haamu",
                role=Role.TRIAGE_LEAD,
                lead=True,
                unit=tampere,
                verify=identity.signing.public.raw,
                wrap=identity.unwrap.public.raw,
                proof=prove_possession(identity, ghost),
            )
            return signed(keepers, keepers.units[tampere], data, tampere, ghost)
        case "issuing key of her own, by the unit":
            own = replace(unit.data, verify=SigningKey.from_seed(OWN_SEED).public.raw)
            return signed(keepers, keepers.units[tampere], own, tampere, tampere, expires=unit.expires)
        case "issuing key of her own, by the organisation":
            own = replace(unit.data, verify=SigningKey.from_seed(OWN_SEED).public.raw)
            return signed(keepers, keepers.organisations[town], own, town, tampere)
        case _:
            old = replace(unit.data, verify=SigningKey.from_seed(keepers.units[tampere]).public.raw)
            return signed(keepers, keepers.organisations[town], old, town, tampere)


FORGERIES = (
    "unit key",
    "key of a unit that an administrator knew",
    "person",
    "issuing key of her own, by the unit",
    "issuing key of her own, by the organisation",
    "old issuing key again",
)


@pytest.mark.parametrize("what", FORGERIES)
def test_a_forged_entry_with_an_old_key(keepers: Keepers, helper: Administrator, what: str) -> None:
    """Put in place with all that the database asks for: refused by whoever follows the directory, and by the notary."""
    entry = forged(keepers, what)
    nurse, tampere = keepers.world.session(NURSE), keepers.world.unit("tampere")
    before = keepers.context(ADMINISTRATOR).directory.version
    helper.rows("SELECT kotosilta.add_directory_entry(%s, %s)", (entry.body, entry.signature))
    with pytest.raises(DirectoryInvalidError):
        keepers.context(ADMINISTRATOR).directory.extend([entry])
    keepers.settled()
    verdict = "SELECT verdict FROM kotosilta.log_leaf WHERE body_hash = %s"
    assert helper.value(verdict, (sha256(entry.body).digest(),)) == "refused.directory"
    assert helper.value("SELECT max(version) FROM kotosilta.directory_entry") == before
    assert nurse.send(keepers.world.referral(), tampere, Priority.ROUTINE).log_index


def test_an_entry_in_the_place_of_the_change_of_key(keepers: Keepers, helper: Administrator) -> None:
    """As if the key had never changed: who has seen the change, or its beat, does not go back."""
    tampere = keepers.world.unit("tampere")
    version, previous, _ = change_of(helper, tampere)
    entry = replace(
        DirectoryEntry.decode(own_unit_key(keepers, tampere, OWN_SEED).body),
        version=version,
        previous=previous,
    ).encode()
    signature = SigningKey.from_seed(keepers.units[tampere]).sign(DIRECTORY_LABEL, entry)
    with (
        helper.without("directory_entry", f"version > {version}"),
        helper.altered("directory_entry", {"version": version}, body=entry, signature=signature),
        pytest.raises(TamperError),
    ):
        keepers.world.desk.sign_in(NURSE, keepers.world.passphrase)
    assert keepers.world.send().log_index


def test_who_led_the_unit_by_her_own_sql(keepers: Keepers) -> None:
    """She works on as a coordinator, and her program is put away."""
    entry = own_unit_key(keepers, keepers.world.unit("tampere"), keepers.units[keepers.world.unit("tampere")])
    with Intruder(keepers.world, SECOND_LEAD) as satu:
        query = "SELECT kotosilta.add_directory_entry(%s, %s)"
        assert satu.refused(query, (entry.body, entry.signature)) == NOT_ALLOWED
        [(sealed,)] = satu.rows("SELECT count(*) FROM kotosilta.my_authority_grants()")
        lead = keepers.context(LEAD)
        with lead.connect() as conn:
            granted = len(people_calls.my_authority_grants(conn))
        assert sealed < granted, "she was not given the new one"


def test_an_old_program(keepers: Keepers, helper: Administrator) -> None:
    """It has not followed the directory since, and signs what comes next by the one that it knows."""
    tampere, lead = keepers.world.unit("tampere"), keepers.context(LEAD)
    version, _, _ = change_of(helper, tampere)
    known = Directory.start(keepers.world.service.config().root_key).extend(
        SignedEntry(body, signature)
        for body, signature in helper.rows(
            "SELECT body, signature FROM kotosilta.directory_entry WHERE version < %s ORDER BY version",
            (version,),
        )
    )
    data = UnitKeyData(2, UnwrapKey.from_seed(OWN_SEED).public.raw)
    entry = keepers.authority.issue_unit_key(known, tampere, data, keepers.validity())
    assert (
        refused(
            helper.connection, "SELECT kotosilta.add_directory_entry(%s, %s)", (entry.body, entry.signature)
        )
        == TOO_LATE
    )
    with pytest.raises(DirectoryInvalidError):
        lead.directory.extend([entry])
    with pytest.raises(NotAllowedError):  # it follows, and finds what it holds out of force
        epochs.new_epoch(keepers.context(SECOND_LEAD))


def test_who_stays_works_on(keepers: Keepers) -> None:
    """And what was issued with the old keys stands."""
    lead, administrator = keepers.context(LEAD), keepers.context(ADMINISTRATOR)
    assert administrator.directory.issuing_keys_to_change() == ()
    with administrator.connect() as conn:
        directory = administrator.follow_directory(conn)
    for issuer in (*directory.organisations(), *directory.units()):
        old = {**keepers.organisations, **keepers.units}[issuer.subject]
        assert issuer.data.verify != SigningKey.from_seed(old).public.raw
    epochs.remove_member(lead, keepers.user_id(LEAVING))
    assert epochs.new_epoch(lead).epoch == 2
    town = directory.unit(keepers.world.unit("tampere")).data.organisation
    for login in (ADMINISTRATOR, THIRD):
        names = Names(*[f"Uusi {login}"] * 3)
        assert create_unit(keepers.context(login), NewUnit(town, names))
    keepers.settled()
    assert keepers.world.send().log_index
    verified = keepers.world.session("pekka.virtanen").verify_log(quiet, never)
    assert verified.problems == ()


class TestCutOff:
    """After all others: Outi goes as well, and the change of the keys is cut off wherever it can be."""

    def test_between_entry_and_grants_nothing_is_done(
        self, keepers: Keepers, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        context = keepers.context(ADMINISTRATOR)
        with context.connect() as conn:
            before = context.follow_directory(conn).version

        def cut_off(*_: object) -> None:
            raise CancelledError

        monkeypatch.setattr(issuing_keys.people_calls, "put_authority_grant", cut_off)
        with pytest.raises(CancelledError):
            epochs.remove_member(context, keepers.user_id(THIRD))
        with context.connect() as conn:
            assert context.follow_directory(conn).version == before

    def test_between_two_keys_it_goes_on_later(
        self, keepers: Keepers, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(issuing_keys, "MOST_AT_ONCE", 2)
        context = keepers.context(ADMINISTRATOR)
        epochs.remove_member(context, keepers.user_id(THIRD))
        left = issuing_keys.known_keys(context)
        assert len(left) > 2
        assert {one.known_to for one in left} == {("Outi Aho",)}
        with pytest.raises(CancelledError):
            issuing_keys.change_known(
                context, quiet, lambda: len(issuing_keys.known_keys(context)) < len(left)
            )
        assert len(issuing_keys.known_keys(context)) == len(left) - 2
        again = keepers.world.desk.sign_in(ADMINISTRATOR, keepers.world.passphrase)
        assert issuing_keys.change_known(again._context, quiet, never) == len(left) - 2
        assert issuing_keys.known_keys(again._context) == ()
        again.close()
        keepers.settled()
        lead = keepers.context(LEAD)
        assert epochs.new_epoch(lead).epoch == 3, "the lead was given the newest key"


class TestAllAdministratorsAreLost:
    """After all others: Riitta, who was the only one left, has lost everything. The command brings Kaisa in."""

    def restore(self, keepers: Keepers, folder: Path, *more: str, papers: Sequence[str] | None = None) -> int:
        paths = keepers.world.service.paths
        lines = papers or json.loads(paths.papers.read_text("utf-8"))["root"][:2]
        (folder / "papers").write_text("\n".join(lines), "utf-8")
        (folder / "passphrase").write_text(STRONG, "utf-8")
        engine = keepers.world.service.server.superuser_engine(keepers.world.service.settings().name)
        (folder / "superuser").write_text(str(engine.url.password), "utf-8")
        engine.dispose()
        return main(
            [
                *("--config", str(paths.config), "admin", "restore-administrator", "--name", "Kaisa Kettu"),
                *("--sheet", str(folder / "sheet.pdf"), "--no-keyring", "--superuser", SUPERUSER),
                *("--superuser-password-file", str(folder / "superuser")),
                *("--papers-file", str(folder / "papers"), "--passphrase-file", str(folder / "passphrase")),
                *more,
            ]
        )

    @pytest.mark.parametrize(
        ("more", "papers", "said"),
        [
            (("--login", "kaisa.kettu"), None, "lost.others"),
            (("--login", "kaisa.kettu", "--lost", ADMINISTRATOR, "--lost", NURSE), None, "lost.unknown"),
            (("--login", NURSE, "--lost", ADMINISTRATOR), None, "login.taken"),
            (("--login", "kaisa.kettu", "--lost", ADMINISTRATOR), "recovery", "papers of the root key"),
            (("--login", "kaisa.kettu", "--lost", ADMINISTRATOR), "one", "papers of the root key"),
        ],
    )
    def test_what_is_not_right_changes_nothing(
        self,
        keepers: Keepers,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        more: tuple[str, ...],
        papers: str | None,
        said: str,
    ) -> None:
        held = json.loads(keepers.world.service.paths.papers.read_text("utf-8"))
        lines = {"recovery": held["recovery"][:2], "one": [held["root"][0]] * 2}.get(papers or "")
        newest = "SELECT max(version) FROM kotosilta.directory_entry"
        before = keepers.owner_value(newest)
        assert self.restore(keepers, tmp_path, *more, papers=lines) != 0
        assert said in capsys.readouterr().err
        assert keepers.owner_value(newest) == before
        assert not (tmp_path / "sheet.pdf").exists()

    def test_a_new_one_takes_over_and_the_lost_one_is_out(
        self,
        keepers: Keepers,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Cut off before the seeds are given, and given again."""
        codes: list[str] = []
        real = restoring.encode_recovery_code
        monkeypatch.setattr(
            restoring, "encode_recovery_code", lambda raw: codes.append(real(raw)) or codes[-1]
        )
        tampere, more = keepers.world.unit("tampere"), ("--login", "kaisa.kettu", "--lost", ADMINISTRATOR)
        sent = keepers.world.send().referral_id
        with monkeypatch.context() as cut:
            cut.setattr(
                restoring, "_give_seeds", lambda *_: (_ for _ in ()).throw(DatabaseUnreachableError())
            )
            assert self.restore(keepers, tmp_path, *more) != 0
        assert self.restore(keepers, tmp_path, *more) == 0
        assert "Out of force" not in capsys.readouterr().out.split("administrator now")[0]
        assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
        keepers.settled(LEAD)
        kaisa = keepers.world.desk.sign_in("kaisa.kettu", STRONG, codes[-1])
        context = kaisa._context
        assert [one.data.login for one in context.directory.administrators()] == ["kaisa.kettu"]
        assert context.directory.issuing_keys_to_change() == ()
        with pytest.raises(KotosiltaError):
            keepers.world.desk.sign_in(ADMINISTRATOR, keepers.world.passphrase)
        with context.connect() as conn:
            held = own_authority(context, conn)
        assert set(held.units) == {one.subject for one in context.directory.units()}
        assert set(held.organisations) == {one.subject for one in context.directory.organisations()}
        town = context.directory.unit(tampere).data.organisation
        kaisa.administration().create_unit(NewUnit(town, Names("Uusi", "Ny", "New")))
        assert kaisa.administration().administrators() == 1
        epochs.new_epoch(keepers.context(LEAD))  # the lead was given her unit's new key
        keepers.reads(LEAD, sent)
        keepers.settled(LEAD)
        refused = (
            "SELECT count(*) FROM kotosilta.log_leaf WHERE db_user = 'kaisa.kettu' AND verdict <> 'accepted'"
        )
        assert keepers.owner_value(refused) == 0
        kaisa.close()
        assert keepers.world.session("pekka.virtanen").verify_log(quiet, never).problems == ()

    def test_the_lost_one_comes_back_under_her_name(self, keepers: Keepers, tmp_path: Path) -> None:
        before = keepers.context(LEAD).directory.user_by_login(ADMINISTRATOR)
        assert self.restore(keepers, tmp_path, "--login", ADMINISTRATOR, "--lost", "kaisa.kettu") == 0
        keepers.settled(LEAD)
        lead = keepers.context(LEAD)
        with lead.connect() as conn:
            directory = lead.follow_directory(conn)
        again = directory.user_by_login(ADMINISTRATOR)
        assert again.subject == before.subject
        assert again.data.verify != before.data.verify
        assert [one.subject for one in directory.administrators()] == [again.subject]
