"""Captchas: a code that a person reads from a picture, as a PNG that only digits are drawn into.

The picture says its code in a comment, too, so that a script can rehearse what a person does.
It knows no logins. Source: protocol, section 4.2.
"""

import secrets
import struct
import zlib
from base64 import b64encode

__all__ = ["new_code", "picture"]

_LENGTH = 4
_SCALE, _MARGIN = 4, 8
_DIGITS = (
    "01110 10001 10011 10101 11001 10001 01110",
    "00100 01100 00100 00100 00100 00100 01110",
    "01110 10001 00001 00110 01000 10000 11111",
    "01110 10001 00001 00110 00001 10001 01110",
    "00010 00110 01010 10010 11111 00010 00010",
    "11111 10000 11110 00001 00001 10001 01110",
    "00110 01000 10000 11110 10001 10001 01110",
    "11111 00001 00010 00100 01000 01000 01000",
    "01110 10001 10001 01110 10001 10001 01110",
    "01110 10001 10001 01111 00001 00010 01100",
)
"""Seven rows of five dots for each digit."""


def new_code() -> str:
    """Return a code that nobody can foresee."""
    return "".join(secrets.choice("0123456789") for _ in range(_LENGTH))


def picture(code: str) -> str:
    """Return the picture of a code of digits: a PNG in base64, as a server sends it."""
    rows = _rows(code)
    width, height = len(rows[0]), len(rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    dots = zlib.compress(b"".join(b"\0" + row for row in rows))
    comment = b"Comment\0verifyCode " + code.encode("ascii")
    parts = ((b"IHDR", head), (b"tEXt", comment), (b"IDAT", dots), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)
    return b64encode(png).decode("ascii")


def _rows(code: str) -> list[bytes]:
    """Return the lines of the picture, a byte for each dot: black on white."""
    glyphs = [_DIGITS[int(digit)].split() for digit in code]
    lines = ["00".join(glyph[y] for glyph in glyphs) for y in range(7)]
    width = len(lines[0]) * _SCALE + 2 * _MARGIN
    blank = b"\xff" * width
    side = b"\xff" * _MARGIN
    drawn = []
    for line in lines:
        dots = b"".join((b"\0" if dot == "1" else b"\xff") * _SCALE for dot in line)
        drawn += [side + dots + side] * _SCALE
    return [blank] * _MARGIN + drawn + [blank] * _MARGIN


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
