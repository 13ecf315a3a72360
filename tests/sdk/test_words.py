"""What errors say to a program: its own words, not those of the shell."""

import re
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import zscli
from zscli.errors import ZscliError
from zscli.sdk import api_actions
from zscli.sdk.cloud import Cloud
from zscli.sdk.words import program_words
from zscli.simulator.server import Simulator

ADMIN: Any = {"account": "admin", "password": "password"}
NOWHERE = "http://127.0.0.1:1"
JOB = "0b" * 16

OF_CONNECT = [
    # what connect() is given                  the sentence and the hint
    ({"url": "ftp://x"}, r"^url must be .*\. For example: url=\"https://.*\"$"),
    ({"proxy": "::"}, r"^proxy must be .*\. For example: proxy=\"http"),
    ({"insecure": "perhaps"}, r"^insecure must be on or off\. For example: insecure=True$"),
    ({"ca_file": ""}, r"^ca_file must be .*\. For example: ca_file=\""),
    ({"url": NOWHERE}, r"is the port right\? Try another url\.$"),
    ({"profile": "nowhere"}, r"Make one in the shell: profile set nowhere host=…$"),
    ({"url": NOWHERE, "timeout": "1h"}, r"For example: timeout=600$"),
]


def told(step: Callable[[], Any]) -> str:
    """Return the sentence and the hint of the error that *step* raises."""
    with pytest.raises(ZscliError) as caught:
        step()
    error = caught.value
    assert str(error) == error.sentence
    assert "--" not in f"{error.sentence} {error.hint}"
    return f"{error.sentence} {error.hint}"


@pytest.mark.parametrize(("given", "said"), OF_CONNECT, ids=[said for _, said in OF_CONNECT])
def test_connect_speaks_of_its_own_parameters(given: dict[str, Any], said: str) -> None:
    """What is wrong is named as connect() has it, with an example in Python."""
    assert re.search(said, told(lambda: zscli.connect(**{"url": NOWHERE, **ADMIN, **given})))


def test_no_login_is_told_with_what_connect_takes(simulator: Simulator) -> None:
    """Without a login the next step is one of connect()'s, not a line of the shell."""
    with zscli.connect(simulator.url) as cloud:
        said = told(lambda: cloud.count("Zone"))
    assert said.endswith("Give connect an account, an access_key or a session.")


def test_an_ended_session_of_somebody_elses_is_told(simulator: Simulator) -> None:
    """A session that was given and has ended cannot be renewed here."""
    with zscli.connect(simulator.url, session="0" * 32) as cloud:
        assert told(lambda: cloud.count("Zone")).endswith("Connect again, or give another session.")


OF_CALLS: list[tuple[Callable[[Cloud], Any], str]] = [
    # the call                                                     what the hint ends with
    (lambda cloud: cloud.call("Xyzzy"), "See all names: dir(cloud)"),
    (lambda cloud: cloud.call("CreateZone", q=1, name="z"), "help(cloud.CreateZone)"),
    (
        lambda cloud: cloud.count("Zone", {"name": "name", "op": "=", "value": ""}),
        "cloud.zql(\"query zone where name = ''\")",
    ),
]


@pytest.mark.parametrize(("call", "said"), OF_CALLS, ids=["an API", "a parameter", "a condition"])
def test_calls_speak_of_python(cloud: Cloud, call: Callable[[Cloud], Any], said: str) -> None:
    """The next step is something that a program can do."""
    assert told(lambda: call(cloud)).endswith(said)


def test_the_help_that_is_named_is_there(cloud: Cloud) -> None:
    """help(cloud.CreateZone) tells the summary and every parameter; dir(cloud) all names."""
    doc = cloud.CreateZone.__doc__ or ""
    assert doc.startswith("Create a zone.\n\n")
    assert "\nname: string, required. " in f"\n{doc}"
    assert {"CreateZone", "QueryVmInstance", "query"} <= set(dir(cloud))


def test_what_can_be_waited_for_again_is_told_in_python() -> None:
    """A hint that leads the shell's user to `wait` leads a program to the job."""
    with (
        Simulator(seed="demo", job_delay=0.5) as simulator,
        zscli.connect(simulator.url, **ADMIN) as cloud,
    ):
        with pytest.raises(ZscliError) as caught:
            cloud.CreateZone(name="later", timeout=0.01)
        found = re.search(r'cloud\.job\("([0-9a-f]{32})"\)\.wait\(\)$', caught.value.hint)
        assert found is not None
        assert cloud.job(found[1]).wait().inventory.name == "later"


def test_a_traceback_ends_with_the_next_step(cloud: Cloud) -> None:
    """A program that dies of an error shows its sentence and, below it, the hint."""
    with pytest.raises(ZscliError) as caught:
        cloud.call("Xyzzy")
    shown = "".join(traceback.format_exception(caught.value))
    assert shown.endswith("There is no API called Xyzzy.\nSee all names: dir(cloud)\n")


@pytest.mark.parametrize(
    "text",
    [
        "Check the address and the network.",
        'For example: url="https://cloud.example.com"',
        f'It goes on at the server. Come back to it: cloud.job("{JOB}").wait()',
    ],
)
def test_words_of_a_program_stay(text: str) -> None:
    """What a program is told is not worded a second time."""
    assert program_words(text) == text


def test_a_wrong_timeout_of_an_action_is_told_in_python(named: Simulator) -> None:
    """The example is a line of Python, in the action's milliseconds."""
    assert named.url
    action = api_actions.QueryZoneAction(conditions=[], timeout="soon")
    assert told(action.run).endswith("For example: timeout = 600000")
