"""Start all stopped VMs of a cluster, several at a time, with a line for each that is done.

python docs/examples/batch_start.py CLUSTER_UUID
"""

import sys
from collections.abc import Iterator

import zscli
from zscli.sdk.cloud import Cloud, Outcome


def start_all(cloud: Cloud, cluster_uuid: str) -> Iterator[tuple[str, Outcome]]:
    """Submit all starts, then yield the name of each VM and what became of its start."""
    stopped = cloud.query("VmInstance", f"clusterUuid={cluster_uuid}", "state=Stopped")
    jobs = [(vm.name, cloud.submit("StartVmInstance", uuid=vm.uuid)) for vm in stopped]
    for name, job in jobs:
        yield name, cloud.wait([job], timeout=600)[0]


def main(cluster_uuid: str) -> int:
    """Print a line for each VM; return 1 when one of them did not start."""
    failed = 0
    with zscli.connect() as cloud:
        for name, outcome in start_all(cloud, cluster_uuid):
            failed += not outcome.ok
            print(f"{'started' if outcome.ok else 'FAILED '}  {name}  {outcome.error or ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
