"""What `zscli/state/tomltext.py` promises about a file that somebody wrote by hand."""

import tomllib

import pytest

from zscli.state.tomltext import Scalar, Uneditable, set_key

TABLE = ("profiles", "prod")

EDITS: list[tuple[str, tuple[str, ...], str, Scalar | None, str, str]] = [
    ("", (), "current", "a", 'current = "a"\n', "an empty file"),
    ("", TABLE, "port", 1, "[profiles.prod]\nport = 1\n", "a table for an empty file"),
    (
        "# mine\n[profiles.prod]\nhost = 'a' # why\nport = 80\n",
        TABLE,
        "host",
        "b",
        '# mine\n[profiles.prod]\nhost = "b" # why\nport = 80\n',
        "a value before a comment",
    ),
    (
        "[profiles.prod]\nhost = 'a'\n\n# next\n[profiles.test]\n",
        TABLE,
        "port",
        80,
        "[profiles.prod]\nhost = 'a'\nport = 80\n\n# next\n[profiles.test]\n",
        "a new key, behind the table's last",
    ),
    (
        "[profiles.prod] # empty\n[profiles.test]\nport = 1\n",
        TABLE,
        "port",
        80,
        "[profiles.prod] # empty\nport = 80\n[profiles.test]\nport = 1\n",
        "a new key in an empty table",
    ),
    (
        "[a]\nb = 1",
        ("c",),
        "d",
        True,
        "[a]\nb = 1\n\n[c]\nd = true\n",
        "a file with no last newline",
    ),
    ("[a]\nb = 1", ("a",), "d", 2, "[a]\nb = 1\nd = 2\n", "a key behind a line with no newline"),
    (
        "x = 1\n[a]\nb = 1\n",
        (),
        "current",
        "p",
        'x = 1\ncurrent = "p"\n[a]\nb = 1\n',
        "a key of the top level, behind its last",
    ),
    (
        "# head\n[a]\nb = 1\n",
        (),
        "current",
        "p",
        'current = "p"\n\n# head\n[a]\nb = 1\n',
        "a key of the top level where there is none",
    ),
    (
        'profiles.prod.host = "a"\n',
        TABLE,
        "host",
        "b",
        'profiles.prod.host = "b"\n',
        "a dotted key",
    ),
    (
        '[ profiles . "prod" ]\n"host"="a"\n',
        TABLE,
        "host",
        "b",
        '[ profiles . "prod" ]\n"host"="b"\n',
        "blanks and quotes in names",
    ),
    (
        "[profiles.prod]\nhost = '''\na\n# no comment\nport = 1\n'''\nport = 2\n",
        TABLE,
        "port",
        3,
        "[profiles.prod]\nhost = '''\na\n# no comment\nport = 1\n'''\nport = 3\n",
        "a long string with a line that looks like the key",
    ),
    (
        "[profiles.prod]\nhost = [ # list\n  1,\n]\nport = 2\n",
        TABLE,
        "host",
        "b",
        '[profiles.prod]\nhost = "b"\nport = 2\n',
        "a value of several lines",
    ),
    (
        "[profiles.prod]\r\nhost = 'a'\r\n",
        TABLE,
        "port",
        80,
        "[profiles.prod]\r\nhost = 'a'\r\nport = 80\r\n",
        "the line ends of another system",
    ),
    (
        "[[logs]]\nport = 1\n[profiles.prod]\nport = 2\n",
        TABLE,
        "port",
        3,
        "[[logs]]\nport = 1\n[profiles.prod]\nport = 3\n",
        "a table in an array of tables is another one",
    ),
    ("[a]\nb = 1\n", ("c.d",), "e f", 2, '[a]\nb = 1\n\n["c.d"]\n"e f" = 2\n', "names in quotes"),
    (
        "[profiles.prod]\nhost = 'a' # why\nport = 80\n",
        TABLE,
        "host",
        None,
        "[profiles.prod]\nport = 80\n",
        "a key taken out",
    ),
    ("[a]\n", TABLE, "host", None, "[a]\n", "a key taken out that was not there"),
]


@pytest.mark.parametrize(
    ("text", "table", "key", "value", "after", "why"), EDITS, ids=[why for *_, why in EDITS]
)
def test_edit(
    text: str, table: tuple[str, ...], key: str, value: Scalar | None, after: str, why: str
) -> None:
    """One key is replaced, added or taken out; comments, order and blanks stay."""
    assert set_key(text, table, key, value) == after
    tomllib.loads(after)


INLINE = [
    ("profiles = {prod = {port = 1}}\n", "the whole in one line"),
    ("[profiles]\nprod = {port = 1}\n", "the table in one line"),
    ("profiles = 7\n", "no table at all"),
    ("[[profiles.prod]]\nport = 1\n", "an array of tables"),
]


@pytest.mark.parametrize(("text", "why"), INLINE, ids=[why for _, why in INLINE])
def test_not_understood(text: str, why: str) -> None:
    """A layout in which a line cannot be changed alone is refused."""
    with pytest.raises(Uneditable):
        set_key(text, TABLE, "port", 2)


@pytest.mark.parametrize(("text", "why"), INLINE[:2], ids=[why for _, why in INLINE[:2]])
def test_not_taken_out(text: str, why: str) -> None:
    """A key that has no line of its own is not taken out, and not said to be."""
    with pytest.raises(Uneditable):
        set_key(text, TABLE, "port", None)


VALUES: list[Scalar] = ["", "a", 'quote " and \\', "tab\tline\n", "\x7f\x00\x1f", "北京 🌏"]


@pytest.mark.parametrize("value", [*VALUES, True, False, 0, -5, 2**40, 0.5, 1e22, 1e-7])
def test_values(value: Scalar) -> None:
    """What is written is read as the same value of the same type."""
    found = tomllib.loads(set_key("", ("t",), "k", value))["t"]["k"]
    assert found == value
    assert type(found) is type(value)
