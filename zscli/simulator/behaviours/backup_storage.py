"""Backup storages: added, attached to zones, put into states, removed.

Source: protocol, section 8.5.
"""

from typing import Any

from zscli.simulator.ask import Ask, Behaviour, Work
from zscli.simulator.behaviours.capacity import GIB, settle_backup_storages
from zscli.simulator.behaviours.cascade import remove_backup_storage
from zscli.simulator.behaviours.ceph import add_mons, check_mons
from zscli.simulator.behaviours.host import is_host_address
from zscli.simulator.behaviours.records import (
    Row,
    named,
    new_record,
    state_changer,
    still_there,
    updater,
)
from zscli.simulator.refusal import failed, invalid

__all__ = ["BACKUP_STORAGE", "BACKUP_STORAGE_BEHAVIOURS"]

BACKUP_STORAGE = "BackupStorageInventory"
LINK = "backupStorage-zone"
_SIZE = 4096 * GIB
_FIELDS = ("name", "description", "url", "hostname", "username", "sshPort")


def _add(ask: Ask, kind: str, **fixed: Any) -> Work:
    """Connecting, then Connected with its capacity."""
    record = new_record(ask, _FIELDS, type=kind, state="Enabled", status="Connecting", **fixed)
    uuid = str(ask.world.insert(BACKUP_STORAGE, record)["uuid"])
    yield 1.0
    ask.world.update(BACKUP_STORAGE, uuid, status="Connected", totalCapacity=_SIZE)
    return _shown(ask, uuid)


def _adder(kind: str) -> Behaviour:
    """Return the behaviour that adds a storage on a host of its own; the password is not kept."""

    def add(ask: Ask) -> Work:
        hostname, url = str(ask.params["hostname"]), str(ask.params["url"])
        if not is_host_address(hostname):
            raise invalid(f"hostname[{hostname}] is neither an IPv4 address nor a valid hostname")
        if not url.startswith("/"):
            raise invalid(f"url[{url}] must be an absolute path")
        if ask.world.count(BACKUP_STORAGE, hostname=hostname, type=kind):
            raise invalid(f"there has been a {kind} on hostname[{hostname}]")
        return _add(ask, kind)

    return add


def add_ceph(ask: Ask) -> Work:
    """AddCephBackupStorage with its monitors; passwords are not kept."""
    mons = check_mons(ask.params["monUrls"])
    fsid = str(ask.job_uuid)
    pool = ask.params.get("poolName") or f"bak-t-{fsid[:8]}"
    body = yield from _add(ask, "Ceph", fsid=fsid, url=f"ceph://{fsid}", poolName=pool)
    uuid = str(body["inventory"]["uuid"])
    add_mons(ask.world, BACKUP_STORAGE, uuid, mons)
    return _shown(ask, uuid)


def add_simulator(ask: Ask) -> Row:
    """AddSimulatorBackupStorage: Connected at once, with the capacities that were asked for."""
    record = new_record(ask, _FIELDS, type="SimulatorBackupStorage", state="Enabled")
    total = int(ask.params.get("totalCapacity") or 0)
    record |= {"status": "Connected", "totalCapacity": total, "availableCapacity": total}
    return _shown(ask, str(ask.world.insert(BACKUP_STORAGE, record)["uuid"]))


def _shown(ask: Ask, uuid: str) -> Row:
    settle_backup_storages(ask.world)
    return ask.inventory(BACKUP_STORAGE, ask.world.require(BACKUP_STORAGE, uuid))


def delete(ask: Ask) -> Row:
    """DeleteBackupStorage and the images that are only there."""
    row = still_there(ask, BACKUP_STORAGE)
    if row is not None:
        remove_backup_storage(ask.world, row["uuid"])
    return {}


def attach(ask: Ask) -> Row:
    """AttachBackupStorageToZone; SYS.1006 when it is."""
    row = ask.world.require(BACKUP_STORAGE, str(ask.params["backupStorageUuid"]))
    zone = str(ask.params["zoneUuid"])
    if zone in ask.world.linked(LINK, row["uuid"]):
        raise failed(f"{named(row, 'backup storage')} is attached to zone[uuid:{zone}] already")
    ask.world.link(LINK, row["uuid"], zone)
    return _shown(ask, row["uuid"])


def detach(ask: Ask) -> Row:
    """DetachBackupStorageFromZone; SYS.1006 when it is not attached."""
    row = ask.world.require(BACKUP_STORAGE, str(ask.params["backupStorageUuid"]))
    zone = str(ask.params["zoneUuid"])
    if not ask.world.unlink(LINK, row["uuid"], zone):
        raise failed(f"{named(row, 'backup storage')} is not attached to zone[uuid:{zone}]")
    return _shown(ask, row["uuid"])


def reconnect(ask: Ask) -> Work:
    """Reconnect…BackupStorage: Connecting, then Connected."""
    row = ask.world.require(BACKUP_STORAGE, str(ask.params["uuid"]))
    ask.world.update(BACKUP_STORAGE, row["uuid"], status="Connecting")
    yield 1.0
    ask.world.update(BACKUP_STORAGE, row["uuid"], status="Connected")
    return _shown(ask, row["uuid"])


def types(ask: Ask) -> Row:
    """GetBackupStorageTypes: those that can be added here."""
    del ask
    return {"types": list(_TYPES)}


_TYPES = ("Ceph", "ImageStoreBackupStorage", "SftpBackupStorage", "SimulatorBackupStorage")
_UPDATE = updater(BACKUP_STORAGE, *_FIELDS)

BACKUP_STORAGE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddCephBackupStorage": add_ceph,
    "AddImageStoreBackupStorage": _adder("ImageStoreBackupStorage"),
    "AddSftpBackupStorage": _adder("SftpBackupStorage"),
    "AddSimulatorBackupStorage": add_simulator,
    "AttachBackupStorageToZone": attach,
    "ChangeBackupStorageState": state_changer(BACKUP_STORAGE),
    "DeleteBackupStorage": delete,
    "DetachBackupStorageFromZone": detach,
    "GetBackupStorageTypes": types,
    "ReconnectBackupStorage": reconnect,
    "ReconnectImageStoreBackupStorage": reconnect,
    "ReconnectSftpBackupStorage": reconnect,
    "UpdateBackupStorage": _UPDATE,
    "UpdateImageStoreBackupStorage": _UPDATE,
    "UpdateSftpBackupStorage": _UPDATE,
}
"""What the portal calls for the APIs of this module."""
