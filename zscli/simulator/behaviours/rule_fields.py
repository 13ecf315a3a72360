"""What a rule of a security group says: its old and new fields, checked and in one form.

Ports and addresses have two notations: startPort, endPort and allowedCidr of old, dstPortRange,
srcIpRange and dstIpRange since. Source: protocol, section 8.9.
"""

import ipaddress

from zscli.simulator.behaviours.records import Row

__all__ = ["ANYWHERE", "SAID", "completed", "same", "wrong_field", "wrong_text"]

SAID = (
    "type",
    "protocol",
    "ipVersion",
    "action",
    "remoteSecurityGroupUuid",
    "srcIpRange",
    "dstIpRange",
    "dstPortRange",
)
"""What makes two rules the same one."""

_CHOICES = {
    "type": ("Ingress", "Egress"),
    "state": ("Enabled", "Disabled"),
    "protocol": ("TCP", "UDP", "ICMP", "ALL"),
    "action": ("ACCEPT", "DROP"),
    "ipVersion": (4, 6),
}
ANYWHERE = {4: "0.0.0.0/0", 6: "::/0"}
"""By the version of IP: the CIDR that has all addresses."""
_WITHOUT_PORTS = ("ALL", "ICMP")
_MOST = 10
"""How many addresses or ports a rule may have."""
_PORTS = 65_535

Complaint = tuple[str, str]
"""A code of SG and the details."""

CONFLICT, NOT_SUPPORTED, PORT_FIELD, IP_FIELD = "SG.1003", "SG.1004", "SG.1005", "SG.1006"


def same(one: Row, other: Row) -> bool:
    """Whether two rules say the same."""
    return all(one.get(name) == other.get(name) for name in SAID)


def completed(raw: Row) -> Row:
    """Return a rule with its defaults and with both notations filled in, unchecked."""
    given = {name: value for name, value in raw.items() if value is not None}
    rule: Row = {"state": "Enabled", "action": "ACCEPT", "startPort": -1, "endPort": -1} | given
    rule["ipVersion"] = int(rule.get("ipVersion") or 4)
    rule["startPort"], rule["endPort"] = int(rule["startPort"]), int(rule["endPort"])
    anywhere = ANYWHERE.get(rule["ipVersion"], "")
    cidr = rule["allowedCidr"] = rule.get("allowedCidr") or anywhere
    if cidr not in ANYWHERE.values():
        rule.setdefault("srcIpRange" if rule.get("type") == "Ingress" else "dstIpRange", cidr)
    low, high = rule["startPort"], rule["endPort"]
    if low > 0 and rule.get("protocol") not in _WITHOUT_PORTS:
        rule.setdefault("dstPortRange", str(low) if low == high else f"{low}-{high}")
    return rule


def wrong_field(raw: Row) -> Complaint | None:
    """Return which fields of a rule, as it was given, cannot be or do not go together."""
    rule = completed(raw)
    for name, choices in _CHOICES.items():
        if rule.get(name) not in choices:
            shown = ", ".join(map(str, choices))
            return NOT_SUPPORTED, f"invalid rule {name}[{rule.get(name)}], valid are [{shown}]"
    return _ranges(raw, rule) or _ports(raw, rule)


def wrong_text(raw: Row) -> Complaint | None:
    """Return which address or port of a rule is none."""
    rule = completed(raw)
    return _port_text(rule) or _ip_text(rule)


def _ranges(raw: Row, rule: Row) -> Complaint | None:
    src, dst = raw.get("srcIpRange"), raw.get("dstIpRange")
    if src and rule["type"] == "Egress":
        return NOT_SUPPORTED, f"the srcIpRange[{src}] is not allowed to set for egress rule"
    if dst and rule["type"] == "Ingress":
        return NOT_SUPPORTED, f"the dstIpRange[{dst}] is not allowed to set for ingress rule"
    cidr = raw.get("allowedCidr")
    if cidr and cidr not in ANYWHERE.values() and (src or dst):
        return CONFLICT, f"the allowedCidr[{cidr}] and ip range[{src or dst}] are in conflict"
    remote = rule.get("remoteSecurityGroupUuid")
    limited = rule.get("srcIpRange") or rule.get("dstIpRange")
    if remote and limited:
        return (
            CONFLICT,
            f"the ip range[{limited}] and remoteSecurityGroupUuid[{remote}] are in conflict",
        )
    return None


def _ports(raw: Row, rule: Row) -> Complaint | None:
    if rule["protocol"] in _WITHOUT_PORTS:
        return _no_ports(raw, rule)
    given, low, high = raw.get("dstPortRange"), rule["startPort"], rule["endPort"]
    if low > high:
        why = f"endPort must be greater than or equal to startPort[{low}]"
        return PORT_FIELD, f"invalid rule endPort[{high}], {why}"
    if given and low > 0:
        return CONFLICT, f"dstPortRange[{given}] and starPort[{low}] are in conflict"
    if not rule.get("dstPortRange"):
        return PORT_FIELD, "the protocol type TCP/UDP must set dstPortRange"
    return None


def _no_ports(raw: Row, rule: Row) -> Complaint | None:
    given, what = raw.get("dstPortRange"), "the protocol type ALL or ICMP cant not set"
    if given:
        return NOT_SUPPORTED, f"{what} dstPortRange[{given}]"
    if (rule["startPort"], rule["endPort"]) != (-1, -1):
        return PORT_FIELD, f"{what} startPort or endPort"
    return None


def _port_text(rule: Row) -> Complaint | None:
    text = str(rule.get("dstPortRange") or "")
    parts = text.split(",")
    if text and (len(set(parts)) < len(parts) or len(parts) > _MOST):
        return PORT_FIELD, f"invalid ports[{text}], at most {_MOST}, each once"
    for part in parts if text else ():
        low, dash, high = part.partition("-")
        numbers = [low, high] if dash else [low]
        if not all(number.isdecimal() and 0 < int(number) <= _PORTS for number in numbers):
            return PORT_FIELD, f"invalid port range[{part}]"
        if dash and int(low) >= int(high):
            return PORT_FIELD, f"invalid port range[{part}]"
    return None


def _ip_text(rule: Row) -> Complaint | None:
    text = str(rule.get("srcIpRange") or rule.get("dstIpRange") or "")
    parts = text.split(",")
    if text and (len(set(parts)) < len(parts) or len(parts) > _MOST):
        return IP_FIELD, f"invalid ips[{text}], at most {_MOST}, each once"
    for part in parts if text else ():
        if not _is_place(part, rule["ipVersion"]):
            return IP_FIELD, f"invalid ip[{part}], ipVersion[{rule['ipVersion']}]"
    return None


def _is_place(text: str, version: int) -> bool:
    """Whether a text is an address, a CIDR or two addresses with a dash, of an IP version."""
    try:
        if "/" in text:
            return ipaddress.ip_network(text, strict=False).version == version
        low, dash, high = text.partition("-")
        ends = [ipaddress.ip_address(each) for each in ([low, high] if dash else [low])]
    except ValueError:
        return False
    return all(end.version == version for end in ends) and int(ends[0]) <= int(ends[-1])
