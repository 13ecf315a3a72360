"""A typed line becomes a finished job: one-shot commands and scripts, from login to logout."""

import json
import re
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.journey import Zscli

UUID = "[0-9a-f]{32}"

SCRIPT = """
LogInByAccount accountName=admin password=password
QueryVmInstance state=Running fields=uuid,name,hostUuid
CreateZone name=zone-9 description="北京 机房"   # a comment
QueryZone name=zone-9
LogOut
"""


def answers(text: str) -> list[Any]:
    """Return the JSON values that stand one after another in a text."""
    decoder = json.JSONDecoder()
    found = []
    text = text.strip()
    while text:
        value, end = decoder.raw_decode(text)
        found.append(value)
        text = text[end:].strip()
    return found


def test_a_script_logs_in_looks_changes_and_logs_out(zscli: Zscli) -> None:
    """Every command of a script is answered as the server answered it, in order."""
    ran = zscli(stdin=SCRIPT)
    assert (ran.status, ran.err) == (0, "")
    login, running, created, found, logout = answers(ran.out)
    assert login["inventory"]["uuid"] == "******"
    assert {"uuid", "name", "hostUuid"} >= set(running["inventories"][0])
    assert created["inventory"]["description"] == "北京 机房"
    assert found["inventories"][0]["uuid"] == created["inventory"]["uuid"]
    assert logout == {}


def test_a_session_outlives_the_process(zscli: Zscli) -> None:
    """A login of one run is there in the next, and a LogOut ends it for both."""
    assert zscli("QueryZone").status == 0
    assert zscli("LogOut").status == 0
    ran = zscli("QueryZone")
    assert ran.status == 3
    assert "not logged in" in ran.err
    assert "LogInByAccount" in ran.err


def test_the_session_is_in_a_file_of_the_owner_only(zscli: Zscli) -> None:
    """State files have mode 0600 in folders of mode 0700, and no other file holds the session."""
    [path] = zscli.home.rglob("sessions.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    uuid = re.search(UUID, path.read_text())
    assert uuid is not None
    others = [p for p in zscli.home.rglob("*") if p.is_file() and p != path]
    assert [p for p in others if uuid[0] in p.read_text(errors="replace")] == []


def test_a_vm_is_stopped_and_started(zscli: Zscli) -> None:
    """An async API is waited for, and its inventory shows the end."""
    vm = zscli.one("QueryVmInstance", "state=Running", "limit=1")
    stopped = zscli("StopVmInstance", f"uuid={vm['uuid']}")
    assert stopped.json["inventory"]["state"] == "Stopped"
    started = zscli("StartVmInstance", f"uuid={vm['uuid']}")
    assert started.json["inventory"]["state"] == "Running"


def test_a_volume_is_attached_and_shown_as_a_table(zscli: Zscli) -> None:
    """AttachDataVolumeToVm works by its uuids, and -o table shows the volume at its VM."""
    vm = zscli.one("QueryVmInstance", "state=Running", "limit=1")
    offering = zscli.one("QueryDiskOffering", "limit=1")
    made = zscli("CreateDataVolume", "name=extra", f"diskOfferingUuid={offering['uuid']}")
    volume = made.json["inventory"]["uuid"]
    ran = zscli("AttachDataVolumeToVm", f"vmInstanceUuid={vm['uuid']}", f"volumeUuid={volume}")
    assert ran.status == 0, ran.err
    table = zscli("-o", "table", "QueryVolume", f"vmInstanceUuid={vm['uuid']}")
    assert "extra" in table.out
    assert table.out.splitlines()[0].split()[0].lower() == "name"


def test_options_stand_before_or_after_the_name(zscli: Zscli) -> None:
    """An option of a line may stand anywhere between the words."""
    before = zscli("-o", "csv", "QueryZone", "fields=name", "sortBy=name")
    after = zscli("QueryZone", "fields=name", "sortBy=name", "--output=csv")
    assert before.out == after.out
    assert before.out.startswith("name\r\n") or before.out.startswith("name\n")


def test_no_wait_prints_the_job_and_wait_comes_back(zscli: Zscli) -> None:
    """--no-wait prints a job's uuid, and wait shows that job's answer."""
    ran = zscli("CreateZone", "name=later", "--no-wait")
    uuid = ran.out.strip()
    assert re.fullmatch(UUID, uuid)
    waited = zscli("wait", uuid)
    assert waited.json["inventory"]["name"] == "later"


def test_dry_run_sends_nothing(zscli: Zscli) -> None:
    """--dry-run shows method, URL, headers and body with secrets hidden, and sends nothing."""
    ran = zscli("CreateZone", "name=never", "--dry-run")
    assert ran.status == 0
    assert ran.out.startswith("POST http://127.0.0.1:")
    assert "OAuth ******" in ran.out
    assert '"name": "never"' in ran.out
    assert zscli("QueryZone", "name=never").json["inventories"] == []


def test_curl_example_prints_every_request(zscli: Zscli) -> None:
    """-c prints each request sent as a curl line with the session as a variable."""
    ran = zscli("CreateZone", "name=curled", "-c")
    lines = [line for line in ran.err.splitlines() if line.startswith("curl ")]
    assert len(lines) >= 2
    assert "/v1/zones" in lines[0]
    assert "/v1/api-jobs/" in lines[1]
    assert re.search(f"OAuth {UUID}", ran.err) is None


def test_a_script_stops_at_its_first_failure(zscli: Zscli) -> None:
    """A failing line ends a script with its number, and nothing after it runs."""
    script = "CreateZone name=one\nCreateZone nam=two\nCreateZone name=three\n"
    ran = zscli(stdin=script)
    assert ran.status == 2
    assert "stdin:2" in ran.err
    names = {zone["name"] for zone in zscli("QueryZone").json["inventories"]}
    assert "one" in names
    assert "three" not in names


def test_keep_going_goes_on(zscli: Zscli, tmp_path: Path) -> None:
    """--keep-going runs all lines, and the status is that of the first failure."""
    path = tmp_path / "script.zs"
    path.write_text("CreateZone nam=two\nStopVmInstance uuid=" + "0" * 32 + "\nCreateZone name=3\n")
    ran = zscli("-f", str(path), "--keep-going")
    assert ran.status == 2
    assert f"{path}:1" in ran.err
    assert f"{path}:2" in ran.err
    assert zscli("QueryZone", "name=3").json["inventories"]


def test_a_pasted_command_goes_over_lines(zscli: Zscli) -> None:
    """A backslash, an open quote or an open bracket goes on in the next line of a script."""
    ran = zscli(stdin="QueryZone \\\n  limit=1 \\\n  fields=uuid\n")
    assert ran.status == 0, ran.err
    assert len(ran.json["inventories"]) == 1


def test_a_value_comes_from_a_file(zscli: Zscli, tmp_path: Path) -> None:
    """key=@path sends a file's content, and key=@- standard input."""
    path = tmp_path / "text"
    path.write_text("from a file")
    made = zscli("CreateZone", "name=f", f"description=@{path}")
    assert made.json["inventory"]["description"] == "from a file"
    made = zscli("CreateZone", "name=g", "description=@-", stdin="from a pipe")
    assert made.json["inventory"]["description"] == "from a pipe"


def test_a_failed_job_tells_the_chain(zscli: Zscli) -> None:
    """A job that fails ends with status 1, the server's code, the cause, and JSON nowhere."""
    vm = zscli.one("QueryVmInstance", "state=Stopped", "limit=1")
    ran = zscli("PauseVmInstance", f"uuid={vm['uuid']}")
    assert (ran.status, ran.out) == (1, "")
    assert "VM.1012" in ran.err
    assert "VM.1010" in ran.err


@pytest.mark.parametrize("name", ["zones", "QueryZon", "queryzone"])
def test_names_are_found_in_any_case(zscli: Zscli, name: str) -> None:
    """A name in another case is the API; a wrong one is told with the names that come near."""
    ran = zscli(name)
    if name == "queryzone":
        assert ran.status == 0
    else:
        assert ran.status == 2
        assert "There is no API called" in ran.err
