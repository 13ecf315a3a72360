"""All VMs as CSV: name, state, CPUs, memory, addresses, when they were created.

python docs/examples/csv_inventory.py > vms.csv
"""

import csv
import sys
from typing import TextIO

import zscli
from zscli.sdk.cloud import Cloud

HEADER = ("name", "state", "cpus", "memory_gb", "addresses", "created")


def write_inventory(cloud: Cloud, stream: TextIO) -> int:
    """Write a row for each VM, whatever their number, and return how many there were."""
    writer = csv.writer(stream)
    writer.writerow(HEADER)
    rows = 0
    for vm in cloud.query("VmInstance"):
        addresses = " ".join(nic.ip for nic in vm.vmNics or () if nic.ip)
        memory = f"{(vm.memorySize or 0) / 1024**3:.1f}"
        created = vm.created.isoformat() if vm.created else ""
        writer.writerow((vm.name, vm.state, vm.cpuNum, memory, addresses, created))
        rows += 1
    return rows


def main() -> None:
    """Write to standard output."""
    with zscli.connect() as cloud:
        write_inventory(cloud, sys.stdout)


if __name__ == "__main__":
    main()
