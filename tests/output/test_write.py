"""Promises about writing lines to streams of all kinds."""

import contextlib
import io
import json
import os

import pytest

from zscli.output.write import write_lines


def _written(lines: list[str], encoding: str) -> bytes:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
    write_lines(stream, lines)
    return raw.getvalue()


def test_lines_end_and_are_flushed() -> None:
    """Every line gets its end, and nothing stays behind in the stream."""
    assert _written(["a", "北"], "utf-8") == "a\n北\n".encode()


def test_nothing_is_nothing() -> None:
    """No lines, no output."""
    assert _written([], "utf-8") == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_text_can_be_written(encoding: str) -> None:
    """What a stream cannot encode is escaped as in JSON, and JSON stays the same value."""
    value = ["é", "北京", "😀", "\ud800"]
    written = _written(
        ["[", *(json.dumps(one, ensure_ascii=False) + "," for one in value), "0]"], encoding
    )
    assert [*value, 0] == json.loads(written.decode(encoding))


def test_only_what_must_be_is_escaped() -> None:
    """Characters that the stream can encode stay as they are."""
    assert _written(["é 北"], "latin-1") == b"\xe9 \\u5317\n"


def test_many_lines_keep_their_order() -> None:
    """Lines are written in pieces, and none is lost between them."""
    lines = [str(number) for number in range(2000)]
    assert _written(lines, "ascii").decode().split() == lines


def test_a_reader_that_has_gone_is_told() -> None:
    """A closed pipe raises BrokenPipeError, so that the program can end quietly."""
    reading, writing = os.pipe()
    os.close(reading)
    stream = os.fdopen(writing, "w", encoding="utf-8")
    with pytest.raises(BrokenPipeError):
        write_lines(stream, ["x" * 100_000])
    with contextlib.suppress(BrokenPipeError):
        stream.close()
