"""How far each API is modelled, and the pages that say so.

`python -m zscli.simulator.kinds docs` brings the counts in docs/simulator.md and the whole of
docs/simulator-apis.md up to date.
"""

import sys
import textwrap
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from zscli.simulator.audits import AUDIT_BEHAVIOURS
from zscli.simulator.batch.behaviours import query_behaviours
from zscli.simulator.behaviours import BEHAVIOURS
from zscli.simulator.behaviours.default import by_verb
from zscli.simulator.checks.quotas import QUOTA_BEHAVIOURS
from zscli.simulator.identity import IDENTITY_BEHAVIOURS
from zscli.simulator.jobs.longjobs import LONG_JOB_APIS
from zscli.simulator.system import system_behaviours
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.spec.model import ApiSpec

__all__ = ["KINDS", "Kind", "kind_of", "list_page", "with_counts"]

Kind = Literal["modelled", "by verb", "refused"]
KINDS: tuple[Kind, ...] = ("modelled", "by verb", "refused")
_BEGIN, _END = "<!-- kinds: begin -->", "<!-- kinds: end -->"
_WIDTH = 118
_HEAD = """# What the simulator does for each API

Every API of the catalog stands here once; [The simulator](simulator.md) tells what the kinds are.
This page is written by `python -m zscli.simulator.kinds docs`, and a test keeps it true.
"""

_MODELLED = frozenset(
    {
        *AUDIT_BEHAVIOURS,
        *BEHAVIOURS,
        *IDENTITY_BEHAVIOURS,
        *LONG_JOB_APIS,
        *QUOTA_BEHAVIOURS,
        *TAG_BEHAVIOURS,
        *query_behaviours(lambda _: {}),
        *system_behaviours(lambda *_: [], list),
    }
)


def kind_of(api: ApiSpec, catalog: Catalog) -> Kind:
    """Say whether an API has a model of its own, follows its verb, or is refused.

    A query follows its verb: it is answered from the rows that there are.
    """
    if api.name in _MODELLED:
        return "modelled"
    if api.is_query:
        return "by verb" if catalog.inventory(api.inventory) else "refused"
    return "by verb" if by_verb(api, catalog) else "refused"


def _counts(catalog: Catalog) -> Mapping[str, Counter[Kind]]:
    """Return for each category how many APIs are of which kind."""
    return {
        category: Counter(kind_of(catalog[name], catalog) for name in catalog.by_category(category))
        for category in catalog.categories
    }


def _table(catalog: Catalog) -> str:
    """Return the counts for each category as a table in Markdown."""
    lines = ["| category | modelled | by verb | refused |", "| --- | ---: | ---: | ---: |"]
    counts = _counts(catalog)
    lines += [_line(category, found) for category, found in counts.items()]
    return "\n".join([*lines, _line("all", sum(counts.values(), Counter()))])


def _line(title: str, found: Counter[Kind]) -> str:
    return f"| {title} | " + " | ".join(str(found[kind]) for kind in KINDS) + " |"


def with_counts(text: str, catalog: Catalog) -> str:
    """Return a page with its counts brought up to date; ValueError when it has no place."""
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"the page has no {_BEGIN} and {_END}")
    found = sum(_counts(catalog).values(), Counter())
    modelled, by_verb_alone, refused = (f"{found[kind]:,}" for kind in KINDS)
    sentence = (
        f"Of {found.total():,} APIs {modelled} are modelled, {by_verb_alone} go by verb, and "
        f"{refused} are refused."
    )
    return f"{before}{begin}\n{sentence}\n{end}{after}"


def list_page(catalog: Catalog) -> str:
    """Return the page that counts all APIs, and names each under its category and its kind."""
    parts = [_HEAD, _table(catalog), ""]
    for category in catalog.categories:
        parts.append(f"## {category}\n")
        by_kind: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
        for name in sorted(catalog.by_category(category)):
            by_kind[kind_of(catalog[name], catalog)].append(name)
        parts += [_names(kind, names) for kind, names in by_kind.items() if names]
    return "\n".join(parts)


def _names(kind: Kind, names: list[str]) -> str:
    text = f"**{kind}** ({len(names)}): {', '.join(names)}."
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False) + "\n"


def _main(docs: Path) -> None:
    """Write both pages of a folder anew."""
    catalog = load_catalog()
    page = docs / "simulator.md"
    page.write_text(with_counts(page.read_text("utf-8"), catalog), "utf-8")
    (docs / "simulator-apis.md").write_text(list_page(catalog), "utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
