"""Laws of tokens, lines and cursors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import TEXTS, TYPED, lines, names
from zscli.errors import LineError
from zscli.language.cursor import cursor_at
from zscli.language.parser import is_complete, parse, parse_words
from zscli.language.quoting import join_words, quote
from zscli.language.tokens import tokenize

pytestmark = pytest.mark.property


@given(TYPED | st.text(max_size=40))
def test_tokens_cover_every_text(text: str) -> None:
    """Any text tokenizes, and the tokens' texts joined are the text."""
    tokens = tokenize(text)
    assert "".join(token.text for token in tokens) == text
    assert all(text[token.begin : token.end] == token.text for token in tokens)
    assert all(token.closed for token in tokens[:-1])


@given(TYPED)
def test_values_lie_in_the_text(text: str) -> None:
    """Every character of a value is found again where the token says."""
    for token in tokenize(text):
        assert [text[token.place(at)] for at in range(len(token.value))] == list(token.value)


@given(TYPED, st.integers(-2, 70))
def test_a_cursor_is_found_everywhere(text: str, position: int) -> None:
    """No text and no position makes cursor_at() fail, and its offsets are in order."""
    cursor = cursor_at(text, position)
    inside = min(max(position, 0), len(text))
    assert 0 <= cursor.begin <= inside <= cursor.end <= len(text)


@given(TYPED)
def test_a_line_that_reads_is_complete(text: str) -> None:
    """What is not complete is refused, but for a joined line that does not come."""
    if not is_complete(text) and not text.endswith(("\\\n", "\\\r\n")):
        with pytest.raises(LineError):
            parse(text)


@given(TEXTS, st.data())
def test_every_way_of_quoting_means_the_same(value: str, data: st.DataObject) -> None:
    """A value reads back however it is quoted."""
    written = data.draw(lines(value))
    (command,) = parse(f"X n={written}").commands
    assert [a.value for a in command.arguments] == [value]
    assert tokenize(f"X {quote(value)}")[-1].value == value


@given(st.lists(TEXTS | st.builds("{}={}".format, names, TEXTS), max_size=5))
def test_words_stay_words(words: list[str]) -> None:
    """The words of an argv are as many arguments, and their line reads as they do."""
    line = parse_words(["X", *words])
    (command,) = line.commands
    assert len(command.arguments) == len(words)
    assert parse(line.text) == line
    assert line.text == join_words(["X", *words])
