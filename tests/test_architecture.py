"""Who may import whom, how large a module may grow, and what stays off the start-up path."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "zscli"

ALL = {
    "ahead", "app", "builtin", "call", "client", "clock", "complete", "completion", "context",
    "environment",
    "confirm", "inputs", "jobs", "keeping", "language", "login", "many", "options", "output",
    "pager", "postponed",
    "redact", "screen", "sender",
    "sdk", "serve", "shell", "simulator", "spec", "state", "status",
    "waiting", "ways", "wire",
}  # fmt: skip

# A package or module, and what it may import beside itself and `errors`.
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": {"sdk"},
    "__main__": {"cli"},
    "errors": set(),
    "clock": set(),
    "environment": set(),
    "options": set(),
    "postponed": set(),
    "spec": set(),
    "language": set(),
    "redact": {"language", "spec"},
    "state": {"clock"},
    "call": {"language", "spec"},
    "wire": {"call", "redact", "spec", "clock"},
    "output": {"call", "spec", "clock"},
    "completion": {"call", "language", "options", "spec", "clock"},
    "jobs": {"wire", "call", "output", "redact", "spec", "state", "clock"},
    "client": {"jobs", "wire", "call", "spec", "state", "clock"},
    "simulator": {"spec", "clock"},
    "context": {"client", "wire", "jobs", "state", "environment", "clock", "spec", "call"},
    "sdk": {
        "call", "client", "clock", "context", "environment", "jobs", "spec", "state", "wire",
    },
    "aio": {"sdk"},
    "keeping": {"context", "call", "output", "redact", "spec", "state", "wire"},
    "confirm": {"call", "completion", "context", "output", "spec"},
    "login": {"context", "client", "call", "state", "spec", "language"},
    "complete": {"postponed", "builtin", "completion", "spec"},
    "builtin": {
        "completion", "context", "jobs", "call", "output", "spec", "state", "language", "options",
        "sdk",
    },
    "inputs": {"environment"},
    "pager": {"environment", "output"},
    "screen": {"environment", "output", "call", "pager", "spec", "clock"},
    "app": {
        "ahead", "builtin", "context", "call", "language", "login", "many", "redact", "screen",
        "sender", "spec", "status", "waiting", "ways",
    },
    "waiting": {"call", "context", "jobs", "output", "screen"},
    "ways": {"context", "language", "options", "spec", "waiting"},
    "ahead": {"call", "context", "language", "login", "spec", "ways"},
    "many": {
        "call", "completion", "context", "inputs", "jobs", "language", "login", "output", "screen",
        "state", "waiting", "ways",
    },
    "sender": {
        "call", "confirm", "context", "inputs", "jobs", "keeping", "language", "login", "many",
        "screen", "spec", "state", "waiting", "ways", "wire",
    },
    "shell": {
        "app", "call", "context", "completion", "environment", "language", "redact", "state",
        "spec",
        "clock", "output", "status",
    },
    "status": {"context", "state"},
    "serve": {"builtin", "environment", "options", "screen", "simulator", "spec"},
    "cli": ALL | {"app"},
}  # fmt: skip

SLOW = (
    "requests",
    "prompt_toolkit",
    "tabulate",
    "pygments",
    "starlette",
    "uvicorn",
    "sqlite3",
    "yaml",
)
MAY_LOAD = {
    "requests": ("zscli/wire/",),
    "urllib3": ("zscli/wire/",),
    "prompt_toolkit": ("zscli/shell/",),
    "tabulate": ("zscli/output/formats/",),
    "pygments": ("zscli/output/formats/", "zscli/shell/"),
    "starlette": ("zscli/simulator/",),
    "uvicorn": ("zscli/simulator/",),
    "yaml": ("zscli/simulator/seeds/file.py",),
    "sqlite3": ("zscli/simulator/", "zscli/jobs/book.py", "zscli/jobs/ledger.py"),
}


def modules() -> list[Path]:
    """Every module of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    """The package or top-level module that a file belongs to."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every import of a file, also those inside functions, as line and dotted name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            yield node.lineno, node.module or ""


def test_every_room_is_in_the_table() -> None:
    """A new package or module says what it may import."""
    assert {room(path) for path in modules()} - set(MAY_IMPORT) == set()


def test_imports_follow_the_table() -> None:
    """A module imports from its own room, from `errors`, and from what the table allows."""
    wrong = []
    for path in modules():
        here = room(path)
        for line, name in imports(path):
            if not name.startswith("zscli."):
                continue
            there = name.split(".")[1]
            if there not in MAY_IMPORT[here] | {here, "errors"}:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert wrong == []


def test_the_table_has_no_cycle() -> None:
    """Following what a room may import never leads back to it."""

    def reach(start: str) -> set[str]:
        seen: set[str] = set()
        todo = list(MAY_IMPORT[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(MAY_IMPORT.get(name, ()))
        return seen

    assert [name for name in MAY_IMPORT if name in reach(name)] == []


SIMULATOR = (
    {"refusal", "moved_clock"},
    {"world"},
    {"ask", "protocol"},
    {"behaviours", "checks", "faults", "system"},
    {"queries", "tags", "expunge", "triggers"},
    {"compose", "identity"},
    {"portal", "seeds"},
    {"audits", "jobs", "zql"},
    {"batch"},
    {"front", "kinds"},
    {"server"},
)
"""The floors of the simulator, the lowest first: each may import those below it."""


def test_the_simulator_has_floors() -> None:
    """A room of the simulator imports from itself and from floors below its own."""
    floor = {name: number for number, names in enumerate(SIMULATOR) for name in names}
    wrong = []
    for path in (PACKAGE / "simulator").rglob("*.py"):
        here = path.relative_to(PACKAGE / "simulator").parts[0].removesuffix(".py")
        if here == "__init__":
            continue
        for line, name in imports(path):
            parts = name.split(".")
            if parts[:2] != ["zscli", "simulator"] or parts[2] == here:
                continue
            if floor[parts[2]] >= floor[here]:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert wrong == []


def test_slow_libraries_stay_in_their_rooms() -> None:
    """Each slow library is imported in one room only."""
    wrong = []
    for path in modules():
        where = path.relative_to(ROOT).as_posix()
        for line, name in imports(path):
            rooms = MAY_LOAD.get(name.split(".")[0])
            if rooms and not where.startswith(rooms):
                wrong.append(f"{where}:{line} imports {name}")
    assert wrong == []


def test_no_module_is_long() -> None:
    """No module has more than 400 lines."""
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {str(path.relative_to(ROOT)): n for path, n in sizes.items() if n > 400} == {}


def test_no_function_is_long() -> None:
    """No function has more than 60 lines, its docstring left out."""
    long = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                doc = ast.get_docstring(node, clean=False) or ""
                size = node.end_lineno - node.lineno - doc.count("\n")
                if size > 60:
                    long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {size}")
    assert long == []


@pytest.mark.parametrize(
    "start", ["import zscli", "import sys; sys.argv[1:] = ['--version']; import zscli.cli"]
)
def test_starting_loads_no_slow_library(start: str) -> None:
    """Importing zscli or its command line loads none of the slow libraries."""
    code = f"{start}\nimport sys\nprint([m for m in {SLOW!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
