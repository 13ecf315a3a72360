r"""Plain text for the shell: values between tabs, no heading, one inventory a line.

A tab, a line end or a backslash inside a value is written `\t`, `\n`, `\\`, so that a line is
always one inventory and `cut`, `awk` and `read` find every value at its place.
"""

from collections.abc import Iterator

from zscli.output.look import Look
from zscli.output.values import exact
from zscli.output.view import View
from zscli.output.width import visible

__all__ = ["text_lines"]


def text_lines(view: View, look: Look) -> Iterator[str]:  # noqa: ARG001 - a Format
    """Yield the values of each inventory; of a single one, a line `field<TAB>value` for each."""
    if view.kind == "list":
        for item in view.items:
            yield "\t".join(_escaped(item.get(name)) for name in view.fields)
    elif view.kind == "one":
        for item in view.items:
            for name, value in item.items():
                yield f"{_escaped(name)}\t{_escaped(value)}"
    else:
        for item in view.items:
            yield from map(_escaped, item.values())


def _escaped(value: object) -> str:
    return visible(exact(value).replace("\\", "\\\\"))
