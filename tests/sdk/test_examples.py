"""The example programs of docs/sdk.md run, and do what they say."""

import importlib.util
import io
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.journey import Zscli
from zscli.sdk.cloud import Cloud
from zscli.sdk.usage import disk_usage
from zscli.simulator.server import Simulator

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"


def example(name: str) -> Any:
    """Import an example."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_disk_usage_adds_volumes_and_snapshots(cloud: Cloud) -> None:
    """Running VMs of the host and stopped ones that last ran there, with their snapshots."""
    vm = next(cloud.query("VmInstance", "state=Running", limit=1))

    def report(host_uuid: str) -> list[tuple[str, int]]:
        return [(one.name, one.size) for one in disk_usage(cloud.query, host_uuid)]

    before = dict(report(vm.hostUuid))
    snapshots = cloud.query("VolumeSnapshot", f"volume.vmInstanceUuid={vm.uuid}")
    parts = [volume.actualSize for volume in vm.allVolumes] + [one.size for one in snapshots]
    assert before[vm.name] == sum(parts)
    taken = cloud.CreateVolumeSnapshot(name="s", volumeUuid=vm.rootVolumeUuid).inventory
    cloud.StopVmInstance(uuid=vm.uuid)
    (stopped,) = cloud.query("VmInstance", f"uuid={vm.uuid}")
    grown = sum(v.actualSize for v in stopped.allVolumes) - sum(v.actualSize for v in vm.allVolumes)
    rows = report(vm.hostUuid)
    assert dict(rows)[vm.name] == before[vm.name] + grown + taken.size
    assert rows == sorted(rows, key=lambda row: (-row[1], row[0]))
    assert set(dict(rows)) == set(before)


def test_batch_start_tells_of_each(cloud: Cloud) -> None:
    """Every stopped VM of the cluster is started, and told of by its name, be it another's too."""
    stopped = list(cloud.query("VmInstance", "state=Stopped"))
    cluster = stopped[0].clusterUuid
    mine = [vm.uuid for vm in stopped if vm.clusterUuid == cluster]
    assert len(mine) > 1
    for uuid in mine[:2]:
        cloud.UpdateVmInstance(uuid=uuid, name="twin")
    told = list(example("batch_start").start_all(cloud, cluster))
    assert [name for name, _ in told].count("twin") == 2
    assert [outcome.ok for _, outcome in told] == [True] * len(mine)
    assert not {vm.uuid for vm in cloud.query("VmInstance", "state=Stopped")} & set(mine)


def test_snapshot_and_clean_keeps_what_is_young(cloud: Cloud) -> None:
    """A snapshot for each volume; nothing is deleted before its time, and only our own then."""
    vm = next(cloud.query("VmInstance", "state=Running", limit=1))
    run = example("snapshot_and_clean").snapshot_and_clean
    taken, deleted = run(cloud, vm.uuid, timedelta(days=7))
    assert (taken, deleted) == (len(vm.allVolumes), 0)


def test_csv_inventory_has_a_row_for_each(cloud: Cloud) -> None:
    """One row for each VM, addresses and creation included."""
    stream = io.StringIO()
    assert example("csv_inventory").write_inventory(cloud, stream) == 20
    lines = stream.getvalue().splitlines()
    assert lines[0] == "name,state,cpus,memory_gb,addresses,created"
    assert len(lines) == 21
    assert re.search(r"web-1,Running,\d+,[\d.]+,192\.168\.100\.10", stream.getvalue())


def test_an_example_runs_on_the_shells_session(simulator: Simulator, surroundings: Path) -> None:
    """Started as a program, an example uses the server and session that the shell uses."""
    Zscli(surroundings, simulator.url).log_in()
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "csv_inventory.py")],
        capture_output=True,
        text=True,
        check=False,
        env={
            "HOME": str(surroundings),
            "ZSCLI_URL": simulator.url,
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
        },
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 21


def test_the_page_names_every_example() -> None:
    """docs/sdk.md links each example."""
    page = (ROOT / "docs" / "sdk.md").read_text(encoding="utf-8")
    assert {path.name for path in EXAMPLES.glob("*.py")} == set(
        re.findall(r"\(examples/([a-z_]+\.py)\)", page)
    )
