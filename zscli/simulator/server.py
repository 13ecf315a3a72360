"""The simulated management node as a real HTTP server in a thread of its own.

It puts world, node and socket together, and has what can be done to them while they run.
"""

import socket
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import cache
from typing import Any, Literal, Self

from zscli.clock import Clock, SystemClock
from zscli.errors import StateError, UsageError, ZscliError
from zscli.simulator.faults.control import CONTROL, Control
from zscli.simulator.faults.faults import Faults
from zscli.simulator.front.application import CONTEXT, Application
from zscli.simulator.front.node import Node, end_sessions
from zscli.simulator.front.web import WebServer
from zscli.simulator.jobs.durations import Delay, Durations, always, real_like
from zscli.simulator.moved_clock import MovedClock
from zscli.simulator.seeds.beginnings import begin
from zscli.simulator.world.database import MEMORY, kept_or_told
from zscli.simulator.world.state_copy import open_copy, save_copy
from zscli.simulator.world.state_lock import StateLock
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog

__all__ = ["Simulator"]

DEFAULT_DELAY: Delay = (0.2, 0.6)
LISTENS_AGAIN = 1.0
"""After so many seconds a port is tried again that was taken while the node was away."""

EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 - only where the user asks for it


class Simulator:
    """A management node on a port of this machine, with a world in memory or in a file.

    port: 0 for any free one. state: the file; one that has a world already is taken as it is.
    seed: demo, empty or a file that describes a cloud. job_delay: seconds that a job takes, the
    two ends of a range, or "real" for as long as on a server. resume_jobs: whether jobs that
    were under way in the file are done after all. cut_results: whether the message protocol
    keeps 64,000 characters of a result only, as on a server. control: whether the control
    endpoint is there. faults: what is to go wrong, as `drop-after api=CreateZone times=1`.
    log: is given one line for each request, with secrets hidden.
    """

    def __init__(  # noqa: PLR0913 - keywords only, all with a default
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        state: str | None = None,
        seed: str = "demo",
        job_delay: Delay | float | Literal["real"] = DEFAULT_DELAY,
        resume_jobs: bool = False,
        cut_results: bool = False,
        control: bool = False,
        faults: Sequence[str] = (),
        clock: Clock | None = None,
        catalog: Catalog | None = None,
        log: Callable[[str], None] | None = None,
    ) -> None:
        self.host = host
        self.port = port
        if state is not None and state in {"", MEMORY}:
            raise UsageError(
                "The state file needs a name of its own.",
                hint="Name a file: --state cloud.db. Without --state all is kept in memory.",
            )
        self._state = state
        self._seed = seed
        self._durations = _durations(job_delay)
        self._resume = resume_jobs
        self._cut = cut_results
        self._clock = MovedClock(clock or SystemClock())
        self._catalog = catalog
        self._log = log
        self.faults = Faults(self._loaded, self._skew)
        for text in faults:
            self.faults.add(text)
        self._control = Control(self) if control else None
        self._changing = threading.RLock()
        self._restarting = threading.Lock()
        self._kept: dict[str, sqlite3.Connection] = {}
        self._lock: StateLock | None = None
        self._world: World | None = None
        self._node: Node | None = None
        self._web: WebServer | None = None
        self._restarts: list[threading.Thread] = []
        self._closing = threading.Event()

    @property
    def url(self) -> str:
        """The address a client is given, with the context path."""
        host = _own_address() if self.host in EVERYWHERE else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}{CONTEXT}"

    @property
    def control_url(self) -> str:
        """The address of the control endpoint, for those on this machine."""
        host = "127.0.0.1" if self.host in EVERYWHERE else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}{CONTROL}"

    @property
    def token(self) -> str:
        """What requests to the control endpoint must bring; empty where there is none."""
        return self._control.token if self._control else ""

    @property
    def world(self) -> World:
        """The resources, for tests that look behind the scenes; the simulator must run."""
        if self._world is None:
            raise UsageError("The simulator is not running.")
        return self._world

    @property
    def snapshots(self) -> list[str]:
        """The names of the snapshots in memory."""
        return sorted(self._kept)

    def start(self) -> None:
        """Open the port and the world; returns when requests are answered.

        UsageError without the framework, when the port is taken or for a fault or a seed that
        cannot be read; StateError for a file that cannot be used.
        """
        with self._changing, ExitStack() as undo:
            if self._web is not None:
                return
            self._closing.clear()
            listener = undo.enter_context(self._listen())
            if self._state is not None:
                self._lock = StateLock(self._state)
                undo.callback(self._unlock)
            world = self._open_world()
            undo.callback(world.close)
            self._world = world
            with kept_or_told():
                self._begin_node(world)
            self._serve(listener)
            undo.pop_all()

    def close(self) -> None:
        """Close the port and the world and end all threads; a second time does nothing."""
        self._closing.set()
        for thread in self._restarts:
            thread.join()
        with self._restarting:
            self._stop_serving()
        with self._changing:
            self._restarts.clear()
            if self._node is not None:
                self._node.application.close()
                self._node = None
            if self._world is not None:
                self._world.close()
                self._world = None
            for each in self._kept.values():
                each.close()
            self._kept.clear()
            self._unlock()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def snapshot(self, name: str) -> None:
        """Keep the world as it is in memory, under a name; one of that name is replaced."""
        copied = sqlite3.connect(MEMORY, check_same_thread=False)
        self.world.give(copied)
        old = self._kept.pop(name, None)
        if old is not None:
            old.close()
        self._kept[name] = copied

    def save(self, file: str) -> None:
        """Keep the world as it is in a new file, readable by its owner; StateError if it cannot."""
        save_copy(self.world, file)

    def reset(self, to: str = "", *, file: str = "") -> None:
        """Go back to a snapshot, to a file that was saved, or to the seed where none is named.

        Jobs under way are gone, unless the snapshot knows them: they stay `processing`.
        UsageError for a snapshot that there is none of, StateError for a file, or where the
        world cannot be written: it is as it was then, and its jobs go on.
        """
        if to and file:
            raise UsageError(
                "A reset goes to a snapshot or to a file, not to both.",
                hint="Leave one of them out.",
            )
        with ExitStack() as undo, self._changing:
            world = self.world
            if to and to not in self._kept:
                there = ", ".join(self.snapshots) or "none"
                raise UsageError(f"There is no snapshot {to}.", hint=f"There are: {there}")
            if file:
                source = undo.enter_context(closing(open_copy(file)))
            elif to:
                source = self._kept[to]
            else:
                source = undo.enter_context(closing(sqlite3.connect(MEMORY)))
                fresh = World(world.catalog, self._clock)
                undo.callback(fresh.close)
                begin(fresh, self._seed, self.host)
                fresh.give(source)
            if self._node is None:
                return
            jobs = self._node.application.desk.jobs
            with jobs.held():
                with kept_or_told():
                    world.become(source)
                jobs.abandon()
            self._replace_application(self._node)

    def advance(self, seconds: float) -> None:
        """Let time go by at once: sessions grow old, jobs come to their ends."""
        self._clock.advance(seconds)

    def expire_sessions(self) -> int:
        """Let all sessions end now; return how many there are."""
        with kept_or_told():
            return end_sessions(self.world)

    def restart(self, down: float = 0.0) -> None:
        """Restart the node: connections are refused for *down* seconds; jobs stay `processing`.

        StateError where the end of a job waits for room in the state file: it would be lost.
        """
        self._keep_ends()
        self._restart(down)

    def restart_soon(self, down: float = 0.0) -> None:
        """Restart in another thread, for those who are asked over HTTP."""
        self._keep_ends()
        self._crash(down)

    def _keep_ends(self) -> None:
        node = self._node
        if node is not None:
            with kept_or_told():
                node.application.desk.jobs.unkept.flush()

    def _crash(self, down: float) -> None:
        """Restart soon, whatever is lost by it."""
        thread = threading.Thread(target=self._restart, args=(down,), name="simulator-restart")
        self._restarts.append(thread)
        thread.start()

    def _restart(self, down: float) -> None:
        with self._restarting:  # requests under way may change the world, so they are let end
            if self._web is None:
                return
            self._stop_serving()
            with self._changing:
                if self._node is not None:
                    self._replace_application(self._node)
            self._closing.wait(down)
            while not self._closing.is_set() and not self._serves_again():
                self._closing.wait(LISTENS_AGAIN)

    def _serves_again(self) -> bool:
        """Open the port once more; whether that was possible. What was wrong is told."""
        try:
            self._serve(self._listen())
        except ZscliError as error:
            self.world.told(error.sentence)
            return False
        return True

    def _loaded(self) -> Catalog:
        if self._catalog is None:
            self._catalog = _own_catalog()
        return self._catalog

    def _skew(self, seconds: float) -> None:
        self._clock.skew = seconds

    def _unlock(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()

    def _begin_node(self, world: World) -> None:
        self._node = Node(
            self._application(world),
            world,
            self.faults,
            restart=self._crash,
            control=self._control,
            log=self._log,
        )

    def _application(self, world: World) -> Application:
        made = Application(
            world,
            self._clock,
            _behaviours(world.catalog),
            self._durations,
            cut_results=self._cut,
        )
        made.base = self.url
        desk = made.desk
        self._clock.told = desk.jobs.wake
        desk.long_jobs.struck = self.faults.take_work
        self.faults.added = desk.long_jobs.struck_anew
        if self._resume:
            desk.go_on()
        return made

    def _replace_application(self, node: Node) -> None:
        """Let the node begin anew, over the world as it is by now."""
        node.application.close()
        node.application = self._application(self.world)

    def _serve(self, listener: socket.socket) -> None:
        if self._node is None:
            return
        try:
            web = WebServer(self._node, listener, self._clock)
            web.start()
        except BaseException:
            listener.close()
            raise
        self._web = web

    def _stop_serving(self) -> None:
        web, self._web = self._web, None
        if web is not None:
            web.close()

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
        world = World(self._loaded(), self._clock, self._state or MEMORY)
        try:
            begin(world, self._seed, self.host)
        except sqlite3.DatabaseError as error:
            world.close()
            raise StateError(
                f"The simulator's state file {self._state} cannot be used: {error}.",
                hint="Name another file, or remove this one to start anew.",
            ) from error
        except BaseException:
            world.close()
            raise
        return world


def _own_address() -> str:
    """Return the address under which others reach this machine, as far as it can be told."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent: it only chooses a way
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _durations(job_delay: Delay | float | Literal["real"]) -> Durations:
    if job_delay == "real":
        return real_like
    return always(job_delay if isinstance(job_delay, tuple) else (job_delay, job_delay))


@cache
def _own_catalog() -> Catalog:
    """Return the catalog of the release; all simulators of a process share it."""
    return load_catalog()


def _behaviours(catalog: Catalog) -> Callable[[Any], Any]:
    from zscli.simulator.behaviours import behaviour_of

    return lambda api: behaviour_of(api, catalog)
