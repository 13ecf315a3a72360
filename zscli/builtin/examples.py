"""Example lines for an API, made from its spec: they read and bind as they stand."""

from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["examples"]

SAMPLE_UUID = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
WELL_KNOWN = {
    "accountName": "admin",
    "password": "password",
    "name": "my-{resource}",
    "description": "an-example",
    "url": "http://files.example/image.qcow2",
    "managementIp": "172.20.0.11",
    "hostname": "172.20.0.12",
    "startIp": "10.0.0.10",
    "endIp": "10.0.0.200",
    "netmask": "255.255.255.0",
    "gateway": "10.0.0.1",
    "networkCidr": "10.0.0.0/24",
    "physicalInterface": "eth0",
    "dns": "223.5.5.5",
    "memorySize": "8G",
    "diskSize": "100G",
    "size": "100G",
    "username": "root",
    "tag": "hostname::web-1",
}
LITERALS = {
    ("boolean", ""): "true",
    ("any", ""): "text",
    ("map", "list<string>"): '{"key": ["value"]}',
}
SIMPLE = ("string", "integer", "long", "boolean")
MORE = 2
"""Optional parameters that the second example shows."""


def examples(api: ApiSpec) -> list[list[str]]:
    """Return three lines, as their words: the shortest, one with more, and one with an option."""
    if api.is_query:
        return _queries(api)
    first = [api.name, *_least(api)]
    more = [*first, *_optional(api, {word.partition("=")[0] for word in first})]
    option = ["-o", "json"] if api.is_sync else ["--timeout", "10m"]
    if more == first:
        more = [*first, "--dry-run"]
    return [first, more, [*first, *option]]


def _least(api: ApiSpec) -> list[str]:
    """Return every required parameter; of an update, or where there is none, one optional."""
    words = [_assignment(api, param) for param in api.params if param.required]
    if not words or api.verb == "Update":
        words += [_assignment(api, p) for p in _choosable(api)][:1]
    return words


def _optional(api: ApiSpec, given: set[str]) -> list[str]:
    """Return two parameters more, those with few values first, since they show most."""
    others = [p for p in _choosable(api) if p.name not in given]
    others.sort(key=lambda p: (not p.choices, p.type == "string", p.deprecated))
    return [_assignment(api, p) for p in others[:MORE]]


def _choosable(api: ApiSpec) -> list[ParamSpec]:
    return [
        p
        for p in api.params
        if not (p.required or p.common or p.newer or p.deprecated or p.regex) and p.type in SIMPLE
    ]


def _queries(api: ApiSpec) -> list[list[str]]:
    name = "name~=web" if "name" in api.fields else f"uuid={SAMPLE_UUID}"
    condition = name if "uuid" in api.fields or name == "name~=web" else ""
    shown = [field for field in ("uuid", "name", "state") if field in api.fields]
    fields = f"fields={','.join(shown)}" if shown else ""
    latest = ["sortBy=createDate", "sortDirection=desc"] if "createDate" in api.fields else []
    lines = (
        [api.name, condition, fields, "limit=10"],
        [api.name, "count=true"],
        [api.name, *latest, "limit=5", "-o", "json"],
    )
    return [[word for word in line if word] for line in lines]


def _assignment(api: ApiSpec, param: ParamSpec) -> str:
    return f"{param.name}={_sample(api, param)}"


def _sample(api: ApiSpec, param: ParamSpec) -> str:
    """Return a value that the spec allows for *param*."""
    if param.choices:
        return param.choices[0]
    if param.type in {"integer", "long", "double"}:
        return _number(param)
    if param.type == "list":
        return _list(api, param)
    if param.type == "string":
        return _text(api, param)
    return LITERALS.get((param.type, param.element), '{"key": "value"}')


def _number(param: ParamSpec) -> str:
    if param.name in WELL_KNOWN:
        return WELL_KNOWN[param.name]
    low = param.range[0] if param.range else 1
    return str(max(low, 1) if param.range is None or param.range[1] >= 1 else low)


def _list(api: ApiSpec, param: ParamSpec) -> str:
    if param.element in {"", "string"}:
        return _text(api, param)
    if param.element in {"integer", "long"}:
        return "1"
    return '[{"key": "value"}]'


def _text(api: ApiSpec, param: ParamSpec) -> str:
    if param.resource or param.name.lower().endswith(("uuid", "uuids")):
        return SAMPLE_UUID
    sample = WELL_KNOWN.get(param.name, "text").format(resource=api.resource.lower())
    if param.min_length and len(sample) < param.min_length:
        sample = sample.ljust(param.min_length, "x")
    return sample[: param.max_length] if param.max_length else sample
