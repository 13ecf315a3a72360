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


_TOO_LARGE = [SeedProblem(1, 1, 1, f"The file is too large: more than {LARGEST // 10**6} MB.")]
_HINTS = {
    "'\\t'": "Indent with blanks, not with tabs.",
    "another document": "A file is one cloud: remove the line ---.",
    "stream end": "A bracket is open at the end.",
    "end of stream": "A quote is open at the end.",
    "mapping values": "Values with a colon need quotes.",
    "expected": "Values with a colon, a bracket or a comma need quotes.",
}
"""By a part of what the library says: the next step."""


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
    problems.found += _no_utf8(data) if len(data) <= LARGEST else _TOO_LARGE
    root = _parsed(text, problems) if not problems.found else None
    if root is None:
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


def _no_utf8(data: bytes) -> list[SeedProblem]:
    """Return the problem of bytes that are no text in UTF-8, at the first of them."""
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        sentence = f"The byte {data[error.start]:02x} is no UTF-8."
        return [SeedProblem(line, column, 1, sentence, "Save the file as UTF-8.")]
    return []


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
        root = _composed(yaml, text)
        return _Nodes(yaml).node(root, 0) if root is not None else Node("nothing", 1, 1)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        why = str(error.problem or error.context)
        hint = next((said for part, said in _HINTS.items() if part in why), "")
        problems.found.append(SeedProblem(*place, 1, f"This is no YAML: {why}.", hint))
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        sentence = f"The character {_code(error.character)} cannot stand in YAML."
        problems.found.append(SeedProblem(*place, 1, sentence, "Remove it."))
    except _TooMuchError as error:
        problems.found.append(SeedProblem(*error.place, 1, error.sentence, error.hint))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        why = str(error).partition("\n")[0]
        problems.found.append(SeedProblem(1, 1, 1, f"This cannot be read as YAML: {why}."))
    return None


def _code(character: Any) -> str:
    return f"U+{ord(character) if isinstance(character, str) else int(character):04X}"


def _composed(yaml: Any, text: str) -> Any:
    """Return the library's nodes of a text; _TooMuchError as soon as there are too many of them."""

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        count = depth = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            self.count += 1
            if self.count > MOST_NODES or self.depth > DEEPEST:
                raise _TooMuchError(self.peek_event().start_mark, deep=self.depth > DEEPEST)
            self.depth += 1
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

    loader = Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


class _TooMuchError(Exception):
    """The file is, or unfolds into, more than a seed can be. mark: the library's, where that is."""

    def __init__(self, mark: Any, *, deep: bool) -> None:
        super().__init__()
        self.place = (mark.line + 1, mark.column + 1)
        many = f"There are more than {MOST_NODES:,} values up to here, with what aliases repeat."
        self.sentence = "This is too deep within others." if deep else many
        self.hint = "" if deep else "A cloud of any size is made by scale:100000."


class _Nodes:
    """Makes our nodes of the library's."""

    def __init__(self, library: Any) -> None:
        self._yaml = library
        self._count = 0
        self._section: Any = None
        """Where the section begins that is read; what an alias stands for is elsewhere."""

    def node(self, given: "yaml.Node", depth: int) -> Node:
        """Return a node and all below it."""
        self._count += 1
        if depth > DEEPEST or self._count > MOST_NODES:
            raise _TooMuchError(self._section or given.start_mark, deep=depth > DEEPEST)
        line, column = given.start_mark.line + 1, given.start_mark.column + 1
        if isinstance(given, self._yaml.MappingNode):
            entries = []
            for key, value in given.value:
                if depth == 0:
                    self._section = key.start_mark
                entries.append((self.node(key, depth + 1), self.node(value, depth + 1)))
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
