"""Responses as results, jobs and errors. Source: protocol, sections 1.5 and 1.6."""

from typing import Any

import pytest

from tests.wire.fakes import JOB, call, response
from zscli.call.result import Result
from zscli.errors import (
    ApiError,
    ExitStatus,
    JobForgotten,
    NotLoggedIn,
    NotZStack,
    SessionEnded,
    TransportError,
    ZscliError,
)
from zscli.wire.answer import read_poll, read_response
from zscli.wire.protocol import Accepted
from zscli.wire.transport import Response

CALL = call()
ERROR = {"error": {"code": "SYS.1003", "description": "D", "details": "not found"}}
OTHER = "f" * 32
BASE = "http://172.20.0.5:8080/zstack/v1/api-jobs"
PAGE = b"<!DOCTYPE html><html><head><title>Bad Gateway</title></head></html>"

RESULTS: list[tuple[Response, dict[str, Any], str, str]] = [
    # response                             body               text             why
    (response(200, {"a": 1}), {"a": 1}, '{"a": 1}', "an object"),
    (response(200, b"{}"), {}, "{}", "an empty object"),
    (response(204), {}, "{}", "no content"),
    (response(200, b'\xef\xbb\xbf{"a": 1}'), {"a": 1}, '{"a": 1}', "a byte order mark"),
    (response(200, b'{ "b":"\\u003c",\n"a":1.0}'), {"b": "<", "a": 1.0},
     '{ "b":"\\u003c",\n"a":1.0}', "the text stays as it came"),
    (response(200, '{"n":"机"}'.encode(), **{"content-type": "text/html; charset=gbk"}),
     {"n": "机"}, '{"n":"机"}', "headers are not asked"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "body", "text", "why"), RESULTS, ids=[why for *_, why in RESULTS])
def test_a_result(what: Response, body: dict[str, Any], text: str, why: str) -> None:
    """200 is an answer, and 204 an empty one."""
    result = read_response(CALL, what, JOB)
    assert isinstance(result, Result)
    assert (result.body, result.text) == (body, text)
    assert (result.api, result.elapsed, result.job_uuid) == (CALL.api, 0.5, "")


JOBS: list[tuple[Any, str, str]] = [
    ({"location": f"{BASE}/{JOB}", "apiTimeout": 1800000}, JOB, "a location"),
    ({"location": f"{BASE}/{OTHER}"}, OTHER, "the server's own uuid"),
    ({"location": f"{BASE}/{OTHER}/?x=1"}, OTHER, "with a slash and a query"),
    ({"location": "http://evil/../../etc/passwd%00"}, JOB, "what is no uuid"),
    ({"location": f"{BASE}/"}, JOB, "no uuid in it"),
    ({"location": 7}, JOB, "not a text"),
    ({}, JOB, "no location"),
    (b"", JOB, "no body"),
]


@pytest.mark.parametrize(("body", "uuid", "why"), JOBS, ids=[why for *_, why in JOBS])
def test_accepted(body: Any, uuid: str, why: str) -> None:
    """202 is a job, known by the last segment of its location, or by the uuid we chose."""
    found = read_response(CALL, response(202, body), JOB)
    assert isinstance(found, Accepted)
    assert found.job_uuid == uuid


LIMITS: list[tuple[Any, float | None]] = [
    (1_800_000, 1800.0),
    (0, None),
    (-5, None),
    ("30m", None),
    (True, None),
    (None, None),
    (10**15, None),
]


@pytest.mark.parametrize(("said", "limit"), LIMITS)
def test_the_limit_of_a_job(said: Any, limit: float | None) -> None:
    """The server says in milliseconds when it will give a job up; anything else is no limit."""
    found = read_response(CALL, response(202, {"apiTimeout": said}), JOB)
    assert found == Accepted(JOB, limit)


def test_an_api_error() -> None:
    """503 with an error is the API's refusal, with its code, sentence and next step."""
    with pytest.raises(ApiError, match="not found") as caught:
        read_response(CALL, response(503, ERROR), JOB)
    error = caught.value
    assert (error.code, error.api, error.body) == ("SYS.1003", "CreateZone", ERROR)
    assert error.status is ExitStatus.FAILED
    assert error.hint


def test_an_ended_session() -> None:
    """ID.1001 is the end of the session, whatever the status."""
    for status in (503, 400, 500):
        with pytest.raises(SessionEnded) as caught:
            read_response(CALL, response(status, {"error": {"code": "ID.1001"}}), JOB)
        assert caught.value.status is ExitStatus.SESSION
        assert "LogInByAccount" in caught.value.hint


PLAIN: list[tuple[int, bytes, str, str, str]] = [
    # status, body, code, words of the hint, why
    (404, b"no api mapping to /v1/zone", "HTTP.404", "--url", "a wrong path"),
    (400, b"[n] field is excepted an int or long, but was [x].", "HTTP.400", "", "a bad type"),
    (400, b"", "HTTP.400", "", "no word"),
    (403, b"requestTimeTooSkewed", "HTTP.403", "clock", "a clock that differs"),
    (403, b"wrong accessKey signature", "HTTP.403", "secret", "a wrong secret of a key"),
    (403, b"access key id: a does not existed or disabled", "HTTP.403", "enabled", "a wrong key"),
    (405, b"The method[HEAD] is not allowed for the path[/x]", "HTTP.405", "release", "a method"),
    (500, b"java.lang.NullPointerException", "HTTP.500", "log", "a fault"),
    (500, b"", "HTTP.500", "log", "a fault without a word"),
    (500, b"[1,2]", "HTTP.500", "log", "a text that looks like a list"),
]


@pytest.mark.parametrize(
    ("status", "body", "code", "hint", "why"), PLAIN, ids=[why for *_, why in PLAIN]
)
def test_a_plain_refusal(status: int, body: bytes, code: str, hint: str, why: str) -> None:
    """A plain text is the server's refusal, with the status as its code."""
    with pytest.raises(ApiError) as caught:
        read_response(CALL, response(status, body), JOB)
    assert caught.value.code == code
    assert caught.value.sentence == (body.decode() or caught.value.error.details)
    assert caught.value.sentence
    assert hint in caught.value.hint


def test_a_job_that_the_server_has_already() -> None:
    """A job uuid that is taken means that the call arrived before: its job goes on."""
    body = f"Duplicate job uuid[{JOB}]".encode()
    assert read_response(CALL, response(400, body), JOB) == Accepted(JOB)


def test_a_missing_authorization() -> None:
    """A server that wants to know who we are means that we are not logged in."""
    with pytest.raises(NotLoggedIn, match="CreateZone") as caught:
        read_response(CALL, response(400, b"missing header 'Authorization'"), JOB)
    assert caught.value.hint


STRANGE: list[tuple[Response, str, str, str]] = [
    # response                               words in the sentence    hint         why
    (response(200, PAGE), "200 with a page for browsers: “Bad Gateway”", "--url", "a page"),
    (response(200, b'{"inventories": [{"na'), "breaks off", "Try again", "truncated JSON"),
    (response(200, b"[1]"), "“[1]”", "--url", "JSON, but no object"),
    (response(200, b'{"a": 1}}'), "what is no answer", "--url", "broken JSON"),
    (response(200, b'{"a": "\xff"}'), "what is no answer", "--url", "not UTF-8"),
    (response(200, b"[" * 100_000), "“[[[", "--url", "JSON too deep to read"),
    (response(200, b"hello \x1b[31m\x00 there"), "“hello [31m there”", "--url", "control codes"),
    (response(200, b"x" * 200), "“" + "x" * 79 + "…”", "--url", "a long text"),
    (response(202, PAGE), "202 with a page", "--url", "a job that is a page"),
    (response(201, b"{}"), "201", "--url", "an unknown success"),
    (response(200, b""), "200 with nothing more", "--url", "nothing at all"),
    (response(302, b"", location="https://h/zstack"), "“https://h/zstack”", "https://", "to https"),
    (response(301, b"", location="/login"), "“/login”", "--url", "to somewhere"),
    (response(304, b""), "304 and sends us on,", "--url", "to nowhere"),
    (response(401, b""), "401 with nothing more", "proxy", "a proxy's login"),
    (response(407, PAGE), "407", "HTTP_PROXY", "a proxy that wants a password"),
    (response(404, PAGE), "404 with a page", "--url", "a page that is not there"),
    (response(404, b"404 page not found"), "“404 page not found”", "--url", "another server"),
    (response(404, {"status": 404, "error": "Not Found"}), "404", "--url", "another framework"),
    (response(400, b"<html>The plain HTTP request was sent to HTTPS port</html>"),
     "speaks https", "https://", "a page about TLS"),
    (response(400, b"Client sent an HTTP request to an HTTPS server.\n"),
     "speaks https", "https://", "a text about TLS"),
    (response(502, PAGE), "“Bad Gateway”", "try again later", "a proxy without a server"),
    (response(503, b"Service Unavailable"), "503", "try again later", "a proxy's text"),
    (response(503, {"message": "no"}), "503", "try again later", "JSON without an error"),
    (response(503, {"error": "no"}), "503", "try again later", "an error that is a text"),
    (response(504, b""), "504 with nothing more", "try again later", "a proxy's timeout"),
    (response(500, b"<html><style>p {}</style><body><h1>Oops</h1><p>it broke</p>"),
     "“Oops it broke”", "--url", "a page without a title"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "words", "hint", "why"), STRANGE, ids=[why for *_, why in STRANGE]
)
def test_a_stranger(what: Response, words: str, hint: str, why: str) -> None:
    """What no management node says ends in a sentence with what came, and the next step."""
    with pytest.raises(NotZStack) as caught:
        read_response(CALL, what, JOB)
    error = caught.value
    assert words in error.sentence
    assert hint in error.hint
    assert error.sentence.endswith(".")
    assert error.sentence.isprintable()
    assert error.sent


def test_a_poll_of_a_running_job() -> None:
    """202 means that the job goes on, whatever the body."""
    assert read_poll(CALL, response(202, b"{}"), JOB) is None
    assert read_poll(CALL, response(202), JOB) is None


def test_a_poll_of_a_finished_job() -> None:
    """200 is the result, with the job's uuid."""
    result = read_poll(CALL, response(200, {"inventory": {"name": "z"}}), JOB)
    assert result is not None
    assert (result.inventory, result.job_uuid) == ({"name": "z"}, JOB)


POLLS: list[tuple[Response, type[ZscliError], str, str]] = [
    (response(503, ERROR), ApiError, "not found", "the job failed"),
    (response(503, {"error": {"code": "ID.1001"}}), SessionEnded, "ID.1001", "no session"),
    (response(404, b"the job has been expired"), JobForgotten, JOB, "forgotten"),
    (response(404, b""), NotZStack, "404", "no word of a job"),
    (response(404, b"no api mapping to /v1/api-jobs/x"), NotZStack, "404", "a wrong path"),
    (response(404, PAGE), NotZStack, "404", "a page"),
    (response(404, {"status": 404}), NotZStack, "404", "another framework"),
    (response(500, b"db down"), TransportError, "500 when asked about the job", "a fault"),
    (response(400, b"bad"), TransportError, "400 when asked about the job", "an odd refusal"),
    (response(502, PAGE), NotZStack, "502", "a proxy's page"),
    (response(503, b"Service Unavailable"), NotZStack, "503", "a proxy's text"),
    (response(504, b""), NotZStack, "504", "a proxy's timeout"),
    (response(200, PAGE), NotZStack, "200", "a login page"),
    (response(200, b'{"inventory": {'), NotZStack, "breaks off", "truncated JSON"),
    (response(200, b" \n"), NotZStack, "200 with nothing more", "a cut answer"),
    (response(302, b""), NotZStack, "302", "a redirect"),
]


@pytest.mark.parametrize(("what", "error", "words", "why"), POLLS, ids=[why for *_, why in POLLS])
def test_a_poll_that_fails(what: Response, error: type[ZscliError], words: str, why: str) -> None:
    """Forgotten is 404 in its own words, failed is an error object; all else is our trouble."""
    with pytest.raises(error, match=words) as caught:
        read_poll(CALL, what, JOB)
    assert type(caught.value) is error
