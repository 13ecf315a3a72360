"""A value kept as one JSON file: read again when it changed, changed under the lock.

A damaged file is set aside and said so; a newer one is left alone. What the value means is
told by a Shape.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.state.files import SYSTEM_CLOCK, HeldFile, Say, Stamp, StateFile
from zscli.state.migrations import Content, Damaged, Migration, bring_up_to_date, format_of

__all__ = ["Document", "Shape"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """How a value stands in its file.

    read: the newest format's content to the value; raises ValueError, KeyError or TypeError
    when it does not fit. write: the reverse, without the format number. empty: the value
    where there is no file.
    """

    read: Callable[[Content], T]
    write: Callable[[T], dict[str, Any]]
    empty: T
    chain: Sequence[Migration] = ()


class Document(Generic[T]):
    """One JSON file and the value in it."""

    def __init__(
        self, file: StateFile, shape: Shape[T], say: Say, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self.file = file
        self._shape = shape
        self._say = say
        self._clock = clock
        self._stamp: Stamp | None = None
        self._value = shape.empty

    def read(self) -> T:
        """Return the value; the file is read only if it changed since.

        Raises StateError when the file is somebody else's, a newer zscli's or unreadable.
        """
        stamp = self.file.stamp()
        if stamp is not None and stamp == self._stamp:
            return self._value
        data = self.file.read()
        try:
            value = self._parse(data)
        except Damaged:
            value = self._recover()
        self._stamp, self._value = stamp, value
        return value

    def change(self, step: Callable[[T], T]) -> T:
        """Put what *step* makes of the newest value in its place, and return it.

        Nothing that another process wrote is lost. An unchanged value is not written.
        Raises StateError when it cannot be written; the file is then as before.
        """
        with self.file.held(self._clock) as held:
            value = self._parse_or_set_aside(held)
            changed = step(value)
            if changed != value:
                content = {"format": format_of(self._shape.chain), **self._shape.write(changed)}
                held.write(json.dumps(content, indent=1).encode() + b"\n")
            self._stamp, self._value = self.file.stamp(), changed
        return changed

    def _parse(self, data: bytes | None) -> T:
        if data is None:
            return self._shape.empty
        try:
            content = bring_up_to_date(json.loads(data), self._shape.chain, str(self.file.path))
            return self._shape.read(content)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise Damaged(str(self.file.path)) from None  # the cause may quote a secret

    def _parse_or_set_aside(self, held: HeldFile) -> T:
        try:
            return self._parse(held.read())
        except Damaged:
            aside = held.set_aside()
            self._say(
                f"{self.file.path} was damaged: it is kept as {aside.name}, a new one begins."
            )
            return self._shape.empty

    def _recover(self) -> T:
        try:
            with self.file.held(self._clock) as held:
                return self._parse_or_set_aside(held)
        except StateError as error:
            self._say(f"{self.file.path} is damaged and cannot be set aside. {error.sentence}")
            return self._shape.empty
