"""Where the specs are, and how they become a Catalog.

A release is a folder: apis/<category>.json, common.json, inventories.json, structs.json,
enums.json, error_codes.json, global_configs.json, metrics.json. Nothing is indexed or cached:
the texts are read, and what stands in them is decoded when it is asked for.
"""

from pathlib import Path

from zscli.errors import SpecError
from zscli.spec.catalog import Catalog
from zscli.spec.records import read_object, read_records

__all__ = ["load_catalog", "specs_folder"]

RELEASE = "zstack-5.2"

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE.parent / "specs", _PACKAGE / "_specs")
"""Beside the package in a checkout, inside it in a wheel."""


def specs_folder() -> Path:
    """Return the folder of the release that comes with zscli. Raises SpecError."""
    for place in _PLACES:
        if (place / RELEASE / "apis").is_dir():
            return place / RELEASE
    raise SpecError(
        f"The specs of {RELEASE} are neither in {_PLACES[0]} nor in {_PLACES[1]}.",
        hint="Install zscli again.",
    )


def load_catalog(folder: Path | None = None) -> Catalog:
    """Return the catalog of the release in *folder*, or of the one that comes with zscli.

    Raises SpecError, naming the file, when something cannot be read.
    """
    folder = specs_folder() if folder is None else folder
    apis = folder / "apis"
    try:
        paths = sorted(path for path in apis.iterdir() if path.suffix == ".json")
    except OSError as error:
        raise SpecError(
            f"{folder} has no specs: {error.strerror or error}.",
            hint="Name a folder like specs/zstack-5.2, which has an apis folder in it.",
        ) from error
    return Catalog(
        {path.stem: read_records(path) for path in paths},
        read_records(folder / "common.json"),
        lambda name: read_records(folder / f"{name}.json"),
        lambda name: read_object(folder / f"{name}.json"),
    )
