"""Where the specs are, and how they become a Catalog.

A release is a folder: apis/<category>.json, common.json, inventories.json, structs.json,
enums.json, error_codes.json, global_configs.json, metrics.json, destructive.json, sayings.json.
Nothing is indexed or cached: the texts are read, and what stands in them is decoded when it is
asked for.
"""

import os
from typing import TYPE_CHECKING, Any

from zscli.errors import SpecError
from zscli.spec.catalog import Catalog
from zscli.spec.records import read_object, read_records, read_text

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["load_catalog", "specs_folder"]

RELEASE = "zstack-5.2"

_MAY_MISS = ("destructive", "sayings")
"""Files that a folder made from facts alone does not have."""

_PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120
_PLACES = (f"{os.path.dirname(_PACKAGE)}/specs", f"{_PACKAGE}/_specs")  # noqa: PTH120
"""Beside the package in a checkout, inside it in a wheel. Texts: pathlib is slow to import."""


def specs_folder() -> "Path":
    """Return the folder of the release that comes with zscli. Raises SpecError."""
    from pathlib import Path

    return Path(_folder())


def _folder() -> str:
    for place in _PLACES:
        if os.path.isdir(f"{place}/{RELEASE}/apis"):  # noqa: PTH112
            return f"{place}/{RELEASE}"
    raise SpecError(
        f"The specs of {RELEASE} are neither in {_PLACES[0]} nor in {_PLACES[1]}.",
        hint="Install zscli again.",
    )


def load_catalog(folder: "Path | None" = None, *, api: str = "") -> Catalog:
    """Return the catalog of the release in *folder*, or of the one that comes with zscli.

    api: the only API that is wanted; when its name is exact, others may be missing. Raises
    SpecError, naming the file, when something cannot be read.
    """
    release = _folder() if folder is None else str(folder)
    try:
        names = sorted(name for name in os.listdir(f"{release}/apis") if name.endswith(".json"))  # noqa: PTH208
    except OSError as error:
        raise SpecError(
            f"{release} has no specs: {error.strerror or error}.",
            hint="Name a folder like specs/zstack-5.2, which has an apis folder in it.",
        ) from error
    if api.isidentifier():
        names = _with_api(api, release, names)
    return Catalog(
        {name.removesuffix(".json"): read_records(f"{release}/apis/{name}") for name in names},
        read_records(f"{release}/common.json"),
        lambda name: read_records(f"{release}/{name}.json"),
        lambda name: _object(f"{release}/{name}.json", may_miss=name in _MAY_MISS),
    )


def _with_api(api: str, release: str, names: list[str]) -> list[str]:
    """Return the one file that has the record of *api*, or all names."""
    begin = f'\n"{api}": {{\n'
    for name in names:
        if begin in read_text(f"{release}/apis/{name}"):
            return [name]
    return names


def _object(path: str, *, may_miss: bool) -> dict[str, Any]:
    if may_miss and not os.path.exists(path):  # noqa: PTH110 - pathlib is slow to import
        return {}
    return read_object(path)
