"""The commands of a script: lines of bytes, put together where a command goes over several."""

from collections.abc import Iterable, Iterator

from zscli.errors import LineError
from zscli.language.parser import open_from

__all__ = ["commands"]


def commands(lines: Iterable[bytes]) -> Iterator[tuple[int, str | LineError]]:
    """Yield each command of a script with the number of its first line."""
    text, begin, open_at = "", 1, 0
    for number, raw in enumerate(lines, 1):
        if not text:
            begin, open_at = number, 0
        try:
            text += raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            text = ""
            yield (
                number,
                LineError(
                    f"The line is not UTF-8 text: byte {error.start + 1} cannot be read.",
                    hint="Save the script as UTF-8.",
                ),
            )
            continue
        waits = open_from(text, open_at)
        if waits is None:
            yield begin, text
            text = ""
        else:
            open_at = waits
    if text:
        yield begin, text
