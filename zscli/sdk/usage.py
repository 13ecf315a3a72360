"""What the disks of a host's VMs really use: one report, for programs and for the shell."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

__all__ = ["GB", "Usage", "disk_usage"]

GB: Final = 1024**3

AT_ONCE: Final = 100
"""Most volumes that one question names: the server takes an address of 8 KB."""


class Row(Protocol):
    """One inventory: a dict of JSON, or a record of the SDK."""

    def get(self, name: str, default: Any = None, /) -> Any:
        """Return a field, or *default* without it."""
        ...


Query = Callable[..., Iterable[Any]]
"""Takes a resource and conditions, texts or records, and gives all rows: `Cloud.query`, say."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What one VM stores. size: bytes."""

    name: str
    uuid: str
    size: int


def disk_usage(query: Query, host_uuid: str) -> list[Usage]:
    """Return what each VM of a host stores, the largest first, equal ones by name.

    Counts the VMs that run on the host, and those that last ran there and are stopped. The
    size of a VM is what its volumes and their snapshots use. Raises what *query* raises.
    """
    running = query("VmInstance", f"hostUuid={host_uuid}")
    stopped = query("VmInstance", f"lastHostUuid={host_uuid}", "state=Stopped")
    vms: dict[str, Row] = {vm.get("uuid"): vm for some in (running, stopped) for vm in some}
    sizes = dict.fromkeys(vms, 0)
    owner: dict[str, str] = {}
    for uuid, vm in vms.items():
        for volume in vm.get("allVolumes") or ():
            owner[volume.get("uuid")] = uuid
            sizes[uuid] += volume.get("actualSize") or 0
    for condition in _naming(list(owner)):
        for snapshot in query("VolumeSnapshot", condition):
            sizes[owner[snapshot.get("volumeUuid")]] += snapshot.get("size") or 0
    found = [Usage(str(vms[uuid].get("name") or ""), uuid, size) for uuid, size in sizes.items()]
    return sorted(found, key=lambda one: (-one.size, one.name, one.uuid))


def _naming(volumes: list[str]) -> Iterator[Mapping[str, Any]]:
    """Yield conditions that name all *volumes* between them."""
    for begin in range(0, len(volumes), AT_ONCE):
        yield {"name": "volumeUuid", "op": "in", "value": volumes[begin : begin + AT_ONCE]}
