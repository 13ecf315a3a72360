"""One API: its raw facts made into the record that stands in `specs/`.

Leaves out what follows from something else, and names the sets of parameters that nearly
all APIs share.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from specs.converter.inventories import TAG_FIELDS, queried_inventory, scalar_fields
from specs.converter.notes import note
from specs.converter.overrides import correct_param
from specs.converter.summaries import summary

__all__ = ["COMMON_SETS", "convert_api", "convert_param", "convert_struct"]

COMMON_SETS: dict[str, dict[str, Any]] = {
    "create": {
        "params": [
            {"name": "resourceUuid", "note": "UUID that the new resource shall have."},
            {
                "name": "tagUuids",
                "type": "list",
                "element": "string",
                "resource": "Tag",
                "note": "UUIDs of the tags to attach to the new resource.",
            },
        ]
    },
    "delete": {
        "params": [
            {
                "name": "deleteMode",
                "default": "Permissive",
                "choices": ["Permissive", "Enforcing"],
                "note": "Permissive checks first and stops at a refusal; Enforcing goes on.",
            }
        ]
    },
    "query": {
        "params": [
            {
                "name": "conditions",
                "type": "list",
                "element": "string",
                "note": "Conditions that must all hold, such as name=web-1.",
            },
            {
                "name": "limit",
                "type": "integer",
                "default": 1000,
                "note": "Largest number of entries to return.",
            },
            {"name": "start", "type": "integer", "note": "Number of entries to skip."},
            {"name": "count", "type": "boolean", "note": "Whether to return only the number."},
            {"name": "groupBy", "note": "Field to group by; this release ignores it."},
            {
                "name": "replyWithCount",
                "type": "boolean",
                "note": "Whether to return the number of all matches too.",
            },
            {"name": "filterName", "note": "Name of a server-side filter, as type:value."},
            {"name": "sortBy", "note": "Field to sort by."},
            {
                "name": "sortDirection",
                "choices": ["asc", "desc"],
                "note": "Direction of the sorting: asc or desc.",
            },
            {
                "name": "fields",
                "type": "list",
                "element": "string",
                "note": "Fields to return; all when left out.",
            },
        ]
    },
    "tags": {
        "params": [
            {
                "name": "systemTags",
                "type": "list",
                "element": "string",
                "note": "System tags of the call or its resource.",
            },
            {
                "name": "userTags",
                "type": "list",
                "element": "string",
                "note": "User tags for the resource.",
            },
        ]
    },
}
"""Parameters that nearly all APIs of a kind share, by the name of the set."""

_USUAL: dict[str, Any] = {
    "type": "string",
    "element": "",
    "required": False,
    "default": None,
    "choices": None,
    "regex": "",
    "max_length": None,
    "min_length": 0,
    "range": None,
    "range_unit": None,
    "nonempty": False,
    "empty_string": True,
    "trim": True,
    "resource": "",
    "resource_guessed": False,
    "sensitive": "",
    "hashed": False,
    "plain_when": None,
    "deprecated": False,
    "newer": False,
}
"""Members of a parameter in the order in which they are written, and what goes without saying."""

_TAILS = tuple(
    (name, [one["name"] for one in facts["params"]]) for name, facts in COMMON_SETS.items()
)


def convert_api(
    name: str, raw: Mapping[str, Any], inventories: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """Return the record of the API called *name*; a member that is empty or usual is left out."""
    own, common = _split(raw["params"])
    inventory = queried_inventory(name, raw, inventories)
    newer = [{"name": one, "type": "any", "newer": True} for one in raw.get("newer_params", ())]
    record = {
        "summary": summary(name, raw),
        "message": raw.get("message"),
        "query": raw["query"],
        "sync": raw["sync"] and not raw["query"],
        "newer": raw["in"] == ["docs"],
        "rest": _rest(raw["rest"]) if raw.get("rest") else None,
        "inventory": inventory,
        "fields": _more_fields(raw, inventory, inventories),
        "params": [convert_param(name, param) for param in (*own, *newer)],
        "common": common,
        "result": raw.get("result"),
    }
    kept = {key: value for key, value in record.items() if value}
    return kept if raw["session"] else {"summary": kept.pop("summary"), "session": False, **kept}


def convert_param(api: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the record of one parameter; a member that is empty or usual is left out."""
    param = correct_param(api, raw)
    param["choices"] = param.pop("values", None)
    param["trim"] = not param.pop("no_trim", False)
    if param["type"] == "string":
        del param["type"]
    record: dict[str, Any] = {"name": param["name"]}
    for key, usual in _USUAL.items():
        value = param.get(key, usual)
        if value is not None and value not in (usual, []):
            record[key] = value
    record["note"] = note(api, record)
    return record


def convert_struct(raw: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the records of a struct's fields."""
    return [convert_param("", field) for field in raw]


def _rest(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the wrapper only for POST: a PUT's is the action's name, the others have none."""
    record: dict[str, Any] = {"method": raw["method"], "path": raw["path"]}
    if raw["method"] == "POST":
        record["wrapper"] = raw.get("body", "")
    more = [path for path in raw.get("optional_paths", ()) if path != raw["path"]]
    return {**record, "optional_paths": more} if more else record


def _more_fields(
    raw: Mapping[str, Any], inventory: str, inventories: Mapping[str, Mapping[str, Any]]
) -> list[str]:
    """Return what conditions can name beyond the inventory's own scalar fields and the tags."""
    own = scalar_fields(inventory, inventories)
    return sorted(set(raw.get("primitive_fields", ())) - own - TAG_FIELDS)


def _split(
    params: list[Mapping[str, Any]],
) -> tuple[list[Mapping[str, Any]], list[str]]:
    """Cut the common sets off the end of *params*."""
    own = list(params)
    common: list[str] = []
    found = True
    while found:
        found = False
        for name, members in _TAILS:
            tail = own[-len(members) :]
            if [one["name"] for one in tail] == members and _is_usual(name, tail):
                own = own[: -len(members)]
                common.insert(0, name)
                found = True
    return own, common


def _is_usual(name: str, tail: list[Mapping[str, Any]]) -> bool:
    """Whether the parameters are as the set says, so that nothing is lost by naming it."""
    usual = {one["name"]: one for one in COMMON_SETS[name]["params"]}
    return all(
        param["type"] == usual[param["name"]].get("type", "string")
        and param.get("default") == usual[param["name"]].get("default")
        and not param.get("required")
        for param in tail
    )
