"""help, search, profile, version and quit, as a user meets them."""

from pathlib import Path

import pytest

from tests.journey import Zscli
from zscli.builtin.table import BUILTINS
from zscli.builtin.topics import TOPICS
from zscli.errors import ExitStatus


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_every_topic_can_be_read(offline: Zscli, topic: str) -> None:
    """A topic is a page of lines that fit a terminal."""
    ran = offline("help", topic)
    assert (ran.status, ran.err) == (0, "")
    assert all(len(line) <= 100 for line in ran.out.splitlines())


@pytest.mark.parametrize("name", sorted(BUILTINS))
def test_every_builtin_has_a_page(offline: Zscli, name: str) -> None:
    """Help shows how a builtin is written."""
    ran = offline("help", name)
    assert BUILTINS[name].usage[0] in ran.out


def test_exit_codes_are_those_of_the_program(offline: Zscli) -> None:
    """The topic exit-codes has each status with its meaning."""
    out = offline("help", "exit-codes").out
    for status in ExitStatus:
        assert f"{int(status)}  {status.meaning}" in out


def test_help_for_an_api_shows_what_it_takes(offline: Zscli) -> None:
    """The page has the route, the parameters with the required ones marked, and an example."""
    out = offline("help", "attachdatavolumetovm").out
    assert "POST /v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}" in out
    assert "* volumeUuid" in out
    assert "  systemTags" in out
    assert "AttachDataVolumeToVm vmInstanceUuid=" in out


def test_help_for_an_unknown_name_is_a_sentence(offline: Zscli) -> None:
    """What help does not know is said, with names that come near, and status 2."""
    ran = offline("help", "AtachDataVolumeToVm")
    assert ran.status == 2
    assert "AttachDataVolumeToVm" in ran.err


@pytest.mark.parametrize("words", [("attach", "nic"), ("attach nic",)], ids=["bare", "quoted"])
def test_search_finds_by_summary(offline: Zscli, words: tuple[str, ...]) -> None:
    """Search looks at names, parameters and summaries; quotes around its words are no matter."""
    out = offline("search", *words).out
    assert out.split()[0] == "AttachL3NetworkToVm"


def test_search_without_a_find_says_so(offline: Zscli) -> None:
    """Nothing found is a sentence on standard error, and no failure."""
    ran = offline("search", "qqqqqqqq")
    assert (ran.status, ran.out) == (0, "")
    assert "No API is about qqqqqqqq" in ran.err


def test_an_api_without_rest_is_told(offline: Zscli) -> None:
    """Calling an API that has no REST binding ends with status 2 and says so in words."""
    from zscli.spec.loader import load_catalog

    catalog = load_catalog()
    name = next(name for name in catalog.names if catalog[name].rest is None)
    ran = offline(name, "--dry-run")
    assert ran.status == 2
    assert "REST" in ran.err


def test_profiles_are_made_used_and_shown(offline: Zscli) -> None:
    """A profile is kept, and profile show says where each value came from."""
    assert offline("profile", "set", "prod", "host=172.20.0.5", "account=ops").status == 0
    assert offline("profile", "use", "prod").status == 0
    out = offline("profile", "show", "-o", "csv").out
    assert "host,172.20.0.5,profile prod" in out
    assert "port,8080,default" in out
    out = offline("profile", "list", "-o", "text").out
    assert "prod\tyes" in out


def test_an_option_beats_a_variable_beats_a_profile(offline: Zscli) -> None:
    """The address comes from the highest level that names one."""
    offline("profile", "set", "host=from-profile")
    offline.variables = {"ZS_SERVER_IP": "from-variable"}
    assert "host,from-variable,variable ZS_SERVER_IP" in offline("profile", "show", "-o", "csv").out
    out = offline("-H", "from-option", "profile", "show", "-o", "csv").out
    assert "host,from-option,option --host" in out


def test_a_profile_keeps_no_secret(offline: Zscli, tmp_path: Path) -> None:
    """A password is refused by profile set, and nothing is written."""
    ran = offline("profile", "set", "password=geheim123")
    assert ran.status == 2
    assert "geheim123" not in ran.err
    assert list(tmp_path.rglob("profiles.toml")) == []


def test_quit_leaves_a_script(offline: Zscli) -> None:
    """Quit ends a script with status 0, and nothing after it runs."""
    ran = offline(stdin="version\nquit\nNoSuchApi\n")
    assert (ran.status, ran.err) == (0, "")


def test_the_steps_of_profile_are_those_that_completion_offers() -> None:
    """The table, which is read at every Tab, names the steps that profile has."""
    from zscli.builtin.profile import STEPS

    assert BUILTINS["profile"].params[0].choices == tuple(STEPS)


@pytest.mark.parametrize("words", [(), ("tcsh",), ("bash", "zsh"), ("shell=bash",)])
def test_completion_wants_a_shell_that_it_knows(offline: Zscli, words: tuple[str, ...]) -> None:
    """Anything but one of the three shells ends with status 2 and names them."""
    ran = offline("completion", *words)
    assert ran.status == 2
    assert "bash, zsh, fish" in ran.err


NO_API = [
    ("%1", "See one job: jobs show %1"),
    ("0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d", "jobs show 0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"),
    ("CreateZon", "There is no API called CreateZon."),
]


@pytest.mark.parametrize(("word", "said"), NO_API, ids=["number", "uuid", "misspelt"])
def test_jobs_of_what_is_no_api_are_refused(offline: Zscli, word: str, said: str) -> None:
    """Where jobs takes the name of an API, another word is not said to have no jobs."""
    ran = offline("jobs", word)
    assert ran.status == 2
    assert said in ran.err


def test_jobs_of_an_api_that_has_none(offline: Zscli) -> None:
    """An API without jobs is no error, in whatever case its name is."""
    ran = offline("jobs", "createzone")
    assert (ran.status, ran.err) == (0, "There are no such jobs.\n")
