"""docs/sdk.md is true: its programs run, and its tables name what there is."""

import inspect
import re
import runpy
import sys
from pathlib import Path

import pytest

from zscli import errors
from zscli.sdk.cloud import Cloud
from zscli.sdk.connect import connect
from zscli.simulator.server import Simulator

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "sdk.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^## (.*?)$|^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
ADDRESS = "https://cloud.example.com/zstack"


def programs() -> list[tuple[str, str]]:
    """Return each program of the page with the heading above it."""
    found, heading = [], ""
    for title, program in PROGRAMS:
        heading = title or heading
        if program:
            found.append((heading, program))
    return found


def test_every_section_but_tables_has_a_program() -> None:
    """The page shows a program wherever it tells of code."""
    assert [heading for heading, _ in programs()] == [
        "A new program",
        "Answers",
        "Queries and paging",
        "Jobs",
        "Errors",
        "Threads and asyncio",
        "Threads and asyncio",
        "From the old SDK",
        "From the old SDK",
    ]


@pytest.mark.usefixtures("sessions_stay")
@pytest.mark.parametrize(("heading", "program"), programs())
def test_a_program_of_the_page_runs(
    named: Simulator, cloud: Cloud, tmp_path: Path, heading: str, program: str
) -> None:
    """With the names that the page says, it ends without an error and leaves no session."""
    path = tmp_path / "program.py"
    path.write_text(program.replace(ADDRESS, named.url), encoding="utf-8")
    host, _, port = named.url.split("/")[2].partition(":")
    vm = next(cloud.query("VmInstance", "state=Running", limit=1))
    given = {"cloud": cloud, "secret": "password", "vm_uuid": vm.uuid, "host": host, "port": port}
    try:
        runpy.run_path(str(path), init_globals=given)
    finally:
        for name in [name for name in sys.modules if name.split(".")[0] == "apibinding"]:
            del sys.modules[name]
        sys.modules.pop("zscli.sdk.apibinding", None)
    assert heading


def table(heading: str) -> list[str]:
    """Return the first column of the table under a heading."""
    rows = PAGE.split(f"\n| {heading} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [row.split("|")[1].strip() for row in rows]


def test_the_methods_are_there() -> None:
    """Each method of the table exists, and takes what the table says."""
    for row in table("method"):
        name, _, given = row.strip("`").rstrip(")").partition("(")
        takes = inspect.signature(getattr(Cloud, name)).parameters
        assert {one.strip("*= ") for one in given.split(",")} <= set(takes), row


def test_the_parameters_of_connect_are_there() -> None:
    """Each parameter of connect() that the page names exists."""
    named = re.findall(r"(\w+)=", " ".join(table("what connect is given")))
    assert {*named, "profile", "zone", "ledger", "url"} <= set(
        inspect.signature(connect).parameters
    )


def test_the_errors_are_there() -> None:
    """Each error of the table exists."""
    for name in re.findall(r"`([A-Z]\w+)`", " ".join(table("error"))):
        assert issubclass(getattr(errors, name), errors.ZscliError)
