"""The texts of query conditions, split exactly as the server's REST layer splits them.

It knows operators and no fields. Source: protocol, section 2.2.
"""

from dataclasses import dataclass

__all__ = ["NULL_TESTS", "OPERATORS", "BadCondition", "Condition", "split_condition"]

_WRITTEN = (
    ("!=", "!="),
    (">=", ">="),
    ("<=", "<="),
    ("!?=", "not in"),
    ("!~=", "not like"),
    ("~=", "like"),
    ("?=", "in"),
    ("=", "="),
    (">", ">"),
    ("<", "<"),
    ("is null", "is null"),
    ("not null", "is not null"),
)
OPERATORS = frozenset(operator for _, operator in _WRITTEN)
NULL_TESTS = frozenset({"is null", "is not null"})
"""The operators that stand without a value."""


class BadCondition(ValueError):
    """The text is no condition; the server answers 400 with this sentence."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison. operator: = != > >= < <= in, not in, like, not like, is (not) null."""

    field: str
    operator: str
    value: str = ""

    @property
    def path(self) -> tuple[str, ...]:
        """The field's name in its steps: `vmNics`, `ip`."""
        return tuple(self.field.split("."))

    @property
    def values(self) -> list[str]:
        """The elements of an `in`; there is no escape for a comma."""
        return self.value.split(",")


def split_condition(text: str) -> Condition:
    """Return the condition of one `q`; BadCondition when it has no operator or no value.

    The first operator of a fixed order that occurs anywhere is taken, and the text is split
    at its first occurrence that has something before it; separators in a row count as one.
    """
    for written, operator in _WRITTEN:
        if written in text:
            return _split(text, written, operator)
    names = ", ".join(written for written, _ in _WRITTEN)
    raise BadCondition(
        f"Invalid query parameter. The '{text}' in the parameter[q] doesn't contain any query "
        f"operator. Valid query operators are [{names}]"
    )


def _split(text: str, written: str, operator: str) -> Condition:
    if operator in NULL_TESTS:
        return Condition(text.replace(written, "", 1).strip(), operator)
    parts = _parts(text, written)
    name = parts[0].strip() if parts else ""
    if len(parts) < 2 or not name or not parts[1]:  # noqa: PLR2004 - a name and a value
        raise BadCondition(
            f"Invalid query parameter. The '{text}' in parameter[q] is not a key-value pair "
            f"split by {written}"
        )
    return Condition(name, operator, parts[1])


def _parts(text: str, separator: str) -> list[str]:
    """Split into at most two parts; empty ones between separators in a row are skipped."""
    begin = 0
    while text.startswith(separator, begin):
        begin += len(separator)
    end = text.find(separator, begin)
    if end < 0:
        return [text[begin:]] if text[begin:] else []
    rest = end + len(separator)
    while text.startswith(separator, rest):
        rest += len(separator)
    return [text[begin:end], text[rest:]]
