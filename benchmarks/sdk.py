"""The SDK beside what it stands on: the catalog, a bare request, and json.loads."""

import json
import sys
import tracemalloc
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks import measure

__all__ = ["ROWS", "compare_call", "compare_import", "compare_rows", "memory_of_rows"]

ADMIN: Any = {"account": "admin", "password": "password"}
"""Who may do everything in a fresh simulator."""
ROWS = 100_000
PAGE = 1000
CALLS = 200


def compare_import() -> measure.Ratio:
    """Import every API as an Action, against the catalog alone."""
    catalog = "from zscli.spec.loader import load_catalog; load_catalog()['CreateZone']"
    actions = "from zscli.sdk import api_actions; api_actions.CreateZoneAction"
    return measure.compare_programs(
        [sys.executable, "-c", actions], [sys.executable, "-c", catalog], runs=25
    )


def compare_call(url: str) -> measure.Ratio:
    """Ask for the same zone over a kept connection each."""
    import requests

    import zscli

    with zscli.connect(url, ledger=False, **ADMIN) as cloud:
        login = cloud.LogInByAccount(accountName=ADMIN["account"], password=ADMIN["password"])
        bare = requests.Session()
        bare.headers["Authorization"] = f"OAuth {login.inventory.uuid}"
        query = {"q": "name=zone-1"}
        return measure.compare_calls(
            lambda: cloud.call("QueryZone", conditions=["name=zone-1"]).inventories,
            lambda: bare.get(f"{url}/v1/zones", params=query).json()["inventories"],
            runs=9,
            repeat=CALLS,
        )


def compare_rows() -> measure.Ratio:
    """Iterate over all rows and read a field of each, against json.loads of the same bytes."""
    texts = _texts()
    return measure.compare_calls(
        lambda: sum(len(row.name) for row in _records(texts)),
        lambda: [json.loads(text) for text in texts],
        runs=7,
    )


def memory_of_rows() -> float:
    """Return the most that is held at once over what one page takes."""
    texts = _texts()
    peaks = []
    for some in (texts[:2], texts):
        tracemalloc.start()
        for _ in _records(some):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return peaks[1] / peaks[0]


def _texts() -> list[str]:
    """Return the answers, a page each."""
    volume = {"uuid": "a" * 32, "actualSize": 5, "type": "Root"}
    row: dict[str, Any] = {"state": "Running", "cpuNum": 4, "allVolumes": [volume]}
    numbers = range(ROWS)
    return [
        json.dumps({"inventories": [{"uuid": f"{n:032x}", "name": f"vm-{n}", **row} for n in some]})
        for some in (numbers[begin : begin + PAGE] for begin in range(0, ROWS, PAGE))
    ]


def _records(texts: Sequence[str]) -> Iterator[Any]:
    """Yield the rows of *texts* as a cloud's query does."""
    from zscli.call.bind import bind_values
    from zscli.sdk.messages import catalog
    from zscli.sdk.pages import pages
    from zscli.sdk.types import Types, local_zone

    shape = Types(catalog(), local_zone).of("VmInstanceInventory")
    answers = iter([*texts, '{"inventories": []}'])

    def ask(_: object) -> Sequence[Mapping[str, Any]]:
        rows: list[Mapping[str, Any]] = json.loads(next(answers))["inventories"]
        return rows

    found = pages(bind_values(catalog()["QueryVmInstance"], {}), ask, page=PAGE)
    return (shape.record(row) for row in found)
