"""A server of the tests' own: it answers with bytes, or misbehaves, exactly as a script says."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Act = Callable[[socket.socket], bool]
"""Does something to a connection; whether the connection stays open."""

TLS_FOLDER = Path(__file__).parent / "tls"


def answer(status: int, body: bytes = b"", *headers: str, length: int | None = None) -> Act:
    """Answer with a status and a body, and keep the connection."""
    lines = [f"HTTP/1.1 {status} X", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")

    def act(connection: socket.socket) -> bool:
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return length is None

    return act


def raw(data: bytes) -> Act:
    """Send bytes and close."""

    def act(connection: socket.socket) -> bool:
        connection.sendall(data)
        return False

    return act


def reset(connection: socket.socket) -> bool:
    """Drop the connection as a crashed process does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def hang_up(connection: socket.socket) -> bool:
    """Close without a word."""
    return False


class Server:
    """Answers one request after the other by a script, and remembers what it was sent."""

    def __init__(self, script: list[Act], context: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.requests: list[bytes] = []
        self.connections = 0
        self._context = context
        self._over = threading.Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        """The base URL."""
        scheme = "https" if self._context else "http"
        return f"{scheme}://127.0.0.1:{self.port}/zstack"

    def silent(self, connection: socket.socket) -> bool:
        """Say nothing until the test is over."""
        self._over.wait(20)
        return False

    def close(self) -> None:
        """Stop listening and drop every connection."""
        self._over.set()
        for one in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            while (request := _read(connection)) and self.script:
                self.requests.append(request)
                if not self.script.pop(0)(connection):
                    break
        except OSError:
            pass
        finally:
            connection.close()


def _read(connection: socket.socket) -> bytes:
    """Read one request, its body included."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


Serve = Callable[..., Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a server that acts by the given script."""
    servers: list[Server] = []

    def start(*script: Act, context: ssl.SSLContext | None = None) -> Server:
        servers.append(Server(list(script), context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def tls() -> ssl.SSLContext:
    """The server's side of TLS, with a certificate that only its own file vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS_FOLDER / "server.pem", TLS_FOLDER / "server.key")
    return context


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No proxy, CA file or netrc of the machine reaches a test."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NETRC"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
