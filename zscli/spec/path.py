"""Path templates: `/zones/{uuid}` with values becomes a path, and a path gives the values back.

What the client expands, the simulator matches. Knows nothing of methods, hosts and queries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, unquote

__all__ = ["PathTemplate"]

_DOTS = frozenset({".", ".."})


@dataclass(frozen=True, slots=True)
class _Segment:
    """What stands between two slashes: a text, or a text, a variable, and a text."""

    before: str
    name: str = ""
    after: str = ""


class PathTemplate:
    """A path with variables, each of which stands for a part of one segment.

    A trailing slash counts: `/a/` does not match `/a`. Source: protocol, section 1.2.
    """

    def __init__(self, template: str) -> None:
        self.template = template

    def __repr__(self) -> str:
        return f"PathTemplate({self.template!r})"

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The variables, from left to right."""
        return tuple(segment.name for segment in self._segments if segment.name)

    @cached_property
    def shape(self) -> str:
        """The template with its variables numbered; the server tells paths apart by it."""
        numbered = []
        number = 0
        for segment in self._segments:
            variable = ""
            if segment.name:
                variable = f"{{{number}}}"
                number += 1
            numbered.append(f"{segment.before}{variable}{segment.after}")
        return "/".join(numbered)

    def expand(self, values: Mapping[str, object]) -> str:
        """Return the path with each value percent-encoded into its one segment.

        Raises KeyError with the name of a variable that has no value, and ValueError with the
        name of one whose value cannot be a segment: it is empty, or `.` or `..`, which HTTP
        libraries resolve away.
        """
        return "/".join(
            segment.before + _encoded(segment.name, values) + segment.after
            if segment.name
            else segment.before
            for segment in self._segments
        )

    def match(self, path: str) -> dict[str, str] | None:
        """Return the values of the variables in a path as it travels, or None.

        The inverse of expand: `match(expand(values))` are the values again.
        """
        parts = path.split("/")
        if len(parts) != len(self._segments):
            return None
        values: dict[str, str] = {}
        for segment, part in zip(self._segments, parts, strict=True):
            if not segment.name:
                if part != segment.before:
                    return None
                continue
            value = _decoded(segment, part)
            if value is None:
                return None
            values[segment.name] = value
        return values

    @cached_property
    def _segments(self) -> tuple[_Segment, ...]:
        return tuple(_segment(text, self.template) for text in self.template.split("/"))


def _segment(text: str, template: str) -> _Segment:
    before, opened, rest = text.partition("{")
    name, closed, after = rest.partition("}")
    if not opened and "}" not in before:
        return _Segment(text)
    if not (opened and closed and name) or "{" in name or "{" in after or "}" in before + after:
        raise ValueError(template)
    return _Segment(before, name, after)


def _encoded(name: str, values: Mapping[str, object]) -> str:
    value = values[name]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if value is None or isinstance(value, list | tuple | dict) or not text or text in _DOTS:
        raise ValueError(name)
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError(name) from None


def _decoded(segment: _Segment, part: str) -> str | None:
    around = len(segment.before) + len(segment.after)
    if not (part.startswith(segment.before) and part.endswith(segment.after)):
        return None
    if len(part) <= around:
        return None
    inner = part[len(segment.before) : len(part) - len(segment.after)]
    try:
        return unquote(inner, errors="strict")
    except UnicodeDecodeError:
        return None
