"""Specs made by hand, and what binds lines to them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest

from zscli.call.bind import bind
from zscli.call.call import Call
from zscli.errors import InvalidParams, Problem
from zscli.language.parser import parse
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import (
    ApiSpec,
    ExpandedField,
    FieldSpec,
    InventorySpec,
    ParamSpec,
    Rest,
)

UUID = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"


@dataclass
class Files:
    """Sources with files by name; standard input can be read once, as a real one."""

    files: Mapping[str, str] = field(default_factory=dict)
    stdin: str = ""

    def read_file(self, path: str) -> str:
        """Return the text of a file."""
        if path == "binary":
            b"\xff".decode()
        if path not in self.files:
            raise FileNotFoundError(2, "No such file or directory")
        return self.files[path]

    def read_stdin(self, _: str = "", /) -> str:
        """Return what is left of standard input."""
        text, self.stdin = self.stdin, ""
        return text


def make_api(*params: ParamSpec, name: str = "MakeThing") -> ApiSpec:
    """Return an API with *params*."""
    return ApiSpec(
        name=name, verb="Make", resource="Thing", category="thing", summary="Make a thing.",
        message="", rest=Rest("POST", "/things", "params"), params=params, is_query=False,
        is_sync=False, needs_session=True,
    )  # fmt: skip


THING = InventorySpec(
    "ThingInventory",
    "Thing",
    (
        *(FieldSpec(name, "string") for name in ("uuid", "name", "state", "boxUuid", "type")),
        FieldSpec("createDate", "timestamp"),
        FieldSpec("size", "long"),
        FieldSpec("parts", "list", "PartInventory"),
        FieldSpec("total", "long", join=("X", "y")),
    ),
    primary_key="uuid",
    expanded=(
        ExpandedField("box", "BoxInventory", "boxUuid", "uuid"),
        ExpandedField("partRef", "PartInventory", "uuid", "thingUuid", hidden=True),
    ),
    aliases={"shelf": "box.shelf"},
)
BOX = InventorySpec(
    "BoxInventory",
    "Box",
    (FieldSpec("uuid", "string"), FieldSpec("colour", "string")),
    expanded=(ExpandedField("shelf", "ShelfInventory", "shelfUuid", "uuid"),),
)
SHELF = InventorySpec("ShelfInventory", "Shelf", (FieldSpec("uuid", "string"),))
PART = InventorySpec("PartInventory", "Part", (FieldSpec("ip", "string"),))
INVENTORIES = {one.name: one for one in (THING, BOX, SHELF, PART)}

QUERY = ApiSpec(
    name="QueryThing", verb="Query", resource="Thing", category="thing", summary="Query things.",
    message="", rest=Rest("GET", "/things"), params=(), is_query=True, is_sync=True,
    needs_session=True, inventory="ThingInventory",
    fields=("uuid", "name", "state", "boxUuid", "type", "createDate", "size", "total",
            "attachedUuids", "__systemTag__", "__userTag__", "__tagUuid__"),
)  # fmt: skip


def bound(api: ApiSpec, line: str, sources: Files | None = None) -> Call:
    """Return the call of *api* that *line* asks for; the line has a name of its own."""
    (command,) = parse(line).commands
    return bind(api, command, sources or Files(), inventories=INVENTORIES.get)


def problems(work: Callable[[], object]) -> tuple[Problem, ...]:
    """Return what *work* is refused for."""
    with pytest.raises(InvalidParams) as caught:
        work()
    return caught.value.problems


def sentences(work: Callable[[], object]) -> list[str]:
    """Return the sentences of what *work* is refused for."""
    return [problem.sentence for problem in problems(work)]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Give the real APIs."""
    return load_catalog()
