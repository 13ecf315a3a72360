"""Write the type stubs of the SDK from the specs: what editors and checkers know of each API.

    python specs/stubs.py            write them
    python specs/stubs.py --check    say whether they are what the specs make

A parameter has its type, with Literal where the values are known; a constructor that is given
anything wants what is required. The rows of a query are of the type of its resource. A field of
an inventory has its type, although the server may leave it out: then it is None.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zscli.call.bind import QUERY_PARAMS, TAG_PARAMS  # noqa: E402
from zscli.sdk.records import INSTANTS  # noqa: E402
from zscli.spec.catalog import Catalog  # noqa: E402
from zscli.spec.loader import load_catalog  # noqa: E402
from zscli.spec.model import ApiSpec, FieldSpec, ParamSpec  # noqa: E402

FOLDER = ROOT / "zscli" / "sdk"
SCALARS = {
    "string": "str",
    "integer": "int",
    "long": "int | str",
    "double": "float",
    "boolean": "bool | Literal['true', 'false']",
    "timestamp": "str",
    "any": "Any",
}
MADE = '"""Made from the specs by specs/stubs.py; not to be changed by hand."""\n\n'
CONDITIONS = "Sequence[str | Mapping[str, Any]]"


def stubs(catalog: Catalog) -> Mapping[str, str]:
    """Return the text of each stub by its file name."""
    return {
        "inventories.pyi": MADE + "\n".join(_inventories(catalog)),
        "_params.pyi": MADE + "\n".join(_param_types(catalog)),
        "inventory.pyi": MADE + "\n".join(_messages(catalog)),
        "api_actions.pyi": MADE + "\n".join(_actions(catalog)),
        "calls.pyi": MADE + "\n".join(_calls(catalog)),
    }


def _inventories(catalog: Catalog) -> Iterator[str]:
    yield "from datetime import datetime\nfrom typing import Any\n"
    yield "from zscli.sdk.records import Inventory\n"
    for name in _by_parents(catalog):
        spec = catalog.inventory(name)
        if spec is None:
            continue
        parent = catalog.inventory(spec.extends) if spec.extends else None
        inherited = {} if parent is None else parent.by_name
        yield f"class {name}({'Inventory' if parent is None else parent.name}):"
        own = [one for one in spec.fields if one.name not in inherited and _is_plain(one)]
        for one in own:
            yield f"    {one.name}: {_field(one, catalog)}"
        for instant, field in INSTANTS.items():
            if any(one.name == field for one in own):
                yield f"    {instant}: datetime | None"
        if not own:
            yield "    pass"
        yield ""


def _by_parents(catalog: Catalog) -> list[str]:
    """Return the names of all inventories, each after the one that it extends."""
    done: dict[str, None] = {}

    def take(name: str) -> None:
        spec = catalog.inventory(name)
        if spec is not None and name not in done:
            take(spec.extends)
            done[name] = None

    for name in catalog.inventories:
        take(name)
    return list(done)


def _is_plain(one: FieldSpec) -> bool:
    return one.name.isidentifier()


def _field(one: FieldSpec, catalog: Catalog) -> str:
    return _answered(one.type, one.element, catalog)


def _answered(type_: str, element: str, catalog: Catalog) -> str:
    """Return the type of something that the server answers."""
    base, _, inner = type_.partition("<")
    element = element or inner.removesuffix(">")
    if base == "list":
        return f"list[{_answered(element, '', catalog) if element else 'Any'}]"
    if base in {"long", "boolean"}:
        return {"long": "int", "boolean": "bool"}[base]
    if base in SCALARS:
        return SCALARS[base]
    if base in catalog.enums:
        return "str"
    return base if catalog.inventory(base) is not None else "Any"


def _param_types(catalog: Catalog) -> Iterator[str]:
    """Yield the parameters of each API as keywords: what its calls and constructors share."""
    yield "from collections.abc import Mapping, Sequence"
    yield "from typing import Any, Literal, Required, TypedDict\n"
    yield from _keywords("Every", TAG_PARAMS.values(), "TypedDict, total=False")
    yield from _keywords("EveryQuery", QUERY_PARAMS.values(), "Every, total=False")
    for name in catalog.names:
        api = catalog[name]
        yield from _keywords(name, _own(api), f"{_shared(api)}, total=False")


def _keywords(name: str, params: Iterable[ParamSpec], bases: str) -> Iterator[str]:
    yield f"class {name}({bases}):"
    empty = "    pass"
    for param in params:
        type_ = f"Required[{_type(param)}]" if param.required else f"{_type(param)} | None"
        yield f"    {param.name}: {type_}"
        empty = ""
    yield empty


def _messages(catalog: Catalog) -> Iterator[str]:
    yield "from collections.abc import Mapping, Sequence"
    yield "from typing import Any, Literal, Unpack, overload\n"
    yield "from zscli.sdk import _params"
    yield "from zscli.sdk.inventories import *"
    yield "from zscli.sdk.messages import Message\n"
    yield "INITIAL_SYSTEM_ADMIN_NAME: str"
    yield "INITIAL_SYSTEM_ADMIN_PASSWORD: str\n"
    yield from _message_base("Message", "EveryMsg", TAG_PARAMS.values())
    yield from _message_base("EveryMsg", "EveryQueryMsg", QUERY_PARAMS.values())
    for name in catalog.names:
        yield from _message(catalog[name])


def _message_base(parent: str, name: str, params: Iterable[ParamSpec]) -> Iterator[str]:
    yield f"class {name}({parent}):"
    for param in params:
        yield f"    {param.name}: {_type(param)} | None"
    yield ""


def _message(api: ApiSpec) -> Iterator[str]:
    own = _own(api)
    yield f"class API{api.name}Msg({_shared(api)}Msg):"
    for param in own:
        yield f"    {param.name}: {_type(param)} | None"
    if any(param.required for param in own):
        yield "    @overload"
        yield "    def __init__(self) -> None: ..."
        yield "    @overload"
    ours = "" if "sessionUuid" in api.by_name else "sessionUuid: str | None = ..., "
    ours += "timeout: float | str | None = ..."
    values = f"**values: Unpack[_params.{api.name}]"
    yield f"    def __init__(self, *, {ours}, {values}) -> None: ..."
    yield ""


def _own(api: ApiSpec) -> list[ParamSpec]:
    """Return the parameters that an API does not share with every other, or every query."""
    shared = {**TAG_PARAMS, **(QUERY_PARAMS if api.is_query else {})}
    return [param for param in api.params if param.name not in shared]


def _shared(api: ApiSpec) -> str:
    return "EveryQuery" if api.is_query else "Every"


def _actions(catalog: Catalog) -> Iterator[str]:
    yield "from typing import Any\n"
    yield "from zscli.sdk import inventories, inventory"
    yield "from zscli.sdk.messages import Message"
    yield "from zscli.sdk.records import Answer\n"
    yield "class Action(Message):\n    out: Any\n    reply: Any\n    def run(self) -> Any: ...\n"
    for name in catalog.names:
        api = catalog[name]
        yield from _answer(api, catalog)
        returned = _rows(api, catalog) if api.is_query else f"_{name}"
        yield f"class {name}Action(Action, inventory.API{name}Msg):"
        yield f"    out: {returned}"
        yield f"    reply: _{name}"
        yield f"    def run(self) -> {returned}: ...\n"


def _rows(api: ApiSpec, catalog: Catalog) -> str:
    return f"list[{_named(api.inventory, catalog)}]"


def _named(name: str, catalog: Catalog) -> str:
    return f"inventories.{name}" if catalog.inventory(name) is not None else "Any"


def _answer(api: ApiSpec, catalog: Catalog) -> Iterator[str]:
    """Yield the class of an API's answer, with the fields that it has of its own."""
    fields = dict(api.result or {})
    if api.is_query:
        fields["inventories"] = ""
    yield f"class _{api.name}(Answer):"
    yield "    success: bool"
    yield "    error: Any"
    for field, type_ in fields.items():
        if field in {"success", "error"} or not field.isidentifier():
            continue
        known = _answered(type_, "", catalog)
        if catalog.inventory(known) is not None:
            known = f"inventories.{known}"
        yield f"    {field}: {_rows(api, catalog) if type_ == '' else known}"
    yield ""


HOW = """\
class _How(TypedDict, total=False):
    fields: Sequence[str] | None
    sort: str | None
    start: int | None
    limit: int | None
    page: int
"""


def _calls(catalog: Catalog) -> Iterator[str]:
    yield "from collections.abc import AsyncIterator, Iterator, Mapping, Sequence"
    yield "from typing import Any, Literal, TypedDict, Unpack, overload\n"
    yield "from zscli.sdk import _params, api_actions, inventories\n"
    yield "_Condition = str | Mapping[str, Any]\n"
    yield HOW
    for cls, begin in (("Calls", "def"), ("AsyncCalls", "async def")):
        yield f"class {cls}:"
        for name in catalog.names:
            given = f"timeout: float | None = ..., **values: Unpack[_params.{name}]"
            yield f"    {begin} {name}(self, *, {given}) -> api_actions._{name}: ..."
        yield from _queries(catalog, "Iterator" if cls == "Calls" else "AsyncIterator")
        yield ""


def _queries(catalog: Catalog, many: str) -> Iterator[str]:
    """Yield query() for each resource, and for one that is known when the program runs."""
    apis = [catalog[name] for name in catalog.names if catalog[name].is_query]
    known = [(f"Literal['{a.name[5:]}', '{a.name}']", _named(a.inventory, catalog)) for a in apis]
    for resource, row in (*known, ("str", "Any")):
        taken = f"resource: {resource}, /, *conditions: _Condition, **how: Unpack[_How]"
        yield "    @overload"
        yield f"    def query(self, {taken}) -> {many}[{row}]: ..."


def _type(param: ParamSpec) -> str:
    """Return the type of a parameter."""
    if param.name == "conditions":
        return CONDITIONS
    if param.choices:
        literal = f"Literal[{', '.join(map(repr, param.choices))}]"
        return f"Sequence[{literal}]" if param.type == "list" else literal
    return _taken(param.type, param.element)


def _taken(type_: str, element: str) -> str:
    """Return the type of what a parameter of that type takes."""
    base, _, inner = type_.partition("<")
    element = element or inner.removesuffix(">")
    if base == "list":
        return f"Sequence[{_taken(element, '') if element else 'Any'}]"
    return SCALARS.get(base, "Mapping[str, Any]")


def main(arguments: list[str]) -> int:
    """Write the stubs, or say which of them are not what the specs make."""
    made = stubs(load_catalog())
    if arguments == ["--check"]:
        old = [name for name, text in made.items() if _text(FOLDER / name) != text]
        for name in old:
            print(f"{name} is not what the specs make: run python specs/stubs.py")
        return 1 if old else 0
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(f"{name}: {len(text):,} characters")
    return 0


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
