"""A script's nodes to what it puts: a walk over them with limits, and nothing of it is code.

Source: protocol, section 2.8.
"""

from collections.abc import Callable, Mapping
from typing import Any

from zscli.simulator.batch.nodes import (
    Assign,
    Block,
    Call,
    Expression,
    Index,
    ListOf,
    MapOf,
    Method,
    Name,
    Plain,
    Property,
    Sum,
    Template,
)
from zscli.simulator.batch.parser import parse
from zscli.simulator.batch.tokens import at_line
from zscli.simulator.refusal import Refusal

__all__ = ["Function", "run_script"]

Function = tuple[int, Callable[..., Any]]
"""How many values it takes, and what it does with them."""

_MOST_STEPS = 100_000
_MOST_MADE = 2_000_000
"""So many characters and elements a script puts together in all."""
_MOST_SHOWN = 50_000_000
"""So many characters a value may have when it is shown, and all that is put."""
_DEEPEST = 60
_LARGEST = 10**300


def run_script(script: str, functions: Mapping[str, Function]) -> dict[str, Any]:
    """Return what a script puts, by its keys.

    functions: what it may call beside `put`. SYS.1006 with the line for what cannot be read or
    done, whatever the reason.
    """
    walk = _Walk(script, functions)
    for statement in parse(script):
        walk.value(statement)
    return walk.output


class _Walk:
    def __init__(self, script: str, functions: Mapping[str, Function]) -> None:
        self.script = script
        self.functions = functions
        self.names: dict[str, Any] = {}
        self.output: dict[str, Any] = {}
        self.steps = 0
        self.spent = 0
        self.put = 0
        self.sizes: dict[int, tuple[Any, int, int]] = {}

    def fail(self, line: int, message: str) -> Refusal:
        return at_line(self.script, line, message)

    def value(self, node: Expression) -> Any:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise self.fail(1, "the script takes too long")
        return _KINDS[type(node)](self, node)

    def made(self, value: Any, line: int = 1) -> Any:
        """Return what was made; SYS.1006 where it, or all that was made, is more than fits."""
        weight, depth = self.size(value)
        self.spent += len(value) if isinstance(value, list | str | Mapping) else 1
        large = self.spent > _MOST_MADE or weight > _MOST_SHOWN
        if large or depth > _DEEPEST:
            raise self.fail(line, "the script makes too much")
        return value

    def size(self, value: Any) -> tuple[int, int]:
        """Return how much a value would be when it is shown, and how deep it is."""
        if isinstance(value, str):
            return len(value) + 1, 0
        if _is_number(value) and not -_LARGEST < value < _LARGEST:
            return _MOST_SHOWN + 1, 0
        if not isinstance(value, list | Mapping):
            return 1, 0
        if id(value) not in self.sizes:
            inside = value.values() if isinstance(value, Mapping) else value
            parts = [self.size(each) for each in inside]
            weight = 1 + sum(weight for weight, _ in parts)
            self.sizes[id(value)] = value, weight, 1 + max((depth for _, depth in parts), default=0)
        return self.sizes[id(value)][1:]

    def plain(self, node: Plain) -> Any:
        return node.value

    def template(self, node: Template) -> str:
        parts = [self.value(part) for part in node.parts]
        return "".join(map(_shown, self.made(parts)))

    def name(self, node: Name) -> Any:
        if node.name not in self.names:
            raise self.fail(node.line, f"No such property: {node.name}")
        return self.names[node.name]

    def assign(self, node: Assign) -> Any:
        self.names[node.name] = self.value(node.value)
        return self.names[node.name]

    def list_of(self, node: ListOf) -> list[Any]:
        items = [self.value(item) for item in node.items]
        self.made(items)
        return items

    def map_of(self, node: MapOf) -> dict[str, Any]:
        found = {_shown(self.value(key)): self.value(value) for key, value in node.items}
        self.made(found)
        return found

    def sum(self, node: Sum) -> Any:
        left, right = self.value(node.left), self.value(node.right)
        if isinstance(left, str) or isinstance(right, str):
            return self.made(_shown(left) + _shown(right), node.line)
        if isinstance(left, list):
            return self.made(left + (right if isinstance(right, list) else [right]), node.line)
        if _is_number(left) and _is_number(right):
            return self.made(left + right, node.line)
        raise self.fail(node.line, "these cannot be added")

    def property(self, node: Property) -> Any:
        return self.part_of(self.value(node.of), node.name, node.line)

    def part_of(self, value: Any, name: str, line: int) -> Any:
        if isinstance(value, Mapping):
            return value.get(name)
        if isinstance(value, list):
            return [self.part_of(each, name, line) for each in value]
        raise self.fail(line, f"No such property: {name}")

    def index(self, node: Index) -> Any:
        value, at = self.value(node.of), self.value(node.at)
        if isinstance(value, Mapping):
            return value.get(_shown(at))
        if isinstance(value, list | str) and isinstance(at, int):
            return value[at] if -len(value) <= at < len(value) else None
        raise self.fail(node.line, f"there is nothing at {_shown(at)}")

    def call(self, node: Call) -> Any:
        given = [self.value(each) for each in node.given]
        if node.name == "put" and len(given) == 2:  # noqa: PLR2004 - a key and a value
            self.output[_shown(given[0])] = given[1]
            self.put += self.size(given[1])[0]
            if self.put > _MOST_SHOWN:
                raise self.fail(node.line, "the script puts too much")
            return None
        known = self.functions.get(node.name)
        if known is None or len(given) != known[0]:
            raise self.fail(node.line, f"No signature of method: {node.name}()")
        try:
            return known[1](*given)
        except Refusal as refusal:
            raise self.fail(node.line, refusal.details) from refusal

    def method(self, node: Method) -> Any:
        value = self.value(node.of)
        given = [self.value(each) for each in node.given]
        if isinstance(value, list) and node.block is not None and not given:
            return self.each(value, node, node.block)
        if node.block is None:
            if node.name in {"size", "length"} and isinstance(value, list | str | Mapping):
                return len(value)
            if node.name == "join" and isinstance(value, list):
                between = _shown(given[0] if given else "")
                if len(between) * len(value) > _MOST_MADE:
                    raise self.fail(node.line, "the script makes too much")
                return self.made(between.join(map(_shown, value)), node.line)
            if node.name == "toString" and not given:
                return self.made(_shown(value), node.line)
            if node.name == "isEmpty" and isinstance(value, list | str | Mapping):
                return not value
        raise self.fail(node.line, f"No signature of method: {node.name}()")

    def each(self, value: list[Any], node: Method, block: Block) -> Any:
        if node.name not in {"each", "collect"}:
            raise self.fail(node.line, f"No signature of method: {node.name}()")
        before = self.names.get(block.name)
        made = []
        for element in value:
            self.names[block.name] = element
            last = None
            for statement in block.body:
                last = self.value(statement)
            made.append(last)
        self.names[block.name] = before
        return self.made(made, node.line) if node.name == "collect" else value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    """Return a value as it stands in a text."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(_shown, value)) + "]"
    return str(value)


_KINDS: dict[type, Callable[[_Walk, Any], Any]] = {
    Assign: _Walk.assign,
    Call: _Walk.call,
    Index: _Walk.index,
    ListOf: _Walk.list_of,
    MapOf: _Walk.map_of,
    Method: _Walk.method,
    Name: _Walk.name,
    Plain: _Walk.plain,
    Property: _Walk.property,
    Sum: _Walk.sum,
    Template: _Walk.template,
}
