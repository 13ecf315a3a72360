"""Laws of requests and answers."""

import json
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.wire.fakes import JOB, api, call, response
from zscli.call.result import Result
from zscli.errors import ZscliError
from zscli.spec.model import ParamSpec
from zscli.spec.timestamps import parse_timestamp
from zscli.wire.answer import read_poll, read_response
from zscli.wire.curl import curl_line, dry_run_lines
from zscli.wire.protocol import Accepted
from zscli.wire.rest import to_request

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
NAMES = st.text("abcdefghijk", min_size=1, max_size=8)
STATUSES = st.sampled_from([200, 201, 202, 204, 301, 400, 401, 403, 404, 405, 500, 502, 503, 504])
ERRORS = st.dictionaries(
    st.sampled_from(["code", "description", "details", "cause", "causes", "messages"]), JSON
)
POST = api(params=(ParamSpec("password", sensitive="value"),))


@pytest.mark.property
@given(st.dictionaries(NAMES, JSON))
def test_a_body_says_what_the_call_says(params: dict[str, Any]) -> None:
    """Every value that JSON has arrives as it is, but for those that are nothing."""
    body = json.loads(to_request(call(api(), **params), None, JOB).body or b"")
    assert body == {"params": {name: one for name, one in params.items() if one is not None}}


@pytest.mark.property
@given(STATUSES, st.binary(max_size=60) | JSON.map(lambda one: json.dumps(one).encode()))
def test_any_answer_ends_well(status: int, body: bytes) -> None:
    """Whatever comes is a result, a job, or an error with a sentence; never anything else."""
    for read in (read_response, read_poll):
        found: object = None
        try:
            found = read(call(), response(status, body), JOB)
        except ZscliError as error:
            found = error.sentence or 0
        assert found is None or isinstance(found, Result | Accepted | str)


@pytest.mark.property
@given(ERRORS)
def test_any_error_object_is_an_error(error: dict[str, Any]) -> None:
    """An error of any shape has a code and a sentence."""
    with pytest.raises(ZscliError) as caught:
        read_response(call(), response(503, {"error": error}), JOB)
    assert caught.value.sentence
    assert isinstance(caught.value.hint, str)


@pytest.mark.property
@given(st.text("0123456789XYZ'\"$\\", min_size=8, max_size=30), TEXT)
def test_a_password_is_never_shown(password: str, name: str) -> None:
    """Whatever a password is made of, it stands in neither form of a request."""
    assume(password not in name)
    request = to_request(call(POST, name=name, password=password), None, JOB)
    shown = [curl_line(request, "http://mn"), *dry_run_lines(request, "http://mn")]
    assert not any(password in line for line in shown)
    assert password not in repr(request)


@pytest.mark.property
@given(st.text())
def test_any_text_is_a_timestamp_or_none(text: str) -> None:
    """Reading a timestamp never fails."""
    assert parse_timestamp(text) is None
