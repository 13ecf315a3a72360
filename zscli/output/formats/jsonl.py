"""JSON lines: one inventory a line, for jq, grep and programs that read as they go."""

from collections.abc import Iterator

from zscli.output.look import Look
from zscli.output.values import compact
from zscli.output.view import View

__all__ = ["jsonl_lines"]


def jsonl_lines(view: View, look: Look) -> Iterator[str]:  # noqa: ARG001 - a Format
    """Yield each inventory as compact JSON; for an answer without any, the answer itself."""
    if view.kind in {"list", "one"}:
        yield from map(compact, view.items)
    else:
        yield compact(view.body)
