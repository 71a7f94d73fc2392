"""Notes and checkpoints: the published examples, both signatures, and everything an attacker may bend.

`vectors/torchwood_mldsa_log.*` are the verifier key and the checkpoint of an ML-DSA-44 log made by another
implementation (filippo.io/torchwood v0.10.0, `cmd/litewitness/testdata/mldsa.txt`).
"""

from __future__ import annotations

import base64
import hashlib
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey
from hypothesis import example, given
from hypothesis import strategies as st

from referral_app.errors import BugError, LogInvalidError
from referral_app.translog.checkpoint import (
    MLDSA44_KEY_SIZE,
    NotarySigner,
    NoteKeys,
    cosigned_message,
    open_checkpoint,
    sign_checkpoint,
)
from referral_app.translog.merkle import EMPTY_HEAD, MAX_SIZE, TreeHead, leaf_hash
from referral_app.translog.note import (
    MAX_SIGNATURES,
    NoteSignature,
    format_note,
    key_id,
    parse_note,
    verifier_key,
)
from referral_app.translog.proof import Receipt

VECTORS = Path(__file__).parent / "vectors"
ORIGIN = "loki.example.fi/kotosilta"
SIGNER = NotarySigner.from_seed(bytes(range(32)), ORIGIN)
KEYS = SIGNER.note_keys
TIME = datetime(2026, 11, 24, 2, 33, 1, 700_000, tzinfo=UTC)
STAMP = 1_795_487_581
HEAD = TreeHead(20_852_163, bytes(range(32)))
CHECKPOINT = sign_checkpoint(HEAD, SIGNER, TIME)


def bend(old: str, new: str) -> str:
    assert CHECKPOINT.count(old) >= 1
    return CHECKPOINT.replace(old, new, 1)


def lines() -> list[str]:
    return CHECKPOINT.split("\n")


# --- published examples -------------------------------------------------------------------------------------


def test_the_example_of_signed_note() -> None:
    vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    name, identifier, encoded = vkey.split("+", 2)
    public = base64.b64decode(encoded)[1:]
    note = parse_note(
        "This is an example message.\n\n— example.com/foo "
        "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
    )
    (line,) = note.signatures
    assert (line.name, line.key_id.hex()) == (name, identifier)
    assert line.key_id == key_id(name, 1, public)
    assert verifier_key(name, 1, public) == vkey
    Ed25519PublicKey.from_public_bytes(public).verify(line.signature, note.text.encode())
    assert format_note(note.text, note.signatures).endswith("Yu72IneyaQM=\n")


def test_the_example_of_tlog_checkpoint_is_of_the_same_form() -> None:
    note = parse_note(
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        "— example.com/behind-the-sofa "
        "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
        "— witness.example.com/w1 "
        "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
    )
    assert [line.name for line in note.signatures] == [
        "example.com/behind-the-sofa",
        "witness.example.com/w1",
    ]
    assert [len(line.signature) for line in note.signatures] == [64, 8 + 64]


def test_an_mldsa_checkpoint_of_another_implementation_verifies() -> None:
    vkey = (VECTORS / "torchwood_mldsa_log.vkey").read_text(encoding="utf-8").strip()
    name, identifier, encoded = vkey.split("+", 2)
    public = base64.b64decode(encoded)[1:]
    assert verifier_key(name, 6, public) == vkey
    note = parse_note((VECTORS / "torchwood_mldsa_log.txt").read_text(encoding="utf-8"))
    (line,) = note.signatures
    assert line.key_id.hex() == identifier
    head = TreeHead(1, base64.b64decode(note.text.split("\n")[2]))
    message = cosigned_message(name, head, int.from_bytes(line.signature[:8], "big"))
    MLDSA44PublicKey.from_public_bytes(public).verify(line.signature[8:], message)
    with pytest.raises(InvalidSignature):
        MLDSA44PublicKey.from_public_bytes(public).verify(line.signature[8:], message[:-1] + b"\0")


# --- what we sign -------------------------------------------------------------------------------------------


@given(st.integers(1, MAX_SIZE), st.binary(min_size=32, max_size=32))
@example(20_852_163, bytes(32))
def test_checkpoints_come_back(size: int, root: bytes) -> None:
    head = TreeHead(size, root)
    assert open_checkpoint(sign_checkpoint(head, SIGNER, TIME), KEYS) == head


def test_the_empty_log_has_a_checkpoint() -> None:
    text = sign_checkpoint(EMPTY_HEAD, SIGNER, TIME)
    assert text.startswith(f"{ORIGIN}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n")
    assert open_checkpoint(text, KEYS) == EMPTY_HEAD


def test_an_outside_tool_can_verify_both_lines() -> None:
    """From the verifier keys and the specifications alone, without the code under test."""
    text, _, rest = CHECKPOINT.partition("\n\n")
    text += "\n"
    ed25519_line, mldsa_line = rest.splitlines()
    for line, vkey, algorithm in zip((ed25519_line, mldsa_line), KEYS.verifier_keys, (1, 6), strict=True):
        name, identifier, encoded = vkey.split("+", 2)
        dash, line_name, signature = line.split(" ")
        public, data = base64.b64decode(encoded), base64.b64decode(signature)
        assert (dash, line_name, public[0], data[:4].hex()) == ("—", name, algorithm, identifier)
        assert hashlib.sha256(name.encode() + b"\n" + public).hexdigest()[:8] == identifier
        if algorithm == 1:
            Ed25519PublicKey.from_public_bytes(public[1:]).verify(data[4:], text.encode())
        else:
            (stamp,) = struct.unpack(">Q", data[4:12])
            assert stamp == STAMP
            origin = name.encode()
            message = struct.pack(
                f">12sB{len(origin)}sQB{len(origin)}sQQ32s",
                b"subtree/v1\n\0",
                len(origin),
                origin,
                stamp,
                len(origin),
                origin,
                0,
                HEAD.size,
                HEAD.root,
            )
            MLDSA44PublicKey.from_public_bytes(public[1:]).verify(data[12:], message)


def test_the_keys_follow_from_seed_and_label() -> None:
    assert NotarySigner.from_seed(bytes(range(32)), ORIGIN).note_keys == KEYS
    assert NotarySigner.from_seed(bytes(32), ORIGIN).note_keys != KEYS
    with pytest.raises(BugError):
        NotarySigner.from_seed(bytes(31), ORIGIN)
    with pytest.raises(BugError):
        sign_checkpoint(HEAD, SIGNER, TIME.replace(tzinfo=None))
    assert "_ed25519" not in repr(SIGNER)


# --- what we refuse -----------------------------------------------------------------------------------------


@given(st.data())
def test_no_changed_character_is_let_through(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(CHECKPOINT) - 1))
    sign = data.draw(st.characters() | st.sampled_from("\n 0aA=+/—"))
    changed = CHECKPOINT[:at] + sign + CHECKPOINT[at + 1 :]
    if changed != CHECKPOINT:
        with pytest.raises(LogInvalidError):
            open_checkpoint(changed, KEYS)


@given(st.text(st.characters() | st.sampled_from("\n\n\n 0aA=+/—"), max_size=300))
def test_any_text_is_refused(text: str) -> None:
    with pytest.raises(LogInvalidError):
        open_checkpoint(text, KEYS)
    with pytest.raises(LogInvalidError):
        open_checkpoint(f"{ORIGIN}\n1\n{text}", KEYS)


def test_each_of_the_two_lines_is_required() -> None:
    body = lines()
    for missing in (4, 5):
        with pytest.raises(LogInvalidError):
            open_checkpoint("\n".join(body[:missing] + body[missing + 1 :]), KEYS)
    with pytest.raises(LogInvalidError):
        open_checkpoint("\n".join([*body[:5], body[4], ""]), KEYS)
    assert open_checkpoint("\n".join([*body[:4], body[5], body[4], ""]), KEYS) == HEAD


def test_lines_of_other_keys_are_ignored() -> None:
    witness = NotarySigner.from_seed(bytes(32), "witness.example.com/w1")
    text = CHECKPOINT.partition("\n\n")[0] + "\n"
    strangers = (*witness.sign(text, HEAD, TIME), NoteSignature(ORIGIN, b"abcd", b"same name, other key"))
    known = parse_note(CHECKPOINT).signatures
    assert open_checkpoint(format_note(text, (*strangers, *known)), KEYS) == HEAD
    with pytest.raises(LogInvalidError):
        open_checkpoint(format_note(text, strangers), KEYS)


def test_one_wrong_line_of_a_known_key_spoils_the_note() -> None:
    other = sign_checkpoint(TreeHead(HEAD.size + 1, HEAD.root), SIGNER, TIME)
    for wrong in parse_note(other).signatures:
        note = parse_note(CHECKPOINT)
        with pytest.raises(LogInvalidError):
            open_checkpoint(format_note(note.text, (*note.signatures, wrong)), KEYS)


def test_signatures_do_not_carry_over_to_another_log() -> None:
    same_keys = NoteKeys("loki.example.fi/toinen", KEYS.ed25519, KEYS.mldsa44)
    with pytest.raises(LogInvalidError):
        open_checkpoint(CHECKPOINT, same_keys)
    renamed = CHECKPOINT.replace(ORIGIN, same_keys.origin)
    with pytest.raises(LogInvalidError):
        open_checkpoint(renamed, same_keys)


def test_the_time_is_signed() -> None:
    note = parse_note(CHECKPOINT)
    ed25519, mldsa = note.signatures
    for stamp in (0, STAMP + 1, 2**63, 2**64 - 1):
        moved = NoteSignature(mldsa.name, mldsa.key_id, stamp.to_bytes(8, "big") + mldsa.signature[8:])
        with pytest.raises(LogInvalidError):
            open_checkpoint(format_note(note.text, (ed25519, moved)), KEYS)
    for short in (mldsa.signature[:7], mldsa.signature[:8], mldsa.signature[:-1], mldsa.signature + b"\0"):
        cut = NoteSignature(mldsa.name, mldsa.key_id, short)
        with pytest.raises(LogInvalidError):
            open_checkpoint(format_note(note.text, (ed25519, cut)), KEYS)


def test_a_time_beyond_the_specification_is_neither_signed_nor_read() -> None:
    assert len(cosigned_message(ORIGIN, HEAD, 2**63 - 1)) == 12 + 2 * (1 + len(ORIGIN)) + 3 * 8 + 32
    for time in (-1, 2**63):
        with pytest.raises(LogInvalidError):
            cosigned_message(ORIGIN, HEAD, time)


@pytest.mark.parametrize(
    "text",
    [
        f"{ORIGIN}\n020852163\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n+1\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n-1\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n٣\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n²\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n{2**53}\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n{'9' * 5000}\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n0\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n1\n{base64.b64encode(HEAD.root).decode()}\nextension\n",
        f"{ORIGIN}\n1\n{base64.b64encode(HEAD.root[:31]).decode()}\n",
        f"{ORIGIN}\n1\n{HEAD.root.hex()}\n",
        f"{ORIGIN}\n1\n",
        f"{ORIGIN}\n1\n\n{base64.b64encode(HEAD.root).decode()}\n",
        f"{ORIGIN}\n",
        "\n\n\n",
    ],
)
def test_heads_out_of_form_are_refused_even_when_signed(text: str) -> None:
    note = format_note(text, SIGNER.sign(text, HEAD, TIME))
    with pytest.raises(LogInvalidError):
        open_checkpoint(note, KEYS)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "\n\n",
        "text\n\n",
        "text\n— name YWJjZGU=\n",
        "\n\n— name YWJjZGU=\n",
        "text\n\n— name YWJjZGU=",
        "text\n\n- name YWJjZGU=\n",
        "text\n\nname YWJjZGU=\n",
        "text\n\n—  YWJjZGU=\n",
        "text\n\n— na+me YWJjZGU=\n",
        "text\n\n— na\u00a0me YWJjZGU=\n",
        "text\n\n— name YWJjZA==\n",
        "text\n\n— name YWJjZGV=\n",
        "text\n\n— name YWJjZGU\n",
        "text\n\n— name YWJj ZGU=\n",
        "text\n\n— name YWJjZGU=\n\n",
        "te\rxt\n\n— name YWJjZGU=\n",
        "te\0xt\n\n— name YWJjZGU=\n",
        "te\ud800xt\n\n— name YWJjZGU=\n",
        "text\n\n" + "— name YWJjZGU=\n" * (MAX_SIGNATURES + 1),
        "x" * 300_000 + "\n\n— name YWJjZGU=\n",
    ],
)
def test_malformed_notes_are_refused(note: str) -> None:
    with pytest.raises(LogInvalidError):
        parse_note(note)


def test_as_many_signatures_as_the_specification_asks_for_are_read() -> None:
    assert (
        len(parse_note("text\n\n" + "— name YWJjZGU=\n" * MAX_SIGNATURES).signatures) == MAX_SIGNATURES >= 16
    )


def test_a_note_may_hold_empty_lines() -> None:
    assert parse_note("one\n\ntwo\n\n— name YWJjZGU=\n").text == "one\n\ntwo\n"


LOW_ORDER = bytes(31) + b"\x80"


@pytest.mark.parametrize(
    ("origin", "ed25519", "mldsa44"),
    [
        ("", KEYS.ed25519, KEYS.mldsa44),
        ("a b", KEYS.ed25519, KEYS.mldsa44),
        ("a+b", KEYS.ed25519, KEYS.mldsa44),
        ("a\nb", KEYS.ed25519, KEYS.mldsa44),
        ("\ud800", KEYS.ed25519, KEYS.mldsa44),
        ("ä" * 128, KEYS.ed25519, KEYS.mldsa44),
        (ORIGIN, KEYS.ed25519[:31], KEYS.mldsa44),
        (ORIGIN, LOW_ORDER, KEYS.mldsa44),
        (ORIGIN, b"\xff" * 32, KEYS.mldsa44),
        (ORIGIN, KEYS.ed25519, KEYS.mldsa44[:-1]),
        (ORIGIN, KEYS.ed25519, b""),
    ],
)
def test_unacceptable_keys_are_refused(origin: str, ed25519: bytes, mldsa44: bytes) -> None:
    assert len(KEYS.mldsa44) == MLDSA44_KEY_SIZE
    with pytest.raises(LogInvalidError):
        NoteKeys(origin, ed25519, mldsa44)


# --- receipts -----------------------------------------------------------------------------------------------

LEAVES = [leaf_hash(bytes([number])) for number in range(2)]
PAIR = TreeHead(2, hashlib.sha256(b"\x01" + LEAVES[0] + LEAVES[1]).digest())
RECEIPT = Receipt(1, (LEAVES[0],), sign_checkpoint(PAIR, SIGNER, TIME))


def test_a_receipt_proves_its_leaf_and_no_other() -> None:
    assert RECEIPT.verify(LEAVES[1], KEYS) == PAIR
    wrong = [
        (LEAVES[0], RECEIPT),
        (LEAVES[1], Receipt(0, RECEIPT.path, RECEIPT.checkpoint_text)),
        (LEAVES[1], Receipt(1, (LEAVES[1],), RECEIPT.checkpoint_text)),
        (LEAVES[1], Receipt(1, (), RECEIPT.checkpoint_text)),
        (LEAVES[1], Receipt(1, RECEIPT.path, CHECKPOINT)),
        (LEAVES[1], Receipt(1, RECEIPT.path, RECEIPT.checkpoint_text.replace("\n2\n", "\n3\n"))),
    ]
    for leaf, receipt in wrong:
        with pytest.raises(LogInvalidError):
            receipt.verify(leaf, KEYS)


def test_receipts_have_the_published_form_and_come_back() -> None:
    node = base64.b64encode(LEAVES[0]).decode()
    text = RECEIPT.encode()
    assert text == f"c2sp.org/tlog-proof@v1\nindex 1\n{node}\n\n{RECEIPT.checkpoint_text}"
    with_extra = Receipt(0, (), CHECKPOINT, b"leaf")
    assert with_extra.encode() == f"c2sp.org/tlog-proof@v1\nextra bGVhZg==\nindex 0\n\n{CHECKPOINT}"
    deepest = Receipt(MAX_SIZE - 1, (bytes(32),) * 53, CHECKPOINT)
    for receipt in (RECEIPT, with_extra, deepest):
        assert Receipt.decode(receipt.encode()) == receipt


@pytest.mark.parametrize(
    "head",
    [
        "",
        "c2sp.org/tlog-proof@v2\nindex 1",
        "c2sp.org/tlog-proof@v1",
        "c2sp.org/tlog-proof@v1\nindex",
        "c2sp.org/tlog-proof@v1\nindex 01",
        "c2sp.org/tlog-proof@v1\nindex -1",
        "c2sp.org/tlog-proof@v1\nindex ٣",
        f"c2sp.org/tlog-proof@v1\nindex {2**53}",
        "c2sp.org/tlog-proof@v1\nindex " + "9" * 5000,
        "c2sp.org/tlog-proof@v1\nindex 1\nYWJj",
        "c2sp.org/tlog-proof@v1\nindex 1\n" + "A" * 44,
        "c2sp.org/tlog-proof@v1\nindex 1\n" + "\n".join(["A" * 43 + "="] * 54),
        "c2sp.org/tlog-proof@v1\nextra \nindex 1",
        "c2sp.org/tlog-proof@v1\nextra YQ\nindex 1",
        "c2sp.org/tlog-proof@v1\nindex 1\nextra YQ==",
        "c2sp.org/tlog-proof@v1\nextra YQ==",
    ],
)
def test_malformed_receipts_are_refused(head: str) -> None:
    with pytest.raises(LogInvalidError):
        Receipt.decode(f"{head}\n\n{CHECKPOINT}")


def test_a_receipt_of_any_size_is_not_read() -> None:
    with pytest.raises(LogInvalidError):
        Receipt.decode(Receipt(0, (), CHECKPOINT, bytes(400_000)).encode())


@given(st.text(st.characters() | st.sampled_from("\n\n 0aA="), max_size=200))
def test_any_text_as_a_receipt_is_refused(text: str) -> None:
    for broken in (text, f"c2sp.org/tlog-proof@v1\n{text}", f"c2sp.org/tlog-proof@v1\nindex 1\n{text}"):
        with pytest.raises(LogInvalidError):
            Receipt.decode(broken).verify(LEAVES[1], KEYS)


def test_an_ed25519_key_alone_cannot_sign_for_the_log() -> None:
    """Whoever breaks Ed25519 still lacks the other line."""
    thief = Ed25519PrivateKey.generate()
    keys = NoteKeys(ORIGIN, thief.public_key().public_bytes_raw(), KEYS.mldsa44)
    text = f"{ORIGIN}\n1\n{base64.b64encode(bytes(32)).decode()}\n"
    line = NoteSignature(ORIGIN, key_id(ORIGIN, 1, keys.ed25519), thief.sign(text.encode()))
    with pytest.raises(LogInvalidError):
        open_checkpoint(format_note(text, (line,)), keys)
