"""Answers to show, and golden files to compare with."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from zscli.call.result import Result
from zscli.spec.model import ApiSpec, FieldSpec, InventorySpec, Rest

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "output"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Iterable[str]], None]:
    """Compare lines with a file in tests/golden/output, or rewrite it with `--update-golden`."""

    def compare(name: str, lines: Iterable[str]) -> None:
        path = GOLDEN / f"{name}.txt"
        text = "".join(f"{line}\n" for line in lines)
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.read_bytes().decode() == text

    return compare


@pytest.fixture
def answer() -> Callable[..., Result]:
    """Make a Result of an API from the body of its answer."""

    def make(body: dict[str, Any], name: str = "QueryVmInstance", **more: Any) -> Result:
        is_query = name.startswith("Query")
        verb = "Query" if is_query else "Start"
        api = ApiSpec(
            name=name,
            verb=verb,
            resource=name.removeprefix(verb),
            category="",
            summary="",
            message="",
            rest=Rest("GET", "/any"),
            params=(),
            is_query=is_query,
            is_sync=is_query,
            needs_session=True,
            inventory=f"{name.removeprefix(verb)}Inventory" if is_query else "",
            result=more.pop("result", None),
        )
        text = more.pop("text", None) or json.dumps(body, ensure_ascii=False)
        return Result(api=api, body=body, text=text, **more)

    return make


def _spec(name: str, fields: str, **more: Any) -> InventorySpec:
    pairs = (field.split(":") for field in fields.split())
    return InventorySpec(
        name=f"{name}Inventory",
        resource=name,
        fields=tuple(FieldSpec(field, type_name) for field, type_name in pairs),
        **more,
    )


INVENTORIES = {
    spec.name: spec
    for spec in (
        _spec(
            "VmInstance",
            "uuid:string name:string description:string hostUuid:string memorySize:long "
            "cpuNum:integer createDate:timestamp state:string vmNics:list platform:string",
        ),
        _spec("Host", "zoneUuid:string name:string uuid:string state:string cpuNum:integer"),
        _spec(
            "KVMHost",
            "zoneUuid:string name:string uuid:string state:string cpuNum:integer username:string",
            extends="HostInventory",
        ),
        _spec("Widget", "weight:double uuid:string state:WidgetState parts:list owner:string"),
    )
}


@pytest.fixture
def inventory() -> Callable[[str], InventorySpec | None]:
    """Stand for a small catalog's way to an inventory."""
    return INVENTORIES.get


@pytest.fixture
def vms() -> dict[str, Any]:
    """Answer a query of VMs: long names, wide ones, and one that attacks the terminal."""
    return {
        "inventories": [
            {
                "uuid": "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5",
                "name": "web-1",
                "state": "Running",
                "hostUuid": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "memorySize": 8 * 2**30,
                "cpuNum": 4,
                "platform": "Linux",
                "createDate": "Nov 23, 2024 4:05:09 PM",
                "vmNics": [{"ip": "10.0.0.11"}, {"ip": "192.168.100.11"}],
            },
            {
                "uuid": "8d4e1f203b4c5d6e7f809102b3c4d5e6",
                "name": "北京-数据库-主节点",
                "description": 'a "quoted", text',
                "state": "Stopped",
                "memorySize": 1536 * 2**20,
                "cpuNum": 16,
                "platform": "Linux",
                "createDate": "Nov 3, 2024 11:05:09 AM",
                "vmNics": [],
            },
            {
                "uuid": "9e5f20314c5d6e7f8091a2b3c4d5e6f7",
                "name": "\x1b]0;owned\x07a name with a very long tail that never seems to end",
                "description": "two\nlines\tand a \\",
                "state": "Running",
                "hostUuid": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "memorySize": 512,
                "cpuNum": 1,
                "platform": "Windows",
                "vmNics": [{"ip": "10.0.0.12"}],
            },
        ],
        "total": 17,
        "schema": {"inventories[0]": "org.zstack.header.vm.VmInstanceInventory"},
    }
