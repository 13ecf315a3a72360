"""The console of a VM: where it is, and a ticket for the proxy before it.

Source: protocol, section 8.1.
"""

from datetime import timedelta

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.host import HOST
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import VM
from zscli.simulator.behaviours.vm_rules import check_state
from zscli.simulator.world.instants import kept
from zscli.simulator.world.uuids import new_uuid

__all__ = ["CONSOLE_BEHAVIOURS"]

CONSOLE = "ConsoleInventory"
_API = "GetVmConsoleAddress"
_FIRST_PORT = 5900
_PROXY_PORT = 4900
_BOTH = "vncAndSpice"


def _place(ask: Ask, vm: Row) -> tuple[Row, int, str]:
    """Return the VM's host, its port there, and the protocol it speaks."""
    host = ask.world.require(HOST, vm["hostUuid"])
    neighbours = [row["uuid"] for row in ask.world.find(VM, hostUuid=host["uuid"])]
    mode = str(vm.get("consoleMode") or "vnc")
    return host, _FIRST_PORT + neighbours.index(vm["uuid"]), "vnc" if mode == _BOTH else mode


def address(ask: Ask) -> Row:
    """GetVmConsoleAddress: the host's address and the VM's own port."""
    vm = ask.world.require(VM, str(ask.params["uuid"]))
    check_state(vm, _API, ask.api.message)
    host, port, protocol = _place(ask, vm)
    answer = {"success": True, "hostIp": host["managementIp"], "port": port, "protocol": protocol}
    if vm.get("consoleMode") == _BOTH:
        answer["vdiPortInfo"] = {"vncPort": port, "spicePort": port + 1}
    return answer


def access(ask: Ask) -> Row:
    """RequestConsoleAccess: the proxy's address with a token that `vnc.token.timeout` ends."""
    vm = ask.world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    check_state(vm, _API, ask.api.message)
    _, _, protocol = _place(ask, vm)
    node = ask.world.find("ManagementNodeInventory")
    seconds = int(ask.config("console", "vnc.token.timeout") or 1800)
    ticket = {
        "scheme": "http",
        "targetScheme": protocol,
        "hostname": node[0]["hostName"] if node else "127.0.0.1",
        "port": _PROXY_PORT,
        "token": f"{vm['uuid']}_{new_uuid()}",
        "expiredDate": kept(ask.clock.now() + timedelta(seconds=seconds)),
    }
    return ask.inventory(CONSOLE, ticket)


CONSOLE_BEHAVIOURS: dict[str, Behaviour] = {_API: address, "RequestConsoleAccess": access}
"""What the portal calls for the APIs of this module."""
