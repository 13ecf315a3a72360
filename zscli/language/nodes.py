"""A line as read: commands and their arguments, each with its place in the text."""

from dataclasses import dataclass, field

from zscli.errors import Span

__all__ = ["Argument", "Command", "Line"]


@dataclass(frozen=True, slots=True)
class Argument:
    r"""One word after a command's name.

    `key=value` has a name, an operator and a value; any other word (an option, a builtin's
    operand) has an empty name and operator, and the word as its value.

    value: quotes and escapes removed. escaped: the offsets *in value* of characters that a
    backslash protected, so that a list can tell `a\,b` from `a,b`. from_file: the value began
    with a bare `@` (which is taken off): a path to read, or `-` for standard input. For a
    value that begins with a protected `@` it is false and the `@` stands in value.
    """

    name: str
    operator: str
    value: str
    span: Span
    name_span: Span = (0, 0)
    operator_span: Span = (0, 0)
    value_span: Span = (0, 0)
    escaped: frozenset[int] = field(default_factory=frozenset)
    from_file: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A name and its arguments: an API's, or a builtin's.

    background: an `&` ends it, so nobody waits for its job. span: without the `&`.
    """

    name: str
    name_span: Span
    arguments: tuple[Argument, ...]
    span: Span
    background: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What was entered: none, one or several commands, and the text their places point into."""

    text: str
    commands: tuple[Command, ...]
