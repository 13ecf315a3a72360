"""Promises of the converter of specs/, on a small made-up release."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specs.converter.categories import CATEGORIES, category_of
from specs.converter.inventories import convert_inventories, queried_inventory, scalar_fields
from specs.converter.layout import write_plain, write_records
from specs.converter.notes import note
from specs.converter.overrides import correct_param
from specs.converter.phrases import capitalise, in_words, join_or, plural, with_article
from specs.converter.record import convert_api
from specs.converter.release import convert
from specs.converter.summaries import WRITTEN, summary
from zscli.spec.loader import load_catalog

ROOT = Path(__file__).parents[2]

TAGS = [
    {"name": "systemTags", "type": "list", "element": "string"},
    {"name": "userTags", "type": "list", "element": "string"},
]
CREATE = [
    {"name": "resourceUuid", "type": "string"},
    {"name": "tagUuids", "type": "list", "resource": "Tag", "resource_guessed": True},
]
QUERY = [
    {"name": "conditions", "type": "list", "element": "string"},
    {"name": "limit", "type": "integer", "default": 1000},
    {"name": "start", "type": "integer"},
    {"name": "count", "type": "boolean"},
    {"name": "groupBy", "type": "string"},
    {"name": "replyWithCount", "type": "boolean"},
    {"name": "filterName", "type": "string"},
    {"name": "sortBy", "type": "string"},
    {"name": "sortDirection", "type": "string", "values": ["asc", "desc"]},
    {"name": "fields", "type": "list", "element": "string"},
]


def raw_api(name: str, **more: Any) -> dict[str, Any]:
    """Return the raw facts of a made-up API."""
    facts: dict[str, Any] = {
        "message": f"org.zstack.header.zone.API{name}Msg",
        "category": "other",
        "query": False,
        "sync": False,
        "session": True,
        "rest": {"method": "POST", "path": "/barns", "body": "params"},
        "params": [*CREATE, *TAGS],
        "result": {"inventory": "BarnInventory"},
        "in": ["sdk", "docs"],
    }
    return facts | more


RAW: dict[str, Any] = {
    "apis": {
        "CreateBarn": raw_api(
            "CreateBarn",
            params=[
                {"name": "name", "type": "string", "required": True, "max_length": 255},
                {"name": "doors", "type": "integer", "default": 0, "range": [0, 9]},
                *CREATE,
                *TAGS,
            ],
            newer_params=["colour"],
        ),
        "ChangeBarnState": raw_api(
            "ChangeBarnState",
            rest={
                "method": "PUT",
                "path": "/barns/{uuid}/actions",
                "body": "changeBarnState",
                "is_action": True,
            },
            params=[
                {"name": "uuid", "type": "string", "required": True, "resource": "Barn"},
                {"name": "stateEvent", "type": "StateEvent", "values": ["enable", "disable"]},
                *TAGS,
            ],
        ),
        "QueryBarn": raw_api(
            "QueryBarn",
            query=True,
            sync=True,
            rest={
                "method": "GET",
                "path": "/barns",
                "optional_paths": ["/barns/{uuid}", "/barns"],
            },
            params=QUERY,
            inventory="BarnInventory",
            primitive_fields=["uuid", "name", "area", "cowUuids", "__systemTag__", "__tagUuid__"],
            result={"inventories": "list", "total": "long"},
        ),
        "PaintBarn": raw_api(
            "PaintBarn", rest=None, message=None, session=False, **{"in": ["docs"]}
        ),
    },
    "inventories": {
        "BarnInventory": {
            "extends": "HouseInventory",
            "resource": "Barn",
            "primary_key": "uuid",
            "fields": [
                {"name": "cows", "type": "list", "element": "CowStruct"},
                {"name": "cowUuids", "type": "list", "element": "string"},
                {
                    "name": "area",
                    "type": "long",
                    "join": {"inventory": "LandInventory", "column": "uuid"},
                },
            ],
            "expanded": [
                {
                    "field": "land",
                    "inventory": "LandInventory",
                    "foreign_key": "uuid",
                    "key": "uuid",
                }
            ],
            "aliases": [{"alias": "ground", "field": "land.ground"}],
        },
        "HouseInventory": {
            "extends": "JavaObject",
            "fields": [{"name": "uuid", "type": "string"}, {"name": "name", "type": "string"}],
        },
        "LandInventory": {"fields": [{"name": "uuid", "type": "string"}]},
        "CowStruct": {"fields": [{"name": "age", "type": "integer"}]},
        "BarnManagerImpl": {"fields": [{"name": "bus", "type": "CloudBus"}]},
    },
    "structs": {"DoorAO": [{"name": "width", "type": "integer", "required": True}]},
    "enums": {"BarnState": ["Enabled", "Disabled"]},
    "error_codes": {"BARN.1000": "The barn is full"},
    "global_configs": {
        "barn.size": {"category": "barn", "name": "size", "default": "1", "type": "integer"}
    },
    "metrics": {"ZStack/Barn": {"Cows": ["BarnUuid"]}},
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """The made-up release as a folder of raw facts."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for name, facts in RAW.items():
        (folder / f"{name}.json").write_text(json.dumps(facts))
    return folder


@pytest.fixture
def release(raw: Path, tmp_path: Path) -> Path:
    """The same, converted."""
    folder = tmp_path / "specs" / "zstack-7.1"
    counts = convert(raw, folder)
    assert counts == {"APIs": 4, "categories": 2, "inventories": 4, "structs": 1}
    return folder


def test_a_release_can_be_loaded(release: Path) -> None:
    """What the converter writes is what the loader reads."""
    catalog = load_catalog(release)
    assert catalog.version == "7.1"
    assert catalog.names == ("ChangeBarnState", "CreateBarn", "PaintBarn", "QueryBarn")
    create = catalog["CreateBarn"]
    assert [param.name for param in create.params] == [
        "name",
        "doors",
        "colour",
        "resourceUuid",
        "tagUuids",
        "systemTags",
        "userTags",
    ]
    assert create.by_name["doors"].default == 0
    assert create.by_name["doors"].range == (0, 9)
    assert create.by_name["colour"].newer
    change = catalog["ChangeBarnState"]
    assert change.rest is not None
    assert (change.rest.wrapper, change.rest.is_action) == ("changeBarnState", True)
    assert change.by_name["stateEvent"].type == "string"
    query = catalog["QueryBarn"]
    assert query.fields == (
        "area",
        "uuid",
        "name",
        "cowUuids",
        "__systemTag__",
        "__userTag__",
        "__tagUuid__",
    )
    assert query.rest is not None
    assert query.rest.optional_paths == ("/barns/{uuid}",)
    paint = catalog["PaintBarn"]
    assert (paint.rest, paint.newer, paint.needs_session) == (None, True, False)
    assert catalog.struct("DoorAO") is not None


def test_the_same_facts_give_the_same_files(raw: Path, release: Path, tmp_path: Path) -> None:
    """Converting again, over an older outcome, changes no byte and leaves nothing behind."""
    before = {path: path.read_bytes() for path in release.rglob("*.json")}
    (release / "apis" / "gone.json").write_text("{}")
    convert(raw, release)
    assert before == {path: path.read_bytes() for path in release.rglob("*.json")}


def test_common_parameters_are_named_not_repeated() -> None:
    """Sets of parameters that nearly all APIs share stand in a record by name only."""
    record = convert_api("CreateBarn", RAW["apis"]["CreateBarn"], {})
    assert record["common"] == ["create", "tags"]
    assert [param["name"] for param in record["params"]] == ["name", "doors", "colour"]


def test_unusual_common_parameters_stay() -> None:
    """A parameter that differs from its set, or stands elsewhere, is written out."""
    required = [{"name": "resourceUuid", "type": "string", "required": True}, *CREATE[1:], *TAGS]
    record = convert_api("CreateBarn", raw_api("CreateBarn", params=required), {})
    assert record["common"] == ["tags"]
    assert [param["name"] for param in record["params"]] == ["resourceUuid", "tagUuids"]
    mode = [{"name": "deleteMode", "type": "string"}]
    record = convert_api("DeleteBarn", raw_api("DeleteBarn", params=[*mode, *TAGS]), {})
    assert (record["common"], len(record["params"])) == (["tags"], 1)


def test_only_what_answers_contain_is_kept() -> None:
    """Inventories, and the structs inside them, are kept; classes of the server's are not."""
    found = convert_inventories(RAW["inventories"], RAW["apis"])
    assert sorted(found) == ["BarnInventory", "CowStruct", "HouseInventory", "LandInventory"]
    barn = found["BarnInventory"]
    assert barn["fields"]["cows"] == "list<CowStruct>"
    assert barn["joins"] == {"area": ["LandInventory", "uuid"]}
    assert barn["aliases"] == {"ground": "land.ground"}
    assert "extends" not in found["HouseInventory"]
    assert scalar_fields("BarnInventory", found) == {"area", "uuid", "name"}
    assert scalar_fields("Nothing", found) == set()


def test_the_inventory_of_a_query() -> None:
    """A query without an inventory gets the only one that has the very same fields."""
    found = convert_inventories(RAW["inventories"], RAW["apis"])
    asked = {"primitive_fields": ["uuid", "name", "__userTag__"], "inventory": None}
    assert queried_inventory("QueryShed", asked, found) == "HouseInventory"
    misnamed = {**asked, "inventory": "BarnInventory"}
    assert queried_inventory("QueryShed", misnamed, found) == "HouseInventory"
    unknown = {"primitive_fields": ["uuid", "weight"], "inventory": None}
    assert queried_inventory("QueryShed", unknown, found) == ""
    twins = {**found, "TwinInventory": found["HouseInventory"]}
    assert queried_inventory("QueryShed", asked, twins) == ""


def test_layout() -> None:
    """Records begin and end in the first column; long members have one entry a line."""
    records: dict[str, dict[str, Any]] = {
        "B": {"summary": "Second.", "message": "m" * 80, "sync": True},
        "A": {"summary": "First.", "params": [{"name": "x"}, {"name": "y"}], "common": ["tags"]},
    }
    assert write_records(records) == "\n".join(
        [
            "{",
            '"A": {',
            '  "summary": "First.",',
            '  "params": [',
            '    {"name": "x"},',
            '    {"name": "y"}',
            "  ],",
            '  "common": ["tags"]',
            "},",
            '"B": {',
            '  "summary": "Second.",',
            f'  "message": "{"m" * 80}",',
            '  "sync": true',
            "}",
            "}",
            "",
        ]
    )
    assert write_plain({"b": [1], "a": "é"}) == '{\n"a": "\\u00e9",\n"b": [1]\n}\n'


PLACES = [
    # name                   package                                category
    ("CreateZone", "header.zone", "/zones", "zone"),
    ("QueryVmInstance", "header.vm", "/vm-instances", "vm"),
    ("CreateSNSTopic", "sns", "/sns/topics", "sns"),
    ("CreateEcsVpcRemote", "header.aliyun.network.vpc", "/hybrid/aliyun/vpc", "hybrid-network"),
    ("LogInByLdap", "ldap", "/ldap/login", "login"),
    ("ReplantWheat", "farm", "/wheat", "system"),
]


@pytest.mark.parametrize(("name", "package", "path", "category"), PLACES)
def test_categories(name: str, package: str, path: str, category: str) -> None:
    """An API goes where its name, package and path say, and to system when nothing does."""
    facts = {"message": f"org.zstack.{package}.API{name}Msg", "rest": {"path": path}}
    assert category == category_of(name, facts)
    assert category in CATEGORIES


SUMMARIES = [
    ("AttachDataVolumeToVm", "Attach a data volume to a VM instance."),
    ("QueryPolicy", "Query policies."),
    ("QueryVmNic", "Query VM NICs."),
    ("ChangeEipState", "Change the state of an EIP."),
    ("DeleteL3Network", "Delete an L3 network."),
    ("AddUserToGroup", "Add a user to a group."),
    ("GetVmHostname", "Get the hostname of a VM instance."),
    ("PowerOffHost", "Power off a host."),
    ("BatchDeleteVolumeSnapshot", "Delete several volume snapshots."),
    ("SNSHttpTestConnection", "Test the SNS HTTP connection."),
    ("LogOut", WRITTEN["LogOut"]),
]


@pytest.mark.parametrize(("name", "expected"), SUMMARIES)
def test_summaries(name: str, expected: str) -> None:
    """A summary is made from the name, or taken from the written ones."""
    assert expected == summary(name, {})


def test_summaries_of_the_public_cloud() -> None:
    """What is kept here and what is there are told apart."""
    facts = {"message": "org.zstack.header.aliyun.network.vpc.APIxMsg"}
    assert summary("DeleteEcsVpcRemote", facts) == "Delete an ECS VPC in the public cloud."
    assert summary("DeleteEcsVpcInLocal", facts) == "Delete the local record of an ECS VPC."
    assert summary("SyncEcsVpcFromRemote", facts) == "Synchronise ECS VPCs from the public cloud."


NOTES: list[tuple[str, dict[str, Any], str]] = [
    ("StopVmInstance", {"name": "uuid", "resource": "VmInstance"}, "UUID of the VM instance."),
    (
        "CreateZone",
        {"name": "name", "max_length": 255},
        "Name of the zone, at most 255 characters.",
    ),
    ("StartVmInstance", {"name": "clusterUuid"}, "UUID of the cluster."),
    ("AddImage", {"name": "backupStorageUuids", "type": "list"}, "UUIDs of the backup storages."),
    (
        "CreateVip",
        {"name": "port", "type": "integer", "range": [1, 65535]},
        "Port of the service, from 1 to 65535.",
    ),
    (
        "CreateVip",
        {"name": "weight", "type": "long", "range": [1, 2**63 - 1]},
        "Weight of the VIP, at least 1.",
    ),
    ("AddHost", {"name": "mood", "choices": ["good", "bad"]}, "Mood of the host: good or bad."),
    (
        "AddHost",
        {"name": "code", "choices": list("abcdefghij")},
        "Code that identifies the item: one of a, b, c, d, e, f, g, h and 2 more.",
    ),
    (
        "ChangeZoneState",
        {"name": "stateEvent", "choices": ["enable"]},
        "What to do with the zone: enable.",
    ),
    ("AddHost", {"name": "cacheSize", "type": "long"}, "Cache size of the host, in bytes."),
    ("AddHost", {"name": "options", "type": "map"}, "Options of the host, as a map."),
    (
        "AddHost",
        {"name": "barnUuid", "newer": True},
        "UUID of the barn; only newer releases know it.",
    ),
    (
        "AddHost",
        {"name": "pet", "min_length": 4, "max_length": 4},
        "Pet of the host, exactly 4 characters.",
    ),
    ("MigrateVm", {"name": "hostUuid"}, "UUID of the host to migrate to."),
    ("CloneVmInstance", {"name": "full", "type": "boolean"}, "Whether to make a full backup."),
]


@pytest.mark.parametrize(("api", "param", "expected"), NOTES)
def test_notes(api: str, param: dict[str, Any], expected: str) -> None:
    """A note says what a parameter is, whose, and within which limits."""
    assert expected == note(api, param)


def test_words() -> None:
    """Names become English, with the right articles and plurals."""
    assert in_words("VmCdRom") == "VM CD-ROM"
    assert in_words("Vm") == "VM instance"
    assert in_words("IpRange") == "IP range"
    assert in_words("StaticIp") == "static IP address"
    assert [with_article(thing) for thing in ("EIP", "NIC", "user", "SNS topic", "image")] == [
        "an EIP",
        "a NIC",
        "a user",
        "an SNS topic",
        "an image",
    ]
    assert with_article("policies") == "policies"
    assert with_article("capacity") == "capacity"
    assert [plural(thing) for thing in ("policy", "chassis", "address", "VIP", "ZBox")] == [
        "policies",
        "chassis",
        "addresses",
        "VIPs",
        "ZBoxes",
    ]
    assert capitalise("iSCSI server") == "iSCSI server"
    assert join_or(["a"]) == "a"
    assert join_or(["a", "b", "c"]) == "a, b or c"


CORRECTIONS = [
    # api             parameter                                      key          value
    ("LogInByAccount", {"name": "password", "type": "string"}, "hashed", True),
    ("LogInByLdap", {"name": "password", "type": "string"}, "hashed", None),
    ("LogOut", {"name": "sessionUuid", "type": "string"}, "sensitive", "value"),
    ("CreateBarn", {"name": "sessionUuid", "type": "string"}, "sensitive", None),
    ("CreateBarn", {"name": "doorSecret", "type": "string"}, "sensitive", "value"),
    ("CreateBarn", {"name": "secretSize", "type": "integer"}, "sensitive", None),
    ("CreateBarn", {"name": "url", "type": "string"}, "sensitive", "uri"),
    ("CreateBarn", {"name": "x", "type": "string", "sensitive": "tag"}, "sensitive", "tag"),
    ("CreateBarn", {"name": "x", "type": "StateEvent"}, "type", "string"),
    ("CreateBarn", {"name": "x", "type": "long", "required": True, "default": 0}, "default", None),
]


@pytest.mark.parametrize(("api", "raw_param", "key", "value"), CORRECTIONS)
def test_corrections(api: str, raw_param: dict[str, Any], key: str, value: object) -> None:
    """What the raw facts miss is put right, and nothing else."""
    assert value == correct_param(api, raw_param).get(key)


def test_the_script(raw: Path, tmp_path: Path) -> None:
    """The script converts, says what it did, and explains itself when used wrongly."""
    script = str(ROOT / "specs" / "convert.py")
    run = subprocess.run(
        [sys.executable, script, str(raw), str(tmp_path / "zstack-1")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "APIs: 4" in run.stdout
    wrong = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr.startswith("Usage: ")
