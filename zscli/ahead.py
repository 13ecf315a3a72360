"""What running would refuse of a line with an & in its middle, told before anything of it is sent.

The first command goes out without an answer being waited for: a later one that cannot be made
would be noticed too late. No file is read here, nobody is asked, and nothing is sent.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from zscli.call.bind import bind, find_param
from zscli.context import Context
from zscli.errors import InvalidParams
from zscli.language.nodes import Argument, Command, Line
from zscli.login import LOGINS
from zscli.spec.model import ApiSpec
from zscli.ways import check_background, ways_of

__all__ = ["check_ahead"]

COMPLETED: Final = frozenset({*LOGINS, "LogOut"})
"""APIs whose parameters need not be typed: they are asked for, or known."""


def check_ahead(line: Line, context: Context, builtins: Collection[str]) -> None:
    """Raise the ZscliError of the first command that cannot be made.

    Files and standard input are read when their command is run, so what they hold is not
    looked at.
    """
    for command in line.commands:
        is_builtin = command.name in builtins
        _, rest = ways_of(command, context, lenient=is_builtin)
        if is_builtin:
            check_background(command, None)
            continue
        api = context.catalog[command.name]
        check_background(command, api)
        _check_params(api, rest, context)


def _check_params(api: ApiSpec, command: Command, context: Context) -> None:
    """Raise InvalidParams for what is wrong, however it goes on with what is read later."""
    typed = tuple(one for one in command.arguments if not _is_later(one, api))
    is_whole = len(typed) == len(command.arguments) and api.name not in COMPLETED
    try:
        bind(
            api,
            replace(command, arguments=typed),
            _Unread(),
            inventories=context.catalog.inventory,
        )
    except InvalidParams as error:
        found = [one for one in error.problems if is_whole or one.span != command.name_span]
        if found:
            raise InvalidParams(api.name, found) from None


def _is_later(argument: Argument, api: ApiSpec) -> bool:
    """Whether a value is read when the command is run, or makes several calls of it."""
    if find_param(api, argument.name) is None:
        return False
    return argument.from_file or (argument.operator == "?=" and not api.is_query)


class _Unread:
    """Files that nobody looks into yet."""

    def read_file(self, path: str) -> str:
        """Raise OSError."""
        raise OSError(0, "It is read when the line is run", path)

    def read_stdin(self, _: str = "", /) -> str:
        """Raise OSError."""
        raise OSError(0, "It is read when the line is run")
