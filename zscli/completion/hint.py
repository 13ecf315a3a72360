"""What helps at the cursor: what stands there, what it takes, and what the command still needs.

Reads the line as completion does; never fails, asks nobody, shows no value that was typed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from zscli.call.bind import find_param, missing_params
from zscli.call.check import is_uuid_name, range_words
from zscli.completion.fields import find_field, inventory_at, states_of
from zscli.completion.knowledge import Knowledge, Known
from zscli.completion.sources import LISTS, OPERATORS, TEXT_OPERATORS, TIMEOUT
from zscli.language.cursor import Cursor, cursor_at
from zscli.options import OPTIONS
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, FieldSpec, ParamSpec
from zscli.spec.values import DURATION, value_of

__all__ = ["Hint", "hint_at"]

CHOICES_AT_MOST = 6
KEYS_AT_MOST = 4
FIELD_TYPES = {
    "boolean": "true or false",
    "double": "a number",
    "integer": "a whole number",
    "long": "a whole number, or a size such as 8G",
    "timestamp": "a date and time such as '2024-11-23 16:05:09'",
}
"""What a condition compares a field with, by the field's type; text where it is not here."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")


@dataclass(frozen=True, slots=True)
class Hint:
    """What helps at a place in a line.

    subject: what it is about: a parameter, a field, a command, an option; empty for nothing.
    facts: what is known of it, a few words each, the most telling first. note: a sentence on
    it. missing: the required parameters that the command does not have yet.
    """

    subject: str = ""
    facts: tuple[str, ...] = ()
    note: str = ""
    missing: tuple[str, ...] = ()


def hint_at(text: str, position: int, known: Knowledge) -> Hint:
    """Return what helps at *position* in *text*; a position outside counts as the nearest."""
    cursor = cursor_at(text, position)
    if cursor.kind == "comment":
        return Hint()
    written = text[cursor.begin : cursor.end]
    if cursor.kind == "command":
        return _command(written, known)
    if cursor.kind == "parameter" and cursor.prefix.startswith("-"):
        return _option(written)
    builtin = known.builtins.get(cursor.command)
    if builtin is not None:
        return _builtin(builtin, cursor)
    api = known.catalog.get(cursor.command)
    return Hint() if api is None else _argument(api, cursor, written, known.catalog)


def _command(name: str, known: Knowledge) -> Hint:
    """Say what a command does, once its name is there."""
    builtin = known.builtins.get(name)
    if builtin is not None:
        return Hint(_usage(builtin, ()), (), builtin.summary)
    api = known.catalog.get(name)
    return Hint() if api is None else Hint(note=_summary(api, known.catalog))


def _summary(api: ApiSpec, catalog: Catalog) -> str:
    return catalog.no_rest(api.name) or api.summary


def _option(written: str) -> Hint:
    for option in OPTIONS:
        if option.scope == "line" and written in {f"--{option.name}", f"-{option.letter}"}:
            return Hint(option.usage.strip(), (), option.note)
    return Hint()


def _builtin(builtin: Known, cursor: Cursor) -> Hint:
    """Say how a builtin is written, and what its operand under the cursor is."""
    usage = _usage(builtin, cursor.operands)
    named = {param.name: param for param in builtin.named()}
    name = cursor.name or (cursor.operands[0] if cursor.operands else cursor.prefix)
    setting = named.get(name.replace("-", "_").replace(".", "_").lower())
    if setting is not None:
        return Hint(setting.name, tuple(_facts(setting)), setting.note)
    if len(cursor.operands) >= len(builtin.params):
        return Hint(usage, (), builtin.summary)
    param = builtin.params[len(cursor.operands)]
    is_shown = param.choices and len(builtin.usage) == 1
    return Hint(usage, (_shortened(param.choices),) if is_shown else (), param.note)


def _usage(builtin: Known, operands: Sequence[str]) -> str:
    """Return the ways to write a builtin that fit what is typed, or all."""
    begun = [way for way in builtin.usage if operands and way.split()[1:2] == [operands[0]]]
    return " | ".join(begun or builtin.usage) or builtin.name


def _argument(api: ApiSpec, cursor: Cursor, written: str, catalog: Catalog) -> Hint:
    """Say what the parameter or field under the cursor is, and what else the API needs."""
    name = cursor.name
    if cursor.kind == "parameter":
        found = _NAME.match(written)
        name = found[0] if found is not None else ""
    missing = _missing(api, [*cursor.given, name])
    field = None if cursor.operator == "=" else _field(api, name, catalog)
    param = find_param(api, name) if name else None
    if param is None and name == "timeout":
        return Hint(name, (DURATION.wanted,), TIMEOUT.note, missing)
    if param is not None and field is None:
        param = api.by_name.get(param.name, param)
        facts = tuple(_facts(param, catalog))
        if cursor.operator == "?=" and not api.is_query:
            facts = ("several by comma, a call for each", *facts)
        return Hint(param.name, facts, param.note, missing)
    field = field or _field(api, name, catalog)
    if field is not None:
        return Hint(name, tuple(_compared(api, name, field, cursor.operator, catalog)), "", missing)
    begun = _begun(api, name) if cursor.kind == "parameter" else None
    if begun is not None:
        return Hint(begun.name, tuple(_facts(begun, catalog)), begun.note, missing)
    leads_to = inventory_at(api, name.rpartition(".")[0], catalog) if "." in name else None
    if leads_to is not None:
        fact = f"fields of {leads_to.name.removesuffix('Inventory')}"
        return Hint(name.rpartition(".")[0], (fact,), "", missing)
    return Hint(note=_summary(api, catalog), missing=missing)


def _missing(api: ApiSpec, names: Iterable[str]) -> tuple[str, ...]:
    found = (find_param(api, name) for name in names if name)
    given = {param.name for param in found if param is not None}
    return tuple(param.name for param in missing_params(api, given))


def _field(api: ApiSpec, name: str, catalog: Catalog) -> FieldSpec | None:
    return find_field(api, name, catalog) if name and api.is_query else None


def _begun(api: ApiSpec, begin: str) -> ParamSpec | None:
    """Return the only parameter whose name begins so, or None."""
    if not begin or api.is_query:
        return None
    found = [one for one in api.params if one.name.lower().startswith(begin.lower())]
    return found[0] if len(found) == 1 else None


def _facts(param: ParamSpec, catalog: Catalog | None = None) -> Iterator[str]:
    """Yield type, limits, and what else a parameter is."""
    keys = _keys(param, catalog)
    yield keys or _type(param)
    if param.range is not None:
        yield range_words(param.range, param.range_unit)
    limits = _length(param)
    if limits:
        yield limits
    if param.required:
        yield "required"
    if param.sensitive or param.hashed:
        yield "secret"
    if param.deprecated:
        yield "deprecated"
    if param.default is not None and not param.sensitive:
        value = value_of(param.type, param.element)
        yield f"default {value.write(param.default) or 'empty'}"


def _type(param: ParamSpec) -> str:
    """Return what a parameter takes, in a few words."""
    if param.choices:
        words = _shortened(param.choices)
        return f"a list of {words}" if param.type == "list" else words
    if param.resource and is_uuid_name(param.name):
        several = param.type == "list"
        return f"uuids of {param.resource}" if several else f"uuid of {param.resource}"
    return value_of(param.type, param.element).brief


def _shortened(choices: Sequence[str]) -> str:
    """Return the choices, or the first of them and how many there are."""
    if len(choices) <= CHOICES_AT_MOST + 1:
        return " | ".join(choices)
    return f"{' | '.join(choices[:CHOICES_AT_MOST])} | … ({len(choices)})"


def _length(param: ParamSpec) -> str:
    least, most = param.min_length, param.max_length
    if most is None:
        return f"at least {least} characters" if least else ""
    return f"from {least} to {most} characters" if least else f"at most {most} characters"


def _keys(param: ParamSpec, catalog: Catalog | None) -> str:
    """Return the keys of the object that a parameter takes, or takes a list of, if known."""
    struct = None if catalog is None else catalog.struct(param.element or param.type)
    if not struct:
        return ""
    keys = ", ".join(one.name for one in struct[:KEYS_AT_MOST])
    more = ", …" if len(struct) > KEYS_AT_MOST else ""
    return f"JSON with the keys {keys}{more}"


def _compared(
    api: ApiSpec, path: str, field: FieldSpec, operator: str, catalog: Catalog
) -> Iterator[str]:
    """Yield what a field of a query holds, and the operators that make sense for it."""
    steps, _, name = path.rpartition(".")
    choices = catalog.enums.get(field.type, ())
    if not choices and field.type == "string":
        choices = states_of(inventory_at(api, steps, catalog), name, catalog)
    yield _shortened(choices) if choices else FIELD_TYPES.get(field.type, "text")
    if operator in LISTS:
        yield "several by comma"
    elif operator in {"~=", "!~="}:
        yield "% stands for any text, _ for any character"
    elif not operator:
        yield " ".join(OPERATORS.get(field.type, TEXT_OPERATORS))
