"""What a ZQL text says, as frozen values. Source: protocol, section 2.7."""

from dataclasses import dataclass
from typing import Literal

__all__ = [
    "ApiValue",
    "Compare",
    "Condition",
    "Extension",
    "Join",
    "JoinOn",
    "Logical",
    "Order",
    "Plain",
    "Restriction",
    "Search",
    "Select",
    "Statement",
    "SubQuery",
    "Target",
    "Value",
    "Values",
]


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without its quotes, or a number or a boolean as it is written."""

    kind: Literal["STRING", "INT", "FLOAT", "BOOLEAN"]
    text: str


@dataclass(frozen=True, slots=True)
class Values:
    """A list in parentheses."""

    items: tuple[Plain, ...]


@dataclass(frozen=True, slots=True)
class SubQuery:
    """`(query entity.field where …)`."""

    entity: str
    field: str
    where: "Condition | None"


@dataclass(frozen=True, slots=True)
class ApiValue:
    """`getapi(api='Name', output='a.b', param=value)`."""

    api: str
    output: tuple[str, ...]
    params: tuple[tuple[str, Plain | Values], ...]


Value = Plain | Values | SubQuery | ApiValue


@dataclass(frozen=True, slots=True)
class Compare:
    """A field in its steps, an operator, and what it is compared with."""

    path: tuple[str, ...]
    operator: str
    value: Value | None


@dataclass(frozen=True, slots=True)
class Logical:
    """Two conditions with `and` or `or` between them."""

    left: "Condition"
    operator: str
    right: "Condition"


Condition = Compare | Logical


@dataclass(frozen=True, slots=True)
class Join:
    """`inner join entity on …`. on: what is compared is paths only."""

    kind: str
    entity: str
    on: "JoinOn"


@dataclass(frozen=True, slots=True)
class JoinOn:
    """Comparisons of two paths, each with the word before it: empty for the first."""

    parts: tuple[tuple[str, tuple[str, ...], str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked for: an entity, some of its fields, functions around them from outside in."""

    entity: str
    fields: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class Restriction:
    """One expression of `restrict by`; *entity* may be empty."""

    entity: str
    field: str
    operator: str
    value: Plain | Values | None


@dataclass(frozen=True, slots=True)
class Order:
    """A field to sort by."""

    field: str
    descending: bool


@dataclass(frozen=True, slots=True)
class Extension:
    """What only a plugin of the server understands: a name, and the text in its braces."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """`query`, `count` or `sum` with its clauses. by: what a sum is grouped by."""

    verb: Literal["query", "count", "sum"]
    target: Target
    where: Condition | None = None
    restrict: tuple[Restriction, ...] = ()
    returns: tuple[Extension, ...] = ()
    groups: tuple[str, ...] = ()
    orders: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int | None = None
    filters: tuple[Extension, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """`search 'words' from entities`."""

    words: str
    entities: tuple[str, ...] = ()


Statement = Select | Search
