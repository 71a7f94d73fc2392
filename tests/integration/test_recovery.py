"""Getting a unit's key back: two leads together, or two of the three sheets; and the warning before it is too late."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from referral_app.crypto.shares import split_for_paper
from referral_app.errors import (
    CannotOpenError,
    KotosiltaError,
    NotFoundError,
    RecoveryCodeInvalidError,
    StateChangedError,
)
from referral_app.services import epochs, recovery
from referral_app.services.audit import LogQuery
from tests.keepers import COLLEAGUE, LEAD, NURSE, SECOND_LEAD, Keepers, keeping


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture(scope="module")
def referral(keepers: Keepers) -> UUID:
    return keepers.world.send().referral_id


@pytest.fixture
def loses_grants(keepers: Keepers, referral: UUID) -> None:
    """The lead's grants are gone from the database and from her program."""
    lead = keepers.context(LEAD)
    keepers.owner_rows(f"DELETE FROM kotosilta.unit_grant WHERE user_id = '{lead.person.user_id}'")
    lead._unit_keys.clear()
    with pytest.raises(KotosiltaError):
        keepers.world.session(LEAD).open_referral(referral)


def ask(keepers: Keepers) -> bytes:
    name = recovery.request(keepers.context(LEAD), 1, keepers.user_id(SECOND_LEAD))
    keepers.settled()
    return name


@pytest.mark.usefixtures("loses_grants")
class TestTwoLeads:
    def test_together_they_restore_the_key(self, keepers: Keepers, referral: UUID) -> None:
        lead, other = keepers.context(LEAD), keepers.context(SECOND_LEAD)
        assert recovery.recoverable(lead) == (1,)
        name = ask(keepers)
        with pytest.raises(NotFoundError):
            recovery.combine(lead, name)
        recovery.answer(other, name)
        with pytest.raises(StateChangedError):
            recovery.answer(other, name)
        keepers.settled()
        assert recovery.combine(lead, name) == 1
        keepers.reads(LEAD, referral)
        assert recovery.recoverable(lead) == ()

    def test_the_whole_unit_sees_it_and_the_log_has_it(self, keepers: Keepers) -> None:
        name = ask(keepers)
        recovery.answer(keepers.context(SECOND_LEAD), name)
        [use] = [use for use in recovery.uses(keepers.context(COLLEAGUE)) if use.request == name]
        assert (use.asked_by_name, use.asked_name, use.epoch) == ("Leena Mäkelä", "Satu Korpi", 1)
        assert use.verified
        assert use.answered_at is not None
        keepers.settled()
        rows = keepers.world.session("pekka.virtanen").log_page(LogQuery(act="recover")).rows
        assert {(row.actor_name, row.verdict) for row in rows} == {
            ("Leena Mäkelä", "accepted"),
            ("Satu Korpi", "accepted"),
        }
        assert recovery.uses(keepers.context(NURSE)) == ()

    def test_who_may_not(self, keepers: Keepers) -> None:
        lead = keepers.context(LEAD)
        with pytest.raises(NotFoundError):
            recovery.request(lead, 1, keepers.user_id(COLLEAGUE))
        with pytest.raises(NotFoundError):
            recovery.request(lead, 2, keepers.user_id(SECOND_LEAD))
        with pytest.raises(KotosiltaError):
            recovery.request(keepers.context(COLLEAGUE), 1, keepers.user_id(SECOND_LEAD))
        name = ask(keepers)
        for login in (LEAD, COLLEAGUE, "johan.nystrom"):
            with pytest.raises(KotosiltaError):
                recovery.answer(keepers.context(login), name)
        with pytest.raises(NotFoundError):
            recovery.combine(lead, name)

    def test_an_answer_is_good_for_its_request_only(self, keepers: Keepers) -> None:
        first, second = ask(keepers), ask(keepers)
        recovery.answer(keepers.context(SECOND_LEAD), first)
        recovery.answer(keepers.context(SECOND_LEAD), second)
        keepers.owner_rows(
            "UPDATE kotosilta.recovery r SET answer = o.answer FROM kotosilta.recovery o "
            f"WHERE r.request_hash = '\\x{first.hex()}' AND o.request_hash = '\\x{second.hex()}'"
        )
        with pytest.raises(CannotOpenError):
            recovery.combine(keepers.context(LEAD), first)
        recovery.combine(keepers.context(LEAD), second)

    def test_a_forged_request_is_not_answered(self, keepers: Keepers) -> None:
        """The database's administrator lets the request be somebody else's, to get the share sealed to her."""
        name = ask(keepers)
        keepers.owner_rows(
            f"UPDATE kotosilta.recovery SET actor = '{keepers.user_id(COLLEAGUE)}' "
            f"WHERE request_hash = '\\x{name.hex()}'"
        )
        with pytest.raises(CannotOpenError):
            recovery.answer(keepers.context(SECOND_LEAD), name)
        [use] = [use for use in recovery.uses(keepers.context(LEAD)) if use.request == name]
        assert not use.verified


@pytest.mark.usefixtures("loses_grants")
class TestOfflineKey:
    @pytest.mark.parametrize("chosen", [(0, 1), (2, 0), (1, 2)])
    def test_any_two_sheets(self, keepers: Keepers, referral: UUID, chosen: tuple[int, int]) -> None:
        sheets = (keepers.sheets[chosen[0]], keepers.sheets[chosen[1]])
        recovery.restore_offline(keepers.context(LEAD), 1, sheets)
        keepers.reads(LEAD, referral)
        use = recovery.uses(keepers.context(COLLEAGUE))[0]
        assert (use.kind, use.asked, use.verified) == ("offline", None, True)

    def test_wrong_sheets(self, keepers: Keepers) -> None:
        lead, foreign = keepers.context(LEAD), split_for_paper(bytes(32))
        before = len(recovery.uses(lead))
        for sheets in (
            (foreign[0], foreign[1]),
            (keepers.sheets[0], keepers.sheets[0]),
            (keepers.sheets[0], foreign[1]),
            (keepers.sheets[0], keepers.sheets[1][:-1]),
        ):
            with pytest.raises(RecoveryCodeInvalidError):
                recovery.restore_offline(lead, 1, sheets)
        assert len(recovery.uses(lead)) == before

    def test_an_epoch_without_a_copy(self, keepers: Keepers) -> None:
        with pytest.raises(NotFoundError):
            recovery.restore_offline(keepers.context(LEAD), 2, keepers.sheets[:2])


class TestSafety:
    def test_two_leads(self, keepers: Keepers) -> None:
        safety = recovery.safety(keepers.context(SECOND_LEAD))
        assert (safety.epoch, safety.leads, safety.holders, safety.offline_copy) == (1, 2, 2, True)
        assert not safety.sole_lead
        assert not safety.stale

    def test_a_sole_lead_is_warned(self, keepers: Keepers) -> None:
        johan = keepers.context("johan.nystrom")
        safety = recovery.safety(johan)
        assert (safety.sole_lead, safety.stale, safety.offline_copy) == (True, False, True)

    def test_after_a_lead_has_left_the_copies_are_stale(self, keepers: Keepers) -> None:
        second = keepers.context(SECOND_LEAD)
        epochs.remove_member(second, keepers.user_id(LEAD))
        assert recovery.safety(second).sole_lead
        assert recovery.safety(second).stale
        recovery.renew_copies(second)
        assert not recovery.safety(second).stale
