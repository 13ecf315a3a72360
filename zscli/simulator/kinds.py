"""How far each API is modelled, and the table of it in docs/simulator.md.

`python -m zscli.simulator.kinds docs/simulator.md` brings the table up to date.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Literal

from zscli.simulator.behaviours import BEHAVIOURS
from zscli.simulator.behaviours.default import by_verb
from zscli.simulator.config import CONFIG_BEHAVIOURS
from zscli.simulator.identity import IDENTITY_BEHAVIOURS
from zscli.simulator.longjobs import LONG_JOB_APIS
from zscli.simulator.system import system_behaviours
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ApiSpec

__all__ = ["KINDS", "Kind", "kind_of", "table", "with_table"]

Kind = Literal["modelled", "by verb", "refused"]
KINDS: tuple[Kind, ...] = ("modelled", "by verb", "refused")
_BEGIN, _END = "<!-- kinds: begin -->", "<!-- kinds: end -->"

_MODELLED = frozenset(
    {
        *BEHAVIOURS,
        *CONFIG_BEHAVIOURS,
        *IDENTITY_BEHAVIOURS,
        *LONG_JOB_APIS,
        *TAG_BEHAVIOURS,
        *system_behaviours(lambda *_: [], list),
    }
)


def kind_of(api: ApiSpec, catalog: Catalog) -> Kind:
    """Say whether an API has a model of its own, follows its verb, or is refused.

    A query follows its verb: it is answered from the rows that there are.
    """
    if api.rest is None:
        return "refused"
    if api.name in _MODELLED:
        return "modelled"
    if api.is_query:
        return "by verb" if catalog.inventory(api.inventory) else "refused"
    return "by verb" if by_verb(api, catalog) else "refused"


def table(catalog: Catalog) -> str:
    """Return the counts for each category as a table in Markdown."""
    lines = ["| category | modelled | by verb | refused |", "| --- | ---: | ---: | ---: |"]
    total: Counter[Kind] = Counter()
    for category in catalog.categories:
        found = Counter(kind_of(catalog[name], catalog) for name in catalog.by_category(category))
        total.update(found)
        lines.append(_line(category, found))
    return "\n".join([*lines, _line("all", total)])


def _line(title: str, found: Counter[Kind]) -> str:
    return f"| {title} | " + " | ".join(str(found[kind]) for kind in KINDS) + " |"


def with_table(text: str, catalog: Catalog) -> str:
    """Return a page with its table brought up to date; ValueError when it has no place for it."""
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"the page has no {_BEGIN} and {_END}")
    return f"{before}{begin}\n{table(catalog)}\n{end}{after}"


if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(with_table(page.read_text("utf-8"), load_catalog()), "utf-8")
