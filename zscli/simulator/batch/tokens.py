"""A script's text to tokens with the numbers of their lines.

Source: protocol, section 2.8.
"""

import re
from dataclasses import dataclass

from zscli.simulator.refusal import Refusal, failed

__all__ = ["Token", "at_line", "tokenize"]

_PATTERNS = tuple(
    (kind, re.compile(pattern, re.DOTALL))
    for kind, pattern in (
        ("blank", r"[ \t\r]+|//[^\n]*|/\*.*?\*/|\\\n"),
        ("newline", r"\n"),
        ("text", r"'''.*?'''|'(?:[^'\\\n]|\\.)*'"),
        ("pattern", r'""".*?"""|"(?:[^"\\\n]|\\.)*"'),
        ("number", r"\d+(?:\.\d+)?"),
        ("name", r"[A-Za-z_]\w*"),
        ("sign", r"->|==|!=|[()\[\]{}.,:;=+]"),
    )
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a script.

    kind: text, pattern (a text with `$`), number, name, sign, newline, end.
    """

    kind: str
    text: str
    line: int


def at_line(script: str, line: int, message: str) -> Refusal:
    """Return SYS.1006 for a place in a script, as the server tells it."""
    lines = script.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    return failed(f"{message}, error at line {line - 1}: {shown}")


def tokenize(script: str) -> tuple[Token, ...]:
    """Return the tokens of a script; SYS.1006 for what is none."""
    found: list[Token] = []
    at, line = 0, 1
    while at < len(script):
        kind, text = _match(script, at)
        if not kind:
            raise at_line(script, line, f"unexpected character: '{script[at]}'")
        if kind != "blank":
            found.append(Token(kind, text, line))
        line += text.count("\n")
        at += len(text)
    return (*found, Token("end", "", line))


def _match(script: str, at: int) -> tuple[str, str]:
    for kind, pattern in _PATTERNS:
        match = pattern.match(script, at)
        if match:
            return kind, match[0]
    return "", ""
