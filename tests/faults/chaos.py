"""A proxy between a client and a server that spoils chosen requests in chosen ways.

It speaks just enough HTTP to count requests. It never sleeps: it waits only for the other side
to speak or to hang up, so what it does is the same in every run.
"""

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

BUFFER = 65536
PAGE = b"<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body>nginx</body></html>"
BADLY_LATE = 60.0
"""Seconds after which a socket of the proxy gives up, so that a broken test ends at all."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answered: its status line, its headers, its body."""

    line: bytes
    headers: tuple[bytes, ...]
    body: bytes

    def raw(self, *, length: int | None = None, body: bytes | None = None) -> bytes:
        """Return the answer as it travels; *length* and *body* instead of the right ones."""
        content = self.body if body is None else body
        size = len(content) if length is None else length
        kept = [line for line in self.headers if not _is_of_framing(line)]
        return b"\r\n".join([self.line, *kept, b"Content-Length: %d" % size, b"", content])


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it came: method and path, and all of its bytes."""

    method: str
    path: str
    raw: bytes


@dataclass(slots=True)
class Exchange:
    """One request in the hands of a fault."""

    seen: Seen
    client: socket.socket
    proxy: "Chaos"

    def forward(self) -> Reply:
        """Bring the request to the server and return its answer."""
        return self.proxy.forward(self.seen)

    def answer(self, data: bytes) -> None:
        """Send bytes to the client, whether it still listens or not."""
        with contextlib.suppress(OSError):
            self.client.sendall(data)

    def wait_for_hang_up(self) -> None:
        """Wait until the client has had enough."""
        with contextlib.suppress(OSError):
            while self.client.recv(BUFFER):
                pass


Fault = Callable[[Exchange], bool]
"""Does something with a request; whether the connection stays open."""


@dataclass(slots=True)
class Rule:
    """Which requests get which fault. nth: the first that does, from 1; times: None for ever."""

    pattern: str
    fault: Fault
    nth: int = 1
    times: int | None = 1
    matched: int = 0
    struck: int = 0
    hit: threading.Event = field(default_factory=threading.Event, repr=False)

    def may_strike(self, asked: str) -> bool:
        """Whether it may spoil a request with this method and path, if it comes now."""
        is_over = self.times is not None and self.struck >= self.times
        return not is_over and re.search(self.pattern, asked) is not None

    def takes(self, seen: Seen) -> bool:
        """Whether this request is spoilt; counts the requests that match."""
        if not re.search(self.pattern, f"{seen.method} {seen.path}"):
            return False
        self.matched += 1
        since = self.matched - self.nth
        strikes = since >= 0 and (self.times is None or since < self.times)
        self.struck += strikes
        if strikes:
            self.hit.set()
        return strikes

    def has_struck(self) -> bool:
        """Whether it spoilt a request; one that the client gave up may not be read yet."""
        return self.hit.wait(BADLY_LATE)


@dataclass
class Chaos:
    """The proxy. server: where requests go, as host and port. seen: every request, in order."""

    server: tuple[str, int]
    rules: list[Rule] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    held: list[Seen] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        """Prepare what the threads share."""
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.shut()
        for thread in self._threads:
            thread.join(BADLY_LATE)
            assert not thread.is_alive()

    @property
    def url(self) -> str:
        """The address that a client is given."""
        return f"http://127.0.0.1:{self.port}/zstack"

    def open(self) -> None:
        """Listen, on the same port as before."""
        if self._listener is not None:
            return
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen(128)
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._start(self._accept, listener)

    def shut(self) -> None:
        """Refuse connections from now on, and drop those that there are."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self.drop()

    def drop(self) -> None:
        """Drop every connection, also one that waits for an answer."""
        with self._lock:
            open_ones = list(self._connections)
        for connection in open_ones:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def heal(self) -> None:
        """Spoil nothing any more, and deliver what was held back."""
        self.rules.clear()
        self.open()
        self.deliver()

    def deliver(self) -> None:
        """Bring the requests that were held back to the server; nobody hears the answers."""
        while self.held:
            self.forward(self.held.pop(0))

    def forward(self, seen: Seen) -> Reply:
        """Bring a request to the server; as proxies do, answer 502 where there is none."""
        try:
            with socket.create_connection(self.server, BADLY_LATE) as upstream:
                upstream.sendall(_closing(seen.raw))
                pieces = list(iter(lambda: upstream.recv(BUFFER), b""))
        except OSError:
            return Reply(b"HTTP/1.1 502 Bad Gateway", (b"Content-Type: text/html",), PAGE)
        head, _, body = b"".join(pieces).partition(b"\r\n\r\n")
        line, *headers = head.split(b"\r\n")
        return Reply(line, tuple(headers), body)

    def _start(self, work: Callable[[socket.socket], None], argument: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(argument,), name="chaos", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.settimeout(BADLY_LATE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._connections.add(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.closing(connection):
            try:
                for seen in _requests(connection):
                    if not self._fault(seen)(Exchange(seen, connection, self)):
                        break
            except OSError:
                pass
            finally:
                with self._lock:
                    self._connections.discard(connection)

    def _fault(self, seen: Seen) -> Fault:
        with self._lock:
            self.seen.append(seen)
            spoilt = [rule.fault for rule in self.rules if rule.takes(seen)]
        return spoilt[0] if spoilt else passed


def passed(exchange: Exchange) -> bool:
    """Do nothing bad."""
    exchange.answer(exchange.forward().raw())
    return True


def dropped_before(exchange: Exchange) -> bool:
    """Hang up without having passed the request on."""
    return False


def dropped_after(exchange: Exchange) -> bool:
    """Pass the request on, and hang up without an answer."""
    exchange.forward()
    return False


def reset_after(exchange: Exchange) -> bool:
    """Pass the request on, and break the connection as a crashed machine does."""
    exchange.forward()
    exchange.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def dropped_in_head(exchange: Exchange) -> bool:
    """Hang up within the status line of the answer."""
    exchange.answer(exchange.forward().raw()[:10])
    return False


def dropped_in_body(exchange: Exchange) -> bool:
    """Hang up in the middle of the answer's body."""
    reply = exchange.forward()
    exchange.answer(reply.raw(length=len(reply.body), body=reply.body[: len(reply.body) // 2]))
    return False


def stalled_before(exchange: Exchange) -> bool:
    """Take the request, and never do anything with it."""
    exchange.wait_for_hang_up()
    return False


def stalled_after(exchange: Exchange) -> bool:
    """Pass the request on, and never answer."""
    exchange.forward()
    exchange.wait_for_hang_up()
    return False


def slow(exchange: Exchange) -> bool:
    """Answer byte by byte."""
    for byte in exchange.forward().raw():
        exchange.answer(bytes([byte]))
    return True


def cut_json(exchange: Exchange) -> bool:
    """Answer with half of the JSON, as if that were all."""
    reply = exchange.forward()
    exchange.answer(reply.raw(body=reply.body[: len(reply.body) // 2]))
    return True


def no_body(exchange: Exchange) -> bool:
    """Answer with the right status and no body."""
    exchange.answer(exchange.forward().raw(body=b""))
    return True


def length_too_long(exchange: Exchange) -> bool:
    """Promise more bytes than come."""
    reply = exchange.forward()
    exchange.answer(reply.raw(length=len(reply.body) + 7))
    return False


def length_too_short(exchange: Exchange) -> bool:
    """Promise fewer bytes than come; the rest stands in the way of the next answer."""
    reply = exchange.forward()
    exchange.answer(reply.raw(length=max(len(reply.body) - 1, 0)))
    return True


def doubled_first(exchange: Exchange) -> bool:
    """Pass the request on twice, and answer with the first answer."""
    reply = exchange.forward()
    exchange.forward()
    exchange.answer(reply.raw())
    return True


def doubled_second(exchange: Exchange) -> bool:
    """Pass the request on twice, and answer with the second answer."""
    exchange.forward()
    return passed(exchange)


def late(exchange: Exchange) -> bool:
    """Hang up, and keep the request for later: see Chaos.deliver."""
    exchange.proxy.held.append(exchange.seen)
    return False


def then_late(exchange: Exchange) -> bool:
    """Answer, and only then pass on what was kept for later."""
    reply = exchange.forward()
    exchange.proxy.deliver()
    exchange.answer(reply.raw())
    return True


def instead(status: int, body: bytes = PAGE) -> Fault:
    """Return the fault of a proxy that answers by itself and passes nothing on."""

    def fault(exchange: Exchange) -> bool:
        exchange.answer(_own_answer(status, body))
        return True

    return fault


def afterwards(status: int, body: bytes = PAGE) -> Fault:
    """Return the fault of a proxy that passes the request on and answers by itself."""

    def fault(exchange: Exchange) -> bool:
        exchange.forward()
        exchange.answer(_own_answer(status, body))
        return True

    return fault


def first(act: Callable[[], None], fault: Fault = passed) -> Fault:
    """Return the fault that does something to the world before *fault*."""

    def before(exchange: Exchange) -> bool:
        act()
        return fault(exchange)

    return before


def afterwards_do(act: Callable[[], None]) -> Fault:
    """Return the fault that passes the request on, does something, and hangs up."""

    def fault(exchange: Exchange) -> bool:
        exchange.forward()
        act()
        return False

    return fault


def _own_answer(status: int, body: bytes) -> bytes:
    kind = b"text/html" if body.startswith(b"<") else b"text/plain"
    return Reply(b"HTTP/1.1 %d Proxy" % status, (b"Content-Type: " + kind,), body).raw()


def _requests(connection: socket.socket) -> Iterator[Seen]:
    """Yield the requests that come over a connection, until it ends."""
    waiting = b""
    while True:
        while b"\r\n\r\n" not in waiting:
            piece = connection.recv(BUFFER)
            if not piece:
                return
            waiting += piece
        head, _, rest = waiting.partition(b"\r\n\r\n")
        found = re.search(rb"(?im)^content-length: *(\d+)", head)
        size = int(found[1]) if found else 0
        while len(rest) < size:
            piece = connection.recv(BUFFER)
            if not piece:
                return
            rest += piece
        method, path, _ = head.split(b"\r\n")[0].decode("latin-1").split(" ", 2)
        yield Seen(method, path, head + b"\r\n\r\n" + rest[:size])
        waiting = rest[size:]


def _closing(raw: bytes) -> bytes:
    """Return a request that asks the server to hang up after its answer."""
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not _is_of_connection(line)]
    return b"\r\n".join([*lines, b"Connection: close", b"", body])


def _is_of_connection(line: bytes) -> bool:
    return line.lower().startswith((b"connection:", b"keep-alive:"))


def _is_of_framing(line: bytes) -> bool:
    return line.lower().startswith((b"content-length:", b"transfer-encoding:", b"connection:"))
