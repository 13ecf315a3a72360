"""What a VM's state allows, what it becomes, and where it runs."""

import pytest

from tests.simulator.behaviours.cloud import (
    CLUSTER,
    HOST,
    IMAGE,
    L3,
    NIC,
    OFFERING,
    VM,
    VOLUME,
    Cloud,
    Row,
    chain,
)
from zscli.simulator.behaviours.vm_rules import STATES
from zscli.simulator.refusal import Refusal

USUAL = ("Running", "Stopped", "Paused")
TABLE = {
    "StartVmInstance": (("Created", "Stopped", "Running", "Crashed"), ("VM.1001", "VM.1010")),
    "StopVmInstance": (
        ("Running", "Stopped", "Paused", "Unknown", "Crashed", "NoState"),
        ("VM.1002", "VM.1010"),
    ),
    "RebootVmInstance": (("Running", "Crashed", "NoState"), ("VM.1003", "VM.1010")),
    "PauseVmInstance": (("Running",), ("VM.1012", "VM.1010")),
    "ResumeVmInstance": (("Paused",), ("VM.1013", "VM.1010")),
    "MigrateVm": (("Running", "Paused", "Unknown"), ("VM.1008", "VM.1010")),
    "RecoverVmInstance": (("Destroyed",), ("SYS.1006", "VM.1010")),
    "ExpungeVmInstance": (("Destroyed",), ("SYS.1006", "VM.1010")),
    "AttachDataVolumeToVm": (USUAL, ("VM.1005", "VM.1010")),
    "DetachDataVolumeFromVm": (USUAL, ("SYS.1006",)),
    "AttachL3NetworkToVm": (("Running", "Stopped"), ("SYS.1006",)),
    "DetachL3NetworkFromVm": (("Running", "Stopped"), ("SYS.1006",)),
    "AttachIsoToVmInstance": (USUAL, ("VM.1010",)),
    "ChangeInstanceOffering": (USUAL, ("VM.1010",)),
    "GetVmConsoleAddress": (("Running", "Crashed"), ("VM.1010",)),
    "ReimageVmInstance": (("Stopped",), ("VM.1014", "VM.1010")),
    "FlattenVmInstance": (USUAL, ("SYS.1006", "VM.1010")),
}
"""Source: protocol, section 8.1."""

CASES = [(api, state) for api in TABLE for state in STATES]


def _params(cloud: Cloud, api: str, vm: str) -> Row:
    """Return what an API needs to be told so that nothing but the state can refuse it."""
    data = cloud.world.find(VOLUME, vmInstanceUuid=vm, type="Data")[0]["uuid"]
    nic = cloud.world.find(NIC, vmInstanceUuid=vm)[0]["uuid"]
    named: dict[str, Row] = {
        "AttachDataVolumeToVm": {"volumeUuid": cloud.uuid(VOLUME, "data-spare-1")},
        "AttachIsoToVmInstance": {"isoUuid": cloud.uuid(IMAGE, "Ubuntu-22.04-server.iso")},
        "AttachL3NetworkToVm": {"l3NetworkUuid": cloud.uuid(L3, "公共网络")},
        "ChangeInstanceOffering": {"instanceOfferingUuid": cloud.uuid(OFFERING, "large-4c8g")},
        "MigrateVm": {"allowUnknown": True},
        "ReimageVmInstance": {},
    }
    others: dict[str, Row] = {
        "DetachDataVolumeFromVm": {"uuid": data},
        "DetachL3NetworkFromVm": {"vmNicUuid": nic},
    }
    if api in named:
        return {"vmInstanceUuid": vm, **named[api]}
    return others.get(api, {"uuid": vm})


@pytest.mark.parametrize(("api", "state"), CASES)
def test_a_state_allows_an_api_or_refuses_it_as_the_table_says(
    cloud: Cloud, api: str, state: str
) -> None:
    """Every API of the table works in its states and is refused with its chain in all others."""
    vm = cloud.uuid(VM, "db-2")
    cloud.world.update(VM, vm, state=state)
    allowed, codes = TABLE[api]
    params = _params(cloud, api, vm)
    if state in allowed:
        cloud.call(api, **params)
        return
    refusal = cloud.refused(api, **params)
    assert chain(refusal) == codes
    if codes[-1] == "VM.1010":
        assert f"current vm instance state[{state}] doesn't allow" in refusal.details
        assert refusal.details.endswith(f"allowed states are [{', '.join(allowed)}]")


def test_the_details_name_the_message_class(cloud: Cloud) -> None:
    """The refusal words the class of the API, or the internal one of a reboot."""
    uuid = cloud.uuid(VM, "test-1")
    paused = cloud.refused("PauseVmInstance", uuid=uuid)
    assert paused.details == (
        "current vm instance state[Stopped] doesn't allow to proceed "
        "message[org.zstack.header.vm.APIPauseVmInstanceMsg], allowed states are [Running]"
    )
    assert paused.cause is not None
    assert paused.cause.details == paused.details
    rebooted = cloud.refused("RebootVmInstance", uuid=uuid)
    assert "message[org.zstack.header.vm.RebootVmInstanceMsg]" in rebooted.details


@pytest.mark.parametrize(
    ("api", "name", "via", "end"),
    [
        ("StartVmInstance", "test-1", "Starting", "Running"),
        ("StopVmInstance", "web-1", "Stopping", "Stopped"),
        ("RebootVmInstance", "web-1", "Rebooting", "Running"),
        ("PauseVmInstance", "web-1", "Pausing", "Paused"),
        ("ResumeVmInstance", "legacy-erp", "Resuming", "Running"),
        ("DestroyVmInstance", "web-1", "Destroying", "Destroyed"),
    ],
)
def test_a_vm_goes_through_the_state_in_between(
    cloud: Cloud, api: str, name: str, via: str, end: str
) -> None:
    """While the job runs everybody sees the intermediate state, afterwards the final one."""
    uuid = cloud.uuid(VM, name)
    seen, _ = cloud.watch(api, lambda: cloud.again(VM, uuid)["state"], uuid=uuid)
    assert seen == [via]
    assert cloud.again(VM, uuid)["state"] == end


@pytest.mark.parametrize(
    ("api", "name", "state"),
    [
        ("StartVmInstance", "web-1", "Running"),
        ("StopVmInstance", "test-1", "Stopped"),
        ("DestroyVmInstance", "old-web", "Destroyed"),
    ],
)
def test_what_is_there_already_succeeds_unchanged(
    cloud: Cloud, api: str, name: str, state: str
) -> None:
    """Starting a running VM, stopping a stopped one, destroying a destroyed one change nothing."""
    before = cloud.row(VM, name)
    seen, _ = cloud.watch(api, lambda: cloud.row(VM, name), uuid=before["uuid"])
    assert seen == []
    assert cloud.row(VM, name) == before
    assert before["state"] == state


def test_stopping_leaves_the_host_and_gives_its_capacity_back(cloud: Cloud) -> None:
    """A stopped VM remembers its host, is on none, and the host has more room."""
    vm = cloud.row(VM, "web-1")
    host = cloud.again(HOST, vm["hostUuid"])
    body = cloud.call("StopVmInstance", uuid=vm["uuid"])
    assert "hostUuid" not in body["inventory"]
    assert body["inventory"]["lastHostUuid"] == host["uuid"]
    assert body["inventory"]["clusterUuid"] == vm["clusterUuid"]
    after = cloud.again(HOST, host["uuid"])
    assert after["availableMemoryCapacity"] - host["availableMemoryCapacity"] == vm["memorySize"]
    assert after["availableCpuCapacity"] - host["availableCpuCapacity"] == vm["cpuNum"]


def test_starting_prefers_the_last_host(cloud: Cloud) -> None:
    """A VM starts where it ran last, when it fits there."""
    vm = cloud.row(VM, "test-2")
    body = cloud.call("StartVmInstance", uuid=vm["uuid"])
    assert body["inventory"]["hostUuid"] == vm["lastHostUuid"]


def test_starting_can_be_told_where(cloud: Cloud) -> None:
    """StartVmInstance with a host starts there, or says that it does not fit."""
    vm, host = cloud.uuid(VM, "test-1"), cloud.uuid(HOST, "kvm-bj-02")
    body = cloud.call("StartVmInstance", uuid=vm, hostUuid=host)
    assert body["inventory"]["hostUuid"] == host
    assert body["inventory"]["clusterUuid"] == cloud.uuid(CLUSTER, "生产-cluster")
    other = cloud.refused(
        "StartVmInstance", uuid=cloud.uuid(VM, "test-2"), hostUuid=cloud.uuid(HOST, "kvm-sh-01")
    )
    assert chain(other) == ("VM.1001", "HOST_ALLOCATION.1000")


def test_a_vm_on_local_storage_starts_only_where_its_volumes_are(cloud: Cloud) -> None:
    """Local volumes pin a VM to their host; with that host disabled it cannot start."""
    host = cloud.uuid(HOST, "kvm-bj-05")
    cloud.call("ChangeHostState", uuid=host, stateEvent="disable")
    refusal = cloud.refused("StartVmInstance", uuid=cloud.uuid(VM, "ci-runner-2"))
    assert chain(refusal) == ("VM.1001", "HOST_ALLOCATION.1000")


def test_migration_moves_a_vm_to_another_host(cloud: Cloud) -> None:
    """MigrateVm shows Migrating and ends Running on another host of the same cluster."""
    vm = cloud.row(VM, "web-1")
    seen, body = cloud.watch(
        "MigrateVm", lambda: cloud.again(VM, vm["uuid"])["state"], vmInstanceUuid=vm["uuid"]
    )
    assert seen == ["Migrating"]
    assert body["inventory"]["state"] == "Running"
    assert body["inventory"]["hostUuid"] != vm["hostUuid"]


def test_migration_says_why_not(cloud: Cloud) -> None:
    """The host it is on, local volumes, and no host at all are refused with VM.1008."""
    vm = cloud.row(VM, "web-1")
    same = cloud.refused("MigrateVm", vmInstanceUuid=vm["uuid"], hostUuid=vm["hostUuid"])
    assert chain(same) == ("VM.1008", "SYS.1006")
    local = cloud.refused("MigrateVm", vmInstanceUuid=cloud.uuid(VM, "ci-runner-1"))
    assert chain(local) == ("VM.1008", "SYS.1006")
    alone = cloud.refused("MigrateVm", vmInstanceUuid=cloud.uuid(VM, "edge-gw-1"))
    assert chain(alone) == ("VM.1008", "HOST_ALLOCATION.1000")


def test_a_migration_whose_target_goes_ends_where_it_began(cloud: Cloud) -> None:
    """When the chosen host is disabled meanwhile the VM is Running on its own again."""
    vm = cloud.row(VM, "web-1")
    target = cloud.uuid(HOST, "kvm-bj-02")
    work = cloud.begin("MigrateVm", vmInstanceUuid=vm["uuid"], hostUuid=target)
    next(work)
    cloud.call("ChangeHostState", uuid=target, stateEvent="disable")
    with pytest.raises(Refusal) as caught:
        for _ in work:
            pass
    assert chain(caught.value) == ("VM.1008", "HOST_ALLOCATION.1000")
    after = cloud.again(VM, vm["uuid"])
    assert (after["state"], after["hostUuid"]) == ("Running", vm["hostUuid"])


def test_a_start_whose_host_goes_fails(cloud: Cloud) -> None:
    """A VM stopped by the deletion of its host does not become Running behind its back."""
    vm = cloud.uuid(VM, "test-1")
    work = cloud.begin("StartVmInstance", uuid=vm)
    next(work)
    cloud.call("DeleteHost", uuid=cloud.again(VM, vm)["hostUuid"])
    with pytest.raises(Refusal) as caught:
        list(work)
    assert caught.value.code == "SYS.1006"
    assert cloud.again(VM, vm)["state"] == "Stopped"


def test_the_console_is_on_the_host(cloud: Cloud) -> None:
    """GetVmConsoleAddress answers the host's address and a port of the VM's own."""
    vms = [cloud.row(VM, name) for name in ("web-1", "web-4")]
    answers = [cloud.call("GetVmConsoleAddress", uuid=vm["uuid"]) for vm in vms]
    assert {answer["hostIp"] for answer in answers} == {"10.10.1.11"}
    assert answers[0]["port"] != answers[1]["port"]
    assert answers[0]["protocol"] == "vnc"
    assert answers[0]["success"] is True
