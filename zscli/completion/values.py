"""The values that a parameter is known to take: its choices, true and false, names of APIs."""

from collections.abc import Iterator, Mapping

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge
from zscli.completion.ranking import rank
from zscli.language.cursor import Cursor
from zscli.language.quoting import quote
from zscli.spec.model import ParamSpec

__all__ = ["values_of"]

API = "Api"
"""The resource of a builtin's operand that names an API."""


def values_of(
    param: ParamSpec, cursor: Cursor, known: Knowledge, notes: Mapping[str, str] | None = None
) -> Iterator[Candidate]:
    """Yield the values of *param* that fit what is typed; for a list, of its last entry.

    What is in the list already is left out. notes: the values there are, in the place of the
    choices of *param*, each with a few words about it.
    """
    choices = _choices(param, known) if notes is None else tuple(notes)
    typed, begin, end = cursor.prefix, cursor.begin, f"{cursor.quote} "
    if param.type == "list" and cursor.kind == "value":
        typed, begin, end = cursor.item, cursor.item_begin, ""
        choices = tuple(choice for choice in choices if choice not in cursor.before)
    for match in rank(typed, choices):
        text = match.name if cursor.quote else quote(match.name)
        note = "" if notes is None else notes[match.name]
        yield Candidate(f"{text}{end}", match.name, begin, note, fit=match.fit, spans=match.spans)


def _choices(param: ParamSpec, known: Knowledge) -> tuple[str, ...]:
    if param.choices and param.resource == API:
        return (*param.choices, *known.catalog.names)
    if param.resource == API:
        return known.catalog.names
    if param.choices:
        return param.choices
    is_boolean = param.type == "boolean" or (param.type == "list" and param.element == "boolean")
    return ("true", "false") if is_boolean else ()
