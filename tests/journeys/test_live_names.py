"""Names of real resources on Tab: asked for beside the commands, as whoever is logged in."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.journey import Zscli
from zscli.app import App
from zscli.clock import SystemClock
from zscli.completion.engine import Knowledge, complete
from zscli.completion.live import LiveNames
from zscli.context import Context
from zscli.environment import Environment
from zscli.simulator.server import Simulator

PATIENCE = 60.0


class Prompt:
    """A console without a screen: runs lines, and says what Tab would offer."""

    def __init__(self, user: Zscli, **variables: str) -> None:
        self.environment = Environment(
            stdin=io.StringIO(),
            stdout=io.StringIO(),
            stderr=io.StringIO(),
            variables={"ZSCLI_URL": user.url, **variables},
            home=user.home,
            fixed_width=100,
        )
        self.said: list[str] = []
        self.context = Context(self.environment, say=self.said.append)
        self.app = App(self.context, interactive=True)
        live = LiveNames(self.context.aside, SystemClock(), PATIENCE)
        self.knowledge = Knowledge(self.context.catalog, live=live)

    def offers(self, line: str) -> dict[str, str]:
        """Return the labels that Tab lists after *line*, with their notes."""
        found = complete(line, len(line), self.knowledge)
        return {candidate.label: candidate.note for candidate in found}

    def run(self, line: str) -> None:
        """Run a line that must not fail."""
        assert self.app.run_line(line) == 0, self.errors

    @property
    def errors(self) -> str:
        """Everything that was written to standard error."""
        written: Any = self.environment.stderr
        return str(written.getvalue())


@pytest.fixture
def prompt(zscli: Zscli) -> Iterator[Prompt]:
    """Give a console of somebody who is logged in."""
    made = Prompt(zscli)
    yield made
    made.context.close()


def _note(vm: dict[str, Any]) -> str:
    """Return uuid, state and the address of the first NIC."""
    nics = sorted(vm["vmNics"], key=lambda nic: nic["deviceId"])
    addresses = [nic["ip"] for nic in nics if nic.get("ip")]
    return ", ".join((vm["uuid"], vm["state"], *addresses[:1]))


def test_real_names(zscli: Zscli, prompt: Prompt) -> None:
    """The resources of the cloud are offered by name, with uuid, state and address."""
    vms = zscli("QueryVmInstance").json["inventories"]
    offered = prompt.offers("StopVmInstance uuid=")
    assert {vm["name"]: _note(vm) for vm in vms} == offered
    assert any(note.count(",") > 1 for note in offered.values())
    host = zscli.one("QueryHost")
    note = prompt.offers("DeleteHost uuid=")[host["name"]]
    assert note == f"{host['uuid']}, {host['state']}, {host['managementIp']}"
    assert host["name"] in prompt.offers("QueryVmInstance host.name=")
    assert prompt.errors == ""


def test_a_write_is_seen_at_once(prompt: Prompt) -> None:
    """What was made or renamed here is offered by its name at the next Tab."""
    assert "brand-new" not in prompt.offers("DeleteZone uuid=")
    prompt.run("CreateZone name=brand-new")
    assert "brand-new" in prompt.offers("DeleteZone uuid=")


def test_reads_keep_what_is_known(zscli: Zscli, prompt: Prompt) -> None:
    """A query drops nothing: what somebody else did meanwhile is not seen yet."""
    prompt.offers("DeleteZone uuid=")
    assert zscli("CreateZone", "name=elsewhere").status == 0
    prompt.run("QueryZone")
    assert "elsewhere" not in prompt.offers("DeleteZone uuid=")


def test_not_logged_in(stranger: Zscli) -> None:
    """Whoever is not logged in is offered nothing, and told nothing."""
    prompt = Prompt(stranger)
    assert prompt.offers("DeleteZone uuid=") == {}
    assert (prompt.said, prompt.errors) == ([], "")


def test_ended_session(zscli: Zscli, prompt: Prompt) -> None:
    """A session that has ended elsewhere gives no names, and stays for a command to tell of."""
    session = prompt.context.session
    assert session is not None
    assert zscli("LogOut").status == 0
    prompt.context.sessions.put(prompt.context.profile, session)
    assert prompt.offers("DeleteZone uuid=") == {}
    assert prompt.context.session == session
    assert (prompt.said, prompt.errors) == ([], "")


def test_no_server(zscli: Zscli, prompt: Prompt) -> None:
    """A server that is gone gives no names and no error."""
    session = prompt.context.session
    assert session is not None
    gone = Prompt(Zscli(zscli.home, "http://127.0.0.1:1/zstack"))
    url = gone.context.settings.base_url
    gone.context.sessions.put(gone.context.profile, replace(session, url=url))
    assert gone.offers("DeleteZone uuid=") == {}
    assert (gone.said, gone.errors) == ([], "")


def test_switched_off(zscli: Zscli) -> None:
    """A variable and a profile can say that no names are asked for."""
    assert Prompt(zscli, ZSCLI_LIVE="off").offers("DeleteZone uuid=") == {}
    assert Prompt(zscli, ZSCLI_LIVE="on").offers("DeleteZone uuid=") != {}
    assert zscli("profile", "set", "default", "completion-live=false").status == 0
    assert Prompt(zscli).offers("DeleteZone uuid=") == {}


def test_a_name_among_very_many(zscli: Zscli, simulator: Simulator, prompt: Prompt) -> None:
    """What is not among the first 500 is offered once its name, or its uuid, is typed."""
    with simulator.world.transaction():
        for number in range(600):
            simulator.world.insert("ZoneInventory", {"name": f"many-{number}", "state": "Enabled"})
        needle = simulator.world.insert(
            "ZoneInventory", {"uuid": "f" * 32, "name": "needle", "state": "Enabled"}
        )
    assert "needle" not in prompt.offers("DeleteZone uuid=")
    assert prompt.offers("DeleteZone uuid=need") == {"needle": f"{needle['uuid']}, Enabled"}
    assert "needle" in prompt.offers(f"DeleteZone uuid={needle['uuid'][:8]}")
    assert "needle" in prompt.offers("QueryZone name~=need")
