"""The server's errors. Source: protocol, section 5."""

from typing import Any

import pytest

from zscli.errors import ApiError, ServerError, SessionEnded
from zscli.wire.refusal import DEEPEST, HINTS, api_error, read_error

SUSPEND = {
    "code": "VM.1012",
    "description": "Unable to suspend a vm",
    "details": "stopped",
    "location": "step 3",
    "cost": "2ms",
    "cause": {"code": "VM.1010", "description": "VM is not in state", "details": "is Stopped"},
}

READ: list[tuple[Any, ServerError | None, str]] = [
    ({"error": {"code": "A.1", "details": "d"}}, ServerError("A.1", "", "d"), "a plain one"),
    (
        {"error": SUSPEND},
        ServerError(
            "VM.1012",
            "Unable to suspend a vm",
            "stopped",
            location="step 3",
            cause=ServerError("VM.1010", "VM is not in state", "is Stopped"),
        ),
        "a cause",
    ),
    (
        {"error": {"code": "A.1", "causes": [{"code": "B.1"}, 7, {}, {"code": "B.2"}]}},
        ServerError("A.1", causes=(ServerError("B.1"), ServerError("B.2"))),
        "parallel causes, among them nonsense",
    ),
    (
        {"error": {"code": "A.1", "messages": {"message_cn": "错", "message_en": "e"}}},
        ServerError("A.1", elaboration="e"),
        "a message for people",
    ),
    (
        {"error": {"code": "A.1", "elaboration": "x", "messages": {"message_cn": "错"}}},
        ServerError("A.1", elaboration="x"),
        "an elaboration comes before a message",
    ),
    (
        {"error": {"code": 7, "details": ["x"], "cause": "no", "causes": {}, "messages": 1}},
        ServerError("7"),
        "wrong types",
    ),
    ({"error": {"details": "d"}}, ServerError("SYS.1000", "", "d"), "no code"),
    ({"error": {}}, None, "an empty error"),
    ({"error": "text"}, None, "a text"),
    ({"success": False}, None, "no error"),
    ([1], None, "a list"),
    (None, None, "no JSON"),
]


@pytest.mark.parametrize(("body", "error", "why"), READ, ids=[why for *_, why in READ])
def test_read_error(body: Any, error: ServerError | None, why: str) -> None:
    """An error is read whatever the types within."""
    assert read_error(body) == error


def test_the_depth_of_causes_is_bounded() -> None:
    """An endless chain of causes is read to a certain depth."""
    body: dict[str, Any] = {"code": "A.1"}
    for _ in range(500):
        body = {"code": "A.1", "cause": body}
    error = read_error({"error": body})
    depth = 0
    while error is not None:
        error, depth = error.cause, depth + 1
    assert depth == DEEPEST + 1


HINTED: list[tuple[ServerError, str, str]] = [
    (ServerError("ID.1000"), "password", "a wrong password"),
    (ServerError("ID.1006"), "session.maxConcurrent", "too many sessions"),
    (ServerError("SYS.1007"), "help CreateZone", "a bad parameter"),
    (ServerError("VM.1002", cause=ServerError("VM.1010")), "state", "by the cause's code"),
    (ServerError("SYS.1003", cause=ServerError("VM.1010")), "uuid", "the outer code comes first"),
]


@pytest.mark.parametrize(("error", "words", "why"), HINTED, ids=[why for *_, why in HINTED])
def test_the_next_step(error: ServerError, words: str, why: str) -> None:
    """The hint follows the code of the error, or of what caused it."""
    assert words in api_error("CreateZone", error, None).hint


def test_an_unknown_code_has_no_hint() -> None:
    """No hint is better than a wrong one."""
    assert api_error("CreateZone", ServerError("XYZ.1"), None).hint == ""


def test_the_kind_of_error() -> None:
    """Only ID.1001 is the end of a session."""
    assert type(api_error("X", ServerError("ID.1001"), None)) is SessionEnded
    assert type(api_error("X", ServerError("ID.1002"), None)) is ApiError


@pytest.mark.parametrize("hint", HINTS.values(), ids=HINTS)
def test_every_hint_is_a_sentence(hint: str) -> None:
    """A hint is a sentence, or ends in what to type, and names the API where it wants to."""
    told = hint.format(api="CreateZone")
    assert told[0].isupper()
    assert told.endswith(".") or ": " in told
