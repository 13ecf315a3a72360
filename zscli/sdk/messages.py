"""An API as an object whose attributes are its parameters: what the old SDK calls a message.

Classes are made when they are first asked for, from the catalog.
"""

from collections.abc import Mapping
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, ClassVar, Self

from zscli.errors import UsageError
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ApiSpec
from zscli.spec.near import nearest
from zscli.spec.secrets import MASK, is_secret_name

__all__ = ["Message", "api_named", "catalog", "described", "message_class"]


@cache
def catalog() -> Catalog:
    """Return the APIs that come with zscli."""
    return load_catalog()


class Message:
    """A call in the making.

    A parameter that is not set is None; one that the API does not have is an AttributeError
    with near names, when it is set and when it is read. sessionUuid: who calls. timeout:
    milliseconds to wait for the job; None for as long as it takes.
    """

    api: ClassVar[str] = ""
    own: ClassVar[frozenset[str]] = frozenset({"sessionUuid", "timeout"})
    """Attributes that are no parameters; where an API has one of that name, it is both."""

    _values: dict[str, Any]
    sessionUuid: str | None  # noqa: N815 the old SDK's name
    timeout: float | str | None

    def __new__(cls, *_given: Any, **_values: Any) -> Self:
        """Return a message without values, also where a subclass has an __init__ of its own."""
        if not cls.api:
            raise UsageError(
                f"{cls.__name__} is of no API.", hint="For example: api_actions.QueryZoneAction()"
            )
        made = super().__new__(cls)
        object.__setattr__(made, "_values", dict.fromkeys(cls.own))
        return made

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)

    if not TYPE_CHECKING:  # else every misspelt parameter would be one

        def __setattr__(self, name: str, value: Any) -> None:
            if name in self._values or name in _params(self.api):
                self._values[name] = value
            elif name.startswith("_") or name in self._added():
                object.__setattr__(self, name, value)
            else:
                raise self._unknown(name)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            if name not in self._values and name not in _params(self.api):
                raise self._unknown(name)
            return self._values.get(name)

    def __delattr__(self, name: str) -> None:
        if name in self._values or name in _params(self.api):
            self._values[name] = None
        else:
            object.__delattr__(self, name)

    def __copy__(self) -> Self:
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__, _values=dict(self._values))
        return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._values, *_params(self.api)})

    def __repr__(self) -> str:
        from zscli.spec.masking import without_secrets_in as mask  # only needed here

        hidden = {one.name for one in catalog()[self.api].params if one.sensitive}
        shown = [
            f"{name}={MASK if name in hidden or is_secret_name(name) else repr(mask(value))}"
            for name, value in self._values.items()
            if value is not None
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    @property
    def values(self) -> Mapping[str, Any]:
        """The parameters that are set, and `timeout` where it is."""
        own = self.own - {"timeout"} - _params(self.api)
        return {n: v for n, v in self._values.items() if v is not None and n not in own}

    def _added(self) -> set[str]:
        """Return what the classes that a program derived from ours have of their own."""
        derived = takewhile(lambda one: "api" not in vars(one), type(self).__mro__)
        return {name for one in derived for name in vars(one)}

    def _unknown(self, name: str) -> AttributeError:
        near = nearest(name, [*_params(self.api), *self.own], 2)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        return AttributeError(f"{self.api} has no parameter {name}.{hint}", name=name)


@cache
def _params(api: str) -> frozenset[str]:
    """Return the names of all parameters that an API takes."""
    from zscli.call.bind import QUERY_PARAMS, TAG_PARAMS  # slow, and not needed to import

    spec = catalog()[api]
    queried = QUERY_PARAMS if spec.is_query else ()
    return frozenset({*spec.by_name, *TAG_PARAMS, *queried})


def api_named(name: str, before: str, after: str) -> str:
    """Return the API in a name such as CreateZoneAction. Raises AttributeError with near names.

    before, after: what stands around the API's name.
    """
    api = name.removeprefix(before).removesuffix(after)
    if f"{before}{api}{after}" == name and api:
        found = catalog().get(api)
        if found is not None and found.name == api:
            return api
    near = [f"{before}{one}{after}" for one in catalog().near(api, 2)]
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise AttributeError(f"There is no {name}.{hint}", name=name)


@cache
def message_class(api: str) -> type[Message]:
    """Return the class of the messages of one API: APICreateZoneMsg."""
    doc = described(catalog()[api])
    about = {"api": api, "__module__": "zscli.sdk.inventory", "__doc__": doc}
    return type(f"API{api}Msg", (Message,), about)


def described(api: ApiSpec) -> str:
    """Return what help() tells of an API: its summary, and a line for each parameter."""
    lines = [
        f"{one.name}: {one.type}{', required' if one.required else ''}. {one.note}".rstrip()
        for one in api.params
    ]
    return "\n".join([api.summary, "", *lines] if lines else [api.summary])
