"""connect() and the cloud that it gives, against the simulator."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import zscli
from tests.held import HELD, release
from tests.journey import Zscli
from zscli.errors import (
    ApiError,
    InvalidParams,
    JobTimeout,
    NotLoggedIn,
    TransportError,
    UnknownApi,
    UsageError,
    ZscliError,
)
from zscli.sdk.cloud import Cloud
from zscli.simulator.server import Simulator

SESSION = "SessionInventory"
ADMIN: Any = {"account": "admin", "password": "password"}


def test_an_api_is_called_by_name_and_as_a_method(cloud: Cloud) -> None:
    """call() and the method of the same name do the same, and wait for the job."""
    one = cloud.call("CreateZone", name="z1")
    other = cloud.CreateZone(name="z2", description="第二")
    assert (one.inventory.name, other.inventory.name) == ("z1", "z2")
    assert len(one.job_uuid) == 32
    assert one.elapsed > 0
    assert {zone.name for zone in cloud.query("Zone", "name~=z%")} >= {"z1", "z2"}


def test_all_problems_at_once_before_anything_is_sent(cloud: Cloud) -> None:
    """A call with several mistakes raises all of them, in its text too, and sends nothing."""
    before = cloud.count("Zone")
    with pytest.raises(InvalidParams) as caught:
        cloud.call("CreateZone", nmae="z1", isDefault="perhaps")
    sentences = [problem.sentence for problem in caught.value.problems]
    assert sentences == [
        "CreateZone has no parameter nmae.",
        "isDefault must be true or false, not perhaps.",
        "name is required.",
    ]
    assert all(sentence in str(caught.value) for sentence in sentences)
    assert cloud.count("Zone") == before


def test_what_does_not_exist_has_near_names(cloud: Cloud) -> None:
    """An API or a resource that there is none of is an error with near names."""
    with pytest.raises(AttributeError, match=r"no API called CreateZon\. Did you mean CreateZone"):
        cloud.CreateZon  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(UnknownApi) as caught:
        cloud.call("CreateZon")
    assert "CreateZone" in caught.value.near
    with pytest.raises(UnknownApi) as caught:
        cloud.query("VmInstanc")
    assert "VmInstance" in caught.value.near
    with pytest.raises(AttributeError, match="has no attribute qeury"):
        cloud.qeury  # type: ignore[attr-defined] # noqa: B018


def test_a_refusal_tells_code_and_cause(cloud: Cloud) -> None:
    """The server's no is an ApiError with its code, its description, its details and its cause."""
    with pytest.raises(ApiError) as caught:
        cloud.DestroyVmInstance(uuid="0" * 32)
    error = caught.value
    assert error.code == "SYS.1003"
    assert error.description == "A resource can not be found"
    assert "uuid" in error.details
    assert error.cause is None
    assert "0" * 32 in str(error)


def test_a_query_pages_by_itself(cloud: Cloud) -> None:
    """query() gives every match once, whatever the size of a page, with conditions and fields."""
    uuids = [vm.uuid for vm in cloud.query("VmInstance", page=7)]
    assert len(uuids) == len(set(uuids)) == cloud.count("VmInstance") == 20
    running = list(cloud.query("QueryVmInstance", "state=Running", fields=["name"], page=3))
    assert len(running) == cloud.count("VmInstance", "state=Running") == 14
    assert all(set(vm) == {"name"} for vm in running)


def test_a_query_sorts_and_stops(cloud: Cloud) -> None:
    """Sort orders, with a dash downwards; limit ends it; nested conditions are followed."""
    names = [vm.name for vm in cloud.query("VmInstance", sort="-name", limit=5, page=2)]
    assert names == sorted(names, reverse=True)
    assert len(names) == 5
    record = {"name": "vmNics.ip", "op": "like", "value": "192.168.100.%"}
    typed = [vm.name for vm in cloud.query("VmInstance", "vmNics.ip~=192.168.100.%")]
    assert typed
    assert typed == [vm.name for vm in cloud.query("VmInstance", record)]


def test_a_query_is_checked_at_once(cloud: Cloud) -> None:
    """A wrong condition is raised by query() itself, not by the first row."""
    with pytest.raises(InvalidParams):
        cloud.query("VmInstance", "stat=Running")


def test_a_job_is_submitted_followed_and_waited_for(cloud: Cloud) -> None:
    """submit() does not wait; the job has a uuid, its progress, and the same answer each time."""
    job = cloud.submit("CreateZone", name="later")
    assert len(job.uuid) == 32
    assert job.api == "CreateZone"
    answer = job.wait()
    assert job.wait() is answer
    assert answer.inventory.name == "later"
    assert job.is_done
    assert job.progress().percent == 100


def test_a_slow_job_times_out_and_goes_on() -> None:
    """wait() raises JobTimeout after its seconds, and can be called again."""
    with (
        Simulator(seed="demo", job_delay=HELD) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):
        job = cloud.submit("CreateZone", name="slow")
        progress = job.progress()
        with pytest.raises(JobTimeout) as caught:
            job.wait(0.05)
        assert caught.value.job_uuid == job.uuid
        assert not job.is_done
        assert progress.percent is None or progress.percent < 100
        release(simulator, "slow")
        assert job.wait().inventory.name == "slow"


def test_a_failed_job_fails_each_time(cloud: Cloud) -> None:
    """The error of a job is raised by each wait, as the same error."""
    job = cloud.submit("DestroyVmInstance", uuid="0" * 32)
    errors = []
    for _ in range(2):
        with pytest.raises(ApiError) as caught:
            job.wait()
        errors.append(caught.value)
    assert errors[0] is errors[1]


def test_many_jobs_are_waited_for_together(cloud: Cloud) -> None:
    """wait() tells what became of each job, in order, failures too."""
    jobs = [cloud.submit("CreateZone", name=f"z{number}") for number in range(5)]
    jobs.append(cloud.submit("DestroyVmInstance", uuid="0" * 32))
    outcomes = cloud.wait(jobs, timeout=30)
    assert [outcome.ok for outcome in outcomes] == [True] * 5 + [False]
    assert [outcome.target for outcome in outcomes] == jobs
    assert isinstance(outcomes[-1].error, ApiError)


def test_map_calls_once_for_each_target(cloud: Cloud) -> None:
    """map() takes uuids, inventories or dicts, several at a time, and keeps the order."""
    running = list(cloud.query("VmInstance", "state=Running"))
    targets = [running[0].to_dict(), *running[1:], "0" * 32]
    outcomes = cloud.map("StopVmInstance", targets, parallel=4)
    assert [outcome.ok for outcome in outcomes] == [True] * 14 + [False]
    assert [outcome.target for outcome in outcomes][:14] == [vm.uuid for vm in running]
    assert cloud.count("VmInstance", "state=Running") == 0


def _fails(cloud: Cloud) -> None:
    cloud.DestroyVmInstance(uuid="0" * 32)


def _is_wrong(cloud: Cloud) -> None:
    cloud.call("CreateZone")


def _breaks(_cloud: Cloud) -> None:
    raise RuntimeError("the program's own")


@pytest.mark.usefixtures("sessions_stay")
@pytest.mark.parametrize("step", [_fails, _is_wrong, _breaks])
def test_no_session_is_left_behind(simulator: Simulator, step: Callable[[Cloud], None]) -> None:
    """However a program leaves the `with`, the session that it logged in is gone."""
    with (
        pytest.raises((ZscliError, RuntimeError)),
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):
        step(cloud)


@pytest.mark.usefixtures("sessions_stay")
def test_a_wrong_password_is_told_at_once(simulator: Simulator) -> None:
    """connect() itself raises when the server does not take the login, and leaves no session."""
    with pytest.raises(ApiError):
        zscli.connect(simulator.url, account="admin", password="wrong")


def test_a_session_that_was_given_stays(simulator: Simulator, cloud: Cloud) -> None:
    """A session of somebody else's is used and not logged out."""
    login = cloud.LogInByAccount(accountName="admin", password="password")
    uuid = login.inventory.uuid
    with zscli.connect(simulator.url, session=uuid) as other:
        assert other.count("Zone") == 2
    assert cloud.ValidateSession(sessionUuid=uuid)["valid"] is True


def test_the_shells_session_is_used(simulator: Simulator, surroundings: Path) -> None:
    """Without a login connect() takes the session that the shell keeps, and leaves it."""
    with zscli.connect(simulator.url) as cloud:
        assert cloud.call("GetVersion")["version"]
        with pytest.raises(NotLoggedIn):
            cloud.count("Zone")
    shell = Zscli(surroundings, simulator.url)
    shell.log_in()
    with zscli.connect(simulator.url) as cloud:
        assert cloud.count("Zone") == 2
    assert shell("QueryZone").status == 0


def test_an_ended_session_is_renewed_once(simulator: Simulator, cloud: Cloud) -> None:
    """Calls of many threads that meet the end of their session log in again once, and succeed."""
    cloud.count("Zone")
    before = simulator.world.count(SESSION)
    end_sessions(simulator)
    gate = threading.Barrier(8)

    def create(number: int) -> str:
        gate.wait()
        return str(cloud.CreateZone(name=f"again{number}").inventory.name)

    with ThreadPoolExecutor(8) as pool:
        names = set(pool.map(create, range(8)))
    assert names == {f"again{number}" for number in range(8)}
    assert simulator.world.count(SESSION) == before


def end_sessions(simulator: Simulator) -> None:
    """Have the server forget every session."""
    simulator.world.execute('DELETE FROM "SessionInventory"', ())


WAYS = [
    # what connect() is given                                   what it says
    ({"account": "admin"}, "account needs a password."),
    ({"password": "x"}, "A password or a user needs an account."),
    (
        {"account": "a", "password": "b", "session": "c"},
        "account and session both say who you are.",
    ),
    ({"profile": "nowhere"}, "There is no profile called nowhere."),
    ({"timeout": -1}, "timeout must be a number of seconds."),
    ({"timeout": "10m"}, "timeout must be a number of seconds."),
]


@pytest.mark.parametrize(("given", "said"), WAYS)
def test_connect_says_what_does_not_fit(given: dict[str, Any], said: str) -> None:
    """What contradicts itself is refused before anything is sent."""
    with pytest.raises(UsageError) as caught:
        zscli.connect("http://127.0.0.1:1", **given)
    assert caught.value.sentence == said


@pytest.mark.parametrize("timeout", [-1, "10m", float("nan"), True])
def test_a_timeout_that_is_none_sends_nothing(cloud: Cloud, timeout: Any) -> None:
    """A write whose waiting cannot be timed is refused before it is sent; so is a wait."""
    job = cloud.submit("CreateZone", name="timed")
    steps: list[Callable[[], Any]] = [
        lambda: cloud.CreateZone(name="untimed", timeout=timeout),
        lambda: cloud.submit("CreateZone", name="untimed", timeout=timeout),
        lambda: cloud.map("CreateZone", ["untimed"], by="name", timeout=timeout),
        lambda: cloud.wait([job], timeout=timeout),
        lambda: job.wait(timeout),
    ]
    for step in steps:
        with pytest.raises(UsageError, match="timeout must be a number of seconds"):
            step()
    assert not list(cloud.query("Zone", "name=untimed"))
    assert job.wait(float("inf")).inventory.name == "timed"


def test_no_server_is_told_at_once() -> None:
    """A server that is not there is a TransportError that names it."""
    with pytest.raises(TransportError, match=r"127\.0\.0\.1:1"):
        zscli.connect("http://127.0.0.1:1", **ADMIN)


THREADS = 200


def test_threads_share_a_cloud(simulator: Simulator, cloud: Cloud) -> None:
    """200 threads at once on one connection write and read, each its own, while sessions end."""
    gate = threading.Barrier(THREADS)

    def one(number: int) -> list[bool]:
        gate.wait()
        if number == THREADS // 2:
            end_sessions(simulator)
        made = cloud.CreateZone(name=f"zone-of-{number}").inventory
        return [zone.uuid == made.uuid for zone in cloud.query("Zone", f"name={made.name}")]

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(one, range(THREADS))) == [[True]] * THREADS
    assert cloud.count("Zone") == THREADS + 2


def test_a_cloud_tells_where_and_who(simulator: Simulator, surroundings: Path) -> None:
    """The repr of a cloud names the server and who calls, and no secret."""
    with zscli.connect(simulator.url) as nobody:
        assert repr(nobody) == f"<Cloud {simulator.url} nobody>"
    shell = Zscli(surroundings, simulator.url)
    shell.log_in()
    with zscli.connect(simulator.url) as kept, zscli.connect(simulator.url, **ADMIN) as own:
        assert repr(kept) == repr(own) == f"<Cloud {simulator.url} admin>"
    with zscli.connect(simulator.url, session="5e" * 16) as given:
        assert repr(given) == f"<Cloud {simulator.url} whose session was given>"
    with zscli.connect(simulator.url, access_key=("KEY", "geheim")) as key:
        assert repr(key) == f"<Cloud {simulator.url} access key KEY>"


def test_a_repr_shows_no_secret(cloud: Cloud) -> None:
    """Neither a login's answer nor the cloud shows a session or a password."""
    login = cloud.LogInByAccount(accountName="admin", password="password")
    uuid = login.inventory.uuid
    assert "password" not in repr(cloud)
    assert uuid not in repr(login)
    cloud.LogOut(sessionUuid=uuid)
