"""What can be asked about a VM: where it could go, what it could be given.

Each answer comes from the same checks as the API that it is asked for.
"""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.allocate import suitable_hosts
from zscli.simulator.behaviours.host import HOST
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import CDROM, NIC, VM
from zscli.simulator.behaviours.vm_rules import RULES
from zscli.simulator.behaviours.wishes import is_on_local_storage, migration_wish, start_wish
from zscli.simulator.behaviours.zone import CLUSTER
from zscli.simulator.refusal import Refusal

__all__ = ["VM_READ_BEHAVIOURS"]


def migration_hosts(ask: Ask) -> Row:
    """GetVmMigrationCandidateHosts: those that MigrateVm would take."""
    vm = ask.world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    hosts: list[Row] = []
    if not is_on_local_storage(ask.world, vm) and vm["state"] in RULES["MigrateVm"].allowed:
        hosts = _hosts(ask, vm, moving=True)
    return {"inventories": [ask.render(HOST, host) for host in hosts]}


def _hosts(ask: Ask, vm: Row, *, moving: bool) -> list[Row]:
    wish = migration_wish(ask.world, vm) if moving else start_wish(ask.world, vm)
    try:
        return suitable_hosts(ask.world, wish)
    except Refusal:
        return []


def starting_places(ask: Ask) -> Row:
    """GetVmStartingCandidateClustersHosts: those that StartVmInstance would take."""
    vm = ask.world.require(VM, str(ask.params["uuid"]))
    hosts = _hosts(ask, vm, moving=False)
    uuids = list(dict.fromkeys(host["clusterUuid"] for host in hosts))
    clusters = ask.world.find(CLUSTER, uuid=uuids)
    return {
        "hosts": [ask.render(HOST, host) for host in hosts],
        "clusters": [ask.render(CLUSTER, cluster) for cluster in clusters],
    }


def networks(ask: Ask) -> Row:
    """GetVmAttachableL3Network: Enabled ones in the VM's cluster that it is not on yet."""
    world = ask.world
    vm = world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    on = {nic["l3NetworkUuid"] for nic in world.find(NIC, vmInstanceUuid=vm["uuid"])}
    near = set(world.linked_from("l2Network-cluster", str(vm.get("clusterUuid", ""))))
    rows = [
        row
        for row in world.find(L3, state="Enabled")
        if row["l2NetworkUuid"] in near and row["uuid"] not in on and not row.get("system")
    ]
    return {"inventories": [ask.render(L3, row) for row in rows]}


def isos(ask: Ask) -> Row:
    """GetCandidateIsoForAttachingVm: Enabled and Ready ones that are not in it yet."""
    vm = ask.world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    drives = ask.world.find(CDROM, vmInstanceUuid=vm["uuid"])
    inside = {drive.get("isoUuid") for drive in drives}
    rows = ask.world.find(IMAGE, mediaType="ISO", state="Enabled", status="Ready")
    return {"inventories": [ask.render(IMAGE, row) for row in rows if row["uuid"] not in inside]}


def vms_for_iso(ask: Ask) -> Row:
    """GetCandidateVmForAttachingIso: those with an empty drive, in a state that allows it."""
    world, iso = ask.world, str(ask.params["isoUuid"])
    rows = []
    for vm in world.find(VM, state=list(RULES["AttachIsoToVmInstance"].allowed)):
        inside = [drive.get("isoUuid") for drive in world.find(CDROM, vmInstanceUuid=vm["uuid"])]
        if None in inside and iso not in inside:
            rows.append(vm)
    return {"inventories": [ask.render(VM, vm) for vm in rows]}


VM_READ_BEHAVIOURS: dict[str, Behaviour] = {
    "GetCandidateIsoForAttachingVm": isos,
    "GetCandidateVmForAttachingIso": vms_for_iso,
    "GetVmAttachableL3Network": networks,
    "GetVmMigrationCandidateHosts": migration_hosts,
    "GetVmStartingCandidateClustersHosts": starting_places,
}
"""What the portal calls for the APIs of this module."""
