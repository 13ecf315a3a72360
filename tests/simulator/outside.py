"""A client that knows HTTP and nothing of zscli: Python's own, with a session."""

import hashlib
import http.client
import json
from typing import Any, NamedTuple

from zscli.simulator.server import Simulator

__all__ = ["LOGIN", "PASSWORD", "Client", "Seen"]

PASSWORD = hashlib.sha512(b"password").hexdigest()
LOGIN = {"logInByAccount": {"accountName": "admin", "password": PASSWORD}}


class Seen(NamedTuple):
    """An answer as it came."""

    status: int
    text: str
    headers: dict[str, str]

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.text)


class Client:
    """Python's own HTTP client, with a session where it has one."""

    def __init__(self, simulator: Simulator) -> None:
        self.connection = http.client.HTTPConnection(simulator.host, simulator.port, timeout=60)
        self.session = ""
        answer = self.ask("PUT", "/zstack/v1/accounts/login", LOGIN, {})
        self.session = answer.json["inventory"]["uuid"]

    def ask(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Seen:
        """Send one request; return what came."""
        text = body if isinstance(body, str | bytes | None) else json.dumps(body)
        given = {"Authorization": f"OAuth {self.session}"} if headers is None else headers
        self.connection.request(method, path, text, given)
        response = self.connection.getresponse()
        head = {name.lower(): value for name, value in response.getheaders()}
        return Seen(response.status, response.read().decode(), head)

    def message(self, name: str, fields: Any, session: Any = None) -> Any:
        """Send a message under its full class name; return the JSON of its answer, when it is Done.

        session: the uuid of another one than the client's own; False for none at all.
        """
        if session is not False:
            fields = fields | {"session": {"uuid": session or self.session}}
        answer = self.ask("POST", "/zstack/api", {name: fields}, {}).json
        while answer["state"] != "Done":
            answer = self.ask("GET", f"/zstack/api/result/{answer['uuid']}", None, {}).json
        return answer

    def call(self, method: str, path: str, body: Any = None) -> Seen:
        """Send one request, and poll until its job ends."""
        answer = self.ask(method, path, body)
        if answer.status != 202:
            return answer
        location = f"/zstack/v1/api-jobs/{answer.json['location'].rpartition('/')[2]}"
        while answer.status == 202:
            answer = self.ask("GET", location, None, {})
        return answer
