"""Before something is destroyed, whoever sits at the terminal is asked."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journey import Zscli
from zscli.app import App
from zscli.call.bind import bind_values
from zscli.context import Context
from zscli.environment import Environment
from zscli.errors import ExitStatus, Interrupted
from zscli.simulator.server import Simulator


class Person:
    """Somebody who answers as told."""

    def __init__(self) -> None:
        self.answers: list[bool | Interrupted] = []
        self.asked: list[str] = []

    def secret(self, label: str) -> str:
        """Type nothing."""
        raise AssertionError(label)

    def yes(self, question: str) -> bool:
        """Give the next answer."""
        self.asked.append(question)
        answer = self.answers.pop(0)
        if isinstance(answer, Interrupted):
            raise answer
        return answer


class Prompt:
    """The console's app with somebody at it."""

    def __init__(self, folder: Path, url: str) -> None:
        self.person = Person()
        self.shown: list[str] = []
        self.err = io.BytesIO()
        environment = Environment(
            stdin=io.TextIOWrapper(io.BytesIO()),
            stdout=io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True),
            stderr=io.TextIOWrapper(self.err, encoding="utf-8", write_through=True),
            variables={"NO_COLOR": "1"},
            home=folder,
        )
        self.context = Context(environment, {"url": url}, say=self.shown.append, asks=self.person)
        self.app = App(self.context, interactive=True)
        assert self.app.run_line("LogInByAccount accountName=admin password=password") == 0


@pytest.fixture
def prompt(tmp_path: Path, simulator: Simulator) -> Prompt:
    """Give somebody at the prompt, logged in."""
    return Prompt(tmp_path, simulator.url)


@pytest.fixture
def zone(prompt: Prompt) -> Callable[[str], str]:
    """Make zones, and return their uuids."""

    def make(name: str) -> str:
        uuid = f"{len(name):08x}000040008000000000000000"
        line = f"CreateZone name={name} resourceUuid={uuid}"
        assert prompt.app.run_line(line) == 0
        return uuid

    return make


def there(prompt: Prompt, uuid: str) -> bool:
    """Whether the zone still exists."""
    context = prompt.context
    conditions = {"conditions": [f"uuid={uuid}"]}
    call = bind_values(context.catalog["QueryZone"], conditions)
    return bool(context.client.call(call).inventories)


def test_the_question_names_what_is_lost(prompt: Prompt, zone: Callable[[str], str]) -> None:
    """It has the API, the uuid, the name that the server knows, and the loss."""
    uuid = zone("doomed")
    prompt.person.answers = [True]
    assert prompt.app.run_line(f"DeleteZone uuid={uuid}") == 0
    assert prompt.person.asked == ["Send DeleteZone?"]
    assert prompt.shown[0] == f"uuid: doomed ({uuid})"
    assert prompt.shown[1].startswith("The zone is lost with all its clusters")
    assert all(len(line) <= prompt.context.environment.width for line in prompt.shown)
    assert not there(prompt, uuid)


@pytest.mark.parametrize("answer", [False, Interrupted()], ids=["no", "Ctrl-C"])
def test_without_a_yes_nothing_is_sent(
    prompt: Prompt, zone: Callable[[str], str], answer: bool | Interrupted
) -> None:
    """Anything else ends the line with status 130, and the zone is still there."""
    uuid = zone("kept")
    prompt.person.answers = [answer]
    assert prompt.app.run_line(f"DeleteZone uuid={uuid}") is ExitStatus.INTERRUPTED
    assert there(prompt, uuid)
    if answer is False:
        assert "DeleteZone was not sent." in prompt.err.getvalue().decode()


def test_each_of_many_is_asked(prompt: Prompt, zone: Callable[[str], str]) -> None:
    """Several commands are asked one by one, and a no ends the line."""
    one, two, three = zone("a"), zone("bb"), zone("ccc")
    prompt.person.answers = [True, False]
    line = "\n".join(f"DeleteZone uuid={uuid}" for uuid in (one, two, three))
    assert prompt.app.run_line(line) is ExitStatus.INTERRUPTED
    assert [there(prompt, uuid) for uuid in (one, two, three)] == [False, True, True]
    assert "Commands not run because of the error: 1." in prompt.err.getvalue().decode()


UNASKED = [
    ("--yes", "DeleteZone uuid={} --yes"),
    ("-y", "DeleteZone -y uuid={}"),
    ("a dry run", "DeleteZone uuid={} --dry-run"),
    ("a setting", "set confirm off\nDeleteZone uuid={}"),
    ("nothing is lost", "ChangeZoneState uuid={} stateEvent=disable"),
]


@pytest.mark.parametrize("line", [line for _, line in UNASKED], ids=[why for why, _ in UNASKED])
def test_nobody_is_asked(prompt: Prompt, zone: Callable[[str], str], line: str) -> None:
    """With --yes, with confirm off, for a dry run and for what does no harm."""
    uuid = zone("doomed")
    assert prompt.app.run_line(line.format(uuid)) == 0
    assert prompt.person.asked == []


def test_a_script_on_a_terminal_is_not_asked(prompt: Prompt, zone: Callable[[str], str]) -> None:
    """A script was written beforehand: nobody waits for its questions."""
    uuid = zone("doomed")
    assert prompt.app.run_script([f"DeleteZone uuid={uuid}\n".encode()], "x.zs") == 0
    assert prompt.person.asked == []


def test_nobody_at_the_terminal_is_not_asked(zscli: Zscli) -> None:
    """A single command in a pipe is sent as it is."""
    uuid = zscli("CreateZone", "name=doomed").json["inventory"]["uuid"]
    ran = zscli("DeleteZone", f"uuid={uuid}")
    assert (ran.status, ran.err) == (0, "")
