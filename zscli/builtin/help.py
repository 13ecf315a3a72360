"""help, search and version: what zscli knows, told from the specs and the topics."""

from collections.abc import Iterator
from textwrap import wrap

from zscli import __version__
from zscli.builtin.examples import example_line
from zscli.builtin.model import Asked, Builtin, Outcome
from zscli.builtin.topics import TOPICS
from zscli.errors import UnknownApi, UsageError
from zscli.options import OPTIONS, Option
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, ParamSpec

__all__ = ["api_page", "option_lines", "show_help", "show_search", "show_version"]

FOUND_AT_MOST = 20
LEAST_TEXT = 24
GENERAL = tuple(option for option in OPTIONS if not option.commands)
"""The options that do not belong to one builtin."""


def show_help(asked: Asked) -> Outcome:
    """Return the overview, or the page of a topic, a builtin or an API."""
    words = asked.words
    width = asked.context.environment.width
    if not words:
        return Outcome(lines=tuple(_overview(asked, width)))
    if len(words) > 1:
        raise UsageError("help takes one topic, builtin or API.", hint="Try: help queries")
    name = words[0]
    topic = TOPICS.get(name.lower())
    builtin = asked.builtins.get(name.lower())
    if topic is not None:
        pages = (*_builtin_page(builtin), "") if builtin is not None else ()
        return Outcome(lines=(*pages, topic.summary, "", *topic.lines))
    if builtin is not None:
        return Outcome(lines=tuple(_builtin_page(builtin)))
    catalog = asked.context.catalog
    try:
        api = catalog[name]
    except UnknownApi as error:
        raise UsageError(
            f"There is no topic, builtin or API called {name}.", hint=error.hint
        ) from None
    return Outcome(lines=tuple(api_page(api, catalog, width)), data=_api_data(api))


def show_search(asked: Asked) -> Outcome:
    """Return the APIs that are about all the words."""
    words = asked.words
    if not words:
        raise UsageError("search needs a word.", hint="For example: search attach nic")
    catalog = asked.context.catalog
    names = catalog.search(words, limit=FOUND_AT_MOST)
    if not names:
        return Outcome(notes=(f"No API is about {' '.join(words)}.",), data=[])
    column = max(map(len, names)) + 2
    room = max(asked.context.environment.width - column, LEAST_TEXT)
    found = [catalog[name] for name in names]
    lines = [line for api in found for line in _beside(api.name, api.summary, column, room)]
    return Outcome(
        lines=tuple(lines), data=[{"name": api.name, "summary": api.summary} for api in found]
    )


def show_version(asked: Asked) -> Outcome:
    """Return the versions of zscli and of the specs."""
    catalog = asked.context.catalog
    return Outcome(
        lines=(f"zscli {__version__}", f"APIs of ZStack {catalog.version}: {len(catalog)}"),
        data={"zscli": __version__, "specs": catalog.version, "apis": len(catalog)},
    )


def option_lines(options: tuple[Option, ...] = GENERAL) -> list[str]:
    """Return a line for each option."""
    column = max(len(option.usage) for option in options) + 2
    return [f"  {option.usage:<{column}}{option.note}" for option in options]


def api_page(api: ApiSpec, catalog: Catalog, width: int) -> Iterator[str]:
    """Yield the help page of an API: what it does, its parameters, an example."""
    yield api.name
    yield f"  {api.summary}"
    yield ""
    if api.rest is None:
        yield f"  {catalog.no_rest(api.name)}"
    else:
        how = "answers at once" if api.is_sync else "runs as a job"
        yield f"  {api.rest.method} /v1{api.rest.path}, {how}"
    if not api.needs_session:
        yield "  It needs no login."
    yield ""
    yield "Parameters"
    yield from _parameters(api, width)
    if api.is_query:
        yield ""
        yield from _conditions(api, width)
    yield ""
    yield "Example"
    yield f"  {example_line(api)}"
    related = [name for name in catalog.by_resource(api.resource) if name != api.name]
    if related:
        yield ""
        yield "Related"
        yield from (f"  {line}" for line in wrap("  ".join(related), max(width - 2, LEAST_TEXT)))


def _parameters(api: ApiSpec, width: int) -> Iterator[str]:
    """Yield the required parameters first, then the optional, then the common ones."""
    ordered = sorted(api.params, key=lambda p: (not p.required, p.common))
    column = max((len(p.name) for p in ordered), default=0) + 5
    column = min(column, 34)
    room = max(width - column, LEAST_TEXT)
    for param in ordered:
        mark = "* " if param.required else "  "
        yield from _beside(f"{mark}{param.name}", _described(param), column, room)
    yield "  * is required"


def _described(param: ParamSpec) -> str:
    kind = f"{param.type} of {param.element}" if param.element else param.type
    words = [f"{kind}: {param.note}"]
    if param.choices and not all(choice in param.note for choice in param.choices):
        words.append(f"One of {', '.join(param.choices)}.")
    if param.default is not None:
        words.append(f"Default: {param.default}.")
    if param.deprecated:
        words.append("Deprecated.")
    return " ".join(word if word.endswith((".", ":")) else f"{word}." for word in words)


def _conditions(api: ApiSpec, width: int) -> Iterator[str]:
    yield "Conditions can name"
    yield from (f"  {line}" for line in wrap("  ".join(api.fields), max(width - 2, LEAST_TEXT)))
    yield "  and, behind a dot, fields of related resources; see: help queries"


def _beside(name: str, text: str, column: int, room: int) -> Iterator[str]:
    """Yield *text* in lines beside *name*."""
    first, *rest = wrap(text, room) or [""]
    if len(name) >= column:
        yield name
        yield " " * column + first
    else:
        yield f"{name:<{column}}{first}".rstrip()
    yield from (" " * column + line for line in rest)


def _overview(asked: Asked, width: int) -> Iterator[str]:
    catalog = asked.context.catalog
    yield f"zscli {__version__}, a cloud shell for ZStack, with {len(catalog)} APIs."
    yield ""
    yield "  ApiName key=value key=value …    call an API"
    yield "  help API                         its parameters and an example"
    yield ""
    yield "Builtins"
    yield from _named([(b.name, b.summary) for b in asked.builtins.values()], width)
    yield ""
    yield "Topics"
    yield from _named([(t.name, t.summary) for t in TOPICS.values()], width)
    yield ""
    yield "Options of a line"
    yield from option_lines(tuple(option for option in GENERAL if option.scope == "line"))
    yield ""
    yield "Categories of APIs"
    names = "  ".join(catalog.categories)
    yield from (f"  {line}" for line in wrap(names, max(width - 2, LEAST_TEXT)))


def _named(pairs: list[tuple[str, str]], width: int) -> Iterator[str]:
    column = max(len(name) for name, _ in pairs) + 4
    for name, text in pairs:
        yield from _beside(f"  {name}", text, column, max(width - column, LEAST_TEXT))


def _builtin_page(builtin: Builtin) -> Iterator[str]:
    yield builtin.name
    yield f"  {builtin.summary}"
    yield ""
    yield from (f"  {usage}" for usage in builtin.usage)
    options = tuple(option for option in OPTIONS if builtin.name in option.commands)
    if options:
        yield ""
        yield "Options"
        yield from option_lines(options)
    if builtin.examples:
        yield ""
        yield "Examples" if len(builtin.examples) > 1 else "Example"
        yield from (f"  {example}" for example in builtin.examples)


def _api_data(api: ApiSpec) -> dict[str, object]:
    return {
        "name": api.name,
        "summary": api.summary,
        "category": api.category,
        "parameters": [
            {"name": p.name, "type": p.type, "required": p.required, "note": p.note}
            for p in api.params
        ],
    }
