"""What is hidden of a call."""

from typing import Any

import pytest

from tests.wire.fakes import api
from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.spec.model import ParamSpec
from zscli.wire.secrets import secrets_of

SPEC = api(
    params=(
        ParamSpec("name"),
        ParamSpec("verifyCode", sensitive="value"),
        ParamSpec("digest", hashed=True),
        ParamSpec("url", sensitive="uri"),
        ParamSpec("monUrls", "list", sensitive="uri"),
        ParamSpec("tag", sensitive="tag"),
    )
)

CASES: list[tuple[dict[str, Any], list[tuple[str, str]], str]] = [
    ({"name": "n"}, [], "nothing to hide"),
    ({"verifyCode": 1234}, [("verifyCode", "1234")], "a number"),
    ({"verifyCode": ""}, [], "an empty value"),
    ({"verifyCode": {"a": ["x", True, None]}}, [("verifyCode", "x")], "all texts within"),
    ({"digest": "h"}, [("digest", "h")], "a hash"),
    ({"sessionUuid": "s"}, [("sessionUuid", "s")], "a session"),
    ({"url": "ftp://u:pw@h/x"}, [("url", "u:pw")], "a user and password in a URI"),
    ({"url": "http://h/x"}, [], "a URI without a password"),
    ({"monUrls": ["r:p@ss@h/?a=1", "r:b@h"]}, [("monUrls", "r:p@ss"), ("monUrls", "r:b")],
     "URIs without a scheme"),
    ({"tag": "a::b::c"}, [("tag", "c")], "the last part of a tag"),
    ({"password": "p"}, [("password", "p")], "a telling name that the spec does not have"),
    ({"systemTags": ["consolePassword::p", "x::y"]}, [("systemTags", "p")], "a password in a tag"),
    ({"m": {"secretKey": "k", "other": "o"}}, [("m", "k")], "a telling key of a map"),
    ({"jobData": '{"name": "n", "password": "p q"}'}, [("jobData", "p q")], "JSON in a text"),
    ({"link": "http://u:p@h/"}, [("link", "u:p")], "a user in any URI"),
    ({"password": ["p", "p"]}, [("password", "p")], "none twice"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "secrets", "why"), CASES, ids=[why for *_, why in CASES])
def test_secrets_of(params: dict[str, Any], secrets: list[tuple[str, str]], why: str) -> None:
    """What the spec marks or what looks like a secret is found, with its parameter."""
    assert [(one.name, one.text) for one in secrets_of(Call(SPEC, params))] == secrets


def test_a_condition_on_a_secret() -> None:
    """The value of a condition on a telling field is hidden."""
    conditions = (Condition("name", "=", "n"), Condition("a.password", "=", "p"))
    found = secrets_of(Call(SPEC, {}, conditions))
    assert [(one.name, one.text) for one in found] == [("q", "p")]
