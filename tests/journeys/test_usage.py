"""disk-usage: what the disks of a host's VMs really use."""

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest

from tests.journey import Zscli
from zscli.builtin.table import BUILTINS
from zscli.completion.engine import Knowledge, Known, complete
from zscli.completion.live import Ask, Named
from zscli.sdk.usage import AT_ONCE, disk_usage
from zscli.spec.loader import load_catalog

GB = 1024**3


def host_of(zscli: Zscli) -> str:
    """Return the uuid of a host with VMs."""
    return str(zscli.one("QueryVmInstance", "state=Running")["hostUuid"])


def test_a_table_in_gb_and_json_in_bytes(zscli: Zscli) -> None:
    """Largest first, the running and the stopped; a table says GB, JSON the bytes."""
    host = host_of(zscli)
    rows = zscli("disk-usage", f"host={host}", "-o", "json").json
    rows = rows["inventories"] if isinstance(rows, dict) else rows
    running = zscli("QueryVmInstance", f"hostUuid={host}").json["inventories"]
    stopped = zscli("QueryVmInstance", f"lastHostUuid={host}", "state=Stopped").json["inventories"]
    assert {row["name"] for row in rows} == {vm["name"] for vm in (*running, *stopped)}
    sizes = [row["size"] for row in rows]
    assert sizes == sorted(sizes, reverse=True)
    assert sum(sizes) >= sum(v["actualSize"] for vm in running for v in vm["allVolumes"])
    shown = zscli("disk-usage", f"host={host}", "-o", "table")
    assert shown.status == 0, shown.err
    for row in rows:
        assert re.search(rf"{row['name']}\W.*{row['size'] / GB:.1f} GB", shown.out)


REFUSED = [
    ((), "disk-usage takes one host."),
    (("host-1",), "disk-usage takes one host."),
    (("host=host-1",), "host-1 is not the uuid of a host."),
]


@pytest.mark.parametrize(("words", "said"), REFUSED)
def test_a_host_is_needed(stranger: Zscli, words: tuple[str, ...], said: str) -> None:
    """What names no host is refused before anything is asked."""
    ran = stranger("disk-usage", *words)
    assert ran.status == 2
    assert said in ran.err


def test_a_host_without_vms(zscli: Zscli) -> None:
    """Nothing is said in whole words, and JSON is an empty list."""
    ran = zscli("disk-usage", f"host={'0' * 32}", "-o", "json")
    assert (ran.status, json.loads(ran.out)) == (0, [])
    assert "No VMs run" in ran.err


class OneHost:
    """A cloud in which every question finds one resource, and that remembers the questions."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return it."""
        self.asked.append(ask.query)
        return (Named("f" * 32, "host-1"),)


def test_hosts_are_completed() -> None:
    """Tab offers host=, and then the hosts by their names."""
    cloud = OneHost()
    one = BUILTINS["disk-usage"]
    builtin = Known(one.name, one.summary, one.params, one.named, one.usage)
    known = Knowledge(load_catalog(), {one.name: builtin}, live=cloud)
    for line, text in (("disk-usage ho", "host="), ("disk-usage host=ho", f"{'f' * 32} ")):
        assert [one.text for one in complete(line, len(line), known)] == [text]
    assert cloud.asked == ["QueryHost"]


def vm(name: str, *sizes: int) -> dict[str, Any]:
    """Return a VM with volumes of these sizes."""
    volumes = [{"uuid": f"{name}-{n}", "actualSize": size} for n, size in enumerate(sizes)]
    return {"uuid": f"uuid-{name}", "name": name, "allVolumes": volumes}


def test_equal_sizes_are_both_shown_and_many_volumes_asked_for_in_parts() -> None:
    """Equal VMs both stay, in the order of their names; no question grows without end."""
    many = [vm("b", 5), vm("a", 5), {"uuid": "bare", "name": "c", "allVolumes": None}]
    many += [vm(f"n{n}", 1) for n in range(2 * AT_ONCE)]
    asked: list[int] = []

    def query(resource: str, *conditions: Any) -> Iterable[dict[str, Any]]:
        if resource == "VmInstance":
            return many if len(conditions) == 1 else many[:1]
        named = conditions[0]["value"]
        asked.append(len(named))
        return [{"volumeUuid": one, "size": 2} for one in named]

    found = [(one.name, one.size) for one in disk_usage(query, "h")]
    assert found[:3] == [("a", 7), ("b", 7), ("n0", 3)]
    assert found[-1] == ("c", 0)
    assert len(found) == len(many)
    assert max(asked) <= AT_ONCE
