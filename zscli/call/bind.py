"""A spec and arguments become a Call, or every problem that can be known without the server.

Here the language and the specs meet. Nothing is sent and nothing is asked; files are read through
the Sources that the caller gives.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha512
from typing import Any, Protocol

from zscli.call.call import Call
from zscli.call.check import Flaw, check, read_list, shown
from zscli.call.conditions import (
    Inventories,
    condition_of,
    field_flaws,
    from_records,
    plain_field_flaws,
)
from zscli.call.query import Condition
from zscli.errors import InvalidParams, Problem, Span
from zscli.language.nodes import Argument, Command
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.values import DURATION, VALUES

__all__ = ["Sources", "bind", "bind_values"]

TAG_PARAMS = {
    "systemtags": ParamSpec("systemTags", "list", "string", common=True),
    "usertags": ParamSpec("userTags", "list", "string", common=True),
}
"""Every API takes these. Source: protocol, section 6."""

FIELD_PARAMS = {"fields", "sortBy", "groupBy"}
NARROWING = {"type", "hypervisorType"}
"""An = condition on one of these makes fields of a subtype known. Source: protocol, section 2.3."""

TEXT_TYPES = {"string", "integer", "long", "double", "boolean", "any"}


class Sources(Protocol):
    """Where values written as `key=@path` and `key=@-` come from."""

    def read_file(self, path: str) -> str:
        """Return the text of a file. Raises OSError or UnicodeDecodeError."""
        ...

    def read_stdin(self) -> str:
        """Return all of standard input. Raises OSError or UnicodeDecodeError."""
        ...


@dataclass(slots=True)
class _Draft:
    """A call in the making, and the problems found so far."""

    api: ApiSpec
    inventories: Inventories | None
    params: dict[str, Any] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    timeout: float | None = None
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, Span] = field(default_factory=dict)

    def add(self, flaws: Iterable[Flaw], span: Span | None) -> None:
        """Take what was found wrong at a place."""
        self.problems += [Problem(sentence, hint, span) for sentence, hint in flaws]

    def call(self) -> Call:
        """Return the call. Raises InvalidParams with all problems."""
        if self.problems:
            raise InvalidParams(self.api.name, self.problems)
        for param in self.api.params:
            value = self.params.get(param.name)
            if param.hashed and isinstance(value, str) and not self._stays_plain(param):
                self.params[param.name] = sha512(value.encode()).hexdigest()
        return Call(self.api, self.params, tuple(self.conditions), self.timeout)

    def _stays_plain(self, param: ParamSpec) -> bool:
        """Whether another parameter says that the server wants this one as it was typed."""
        if param.plain_when is None:
            return False
        other, text = param.plain_when
        return str(self.params.get(other, "")).lower() == text.lower()


def bind(
    api: ApiSpec, command: Command, sources: Sources, *, inventories: Inventories | None = None
) -> Call:
    """Return the call that *command* asks of *api*.

    inventories: gives an inventory by name, to check nested fields. Raises InvalidParams with
    every problem of the line at once, each with its place.
    """
    draft = _Draft(api, inventories)
    narrowed = api.is_query and any(
        a.operator == "=" and a.name in NARROWING for a in command.arguments
    )
    for argument in command.arguments:
        _take(draft, argument, sources, narrowed=narrowed)
    missing = [param for param in api.params if param.required and param.name not in draft.seen]
    for param in missing:
        note = param.note.rstrip(".")
        draft.add([(f"{param.name} is missing.", f"{note}: {param.name}=…")], command.name_span)
    return draft.call()


def bind_values(
    api: ApiSpec, values: Mapping[str, Any], *, inventories: Inventories | None = None
) -> Call:
    """Return the call of *api* with *values*, which a program gave: texts, numbers, lists, maps.

    A query takes `conditions` as a list of texts or of records. Raises InvalidParams.
    """
    draft = _Draft(api, inventories)
    for name, value in values.items():
        if value is None:
            continue
        param = _param(api, name)
        if name == "timeout" and param is None:
            _keep_timeout(draft, value, None)
        elif name == "conditions" and api.is_query:
            _keep_records(draft, value, None)
        elif param is None:
            draft.add([_unknown_param(api, name)], None)
        else:
            draft.seen[param.name] = (0, 0)
            _check_typed(draft, param, value)
    for param in api.params:
        if param.required and param.name not in draft.seen:
            draft.add([(f"{param.name} is missing.", param.note)], None)
    return draft.call()


def _take(draft: _Draft, argument: Argument, sources: Sources, *, narrowed: bool) -> None:
    """Make a parameter or a condition of one argument."""
    api, name = draft.api, argument.name
    if not name:
        hint = "Write it as name=value. A value with blanks goes in quotes."
        draft.add([("This word is not a parameter.", hint)], argument.span)
        return
    value = _value(draft, argument, sources)
    if value is None:
        return
    param = _param(api, name)
    is_plain = argument.operator == "="
    if param is None and name == "timeout" and is_plain:
        _keep_timeout(draft, value, argument.value_span)
    elif api.is_query and (param is None or not is_plain):
        _keep_condition(draft, argument, value, narrowed=narrowed)
    elif param is None:
        draft.add([_unknown_param(api, name)], argument.name_span)
    elif not is_plain:
        hint = f"Write it as {param.name}=value; other operators are for queries."
        flaw = (f"{argument.operator} cannot set {param.name}.", hint)
        draft.add([flaw], argument.operator_span)
    else:
        _keep(draft, param, argument, value)


def _value(draft: _Draft, argument: Argument, sources: Sources) -> str | None:
    """Return an argument's text, from a file where it names one; None when that failed."""
    if not argument.from_file:
        return argument.value
    path = argument.value
    try:
        return sources.read_stdin() if path == "-" else sources.read_file(path)
    except UnicodeDecodeError:
        flaw = (f"{path} is not UTF-8 text.", "A parameter holds text only.")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no path"
        hint = f"Is the path right? For a text that begins with @ write {argument.name}=\\@{path}"
        flaw = (f"The file {path or '(no name)'} cannot be read: {reason}.", hint)
    draft.add([flaw], argument.value_span)
    draft.seen[argument.name] = argument.span
    return None


def _param(api: ApiSpec, name: str) -> ParamSpec | None:
    """Return the parameter called *name*, in any case."""
    found = api.by_name.get(name)
    if found is not None:
        return found
    folded = name.lower()
    return api.by_folded_name.get(folded) or TAG_PARAMS.get(folded)


def _unknown_param(api: ApiSpec, name: str) -> Flaw:
    from difflib import get_close_matches

    folded = {param.name.lower(): param.name for param in api.params}
    near = [folded[one] for one in get_close_matches(name.lower(), folded, 3, 0.55)]
    hint = f"Did you mean {' or '.join(near)}?" if near else f"See its parameters: help {api.name}"
    return f"{api.name} has no parameter {name}.", hint


def _keep(draft: _Draft, param: ParamSpec, argument: Argument, text: str) -> None:
    """Read, check and keep the value of a parameter."""
    span = argument.value_span if argument.value else argument.span
    if param.name in draft.seen and param.type != "list":
        flaw = (f"{param.name} is given twice.", "Leave out one of them.")
        draft.add([flaw], argument.name_span)
        return
    draft.seen[param.name] = span
    if param.name == "conditions" and draft.api.is_query:
        _keep_records(draft, text, span)
        return
    try:
        value = _read(param, text, argument.escaped if not argument.from_file else frozenset())
    except (ValueError, ArithmeticError):
        wanted = _wanted(param)
        flaw = (f"{param.name} must be {wanted}, not {shown(param, text) or 'empty'}.", param.note)
        draft.add([flaw], span)
        return
    _check_and_keep(draft, param, value, span)


def _read(param: ParamSpec, text: str, escaped: frozenset[int]) -> Any:
    if param.type == "list":
        return read_list(param, text, escaped)
    if param.type == "string":
        return text
    reader = VALUES.get(param.type) or VALUES["map"]
    return reader.read(text)


def _wanted(param: ParamSpec) -> str:
    if param.type == "list" and param.element in TEXT_TYPES - {"string", "any"}:
        return f"a list of which each item is {VALUES[param.element].wanted}"
    return (VALUES.get(param.type) or VALUES["map"]).wanted


def _check_typed(draft: _Draft, param: ParamSpec, value: Any) -> None:
    """Check a value that a program gave."""
    try:
        if param.type == "list":
            items = read_list(param, value, frozenset()) if isinstance(value, str) else list(value)
            typed: Any = items
        else:
            typed = (VALUES.get(param.type) or VALUES["map"]).check(value)
    except (ValueError, TypeError, ArithmeticError):
        flaw = (f"{param.name} must be {_wanted(param)}, not {shown(param, value)}.", param.note)
        draft.add([flaw], None)
        return
    _check_and_keep(draft, param, typed, None)


def _check_and_keep(draft: _Draft, param: ParamSpec, value: Any, span: Span | None) -> None:
    value, flaws = check(param, value)
    if draft.api.is_query and param.name in FIELD_PARAMS:
        names = value if isinstance(value, list) else [value]
        flaws += [flaw for one in names for flaw in plain_field_flaws(draft.api, param.name, one)]
    draft.add(flaws, span)
    if isinstance(value, list) and isinstance(draft.params.get(param.name), list):
        value = [*draft.params[param.name], *value]
    draft.params[param.name] = value


def _keep_timeout(draft: _Draft, value: Any, span: Span | None) -> None:
    try:
        draft.timeout = DURATION.check(value)
    except (ValueError, ArithmeticError):
        flaw = (f"timeout must be {DURATION.wanted}, not {value}.", "For example: timeout=10m")
        draft.add([flaw], span)


def _keep_condition(draft: _Draft, argument: Argument, value: str, *, narrowed: bool) -> None:
    condition, flaws = condition_of(argument.name, argument.operator, value, argument.escaped)
    draft.add(flaws, argument.value_span if value else argument.span)
    if not narrowed:
        found = list(field_flaws(draft.api, argument.name, draft.inventories))
        draft.add(found, argument.name_span)
    if condition is not None:
        draft.conditions.append(condition)


def _keep_records(draft: _Draft, value: Any, span: Span | None) -> None:
    """Take `conditions=`, the SDK's list of them."""
    if isinstance(value, str):
        try:
            value = VALUES["list"].read(value)
        except ValueError:
            hint = 'Write conditions=["name=web-1"], or the condition alone: name=web-1'
            draft.add([("conditions must be a list.", hint)], span)
            return
    for condition, flaws in from_records(value):
        draft.add(flaws, span)
        if condition is not None:
            draft.add(field_flaws(draft.api, condition.field, draft.inventories), span)
            draft.conditions.append(condition)
