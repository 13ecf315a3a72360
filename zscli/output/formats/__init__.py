"""The formats an answer can be shown in, and which one it is when nobody says.

FORMATS has a row per name that `-o` takes. A format is a function from a View and a Look to
lines without their ends; it writes nothing itself. `-o json` is JSON to read, indented and
without the server's `schema`; a pipe without `-o` gets the answer exactly as it came.
"""

from collections.abc import Callable, Iterable, Mapping

from zscli.errors import UsageError
from zscli.output.formats.csv import csv_lines
from zscli.output.formats.json import answer_lines, json_lines
from zscli.output.formats.jsonl import jsonl_lines
from zscli.output.formats.table import table_lines
from zscli.output.formats.text import text_lines
from zscli.output.look import Look
from zscli.output.view import Kind, View

__all__ = ["FORMATS", "Format", "render"]

Format = Callable[[View, Look], Iterable[str]]

FORMATS: Mapping[str, Format] = {
    "csv": csv_lines,
    "json": json_lines,
    "jsonl": jsonl_lines,
    "table": table_lines,
    "text": text_lines,
}

_ON_TERMINAL: Mapping[Kind, Format] = {
    "list": table_lines,
    "one": json_lines,
    "value": text_lines,
    "nothing": text_lines,
}


def render(view: View, look: Look, name: str = "") -> Iterable[str]:
    """Return the lines of *view* in the format called *name*.

    Without a name: on a terminal a table for a list and coloured JSON for one inventory,
    elsewhere the answer as the server gave it. Raises UsageError for an unknown name.
    """
    if not name:
        return (_ON_TERMINAL[view.kind] if look.terminal else answer_lines)(view, look)
    chosen = FORMATS.get(name)
    if chosen is None:
        raise UsageError(
            f"There is no output format called {name}.",
            hint=f"Choose one of {', '.join(FORMATS)}.",
        )
    return chosen(view, look)
