"""One inventory as lines of names and values, also for a list that fits into no table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from zscli.output.columns import SIZE_FIELDS
from zscli.output.look import Look
from zscli.output.values import cell, human_size
from zscli.output.width import cell_width, pad, visible, wrap

__all__ = ["block_lines", "record_lines"]

GAP = 2
LEAST_VALUE = 32
"""Cells that values need beside their names, a uuid's; with fewer they stand as `name: value`."""


def record_lines(item: Mapping[str, Any], look: Look) -> Iterator[str]:
    """Yield one inventory; nested values are taken apart, as in `vmNics[0].ip`."""
    yield from _pair_lines(list(_flat(item)), look)


def block_lines(names: Sequence[str], rows: Iterable[Sequence[str]], look: Look) -> Iterator[str]:
    """Yield each row as a block of its own, with an empty line between blocks."""
    for number, row in enumerate(rows):
        if number:
            yield ""
        yield from _pair_lines([pair for pair in zip(names, row, strict=True) if pair[1]], look)


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path and the text of every value below *value*."""
    if isinstance(value, dict) and (value or not path):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        for index, inner in enumerate(value):
            yield from _flat(inner, f"{path}[{index}]")
    else:
        name = path.rpartition(".")[2]
        yield path, human_size(value) if name in SIZE_FIELDS else cell(value)


def _pair_lines(pairs: Sequence[tuple[str, str]], look: Look) -> Iterator[str]:
    """Yield names and values side by side, or one after the other where it is narrow."""
    shown = [(visible(name), visible(value)) for name, value in pairs]
    beside = max((cell_width(name) for name, _ in shown), default=0) + GAP
    if look.width is not None and beside + LEAST_VALUE > look.width:
        for name, value in shown:
            yield from _narrow(name, value, look.width, look)
        return
    for name, value in shown:
        room = None if look.width is None else look.width - beside
        first, *rest = [value] if room is None else wrap(value, room)
        yield (look.paint(pad(name, beside), "bold") + first).rstrip()
        yield from (" " * beside + piece for piece in rest)


def _narrow(name: str, value: str, width: int, look: Look) -> Iterator[str]:
    """Yield `name: value`, or the value in lines below its name; no line is wider than *width*."""
    if cell_width(name) + cell_width(value) + 2 <= width:
        yield f"{look.paint(name + ':', 'bold')} {value}".rstrip()
        return
    yield from (look.paint(piece, "bold") for piece in wrap(f"{name}:", max(1, width)))
    indent = "  " if width > GAP + 1 else ""
    yield from (indent + piece for piece in wrap(value, max(1, width - len(indent))))
