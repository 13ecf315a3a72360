"""The disks of a new VM: those of `diskAOs`, those of the older parameters, and the tags of both.

Source: the specs of CreateVmInstance and of the struct DiskAO.
"""

from dataclasses import replace

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.image import IMAGE
from zscli.simulator.behaviours.offering import DISK
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.rows import VOLUME
from zscli.simulator.behaviours.tag import SYSTEM
from zscli.simulator.refusal import failed, invalid, not_modelled, vo_name
from zscli.simulator.world.world import World

__all__ = ["data_disks", "root_disk", "tag_volume", "with_root_disk"]

_AS_PARAMS = {
    "templateUuid": "imageUuid",
    "diskOfferingUuid": "rootDiskOfferingUuid",
    "size": "rootDiskSize",
    "primaryStorageUuid": "primaryStorageUuidForRootVolume",
    "platform": "platform",
    "guestOsType": "guestOsType",
    "architecture": "architecture",
}
"""What a boot disk says, and the parameter of the call that says the same."""
_SOURCES = ("size", "diskOfferingUuid", "templateUuid")
_ALL = "dataVolumeSystemTags"
_ONE = "dataVolumeSystemTagsOnIndex"


def _disks(ask: Ask) -> list[Row]:
    disks = ask.params.get("diskAOs") or []
    return [{name: value for name, value in disk.items() if value is not None} for disk in disks]


def _boot(ask: Ask) -> Row:
    return next((disk for disk in _disks(ask) if disk.get("boot")), {})


def with_root_disk(ask: Ask) -> Ask:
    """Return the call with what the boot disk of `diskAOs` says as its own parameters.

    SYS.1007 without exactly one boot disk, or when a parameter says something else. SYS.1014 for
    a disk that is there already.
    """
    disks = _disks(ask)
    boots = sum(1 for disk in disks if disk.get("boot"))
    if not disks:
        return ask
    if boots != 1:
        raise invalid("multiple root disks are not allowed" if boots else "missing root disk")
    if any(disk.get("sourceUuid") or disk.get("sourceType") for disk in disks):
        raise not_modelled(ask.api.name, "sourceUuid of diskAOs")
    params = dict(ask.params)
    for name, param in _AS_PARAMS.items():
        value = _boot(ask).get(name)
        if value is not None and params.setdefault(param, value) != value:
            raise invalid(f"{param}[{params[param]}] is not {name}[{value}] of the root disk")
    return replace(ask, params=params)


def root_disk(ask: Ask) -> Row:
    """Return the name and the tags that the root volume is to have; both may be missing."""
    boot = _boot(ask)
    tags = [*(ask.params.get("rootVolumeSystemTags") or ()), *boot.get("systemTags", ())]
    return {"name": boot.get("name"), "tags": tags}


def _of_template(ask: Ask, uuid: str) -> Row:
    row = ask.world.require(IMAGE, uuid, "templateUuid")
    title = named(row, "image")
    if row["mediaType"] != "DataVolumeTemplate":
        raise invalid(f"{title} is of mediaType[{row['mediaType']}], no data volume is made of it")
    if row["state"] != "Enabled" or row["status"] != "Ready":
        raise failed(f"{title} is {row['state']} and {row['status']}")
    return {"size": int(row["size"]), "actualSize": row.get("actualSize"), "template": uuid}


def _of_offering(ask: Ask, uuid: str, field: str) -> Row:
    row = ask.world.require(DISK, uuid, field)
    if row["state"] != "Enabled":
        raise failed(f"{named(row, 'disk offering')} is {row['state']}, not Enabled")
    return {"size": int(row["diskSize"]), "offering": row["uuid"]}


def _of_struct(ask: Ask, disk: Row) -> Row:
    """Return a data disk that `diskAOs` asks for, by a size, an offering or a template."""
    given = [name for name in _SOURCES if disk.get(name)]
    if len(given) != 1:
        raise invalid(f"a data disk needs one of {', '.join(_SOURCES)}")
    if given == ["size"]:
        found: Row = {"size": int(disk["size"])}
        if found["size"] <= 0:
            raise invalid(f"the disk size[{found['size']}] must be greater than 0")
    elif given == ["templateUuid"]:
        found = _of_template(ask, str(disk["templateUuid"]))
    else:
        found = _of_offering(ask, str(disk["diskOfferingUuid"]), "diskOfferingUuid")
    storage = str(disk.get("primaryStorageUuid") or "")
    if storage:
        ask.world.require("PrimaryStorageInventory", storage, "primaryStorageUuid")
    more = {"name": disk.get("name"), "storage": storage, "tags": list(disk.get("systemTags", ()))}
    return found | more


def data_disks(ask: Ask) -> list[Row]:
    """Return the data disks of a call in their order, each with the tags of its volume.

    Keys: size in bytes, offering, template, actualSize, name, storage, tags.
    """
    params = ask.params
    disks: list[Row] = [
        _of_offering(ask, str(uuid), "dataDiskOfferingUuids")
        for uuid in params.get("dataDiskOfferingUuids") or ()
    ]
    disks += [{"size": int(size)} for size in params.get("dataDiskSizes") or ()]
    disks += [_of_struct(ask, disk) for disk in _disks(ask) if not disk.get("boot")]
    by_index = params.get(_ONE) or {}
    for index, disk in enumerate(disks):
        disk["tags"] = [
            *disk.get("tags", ()),
            *(params.get(_ALL) or ()),
            *(by_index.get(str(index)) or ()),
        ]
    return disks


def tag_volume(world: World, uuid: str, tags: list[str]) -> None:
    """Give a volume system tags, each once."""
    about = {"resourceUuid": uuid, "resourceType": vo_name(VOLUME)}
    for tag in dict.fromkeys(tags):
        world.insert(SYSTEM, about | {"tag": tag, "type": "System", "inherent": False})
