"""A spec and a line become a call, or all that is wrong with it."""

import hashlib
from typing import Any

import pytest

from tests.call.conftest import UUID, Files, bound, make_api, problems, sentences
from zscli.call.bind import bind_values
from zscli.spec.model import ParamSpec

P = ParamSpec

VALUES: list[tuple[ParamSpec, str, Any, str]] = [
    (P("p"), "p='a b'", "a b", "text"),
    (P("p"), "p=' a '", "a", "text is trimmed as the server does"),
    (P("p", trim=False), "p=' a '", " a ", "but not where the server does not"),
    (P("p"), "P=x", "x", "a name in any case"),
    (P("p"), "p=", "", "an empty text"),
    (P("p", "long"), "p=8G", 8 * 1024**3, "a size"),
    (P("p", "integer", range=(1, 9)), "p=9", 9, "a number at its limit"),
    (P("p", "boolean"), "p=True", True, "a truth value"),
    (P("p", choices=("Permissive", "Enforcing")), "p=enforcing", "Enforcing", "a choice"),
    (P("p", "integer", choices=("4", "6")), "p=6", 6, "a number to choose"),
    (P("p", "list", "string"), r"p=a,b\,c", ["a", "b,c"], "a list by comma"),
    (P("p", "list", "string"), "p=a p=b,c", ["a", "b", "c"], "a list given several times"),
    (P("p", "list", "string"), "p='[\"a\"]' p=b", ["a", "b"], "in several ways"),
    (P("p", "list", "string"), r"p=f(by=\"v\"\\,d=\"e\")", ['f(by="v",d="e")'], "as of old"),
    (P("p", "list", "string", choices=("Aa", "Bb")), "p=bb,aa", ["Bb", "Aa"], "choices in it"),
    (P("p", "list", "RuleAO"), "p=[{'a': 1}] p={'b': 2}", [{"a": 1}, {"b": 2}], "structs"),
    (P("p", "map", "list<string>"), "p={'U': ['a', 'b']}", {"U": ["a", "b"]}, "a map"),
    (P("p", "map"), 'p={"a": {"b": null}}', {"a": {"b": None}}, "JSON, its quotes untouched"),
    (P("p", regex=r"\d+"), "p=12", "12", "a regex that matches all"),
    (P("p", regex=r"(?<n>"), "p=x", "x", "a regex that only Java can read is not checked"),
    (P("uuid", resource="Vm"), f"uuid={UUID}", UUID, "a uuid"),
    (P("uuid", resource="Vm", resource_guessed=True), f"uuid={'z9' * 16}", "z9" * 16, "a guess"),
    (P("uuid", resource="Vm", resource_guessed=True), "uuid=", "", "an empty guess"),
    (P("imageUuid"), "imageUuid=x", "x", "a name alone wants no uuid"),
    (P("p"), "p=@file", "text of it", "a file"),
    (P("p"), "p=@-", "typed in", "standard input"),
    (P("p"), r"p=\@file", "@file", "a letter @"),
    (P("p", "list", "string"), "p=@lines", ["a", "b"], "a file with an item on each line"),
    (P("p", "map"), "p=@json", {"a": 1}, "a file of JSON"),
]


@pytest.mark.parametrize(("param", "words", "value", "why"), VALUES, ids=[w for *_, w in VALUES])
def test_values(param: ParamSpec, words: str, value: Any, why: str) -> None:
    """A value becomes what the server wants of its parameter."""
    sources = Files(
        {"file": "text of it\n", "lines": "a\nb\n\n", "json": '{"a": 1}\n'}, "typed in\n"
    )
    found = bound(make_api(param), f"MakeThing {words}", sources).params[param.name]
    assert (found, type(found)) == (value, type(value))


FLAWS: list[tuple[ParamSpec, str, str, str, str]] = [
    # parameter, words, sentence, what the marker stands under, why
    (P("p"), "p", "This word is not a parameter.", "p", "a word alone"),
    (P("p"), "p=a p=b", "p is given twice.", "p", "twice"),
    (P("p"), "p!=a", "!= is for conditions of a query.", "!=", "an operator of queries"),
    (P("p"), "q=a", "MakeThing has no parameter q.", "q", "an unknown name"),
    (P("p", required=True), "", "p is required.", "MakeThing", "left out"),
    (P("p", "integer"), "p=abc", "p must be a whole number up to 2147483647, not abc.", "abc",
     "no number"),
    (P("p", "integer"), "p=", "p must be a whole number up to 2147483647, not empty.", "p=",
     "nothing"),
    (P("p", "long"), "p=99999999999999999999999",
     "p must be a whole number up to 9223372036854775807, not 99999999999999999999999.",
     "99999999999999999999999", "more than the server can hold"),
    (P("p", "long"), "p=8E5", "p must be a whole number, or a size such as 8G, not 8E5.", "8E5",
     "no number of bytes"),
    (P("p", "long"), "p=9000P", "p must be a whole number up to 9223372036854775807, not 9000P.",
     "9000P", "a size that is more"),
    (P("p", "integer"), "p=-3G", "p must be a whole number from -2147483648 up, not -3G.", "-3G",
     "less than the server can hold"),
    (P("p", "boolean"), "p=yes", "p must be true or false, not yes.", "yes", "no truth value"),
    (P("p", "integer", range=(1, 9)), "p=10", "p must be from 1 to 9, not 10.", "10", "too large"),
    (P("p", "long", range=(1, 2**63 - 1), range_unit=("byte", "bytes")), "p=0",
     "p must be at least 1 byte, not 0.", "0", "too small, with a unit"),
    (P("p", "double", range=(0, 5)), "p=5.5", "p must be from 0 to 5, not 5.5.", "5.5",
     "a fraction too large"),
    (P("p", "list", "long", range=(1, 9)), "p=1,10", "p must be from 1 to 9, not 10.", "1,10",
     "an item too large"),
    (P("p", max_length=3), "p='a bc'", "p is 4 characters long.", "'a bc'", "too long"),
    (P("p", min_length=3), "p=ab", "p is only 2 characters long.", "ab", "too short"),
    (P("p", regex="[a-z]+"), "p=aB", "p has a form that the server refuses: aB.", "aB",
     "another form"),
    (P("p", regex=r"\d+"), "p=٣", "p has a form that the server refuses: ٣.", "٣",
     "digits that are none in Java"),
    (P("p", choices=("start", "stop")), "p=stat", "p must be start or stop, not stat.", "stat",
     "no choice"),
    (P("p", "list", "string", choices=("a", "b")), "p=a,c", "p must be a or b, not c.", "a,c",
     "an item that is no choice"),
    (P("p", "integer", choices=("4", "6")), "p=5", "p must be 4 or 6, not 5.", "5",
     "a number that is no choice"),
    (P("p", empty_string=False), "p=' '", "p must not be empty.", "' '", "empty when trimmed"),
    (P("p", "list", "string", empty_string=False), "p=a,,b", "p must not be empty.", "a,,b",
     "an empty item"),
    (P("p", "list", nonempty=True), "p=", "p must have at least one item.", "p=", "an empty list"),
    (P("p", "list"), "p=[null]", "p cannot have an empty item.", "[null]", "null in a list"),
    (P("p", "list", "RuleAO"), "p=a", 'p must be a list such as [{"key": "value"}], not a.', "a",
     "no struct"),
    (P("p", "map"), "p={1:2}", 'p must be a map such as {"key": "value"}, not {1:2}.', "{1:2}",
     "no map"),
    (P("uuid", resource="Vm"), "uuid=xyz", "uuid must be a uuid, not xyz.", "xyz", "no uuid"),
    (P("uuid", resource="Vm"), "uuid=", "uuid must be a uuid, not empty.", "uuid=", "no uuid"),
    (P("uuid", resource="Vm", resource_guessed=True), "uuid=xyz",
     "uuid must be a uuid, not xyz.", "xyz", "no uuid, where one is guessed"),
    (P("vmUuids", "list", "string", resource="Vm"), f"vmUuids={UUID},x",
     "vmUuids must be a uuid, not x.", f"{UUID},x", "one that is no uuid"),
    (P("resourceUuid", common=True), f"resourceUuid={'0' * 32}",
     f"resourceUuid must be a new uuid of RFC 4122, not {'0' * 32}.", "0" * 32,
     "not random enough for the server"),
    (P("p"), "p=@none", "The file none cannot be read: No such file or directory.", "@none",
     "no such file"),
    (P("p"), "p=@", "The @ names no file.", "@", "no name of a file"),
    (P("p"), "p=@binary", "The file binary is not UTF-8 text.", "@binary", "no text"),
    (P("p"), "timeout=never",
     "timeout must be a time such as 90s, 10m or 2h, or a number of milliseconds.", "never",
     "no time"),
    (P("p"), "timeout=1s timeout=2s", "timeout is given twice.", "2s", "two times"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("param", "words", "sentence", "marked", "why"), FLAWS, ids=[why for *_, why in FLAWS]
)
def test_flaws(param: ParamSpec, words: str, sentence: str, marked: str, why: str) -> None:
    """What the spec knows to be wrong is said in a sentence, with its place."""
    line = f"MakeThing {words}"
    (problem,) = problems(lambda: bound(make_api(param), line))
    assert problem.span is not None
    assert (problem.sentence, line[slice(*problem.span)]) == (sentence, marked)


HINTS: list[tuple[ParamSpec, str, str]] = [
    (P("vmInstanceUuid"), "vmInstaceUuid=x", "Did you mean vmInstanceUuid?"),
    (P("p"), "zzz=x", "See what it takes: help MakeThing"),
    (P("p"), "systemTag=x", "Did you mean systemTags?"),
    (P("p", choices=("Permissive", "Enforcing")), "p=Enforcin", "Did you mean Enforcing?"),
    (P("name", required=True, note="Name of it."), "", "Add name=VALUE: Name of it."),
    (P("p", max_length=1), "p=ab", "At most 1 are allowed."),
    (P("p", min_length=3), "p=ab", "At least 3 are needed."),
    (P("p", min_length=3, max_length=5), "p=ab", "From 3 to 5 are allowed."),
    (P("p", choices=tuple(f"c{at:02}xyz" for at in range(13))), "p=----",
     ("It can be c00xyz, c01xyz, c02xyz, c03xyz, c04xyz, c05xyz, c06xyz, c07xyz, c08xyz, "
     "c09xyz, c10xyz, c11xyz or c12xyz.")),
    (P("uuid", resource="Vm"), "uuid=0B7A1C0E-5D2F-4A6B-8C9D-0E1F2A3B4C5D",
     f"Write it without dashes: {UUID}"),
    (P("p"), "q", "Write it as name=value. A value with blanks goes in quotes."),
    (P("p"), "p=@none", r"Is the path right? A text that begins with @ is written p=\@none"),
]  # fmt: skip


@pytest.mark.parametrize(("param", "words", "hint"), HINTS, ids=[hint for *_, hint in HINTS])
def test_hints(param: ParamSpec, words: str, hint: str) -> None:
    """The hint is the next step."""
    assert hint in [p.hint for p in problems(lambda: bound(make_api(param), f"MakeThing {words}"))]


def test_all_problems_are_told_at_once() -> None:
    """A line is repaired in one go."""
    api = make_api(P("name", required=True), P("n", "integer"), P("uuid", resource="Vm"))
    assert sentences(lambda: bound(api, "MakeThing foo n=x uuid=y nme=z")) == [
        "This word is not a parameter.",
        "n must be a whole number up to 2147483647, not x.",
        "uuid must be a uuid, not y.",
        "MakeThing has no parameter nme.",
        "name is required.",
    ]


def test_one_mistake_is_one_problem() -> None:
    """A required parameter whose value is wrong is not also missing."""
    api = make_api(P("p", "integer", required=True), P("q", required=True))
    assert len(problems(lambda: bound(api, "MakeThing p=x q=@none"))) == 2


@pytest.mark.parametrize(
    "param",
    [
        P("p", "integer", sensitive="value"),
        P("p", max_length=3, sensitive="value"),
        P("p", regex="x", sensitive="value"),
        P("p", choices=("a", "b"), sensitive="value"),
        P("p", "map", sensitive="value"),
        P("p", "integer", hashed=True),
    ],
)
def test_a_secret_stands_in_no_problem(param: ParamSpec) -> None:
    """The value of a sensitive parameter is never shown."""
    for problem in problems(lambda: bound(make_api(param), "MakeThing p=hunter2")):
        assert "hunter2" not in f"{problem.sentence} {problem.hint}"


def test_the_text_of_a_file_stands_in_no_problem() -> None:
    """What a file holds is never shown."""
    api = make_api(P("p", "integer"), P("uuid", resource="Vm"))
    files = Files({"f": "secret text"})
    for problem in problems(lambda: bound(api, "MakeThing p=@f uuid=@f", files)):
        assert "secret text" not in f"{problem.sentence} {problem.hint}"


def test_a_long_value_is_shown_shortened() -> None:
    """A sentence stays a sentence, however long the value and whatever stands in it."""
    line = f"MakeThing p='{'a b' * 300_000}\n'"
    (sentence,) = sentences(lambda: bound(make_api(P("p", "integer")), line))
    assert len(sentence) < 150
    assert "\n" not in sentence


def test_standard_input_is_read_once() -> None:
    """A second parameter cannot be read from standard input too."""
    api = make_api(P("p"), P("q"))
    assert sentences(lambda: bound(api, "MakeThing p=@- q=@-", Files(stdin="x"))) == [
        "Standard input cannot be read: It can be read only once."
    ]


def test_tags_and_timeout_belong_to_every_api() -> None:
    """Tags are sent though no spec lists them, and the timeout is for the caller."""
    call = bound(make_api(), "MakeThing systemTags=a::b,c userTags=d timeout=10m")
    assert call.params == {"systemTags": ["a::b", "c"], "userTags": ["d"]}
    assert call.timeout == 600.0


def test_a_timeout_of_the_api_is_sent() -> None:
    """An API with a timeout of its own gets it."""
    call = bound(make_api(P("timeout", "long")), "MakeThing timeout=10")
    assert (call.params, call.timeout) == ({"timeout": 10}, None)


HASH = hashlib.sha512("秘密 1".encode()).hexdigest()


def test_a_password_is_hashed() -> None:
    """The server wants the SHA-512 of a password in lower-case hex."""
    api = make_api(P("password", hashed=True, sensitive="value", max_length=10))
    assert bound(api, "MakeThing password='秘密 1'").params == {"password": HASH}
    assert sentences(lambda: bound(api, "MakeThing password=")) == ["password must not be empty."]


@pytest.mark.parametrize(("kind", "sent"), [("LDAP", "秘密 1"), ("account", HASH)])
def test_a_password_may_be_plain_by_another_parameter(kind: str, sent: str) -> None:
    """Where the spec says so, another parameter decides whether a password is hashed."""
    api = make_api(P("password", hashed=True, plain_when=("loginType", "ldap")), P("loginType"))
    call = bound(api, f"MakeThing password='秘密 1' loginType={kind}")
    assert call.params["password"] == sent


def test_values_of_a_program() -> None:
    """A program gives types instead of texts, and None for what is not given."""
    api = make_api(
        P("name", required=True), P("n", "integer"), P("on", "boolean"), P("us", "list", "string"),
        P("m", "map"), P("password", hashed=True),
    )  # fmt: skip
    given = {
        "name": "x", "n": 5, "on": "true", "us": ("a", "b"), "m": {"a": 1}, "q": None,
        "password": HASH, "timeout": 1500,
    }  # fmt: skip
    call = bind_values(api, given)
    assert call.params == {
        "name": "x", "n": 5, "on": True, "us": ["a", "b"], "m": {"a": 1}, "password": HASH,
    }  # fmt: skip
    assert call.timeout == 1.5


def test_values_of_a_program_are_checked_as_well() -> None:
    """A program hears of all problems too."""
    api = make_api(P("name", required=True), P("n", "integer", range=(1, 9)), P("us", "list"))
    values = {"n": 10, "us": 5, "foo": 1}
    assert sentences(lambda: bind_values(api, values)) == [
        "n must be from 1 to 9, not 10.",
        'us must be a list such as A,B or ["A", "B"], not 5.',
        "MakeThing has no parameter foo.",
        "name is required.",
    ]
