"""Words written so that they read back as themselves: the inverse of the tokenizer.

Knows quotes, and nothing of what a word means.
"""

import re
from collections.abc import Sequence

from zscli.language.tokens import OPERATORS

__all__ = ["escape", "join_words", "quote"]

_SAFE = re.compile(r"[^ \t\r\n'\"\\#@\[{\x00-\x1f\x7f]+")
_UNSAFE = r"[ \t'\"\\#@\[{\x00-\x1f\x7f]"
_ASSIGNED = re.compile(
    rf"([A-Za-z_][A-Za-z0-9_.]*+(?:{'|'.join(map(re.escape, OPERATORS))}))(.*)", re.DOTALL
)


def quote(value: str) -> str:
    """Return *value* as it can stand in a line: as it is where that is enough, else quoted."""
    if _SAFE.fullmatch(value) and value != "&":
        return value
    if "'" not in value:
        return f"'{value}'"
    doubled = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{doubled}"'


def escape(value: str) -> str:
    """Return *value*, which has no end of a line in it, as it can stand in a line unquoted."""
    return re.sub(_UNSAFE, r"\\\g<0>", value)


def join_words(words: Sequence[str]) -> str:
    r"""Return a line that reads as *words*, each of which another shell has split already.

    In such a word a bare `@` at the value's beginning names a file, and `\@` is a literal one.
    """
    return " ".join(map(_word, words))


def _word(word: str) -> str:
    found = _ASSIGNED.fullmatch(word)
    if found is None:
        return quote(word)
    head, value = found.groups()
    if not value:
        return str(head)
    if value.startswith("@"):
        return f"{head}@{quote(value[1:]) if value[1:] else ''}"
    if value.startswith("\\@"):
        return f"{head}{quote(value[1:])}"
    return f"{head}{quote(value)}"
