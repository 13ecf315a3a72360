"""SOURCES: what could stand at a cursor, by the kind of the cursor.

A source is given the cursor and what is known, and returns candidates, the best first. It
neither reads the line nor asks a server.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from zscli.completion.assigned import assigned_values
from zscli.completion.candidate import CONDITIONS, NO_GROUP, PARAMETERS, Candidate, Group
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.ranking import Fit, rank
from zscli.completion.values import values_of
from zscli.language.cursor import Cursor, CursorKind
from zscli.spec.model import ApiSpec, FieldSpec, ParamSpec

if TYPE_CHECKING:
    from zscli.completion.fields import Fields

__all__ = ["SOURCES", "Source"]

JOB = "Job"
"""The resource of a builtin's operand that names a job of ours."""

Source = Callable[[Cursor, Knowledge], Iterable[Candidate]]

TIMEOUT = ParamSpec("timeout", "long", common=True, note="How long to wait for the answer.")
"""The caller's own: every API takes it, and no server hears of it."""

SETTING = "Setting"
"""The resource of a builtin's operand that names one of its keys."""

EQUALITY = ("=", "!=")
ORDER = (">", ">=", "<", "<=")
LISTS = ("?=", "!?=")
LIKENESS = ("~=", "!~=")
OPERATORS: Mapping[str, tuple[str, ...]] = {
    "boolean": EQUALITY,
    "integer": (*EQUALITY, *ORDER, *LISTS),
    "long": (*EQUALITY, *ORDER, *LISTS),
    "double": (*EQUALITY, *ORDER, *LISTS),
    "timestamp": (*EQUALITY, *ORDER, *LISTS),
}
"""The operators that make sense for a type of field; the others compare text."""
TEXT_OPERATORS = (*EQUALITY, *LIKENESS, *LISTS, *ORDER)


def _names(cursor: Cursor, known: Knowledge) -> Iterator[Candidate]:
    """Yield builtins and APIs."""
    for match in rank(cursor.prefix, known.names, known.weights, known.used):
        builtin = known.builtins.get(match.name)
        yield Candidate(
            f"{match.name} ",
            match.name,
            cursor.begin,
            note="" if builtin is None else builtin.summary,
            fit=match.fit,
            spans=match.spans,
        )


def _parameters(cursor: Cursor, known: Knowledge) -> Iterable[Candidate]:
    """Yield what may follow a command: its parameters, a query's fields, a builtin's operands.

    A dash begins an option of the line.
    """
    if cursor.prefix.startswith("-") or cursor.last.startswith("-"):
        from zscli.completion.dashes import line_options

        found = line_options(cursor, known)
        if found is not None:
            return found
    builtin = known.builtins.get(cursor.command)
    if builtin is not None:
        return _operands(cursor, builtin, known)
    api = known.catalog.get(cursor.command)
    if api is None:
        return ()
    if api.is_query:
        return _query(cursor, api, known)
    return _assignments(cursor, _params(api), NO_GROUP)


def _operands(cursor: Cursor, builtin: Known, known: Knowledge) -> Iterable[Candidate]:
    """Yield the values of the operand under the cursor; the last operand may be repeated.

    After an operand that is the name of a setting comes its value, and nothing more.
    """
    if not builtin.params:
        return _assignments(cursor, builtin.named(), NO_GROUP)
    if any(word.startswith("-") for word in cursor.operands):
        from zscli.completion.dashes import without_line_options

        cursor = without_line_options(cursor)
    if builtin.params[0].resource == SETTING:
        if not cursor.operands:
            return _settings(cursor, builtin)
        one = _setting(cursor.operands[0], builtin)
        is_value = one is not None and len(cursor.operands) == 1 and not cursor.given
        return values_of(one, cursor, known) if one is not None and is_value else ()
    param = builtin.params[min(len(cursor.operands), len(builtin.params) - 1)]
    if param.resource == JOB:
        return values_of(param, cursor, known, known.jobs() if known.jobs is not None else {})
    return values_of(param, cursor, known)


def _settings(cursor: Cursor, builtin: Known) -> Iterator[Candidate]:
    """Yield the names of settings; what is typed of one may have dots or dashes in it."""
    notes = {param.name: param.note for param in builtin.named()}
    end = "=" if cursor.given else " "
    for match in rank(_folded(cursor.prefix), notes):
        yield Candidate(
            f"{match.name}{end}",
            match.name,
            cursor.begin,
            note=notes[match.name],
            fit=match.fit,
            spans=match.spans,
        )


def _setting(name: str, builtin: Known) -> ParamSpec | None:
    return next((one for one in builtin.named() if one.name == _folded(name)), None)


def _folded(name: str) -> str:
    return name.replace("-", "_").replace(".", "_").lower()


def _params(api: ApiSpec) -> tuple[ParamSpec, ...]:
    """Return the parameters in the order of their weight: required, optional, common."""
    params = api.params if "timeout" in api.by_name else (*api.params, TIMEOUT)
    return tuple(sorted(params, key=lambda p: (p.common, not p.required, p.deprecated)))


def _assignments(cursor: Cursor, params: Iterable[ParamSpec], group: Group) -> Iterator[Candidate]:
    """Yield `name=` for each parameter that can still be given."""
    by_name = {
        param.name: param
        for param in params
        if param.name not in cursor.given or param.type in {"list", "map"}
    }
    for match in rank(cursor.prefix, by_name):
        param = by_name[match.name]
        yield Candidate(
            f"{param.name}=",
            f"{param.name}=",
            cursor.begin,
            note=param.note,
            group=group,
            required=param.required and param.name not in cursor.given,
            fit=match.fit,
            spans=match.spans,
        )


def _query(cursor: Cursor, api: ApiSpec, known: Knowledge) -> Iterator[Candidate]:
    """Yield conditions, then the parameters of a query."""
    from zscli.completion.fields import fields_at

    path, dot, last = cursor.prefix.rpartition(".")
    found = fields_at(api, path, known.catalog)
    within = replace(cursor, prefix=last, begin=cursor.begin + len(path) + len(dot))
    exact = next((one for one in found.fields if one.name == last), None)
    if exact is not None:
        yield from _operators(exact, cursor)
    shown = f"{path}{dot}"
    for candidate in _conditions(within, found, exact):
        yield _below(shown, candidate, cursor.begin)
    if not dot:
        params = [param for param in _params(api) if param.name != "conditions"]
        yield from _assignments(cursor, params, PARAMETERS)


def _conditions(cursor: Cursor, found: "Fields", exact: FieldSpec | None) -> Iterator[Candidate]:
    """Yield steps that lead on, and fields; not the one that is there already."""
    ends = {one.name: "=" for one in found.fields if one is not exact}
    ends |= dict.fromkeys(found.steps, ".")
    for match in rank(cursor.prefix, ends):
        if exact is not None and match.fit is not Fit.PREFIX:
            continue
        text = f"{match.name}{ends[match.name]}"
        target = found.steps.get(match.name, "").removesuffix("Inventory")
        yield Candidate(
            text,
            text,
            cursor.begin,
            note=f"Fields of {target}" if target else "",
            group=CONDITIONS,
            fit=match.fit,
            spans=match.spans,
        )


def _below(path: str, candidate: Candidate, begin: int) -> Candidate:
    """Return *candidate* with the path before it, which counts as typed."""
    size = len(path)
    spans = tuple((first + size, after + size) for first, after in candidate.spans)
    return replace(
        candidate,
        text=f"{path}{candidate.text}",
        label=f"{path}{candidate.label}",
        begin=begin,
        spans=((0, size), *spans) if size else spans,
    )


def _operators(one: FieldSpec, cursor: Cursor) -> Iterator[Candidate]:
    for operator in OPERATORS.get(one.type, TEXT_OPERATORS):
        text = f"{cursor.prefix}{operator}"
        spans = ((0, len(cursor.prefix)),)
        yield Candidate(text, text, cursor.begin, group=CONDITIONS, spans=spans)


def _unfinished(cursor: Cursor, known: Knowledge) -> Iterator[Candidate]:
    """Yield the operators that begin with what is typed of one."""
    from zscli.completion.fields import find_field

    api = known.catalog.get(cursor.command)
    one = find_field(api, cursor.name, known.catalog) if api is not None and api.is_query else None
    if one is None:
        return
    for operator in OPERATORS.get(one.type, TEXT_OPERATORS):
        if operator.startswith(cursor.prefix) and operator != cursor.prefix:
            text = f"{cursor.name}{operator}"
            size = len(cursor.name) + len(cursor.prefix)
            yield Candidate(operator, text, cursor.begin, group=CONDITIONS, spans=((0, size),))


def _values(cursor: Cursor, known: Knowledge) -> Iterable[Candidate]:
    """Yield the values of a parameter, or of a query's condition."""
    builtin = known.builtins.get(cursor.command)
    if builtin is not None:
        setting = _setting(cursor.name, builtin)
        return () if setting is None else _named(setting, cursor, known)
    api = known.catalog.get(cursor.command)
    return () if api is None else assigned_values(api, cursor, known)


def _named(param: ParamSpec, cursor: Cursor, known: Knowledge) -> Iterable[Candidate]:
    """Return the values of what a builtin takes as name=value."""
    if param.resource and known.live is not None:
        from zscli.completion.named import named_values
        from zscli.completion.targets import named_target

        target = named_target(param.resource, known.catalog)
        if target is not None:
            return named_values(target, cursor, known, many=False)
    return values_of(param, cursor, known)


SOURCES: Mapping[CursorKind, Source] = {
    "command": _names,
    "parameter": _parameters,
    "operator": _unfinished,
    "value": _values,
}
"""By the kind of the cursor; a kind that is not here has no candidates."""
