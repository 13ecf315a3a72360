"""Affinity groups: who is of which, and where their policies let VMs run."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.behaviours.cloud import (
    CLUSTER,
    HOST,
    IMAGE,
    L3,
    OFFERING,
    VM,
    ZONE,
    Cloud,
    Row,
)
from tests.simulator.behaviours.cloud import chain as codes_of
from tests.simulator.behaviours.conftest import CLOCK, copy_of
from tests.simulator.conftest import MakeNode
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

GROUP = "AffinityGroupInventory"
USAGE = "AffinityGroupUsageInventory"
TAG = "SystemTagInventory"


def new_group(cloud: Cloud, policy: str = "antiHard", **more: str) -> Row:
    """Create a group and return its inventory."""
    body = cloud.call("CreateAffinityGroup", name="g", policy=policy, **more)
    return dict(body["inventory"])


def in_group(group: Row) -> list[str]:
    """Return the system tags that let a new VM be of a group."""
    return [f"affinityGroupUuid::{group['uuid']}"]


def add(cloud: Cloud, group: Row, vm: str) -> Row:
    """Add a VM to a group; return the group's inventory."""
    body = cloud.call("AddVmToAffinityGroup", affinityGroupUuid=group["uuid"], uuid=vm)
    return dict(body["inventory"])


def members(cloud: Cloud, group: Row) -> list[str]:
    """Return the uuids of a group's VMs."""
    rows = cloud.world.find(USAGE, affinityGroupUuid=group["uuid"])
    return [row["resourceUuid"] for row in rows]


def spot(cloud: Cloud) -> Row:
    """Return where two hosts are for new VMs: kvm-bj-04 and kvm-bj-05."""
    return {"clusterUuid": cloud.uuid(CLUSTER, "test-cluster")}


def plain(cloud: Cloud) -> Row:
    """Return what CreateVmInstance needs for a VM in that place."""
    return {
        "name": "more",
        "imageUuid": cloud.uuid(IMAGE, "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid(OFFERING, "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid(L3, "app-net")],
        **spot(cloud),
    }


def test_a_group_is_about_hosts_and_enabled(cloud: Cloud) -> None:
    """What is not said is filled in: the type, the state and a policy that is a wish."""
    made = cloud.call("CreateAffinityGroup", name="g")["inventory"]
    filled = {name: made.get(name) for name in ("policy", "type", "state", "appliance", "usages")}
    assert filled == {
        "policy": "antiSoft",
        "type": "host",
        "state": "Enabled",
        "appliance": "CUSTOMER",
        "usages": [],
    }


def test_a_vm_joins_and_leaves(cloud: Cloud) -> None:
    """The group shows its VMs, and each VM has a tag that names the group."""
    group, vm = new_group(cloud), cloud.uuid(VM, "web-1")
    shown = add(cloud, group, vm)
    assert [(row["resourceUuid"], row["resourceType"]) for row in shown["usages"]] == [
        (vm, "VmInstanceVO")
    ]
    assert cloud.world.count(TAG, resourceUuid=vm, tag=in_group(group)[0]) == 1
    tie = {"affinityGroupUuid": group["uuid"], "uuid": vm}
    left = cloud.call("RemoveVmFromAffinityGroup", **tie)["inventory"]
    assert left["usages"] == []
    assert cloud.world.count(TAG, resourceUuid=vm, tag=in_group(group)[0]) == 0
    assert cloud.refused("RemoveVmFromAffinityGroup", **tie).code == "SYS.1006"


def test_a_vm_is_of_one_group(cloud: Cloud) -> None:
    """Neither twice of the same, nor of another one beside it."""
    first, second, vm = new_group(cloud), new_group(cloud), cloud.uuid(VM, "web-1")
    add(cloud, first, vm)
    for group in (first, second):
        tie = {"affinityGroupUuid": group["uuid"], "uuid": vm}
        assert cloud.refused("AddVmToAffinityGroup", **tie).code == "SYS.1006"
    assert members(cloud, second) == []


def test_a_group_of_another_zone(cloud: Cloud) -> None:
    """VMs of other zones cannot be of it."""
    group = new_group(cloud, zoneUuid=cloud.uuid(ZONE, "shanghai-zone-2"))
    tie = {"affinityGroupUuid": group["uuid"], "uuid": cloud.uuid(VM, "web-1")}
    assert cloud.refused("AddVmToAffinityGroup", **tie).code == "SYS.1006"
    refusal = cloud.refused("CreateVmInstance", **plain(cloud), systemTags=in_group(group))
    assert refusal.code == "SYS.1006"
    assert cloud.world.count(VM, name="more") == 0


def test_hard_keeps_vms_apart(cloud: Cloud) -> None:
    """With antiHard each host takes one; when none is left, there is no host."""
    group = new_group(cloud)
    hosts = [
        cloud.new_vm(f"a-{number}", **spot(cloud), systemTags=in_group(group))["hostUuid"]
        for number in range(2)
    ]
    assert len(set(hosts)) == 2
    refusal = cloud.refused("CreateVmInstance", **plain(cloud), systemTags=in_group(group))
    assert codes_of(refusal) == ("SYS.1006", "HOST_ALLOCATION.1000")
    assert cloud.world.count(VM, name="more") == 0
    assert len(members(cloud, group)) == 2


def test_soft_is_a_wish(cloud: Cloud) -> None:
    """With antiSoft another host is taken while there is one, and then any."""
    group = new_group(cloud, "antiSoft")
    hosts = [
        cloud.new_vm(f"a-{number}", **spot(cloud), systemTags=in_group(group))["hostUuid"]
        for number in range(3)
    ]
    assert len(set(hosts[:2])) == 2
    assert hosts[2] in hosts[:2]


def test_soft_counts_more_than_few_vms(cloud: Cloud) -> None:
    """The emptier host is not taken when one of the group is there."""
    busy, idle = (cloud.uuid(HOST, name) for name in ("kvm-bj-04", "kvm-bj-05"))
    group = new_group(cloud, "antiSoft")
    cloud.new_vm("a", hostUuid=idle, systemTags=in_group(group))
    for number in range(6):
        cloud.new_vm(f"b-{number}", hostUuid=busy)
    assert cloud.new_vm("c", **spot(cloud), systemTags=in_group(group))["hostUuid"] == busy


def test_a_group_that_is_disabled_has_no_effect(cloud: Cloud) -> None:
    """Its VMs may be on one host, until it is Enabled again."""
    group = new_group(cloud)
    for number in range(2):
        cloud.new_vm(f"a-{number}", **spot(cloud), systemTags=in_group(group))
    cloud.call("ChangeAffinityGroupState", uuid=group["uuid"], stateEvent="disable")
    third = cloud.new_vm("more", **spot(cloud), systemTags=in_group(group))
    assert third["state"] == "Running"
    cloud.call("ChangeAffinityGroupState", uuid=group["uuid"], stateEvent="enable")
    cloud.call("StopVmInstance", uuid=third["uuid"])
    refusal = cloud.refused("StartVmInstance", uuid=third["uuid"], **spot(cloud))
    assert codes_of(refusal) == ("VM.1001", "HOST_ALLOCATION.1000")


def test_vms_start_and_migrate_by_the_policy(cloud: Cloud) -> None:
    """A stopped VM leaves its host to others of the group; none migrates to where one is."""
    group = new_group(cloud)
    hosts = [cloud.uuid(HOST, name) for name in ("kvm-bj-01", "kvm-bj-02")]
    first = cloud.new_vm("a", hostUuid=hosts[0], systemTags=in_group(group))
    cloud.call("StopVmInstance", uuid=first["uuid"])
    second = cloud.new_vm("b", hostUuid=hosts[0], systemTags=in_group(group))
    started = cloud.call("StartVmInstance", uuid=first["uuid"])["inventory"]
    assert started["hostUuid"] != second["hostUuid"] == hosts[0]
    there = {"vmInstanceUuid": first["uuid"], "hostUuid": hosts[0]}
    refusal = cloud.refused("MigrateVm", **there)
    assert codes_of(refusal) == ("VM.1008", "HOST_ALLOCATION.1000")
    found = cloud.call("GetVmMigrationCandidateHosts", vmInstanceUuid=first["uuid"])
    assert hosts[0] not in {host["uuid"] for host in found["inventories"]}


def test_two_vms_of_one_host_cannot_be_of_a_hard_group(cloud: Cloud) -> None:
    """Who would break the policy is not added; a stopped VM breaks none."""
    group, host = new_group(cloud), cloud.uuid(HOST, "kvm-bj-01")
    first, second = (cloud.new_vm(name, hostUuid=host) for name in ("a", "b"))
    add(cloud, group, first["uuid"])
    tie = {"affinityGroupUuid": group["uuid"], "uuid": second["uuid"]}
    assert cloud.refused("AddVmToAffinityGroup", **tie).code == "SYS.1006"
    cloud.call("StopVmInstance", uuid=second["uuid"])
    add(cloud, group, second["uuid"])
    assert members(cloud, group) == [first["uuid"], second["uuid"]]


def test_a_group_that_is_deleted_frees_its_vms(cloud: Cloud) -> None:
    """They stay, without the tag, and can be of another group."""
    group, vm = new_group(cloud), cloud.uuid(VM, "web-1")
    add(cloud, group, vm)
    assert cloud.call("DeleteAffinityGroup", uuid=group["uuid"]) == {}
    assert cloud.world.count(USAGE) == 0
    assert cloud.world.count(TAG, resourceUuid=vm, tag=in_group(group)[0]) == 0
    add(cloud, new_group(cloud), vm)


def test_a_vm_that_is_gone_is_of_no_group(cloud: Cloud) -> None:
    """With the row of a VM goes its place in a group; a VM that is only destroyed keeps it."""
    group = new_group(cloud)
    vm = cloud.new_vm(systemTags=in_group(group))
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert members(cloud, group) == [vm["uuid"]]
    cloud.call("ExpungeVmInstance", uuid=vm["uuid"])
    assert members(cloud, group) == []


def test_candidates_are_what_would_be_taken(cloud: Cloud) -> None:
    """What the candidates are not, the call refuses; all others it takes."""
    group, host = new_group(cloud), cloud.uuid(HOST, "kvm-bj-01")
    new_group(cloud, "antiSoft", zoneUuid=cloud.uuid(ZONE, "shanghai-zone-2"))
    for name in ("a", "b"):
        cloud.new_vm(name, hostUuid=host)
    add(cloud, group, cloud.uuid(VM, "a"))
    about = {"affinityGroupUuid": group["uuid"]}
    found = cloud.call("GetCandidateVMForAttachingAffinityGroup", **about)["inventories"]
    assert found
    on_host = {vm["uuid"] for vm in cloud.world.find(VM, hostUuid=host)}
    assert not on_host & {vm["uuid"] for vm in found}
    for uuid in on_host:
        assert cloud.refused("AddVmToAffinityGroup", **about, uuid=uuid).code == "SYS.1006"
    here = cloud.row(VM, "db-1")["uuid"]
    groups = cloud.call("GetCandidateAffinityGroupForAttachingVm", vmUuid=here)["inventories"]
    assert [row["uuid"] for row in groups] == [group["uuid"]]
    assert here in {vm["uuid"] for vm in found}
    add(cloud, group, here)
    assert cloud.call("GetCandidateAffinityGroupForAttachingVm", vmUuid=here)["inventories"] == []


def test_groups_for_a_new_vm(cloud: Cloud) -> None:
    """A hard group whose VMs are on all hosts of the place is none; so are those elsewhere."""
    hard, soft = new_group(cloud), new_group(cloud, "antiSoft")
    new_group(cloud, zoneUuid=cloud.uuid(ZONE, "shanghai-zone-2"))
    host = cloud.uuid(HOST, "kvm-bj-01")
    cloud.new_vm("a", hostUuid=host, systemTags=in_group(hard))
    zone = {"zoneUuid": cloud.uuid(ZONE, "北京-zone-1")}

    def found(**place: str) -> list[str]:
        body = cloud.call("GetCandidateAffinityGroupForCreatingVm", **zone, **place)
        return [row["uuid"] for row in body["inventories"]]

    assert found() == [hard["uuid"], soft["uuid"]]
    assert found(hostUuid=host) == [soft["uuid"]]


def test_where_a_vm_of_a_group_could_go(cloud: Cloud) -> None:
    """The candidates for a new VM follow the tag that names its group."""
    group, host = new_group(cloud), cloud.uuid(HOST, "kvm-bj-04")
    cloud.new_vm("a", hostUuid=host, systemTags=in_group(group))
    wish = {name: value for name, value in plain(cloud).items() if name != "name"}
    api = "GetCandidateZonesClustersHostsForCreatingVm"
    free = {row["name"] for row in cloud.call(api, **wish)["hosts"]}
    apart = {row["name"] for row in cloud.call(api, **wish, systemTags=in_group(group))["hosts"]}
    assert free - apart == {"kvm-bj-04"}


@pytest.mark.parametrize("api", ["AddVmToAffinityGroup", "RemoveVmFromAffinityGroup"])
def test_what_is_nowhere_is_told(cloud: Cloud, api: str) -> None:
    """Neither a group nor a VM that is not there."""
    group, vm = new_group(cloud), cloud.uuid(VM, "web-1")
    assert cloud.refused(api, affinityGroupUuid=new_uuid(), uuid=vm).code == "SYS.1003"
    assert cloud.refused(api, affinityGroupUuid=group["uuid"], uuid=new_uuid()).code == "SYS.1003"


def test_a_query_shows_who_is_of_a_group(make_demo: MakeNode) -> None:
    """Over REST, a new VM has the tag once, and a condition on the group's VMs finds the group."""
    node = make_demo()
    body = {"params": {"name": "g", "policy": "antiHard"}}
    group = node.call("POST", "/affinity-groups", body)[1]["inventory"]["uuid"]
    image = node.rows("/images?q=name=CentOS-7.9")[0]["uuid"]
    offering = node.rows("/instance-offerings?q=name=small-1c1g")[0]["uuid"]
    l3 = node.rows("/l3-networks?q=name=app-net")[0]["uuid"]
    vm = {
        "name": "n",
        "imageUuid": image,
        "instanceOfferingUuid": offering,
        "l3NetworkUuids": [l3],
    }
    tag = f"affinityGroupUuid::{group}"
    status, answer = node.call("POST", "/vm-instances", {"params": vm, "systemTags": [tag]})
    assert status == 200
    uuid = answer["inventory"]["uuid"]
    found = node.rows(f"/affinity-groups?q=usages.resourceUuid={uuid}")
    assert [row["uuid"] for row in found] == [group]
    tags = node.rows(f"/system-tags?q=resourceUuid={uuid}&q=tag={tag}")
    assert len(tags) == 1


VMS = ("web-1", "web-2", "web-3", "web-4", "db-1", "db-2")
CALLS = ("StartVmInstance", "StopVmInstance", "MigrateVm", "AddVmToAffinityGroup", "new")


@given(st.lists(st.tuples(st.sampled_from(CALLS), st.integers(0, len(VMS) - 1)), max_size=20))
@settings(max_examples=25)
def test_no_host_has_two_vms_of_a_hard_group(
    template: World, catalog: Catalog, calls: list[tuple[str, int]]
) -> None:
    """Whatever is called, as long as the group is Enabled."""
    world = copy_of(template, catalog)
    cloud = Cloud(world, CLOCK)
    group = new_group(cloud)
    for number, (call, which) in enumerate(calls):
        vm = cloud.uuid(VM, VMS[which])
        with suppress(Refusal):
            if call == "new":
                cloud.new_vm(f"new-{number}", systemTags=in_group(group))
            elif call == "AddVmToAffinityGroup":
                add(cloud, group, vm)
            else:
                cloud.call(call, **{"vmInstanceUuid" if call == "MigrateVm" else "uuid": vm})
        rows = world.find(VM, uuid=members(cloud, group))
        hosts = [row["hostUuid"] for row in rows if "hostUuid" in row]
        assert len(hosts) == len(set(hosts))
    world.close()
