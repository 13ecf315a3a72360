"""The lines typed, oldest first: one file for each profile, added to as lines are run.

The file is a header with the format number, then one JSON string a line, so that an entry may
have several lines itself. What a secret is, is not known here: lines come redacted.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.state.files import SYSTEM_CLOCK, HeldFile, Say, Stamp, StateFile, safe_name
from zscli.state.migrations import MIGRATIONS, Damaged, bring_up_to_date, format_of

__all__ = ["LONGEST_LINE", "MOST_LINES", "History"]

MOST_LINES: Final = 10_000
LONGEST_LINE: Final = 65_536
"""Bytes of one entry in UTF-8."""
ROOM: Final = 5
"""The file is cut when it has a fifth more lines than are kept."""
SHORTEST_ENTRY: Final = 4
"""Bytes of the shortest entry in the file: a character in quotes, and the end of the line."""
LONGEST_HEADER: Final = 4096
CHAIN: Final = MIGRATIONS["history"]


class History:
    """The lines typed under one profile.

    folder: the state folder; None where there is none. Nothing here ever fails: *say* is told
    once why lines are not kept. most: how many lines are kept.
    """

    def __init__(
        self,
        folder: Path | None,
        profile: str,
        say: Say,
        *,
        clock: Clock = SYSTEM_CLOCK,
        most: int = MOST_LINES,
    ) -> None:
        self._file = None if folder is None else StateFile(folder / _file_name(profile))
        self._say = say
        self._clock = clock
        self._most = most
        self._has_said = False
        self._count_again_at = self._smallest(self._limit)
        self._seen: Stamp | None = None

    @property
    def has_news(self) -> bool:
        """Whether somebody else wrote to the file since we last read it."""
        return self._file is not None and self._file.stamp() != self._seen

    def load(self) -> tuple[str, ...]:
        """Return the newest lines, oldest first; a line that is damaged is left out."""
        if self._file is None:
            return ()
        self._seen = self._file.stamp()
        try:
            data = self._file.read()
            try:
                return self._lines(data)
            except Damaged:
                with self._file.held(self._clock) as held:
                    return self._renew(held)
        except StateError as error:
            self._say_once(error)
            return ()

    def append(self, line: str) -> bool:
        """Add *line*, which holds no secret, as the newest; say whether it is kept.

        An empty line is not kept, nor one of more than LONGEST_LINE bytes.
        """
        if not line.strip() or self._file is None:
            return False
        if len(line.encode("utf-8", "surrogatepass")) > LONGEST_LINE:
            self._say("The line is longer than 64 kB, so the history does not keep it.")
            return False
        try:
            with self._file.held(self._clock) as held:
                was_ours = not self.has_news
                self._append(held, _encoded(line))
                if was_ours:
                    self._seen = self._file.stamp()
        except StateError as error:
            self._say_once(error)
            return False
        return True

    @property
    def _limit(self) -> int:
        return self._most + self._most // ROOM

    def _append(self, held: HeldFile, entry: bytes) -> None:
        start = held.read(LONGEST_HEADER)
        if start and not start.startswith(_header()):
            self._renew(held)
            start = held.read(LONGEST_HEADER)
        size = held.append(entry if start else _header() + entry)
        if size > self._count_again_at:
            self._trim(held, size)

    def _trim(self, held: HeldFile, size: int) -> None:
        """Cut the file if it has too many lines; they are only counted when it may have."""
        data = held.read() or b""
        count = data.count(b"\n") - 1
        if count > self._limit:
            data = _file_of(self._lines(data))
            held.write(data)
            count, size = data.count(b"\n") - 1, len(data)
        self._count_again_at = size + self._smallest(self._limit - count)

    def _renew(self, held: HeldFile) -> tuple[str, ...]:
        """Bring an older file up to date, or set a damaged one aside; return the lines."""
        data = held.read()
        try:
            lines = self._lines(data)
        except Damaged:
            aside = held.set_aside()
            self._say(
                f"{held.file.path} was damaged: it is kept as {aside.name}, a new one begins."
            )
            return ()
        if data and not data.startswith(_header()):
            held.write(_file_of(lines))
        return lines

    def _lines(self, data: bytes | None) -> tuple[str, ...]:
        """Return the newest lines of a file; raises Damaged, or StateError for a newer one."""
        if not data or self._file is None:
            return ()
        first, _, rest = data.partition(b"\n")
        try:
            header = json.loads(first)
        except (ValueError, RecursionError):
            raise Damaged("no header") from None
        if not isinstance(header, dict):
            raise Damaged("no header")
        content = {**header, "lines": tuple(_entries(rest, self._most))}
        lines: tuple[str, ...] = bring_up_to_date(content, CHAIN, str(self._file.path))["lines"]
        return lines

    def _say_once(self, error: StateError) -> None:
        if not self._has_said:
            self._has_said = True
            self._say(f"{error.sentence} The history is not kept. {error.hint}".rstrip())

    @staticmethod
    def _smallest(lines: int) -> int:
        return SHORTEST_ENTRY * lines


def _file_name(profile: str) -> str:
    return f"history-{safe_name(profile)}.jsonl"


def _encoded(line: str) -> bytes:
    try:
        return json.dumps(line, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # bytes that were no UTF-8 when they were typed
        return json.dumps(line).encode() + b"\n"


def _header() -> bytes:
    return b'{"format": %d}\n' % format_of(CHAIN)


def _file_of(lines: Iterable[str]) -> bytes:
    return _header() + b"".join(map(_encoded, lines))


def _entries(data: bytes, most: int) -> Iterable[str]:
    """Return the newest *most* entries, oldest first."""
    found: list[str] = []
    for line in reversed(data.split(b"\n")):
        if len(found) == most:
            break
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, str):
            found.append(entry)
    return reversed(found)
