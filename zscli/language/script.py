"""The commands of a script: lines of bytes, put together where a command goes over several."""

from collections.abc import Iterable, Iterator

from zscli.errors import LineError
from zscli.language.parser import is_complete

__all__ = ["commands"]


def commands(lines: Iterable[bytes]) -> Iterator[tuple[int, str | LineError]]:
    """Yield each command of a script with the number of its first line."""
    pending: list[str] = []
    begin = 1
    for number, raw in enumerate(lines, 1):
        if not pending:
            begin = number
        try:
            pending.append(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            pending.clear()
            yield (
                number,
                LineError(
                    f"The line is not UTF-8 text: byte {error.start + 1} cannot be read.",
                    hint="Save the script as UTF-8.",
                ),
            )
            continue
        text = "".join(pending)
        if is_complete(text):
            pending.clear()
            yield begin, text
    if pending:
        yield begin, "".join(pending)
