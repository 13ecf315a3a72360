"""Lines read as commands and arguments."""

import pytest

from zscli.errors import LineError
from zscli.language.nodes import Argument
from zscli.language.parser import is_complete, parse, parse_words


def arguments(text: str) -> tuple[Argument, ...]:
    """Return the arguments of the only command of *text*."""
    (command,) = parse(text).commands
    return command.arguments


OPERATORS = [
    ("n=v", ("n", "=", "v")),
    ("n!=v", ("n", "!=", "v")),
    ("n>v", ("n", ">", "v")),
    ("n>=v", ("n", ">=", "v")),
    ("n<v", ("n", "<", "v")),
    ("n<=v", ("n", "<=", "v")),
    ("n?=v", ("n", "?=", "v")),
    ("n!?=v", ("n", "!?=", "v")),
    ("n~=v", ("n", "~=", "v")),
    ("n!~=v", ("n", "!~=", "v")),
    ("vmNics.ip=v", ("vmNics.ip", "=", "v")),
    ("__systemTag__=v", ("__systemTag__", "=", "v")),
    ("n=", ("n", "=", "")),
    ("n==v", ("n", "=", "=v")),
    ("n=a=b", ("n", "=", "a=b")),
    ('"n=a b"', ("n", "=", "a b")),
    ("'n'=v", ("n", "=", "v")),
    (r"n\=v", ("", "", "n=v")),
    ("-o", ("", "", "-o")),
    ("--output=json", ("", "", "--output=json")),
    ("n", ("", "", "n")),
    ("1n=v", ("", "", "1n=v")),
    ("'a b=c'", ("", "", "a b=c")),
    ("n!v", ("", "", "n!v")),
]


@pytest.mark.parametrize(("word", "expected"), OPERATORS, ids=[word for word, _ in OPERATORS])
def test_arguments(word: str, expected: tuple[str, str, str]) -> None:
    """A word is a name, the first operator and a value; any other word stands for itself."""
    (argument,) = arguments(f"X {word}")
    assert (argument.name, argument.operator, argument.value) == expected


def test_places() -> None:
    """Each part of an argument knows its place in the text, quotes included."""
    text = "Query  name~='a b'"
    (argument,) = arguments(text)
    spans = (argument.span, argument.name_span, argument.operator_span, argument.value_span)
    assert [text[slice(*span)] for span in spans] == ["name~='a b'", "name", "~=", "'a b'"]


FILES = [
    ("n=@path", ("path", True), "a bare @ names a file"),
    ("n=@'my path'", ("my path", True), "whose name may be quoted"),
    ("n=@-", ("-", True), "standard input"),
    (r"n=\@path", ("@path", False), "a protected @ is a letter"),
    ("n='@path'", ("@path", False), "a quoted @ is one too"),
    ('"n=@path"', ("@path", False), "also when the whole word is quoted"),
    ("n=a@b", ("a@b", False), "an @ further on is one"),
]


@pytest.mark.parametrize(("word", "expected", "why"), FILES, ids=[why for *_, why in FILES])
def test_files(word: str, expected: tuple[str, bool], why: str) -> None:
    """Only an @ outside quotes, right at the beginning of a value, names a file."""
    (argument,) = arguments(f"X {word}")
    assert (argument.value, argument.from_file) == expected


def test_protected_characters_are_known() -> None:
    r"""`a\,b` keeps apart from `a,b`: the comma's offset in the value is told."""
    assert [(a.value, a.escaped) for a in arguments(r"""X n=a\,b n="a\,b" n=a\\,b n=@a\,b""")] == [
        ("a,b", frozenset({1})),
        (r"a\,b", frozenset()),
        (r"a\,b", frozenset({1})),
        ("a,b", frozenset({1})),
    ]


def test_several_commands() -> None:
    """Each line of a paste is a command; empty lines and comments are none."""
    line = parse("A x=1\n\n# nothing\n  B \\\n y=2\r\n")
    assert [(c.name, [a.value for a in c.arguments]) for c in line.commands] == [
        ("A", ["1"]),
        ("B", ["2"]),
    ]
    first, second = line.commands
    assert (line.text[slice(*first.span)], line.text[slice(*second.name_span)]) == ("A x=1", "B")


REFUSED = [
    ("X n='a", "The quote ' is never closed.", "'", "an open quote"),
    ('X n="a', 'The quote " is never closed.', '"', "an open double quote"),
    ("X n=[1", "The bracket [ is never closed.", "[", "an open bracket"),
    ("X n={1", "The bracket { is never closed.", "{", "an open brace"),
    ("X n\\", "The line ends in a backslash, and nothing follows.", "\\", "a last backslash"),
    ("X n=\x00", "The line has the control character U+0000 in it.", "\x00", "NUL"),
    ("X 'n\x1b[0m'", "The line has the control character U+001B in it.", "\x1b", "escape"),
    ("X n=\x85", "The line has the control character U+0085 in it.", "\x85", "a C1 control"),
    ("X a\rb", "The line has the control character U+000D in it.", "\r", "a lone return"),
    ("X n=\udcff", "The line has a byte in it that is not UTF-8 text.", "\udcff", "no UTF-8"),
    ("password=x", "A command begins with a name, not with name=value.", "password=x", "no name"),
    ("''", "The command has no name.", "''", "an empty name"),
]


@pytest.mark.parametrize(("text", "sentence", "at", "why"), REFUSED, ids=[w for *_, w in REFUSED])
def test_refusals(text: str, sentence: str, at: str, why: str) -> None:
    """A line that cannot be read says why, where, and what to do."""
    with pytest.raises(LineError) as caught:
        parse(text)
    error = caught.value
    assert error.span is not None
    assert (error.sentence, text[slice(*error.span)]) == (sentence, at)
    assert error.hint


def test_the_line_is_not_in_the_error() -> None:
    """What was typed first may be a secret, and does not stand in the sentence."""
    with pytest.raises(LineError) as caught:
        parse("password=hunter2")
    assert "hunter2" not in f"{caught.value.sentence}{caught.value.hint}"


COMPLETE = [
    ("", True), ("A b", True), ("A 'b", False), ('A "b\n', False), ("A b=[1,\n", False),
    ("A b=[1,\n2]", True), ("A \\\n", False), ("A\\", False), ("A \\\n b", True),
    ("# it's\n", True), ("A b\\\\", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMPLETE)
def test_is_complete(text: str, expected: bool) -> None:
    """An open quote, an open bracket or a last backslash waits for another line."""
    assert is_complete(text) is expected


WORDS = [
    ("a b=c d", "", "a b=c d", "blanks in a word do not split it"),
    ("n=c d", "n", "c d", "nor in a value"),
    ("n='c'", "n", "'c'", "quotes are letters"),
    (r"n=a\,b", "n", r"a\,b", "so are backslashes"),
    ("n=[1, {'a': \"b\"}]", "n", "[1, {'a': \"b\"}]", "a bracket needs no care"),
    ("n=[never closed", "n", "[never closed", "not even an open one"),
    ("n=a\nb", "n", "a\nb", "a line's end is a letter"),
    ("#n", "", "#n", "a comment is none"),
    ("n=", "n", "", "a value may be empty"),
    ("", "", "", "a word may be empty"),
    (r"n=\@x", "n", "@x", r"\@ is a literal @"),
    ('n=it\'s "x" \\ y', "n", 'it\'s "x" \\ y', "all at once"),
]


@pytest.mark.parametrize(("word", "name", "value", "why"), WORDS, ids=[why for *_, why in WORDS])
def test_words_are_not_split_again(word: str, name: str, value: str, why: str) -> None:
    """Each word of an argv is one word, whatever stands in it."""
    (command,) = parse_words(["X", word]).commands
    (argument,) = command.arguments
    assert (argument.name, argument.value, argument.from_file) == (name, value, False)


def test_words_name_files() -> None:
    """A bare @ in a word of an argv names a file, with blanks in its name as they are."""
    (command,) = parse_words(["X", "n=@my path", "m=@-"]).commands
    assert [(a.value, a.from_file) for a in command.arguments] == [("my path", True), ("-", True)]


def test_words_have_places_in_a_line_of_their_own() -> None:
    """The places of a line made from words point into its text, which reads the same again."""
    line = parse_words(["X", "n=a b", "m='"])
    first, second = line.commands[0].arguments
    assert line.text[slice(*first.value_span)] == "'a b'"
    assert line.text[slice(*second.span)] == 'm="\'"'
    assert parse(line.text) == line


def test_no_words_are_no_command() -> None:
    """An argv without words is a line without commands."""
    assert parse_words([]).commands == ()


BACKGROUND = [
    # text, each command's name, its words, whether it is in the background, why
    ("A x=1 &", [("A", ("x",), True)], "at the end"),
    ("A x=1 & B y=2", [("A", ("x",), True), ("B", ("y",), False)], "between commands"),
    ("A & B &\nC", [("A", (), True), ("B", (), True), ("C", (), False)], "several"),
    ("A & # a comment", [("A", (), True)], "before a comment"),
    ("A x=1&", [("A", ("x",), False)], "a letter of a value"),
    ("A x='&' y=[1, & 2]", [("A", ("x", "y"), False)], "a letter in quotes and brackets"),
]


@pytest.mark.parametrize(("text", "found", "why"), BACKGROUND, ids=[why for *_, why in BACKGROUND])
def test_background(text: str, found: list[tuple[str, tuple[str, ...], bool]], why: str) -> None:
    """An & that is a word of its own ends a command, which runs in the background."""
    commands = parse(text).commands
    assert found == [(c.name, tuple(a.name for a in c.arguments), c.background) for c in commands]


def test_the_ampersand_is_no_part_of_the_command() -> None:
    """What is kept and shown of a command is without the & that ends it."""
    text = "A x=1 & B"
    assert [text[slice(*command.span)] for command in parse(text).commands] == ["A x=1", "B"]


@pytest.mark.parametrize("text", ["&", "A\n& B", "A & &"])
def test_an_ampersand_needs_a_command(text: str) -> None:
    """An & with nothing before it is refused, with its place."""
    with pytest.raises(LineError, match="no command before the &") as caught:
        parse(text)
    assert text[slice(*(caught.value.span or (0, 0)))] == "&"


def test_an_ampersand_in_argv_is_a_word() -> None:
    """What another shell has split already has no & that means something."""
    (command,) = parse_words(["A", "&", "x=&"]).commands
    assert (command.background, [a.value for a in command.arguments]) == (False, ["&", "&"])
