"""What a script says, as frozen values."""

from dataclasses import dataclass

__all__ = [
    "Assign",
    "Block",
    "Call",
    "Expression",
    "Index",
    "ListOf",
    "MapOf",
    "Method",
    "Name",
    "Plain",
    "Property",
    "Sum",
    "Template",
]


@dataclass(frozen=True, slots=True)
class Plain:
    """A text, a number, true, false or null."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Template:
    """A text with expressions inside."""

    parts: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class Name:
    """A variable."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Call:
    """`query(…)`, `zql(…)`, `call(…)` or `put(…)`."""

    name: str
    given: "tuple[Expression, ...]"
    line: int


@dataclass(frozen=True, slots=True)
class Property:
    """`of.name`; of a list, that of each of its elements."""

    of: "Expression"
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Index:
    """`of[at]`."""

    of: "Expression"
    at: "Expression"
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """`{ name -> … }`: what is done with each element, which is `it` without a name."""

    name: str
    body: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class Method:
    """`of.name(…)`, perhaps with a block behind it."""

    of: "Expression"
    name: str
    given: "tuple[Expression, ...]"
    block: Block | None
    line: int


@dataclass(frozen=True, slots=True)
class Sum:
    """`left + right`: texts put together, numbers added, lists joined."""

    left: "Expression"
    right: "Expression"
    line: int


@dataclass(frozen=True, slots=True)
class ListOf:
    """`[a, b]`."""

    items: "tuple[Expression, ...]"


@dataclass(frozen=True, slots=True)
class MapOf:
    """`[a: 1, b: 2]`."""

    items: "tuple[tuple[Expression, Expression], ...]"


@dataclass(frozen=True, slots=True)
class Assign:
    """`name = value`, with or without `def` before it."""

    name: str
    value: "Expression"


Expression = (
    Plain | Template | Name | Call | Property | Index | Method | Sum | ListOf | MapOf | Assign
)
