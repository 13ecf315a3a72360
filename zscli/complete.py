"""`zscli __complete`: what the scripts of `zscli completion` ask at each Tab.

It has to be quick and quiet: it imports what completing needs and no more, never asks a
server or reads a state file, and what goes wrong is no candidate, not a message.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from zscli.postponed import postpone

if TYPE_CHECKING:
    from zscli.completion.candidate import Candidate
    from zscli.completion.knowledge import Knowledge
    from zscli.completion.outside import Answer, Typed

__all__ = ["at_once", "run"]

_UNSAFE = re.compile(r"[^\w@%+=:,./~^-]")
_BLANKS = re.compile(r"\s+")
_BREAKS = " \t\n\"'@><=;|&(:"
"""What bash breaks words at when COMP_WORDBREAKS is not told."""


def run(words: Sequence[str], variables: Mapping[str, str], out: TextIO) -> int:
    """Answer `SHELL INDEX WORD…`; the status is 0, whatever happens.

    The words are as typed, quotes included, the program's name first; the one at INDEX is
    cut at the cursor. The first line is `words`, `menu` (words which what is typed is no
    beginning of) or `files`, a tab, what comes before the path, a tab, and the path. Each
    other line is a word and, but for bash, a tab and a note.
    """
    try:
        shell, index, *typed = words
        lines = list(_lines(shell, int(index), typed, variables.get("COMP_WORDBREAKS", _BREAKS)))
        out.write("".join(f"{line}\n" for line in lines))
        out.flush()
    except (Exception, KeyboardInterrupt):  # noqa: BLE001 - a message within a command line helps nobody
        return 0
    return 0


def at_once(words: Sequence[str]) -> int:
    """Answer as a program of its own: the process ends here, without tidying up.

    Taking the interpreter down costs a tenth of the time, and nothing is left to close.
    """
    import gc
    import os

    gc.disable()
    postpone("inspect")
    status = run(words, os.environ, sys.stdout)
    os._exit(status)


def _lines(shell: str, index: int, words: Sequence[str], breaks: str) -> Iterator[str]:
    from zscli.completion.outside import answer, unquoted

    typed = [unquoted(word, breaks if shell == "bash" else "") for word in words]
    known = _knowledge([one.text for one in typed[1 : index + 1]], index)
    found = answer([one.text for one in typed], index, known, summaries=shell != "bash")
    current = typed[index] if index < len(typed) else unquoted("")
    if found.head is not None:
        head = found.head[current.begin :] if shell == "bash" else found.head
        yield f"files\t{head}\t{current.text[len(found.head) :]}"
        return
    yield from _SHELLS[shell](found, current)


def _knowledge(words: Sequence[str], index: int) -> "Knowledge":
    """Return what the line needs: for an API the builtins are of no use.

    words: those up to the one at *index*, without the program's name. No builtin has a capital
    in its name; somebody who types one within a word means an API.
    """
    from zscli.completion.knowledge import Known
    from zscli.completion.outside import Unweighed
    from zscli.spec.loader import load_catalog

    before = words[: index - 1]
    command = next((word for word in before if not word.startswith("-")), "")
    begun = words[0] if not before and words else ""
    if begun[1:] != begun[1:].lower():
        return Unweighed(load_catalog())
    if command[:1].isupper():
        return Unweighed(load_catalog(api=command))
    from zscli.builtin.table import BUILTINS

    known = {n: Known(n, one.summary, one.params, one.named) for n, one in BUILTINS.items()}
    known["simulator"] = Known("simulator", "Start a simulator for others to use.")
    return Unweighed(load_catalog(), known)


def _bash(found: "Answer", current: "Typed") -> Iterator[str]:
    """Yield what bash puts in the place of the word's last part, with its own escapes.

    Bash inserts what all words have in common; where that is not what is typed, an empty one
    keeps it from taking away what is there.
    """
    words, goes_on = _best(found)
    yield "words"
    if len(words) > 1 and not goes_on:
        yield " "
    for one in words:
        rest = one.text[current.begin :]
        bare = rest.rstrip(" ")
        if not current.quote:
            yield _UNSAFE.sub(r"\\\g<0>", bare) + rest[len(bare) :]
        elif current.quote not in rest:
            yield bare


def _best(found: "Answer") -> "tuple[tuple[Candidate, ...], bool]":
    """Return the words that go on with what is typed, or all when none does, and which it is."""
    from zscli.completion.ranking import Fit

    words = tuple(one for one in found.words if one.fit is Fit.PREFIX)
    return (words, True) if words else (found.words, False)


def _zsh(found: "Answer", _: "Typed") -> Iterator[str]:
    words, goes_on = _best(found)
    yield "words" if goes_on else "menu"
    for one in words:
        yield f"{one.text}\t{_note(one)}"


def _fish(found: "Answer", _: "Typed") -> Iterator[str]:
    """Yield words without a blank: fish adds it, but not after = . , and the like.

    It would after > and <, and what cannot be gone on with is no help.
    """
    yield "words"
    for one in found.words:
        if not one.text.endswith((">", "<")):
            yield f"{one.text.rstrip(' ')}\t{_note(one)}"


def _note(one: "Candidate") -> str:
    return _BLANKS.sub(" ", one.note)


_SHELLS: "Mapping[str, Callable[[Answer, Typed], Iterator[str]]]" = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
