"""Older files brought up to date: one numbered function for each step.

The format of a file is one more than the number of its steps, so a new format is made by
adding a function and a row. Nothing here reads or writes a file.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from zscli.errors import StateError

__all__ = ["MIGRATIONS", "Content", "Damaged", "Migration", "bring_up_to_date", "format_of"]

Content = Mapping[str, Any]
"""A file's JSON object, with its format number under "format"."""

Migration = Callable[[Content], Content]
"""Takes the content of one format and returns that of the next; the number is set for it."""

MIGRATIONS: Final[Mapping[str, tuple[Migration, ...]]] = {
    "sessions": (),
    "history": (),
    "results": (),
}
"""For each kind of file the steps from format 1 on, in order; none has been needed yet."""


class Damaged(ValueError):
    """The content is not what zscli writes."""


def format_of(chain: Sequence[Migration]) -> int:
    """Return the format that a file has after all steps of *chain*."""
    return len(chain) + 1


def bring_up_to_date(content: object, chain: Sequence[Migration], name: str) -> Content:
    """Return *content* in the newest format.

    name: the file, for the error. Raises Damaged when it is no object with a format number or
    a step cannot read it, and StateError when a newer zscli wrote it.
    """
    if not isinstance(content, dict):
        raise Damaged("no object")
    found = content.get("format")
    if type(found) is not int or found < 1:
        raise Damaged("no format number")
    newest = format_of(chain)
    if found > newest:
        raise StateError(
            f"{name} was written by a newer zscli (format {found}; this one knows {newest}).",
            hint="Update zscli, or move the file away to start a new one.",
        )
    current: Content = content
    for number, step in enumerate(chain[found - 1 :], start=found + 1):
        try:
            current = {**step(current), "format": number}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Damaged(f"not format {number - 1}") from error
    return current
