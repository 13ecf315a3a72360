"""The names of resources as words of a sentence: VmInstance is a VM instance."""

import re

__all__ = ["spaced"]

_PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]*\d*[a-z]*|[A-Z]+|\d+")
_AS_WRITTEN = {
    "Cd": "CD",
    "Cpu": "CPU",
    "Eip": "EIP",
    "Gpu": "GPU",
    "Iam2": "IAM2",
    "Ip": "IP",
    "Pci": "PCI",
    "Sns": "SNS",
    "Vip": "VIP",
    "Vm": "VM",
    "Vpc": "VPC",
}


def spaced(resource: str) -> str:
    """Return a resource's name as people write it: `L3 network`, `IP range`, `VM instance`."""
    parts = [part for part in _PARTS.findall(resource) if part]
    return " ".join(_AS_WRITTEN.get(part, _lower(part)) for part in parts) or "result"


def _lower(part: str) -> str:
    """Return an ordinary word in small letters; L3, SNS and NFS stay."""
    return part.lower() if part[1:].islower() else part
