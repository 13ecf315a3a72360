"""Queries, sentence by sentence of section 2 of the protocol, over the demo's cloud.

What conditions match is in test_query.py and test_query_naive.py, ZQL in test_zql.py, batch query
in test_batch_query.py, the texts of conditions in test_conditions.py, messages in test_messages.py.
"""

from typing import Any

import pytest

from tests.simulator.conftest import Node

VMS = "/vm-instances"
KEYS: list[tuple[str, str, str, set[str]]] = [
    ("2", "rows and schema", VMS, {"inventories", "schema"}),
    ("2", "by uuid too", f"{VMS}/none", {"inventories", "schema"}),
    ("2.1", "count only", f"{VMS}?count=true", {"total", "schema"}),
    ("2.1", "count in capitals", f"{VMS}?count=TRUE", {"total", "schema"}),
    ("2.1", "count is not 1", f"{VMS}?count=1", {"inventories", "schema"}),
    ("2.1", "rows and total", f"{VMS}?replyWithCount=true", {"inventories", "total", "schema"}),
    ("2.1", "nothing found", f"{VMS}?q=name=none", {"inventories", "schema"}),
]


@pytest.mark.parametrize(
    ("section", "why", "path", "keys"), KEYS, ids=[f"{row[0]} {row[1]}" for row in KEYS]
)
def test_the_keys_of_an_answer(
    quiet_demo: Node, section: str, why: str, path: str, keys: set[str]
) -> None:
    """An answer has the keys that were asked for, and a schema always."""
    status, answer = quiet_demo.call("GET", path)
    assert (status, set(answer)) == (200, keys), f"section {section}: {why}"


NUMBERS: list[tuple[str, str, str, int]] = [
    ("2.1", "limit", f"{VMS}?limit=3", 3),
    ("2.1", "only the first limit counts", f"{VMS}?limit=3&limit=5", 3),
    ("2.1", "limit 0", f"{VMS}?limit=0", 0),
    ("2.1", "start", f"{VMS}?start=15", 5),
    ("2.1", "start beyond the end", f"{VMS}?start=50", 0),
    ("2.1", "only the first sort counts", f"{VMS}?sort=name&sort=nothing", 20),
    ("2.1", "unknown parameters are ignored", f"{VMS}?colour=red&qq=name=x", 20),
    ("2.1", "the older name of a condition", f"{VMS}?condition=name=none", 20),
    ("2", "by uuid all else is ignored", f"{VMS}/none?q=x&limit=y&fields=z&sort=w", 0),
    ("2.2", "the name is trimmed", f"{VMS}?q= name =web-1", 1),
    ("2.2", "the value is not", f"{VMS}?q=name= web-1", 0),
    ("2.3", "a null is not unlike anything", f"{VMS}?q=hostUuid!~=x%25", 15),
    ("2.3", "nor none of some", f"{VMS}?q=hostUuid!?=x,y", 15),
    ("2.3", "nor above", f"{VMS}?q=hostUuid>0", 15),
    ("2.3", "booleans in any case", "/zones?q=isDefault=FALSE", 1),
    ("2.3", "a list of ties", "/backup-storage?q=attachedZoneUuids not null", 2),
    ("2.3", "servers of names", "/l3-networks?q=dns=223.5.5.5", 2),
    ("2.3", "what a host has left", "/hosts?q=availableCpuCapacity>0&q=totalMemoryCapacity>1", 6),
    ("2.3", "a child's field after its type", "/hosts?q=hypervisorType=KVM&q=sshPort=22", 6),
    ("2.3", "the type in any case", "/hosts?q=hypervisorType=kvm&q=username=root", 6),
    ("2.3", "the order of conditions", "/hosts?q=username=root&q=hypervisorType=KVM", 6),
    ("2.3", "a vlan", "/l2-networks?q=type=L2VlanNetwork&q=vlan>0", 2),
    ("2.3", "an sftp", "/backup-storage?q=type=SftpBackupStorage&q=username=root", 1),
    ("2.3", "a ceph", "/primary-storage?q=type=Ceph&q=fsid is null", 1),
    ("2.4", "nothing related, nothing found", "/images?q=volume.name!=x&q=name~=%25iso%25", 0),
    ("2.4", "a hidden reference", "/clusters?q=primaryStorageRef.clusterUuid not null", 3),
    ("2.4", "there and back", f"{VMS}?q=host.vmInstance.host.vmInstance.name=web-1", 4),
    ("2.5", "a tag of a related resource", "/zones?q=vmInstance.__systemTag__~=hostname%25", 2),
    ("2.5", "no related resource with a tag", "/hosts?q=vmInstance.__userTag__!=x", 6),
    ("2.5", "no pattern", f"{VMS}?q=__tagUuid__!=x", 20),
]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "why", "path", "number"), NUMBERS, ids=[f"{row[0]} {row[1]}" for row in NUMBERS]
)
def test_how_many_rows(quiet_demo: Node, section: str, why: str, path: str, number: int) -> None:
    """A query finds as many rows as its section says."""
    status, answer = quiet_demo.call("GET", path)
    assert status == 200, answer
    assert len(answer["inventories"]) == number, f"section {section}: {why}"


EXPANDED = """
Zone: vmInstance cluster host primaryStorage l2Network l3Network backupStorage
Cluster: zone host vmInstance l2Network l2VlanNetwork primaryStorage
Host: zone cluster vmInstance
PrimaryStorage: zone volume volumeSnapshot cluster
BackupStorage: zone image volumeSnapshot
Image: backupStorage volume backupStorageRefs
VmInstance: zone cluster host image instanceOffering rootVolume vmNics allVolumes vmCdRoms
VmNic: vmInstance l3Network usedIp eip portForwarding securityGroup loadBalancerListener
Volume: vmInstance snapshot diskOffering primaryStorage image localStorageHostRef
VolumeSnapshot: volume tree primaryStorage backupStorage groupRef
L2Network: zone l3Network cluster
L3Network: zone l2Network vmNic serviceProvider usedIp ipRanges networkServices
IpRange: l3Network
InstanceOffering: vmInstance
DiskOffering: volume
Vip: l3Network peerL3Network usedIp eip
Eip: vip vmNic
SecurityGroup: vmNic l3Network rules
"""
STEPS = [
    (resource, step)
    for resource, steps in (line.split(": ") for line in EXPANDED.strip().splitlines())
    for step in steps.split()
]
ENDS = ("uuid", "createDate", "resourceUuid", "networkServiceType")


@pytest.mark.parametrize(("resource", "step"), STEPS, ids=[".".join(row) for row in STEPS])
def test_expanded_fields(quiet_demo: Node, resource: str, step: str) -> None:
    """Every expanded field of section 2.4 leads somewhere."""
    api = quiet_demo.world.catalog[f"Query{resource}"]
    assert api.rest is not None
    found = [
        quiet_demo.call("GET", f"{api.rest.path}?q={step}.{end} not null&count=true")[0]
        for end in ENDS
    ]
    assert 200 in found


REFUSED: list[tuple[str, str, str, str]] = [
    ("2.3", "a list of ties in fields", "/primary-storage?fields=attachedClusterUuids", "has no"),
    ("2.3", "a list of ties in sort", "/primary-storage?sort=attachedClusterUuids", "order by"),
    ("2.3", "a capacity in sort", "/hosts?sort=totalCpuCapacity", "invalid order by clause"),
    ("2.3", "a nested list in fields", f"{VMS}?fields=uuid,vmNics", "has no field[vmNics]"),
    ("2.3", "a child's field without its type", "/hosts?q=sshPort=22", "not having field[sshPort]"),
    ("2.3", "by another operator", "/hosts?q=hypervisorType~=KVM&q=sshPort=22", "field[sshPort]"),
    ("2.5", "a tag in fields", f"{VMS}?fields=__userTag__", "has no field[__userTag__]"),
    ("2.5", "a tag in sort", f"{VMS}?sort=__userTag__", "doesn't have field[__userTag__]"),
    ("2.6", "a nested name in sort", f"{VMS}?sort=host.name", "doesn't have field[host.name]"),
    ("2.6", "a step in the middle", f"{VMS}?q=host.moon.name=x", "have no expanded query[moon]"),
    ("2.6", "a field at the end", f"{VMS}?q=host.colour=x", "HostInventory] not having field"),
    ("2.2", "a quote", f"{VMS}?q=name=it's", "token recognition error at: ''' at line 1:36, "),
    ("2.2", "a quote at the end", f"{VMS}?q=name=its'", "token recognition error"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "why", "path", "details"), REFUSED, ids=[f"{row[0]} {row[1]}" for row in REFUSED]
)
def test_refusals(quiet_demo: Node, section: str, why: str, path: str, details: str) -> None:
    """What a query cannot do is SYS.1000 behind a Java class, in the words of section 2.6."""
    code, found = quiet_demo.error("GET", path)
    assert code == "SYS.1000", f"section {section}: {why}"
    assert details in found
    assert found.startswith(("java", "org."))


def test_only_the_first_fields_counts(quiet_demo: Node) -> None:
    """Repeating `fields` does not work; a row has these fields only (section 2.1)."""
    _, answer = quiet_demo.call("GET", f"{VMS}?fields=name,%20uuid&fields=state&limit=1")
    assert set(answer["inventories"][0]) == {"name", "uuid"}


def test_without_sort_rows_follow_their_uuids(quiet_demo: Node) -> None:
    """The order is that of the primary key; sorted, a text goes without case (section 2.3)."""
    uuids = [row["uuid"] for row in quiet_demo.rows(f"{VMS}?fields=uuid")]
    assert uuids == sorted(uuids)
    names = [row["name"] for row in quiet_demo.rows(f"{VMS}?sort=-name&fields=name")]
    assert names == sorted(names, key=str.lower, reverse=True)


def test_sessions_and_permissions(make_demo: Any) -> None:
    """Without a session ID.1001, without the permission ID.1002; others' rows are not seen."""
    node = make_demo()
    everything = {row["uuid"] for row in node.rows(f"{VMS}?fields=uuid")}
    node.session = "none"
    assert node.error("GET", VMS)[0] == "ID.1001"
    node.log_in("finance")
    assert node.error("GET", "/management-nodes")[0] == "ID.1002"
    own = {row["uuid"] for row in node.rows(f"{VMS}?fields=uuid")}
    assert own < everything
    foreign = next(iter(everything - own))
    assert node.rows(f"{VMS}/{foreign}") == []
    assert node.rows(f"{VMS}?q=uuid={foreign}") == []
    _, answer = node.call("GET", f"{VMS}?count=true")
    assert answer["total"] == len(own)
