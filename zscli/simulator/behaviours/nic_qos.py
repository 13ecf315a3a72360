"""The bandwidth of a nic, in and out: kept with its row, shown by its own API alone."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import NIC

__all__ = ["NIC_QOS_BEHAVIOURS"]

_KEPT = {"inboundBandwidth": "qos.inbound", "outboundBandwidth": "qos.outbound"}
_DIRECTIONS = {"in": "qos.inbound", "out": "qos.outbound"}


def _nic(ask: Ask) -> Row:
    return ask.world.require(NIC, str(ask.params["uuid"]))


def put(ask: Ask) -> Row:
    """SetNicQos: in bits a second; what is not said stays."""
    given = {kept: ask.params[name] for name, kept in _KEPT.items() if name in ask.params}
    ask.world.update(NIC, _nic(ask)["uuid"], **given)
    return {}


def get(ask: Ask) -> Row:
    """GetNicQos: -1 where there is no limit."""
    row = _nic(ask)
    return {name: row.get(kept, -1) for name, kept in _KEPT.items()}


def delete(ask: Ask) -> Row:
    """DeleteNicQos of one direction."""
    ask.world.update(NIC, _nic(ask)["uuid"], **{_DIRECTIONS[str(ask.params["direction"])]: None})
    return {}


NIC_QOS_BEHAVIOURS: dict[str, Behaviour] = {
    "DeleteNicQos": delete,
    "GetNicQos": get,
    "SetNicQos": put,
}
"""What the portal calls for the APIs of this module."""
