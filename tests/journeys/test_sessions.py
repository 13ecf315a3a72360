"""Logins from one process to the next: who they are kept for, and how they end."""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from tests.journey import Zscli
from zscli.app import App
from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.environment import Environment
from zscli.errors import ExitStatus, NotZStack
from zscli.login import settle
from zscli.simulator.server import Simulator

ADMIN = ("LogInByAccount", "accountName=admin", "password=password")
SESSION = "SessionInventory"


@dataclass
class Person:
    """Somebody at a terminal, who knows one password and says yes or no."""

    password: str = "password"
    agrees: bool = True
    asked: list[str] = field(default_factory=list)

    def secret(self, label: str) -> str:
        """Type the password."""
        self.asked.append(label)
        return self.password

    def yes(self, question: str) -> bool:
        """Say yes or no."""
        self.asked.append(question)
        return self.agrees


@dataclass
class Prompt:
    """The console's app with somebody at it, and the bytes on its screen."""

    app: App
    person: Person
    screen: io.BytesIO
    home: Path

    @property
    def shown(self) -> str:
        """What stands on the screen."""
        return self.screen.getvalue().decode()


@pytest.fixture
def prompt(tmp_path: Path, simulator: Simulator) -> Prompt:
    """Return the app as the console has it, at a cloud of its own."""
    screen = io.BytesIO()
    stream = io.TextIOWrapper(screen, encoding="utf-8", write_through=True)
    environment = Environment(
        stdin=io.TextIOWrapper(io.BytesIO()),
        stdout=stream,
        stderr=stream,
        variables={"NO_COLOR": "1"},
        home=tmp_path,
    )
    person = Person()
    context = Context(
        environment, {"url": simulator.url}, say=partial(print, file=stream), asks=person
    )
    return Prompt(App(context, interactive=True), person, screen, tmp_path)


def test_a_password_is_asked_for(prompt: Prompt) -> None:
    """A login without a password asks for it, and it is shown nowhere."""
    prompt.person.password = "geheim-4711"
    assert prompt.app.run_line("LogInByAccount accountName=admin") is ExitStatus.FAILED
    prompt.person.password = "password"
    assert prompt.app.run_line("LogInByAccount accountName=admin") is ExitStatus.OK
    assert prompt.person.asked == ["Password: ", "Password: "]
    assert prompt.app.prompt() == "admin >>> "
    assert "geheim" not in prompt.shown


ANSWERS = [
    ({}, "nothing"),
    ({"inventory": None}, "null"),
    ({"inventory": ["a" * 32]}, "a list"),
    ({"inventory": {}}, "no uuid"),
    ({"inventory": {"uuid": ""}}, "an empty uuid"),
    ({"inventory": {"uuid": 4711}}, "a number"),
    ({"inventory": {"uuid": True}}, "a truth value"),
    ({"inventory": {"uuid": {"a": "b"}}}, "a map"),
    ({"inventory": {"uuid": "a\r\nHost: b"}}, "what no header carries"),
]


@pytest.mark.parametrize(("body", "why"), ANSWERS, ids=[why for _, why in ANSWERS])
def test_an_answer_without_a_session_is_no_login(
    body: dict[str, object], why: str, prompt: Prompt
) -> None:
    """Whatever is no session is refused, and nothing of it is kept."""
    context = prompt.app.context
    login = Call(context.catalog["LogInByAccount"], {"accountName": "admin"})
    with pytest.raises(NotZStack, match="has no uuid of a session"):
        settle(login, Result(login.api, body, "{}"), context)
    assert context.session is None
    assert "4711" not in "".join(path.read_text() for path in prompt.home.rglob("*.json"))


def test_an_answer_with_odd_surroundings_is_a_login(prompt: Prompt) -> None:
    """What else the answer should have is left empty where it is no text."""
    context = prompt.app.context
    login = Call(context.catalog["LogInByAccount"], {"accountName": "admin"})
    body = {"inventory": {"uuid": "a" * 32, "userUuid": None}, "accountInventory": {"name": 5}}
    settle(login, Result(login.api, body, "{}"), context)
    assert context.session is not None
    assert (context.session.account_name, context.session.user_uuid) == ("admin", "")


LOG_IN = "LogInByAccount accountName=admin"
AT = "http://h.example:8080/zstack"
HINTS = [
    # variables and words, whether in a script, the next step, why
    ({}, [], False, f"Log in: {LOG_IN}", "the default server"),
    ({"ZSCLI_URL": AT}, [], False, f"Log in at {AT}: {LOG_IN}", "a variable"),
    ({}, ["--host", "h.example"], False, f"Log in: {LOG_IN} --url {AT}", "an option"),
    ({}, ["--url", AT], False, f"Log in: {LOG_IN} --url {AT}", "an address"),
    ({}, ["--url", AT], True, f"Log in at {AT}: {LOG_IN}", "a script, which has it once"),
    ({"ZSCLI_URL": AT}, ["--profile", "other"], False,
     f"Log in at {AT}: {LOG_IN} --profile other", "a profile"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("variables", "words", "scripted", "hint", "why"), HINTS, ids=[why for *_, why in HINTS]
)
def test_who_is_not_logged_in_learns_where(
    variables: dict[str, str],
    words: list[str],
    scripted: bool,
    hint: str,
    why: str,
    offline: Zscli,
) -> None:
    """The next step names the server, in case it is the wrong one, and is a line that works."""
    offline.variables |= variables
    assert offline("profile", "set", "other", "pager=off").status == 0
    ran = offline(*words, stdin="QueryZone\n") if scripted else offline(*words, "QueryZone")
    assert ran.status == 3
    assert ran.err.splitlines()[-1] == f"  next: {hint}"


def test_the_next_step_logs_in(stranger: Zscli) -> None:
    """The line that is told, with the password, is all that was missing."""
    at, stranger.url = stranger.url, ""
    told = stranger("--url", at, "QueryZone").err.splitlines()[-1]
    login = told.removeprefix("  next: Log in: ").split()
    assert stranger(*login, "password=password").status == 0
    assert stranger("--url", at, "QueryZone").status == 0


def test_a_password_is_not_asked_for_in_vain(prompt: Prompt) -> None:
    """While something else is missing, that is told, and nobody is asked."""
    assert prompt.app.run_line("LogInByUser accountName=admin") is ExitStatus.USAGE
    assert prompt.person.asked == []


def test_users_are_at_the_prompt(prompt: Prompt) -> None:
    """A login of a user shows the account too, and a LogOut nobody."""
    assert prompt.app.run_line("LogInByUser accountName=dev-team userName=zhangwei") == 0
    assert prompt.person.asked == ["Password: "]
    assert prompt.app.prompt() == "dev-team/zhangwei >>> "
    assert prompt.app.run_line("LogOut") == 0
    assert prompt.app.prompt() == "- >>> "


def test_an_ended_session_is_offered_again(prompt: Prompt, simulator: Simulator) -> None:
    """At the prompt a read whose session has ended is repeated after a new login, traced."""
    prompt.app.run_line("LogInByAccount accountName=admin password=password")
    simulator.world.remove(SESSION)
    assert prompt.app.run_line("QueryZone -c -o csv fields=name") is ExitStatus.OK
    question, password = prompt.person.asked
    assert question == "The session of admin has ended. Log in again?"
    assert password == "Password: "
    assert prompt.shown.count("shanghai-zone-2") == 1
    assert prompt.shown.count("/v1/zones?") == 2
    assert simulator.world.count(SESSION) == 1


def test_a_write_is_not_repeated(prompt: Prompt, simulator: Simulator) -> None:
    """A write whose session has ended is not sent again, and not said to have worked."""
    prompt.app.run_line("LogInByAccount accountName=admin password=password")
    simulator.world.remove(SESSION)
    assert prompt.app.run_line("CreateZone name=twice") is ExitStatus.SESSION
    assert simulator.world.count("ZoneInventory", name="twice") == 0
    assert prompt.app.run_line("QueryZone") is ExitStatus.OK


def test_no_is_no(prompt: Prompt, simulator: Simulator) -> None:
    """Who does not want to log in again is told that the session has ended, once."""
    prompt.person.agrees = False
    prompt.app.run_line("LogInByAccount accountName=admin password=password")
    simulator.world.remove(SESSION)
    assert prompt.app.run_line("QueryZone") is ExitStatus.SESSION
    assert prompt.app.run_line("QueryZone") is ExitStatus.SESSION
    assert len(prompt.person.asked) == 1
    assert prompt.app.prompt() == "- >>> "


@pytest.mark.parametrize("line", ["QueryZone", "CreateZone name=late"])
def test_an_ended_session_is_told(zscli: Zscli, simulator: Simulator, line: str) -> None:
    """Without a terminal an ended session is status 3 and how to log in, at once or in a job."""
    simulator.world.remove(SESSION)
    ran = zscli(*line.split())
    assert (ran.status, ran.out) == (3, "")
    assert "ID.1001" in ran.err
    assert "next: Log in again: LogInByAccount" in ran.err


def test_a_login_takes_the_place_of_the_last(zscli: Zscli, simulator: Simulator) -> None:
    """However often somebody logs in, the server has one session of theirs."""
    for _ in range(3):
        zscli.log_in()
    assert simulator.world.count(SESSION) == 1
    assert zscli("QueryZone").status == 0


def test_a_failed_login_changes_nothing(zscli: Zscli, simulator: Simulator) -> None:
    """A login that is refused leaves the one before as it was."""
    assert zscli(*ADMIN[:2], "password=wrong").status == 1
    assert simulator.world.count(SESSION) == 1
    assert zscli("QueryZone").status == 0


def test_a_full_table_of_sessions(zscli: Zscli, simulator: Simulator, tmp_path: Path) -> None:
    """Where the server allows no more sessions, that is told with the ways out."""
    config = ("category=identity", "name=session.maxConcurrent", "value=1")
    assert zscli("UpdateGlobalConfig", *config).status == 0
    ran = Zscli(tmp_path / "other", simulator.url)(*ADMIN)
    assert (ran.status, ran.out) == (1, "")
    assert "ID.1006" in ran.err
    assert "next: Log out where you no longer work" in ran.err
    assert zscli("QueryZone").status == 0


def block_state(home: Path) -> None:
    """Put a file where the state folder would be."""
    (home / ".local").mkdir(parents=True)
    (home / ".local/state").write_text("in the way")


def foreign_state(home: Path) -> None:
    """Leave no folder at all to write to."""
    home.write_text("in the way")


UNWRITABLE = {"a file is in the way": block_state, "home is none": foreign_state}


@pytest.mark.parametrize("block", UNWRITABLE.values(), ids=UNWRITABLE.keys())
def test_a_login_that_cannot_be_kept(
    simulator: Simulator, tmp_path: Path, block: Callable[[Path], None]
) -> None:
    """A session no later process could find serves this one, is told of, and ended with it."""
    home = tmp_path / "home"
    block(home)
    user = Zscli(home, simulator.url)
    login = " ".join(ADMIN)
    ran = user(stdin=f"{login}\nQueryZone fields=name -o csv\n{login}\nQueryZone limit=1\n")
    assert ran.status == 0, ran.err
    assert "shanghai-zone-2" in ran.out
    assert ran.err.count("counts for this process only") == 1
    assert user(*ADMIN).status == 0
    assert simulator.world.count(SESSION) == 0
    assert user("QueryZone").status == 3


def test_each_profile_and_server_has_its_own(zscli: Zscli, shared_simulator: Simulator) -> None:
    """A login counts for its profile at its server; another one has none, and may have its own."""
    zscli("profile", "set", "other", "account=admin")
    assert zscli("QueryZone", "--profile", "other").status == 3
    assert zscli("QueryZone", "--url", shared_simulator.url).status == 3
    assert zscli("--profile", "other", "LogInByAccount", "password=password").status == 0
    assert zscli("LogOut", "--profile", "other").status == 0
    assert zscli("QueryZone").status == 0


def test_wait_is_traced_too(zscli: Zscli) -> None:
    """-c shows the questions of `wait`, and is over with its line."""
    uuid = zscli("CreateZone", "name=later", "--no-wait").out.strip()
    ran = zscli(stdin=f"wait {uuid} -c\nwait {uuid}\n")
    assert ran.status == 0
    assert ran.err.count("curl ") == ran.err.count(f"/v1/api-jobs/{uuid}") == 1
