"""Promises about how an error is told."""

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from zscli.errors import (
    ApiError,
    CannotConnect,
    ExitStatus,
    Interrupted,
    InvalidParams,
    JobTimeout,
    LineError,
    NotLoggedIn,
    Problem,
    ServerError,
    UnknownApi,
    ZscliError,
)
from zscli.output.look import Look
from zscli.output.problem import problem_json, problem_lines

Golden = Callable[[str, Iterable[str]], None]

LINE = "CreateZone nmae=z1  description=北京 uuid=xyz"
JOB = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"

DETAILS = (
    "current vm instance state[Stopped] doesn't allow to proceed message"
    "[org.zstack.header.vm.APIPauseVmInstanceMsg], allowed states are [Running]"
)
CHAIN = ServerError(
    code="VM.1012",
    description="Unable to suspend a vm",
    details=DETAILS,
    elaboration="Error message: the VM does not run.",
    cause=ServerError("VM.1010", "VM is not in state that allows required operation", DETAILS),
)
PARALLEL = ServerError(
    code="SYS.1006",
    description="An operation failed",
    causes=(
        ServerError("HOST.1003", "Unable to connect", "host a: no route\n\tat line 2"),
        ServerError("HOST.1003", "Unable to connect", "host b: \x1b[31mrefused"),
    ),
)
THREE = InvalidParams(
    "CreateZone",
    [
        Problem("name is required."),
        Problem("uuid must be 32 hexadecimal digits, not 'xyz'.", "Tab lists them.", (35, 43)),
        Problem("There is no parameter called nmae.", "Did you mean name?", (11, 18)),
    ],
)

ERRORS: dict[str, ZscliError] = {
    "one-problem": InvalidParams("CreateZone", [THREE.problems[2]]),
    "three-problems": THREE,
    "line-error": LineError("A quote is not closed.", hint="Close it.", span=(32, 34)),
    "unknown-api": UnknownApi("CreateZone", ["CreateZones", "CreateTone"]),
    "chain": ApiError("PauseVmInstance", CHAIN, hint="Start it: StartVmInstance uuid=1"),
    "parallel": ApiError("ReconnectHost", PARALLEL),
    "one-server-error": ApiError(
        "LogInByAccount",
        ServerError("ID.1000", "Unable to authenticate a user", "wrong account name or password"),
    ),
    "only-a-code": ApiError("QueryZone", ServerError("SYS.1000")),
    "not-logged-in": NotLoggedIn(),
    "no-connection": CannotConnect("Nothing listens at localhost:8080.", hint="Start it."),
    "job-timeout": JobTimeout(JOB, 30),
    "interrupted": Interrupted(),
}


@pytest.mark.parametrize("name", ERRORS)
@pytest.mark.parametrize("width", [None, 80, 30])
def test_problem_lines(golden: Golden, name: str, width: int | None) -> None:
    """Each kind of error is told as in its golden file."""
    lines = problem_lines(ERRORS[name], look=Look(width), line=LINE)
    golden(f"problem-{name}-{width or 'pipe'}", lines)


@pytest.mark.parametrize("name", ["chain", "three-problems"])
def test_coloured(golden: Golden, name: str) -> None:
    """The sentence is red, the innermost cause bold; colours follow the golden file."""
    lines = problem_lines(ERRORS[name], look=Look(80, colours=True), line=LINE)
    golden(f"problem-{name}-coloured", lines)


def test_the_source_comes_first() -> None:
    """A script's name and line stand before the sentence, as compilers have it."""
    assert problem_lines(NotLoggedIn(), look=Look(), source="vms.zs:12")[0] == (
        "vms.zs:12: error: You are not logged in."
    )


def test_only_the_redacted_line_is_drawn() -> None:
    """A secret of the typed line is not in what is drawn, and the marker is still right."""
    line = "LogInByAccount password=geheim acount=admin"
    error = InvalidParams("LogInByAccount", [Problem("No such parameter.", span=(31, 37))])
    lines = problem_lines(
        error, look=Look(80), line=line, shown="LogInByAccount password=*** acount=admin"
    )
    assert lines[1:] == [
        "  LogInByAccount password=*** acount=admin",
        "                              ^~~~~~",
    ]


def test_no_line_no_drawing() -> None:
    """Without the typed line there is the sentence and the next step."""
    assert problem_lines(ERRORS["one-problem"], look=Look()) == [
        "error: There is no parameter called nmae.",
        "  next: Did you mean name?",
    ]


def test_a_server_cannot_act_on_the_terminal() -> None:
    """Control characters in a server's words are made visible."""
    error = ApiError("QueryZone", ServerError("X\x1b.1", "d\x07", "a\x1b[2Jb", elaboration="\x9b"))
    text = "\n".join(problem_lines(error, look=Look(80)))
    assert not set(text) & set("\x1b\x07\x9b")
    assert r"a\x1b[2Jb" in text


def test_many_problems_are_cut_short() -> None:
    """A hopeless line does not fill the screen."""
    problems = [Problem(f"Problem {number}.", span=(number, number + 1)) for number in range(40)]
    lines = problem_lines(InvalidParams("CreateZone", problems), look=Look(80), line="x" * 50)
    assert lines[0] == "error: CreateZone has 40 problems; nothing was sent."
    assert lines[-1] == "  … and 28 more of them."
    assert len(lines) < 20


def test_a_deep_chain_ends() -> None:
    """A chain of any depth is told without trouble."""
    error = ServerError("SYS.1", details="bottom")
    for depth in range(200):
        error = ServerError("SYS.1", details=f"level {depth}", cause=error)
    lines = problem_lines(ApiError("QueryZone", error), look=Look(40))
    assert lines[0] == "error: bottom"
    assert len(lines) < 40


JSON: list[tuple[str, dict[str, Any]]] = [
    (
        "three-problems",
        {
            "status": 2,
            "error": "InvalidParams",
            "sentence": "name is required.",
            "api": "CreateZone",
            "problems": [
                {"sentence": "name is required."},
                {
                    "sentence": "uuid must be 32 hexadecimal digits, not 'xyz'.",
                    "hint": "Tab lists them.",
                    "span": [35, 43],
                },
                {
                    "sentence": "There is no parameter called nmae.",
                    "hint": "Did you mean name?",
                    "span": [11, 18],
                },
            ],
        },
    ),
    (
        "line-error",
        {
            "status": 2,
            "error": "LineError",
            "sentence": "A quote is not closed.",
            "hint": "Close it.",
            "problems": [
                {"sentence": "A quote is not closed.", "hint": "Close it.", "span": [32, 34]}
            ],
        },
    ),
    (
        "unknown-api",
        {
            "status": 2,
            "error": "UnknownApi",
            "sentence": "There is no API called CreateZone.",
            "hint": "Did you mean CreateZones or CreateTone?",
            "names": ["CreateZones", "CreateTone"],
        },
    ),
    (
        "only-a-code",
        {
            "status": 1,
            "error": "ApiError",
            "sentence": "SYS.1000",
            "api": "QueryZone",
            "code": "SYS.1000",
            "causes": [{"code": "SYS.1000"}],
        },
    ),
    (
        "job-timeout",
        {
            "status": 4,
            "error": "JobTimeout",
            "sentence": f"The job {JOB} is still running after 30 s.",
            "hint": f"It goes on at the server. Come back to it: wait {JOB}",
            "jobUuid": JOB,
        },
    ),
]


@pytest.mark.parametrize(("name", "value"), JSON, ids=[name for name, _ in JSON])
def test_problem_json(name: str, value: dict[str, Any]) -> None:
    """A program reads an error as a value, without empty keys."""
    found = problem_json(ERRORS[name])
    assert value == found
    assert value == json.loads(json.dumps(found))


def test_json_has_the_chain_and_the_status() -> None:
    """The chain stands outermost first, and the status is the program's."""
    found = problem_json(ERRORS["chain"])
    assert [one["code"] for one in found["causes"]] == ["VM.1012", "VM.1010"]
    assert found["status"] == ExitStatus.FAILED
