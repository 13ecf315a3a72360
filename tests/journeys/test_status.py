"""Where the console stands, as its toolbar shows it."""

import pytest

from tests.journey import Zscli
from zscli.app import App
from zscli.context import Context
from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.state.profile import DEFAULT_PROFILE
from zscli.status import Status


def app_of(user: Zscli, **variables: str) -> App:
    """The program of a console that this user starts."""
    environment = Environment(
        variables={"ZSCLI_URL": user.url, **variables}, home=user.home, fixed_width=100
    )
    return App(Context(environment, say=lambda _: None), interactive=True, keeps=False)


def test_status(zscli: Zscli, capsys: pytest.CaptureFixture[str]) -> None:
    """Server and account are there at once, a duration after the first call."""
    app = app_of(zscli)
    server = zscli.url.removeprefix("http://").removesuffix("/zstack")
    assert app.status() == Status(server, "admin")
    assert app.run_line("QueryZone") is ExitStatus.OK
    first = app.status().last
    assert first is not None
    assert 0 < first < 60
    assert app.run_line("DeleteZone uuid=00000000000000000000000000000000 timeout=9s")
    assert app.status().last != first
    capsys.readouterr()


PROFILES = [(DEFAULT_PROFILE, ""), ("other", "other")]


@pytest.mark.parametrize(("name", "shown"), PROFILES, ids=[name for name, _ in PROFILES])
def test_profile(stranger: Zscli, name: str, shown: str) -> None:
    """A profile is told of unless it is the default one."""
    assert stranger("profile", "set", name, "account=admin").status == 0
    status = app_of(stranger, ZSCLI_PROFILE=name).status()
    assert (status.profile, status.account) == (shown, "")


def test_settings_that_cannot_be_read(stranger: Zscli) -> None:
    """Settings that are wrong cost the status, not the prompt."""
    assert app_of(stranger, ZSCLI_TIMEOUT="soon").status() == Status()


def test_switched_off(stranger: Zscli) -> None:
    """The toolbar can be switched off."""
    assert not app_of(stranger, ZSCLI_TOOLBAR="off").status().toolbar
