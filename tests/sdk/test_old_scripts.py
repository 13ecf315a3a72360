"""Scripts as they are written for ZStack's own SDK: nothing but their imports changed."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from zscli.errors import InvalidParams, NotLoggedIn
from zscli.sdk import account, api, api_actions, inventory
from zscli.sdk.messages import catalog
from zscli.simulator.server import Simulator

SESSION = "SessionInventory"
pytestmark = pytest.mark.usefixtures("named")


@pytest.fixture(autouse=True)
def sessions_stay(named: Simulator) -> Iterator[None]:
    """Hold each script to leaving as many sessions at the server as it found."""
    before = named.world.count(SESSION)
    yield
    assert named.world.count(SESSION) == before


@pytest.fixture
def session(named: Simulator) -> Iterator[str]:
    """Give the uuid of a session of admin's, and log it out as scripts do."""
    uuid = account.login_as_admin()
    yield uuid
    account.logout(uuid)


def query(name: str, conditions: list[Any], session: str) -> Any:
    """Query as the scripts do."""
    action = getattr(api_actions, f"Query{name}Action")()
    action.conditions = conditions
    action.sessionUuid = session
    return action.run()


def test_the_life_of_a_vm(session: str) -> None:
    """Query, stop, start with attributes set, run, and fields read from the event."""
    vms = query("VmInstance", account.gen_query_conditions("state", "=", "Running"), session)
    vm = vms[0]
    assert vm.allVolumes[0].actualSize > 0
    stop = api_actions.StopVmInstanceAction()
    stop.uuid = vm.uuid
    stop.timeout = 30000
    stop.sessionUuid = session
    evt = stop.run()
    assert evt.inventory.state == "Stopped"
    assert evt.success
    assert stop.out is evt
    start = api_actions.StartVmInstanceAction()
    start.uuid = vm.uuid
    assert account.execute_action_with_session(start, session).inventory.state == "Running"


CONDITIONS = [
    # conditions                                                       how many VMs of the demo
    ([], 20),
    (["state=Running"], 14),
    (["state=Stopped", "name~=%"], 4),
    ([{"name": "state", "op": "=", "value": "Paused"}], 1),
    ([{"name": "state", "op": "in", "value": ["Paused", "Stopped"]}], 5),
    ([{"name": "state", "op": "!=", "value": "Running"}], 6),
    ([{"name": "name", "op": "like", "value": "no-such-%"}], 0),
    ([{"name": "hostUuid", "op": "is null", "value": ""}], None),
]


@pytest.mark.parametrize(("conditions", "count"), CONDITIONS, ids=[str(c) for c, _ in CONDITIONS])
def test_conditions_as_texts_and_records(
    session: str, conditions: list[Any], count: int | None
) -> None:
    """Conditions may be texts or records, with the operators of both; count leaves the number."""
    rows = query("VmInstance", conditions, session)
    counting = api_actions.QueryVmInstanceAction()
    counting.conditions = conditions
    counting.count = "true"
    counting.sessionUuid = session
    counting.run()
    assert counting.reply.total == len(rows)
    assert count is None or len(rows) == count


OPERATORS: list[tuple[str, Any, Any, Callable[[Any], bool]]] = [
    # op          value of a record        value of a text    which cpuNum or name matches
    ("=", "2", "=2", lambda vm: vm.cpuNum == 2),
    ("!=", 2, "!=2", lambda vm: vm.cpuNum != 2),
    (">", 2, ">2", lambda vm: vm.cpuNum > 2),
    (">=", 2, ">=2", lambda vm: vm.cpuNum >= 2),
    ("<", 4, "<4", lambda vm: vm.cpuNum < 4),
    ("<=", 4, "<=4", lambda vm: vm.cpuNum <= 4),
    ("in", "2,8", "?=2,8", lambda vm: vm.cpuNum in {2, 8}),
    ("not in", [2, 8], "!?=2,8", lambda vm: vm.cpuNum not in {2, 8}),
    ("like", "web%", "~=web%", lambda vm: vm.name.startswith("web")),
    ("not like", "web%", "!~=web%", lambda vm: not vm.name.startswith("web")),
    ("is null", None, "=null", lambda vm: vm.description is None),
    ("is not null", "", "!=null", lambda vm: vm.description is not None),
]


@pytest.mark.parametrize(
    ("op", "value", "text", "matches"), OPERATORS, ids=[o for o, *_ in OPERATORS]
)
def test_every_operator_finds_what_it_says(
    session: str, op: str, value: Any, text: str, matches: Callable[[Any], bool]
) -> None:
    """As a record and as a text, each operator finds the VMs that it should, and some not."""
    field = "name" if "like" in op else "description" if "null" in op else "cpuNum"
    every = query("VmInstance", [], session)
    expected = {vm.uuid for vm in every if matches(vm)}
    assert 0 < len(expected) < len(every)
    for conditions in (account.gen_query_conditions(field, op, value), [f"{field}{text}"]):
        assert {vm.uuid for vm in query("VmInstance", conditions, session)} == expected


SERVERS = [
    # variables of the old SDK and its tools
    ("ZS_SERVER_IP", "ZSTACK_BUILT_IN_HTTP_SERVER_PORT"),
    ("ZSTACK_BUILT_IN_HTTP_SERVER_IP", "ZSTACK_BUILT_IN_HTTP_SERVER_PORT"),
]


@pytest.mark.parametrize(("host", "port"), SERVERS)
def test_the_environment_names_the_server(
    named: Simulator, monkeypatch: pytest.MonkeyPatch, host: str, port: str
) -> None:
    """The server is where the variables say, read anew for each call; Api's own values win."""
    address = named.url.split("/")[2].split(":")
    monkeypatch.delenv("ZS_SERVER_IP")
    monkeypatch.setenv(host, "127.0.0.1")
    monkeypatch.setenv(port, "1")
    with pytest.raises(api.ApiError, match=r"Nothing listens at http://127\.0\.0\.1:1/zstack"):
        api_actions.GetVersionAction().run()
    name, reply = api.Api(host=address[0], port=int(address[1])).sync_call(
        inventory.APIGetVersionMsg()
    )
    assert (name, reply.success) == ("org.zstack.header.managementnode.APIGetVersionReply", True)
    monkeypatch.setenv(host, address[0])
    monkeypatch.setenv(port, address[1])
    assert api_actions.GetVersionAction().run().version == reply["version"]


def test_a_query_is_shaped_by_attributes(session: str) -> None:
    """limit, start, fields and sortBy are attributes like any other."""
    action = api_actions.QueryVmInstanceAction()
    action.conditions = []
    action.sortBy, action.sortDirection = "name", "asc"
    action.start, action.limit = 1, 3
    action.fields = ["name"]
    action.sessionUuid = session
    rows = action.run()
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    assert len(rows) == 3
    assert all(set(row) == {"name"} for row in rows)


def test_zones_clusters_networks_and_accounts(session: str) -> None:
    """A script that builds things, each from the answer before, and takes them down again."""
    zone = api_actions.CreateZoneAction(name="z1", sessionUuid=session).run().inventory
    cluster = api_actions.CreateClusterAction()
    cluster.name, cluster.zoneUuid, cluster.hypervisorType = "c1", zone.uuid, "KVM"
    cluster.sessionUuid = session
    assert cluster.run().inventory.zoneUuid == zone.uuid
    network = api_actions.CreateL2NoVlanNetworkAction()
    network.name, network.zoneUuid, network.physicalInterface = "l2", zone.uuid, "eth0"
    network.sessionUuid = session
    l2 = network.run().inventory
    l3 = api_actions.CreateL3NetworkAction(name="l3", l2NetworkUuid=l2.uuid, sessionUuid=session)
    assert l3.run().inventory.l2NetworkUuid == l2.uuid
    person = api_actions.CreateAccountAction(name="zhang", password="pw", sessionUuid=session)
    person.run()
    own = account.login_by_account("zhang", "pw")
    account.logout(own)
    api_actions.DeleteZoneAction(uuid=zone.uuid, sessionUuid=session).run()
    assert query("Zone", ["name=z1"], session) == []


def test_volumes_and_snapshots(session: str) -> None:
    """A volume is created, attached, snapshotted, detached and deleted."""
    vm = query("VmInstance", ["state=Running"], session)[0]
    offering = query("DiskOffering", [], session)[0]
    create = api_actions.CreateDataVolumeAction(
        name="data", diskOfferingUuid=offering.uuid, sessionUuid=session
    )
    volume = create.run().inventory
    attach = api_actions.AttachDataVolumeToVmAction()
    attach.volumeUuid, attach.vmInstanceUuid, attach.sessionUuid = volume.uuid, vm.uuid, session
    assert attach.run().inventory.vmInstanceUuid == vm.uuid
    snapshot = api_actions.CreateVolumeSnapshotAction()
    snapshot.name, snapshot.volumeUuid, snapshot.sessionUuid = "s1", volume.uuid, session
    assert snapshot.run().inventory.volumeUuid == volume.uuid
    detach = api_actions.DetachDataVolumeFromVmAction(uuid=volume.uuid, sessionUuid=session)
    assert detach.run().inventory.vmInstanceUuid is None


def test_one_call_logs_in_and_out(named: Simulator) -> None:
    """Without a session a call logs in and out by itself, also when it fails."""
    before = named.world.count(SESSION)
    zones = account.execute_action_with_session(api_actions.QueryZoneAction(conditions=[]))
    assert len(zones) == 2
    with pytest.raises(api.ApiError):
        account.execute_action_with_session(api_actions.DestroyVmInstanceAction(uuid="0" * 32))
    with pytest.raises(InvalidParams):
        account.execute_action_with_session(api_actions.DestroyVmInstanceAction())
    assert named.world.count(SESSION) == before


def test_an_action_without_a_session_is_told() -> None:
    """run() without a session says what to set; an API that needs none runs."""
    with pytest.raises(NotLoggedIn, match="QueryZone needs a session"):
        api_actions.QueryZoneAction(conditions=[]).run()
    assert api_actions.GetVersionAction().run().version


def test_the_module_api(named: Simulator) -> None:
    """Api with host and port: sessions on messages, names of answers, errors as answers."""
    host, _, port = named.url.split("/")[2].partition(":")
    server = api.Api(host=host, port=port)
    session = server.login_as_admin()
    message = inventory.APICreateZoneMsg()
    message.name = "z"
    server.set_session_to_api_message(message, session)
    name, evt = server.async_call_wait_for_complete(message)
    assert name == "org.zstack.header.zone.APICreateZoneEvent"
    assert evt.inventory.name == "z"
    wrong = inventory.APIDestroyVmInstanceMsg(uuid="0" * 32, sessionUuid=session)
    _, evt = server.async_call_wait_for_complete(wrong, exceptionOnError=False)
    assert evt.success is False
    assert api.error_code_to_string(evt.error).startswith("[code: SYS.1003, description: A resou")
    with pytest.raises(api.ApiError) as caught:
        server.sync_call(wrong)
    assert api.error_code_to_string(caught.value) == api.error_code_to_string(evt.error)
    assert str(api.ApiError("Async call meets error.")) == "Async call meets error."
    server.log_out(session)
    with pytest.raises(api.ApiError):
        api.sync_call(inventory.APIQueryZoneMsg(conditions=[]), session)


def test_old_files_need_not_change(named: Simulator, tmp_path: Path) -> None:
    """With one import first, a file that imports apibinding runs as it is."""
    script = tmp_path / "old.py"
    script.write_text(
        "import zscli.sdk.apibinding\n"
        "import apibinding.inventory as inventory\n"
        "from apibinding import api, api_actions\n"
        "from apibinding.api_actions import QueryZoneAction\n"
        "session = api.Api().login_as_admin()\n"
        "action = QueryZoneAction()\n"
        "action.conditions = []\n"
        "action.sessionUuid = session\n"
        "print(len(action.run()), inventory.INITIAL_SYSTEM_ADMIN_NAME)\n"
        "api.Api().log_out(session)\n",
        encoding="utf-8",
    )
    root = Path(__file__).resolve().parents[2]
    import os

    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert (done.stdout, done.stderr) == ("2 admin\n", "")


ACTIONS: Any = api_actions
MESSAGES: Any = inventory
"""Without their types: what is tried here a checker would not let pass."""

TYPOS = [
    # what is set or read                                            what the error says
    (lambda: setattr(ACTIONS.StopVmInstanceAction(), "uid", 1), "StopVmInstance has no param"),
    (lambda: ACTIONS.StopVmInstanceAction(typo=1), "StopVmInstance has no parameter typo."),
    (lambda: ACTIONS.StopVmInstanceAction().uiid, "has no parameter uiid. Did you mean uuid"),
    (lambda: ACTIONS.StopVmAction, "There is no StopVmAction. Did you mean StopVmInstanceAct"),
    (lambda: MESSAGES.APIStopVmMsg, "There is no APIStopVmMsg. Did you mean APIStopVmInstanceMsg"),
]


@pytest.mark.parametrize(("step", "said"), TYPOS, ids=[said for _, said in TYPOS])
def test_a_typo_is_never_ignored(step: Any, said: str) -> None:
    """What does not exist is an AttributeError with near names, set or read."""
    with pytest.raises(AttributeError) as caught:
        step()
    assert said in str(caught.value)


def test_every_action_takes_every_parameter() -> None:
    """Each of the 2,045 Actions can be made, and each parameter set and read back."""
    seen = 0
    for name in catalog().names:
        action = getattr(api_actions, f"{name}Action")()
        assert isinstance(action, getattr(inventory, f"API{name}Msg"))
        for param in catalog()[name].params:
            assert getattr(action, param.name) is None
            setattr(action, param.name, "value")
            assert getattr(action, param.name) == "value"
            seen += 1
    assert (len(catalog().names), seen) == (2045, 13_403)


def test_a_repr_hides_secrets() -> None:
    """Neither a password nor the session stands in an action's repr."""
    action = api_actions.LogInByAccountAction(accountName="a", password="geheim")
    action.sessionUuid = "5e55"
    action.systemTags = ["rootPassword::geheim"]
    action.clientInfo = {"token": "geheim"}
    assert "geheim" not in repr(action)
    assert "5e55" not in repr(action)
    assert "accountName='a'" in repr(action)
