"""The results of the last calls, counted back: a folder for each profile, a file for each.

Adding one reads none of the others. What a secret is, is not known here: lines and answers
come redacted.
"""

import json
import os
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.state.files import SYSTEM_CLOCK, HeldFile, StateFile, safe_name
from zscli.state.migrations import MIGRATIONS, Damaged, bring_up_to_date, format_of

__all__ = ["LARGEST", "LONGEST_LINE", "MOST_RESULTS", "Head", "Kept", "Results"]

MOST_RESULTS: Final = 1000
LARGEST: Final = 1_048_576
"""Bytes of an answer that is kept for other processes."""
MOST_BYTES: Final = 268_435_456
"""Bytes of all files of a profile; looked at once in a while."""
A_WHILE: Final = 50
MOST_IN_MEMORY: Final = 33_554_432
"""Characters of all answers that are kept without a file."""
LONGEST_LINE: Final = 8192
"""Characters of a line; of a longer one the beginning is kept."""
LONGEST_HEAD: Final = 16 * LONGEST_LINE
LOCK_LIMIT: Final = 2.0
DIGITS: Final = 10
CHAIN: Final = MIGRATIONS["results"]


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a result beside its answer.

    line: as typed. at: when the answer came. failed: the answer is an error. size: bytes of
    the answer. fields, limit, start: those of a query, which decide how the answer is shown.
    """

    line: str
    api: str
    at: datetime
    failed: bool = False
    size: int = 0
    fields: tuple[str, ...] = ()
    limit: int | None = None
    start: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A result. text: the answer, which is JSON; None when it was too large to be kept."""

    head: Head
    text: str | None


class Results:
    """The results of one profile, counted back from the latest, which is 1.

    folder: the state folder; None keeps them in memory. An answer over *largest* bytes is kept
    only while it is the latest of this process. trouble: why nothing is kept in files any more.
    """

    def __init__(
        self,
        folder: Path | None,
        profile: str,
        *,
        clock: Clock = SYSTEM_CLOCK,
        most: int = MOST_RESULTS,
        largest: int = LARGEST,
    ) -> None:
        self._shelf: _Files | _Memory = _Memory(most)
        if folder is not None:
            self._shelf = _Files(folder / f"results-{safe_name(profile)}", clock, most)
        self._most = most
        self._largest = largest
        self._latest: tuple[str, str] | None = None
        self.trouble: StateError | None = None

    def append(self, head: Head, text: str) -> None:
        """Keep a result as the newest. It never fails: at worst it is kept in memory."""
        data = text.encode()
        line = head.line
        if len(line) > LONGEST_LINE:
            line = f"{line[:LONGEST_LINE]} …"
        head = replace(head, line=line, size=len(data))
        kept = data if len(data) <= self._largest else None
        try:
            key = self._shelf.put(head, kept)
        except StateError as error:
            self.trouble = error
            self._shelf = _Memory(self._most)
            key = self._shelf.put(head, kept)
        self._latest = None if kept is not None else (key, text)

    def __len__(self) -> int:
        """Return how many results there are. Raises StateError."""
        return len(self._shelf.keys())

    def heads(self) -> Iterator[Head | None]:
        """Yield what is known of each result, the newest first; None for a damaged one.

        Raises StateError when they may not be read.
        """
        for key in reversed(self._shelf.keys()):
            try:
                head, _ = self._shelf.get(key, LONGEST_HEAD)
            except Damaged:
                yield None
            except FileNotFoundError:  # another process has taken it away meanwhile
                continue
            else:
                yield head

    def get(self, number: int) -> Kept | None:
        """Return the result with that number, or None where there is none.

        Raises StateError when it is damaged or may not be read.
        """
        keys = self._shelf.keys()
        if not 1 <= number <= len(keys):
            return None
        key = keys[-number]
        try:
            head, data = self._shelf.get(key)
            text = None if data is None else data.decode()
        except (Damaged, UnicodeDecodeError):
            raise StateError(
                f"The file of result {number} is damaged.", hint="Run the command again."
            ) from None
        except FileNotFoundError:
            return None
        if text is None and self._latest is not None and self._latest[0] == key:
            text = self._latest[1]
        return Kept(head, text)


class _Memory:
    """Results that end with the process."""

    def __init__(self, most: int) -> None:
        self._kept: deque[tuple[str, Head, bytes | None]] = deque(maxlen=most)
        self._next = 1

    def put(self, head: Head, data: bytes | None) -> str:
        key = f"{self._next:0{DIGITS}}"
        self._next += 1
        self._kept.append((key, head, data))
        while len(self._kept) > 1 and self._size() > MOST_IN_MEMORY:
            self._kept.popleft()
        return key

    def keys(self) -> list[str]:
        return [key for key, _, _ in self._kept]

    def get(self, key: str, most: int = -1) -> tuple[Head, bytes | None]:  # noqa: ARG002 - as files do
        found = next(one for one in self._kept if one[0] == key)
        return found[1], found[2]

    def _size(self) -> int:
        return sum(len(data or b"") for _, _, data in self._kept)


class _Files:
    """A folder with a file for each result: a line of JSON about it, then the answer.

    A file is called after its number in the order of all; the newest has the greatest. The
    files are not waited for to reach the disk, so that a command is not slowed down: one that
    a power failure cut off is found to be damaged.
    """

    def __init__(self, folder: Path, clock: Clock, most: int) -> None:
        self._folder = folder
        self._clock = clock
        self._most = most

    def put(self, head: Head, data: bytes | None) -> str:
        with StateFile(self._folder / "results").held(self._clock, LOCK_LIMIT):
            keys = self.keys()
            number = int(keys[-1]) + 1 if keys else 1
            key = f"{number:0{DIGITS}}"
            held = HeldFile(StateFile(self._path(key)))
            held.write(_written(head, data), durable=False)
            self._prune([*keys, key], number)
        return key

    def keys(self) -> list[str]:
        try:
            names = os.listdir(self._folder)  # noqa: PTH208 - no Path for each of a thousand
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            reason = (error.strerror or "unknown error").lower()
            raise StateError(
                f"{self._folder} cannot be read: {reason}.",
                hint="Make it readable, or set XDG_STATE_HOME to a folder of your own.",
            ) from None
        size = DIGITS + len(".json")
        keys = [name[:DIGITS] for name in names if len(name) == size]
        if not "".join(keys).isdecimal():  # one test for all, as a call waits for it
            keys = [key for key in keys if key.isdecimal()]
        keys.sort()
        return keys

    def get(self, key: str, most: int = -1) -> tuple[Head, bytes | None]:
        path = self._path(key)
        data = StateFile(path).read(most)
        if data is None:
            raise FileNotFoundError(path)
        first, _, rest = data.partition(b"\n")
        head, is_kept = _read_head(first, str(path))
        if is_kept and most < 0 and len(rest) != head.size:
            raise Damaged(str(path))
        return head, rest if is_kept else None

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"

    def _prune(self, keys: list[str], number: int) -> None:
        """Take away the oldest: those over the count, and now and then those over the size."""
        first = max(len(keys) - self._most, 0)
        if number % A_WHILE == 0:
            room = MOST_BYTES
            for index in range(len(keys) - 1, first - 1, -1):
                room -= self._size(keys[index])
                if room < 0:
                    first = index + 1
                    break
        for key in keys[:first]:
            with suppress(OSError):
                self._path(key).unlink()

    def _size(self, key: str) -> int:
        try:
            return self._path(key).stat().st_size
        except OSError:
            return 0


def _written(head: Head, data: bytes | None) -> bytes:
    content = {
        "format": format_of(CHAIN),
        **asdict(head),
        "at": head.at.isoformat(),
        "kept": data is not None,
    }
    return json.dumps(content).encode() + b"\n" + (data or b"")


def _read_head(line: bytes, name: str) -> tuple[Head, bool]:
    """Return the head, and whether the answer follows. Raises Damaged; StateError when newer."""
    try:
        content = bring_up_to_date(json.loads(line), CHAIN, name)
        return _head(content), bool(content["kept"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Damaged(name) from None


def _head(content: Mapping[str, Any]) -> Head:
    limit = content["limit"]
    texts = [content["line"], content["api"], *content["fields"]]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("not a text")
    return Head(
        line=content["line"],
        api=content["api"],
        at=datetime.fromisoformat(content["at"]),
        failed=bool(content["failed"]),
        size=int(content["size"]),
        fields=tuple(content["fields"]),
        limit=None if limit is None else int(limit),
        start=int(content["start"]),
    )
