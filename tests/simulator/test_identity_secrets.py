"""What is secret about logins stays out of the log, and its plain text out of the state."""

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.server import Simulator

SECRETS = ("corr3ct-h0rse", "b4ttery-st4ple", "0ld-and-wr0ng", "cn-passw0rd")
"""Plain passwords that are sent below, right and wrong."""


def sha(text: str) -> str:
    """Return what a client sends for a password."""
    return hashlib.sha512(text.encode()).hexdigest()


class Http:
    """A client over the wire, which waits for jobs."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = ""

    def send(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """Send a request and return the JSON of its answer, be it an error or not."""
        data = None if body is None else json.dumps(body).encode()
        request = Request(self.url + path, data, {"Authorization": f"OAuth {self.session}"})  # noqa: S310
        request.method = method
        try:
            with urlopen(request) as answer:  # noqa: S310
                found = json.loads(answer.read())
        except OSError as error:
            found = json.loads(error.read())  # type: ignore[attr-defined]
        while found.get("location"):
            path = "/v1/api-jobs/" + found["location"].rsplit("/", 1)[-1]
            done = self.send("GET", path)
            found = done or found
        return dict(found)


def test_passwords_stay_out_of_log_and_state(tmp_path: Path) -> None:
    """Plain passwords are nowhere; session uuids, signatures and key secrets not in the log."""
    state, lines = tmp_path / "cloud.db", list[str]()
    with Simulator(seed="demo", state=str(state), job_delay=0, log=lines.append) as simulator:
        http = Http(simulator.url)
        login = {"logInByAccount": {"accountName": "admin", "password": sha("password")}}
        http.session = http.send("PUT", "/v1/accounts/login", login)["inventory"]["uuid"]
        body = {"params": {"name": "bob", "password": sha(SECRETS[0])}}
        assert http.send("POST", "/v1/accounts", body)["inventory"]["name"] == "bob"
        generic = {"username": "bob", "password": SECRETS[0], "loginType": "account"}
        assert "inventory" in http.send("PUT", "/v1/login", {"logIn": generic})
        wrong = generic | {"password": SECRETS[2]}
        assert "error" in http.send("PUT", "/v1/login", {"logIn": wrong})
        ldap = {"logInByLdap": {"uid": "wangfang", "password": SECRETS[1]}}
        assert "error" in http.send("PUT", "/v1/ldap/login", ldap)
        account = {"accountUuid": ADMIN_UUID, "userUuid": ADMIN_UUID}
        key = http.send("POST", "/v1/accesskeys", {"params": account})["inventory"]
        http.send("GET", f"/v1/accesskeys?q=AccessKeySecret={key['AccessKeySecret']}")
        http.send("GET", f"/v1/accounts/sessions/{http.session}/valid")
        secret = http.send("GET", f"/v1/twofactorauthentication/secret?password={SECRETS[3]}")
        assert "error" in secret
    shown = "\n".join(lines)
    assert "LogIn" in shown
    for text in (*SECRETS, key["AccessKeySecret"], http.session, sha("password")):
        assert text not in shown
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for text in SECRETS:
        assert text.encode() not in kept
    assert sha(SECRETS[0]).encode() in kept
    assert state.stat().st_mode & 0o077 == 0


def test_a_program_that_logs_everything(caplog: pytest.LogCaptureFixture) -> None:
    """A simulator inside of it adds nothing secret to its log, at whatever level that is."""
    with caplog.at_level(1), Simulator(seed="empty", job_delay=0) as simulator:
        http = Http(simulator.url)
        login = {"logInByAccount": {"accountName": "admin", "password": sha("password")}}
        http.session = http.send("PUT", "/v1/accounts/login", login)["inventory"]["uuid"]
        http.send("GET", f"/v1/zones/{http.session}?q=name={SECRETS[0]}")
    assert caplog.records  # it does log everything
    for text in (http.session, SECRETS[0], sha("password")):
        assert text not in caplog.text
