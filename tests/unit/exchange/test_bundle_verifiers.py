"""Bundles of made logs: the product and the independent verifier must say the same of every one of them."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import tokenize
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.signing import SigningKey
from referral_app.directory.entry import OrganisationType
from referral_app.directory.issuing import Validity, endorse_root
from referral_app.domain.roles import Role
from referral_app.exchange.log_problems import ProblemCode
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.fields import to_base64
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import TreeHead
from referral_app.translog.proof import Receipt
from referral_app.translog.tiles import FetchedTiles, inclusion_path
from tests import independent_verifier
from tests.made_log import ORIGIN, ROOT_KEY, TOWN, MadeLog, found_in, report_on
from tests.unit.directory.town import (
    AINO,
    AUTHORITY,
    CLINIC,
    COUNTY,
    NOTARY,
    ROOT,
    WELCOME,
    Town,
    day,
    notary_data,
    organisation_data,
    person,
    public,
    seed,
    uid,
    unit_data,
)


def independent(bundle: Path, log: MadeLog, root: bytes = ROOT_KEY) -> TreeHead | None:
    """The head that the independent verifier proves; None when it refuses."""
    try:
        return TreeHead(*independent_verifier.verify_bundle(bundle, root, log.now))
    except Exception:  # noqa: BLE001 - it raises whatever meets it
        return None


def both(bundle: Path, log: MadeLog, root: bytes = ROOT_KEY) -> list[ProblemCode]:
    """What the product finds, when both agree on whether there is anything."""
    found = found_in(bundle, log.now, root=root)
    assert (independent(bundle, log, root) is None) == bool(found), found
    return found


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp())
    yield made / "bundle"
    shutil.rmtree(made)


def small() -> MadeLog:
    log = MadeLog.begun()
    log.act("aino", "submit", referral="ab" * 16, readers=[])
    log.beat()
    log.act("veera", "read", items=[{"part": "content", "referral": "ab" * 16, "version": 1}])
    log.act("maria", verdict="refused.role")
    return log


def large() -> MadeLog:
    """More than a tile holds, and two at the next level."""
    log = small()
    for number in range(560):
        log.act(seen=log.heads[-1 - number % 300])
        if number % 9 == 0:
            log.beat()
    return log


@pytest.fixture(scope="module")
def grown() -> MadeLog:
    return large()


def test_whole_ones_hold(folder: Path, grown: MadeLog) -> None:
    for number, log in enumerate((small(), grown)):
        bundle = log.write(folder / str(number))
        assert both(bundle, log) == []
        assert independent(bundle, log) == log.head == report_on(bundle, log.now).head


def test_the_independent_one_is_short_and_shares_nothing() -> None:
    file = Path(independent_verifier.__file__)
    text = file.read_text("utf-8")
    assert "referral_app" not in text
    with file.open("rb") as source:
        layout = (
            tokenize.ENCODING,
            tokenize.COMMENT,
            tokenize.NL,
            tokenize.NEWLINE,
            tokenize.INDENT,
            tokenize.DEDENT,
        )
        lines = {
            line
            for token in tokenize.tokenize(source.readline)
            if token.type not in layout and not token.string.startswith('"""') and token.string
            for line in range(token.start[0], token.end[0] + 1)
        }
    assert len(lines) < 200, "lines of code"


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_random_logs(data: st.DataObject) -> None:
    """Of any length, with anything in it that people and notary may do, and sometimes what they may not."""
    log = MadeLog.begun()
    again = None
    for _ in range(data.draw(st.integers(0, 40))):
        kind = data.draw(
            st.sampled_from(["act", "act", "read", "beat", "refused", "old head", "wrong", "again"])
        )
        name = data.draw(st.sampled_from(["aino", "veera", "maria"]))
        match kind:
            case "act":
                again = log.act(name, note=data.draw(st.text(st.characters(codec="utf-8"), max_size=5)))
            case "read":
                log.act(
                    name, "read", items=[{"part": "summary", "version": data.draw(st.integers(0, 2**53 - 1))}]
                )
            case "beat":
                log.beat()
            case "refused":
                log.act(name, by="somebody", verdict="refused.signature")
            case "old head":
                log.act(name, seen=log.heads[data.draw(st.integers(0, len(log.heads) - 1))])
            case "again" if again is not None and data.draw(st.integers(0, 9)) == 0:
                log.add_signed(again, "aino.laine")
            case "wrong" if data.draw(st.integers(0, 9)) == 0:
                log.act(name, by=data.draw(st.sampled_from(["", "somebody"])), login="veera.laine")
    with tempfile.TemporaryDirectory() as made:
        both(log.write(Path(made) / "bundle"), log)


def test_every_byte_of_a_small_one(folder: Path) -> None:
    """Turned in turn, of a log of root, notary and a heartbeat. The product is asked about every byte, the slower
    independent one about every seventh.
    """
    town = Town()
    town.add(AUTHORITY.issue_root, ROOT, "Juuri", on=0)
    town.add(AUTHORITY.issue_notary, NOTARY, notary_data(), on=1)
    log = MadeLog.begun(town)
    log.beat()
    bundle = log.write(folder)
    count = 0
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        original = path.read_bytes()
        for at in range(len(original)):
            path.write_bytes(original[:at] + bytes([original[at] ^ (1 << at % 8)]) + original[at + 1 :])
            assert found_in(bundle, log.now), (path.name, at)
            if (count := count + 1) % 7 == 0:
                assert independent(bundle, log) is None, (path.name, at)
        path.write_bytes(original)
    assert both(bundle, log) == []


def test_a_missing_file(folder: Path, grown: MadeLog) -> None:
    bundle = grown.write(folder)
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        original = path.read_bytes()
        path.unlink()
        assert ProblemCode.FILE_MISSING in both(bundle, grown), path.name
        path.write_bytes(original)


def test_a_file_too_many(folder: Path) -> None:
    log = small()
    bundle = log.write(folder)
    (bundle / "tile" / "0" / "001").write_bytes(bytes(32))
    assert both(bundle, log) == [ProblemCode.FILE_UNEXPECTED]


def test_of_another_log(folder: Path) -> None:
    """Another service's; another log's checkpoint; the leaves of one and the checkpoint of another."""
    log, other = small(), small()
    bundle = log.write(folder / "own")
    assert both(bundle, log, public("somebody")) == [ProblemCode.ROOT_KEY_MISMATCH]
    elsewhere = NotarySigner.from_seed(seed("notary"), "elsewhere.example/log")
    strange = log.write(folder / "strange", checkpoint=sign_checkpoint(log.head, elsewhere, log.now))
    assert both(strange, log) == [ProblemCode.CHECKPOINT_INVALID]
    mixed = log.write(folder / "mixed", checkpoint=other.checkpoint())
    assert both(mixed, log) == [ProblemCode.ROOT_MISMATCH]


def test_from_the_future(folder: Path) -> None:
    log = small()
    bundle = log.write(folder)
    log.now -= timedelta(hours=2)
    assert both(bundle, log) == [ProblemCode.FROM_THE_FUTURE]


@pytest.mark.parametrize("more", [1, 300])
def test_a_checkpoint_that_is_ahead(folder: Path, more: int) -> None:
    """The checkpoint is of a log that has grown since: leaves are missing."""
    log = small()
    leaves = list(log.leaves)
    for _ in range(more):
        log.act()
    bundle = log.write(folder, leaves=leaves)
    assert ProblemCode.FILE_MISSING in both(bundle, log)


def with_witnesses(checkpoint: str, count: int = 3) -> str:
    lines = (
        f"\u2014 witness{number}.example {to_base64(secrets.token_bytes(76))}\n" for number in range(count)
    )
    return checkpoint + "".join(lines)


def test_unknown_signature_lines_are_passed_over(folder: Path) -> None:
    log = small()
    assert both(log.write(folder / "some", checkpoint=with_witnesses(log.checkpoint())), log) == []
    same_name = log.checkpoint() + f"\u2014 {ORIGIN} {to_base64(bytes(100))}\n"
    assert both(log.write(folder / "named alike", checkpoint=same_name), log) == []


class TestShown:
    """What somebody was given belongs to this very log, or it says what is wrong."""

    def test_earlier_heads_and_receipts(self, folder: Path, grown: MadeLog) -> None:
        bundle = grown.write(folder)
        early = [grown.checkpoint(grown.heads[size]) for size in (1, 5, 256, 300, len(grown.leaves))]
        assert found_in(bundle, grown.now, *early) == []
        assert found_in(bundle, grown.now, self.receipt(grown, 13, bundle)) == []

    def receipt(self, log: MadeLog, index: int, bundle: Path, leaf: bytes = b"") -> str:
        tiles = {(0, at): (bundle / f"tile/0/{at:03d}").read_bytes() for at in range(len(log.leaves) // 256)}
        head = log.heads[256]
        path = inclusion_path(index, 256, FetchedTiles(tiles))
        return Receipt(index, path, log.checkpoint(head), leaf or log.leaves[index]).encode()

    def test_a_receipt_for_another_leaf(self, folder: Path, grown: MadeLog) -> None:
        bundle = grown.write(folder)
        false = self.receipt(grown, 13, bundle, grown.leaves[14])
        assert found_in(bundle, grown.now, false) == [ProblemCode.SHOWN_NOT_GENUINE]

    @pytest.mark.parametrize("size", [3, 14, 300])
    def test_a_notary_that_signs_two_heads(self, folder: Path, grown: MadeLog, size: int) -> None:
        other = grown.checkpoint(TreeHead(size, bytes(32)))
        assert found_in(grown.write(folder), grown.now, other) == [ProblemCode.TWO_HEADS_SIGNED]

    def test_a_head_that_this_copy_does_not_reach(self, folder: Path) -> None:
        log = small()
        bundle = log.write(folder)
        log.act()
        assert found_in(bundle, log.now, log.checkpoint()) == [ProblemCode.NOT_CONSISTENT_WITH_SEEN]

    def test_what_the_notary_never_signed(self, folder: Path) -> None:
        log = small()
        forged = sign_checkpoint(log.head, NotarySigner.from_seed(seed("somebody"), ORIGIN), log.now)
        for false in (forged, "", "c2sp.org/tlog-proof@v1\nindex 1\n\nx\n"):
            assert found_in(log.write(folder / "b"), log.now, false) == [ProblemCode.SHOWN_NOT_GENUINE]


class TestDirectory:
    """Whose key it was, in the eyes of both."""

    def test_either_root_may_be_trusted_after_a_rotation(self, folder: Path) -> None:
        log = small()
        when = Validity(day(20), day(500))
        data = endorse_root(log.directory, SigningKey.from_seed(seed("next root")), "Juuri", when)
        log.add_entry(AUTHORITY.issue_root_rotation(log.directory, data, when))
        log.act()
        bundle = log.write(folder)
        for root in (ROOT_KEY, public("next root")):
            assert both(bundle, log, root) == []
        assert both(bundle, log, public("somebody")) == [ProblemCode.ROOT_KEY_MISMATCH]

    def test_who_was_removed_acts_no_more(self, folder: Path) -> None:
        log = small()
        gone = Validity(log.now.replace(microsecond=0), day(500))
        log.add_entry(AUTHORITY.revoke(log.directory, CLINIC, AINO, "left", gone))
        assert both(log.write(folder / "left"), log) == []
        log.act("veera")
        assert both(log.write(folder / "others"), log) == []
        log.act("aino")
        assert both(log.write(folder / "back"), log) == [ProblemCode.SIGNATURE_INVALID]

    def test_a_new_key_takes_over_at_its_moment(self, folder: Path) -> None:
        log = small()
        late = Validity(log.now + timedelta(minutes=3), day(400))
        new = person("aino", CLINIC, Role.REFERRER, keys="new aino")
        log.add_entry(AUTHORITY.issue_user(log.directory, AINO, new, late))
        log.act("aino")
        assert both(log.write(folder / "before"), log) == []
        log.now += timedelta(minutes=5)
        log.act("aino")
        assert both(log.write(folder / "after"), log) == [ProblemCode.SIGNATURE_INVALID]

    @pytest.mark.parametrize("name", ["clinic", "county"])
    @pytest.mark.parametrize("then", ["its people work on", "signed with the old one", "the old one again"])
    def test_an_issuing_key_takes_over(self, folder: Path, name: str, then: str) -> None:
        log, issuer = small(), uid(name)
        at = log.now.replace(microsecond=0)
        log.add_entry(AUTHORITY.change_issuing_key(log.directory, issuer, public("next"), at))
        log.act("aino")
        town = Town(log.directory, list(TOWN.entries))
        unit = unit_data("clinic", COUNTY, receives=False)
        if then == "signed with the old one":
            data = person("aino", CLINIC, Role.REFERRER) if name == "clinic" else unit
            entry = town.forge(name, data, issuer=issuer, subject=AINO if name == "clinic" else CLINIC, on=21)
        elif name == "clinic":
            entry = town.forge("county", unit, issuer=COUNTY, subject=CLINIC, on=21)
        else:
            county = organisation_data("county", OrganisationType.WELLBEING_SERVICES_COUNTY, None)
            entry = town.forge("root", county, issuer=ROOT, subject=COUNTY, on=21)
        if then == "its people work on":
            assert both(log.write(folder), log) == []
            return
        log.add(Leaf("directory", entry.body, entry.signature, "postgres", log.now, ACCEPTED))
        assert both(log.write(folder), log) == [ProblemCode.DIRECTORY_INVALID]

    @pytest.mark.parametrize("by", ["somebody", "welcome"])
    def test_a_key_that_was_put_in(self, folder: Path, by: str) -> None:
        log = small()
        town = Town(log.directory, list(TOWN.entries))
        issuer = CLINIC if by == "somebody" else WELCOME
        entry = town.forge(by, person("aino", CLINIC, Role.REFERRER, keys="x"), issuer=issuer, subject=AINO)
        log.add(Leaf("directory", entry.body, entry.signature, "postgres", log.now, ACCEPTED))
        assert both(log.write(folder), log) == [ProblemCode.DIRECTORY_INVALID]
