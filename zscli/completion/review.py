"""What running would refuse of a line, as far as it is typed: the places, for the colours.

The rules are those of call/; here it is only decided whether it is time to say so.
A state that no resource of that kind is ever in counts too: the server takes it, and finds
nothing. No file is read, and nothing is said of a value that may still become right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from zscli.call.bind import bind, find_param
from zscli.call.each import bind_each
from zscli.completion.fields import STATES, inventory_at, states_of
from zscli.completion.knowledge import Knowledge
from zscli.errors import InvalidParams, LineError, Span, UsageError
from zscli.language.nodes import Argument, Command
from zscli.language.parser import command_of
from zscli.language.tokens import Token
from zscli.options import OPTIONS, take_options
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["wrong_places"]

SAME = {"=", "!=", "?=", "!?="}
MANY = {"?=", "!?="}


def wrong_places(
    words: Sequence[Token], known: Knowledge, position: int | None = None
) -> frozenset[Span]:
    """Return where a command has a name, an operator or a value that the call cannot have.

    words: of one command, its name first. position: the cursor; what is being typed there is
    left alone as long as it may become right. A place is that of a name, an operator or a
    value, or of a whole word. What is missing has no place.
    """
    if not words or words[0].value in known.builtins:
        return frozenset()
    api = known.catalog.get(words[0].value)
    if api is None:
        return frozenset()
    try:
        command = _without_options(command_of(words))
        inventories = known.catalog.inventory
        if bind_each(api, command, _Unread(), inventories=inventories) is None:
            bind(api, command, _Unread(), inventories=inventories)
    except InvalidParams as error:
        places = frozenset(one.span for one in error.problems if one.span is not None)
        open_at = words[-1].begin if words[-1].open else None
        return frozenset(_settled(places, command, api, position, open_at))
    except (LineError, UsageError):
        return frozenset()
    if not api.is_query:
        return frozenset()
    return frozenset(_states_of_none(command, api, known.catalog, position))


def _states_of_none(
    command: Command, api: ApiSpec, catalog: Catalog, position: int | None
) -> Iterator[Span]:
    """Yield the values of conditions that name a state which does not exist."""
    for argument in command.arguments:
        steps, _, name = argument.name.rpartition(".")
        if name not in STATES or argument.operator not in SAME or argument.from_file:
            continue
        found = states_of(inventory_at(api, steps, catalog), name, catalog)
        states = {one.lower() for one in found}
        if not states or argument.value == "null":
            continue
        value = argument.value.lower()
        said = [one.strip() for one in (value.split(",") if argument.operator in MANY else [value])]
        begin, end = argument.span
        if position is not None and begin < position <= end:
            typed = said.pop()
            states_begin = any(one.startswith(typed) for one in states)
        else:
            states_begin = True
        if not states_begin or not states.issuperset(said):
            yield argument.value_span


class _Unread:
    """Files that nobody looks into at a key."""

    def read_file(self, path: str) -> str:
        """Raise OSError."""
        raise OSError(0, "It is read when the line is run", path)

    def read_stdin(self, _: str = "", /) -> str:
        """Raise OSError."""
        raise OSError(0, "It is read when the line is run")


def _without_options(command: Command) -> Command:
    """Return the command as it is bound: its name=value words and those that are no option."""
    arguments = command.arguments
    words = [one.value if not one.name else f"{one.name}{one.operator}" for one in arguments]
    if any(word.startswith("-") for word in words):
        rest = take_options(words, OPTIONS, scopes=("line",)).rest
        arguments = tuple(arguments[index] for index in rest)
    return replace(command, arguments=arguments)


def _settled(
    places: frozenset[Span],
    command: Command,
    api: ApiSpec,
    position: int | None,
    open_at: int | None,
) -> Iterator[Span]:
    """Yield the places that stay wrong whatever is typed at the cursor."""
    for argument in command.arguments:
        begin, end = argument.span
        is_typed = position is not None and begin < position <= end
        for place in places & {argument.name_span, argument.operator_span}:
            if not is_typed or argument.operator_span[1] <= (position or 0):
                yield place
        for place in places & {argument.value_span, argument.span}:
            if argument.from_file or begin == open_at or argument.value.startswith("&"):
                continue
            if not is_typed or _is_none_of_all(argument, api):
                yield place


def _is_none_of_all(argument: Argument, api: ApiSpec) -> bool:
    """Whether no allowed value begins with what is typed; false where any text may be right."""
    param = find_param(api, argument.name) if argument.name else None
    if param is None:
        return False
    choices = param.choices or (("true", "false") if param.type == "boolean" else ())
    is_list = param.type == "list" or argument.operator == "?="
    typed = argument.value.rpartition(",")[2] if is_list else argument.value
    typed = typed.strip().lower()
    return bool(choices) and not any(one.lower().startswith(typed) for one in choices)
