"""CSV as in RFC 4180: a heading, quotes where needed, lines that end in CR LF.

Values are the server's: sizes are bytes, nested values compact JSON, and nothing is put in
front of a value that a spreadsheet would take for a formula. For pipes of a shell, whose
programs stumble over CR, there is `text`.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from zscli.output.look import Look
from zscli.output.values import exact
from zscli.output.view import View
from zscli.output.width import visible

__all__ = ["csv_lines"]


def csv_lines(view: View, look: Look) -> Iterator[str]:
    """Yield the heading, and a record for each inventory; lines keep their CR.

    On a terminal control characters are made visible; in a file they stay as they are.
    """
    if view.kind == "nothing":
        return
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    for record in _records(view):
        writer.writerow(map(visible, record) if look.terminal else record)
        yield buffer.getvalue().removesuffix("\n")
        buffer.seek(0)
        buffer.truncate()


def _records(view: View) -> Iterator[Iterable[str]]:
    yield view.fields
    for item in view.items:
        yield [exact(item.get(name)) for name in view.fields]
