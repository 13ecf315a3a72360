"""Paths as candidates, for a value that is read from a file, `name=@path`, and for options.

What is in a folder is given to files(); names_in() and paths() look at the disk.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from zscli.completion.candidate import Candidate
from zscli.completion.knowledge import Knowledge
from zscli.completion.ranking import Fit, Match, rank
from zscli.language.cursor import Cursor
from zscli.language.quoting import escape

__all__ = ["files", "names_in", "paths"]

MOST = 1000
"""Names that are offered of one folder."""
MOST_READ = 20_000
"""Names that are looked at; a key must not wait for a folder that has no end."""


def names_in(folder: str, beginning: str) -> tuple[str, ...]:
    """Return the names in *folder* that have the letters of *beginning*; a folder ends in `/`.

    folder: a path that ends in `/`, or nothing for where we are; `~/` is the home folder.
    Hidden names are there when *beginning* is one. A folder that cannot be read has no names. At
    most MOST, sorted.
    """
    low = beginning.lower()
    found: list[str] = []
    with suppress(OSError, ValueError), os.scandir(os.path.expanduser(folder) or ".") as entries:  # noqa: PTH111 - pathlib is slow to import
        for entry in islice(entries, MOST_READ):
            name = entry.name
            if name.startswith(".") > beginning.startswith(".") or not name.isprintable():
                continue
            if low in name.lower():
                found.append(f"{name}/" if _is_folder(entry) else name)
            if len(found) == MOST:
                break
    return tuple(sorted(found))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def files(cursor: Cursor, known: Knowledge) -> Iterator[Candidate]:
    """Yield what the path under the cursor can go on with: names in its folder.

    A name is written as the path was begun: in the quote that is open, else with a backslash
    before what would be read otherwise.
    """
    path = cursor.prefix
    if known.folder is None or not path.isprintable():
        return
    if path == "~":
        yield _written(Candidate("~/", "~/", cursor.value_begin), cursor)
        return
    folder, slash, name = path.rpartition("/")
    for match in rank(name, known.folder(f"{folder}{slash}", name)):
        if match.fit is not Fit.LETTERS and match.name.isprintable():
            yield _written(_candidate(f"{folder}{slash}", match, cursor), cursor)


def paths(typed: str, head: str = "") -> Iterator[Candidate]:
    """Yield what a path from the disk can go on with, each a whole word after *head*, not quoted.

    A file has a blank after it, a folder none.
    """
    folder, slash, name = typed.rpartition("/")
    for match in rank(name, names_in(f"{folder}{slash}", name)):
        if match.fit is not Fit.LETTERS:
            text = f"{head}{folder}{slash}{match.name}{'' if match.name.endswith('/') else ' '}"
            yield Candidate(text, match.name, 0, fit=match.fit, spans=match.spans)


def _candidate(folder: str, match: Match, cursor: Cursor) -> Candidate:
    text = f"{folder}{match.name}"
    return Candidate(text, match.name, cursor.value_begin, fit=match.fit, spans=match.spans)


def _written(candidate: Candidate, cursor: Cursor) -> Candidate:
    """Return the candidate with its path as it stands in a line, a file's with a blank after it."""
    path, is_whole = candidate.text, not candidate.text.endswith("/")
    quote = cursor.quote
    is_quoted = bool(quote) and cursor.written == f"{quote}{cursor.prefix}"
    if is_quoted and not {quote, "\\"} & set(path):
        return replace(candidate, text=f"{quote}{path}{f'{quote} ' if is_whole else ''}")
    return replace(candidate, text=f"{escape(path)}{' ' if is_whole else ''}")
