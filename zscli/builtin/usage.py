"""disk-usage: what the disks of a host's VMs really use."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from zscli.builtin.model import Asked, Outcome
from zscli.call.bind import bind_values
from zscli.call.call import Call
from zscli.context import Context
from zscli.errors import UsageError
from zscli.output.columns import Column
from zscli.output.values import cell
from zscli.output.view import View
from zscli.sdk.pages import pages
from zscli.sdk.usage import GB, disk_usage
from zscli.spec.model import ParamSpec

__all__ = ["host_params", "show_disk_usage"]

USAGE = "disk-usage host=UUID"
UUID = re.compile(r"[0-9a-fA-F]{32}")


def host_params() -> tuple[ParamSpec, ...]:
    """Return what disk-usage takes as name=value."""
    return (ParamSpec("host", resource="Host", required=True, note="The host of the VMs."),)


def show_disk_usage(asked: Asked) -> Outcome:
    """Return a row for each VM of the host, the largest first; sizes in bytes, shown in GB.

    Raises UsageError, and what a query raises.
    """
    host = _host(asked)
    rows = [
        {"name": one.name, "size": one.size}
        for one in disk_usage(lambda *what: _rows(asked.context, *what), host)
    ]
    if not rows:
        return Outcome(notes=(f"No VMs run or last ran on the host {host}.",), data=[])
    shown = View(
        kind="list",
        title="VmInstance",
        items=tuple(rows),
        columns=(Column("name", "name"), Column("size", "size", _gigabytes, "right")),
        fields=("name", "size"),
        named=True,
        body={"inventories": rows},
        text=json.dumps({"inventories": rows}, ensure_ascii=False),
    )
    return Outcome(view=shown)


def _host(asked: Asked) -> str:
    """Return the uuid of the host that the line names."""
    given = {argument.name: argument.value for argument in asked.arguments}
    if len(asked.arguments) != 1 or set(given) != {"host"}:
        raise UsageError("disk-usage takes one host.", hint=f"Write it as: {USAGE}")
    host = given["host"]
    if UUID.fullmatch(host) is None:
        raise UsageError(
            f"{host or 'Nothing'} is not the uuid of a host.",
            hint="See the hosts: QueryHost fields=uuid,name",
        )
    return host.lower()


def _rows(
    context: Context, resource: str, *conditions: str | Mapping[str, Any]
) -> Iterable[Mapping[str, Any]]:
    """Return all that a query finds, asked for page by page as whoever is logged in."""
    catalog = context.catalog
    api = catalog[f"Query{resource}"]
    call = bind_values(api, {"conditions": list(conditions)}, inventories=catalog.inventory)

    def ask(page: Call) -> Sequence[Mapping[str, Any]]:
        return context.client.call(page).inventories or ()

    return pages(call, ask)


def _gigabytes(value: Any) -> str:
    return f"{value / GB:.1f} GB" if isinstance(value, int) else cell(value)
