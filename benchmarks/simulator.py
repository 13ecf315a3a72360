"""The simulator's server: requests in a second, jobs at once, the time that a start takes.

Beside it stands a bare hello of the same framework, in a process of its own as well.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha512
from pathlib import Path

import requests

from benchmarks.measure import Ratio, compare
from zscli.simulator.server import Simulator
from zscli.spec.loader import load_catalog

__all__ = ["jobs_at_once", "query_rate", "start_time"]

REQUESTS = 500
JOBS = 1000
BUFFER = 65536
HELLO = """
import socket, uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

async def hello(request):
    return PlainTextResponse("hello")

listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
listener.bind(("127.0.0.1", 0))  # with its protocol named, small answers are sent at once
listener.listen(128)
print(listener.getsockname()[1], flush=True)
web = Starlette(routes=[Route("/{path:path}", hello)])
config = uvicorn.Config(web, log_config=None, access_log=False, http="h11", loop="asyncio")
uvicorn.Server(config).run(sockets=[listener])
"""
OURS = """
import sys
from zscli.simulator.server import Simulator
with Simulator() as simulator:
    print(simulator.port, flush=True)
    sys.stdin.read()
"""


@contextmanager
def _program(code: str) -> Iterator[tuple[int, int]]:
    """Run a program that prints its port; give that, and the number of its process."""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline()), process.pid
        finally:
            process.kill()


def _seconds(server: tuple[int, int], request: bytes) -> float:
    """Return the processor's seconds that a server takes for many requests, one after the other.

    They say how many it can answer in a second, however busy the machine is.
    """
    port, pid = server
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        begin = _used(pid)
        for _ in range(REQUESTS):
            connection.sendall(request)
            _answer(connection)
        return _used(pid) - begin


def _used(pid: int) -> float:
    """Return the processor's seconds that all threads of a process have used."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def _answer(connection: socket.socket) -> None:
    data = _more(connection)
    while b"\r\n\r\n" not in data:
        data += _more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
    while len(body) < length:
        body += _more(connection)


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(BUFFER)
    if not data:
        raise ConnectionError("the server has hung up")
    return data


@contextmanager
def _on_one_processor() -> Iterator[None]:
    """Let all that is started inside share a processor: where each runs costs one of them more."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def query_rate() -> tuple[float, Ratio]:
    """Return how many queries by uuid there are in a second, and the ratio to a bare hello's."""
    with _on_one_processor(), _program(OURS) as ours, _program(HELLO) as bare:
        url = f"http://127.0.0.1:{ours[0]}/zstack/v1"
        hashed = sha512(b"password").hexdigest()
        login = {"logInByAccount": {"accountName": "admin", "password": hashed}}
        answer = requests.put(f"{url}/accounts/login", json=login, timeout=10)
        session = answer.json()["inventory"]["uuid"]
        oauth = {"Authorization": f"OAuth {session}"}
        zones = requests.get(f"{url}/zones", headers=oauth, timeout=10).json()["inventories"]
        path = f"/zstack/v1/zones?q=uuid={zones[0]['uuid']}"
        lines = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: OAuth {session}\r\n\r\n"
        query = lines.encode()
        hello = b"GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"
        found = compare(lambda: _seconds(ours, query), lambda: _seconds(bare, hello), 7)
    rate = REQUESTS / (found.ours / 1000)
    return rate, Ratio(found.ours / REQUESTS, found.bare / REQUESTS, found.ratio)


def jobs_at_once() -> float:
    """Return how many seconds too late the last of many jobs of one second ends."""
    with Simulator(seed="empty", job_delay=1.0) as simulator, requests.Session() as http:
        hashed = sha512(b"password").hexdigest()
        login = {"logInByAccount": {"accountName": "admin", "password": hashed}}
        url = f"{simulator.url}/v1"
        session = http.put(f"{url}/accounts/login", json=login, timeout=10).json()
        oauth = {"Authorization": f"OAuth {session['inventory']['uuid']}"}
        body = json.dumps({"params": {"name": "z"}})
        for _ in range(JOBS):
            http.post(f"{url}/zones", data=body, headers=oauth, timeout=10)
        under_way = "SELECT count(*) FROM job WHERE state = 'processing'"
        while simulator.world.rows(under_way) != [(0,)]:
            time.sleep(0.05)
        rows = simulator.world.rows("SELECT created, touched FROM job")
    took = [datetime.fromisoformat(end) - datetime.fromisoformat(begin) for begin, end in rows]
    assert len(took) == JOBS
    return max(took).total_seconds() - 1.0


def start_time() -> Ratio:
    """Return the milliseconds until a simulator answers in this process, once it is loaded.

    The ratio is to the start of a bare server of the same framework.
    """
    catalog = load_catalog()

    def ours() -> float:
        simulator = Simulator(seed="demo", catalog=catalog)
        begin = time.perf_counter()
        simulator.start()
        took = time.perf_counter() - begin
        simulator.close()
        return took

    return compare(ours, _bare_start, 11)


def _bare_start() -> float:
    import uvicorn
    from starlette.applications import Starlette

    listener = socket.create_server(("127.0.0.1", 0))
    begin = time.perf_counter()
    config = uvicorn.Config(Starlette(), log_config=None, http="h11", loop="asyncio")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    while not server.started:
        time.sleep(0.0002)
    took = time.perf_counter() - begin
    server.should_exit = True
    thread.join()
    listener.close()
    return took
