"""A one-line summary of an API, such as "Attach a data volume to a VM instance", from its name.

A verb has a pattern; what the patterns would word badly stands in summaries.txt.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specs.converter.phrases import capitalise, in_words, is_plural, plural, with_article
from zscli.spec.names import humps, split_name

__all__ = ["WRITTEN", "owner_of", "summary"]

WRITTEN = dict(
    line.split(": ", 1)
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
)
"""Summaries written by hand, by the name of the API."""

_PREPOSITIONS = {"To", "From", "Of", "On", "In", "For", "By", "With", "Between", "Through"}
_REMOTE = ("FromRemote", "Remote")
_LOCAL = ("FromLocal", "InLocal", "Local")

_OWN = """
AccountUsage AllocatorStrategies AllocatorStrategy APIPermission AvailableAttributes AvailablePort
Bandwidth BindableConfig BootMode BootOrder BootVolume CandidateHosts Capabilities Capacity
CleanTraffic Clock ClockTrack ConsoleAddress ConsoleMode ConsolePassword DefaultCdRom DeployType
DeviceAddress DhcpIpAddress DirCapacity DiskCapacity DistributedRoutingConnections
DistributedRoutingEnabled Driver EmulatorPinning ExecuteState FirstBootDevice Format
GuestToolsInfo HaLevel HaState HostDiskCapacity Hostname IommuState IommuStatus IoThreadPin
IpStatistic LicenseInfo LldpMode LoginExpired Mac Metadata Mode MonitorIps MonitorNumber Mtu
MultipathTopology NetworkConfig NetworkFacts NetworkServiceState Numa NUMATopology Operation OS
Owner Parent Password PhysicalMemoryFacts PowerStatus PriceTableBinding Priority Qga Qos Quota
QuotaUsage QxlMemory RDP RecoveryPoints Request RetirePolicy RouterId RouterInterfaceIp
SecurityLevel SecurityPolicy Size SnatState SoftwareVersion SoundType SshKey State StaticIp Status
Supervisor SupportedBootMode Type Types UKeyStatus UsageReport UsbRedirect UsedPorts
UserDefinedXml VirtualIDNumber VlanId VncPassword VncUrl vNUMATopology WebSshUrl Xml XmlHookScript
"""

_ATTRIBUTES = tuple(sorted(_OWN.split(), key=lambda word: (-len(word), word)))
"""What belongs to a resource rather than being one, like the state in ChangeZoneState."""

_QUESTIONS = {"Calculate", "Check", "Get", "Is", "List", "Match", "PrometheusQuery", "Validate"}
_NO_OWNER = {
    "BackupDatabaseToPublicCloud",
    "BootstrapMiniHost",
    "CheckElaborationContent",
    "CleanQueue",
    "GetExternalServices",
    "LogIn",
    "LogInByAccount",
    "LogInByLdap",
    "LogInByUser",
    "LogOut",
    "LoginByCas",
    "SecurityMachineEncrypt",
    "TokenIntrospection",
}

_OF_A_KIND = {"AllocatorStrategies", "Types"}
"""What a kind of resource has, and not a single one."""

_OF = {"Get", "Set", "Change", "Update", "Delete", "Sync", "Reset", "Check"}

_VERBS = {
    "Ack": "acknowledge",
    "Backup": "back up",
    "BatchAdd": "add several",
    "BatchCreate": "create several",
    "BatchDelete": "delete several",
    "BatchSync": "synchronise several",
    "Clean": "clean up",
    "CleanUp": "clean up",
    "Cleanup": "clean up",
    "Failover": "fail over",
    "Fstrim": "trim the file systems of",
    "GC": "collect the garbage of",
    "LogIn": "log in",
    "Login": "log in",
    "LogOut": "log out",
    "PowerOff": "power off",
    "PowerOn": "power on",
    "PowerReset": "power-reset",
    "Recovery": "recover",
    "SelfTest": "self-test",
    "Sync": "synchronise",
    "Ungenerate": "remove the generated",
}


def summary(name: str, raw: Mapping[str, Any]) -> str:
    """Return a whole sentence that says what the API does."""
    if name in WRITTEN:
        return WRITTEN[name]
    verb, resource = split_name(name)
    said = _VERBS.get(verb, verb.lower())
    if verb == "Query":
        return _query(resource)
    if verb == "Test":
        return f"Test the {in_words(resource.removesuffix('Connection'))} connection."
    many = verb == "Get" and "inventories" in (raw.get("result") or {})
    hybrid = _hybrid(said, resource, raw)
    return hybrid or capitalise(f"{said} {_object(verb, resource, many=many)}.")


def owner_of(name: str) -> str:
    """Return the resource that the API is about, in words: "VM instance" for StopVmInstance.

    Empty where the name names none, as that of a question does.
    """
    verb, resource = split_name(name)
    if name in _NO_OWNER or (verb in _QUESTIONS and name in WRITTEN):
        return ""
    for ending in (*_REMOTE, *_LOCAL):
        resource = resource.removesuffix(ending)
    head = _split(resource)[0] if resource else ""
    if verb in _OF:
        head, _ = _owned(head)
    said = in_words(head)
    return said[:-1] if is_plural(said) and not said.endswith("es") else said


def _query(resource: str) -> str:
    for ending in _LOCAL:
        if resource.endswith(ending):
            return f"Query the local records of {plural(in_words(resource.removesuffix(ending)))}."
    head, *rest = _split(resource)
    said = in_words(head)
    many = said if is_plural(said) else plural(said)
    return f"Query {many}{_rest(rest)}."


def _hybrid(said: str, resource: str, raw: Mapping[str, Any]) -> str:
    """Word the APIs of a public cloud, which exist there and as a record here."""
    package = raw.get("message") or ""
    if not re.search(r"aliyun|hybrid|datacenter|identityzone", package):
        return ""
    for ending in _REMOTE:
        if resource.endswith(ending):
            thing = in_words(resource.removesuffix(ending))
            if said in {"synchronise", "get"}:
                return capitalise(f"{said} {plural(thing)} from the public cloud.")
            where = "from" if said == "add" else "in"
            return capitalise(f"{said} {with_article(thing)} {where} the public cloud.")
    for ending in _LOCAL:
        if resource.endswith(ending):
            thing = in_words(resource.removesuffix(ending))
            return capitalise(f"{said} the local record of {with_article(thing)}.")
    return ""


def _object(verb: str, resource: str, *, many: bool) -> str:
    """Return what the verb acts upon, with articles and prepositions."""
    head, *rest = _split(resource)
    owner, attribute = _owned(head) if verb in _OF else (head, "")
    thing = in_words(owner)
    if attribute:
        whose = plural(thing) if attribute in _OF_A_KIND else with_article(thing)
        said = f"the {in_words(attribute)} of {whose}"
    elif verb.startswith("Batch") or (many and not is_plural(thing)):
        said = plural(thing)
    elif verb == "Get" and not is_plural(thing):
        said = f"the {thing}"
    else:
        said = with_article(thing)
    return said + _rest(rest)


def _owned(head: str) -> tuple[str, str]:
    """Cut "VmHostname" into "Vm" and "Hostname"; what is no attribute stays whole."""
    for attribute in _ATTRIBUTES:
        owner = head.removesuffix(attribute)
        if owner and owner != head:
            return owner, attribute
    return head, ""


def _split(resource: str) -> list[str]:
    """Cut the name at its prepositions: ["DataVolume", "To", "Vm"]."""
    pieces = [""]
    for hump in humps(resource):
        if hump in _PREPOSITIONS and pieces[0]:
            pieces += [hump, ""]
        else:
            pieces[-1] += hump
    return pieces


def _rest(pieces: list[str]) -> str:
    """Return the prepositions and what follows them, each with its article."""
    said = ""
    for preposition, noun in zip(pieces[::2], pieces[1::2], strict=True):
        if re.match(r"(Attaching|Creating|Binding|Change)", noun):
            said += f" for {_gerund(noun)}"
        else:
            said += f" {preposition.lower()} {_each_with_article(noun)}"
    return said


def _each_with_article(noun: str) -> str:
    return " and ".join(
        with_article(in_words(part)) for part in re.split(r"(?<=[a-z])And(?=[A-Z])", noun)
    )


def _gerund(noun: str) -> str:
    first, *others = humps(noun)
    doing = "changing" if first == "Change" else first.lower()
    thing = in_words("".join(others))
    return f"{doing} {with_article(thing)}" if thing else doing
