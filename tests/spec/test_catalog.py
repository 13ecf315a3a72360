"""Promises of zscli.spec.catalog."""

import time

import pytest

from zscli.errors import UnknownApi
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import Rest
from zscli.spec.names import humps, split_name
from zscli.spec.near import distance


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The catalog that comes with zscli."""
    return load_catalog()


def test_an_api_by_its_name(catalog: Catalog) -> None:
    """An API has its route, its parameters in order, and what it answers."""
    api = catalog["AttachDataVolumeToVm"]
    assert (api.verb, api.resource) == ("Attach", "DataVolumeToVm")
    assert api.summary == "Attach a data volume to a VM instance."
    assert api.category == "volume"
    assert api.message == "org.zstack.header.volume.APIAttachDataVolumeToVmMsg"
    path = "/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}"
    assert api.rest == Rest("POST", path, "params")
    assert [param.name for param in api.params] == [
        "vmInstanceUuid",
        "volumeUuid",
        "systemTags",
        "userTags",
    ]
    assert [param.common for param in api.params] == [False, False, True, True]
    assert api.by_name["volumeUuid"].note == "UUID of the volume."
    assert api.result == {"inventory": "VolumeInventory"}
    assert (api.is_query, api.is_sync, api.is_read, api.needs_session) == (
        False,
        False,
        False,
        True,
    )


def test_an_action_and_a_deletion(catalog: Catalog) -> None:
    """A PUT is an action that wraps its own name; a DELETE has no body."""
    assert catalog["StopVmInstance"].rest == Rest(
        "PUT", "/vm-instances/{uuid}/actions", "stopVmInstance", is_action=True
    )
    assert catalog["DeleteZone"].rest == Rest("DELETE", "/zones/{uuid}")
    assert catalog["DeleteZone"].by_name["deleteMode"].choices == ("Permissive", "Enforcing")
    assert catalog["DeleteZone"].result == {}


def test_a_query(catalog: Catalog) -> None:
    """A Query API knows its inventory, and which fields conditions can name."""
    api = catalog["QueryVmInstance"]
    assert (api.is_query, api.is_sync, api.is_read) == (True, True, True)
    assert api.inventory == "VmInstanceInventory"
    assert {"uuid", "name", "state", "hostUuid", "__systemTag__"} <= set(api.fields)
    assert "vmNics" not in api.fields
    assert "attachedClusterUuids" in catalog["QueryL2Network"].fields
    assert api.by_name["limit"].default == 1000
    assert api.rest is not None
    assert api.rest.optional_paths == ("/vm-instances/{uuid}",)


CASES = ["createzone", "CREATEZONE", "CreateZone", "cReAtEzOnE"]


@pytest.mark.parametrize("name", CASES)
def test_names_in_any_case(name: str, catalog: Catalog) -> None:
    """An API is found in any case, and is always the same object."""
    assert catalog[name] is catalog["CreateZone"]
    assert name in catalog
    assert catalog.get(name) is catalog["CreateZone"]


def test_an_unknown_name(catalog: Catalog) -> None:
    """A name that no API has is an error that knows near names."""
    assert catalog.get("AtachDataVolumeToVm") is None
    assert "AtachDataVolumeToVm" not in catalog
    assert 7 not in catalog
    with pytest.raises(UnknownApi) as caught:
        catalog["AtachDataVolumeToVm"]
    assert caught.value.near[0] == "AttachDataVolumeToVm"


NEAR = [
    # typed                  meant                   why it is here
    ("AtachDataVolumeToVm", "AttachDataVolumeToVm", "a letter is missing"),
    ("DelteZone", "DeleteZone", "a letter is missing in the verb"),
    ("CraeteZone", "CreateZone", "two letters are swapped"),
    ("QueryVmInstances", "QueryVmInstance", "a plural"),
    ("StopVm", "StopVmInstance", "people leave Instance out"),
    ("QueryVm", "QueryVmInstance", "the short word means the instance, not its NIC"),
    ("MigrateVmInstance", "MigrateVm", "the API itself leaves Instance out"),
    ("LoginByAccount", "LogInByAccount", "only the case differs"),
    ("loginbyacount", "LogInByAccount", "small letters and a missing one"),
    ("AttachVolumeToVm", "AttachDataVolumeToVm", "a hump is missing"),
    ("DeleteVm", "DestroyVmInstance", "another tool's verb"),
    ("ListZones", "QueryZone", "another tool's verb and a plural"),
]


@pytest.mark.parametrize(("typed", "meant", "why"), NEAR, ids=[why for *_, why in NEAR])
def test_near_names(typed: str, meant: str, why: str, catalog: Catalog) -> None:
    """What was probably meant comes first."""
    assert meant == catalog.near(typed)[0]


def test_nothing_is_near_nonsense(catalog: Catalog) -> None:
    """Nonsense has no near names, and there are never more than asked for."""
    assert catalog.near("xyzzy") == ()
    assert catalog.near("") == ()
    assert len(catalog.near("QueryVm", limit=1)) == 1


def test_near_names_are_found_quickly(catalog: Catalog) -> None:
    """Near names take a few milliseconds of CPU, however long the typed name is."""
    for typed in ("AtachDataVolumeToVm", "Query" * 20):
        best = min(_measure_near(catalog, typed) for _ in range(5))
        assert best < 0.05, typed


def _measure_near(catalog: Catalog, typed: str) -> float:
    before = time.process_time()
    catalog.near(typed)
    return time.process_time() - before


DISTANCES = [
    ("", "", 0),
    ("a", "", 1),
    ("abc", "abc", 0),
    ("abc", "acb", 1),
    ("abc", "abd", 1),
    ("abc", "xabcx", 2),
    ("kitten", "sitting", 3),
]


@pytest.mark.parametrize(("one", "other", "expected"), DISTANCES)
def test_distance(one: str, other: str, expected: int) -> None:
    """Inserted, dropped, changed and swapped letters count one each, in both directions."""
    assert expected == distance(one, other) == distance(other, one)


def test_groups(catalog: Catalog) -> None:
    """Every API is in one verb, one resource and one category, and all are sorted."""
    assert len(catalog) == len(catalog.names) == 2045
    assert catalog.names == tuple(sorted(catalog.names))
    by_category = [name for key in catalog.categories for name in catalog.by_category(key)]
    assert sorted(by_category) == list(catalog.names)
    assert "CreateZone" in catalog.by_verb("create")
    assert catalog.by_resource("ZONE") == (
        "CreateZone",
        "DeleteZone",
        "GetZone",
        "QueryZone",
        "UpdateZone",
    )
    assert catalog.by_category("Zone") == catalog.by_category("zone")
    assert catalog.by_verb("fly") == catalog.by_resource("moon") == catalog.by_category("x") == ()


def test_grouping_builds_no_spec(catalog: Catalog) -> None:
    """Names, groups, near names and searches decode no record."""
    fresh = load_catalog()
    _ = (fresh.names, fresh.categories, fresh.by_verb("Query"), fresh.near("QueryVm"))
    _ = fresh.search(["vm"])
    assert fresh._built == {}


SEARCHES = [
    # words                     first                    why it is here
    (["zone"], "QueryZone", "a whole hump, in the shortest name"),
    (["attach", "volume"], "AttachDataVolumeToVm", "both words in the name"),
    (["vm", "password"], "ChangeVmPassword", "whole humps before parts"),
    (["PASSWORD", "login"], "LogInByAccount", "any case, and a word of the summary"),
]


@pytest.mark.parametrize(("words", "first", "why"), SEARCHES, ids=[why for *_, why in SEARCHES])
def test_search(words: list[str], first: str, why: str, catalog: Catalog) -> None:
    """The best fitting name comes first."""
    found = catalog.search(words)
    assert first in found[:3]
    assert len(found) == len(set(found)) <= 20


SAID = [
    # what people type            one of these is among the first three
    ("attach nic", ("AttachL3NetworkToVm",)),
    ("resize disk", ("ResizeRootVolume", "ResizeDataVolume")),
    ("change password vm", ("ChangeVmPassword",)),
    ("migrate vm", ("MigrateVm",)),
    ("add host", ("AddKVMHost",)),
    ("snapshot vm", ("CreateVolumeSnapshotGroup", "CreateVolumeSnapshot")),
    ("create vm", ("CreateVmInstance",)),
    ("delete vm", ("DestroyVmInstance",)),
    ("restart vm", ("RebootVmInstance",)),
    ("start vm", ("StartVmInstance",)),
    ("list vms", ("QueryVmInstance",)),
    ("attach disk", ("AttachDataVolumeToVm",)),
    ("detach volume", ("DetachDataVolumeFromVm",)),
    ("create network", ("CreateL3Network",)),
    ("add dns", ("AddDnsToL3Network",)),
    ("upload image", ("AddImage",)),
    ("create volume", ("CreateDataVolume",)),
    ("console", ("RequestConsoleAccess",)),
    ("log in", ("LogInByAccount",)),
    ("create user", ("CreateUser",)),
    ("security group rule", ("AddSecurityGroupRule",)),
    ("eip", ("CreateEip",)),
    ("attach eip", ("AttachEip",)),
    ("port forwarding", ("CreatePortForwardingRule",)),
    ("vm hostname", ("SetVmHostname",)),
    ("static ip", ("SetVmStaticIp",)),
    ("load balancer listener", ("CreateLoadBalancerListener",)),
    ("maintenance host", ("ChangeHostState",)),
    ("vm cpu memory", ("UpdateVmInstance",)),
    ("clone vm", ("CloneVmInstance",)),
    ("global config", ("UpdateGlobalConfig",)),
    ("quota", ("UpdateQuota",)),
    ("metric data", ("GetMetricData",)),
    ("revert snapshot", ("RevertVolumeFromSnapshot",)),
    ("backup volume", ("CreateVolumeBackup",)),
    ("ssh key", ("CreateSshKeyPair",)),
    ("long job", ("QueryLongJob",)),
    ("attach iso", ("AttachIsoToVmInstance",)),
    ("boot order", ("SetVmBootOrder",)),
    ("reset password", ("ChangeVmPassword",)),
    ("show hosts", ("QueryHost",)),
    ("expunge", ("ExpungeVmInstance",)),
    ("power off host", ("PowerOffHost",)),
    ("create zone", ("CreateZone",)),
    ("cluster", ("CreateCluster", "QueryCluster")),
]


@pytest.mark.parametrize(("words", "expected"), SAID, ids=[words for words, _ in SAID])
def test_search_knows_what_people_say(
    words: str, expected: tuple[str, ...], catalog: Catalog
) -> None:
    """What is meant is among the first three, whatever people call it."""
    assert set(expected) & set(catalog.search(words.split())[:3])


def test_attach_nic_comes_first(catalog: Catalog) -> None:
    """A phrase that means one API brings it first; the order and the case do not count."""
    for words in (["attach", "nic"], ["NIC", "attach"], ["attach", "a", "nic"]):
        assert catalog.search(words)[0] == "AttachL3NetworkToVm"


def test_search_looks_at_parameters(catalog: Catalog) -> None:
    """A word that only a parameter has is found, and all words must be."""
    assert "CreateBonding" in catalog.search(["xmitHashPolicy"])
    assert catalog.search(["xmitHashPolicy", "zone-of-nowhere"]) == ()
    assert catalog.search([]) == catalog.search([""]) == ()
    assert len(catalog.search(["vm"], limit=3)) == 3


def test_apis_without_rest(catalog: Catalog) -> None:
    """An API that has no REST route is named with the reason; the others have none."""
    without = [name for name in catalog.names if catalog[name].rest is None]
    assert len(without) == 140
    assert catalog.no_rest("UpdateModel") == (
        "UpdateModel belongs to a release newer than ZStack 5.2, "
        "and its REST route is not known here."
    )
    assert catalog.no_rest("CreateZone") == ""


def test_newer_apis_and_parameters(catalog: Catalog) -> None:
    """What only newer releases have is marked, and said in a sentence."""
    assert catalog["QueryModel"].newer
    assert catalog.newer("QueryModel") == ("QueryModel belongs to a release newer than ZStack 5.2.")
    assert catalog.newer("QueryZone") == ""
    scope = catalog["DeleteVolumeSnapshot"].by_name["scope"]
    assert (scope.newer, scope.type, scope.required) == (True, "any", False)
    assert catalog["QueryModel"].result is None


def test_inventories(catalog: Catalog) -> None:
    """An inventory has its own and its inherited fields, its nested steps and its parent."""
    host = catalog.inventory("KVMHostInventory")
    assert host is not None
    assert {"username", "managementIp"} <= set(host.by_name)
    assert (host.extends, host.parent, host.type_value) == ("HostInventory", "HostInventory", "KVM")
    assert catalog.inventory("KVMHostInventory") is host
    vm = catalog.inventory("VmInstanceInventory")
    assert vm is not None
    assert vm.primary_key == "uuid"
    assert vm.by_name["vmNics"].element == "VmNicInventory"
    nics = {step.field: step for step in vm.expanded}["vmNics"]
    assert (nics.inventory, nics.foreign_key, nics.key) == (
        "VmNicInventory",
        "uuid",
        "vmInstanceUuid",
    )
    capacity = host.by_name["totalCpuCapacity"]
    assert capacity.join == ("HostCapacityInventory", "uuid")
    cluster = catalog.inventory("ClusterInventory")
    assert cluster is not None
    assert cluster.aliases is not None
    assert cluster.aliases["primaryStorage"] == "primaryStorageRef.primaryStorage"
    assert catalog.inventory("NoInventory") is None
    assert "ZoneInventory" in catalog.inventories


def test_structs_enums_and_tables(catalog: Catalog) -> None:
    """Structs, closed sets, error codes, configurations and metrics come with the catalog."""
    rule = catalog.struct("SecurityGroupRuleAO")
    assert rule is not None
    assert rule[0].name == "type"
    assert rule[0].choices == ("Ingress", "Egress")
    assert catalog.struct("NoStruct") is None
    assert catalog.enums["AlarmState"] == ("Enabled", "Disabled")
    assert catalog.error_codes["SYS.1000"]
    assert catalog.global_configs["vm.deletionPolicy"]["default"] == "Delay"
    assert "HostUuid" in catalog.metrics["ZStack/Host"]["CPUIdleUtilization"]
    assert catalog.version == "5.2"


SPLITS = [
    ("StopVmInstance", ("Stop", "VmInstance")),
    ("QueryL3Network", ("Query", "L3Network")),
    ("LogInByAccount", ("LogIn", "ByAccount")),
    ("LogOut", ("LogOut", "")),
    ("PowerOffHost", ("PowerOff", "Host")),
    ("BatchDeleteVolumeSnapshot", ("BatchDelete", "VolumeSnapshot")),
    ("BackupStorageMigrateImage", ("Migrate", "BackupStorageImage")),
    ("BackupDatabaseToPublicCloud", ("Backup", "DatabaseToPublicCloud")),
    ("SNSHttpTestConnection", ("Test", "SNSHttpConnection")),
    ("PrometheusQueryMetadata", ("PrometheusQuery", "Metadata")),
    ("IsReadyToGo", ("Is", "ReadyToGo")),
    ("Zone", ("Zone", "")),
]


@pytest.mark.parametrize(("name", "halves"), SPLITS)
def test_split_name(name: str, halves: tuple[str, str]) -> None:
    """A name is cut behind its verb, the longest that there is."""
    assert halves == split_name(name)


HUMPS = [
    ("AttachL3NetworkToVm", ("Attach", "L3", "Network", "To", "Vm")),
    ("QueryIAM2VirtualIDs", ("Query", "IAM2", "Virtual", "IDs")),
    ("vmNicUuid", ("vm", "Nic", "Uuid")),
    ("GetHostNUMATopology", ("Get", "Host", "NUMA", "Topology")),
    ("CreateIPsecConnection", ("Create", "IPsec", "Connection")),
    ("", ()),
]


@pytest.mark.parametrize(("name", "parts"), HUMPS)
def test_humps(name: str, parts: tuple[str, ...]) -> None:
    """A name is cut at its capitals, and acronyms stay whole."""
    assert parts == humps(name)
