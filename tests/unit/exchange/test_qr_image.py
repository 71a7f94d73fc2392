"""Codes in pictures: clean, skewed, in colour, transparent; and pictures that are none."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from referral_app.crypto.recovery_code import decode_recovery_code, encode_recovery_code
from referral_app.errors import ImageUnreadableError, NoCodeFoundError
from referral_app.exchange.qr_image import MAX_BYTES, MAX_PIXELS, MAX_SIDE, read_qr_code

CODE = encode_recovery_code(bytes(range(48)))


def picture(text: str = CODE, scale: int = 6) -> Image.Image:
    buffer = io.BytesIO()
    segno.make(text, error="M", micro=False).save(buffer, kind="png", scale=scale, border=4)
    with Image.open(buffer) as made:
        return made.convert("L")


def on_desk(code: Image.Image) -> Image.Image:
    """The paper on a dark desk with a lamp at one side, turned a little."""
    desk = Image.linear_gradient("L").resize((1200, 900)).point(lambda value: 40 + value // 3)
    paper = Image.new("L", (700, 700), 235)
    paper.paste(code, (120, 120))
    desk.paste(paper.rotate(17, expand=True, fillcolor=60), (60, 20))
    return desk.filter(ImageFilter.GaussianBlur(1.2))


def transparent(code: Image.Image) -> Image.Image:
    made = Image.new("RGBA", code.size, (0, 0, 0, 0))
    made.paste((0, 0, 0, 255), mask=code.point(lambda value: 255 - value))
    return made


def sixteen_bits(code: Image.Image) -> Image.Image:
    wide = code.convert("I").point(lambda value: value * 257)
    return wide.convert("I;16")


@pytest.mark.parametrize(
    "look",
    [
        lambda code: code,
        lambda code: code.convert("1"),
        lambda code: code.convert("RGB"),
        lambda code: code.convert("P"),
        lambda code: code.rotate(90),
        lambda code: code.point(lambda value: 255 - value),
        lambda code: code.resize((code.width * 5, code.height * 5)),
        transparent,
        sixteen_bits,
        on_desk,
    ],
)
def test_a_png_is_read(tmp_path: Path, look: Callable[[Image.Image], Image.Image]) -> None:
    look(picture()).save(tmp_path / "scan.png")
    assert decode_recovery_code(read_qr_code(tmp_path / "scan.png")) == bytes(range(48))


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_jpeg_is_read_whatever_its_name(tmp_path: Path, mode: str) -> None:
    on_desk(picture()).convert(mode).save(tmp_path / "photo", "JPEG", quality=60)
    assert read_qr_code(tmp_path / "photo") == CODE


def test_letters_beyond_ascii_come_across(tmp_path: Path) -> None:
    picture("Äiti ja isä, 家").save(tmp_path / "scan.png")
    assert read_qr_code(tmp_path / "scan.png") == "Äiti ja isä, 家"


def test_a_picture_without_a_code(tmp_path: Path) -> None:
    on_desk(Image.new("L", (400, 400), 235)).save(tmp_path / "photo.png")
    with pytest.raises(NoCodeFoundError):
        read_qr_code(tmp_path / "photo.png")


def test_a_torn_code_is_no_code(tmp_path: Path) -> None:
    whole = picture()
    whole.crop((0, 0, whole.width // 2, whole.height)).save(tmp_path / "torn.png")
    with pytest.raises(NoCodeFoundError):
        read_qr_code(tmp_path / "torn.png")


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_kinds_are_refused(tmp_path: Path, kind: str) -> None:
    picture().save(tmp_path / "scan.png", kind)
    with pytest.raises(ImageUnreadableError):
        read_qr_code(tmp_path / "scan.png")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def claimed(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says it is so large; a whole one only if the data fits."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        claimed(10, 10),
        claimed(0, 0),
        claimed(100_000, 100_000),
        claimed(10_000, 10_000),
        claimed(8000, MAX_PIXELS // 8000 + 1),
        claimed(MAX_SIDE + 1, 8, bytes(8 * (1 + (MAX_SIDE + 1) // 8))),
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0" + bytes(100),
    ],
)
def test_no_picture(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(ImageUnreadableError):
        read_qr_code(tmp_path / "file")


def test_the_longest_picture(tmp_path: Path) -> None:
    """Guards the test above: the same picture one pixel shorter is only one without a code."""
    (tmp_path / "file").write_bytes(claimed(MAX_SIDE, 8, bytes(8 * (1 + (MAX_SIDE + 7) // 8))))
    with pytest.raises(NoCodeFoundError):
        read_qr_code(tmp_path / "file")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    picture().save(tmp_path / "scan.png")
    with (tmp_path / "scan.png").open("ab") as file:
        file.truncate(MAX_BYTES)
    assert read_qr_code(tmp_path / "scan.png") == CODE
    with (tmp_path / "scan.png").open("ab") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(ImageUnreadableError):
        read_qr_code(tmp_path / "scan.png")


def test_absent(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.png", tmp_path):
        with pytest.raises(ImageUnreadableError):
            read_qr_code(path)


def encoded(kind: str) -> bytes:
    buffer = io.BytesIO()
    picture(scale=2).save(buffer, kind)
    return buffer.getvalue()


FILES = [encoded("PNG"), encoded("JPEG")]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(FILES), st.integers(0, 2**32), st.integers(1, 30), st.booleans())
def test_damaged_pictures_never_crash(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, seed: int, changes: int, cut: bool
) -> None:
    chance = random.Random(seed)
    damaged = bytearray(data)
    for _ in range(changes):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    if cut:
        del damaged[chance.randrange(len(damaged)) :]
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(damaged)
    try:
        assert read_qr_code(path)
    except (ImageUnreadableError, NoCodeFoundError):
        return
