"""Global configurations as values: their categories, their names, and what each may be set to.

Also of those that override them for one resource or in a template: the names are the same.
"""

import re
from collections.abc import Mapping

from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec

__all__ = ["PARTS", "config_choices", "holds_configs"]

PARTS = frozenset({"category", "name", "names", "value"})
"""What a configuration is said with; names are several of one category."""

_RESOURCE = re.compile(r"(?:Global|Resource|ResourceBindable|Template)Config(?:s|Options)?")
_TYPES = {"integer": "Whole number", "long": "Whole number", "boolean": "true or false"}


def holds_configs(what: ApiSpec | InventorySpec) -> bool:
    """Whether category, name and value of an API, or of an inventory, are those of a config."""
    name = what.resource if isinstance(what, ApiSpec) else what.name.removesuffix("Inventory")
    return _RESOURCE.fullmatch(name) is not None


def config_choices(part: str, category: str, name: str, catalog: Catalog) -> Mapping[str, str]:
    """Return what *part*, one of PARTS, can be, each with a few words about it.

    category, name: what the line says already, empty where it does not; a category narrows
    the names, and a name the categories. The values are known of a config that both name:
    true and false, or the default.
    """
    found: dict[str, str] = {}
    for one in catalog.global_configs.values():
        if part == "category":
            if name in {"", one["name"]}:
                found[one["category"]] = ""
        elif category not in {"", one["category"]}:
            continue
        elif part != "value":
            found[one["name"]] = _described(one) if category else one["category"]
        elif category and one["name"] == name:
            found |= _values(one)
    return found


def _described(one: Mapping[str, str]) -> str:
    kind = _TYPES.get(one["type"], "Text")
    return f"{kind}, {one['default']} by default" if one["default"] else kind


def _values(one: Mapping[str, str]) -> dict[str, str]:
    values = {"true": "", "false": ""} if one["type"] == "boolean" else {}
    if one["default"]:
        values[one["default"]] = "The default"
    return values
