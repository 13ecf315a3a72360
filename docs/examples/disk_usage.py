"""What the disks of a host's VMs really use, the largest first.

    python docs/examples/disk_usage.py HOST_UUID

Counts the VMs that run on the host, and those that last ran there and are stopped. The size
of a VM is that of its volumes and of their snapshots, as stored.
"""

import sys

import zscli
from zscli.sdk.usage import GB, disk_usage


def main(host_uuid: str) -> None:
    """Print the report, with the server and the session that the shell uses."""
    with zscli.connect() as cloud:
        for vm in disk_usage(cloud.query, host_uuid):
            print(f"{vm.size / GB:8.1f} GB  {vm.name}")


if __name__ == "__main__":
    main(sys.argv[1])
