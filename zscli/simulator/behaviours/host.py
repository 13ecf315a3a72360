"""Hosts: added, reconnected, changed, removed. States with their maintenance: host_state.py.

Source: protocol, section 8.4.
"""

import ipaddress
import re
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.capacity import GIB, apply_ratios, settle_storages
from zscli.simulator.behaviours.cascade import remove_host
from zscli.simulator.behaviours.events import host_found, vm_changed
from zscli.simulator.behaviours.records import Row, changes, new_record, still_there, updater
from zscli.simulator.behaviours.rows import VM, enter
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "HOST",
    "HOST_BEHAVIOURS",
    "OVERCOMMIT",
    "connect",
    "hardware",
    "is_host_address",
    "is_host_name",
]

HOST = "HostInventory"
OVERCOMMIT = 10
"""Virtual CPUs for each core, until `host`/`cpu.overProvisioning.ratio` says otherwise."""
_SIZES = (
    {"cpuNum": 32, "cpuSockets": 2, "memory": 128 * GIB, "disk": 2048 * GIB},
    {"cpuNum": 48, "cpuSockets": 2, "memory": 192 * GIB, "disk": 4096 * GIB},
    {"cpuNum": 64, "cpuSockets": 2, "memory": 256 * GIB, "disk": 4096 * GIB},
)
_SYSTEM = {"osDistribution": "centos", "osRelease": "Core", "osVersion": "7.6.1810"}
_SYSTEM_TAGS = {"osDistribution": "distribution", "osRelease": "release", "osVersion": "version"}
TAG = "SystemTagInventory"
_NAME = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*")


def is_host_address(text: str) -> bool:
    """Whether a text is an IP address or a host name."""
    if re.fullmatch(r"[0-9.]+", text) or ":" in text:
        try:
            ipaddress.ip_address(text)
        except ValueError:
            return False
        return True
    return is_host_name(text)


def is_host_name(text: str) -> bool:
    """Whether a text is a host name: of a machine, or one that a VM gets."""
    return _NAME.fullmatch(text) is not None


def hardware(uuid: str) -> Row:
    """Return what a connected host reports of itself: the same for the same uuid."""
    size = _SIZES[int(uuid[:8], 16) % len(_SIZES)]
    return {
        "cpuNum": size["cpuNum"],
        "cpuSockets": size["cpuSockets"],
        "totalCpuCapacity": size["cpuNum"] * OVERCOMMIT,
        "totalMemoryCapacity": size["memory"],
        "diskCapacity": size["disk"],
        **_SYSTEM,
    }


def connect(world: World, uuid: str, **more: Any) -> Row:
    """Let a host be Connected; return its row with its capacities.

    What it has of VMs that nobody could tell of runs on.
    """
    host_found(world, world.update(HOST, uuid, status="Connected", **more))
    for vm in world.find(VM, hostUuid=uuid, state="Unknown"):
        vm_changed(world, vm, "Running")
        enter(world, vm["uuid"], "Running")
    apply_ratios(world)
    settle_storages(world)
    return world.require(HOST, uuid)


def _check_ip(ask: Ask, address: str, own: str = "") -> None:
    if not is_host_address(address):
        raise invalid(f"managementIp[{address}] is neither an IPv4 address nor a valid hostname")
    if any(row["uuid"] != own for row in ask.world.find(HOST, managementIp=address)):
        raise invalid(f"there has been a kvm host having management ip[{address}]")


def _new_host(ask: Ask, hypervisor: str, **fixed: Any) -> Row:
    cluster = ask.world.require("ClusterInventory", str(ask.params["clusterUuid"]), "clusterUuid")
    if cluster["hypervisorType"] != hypervisor:
        raise invalid(
            f"cluster[uuid:{cluster['uuid']}, hypervisorType:{cluster['hypervisorType']}] "
            f"cannot have a {hypervisor} host"
        )
    _check_ip(ask, str(ask.params["managementIp"]))
    record = new_record(
        ask,
        ("name", "description", "managementIp", "clusterUuid", "username", "sshPort"),
        zoneUuid=cluster["zoneUuid"],
        hypervisorType=hypervisor,
        architecture=cluster.get("architecture"),
        state="Enabled",
        status="Connecting",
        **fixed,
    )
    return ask.world.insert(HOST, record)


def add_kvm_host(ask: Ask) -> Work:
    """AddKVMHost: Connecting, then Connected with the capacities it reports."""
    uuid = str(_new_host(ask, "KVM")["uuid"])
    yield 0.5
    yield 0.5
    row = connect(ask.world, uuid, **hardware(uuid))
    _tell_system(ask.world, row)
    return ask.inventory(HOST, row)


def _tell_system(world: World, row: Row) -> None:
    """Keep what a host says of its system as tags that nobody can delete.

    Source: protocol, section 9.3.
    """
    about = {"resourceUuid": row["uuid"], "resourceType": "HostVO", "type": "System"}
    for field, name in _SYSTEM_TAGS.items():
        world.insert(TAG, about | {"tag": f"os::{name}::{row[field]}", "inherent": True})


def add_simulator_host(ask: Ask) -> Row:
    """AddSimulatorHost: Connected at once, with the capacities that were asked for."""
    capacities = {
        "totalCpuCapacity": ask.params["cpuCapacity"],
        "totalMemoryCapacity": ask.params["memoryCapacity"],
        "cpuNum": 8,
        "cpuSockets": 1,
        "diskCapacity": 1024 * GIB,
    }
    row = _new_host(ask, "Simulator", **capacities)
    return ask.inventory(HOST, connect(ask.world, row["uuid"]))


def update_kvm_host(ask: Ask) -> Row:
    """UpdateKVMHost; the password is taken and not kept."""
    row = ask.world.require(HOST, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "managementIp", "username", "sshPort"))
    if "managementIp" in given:
        _check_ip(ask, given["managementIp"], row["uuid"])
    return ask.inventory(HOST, ask.world.update(HOST, row["uuid"], **given))


def reconnect_host(ask: Ask) -> Work:
    """ReconnectHost: Connecting, then Connected; SYS.1006 for a host in maintenance."""
    row = ask.world.require(HOST, str(ask.params["uuid"]))
    if row["state"] in {"Maintenance", "PreMaintenance"}:
        raise failed(f"host[uuid:{row['uuid']}, name:{row['name']}] is in maintenance")
    if row.get("ipmiPowerStatus") == "POWER_OFF":
        why = Refusal("HOST.1003", f"host[uuid:{row['uuid']}, name:{row['name']}] is switched off")
        raise Refusal("HOST.1002", why.details, why)
    ask.world.update(HOST, row["uuid"], status="Connecting")
    yield 1.0
    return ask.inventory(HOST, connect(ask.world, row["uuid"]))


def delete_host(ask: Ask) -> Row:
    """DeleteHost: its VMs are stopped first."""
    row = still_there(ask, HOST)
    if row is not None:
        remove_host(ask.world, row["uuid"])
    return {}


def hypervisor_types(ask: Ask) -> Row:
    """GetHypervisorTypes: those that hosts of the simulator can have."""
    del ask
    return {"hypervisorTypes": ["KVM", "Simulator"]}


def strategies(ask: Ask) -> Row:
    """GetHostAllocatorStrategies: the one that the simulator follows."""
    del ask
    return {"strategies": ["LeastVmPreferredHostAllocatorStrategy"]}


HOST_BEHAVIOURS: dict[str, Behaviour] = {
    "AddKVMHost": add_kvm_host,
    "AddSimulatorHost": add_simulator_host,
    "DeleteHost": delete_host,
    "GetHostAllocatorStrategies": strategies,
    "GetHypervisorTypes": hypervisor_types,
    "ReconnectHost": reconnect_host,
    "UpdateHost": updater(HOST, "name", "description", "managementIp"),
    "UpdateKVMHost": update_kvm_host,
}
"""What the portal calls for the APIs of this module."""
