"""One line over many targets: one parameter has several values, and each of them is a call.

Here the targets are read and all calls are made, or every problem is told at once. Nothing is
sent. docs/language.md says which lines these are.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from zscli.call.bind import Sources, bind, find_param, place_of
from zscli.call.call import Call
from zscli.call.check import is_uuid_name
from zscli.call.fields import Inventories
from zscli.errors import InvalidParams, Problem, Span
from zscli.language.nodes import Argument, Command
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.values import ListOf, value_of

__all__ = ["Each", "Target", "bind_each", "has_many", "takes_uuid"]

MANY = "?="
NEW = "resourceUuid"
SCALARS = {"string", "integer", "long", "double", "boolean"}
ITEM = "each target"
"""Instead of a path: the text of the target whose call is made."""
MOST_PROBLEMS = 20
"""Targets of which is told what is wrong with them."""


@dataclass(frozen=True, slots=True)
class Target:
    """One of many: its value as text, its name where the input has one, and where it stands."""

    value: str
    name: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Each:
    """The calls of a line, one for each target, in their order.

    repeated: targets that were named once more, and have one call only.
    """

    param: ParamSpec
    targets: tuple[Target, ...]
    calls: tuple[Call, ...]
    repeated: tuple[Target, ...] = ()


def takes_uuid(param: ParamSpec) -> bool:
    """Whether *param* is one uuid, of something that is there already."""
    names_one = bool(param.resource) or is_uuid_name(param.name)
    return param.type == "string" and names_one and not _is_new(param)


def _is_new(param: ParamSpec) -> bool:
    """Whether *param* is the uuid that a call gives to what it creates."""
    return param.name == NEW and not param.resource


def has_many(api: ApiSpec, command: Command) -> bool:
    """Whether a line may have many targets."""
    return any(True for _ in _many(api, command))


def bind_each(
    api: ApiSpec, command: Command, sources: Sources, *, inventories: Inventories | None = None
) -> Each | Call | None:
    """Return the calls of a line with many targets; one call where a file has just one uuid.

    None: the line has one target as any other has. Raises InvalidParams as bind does, with the
    problems of all targets.
    """
    found = list(_many(api, command))
    if not found:
        return None
    read = _Read(sources)
    try:
        chosen = [one for one in found if one[0].operator == MANY or not _targets(*one, read)[1]]
        if not chosen:
            return bind(api, command, read, inventories=inventories)
        argument, param = chosen[0]
        _check(api, command, chosen)
        targets, _ = _targets(argument, param, read)
    except _Unread as error:  # which is told as of any other parameter
        command = _with(command, error.argument, "=")
        return bind(api, command, read, inventories=inventories)
    except _Strange as error:
        problem = Problem(error.sentence, error.hint, place_of(error.argument))
        raise InvalidParams(api.name, [problem]) from None
    read.takes_stdin = argument.from_file and argument.value == "-"
    return _once(param, targets, _bound(api, command, argument, targets, read, inventories))


def _many(api: ApiSpec, command: Command) -> Iterator[tuple[Argument, ParamSpec]]:
    """Yield the arguments that may have many targets: any ?=, and a uuid in a file."""
    if api.is_query:
        return
    for argument in command.arguments:
        param = find_param(api, argument.name) if argument.name else None
        if param is None:
            continue
        is_file = argument.operator == "=" and argument.from_file and bool(argument.value)
        if argument.operator == MANY or (is_file and takes_uuid(param)):
            yield argument, param


def _check(api: ApiSpec, command: Command, found: Sequence[tuple[Argument, ParamSpec]]) -> None:
    """Refuse what no target can mend. Raises InvalidParams."""
    argument, param = found[0]
    problems: list[Problem] = []

    def add(sentence: str, hint: str, span: Span) -> None:
        problems.append(Problem(sentence, hint, span))

    for other, its in found[1:]:
        if its is param:
            add(f"{param.name} is given twice.", "Write all targets as one list.", other.span)
        else:
            sentence = "Only one parameter of a line can have many targets."
            add(sentence, f"Leave {argument.name} or {other.name} at one value.", other.span)
    if param.type not in SCALARS:
        sentence = f"{param.name} takes one value for all, which is a {param.type}."
        add(sentence, f"Write it as {param.name}=VALUE.", argument.operator_span)
    elif param.sensitive or param.hashed:
        sentence = f"{param.name} is a secret, and cannot have many values."
        add(sentence, f"Write it as {param.name}=VALUE.", argument.operator_span)
    elif not argument.value:
        sentence = f"{argument.name}?= names no target."
        add(sentence, f"Write it as {argument.name}?=A,B", argument.span)
    for other in command.arguments:
        given = find_param(api, other.name) if other.name and other is not argument else None
        if given is not None and _is_new(given):
            sentence = f"{NEW} is of one new resource, and each target makes its own."
            add(sentence, "Leave it out: each call gets a uuid of its own.", other.span)
    if problems:
        raise InvalidParams(api.name, problems)


class _Unread(Exception):
    """The file with the targets of *argument* cannot be read."""

    def __init__(self, argument: Argument) -> None:
        super().__init__()
        self.argument = argument


class _Strange(Exception):
    """The text with the targets of *argument* cannot be understood."""

    def __init__(self, argument: Argument, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.argument = argument
        self.sentence = sentence
        self.hint = hint or _WANTED


class _Read:
    """Sources that are read once for all calls.

    item: the text of the target at hand. takes_stdin: the targets stand in standard input.
    """

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._texts: dict[str, str] = {}
        self.takes_stdin = False
        self._trouble: OSError | ValueError | None = None
        self.item = ""

    def read_file(self, path: str) -> str:
        """Return the text of a file, or of the target at hand."""
        if path == ITEM:
            return self.item
        if path not in self._texts:
            self._texts[path] = self._sources.read_file(path)
        return self._texts[path]

    def read_stdin(self, secret: str = "", /) -> str:
        """Return standard input, unless the targets stood in it."""
        if self._trouble is not None:
            raise self._trouble
        if self.takes_stdin:
            raise OSError(0, "It can be read only once")
        if "-" not in self._texts:
            try:
                self._texts["-"] = self._sources.read_stdin(secret)
            except (OSError, ValueError) as error:
                self._trouble = error
                raise
        return self._texts["-"]

    def targets(self, argument: Argument) -> str:
        """Return the text in which the targets stand. Raises _Unread."""
        path = argument.value
        try:
            return self.read_stdin() if path == "-" else self.read_file(path)
        except (OSError, ValueError):
            raise _Unread(argument) from None


def _targets(argument: Argument, param: ParamSpec, read: _Read) -> tuple[tuple[Target, ...], bool]:
    """Return the targets, and whether it is one that stands alone, as any value may."""
    if not argument.from_file:
        try:
            items = ListOf(value_of("string")).read(argument.value, argument.escaped)
        except ValueError as error:
            sentence = f"The targets of {param.name} cannot be read as a list."
            raise _Strange(argument, sentence, str(error)) from None
        return tuple(Target("" if item is None else item) for item in items), False
    text = read.targets(argument).removeprefix("\ufeff")
    if text.lstrip()[:1] in {"[", "{"}:
        return tuple(_from_json(text, argument, param)), False
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    found = tuple(Target(line, place=f"Line {number}") for number, line in lines if line)
    return found, argument.operator != MANY and len(found) == 1


def _from_json(text: str, argument: Argument, param: ParamSpec) -> Iterator[Target]:
    """Yield what an answer of ours has: a list, `inventories`, or an object on each line.

    A uuid is in the field that is called as the parameter is, else in `uuid`.
    """
    keys = dict.fromkeys((param.name, "uuid") if takes_uuid(param) else (param.name,))
    for number, record in enumerate(_records(text, argument), 1):
        place = f"Record {number}"
        if isinstance(record, str):
            yield Target(record, place=place)
            continue
        if not isinstance(record, Mapping):
            raise _Strange(argument, f"{place} is neither an object nor a text.")
        value = next((record[key] for key in keys if record.get(key) is not None), None)
        if not isinstance(value, str | int | float):
            raise _Strange(argument, f"{place} has no {' and no '.join(keys)}.")
        text = json.dumps(value) if not isinstance(value, str) else value
        yield Target(text, _name(record, value), place)


def _name(record: Mapping[str, Any], value: object) -> str:
    """Return the name of a record that is of the target itself."""
    name = record.get("name")
    return name if isinstance(name, str) and record.get("uuid") == value else ""


_WANTED = "A line for each target, or the JSON of a query's answer, will do."


def _records(text: str, argument: Argument) -> list[Any]:
    try:
        found = [json.loads(text)]
    except (ValueError, RecursionError):
        found = []
        for number, line in enumerate(text.splitlines(), 1):
            try:
                found += [json.loads(line)] if line.strip() else []
            except (ValueError, RecursionError):
                raise _Strange(argument, f"Line {number} is not JSON.") from None
    records: list[Any] = []
    for one in found:
        inner = one.get("inventories", one.get("inventory", one)) if isinstance(one, dict) else one
        records += inner if isinstance(inner, list) else [inner]
    return records


def _with(command: Command, argument: Argument, operator: str, **more: Any) -> Command:
    """Return *command* with another form of one argument."""
    changed = replace(argument, operator=operator, **more)
    arguments = (changed if one is argument else one for one in command.arguments)
    return replace(command, arguments=tuple(arguments))


def _bound(
    api: ApiSpec,
    command: Command,
    argument: Argument,
    targets: Sequence[Target],
    read: _Read,
    inventories: Inventories | None,
) -> list[Call]:
    """Return a call for each target. Raises InvalidParams with the problems of all."""
    from_file = argument.from_file
    general: list[Problem] = []
    own: list[Problem] = []
    calls = []
    for target in targets or [Target("0" * 32)]:  # without any, the rest is checked all the same
        read.item = target.value
        value = ITEM if from_file else target.value
        line = _with(command, argument, "=", value=value, escaped=frozenset())
        try:
            calls.append(bind(api, line, read, inventories=inventories))
        except InvalidParams as error:
            for problem in error.problems:
                if problem.span != place_of(argument):
                    general += [] if problem in general else [problem]
                elif target.place:
                    own.append(replace(problem, sentence=f"{target.place}: {problem.sentence}"))
                else:
                    own.append(problem)
    if len(own) > MOST_PROBLEMS:
        more = f"More of them: {len(own) - MOST_PROBLEMS}."
        own[MOST_PROBLEMS:] = [Problem(more, "", place_of(argument))]
    if general or (own and targets):
        raise InvalidParams(api.name, general + own if targets else general)
    return calls if targets else []


def _once(param: ParamSpec, targets: Sequence[Target], calls: Sequence[Call]) -> Each:
    """Return the calls, each target once."""
    kept: dict[Any, tuple[Target, Call]] = {}
    repeated: dict[Any, Target] = {}
    for target, call in zip(targets, calls, strict=True):
        key = call.params[param.name]
        if key in kept:
            repeated[key] = target
        else:
            kept[key] = replace(target, value=str(key)), call
    pairs = list(kept.values())
    return Each(
        param,
        tuple(target for target, _ in pairs),
        tuple(call for _, call in pairs),
        tuple(repeated.values()),
    )
