"""Promises about the columns of tables."""

import pytest

from zscli.output.columns import COLUMNS, SIZE_FIELDS, chosen_columns, named_columns
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The release's own specs."""
    return load_catalog()


@pytest.mark.parametrize("resource", COLUMNS)
def test_columns_are_named_once(resource: str) -> None:
    """No table has a column twice, and each has at least two."""
    names = COLUMNS[resource].split()
    assert 2 <= len(names) == len(set(names))


@pytest.mark.parametrize("resource", COLUMNS)
def test_columns_are_fields_of_the_inventory(catalog: Catalog, resource: str) -> None:
    """Each heading is a field of the release's inventory, or derived from one."""
    spec = catalog.inventory(f"{resource}Inventory")
    assert spec is not None
    fields = frozenset(spec.by_name)
    columns = chosen_columns([resource], [], {}, fields)
    assert [column.name for column in columns] == COLUMNS[resource].split()


def test_sizes_are_numbers_of_the_release(catalog: Catalog) -> None:
    """A field that is shown as a size is a number in every inventory that has it."""
    worded = {"HostPhysicalMemoryInventory"}  # its size is a text such as "16 GB"
    specs = (catalog.inventory(catalog[name].inventory) for name in catalog.by_verb("Query"))
    fields = [
        field.type
        for spec in specs
        if spec is not None and spec.name not in worded
        for field in spec.fields
        if field.name in SIZE_FIELDS
    ]
    assert set(fields) == {"long"}


def _names(lineage: list[str], fields: str, seen: str) -> list[str]:
    columns = chosen_columns(lineage, fields.split(), {}, frozenset(seen.split()))
    return [column.name for column in columns]


def test_a_known_resource_has_its_columns() -> None:
    """A VM's columns are the chosen ones, those without any data left out."""
    found = _names(["VmInstance"], "uuid name", "uuid name state vmNics memorySize zoneUuid")
    assert found == ["name", "state", "ip", "memorySize", "uuid"]


def test_a_subtype_has_the_columns_of_what_it_extends() -> None:
    """A KVM host is shown as a host."""
    assert _names(["KVMHost", "Host"], "", "name uuid username managementIp") == [
        "name",
        "managementIp",
        "uuid",
    ]


def test_another_resource_follows_the_rule() -> None:
    """Name, state, status and type lead, uuid and date end, what is seldom asked for is last."""
    fields = "description createDate ownerUuid size uuid lastOpDate type colour status state name"
    assert _names(["Unheard"], fields, fields) == [
        "name",
        "state",
        "status",
        "type",
        "size",
        "colour",
        "ownerUuid",
        "uuid",
        "createDate",
    ]


def test_named_columns_are_exactly_those() -> None:
    """The user's columns stand in the user's order, each once, numbers and sizes at the right."""
    columns = named_columns(["uuid", "cpuNum", "name", "memorySize", "uuid"], {"cpuNum": "integer"})
    assert [(one.name, one.align, one.rigid) for one in columns] == [
        ("uuid", "left", True),
        ("cpuNum", "right", True),
        ("name", "left", False),
        ("memorySize", "right", True),
    ]


def test_derived_cells_read_nested_values() -> None:
    """A VM's addresses come from its nics, a network's from its ranges, each once."""
    (ip,) = chosen_columns(["VmInstance"], [], {}, frozenset({"vmNics"}))
    (cidr,) = chosen_columns(["L3Network"], [], {}, frozenset({"ipRanges"}))
    assert (
        ip.show([{"ip": "10.0.0.1"}, {"mac": "fa:00"}, {"ip": "10.0.0.2"}]) == "10.0.0.1, 10.0.0.2"
    )
    assert cidr.show([{"networkCidr": "10.0.0.0/24"}, {"networkCidr": "10.0.0.0/24"}]) == (
        "10.0.0.0/24"
    )
    assert ip.show(None) == ""
    assert cidr.show("odd") == "odd"
