"""Lists and maps written as JSON or as Python literals, read without evaluating anything.

Knows no parameter and no type but JSON's own.
"""

import json
import re
from typing import Any

__all__ = ["read_literal"]

DEEPEST = 60
LONGEST_PYTHON = 1_000_000
LONG_LIMIT = 2**63

_SURROGATE = re.compile("[\ud800-\udfff]")
_PYTHON = re.compile(
    r"""
    \s++
    | [uU]?"[^"\\\n]*+(?:\\.[^"\\\n]*+)*"
    | [uU]?'[^'\\\n]*+(?:\\.[^'\\\n]*+)*'
    | [-+]?[0-9]++(?:\.[0-9]*+)?(?:[eE][-+]?[0-9]++)?
    | True\b | False\b | None\b
    | (?P<open>[\[({]) | (?P<close>[\])}])
    | [,:]
    """,
    re.VERBOSE | re.DOTALL,
)


def read_literal(text: str) -> Any:
    """Return the list or map that *text* means, in the types of JSON; a tuple becomes a list.

    Raises ValueError, which never holds the text: it is neither JSON nor a Python literal, a
    key is not text, a number is not one of JSON or has more than 64 bits, it is nested more
    than 60 deep.
    """
    text = text.strip()
    if text[:1] not in {"[", "{", "("}:
        raise ValueError("It is neither a list nor a map.")
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("It is nested too deeply.") from None
    except ValueError:
        value = _read_python(text)
    return _plain(value, 0)


def _read_python(text: str) -> Any:
    """Return the value of a Python literal, after a look that it is nothing but one."""
    import ast
    import warnings

    _check_python(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an unknown escape in a string keeps its backslash
        try:
            return ast.literal_eval(text)
        except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            raise ValueError("It is neither JSON nor a Python literal.") from None


def _check_python(text: str) -> None:
    """Refuse all but strings, numbers and brackets, which Python's own parser can take."""
    if len(text) > LONGEST_PYTHON:
        raise ValueError("It is too long for a Python literal: write it as JSON.")
    at = depth = 0
    while at < len(text):
        found = _PYTHON.match(text, at)
        if found is None:
            raise ValueError("It is neither JSON nor a Python literal.")
        depth += {"open": 1, "close": -1}.get(found.lastgroup or "", 0)
        if depth > DEEPEST:
            raise ValueError("It is nested too deeply.")
        at = found.end()


def _plain(value: Any, depth: int) -> Any:
    """Return *value* in the types of JSON."""
    if depth > DEEPEST:
        raise ValueError("It is nested too deeply.")
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise ValueError("A key is not text.")
        return {_text(key): _plain(one, depth + 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, depth + 1) for one in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and -LONG_LIMIT <= value < LONG_LIMIT:
        return value
    if isinstance(value, float) and value - value == 0:  # neither infinite nor NaN
        return value
    raise ValueError("A number is not one that the server can read.")


def _text(value: str) -> str:
    if _SURROGATE.search(value):
        raise ValueError("A text has half a character in it.")
    return value
