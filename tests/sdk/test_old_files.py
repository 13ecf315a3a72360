"""Whole files as they were written for ZStack's own SDK, run as they are."""

import runpy
import sys
from pathlib import Path

import pytest

from zscli.sdk import apibinding
from zscli.sdk.api import ApiError
from zscli.simulator.server import Simulator

FOLDER = Path(__file__).parent / "old"

SAID = {
    # file              the lines that it prints, in order, among others
    "build_a_zone": [
        "[Async call] [AttachNetworkServiceToL3NetworkAction] Success",
        "1 network, services ['DHCP', 'Eip']",
        "old-zone: host 10.11.12.13 in cluster True",
        "tags: ['built-by-script']",
        "[Async call] [DeleteZoneAction] Success",
        "[Async call] [LogOutAction] Success",
    ],
    "life_of_a_vm": [
        "old-vm Running, 2 volumes, error None",
        "Stop: True",
        "Start: True",
        "Reboot: True",
        "Pause: True",
        "Resume: True",
        "refused: True",
        "no such VM: True",
        "sees of its own: 0",
        "sees of ours: 1",
        "Destroy: True",
        "Expunge: True",
    ],
    "report_on_vms": [
        "20 VMs, 14 running",
        "20 names in order: True",
        "kvm-bj-01 10.10.1.11: 4 VMs, 5 addresses",
        "largest: DATA-for-db-1 536870912000",
        "nobody: []",
        "without a host: True",
    ],
}


def test_every_file_is_run() -> None:
    """No old file is left out here."""
    assert {path.stem for path in FOLDER.glob("*.py")} == set(SAID)


@pytest.mark.usefixtures("sessions_stay")
@pytest.mark.parametrize("name", SAID)
def test_an_old_file_runs_as_it_is(
    named: Simulator,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With apibinding installed the file does its work, and leaves no session behind."""
    _run(name, named, monkeypatch)
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line in SAID[name]] == SAID[name]


FAULTS = [
    # what goes wrong in the middle of build_a_zone.py
    "error=SYS.1000 api=CreateCluster",
    "fail-job api=AddKVMHost",
    "error=SYS.1006 api=QueryNetworkServiceProvider",
    "truncate api=QueryUserTag",
]


@pytest.mark.usefixtures("sessions_stay")
@pytest.mark.parametrize("fault", FAULTS)
def test_an_old_file_that_fails_leaves_no_session(
    named: Simulator, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong is an ApiError, and the file's own `finally` can log out."""
    with pytest.raises(ApiError):
        _run("build_a_zone", named, monkeypatch, fault)
    assert named.world.count("ZoneInventory") == 2


def _run(name: str, named: Simulator, monkeypatch: pytest.MonkeyPatch, fault: str = "") -> None:
    """Run a file as a program that has installed apibinding first."""
    monkeypatch.setenv("PORT", named.url.split("/")[2].partition(":")[2])
    for module in ("", ".api", ".api_actions", ".inventory"):
        monkeypatch.delitem(sys.modules, f"apibinding{module}", raising=False)
    apibinding.install()
    if fault:
        named.faults.add(fault)
    runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
