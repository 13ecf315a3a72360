"""All the APIs of one ZStack release: by name, by verb, by resource, by category, by words.

An ApiSpec is built when it is asked for, and remembered. Reads no file itself: Records gives
the text, and what lies in the other files comes through *read*, at the first need.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from zscli.errors import UnknownApi
from zscli.spec.build import build_api, build_inventory, build_param, build_rest
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec, Rest
from zscli.spec.names import split_name
from zscli.spec.records import Records

__all__ = ["Catalog"]


class Catalog:
    """The APIs, inventories and closed sets of one release.

    apis: the records of each category. common: the sets of shared parameters and the release.
    records, plain: read another file of the release by its name, such as "inventories".
    """

    def __init__(
        self,
        apis: Mapping[str, Records],
        common: Records,
        records: Callable[[str], Records],
        plain: Callable[[str], Mapping[str, Any]],
    ) -> None:
        self._apis = apis
        self._common = common
        self._records = records
        self._plain = plain
        self._category = {name: key for key, found in apis.items() for name in found.begins}
        self._built: dict[str, ApiSpec] = {}
        self._inventories: dict[str, InventorySpec] = {}

    def __getitem__(self, name: str) -> ApiSpec:
        """Return the API called *name*, in any case. Raises UnknownApi with near names."""
        found = self.get(name)
        if found is None:
            raise UnknownApi(name, self.near(name))
        return found

    def get(self, name: str) -> ApiSpec | None:
        """Return the API called *name*, in any case, or None."""
        if name not in self._category:
            exact = self._exact.get(name.lower())
            if exact is None:
                return None
            name = exact
        if name not in self._built:
            self._built[name] = self._build(name)
        return self._built[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._category or name.lower() in self._exact)

    def __len__(self) -> int:
        return len(self._category)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all APIs, sorted, in the server's case."""
        return tuple(sorted(self._category))

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """The names of all categories, sorted."""
        return tuple(sorted(self._apis))

    @cached_property
    def version(self) -> str:
        """The release that the specs describe, such as "5.2"."""
        return str(self._common.decode("release")["version"])

    def routes(self) -> Iterator[tuple[str, Rest]]:
        """Yield the name and the REST route of each API that has one, without building APIs."""
        for records in self._apis.values():
            for name in records.begins:
                record = records.decode(name)
                if "rest" in record:
                    yield name, build_rest(name, record["rest"])

    def by_category(self, category: str) -> tuple[str, ...]:
        """Return the names of the APIs of one category, sorted; none when there is no such."""
        found = self._apis.get(category.lower())
        return () if found is None else tuple(sorted(found.begins))

    def by_verb(self, verb: str) -> tuple[str, ...]:
        """Return the names of the APIs with that verb, in any case, sorted."""
        return self._verbs.get(verb.lower(), ())

    def by_resource(self, resource: str) -> tuple[str, ...]:
        """Return the names of the APIs on that resource, in any case, sorted."""
        return self._resources.get(resource.lower(), ())

    def near(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Return the names that *name* was probably meant to be, the best first."""
        from zscli.spec.near import nearest

        return nearest(name, self.names, limit)

    def search(self, words: Sequence[str], limit: int = 20) -> tuple[str, ...]:
        """Return the names of the APIs that are about all *words*, the best first.

        Looks at names, summaries, parameters and their notes, and knows other words for many.
        """
        from zscli.spec.search import found_by

        many = {resource: len(names) for resource, names in self._resources.items()}
        return found_by(words, self._texts, many, self._plain("sayings"), limit)

    def no_rest(self, name: str) -> str:
        """Say in a sentence that the API has no REST route, or return "" when it has one."""
        api = self[name]
        if api.rest is not None:
            return ""
        if api.newer:
            return (
                f"{api.name} belongs to a release newer than ZStack {self.version}, "
                "and its REST route is not known here."
            )
        return f"{api.name} has no REST route in ZStack {self.version}."

    def loss(self, name: str) -> str:
        """Say in a sentence what a call of the API destroys, or return ""."""
        return self._losses.get(name, "")

    def newer(self, name: str) -> str:
        """Say in a sentence that the API is newer than these specs, or return ""."""
        api = self[name]
        if not api.newer:
            return ""
        return f"{api.name} belongs to a release newer than ZStack {self.version}."

    def inventory(self, name: str) -> InventorySpec | None:
        """Return the inventory called *name*, such as "VmInstanceInventory", or None."""
        if name not in self._inventories:
            line = self._line(name)
            if not line:
                return None
            self._inventories[name] = build_inventory(name, line)
        return self._inventories[name]

    @cached_property
    def inventories(self) -> tuple[str, ...]:
        """The names of all inventories, sorted."""
        return tuple(sorted(self._inventory_records.begins))

    def struct(self, name: str) -> tuple[ParamSpec, ...] | None:
        """Return the fields of the struct called *name*, or None."""
        if name not in self._struct_records.begins:
            return None
        fields = self._struct_records.decode(name)["fields"]
        return tuple(build_param(field) for field in fields)

    @cached_property
    def enums(self) -> Mapping[str, tuple[str, ...]]:
        """The closed sets of names, by type."""
        return {name: tuple(values) for name, values in self._plain("enums").items()}

    @cached_property
    def error_codes(self) -> Mapping[str, str]:
        """The server's description of each error code, such as SYS.1000."""
        return self._plain("error_codes")

    @cached_property
    def global_configs(self) -> Mapping[str, Mapping[str, str]]:
        """category, name, default and type of each global configuration, by category.name."""
        return self._plain("global_configs")

    @cached_property
    def metrics(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The label names of each metric, by namespace and metric name."""
        return {
            namespace: {name: tuple(labels) for name, labels in found.items()}
            for namespace, found in self._plain("metrics").items()
        }

    def _build(self, name: str) -> ApiSpec:
        category = self._category[name]
        record = self._apis[category].decode(name)
        inventory = self.inventory(record["inventory"]) if "inventory" in record else None
        return build_api(name, category, record, self._sets, inventory)

    def _line(self, name: str) -> dict[str, Mapping[str, Any]]:
        """Return the record of an inventory and those of all it extends, by name."""
        line: dict[str, Mapping[str, Any]] = {}
        while name in self._inventory_records.begins and name not in line:
            line[name] = self._inventory_records.decode(name)
            name = line[name].get("extends", "")
        return line

    @cached_property
    def _losses(self) -> Mapping[str, str]:
        found: Mapping[str, str] = self._plain("destructive").get("destructive", {})
        return found

    @cached_property
    def _exact(self) -> Mapping[str, str]:
        return {name.lower(): name for name in self._category}

    @cached_property
    def _sets(self) -> Mapping[str, tuple[ParamSpec, ...]]:
        return {
            name: tuple(
                build_param(one, common=True) for one in self._common.decode(name)["params"]
            )
            for name in self._common.begins
            if name != "release"
        }

    @cached_property
    def _verbs(self) -> Mapping[str, tuple[str, ...]]:
        return self._grouped(0)

    @cached_property
    def _resources(self) -> Mapping[str, tuple[str, ...]]:
        return self._grouped(1)

    def _grouped(self, half: int) -> Mapping[str, tuple[str, ...]]:
        groups: dict[str, list[str]] = {}
        for name in self.names:
            groups.setdefault(split_name(name)[half].lower(), []).append(name)
        return {key: tuple(found) for key, found in groups.items()}

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {name: text for found in self._apis.values() for name, text in found.texts().items()}

    @cached_property
    def _inventory_records(self) -> Records:
        return self._records("inventories")

    @cached_property
    def _struct_records(self) -> Records:
        return self._records("structs")
