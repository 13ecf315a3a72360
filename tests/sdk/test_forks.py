"""A program that forks after it connected, as services with workers do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.ledger import jobs
from zscli.simulator.server import Simulator

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import os, sys, threading, zscli

cloud = zscli.connect(sys.argv[1], account="admin", password="password")
assert cloud.CreateZone(name="parent").inventory.name == "parent"

def work(resource):
    for _ in range(25):
        seen.add(cloud.count(resource))

seen = set()
held = cloud._server._lock, cloud._identity._lock
for lock in held:
    lock.acquire()  # as another thread of the parent might
children = []
for number in range(3):
    child = os.fork()
    if child == 0:
        work("PrimaryStorage")
        name = cloud.CreateZone(name=f"child-{number}").inventory.name
        os._exit(0 if (seen, name) == ({3}, f"child-{number}") else 1)
    children.append(child)
for lock in held:
    lock.release()
work("VmInstance")
ends = [os.waitpid(child, 0)[1] for child in children]
if os.fork() == 0:
    cloud.close()
    os._exit(0)
os.wait()
print(seen, ends, cloud.count("VmInstance"))
cloud.close()
"""


@pytest.mark.usefixtures("sessions_stay")
def test_after_a_fork_nobody_reads_anothers_answers(
    simulator: Simulator, surroundings: Path
) -> None:
    """Parent and children call side by side, each with its own answers, all in the ledger."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, simulator.url],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (done.stdout, done.stderr) == ("{20} [0, 0, 0] 20\n", "")
    assert jobs(surroundings, simulator.url) == [("CreateZone", "done")] * 4
