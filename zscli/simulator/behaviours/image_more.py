"""Images beside their life: exported, given an agent and a boot mode, hashed, found by volume.

Source: protocol, section 8.6.
"""

from hashlib import md5

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.image import IMAGE, IMAGE_REF, usable
from zscli.simulator.behaviours.records import Row, named
from zscli.simulator.behaviours.tag import put_system_tag
from zscli.simulator.behaviours.vm_features import set_flag, shown_flag
from zscli.simulator.refusal import failed

__all__ = ["IMAGE_MORE_BEHAVIOURS"]

_STEPS = 5


def _ref(ask: Ask) -> tuple[Row, Row]:
    """Return an image and its tie to a backup storage; SYS.1006 when it is not there."""
    world = ask.world
    image = world.require(IMAGE, str(ask.params["imageUuid"]), "imageUuid")
    storage = str(ask.params["backupStorageUuid"])
    found = world.find(IMAGE_REF, imageUuid=image["uuid"], backupStorageUuid=storage)
    if not found or found[0]["status"] != "Ready":
        raise failed(f"{named(image, 'image')} is not Ready on backup storage[uuid:{storage}]")
    return image, found[0]


def _sum(image: Row) -> str:
    """Return a checksum that this image always has."""
    text = f"{image['uuid']} {image.get('actualSize', 0)}"
    return md5(text.encode(), usedforsecurity=False).hexdigest()


def _set_export(ask: Ask, url: str | None, checksum: str | None) -> None:
    ask.world.execute(
        'UPDATE "ImageBackupStorageRefInventory" SET "exportUrl" = ?, "exportMd5Sum" = ?, '
        '"lastOpDate" = ? WHERE "imageUuid" = ? AND "backupStorageUuid" = ?',
        (
            url,
            checksum,
            ask.world.instant(),
            ask.params["imageUuid"],
            ask.params["backupStorageUuid"],
        ),
    )


def export(ask: Ask) -> Work:
    """ExportImageFromBackupStorage: where it can be downloaded, with its checksum."""
    image, ref = _ref(ask)
    storage = usable(ask.world, [ref["backupStorageUuid"]])[0]
    for _ in range(_STEPS):
        yield 1 / _STEPS
    _ref(ask)
    kind = ask.params.get("exportFormat") or image["format"]
    host = storage.get("hostname") or "127.0.0.1"
    url = f"http://{host}:8001/zstore-bs/export/{image['uuid']}.{kind}"
    _set_export(ask, url, _sum(image))
    return {"imageUrl": url, "exportMd5Sum": _sum(image)}


def delete_export(ask: Ask) -> Row:
    """DeleteExportedImageFromBackupStorage; SYS.1006 for an image that is not exported there."""
    image, ref = _ref(ask)
    if not ref.get("exportUrl"):
        raise failed(f"{named(image, 'image')} is not exported from this backup storage")
    _set_export(ask, None, None)
    return {}


def _image(ask: Ask) -> Row:
    return ask.world.require(IMAGE, str(ask.params["uuid"]))


def set_agent(ask: Ask) -> Row:
    """SetImageQga: whether guests made of it have an agent."""
    set_flag(ask.world, IMAGE, _image(ask)["uuid"], on=bool(ask.params["enable"]))
    return {}


def get_agent(ask: Ask) -> Row:
    """GetImageQga."""
    return {"enable": shown_flag(ask.world, _image(ask)["uuid"])}


def set_boot_mode(ask: Ask) -> Row:
    """SetImageBootMode."""
    put_system_tag(ask.world, IMAGE, _image(ask)["uuid"], "bootMode", str(ask.params["bootMode"]))
    return {}


def calculate_hash(ask: Ask) -> Work:
    """CalculateImageHash of an image that is on the storage."""
    image = _image(ask)
    storage = str(ask.params["backupStorageUuid"])
    if not ask.world.count(IMAGE_REF, imageUuid=image["uuid"], backupStorageUuid=storage):
        raise failed(f"{named(image, 'image')} is not on backup storage[uuid:{storage}]")
    yield 1.0
    return ask.inventory(IMAGE, ask.world.update(IMAGE, image["uuid"], md5Sum=_sum(image)))


IMAGE_MORE_BEHAVIOURS: dict[str, Behaviour] = {
    "CalculateImageHash": calculate_hash,
    "DeleteExportedImageFromBackupStorage": delete_export,
    "ExportImageFromBackupStorage": export,
    "GetImageQga": get_agent,
    "SetImageBootMode": set_boot_mode,
    "SetImageQga": set_agent,
}
"""What the portal calls for the APIs of this module."""
