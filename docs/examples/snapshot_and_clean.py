"""Take a snapshot of a VM's volumes, and delete those of its snapshots that are old.

python docs/examples/snapshot_and_clean.py VM_UUID DAYS
"""

import sys
from datetime import UTC, datetime, timedelta

import zscli
from zscli.sdk.cloud import Cloud

PREFIX = "nightly-"


def snapshot_and_clean(cloud: Cloud, vm_uuid: str, keep: timedelta) -> tuple[int, int]:
    """Return how many snapshots were taken and deleted; only our own are deleted."""
    now = datetime.now(UTC)
    (vm,) = cloud.query("VmInstance", f"uuid={vm_uuid}")
    volumes = [volume.uuid for volume in vm.allVolumes]
    taken = cloud.map(
        "CreateVolumeSnapshot", volumes, by="volumeUuid", name=f"{PREFIX}{now:%Y-%m-%d}"
    )
    for outcome in taken:
        if outcome.error is not None:
            raise outcome.error
    condition = {"name": "volumeUuid", "op": "in", "value": volumes}
    old = [
        snapshot.uuid
        for snapshot in cloud.query("VolumeSnapshot", condition, f"name~={PREFIX}%")
        if snapshot.created is not None and now - snapshot.created > keep
    ]
    deleted = cloud.map("DeleteVolumeSnapshot", old)
    return len(taken), sum(outcome.ok for outcome in deleted)


def main(vm_uuid: str, days: str) -> None:
    """Print what was done."""
    with zscli.connect() as cloud:
        taken, deleted = snapshot_and_clean(cloud, vm_uuid, timedelta(days=float(days)))
        print(f"Snapshots taken: {taken}, old ones deleted: {deleted}.")


if __name__ == "__main__":
    main(*sys.argv[1:])
