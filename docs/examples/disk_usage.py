"""What the disks of a host's VMs really use, the largest first.

    python docs/examples/disk_usage.py HOST_UUID

Counts the VMs that run on the host, and those that last ran there and are stopped. The size
of a VM is that of its volumes and of their snapshots, as stored.
"""

import sys

import zscli
from zscli.sdk.cloud import Cloud

GB = 1024**3


def disk_usage(cloud: Cloud, host_uuid: str) -> list[tuple[str, int]]:
    """Return the name and the bytes of each VM, the largest first, equal ones by name."""
    running = cloud.query("VmInstance", f"hostUuid={host_uuid}")
    stopped = cloud.query("VmInstance", f"lastHostUuid={host_uuid}", "state=Stopped")
    vms = {vm.uuid: vm for vm in [*running, *stopped]}
    sizes = dict.fromkeys(vms, 0)
    owner = {volume.uuid: vm.uuid for vm in vms.values() for volume in vm.allVolumes or ()}
    for vm in vms.values():
        sizes[vm.uuid] += sum(volume.actualSize or 0 for volume in vm.allVolumes or ())
    if owner:
        condition = {"name": "volumeUuid", "op": "in", "value": list(owner)}
        for snapshot in cloud.query("VolumeSnapshot", condition):
            sizes[owner[snapshot.volumeUuid]] += snapshot.size or 0
    return sorted(
        ((vms[uuid].name, size) for uuid, size in sizes.items()),
        key=lambda row: (-row[1], row[0]),
    )


def main(host_uuid: str) -> None:
    """Print the report, with the server and the session that the shell uses."""
    with zscli.connect() as cloud:
        for name, size in disk_usage(cloud, host_uuid):
            print(f"{size / GB:8.1f} GB  {name}")


if __name__ == "__main__":
    main(sys.argv[1])
