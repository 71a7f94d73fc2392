"""The root changes its key: clients that pin the old or the new one follow, and nobody can forge it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from referral_app.crypto.signing import SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    ROOT_ENDORSEMENT_LABEL,
    DirectoryEntry,
    OrganisationType,
    RevocationData,
    RootRotationData,
    SignedEntry,
    endorsed_body,
)
from referral_app.directory.issuing import Authority, Validity, endorse_root
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError

from .town import (
    AUTHORITY,
    COUNTY,
    NOTARY,
    ROOT,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    key_id,
    notary_data,
    organisation_data,
    person,
    public,
    seed,
    uid,
)

BUILT = build()
NEW = replace(AUTHORITY, root_seed=seed("root 2"))
EVE = uid("eve")


def signing(name: str) -> SigningKey:
    return SigningKey.from_seed(seed(name))


def rotate(town: Town, new: str, *, old: str = "root", on: int = 50) -> SignedEntry:
    validity = Validity(day(on), day(on + town.days))
    data = endorse_root(town.directory, signing(new), "Uusi juuri", validity)
    entry = Authority(seed(old), {}, {}).issue_root_rotation(town.directory, data, validity)
    town.entries.append(entry)
    town.directory = town.directory.extend([entry])
    return entry


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


@pytest.fixture
def rotated(town: Town) -> Town:
    rotate(town, "root 2")
    return town


def pinned(name: str) -> Directory:
    return Directory.start(public(name))


def refused(directory: Directory, *entries: SignedEntry) -> None:
    with pytest.raises(DirectoryInvalidError):
        directory.extend(entries)


# --- what clients do ----------------------------------------------------------------------------------------


def test_clients_of_the_old_and_of_the_new_root_follow(rotated: Town) -> None:
    rotated.add(NEW.issue_notary, NOTARY, notary_data("notary 2"), on=60)
    for name in ("root", "root 2"):
        directory = pinned(name).extend(rotated.entries)
        assert directory.head_hash == rotated.directory.head_hash
        assert directory.root.data.verify == public("root 2")
        assert directory.root.data.name == "Uusi juuri"
        assert directory.root_keys == (public("root"), public("root 2"))
        directory.current(directory.user(VEERA), day(61))
        assert directory.signer_at(key_id("veera"), day(20)).entry.subject == VEERA


def test_a_client_of_a_middle_key_follows_too(rotated: Town) -> None:
    rotate(rotated, "root 3", old="root 2", on=60)
    for name in ("root", "root 2", "root 3"):
        assert pinned(name).extend(rotated.entries).root_keys[-1] == public("root 3")


def test_a_client_of_the_new_root_takes_nothing_that_it_has_not_endorsed(rotated: Town) -> None:
    before = rotated.entries[:-1]
    for count in range(1, len(before) + 1):
        refused(pinned("root 2"), *before[:count])
    assert pinned("root 2").extend([]).version == 0
    assert pinned("root 2").extend(rotated.entries).version == len(rotated.entries)


def test_the_new_root_speaks_for_every_entry_before_it(rotated: Town) -> None:
    """A thief of the old key cannot tell clients of the new one another past."""
    for place in range(1, len(rotated.entries) - 1):
        refused(pinned("root 2"), *rotated.entries[:place], *rotated.entries[place + 1 :])
    other = Town()
    other.add(AUTHORITY.issue_root, ROOT, "Juuri", on=0)
    other.add(AUTHORITY.issue_notary, NOTARY, notary_data("thief"), on=1)
    stolen = DirectoryEntry.decode(rotated.entries[-1].body)
    assert isinstance(stolen.data, RootRotationData)
    refused(
        pinned("root 2"),
        *other.entries,
        other.forge("root", stolen.data, issuer=ROOT, subject=ROOT, on=50, until=450),
    )


def test_a_stranger_pins_nothing_here(rotated: Town) -> None:
    refused(pinned("thief"), *rotated.entries)


# --- what the keys may do -----------------------------------------------------------------------------------


def test_the_old_key_issues_nothing_any_more(rotated: Town) -> None:
    data = organisation_data("eve", OrganisationType.OTHER, None)
    refused(rotated.directory, rotated.forge("root", data, issuer=ROOT, subject=EVE, on=60))
    refused(
        rotated.directory,
        rotated.forge("root", RevocationData("abuse"), issuer=ROOT, subject=VEERA, on=60),
    )
    with pytest.raises(DirectoryInvalidError):
        AUTHORITY.issue_organisation(rotated.directory, EVE, data, Validity(day(60), day(300)))
    rotated.add(NEW.issue_organisation, EVE, data, on=60)
    rotated.add(NEW.revoke, ROOT, VEERA, "abuse", on=61)


def test_what_the_old_key_issued_stays(rotated: Town) -> None:
    directory = rotated.directory
    for entry in (directory.notary, directory.organisation(TOWN), directory.user(VEERA)):
        directory.current(entry, day(60))
    rotated.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=60)


def test_a_key_given_up_never_comes_back(rotated: Town) -> None:
    validity = Validity(day(60), day(300))
    data = endorse_root(rotated.directory, signing("root"), "Juuri", validity)
    with pytest.raises(DirectoryInvalidError):
        NEW.issue_root_rotation(rotated.directory, data, validity)


def test_a_key_of_somebody_else_does_not_become_the_root(town: Town) -> None:
    validity = Validity(day(50), day(300))
    for name in ("county", "welcome"):
        data = endorse_root(town.directory, signing(name), "Juuri", validity)
        with pytest.raises(DirectoryInvalidError):
            AUTHORITY.issue_root_rotation(town.directory, data, validity)


def test_the_root_renews_its_date_with_the_key_it_has(town: Town) -> None:
    root = town.directory.root
    town.add(AUTHORITY.renew, root, on=390)
    directory = town.directory
    assert directory.root_keys == (public("root"),)
    assert (directory.root.data.name, directory.root.expires) == (root.data.name, day(790))
    assert pinned("root").extend(town.entries).head_hash == directory.head_hash
    town.add(AUTHORITY.renew, directory.root, on=780)
    directory.signer_at(key_id("veera"), day(401))


def test_a_date_let_pass_does_not_end_the_service(town: Town) -> None:
    with pytest.raises(DirectoryInvalidError):
        town.add(AUTHORITY.issue_notary, NOTARY, notary_data("notary 2"), on=405)
    town.add(AUTHORITY.renew, town.directory.root, on=405)
    town.add(AUTHORITY.issue_notary, NOTARY, notary_data("notary 2"), on=406)
    with pytest.raises(DirectoryExpiredError):  # nobody acted lawfully in between
        town.directory.notary_at(day(404))


# --- forgeries ----------------------------------------------------------------------------------------------


def endorsed(
    town: Town, by: str, *, verify: str = "", label: bytes = ROOT_ENDORSEMENT_LABEL
) -> RootRotationData:
    """Data endorsed by the key of one seed for the key of another."""
    data = RootRotationData(public(verify or by), "Juuri", bytes(64))
    entry = DirectoryEntry(
        town.directory.version + 1, town.directory.head_hash, ROOT, ROOT, day(20), day(300), data
    )
    return replace(data, endorsement=signing(by).sign(label, endorsed_body(entry)))


FORGERIES: dict[str, Callable[[Town], SignedEntry]] = {
    "signed by the next key alone": lambda t: t.forge("eve", endorsed(t, "eve"), issuer=ROOT, subject=ROOT),
    "signed by an organisation": lambda t: t.forge("county", endorsed(t, "eve"), issuer=COUNTY, subject=ROOT),
    "an organisation rotating itself": lambda t: t.forge(
        "county", endorsed(t, "eve"), issuer=COUNTY, subject=COUNTY
    ),
    "the root rotating an organisation": lambda t: t.forge(
        "root", endorsed(t, "eve"), issuer=ROOT, subject=COUNTY
    ),
    "a key that nobody has shown to hold": lambda t: t.forge(
        "root", endorsed(t, "root", verify="eve"), issuer=ROOT, subject=ROOT
    ),
    "no endorsement": lambda t: t.forge(
        "root", replace(endorsed(t, "eve"), endorsement=bytes(64)), issuer=ROOT, subject=ROOT
    ),
    "an endorsement for another purpose": lambda t: t.forge(
        "root", endorsed(t, "eve", label=DIRECTORY_LABEL), issuer=ROOT, subject=ROOT
    ),
    "another name than endorsed": lambda t: t.forge(
        "root", replace(endorsed(t, "eve"), name="Toinen"), issuer=ROOT, subject=ROOT
    ),
    "another date than endorsed": lambda t: t.forge(
        "root", endorsed(t, "eve"), issuer=ROOT, subject=ROOT, until=301
    ),
    "another time than endorsed": lambda t: t.forge(
        "root", endorsed(t, "eve"), issuer=ROOT, subject=ROOT, on=21
    ),
    "issued before the root": lambda t: t.forge("root", endorsed(t, "eve"), issuer=ROOT, subject=ROOT, on=-1),
}


def test_an_honest_rotation_made_the_same_way_passes(town: Town) -> None:
    entry = town.forge("root", endorsed(town, "eve"), issuer=ROOT, subject=ROOT)
    assert town.directory.extend([entry]).root.data.verify == public("eve")


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_rotation_is_refused(town: Town, forgery: str) -> None:
    refused(town.directory, FORGERIES[forgery](town))


def test_an_endorsement_is_for_one_place_in_one_history(town: Town) -> None:
    """A rotation that was endorsed but never published cannot be brought later."""
    validity = Validity(day(50), day(300))
    data = endorse_root(town.directory, signing("root 2"), "Juuri", validity)
    held_back = AUTHORITY.issue_root_rotation(town.directory, data, validity)
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=40)
    refused(town.directory, held_back)
    refused(town.directory, town.forge("root", data, issuer=ROOT, subject=ROOT, on=50))
    with pytest.raises(DirectoryInvalidError):
        AUTHORITY.issue_root_rotation(town.directory, data, validity)


def test_the_first_entry_is_no_rotation() -> None:
    start = Town()
    data = RootRotationData(public("root"), "Juuri", bytes(64))
    refused(start.directory, start.forge("root", data, issuer=ROOT, subject=ROOT))


@pytest.mark.parametrize("field", ["verify", "endorsement"])
def test_no_byte_of_a_rotation_can_be_changed(rotated: Town, field: str) -> None:
    entry = DirectoryEntry.decode(rotated.entries[-1].body)
    assert isinstance(entry.data, RootRotationData)
    value = getattr(entry.data, field)
    for at in range(0, len(value), 7):
        changed = value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
        body = replace(entry, data=replace(entry.data, **{field: changed})).encode()
        signature = signing("root").sign(DIRECTORY_LABEL, body)
        for name in ("root", "root 2"):
            refused(pinned(name), *rotated.entries[:-1], SignedEntry(body, signature))
