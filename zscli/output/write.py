"""Lines to a stream, whatever its encoding can hold.

A BrokenPipeError passes: the reader has gone, and the program decides what that means.
"""

from collections.abc import Iterable
from itertools import islice
from typing import TextIO

__all__ = ["write_lines"]

CHUNK = 512
"""Lines written at once."""


def write_lines(stream: TextIO, lines: Iterable[str]) -> None:
    r"""Write each of *lines* with a line end, and flush.

    A character that the stream cannot encode is written as JSON does, `\u5317`: in a table it
    can be read, and in JSON it is still the same value.
    """
    following = iter(lines)
    while chunk := list(islice(following, CHUNK)):
        text = "\n".join(chunk) + "\n"
        try:
            stream.write(text)
        except UnicodeEncodeError as error:
            stream.write(_encodable(text, error.encoding))
    stream.flush()


def _encodable(text: str, encoding: str) -> str:
    return "".join(char if _can_be_written(char, encoding) else _escaped(char) for char in text)


def _can_be_written(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _escaped(char: str) -> str:
    """Return the escapes of a character: two halves for one beyond the basic plane."""
    halves = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{halves[i]:02x}{halves[i + 1]:02x}" for i in range(0, len(halves), 2))
