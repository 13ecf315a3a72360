"""Values of each type, read and written."""

import warnings
from typing import Any

import pytest

from zscli.spec.literal import read_literal
from zscli.spec.values import DURATION, VALUES, Beyond, split_list, value_of

READ = [
    ("string", "", " as it is ", " as it is ", "text"),
    ("integer", "", "42", 42, "a number"),
    ("integer", "", " -7 ", -7, "a negative one"),
    ("integer", "", "2147483647", 2**31 - 1, "the largest of 32 bits"),
    ("integer", "", "10K", 10240, "a small size"),
    ("long", "", "8G", 8 * 1024**3, "a size"),
    ("long", "", "8g", 8 * 1024**3, "in lower case"),
    ("long", "", "8GB", 8 * 1024**3, "with a B"),
    ("long", "", "8 GiB", 8 * 1024**3, "with a blank and iB"),
    ("long", "", "512M", 512 * 1024**2, "megabytes"),
    ("long", "", "1T", 1024**4, "terabytes"),
    ("long", "", "1.5G", 3 * 1024**3 // 2, "a fraction that comes out whole"),
    ("long", "", "-9223372036854775808", -(2**63), "the smallest of 64 bits"),
    ("double", "", "1.5", 1.5, "a fraction"),
    ("double", "", "1e3", 1000.0, "with an exponent"),
    ("boolean", "", "true", True, "true"),
    ("boolean", "", "FALSE", False, "in any case"),
    ("list", "", "a,b", ["a", "b"], "a list by comma"),
    ("list", "string", "a, b,", ["a", "b"], "blanks and a last comma do not count"),
    ("list", "string", r"a\,b,c", ["a,b", "c"], "a protected comma is a letter"),
    ("list", "string", "", [], "nothing is an empty list"),
    ("list", "string", '["a,b", "c"]', ["a,b", "c"], "a list as JSON"),
    ("list", "string", "['a', 1, True]", ["a", "1", "true"], "numbers become texts"),
    ("list", "long", "10G,1", [10 * 1024**3, 1], "sizes in a list"),
    ("list", "integer", "[1, '2']", [1, 2], "numbers in a list"),
    ("list", "RuleAO", '[{"a": 1}]', [{"a": 1}], "structs"),
    ("list", "RuleAO", "{'a': 1}", [{"a": 1}], "one struct is a list of it"),
    ("list", "map<string>", "[{'a': 1}]", [{"a": "1"}], "maps of texts"),
    ("list", "", "{'a': (1, 2)}", [{"a": [1, 2]}], "a tuple becomes a list"),
    ("map", "", "{'a': None, \"b\": 1.5}", {"a": None, "b": 1.5}, "a Python literal"),
    ("map", "", '{"a": null, "b": [true]}', {"a": None, "b": [True]}, "JSON"),
    ("map", "string", "{u'a': 1}", {"a": "1"}, "a text of Python 2"),
    ("map", "list<string>", "{'U': ['DHCP', 'SNAT']}", {"U": ["DHCP", "SNAT"]}, "lists in a map"),
    ("MiniHostInfo", "", "{'a': 1}", {"a": 1}, "a struct is a map"),
    ("any", "", "some text", "some text", "anything is text"),
    ("any", "", "12345678901234567890123456789012", "1" + "2345678901" * 3 + "2", "a uuid too"),
    ("any", "", "[1, 'a']", [1, "a"], "unless it is in brackets"),
    ("any", "", '"[x"', "[x", "or a text as JSON has it"),
]


@pytest.mark.parametrize(
    ("type_", "element", "text", "value", "why"), READ, ids=[f"{t}: {w}" for t, *_, w in READ]
)
def test_read(type_: str, element: str, text: str, value: Any, why: str) -> None:
    """A text is read by the type of its parameter."""
    found = value_of(type_, element).read(text)
    assert (found, type(found)) == (value, type(value))


REFUSED = [
    ("integer", "", "2147483648", "too large for 32 bits"),
    ("integer", "", "8G", "a size too large for 32 bits"),
    ("integer", "", "1.5", "a fraction"),
    ("integer", "", "", "nothing"),
    ("integer", "", "1_000", "Python's underscores"),
    ("integer", "", "٣", "other digits"),
    ("integer", "", "0x10", "hexadecimal"),
    ("integer", "", "9" * 5000, "very many digits"),
    ("long", "", "9223372036854775808", "too large for 64 bits"),
    ("long", "", "8Q", "an unknown unit"),
    ("long", "", "0.3K", "a fraction of a byte"),
    ("double", "", "nan", "not a number"),
    ("double", "", "inf", "infinity"),
    ("double", "", "1e999", "too large"),
    ("boolean", "", "yes", "another word"),
    ("boolean", "", "1", "a number"),
    ("list", "integer", "1,x", "an item of another type"),
    ("list", "string", "[a, b]", "brackets around plain words"),
    ("list", "RuleAO", "a,b", "texts for structs"),
    ("list", "RuleAO", "['a']", "a list of texts for structs"),
    ("list", "RuleAO", "[[1]]", "a list of lists for structs"),
    ("map", "", "[1]", "a list for a map"),
    ("map", "", "a=b", "neither JSON nor Python"),
    ("map", "", "{1: 2}", "a key that is no text"),
    ("map", "", '{"a": NaN}', "not a number"),
    ("map", "", '{"a": 1e999}', "infinity"),
    ("map", "", '{"a": 18446744073709551616}', "more than 64 bits"),
    ("map", "", r'{"a": "\ud800"}', "half a character"),
    ("map", "", "{'a': {1, 2}}", "a set"),
    ("map", "", "{'a': b'x'}", "bytes"),
    ("map", "", "{'a': 1j}", "a complex number"),
    ("map", "", "{'a': open('x')}", "a call"),
    ("map", "", "{'a': [x for x in (1,)]}", "a comprehension"),
    ("map", "", "{'a': 1 + 1}", "an expression"),
    ("map", "", "{'a': -" + "-" * 100_000 + "1}", "very many signs"),
    ("map", "", '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "very deep JSON"),
    ("map", "", "{'a': " + "[" * 100_000 + "]" * 100_000 + "}", "a very deep literal"),
    ("map", "", "{'a': " + "[" * 61 + "]" * 61 + "}", "a deep literal"),
    ("map", "string", '{"a": null}', "null for a text"),
    ("any", "", "[x", "a bracket that is no list"),
]


BEYOND = [
    ("integer", "2147483648", "It must be a whole number up to 2147483647."),
    ("integer", "-2147483649", "It must be a whole number from -2147483648 up."),
    ("long", "9" * 23, "It must be a whole number up to 9223372036854775807."),
    ("long", "8192P", "It must be a whole number up to 9223372036854775807."),
    ("long", "9" * 400, "It must be a whole number up to 9223372036854775807."),
]


@pytest.mark.parametrize(("type_", "text", "said"), BEYOND)
def test_the_limit_is_named(type_: str, text: str, said: str) -> None:
    """A number that the server cannot hold is told with what it can."""
    with pytest.raises(Beyond) as raised:
        value_of(type_).read(text)
    assert str(raised.value) == said


@pytest.mark.parametrize(
    ("type_", "element", "text", "why"), REFUSED, ids=[f"{t}: {w}" for t, *_, w in REFUSED]
)
def test_refused(type_: str, element: str, text: str, why: str) -> None:
    """What is not of the type is refused, in words that never show it."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match=r"\.$") as caught:
            value_of(type_, element).read(text)
    assert len(str(caught.value)) < 80


CHECKED = [
    ("string", "", 5, "5", "a number for a text"),
    ("string", "", True, "true", "a truth value for a text"),
    ("integer", "", "5", 5, "a text for a number"),
    ("long", "", 5, 5, "a number"),
    ("double", "", 1, 1.0, "a whole number for a fraction"),
    ("boolean", "", True, True, "a truth value"),
    ("boolean", "", "True", True, "a text for one"),
    ("list", "string", ("a", "b"), ["a", "b"], "a tuple for a list"),
    ("list", "string", "a,b", ["a", "b"], "a text for a list"),
    ("list", "RuleAO", {"a": 1}, [{"a": 1}], "one struct"),
    ("list", "string", ["a", None], ["a", None], "an empty item is for the check"),
    ("map", "", {"a": 1}, {"a": 1}, "a map"),
    ("map", "", "{'a': 1}", {"a": 1}, "a text for a map"),
]


@pytest.mark.parametrize(
    ("type_", "element", "given", "value", "why"), CHECKED, ids=[w for *_, w in CHECKED]
)
def test_check(type_: str, element: str, given: Any, value: Any, why: str) -> None:
    """A program may give the type itself, or a text that means it."""
    assert value_of(type_, element).check(given) == value


@pytest.mark.parametrize(
    ("type_", "given"),
    [
        ("integer", True), ("integer", 1.5), ("integer", 2**40), ("double", "x"), ("boolean", 1),
        ("string", ["a"]), ("string", None), ("list", 5), ("list", b"ab"), ("map", ["a"]),
        ("map", {1: 2}),
    ],
)  # fmt: skip
def test_check_refuses(type_: str, given: object) -> None:
    """A value of another type is refused."""
    with pytest.raises(ValueError, match=r"."):
        value_of(type_).check(given)


TIMES = [("10s", 10.0), ("10m", 600.0), ("2h", 7200.0), ("1d", 86400.0), ("1500", 1.5)]
TIMES += [("500ms", 0.5), ("1.5h", 5400.0), (" 10S ", 10.0)]


@pytest.mark.parametrize(("text", "seconds"), TIMES)
def test_a_duration_is_in_seconds(text: str, seconds: float) -> None:
    """A time has a unit; a plain number counts milliseconds."""
    assert DURATION.read(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "-1", "10x", "1e3", "never", "0s"])
def test_no_duration(text: str) -> None:
    """What is no time, or none at all, is refused."""
    with pytest.raises(ValueError, match="not a time"):
        DURATION.read(text)


ITEMS = [
    ("a,b", frozenset(), ["a", "b"], "two items"),
    ("a,b,c", frozenset({1}), ["a,b", "c"], "a comma protected where it was typed"),
    (r"a\,b", frozenset(), ["a,b"], "a comma that a backslash protects here"),
    (r"a\b,c", frozenset(), [r"a\b", "c"], "another backslash is a letter"),
    (",a", frozenset(), ["", "a"], "an empty item"),
    (",", frozenset(), [""], "a single comma"),
    ("", frozenset(), [], "nothing"),
]


@pytest.mark.parametrize(("text", "escaped", "items", "why"), ITEMS, ids=[w for *_, w in ITEMS])
def test_split_list(text: str, escaped: frozenset[int], items: list[str], why: str) -> None:
    """A list is cut at the commas that nothing protects."""
    assert split_list(text, escaped) == items


def test_split_list_takes_time_in_proportion() -> None:
    """A list of a million commas is cut, protected ones too."""
    assert len(split_list("a," * 100_000)) == 100_000
    assert len(split_list("a\\," * 100_000)) == 1
    assert len(split_list("a," * 100_000, frozenset(range(200_000)))) == 1


def test_a_literal_is_never_evaluated() -> None:
    """A call in a literal is refused, not made."""
    with pytest.raises(ValueError, match="neither JSON nor a Python literal"):
        read_literal("[__import__('os').getpid()]")


def test_every_type_says_what_is_wanted() -> None:
    """Each type can end the sentence "… must be"."""
    assert all(value.wanted for value in VALUES.values())
    assert value_of("list", "RuleAO").wanted == 'a list such as [{"key": "value"}]'
