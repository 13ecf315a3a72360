"""One JSON file of `specs/`: many records by name, each decoded when asked for.

The files are written so that a record begins and ends in the first column, which lets one
pass over the text find them all. Knows the layout and nothing of what a record means.
"""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from zscli.errors import SpecError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Records", "read_records"]

_PLACE = re.compile(r'\n(?:"(\w+)": (?=\{\n)|\})')
"""Where a record begins, and where one ends, or the whole."""
_DECODER = json.JSONDecoder()


class Records:
    """The text of a file and where each record begins in it; a record is decoded on demand."""

    def __init__(self, path: "Path | str", text: str, begins: Mapping[str, int]) -> None:
        self.path = path
        self.text = text
        self.begins = begins
        self._ends: dict[str, int] = {}

    def decode(self, name: str) -> dict[str, Any]:
        """Return the record called *name*. Raises SpecError when its JSON is broken."""
        try:
            record, _ = _DECODER.raw_decode(self.text, self.begins[name])
        except ValueError as error:
            raise _broken(self.path, f"the record {name}: {error}") from error
        if not isinstance(record, dict):
            raise _broken(self.path, f"the record {name} is not an object")
        return record

    def texts(self) -> Mapping[str, str]:
        """Return the raw text of every record."""
        starts = sorted(self.begins.items(), key=lambda item: item[1])
        ends = [begin for _, begin in starts[1:]] + [len(self.text)]
        return {name: self.text[begin:end] for (name, begin), end in zip(starts, ends, strict=True)}


def read_records(path: "Path | str") -> Records:
    """Read *path* and find its records.

    A file in another layout is read as plain JSON first. Raises SpecError naming the file when
    it cannot be read or is no JSON object.
    """
    text = read_text(path)
    begins, ends = _places(text)
    if not begins or len(begins) + 1 != ends:
        text = _canonical(path, text)
        begins, _ = _places(text)
    return Records(path, text, begins)


def _places(text: str) -> tuple[dict[str, int], int]:
    """Return where each record begins, and how many braces end in the first column."""
    begins: dict[str, int] = {}
    ends = 0
    for found in _PLACE.finditer(text):
        name = found[1]
        if name is None:
            ends += 1
        else:
            begins[name] = found.end()
    return begins, ends


def read_text(path: "Path | str") -> str:
    """Return the text of *path*. Raises SpecError."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib is slow to import
            return file.read().decode()
    except OSError as error:
        raise _broken(path, error.strerror or "it cannot be opened") from error
    except UnicodeDecodeError as error:
        raise _broken(path, "it is not UTF-8") from error


def read_object(path: "Path | str") -> dict[str, Any]:
    """Return the one JSON object of *path*. Raises SpecError."""
    try:
        found = json.loads(read_text(path))
    except ValueError as error:
        raise _broken(path, str(error)) from error
    if not isinstance(found, dict):
        raise _broken(path, "it is not a JSON object")
    return found


def _canonical(path: "Path | str", text: str) -> str:
    """Return the same records, each beginning and ending in the first column."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise _broken(path, str(error)) from error
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        raise _broken(path, "it is not an object of records")
    lines = [f'"{name}": {{\n{json.dumps(record)[1:]}' for name, record in found.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _broken(path: "Path | str", why: str) -> SpecError:
    return SpecError(
        f"The spec file {path} cannot be read: {why}.",
        hint="Restore the file, or install zscli again.",
    )
