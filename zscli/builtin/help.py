"""help, search and version: what zscli knows, told from the specs and the topics."""

from collections.abc import Iterator
from textwrap import wrap

from zscli import __version__
from zscli.builtin.fitted import fitted
from zscli.builtin.model import Asked, Builtin, Outcome
from zscli.builtin.page import api_data, api_page, beside
from zscli.builtin.topics import TOPICS
from zscli.errors import UnknownApi, UsageError
from zscli.options import OPTIONS, Option

__all__ = ["option_lines", "show_help", "show_search", "show_version"]

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
        return Outcome(lines=(*pages, topic.summary, "", *fitted(topic.lines, width)))
    if builtin is not None:
        return Outcome(lines=tuple(_builtin_page(builtin)))
    catalog = asked.context.catalog
    try:
        api = catalog[name]
    except UnknownApi as error:
        raise UsageError(
            f"There is no topic, builtin or API called {name}.", hint=error.hint
        ) from None
    return Outcome(lines=tuple(api_page(api, catalog, width)), data=api_data(api, catalog))


def show_search(asked: Asked) -> Outcome:
    """Return the APIs that are about all the words."""
    words = " ".join(asked.words).split()  # quoted or not, they are words
    if not words:
        raise UsageError("search needs a word.", hint="For example: search attach nic")
    catalog = asked.context.catalog
    names = catalog.search(words, limit=FOUND_AT_MOST)
    if not names:
        return Outcome(notes=(f"No API is about {' '.join(words)}.",), data=[])
    column = max(map(len, names)) + 2
    width = asked.context.environment.width
    found = [catalog[name] for name in names]
    lines = [line for api in found for line in beside(api.name, api.summary, column, width)]
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
        yield from beside(f"  {name}", text, column, width)


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
