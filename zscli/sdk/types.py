"""The types of what the server answers: which record is made of which part of an answer."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache, lru_cache
from typing import Any, Final

from zscli.call.result import Result
from zscli.sdk.messages import catalog
from zscli.sdk.records import Answer, Inventory, ZqlResult
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec
from zscli.spec.near import nearest

__all__ = ["Shape", "Types", "inventory_class", "local_zone"]

OWN_TYPES: Final = {ZqlResult.__name__: ZqlResult}
"""Types of ours that no inventory of the catalog describes."""


class Shape:
    """What is known of one type: its name, and the type of what is within each of its fields.

    fields: empty where nothing is known of them.
    """

    __slots__ = ("cls", "fields", "name", "types")

    def __init__(
        self,
        types: "Types",
        name: str,
        fields: Mapping[str, str],
        cls: type[Inventory],
    ) -> None:
        self.types = types
        self.name = name
        self.fields = fields
        self.cls = cls

    def record(self, value: Any) -> Any:
        """Return a value of JSON with each map within it as a record of this type."""
        if isinstance(value, dict):
            return self.cls(value, self)
        if isinstance(value, list):
            return [self.record(one) if isinstance(one, dict | list) else one for one in value]
        return value

    def inner(self, name: str) -> "Shape":
        """Return the type of what is within the field *name*."""
        return self.types.of(self.fields.get(name, ""))

    def pickled(self, data: dict[str, Any]) -> tuple[Any, ...]:
        """Return how pickle makes a record of this type again; the zone is asked for if need be."""
        return _unpickled, (self.name, data, self.types.zone())

    def pickled_answer(
        self, data: dict[str, Any], job_uuid: str, elapsed: float
    ) -> tuple[Any, ...]:
        """Return how pickle makes an answer again."""
        return _unpickled_answer, (self.name, data, self.types.zone(), job_uuid, elapsed)

    def names_near(self, name: str) -> tuple[str, ...] | None:
        """Return the fields that *name* may have been meant to be; None when it may be a field."""
        if not self.fields or name in self.fields:
            return None
        wider = self.types.subtype_fields(self.name)
        return None if name in wider else nearest(name, {*self.fields, *wider}, 2)


class Types:
    """The types of one catalog, each made when something of it is first met.

    zone: gives the management node's time zone when an instant is first asked for.
    """

    def __init__(self, catalog: Catalog | None, zone: Callable[[], tzinfo]) -> None:
        self._catalog = catalog
        self._zone_of = zone
        self._zone: tzinfo | None = None
        self._shapes: dict[str, Shape] = {}
        self._answers: dict[str, Shape] = {}

    def zone(self) -> tzinfo:
        """Return the management node's time zone, asked for once."""
        if self._zone is None:
            self._zone = self._zone_of()
        return self._zone

    def of(self, name: str) -> Shape:
        """Return the type *name*; one that is not known has records that take any name."""
        found = self._shapes.get(name)
        if found is None:
            cls, fields = OWN_TYPES.get(name, Inventory), {}
            spec = self._catalog.inventory(name) if self._catalog is not None and name else None
            if spec is not None and self._catalog is not None:
                cls = inventory_class(self._catalog, name)
                fields = {one.name: one.element or one.type for one in spec.fields}
            found = self._shapes[name] = Shape(self, name, fields, cls)
        return found

    def of_answer(self, api: ApiSpec) -> Shape:
        """Return the type of the answer of *api*."""
        found = self._answers.get(api.name)
        if found is None:
            fields = dict(api.result or {})
            if api.is_query:
                fields["inventories"] = api.inventory
            found = self._answers[api.name] = Shape(self, api.name, fields, Answer)
        return found

    def answer(self, result: Result) -> Answer:
        """Return a result as an Answer."""
        shape = self.of_answer(result.api)
        return Answer(result.body, shape, job_uuid=result.job_uuid, elapsed=result.elapsed)

    def subtype_fields(self, name: str) -> frozenset[str]:
        """Return the fields that subtypes of the inventory *name* have."""
        if self._catalog is None:
            return frozenset()
        return _subtype_fields(self._catalog).get(name, frozenset())


@lru_cache(maxsize=4)
def _subtype_fields(catalog: Catalog) -> Mapping[str, frozenset[str]]:
    """Return what the subtypes of each inventory add, looked for when a name is in doubt."""
    added: dict[str, set[str]] = {}
    for name in catalog.inventories:
        spec = catalog.inventory(name)
        above = spec
        while spec is not None and above is not None and (above.extends or above.parent):
            parent = above.parent or above.extends
            added.setdefault(parent, set()).update(spec.by_name)
            above = catalog.inventory(parent) if parent != above.name else None
    return {name: frozenset(fields) for name, fields in added.items()}


def inventory_class(catalog: Catalog, name: str) -> type[Inventory]:
    """Return the class of the records of one type, such as VmInstanceInventory.

    A KVMHostInventory is a HostInventory, too; a type that is not known is an Inventory.
    """
    spec = catalog.inventory(name)
    if spec is None:
        return Inventory
    parent = inventory_class(catalog, spec.extends) if spec.extends else Inventory
    return _class(name, parent)


@cache
def _class(name: str, parent: type[Inventory]) -> type[Inventory]:
    return type(name, (parent,), {"__slots__": (), "__module__": "zscli.sdk.inventories"})


@lru_cache(maxsize=8)
def _types(zone: tzinfo) -> Types:
    """Return the types of what was pickled at a node of that time zone."""
    return Types(catalog(), lambda: zone)


def _unpickled(name: str, data: dict[str, Any], zone: tzinfo) -> Any:
    return _types(zone).of(name).record(data)


def _unpickled_answer(
    name: str, data: dict[str, Any], zone: tzinfo, job_uuid: str, elapsed: float
) -> Answer:
    api = catalog().get(name)
    shape = _types(zone).of("") if api is None else _types(zone).of_answer(api)
    return Answer(data, shape, job_uuid=job_uuid, elapsed=elapsed)


def local_zone() -> tzinfo:
    """Return the time zone of this machine."""
    return datetime.now().astimezone().tzinfo or UTC
