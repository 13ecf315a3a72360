"""The help page of an API: what it does, takes and answers, how it is written, its relatives.

Made from the spec alone, for any width from twenty columns on.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from zscli.builtin.examples import examples
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec

__all__ = ["api_data", "api_page", "beside", "related"]

WIDEST_NAMES = 28
"""Columns for the names at most."""
NARROW = 60
"""Columns below which a name has a line of its own."""
INDENT = 4
LEAST_TEXT = 16
MOST_RELATED = 24
LEAST_KIN = 3
"""With no more relatives than this, those of the answer are named too."""
INVENTORY = "Inventory"

OPPOSITES = (
    ("Attach", "Detach"), ("Add", "Remove"), ("Create", "Delete"), ("Enable", "Disable"),
    ("Start", "Stop"), ("Bind", "Unbind"), ("Set", "Delete"), ("Set", "Get"), ("Mount", "Unmount"),
    ("Protect", "Unprotect"), ("Subscribe", "Unsubscribe"), ("Register", "Unregister"),
)  # fmt: skip
"""Verbs that undo or answer each other."""


def api_page(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    """Yield the help page of an API, in lines of at most *width* columns where words allow it."""
    yield api.name
    yield from _text(api.summary, width)
    yield ""
    yield from _route(api, catalog, width)
    loss = catalog.loss(api.name)
    if loss:
        yield from _text(f"It asks before it is sent. {loss}", width)
    yield ""
    yield from _parameters(api, catalog, width)
    if api.is_query:
        yield ""
        yield from _conditions(api, catalog, width)
    yield ""
    yield from _result(api, catalog, width)
    yield ""
    yield "Examples"
    for words in examples(api):
        yield from _example(words, width)
    others = related(api, catalog)
    if others:
        yield ""
        yield "Related"
        yield from _words(others, width)


def related(api: ApiSpec, catalog: Catalog) -> tuple[str, ...]:
    """Return the APIs on the same resource, what undoes this one, and what queries its answer."""
    found = [*_opposites(api.name, catalog), *catalog.by_resource(api.resource)]
    if len(found) <= LEAST_KIN:
        answer = (api.result or {}).get("inventory", "")
        found += catalog.by_resource(answer.removesuffix(INVENTORY))
    return tuple(name for name in dict.fromkeys(found) if name != api.name)[:MOST_RELATED]


def _opposites(name: str, catalog: Catalog) -> Iterator[str]:
    for one, other in OPPOSITES:
        for verb, against, here, there in ((one, other, "To", "From"), (other, one, "From", "To")):
            if name.startswith(verb):
                rest = name.removeprefix(verb)
                for thing in (rest, rest.replace(here, there), rest.replace(there, here)):
                    if f"{against}{thing}" in catalog:
                        yield catalog[f"{against}{thing}"].name


def api_data(api: ApiSpec, catalog: Catalog) -> dict[str, object]:
    """Return the same page for a program."""
    return {
        "name": api.name,
        "summary": api.summary,
        "category": api.category,
        "route": None if api.rest is None else f"{api.rest.method} /v1{api.rest.path}",
        "sync": api.is_sync,
        "loss": catalog.loss(api.name),
        "parameters": [
            {"name": p.name, "type": kind_of(p), "required": p.required, "note": p.note}
            for p in api.params
        ],
        "result": dict(api.result or {}),
        "examples": [" ".join(words) for words in examples(api)],
        "related": list(related(api, catalog)),
    }


def kind_of(param: ParamSpec) -> str:
    """Return the type of a parameter, with that of its elements."""
    return f"{param.type} of {param.element}" if param.element else param.type


def _route(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    if api.rest is None:
        yield from _text(catalog.no_rest(api.name), width)
        return
    how = "answers at once" if api.is_sync else "runs as a job"
    yield from _text(f"{api.rest.method} /v1{api.rest.path}, {how}", width)
    if not api.needs_session:
        yield from _text("It needs no login.", width)


def _parameters(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    """Yield the required parameters first, then the optional, then the common ones."""
    yield "Parameters" if api.params else "It takes no parameters."
    ordered = sorted(api.params, key=lambda p: (not p.required, p.common))
    column = min(max((len(p.name) for p in ordered), default=0) + INDENT, WIDEST_NAMES)
    for param in ordered:
        mark = "* " if param.required else "  "
        yield from beside(f"{mark}{param.name}", _described(param, catalog), column, width)
    if any(param.required for param in ordered):
        yield "  * is required"


def _described(param: ParamSpec, catalog: Catalog) -> str:
    """Return type, note and limits, each limit once: many notes tell them already."""
    words = [f"{kind_of(param)}: {param.note}", *_limits(param)]
    if param.default is not None:
        shown = str(param.default).lower() if isinstance(param.default, bool) else param.default
        words.append(f"Default: {shown}.")
    keys = catalog.struct(param.element) or catalog.struct(param.type)
    if keys:
        words.append(f"Keys: {', '.join(key.name for key in keys)}.")
    if param.hashed:
        words.append("Type it plainly; it is hashed here.")
    if param.deprecated:
        words.append("Deprecated.")
    return " ".join(word if word.endswith((".", ":")) else f"{word}." for word in words)


def _limits(param: ParamSpec) -> Iterator[str]:
    if param.choices and not all(choice in param.note for choice in param.choices):
        yield f"One of {', '.join(param.choices)}."
    if param.range is not None and not _tells(param, *param.range):
        low, high = param.range
        yield f"From {low} to {high}."
    is_closed = bool(param.choices) or param.name.lower().endswith(("uuid", "uuids"))
    if param.max_length and not is_closed and not _tells(param, param.max_length):
        yield f"At most {param.max_length} characters."
    if param.min_length and not _tells(param, param.min_length):
        yield f"At least {param.min_length} characters."
    if param.regex:
        yield f"Form: {param.regex}"


def _tells(param: ParamSpec, *limits: int) -> bool:
    """Whether the note has one of the limits; the other is then no real one."""
    return any(str(limit) in param.note for limit in limits)


def _conditions(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    yield "Conditions can name"
    yield from _words(api.fields, width)
    inventory = catalog.inventory(api.inventory)
    steps = [one.field for one in inventory.expanded if not one.hidden] if inventory else []
    if steps:
        yield from _text("and, behind a dot, fields of", width)
        yield from _words([f"{step}." for step in steps], width)
    yield from _text("How they are written: help queries", width)


def _result(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    """Yield the fields of the answer; those of what it is about, one level down."""
    if api.result is None:
        yield "Result"
        yield from _text("Its fields are not known here.", width)
        return
    if not api.result:
        yield from _text("The answer has no fields: it worked.", width, indent=0)
        return
    yield "Result"
    for name, kind in api.result.items():
        queried = api.inventory if name == "inventories" else ""
        known = catalog.inventory(queried or kind)
        element = f" of {known.name}" if known is not None and known.name != kind else ""
        yield from _text(f"{name}: {kind}{element}", width)
        if known is not None:
            yield from _fields(known, width)


def _fields(inventory: InventorySpec, width: int) -> Iterator[str]:
    pairs = [
        f"{field.name}:{field.type}{f'<{field.element}>' if field.element else ''}"
        for field in inventory.fields
    ]
    yield from _words(pairs, width, indent=INDENT)


def _example(words: list[str], width: int) -> Iterator[str]:
    """Yield a line that can be typed as it stands, also where it goes on in the next."""
    line = "  "
    for number, word in enumerate(words):
        if number and len(line) + len(word) + 2 > width:
            yield f"{line.rstrip()} \\"
            line = " " * INDENT
        line += f"{word} "
    yield line.rstrip()


def _text(text: str, width: int, indent: int = 2) -> Iterator[str]:
    for line in _wrapped(text, width - indent):
        yield " " * indent + line


def _words(words: Iterable[str], width: int, indent: int = 2) -> Iterator[str]:
    """Yield words that stand for themselves, two blanks between, none of them cut."""
    line = ""
    for word in words:
        if line and indent + len(line) + 2 + len(word) > width:
            yield " " * indent + line
            line = ""
        line += f"  {word}" if line else word
    if line:
        yield " " * indent + line


def beside(name: str, text: str, column: int, width: int) -> Iterator[str]:
    """Yield *text* in lines beside *name*; below it where the screen is narrow."""
    if width < NARROW:
        column = INDENT
    first, *rest = _wrapped(text, width - column) or [""]
    if len(name) + 1 >= column:
        yield name
        yield " " * column + first
    else:
        yield f"{name:<{column}}{first}".rstrip()
    yield from (" " * column + line for line in rest)


def _wrapped(text: str, room: int) -> list[str]:
    return wrap(text, max(room, LEAST_TEXT), break_long_words=False, break_on_hyphens=False)
