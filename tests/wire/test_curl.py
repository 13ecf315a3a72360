"""Requests as curl lines and as lines to read."""

import json
import os
import subprocess
from typing import Any

import pytest

from tests.wire.fakes import JOB, api, call
from zscli.call.call import Call
from zscli.call.query import Condition
from zscli.spec.model import ParamSpec
from zscli.wire.auth import AccessKeyCredential, SessionCredential
from zscli.wire.curl import curl_line, dry_run_lines
from zscli.wire.rest import to_request
from zscli.wire.transport import Request

URL = "http://mn:8080/zstack"
SECRET = ParamSpec("password", sensitive="value")
LOGIN = api("LogInByAccount", "PUT", "/login", wrapper="logIn", params=(SECRET,), session=False)
LOGOUT = api("LogOut", "DELETE", "/accounts/sessions/{sessionUuid}", session=False)
QUERY = api("QueryZone", "GET", "/zones")
WITH_UA = "-H 'User-Agent: zscli/0.1.0 (cli)'"
WRITE = f"{WITH_UA} -H 'Content-Type: application/json' -H 'X-Job-UUID: {JOB}'"

LINES: list[tuple[Call, str, str]] = [
    (
        call(QUERY, Condition("name", "=", "it's"), limit=1),
        (
            f'curl -sS {WITH_UA} -H "Authorization: OAuth $ZSCLI_SESSION" '
            f"'{URL}/v1/zones?q=name%3Dit%27s&limit=1'"
        ),
        "a query",
    ),
    (
        call(LOGIN, accountName="o'neill", password="s3cret"),
        (
            f"curl -sS -X PUT {WRITE} --data-binary "
            """'{"logIn": {"accountName": "o'"'"'neill", "password": "'"$ZSCLI_PASSWORD"'"}}' """
            f"{URL}/v1/login"
        ),
        "a login",
    ),
    (
        call(LOGOUT, sessionUuid="s3cret", clientInfo={"ip": "$(x)"}),
        (
            f"curl -sS -X DELETE {WITH_UA} -H 'X-Job-UUID: {JOB}' "
            f'"{URL}/v1/accounts/sessions/$ZSCLI_SESSION?clientInfo.ip=%24%28x%29"'
        ),
        "a secret in the path",
    ),
    (
        call(LOGIN, systemTags=["aPassword::s3cret", "bPassword::s3cret2"]),
        (
            f"curl -sS -X PUT {WRITE} --data-binary "
            """'{"logIn": {}, "systemTags": ["aPassword::'"$ZSCLI_SYSTEM_TAGS"'", """
            """"bPassword::'"$ZSCLI_SYSTEM_TAGS_2"'"]}' """
            f"{URL}/v1/login"
        ),
        "two secrets of one parameter",
    ),
]


@pytest.mark.parametrize(("what", "line", "why"), LINES, ids=[why for *_, why in LINES])
def test_curl_line(what: Call, line: str, why: str) -> None:
    """A request is one line, its secrets shell variables."""
    request = to_request(what, SessionCredential("s3cret"), JOB)
    assert curl_line(request, URL) == line
    assert "s3cret" not in line


@pytest.mark.parametrize(
    ("verify", "option"), [(True, ""), (False, " -k"), ("/a b.pem", " --cacert '/a b.pem'")]
)
def test_trust(verify: bool | str, option: str) -> None:
    """How a certificate is verified is told to curl as well."""
    assert curl_line(Request("GET", "/v1/x"), URL, verify=verify) == f"curl -sS{option} {URL}/v1/x"


def test_a_proxy() -> None:
    """The proxy of an option is curl's too."""
    line = curl_line(Request("GET", "/v1/x"), URL, proxy="http://p:3128")
    assert line == f"curl -sS --proxy http://p:3128 {URL}/v1/x"


def test_an_address_in_brackets() -> None:
    """Curl is kept from reading an IPv6 address as a range."""
    assert curl_line(Request("GET", "/v1/x"), "http://[::1]:80") == (
        "curl -sS -g 'http://[::1]:80/v1/x'"
    )


def test_an_access_key_is_hidden() -> None:
    """A signature is not shown either."""
    request = to_request(call(QUERY), AccessKeyCredential("id", "s3cret"), JOB)
    line = curl_line(request, URL)
    assert '"Authorization: ZStack $ZSCLI_SIGNATURE"' in line
    assert request.headers["Authorization"].rpartition(":")[2] not in line


ODD = ["$(id)", "`id`", "a'b\"c", "a\\b", "!x", "line\nbreak", "\ue000PATH\ue000", "北京", "*", ""]


@pytest.mark.parametrize("odd", ODD)
def test_a_shell_gives_curl_the_very_request(odd: str) -> None:
    """Pasted into a shell, curl gets the body that we send, whatever is in it."""
    request = to_request(call(LOGIN, accountName=odd, password="s3cret"), None, JOB)
    line = curl_line(request, URL).replace("curl", "printf '%s\\0'", 1)
    environment = {**os.environ, "ZSCLI_PASSWORD": "s3cret"}
    done = subprocess.run(
        ["/bin/sh", "-c", line], capture_output=True, check=True, env=environment, timeout=10
    )
    words = done.stdout.decode().split("\0")
    body = words[words.index("--data-binary") + 1]
    assert json.loads(body) == json.loads(request.body or b"")


def test_dry_run_lines() -> None:
    """Method and URL, headers, a blank line, and the body, without secrets."""
    request = to_request(
        call(api(params=(SECRET,)), name="北京", password="s3cret"), SessionCredential("s"), JOB
    )
    assert dry_run_lines(request, URL) == [
        f"POST {URL}/v1/zones",
        "User-Agent: zscli/0.1.0 (cli)",
        "Content-Type: application/json",
        f"X-Job-UUID: {JOB}",
        "Authorization: OAuth ******",
        "",
        "{",
        '  "params": {',
        '    "name": "北京",',
        '    "password": "******"',
        "  }",
        "}",
    ]


def test_dry_run_of_a_read() -> None:
    """A request without a body ends with its headers."""
    lines = dry_run_lines(to_request(call(QUERY, limit=1), None, JOB), URL)
    assert lines == [f"GET {URL}/v1/zones?limit=1", "User-Agent: zscli/0.1.0 (cli)"]


HIDDEN: list[tuple[dict[str, Any], str]] = [
    ({"password": "s3cret"}, "a text"),
    ({"password": ["s3cret", {"a": "s3cret"}]}, "texts within"),
    ({"password": "s3cret", "description": "s3"}, "a part of it elsewhere stays"),
    ({"m": {"token": "s3cret"}}, "a telling key"),
    ({"url": "http://root:s3cret@h/"}, "a URI"),
    ({"jobData": '{"password": "s3cret", "adminPassword": "s3cret"}'}, "JSON in a text"),
]


@pytest.mark.parametrize(("params", "why"), HIDDEN, ids=[why for *_, why in HIDDEN])
def test_no_secret_is_shown(params: dict[str, Any], why: str) -> None:
    """Neither form shows a secret, in a body or in a query string."""
    for spec in (LOGIN, api("DeleteX", "DELETE", "/x", params=(SECRET,))):
        if spec is not LOGIN and isinstance(params.get("password"), list):
            continue
        request = to_request(call(spec, **params), SessionCredential("s3cret"), JOB)
        shown = curl_line(request, URL) + "\n".join(dry_run_lines(request, URL))
        assert "s3cret" not in shown
