"""zscli may be killed at any moment, and many of it may run at once: the ledger stays true."""

import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.journey import Zscli
from tests.trials.kill import run_trials, shown_as_table
from zscli.jobs.ledger import Ledger
from zscli.simulator.server import Simulator
from zscli.state.session import SessionStore

ROOT = Path(__file__).resolve().parents[2]
RUNS = 30
PROCESSES = 50

SCRIPT = """
LogInByAccount accountName=admin password=password
CreateZone name={name}
CreateDiskOffering name={name} diskSize=1G
"""


def test_nothing_is_lost_or_doubled_by_kill_9() -> None:
    """After kills at random points every write has one true end; the seed is in the message."""
    tally = run_trials(RUNS, random.randrange(1_000_000))  # noqa: S311 - shown when it fails
    assert tally.is_good, "\n".join(shown_as_table(tally))
    assert sum(trial.killed for trial in tally.trials) > RUNS // 3, "\n".join(shown_as_table(tally))


def test_fifty_at_once_share_ledger_and_sessions(tmp_path: Path, simulator: Simulator) -> None:
    """Processes that write to one ledger and one session store leave everything of each."""
    names = [f"crowd-{number}" for number in range(PROCESSES)]
    config = tmp_path / ".config/zscli"
    config.mkdir(parents=True)
    profiles = "".join(f'[profiles.{name}]\nurl = "{simulator.url}"\n' for name in names)
    (config / "profiles.toml").write_text(profiles, encoding="utf-8")

    def one(name: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "zscli", "--profile", name],
            input=SCRIPT.format(name=name),
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
            timeout=600,
            check=False,
        )

    with ThreadPoolExecutor(PROCESSES) as pool:
        ended = list(pool.map(one, names))
    assert {(ran.returncode, ran.stderr) for ran in ended} == {(0, "")}

    said: list[str] = []
    state = tmp_path / ".local/state/zscli"
    entries = Ledger(state, said.append).entries()
    assert Counter((one.profile, one.api, one.state) for one in entries) == {
        (name, api, "done"): 1 for name in names for api in ("CreateZone", "CreateDiskOffering")
    }
    store = SessionStore(state, said.append)
    sessions = {store.get(name, simulator.url) for name in names}
    assert None not in sessions
    assert len(sessions) == PROCESSES
    assert said == []
    for name in names:
        assert simulator.world.count("ZoneInventory", name=name) == 1
        assert simulator.world.count("DiskOfferingInventory", name=name) == 1
    last = Zscli(tmp_path, variables={"ZSCLI_URL": "", "ZSCLI_PROFILE": names[0]})
    assert last("QueryZone", "limit=1").status == 0
