"""What could come next in a command line of another shell, whose words zscli is given.

Options and files are answered here, all else by the engine. Knows how words are quoted in
shells, and no shell by name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from zscli.completion.candidate import Candidate
from zscli.completion.engine import complete
from zscli.completion.knowledge import Knowledge
from zscli.language.quoting import join_words

if TYPE_CHECKING:
    from zscli.options import Option

__all__ = ["Answer", "Typed", "Unweighed", "answer", "unquoted"]

_FILE = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*=@")
_PLAIN = re.compile(r"[^ \t\r\n'\"\\#\[{\x00-\x1f]*")
_SUMMARIES_AT_MOST = 40
"""Of more APIs than this the summaries are not looked up: nobody reads so long a list."""


class Unweighed(Knowledge):
    """Knowledge for a shell that sorts by itself: how common names are need not be counted."""

    @cached_property
    def weights(self) -> Mapping[str, int]:
        """Nothing: all names weigh the same."""
        return {}


class Typed(NamedTuple):
    """A word as the user means it. quote: the one left open. begin: see unquoted()."""

    text: str
    quote: str = ""
    begin: int = 0


class Answer(NamedTuple):
    """What could come next: files after *head*, or words, each a whole one.

    A word that ends in a blank is finished, after any other more can be typed.
    """

    words: tuple[Candidate, ...] = ()
    head: str | None = None


def unquoted(word: str, breaks: str = "") -> Typed:
    """Return *word*, as it stands in a command line, without its quotes and backslashes.

    begin is the offset in the text after the last of *breaks* that is not quoted, or of the
    quote that is open: bash replaces what comes from there on, and not the whole word.
    """
    text: list[str] = []
    quote, begin, at = "", 0, 0
    while at < len(word):
        one = word[at]
        if one == "\\" and quote != "'" and at + 1 < len(word):
            at += 1
            text.append(word[at])
        elif one == quote:
            quote = ""
        elif not quote and one in "'\"":
            quote, begin = one, len(text)
        else:
            text.append(one)
            if not quote and one in breaks:
                begin = len(text)
        at += 1
    return Typed("".join(text), quote, begin)


def answer(words: Sequence[str], index: int, known: Knowledge, *, summaries: bool = True) -> Answer:
    """Return what could stand at *index* of *words*, the program's own name being the first.

    The word at *index* counts as far as it is typed; it is missing when nothing is. summaries:
    APIs are told of, which takes a look at each.
    """
    before, after = list(words[1:index]), words[index + 1 :]
    current = words[index] if index < len(words) else ""
    dashed = any(word.startswith("-") for word in (*before, current))
    if dashed:
        from zscli.completion.dashes import without_options

        plain, waiting, ended = without_options(before, _table)
        if waiting is not None:
            return _operand(waiting, "", current)
        if current.startswith("-") and not ended:
            return _options(current, _table(plain))
        before = plain
    found = _FILE.match(current)
    if found is not None and before:
        return Answer(head=found[0])
    return Answer(tuple(_in_line(before, current, after, known, summaries=summaries)))


def _in_line(
    before: Sequence[str],
    current: str,
    after: Sequence[str],
    known: Knowledge,
    *,
    summaries: bool,
) -> Iterator[Candidate]:
    """Yield what the engine knows, each as the whole word that it makes of *current*."""
    if _PLAIN.fullmatch(current) is None:
        return
    start = f"{join_words(before)} " if before else ""
    position = len(start) + len(current)
    text = f"{start}{current} {join_words(after)}"
    found = complete(text, position, known)
    summarise = summaries and not before and len(found) <= _SUMMARIES_AT_MOST
    for one in found:
        written = one.text
        if written[0] in "'\"":  # quoted for our own line; the other shell has its own quotes
            written = one.label + written[len(written.rstrip(" ")) :]
        note = one.note or (_summary(one.label, known) if summarise else "")
        whole = current[: one.begin - len(start)] + written
        yield Candidate(whole, one.label, 0, note, fit=one.fit, required=one.required)


def _summary(name: str, known: Knowledge) -> str:
    api = known.catalog.get(name)
    return "" if api is None else api.summary


def _table(plain: Sequence[str]) -> "tuple[Option, ...]":
    from zscli.options import OPTIONS, SIMULATOR_OPTIONS

    if plain[:1] == ["simulator"]:
        return SIMULATOR_OPTIONS
    command = plain[0] if plain else ""
    return tuple(one for one in OPTIONS if not one.commands or command in one.commands)


def _options(current: str, table: "Sequence[Option]") -> Answer:
    """Complete a word that begins with a dash: an option, or its operand after `=`."""
    from zscli.completion.dashes import option_names

    name, equals, operand = current.partition("=")
    if equals:
        for option in table:
            if option.operand and name == f"--{option.name}":
                return _operand(option, f"{name}=", operand)
        return Answer()
    return Answer(tuple(option_names(current, table)))


def _operand(option: "Option", head: str, typed: str) -> Answer:
    if option.operand == "FILE":
        return Answer(head=head)
    from zscli.completion.dashes import operands

    found = tuple(operands(option, typed, head=head))
    if option.takes_file:
        from zscli.completion.files import paths

        found += tuple(paths(typed, head))
    return Answer(found)
