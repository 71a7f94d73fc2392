"""A QR code in a picture: a scan or photo of one of our papers, read on this desktop only.

PNG and JPEG, at most 10 MB and 64 million pixels; the picture's size is known before a pixel is unpacked.
Reading takes up to some seconds; never on the GUI thread.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

import zxingcpp
from PIL import Image

from referral_app.errors import ImageUnreadableError, NoCodeFoundError
from referral_app.exchange.private_files import read_limited

MAX_BYTES: Final = 10 * 1024 * 1024
MAX_PIXELS: Final = 64_000_000
MAX_SIDE: Final = 65_535
"""The longest that the decoder takes."""

_FORMATS: Final = ("PNG", "JPEG")
_QR_CODE: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_TRANSPARENT: Final = ("RGBA", "LA", "PA")
_BROKEN: Final = (
    OSError,
    SyntaxError,  # so Pillow tells of a broken PNG chunk
    ValueError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    UserWarning,  # of broken EXIF data, where warnings are errors
)


def read_qr_code(path: Path) -> str:
    """The text of the QR code in a picture file; of several, the one found first.

    Raises:
        ImageUnreadableError: the file cannot be read, is too large, or is no whole PNG or JPEG picture.
        NoCodeFoundError: there is no QR code that can be read.
    """
    data = read_limited(path, MAX_BYTES)
    if data is None:
        raise ImageUnreadableError
    found = zxingcpp.read_barcode(_grey(data), formats=_QR_CODE)
    if found is None or not found.text:
        raise NoCodeFoundError
    return found.text


def _grey(data: bytes) -> Image.Image:
    """The picture in 8-bit grey, on white where it is transparent."""
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS or max(picture.size) > MAX_SIDE:
                raise ImageUnreadableError
            picture.draft("L", None)
            if picture.mode in _TRANSPARENT or "transparency" in picture.info:
                over = picture.convert("LA")
                white = Image.new("L", over.size, 255)
                white.paste(over.getchannel("L"), mask=over.getchannel("A"))
                return white
            return picture.convert("L")
    except _BROKEN as error:
        raise ImageUnreadableError from error
