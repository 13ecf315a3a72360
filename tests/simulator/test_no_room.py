"""A state file that cannot be written for a time: errors of a server, a line, nothing lost."""

import sqlite3
from pathlib import Path

import pytest
import requests

from tests.simulator.conftest import PASSWORD
from tests.simulator.test_faults import eventually
from zscli.simulator.control import TOKEN_HEADER
from zscli.simulator.server import Simulator
from zscli.simulator.world import World


def test_it_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    """Meanwhile calls fail as on a server; the job under way has its answer afterwards."""
    log: list[str] = []
    state = str(tmp_path / "cloud.db")
    with Simulator(seed="empty", state=state, job_delay=0.2, control=True, log=log.append) as node:

        def send(method: str, path: str, body: object = None) -> "requests.Response":
            url = path if "://" in path else f"{node.url}/v1{path}"
            return requests.request(method, url, json=body, headers=headers, timeout=10)

        headers: dict[str, str] = {TOKEN_HEADER: node.token}
        login = {"logInByAccount": {"accountName": "admin", "password": PASSWORD}}
        session = send("PUT", "/accounts/login", login).json()["inventory"]["uuid"]
        headers["Authorization"] = f"OAuth {session}"
        zone = {"params": {"name": "z"}}
        job = send("POST", "/zones", zone).json()["location"]
        node.world.rows("PRAGMA query_only = 1")
        eventually(lambda: any("cannot be kept" in line for line in log))  # the job's end
        refused = send("POST", "/zones", zone)
        assert (refused.status_code, refused.text[:21]) == (500, "java.sql.SQLException")
        failed = send("PUT", "/accounts/login", login)
        assert (failed.status_code, failed.json()["error"]["code"]) == (503, "SYS.1000")
        assert send("POST", f"{node.control_url}/sessions/expire").status_code == 500
        assert send("GET", job).status_code == 202
        node.world.rows("PRAGMA query_only = 0")
        node.advance(10)
        eventually(lambda: send("GET", job).status_code == 503)
        assert send("GET", job).json()["error"]["code"] == "SYS.1000"
        second = send("POST", "/zones", zone).json()["location"]
        eventually(lambda: send("GET", second).status_code == 200)
    assert "The world cannot be kept as it is: attempt to write a readonly database." in log


def test_a_commit_that_fails(world: World) -> None:
    """What cannot be kept at the end of a transaction is taken back, and the next one begins."""
    world.execute("CREATE TABLE a (n INTEGER PRIMARY KEY)")
    world.execute("CREATE TABLE b (n REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    world.rows("PRAGMA foreign_keys = 1")
    with pytest.raises(sqlite3.IntegrityError), world.transaction():
        world.execute("INSERT INTO b VALUES (1)")  # is noticed by COMMIT alone
    with world.transaction():
        world.execute("INSERT INTO a VALUES (1)")
    assert (world.rows("SELECT * FROM a"), world.rows("SELECT * FROM b")) == ([(1,)], [])
