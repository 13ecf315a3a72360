"""What a former line suggests."""

from typing import Any

import pytest
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document

from tests.shell.stage import Step, perform
from zscli.environment import Environment
from zscli.shell.suggest import FromHistory

NEWEST = (
    "QueryZone name=b",
    "QueryZone name=a limit=1",
    "QueryZone",
    "LogInByAccount accountName=admin password=******",
    "CreateZone name=a \\\n  description=b",
)

CASES = [
    # typed                 suggested       why
    ("QueryZ", "one name=b", "the newest line"),
    ("QueryZone name=a", " limit=1", "an older one"),
    ("QueryZone name=b", None, "nothing to add"),
    ("queryz", None, "another case"),
    ("LogIn", None, "a line with asterisks"),
    ("CreateZone", None, "what goes over several lines"),
    ("", None, "an empty line"),
    ("  ", None, "blanks"),
]


@pytest.mark.parametrize(("typed", "suggested", "why"), CASES, ids=[why for *_, why in CASES])
def test_suggestion(typed: str, suggested: str | None, why: str) -> None:
    """The newest line that begins so is suggested, if it can be shown and run."""
    found = FromHistory(lambda: NEWEST, lambda line: "***" in line).get_suggestion(
        Buffer(), Document(typed)
    )
    assert (found.text if found else None) == suggested


def test_only_at_the_end() -> None:
    """Nothing is suggested while the cursor stands within the line."""
    suggests = FromHistory(lambda: NEWEST, lambda _: False)
    assert suggests.get_suggestion(Buffer(), Document("QueryZ", 3)) is None


KEYS = [
    # key          line then                       why
    ("\x1b[C", "QueryZone name=a limit=1", "Right"),
    ("\x05", "QueryZone name=a limit=1", "Ctrl-E"),
    ("\x1b[F", "QueryZone name=a limit=1", "End"),
    ("\x1bf", "QueryZone ", "Alt-F takes a word"),
]


@pytest.mark.parametrize("menu", [True, False], ids=["menu", "no menu"])
@pytest.mark.parametrize(("key", "then", "why"), KEYS, ids=[why for *_, why in KEYS])
def test_accepted(
    key: str, then: str, why: str, runs: Any, environment: Environment, *, menu: bool
) -> None:
    """A suggestion is taken over with a key, with the menu open or not."""
    runs.context.settings["completion_menu"] = menu
    runs.context.history.lines = ["QueryZone name=a limit=1"]
    steps: list[Step] = [
        (lambda buffer: not buffer.text, "Query"),
        (lambda buffer: buffer.suggestion and (not menu or buffer.complete_state), key),
        (lambda buffer: buffer.text == then, "\r"),
    ]
    assert perform(runs, environment, *steps) == [then]


@pytest.mark.parametrize("options", [{}, {"no-secure": True}], ids=["masked", "kept"])
def test_no_secret(options: dict[str, Any], runs: Any, environment: Environment) -> None:
    """A line with a secret is never suggested, masked in the history or not."""
    runs.context.options.update(options)
    secret = "LogInByAccount accountName=admin password=s3cret"
    steps: list[Step] = [
        (lambda buffer: not buffer.text, f"{secret}\r"),
        (lambda buffer: not buffer.text, "LogInByAcc"),
        (lambda buffer: buffer.complete_state and not buffer.suggestion, "\x03"),
    ]
    assert perform(runs, environment, *steps) == [secret]
    assert ("s3cret" in runs.context.history.lines[0]) is bool(options)
