"""Which values a global config takes, and to which kinds of resources it can be bound.

Tables of the server's own rules for the configs that matter here; all others are held against
their type. Nothing here reads or writes a world. Source: protocol, sections 8.0, 8.4, 9.1 and 9.2.
"""

from collections.abc import Mapping
from typing import Any

__all__ = ["BINDINGS", "Key", "complaint", "options_of", "seconds_of", "size_of"]

Key = tuple[str, str]
"""Category and name."""

_POLICIES = ("Direct", "Delay", "Never")
_BOOLEANS = ("true", "false")
_NUMBERS = frozenset({"integer", "long"})

_CHOICES: dict[Key, tuple[str, ...]] = {
    ("host", "host.maintenance.policy"): ("JustMigrate", "StopVmOnMigrationFailure"),
    ("identity", "enable.unique.session"): _BOOLEANS,
    ("image", "deletionPolicy"): _POLICIES,
    ("image", "download.localPath.customFilter"): ("blacklist", "whitelist"),
    ("kvm", "vm.cacheMode"): ("none", "writethrough", "writeback"),
    ("vm", "crash.strategy"): ("None", "Preserve", "Reboot", "Shutdown"),
    ("vm", "deletionPolicy"): _POLICIES,
    ("vm", "resourceBinding.Scene"): ("Auto", "All"),
    ("vm", "resourceBinding.strategy"): ("Hard", "Soft"),
    ("vm", "soundType"): ("ich6", "ich9", "ac97"),
    ("vm", "spiceStreamingMode"): ("off", "all", "filter"),
    ("vm", "videoType"): ("cirrus", "vga", "qxl", "virtio"),
    ("vm", "vm.clock.track"): ("guest", "host"),
    ("volume", "deletionPolicy"): _POLICIES,
}
_RANGES: dict[Key, tuple[int | None, int | None]] = {
    ("captcha", "captcha.valid.period"): (2, None),
    ("host", "add.batchLimit"): (None, 4096),
    ("host", "cpu.overProvisioning.ratio"): (1, 1000),
    ("host", "ping.interval"): (1, None),
    ("host", "ping.maxFailure"): (0, None),
    ("host", "ping.timeout"): (1, None),
    ("identity", "session.cleanup.interval"): (1, None),
    ("identity", "session.maxConcurrent"): (1, None),
    ("identity", "session.timeout"): (1, 31_535_999),
    ("image", "expungeInterval"): (1, None),
    ("image", "expungePeriod"): (0, None),
    ("kvm", "dataVolume.maxNum"): (0, 24),
    ("kvm", "vm.createConcurrency"): (1, 10),
    ("loginControl", "captcha.failures"): (0, None),
    ("loginControl", "lock.failures"): (0, None),
    ("loginControl", "lock.period"): (1, None),
    ("loginControl", "password.history"): (0, 100),
    ("loginControl", "password.period"): (0, 36_500),
    ("longJob", "longJob.api.timeout"): (10_800, None),
    ("mevoco", "overProvisioning.memory"): (1, None),
    ("progress", "progress.cleanupThreadInterval"): (1, None),
    ("progress", "progress.ttl"): (1, None),
    ("vm", "bootMenuSplashTimeout"): (0, 65_535),
    ("vm", "expungeInterval"): (1, None),
    ("vm", "expungePeriod"): (0, None),
    ("vm", "nicMultiQueueNum"): (1, 256),
    ("vm", "pciePortNums"): (0, 28),
    ("volume", "expungeInterval"): (1, None),
    ("volume", "expungePeriod"): (0, None),
    ("volumeSnapshot", "incrementalSnapshot.maxNum"): (1, None),
}
_SIZES = frozenset(
    {
        ("backupStorage", "reservedCapacity"),
        ("kvm", "reservedMemory"),
        ("primaryStorage", "reservedCapacity"),
    }
)
"""Configs whose value is a number of bytes such as `1G`."""

_VM = ("VmInstanceInventory",)
_VM_CLUSTER = ("VmInstanceInventory", "ClusterInventory")
_PLACES = ("HostInventory", "ClusterInventory", "ZoneInventory")

BINDINGS: dict[Key, tuple[str, ...]] = {
    ("host", "cpu.overProvisioning.ratio"): _PLACES,
    ("kvm", "auto.set.vm.nic.multiqueue"): ("ClusterInventory",),
    ("kvm", "ignoreMsrs"): ("ClusterInventory",),
    ("kvm", "redirect.vm.log.to.file"): _VM,
    ("kvm", "reservedMemory"): _PLACES,
    ("kvm", "vm.cpu.hypervisor.feature"): _VM_CLUSTER,
    ("kvm", "vm.cpuMode"): _VM_CLUSTER,
    ("kvm", "vm.hyperv.clock.feature"): _VM,
    ("kvm", "vm.suspend.to.disk"): _VM,
    ("kvm", "vm.suspend.to.ram"): _VM,
    ("mevoco", "overProvisioning.memory"): _PLACES,
    ("networkService", "defaultDhcpMtu.l2NoVlanNetwork"): ("L2NetworkInventory",),
    ("networkService", "defaultDhcpMtu.l2VlanNetwork"): ("L2NetworkInventory",),
    ("networkService", "defaultDhcpMtu.l2VxlanNetwork"): ("L2NetworkInventory",),
    ("primaryStorage", "primarystorage.auto.delete.trash.interval"): ("PrimaryStorageInventory",),
    ("vm", "bootMenuSplashTimeout"): _VM,
    ("vm", "crash.strategy"): _VM_CLUSTER,
    ("vm", "emulateHyperV"): _VM_CLUSTER,
    ("vm", "kvmHiddenState"): _VM_CLUSTER,
    ("vm", "nicMultiQueueNum"): ("VmNicInventory", *_VM_CLUSTER),
    ("vm", "numa"): _VM_CLUSTER,
    ("vm", "resourceBinding.Scene"): _VM_CLUSTER,
    ("vm", "resourceBinding.strategy"): _VM,
    ("vm", "soundType"): _VM_CLUSTER,
    ("vm", "spiceStreamingMode"): _VM,
    ("vm", "videoType"): _VM_CLUSTER,
    ("vm", "vm.clock.track"): _VM,
    ("vm", "vm.max.vcpu"): _VM_CLUSTER,
    ("vm", "vmPortOff"): _VM,
}
"""The configs that a resource can have for itself, and of which kinds such resources are."""

_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_BYTES = {"B": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}
_LEAST_TIMEOUT = 300


def seconds_of(text: str) -> float | None:
    """Return the seconds of `30m`, `72h`, `500ms` or a bare number; None for another text."""
    number = text.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = text[len(number) :] or "s"
    if not number.isdigit() or unit not in _UNITS:
        return None
    return int(number) * _UNITS[unit]


def size_of(text: str) -> int | None:
    """Return the bytes of `1G` or a bare number; None for another text."""
    number, unit = text[:-1], text[-1:].upper()
    if unit.isdigit():
        number, unit = text, "B"
    return int(number) * _BYTES[unit] if number.isdigit() and unit in _BYTES else None


def complaint(row: Mapping[str, Any], value: str) -> str:
    """Return what is wrong with a value of a config, or an empty text."""
    key = (row["category"], row["name"])
    title = f"GlobalConfig[category: {key[0]}, name: {key[1]}]"
    kind = row.get("kind")
    if kind in _NUMBERS or kind == "double":
        return _number_complaint(title, value, str(kind), _RANGES.get(key, (None, None)))
    if kind == "boolean" and value not in _BOOLEANS:
        return f"{title} is a boolean, the value[{value}] is neither true nor false"
    choices = _CHOICES.get(key)
    if choices and value not in choices:
        return f"valid values of {title} are [{', '.join(choices)}], but {value} found"
    if key in _SIZES and size_of(value) is None:
        return f"{title} needs a size such as 1G, but {value} found"
    if key[0] == "apiTimeout" and (seconds_of(value) or 0) < _LEAST_TIMEOUT:
        return f"{title} needs a time of at least 5 minutes such as 30m, but {value} found"
    return ""


def _number_complaint(
    title: str, value: str, kind: str, limits: tuple[int | None, int | None]
) -> str:
    try:
        number = float(value) if kind == "double" else int(value)
    except ValueError:
        return f"{title} is a number, the value[{value}] is none"
    low, high = limits
    if low is not None and high is not None and not low <= number <= high:
        return f"{title} must be in range of [{low}, {high}], but {value} found"
    if low is not None and not number >= low:
        return f"{title} must not be less than {low}, but {value} found"
    if high is not None and not number <= high:
        return f"{title} must not be greater than {high}, but {value} found"
    return ""


def options_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the valid values of a config, or the limits of a number."""
    key = (row["category"], row["name"])
    options: dict[str, Any] = {}
    if key in _CHOICES:
        options["validValue"] = list(_CHOICES[key])
    elif row.get("kind") == "boolean":
        options["validValue"] = list(_BOOLEANS)
    low, high = _RANGES.get(key, (None, None))
    if low is not None:
        options["numberGreaterThanOrEqual"] = low
    if high is not None:
        options["numberLessThanOrEqual"] = high
    return options
