"""The checks of parameters that every API gets from its spec, in the server's words.

They come before the session check; what belongs to a resource's state is the behaviours'.
Source: protocol, sections 5.4 and 6.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from zscli.simulator.refusal import invalid, no_uuid, not_found, not_found_any
from zscli.simulator.world.uuids import is_uuid
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["ResourceGone", "check_resource_uuid", "validated"]

VALIDATOR = "org.zstack.header.message.ApiMessageParamValidator"
_UNCHECKED_EXISTENCE = frozenset({("DeleteHost", "uuid")})
_NUMBERS = frozenset({"integer", "long"})


class ResourceGone(Exception):
    """What is to be deleted is not there: the call succeeds with an empty answer."""


def validated(world: World, api: ApiSpec, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters trimmed and with defaults; Refusal at the first that is wrong.

    ResourceGone for a delete of something that is gone.
    """
    params: dict[str, Any] = {}
    for param in api.params:
        value = given.get(param.name)
        if isinstance(value, str) and param.trim:
            value = value.strip()
        if value is None:
            value = _default(param)
        _check(param, value)
        if value is not None:
            _check_existence(world, api, param, value)
            params[param.name] = value
    return params


def _default(param: ParamSpec) -> Any:
    return list(param.default) if isinstance(param.default, tuple) else param.default


def _check(param: ParamSpec, value: Any) -> None:
    if value is None:
        if param.required:
            raise invalid(f"{_field(param)} is mandatory, can not be null")
        return
    for check in _CHECKS:
        complaint = check(param, value)
        if complaint:
            raise invalid(complaint)


def _field(param: ParamSpec) -> str:
    return f"field[{param.name}] of message[{VALIDATOR}]"


def _elements(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def _too_long(param: ParamSpec, value: Any) -> str:
    if param.max_length is None or not isinstance(value, str) or len(value) <= param.max_length:
        return ""
    return (
        f"{_field(param)} exceeds max length of string. "
        f"expected was <= {param.max_length}, actual was {len(value)}"
    )


def _too_short(param: ParamSpec, value: Any) -> str:
    if param.min_length is None or not isinstance(value, str) or len(value) >= param.min_length:
        return ""
    return (
        f"{_field(param)} less than the min length of string. "
        f"expected was >= {param.min_length}, actual was {len(value)}"
    )


def _not_a_choice(param: ParamSpec, value: Any) -> str:
    if not param.choices or param.name == "deleteMode":  # the server lets a wrong mode pass here
        return ""
    for each in _elements(value):
        if each is not None and _text(each) not in param.choices:
            names = ", ".join(param.choices)
            return f"valid value for {_field(param)} are [{names}], but {_text(each)} found"
    return ""


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _not_matching(param: ParamSpec, value: Any) -> str:
    if not param.regex:
        return ""
    pattern = _pattern(param.regex)
    if pattern is None or pattern.fullmatch(_text(value)):
        return ""
    return f"valid regex value for {_field(param)} are {param.regex}, but {value} found"


@lru_cache(maxsize=512)
def _pattern(regex: str) -> re.Pattern[str] | None:
    """Return the pattern, None for one that only Java understands."""
    try:
        return re.compile(regex)
    except re.error:
        return None


def _empty_list(param: ParamSpec, value: Any) -> str:
    if param.nonempty and isinstance(value, list) and not value:
        return f"field[{param.name}] must be a nonempty list"
    return ""


def _null_element(param: ParamSpec, value: Any) -> str:
    if isinstance(value, list) and None in value:
        return f"field[{param.name}] cannot contain a NULL element"
    return ""


def _empty_string(param: ParamSpec, value: Any) -> str:
    if param.empty_string:
        return ""
    if value == "":
        return f"field[{param.name}] cannot be an empty string"
    if isinstance(value, list) and "" in value:
        return f"field[{param.name}] cannot contain any empty string"
    return ""


def _out_of_range(param: ParamSpec, value: Any) -> str:
    if param.range is None or param.type not in _NUMBERS:
        return ""
    low, high = param.range
    if low <= value <= high:
        return ""
    units = [f" {unit}" for unit in param.range_unit] or ["", ""]
    return f"field[{param.name}] must be in range of [{low}{units[0]}, {high}{units[-1]}]"


_CHECKS: tuple[Callable[[ParamSpec, Any], str], ...] = (
    _too_long,
    _too_short,
    _not_a_choice,
    _not_matching,
    _empty_list,
    _null_element,
    _empty_string,
    _out_of_range,
)
"""In the server's order; each returns a complaint or an empty text."""


def _check_existence(world: World, api: ApiSpec, param: ParamSpec, value: Any) -> None:
    """Refuse a uuid that names nothing.

    A resource that the specs only guess is not checked here (a behaviour may require it), nor
    one whose rows no world can hold: a wrong guess must not make a good call fail.
    """
    if not param.resource or param.resource_guessed:
        return
    if (api.name, param.name) in _UNCHECKED_EXISTENCE or not world.can_hold(param.resource):
        return
    if isinstance(value, list):
        missing = [str(uuid) for uuid in value if not world.exists(param.resource, str(uuid))]
        if missing:
            raise not_found_any(param.name, missing, param.resource)
    elif not world.exists(param.resource, str(value)):
        raise _gone_or_unknown(api, param, str(value))


def _gone_or_unknown(api: ApiSpec, param: ParamSpec, uuid: str) -> Exception:
    is_own = param.name == "uuid" and api.verb in {"Delete", "Destroy", "Remove"}
    # DeleteDataVolume is about a volume; what it takes from a VM or a role is another matter
    is_own = is_own and "From" not in api.resource and api.resource.endswith(param.resource)
    if not is_own or api.rest is None or api.rest.method != "DELETE":
        return not_found(param.name, uuid, param.resource)
    if is_uuid(uuid):
        return ResourceGone()
    return no_uuid(param.name, uuid)


def check_resource_uuid(params: Mapping[str, Any]) -> None:
    """SYS.1007 for a `resourceUuid` that is no uuid of RFC 4122 without dashes."""
    uuid = params.get("resourceUuid")
    if uuid is not None and not is_uuid(str(uuid)):
        raise invalid(
            f"resourceUuid[{uuid}] is not a valid uuid. A valid uuid is a UUID(v4 recommended) "
            "with '-' stripped."
        )
