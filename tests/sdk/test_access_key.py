"""Programs that call with an access key: no session, each request signed (protocol, 4.6)."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import zscli
from zscli.clock import SystemClock
from zscli.errors import ApiError, UsageError, ZscliError
from zscli.sdk.cloud import Cloud
from zscli.simulator.server import Simulator

SESSION = "SessionInventory"
ADMIN = "36c27e8ff05c4780bf6d2fa65700f22e"


class Wrong(SystemClock):
    """A clock that goes wrong by so many minutes."""

    def __init__(self, minutes: float) -> None:
        self._off = timedelta(minutes=minutes)

    def now(self) -> datetime:
        """Return the wrong time."""
        return datetime.now(UTC) + self._off


@pytest.fixture
def key(cloud: Cloud) -> tuple[str, str]:
    """Give the id and the secret of a new key of admin's."""
    made = cloud.CreateAccessKey(accountUuid=ADMIN, userUuid=ADMIN).inventory
    return made.AccessKeyID, made.AccessKeySecret


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this machine be in another time zone than the server, which is in UTC."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("sessions_stay", "far_away")
def test_a_key_does_what_its_account_may(simulator: Simulator, key: tuple[str, str]) -> None:
    """Calls, jobs, queries of several pages and maps go through, and no session is ever made."""
    before = simulator.world.count(SESSION)
    with zscli.connect(simulator.url, access_key=key) as cloud:
        assert cloud.CreateZone(name="签名 z").inventory.name == "签名 z"
        job = cloud.submit("CreateZone", name="later")
        zones = [job.wait().inventory.uuid, *(z.uuid for z in cloud.query("Zone", "name~=签名%"))]
        assert len({vm.uuid for vm in cloud.query("VmInstance", "name!=a/b", page=6)}) == 20
        assert [outcome.ok for outcome in cloud.map("DeleteZone", zones)] == [True, True]
        assert simulator.world.count(SESSION) == before
        assert key[1] not in repr(cloud)


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    # given to connect() beside the key       what the server says     why
    ({"clock": Wrong(16)}, "requestTimeTooSkewed", "a clock that is fast by more than the window"),
    ({"clock": Wrong(-16)}, "requestTimeTooSkewed", "a slow one"),
    ({"zone": timezone(timedelta(hours=8))}, "requestTimeTooSkewed", "the server is elsewhere"),
]


@pytest.mark.parametrize(("given", "said", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_a_date_outside_of_the_window_is_refused(
    simulator: Simulator, key: tuple[str, str], given: dict[str, Any], said: str, why: str
) -> None:
    """The server's no is raised, and a write that it refused is not made."""
    with zscli.connect(simulator.url, access_key=key, **given) as cloud:
        with pytest.raises(ZscliError) as caught:
            cloud.CreateZone(name="skewed")
        assert said in str(caught.value), why
    assert simulator.world.count("ZoneInventory") == 2


@pytest.mark.parametrize("minutes", [14, -14])
def test_a_date_inside_of_the_window_is_taken(
    simulator: Simulator, key: tuple[str, str], minutes: int
) -> None:
    """A clock may be wrong by a quarter of an hour."""
    with zscli.connect(simulator.url, access_key=key, clock=Wrong(minutes)) as cloud:
        assert cloud.count("Zone") == 2


def test_a_wrong_secret_is_refused(simulator: Simulator, key: tuple[str, str]) -> None:
    """A secret that is not the key's is refused, and stands in no error."""
    with zscli.connect(simulator.url, access_key=(key[0], "geheim")) as cloud:
        with pytest.raises(ApiError) as caught:
            cloud.count("Zone")
        assert "geheim" not in f"{caught.value} {caught.value.hint}"


@pytest.mark.parametrize("pair", ["KEY:SECRET", ("KEY",), ("", "x"), ("a", "b", "c"), ("K", "")])
def test_what_is_no_key_is_told(simulator: Simulator, pair: Any) -> None:
    """Anything but an id and a secret is refused at once."""
    with pytest.raises(UsageError, match="access_key must be the key's id and its secret"):
        zscli.connect(simulator.url, access_key=pair)


def test_a_key_is_used_by_asyncio(simulator: Simulator, key: tuple[str, str]) -> None:
    """zscli.aio.connect takes a key as well."""

    async def program() -> int:
        async with await zscli.aio.connect(simulator.url, access_key=key) as cloud:
            return await cloud.count("VmInstance")

    assert asyncio.run(program()) == 20
