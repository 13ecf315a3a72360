"""One API: its raw facts made into the record that stands in `specs/`.

Leaves out what follows from something else, and names the sets of parameters that nearly
all APIs share.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from specs.converter.inventories import scalar_fields
from specs.converter.notes import note
from specs.converter.overrides import correct_param
from specs.converter.summaries import summary

__all__ = ["COMMON_SETS", "convert_api", "convert_param", "convert_struct"]

_TAG_FIELDS = {"__systemTag__", "__userTag__", "__tagUuid__"}

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

_TAILS = tuple(
    (name, [one["name"] for one in facts["params"]]) for name, facts in COMMON_SETS.items()
)


def convert_api(
    name: str, raw: Mapping[str, Any], inventories: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """Return the record of the API called *name*."""
    record: dict[str, Any] = {"summary": summary(name, raw)}
    if raw.get("message"):
        record["message"] = raw["message"]
    if raw["query"]:
        record["query"] = True
    elif raw["sync"]:
        record["sync"] = True
    if not raw["session"]:
        record["session"] = False
    if "docs" in raw["in"] and "sdk" not in raw["in"]:
        record["newer"] = True
    if raw.get("rest"):
        record["rest"] = _rest(raw["rest"])
    if raw["query"]:
        record.update(_query(raw, inventories))
    own, common = _split(raw["params"])
    newer = [{"name": one, "type": "any", "newer": True} for one in raw.get("newer_params", ())]
    params = [convert_param(name, param) for param in (*own, *newer)]
    if params:
        record["params"] = params
    if common:
        record["common"] = common
    if raw.get("result"):
        record["result"] = raw["result"]
    return record


def convert_param(api: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the record of one parameter; what is usual is left out."""
    param = correct_param(api, raw)
    record: dict[str, Any] = {"name": param["name"]}
    if param["type"] != "string":
        record["type"] = param["type"]
    if "element" in param:
        record["element"] = param["element"]
    if param.get("required"):
        record["required"] = True
    if param.get("default") is not None:
        record["default"] = param["default"]
    if param.get("values"):
        record["choices"] = param["values"]
    for key in ("regex", "max_length", "min_length", "range", "range_unit", "nonempty"):
        if param.get(key):
            record[key] = param[key]
    if param.get("empty_string") is False:
        record["empty_string"] = False
    if param.get("no_trim"):
        record["trim"] = False
    for key in ("resource", "resource_guessed", "sensitive", "hashed", "plain_when"):
        if param.get(key):
            record[key] = param[key]
    for key in ("deprecated", "newer"):
        if param.get(key):
            record[key] = param[key]
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
    if raw.get("optional_paths"):
        record["optional_paths"] = raw["optional_paths"]
    return record


def _query(raw: Mapping[str, Any], inventories: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Name the inventory, and the fields that it does not have itself."""
    record: dict[str, Any] = {}
    inventory = raw.get("inventory") or ""
    if inventory:
        record["inventory"] = inventory
    own = scalar_fields(inventory, inventories)
    more = sorted(set(raw["primitive_fields"]) - own - _TAG_FIELDS)
    if more:
        record["fields"] = more
    return record


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
