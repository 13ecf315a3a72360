"""How a file of `specs/` is written: readable in a diff, and found without reading all of it.

A record begins and ends in the first column, has its simple members first, then its long
members one entry a line. zscli/spec/records.py relies on that.
"""

import json
from collections.abc import Mapping
from typing import Any

__all__ = ["write_plain", "write_records"]

_WIDTH = 98


def write_records(records: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text of a file of records, sorted by name."""
    blocks = [f"{_json(name)}: {_record(records[name])}" for name in sorted(records)]
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def write_plain(members: Mapping[str, Any]) -> str:
    """Return the text of a file with one entry a line, sorted."""
    lines = [f"{_json(name)}: {_json(members[name])}" for name in sorted(members)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _record(record: Mapping[str, Any]) -> str:
    members = [f"{_json(key)}: {_value(value)}" for key, value in record.items()]
    return "{\n" + _lines(members) + "\n}"


def _lines(members: list[str]) -> str:
    """Put several short members into a line, and a long one on lines of its own."""
    lines: list[str] = []
    for member in members:
        together = f"{lines[-1]}, {member}" if lines else ""
        alone = not lines or lines[-1].startswith('  "summary"') or "\n" in lines[-1] + member
        if not alone and len(together) < _WIDTH - 1:
            lines[-1] = together
        else:
            lines.append(f"  {member}")
    return ",\n".join(lines)


def _value(value: Any) -> str:
    """Give a list of objects, or a long object, one line for each entry."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(f"    {_json(one)}" for one in value) + "\n  ]"
    if isinstance(value, dict) and len(_json(value)) > _WIDTH - 20:
        entries = [f"    {_json(key)}: {_json(one)}" for key, one in value.items()]
        return "{\n" + ",\n".join(entries) + "\n  }"
    return _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True)
