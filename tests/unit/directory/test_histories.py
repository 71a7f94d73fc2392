"""Random histories: honest steps are taken, forged ones refused, and every way of replaying gives the same.

The machine keeps its own simple book of who is where and holds which keys, and checks the directory against it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from referral_app.crypto.signing import SigningKey, VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    AbsenceData,
    DirectoryEntry,
    OrganisationType,
    SignedEntry,
    UnitKeyData,
)
from referral_app.directory.issuing import Authority, Validity, endorse_root
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

from .town import (
    NOTARY,
    ROOT,
    START,
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

ORGANISATIONS = ("org a", "org b")
UNITS = {"unit a": "org a", "unit b": "org a", "unit c": "org b"}
PEOPLE = ("p1", "p2", "p3")


class Histories(RuleBasedStateMachine):
    """Steps of one directory's life; a step that the rules forbid must be refused."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[SignedEntry] = []
        self.directory = Directory.start(public("root 0"))
        self.now = 0
        self.roots = 0
        self.home: dict[str, str] = {}  # people in force, and their units
        self.known: dict[str, str] = {}  # everybody there ever was, and the last unit
        self.closed: set[str] = set()
        self.epochs = dict.fromkeys(UNITS, 1)
        self.issuing = {name: name for name in (*ORGANISATIONS, *UNITS)}  # whose seed signs for whom

    @property
    def authority(self) -> Authority:
        seeds = [{uid(name): seed(self.issuing[name]) for name in names} for names in (ORGANISATIONS, UNITS)]
        return Authority(seed(f"root {self.roots}"), *seeds)

    @property
    def validity(self) -> Validity:
        self.now += 1
        return Validity(day(self.now), day(self.now + 3000))

    def take(self, entry: SignedEntry) -> None:
        self.entries.append(entry)
        self.directory = self.directory.extend([entry])

    @initialize()
    def found(self) -> None:
        self.take(self.authority.issue_root(self.directory, ROOT, "Juuri", self.validity))
        self.take(self.authority.issue_notary(self.directory, NOTARY, notary_data(), self.validity))
        for name in ORGANISATIONS:
            data = organisation_data(name, OrganisationType.OTHER, None)
            self.take(self.authority.issue_organisation(self.directory, uid(name), data, self.validity))
        for name, organisation in UNITS.items():
            data = unit_data(name, uid(organisation), receives=True)
            self.take(self.authority.issue_unit(self.directory, uid(name), data, self.validity))
            key = UnitKeyData(1, wrap_key(name + " 1"))
            self.take(self.authority.issue_unit_key(self.directory, uid(name), key, self.validity))

    @rule(who=st.sampled_from(PEOPLE), unit=st.sampled_from(sorted(UNITS)), lead=st.booleans())
    def a_unit_issues(self, who: str, unit: str, lead: bool) -> None:
        data = person(who, uid(unit), Role.COORDINATOR, lead=lead)
        allowed = self.known.get(who, unit) == unit and (who in self.known or unit not in self.closed)
        self.attempt(
            allowed, lambda: self.authority.issue_user(self.directory, uid(who), data, self.validity)
        )
        if allowed:
            self.home[who] = self.known[who] = unit

    @rule(who=st.sampled_from(PEOPLE), unit=st.sampled_from(sorted(UNITS)))
    def an_organisation_moves(self, who: str, unit: str) -> None:
        data = person(who, uid(unit), Role.TRIAGE_LEAD)
        here = self.known.get(who)
        allowed = here is not None and here != unit and UNITS[here] == UNITS[unit]
        self.attempt(allowed, lambda: self.authority.move_user(self.directory, uid(who), data, self.validity))
        if allowed:
            self.home[who] = self.known[who] = unit

    @rule(who=st.sampled_from(PEOPLE), issuer=st.sampled_from([*UNITS, *ORGANISATIONS, "root"]))
    def somebody_revokes(self, who: str, issuer: str) -> None:
        unit = self.home.get(who)
        allowed = unit is not None and issuer in (unit, UNITS[unit], "root")
        issuer_id = ROOT if issuer == "root" else uid(issuer)
        self.attempt(
            allowed,
            lambda: self.authority.revoke(self.directory, issuer_id, uid(who), "left", self.validity),
        )
        if allowed:
            del self.home[who]

    @rule(unit=st.sampled_from(sorted(UNITS)), epoch=st.integers(1, 4), fresh=st.booleans())
    def a_unit_changes_its_key(self, unit: str, epoch: int, fresh: bool) -> None:
        data = UnitKeyData(epoch, wrap_key(f"{unit} {epoch}" + (" anew" if fresh else "")))
        newest = self.directory.unit_key(uid(unit))
        renewal = epoch == newest.epoch and data.wrap == newest.key.raw
        allowed = epoch == self.epochs[unit] + 1 or renewal
        self.attempt(
            allowed, lambda: self.authority.issue_unit_key(self.directory, uid(unit), data, self.validity)
        )
        if allowed:
            self.epochs[unit] = epoch

    @rule(name=st.sampled_from([*UNITS, *ORGANISATIONS]), number=st.integers(0, 5))
    def an_issuing_key_changes(self, name: str, number: int) -> None:
        """Never to one there was, whoever had it."""
        key = f"{name} {number}" if number else name
        known = {VerifyKey(public(key)).key_id} & set(self.directory._state.key_owners)
        self.attempt(
            not known,
            lambda: self.authority.change_issuing_key(
                self.directory, uid(name), public(key), self.validity.issued
            ),
        )
        if not known:
            self.issuing[name] = key

    @rule(unit=st.sampled_from(sorted(UNITS)), successor=st.none() | st.sampled_from(sorted(UNITS)))
    def an_organisation_closes(self, unit: str, successor: str | None) -> None:
        allowed = unit not in self.closed and successor != unit and successor not in self.closed
        target = None if successor is None else uid(successor)
        self.attempt(
            allowed, lambda: self.authority.close_unit(self.directory, uid(unit), target, self.validity)
        )
        if allowed:
            self.closed.add(unit)

    @rule(who=st.sampled_from(PEOPLE), deputy=st.none() | st.sampled_from(PEOPLE), first=st.integers(0, 20))
    def somebody_is_absent(self, who: str, deputy: str | None, first: int) -> None:
        days = date(2026, 7, 1) + timedelta(days=first)
        data = AbsenceData(None if deputy is None else uid(deputy), days, days + timedelta(days=7))
        same = deputy is None or (deputy != who and self.home.get(deputy) == self.home.get(who))
        allowed = who in self.home and same
        self.attempt(
            allowed, lambda: self.authority.note_absence(self.directory, uid(who), data, self.validity)
        )

    @rule(back=st.booleans())
    def the_root_rotates(self, back: bool) -> None:
        validity = self.validity
        following = self.roots - 1 if back else self.roots + 1
        allowed = not back
        if following < 0:
            return
        next_key = SigningKey.from_seed(seed(f"root {following}"))
        data = endorse_root(self.directory, next_key, "Juuri", validity)
        self.attempt(allowed, lambda: self.authority.issue_root_rotation(self.directory, data, validity))
        if allowed:
            self.roots = following

    @rule(data=st.data())
    def everything_is_renewed(self, data: st.DataObject) -> None:
        due = self.directory.expiring(START + timedelta(days=9000), timedelta(0))
        entry = data.draw(st.sampled_from(due))
        self.take(self.authority.renew(self.directory, entry, self.validity))

    @precondition(lambda self: self.entries)
    @rule(data=st.data(), signer=st.sampled_from([*UNITS, *ORGANISATIONS, "thief", "root 0", *PEOPLE]))
    def a_thief_signs_an_old_entry_again(self, data: st.DataObject, signer: str) -> None:
        """Any entry there was, made to follow the newest one, signed with a key that is not its issuer's now."""
        entry = DirectoryEntry.decode(data.draw(st.sampled_from(self.entries)).body)
        follow: datetime = self.validity.issued
        body = replace(
            entry,
            version=self.directory.version + 1,
            previous=self.directory.head_hash,
            issued=follow,
            expires=follow + timedelta(days=10),
        ).encode()
        if entry.issuer == self._holder(signer):
            return
        forged = SignedEntry(body, SigningKey.from_seed(seed(signer)).sign(DIRECTORY_LABEL, body))
        with pytest.raises(DirectoryInvalidError):
            self.directory.extend([forged])

    def _holder(self, signer: str) -> UUID | None:
        if signer == f"root {self.roots}":
            return ROOT
        return uid(signer) if self.issuing.get(signer) == signer else None

    def attempt(self, allowed: bool, issue: object) -> None:
        assert callable(issue)
        if allowed:
            self.take(issue())
            return
        with pytest.raises(DirectoryInvalidError):
            issue()

    @invariant()
    def the_book_agrees(self) -> None:
        for unit in UNITS:
            if self.directory.version < len(UNITS) + 4:
                return
            there = {user.data.login.split(".")[0] for user in self.directory.members(uid(unit))}
            assert there == {who for who, home in self.home.items() if home == unit}
            assert self.directory.is_closed(uid(unit)) == (unit in self.closed)
            assert [key.epoch for key in self.directory.unit_keys(uid(unit))] == list(
                range(1, self.epochs[unit] + 1)
            )
            for on in (date(2026, 7, 3), date(2026, 7, 20)):
                for who in PEOPLE:
                    if who in self.known:
                        deputy = self.directory.deputy_of(uid(who), on)
                        assert deputy is None or uid(who) in self.directory.covered_by(deputy, on)
                        assert deputy is None or deputy in {uid(other) for other in self.home}

    def teardown(self) -> None:
        """Whatever is pinned, in one go or entry by entry: one directory."""
        if not self.entries:
            return
        step = Directory.start(public("root 0"))
        for entry in self.entries:
            step = step.extend([entry])
        ways = [step]
        for number in range(self.roots + 1):
            pinned = Directory.start(public(f"root {number}"))
            ways.append(pinned.extend(self.entries))
        for way in ways:
            assert way.head_hash == self.directory.head_hash
            assert way.users() == self.directory.users()
            assert way.root_keys == tuple(public(f"root {number}") for number in range(self.roots + 1))


Histories.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestHistories = Histories.TestCase
