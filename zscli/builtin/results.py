"""more, save and last: the results of the last calls, shown again or written to files.

Numbers count back from the latest, which is 1. What is kept has its secrets hidden already.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from zscli.builtin.model import Asked, Outcome, spec_of
from zscli.call.result import Result
from zscli.errors import StateError, UsageError
from zscli.output.view import View, view
from zscli.state.files import safe_name
from zscli.state.results import Head, Kept

__all__ = ["save_results", "show_last", "show_results"]

COLUMNS = ("number", "mark", "when", "line")
LONGEST_NUMBER = 9
MEGABYTE = 1_048_576
MOST_WORDS = 2
SEE_ALL = "See them all: more"
NOTHING_KEPT = "Run a query at the prompt or in a script; what single commands answer is not kept."


def show_results(asked: Asked) -> Outcome:
    """Return the list of results, or the one whose number is given."""
    words = _words(asked, "more", 1, "more [N]")
    if not words:
        return _list(asked)
    number = _number(words[0])
    kept = _kept(asked, number)
    heading = f"{_when(kept.head)}  {kept.head.line}"
    return Outcome(heading=(heading,), view=_view(kept, number, asked), notes=_notes(asked))


def show_last(asked: Asked) -> Outcome:
    """Return the latest answer, in whatever format is asked for; failures are passed over."""
    _words(asked, "last", 0, "last -o csv")
    heads = enumerate(asked.context.results.heads(), 1)
    number = next((number for number, head in heads if head and not head.failed), 0)
    if not number:
        raise UsageError("There is no answer yet.", hint=NOTHING_KEPT)
    heading = () if number == 1 else (f"The latest answer is result {number}.",)
    shown = _view(_kept(asked, number), number, asked)
    return Outcome(heading=heading, view=shown, notes=_notes(asked))


def save_results(asked: Asked) -> Outcome:
    """Write results to files, which are made and never written over."""
    words = _words(asked, "save", MOST_WORDS, "save N[,M…] [FILE|FOLDER]")
    if not words:
        raise UsageError("save needs the number of a result.", hint="Write it as: save 1")
    numbers = list(dict.fromkeys(_number(word) for word in words[0].split(",")))
    place = words[1] if len(words) > 1 else ""
    found = {number: _kept(asked, number) for number in numbers}
    texts = {number: _text(kept, number) for number, kept in found.items()}
    paths = _paths({number: kept.head for number, kept in found.items()}, place, asked)
    for number, path in paths.items():
        if os.path.lexists(path):
            raise _exists(path, number)
    notes = [_written(path, texts[number], number) for number, path in paths.items()]
    return Outcome(notes=(*notes, *_notes(asked)))


def _words(asked: Asked, name: str, most: int, usage: str) -> tuple[str, ...]:
    if len(asked.words) > most or any(argument.name for argument in asked.arguments):
        raise UsageError(f"{name} cannot take all of that.", hint=f"Write it as: {usage}")
    return asked.words


def _number(word: str) -> int:
    if not word.isdecimal() or len(word) > LONGEST_NUMBER or not int(word):
        raise UsageError(
            f"{word or 'Nothing'} is not the number of a result.",
            hint=f"1 is the latest. {SEE_ALL}",
        )
    return int(word)


def _kept(asked: Asked, number: int) -> Kept:
    results = asked.context.results
    kept = results.get(number)
    if kept is not None:
        return kept
    count = len(results)
    if not count:
        raise UsageError("There are no results yet.", hint=NOTHING_KEPT)
    raise UsageError(f"There is no result {number}; the oldest is {count}.", hint=SEE_ALL)


def _text(kept: Kept, number: int) -> str:
    if kept.text is None:
        raise UsageError(
            f"The answer of result {number} has {kept.head.size / MEGABYTE:.1f} MB, "
            "and over 1 MB is not kept.",
            hint="Run the command again into a file: zscli … > FILE",
        )
    return kept.text


def _notes(asked: Asked) -> tuple[str, ...]:
    """Tell why results are not kept, where that is so."""
    trouble = asked.context.results.trouble
    if trouble is None:
        return ()
    return (f"{trouble.sentence} Results are kept for this process only. {trouble.hint}",)


def _list(asked: Asked) -> Outcome:
    rows = list(_rows(asked.context.results.heads()))
    if not rows:
        return Outcome(notes=("There are no results yet.", *_notes(asked)), data=[])
    body = {"inventories": rows}
    result = Result(spec_of("Result"), body, json.dumps(rows, ensure_ascii=False))
    return Outcome(view=view(result, fields=COLUMNS), notes=_notes(asked))


def _rows(heads: Iterable[Head | None]) -> Iterator[dict[str, object]]:
    for number, head in enumerate(heads, 1):
        if head is None:
            yield {"number": number, "mark": "damaged", "when": "", "line": ""}
        else:
            mark = "failed" if head.failed else ""
            yield {"number": number, "mark": mark, "when": _when(head), "line": head.line}


def _when(head: Head) -> str:
    """Return the instant in the user's own time."""
    return head.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _view(kept: Kept, number: int, asked: Asked) -> View:
    """Return what is shown of a result: just what was shown when it came."""
    head = kept.head
    text = _text(kept, number)
    catalog = asked.context.catalog
    api = None if head.failed else catalog.get(head.api)
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise StateError(f"The file of result {number} is damaged.", hint="Run the command again.")
    shown = view(
        Result(api or spec_of(head.api), body, text),
        fields=head.fields,
        inventory=catalog.inventory,
        limit=head.limit,
        start=head.start,
    )
    return replace(shown, note="The answer is empty.") if shown.kind == "nothing" else shown


def _paths(heads: dict[int, Head], place: str, asked: Asked) -> dict[int, Path]:
    """Return the file for each number: the one that is named, or one in the folder."""
    home = asked.context.environment.home
    named = Path(place)
    if home is not None and (place == "~" or place.startswith("~/")):
        named = home / place[2:]
    if named.is_dir():
        return {n: named / f"{safe_name(head.api)}-{n}.json" for n, head in heads.items()}
    if len(heads) > 1 or place.endswith("/"):
        if os.path.lexists(named):
            raise UsageError(
                f"{named} is not a folder.", hint="Several results need a folder: save 1,2 FOLDER"
            )
        raise UsageError(
            f"There is no folder {named}.", hint=f"Make the folder first: mkdir -p {named}"
        )
    if not named.parent.is_dir():
        raise UsageError(
            f"There is no folder {named.parent}.",
            hint=f"Make the folder first: mkdir -p {named.parent}",
        )
    return dict.fromkeys(heads, named)


def _exists(path: Path, number: int) -> UsageError:
    return UsageError(
        f"{path} exists already, and is not written over.",
        hint=f"Name another file or folder: save {number} FILE",
    )


def _written(path: Path, text: str, number: int) -> str:
    """Write one file, readable by its owner only, and return the sentence that says so."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise _exists(path, number) from None
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.rstrip("\n").encode() + b"\n")
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise _unwritable(path, error) from None
    return f"Result {number} is saved in {path.absolute()}."


def _unwritable(path: Path, error: OSError | ValueError) -> StateError:
    reason = (getattr(error, "strerror", None) or "the name cannot be used").lower()
    return StateError(f"{path} cannot be written: {reason}.", hint="Name another file or folder.")
