"""Behaviours by verb, and how far each API is modelled."""

import re
from pathlib import Path

import pytest

from tests.simulator.behaviours.cloud import Cloud
from zscli.simulator.behaviours import BEHAVIOURS
from zscli.simulator.behaviours.default import by_verb
from zscli.simulator.behaviours.meaning import own_params
from zscli.simulator.behaviours.row_facts import (
    DEPENDENTS,
    FILLED,
    HIDDEN,
    KINDS_MADE,
    LATER,
    PARTS,
    REFUSED,
)
from zscli.simulator.behaviours.ties import TIE_APIS
from zscli.simulator.kinds import KINDS, kind_of, list_page, with_counts
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.relations import root_of
from zscli.simulator.world.ties import TIES
from zscli.simulator.world.uuids import new_uuid
from zscli.spec.catalog import Catalog

PAGE = Path(__file__).parents[3] / "docs" / "simulator.md"
LIST = PAGE.with_name("simulator-apis.md")


def test_every_modelled_api_is_in_the_catalog(catalog: Catalog) -> None:
    """No behaviour stands under a name that no API has."""
    assert set(BEHAVIOURS) <= set(catalog.names)


def test_a_row_is_created_changed_and_deleted_by_verb(cloud: Cloud) -> None:
    """A webhook lives on its parameters alone."""
    given = {"name": "k", "url": "http://example.com/k", "type": "t"}
    made = cloud.call("CreateWebhook", **given)["inventory"]
    assert made["url"] == given["url"]
    changed = cloud.call("UpdateWebhook", uuid=made["uuid"], name="l")["inventory"]
    assert (changed["name"], changed["url"]) == ("l", given["url"])
    assert cloud.call("DeleteWebhook", uuid=made["uuid"]) == {}
    assert cloud.world.count("WebhookInventory") == 0
    assert cloud.call("DeleteWebhook", uuid=made["uuid"]) == {}


def test_a_state_by_verb(cloud: Cloud) -> None:
    """A new row is Enabled, and its state follows the event."""
    topic = cloud.call("CreateSNSTopic", name="t")["inventory"]
    assert topic["state"] == "Enabled"
    changed = cloud.call("ChangeSNSTopicState", uuid=topic["uuid"], stateEvent="disable")
    assert changed["inventory"]["state"] == "Disabled"


def test_what_is_missing_is_told(cloud: Cloud) -> None:
    """An update of nothing is SYS.1003."""
    refusal = cloud.refused("UpdateWebhook", uuid=new_uuid(), name="x")
    assert refusal.code == "SYS.1003"


@pytest.mark.parametrize(
    ("api", "why"),
    [
        ("CreateAccessKey", "the server makes the keys"),
        ("CloneVmInstance", "its verb says nothing"),
        ("AddVCenter", "it has a status that only a connection gives"),
        ("CreateDataVolumeFromVolumeSnapshot", "its resource is not its answer"),
        ("ReloadLicense", "its verb says nothing"),
    ],
)
def test_what_cannot_be_done_honestly_is_not_done(catalog: Catalog, api: str, why: str) -> None:
    """Such an API has no behaviour by its verb: it has one of its own, or the portal refuses it."""
    assert by_verb(catalog[api], catalog) is None


LIVES = [
    # resource, its inventory, how one is made, what the server fills in
    (
        "AffinityGroup",
        "AffinityGroupInventory",
        {"name": "a", "policy": "antiSoft"},
        {"appliance": "CUSTOMER", "state": "Enabled"},
    ),
    (
        "FirewallRuleTemplate",
        "VpcFirewallRuleTemplateInventory",
        {"name": "t", "action": "accept", "ruleNumber": 1001, "state": "enable"},
        {"isDefault": False},
    ),
]


@pytest.mark.parametrize(("resource", "inventory", "given", "filled"), LIVES)
def test_what_is_made_by_verb_lives(
    cloud: Cloud, resource: str, inventory: str, given: dict[str, object], filled: dict[str, object]
) -> None:
    """Created, changed, found and deleted, also where the inventory has another name."""
    made = cloud.call(f"Create{resource}", **given)["inventory"]
    assert {name: made.get(name) for name in filled} == filled
    changeable = cloud.world.catalog[f"Update{resource}"].by_name
    again = {name: value for name, value in given.items() if name in changeable}
    cloud.call(f"Update{resource}", uuid=made["uuid"], **again | {"name": "other"})
    assert cloud.again(inventory, made["uuid"])["name"] == "other"
    assert cloud.call(f"Delete{resource}", uuid=made["uuid"]) == {}
    assert cloud.world.count(inventory) == 0


def test_the_facts_name_what_the_specs_have(catalog: Catalog) -> None:
    """Every API, parameter, inventory and field of the tables is one of the specs'."""
    for table in (FILLED, LATER):
        for inventory, fields in table.items():
            spec = catalog.inventory(inventory)
            assert spec is not None, inventory
            assert set(fields) <= set(spec.by_name), inventory
    for table in (HIDDEN, REFUSED):
        for name, params in table.items():
            assert params <= set(catalog[name].by_name), name
    for (name, param), part in PARTS.items():
        spec = catalog.inventory(part.inventory)  # None for rows that only a list shows
        assert {param, *part.more} <= set(catalog[name].by_name), name
        columns = TIES[part.inventory] if spec is None else spec.by_name
        assert {part.owner, part.column or "uuid"} <= {*columns, "uuid"}, name
    for name, (inventory, _) in KINDS_MADE.items():
        assert name in catalog
        assert catalog.inventory(inventory) is not None
    for parent, parts in DEPENDENTS.items():
        for inventory, column in parts:
            spec = catalog.inventory(inventory)
            assert catalog.inventory(parent) is not None
            assert spec is not None
            assert column in spec.by_name


def test_ties_name_what_the_specs_have(catalog: Catalog) -> None:
    """Each API that ties is in the catalog, its rows have columns for all that it must be given."""
    for name, (tie, _) in TIE_APIS.items():
        api, spec = catalog[name], catalog.inventory(tie.rows)
        required = {param.name for param in own_params(api) if param.required}
        columns = {tie.named.get(param, param) for param in required}
        assert set(tie.named) <= set(catalog[tie.attach or name].by_name) | set(
            catalog[tie.detach or name].by_name
        )
        assert columns <= {*TIES[tie.rows], *(spec.by_name if spec else ())}, name
    for rows, ends in TIES.items():
        spec = catalog.inventory(rows)
        assert spec is None or set(ends) <= set(spec.by_name), rows
        for inventory in ends.values():
            assert not inventory or catalog.inventory(inventory) is not None


def test_each_api_is_of_one_kind(catalog: Catalog) -> None:
    """The three kinds cover all APIs; what the issue names is modelled."""
    kinds = {name: kind_of(catalog[name], catalog) for name in catalog.names}
    assert set(kinds.values()) == set(KINDS)
    for name in ("CreateVmInstance", "AttachDataVolumeToVm", "LogInByAccount", "CreateUserTag"):
        assert kinds[name] == "modelled"
    assert kinds["QueryVmInstance"] == "by verb"
    assert kinds["AddModel"] == "refused"


def test_the_page_has_the_counts_as_they_are(catalog: Catalog) -> None:
    """docs/simulator.md is up to date: `python -m zscli.simulator.kinds docs`."""
    text = PAGE.read_text("utf-8")
    assert with_counts(text, catalog) == text
    with pytest.raises(ValueError, match="no "):
        with_counts("a page without a place", catalog)


def test_the_list_names_every_api_once(catalog: Catalog) -> None:
    """docs/simulator-apis.md is up to date, and each API stands in it under its kind."""
    text = LIST.read_text("utf-8")
    assert text == list_page(catalog), "run python -m zscli.simulator.kinds docs"
    found: dict[str, str] = {}
    for kind, _, names in re.findall(r"\*\*([a-z ]+)\*\* \((\d+)\): ([^.]+)\.", text):
        for name in names.split(","):
            assert found.setdefault(name.strip(), kind) == kind
    assert found == {name: kind_of(catalog[name], catalog) for name in catalog.names}


TEXTS: dict[str, object] = {
    "category": "vm",
    "ip": "192.168.100.99",
    "labelNames": ["VMUuid"],
    "metricName": "CPUAverageUsedUtilization",
    "name": "numa",
    "names": ["numa"],
    "namespace": "ZStack/VM",
}
"""What reads take beside uuids."""


def _given(cloud: Cloud, name: str) -> dict[str, object]:
    """Return parameters for a read: texts, and of each resource the first one that there is."""
    api, given = cloud.world.catalog[name], {}
    for param in api.params:
        if param.name in TEXTS:
            given[param.name] = TEXTS[param.name]
        elif param.name == "all":
            given["all"] = True
        elif param.resource and not param.common:
            spec = cloud.world.spec_of_resource(FIRST.get(param.resource, param.resource))
            rows = cloud.world.find(root_of(spec.name)) if spec else []
            if rows:
                uuid = rows[0]["uuid"]
                given[param.name] = [uuid] if param.type == "list" else uuid
    return given


FIRST = {"Resource": "VmInstance"}


def test_the_world_is_left_alone_by_reads(cloud: Cloud) -> None:
    """Behaviours of Get and Check APIs change nothing, and few refuse what the demo has."""
    reads = [name for name in BEHAVIOURS if name.startswith(("Get", "Check"))]
    reads.remove("GetL3NetworkDhcpIpAddress")  # whose server takes its address when asked first
    before, refused = _rows(cloud), {}
    for name in reads:
        try:
            cloud.call(name, **_given(cloud, name))
        except Refusal as refusal:
            refused[name] = refusal.code
    assert len(reads) > 25
    assert set(refused.values()) <= {"SYS.1003", "SYS.1006", "SYS.1007", "VM.1010"}
    assert len(refused) < len(reads) // 4, refused
    assert _rows(cloud) == before


def _rows(cloud: Cloud) -> list[str]:
    return [line for line in cloud.world._db.iterdump() if line.startswith("INSERT")]
