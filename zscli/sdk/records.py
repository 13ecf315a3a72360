"""What the server answered, as objects: fields as attributes to any depth.

A record keeps what came and makes nothing of it until it is asked; it is never changed.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Self

from zscli.spec.masking import without_secrets_in
from zscli.spec.secrets import MASK, is_secret_name
from zscli.spec.timestamps import parse_timestamp

if TYPE_CHECKING:
    from zscli.sdk.types import Shape

__all__ = ["Answer", "Inventory", "ZqlResult"]

INSTANTS: Final = {"created": "createDate", "updated": "lastOpDate"}
"""What each aware instant is made of."""
FIRST: Final = ("name", "uuid", "state", "status")
"""The fields that a repr begins with."""
MOST_SHOWN: Final = 8
LONGEST_SHOWN: Final = 60
SECRETS_OF: Final = {"SessionInventory": ("uuid",)}
"""Fields of a type that are secret although their names do not say so."""
OF_EVERY_ANSWER: Final = ("error", "inventories", "inventory", "success", "total")


class Inventory(Mapping[str, Any]):
    """What the server says about one resource, or a part of it.

    A field is an attribute and an item: `vm.allVolumes[0].actualSize`, `vm["name"]`. A field
    that the server left out is None as an attribute and a KeyError as an item; an attribute
    that the type does not have is an AttributeError with near names. It is a map of what the
    server sent: `dict(vm)`, and libraries of tables take it. `created` and `updated`
    are createDate and lastOpDate as aware datetimes. Two are equal when their content is.
    """

    __slots__ = ("_data", "_made", "_shape")

    def __init__(self, data: Mapping[str, Any], shape: "Shape") -> None:
        put = object.__setattr__
        put(self, "_data", data)
        put(self, "_shape", shape)
        put(self, "_made", None)

    _data: Mapping[str, Any]
    _shape: "Shape"
    _made: dict[str, Any] | None

    if not TYPE_CHECKING:  # else every misspelt field would be one

        def __getattr__(self, name: str) -> Any:
            data = self._data
            if name in data:
                value = data[name]
                return self._child(name, value) if value.__class__ in (dict, list) else value
            return self._absent(name)

    def __getitem__(self, name: str) -> Any:
        value = self._data[name]
        return self._child(name, value) if value.__class__ in (dict, list) else value

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{name} cannot be set: a record keeps what the server said.")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name} cannot be deleted: a record keeps what the server said.")

    def __contains__(self, name: object) -> bool:
        return name in self._data

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of the fields that the server sent."""
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Inventory):
            return bool(self._data == other._data)
        return bool(self._data == other) if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        instants = [name for name, field in INSTANTS.items() if field in self._shape.fields]
        return sorted({*self._data, *self._shape.fields, *instants, *super().__dir__()})

    def __repr__(self) -> str:
        names = [name for name in FIRST if name in self._data]
        names += [name for name in self._data if name not in FIRST]
        hidden = SECRETS_OF.get(self._shape.name, ())
        shown = [
            f"{name}={MASK if name in hidden else _brief(name, self._data[name])}"
            for name in names[:MOST_SHOWN]
        ]
        if len(names) > MOST_SHOWN:
            shown.append("…")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return self._like(self._data)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._like(self.to_dict())

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the content, the name of the type, and the time zone, asked for now if need be."""
        return self._shape.pickled(self.to_dict())

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field *name*, or *default* where the server left it out."""
        return self[name] if name in self._data else default

    def to_dict(self) -> dict[str, Any]:
        """Return the content as plain dicts and lists, which may be changed."""
        return deepcopy(dict(self._data))

    def instant(self, name: str) -> datetime | None:
        """Return the timestamp *name* as an aware datetime; None where there is none.

        The server says no zone; it is the management node's own (GetPlatformTimeZone).
        Source: protocol, section 1.10.
        """
        text = self._data.get(name)
        return parse_timestamp(text, self._shape.types.zone()) if isinstance(text, str) else None

    def _like(self, data: Mapping[str, Any]) -> Self:
        """Return a record of the same type with other content."""
        return type(self)(data, self._shape)

    def _child(self, name: str, value: Any) -> Any:
        """Return an inner dict or list as records, made once."""
        made = self._made
        if made is None:
            made = {}
            object.__setattr__(self, "_made", made)
        if name not in made:
            made[name] = self._shape.inner(name).record(value)
        return made[name]

    def _absent(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__} has no attribute {name}.")
        if name in INSTANTS:
            return self.instant(INSTANTS[name])
        known = self._shape.names_near(name)
        if known is None:
            return None
        hint = f" Did you mean {' or '.join(known)}?" if known else ""
        raise AttributeError(f"{type(self).__name__} has no field {name}.{hint}", name=name)


class Answer(Inventory):
    """The whole answer to a call: `inventory`, `inventories`, `total` or fields of its own.

    success: False only where errors are wanted as answers; then `error` says more. job_uuid:
    the job's, empty for a sync API. elapsed: seconds.
    """

    __slots__ = ("elapsed", "job_uuid")

    elapsed: float
    job_uuid: str
    inventory: Any
    inventories: Any
    total: Any
    success: bool
    error: Any

    def __init__(
        self,
        data: Mapping[str, Any],
        shape: "Shape",
        *,
        job_uuid: str = "",
        elapsed: float = 0.0,
    ) -> None:
        super().__init__(data, shape)
        object.__setattr__(self, "job_uuid", job_uuid)
        object.__setattr__(self, "elapsed", elapsed)

    def __reduce__(self) -> tuple[Any, ...]:
        return self._shape.pickled_answer(self.to_dict(), self.job_uuid, self.elapsed)

    def _like(self, data: Mapping[str, Any]) -> Self:
        return type(self)(data, self._shape, job_uuid=self.job_uuid, elapsed=self.elapsed)

    def _absent(self, name: str) -> Any:
        if name == "success":
            return "error" not in self._data
        return None if name in OF_EVERY_ANSWER else super()._absent(name)


class ZqlResult(Inventory):
    """What one statement of ZQL brought; what the statement did not ask for is None.

    inventories: of a query; of a sum a list of [group, sum, …]. inventoryCounts: of a grouped
    count, pairs. inventoryAggregateFunctions: of max, min and avg. name: given by `named as`.
    Source: protocol, section 2.7.
    """

    __slots__ = ()

    inventories: Any
    total: Any
    inventoryCounts: Any  # noqa: N815 the server's name
    inventoryAggregateFunctions: Any  # noqa: N815 likewise
    returnWith: Any  # noqa: N815 likewise
    name: str | None


def _brief(name: str, value: Any) -> str:
    """Return a field as a repr shows it: short, and hidden where it is a secret."""
    if value is not None and is_secret_name(name):
        return MASK
    if isinstance(value, dict):
        return f"{{{len(value)}}}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    text = repr(without_secrets_in(value))
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
