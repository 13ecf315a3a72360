"""What holds for everything that is made, changed, tied and removed by verb alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import VM, Cloud
from tests.simulator.plausible import LEFT_OUT
from zscli.clock import SystemClock
from zscli.simulator.behaviours import BEHAVIOURS
from zscli.simulator.behaviours.creating import create_by_verb
from zscli.simulator.behaviours.default import by_verb
from zscli.simulator.behaviours.meaning import about, inventory_of, own_params, target_of
from zscli.simulator.behaviours.row_facts import KINDS_MADE
from zscli.simulator.behaviours.settings import setting_by_verb
from zscli.simulator.behaviours.ties import TIE_APIS
from zscli.simulator.queries.conditions import Condition
from zscli.simulator.queries.query import QueryAsk, run_query
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.relations import root_of, type_of
from zscli.simulator.world.render import concrete
from zscli.simulator.world.ties import TIES
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, ParamSpec

LISTS: dict[tuple[str, str], list[Any]] = {
    ("CreateIAM2Organization", "attributes"): [{"name": "a", "value": "1"}],
    ("CreateIAM2VirtualIDGroup", "attributes"): [{"name": "a", "value": "1"}],
    ("CreatePriceTable", "prices"): [{"resourceName": "cpu", "timeUnit": "s", "price": 1.5}],
}
"""Lists whose elements are objects."""


def made_by_verb(catalog: Catalog) -> list[ApiSpec]:
    """Return every API that makes a row by verb."""
    return [
        api
        for verb in ("Create", "Add")
        for name in catalog.by_verb(verb)
        if (api := catalog[name]).name not in BEHAVIOURS
        and by_verb(api, catalog)
        and create_by_verb(api, catalog)
    ]


def row_of(cloud: Cloud, inventory: str) -> str:
    """Return the uuid of a row of an inventory, made for this where there is none."""
    if not inventory:
        inventory = "VmInstanceInventory"
    spec = cloud.world.catalog.inventory(inventory)
    assert spec is not None, inventory
    found, kind = cloud.world.find(inventory), {}
    if root_of(inventory) != inventory:
        _, field, value = type_of(spec)
        kind = {field: value}
        found = cloud.world.find(inventory, **kind)
    if not found:
        found = [cloud.world.insert(inventory, {"name": "there", **kind})]
    return str(found[0]["uuid"])


def value_of(cloud: Cloud, api: ApiSpec, param: ParamSpec) -> Any:
    """Return a value that a parameter can have: for a uuid, that of something there."""
    if (api.name, param.name) in LISTS:
        return LISTS[api.name, param.name]
    target = target_of(api, param, cloud.world.catalog)
    if not target and param.resource and param.name != "uuid":
        spec = cloud.world.catalog.inventory(f"{param.resource}Inventory")
        target = spec.name if spec and "uuid" in spec.by_name else ""
    value: Any = f"a-{param.name}"[: param.max_length]
    if target:
        value = row_of(cloud, target)
    elif param.name.lower().endswith("ip"):
        value = "10.0.0.9"
    elif param.choices:
        value = param.choices[0]
    elif param.type in {"integer", "long"}:
        value = max(param.range[0], 1) if param.range else 2**30
    elif param.type in {"boolean", "double"}:
        value = param.type == "boolean" or 1.5
    elif param.type == "map":
        return {"k": "v"}
    return [value] if param.type == "list" else value


def given(cloud: Cloud, api: ApiSpec) -> dict[str, Any]:
    """Return a value for each parameter that a new row could show."""
    return {
        param.name: value_of(cloud, api, param)
        for param in own_params(api)
        if param.name not in LEFT_OUT | {"quota", "accountUuid"}
    }


def about_rows(catalog: Catalog, inventory: str, *verbs: str) -> Iterator[ApiSpec]:
    """Yield the APIs by verb whose `uuid` is that of a row of an inventory."""
    for verb in verbs:
        for name in catalog.by_verb(verb):
            api = catalog[name]
            named, _ = KINDS_MADE.get(name, ("", ""))
            spec = catalog.inventory(named) if named else about(api.resource, catalog)
            if spec is None or root_of(spec.name) != inventory or name in BEHAVIOURS:
                continue
            if "uuid" in api.by_name and by_verb(api, catalog):
                yield api


def test_what_is_made_is_there(cloud: Cloud) -> None:
    """A Create by verb answers the row that a query finds, as it was asked for."""
    catalog = cloud.world.catalog
    wrong: dict[str, Any] = {}
    creates = made_by_verb(catalog)
    for api in creates:
        asked = given(cloud, api)
        made = cloud.call(api.name, **asked)["inventory"]
        name = (api.result or {})["inventory"]
        row = cloud.world.get(name, made["uuid"])
        shown = {key: made.get(key) for key in asked if key in made}
        plain = {key: value for key, value in shown.items() if not isinstance(value, list)}
        different = {key for key, value in plain.items() if asked[key] != value}
        if row is None or different - {"type", "applicationPlatformType"}:
            wrong[api.name] = (row, different)
        elif missed := not_found_by(cloud, row, name):
            wrong[api.name] = missed
    assert not wrong
    assert len(creates) > 60


def not_found_by(cloud: Cloud, row: dict[str, Any], inventory: str) -> list[str]:
    """Return the Query APIs of a row's inventory, or of its subtype, that do not find it."""
    catalog = cloud.world.catalog
    kinds = {root_of(inventory), concrete(catalog, inventory, row)}
    asked = QueryAsk(conditions=(Condition("uuid", "=", row["uuid"]),))
    missed = []
    for name in catalog.by_verb("Query"):
        if catalog[name].inventory in kinds:
            spec = catalog.inventory(catalog[name].inventory)
            assert spec is not None
            found = run_query(cloud.world, spec, asked, ("", []))["inventories"]
            if [each["uuid"] for each in found] != [row["uuid"]]:
                missed.append(name)
    return missed


def test_what_a_new_row_names_must_be_there(cloud: Cloud) -> None:
    """A uuid that names nothing is SYS.1003, and leaves nothing behind."""
    catalog = cloud.world.catalog
    wrong, tried = {}, 0
    for api in made_by_verb(catalog):
        asked = given(cloud, api)
        before = cloud.world.count((api.result or {})["inventory"])
        for param in own_params(api):
            if param.name in asked and target_of(api, param, catalog):
                missing = [new_uuid()] if param.type == "list" else new_uuid()
                code = code_of(cloud, api.name, asked | {param.name: missing})
                tried += 1
                if code != "SYS.1003" or before != cloud.world.count(
                    (api.result or {})["inventory"]
                ):
                    wrong[api.name, param.name] = code
    assert not wrong
    assert tried > 40


def code_of(cloud: Cloud, api: str, params: dict[str, Any]) -> str:
    """Return the code with which a call is refused, "" when it is not."""
    try:
        cloud.call(api, **params)
    except Refusal as refusal:
        return refusal.code
    return ""


def test_what_is_made_lives_and_ends(cloud: Cloud) -> None:
    """A row by verb is renamed, disabled, enabled and deleted; then it is SYS.1003."""
    lived = 0
    for api in made_by_verb(cloud.world.catalog):
        made = cloud.call(api.name, **given(cloud, api))["inventory"]
        root = root_of((api.result or {})["inventory"])
        rename(cloud, root, made["uuid"])
        switch(cloud, root, made["uuid"])
        lived += end(cloud, root, made["uuid"])
    assert lived > 50


def rename(cloud: Cloud, root: str, uuid: str) -> None:
    """Give a row another name with each API that can."""
    for change in about_rows(cloud.world.catalog, root, "Update"):
        if "name" in change.by_name and is_plain(change):
            cloud.call(change.name, uuid=uuid, name="another")
            assert cloud.again(root, uuid)["name"] == "another", change.name


def switch(cloud: Cloud, root: str, uuid: str) -> None:
    """Disable a row and enable it again, where that can be."""
    for change in about_rows(cloud.world.catalog, root, "Change"):
        if change.resource.endswith("State") and "stateEvent" in change.by_name:
            for event, state in (("disable", "Disabled"), ("enable", "Enabled")):
                cloud.call(change.name, uuid=uuid, stateEvent=event)
                assert cloud.again(root, uuid)["state"] == state, change.name


def end(cloud: Cloud, root: str, uuid: str) -> bool:
    """Delete a row with the first API that does; say whether there is one."""
    catalog = cloud.world.catalog
    for api in about_rows(catalog, root, "Delete", "Remove", "Expunge"):
        spec = inventory_of(api.resource, catalog)
        if spec is None or root_of(spec.name) != root or not is_plain(api):
            continue
        assert cloud.call(api.name, uuid=uuid) == {}
        assert cloud.world.get(root, uuid) is None, api.name
        assert names_of(cloud, uuid) == [], api.name
        for change in about_rows(catalog, root, "Update"):
            if is_plain(change):
                assert code_of(cloud, change.name, {"uuid": uuid}) == "SYS.1003"
        return True
    return False


def is_plain(api: ApiSpec) -> bool:
    """Whether a change needs nothing but the uuid of what it changes."""
    return [param.name for param in own_params(api) if param.required] == ["uuid"]


def names_of(cloud: Cloud, uuid: str) -> list[str]:
    """Return the ties that still name a uuid."""
    return [
        f"{rows}.{column}"
        for rows, ends in TIES.items()
        for column in ends
        if cloud.world.count(rows, **{column: uuid})
    ]


def ends_of(cloud: Cloud, api: ApiSpec, *, unknown: str = "") -> dict[str, Any]:
    """Return parameters for an API that ties: what is there, but for one parameter."""
    tie, _ = TIE_APIS[api.name]
    asked: dict[str, Any] = {}
    for param in own_params(api):
        column = tie.named.get(param.name, param.name)
        if param.name == "vipLists" or (not param.required and not param.name.endswith("s")):
            continue
        inventory = TIES[tie.rows].get(column)
        value: Any = row_of(cloud, inventory) if inventory is not None else "10.1.0.0/24"
        if param.choices:
            value = param.choices[0]
        if param.name == unknown:
            value = new_uuid()
        asked[param.name] = [value] if param.type == "list" else value
    return asked


ATTACHES = [name for name, (_, makes) in TIE_APIS.items() if makes]


@pytest.mark.parametrize("name", ATTACHES)
def test_what_is_tied_is_there_until_it_is_untied(cloud: Cloud, name: str) -> None:
    """An attach makes one row however often, a detach removes it; so does the end of an end."""
    api, (tie, _) = cloud.world.catalog[name], TIE_APIS[name]
    asked = ends_of(cloud, api)
    before = cloud.world.count(tie.rows)
    for _ in range(2):
        body = cloud.call(name, **asked)
        assert set(body) == set(api.result or {})
        assert cloud.world.count(tie.rows) == before + 1
    if tie.detach:
        untie(cloud, tie.detach)
        assert cloud.world.count(tie.rows) == before
        cloud.call(name, **asked)
    (column, inventory), *_ = TIES[tie.rows].items()
    row = cloud.world.find(tie.rows)[-1]
    cloud.world.delete(inventory or "VmInstanceInventory", row[column])
    assert cloud.world.count(tie.rows) == before


def untie(cloud: Cloud, name: str) -> None:
    """Remove the last tie as its API does: by its ends, or by the uuids of the rows."""
    api, (tie, _) = cloud.world.catalog[name], TIE_APIS[name]
    asked = ends_of(cloud, api)
    if set(asked) == {"uuids"}:
        asked = {"uuids": [cloud.world.find(tie.rows)[-1]["uuid"]]}
    cloud.call(name, **asked)


@pytest.mark.parametrize("name", ATTACHES)
def test_a_tie_has_no_unknown_end(cloud: Cloud, name: str) -> None:
    """Each end that names nothing is SYS.1003, and nothing is tied."""
    api, (tie, _) = cloud.world.catalog[name], TIE_APIS[name]
    before = cloud.world.count(tie.rows)
    for param in ends_of(cloud, api):
        if tie.named.get(param, param) in TIES[tie.rows]:
            assert code_of(cloud, name, ends_of(cloud, api, unknown=param)) == "SYS.1003", param
    assert cloud.world.count(tie.rows) == before


def test_a_setting_is_read_back_until_it_is_deleted(cloud: Cloud) -> None:
    """What a Set by verb is given, its Get answers; of nothing it is SYS.1003."""
    catalog, found = cloud.world.catalog, []
    for name in catalog.by_verb("Set"):
        api = catalog[name]
        if name in BEHAVIOURS or not setting_by_verb(api, catalog):
            continue
        read = f"Get{api.resource}"
        (key,) = (param.name for param in own_params(catalog[read]))
        kind = "ApplianceVmInventory" if key == "vRouterUuid" else "VmInstanceInventory"
        about = {key: row_of(cloud, kind)}
        values = {
            param.name: value_of(cloud, api, param)
            for param in own_params(api)
            if param.name != key
        }
        cloud.call(name, **about, **values)
        assert cloud.call(read, **about) == values
        assert cloud.refused(read, **{key: new_uuid()}).code == "SYS.1003"
        end = f"Delete{api.resource}"
        if end in catalog:
            assert cloud.call(end, **about) == {}
            assert cloud.call(read, **about) == {}
        found.append(name)
    assert {"SetVmInstanceHaLevel", "SetVmNuma"} <= set(found)


@pytest.mark.parametrize(
    ("kind", "param", "inventory"),
    [
        ("Pci", "pciDeviceUuid", "PciDeviceInventory"),
        ("Mdev", "mdevDeviceUuid", "MdevDeviceInventory"),
        ("Usb", "usbDeviceUuid", "UsbDeviceInventory"),
    ],
)
def test_a_device_is_on_one_vm_at_most(cloud: Cloud, kind: str, param: str, inventory: str) -> None:
    """A free device of the VM's host is a candidate; attached it is not, until it is detached."""
    vm, other = (cloud.row(VM, name) for name in ("web-1", "web-2"))
    free = {"hostUuid": vm["hostUuid"], "state": "Enabled", "status": "Active", "name": "d"}
    device = cloud.world.insert(inventory, free)["uuid"]
    candidates = {"Pci": "GetPciDeviceCandidatesForAttachingVm", "Mdev": "GetMdevDeviceCandidates"}
    look = candidates.get(kind, "GetUsbDeviceCandidatesForAttachingVm")

    def seen() -> list[str]:
        return [row["uuid"] for row in cloud.call(look, vmInstanceUuid=vm["uuid"])["inventories"]]

    assert seen() == [device]
    made = cloud.call(f"Attach{kind}DeviceToVm", **{param: device, "vmInstanceUuid": vm["uuid"]})
    assert made["inventory"]["vmInstanceUuid"] == vm["uuid"]
    assert seen() == []
    again = {param: device, "vmInstanceUuid": other["uuid"]}
    assert cloud.refused(f"Attach{kind}DeviceToVm", **again).code == "SYS.1006"
    where = {} if kind == "Usb" else {"vmInstanceUuid": vm["uuid"]}
    gone = cloud.call(f"Detach{kind}DeviceFromVm", **{param: device}, **where)
    assert "vmInstanceUuid" not in gone["inventory"]
    assert seen() == [device]


def test_the_networks_of_hosts_are_the_rows_there_are(cloud: Cloud) -> None:
    """None in the demo; what a host has, its cluster has."""
    host = cloud.world.find("HostInventory")[0]
    asked = {"hostUuid": host["uuid"]}
    assert cloud.call("GetHostNetworkFacts", **asked) == {"bondings": [], "nics": []}
    nic = cloud.world.insert("HostNetworkInterfaceInventory", asked | {"interfaceName": "eth0"})
    for facts in (
        cloud.call("GetHostNetworkFacts", **asked),
        cloud.call("GetClusterHostNetworkFacts", clusterUuid=host["clusterUuid"]),
    ):
        assert [row["uuid"] for row in facts["nics"]] == [nic["uuid"]]
    changed = cloud.call("UpdateHostNetworkInterface", interfaceUuid=nic["uuid"], description="up")
    assert changed["inventory"]["description"] == "up"
    assert cloud.refused("GetHostNetworkFacts", hostUuid=new_uuid()).code == "SYS.1003"


def test_ties_outlive_the_process(catalog: Catalog, tmp_path: Path) -> None:
    """In a file they are there again, and go with their ends all the same."""
    path = str(tmp_path / "cloud.db")
    world = World(catalog, SystemClock(), path)
    cloud = Cloud(world, world.clock)
    topic = cloud.call("CreateSNSTopic", name="t")["inventory"]["uuid"]
    made = cloud.call("CreateSNSEmailEndpoint", name="e", emails=["a@x.org", "b@x.org"])
    endpoint = made["inventory"]["uuid"]
    cloud.call("SubscribeSNSTopic", topicUuid=topic, endpointUuid=endpoint)
    world.close()
    world = World(catalog, SystemClock(), path)
    cloud = Cloud(world, world.clock)
    changed = cloud.call("UpdateSNSApplicationEndpoint", uuid=endpoint, name="f")["inventory"]
    assert [each["emailAddress"] for each in changed["emailAddresses"]] == ["a@x.org", "b@x.org"]
    world.delete("SNSTopicInventory", topic)
    assert world.count("SNSSubscriberInventory") == 0
    cloud.call("DeleteSNSApplicationEndpoint", uuid=endpoint)
    assert world.count("SNSEmailAddressInventory") == 0
    world.close()


@pytest.mark.parametrize(
    ("api", "params"),
    [
        (
            "CreateResourcePrice",
            {"resourceName": "cpu", "timeUnit": "s", "price": 1.0, "accountUuid": "x"},
        ),
        ("CreateIAM2Organization", {"name": "o", "type": "Company", "quota": {"vm.num": 1}}),
    ],
)
def test_a_part_that_is_not_modelled_is_refused(
    cloud: Cloud, api: str, params: dict[str, Any]
) -> None:
    """A parameter with an effect of its own is SYS.1014 by its name, and nothing is made."""
    inventory = (cloud.world.catalog[api].result or {})["inventory"]
    before = cloud.world.count(inventory)
    refusal = cloud.refused(api, **params)
    assert refusal.code == "SYS.1014"
    assert refusal.details.endswith(f" of API{api}")
    assert cloud.world.count(inventory) == before


def test_an_event_that_is_not_modelled_is_refused(cloud: Cloud) -> None:
    """An endpoint can be hidden on a server; what its state is then is not known."""
    made = cloud.call("CreateSNSHttpEndpoint", name="h", url="http://x/y")["inventory"]
    assert (made["type"], made["state"]) == ("HTTP", "Enabled")
    asked = {"uuid": made["uuid"], "stateEvent": "hide"}
    assert cloud.refused("ChangeSNSApplicationEndpointState", **asked).code == "SYS.1014"


def test_a_new_row_is_in_the_zone_of_its_cluster(cloud: Cloud) -> None:
    """A chassis says its cluster alone; what only its hardware tells is not there yet."""
    cluster = cloud.world.find("ClusterInventory")[-1]
    made = cloud.call(
        "AddBareMetal2IpmiChassis",
        name="c",
        clusterUuid=cluster["uuid"],
        ipmiAddress="10.0.0.9",
        ipmiUsername="u",
        ipmiPassword="p",
    )["inventory"]
    assert (made["zoneUuid"], made["type"], made["state"]) == (
        cluster["zoneUuid"],
        "IPMI",
        "Enabled",
    )
    assert (made["ipmiAddress"], made["ipmiPort"]) == ("10.0.0.9", 623)
    assert not {"ipmiPassword", "powerStatus", "status"} & set(made)
