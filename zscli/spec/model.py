"""The records of `specs/` as frozen values.

An ApiSpec is built when somebody asks for it; nothing here reads a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

__all__ = [
    "ApiSpec",
    "ExpandedField",
    "FieldSpec",
    "InventorySpec",
    "ParamSpec",
    "Rest",
    "Sensitivity",
]

Sensitivity = Literal["", "value", "uri", "tag"]
"""What must be hidden: nothing, the value, the password in a URI, or the last part of a tag."""


@dataclass(frozen=True, slots=True)
class ParamSpec:
    """A named input of an API, or of a builtin.

    type: a key of values.VALUES (string integer long double boolean list map any), or the
        name of a struct. element: the type of a list's elements or a map's values.
    choices: allowed texts, in the server's case. range: inclusive. resource: what a uuid
        names, as in `VmInstance`. hashed: the server wants the SHA-512 of the text,
        unless plain_when names another parameter and the text (in any case) it has then.
    newer: servers newer than these specs have it; a server of this release ignores it.
    Source: protocol, section 6.
    """

    name: str
    type: str = "string"
    element: str = ""
    required: bool = False
    default: Any = None
    choices: tuple[str, ...] = ()
    regex: str = ""
    max_length: int | None = None
    min_length: int | None = None
    range: tuple[int, int] | None = None
    range_unit: tuple[str, ...] = ()
    nonempty: bool = False
    empty_string: bool = True
    trim: bool = True
    resource: str = ""
    resource_guessed: bool = False
    sensitive: Sensitivity = ""
    hashed: bool = False
    plain_when: tuple[str, str] | None = None
    deprecated: bool = False
    common: bool = False
    newer: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """How an API travels over REST v1.

    path: the template below /v1, such as `/zones/{uuid}`. optional_paths: more templates
    for the same API. wrapper: the key in the body that holds the parameters; None for GET
    and DELETE, which have no body. is_action: the wrapper is the action's name.
    Source: protocol, section 1.2.
    """

    method: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    wrapper: str | None = None
    is_action: bool = False
    optional_paths: tuple[str, ...] = ()


@dataclass(frozen=True)
class ApiSpec:
    """One operation of the server.

    verb and resource are the two halves of the name: Query, VmInstance. message is the full
    name in the message protocol, empty when it is not known. rest is None for an API that
    has no REST route. inventory: what a Query API queries. fields: what its conditions may
    name. result: the answer's fields and their types. newer: only servers newer than these
    specs have the API.
    """

    name: str
    verb: str
    resource: str
    category: str
    summary: str
    message: str
    rest: Rest | None
    params: tuple[ParamSpec, ...]
    is_query: bool
    is_sync: bool
    needs_session: bool
    inventory: str = ""
    fields: tuple[str, ...] = ()
    result: Mapping[str, str] | None = None
    newer: bool = False

    @cached_property
    def by_name(self) -> Mapping[str, ParamSpec]:
        """The parameters by their names."""
        return {param.name: param for param in self.params}

    @cached_property
    def by_folded_name(self) -> Mapping[str, ParamSpec]:
        """The parameters by their names in lower case."""
        return {param.name.lower(): param for param in self.params}

    @property
    def is_read(self) -> bool:
        """Whether calling it twice does no harm: it is sync and travels by GET."""
        return self.is_sync and self.rest is not None and self.rest.method == "GET"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One entry of an inventory: string, integer, long, boolean, timestamp, list … of element.

    join: the value comes from another inventory, whose named field equals our primary key.
    """

    name: str
    type: str
    element: str = ""
    join: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ExpandedField:
    """A step of a nested query: *key* there equals *foreign_key* here. hidden: an alias's step."""

    field: str
    inventory: str
    foreign_key: str
    key: str
    hidden: bool = False


@dataclass(frozen=True)
class InventorySpec:
    """What the server says about one resource.

    fields include inherited ones. parent and type_value: this one is the parent's subtype for
    that value of its type field. aliases: a short name to the path it stands for.
    """

    name: str
    resource: str
    fields: tuple[FieldSpec, ...]
    primary_key: str = ""
    extends: str = ""
    parent: str = ""
    type_value: str = ""
    expanded: tuple[ExpandedField, ...] = ()
    aliases: Mapping[str, str] | None = None
    java: str = ""

    @cached_property
    def by_name(self) -> Mapping[str, FieldSpec]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}
