"""The errors of the libraries below, in ours."""

import ssl

import pytest
import requests
import urllib3

from zscli.errors import CannotConnect, TransportError, ZscliError
from zscli.wire.trouble import COUNTERPARTS, shown_url, translate

NAMES = {name for name, _ in COUNTERPARTS}
URL = "https://user:s3cret@mn.example:8080/zstack"


def errors_of_requests() -> list[type[Exception]]:
    """Every error that requests says it may raise."""
    found = vars(requests.exceptions).values()
    return [
        one
        for one in found
        if isinstance(one, type)
        and issubclass(one, requests.RequestException)
        and not issubclass(one, Warning)
    ]


@pytest.mark.parametrize("kind", errors_of_requests(), ids=lambda kind: kind.__name__)
def test_every_error_of_requests_has_a_counterpart(kind: type[Exception]) -> None:
    """The table names each class; one that a later release adds must be given its own row."""
    assert kind.__name__ in NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_row_names_a_class_that_exists(name: str) -> None:
    """No row waits for an error that nobody raises."""
    import builtins
    import http.client
    import json
    import socket

    places = (
        requests.exceptions, urllib3.exceptions, http.client, ssl, socket, builtins, json,
    )  # fmt: skip
    assert any(hasattr(place, name) for place in places)


@pytest.mark.parametrize("index", range(len(COUNTERPARTS)), ids=[name for name, _ in COUNTERPARTS])
def test_every_row_gives_a_whole_error(index: int) -> None:
    """Each translation is a sentence with a next step, and shows no password."""
    name, _ = COUNTERPARTS[index]
    raised = type(name, (Exception,), {})("text")
    error = translate(raised, URL).error
    assert isinstance(error, ZscliError)
    assert error.sentence.endswith(".")
    assert error.hint
    assert "s3cret" not in error.sentence + error.hint


def test_the_innermost_cause_decides() -> None:
    """A refusal is found below what wraps it; chains that lead back to themselves end."""
    outer = requests.ConnectionError(
        urllib3.exceptions.ProtocolError("x", ConnectionRefusedError())
    )
    outer.__cause__ = outer
    found = translate(outer, URL)
    assert type(found.error) is CannotConnect
    assert found.trouble == "refused"


def test_what_the_caller_was_handling_does_not_count() -> None:
    """An unrelated error that was being handled at the time says nothing about ours."""
    error = requests.exceptions.ReadTimeout()
    error.__context__ = ConnectionRefusedError()
    assert translate(error, URL).trouble == "lost"


LOST = ["RemoteDisconnected", "ConnectionResetError", "IncompleteRead", "ReadTimeout"]


@pytest.mark.parametrize("name", LOST)
@pytest.mark.parametrize(("is_read", "said"), [(True, "try again"), (False, "before you repeat")])
def test_the_next_step_after_a_lost_answer(name: str, is_read: bool, said: str) -> None:
    """A question can be asked again; before a change is repeated, somebody must look."""
    raised = type(name, (Exception,), {})("text")
    assert said in translate(raised, URL, is_read=is_read).error.hint


def test_an_unknown_error_may_have_been_sent() -> None:
    """What nobody foresaw is treated as if the request had arrived."""
    found = translate(RuntimeError("?"), URL)
    assert isinstance(found.error, TransportError)
    assert found.error.sent


URLS = [
    ("http://h:1/zstack", "http://h:1/zstack"),
    ("http://u:p@h:1/zstack", "http://h:1/zstack"),
    ("http://u:p@q@h/a@b", "http://h/a@b"),
    ("", ""),
]


@pytest.mark.parametrize(("url", "shown"), URLS, ids=[url for url, _ in URLS])
def test_shown_url(url: str, shown: str) -> None:
    """A user and a password in a URL are left out."""
    assert shown_url(url) == shown
