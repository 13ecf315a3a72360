"""A cloud that somebody wrote down: a YAML or JSON file of resources by name, into a world.

All problems of a file are told at once, with their places, and nothing of it is loaded then.
Alone imports the YAML library, when a file is read. The sections stand in docs/simulator.md.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zscli.clock import Clock
from zscli.errors import StateError, UsageError
from zscli.simulator.seeds.cloud import Cloud
from zscli.simulator.seeds.defaults import infrastructure
from zscli.simulator.seeds.fit import fitted
from zscli.simulator.seeds.reader import Node, Problems, SeedProblem
from zscli.simulator.seeds.sections import configs_of, items_of
from zscli.simulator.seeds.seed import sow_cloud
from zscli.simulator.seeds.services import with_services
from zscli.simulator.seeds.sower import NamedSower
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

if TYPE_CHECKING:
    import yaml

__all__ = ["BadSeed", "read_seed", "sow_file"]

_SEEDS = "A seed is demo, empty, scale:100000 or a file that describes a cloud."
LARGEST = 20_000_000
DEEPEST = 12
MOST_NODES = 300_000
"""Aliases can make a small file into a large one; this is where it ends."""


class BadSeed(UsageError):
    """A seed file cannot be used. text: the file; problems: all of them, in its order."""

    def __init__(self, path: str, text: str, problems: list[SeedProblem]) -> None:
        count = len(problems)
        what = "a problem" if count == 1 else f"{count} problems"
        super().__init__(f"{path} has {what}; nothing of it was loaded.")
        self.path = path
        self.text = text
        self.problems = sorted(problems, key=lambda one: (one.line, one.column))

    def __str__(self) -> str:
        """Return all problems with their places: a program's traceback shows no file."""
        lines = [f"{self.path}:{p.line}:{p.column}: {p.sentence} {p.hint}" for p in self.problems]
        return "\n".join([self.sentence, *(line.rstrip() for line in lines)])


def sow_file(world: World, clock: Clock, path: str) -> None:
    """Fill a new world with the cloud of a file, all or nothing.

    The same uuids every time: they follow from the names. StateError for a file that cannot be
    read, BadSeed for one that is wrong.
    """
    cloud = read_seed(path, world.catalog)
    rows = 6 * len(cloud.vms) + len(cloud.hosts) + len(cloud.volumes)
    sow_cloud(NamedSower(world, clock, rows), cloud)


def read_seed(path: str, catalog: Catalog) -> Cloud:
    """Return the cloud that a file describes; StateError or BadSeed when it does not."""
    if not path:
        raise UsageError("A seed needs a name.", hint=_SEEDS)
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise StateError(
            f"The seed {path} cannot be read: {error.strerror}.",
            hint=_SEEDS,
        ) from error
    text = data.decode("utf-8-sig", "replace")
    problems = Problems()
    root = _parsed(text, problems) if len(data) <= LARGEST else None
    if root is None:
        problems.found = problems.found or [SeedProblem(1, 1, 1, "The file is too large.")]
        raise BadSeed(path, text, problems.found)
    items = items_of(root, problems)
    configs = configs_of(root, catalog, problems)
    base = infrastructure(items, problems)
    if problems.found:
        raise BadSeed(path, text, problems.found)
    whole = with_services(fitted(base, items, problems), items, problems)
    if problems.found:
        raise BadSeed(path, text, problems.found)
    return replace(whole, configs=configs)


def _parsed(text: str, problems: Problems) -> Node | None:
    """Return the nodes of a YAML text, None where it cannot be read."""
    try:
        import yaml
    except ImportError as error:
        raise UsageError(
            f"A seed file needs a package that is not installed: {error.name}.",
            hint="Install it: pip install 'zscli[simulator]'",
        ) from error
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        return _Nodes(yaml).node(root, 0) if root is not None else Node("nothing", 1, 1)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        sentence = f"This is no YAML: {error.problem or error.context}."
        problems.found.append(SeedProblem(*place, 1, sentence, "Values with a colon need quotes."))
    except (yaml.YAMLError, _TooMuchError, RecursionError) as error:
        why = str(error).partition("\n")[0]
        if isinstance(error, RecursionError):
            why = "it is too deep"
        problems.found.append(SeedProblem(1, 1, 1, f"This cannot be read as YAML: {why}."))
    return None


class _TooMuchError(Exception):
    """The file unfolds into more than a seed can be."""


class _Nodes:
    """Makes our nodes of the library's."""

    def __init__(self, library: Any) -> None:
        self._yaml = library
        self._count = 0

    def node(self, given: "yaml.Node", depth: int) -> Node:
        """Return a node and all below it."""
        self._count += 1
        if depth > DEEPEST or self._count > MOST_NODES:
            raise _TooMuchError("it is too deep or too large")
        line, column = given.start_mark.line + 1, given.start_mark.column + 1
        if isinstance(given, self._yaml.MappingNode):
            entries = [
                (self.node(key, depth + 1), self.node(value, depth + 1))
                for key, value in given.value
            ]
            return Node("map", line, column, entries=tuple(entries))
        if isinstance(given, self._yaml.SequenceNode):
            items = tuple(self.node(each, depth + 1) for each in given.value)
            return Node("list", line, column, items=items)
        if given.tag == "tag:yaml.org,2002:null":
            return Node("nothing", line, column)
        column += 1 if getattr(given, "style", None) in {"'", '"'} else 0
        return Node("text", line, column, text=_whole(str(given.value)))


def _whole(text: str) -> str:
    """Return a text whose halves of characters, which no database takes, have become `?`."""
    return text.encode("utf-8", "replace").decode()
