"""The tokens of a text."""

import time

import pytest

from zscli.language.tokens import Token, tokenize

WORDS = [
    # text, the values of its words, why
    ("", [], "an empty line has no words"),
    ("a  b\tc", ["a", "b", "c"], "blanks and tabs separate"),
    ("'a b' \"c d\"", ["a b", "c d"], "quotes protect blanks"),
    ("a'b'\"c\"d", ["abcd"], "parts without a blank between are one word"),
    (r"'a\b'", [r"a\b"], "single quotes are raw"),
    (r'"a\"b\\c\nd"', [r'a"b\c\nd'], "double quotes know two escapes"),
    (r"a\ b \#c \'d", ["a b", "#c", "'d"], "a backslash protects outside quotes"),
    ("a#b #c d\ne", ["a#b", "e"], "a comment begins a word and ends with the line"),
    ("a\\\nb c \\\n d", ["ab", "c", "d"], "a backslash at a line's end joins lines"),
    ("a\r\nb\\\r\nc", ["a", "bc"], "CR LF ends a line too"),
    ("r=[1, 2] s={'a b': \"]}\"}", ["r=[1, 2]", "s={'a b': \"]}\"}"], "brackets are raw"),
    ("r=[[1], [2]]x y", ["r=[[1], [2]]x", "y"], "the matching bracket ends it"),
    ("r~=[\n1\n] y", ["r~=[\n1\n]", "y"], "a bracket may go over several lines"),
    ("r=\\[a b", ["r=[a", "b"], "a protected bracket is a letter"),
    ("r='[a' b]", ["r=[a", "b]"], "so is a quoted one"),
    ("a[b c]", ["a[b", "c]"], "a bracket elsewhere is a letter"),
    (r"r={'a': 'it\'s }'}", [r"r={'a': 'it\'s }'}"], "strings within brackets have escapes"),
    ("名字=北京 b", ["名字=北京", "b"], "words are in any script"),
    ("a\u00a0b\u3000c", ["a\u00a0b\u3000c"], "other blanks are letters"),
    ("''", [""], "an empty word is a word"),
    ("a & b &", ["a", "b"], "an & alone is no word"),
    (
        "a &b c& x=& && '&' \\& n=[a & b]",
        ["a", "&b", "c&", "x=&", "&&", "&", "&", "n=[a & b]"],
        "any other & is a letter",
    ),
]


@pytest.mark.parametrize(("text", "values", "why"), WORDS, ids=[why for *_, why in WORDS])
def test_words(text: str, values: list[str], why: str) -> None:
    """A line is cut into words as a shell does, and brackets are read whole."""
    assert values == [token.value for token in tokenize(text) if token.kind == "word"]


OPEN = [
    # text, what is open, where, why
    ("a 'b c", "'", 2, "a single quote"),
    ('a n="b c', '"', 4, "a double quote"),
    ('a "b\\"', '"', 2, "a protected quote closes nothing"),
    ("a r=[{1}", "[", 4, "a bracket"),
    ("a r={'x", "{", 4, "a string within a bracket"),
    ("a b\\", "\\", 3, "a backslash at the very end"),
    ("a \\\n", "\\\n", 3, "a joined line that does not come"),
    ("a\\\n", "\\\n", 2, "a joined line that does not come, within a word"),
]


@pytest.mark.parametrize(("text", "what", "at", "why"), OPEN, ids=[why for *_, why in OPEN])
def test_what_is_left_open(text: str, what: str, at: int, why: str) -> None:
    """The last token says what was opened and never closed, and where."""
    last = tokenize(text)[-1]
    assert (False, what, at) == (last.closed, last.open, last.open_at)


def test_kinds_cover_the_text() -> None:
    """Every character belongs to one token, and each token knows its kind and its place."""
    kinds = [(token.kind, token.text) for token in tokenize("A b='c d' # e\n\\\n f")]
    assert kinds == [
        ("word", "A"),
        ("blank", " "),
        ("word", "b='c d'"),
        ("blank", " "),
        ("comment", "# e"),
        ("newline", "\n"),
        ("blank", "\\\n "),
        ("word", "f"),
    ]


def test_offsets_lead_back_to_the_text() -> None:
    """A place in the value is found again in the text, behind quotes and backslashes."""
    text = r"""X a='b c'"d\"e"\,f"""
    word = tokenize(text)[-1]
    assert word.value == 'a=b cd"e,f'
    assert "".join(text[word.place(at)] for at in range(len(word.value))) == word.value
    assert word.place(len(word.value)) == word.end
    assert {word.value[at] for at in word.escaped} == {'"', ","}


def test_a_plain_word_needs_no_pieces() -> None:
    """A word written as it is has one piece, made when it is asked for."""
    word = tokenize("  abc=d")[1]
    assert word == Token("word", "abc=d", 2, 7, "abc=d")
    piece = word.piece(3)
    assert piece is not None
    assert (piece.begin, piece.style) == (2, "plain")
    assert word.piece(5) is None


LONG = {
    "a long value": "X d=" + "a" * 1_000_000,
    "a long quoted value": "X d='" + "a " * 500_000 + "'",
    "an open quote": "X d='" + "a " * 500_000,
    "an open bracket": "X d=[" + "a, " * 330_000,
    "brackets in brackets": "X d=" + "[" * 200_000,
    "quotes in brackets": "X d={" + "'a\"" * 300_000,
    "a name without end": "a" * 1_000_000 + "!",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_megabyte_takes_time_in_proportion(text: str) -> None:
    """A line of 1 MB is read in the time of its length, not of its square."""
    begin = time.process_time()
    tokens = tokenize(text)
    assert time.process_time() - begin < 5
    assert "".join(token.text for token in tokens) == text
