"""The figures that users feel. `bin/bench` runs all of them, `bin/bench NAME…` some.

Each is a ratio against something bare, measured in turn with it in this run; beside it stands
what we promise. Absolute times are shown for orientation only.
"""

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from benchmarks import console, jobs, measure

ROOT = Path(__file__).resolve().parent.parent
ZSCLI = str(ROOT / "bin" / "zscli")
UUID = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
PASS = [sys.executable, "-c", "pass"]
WRITES = 1000
AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it is, its value in words, and whether it keeps its promise."""

    what: str
    value: str
    promise: str
    kept: bool


def ratio(what: str, found: measure.Ratio, limit: float) -> Figure:
    """Return a figure from a ratio and its limit."""
    value = f"{found.ratio:.2f}x ({found.ours:.1f} ms to {found.bare:.1f} ms)"
    return Figure(what, value, f"<= {limit:g}x", found.ratio <= limit)


def absolute(what: str, value: float, limit: float, unit: str) -> Figure:
    """Return a figure that is promised in units of its own."""
    return Figure(what, f"{value:.3g} {unit}", f"<= {limit:g} {unit}", value <= limit)


def version() -> Iterator[Figure]:
    """Start the program for the least it can do."""
    found = measure.compare_programs([ZSCLI, "--version"], PASS, runs=25)
    yield ratio("zscli --version against python -c pass", found, 3)


def complete() -> Iterator[Figure]:
    """Answer a Tab of the system's shell, for a name, a parameter and a value."""
    for words in (("QueryVmIn",), ("CreateVmInstance", "na"), ("QueryVmInstance", "state=Ru")):
        asked = [ZSCLI, "__complete", "bash", str(len(words)), "zscli", *words]
        found = measure.compare_programs(asked, PASS, runs=25)
        yield ratio(f"Tab in bash after {' '.join(words)} against python -c pass", found, 4)


def catalog() -> Iterator[Figure]:
    """Have all APIs at hand in a new process, imports included."""
    code = (
        "import time; begin = time.perf_counter()\n"
        "from zscli.spec.loader import load_catalog\n"
        "load_catalog()['QueryVmInstance']\n"
        "print(time.perf_counter() - begin)"
    )
    times = sorted(float(measure.output([sys.executable, "-c", code])) for _ in range(15))
    yield absolute("catalog ready in a new process", times[len(times) // 2] * 1000, 45, "ms")


def bind() -> Iterator[Figure]:
    """Read and check a line."""
    from zscli.call.bind import bind as bind_line
    from zscli.environment import Environment
    from zscli.inputs import Inputs
    from zscli.language.parser import parse
    from zscli.spec.loader import load_catalog

    apis = load_catalog()
    inputs = Inputs(Environment())
    query = "QueryVmInstance state=Running name~=web vmNics.ip=10.0.0.5 fields=uuid,name limit=10"
    create = (
        f"CreateVmInstance name=vm-1 cpuNum=4 memorySize=8G imageUuid={UUID} "
        f"l3NetworkUuids={UUID} description='a b c'"
    )
    for line in (query, create):
        command = parse(line).commands[0]
        api = apis[command.name]
        work = partial(bind_line, api, command, inputs, inventories=apis.inventory)
        repeat = 300
        took = min(measure.seconds(work, repeat) for _ in range(7))
        yield absolute(f"bind of {api.name}", took / repeat * 1000, 0.2, "ms")


def one_shot() -> Iterator[Figure]:
    """Ask a running simulator for one thing, against requests doing the same."""
    with _simulator() as (url, home):
        variables, uuid = _logged_in(url, home)
        query = f"{url}/v1/zones?q=name=zone-1&fields=uuid,name"
        bare = (
            f"import requests; requests.get({query!r}, headers={{'Authorization': 'OAuth {uuid}'}})"
        )
        found = measure.compare_programs(
            [ZSCLI, "QueryZone", "name=zone-1", "fields=uuid,name"],
            [sys.executable, "-c", bare],
            runs=25,
            env=variables,
        )
    yield ratio("one-shot Query against requests.get", found, 1.5)


def writes() -> Iterator[Figure]:
    """Run a script of many writes, against bare requests in as many threads."""
    with _simulator("--job-delay", "0.2") as (url, home):
        variables, session = _logged_in(url, home)
        names = itertools.count()

        def ours() -> float:
            name = f"ours-{next(names)}"
            script = Path(home) / "script"
            lines = [f"CreateZone name={name}-{number}\n" for number in range(WRITES)]
            script.write_text("".join(lines), encoding="ascii")
            command = [ZSCLI, "--parallel", str(AT_ONCE), "-f", str(script)]
            return measure.run_once(command, env=variables, stderr=subprocess.DEVNULL)

        def bare() -> float:
            words = [url, session, str(WRITES), str(AT_ONCE), f"bare-{next(names)}"]
            command = [sys.executable, "-m", "benchmarks.bare_writes", *words]
            return measure.run_once(command, cwd=ROOT, env=variables)

        found = measure.compare(ours, bare, runs=3)
    yield ratio(f"a script of {WRITES} writes, {AT_ONCE} at once, against requests", found, 1.3)


def recorded() -> Iterator[Figure]:
    """Record a write in the ledger, from before it is sent until its answer stands there."""
    from benchmarks.ledger import cost

    found = cost()
    yield absolute("a write in the ledger", found.ours, 3, "ms")
    yield ratio("a write in the ledger against a bare insert with sync", found, 5)


def _logged_in(url: str, home: str) -> tuple[dict[str, str], str]:
    """Log in, and return the variables of who is logged in and the uuid of the session."""
    variables = {**os.environ, "HOME": home, "ZSCLI_URL": url, "XDG_STATE_HOME": home}
    measure.run_once(
        [ZSCLI, "LogInByAccount", "accountName=admin", "password=password"], env=variables
    )
    session = next(Path(home).rglob("sessions.json")).read_text(encoding="utf-8")
    return variables, session.split('"uuid": "')[1][:32]


@contextmanager
def _simulator(*options: str) -> Iterator[tuple[str, str]]:
    import tempfile

    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(
            [ZSCLI, "simulator", "--port", "0", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        first = process.stdout.readline()
        url = next(word for word in first.split() if word.startswith("http")).rstrip(";.")
        try:
            yield url, home
        finally:
            process.terminate()
            process.wait()


def prompt() -> Iterator[Figure]:
    """Start the console, up to its first prompt, against a bare prompt of its library."""
    bare = [
        sys.executable,
        "-c",
        "from prompt_toolkit import PromptSession; PromptSession().prompt('- >>> ')",
    ]
    found = measure.compare_calls(
        lambda: console.until([ZSCLI], b">>>"), lambda: console.until(bare, b">>>"), runs=15
    )
    yield ratio("first prompt against a bare prompt_toolkit prompt", found, 1.4)


def memory() -> Iterator[Figure]:
    """Look at the memory of a console that waits at its prompt."""
    used = console.memory_at([ZSCLI], b">>>")
    yield absolute("memory of an idle console", used, 40, "MB")


def menu() -> Iterator[Figure]:
    """Press keys until the menu for each is drawn, with all APIs and 10,000 names of VMs."""
    import statistics

    from benchmarks.menu import bare_seconds, our_seconds
    from zscli.spec.loader import load_catalog

    ours = sorted(our_seconds())
    bare = sorted(bare_seconds(load_catalog().names))
    middle, late = statistics.median(ours) * 1000, ours[len(ours) * 99 // 100] * 1000
    yield absolute("key to menu, the median", middle, 8, "ms")
    yield absolute("key to menu, 99 of 100", late, 25, "ms")
    found = measure.Ratio(middle, statistics.median(bare) * 1000, 0.0)
    yield ratio(
        "key to menu against a bare WordCompleter",
        replace(found, ratio=found.ours / found.bare),
        2,
    )


def highlight() -> Iterator[Figure]:
    """Colour a line of 500 characters, every value held against its parameter."""
    import time

    from zscli.completion.knowledge import Knowledge
    from zscli.shell.lexer import coloured
    from zscli.spec.loader import load_catalog

    known = Knowledge(load_catalog())
    line = "CreateVmInstance name=web cpuNum=4 memorySize=8G "
    line += f"l3NetworkUuids={','.join(['0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d'] * 13)}"
    line += f' description="{"x" * (480 - len(line))}"'
    times = []
    for number in range(50):  # no two alike: what was found for one is remembered
        typed = f"{line}{number}"
        begin = time.perf_counter()
        list(coloured(typed, known, len(typed)))
        times.append(time.perf_counter() - begin)
    middle = sorted(times)[len(times) // 2] * 1000
    yield absolute(f"colouring a line of {len(line)} characters", middle, 2, "ms")


def table() -> Iterator[Figure]:
    """Show 10,000 inventories as a table, against tabulate with the same cells."""
    from tabulate import tabulate

    from zscli.call.result import Result
    from zscli.output.formats import render
    from zscli.output.look import Look
    from zscli.output.view import view
    from zscli.spec.loader import load_catalog

    apis = load_catalog()
    rows = [
        {"uuid": f"{n:032x}", "name": f"vm-{n}", "state": "Running", "cpuNum": 4, "hostUuid": "h"}
        for n in range(10_000)
    ]
    result = Result(apis["QueryVmInstance"], {"inventories": rows}, "")
    fields = ("uuid", "name", "state", "cpuNum", "hostUuid")
    look = Look(200, colours=False, terminal=True)
    cells = [[row[field] for field in fields] for row in rows]

    def ours() -> object:
        shown = view(result, fields=fields, inventory=apis.inventory)
        return "\n".join(render(shown, look, "table"))

    found = measure.compare_calls(
        ours, lambda: tabulate(cells, headers=fields, tablefmt="simple"), runs=5
    )
    yield ratio("a table of 10,000 rows against bare tabulate", found, 1.5)


def waiting(delays: tuple[float, ...] = (0.2, 1.0, 5.0)) -> Iterator[Figure]:
    """Wait for jobs of several lengths: what our asking adds to them."""
    for delay in delays:
        with _simulator("--job-delay", str(delay)) as (url, home):
            _logged_in(url, home)
            found = jobs.added(url, home, runs=max(4, round(6 / delay**0.5)))
        limit = max(30.0, 50.0 * delay)
        yield absolute(f"time added to a job of {delay:g} s", found * 1000, limit, "ms")
    with _simulator("--job-delay", "20") as (url, home):
        _logged_in(url, home)
        found = jobs.added_side_by_side(url, home, 6)
    yield absolute("time added to a job of 20 s, six at once", found * 1000, 1000, "ms")


def webhook() -> Iterator[Figure]:
    """Wait for jobs of which the server tells when they end."""
    with _simulator("--job-delay", "5") as (url, home):
        _logged_in(url, home)
        found = jobs.added(url, home, runs=4, hooked=True)
    yield absolute("time added to a job of 5 s with --webhook", found * 1000, 30, "ms")


def many_jobs() -> Iterator[Figure]:
    """Follow 500 jobs at once, of which none ends."""
    with _simulator("--job-delay", "300") as (url, home):
        _logged_in(url, home)
        rate, part = jobs.many(url, home, 500, 20.0)
    yield absolute("questions about 500 jobs at once", rate, 60, "/s")
    yield absolute("processor time of the poller for 500 jobs", part * 100, 3, "% of a core")


def sdk() -> Iterator[Figure]:
    """Import the SDK, call with it, and iterate over many rows."""
    from benchmarks import sdk as programs

    yield ratio("import of api_actions against the catalog", programs.compare_import(), 1.2)
    with _simulator() as (url, _):
        yield ratio("cloud.call against requests.get", programs.compare_call(url), 1.2)
    rows = f"{programs.ROWS:,} rows"
    yield ratio(f"{rows} iterated against json.loads", programs.compare_rows(), 2)
    held = programs.memory_of_rows()
    yield absolute(f"memory for {rows} against that for 2,000", held, 1.2, "x")


def scale(vms: int = 100_000) -> Iterator[Figure]:
    """Ask a simulated cloud of many VMs, at the query function and over HTTP."""
    from benchmarks.scale import measured

    units = {"load": "s", "memory": "MB"}
    for what, value, limit in measured(vms):
        yield absolute(f"{vms:,} VMs: {what}", value, limit, units.get(what, "ms"))


def simulator() -> Iterator[Figure]:
    """Ask the simulator as fast as it answers, give it many jobs at once, and start it."""
    from benchmarks import simulator as server

    rate, found = server.query_rate()
    what = f"work for a Query by uuid ({rate:.0f}/s) against that of a bare hello"
    yield ratio(what, found, 2)
    late = server.jobs_at_once()
    yield absolute(f"the last of {server.JOBS} jobs of 1 s ends late by", late * 1000, 250, "ms")
    start = server.start_time()
    yield absolute("a simulator with a small cloud starts in", start.ours, 50, "ms")
    yield ratio("the start of a simulator against that of a bare server", start, 15)


BENCHMARKS: dict[str, Callable[[], Iterator[Figure]]] = {
    "version": version,
    "complete": complete,
    "catalog": catalog,
    "bind": bind,
    "one-shot": one_shot,
    "writes": writes,
    "ledger": recorded,
    "prompt": prompt,
    "memory": memory,
    "menu": menu,
    "highlight": highlight,
    "table": table,
    "sdk": sdk,
    "simulator": simulator,
    "waiting": waiting,
    "webhook": webhook,
    "many-jobs": many_jobs,
    "scale": scale,
    "scale-million": partial(scale, 1_000_000),
}


ONLY_NAMED = {"scale", "scale-million"}
"""Those that take minutes, or gigabytes."""


def main(names: list[str]) -> int:
    """Run the benchmarks that are named, or all, and print a line for each figure."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(BENCHMARKS)}.")
        return 2
    missed = 0
    for name in names or (one for one in BENCHMARKS if one not in ONLY_NAMED):
        for figure in BENCHMARKS[name]():
            mark = "ok  " if figure.kept else "MISS"
            print(f"{mark} {figure.what}: {figure.value}, promised {figure.promise}", flush=True)
            missed += not figure.kept
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
