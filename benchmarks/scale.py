"""How long the simulator takes for queries in a large cloud: at the query function and over HTTP.

What counts is the median of some runs each, in milliseconds.
"""

import http.client
import json
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from hashlib import sha512
from multiprocessing import get_context
from typing import Any
from urllib.parse import urlencode, urlsplit

from benchmarks.measure import resident_memory
from zscli.simulator.queries.conditions import split_condition
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.server import Simulator
from zscli.simulator.world.world import World

__all__ = ["Found", "measured"]

VM = "VmInstanceInventory"
RUNS = 15
OK = 200
Found = tuple[str, float, float]
"""What was measured, its value and what we promise: seconds and megabytes in "load" and "memory",
milliseconds else."""


def measured(vms: int) -> list[Found]:
    """Return what a cloud of *vms* VMs and its queries take, in a process that has none before."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_all_of, vms).result()


def _all_of(vms: int) -> list[Found]:
    return list(_figures(vms))


def _figures(vms: int) -> Iterator[Found]:
    """Load a cloud of *vms* VMs and yield what its queries take."""
    before, begin = resident_memory(), time.perf_counter()
    with Simulator(seed=f"scale:{vms}") as simulator:
        yield "load", time.perf_counter() - begin, vms * 0.000_15 + 2
        yield "memory", resident_memory() - before, vms * 0.005 + 50
        world = simulator.world
        address = urlsplit(simulator.url)
        connection = http.client.HTTPConnection(address.hostname or "", address.port)
        with closing(connection):
            session = _logged_in(connection, address.path)
            for what, conditions, sort, limit in _asked(world):
                ask = QueryAsk(tuple(map(split_condition, conditions)), sort=sort)
                yield what, _median(partial(_query, world, ask)), limit
                pairs = [("q", each) for each in conditions] + ([("sort", sort)] if sort else [])
                path = f"{address.path}/v1/vm-instances?{urlencode(pairs)}"
                yield f"{what} over HTTP", _median(partial(_get, connection, path, session)), limit


def _asked(world: World) -> Iterator[tuple[str, list[str], str, float]]:
    (vm,) = world.find(VM, internalId=world.count(VM) // 2)
    nic = world.find("VmNicInventory", vmInstanceUuid=vm["uuid"])[0]
    volume = world.find("VolumeInventory", uuid=vm["rootVolumeUuid"])[0]
    yield "a query by uuid", [f"uuid={vm['uuid']}"], "", 10
    yield "a query by name", [f"name={vm['name'].upper()}"], "", 10
    yield "a query by the address of a nic", [f"vmNics.ip={nic['ip']}"], "", 50
    yield "a query by the name of a volume", [f"allVolumes.name={volume['name']}"], "", 50
    yield "a page of 1,000 sorted by name", [], "name", 100


def _query(world: World, ask: QueryAsk) -> None:
    spec = world.catalog.inventory(VM)
    assert spec is not None
    assert run_query(world, spec, ask, ("", []))["inventories"]


def _logged_in(connection: http.client.HTTPConnection, base: str) -> str:
    login = {"accountName": "admin", "password": sha512(b"password").hexdigest()}
    body = json.dumps({"logInByAccount": login})
    connection.request("PUT", f"{base}/v1/accounts/login", body)
    answer: dict[str, Any] = json.loads(connection.getresponse().read())
    return str(answer["inventory"]["uuid"])


def _get(connection: http.client.HTTPConnection, path: str, session: str) -> None:
    connection.request("GET", path, headers={"Authorization": f"OAuth {session}"})
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == OK, text[:200]
    assert not text.startswith(b'{"inventories":[]')


def _median(work: Callable[[], None]) -> float:
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1000
