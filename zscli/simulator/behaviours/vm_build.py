"""A new VM gets its host, its volumes, its nics and its CD-ROM; all of it before it starts.

The wish list that CreateVmInstance checked is kept on the row as `plan` while the VM is only
Created. Source: protocol, section 8.1.
"""

from typing import Any

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.address import give_address
from zscli.simulator.behaviours.allocate import Wish, no_host, storage_for, suitable_hosts
from zscli.simulator.behaviours.capacity import settle_hosts, settle_storages
from zscli.simulator.behaviours.disk import place_volume, volume_record
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.l3 import L3
from zscli.simulator.behaviours.nic import add_nic
from zscli.simulator.behaviours.placement import placement
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import CDROM, NIC, VM, VOLUME
from zscli.simulator.behaviours.security_group import GROUP
from zscli.simulator.behaviours.security_group_nic import join
from zscli.simulator.behaviours.vm_disks import tag_volume
from zscli.simulator.world.world import World

__all__ = ["is_pending", "iso_path", "prepare"]

_PLAN = "plan"


def is_pending(vm: Row) -> bool:
    """Whether the VM still waits for its host, volumes and nics."""
    return _PLAN in vm


def prepare(ask: Ask, vm: Row, cluster_uuid: str = "", host_uuid: str = "") -> Row:
    """Allocate and make all that a Created VM is to have; return its row with a host.

    HOST_ALLOCATION.1000, PS.1000 or L3.1000 when something is not to be had.
    """
    world, plan = ask.world, dict(vm[_PLAN])
    if host_uuid:
        plan["hostUuid"], plan["clusterUuid"] = host_uuid, ""
    elif cluster_uuid:
        plan["clusterUuid"], plan["hostUuid"] = cluster_uuid, ""
    host = suitable_hosts(world, _wish(world, vm, plan))[0]
    root = _make_volumes(ask, vm, plan, host)
    for number, l3_uuid in enumerate(plan["l3NetworkUuids"]):
        nic = add_nic(world, vm, l3_uuid, number, plan["macs"].get(l3_uuid, ""))
        if plan.get("nics", {}).get(l3_uuid):
            world.update(NIC, nic["uuid"], **plan["nics"][l3_uuid])
        l3 = world.require(L3, l3_uuid)
        ip6 = plan.get("ips6", {}).get(l3_uuid, "")
        give_address(world, nic["uuid"], l3, plan["ips"].get(l3_uuid, ""), ip6)
        for group in plan.get("groups", {}).get(l3_uuid, ()):
            if world.get(GROUP, group) is not None:
                join(world, group, nic)
    if plan["cdRom"]:
        _make_cdrom(world, vm, plan)
    row = world.update(
        VM,
        vm["uuid"],
        zoneUuid=host["zoneUuid"],
        clusterUuid=host["clusterUuid"],
        hostUuid=host["uuid"],
        hypervisorType=host["hypervisorType"],
        rootVolumeUuid=root,
        plan=None,
    )
    settle_hosts(world, [host["uuid"]])
    return row


def _wish(world: World, vm: Row, plan: Row) -> Wish:
    return Wish(
        cpu=int(vm["cpuNum"]),
        memory=int(vm["memorySize"]),
        l3_uuids=tuple(plan["l3NetworkUuids"]),
        zone_uuid=plan["zoneUuid"],
        cluster_uuid=plan["clusterUuid"],
        host_uuid=plan["hostUuid"],
        architecture=str(vm.get("architecture", "")),
        disk=int(plan["rootSize"]),
        storage_uuid=plan["rootStorageUuid"],
        rules=placement(world, vm["uuid"]),
    )


def _make_volumes(ask: Ask, vm: Row, plan: Row, host: Row) -> str:
    """Make the root volume and the data volumes; return the root volume's uuid."""
    world, image = ask.world, ask.world.require(IMAGE, vm["imageUuid"], "imageUuid")
    about = plan.get("root", {})
    root = volume_record(
        about.get("name") or f"ROOT-for-{vm['name']}",
        "Root",
        int(plan["rootSize"]),
        description=f"Root volume for VM[uuid:{vm['uuid']}]",
        vmInstanceUuid=vm["uuid"],
        deviceId=0,
    )
    if image["mediaType"] != "ISO":
        root |= {"rootImageUuid": image["uuid"], "actualSize": image.get("actualSize", 0)}
    root_uuid = _place(world, root, host, plan["rootStorageUuid"])
    tag_volume(world, root_uuid, about.get("tags", []))
    for number, disk in enumerate(plan["disks"], start=1):
        data = volume_record(
            disk.get("name") or f"DATA-for-{vm['name']}",
            "Data",
            int(disk["size"]),
            description=f"DataVolume-{vm['uuid']}",
            vmInstanceUuid=vm["uuid"],
            deviceId=number,
            diskOfferingUuid=disk.get("offering"),
            rootImageUuid=disk.get("template"),
            lastAttachDate=world.instant(),
        )
        if disk.get("actualSize"):
            data["actualSize"] = disk["actualSize"]
        uuid = _place(world, data, host, disk.get("storage") or plan["dataStorageUuid"])
        tag_volume(world, uuid, disk.get("tags", []))
    return root_uuid


def _place(world: World, record: dict[str, Any], host: Row, wanted: str) -> str:
    storage = storage_for(world, host, int(record["size"]), wanted)
    if storage is None:
        raise no_host(f"no primary storage with {record['size']} bytes left found")
    row = world.insert(VOLUME, record)
    place_volume(world, row, storage, host)
    settle_storages(world, [storage["uuid"]])
    return str(row["uuid"])


def _make_cdrom(world: World, vm: Row, plan: Row) -> None:
    record = {"vmInstanceUuid": vm["uuid"], "deviceId": 0, "name": f"vm-{vm['uuid']}-cdRom"}
    if plan["isoUuid"]:
        record |= {"isoUuid": plan["isoUuid"], "isoInstallPath": iso_path(plan["isoUuid"])}
    world.insert(CDROM, record)


def iso_path(image_uuid: str) -> str:
    """Return where a host finds an ISO."""
    return f"/zstack_ps/imagecache/iso/{image_uuid}/{image_uuid}.iso"
