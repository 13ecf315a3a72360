"""Configs of the server and of single resources: what they take, and what they change."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import CLUSTER, GIB, HOST, VM, Cloud, chain
from tests.simulator.conftest import MakeNode
from zscli.simulator.behaviours.tag import put_system_tag, take_system_tag
from zscli.simulator.world.config_rules import BINDINGS, complaint
from zscli.spec.catalog import Catalog

NUMA = {"category": "vm", "name": "numa"}
RATIO = {"category": "host", "name": "cpu.overProvisioning.ratio"}
MEMORY = {"category": "mevoco", "name": "overProvisioning.memory"}

VALUES = [
    # category, name, value, whether it is taken                                    section 9.1
    ("vm", "deletionPolicy", "Never", True),
    ("vm", "deletionPolicy", "never", False),
    ("vm", "expungePeriod", "0", True),
    ("vm", "expungePeriod", "-1", False),
    ("vm", "expungeInterval", "0", False),
    ("vm", "numa", "TRUE", False),
    ("vm", "vm.max.vcpu", "many", False),
    ("host", "cpu.overProvisioning.ratio", "1001", False),
    ("kvm", "dataVolume.maxNum", "25", False),
    ("kvm", "reservedMemory", "2G", True),
    ("kvm", "reservedMemory", "much", False),
    ("mevoco", "overProvisioning.memory", "1.5", True),
    ("mevoco", "overProvisioning.memory", "0.5", False),
    ("longJob", "longJob.api.timeout", "10799", False),
    ("apiTimeout", "org.zstack.header.vm.APIMigrateVmMsg", "4m", False),
    ("apiTimeout", "org.zstack.header.vm.APIMigrateVmMsg", "5m", True),
]


@pytest.mark.parametrize(("category", "name", "value", "taken"), VALUES)
def test_values(cloud: Cloud, category: str, name: str, value: str, taken: bool) -> None:
    """A value that fits is kept, another is SYS.1007 (section 9.1)."""
    given = {"category": category, "name": name, "value": value}
    if taken:
        assert cloud.call("UpdateGlobalConfig", **given)["inventory"]["value"] == value
    else:
        assert cloud.refused("UpdateGlobalConfig", **given).code == "SYS.1007"


def test_defaults_fit(catalog: Catalog) -> None:
    """The default of every config is a value that the config takes."""
    for each in catalog.global_configs.values():
        row = {"category": each["category"], "name": each["name"], "kind": each["type"]}
        assert complaint(row, str(each["default"])) == ""


def test_bindable_configs_exist(cloud: Cloud) -> None:
    """Every config that can be bound is one that the server has (section 9.2)."""
    found = cloud.call("GetResourceBindableConfig")["bindableConfigs"]
    assert {(each["category"], each["name"]) for each in found} == set(BINDINGS)
    assert {each["category"] for each in _bindable(cloud, "vm")} == {"vm"}


def _bindable(cloud: Cloud, category: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]]
    found = cloud.call("GetResourceBindableConfig", category=category)["bindableConfigs"]
    return found


def test_the_nearest_value_counts(cloud: Cloud) -> None:
    """A VM's own value beats its cluster's, which beats the global one (section 9.2)."""
    vm = cloud.row(VM, "web-1")
    about = NUMA | {"resourceUuid": vm["uuid"]}

    def value() -> str:
        return str(cloud.call("GetResourceConfig", **about)["value"])

    assert value() == "false"
    cloud.call("UpdateResourceConfig", **NUMA, resourceUuid=vm["clusterUuid"], value="true")
    assert value() == "true"
    made = cloud.call("UpdateResourceConfig", **about, value="false")["inventory"]
    assert made["resourceType"] == "VmInstanceVO"
    answer = cloud.call("GetResourceConfig", **about)
    assert (answer["value"], len(answer["effectiveConfigs"])) == ("false", 2)
    assert cloud.call("DeleteResourceConfig", **about) == {}
    assert value() == "true"


def test_a_vm_with_numa_grows_while_it_runs(cloud: Cloud) -> None:
    """The config is used for this VM alone (sections 8.1 and 9.2)."""
    vm, other = cloud.row(VM, "web-1"), cloud.uuid(VM, "web-2")
    more = vm["cpuNum"] + 1
    assert cloud.refused("UpdateVmInstance", uuid=vm["uuid"], cpuNum=more).code == "SYS.1006"
    cloud.call("UpdateResourceConfig", **NUMA, resourceUuid=vm["uuid"], value="true")
    assert (
        cloud.call("UpdateVmInstance", uuid=vm["uuid"], cpuNum=more)["inventory"]["cpuNum"] == more
    )
    assert cloud.refused("UpdateVmInstance", uuid=other, cpuNum=more).code == "SYS.1006"


REFUSED = [
    ("no such config", {"category": "vm", "name": "none"}, VM, "true", "no global config"),
    ("not bindable", {"category": "vm", "name": "deletionPolicy"}, VM, "Delay", "cannot bind"),
    ("another kind", NUMA, HOST, "true", "can be bound to VmInstanceVO, ClusterVO only"),
    ("a bad value", NUMA, VM, "maybe", "is a boolean"),
]


@pytest.mark.parametrize(("config", "kind", "value", "part"), [r[1:] for r in REFUSED])
def test_refused(cloud: Cloud, config: dict[str, str], kind: str, value: str, part: str) -> None:
    """What cannot be bound is SYS.1007 and names the config (section 9.2)."""
    uuid = cloud.world.find(kind)[0]["uuid"]
    refusal = cloud.refused("UpdateResourceConfig", **config, resourceUuid=uuid, value=value)
    assert refusal.code == "SYS.1007"
    assert part in refusal.details


def test_several_at_once(cloud: Cloud) -> None:
    """UpdateResourceConfigs and GetResourceConfigs, all or none (section 9.2)."""
    uuid = cloud.uuid(VM, "web-1")
    good = [NUMA | {"value": "true"}, {"category": "vm", "name": "videoType", "value": "qxl"}]
    bad = [*good, {"category": "vm", "name": "soundType", "value": "loud"}]
    assert cloud.refused("UpdateResourceConfigs", resourceUuid=uuid, resourceConfigs=bad)
    assert cloud.world.count("ResourceConfigInventory") == 0
    cloud.call("UpdateResourceConfigs", resourceUuid=uuid, resourceConfigs=good)
    names = ["numa", "videoType", "soundType"]
    answer = cloud.call("GetResourceConfigs", resourceUuid=uuid, category="vm", names=names)
    assert [each["value"] for each in answer["configs"]] == ["true", "qxl", "ich6"]


def test_the_cpu_ratio_sets_what_hosts_have(cloud: Cloud) -> None:
    """A host has its cores times the ratio that counts for it (section 8.4)."""
    first, second = cloud.world.find(HOST)[:2]
    cloud.call("UpdateGlobalConfig", **RATIO, value="4")
    cloud.call("UpdateResourceConfig", **RATIO, resourceUuid=first["uuid"], value="2")
    ratios = [
        host["totalCpuCapacity"] / host["cpuNum"]
        for host in (cloud.again(HOST, first["uuid"]), cloud.again(HOST, second["uuid"]))
    ]
    assert ratios == [2, 4]
    cloud.call("ResetGlobalConfig")
    cloud.call("DeleteResourceConfig", **RATIO, resourceUuid=first["uuid"])
    assert cloud.again(HOST, first["uuid"])["totalCpuCapacity"] == first["totalCpuCapacity"]


def test_the_memory_ratio_lets_more_in(cloud: Cloud) -> None:
    """A host with a ratio of 2 takes VMs of twice its memory (section 8.4)."""
    host = cloud.world.find(HOST, clusterUuid=cloud.uuid(CLUSTER, "生产-cluster"))[0]
    size = host["availableMemoryCapacity"] + 4 * GIB
    wish = {"hostUuid": host["uuid"], "cpuNum": 1, "memorySize": size, "instanceOfferingUuid": None}
    refusal = cloud.refused("CreateVmInstance", **_small(cloud), **wish)
    assert chain(refusal) == ("SYS.1006", "HOST_ALLOCATION.1000")
    assert f"memory[{size} bytes]" in refusal.details
    cloud.call("UpdateGlobalConfig", **MEMORY, value="2.0")
    cloud.call("CreateVmInstance", **_small(cloud), **wish)
    now = cloud.again(HOST, host["uuid"])
    used = sum(vm["memorySize"] for vm in cloud.world.find(VM, hostUuid=host["uuid"]))
    assert now["availableMemoryCapacity"] == now["totalMemoryCapacity"] - used // 2


def _small(cloud: Cloud) -> dict[str, Any]:
    return {
        "name": "big",
        "imageUuid": cloud.uuid("ImageInventory", "CentOS-7.9"),
        "l3NetworkUuids": [cloud.uuid("L3NetworkInventory", "app-net")],
    }


def test_reserved_memory_is_kept_back(cloud: Cloud) -> None:
    """What a cluster's config or a host's tag reserves, no VM gets (sections 8.4 and 9.3)."""
    host = cloud.world.find(HOST, clusterUuid=cloud.uuid(CLUSTER, "生产-cluster"))[0]
    size = host["availableMemoryCapacity"] - 2 * GIB
    wish = {"hostUuid": host["uuid"], "cpuNum": 1, "memorySize": size}
    reserve = {"category": "kvm", "name": "reservedMemory", "resourceUuid": host["clusterUuid"]}
    cloud.call("UpdateResourceConfig", **reserve, value="3G")
    assert "HOST_ALLOCATION.1000" in chain(
        cloud.refused("CreateVmInstance", **_small(cloud), **wish)
    )
    cloud.call("DeleteResourceConfig", **reserve)
    put_system_tag(cloud.world, HOST, host["uuid"], "reservedMemory", "4G")
    assert "HOST_ALLOCATION.1000" in chain(
        cloud.refused("CreateVmInstance", **_small(cloud), **wish)
    )
    take_system_tag(cloud.world, host["uuid"], "reservedMemory")
    cloud.call("CreateVmInstance", **_small(cloud), **wish)


def test_configs_given_as_tags(make_demo: MakeNode) -> None:
    """`resourceConfig::…` at a creation is the new resource's own value (section 9.2)."""
    node = make_demo()
    zone = node.rows("/zones")[0]["uuid"]
    body: dict[str, Any] = {"name": "c", "zoneUuid": zone, "hypervisorType": "KVM"}
    good = {"params": body, "systemTags": ["resourceConfig::vm::numa::true"]}
    made = node.call("POST", "/clusters", good)[1]["inventory"]
    rows = node.rows(f"/resource-configurations?q=resourceUuid={made['uuid']}")
    assert [(row["name"], row["value"]) for row in rows] == [("numa", "true")]
    assert node.call("DELETE", f"/clusters/{made['uuid']}?deleteMode=Permissive")[0] == 200
    assert node.rows("/resource-configurations") == []
    bad = {"params": body, "systemTags": ["resourceConfig::vm::vm.clock.track::host"]}
    assert node.error("POST", "/clusters", bad)[0] == "SYS.1007"
