"""What begins with a dash: options, and the operand of the one before.

For a line at the prompt and for the words of another shell alike; the table of options is given.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from zscli.completion.candidate import Candidate
from zscli.completion.ranking import rank

if TYPE_CHECKING:
    from zscli.completion.knowledge import Knowledge
    from zscli.language.cursor import Cursor
    from zscli.options import Option

__all__ = [
    "Plain",
    "line_options",
    "operands",
    "option_at",
    "option_names",
    "without_line_options",
    "without_options",
]


class Plain(NamedTuple):
    """Words without options; an option whose operand is next; whether `--` ended the options."""

    words: list[str]
    waiting: "Option | None" = None
    ended: bool = False


def without_options(
    words: Iterable[str], table: "Callable[[Sequence[str]], Sequence[Option]]"
) -> Plain:
    """Return *words* without the options in them, and what the last one still wants.

    table: gives the options that there are after some plain words.
    """
    plain: list[str] = []
    waiting: Option | None = None
    left = iter(words)
    for word in left:
        if waiting is not None:
            waiting = None
        elif word == "--":
            return Plain([*plain, *left], None, True)
        elif word.startswith("-") and word != "-":
            option = option_at(word, table(plain))
            takes = option is not None and option.operand and not option.optional
            waiting = option if takes else None
        else:
            plain.append(word)
    return Plain(plain, waiting)


def option_at(word: str, table: "Sequence[Option]") -> "Option | None":
    """Return the option that *word* is, by its name or its letter, or None."""
    named = (one for one in table if word in {f"--{one.name}", f"-{one.letter}"})
    return next(named, None)


def option_names(typed: str, table: "Sequence[Option]", begin: int = 0) -> Iterator[Candidate]:
    """Yield the options of *table* that fit, each with its note and a blank after it."""
    by_text = {f"--{option.name}": option for option in table}
    for match in rank("" if typed == "-" else typed, by_text):
        note = by_text[match.name].note
        yield Candidate(f"{match.name} ", match.name, begin, note, fit=match.fit, spans=match.spans)


def operands(option: "Option", typed: str, begin: int = 0, head: str = "") -> Iterator[Candidate]:
    """Yield what *option* can be given, where that is known; head: what stands before it."""
    for match in rank(typed, option.choices):
        goes_on = match.name.endswith(":")
        if goes_on and match.name == typed:
            continue
        text = f"{head}{match.name}{'' if goes_on else ' '}"
        yield Candidate(text, match.name, begin, fit=match.fit, spans=match.spans)


def line_options(cursor: "Cursor", known: "Knowledge") -> Iterable[Candidate] | None:
    """Return what a word of a line at the prompt can be by its dash, or None for other words.

    known: which command it is says which options there are.
    """
    typed = cursor.prefix
    table = _of_line(cursor.command)
    _, waiting, ended = without_options(cursor.operands, lambda _: table)
    if ended or (waiting is None and not typed.startswith("-")):
        return None
    if cursor.command not in known.builtins and cursor.command not in known.catalog:
        return ()
    if waiting is not None:
        return operands(waiting, typed, cursor.begin)
    name, equals, operand = typed.partition("=")
    if not equals:
        return option_names(typed, table, cursor.begin)
    option = option_at(name, table)
    return () if option is None else operands(option, operand, cursor.begin + len(name) + 1)


def without_line_options(cursor: "Cursor") -> "Cursor":
    """Return *cursor* as if the words before had no options among them."""
    table = _of_line(cursor.command)
    return replace(cursor, operands=tuple(without_options(cursor.operands, lambda _: table).words))


def _of_line(command: str) -> "Sequence[Option]":
    """Return the options that may stand in a line of *command*."""
    from zscli.options import OPTIONS

    return [
        one
        for one in OPTIONS
        if one.scope == "line" and (not one.commands or command in one.commands)
    ]
