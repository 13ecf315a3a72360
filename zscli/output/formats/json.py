"""JSON: to read, indented and coloured; or the server's own answer, untouched."""

import json
from collections.abc import Iterator

from zscli.output.look import Look
from zscli.output.values import safe_json
from zscli.output.view import View

__all__ = ["answer_lines", "json_lines"]

MOST_COLOURED = 1_000_000
"""Characters of JSON up to which it is coloured; beyond, colours cost more time than they help."""


def json_lines(view: View, look: Look) -> Iterator[str]:
    """Yield the answer indented by two blanks, in its own alphabet, without `schema`."""
    text = safe_json(json.dumps(view.body, ensure_ascii=False, indent=2))
    if look.colours and len(text) <= MOST_COLOURED:
        text = _coloured(text)
    yield from text.split("\n")


def answer_lines(view: View, look: Look) -> Iterator[str]:  # noqa: ARG001 - a Format
    """Yield the answer exactly as it came, for a pipe or a file."""
    yield view.text.rstrip("\r\n")


def _coloured(text: str) -> str:
    from pygments import highlight
    from pygments.formatters.terminal import TerminalFormatter
    from pygments.lexers.data import JsonLexer

    return highlight(text, JsonLexer(stripnl=False), TerminalFormatter()).rstrip("\n")
