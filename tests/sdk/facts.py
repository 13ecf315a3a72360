"""What is known of each API, read from the files of specs/ without the program; a value for each.

Nothing of zscli is used here, so that what it makes can be held against it.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).resolve().parents[2] / "specs" / "zstack-5.2"
UUID: Final = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
FILLER: Final = "abcdefgh" * 512

Fact = dict[str, Any]
"""One record of specs/, as specs/README.md has it."""

FITTING: Final = {
    # a text for each form that a parameter of texts must have
    r"^(?![0-9])[A-Za-z0-9_-]+$": "bond-1",
    r"(\d{4})([0-1]\d)([0-3]\d)\s([0-5]\d):([0-5]\d):([0-5]\d)": "20240131 05:06:07",
    r"^[\u4e00-\u9fa5a-zA-Z0-9\s()（）【】@._+-]+$": "云 1 (a)",
    r"""[\da-zA-Z-`=\\\[\];',./~!@#$%^&*()_+|{}:"<>?]{1,}""": "Pa55-word&x",
    r"^/[A-Za-z0-9-/.%?#&]*": "/health?x",
    r"[A-Za-z0-9_-]+": "a_b-1",
    r"[XxlL]{1}arge.(\d+)": "Xarge.4",
    r"^[\u4e00-\u9fa5a-zA-Z][\u4e00-\u9fa5_a-zA-Z0-9-]+$": "云-1",
    r"[A-Za-z]{1}[A-Za-z0-9-_]{1,127}": "a-1",
    r"^[\\u4e00-\\u9fa5a-zA-Z][\\u4e00-\\u9fa5_a-zA-Z0-9-]+$": "ab-1",
    r"^[\u4e00-\u9fa5a-zA-Z][\u4e00-\u9fa5_a-zA-Z0-9.-]+$": "云.1",
    r"[A-Za-z\u4e00-\u9fa5]{1}[A-Za-z0-9-_\u4e00-\u9fa5]{1,127}": "云_1",
    r"[A-Za-z0-9]{6}": "Ab3456",
    r"^(?! )[\u4E00-\u9FFFa-zA-Z0-9_\-\.():+\s]*(?<! )$": "云 1:(a)",
    r'^(?! )[\u4e00-\u9fa5a-zA-Z0-9\-_.():+" ]*(?<! )$': '云 "1"',
}


@cache
def apis() -> Mapping[str, Fact]:
    """Return the record of each API by its name.

    Its `params` are a map by name, with those that it shares with others, but for what every
    query takes.
    """
    shared = json.loads((FOLDER / "common.json").read_text(encoding="utf-8"))
    found: dict[str, Fact] = {}
    for file in sorted((FOLDER / "apis").glob("*.json")):
        for name, api in json.loads(file.read_text(encoding="utf-8")).items():
            sets = (shared[one]["params"] for one in api["common"] if one != "query")
            params = [*api.get("params", ()), *chain(*sets)]
            found[name] = {**api, "params": {one["name"]: one for one in params}}
    return found


@cache
def plain_field(api: str) -> str:
    """Return a field that a Query API may be sorted by."""
    record = apis()[api]
    inventory = _inventories().get(record.get("inventory", ""), {})
    plain = [one for one, kind in _fields(inventory) if kind in {"string", "long"}]
    return str((plain or record["fields"])[0])


def _fields(inventory: Fact) -> Iterator[tuple[str, str]]:
    yield from inventory.get("fields", {}).items()
    if inventory.get("extends"):
        yield from _fields(_inventories()[inventory["extends"]])


@cache
def _inventories() -> Fact:
    found: Fact = json.loads((FOLDER / "inventories.json").read_text(encoding="utf-8"))
    return found


@cache
def _structs() -> Fact:
    found: Fact = json.loads((FOLDER / "structs.json").read_text(encoding="utf-8"))
    return found


def sample(param: Fact) -> Any:
    """Return a value that the parameter may have, of its own type."""
    kind, element = param.get("type", "string"), param.get("element", "")
    if kind == "list":
        return [_one(param, element or "string")]
    if kind == "map":
        return {"k": ["v w", "x"] if element.startswith("list") else "v w"}
    return _one(param, kind)


def _one(param: Fact, kind: str) -> Any:
    if kind in {"integer", "long"}:
        return int(param["choices"][0]) if "choices" in param else param.get("range", [7])[0]
    if kind == "string":
        return _text(param)
    if kind in _structs():
        return {one["name"]: sample(one) for one in _structs()[kind]["fields"]}
    return {"boolean": True, "double": 1.5, "any": "v"}.get(kind, {"k": "v w"})


def _text(param: Fact) -> str:
    if "choices" in param:
        return str(param["choices"][0])
    if "regex" in param:
        return FITTING[param["regex"]]
    if "resource" in param or param["name"] == "resourceUuid":
        return UUID
    text = f"é ü/{param['name']}"
    return (text + FILLER[: max(0, param.get("min_length", 0) - len(text))])[
        : param.get("max_length")
    ]
