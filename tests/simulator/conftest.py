"""A simulated management node for tests: in the process (`node`), or over HTTP (`simulator`)."""

import hashlib
import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.simulator.outside import Client
from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.front.application import Application
from zscli.simulator.identity import seed_admin
from zscli.simulator.protocol.exchange import Answer, Request
from zscli.simulator.seeds.seed import seed_demo
from zscli.simulator.server import Simulator
from zscli.simulator.system import ensure_node
from zscli.simulator.world.config import ensure_configs
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog

PASSWORD = hashlib.sha512(b"password").hexdigest()
PATIENCE = 60.0
"""Seconds after which what is waited for will not come; much more than a busy machine takes."""


class ManualClock:
    """A clock whose instant the test sets; waiting takes real time."""

    def __init__(self) -> None:
        self.instant = datetime(2024, 11, 23, 16, 5, 9, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the instant that the test set."""
        return self.instant

    def pass_by(self, seconds: float) -> None:
        """Let time go by."""
        self.instant += timedelta(seconds=seconds)

    def monotonic(self) -> float:
        """Return real seconds, for the jobs' own waiting."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let time go by without waiting."""
        self.pass_by(seconds)


class Node:
    """The server without a socket: raw requests in, raw answers out."""

    def __init__(self, application: Application, world: World, clock: ManualClock) -> None:
        self.application = application
        self.world = world
        self.clock = clock
        self.session = ""

    def close(self) -> None:
        """End its threads and its world."""
        self.application.close()
        self.world.close()

    def raw(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request; *path* is below /v1 and may have a query string."""
        where, _, text = path.partition("?")
        query = tuple(parse_qsl(text, keep_blank_values=True))
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        if headers is None:
            headers = {"authorization": f"OAuth {self.session}"} if self.session else {}
        request = Request(method, f"/v1{where}", query, headers, b"" if body is None else data)
        return self.application.handle(request)[0]

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, dict[str, Any]]:
        """Send one request and wait for its job, if it has one; return status and JSON."""
        answer = self.raw(method, path, body, headers)
        if answer.status == 202:
            answer = self.finished(json.loads(answer.text)["location"].rsplit("/", 1)[-1])
        return answer.status, json.loads(answer.text)

    def say(self, path: str, body: object, method: str = "POST") -> Answer:
        """Send one request as it is: *path* is the whole path."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.application.handle(Request(method, path, (), {}, data))[0]

    def message(self, api: str, **fields: Any) -> tuple[str, dict[str, Any]]:
        """Send a message and wait for its result; return the class of the answer and its fields."""
        message = self.world.catalog[api].message
        if self.session and "session" not in fields:
            fields["session"] = {"uuid": self.session}
        answer = json.loads(self.say("/zstack/api", {message: fields}).text)
        while answer["state"] != "Done":
            answer = json.loads(self.say(f"/zstack/api/result/{answer['uuid']}", "", "GET").text)
        ((name, found),) = json.loads(answer["result"]).items()
        return name, found

    def begin(self, method: str, path: str, body: object = None) -> str:
        """Send a request that becomes a job; return the job's uuid."""
        answer = self.raw(method, path, body)
        assert answer.status == 202, answer
        return str(json.loads(answer.text)["location"].rsplit("/", 1)[-1])

    def rows(self, path: str) -> list[dict[str, Any]]:
        """Return the inventories of a query."""
        status, answer = self.call("GET", path)
        assert status == 200, answer
        return list(answer["inventories"])

    def until(self, look: Callable[[], Any]) -> Any:
        """Return what *look* returns as soon as it is true."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = look()
            if found:
                return found
            time.sleep(0.001)
        raise AssertionError("what was waited for never came")

    def finished(self, job: str) -> Answer:
        """Wait for a job and return its answer."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            answer = self.raw("GET", f"/api-jobs/{job}")
            if answer.status != 202:
                return answer
            time.sleep(0.001)
        raise AssertionError(f"the job {job} never ended")

    def error(self, method: str, path: str, body: object = None) -> tuple[str, str]:
        """Send a request that must fail as an API; return code and details."""
        status, answer = self.call(method, path, body)
        assert status == 503, answer
        return answer["error"]["code"], answer["error"]["details"]

    def log_in(self, account: str = "admin", password: str = PASSWORD) -> str:
        """Log in, remember the session for further requests and return it."""
        body = {"logInByAccount": {"accountName": account, "password": password}}
        status, answer = self.call("PUT", "/accounts/login", body, {})
        assert status == 200, answer
        self.session = str(answer["inventory"]["uuid"])
        return self.session


def _make(inventory: str, names: Sequence[str]) -> Behaviour:
    def make(ask: Ask) -> dict[str, Any]:
        record = {name: ask.params[name] for name in names if name in ask.params}
        record["uuid"] = ask.params.get("resourceUuid")
        return ask.inventory(inventory, ask.world.insert(inventory, record))

    return make


def _delete_zone(ask: Ask) -> dict[str, Any]:
    ask.world.delete("ZoneInventory", ask.params["uuid"])
    return {}


BEHAVIOURS: dict[str, Behaviour] = {
    "CreateZone": _make("ZoneInventory", ("name", "description", "isDefault")),
    "CreateVip": _make("VipInventory", ("name", "l3NetworkUuid")),
    "DeleteZone": _delete_zone,
}
"""Enough to try the core with; the real behaviours have tests of their own."""

MakeNode = Callable[..., Node]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """All APIs of the release."""
    return load_catalog()


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands still until the test moves it."""
    return ManualClock()


@pytest.fixture
def world(catalog: Catalog, clock: ManualClock) -> Iterator[World]:
    """An empty world in memory."""
    made = World(catalog, clock)
    yield made
    made.close()


def _node(
    catalog: Catalog,
    clock: ManualClock,
    path: str = ":memory:",
    delay: tuple[float, float] = (0.0, 0.0),
    behaviours: Mapping[str, Behaviour] | None = None,
) -> Node:
    world = World(catalog, clock, path)
    with world.transaction(), world.owned_by(ADMIN_UUID):
        if world.is_new:
            seed_admin(world)
        ensure_configs(world)
        ensure_node(world, "127.0.0.1")
    table = BEHAVIOURS | dict(behaviours or {})
    application = Application(world, clock, lambda api: table.get(api.name), delay)
    application.base = "http://127.0.0.1:8080/zstack"
    return Node(application, world, clock)


@pytest.fixture
def make_node(catalog: Catalog, clock: ManualClock) -> Iterator[MakeNode]:
    """Make nodes: `make_node(path=…, delay=…, behaviours=…)`; all are closed in the end."""
    made: list[Node] = []

    def make(**options: Any) -> Node:
        made.append(_node(catalog, clock, **options))
        return made[-1]

    yield make
    for node in made:
        node.close()


@pytest.fixture(scope="session")
def demo(catalog: Catalog) -> Iterator[World]:
    """The demo's world, made once; tests take copies of it."""
    world = World(catalog, ManualClock())
    with world.transaction(), world.owned_by(ADMIN_UUID):
        seed_demo(world, world.clock)
        ensure_configs(world)
        ensure_node(world, "127.0.0.1")
    yield world
    world.close()


@pytest.fixture
def make_demo(catalog: Catalog, clock: ManualClock, demo: World) -> Iterator[MakeNode]:
    """Make nodes with the demo's cloud and all behaviours: `make_demo(delay=…)`."""
    made: list[Node] = []

    def make(delay: tuple[float, float] = (0.0, 0.0), path: str = ":memory:", **more: Any) -> Node:
        if path != ":memory:" and not Path(path).exists():
            with closing(sqlite3.connect(path)) as file:
                demo._db.backup(file)
        world = World(catalog, clock, path)
        if world.is_new:
            demo._db.backup(world._db)
        application = Application(
            world, clock, lambda api: behaviour_of(api, catalog), delay, **more
        )
        application.base = "http://127.0.0.1:8080/zstack"
        made.append(Node(application, world, clock))
        made[-1].log_in()
        return made[-1]

    yield make
    for node in made:
        node.close()


def demo_node(catalog: Catalog, demo: World) -> Node:
    """Return a node with a copy of the demo's cloud, all behaviours, and its admin logged in."""
    clock = ManualClock()
    world = World(catalog, clock)
    demo.give_to(world)
    no_time = (0.0, 0.0)
    made = Node(
        Application(world, clock, lambda api: behaviour_of(api, catalog), no_time), world, clock
    )
    made.log_in()
    return made


@pytest.fixture(scope="module")
def quiet_demo(catalog: Catalog, demo: World) -> Iterator[Node]:
    """A node with the demo's cloud, shared by the tests of a module that only read it."""
    made = demo_node(catalog, demo)
    yield made
    made.close()


@pytest.fixture(scope="module")
def quiet_node(catalog: Catalog) -> Iterator[Node]:
    """A node whose admin is logged in, shared by the tests of a module that change nothing."""
    made = _node(catalog, ManualClock())
    made.log_in()
    yield made
    made.close()


@pytest.fixture
def node(make_node: MakeNode) -> Node:
    """A node with nothing but its admin, who is logged in."""
    made = make_node()
    made.log_in()
    return made


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A started server with an empty world, whose jobs take no time."""
    with Simulator(seed="empty", job_delay=0) as running:
        yield running


@pytest.fixture(scope="module")
def server(catalog: Catalog) -> Iterator[Simulator]:
    """A demo cloud over HTTP, whose jobs take no time; the tests of a module share it."""
    with Simulator(seed="demo", job_delay=0.0, catalog=catalog) as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Simulator) -> Iterator[Client]:
    """A client of HTTP that is logged in at `server`."""
    made = Client(server)
    yield made
    made.connection.close()
