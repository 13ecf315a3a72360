"""A session that ends while somebody is at the prompt."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from zscli.app import App
from zscli.context import Context
from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.simulator.identity import SESSION
from zscli.simulator.server import Simulator


@dataclass(frozen=True)
class Willing:
    """Somebody who logs in whenever asked to."""

    def secret(self, label: str) -> str:
        """Type the password."""
        assert label
        return "password"

    def yes(self, question: str) -> bool:
        """Agree."""
        return bool(question)


def test_a_write_says_that_it_was_not_repeated(
    tmp_path: Path, simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    """After logging in again for a write, the next step is the line, and no second login."""
    environment = Environment(variables={"NO_COLOR": "1"}, home=tmp_path)
    context = Context(environment, {"url": simulator.url}, say=print, asks=Willing())
    app = App(context, interactive=True)
    app.run_line("LogInByAccount accountName=admin password=password")
    simulator.world.remove(SESSION)
    assert app.run_line("CreateZone name=once") is ExitStatus.SESSION
    shown = capsys.readouterr().err
    assert "CreateZone was not sent again" in shown
    assert "LogInByAccount" not in shown
    assert app.run_line("CreateZone name=once") is ExitStatus.OK
    context.close()
