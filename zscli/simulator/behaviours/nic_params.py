"""What `vmNicParams` says of new nics: a JSON text, of a list or of one nic.

Source: the fields that ZStack's own clients send in it; the specs only say that it is a text.
"""

import json
from collections.abc import Sequence
from typing import Any

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.address_pool import IPV4, IPV6, version_of
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.security_group import LINK
from zscli.simulator.refusal import failed, invalid, not_modelled

__all__ = ["nic_fields", "nic_params"]

_FIELDS = ("driverType", "state", "metaData")
_DRIVERS = ("virtio", "e1000", "rtl8139", "vmxnet3", "ne2k_pci", "i82551", "pcnet")
_STATES = ("enable", "disable")
_KNOWN = frozenset({"l3NetworkUuid", "mac", "ip", "ip6", "sgUuids", *_FIELDS})


def _read(text: str) -> list[dict[str, Any]]:
    """Return the nics that a text tells of; SYS.1006 for what is no JSON of them."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise failed(f"invalid json format, causes: {error}") from None
    nics = found if isinstance(found, list) else [found]
    if not all(isinstance(nic, dict) for nic in nics):
        raise failed("invalid json format, causes: a list of objects is expected")
    return [{name: value for name, value in nic.items() if value} for nic in nics]


def _checked(ask: Ask, nic: dict[str, Any], l3_uuids: Sequence[str]) -> Row:
    """Return one nic; SYS.1007 for what cannot be, SYS.1014 for what has no effect here."""
    uuid = nic.get("l3NetworkUuid")
    if not uuid:
        raise invalid("l3NetworkUuid of vm nic can not be null")
    if uuid not in l3_uuids:
        raise invalid(f"l3NetworkUuid[{uuid}] of vm nic is not in l3{list(l3_uuids)}")
    unknown = sorted(nic.keys() - _KNOWN)
    if unknown:
        raise not_modelled(ask.api.name, f"{unknown[0]} of vmNicParams")
    for name, choices in (("driverType", _DRIVERS), ("state", _STATES)):
        if nic.get(name, choices[0]) not in choices:
            raise invalid(f"{name}[{nic[name]}] of vm nic is not one of {', '.join(choices)}")
    for name, version in (("ip", IPV4), ("ip6", IPV6)):
        text = str(nic.get(name) or "")
        if text and version_of(text, f"{name} of vm nic") != version:
            raise invalid(f"{name}[{text}] of vm nic is not an IPv{version} address")
    for group in nic.get("sgUuids") or ():
        if uuid not in ask.world.linked(LINK, str(group)):
            raise invalid(
                f"security group[uuid:{group}] has not attached to l3Network[uuid:{uuid}]"
            )
    return nic


def nic_params(ask: Ask, l3_uuids: Sequence[str]) -> dict[str, Row]:
    """Return by network what a call says of its new nics, empty where it says nothing.

    Keys: mac, ip, ip6, sgUuids, driverType, state, metaData.
    """
    found: dict[str, Row] = {}
    for nic in _read(str(ask.params.get("vmNicParams") or "[]")):
        checked = _checked(ask, nic, l3_uuids)
        if checked["l3NetworkUuid"] in found:
            raise invalid(f"vmNicParams has l3NetworkUuid[{checked['l3NetworkUuid']}] twice")
        found[checked["l3NetworkUuid"]] = checked
    return found


def nic_fields(nic: Row) -> Row:
    """Return what of it is kept on the nic's row."""
    return {name: nic[name] for name in _FIELDS if nic.get(name)}
