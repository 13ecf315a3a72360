"""The simulated management node as a real HTTP server in a thread of its own.

Alone imports the web framework, and only when a server is started.
"""

import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import parse_qsl

from zscli.clock import Clock, SystemClock
from zscli.errors import StateError, UsageError
from zscli.simulator.application import CONTEXT, Application
from zscli.simulator.config import ensure_configs
from zscli.simulator.durations import Delay, Durations, always, real_like
from zscli.simulator.exchange import Answer, Request
from zscli.simulator.logline import log_line
from zscli.simulator.permissions import ADMIN_UUID
from zscli.simulator.system import ensure_node
from zscli.simulator.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog

if TYPE_CHECKING:
    import uvicorn
    from starlette.requests import Request as WebRequest
    from starlette.responses import Response

__all__ = ["Simulator"]

DEFAULT_DELAY: Delay = (0.2, 0.6)
THREADS = 8
START_WITHIN = 10.0
MANY_ROWS = 20_000
"""From so many resources on, calls run in threads: a query may take long."""
METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]


class Simulator:
    """A management node on a port of this machine, with a world in memory or in a file.

    port: 0 for any free one. state: the file; one that has a world already is taken as it is.
    job_delay: seconds that a job takes, the two ends of a range, or "real" for as long as on a
    server. resume_jobs: whether jobs that were under way in the file are done after all.
    cut_results: whether the message protocol keeps 64,000 characters of a result only, as on a
    server. log: is given one line for each request, with secrets hidden.
    """

    def __init__(  # noqa: PLR0913 - keywords only, all with a default
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        state: str | None = None,
        seed: Literal["demo", "empty"] = "demo",
        job_delay: Delay | float | Literal["real"] = DEFAULT_DELAY,
        resume_jobs: bool = False,
        cut_results: bool = False,
        clock: Clock | None = None,
        catalog: Catalog | None = None,
        log: Callable[[str], None] | None = None,
    ) -> None:
        self.host = host
        self.port = port
        self._state = state
        self._seed = seed
        self._durations = _durations(job_delay)
        self._resume = resume_jobs
        self._cut = cut_results
        self._clock = clock or SystemClock()
        self._catalog = catalog
        self._log = log
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """The address a client is given, with the context path."""
        return f"http://{self.host}:{self.port}{CONTEXT}"

    @property
    def world(self) -> World:
        """The resources, for tests that look behind the scenes; the simulator must run."""
        if self._running is None:
            raise UsageError("The simulator is not running.")
        return self._running.world

    def start(self) -> None:
        """Open the port and the world; returns when requests are answered.

        UsageError without the framework or when the port is taken, StateError for a file that
        cannot be used.
        """
        if self._running is not None:
            return
        with ExitStack() as undo:
            listener = undo.enter_context(self._listen())
            world = self._open_world()
            undo.callback(world.close)
            application = Application(
                world,
                self._clock,
                _behaviours(world.catalog),
                self._durations,
                resume=self._resume,
                cut_results=self._cut,
            )
            application.base = self.url
            running = _Running(world, application, listener, self._log)
            undo.pop_all()
        running.start()
        self._running = running

    def close(self) -> None:
        """Close the port and the world and end all threads; a second time does nothing."""
        running, self._running = self._running, None
        if running is not None:
            running.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        # asyncio sends small answers at once only where the protocol is named
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self.host, self.port))
            listener.listen(128)
        except OSError as error:
            listener.close()
            raise UsageError(
                f"The simulator cannot listen on {self.host}:{self.port}: {error.strerror}.",
                hint="Choose another port: --port 0 takes any free one.",
            ) from error
        self.port = int(listener.getsockname()[1])
        return listener

    def _open_world(self) -> World:
        catalog = self._catalog or load_catalog()
        world = World(catalog, self._clock, self._state or ":memory:")
        try:
            with world.transaction(), world.owned_by(ADMIN_UUID):
                if world.is_new:
                    _seed_of(self._seed)(world, self._clock)
                ensure_configs(world)
                ensure_node(world, self.host)
        except BaseException:
            world.close()
            raise
        return world


class _Running:
    """What stands while a simulator runs: the framework's server and its thread."""

    def __init__(
        self,
        world: World,
        application: Application,
        listener: socket.socket,
        log: Callable[[str], None] | None,
    ) -> None:
        self.world = world
        self._application = application
        self._listener = listener
        self._log = log
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="simulator-call")
        self._ready = threading.Event()
        self._server = self._make_server()
        self._thread = threading.Thread(target=self._serve, name="simulator", daemon=True)

    def start(self) -> None:
        """Serve in a thread; returns when it does."""
        self._thread.start()
        if not self._ready.wait(START_WITHIN) or not self._server.started:
            self.close()
            raise StateError("The simulator did not start.", hint="Try again.")

    def close(self) -> None:
        """Stop serving, end every thread, close the world."""
        self._server.should_exit = True
        self._thread.join()
        self._pool.shutdown()
        self._application.close()
        self._listener.close()
        self.world.close()

    def _serve(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        finally:
            self._ready.set()

    def _make_server(self) -> "uvicorn.Server":
        try:
            import uvicorn
            from starlette.applications import Starlette
            from starlette.routing import Route
        except ImportError as error:
            raise UsageError(
                f"The simulator needs a package that is not installed: {error.name}.",
                hint="Install it: pip install 'zscli[simulator]'",
            ) from error
        ready = self._ready

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready.set()

        web = Starlette(routes=[Route("/{path:path}", self._endpoint, methods=METHODS)])
        config = uvicorn.Config(
            web,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        return Server(config)

    async def _endpoint(self, web: "WebRequest") -> "Response":
        import asyncio

        from starlette.responses import Response

        request = _request(web, await web.body())
        if self.world.size < MANY_ROWS:
            answer = self._handle(request)
        else:
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(self._pool, self._handle, request)
        return Response(answer.text.encode("utf-8", "replace"), status_code=answer.status)

    def _handle(self, request: Request) -> Answer:
        answer, name = self._application.handle(request)
        if self._log is not None:
            self._log(log_line(self.world.catalog, request, answer.status, name))
        return answer


def _request(web: "WebRequest", body: bytes) -> Request:
    headers: dict[str, str] = {}
    for name, value in web.headers.items():
        headers.setdefault(name.lower(), value)
    query = parse_qsl(
        web.scope["query_string"].decode("latin-1"), keep_blank_values=True, errors="replace"
    )
    return Request(web.method, web.scope["path"], tuple(query), headers, body)


def _durations(job_delay: Delay | float | Literal["real"]) -> Durations:
    if job_delay == "real":
        return real_like
    return always(job_delay if isinstance(job_delay, tuple) else (job_delay, job_delay))


def _behaviours(catalog: Catalog) -> Callable[[Any], Any]:
    from zscli.simulator.behaviours import behaviour_of

    return lambda api: behaviour_of(api, catalog)


def _seed_of(name: Literal["demo", "empty"]) -> Callable[[World, Clock], object]:
    from zscli.simulator.seed import seed_demo, seed_empty

    chosen: Callable[[World, Clock], object] = seed_demo if name == "demo" else seed_empty
    return chosen
