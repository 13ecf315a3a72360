"""What a seed file says, value by value: each with its place, and each problem kept, not raised.

It reads texts, numbers, sizes, addresses and names; which of them a cloud is made of is said in
sections.py. It knows no YAML: file.py makes these nodes.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network
from typing import Any

from zscli.simulator.world.uuids import is_uuid
from zscli.spec.near import nearest

__all__ = ["Item", "Node", "Problems", "SeedProblem", "Value"]

MOST = 9_000_000_000_000_000
_UNITS = {"": 1, "B": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4, "P": 1024**5}
_SIZE = re.compile(r"(\d{1,18})(\.\d{1,6})? ?([KMGTP]?)i?B?", re.IGNORECASE)
_MAC = re.compile(r"([0-9a-f]{2}:){5}[0-9a-f]{2}")
_PORTS = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?", re.ASCII)
LONGEST_NAME = 255
_DIGITS = 18
"""No number of a cloud has more."""


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the file. line, column: from 1. kind: text, list, map or nothing.

    items: of a list. entries: of a map, each with the node of its key.
    """

    kind: str
    line: int
    column: int
    text: str = ""
    items: "tuple[Node, ...]" = ()
    entries: "tuple[tuple[Node, Node], ...]" = ()


@dataclass(frozen=True, slots=True)
class SeedProblem:
    """One thing that is wrong: where (from 1), for how many characters, what, and the next step."""

    line: int
    column: int
    length: int
    sentence: str
    hint: str = ""


Value = Callable[["Problems", Node], Any]
"""Reads a node; None when it cannot, and the problem is kept."""


@dataclass(slots=True)
class Item:
    """One resource of the file. values: by key, only those that were given and could be read."""

    section: str
    name: str
    node: Node
    values: dict[str, Any] = field(default_factory=dict)
    spots: dict[str, Node] = field(default_factory=dict)

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or the default for one that was not given."""
        found = self.values.get(key)
        return default if found is None else found

    def spot(self, key: str) -> Node:
        """Return where a value stands, or the whole resource."""
        return self.spots.get(key, self.node)


class Problems:
    """All problems of one file, and the names that it gives. names: by section."""

    def __init__(self) -> None:
        self.found: list[SeedProblem] = []
        self.names: dict[str, dict[str, Node]] = {}

    def add(self, node: Node, sentence: str, hint: str = "") -> None:
        """Keep a problem at the place of a node."""
        length = max(1, len(node.text)) if node.kind == "text" else 1
        self.found.append(SeedProblem(node.line, node.column, length, sentence, hint))

    def near(self, name: str, names: Sequence[str]) -> str:
        """Return what may have been meant."""
        found = nearest(name, names, 2) if name else ()
        if found:
            return f"Did you mean {' or '.join(found)}?"
        return f"There are: {', '.join(names[:12])}" if names else "The file names none."

    def text(self, node: Node) -> str | None:
        """Read a text: what stands there, whatever YAML takes it for."""
        if node.kind != "text" or not node.text:
            self.add(node, "A text is missing here.", "Write a name, in quotes where need be.")
            return None
        if len(node.text) > LONGEST_NAME * 8:
            self.add(node, "The text is too long.")
            return None
        return node.text

    def flag(self, node: Node) -> bool | None:
        """Read true or false."""
        text = node.text.lower() if node.kind == "text" else ""
        if text in {"true", "yes"}:
            return True
        if text in {"false", "no"}:
            return False
        self.refuse(node, "neither true nor false", "Write true or false.")
        return None

    def number(self, low: int, high: int) -> Value:
        """Return what reads a whole number of a range."""

        def read(problems: "Problems", node: Node) -> int | None:
            text = node.text if node.kind == "text" else ""
            is_number = text.isascii() and text.isdigit() and len(text) <= _DIGITS
            if is_number and low <= int(text) <= high:
                return int(text)
            problems.refuse(node, "no whole number", f"Write one from {low} to {high}.")
            return None

        return read

    def size(self, node: Node) -> int | None:
        """Read a number of bytes, as 8G or 500 MiB; units count in 1024."""
        found = _SIZE.fullmatch(node.text) if node.kind == "text" else None
        if found is None:
            self.refuse(node, "no size", "Write it as 8G, 500M or 2T.")
            return None
        number = float(found[1] + (found[2] or "")) * _UNITS[found[3].upper()]
        if not 1 <= number <= MOST:
            self.refuse(node, "no believable size", "Write it as 8G, 500M or 2T.")
            return None
        return int(number)

    def ports(self, node: Node) -> tuple[int, int] | None:
        """Read a port, or the first and the last of some: `8000-8010`."""
        found = _PORTS.fullmatch(node.text) if node.kind == "text" else None
        low, high = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= low <= high <= 65_535:  # noqa: PLR2004 - the highest port that there is
            self.refuse(node, "no port", "Write one from 1 to 65535, or two as 8000-8010.")
            return None
        return low, high

    def choice(self, *choices: str) -> Value:
        """Return what reads one of some words."""

        def read(problems: "Problems", node: Node) -> str | None:
            if node.kind == "text" and node.text in choices:
                return node.text
            problems.refuse(node, "none of the choices", problems.near(node.text, choices))
            return None

        return read

    def address(self, node: Node) -> str | None:
        """Read an IPv4 address."""
        try:
            return str(IPv4Address(node.text if node.kind == "text" else ""))
        except ValueError:
            self.refuse(node, "no IPv4 address", "Write it as 10.0.0.5.")
            return None

    def cidr(self, node: Node) -> str | None:
        """Read an IPv4 network."""
        try:
            network = IPv4Network(node.text if node.kind == "text" else "")
        except ValueError:
            self.refuse(node, "no IPv4 network", "Write it as 10.0.0.0/24.")
            return None
        if not 8 <= network.prefixlen <= 30:  # noqa: PLR2004 - what can have a range
            self.refuse(node, "too large or too small a network", "Write it as 10.0.0.0/24.")
            return None
        return str(network)

    def uuid(self, node: Node) -> str | None:
        """Read a uuid that this file gives to nothing else."""
        if node.kind != "text" or not is_uuid(node.text):
            self.refuse(node, "no uuid", "Write 32 hex digits of version 4, or leave it out.")
            return None
        taken = self.names.setdefault("uuid", {})
        if node.text in taken:
            self.refuse(node, f"the uuid of line {taken[node.text].line}, too")
            return None
        taken[node.text] = node
        return node.text

    def mac(self, node: Node) -> str | None:
        """Read a MAC address that this file gives to nothing else."""
        text = node.text.lower() if node.kind == "text" else ""
        if not _MAC.fullmatch(text):
            self.refuse(node, "no MAC address", "Write it as fa:12:34:56:78:9a, in quotes.")
            return None
        taken = self.names.setdefault("mac", {})
        if text in taken:
            self.refuse(node, f"the MAC address of line {taken[text].line}, too")
            return None
        taken[text] = node
        return text

    def one_of(self, section: str) -> Value:
        """Return what reads the name of a resource of another section."""

        def read(problems: "Problems", node: Node) -> str | None:
            name = problems.text(node)
            names = problems.names.get(section, {})
            if name is None or name in names:
                return name
            near = problems.near(name, list(names))
            problems.refuse(node, f"not among the {section}", near)
            return None

        return read

    def some(self, value: Value) -> Value:
        """Return what reads a list; one value alone is a list of one."""

        def read(problems: "Problems", node: Node) -> tuple[Any, ...] | None:
            items = node.items if node.kind == "list" else (node,)
            found = [value(problems, item) for item in items]
            return None if None in found else tuple(found)

        return read

    def map(self, fields: dict[str, Value], what: str) -> Value:
        """Return what reads a map of some keys; *what* is in it, for sentences."""

        def read(problems: "Problems", node: Node) -> dict[str, Any] | None:
            if node.kind != "map":
                problems.refuse(node, f"no {what}", f"Write its keys: {', '.join(fields)}")
                return None
            return {key: found for key, found, _ in problems.entries(node, fields, what)}

        return read

    def either(self, value: Value, other: Value) -> Value:
        """Return what reads a map by *other* and anything else by *value*."""

        def read(problems: "Problems", node: Node) -> Any:
            return (other if node.kind == "map" else value)(problems, node)

        return read

    def entries(
        self, node: Node, fields: dict[str, Value], what: str
    ) -> Iterator[tuple[str, Any, Node]]:
        """Yield key, value and place of the entries of a map that are known and can be read."""
        seen: set[str] = set()
        for key, found in node.entries:
            if key.text not in fields:
                hint = self.near(key.text, list(fields))
                self.add(key, f"{what[:1].upper()}{what[1:]} has no key {key.text or '…'}.", hint)
            elif key.text in seen:
                self.add(key, f"{key.text} is there twice.", "Keep one of them.")
            elif found.kind != "nothing":
                value = fields[key.text](self, found)
                if value is not None:
                    yield key.text, value, found
            seen.add(key.text)

    def refuse(self, node: Node, why: str, hint: str = "") -> None:
        """Keep that a value is something else than is wanted: `x is no size`."""
        shown = node.text[:60] if node.kind == "text" else f"A {node.kind}"
        self.add(node, f"{shown or 'An empty text'} is {why}.", hint)
