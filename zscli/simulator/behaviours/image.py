"""Images: downloaded, changed, deleted softly, recovered, expunged.

Source: protocol, section 8.6.
"""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from hashlib import md5
from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Cancelled, Work
from zscli.simulator.behaviours.capacity import GIB, settle_backup_storages
from zscli.simulator.behaviours.records import (
    Row,
    named,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.refusal import Refusal, failed, invalid
from zscli.simulator.world.world import World

__all__ = [
    "IMAGE",
    "IMAGE_BEHAVIOURS",
    "IMAGE_REF",
    "drop_refs",
    "make_image",
    "usable",
    "with_room",
]

IMAGE = "ImageInventory"
IMAGE_REF = "ImageBackupStorageRefInventory"
_SCHEMES = ("http://", "https://", "ftp://", "sftp://", "file:///", "/")
_FORMATS = ("qcow2", "raw", "iso", "vmdk", "vmtx")
_STEPS = 10
_FIELDS = ("name", "description", "url", "guestOsType", "system", "virtio")


def _check_url(ask: Ask, url: str) -> None:
    if not url.startswith(_SCHEMES):
        raise invalid(f"url[{url}] must start with one of {', '.join(_SCHEMES)}")
    if not url.startswith(("/", "file:///")):
        return
    path = url.removeprefix("file://")
    kind = ask.config("image", "download.localPath.customFilter")
    patterns = [p for p in ask.config("image", f"download.localPath.{kind}").split(";") if p]
    hit = any(fnmatchcase(path, pattern.replace("**", "*")) for pattern in patterns)
    if hit == (kind == "blacklist"):
        raise invalid(f"the local path[{path}] of an image is not allowed by the server")


def _format(ask: Ask) -> str:
    """Return the format that was given, or the one that the url ends with."""
    given = ask.params.get("format")
    if given is not None and given not in _FORMATS:
        raise invalid(f"unknown format[{given}]")
    ending = str(ask.params["url"]).rsplit(".", 1)[-1].lower()
    return str(given or (ending if ending in _FORMATS else "qcow2"))


def usable(world: World, uuids: Iterable[str]) -> list[Row]:
    """Return backup storages; SYS.1006 when one is not Enabled and Connected."""
    rows = [world.require("BackupStorageInventory", str(uuid), "uuid") for uuid in uuids]
    for row in rows:
        if row["status"] != "Connected" or row["state"] != "Enabled":
            raise failed(
                f"{named(row, 'backup storage')} is {row['state']} and {row['status']}, "
                "it must be Enabled and Connected"
            )
    return rows


def with_room(storages: Iterable[Row], size: int, why: str) -> list[Row]:
    """Return those that have *size* bytes left; SYS.1002 because of *why* when none has."""
    found = [each for each in storages if int(each.get("availableCapacity", 0)) >= size]
    if not found:
        cause = Refusal("BS.1003", f"no backup storage with {size} bytes left found")
        raise Refusal("SYS.1002", why, cause)
    return found


def _size(url: str, *, iso: bool) -> tuple[int, int]:
    """Return the virtual and the actual size: the same for the same url."""
    seed = int(md5(url.encode()).hexdigest()[:4], 16)  # noqa: S324 - no secret, only variety
    if iso:
        return (size := GIB + seed * 65_536), size
    return (10 + seed % 4 * 10) * GIB, GIB // 2 + seed * 32_768


def add_image(ask: Ask) -> Work:
    """AddImage: Downloading, with progress, then Ready on all its storages."""
    world, url = ask.world, str(ask.params["url"])
    _check_url(ask, url)
    kind = _format(ask)
    size, actual = _size(url, iso=kind == "iso")
    storages = with_room(
        usable(world, ask.params["backupStorageUuids"]),
        actual,
        f"failed to download image[name:{ask.params['name']}] to all backup storages",
    )
    media = ask.params.get("mediaType") or ("ISO" if kind == "iso" else "RootVolumeTemplate")
    fixed: dict[str, Any] = {
        "state": "Enabled",
        "status": "Downloading",
        "mediaType": media,
        "format": kind,
        "type": "zstack",
        "platform": ask.params.get("platform") or "Linux",
        "architecture": ask.params.get("architecture") or "x86_64",
    }
    record = new_record(ask, _FIELDS, **fixed)
    return (yield from make_image(ask, record, storages, size, actual))


def make_image(ask: Ask, record: Row, storages: Iterable[Row], size: int, actual: int) -> Work:
    """Bring an image onto storages step by step; it is Ready in the end, or gone if cancelled.

    record: the row to begin with, whose status is that of the image meanwhile. size, actual:
    its bytes when it is there.
    """
    world = ask.world
    uuid = str(world.insert(IMAGE, record | {"expectedSize": actual})["uuid"])
    for storage in storages:
        ref = {"imageUuid": uuid, "backupStorageUuid": storage["uuid"], "status": record["status"]}
        world.insert(IMAGE_REF, ref)
    try:
        for _ in range(_STEPS):
            yield 1 / _STEPS
    except Cancelled:
        drop_refs(world, uuid, [ref["backupStorageUuid"] for ref in _refs(ask, uuid)])
        return {}
    return _installed(ask, uuid, str(record["format"]), size, actual)


def _installed(ask: Ask, uuid: str, kind: str, size: int, actual: int) -> Row:
    world = ask.world
    for storage in [r["backupStorageUuid"] for r in world.find(IMAGE_REF, imageUuid=uuid)]:
        path = f"/zstack_bs/rootVolumeTemplates/acct-{ask.account_uuid}/{uuid}/{uuid}.{kind}"
        _set_refs(world, uuid, [storage], "Ready", path)
    row = world.update(
        IMAGE,
        uuid,
        status="Ready",
        size=size,
        actualSize=actual,
        md5Sum="not calculated",
        expectedSize=None,
    )
    settle_backup_storages(world)
    return ask.inventory(IMAGE, row)


def _set_refs(
    world: World, image: str, storages: Iterable[str], status: str, path: str = ""
) -> None:
    """Set the status of refs, which have no uuid of their own, and the path where one is given."""
    for storage in storages:
        world.execute(
            'UPDATE "ImageBackupStorageRefInventory" SET status = ?, "lastOpDate" = ?, '
            '"installPath" = coalesce(nullif(?, \'\'), "installPath") '
            'WHERE "imageUuid" = ? AND "backupStorageUuid" = ?',
            (status, world.instant(), path, image, storage),
        )


def _refs(ask: Ask, image: str) -> list[Row]:
    """Return the refs that a call is about: those on the storages it names, or all."""
    given = ask.params.get("backupStorageUuids")
    found = ask.world.find(IMAGE_REF, imageUuid=image)
    return [ref for ref in found if not given or ref["backupStorageUuid"] in given]


def delete_image(ask: Ask) -> Row:
    """DeleteImage, softly unless the policy is Direct; on all storages or some."""
    world, row = ask.world, still_there(ask, IMAGE)
    if row is None:
        return {}
    storages = [ref["backupStorageUuid"] for ref in _refs(ask, row["uuid"])]
    if ask.config("image", "deletionPolicy") == "Direct":
        drop_refs(world, row["uuid"], storages)
        return {}
    _set_refs(world, row["uuid"], storages, "Deleted")
    left = [r for r in world.find(IMAGE_REF, imageUuid=row["uuid"]) if r["status"] != "Deleted"]
    if not left:
        world.update(IMAGE, row["uuid"], status="Deleted")
    return {}


def drop_refs(world: World, image: str, storages: Iterable[str]) -> None:
    """Remove an image from storages, and altogether when it is on no other."""
    for storage in storages:
        world.remove(IMAGE_REF, imageUuid=image, backupStorageUuid=storage)
    if not world.count(IMAGE_REF, imageUuid=image):
        for vm in world.find("VmInstanceInventory", imageUuid=image):
            world.update("VmInstanceInventory", vm["uuid"], imageUuid=None)
        for volume in world.find("VolumeInventory", rootImageUuid=image):
            world.update("VolumeInventory", volume["uuid"], rootImageUuid=None)
        world.delete(IMAGE, image)
    settle_backup_storages(world)


def _deleted(ask: Ask, row: Row) -> list[str]:
    """Return the storages on which the image is Deleted; SYS.1006 when there is none."""
    found = [r["backupStorageUuid"] for r in _refs(ask, row["uuid"]) if r["status"] == "Deleted"]
    if not found:
        raise failed(f"{named(row, 'image')} is not Deleted on any of the backup storages")
    return found


def recover_image(ask: Ask) -> Row:
    """RecoverImage: the Deleted refs and the image are Ready again."""
    row = ask.world.require(IMAGE, str(ask.params["imageUuid"]), "imageUuid")
    _set_refs(ask.world, row["uuid"], _deleted(ask, row), "Ready")
    return ask.inventory(IMAGE, ask.world.update(IMAGE, row["uuid"], status="Ready"))


def expunge_image(ask: Ask) -> Row:
    """ExpungeImage: the Deleted refs go, with the last one the image."""
    row = ask.world.require(IMAGE, str(ask.params["imageUuid"]), "imageUuid")
    drop_refs(ask.world, row["uuid"], _deleted(ask, row))
    return {}


def sync_size(ask: Ask) -> Row:
    """SyncImageSize: the sizes are as they are."""
    return ask.inventory(IMAGE, ask.world.require(IMAGE, str(ask.params["uuid"])))


IMAGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddImage": add_image,
    "ChangeImageState": state_changer(IMAGE),
    "DeleteImage": delete_image,
    "ExpungeImage": expunge_image,
    "RecoverImage": recover_image,
    "SyncImageSize": sync_size,
    "UpdateImage": updater(
        IMAGE, *_FIELDS[:2], *_FIELDS[3:], "mediaType", "format", "platform", "architecture"
    ),
}
"""What the portal calls for the APIs of this module."""
