"""What the laws are tried on: texts, lines, words, values."""

from typing import Any

from hypothesis import strategies as st

__all__ = ["JSON", "TEXTS", "TYPED", "lines", "names"]

TYPED = st.text(
    st.sampled_from("ab&=,.@#'\"\\[]{}!?~<>: \t\n\r名é-_1"),
    max_size=60,
)
"""Texts of the characters that mean something in a line."""

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
"""Texts that a value may be."""

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)

names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.]{0,10}", fullmatch=True)


@st.composite
def lines(draw: st.DrawFn, value: str) -> str:
    """Return *value* written in one of the ways that read back as it."""
    ways = [
        '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"',
        "".join(f"\\{letter}" if letter != "\n" else "'\n'" for letter in value),
    ]
    if "'" not in value:
        ways.append(f"'{value}'")
    return draw(st.sampled_from(ways))
