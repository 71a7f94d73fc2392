"""What a database administrator, a unit or a thief may try with the directory, and does not get."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.signing import SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    DirectoryEntry,
    OrganisationType,
    RecoveryData,
    RevocationData,
    RootData,
    SignedEntry,
    UnitKeyData,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError, StatementInvalidError

from .town import (
    AINO,
    AUTHORITY,
    CLINIC,
    COUNTY,
    MARIA,
    NOTARY,
    ROOT,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    notary_data,
    organisation_data,
    person,
    public,
    seed,
    uid,
    unit_data,
    wrap_key,
)

BUILT = build()
EVE = uid("eve")
LOW_ORDER_KEYS = [
    bytes(32),
    bytes([1]) + bytes(31),
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
    b"\xec" + b"\xff" * 30 + b"\x7f",
    b"\xee" + b"\xff" * 30 + b"\x7f",
]


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


def refused(directory: Directory, *entries: SignedEntry) -> None:
    with pytest.raises(DirectoryInvalidError):
        directory.extend(entries)


def test_honest_forgeries_would_pass(town: Town) -> None:
    """The helper makes entries that are wrong only where a test makes them so."""
    good = town.forge("welcome", person("eve", WELCOME, Role.COORDINATOR), issuer=WELCOME, subject=EVE)
    assert town.directory.extend([good]).user(EVE).data.login == "eve.laine"


# --- the database administrator, who has no key -------------------------------------------------------------


def test_another_root_is_refused() -> None:
    thief = Authority(seed("thief"), {}, {})
    entry = thief.issue_root(Directory.start(public("thief")), ROOT, "Juuri", Validity(day(0), day(400)))
    refused(Directory.start(public("root")), entry)
    for pinned in (bytes(31), *LOW_ORDER_KEYS):
        with pytest.raises(DirectoryInvalidError):
            Directory.start(pinned)


def test_the_root_entry_names_the_pinned_key_and_issues_itself() -> None:
    start = Town()
    for data, issuer in (
        (RootData(public("thief"), "Juuri"), ROOT),
        (RootData(public("root"), "Juuri"), EVE),
    ):
        refused(start.directory, start.forge("root", data, issuer=issuer, subject=ROOT))
    refused(start.directory, start.forge("root", notary_data(), issuer=ROOT, subject=NOTARY))


def test_no_byte_of_any_entry_can_be_changed() -> None:
    for place, entry in enumerate(BUILT.entries):
        before = Directory.start(public("root")).extend(BUILT.entries[:place])
        for at in range(len(entry.body)):
            changed = entry.body[:at] + bytes([entry.body[at] ^ 1]) + entry.body[at + 1 :]
            refused(before, SignedEntry(changed, entry.signature))
        for at in range(len(entry.signature)):
            changed = entry.signature[:at] + bytes([entry.signature[at] ^ 1]) + entry.signature[at + 1 :]
            refused(before, SignedEntry(entry.body, changed))
        refused(before, SignedEntry(entry.body, b""))


def test_a_swapped_key_is_refused(town: Town) -> None:
    """The municipality's key is exchanged for the administrator's own."""
    place = 7  # the welcome unit's key
    entry = DirectoryEntry.decode(BUILT.entries[place].body)
    assert isinstance(entry.data, UnitKeyData)
    swapped = DirectoryEntry(
        entry.version,
        entry.previous,
        entry.issuer,
        entry.subject,
        entry.issued,
        entry.expires,
        replace(entry.data, wrap=wrap_key("thief")),
    )
    before = Directory.start(public("root")).extend(BUILT.entries[:place])
    refused(before, SignedEntry(swapped.encode(), BUILT.entries[place].signature))
    thief = SigningKey.from_seed(seed("thief"))
    refused(before, SignedEntry(swapped.encode(), thief.sign(DIRECTORY_LABEL, swapped.encode())))


def test_entries_cannot_be_left_out_repeated_or_reordered() -> None:
    entries, start = BUILT.entries, Directory.start(public("root"))
    for place in range(len(entries) - 1):
        refused(start, *entries[:place], *entries[place + 1 :])
        refused(start, *entries[: place + 1], *entries[place:])
        refused(start, *entries[:place], entries[place + 1], entries[place], *entries[place + 2 :])


def test_an_old_version_cannot_be_replayed(town: Town) -> None:
    old = town.entries[-1]
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    refused(town.directory, old)
    refused(town.directory, town.entries[9])


def test_a_gap_or_a_wrong_predecessor_is_refused(town: Town) -> None:
    data = person("eve", WELCOME, Role.COORDINATOR)
    for version, previous in (
        (town.directory.version + 2, None),
        (town.directory.version, None),
        (1, None),
        (None, bytes(32)),
        (None, town.entries[-2].hash),
    ):
        refused(
            town.directory,
            town.forge("welcome", data, issuer=WELCOME, subject=EVE, version=version, previous=previous),
        )


def test_two_histories_cannot_be_joined(town: Town) -> None:
    other = Town(BUILT.directory, list(BUILT.entries))
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    other.add(AUTHORITY.revoke, WELCOME, MARIA, "left", on=30)
    other.add(AUTHORITY.revoke, TOWN, WELCOME, "closed", on=31)
    refused(town.directory, other.entries[-1])


# --- an issuer that oversteps -------------------------------------------------------------------------------

EVE_DATA = person("eve", WELCOME, Role.COORDINATOR)

OVERSTEPPING: dict[str, Callable[[Town], SignedEntry]] = {
    "forged issuer": lambda t: t.forge("clinic", EVE_DATA, issuer=WELCOME, subject=EVE),
    "unknown issuer": lambda t: t.forge("eve", EVE_DATA, issuer=EVE, subject=EVE),
    "a unit issuing for another unit": lambda t: t.forge("clinic", EVE_DATA, issuer=CLINIC, subject=EVE),
    "an organisation issuing a user": lambda t: t.forge("town", EVE_DATA, issuer=TOWN, subject=EVE),
    "the root issuing a user": lambda t: t.forge("root", EVE_DATA, issuer=ROOT, subject=EVE),
    "a user issuing a user": lambda t: t.forge("veera", EVE_DATA, issuer=VEERA, subject=EVE),
    "an organisation taking another's unit name": lambda t: t.forge(
        "county", unit_data("eve", TOWN, receives=True), issuer=COUNTY, subject=EVE
    ),
    "an organisation taking over another's unit": lambda t: t.forge(
        "county", unit_data("welcome", COUNTY, receives=True), issuer=COUNTY, subject=WELCOME
    ),
    "a unit making a unit": lambda t: t.forge(
        "clinic", unit_data("eve", CLINIC, receives=True), issuer=CLINIC, subject=EVE
    ),
    "the root making a unit": lambda t: t.forge(
        "root", unit_data("eve", ROOT, receives=True), issuer=ROOT, subject=EVE
    ),
    "an organisation making an organisation": lambda t: t.forge(
        "town", organisation_data("eve", OrganisationType.OTHER, None), issuer=TOWN, subject=EVE
    ),
    "an organisation making a notary": lambda t: t.forge(
        "town", notary_data("eve"), issuer=TOWN, subject=NOTARY
    ),
    "a second notary": lambda t: t.forge("root", notary_data("eve"), issuer=ROOT, subject=EVE),
    "a notary with somebody's key for its heads": lambda t: t.forge(
        "root", replace(notary_data(), ed25519=public("town")), issuer=ROOT, subject=NOTARY
    ),
    "a notary with somebody's key for its heartbeats": lambda t: t.forge(
        "root", replace(notary_data(), statement_key=public("town")), issuer=ROOT, subject=NOTARY
    ),
    "an organisation in the place of the notary": lambda t: t.forge(
        "root", organisation_data("eve", OrganisationType.OTHER, None), issuer=ROOT, subject=NOTARY
    ),
    "an organisation in the place of the root": lambda t: t.forge(
        "root", organisation_data("eve", OrganisationType.OTHER, None), issuer=ROOT, subject=ROOT
    ),
    "a recovery key in the place of an organisation": lambda t: t.forge(
        "root", RecoveryData(wrap_key("eve")), issuer=ROOT, subject=TOWN
    ),
    "a second root": lambda t: t.forge("root", RootData(public("root"), "Juuri"), issuer=ROOT, subject=ROOT),
    "a unit setting another's key": lambda t: t.forge(
        "clinic", UnitKeyData(2, wrap_key("eve")), issuer=CLINIC, subject=WELCOME
    ),
    "an organisation setting its unit's key": lambda t: t.forge(
        "town", UnitKeyData(2, wrap_key("eve")), issuer=TOWN, subject=WELCOME
    ),
    "an organisation setting a key of its own": lambda t: t.forge(
        "town", UnitKeyData(1, wrap_key("eve")), issuer=TOWN, subject=TOWN
    ),
    "the root setting a key of its own": lambda t: t.forge(
        "root", UnitKeyData(1, wrap_key("eve")), issuer=ROOT, subject=ROOT
    ),
    "an epoch set again": lambda t: t.forge(
        "welcome", UnitKeyData(1, wrap_key("eve")), issuer=WELCOME, subject=WELCOME
    ),
    "an epoch left out": lambda t: t.forge(
        "welcome", UnitKeyData(3, wrap_key("eve")), issuer=WELCOME, subject=WELCOME
    ),
    "a unit key before the last one": lambda t: t.forge(
        "welcome", UnitKeyData(2, wrap_key("eve")), issuer=WELCOME, subject=WELCOME, on=3
    ),
    "a unit revoking another's user": lambda t: t.forge(
        "clinic", RevocationData("abuse"), issuer=CLINIC, subject=VEERA
    ),
    "an organisation revoking another's unit": lambda t: t.forge(
        "county", RevocationData("abuse"), issuer=COUNTY, subject=WELCOME
    ),
    "a unit revoking its organisation": lambda t: t.forge(
        "welcome", RevocationData("abuse"), issuer=WELCOME, subject=TOWN
    ),
    "a unit revoking itself": lambda t: t.forge(
        "welcome", RevocationData("abuse"), issuer=WELCOME, subject=WELCOME
    ),
    "the root revoked": lambda t: t.forge("root", RevocationData("abuse"), issuer=ROOT, subject=ROOT),
    "nobody revoked": lambda t: t.forge("root", RevocationData("abuse"), issuer=ROOT, subject=EVE),
    "a revocation before the entry": lambda t: t.forge(
        "welcome", RevocationData("abuse"), issuer=WELCOME, subject=VEERA, on=9
    ),
    "a unit taking over another's user": lambda t: t.forge(
        "clinic", person("veera", CLINIC, Role.REFERRER), issuer=CLINIC, subject=VEERA
    ),
    "a user in the place of a unit": lambda t: t.forge(
        "welcome", person("clinic", WELCOME, Role.COORDINATOR, keys="eve"), issuer=WELCOME, subject=CLINIC
    ),
    "a user in the place of the own unit": lambda t: t.forge(
        "welcome", person("welcome", WELCOME, Role.COORDINATOR, keys="eve"), issuer=WELCOME, subject=WELCOME
    ),
    "an entry that is never in force": lambda t: t.forge(
        "welcome", EVE_DATA, issuer=WELCOME, subject=EVE, on=20, until=20
    ),
    "an entry from before its issuer": lambda t: t.forge(
        "welcome", EVE_DATA, issuer=WELCOME, subject=EVE, on=2
    ),
    "an entry from after its issuer's date": lambda t: t.forge(
        "welcome", EVE_DATA, issuer=WELCOME, subject=EVE, on=404, until=500
    ),
    "a user re-issued in the past": lambda t: t.forge(
        "welcome", person("veera", WELCOME, Role.TRIAGE_LEAD), issuer=WELCOME, subject=VEERA, on=9
    ),
    "a duplicate login": lambda t: t.forge(
        "welcome", replace(EVE_DATA, login="aino.laine"), issuer=WELCOME, subject=EVE
    ),
    "a unit with somebody else's key": lambda t: t.forge(
        "town", unit_data("eve", TOWN, receives=True, keys="welcome"), issuer=TOWN, subject=EVE
    ),
}


@pytest.mark.parametrize("attack", OVERSTEPPING)
def test_an_issuer_stays_within_its_rights(town: Town, attack: str) -> None:
    refused(town.directory, OVERSTEPPING[attack](town))


@pytest.mark.parametrize(("issuer", "revoked"), [(TOWN, WELCOME), (ROOT, TOWN)])
def test_a_revoked_issuer_issues_nothing_not_even_in_the_past(
    town: Town, issuer: UUID, revoked: UUID
) -> None:
    town.add(AUTHORITY.revoke, issuer, revoked, "closed", on=30)
    for on in (20, 40):
        refused(town.directory, town.forge("welcome", EVE_DATA, issuer=WELCOME, subject=EVE, on=on))
        refused(
            town.directory,
            town.forge("welcome", RevocationData("left"), issuer=WELCOME, subject=VEERA, on=on),
        )


def test_a_login_is_not_freed_by_revocation(town: Town) -> None:
    town.add(AUTHORITY.revoke, CLINIC, AINO, "left", on=30)
    data = person("eve", WELCOME, Role.COORDINATOR, login="aino.laine")
    refused(town.directory, town.forge("welcome", data, issuer=WELCOME, subject=EVE, on=40))


def test_a_revoked_person_cannot_be_taken_over_by_another_unit(town: Town) -> None:
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    data = person("veera", CLINIC, Role.REFERRER)
    refused(town.directory, town.forge("clinic", data, issuer=CLINIC, subject=VEERA, on=40))


def test_revoking_twice_is_refused(town: Town) -> None:
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    refused(
        town.directory,
        town.forge("welcome", RevocationData("left"), issuer=WELCOME, subject=VEERA, on=31),
    )


def test_nobody_comes_back_before_she_left(town: Town) -> None:
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    data = person("veera", WELCOME, Role.COORDINATOR)
    refused(town.directory, town.forge("welcome", data, issuer=WELCOME, subject=VEERA, on=29))


# --- keys ---------------------------------------------------------------------------------------------------


VEERAS = Identity.from_seed(seed("veera"))
EVES = Identity.from_seed(seed("eve"))

WRONG_PROOFS = {
    "no proof": bytes(64),
    "somebody else's proof": person("veera", WELCOME, Role.COORDINATOR).proof,
    "a proof for another id": prove_possession(EVES, VEERA),
    "a signature for another purpose": EVES.signing.sign(b"directory", EVE_DATA.proof),
    "a proof by another key": prove_possession(VEERAS, EVE),
}


@pytest.mark.parametrize("proof", WRONG_PROOFS)
def test_a_key_must_be_held_by_who_claims_it(town: Town, proof: str) -> None:
    data = replace(EVE_DATA, proof=WRONG_PROOFS[proof])
    refused(town.directory, town.forge("welcome", data, issuer=WELCOME, subject=EVE))


def test_the_proof_covers_both_keys(town: Town) -> None:
    for data in (
        replace(EVE_DATA, wrap=wrap_key("veera")),
        replace(EVE_DATA, verify=VEERAS.signing.public.raw),
    ):
        refused(town.directory, town.forge("welcome", data, issuer=WELCOME, subject=EVE))


def test_somebody_elses_signing_key_cannot_be_claimed(town: Town) -> None:
    """Even with her help: a key that is two people's would make signatures ambiguous."""
    helped = person("eve", WELCOME, Role.COORDINATOR, keys="veera")
    refused(town.directory, town.forge("welcome", helped, issuer=WELCOME, subject=EVE))


@pytest.mark.parametrize("key", LOW_ORDER_KEYS)
def test_keys_of_low_order_or_odd_form_are_refused(town: Town, key: bytes) -> None:
    """Anyone can sign under such a key: here R is the neutral point and S is 0."""
    forged_proof = bytes([1]) + bytes(63)
    user = replace(EVE_DATA, verify=key, proof=forged_proof)
    refused(town.directory, town.forge("welcome", user, issuer=WELCOME, subject=EVE))
    unit = replace(unit_data("eve", TOWN, receives=True), verify=key)
    refused(town.directory, town.forge("town", unit, issuer=TOWN, subject=EVE))
    organisation = replace(organisation_data("eve", OrganisationType.OTHER, None), verify=key)
    refused(town.directory, town.forge("root", organisation, issuer=ROOT, subject=EVE))
    for notary in (replace(notary_data("eve"), ed25519=key), replace(notary_data("eve"), statement_key=key)):
        refused(town.directory, town.forge("root", notary, issuer=ROOT, subject=NOTARY))


@pytest.mark.parametrize("tail", [bytes(32), b"\xff" * 32])
def test_wrap_keys_must_be_acceptable(town: Town, tail: bytes) -> None:
    """X25519 of low order, and not in canonical form."""
    bad = wrap_key("eve")[:-32] + tail
    identity = replace(EVE_DATA, wrap=bad)
    message = EVE.bytes + identity.verify + bad
    proven = replace(identity, proof=EVES.signing.sign(b"possession", message))
    refused(town.directory, town.forge("welcome", proven, issuer=WELCOME, subject=EVE))
    refused(town.directory, town.forge("welcome", UnitKeyData(2, bad), issuer=WELCOME, subject=WELCOME))
    notary = replace(notary_data("eve"), wrap=bad)
    refused(town.directory, town.forge("root", notary, issuer=ROOT, subject=NOTARY))


# --- making entries -----------------------------------------------------------------------------------------


def test_an_authority_signs_only_with_the_seeds_it_has(town: Town) -> None:
    validity = Validity(day(20), day(300))
    unit_only = Authority(None, {}, {WELCOME: seed("welcome")})
    data = person("eve", WELCOME, Role.COORDINATOR)
    assert town.directory.extend([unit_only.issue_user(town.directory, EVE, data, validity)]).user(EVE)
    attempts: list[Callable[[], object]] = [
        lambda: unit_only.issue_user(town.directory, EVE, person("eve", CLINIC, Role.REFERRER), validity),
        lambda: unit_only.issue_notary(town.directory, NOTARY, notary_data(), validity),
        lambda: unit_only.revoke(town.directory, TOWN, WELCOME, "closed", validity),
        lambda: unit_only.issue_root(Directory.start(public("root")), ROOT, "Juuri", validity),
    ]
    for attempt in attempts:
        with pytest.raises(DirectoryInvalidError):
            attempt()


def test_an_authority_does_not_hand_out_what_nobody_would_accept(town: Town) -> None:
    validity = Validity(day(20), day(300))
    attempts: list[Callable[[], object]] = [
        lambda: AUTHORITY.issue_user(
            town.directory, EVE, person("eve", WELCOME, Role.COORDINATOR, login="aino.laine"), validity
        ),
        lambda: AUTHORITY.issue_user(town.directory, EVE, replace(EVE_DATA, login="Eve"), validity),
        lambda: AUTHORITY.issue_user(
            town.directory, EVE, EVE_DATA, Validity(day(20).replace(tzinfo=None), day(300))
        ),
        lambda: AUTHORITY.issue_unit_key(town.directory, WELCOME, UnitKeyData(1, wrap_key("x")), validity),
        lambda: AUTHORITY.issue_root(town.directory, ROOT, "Juuri", validity),
    ]
    for attempt in attempts:
        with pytest.raises((DirectoryInvalidError, StatementInvalidError)):
            attempt()
    assert "seed" not in repr(AUTHORITY)
