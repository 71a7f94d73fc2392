"""Redeeming: what a record signed by somebody who is not in the directory yet proves, and what it does not."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.identity import Identity, prove_possession
from referral_app.directory.joining import REDEEM, Redeem, verify_redeem
from referral_app.errors import DirectoryInvalidError, SignatureError, StatementInvalidError
from referral_app.exchange.log_problems import ProblemCode
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.statement import EMPTY_HEAD, SignedStatement, Statement, sign_statement
from tests.unit.directory.town import AINO, AUTHORITY, CLINIC, ROOT, Town, build, day, public, seed, uid
from tests.verifying import problems_in

EVA = uid("eva")
LOGIN = "eva.laine"


@pytest.fixture(scope="module")
def built() -> Town:
    return build()


def record(keys: str = "eva", user: UUID = EVA, **changes: Any) -> Redeem:
    identity = Identity.from_seed(seed(keys))
    redeem = Redeem(
        invitation_id=uid("invitation"),
        user_id=user,
        unit_id=CLINIC,
        login=LOGIN,
        verify=identity.signing.public.raw,
        wrap=identity.unwrap.public.raw,
        proof=prove_possession(identity, user),
        blob_hash=hashlib.sha256(b"blob").digest(),
    )
    return replace(redeem, **changes)


def signed(redeem: Redeem, keys: str = "eva", **changes: Any) -> SignedStatement:
    key = Identity.from_seed(seed(keys)).signing
    values: dict[str, Any] = {
        "act": REDEEM,
        "actor": redeem.user_id,
        "key_id": key.public.key_id,
        "unit": redeem.unit_id,
        "purpose": "sign_in",
        "subject": redeem.subject(),
        "nonce": bytes(16),
        "time": day(20),
        "seen": EMPTY_HEAD,
    }
    return sign_statement(Statement(**(values | changes)), key)


def test_a_true_record(built: Town) -> None:
    assert verify_redeem(built.directory, signed(record())) == record()


@pytest.mark.parametrize("keys", ["aino", "somebody else"])
def test_signed_with_another_key_than_it_brings(built: Town, keys: str) -> None:
    with pytest.raises(StatementInvalidError):
        verify_redeem(built.directory, signed(record(), keys))


def test_a_signature_under_the_right_name_by_another(built: Town) -> None:
    body = signed(record()).body
    forged = Identity.from_seed(seed("thief")).signing.sign(b"statement", body)
    with pytest.raises(SignatureError):
        verify_redeem(built.directory, SignedStatement(body, forged))


@pytest.mark.parametrize(
    "changes",
    [
        {"wrap": Identity.from_seed(seed("thief")).unwrap.public.raw},
        {"proof": bytes(64)},
        {"proof": prove_possession(Identity.from_seed(seed("eva")), AINO)},
        {"user_id": AINO},
        {"wrap": bytes(1216)},
    ],
)
def test_keys_that_are_not_held_or_not_of_this_person(built: Town, changes: dict[str, Any]) -> None:
    with pytest.raises(SignatureError):
        verify_redeem(built.directory, signed(record(**changes)))


def test_a_key_that_somebody_has_already(built: Town) -> None:
    with pytest.raises(DirectoryInvalidError):
        verify_redeem(built.directory, signed(record("aino"), "aino"))
    assert verify_redeem(built.directory, signed(record("aino", AINO), "aino")).user_id == AINO


def test_a_unit_that_is_none(built: Town) -> None:
    for unit in (uid("no such unit"), AINO, ROOT):
        with pytest.raises(DirectoryInvalidError):
            verify_redeem(built.directory, signed(record(unit_id=unit)))


@pytest.mark.parametrize(
    "changes",
    [
        {"login": "Eva"},
        {"invitation": "00"},
        {"verify": None},
        {"blob": "00" * 31},
        {"more": 1},
        {"proof": ""},
    ],
)
def test_records_that_are_malformed(built: Town, changes: dict[str, Any]) -> None:
    with pytest.raises(StatementInvalidError):
        verify_redeem(built.directory, signed(record(), subject=record().subject() | changes))


def test_another_act(built: Town) -> None:
    with pytest.raises(StatementInvalidError):
        verify_redeem(built.directory, signed(record(), act="confirm"))


# --- in the log ----------------------------------------------------------------------------------------


def problems(built: Town, statement: SignedStatement, login: str = LOGIN) -> list[ProblemCode]:
    """What the auditor's pass over the log finds about an accepted entry."""
    leaves = [
        Leaf("directory", entry.body, entry.signature, "postgres", day(11), ACCEPTED)
        for entry in built.entries
    ]
    leaves.append(Leaf("act", statement.body, statement.signature, login, day(20), ACCEPTED))
    found = problems_in(public("root"), leaves, "", now=day(20))
    return [problem.code for problem in found if problem.index is not None]


def test_an_auditor_finds_a_redeemed_invitation_in_order(built: Town) -> None:
    assert problems(built, signed(record())) == []


def test_an_auditor_finds_what_the_notary_should_have_refused(built: Town) -> None:
    assert problems(built, signed(record()), "aino.laine") == [ProblemCode.NOT_THE_ACTOR]
    for statement in (
        signed(record(proof=bytes(64))),
        signed(record("aino"), "aino"),
        signed(record(), act="sign_in"),
    ):
        assert problems(built, statement) == [ProblemCode.SIGNATURE_INVALID]


def test_a_key_still_counts_for_its_owner_after_she_was_revoked() -> None:
    """Nobody comes in with the keys of somebody who was put out."""
    town = build()
    town.add(AUTHORITY.revoke, ROOT, AINO, "left", on=15)
    with pytest.raises(DirectoryInvalidError):
        verify_redeem(town.directory, signed(record("aino"), "aino"))
