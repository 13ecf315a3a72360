"""Promises about the columns of tables."""

import pytest

from zscli.output.columns import COLUMNS, chosen_columns, named_columns


@pytest.mark.parametrize("resource", COLUMNS)
def test_columns_are_named_once(resource: str) -> None:
    """No table has a column twice, and each has at least two."""
    names = COLUMNS[resource].split()
    assert 2 <= len(names) == len(set(names))


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
