"""One release: raw facts in, the files of `specs/zstack-X.Y` out.

Reads and writes files; what a record looks like is the business of record.py and its kin.
"""

import json
import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

from specs.converter.categories import category_of
from specs.converter.inventories import convert_inventories
from specs.converter.layout import write_plain, write_records
from specs.converter.record import COMMON_SETS, convert_api, convert_struct

__all__ = ["convert"]

_AS_THEY_ARE = ("enums", "error_codes", "global_configs", "metrics")
_BY_HAND = ("destructive.json", "sayings.json")
"""What people wrote about the APIs stays as it is."""


def convert(raw_folder: Path, folder: Path) -> dict[str, int]:
    """Write *folder* anew from *raw_folder*, and return how many of each were written."""
    raw = {path.stem: json.loads(path.read_bytes()) for path in sorted(raw_folder.glob("*.json"))}
    inventories = convert_inventories(raw["inventories"], raw["apis"])
    categories: dict[str, dict[str, Any]] = defaultdict(dict)
    for name, facts in raw["apis"].items():
        categories[category_of(name, facts)][name] = convert_api(name, facts, inventories)
    reviewed = {name: (folder / name).read_bytes() for name in _BY_HAND if (folder / name).exists()}
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "apis").mkdir(parents=True)
    for name, content in reviewed.items():
        (folder / name).write_bytes(content)
    for category, records in categories.items():
        _write(folder / "apis" / f"{category}.json", write_records(records))
    _write(folder / "inventories.json", write_records(inventories))
    structs = {name: {"fields": convert_struct(raw["structs"][name])} for name in raw["structs"]}
    _write(folder / "structs.json", write_records(structs))
    for name in _AS_THEY_ARE:
        _write(folder / f"{name}.json", write_plain(raw[name]))
    version = folder.name.removeprefix("zstack-")
    _write(folder / "common.json", write_records({"release": {"version": version}, **COMMON_SETS}))
    return {
        "APIs": len(raw["apis"]),
        "categories": len(categories),
        "inventories": len(inventories),
        "structs": len(structs),
    }


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="ascii", newline="\n")
