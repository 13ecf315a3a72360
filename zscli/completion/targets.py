"""What a value names: which resources stand behind a parameter or a condition, and how to ask.

Reads the specs alone: `resource` of a parameter, the steps of an inventory, the field's name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zscli.completion.fields import STATES, inventory_at, kinds_of, own_fields
from zscli.completion.live import Ask, Beside
from zscli.spec.build import is_scalar
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec
from zscli.spec.names import humps

__all__ = ["Target", "condition_target", "named_target", "parameter_target"]

INVENTORY = "Inventory"
NAMES = ("name", "internalName", "hostname", "hostName", "resourceName", "targetName")
"""Fields that name a resource, the best first."""
ADDRESSES = (
    "managementIp", "ip", "vipIp", "guestIp", "ipAddress", "ipmiAddress", "hostname", "hostName",
    "networkCidr", "cidrBlock", "startIp", "url", "mac",
)  # fmt: skip
"""Fields that say where a resource is, the best first."""
BESIDE = {"QueryVmInstance": Beside("QueryVmNic", "vmInstanceUuid", "ip", "deviceId")}
"""Where the address is of what has none itself: a VM's is that of its first NIC."""
OTHERWISE = {
    "AutoScalingTemplate": "AutoScalingVmTemplate",
    "GarbageCollector": "GCJob",
    "HostEO": "Host",
    "LdapAccountRef": "LdapBinding",
    "OssBucket": "OssBucketFileName",
    "RouterArea": "VRouterOspfArea",
    "UsedIp": "IpAddress",
    "VipQos": "Vip",
    "VxlanNetwork": "L2VxlanNetwork",
    "VxlanNetworkPool": "L2VxlanNetworkPool",
    "XmlHook": "VmUserDefinedXmlHookScript",
}
"""Resources that are queried under another name."""
OF_UUID = (
    (r"(?:Get|Set)Vpc(?:VRouter|Attached|IPsecLog)\w*|GetAttachableVpcL3Network", "VpcRouter"),
    ("(?:Get|Update)VirtualRouterSoftwareVersion", "VirtualRouterVm"),
    ("CheckScsiLunClusterStatus", "ScsiLun"),
    (r"\w*(?:Hybrid|Aliyun)Key\w*", "HybridKeySecret"),
    (r"\w*SecretResourcePool", "SecretResourcePool"),
    ("Pull(?:SdnControllerTenant|HuaweiIMasterController)", "SdnController"),
    ("CleanV2VConversionCache", "V2VConversionHost"),
    ("CheckBuildAppParameters", "BuildApp"),
    ("GetCandidateL3NetworksForIpSecConnection", "IPSecConnection"),
    ("UpdateThirdpartyAlerts", "ThirdpartyAlert"),
    ("SelfTestLocalRaid|GetLocalRaidPhysicalDriveSmart", "LocalRaidPhysicalDrive"),
)
"""What the uuid of an API is of, where its name says something else."""
SAME = {"=", "!=", "?=", "!?="}
ALIKE = {"~=", "!~="}


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked, and whether the value is the uuid or the name of what is found."""

    ask: Ask
    is_name: bool = False


def parameter_target(api: ApiSpec, param: ParamSpec, catalog: Catalog) -> Target | None:
    """Return what a parameter of an API that is no query names, or None."""
    kind = (param.element or "string") if param.type == "list" else param.type
    if kind != "string" or param.choices or param.sensitive:
        return None
    return _first(_resources(api, param), catalog)


def named_target(name: str, catalog: Catalog) -> Target | None:
    """Return what a name such as `vmNicUuid`, or a resource, points to by its words."""
    return _first(_by_words(name.removesuffix("Uuid")), catalog)


def condition_target(api: ApiSpec, path: str, operator: str, catalog: Catalog) -> Target | None:
    """Return what the value of the condition on *path* names, such as `vmNics.l3NetworkUuid`."""
    steps, _, name = path.rpartition(".")
    inventory = inventory_at(api, steps, catalog)
    if operator not in SAME and (name != "name" or operator not in ALIKE):
        return None
    if name in {"name", "uuid"}:
        resources = [] if inventory is None else list(kinds_of(inventory, catalog))
        ask = None if steps else _ask(api, catalog)
        found = Target(ask) if ask is not None else _first(resources, catalog)
        return found and Target(found.ask, is_name=name == "name")
    return None if inventory is None else _first(_pointed(inventory, name), catalog)


def _resources(api: ApiSpec, param: ParamSpec) -> Iterator[str]:
    """Yield what a parameter may name, the surest first."""
    if param.resource:
        yield param.resource
    elif param.name == "uuid":
        yield api.resource
        yield from (name for apis, name in OF_UUID if re.fullmatch(apis, api.name))
        yield re.sub("(?:From)?(?:Remote|Local)$", "", api.resource)
        result = (api.result or {}).get("inventory", "")
        if result.endswith(INVENTORY):
            yield result.removesuffix(INVENTORY)


def _pointed(inventory: InventorySpec, name: str) -> Iterator[str]:
    """Yield what a field may hold the uuid of: by the steps that start there, by its name."""
    for step in inventory.expanded:
        if step.foreign_key == name and step.key == "uuid":
            yield step.inventory.removesuffix(INVENTORY)
    if name.endswith("Uuid"):
        yield from _by_words(name.removesuffix("Uuid"))


def _by_words(name: str) -> Iterator[str]:
    """Yield the resources that the last words of *name* may mean, the longest first."""
    words = humps(name)
    for first in range(len(words)):
        word, *others = words[first:]
        yield f"{word[:1].upper()}{word[1:]}{''.join(others)}"


def _first(resources: Iterator[str] | list[str], catalog: Catalog) -> Target | None:
    """Return how to ask for the first of *resources* that can be asked for."""
    for resource in resources:
        inventory = catalog.inventory(f"{resource}{INVENTORY}")
        kinds = [resource] if inventory is None else kinds_of(inventory, catalog)
        for kind in kinds:
            api = _query_for(kind, catalog)
            ask = None if api is None else _ask(api, catalog)
            if ask is not None:
                return Target(ask)
    return None


def _query_for(resource: str, catalog: Catalog) -> ApiSpec | None:
    """Return the API that queries a resource, or None."""
    for name in (resource, f"{resource}FromLocal", OTHERWISE.get(resource, "")):
        api = catalog.get(f"Query{name}")
        if api is not None and api.is_query:
            return api
    return None


def _ask(api: ApiSpec, catalog: Catalog) -> Ask | None:
    """Return which fields to ask an API for, or None when what it queries has no uuid."""
    names = {one.name for one in own_fields(api, catalog) if is_scalar(one) and one.join is None}
    if "uuid" not in names or api.rest is None:
        return None
    named = [name for name in NAMES if name in names]
    address = [name for name in ADDRESSES if name in names]
    states = [name for name in STATES if name in names]
    shown = (named or address or ["uuid"])[0]
    left = [name for name in (*states[:1], *address, *states[1:]) if name != shown]
    return Ask(api.name, shown, tuple(left[:2]), BESIDE.get(api.name))
