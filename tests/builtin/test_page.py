"""The help page of an API, over the real specs."""

import json

import pytest

from tests.journey import Zscli
from zscli.builtin.page import api_page, related
from zscli.language.parser import parse
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The catalog that comes with zscli."""
    return load_catalog()


@pytest.mark.parametrize("width", [80, 40, 20])
def test_every_page_fits(catalog: Catalog, width: int) -> None:
    """A line is wider than the screen only where one word, or one name=value, is."""
    wide = [
        (name, line)
        for name in catalog.names
        for line in api_page(catalog[name], catalog, width)
        if len(line) > width and len(line.strip(" *\\").split()) > 1 and '": ' not in line
    ]
    assert wide == []


def test_examples_can_be_typed_as_they_stand(catalog: Catalog) -> None:
    """Where an example goes over several lines, it reads as one command."""
    page = list(api_page(catalog["AttachDataVolumeToVm"], catalog, 40))
    begin, end = page.index("Examples") + 1, page.index("Related") - 1
    commands = parse("\n".join(page[begin:end])).commands
    assert [command.name for command in commands] == ["AttachDataVolumeToVm"] * 3


SHOWN = [
    ("CreateVmInstance", "POST /v1/vm-instances, runs as a job", "the route"),
    ("CreateVmInstance", "* name", "what is required"),
    ("CreateVmInstance", "at most 255 characters", "a limit"),
    ("CreateVmInstance", "Keys: boot,", "the keys of a struct"),
    ("CreateVmInstance", "vmNics:list<VmNicInventory>", "a field of the answer"),
    ("CreateVmInstance", "DestroyVmInstance", "a related API"),
    ("LogInByAccount", "It needs no login.", "that anybody may call it"),
    ("LogInByAccount", "it is hashed here", "that a password is hashed"),
    ("QueryVmInstance", "vmNics.", "a step of a nested query"),
    ("QueryVmInstance", "inventories: list of VmInstanceInventory", "what is listed"),
    ("DestroyVmInstance", "It asks before it is sent.", "that it destroys something"),
]


@pytest.mark.parametrize(("name", "text"), [row[:2] for row in SHOWN], ids=[r[2] for r in SHOWN])
def test_what_a_page_has(catalog: Catalog, name: str, text: str) -> None:
    """A page has the route, types, limits, keys, fields of the answer and relatives."""
    assert text in "\n".join(api_page(catalog[name], catalog, 100))


RELATED = [
    ("AttachDataVolumeToVm", "DetachDataVolumeFromVm", "what undoes it"),
    ("DetachDataVolumeFromVm", "AttachDataVolumeToVm", "what it undoes"),
    ("AttachDataVolumeToVm", "QueryVolume", "what queries its answer"),
    ("CreateZone", "QueryZone", "the same resource"),
    ("RemoveDnsFromL3Network", "AddDnsToL3Network", "what adds again"),
]


@pytest.mark.parametrize(
    ("name", "other"), [row[:2] for row in RELATED], ids=[row[2] for row in RELATED]
)
def test_related(catalog: Catalog, name: str, other: str) -> None:
    """Related are the APIs on the same resource, the opposite one, and those of the answer."""
    assert other in related(catalog[name], catalog)


def test_a_program_gets_the_same(offline: Zscli) -> None:
    """With -o json the page is an object."""
    page = json.loads(offline("help", "DeleteZone", "-o", "json").out)
    assert page["route"] == "DELETE /v1/zones/{uuid}"
    assert page["loss"].startswith("The zone is lost")
    assert {"name": "uuid", "type": "string", "required": True}.items() <= page["parameters"][
        0
    ].items()
    assert len(page["examples"]) == 3
