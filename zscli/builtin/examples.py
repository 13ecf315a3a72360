"""An example line for an API, made from its spec: it reads and binds as it stands."""

from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["example_line"]

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


def example_line(api: ApiSpec) -> str:
    """Return a line with every required parameter, and one or two useful optional ones."""
    if api.is_query:
        return _query_example(api)
    words = [_assignment(api, param) for param in api.params if param.required]
    if not words or api.verb == "Update":
        optional = [p for p in api.params if not p.required and not p.common and not p.newer]
        words += [_assignment(api, p) for p in optional if p.type in SIMPLE][:1]
    return " ".join([api.name, *words])


def _query_example(api: ApiSpec) -> str:
    condition = "name~=web" if "name" in api.fields else ""
    shown = [name for name in ("uuid", "name", "state") if name in api.fields]
    fields = f"fields={','.join(shown)}" if shown else ""
    return " ".join(word for word in (api.name, condition, fields, "limit=10") if word)


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
