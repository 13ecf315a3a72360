"""A table for people, never wider than the terminal.

Columns that we chose ourselves are left out, the last ones first, before a name becomes too
short to read; columns that the user named all stay, shortened where they may be. A uuid is
never cut: where nothing else helps, each row becomes a block of lines.
"""

from collections.abc import Iterator, Sequence

from zscli.output.columns import Column
from zscli.output.formats.record import block_lines, record_lines
from zscli.output.formats.text import text_lines
from zscli.output.look import Look
from zscli.output.view import View
from zscli.output.width import cell_width, cut, has_controls, visible

__all__ = ["table_lines"]

GAP = 2
COMFORTABLE = 16
"""Cells down to which a column is shortened before others are left out."""
LEAST = 8
"""Cells down to which a column is shortened at all."""


def table_lines(view: View, look: Look) -> Iterator[str]:
    """Yield a table of a list, a record of one inventory, or the one value."""
    if view.kind == "one":
        yield from record_lines(view.items[0], look)
    elif view.kind != "list":
        yield from text_lines(view, look)
    elif view.items:
        yield from _list_lines(view, look)


def _list_lines(view: View, look: Look) -> Iterator[str]:
    cells = [_cells(view, column) for column in view.columns]
    natural = [_widest(column) for column in cells]
    widths = _fit(view.columns, natural, look.width, named=view.named)
    if widths is None:
        names = [column.name for column in view.columns]
        rows = zip(*(column[1:] for column in cells), strict=True)
        yield from block_lines(names, rows, look)
        return
    shown = [
        [cut(text, width) for text in cells[index]] if width < natural[index] else cells[index]
        for index, width in widths.items()
    ]
    aligns = [view.columns[index].align for index in widths]
    yield from _drawn(shown, list(widths.values()), aligns, look)


def _cells(view: View, column: Column) -> list[str]:
    """Return one column as text, its heading first, with nothing a terminal would act on."""
    show, field = column.show, column.field
    cells = [column.name, *(show(item.get(field)) for item in view.items)]
    everything = "".join(cells)
    if everything.isascii() and not has_controls(everything):
        return cells
    return [visible(text) for text in cells]


def _widest(cells: Sequence[str]) -> int:
    if all(map(str.isascii, cells)):
        return max(map(len, cells))
    return max(map(cell_width, cells))


def _fit(
    columns: Sequence[Column], natural: Sequence[int], limit: int | None, *, named: bool
) -> dict[int, int] | None:
    """Return the columns to show and their widths, or None when no table fits.

    named: no column may be left out.
    """
    kept = list(range(len(columns)))
    if limit is None or _total(natural) <= limit:
        return dict(zip(kept, natural, strict=True))
    while not named and _total([_floor(columns, natural, i, COMFORTABLE) for i in kept]) > limit:
        spare = [i for i in kept[1:] if columns[i].name not in {"name", "uuid"}]
        if not spare:
            break
        kept.remove(spare[-1])
    for least in (COMFORTABLE, LEAST):
        floors = [_floor(columns, natural, i, least) for i in kept]
        if _total(floors) <= limit:
            widths = _shrunk([natural[i] for i in kept], floors, limit)
            return dict(zip(kept, widths, strict=True))
    return None


def _floor(columns: Sequence[Column], natural: Sequence[int], index: int, least: int) -> int:
    return natural[index] if columns[index].rigid else min(natural[index], least)


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def _shrunk(natural: Sequence[int], floors: Sequence[int], limit: int) -> list[int]:
    """Return widths that fit: the widest columns give first, none below its floor."""
    cap = max(natural)
    widths = list(natural)
    while _total(widths) > limit:
        cap -= 1
        widths = [max(floor, min(width, cap)) for width, floor in zip(natural, floors, strict=True)]
    return widths


def _drawn(
    cells: Sequence[Sequence[str]], widths: Sequence[int], aligns: Sequence[str], look: Look
) -> Iterator[str]:
    """Yield heading, rule and rows.

    The heading is drawn as a row, since tabulate makes room around a heading of its own.
    """
    from tabulate import tabulate

    rows = list(zip(*cells, strict=True))
    text = tabulate(rows, tablefmt="plain", disable_numparse=True, colalign=aligns)
    heading, *rest = text.split("\n")
    yield look.paint(heading.rstrip(), "bold")
    yield look.paint((" " * GAP).join("-" * width for width in widths), "dim")
    yield from map(str.rstrip, rest)
