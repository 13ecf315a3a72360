"""A small receiver that the server tells when a job has ended: then the job is asked about at once.

What it is told is not believed: the answer is fetched as always. So nobody who finds the address
can make a job look done, and a call that never comes costs nothing but time: the polling goes on.
Source: protocol, section 1.7.
"""

import os
import re
import socket
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from zscli.errors import UsageError

__all__ = ["Receiver", "address_for", "read_address"]

JOB = "X-Job-UUID"
UUID = re.compile(r"[0-9A-Za-z]{32}")
ADDRESS = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:]*)(?::([0-9]{1,5}))?")
MOST_BYTES = 16 * 1024 * 1024
"""Of a body, which is read and thrown away."""
PATIENCE = 10.0
"""Seconds that a caller has to say what it wants."""
HIGHEST_PORT = 65_535


def read_address(text: str) -> tuple[str, int]:
    """Return the host, empty for any, and the port, 0 for a free one, of `ADDR:PORT`.

    Either may be left out. Raises UsageError.
    """
    found = ADDRESS.fullmatch(text)
    if found is None or int(found[2] or 0) > HIGHEST_PORT:
        raise UsageError(
            f"{text!r} is no address to listen at.",
            hint="Write it as: --webhook=10.0.0.5:7000, or --webhook alone",
        )
    return found[1].strip("[]"), int(found[2] or 0)


def address_for(url: str) -> str:
    """Return the address of this machine by which the server at *url* would reach it."""
    parts = urlsplit(url)
    try:
        family, kind, _, _, target = socket.getaddrinfo(
            parts.hostname, parts.port or 80, type=socket.SOCK_DGRAM
        )[0]
        with socket.socket(family, kind) as probe:  # it sends nothing
            probe.connect(target)
            return str(probe.getsockname()[0])
    except OSError:
        return "127.0.0.1"


class Receiver:
    """Listens at *host* and *port*, in threads of its own. told: given the uuid of an ended job.

    Raises UsageError when it cannot listen there.
    """

    def __init__(self, host: str, port: int, told: Callable[[str], None]) -> None:
        secret = os.urandom(8).hex()
        path = f"/zscli/{secret}"
        try:
            self._server = _server(host, port, path, told)
        except OSError as error:
            raise UsageError(
                f"zscli cannot listen at {host or 'this machine'}, port {port}: {error.strerror}.",
                hint="Choose another address, or leave out --webhook: jobs are asked about anyway.",
            ) from error
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self._server.server_address[1]}{path}"
        Thread(target=self._server.serve_forever, name="webhook", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


def _server(host: str, port: int, path: str, told: Callable[[str], None]) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_POST(self) -> None:
            size = self.headers.get("Content-Length", "0")
            self.rfile.read(min(int(size), MOST_BYTES) if size.isdecimal() else 0)
            uuid = self.headers.get(JOB, "")
            is_ours = self.path == path and UUID.fullmatch(uuid) is not None
            if is_ours:
                told(uuid)
            self.send_response(200 if is_ours else 404)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing: nobody reads it."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

        def handle_error(self, *_: Any) -> None:
            """Say nothing: a caller that hangs up is no concern of ours."""

    return Server((host, port), Handler)
