"""HTTP at the front of a simulator: a socket and a thread that serve a Front.

Alone imports the web framework, and only when a server is started. It knows answers and bytes,
and nothing of APIs.
"""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl

from zscli.clock import Clock
from zscli.errors import StateError, UsageError
from zscli.simulator.protocol.exchange import Answer, Request

if TYPE_CHECKING:
    import uvicorn
    from starlette.requests import Request as WebRequest

__all__ = ["Dropped", "Front", "Page", "Raw", "Reply", "WebServer"]

THREADS = 8
LONG = 5_000
"""A text of more characters may ask so much that it is answered beside other requests."""
START_WITHIN = 60.0
END_WITHIN = 1.0
SETTLED = 5
"""After so many turns of the loop everything that was under way in it has come to pass."""


@dataclass(frozen=True, slots=True)
class Page:
    """An answer with a type of its own."""

    answer: Answer
    kind: str


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they travel; the connection ends after them. broken: as a crashed machine's."""

    data: bytes = b""
    broken: bool = False


Dropped = Raw()
"""No answer at all: the connection ends."""

Reply = Answer | Page | Raw
"""What a request gets."""


def _dropped() -> Reply:
    return Dropped


Sent = tuple[int, list[tuple[bytes, bytes]], bytes]
"""Status, headers and body of an answer, as the framework takes them."""


class Front(Protocol):
    """What is behind the socket."""

    @property
    def is_large(self) -> bool:
        """Whether a request may take so long that it needs a thread of its own."""
        ...

    def before(self, request: Request) -> tuple[float, Callable[[], Reply]]:
        """Return for how many seconds a request is to wait, and what then makes its reply."""
        ...

    def unreadable(self) -> None:
        """Note that what came is no HTTP, and is answered so."""
        ...


class WebServer:
    """A Front on a listening socket. *clock* is the one whose time stands in the answers."""

    def __init__(self, front: Front, listener: socket.socket, clock: Clock) -> None:
        self._front = front
        self._listener = listener
        self._clock = clock
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="simulator-call")
        self._ready = threading.Event()
        self._stop: Callable[[], None] = lambda: None
        self._ending: asyncio.Event | None = None
        self._server = self._make_server()
        self._thread = threading.Thread(target=self._serve, name="simulator", daemon=True)

    def start(self) -> None:
        """Serve in a thread; returns when it does."""
        self._thread.start()
        if not self._ready.wait(START_WITHIN) or not self._server.started:
            self.close()
            raise StateError("The simulator did not start.", hint="Try again.")

    def close(self) -> None:
        """Stop serving and end every thread; what is being answered has a second for it."""
        self._server.should_exit = True
        self._stop()
        self._thread.join()
        self._pool.shutdown()
        self._listener.close()

    def _serve(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        finally:
            self._ready.set()

    def _make_server(self) -> "uvicorn.Server":
        try:
            import starlette.requests
            import uvicorn
        except ImportError as error:
            raise UsageError(
                f"The simulator needs a package that is not installed: {error.name}.",
                hint="Install it: pip install 'zscli[simulator]'",
            ) from error

        request, endpoint = starlette.requests.Request, self._endpoint
        gone = (starlette.requests.ClientDisconnect, asyncio.CancelledError)

        async def web(scope: Any, receive: Any, send: Any) -> None:
            """Answer one request; there is one endpoint, so nothing is routed here."""
            asked = request(scope, receive)
            try:
                found = await endpoint(asked)
            except gone:  # half a request: the client left, or serving ends
                await _end_connection(asked, Raw(broken=True))
                return
            if found is None:
                return
            status, headers, body = found
            length = (b"content-length", str(len(body)).encode())
            start = {"type": "http.response.start", "status": status, "headers": [length, *headers]}
            with scope["state"]["transport"].at_once():
                await send(start)
                await send({"type": "http.response.body", "body": body})

        config = uvicorn.Config(
            web,
            http=_connection_class(self._front),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,  # what a proxy says is read where it is told of
            server_header=False,
            date_header=False,
        )
        config.load()
        config.loaded_app = web  # what is asked stays out of the log of a program that logs all
        return _server_class(self)(config)

    def begun(self, loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
        """Note that requests are served from now on, and how that is ended."""
        self._ending = stop

        def end() -> None:
            with suppress(RuntimeError):  # it has ended by itself
                loop.call_soon_threadsafe(stop.set)

        self._stop = end
        self._ready.set()

    async def _ends_within(self, seconds: float) -> bool:
        """Wait so many seconds; whether serving is ended before."""
        if self._ending is not None:
            with suppress(TimeoutError):
                return await asyncio.wait_for(self._ending.wait(), seconds)
        return False

    def date(self) -> bytes:
        """Return the time as it stands in the headers of answers."""
        return formatdate(self._clock.now().timestamp(), usegmt=True).encode()

    async def _endpoint(self, web: "WebRequest") -> Sent | None:
        """Return what is sent in answer to a request, None when the connection has ended."""
        headers = _headers(web)
        has_body = "content-length" in headers or "transfer-encoding" in headers
        request = _request(web, headers, await web.body() if has_body else b"")
        seconds, work = self._front.before(request)
        if seconds and await self._ends_within(seconds):
            work = _dropped
        if self._front.is_large or _asks_much(request):
            reply = await asyncio.get_running_loop().run_in_executor(self._pool, work)
        else:
            reply = work()
        if isinstance(reply, Raw):
            await _end_connection(web, reply)
            return None
        if isinstance(reply, Page):
            kind = (b"content-type", f"{reply.kind}; charset=utf-8".encode())
            return reply.answer.status, [kind], reply.answer.text.encode("utf-8", "replace")
        return reply.status, [], reply.text.encode("utf-8", "replace")


class Joined:
    """A transport that can send what is written to it at once: a head together with its body."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._held: list[bytes] | None = None

    def __getattr__(self, name: str) -> Any:
        """Return what the transport has: all but writing and closing is as it was."""
        return getattr(self._transport, name)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Hold what is written inside, and send it in the end."""
        self._held = []
        try:
            yield
        finally:
            self._release()

    def write(self, data: bytes) -> None:
        """Send *data*, or hold it."""
        if self._held is None:
            self._transport.write(data)
        else:
            self._held.append(data)

    def close(self) -> None:
        """Close the connection once all has been sent."""
        self._release()
        self._transport.close()

    def _release(self) -> None:
        held, self._held = self._held, None
        if held:
            self._transport.write(b"".join(held))


def _connection_class(front: Front) -> "type[asyncio.Protocol]":
    """Return uvicorn's connection, which requests can find and which tells *front* of noise."""
    import logging

    from uvicorn.protocols.http.h11_impl import H11Protocol

    logger = logging.getLogger("zscli.simulator")
    logger.setLevel(logging.ERROR)

    class Connection(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self.logger = logger  # what a client sends is told in the log of requests alone
            self.transport = Joined(transport)  # type: ignore[assignment]
            self.app_state = {**self.app_state, "transport": self.transport}

        def send_400_response(self, msg: str) -> None:
            front.unreadable()
            super().send_400_response(msg)

    return Connection


def _server_class(owner: WebServer) -> "type[uvicorn.Server]":
    """Return uvicorn's server, made to start and end without waiting for ticks of a clock."""
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            await self.on_tick(0)
            self.stop = asyncio.Event()
            owner.begun(asyncio.get_running_loop(), self.stop)

        async def main_loop(self) -> None:
            while not await self.on_tick(0):
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.stop.wait(), 1.0)

        async def on_tick(self, counter: int) -> bool:
            ends = await super().on_tick(counter)
            self.server_state.default_headers = [(b"date", owner.date())]
            return ends

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            await _shut(self, sockets or [])

    return Server


async def _shut(server: "uvicorn.Server", listeners: Iterable[socket.socket]) -> None:
    """Take no connections any more, let requests under way end, and drop what is left."""
    loop, state = asyncio.get_running_loop(), server.server_state
    for listener in listeners:
        if listener.fileno() >= 0:
            loop.remove_reader(listener)
    for _ in range(SETTLED):  # what was accepted comes to be known: a closed server loses it
        await asyncio.sleep(0)
    for each in server.servers:
        each.close()
    for listener in listeners:
        listener.close()
    for connection in list(state.connections):
        connection.shutdown()
    for _ in range(SETTLED):
        await _ended(state.tasks)
        _drop(state.connections)
        await asyncio.sleep(0)


async def _ended(tasks: "set[asyncio.Task[None]]") -> None:
    """Wait a second for requests that are being answered, and give up the others."""
    late = set(tasks)
    for _ in range(2):
        if late:
            _, late = await asyncio.wait(late, timeout=END_WITHIN)
        for task in late:
            task.cancel()


def _drop(connections: Iterable[object]) -> None:
    """End the connections that are left: of requests that never became whole."""
    for connection in list(connections):
        transport = getattr(connection, "transport", None)
        if transport is not None:
            transport.abort()


async def _end_connection(web: "WebRequest", raw: Raw) -> None:
    """Send bytes as they are and end the connection; returns when it has ended."""
    import struct

    transport: Joined = web.scope["state"]["transport"]
    if raw.data:
        transport.write(raw.data)
    if raw.broken:
        connection = transport.get_extra_info("socket")
        linger = struct.pack("ii", 1, 0)
        with suppress(OSError):  # the client may have left by itself
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
    else:
        transport.close()
    while (await web.receive())["type"] != "http.disconnect":
        pass


def _asks_much(request: Request) -> bool:
    """Whether a request is so long, such as a script of queries, that others shall not wait."""
    return len(request.body) > LONG or any(len(value) > LONG for _, value in request.query)


def _headers(web: "WebRequest") -> dict[str, str]:
    """Return the headers, names in lower case; of a repeated one the first counts."""
    return {
        name.decode("latin-1"): value.decode("latin-1")
        for name, value in reversed(web.scope["headers"])
    }


def _request(web: "WebRequest", headers: dict[str, str], body: bytes) -> Request:
    text = web.scope["query_string"].decode("latin-1")
    query = parse_qsl(text, keep_blank_values=True, errors="replace") if text else ()
    client = web.scope["client"]
    peer = client[0] if client else ""
    return Request(web.scope["method"], _path(web.scope["path"]), tuple(query), headers, body, peer)


def _path(target: str) -> str:
    """Return the path of a target, which may be a whole address, as clients of a proxy send it."""
    if target.startswith("/") or "://" not in target:
        return target
    return "/" + target.partition("://")[2].partition("/")[2]
