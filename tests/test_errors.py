"""The error tree: what each error carries survives the way to another process."""

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from zscli import errors
from zscli.errors import Problem, ServerError, ZscliError

REFUSAL = ServerError(
    "SYS.1000", "failed", "why", cause=ServerError("HOST.1", causes=(ServerError("A.1"),))
)
LOST = errors.TimedOut("The server did not answer.", sent=False)
MADE: tuple[ZscliError, ...] = (
    ZscliError("It went wrong.", hint="Try again."),
    errors.LineError("A quote is open.", hint="Close it.", span=(3, 5)),
    errors.UnknownApi("CreteZone", ["CreateZone"]),
    errors.InvalidParams("CreateZone", [Problem("name is empty."), Problem("x.", "y.", (1, 2))]),
    errors.UsageError("url must be an address.", hint="For example: url=…"),
    errors.NotLoggedIn(),
    errors.ApiError("CreateZone", REFUSAL, hint="Look.", body={"error": {"code": "SYS.1000"}}),
    errors.SessionEnded("QueryZone", ServerError("ID.1001", "ended")),
    errors.JobTimeout("1" * 32, 2.5),
    errors.JobForgotten("2" * 32),
    errors.OutcomeUnknown("CreateZone", "3" * 32),
    errors.JobsOpen(2, 5),
    errors.TransportError("It broke off.", hint="Query it.", sent=True),
    errors.CannotConnect("Nothing listens.", sent=False),
    LOST,
    errors.JobOutOfReach("4" * 32, LOST),
    errors.NotTrusted("The certificate is not trusted."),
    errors.NotZStack("Something else answered."),
    errors.StateError("The file cannot be read."),
    errors.SpecError("The file cannot be read."),
    errors.Interrupted("5" * 32),
    errors.Declined("DeleteZone"),
)


def _tree(kind: type[ZscliError]) -> Iterator[type[ZscliError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _tree(child)


def test_every_error_is_tried() -> None:
    """The table has an error of each class of the tree."""
    tree = {kind for kind in _tree(ZscliError) if kind.__module__ == errors.__name__}
    assert {type(error) for error in MADE} == tree


WAYS: tuple[Callable[[Any], Any], ...] = (
    copy.copy,
    copy.deepcopy,
    lambda error: pickle.loads(pickle.dumps(error)),  # noqa: S301 our own
    lambda error: pickle.loads(pickle.dumps(error, 0)),  # noqa: S301 our own
)


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("way", WAYS, ids=["copy", "deepcopy", "pickle", "protocol 0"])
def test_copies_and_pickles_are_faithful(way: Callable[[Any], Any], error: ZscliError) -> None:
    """A copy has the class, the sentences, and all that the error carries."""
    made = way(error)
    assert type(made) is type(error)
    assert (str(made), made.args, made.status) == (str(error), error.args, error.status)
    assert _content(made) == _content(error)


def _content(error: ZscliError) -> dict[str, Any]:
    """Return what an error carries; an error within it as its own content."""
    return {
        name: _content(value) if isinstance(value, ZscliError) else value
        for name, value in vars(error).items()
    }
