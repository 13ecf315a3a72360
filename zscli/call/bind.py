"""A spec and arguments become a Call, or every problem that can be known without the server.

Here the language and the specs meet. Nothing is sent and nothing is asked; files are read through
the Sources that the caller gives.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Protocol

from zscli.call.call import Call
from zscli.call.check import Flaw, one_of, read_value, wrong_type
from zscli.call.draft import Draft
from zscli.call.fields import Inventories
from zscli.errors import LONGEST_NAME, Problem, Span
from zscli.language.nodes import Argument, Command
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.near import nearest
from zscli.spec.secrets import is_secret_name
from zscli.spec.values import VALUES, value_of

__all__ = ["Sources", "bind", "bind_values", "find_param", "missing_params", "place_of"]


class Sources(Protocol):
    """Where values written as `key=@path` and `key=@-` come from."""

    def read_file(self, path: str) -> str:
        """Return the text of a file. Raises OSError or UnicodeDecodeError."""
        ...

    def read_stdin(self, secret: str = "", /) -> str:
        """Return all of standard input. Raises OSError or UnicodeDecodeError.

        secret: the name of what is read, where it must not be shown while it is typed.
        """
        ...


TAG_PARAMS = {
    "systemTags": ParamSpec("systemTags", "list", "string", common=True),
    "userTags": ParamSpec("userTags", "list", "string", common=True),
}
"""Every API takes these, listed or not. Source: protocol, section 6."""

QUERY_PARAMS = {
    "conditions": ParamSpec("conditions", "list"),
    "count": ParamSpec("count", "boolean"),
    "fields": ParamSpec("fields", "list", "string"),
    "filterName": ParamSpec("filterName", regex=r"[^:]+:.+"),
    "groupBy": ParamSpec("groupBy"),
    "limit": ParamSpec("limit", "integer", range=(0, 2**31 - 1)),
    "replyWithCount": ParamSpec("replyWithCount", "boolean"),
    "sortBy": ParamSpec("sortBy", empty_string=False),
    "sortDirection": ParamSpec("sortDirection", choices=("asc", "desc")),
    "start": ParamSpec("start", "integer", range=(0, 2**31 - 1)),
}
"""Every query takes these. Source: protocol, section 2.1."""

_SHARED = {name.lower(): param for name, param in TAG_PARAMS.items()}
_QUERY = {name.lower(): param for name, param in QUERY_PARAMS.items()}


def bind(
    api: ApiSpec, command: Command, sources: Sources, *, inventories: Inventories | None = None
) -> Call:
    """Return the call that *command* asks of *api*.

    inventories: gives an inventory by its name, so that the fields of a query can be followed
    to any depth. Raises InvalidParams with every problem of the line, each with its place.
    """
    draft = Draft(api, inventories)
    draft.narrow({arg.name for arg in command.arguments if arg.operator == "="})
    stdin = _Once(sources)
    for argument in command.arguments:
        _take(draft, argument, stdin)
    _check_required(draft, command.name_span)
    return draft.call()


def bind_values(
    api: ApiSpec,
    values: Mapping[str, Any],
    *,
    span: Span | None = None,
    inventories: Inventories | None = None,
) -> Call:
    """Return the call of *api* with *values* of a program: texts, numbers, lists, maps.

    None counts as not given. A query takes `conditions` as a list of texts ("name~=web") or of
    records with name, op and value. A password that is a SHA-512 already is taken as it is.
    span: the place for all problems. Raises InvalidParams.
    """
    draft = Draft(api, inventories, hashes_pass=True)
    for name, value in values.items():
        param = find_param(api, name)
        if value is None:
            continue
        if param is None and name == "timeout":
            draft.keep_timeout(value, span)
        elif param is None:
            draft.add([_no_param(api, name)], span)
        elif draft.begin(param, span):
            _keep_typed(draft, param, value, span)
    _check_required(draft, span)
    return draft.call()


class _Once:
    """Sources of which standard input is read once; to read it again is a problem."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._is_read = False

    def read(self, path: str, secret: str = "") -> str:
        """Return the text of the file, or of standard input for `-`. Raises OSError."""
        if path != "-":
            return self._sources.read_file(path)
        if self._is_read:
            raise OSError(0, "It can be read only once")
        self._is_read = True
        return self._sources.read_stdin(secret)


def find_param(api: ApiSpec, name: str) -> ParamSpec | None:
    """Return the parameter called *name*, in any case where no field of a query has that name."""
    if api.is_query:
        found = QUERY_PARAMS.get(name)
        if found is not None:
            return found
        if name in api.fields:
            return None
    found = api.by_name.get(name)
    if found is not None:
        return found
    folded = name.lower()
    if api.is_query and folded in _QUERY:
        return _QUERY[folded]
    return api.by_folded_name.get(folded) or _SHARED.get(folded)


def _take(draft: Draft, argument: Argument, sources: _Once) -> None:
    """Make a parameter or a condition of one argument."""
    api, name = draft.api, argument.name
    if not name:
        hint = "Write it as name=value. A value with blanks goes in quotes."
        draft.add([("This word is not a parameter.", hint)], argument.span)
        return
    param = find_param(api, name)
    is_plain = argument.operator == "="
    if param is None and name == "timeout" and is_plain:
        text = _text(draft, argument, sources)
        if text is not None:
            draft.keep_timeout(text, place_of(argument))
    elif api.is_query and (param is None or not is_plain):
        text = _text(draft, argument, sources)
        if text is not None:
            draft.keep_condition(argument, text)
    elif param is None:
        draft.add([_no_param(api, name)], argument.name_span)
    elif draft.begin(param, argument.name_span):
        _take_param(draft, param, argument, sources)


def _take_param(draft: Draft, param: ParamSpec, argument: Argument, sources: _Once) -> None:
    if argument.operator != "=":
        sentence = f"{argument.operator} is for conditions of a query."
        draft.add([(sentence, f"Write it as {param.name}=value.")], argument.operator_span)
        return
    text = _text(draft, argument, sources, param)
    if text is None:
        return
    if argument.from_file:
        param = replace(param, sensitive=param.sensitive or "value")
    escaped = frozenset() if argument.from_file else argument.escaped
    try:
        if param.name == "conditions" and draft.api.is_query:
            value = _records(text)
        else:
            value = read_value(param, text, escaped, lines=argument.from_file)
    except ValueError as error:
        draft.add([wrong_type(param, text, error)], place_of(argument))
        return
    draft.keep(param, value, place_of(argument))


def _records(text: str) -> Any:
    """Return `conditions=` as a list, or one condition as text."""
    return VALUES["list"].read(text) if text.lstrip()[:1] in {"[", "{"} else text


def _keep_typed(draft: Draft, param: ParamSpec, value: Any, span: Span | None) -> None:
    """Keep a value of a program."""
    if param.name != "conditions" or not draft.api.is_query:
        try:
            value = value_of(param.type, param.element).check(value)
        except ValueError as error:
            draft.add([wrong_type(param, value, error)], span)
            return
    draft.keep(param, value, span)


def _text(
    draft: Draft, argument: Argument, sources: _Once, param: ParamSpec | None = None
) -> str | None:
    """Return an argument's text, a file's where it names one; None when that cannot be read."""
    if not argument.from_file:
        return argument.value
    path = argument.value
    if not path:
        hint = f"Write {argument.name}=@PATH, or {argument.name}=\\@ for the letter."
        draft.add([("The @ names no file.", hint)], argument.value_span)
        return None
    name = "Standard input" if path == "-" else f"The file {path}"
    hint = f"Is the path right? A text that begins with @ is written {argument.name}=\\@{path}"
    is_secret = bool(param.sensitive or param.hashed if param else is_secret_name(argument.name))
    try:
        return sources.read(path, argument.name if is_secret else "")
    except UnicodeDecodeError:
        flaw = (f"{name} is not UTF-8 text.", "A parameter can hold text only.")
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "It is not a path").rstrip(".")
        flaw = (f"{name} cannot be read: {reason}.", hint)
    draft.add([flaw], argument.value_span)
    return None


def place_of(argument: Argument) -> Span:
    """Return the place of the value, or of the whole word when it has none."""
    begin, end = argument.value_span
    return (begin, end) if begin < end else argument.span


def _no_param(api: ApiSpec, name: str) -> Flaw:
    known = [param.name for param in api.params if not param.deprecated]
    near = nearest(name, [*known, *TAG_PARAMS, "timeout"], 3)
    hint = f"Did you mean {one_of(near)}?" if near else f"See what it takes: help {api.name}"
    cut = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
    return f"{api.name} has no parameter {cut}.", hint


def _check_required(draft: Draft, span: Span | None) -> None:
    for param in missing_params(draft.api, draft.begun):
        note = f": {param.note}" if param.note else ""
        hint = f"Add {param.name}=VALUE{note}"
        draft.problems.append(Problem(f"{param.name} is required.", hint, span))


def missing_params(api: ApiSpec, given: Collection[str]) -> tuple[ParamSpec, ...]:
    """Return the parameters that *api* requires and that are not among the names *given*."""
    return tuple(param for param in api.params if param.required and param.name not in given)
