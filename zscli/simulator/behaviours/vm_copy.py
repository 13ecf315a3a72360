"""VMs made like another one, another image under a VM, and where a new one could go.

Source: protocol, sections 8.1 and 8.6.
"""

from dataclasses import replace

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours import affinity_group, scheduling_group
from zscli.simulator.behaviours.allocate import Wish, suitable_hosts
from zscli.simulator.behaviours.capacity import settle_storages
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.offering import DISK, INSTANCE
from zscli.simulator.behaviours.placement import placement_in
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import NIC, SNAPSHOT, VM, VOLUME, attached_volumes
from zscli.simulator.behaviours.ssh_key import keys_of
from zscli.simulator.behaviours.vm_create import create
from zscli.simulator.behaviours.vm_rules import refused
from zscli.simulator.behaviours.volume import storage_room
from zscli.simulator.refusal import Refusal, failed, invalid, not_modelled

__all__ = ["VM_COPY_BEHAVIOURS"]

_STATES = ("Running", "Stopped", "Paused")
_PLACES = {"ZoneInventory": "zoneUuid", "ClusterInventory": "clusterUuid"}


def clone(ask: Ask) -> Work:
    """CloneVmInstance: for each name a VM of the same image, size and networks.

    With `full` each gets data volumes of the same sizes. SYS.1006 for a VM without an image.
    """
    world, params = ask.world, ask.params
    vm = world.require(VM, str(params["vmInstanceUuid"]), "vmInstanceUuid")
    if vm["state"] not in _STATES:
        raise failed(f"{named(vm, 'vm')} is {vm['state']} and cannot be cloned")
    image = world.get(IMAGE, str(vm.get("imageUuid", "")))
    if image is None or image["mediaType"] == "ISO":
        raise failed(f"{named(vm, 'vm')} was not made from a template and cannot be cloned here")
    if params.get("vmNicParams"):
        raise not_modelled(ask.api.name, "vmNicParams")
    names = [str(name) for name in params["names"]]
    wish = _like(ask, vm)
    made = []
    for name in names:
        spec = world.catalog["CreateVmInstance"]
        one = replace(ask, api=spec, params=wish | {"name": name}, system_tags=())
        body = yield from create(one)
        made.append({"inventory": body["inventory"]})
    return {"result": {"numberOfClonedVm": len(made), "inventories": made}}


def _like(ask: Ask, vm: Row) -> Row:
    """Return the parameters that make a VM like another one."""
    world, params = ask.world, ask.params
    nics = world.find(NIC, vmInstanceUuid=vm["uuid"])
    root = world.require(VOLUME, vm["rootVolumeUuid"])
    wish = {
        "imageUuid": vm["imageUuid"],
        "instanceOfferingUuid": vm.get("instanceOfferingUuid"),
        "cpuNum": vm["cpuNum"],
        "memorySize": vm["memorySize"],
        "l3NetworkUuids": list(dict.fromkeys(nic["l3NetworkUuid"] for nic in nics)),
        "defaultL3NetworkUuid": vm.get("defaultL3NetworkUuid"),
        "rootDiskSize": root["size"],
        "strategy": params.get("strategy"),
        "clusterUuid": params.get("clusterUuid"),
        "hostUuid": params.get("hostUuid"),
        "zoneUuid": vm.get("zoneUuid"),
        "primaryStorageUuidForRootVolume": params.get("primaryStorageUuidForRootVolume"),
        "sshKeyPairUuids": keys_of(world, vm["uuid"]),
    }
    if params.get("full"):
        wish["dataDiskSizes"] = [row["size"] for row in attached_volumes(world, vm["uuid"])]
    return {name: value for name, value in wish.items() if value}


def change_image(ask: Ask) -> Work:
    """ChangeVmImage of a Stopped VM: its root volume is one of another template."""
    world, vm = ask.world, ask.world.require(VM, str(ask.params["vmInstanceUuid"]))
    if vm["state"] != "Stopped":
        why = Refusal("VM.1010", f"{named(vm, 'vm')} is {vm['state']}, it must be Stopped")
        raise refused("SYS.1006", why)
    image = world.require(IMAGE, str(ask.params["imageUuid"]), "imageUuid")
    if image["uuid"] not in {row["uuid"] for row in _images(ask, vm)}:
        raise invalid(f"{named(image, 'image')} cannot be the image of {named(vm, 'vm')}")
    root = world.require(VOLUME, vm["rootVolumeUuid"])
    if world.count(SNAPSHOT, volumeUuid=root["uuid"]):
        raise failed(f"the root volume of {named(vm, 'vm')} has snapshots, delete them first")
    size = max(int(root["size"]), int(image["size"]))
    storage = world.require("PrimaryStorageInventory", root["primaryStorageUuid"])
    storage_room(ask, storage, size - int(root["size"]))
    yield 1.0
    changes = {"rootImageUuid": image["uuid"], "actualSize": image.get("actualSize", 0)}
    world.update(VOLUME, root["uuid"], size=size, **changes)
    settle_storages(world, [storage["uuid"]])
    row = world.update(
        VM,
        vm["uuid"],
        imageUuid=image["uuid"],
        platform=image.get("platform", vm.get("platform")),
        guestOsType=image.get("guestOsType"),
    )
    return ask.inventory(VM, row)


def _images(ask: Ask, vm: Row) -> list[Row]:
    """Return the templates that a VM could have instead of its own."""
    found = ask.world.find(IMAGE, mediaType="RootVolumeTemplate", state="Enabled", status="Ready")
    kind = vm.get("architecture")
    return [
        row
        for row in found
        if row["uuid"] != vm.get("imageUuid")
        and not row.get("system")
        and kind in {None, row.get("architecture", kind)}
    ]


def images_for_vm(ask: Ask) -> Row:
    """GetImageCandidatesForVmToChange: those that ChangeVmImage would take."""
    vm = ask.world.require(VM, str(ask.params.get("vmInstanceUuid") or ""), "vmInstanceUuid")
    return {"inventories": [ask.render(IMAGE, row) for row in _images(ask, vm)]}


def places(ask: Ask) -> Row:
    """GetCandidateZonesClustersHostsForCreatingVm: where CreateVmInstance would find room."""
    world, params = ask.world, ask.params
    image = world.require(IMAGE, str(params["imageUuid"]), "imageUuid")
    size = dict(params)
    if params.get("instanceOfferingUuid"):
        size |= world.require(INSTANCE, str(params["instanceOfferingUuid"]))
    if not size.get("cpuNum") or not size.get("memorySize"):
        raise failed("Missing CPU/memory settings")
    wish = Wish(
        cpu=int(size["cpuNum"]),
        memory=int(size["memorySize"]),
        l3_uuids=tuple(str(uuid) for uuid in params["l3NetworkUuids"]),
        zone_uuid=str(params.get("zoneUuid", "")),
        cluster_uuid=str(params.get("clusterUuid", "")),
        architecture=str(image.get("architecture", "")),
        disk=_disk(ask, image),
        rules=placement_in(
            world,
            [row["uuid"] for row in affinity_group.groups_of_tags(ask)],
            [row["uuid"] for row in scheduling_group.groups_of_tags(ask)],
        ),
    )
    try:
        hosts = suitable_hosts(world, wish)
    except Refusal:
        hosts = []
    answer: Row = {"hosts": [ask.render("HostInventory", host) for host in hosts]}
    for inventory, field in _PLACES.items():
        uuids = list(dict.fromkeys(host[field] for host in hosts))
        rows = world.find(inventory, uuid=uuids)
        answer[f"{field.removesuffix('Uuid')}s"] = [ask.render(inventory, row) for row in rows]
    return answer


def _disk(ask: Ask, image: Row) -> int:
    """Return the bytes of the root volume that a VM of this image would have."""
    given = int(ask.params.get("rootDiskSize") or 0)
    if ask.params.get("rootDiskOfferingUuid"):
        offering = ask.world.require(DISK, str(ask.params["rootDiskOfferingUuid"]))
        given = int(offering["diskSize"])
    return max(given, int(image.get("size") or 0))


VM_COPY_BEHAVIOURS: dict[str, Behaviour] = {
    "ChangeVmImage": change_image,
    "CloneVmInstance": clone,
    "GetCandidateZonesClustersHostsForCreatingVm": places,
    "GetImageCandidatesForVmToChange": images_for_vm,
}
"""What the portal calls for the APIs of this module."""
