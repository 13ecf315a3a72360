"""What the parameters of an API mean: which field of a row they set, what their uuids name.

Facts and rules about names, read from the specs; it changes nothing.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.records import STATES
from zscli.simulator.behaviours.row_facts import KINDS_MADE
from zscli.simulator.refusal import not_found, not_found_any
from zscli.simulator.world.instants import kept
from zscli.simulator.world.relations import root_of, type_of
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec, InventorySpec, ParamSpec
from zscli.spec.names import humps

__all__ = [
    "about",
    "answered",
    "check_targets",
    "field_of",
    "inventory_of",
    "own_params",
    "stored",
    "target_of",
]

_OTHER_NAMES: Mapping[str, str] = {
    "areaAuth": "authentication",
    "areaType": "type",
    "authAlg": "authAlgorithm",
    "autoScalingGroupUuid": "scalingGroupUuid",
    "controlStrategy": "strategy",
    "encAlg": "encodeAlgorithm",
    "generateInterval": "expireInterval",
    "lastSyncDateMills": "lastSyncDate",
    "number": "tableNumber",
    "stateEvent": "state",
}
"""Parameters whose field has another name, wherever a row has that field and not the parameter."""

_NAMED: Mapping[str, str] = {
    "buildSystemUuid": "AppBuildSystemInventory",
    "clientUuid": "",
    "emailAddressUuid": "SNSEmailAddressInventory",
    "endpointUuid": "SNSApplicationEndpointInventory",
    "groupUuid": "",
    "interfaceUuid": "HostNetworkInterfaceInventory",
    "l3Uuid": "L3NetworkInventory",
    "managementNetworkUuid": "L3NetworkInventory",
    "mediaUuid": "MediaInventory",
    "organizationUuid": "IAM2OrganizationInventory",
    "platformUuid": "SNSApplicationPlatformInventory",
    "policyUuid": "PolicyInventory",
    "publicNetworkUuid": "L3NetworkInventory",
    "receiverUuid": "MetricDataHttpReceiverInventory",
    "replicationGroupUuid": "ImageReplicationGroupInventory",
    "routeTableUuid": "VRouterRouteTableInventory",
    "routerAreaUuid": "RouterAreaInventory",
    "sharedQosUuid": "VpcSharedQosInventory",
    "topicUuid": "SNSTopicInventory",
    "vRouterUuid": "ApplianceVmInventory",
    "virtualIDUuid": "IAM2VirtualIDInventory",
    "virtualRouterVmUuid": "ApplianceVmInventory",
    "vpcRouterVmUuid": "ApplianceVmInventory",
    "vpcUuid": "ApplianceVmInventory",
}
"""What a uuid names where the specs do not say it, or guess it; "" for what nothing here holds."""

_NAMED_IN: Mapping[tuple[str, str], str] = {
    ("auto-scaling", "groupUuid"): "AutoScalingGroupInventory",
    ("auto-scaling", "ruleUuid"): "AutoScalingRuleInventory",
    ("billing", "tableUuid"): "PriceTableInventory",
    ("cdp", "policyUuid"): "CdpPolicyInventory",
    ("firewall", "ruleSetUuid"): "VpcFirewallRuleSetInventory",
    ("iam2", "groupUuid"): "IAM2VirtualIDGroupInventory",
    ("iam2", "parentUuid"): "IAM2OrganizationInventory",
    ("iam2", "projectUuid"): "IAM2ProjectInventory",
    ("monitoring", "actionUuid"): "MonitorTriggerActionInventory",
    ("monitoring", "groupUuid"): "MonitorGroupInventory",
    ("monitoring", "templateUuid"): "MonitorTemplateInventory",
    ("monitoring", "triggerUuid"): "MonitorTriggerInventory",
    ("routing", "ruleSetUuid"): "PolicyRouteRuleSetInventory",
    ("routing", "tableUuid"): "PolicyRouteTableInventory",
}
"""The same for a parameter that means something else in each category."""


_CALLED: Mapping[str, str] = {"Firewall": "VpcFirewall"}
"""Resources that APIs call otherwise than their inventory."""


def own_params(api: ApiSpec) -> list[ParamSpec]:
    """Return the parameters of an API alone, without those that only newer servers know."""
    return [
        param
        for param in api.params
        if not param.common and not param.newer and param.name != "deleteMode"
    ]


def field_of(spec: InventorySpec, param: str) -> str:
    """Return the field of a row that a parameter sets, or an empty text."""
    if param in spec.by_name:
        return param
    other = _OTHER_NAMES.get(param, "")
    return other if other in spec.by_name else ""


def answered(api: ApiSpec, catalog: Catalog) -> tuple[InventorySpec | None, InventorySpec | None]:
    """Return the inventory that an API answers with, and its own: that one or a subtype of it.

    None, None where the answer is no row; its own is None where the names do not say it.
    """
    result = api.result or {}
    if set(result) != {"inventory"}:
        return None, None
    answer = catalog.inventory(result["inventory"])
    if answer is None or "uuid" not in answer.by_name:
        return None, None
    named, _ = KINDS_MADE.get(api.name, ("", ""))
    own = catalog.inventory(named) if named else inventory_of(api.resource, catalog)
    if own is not None and root_of(own.name) == root_of(answer.name):
        return answer, own
    return answer, None


def inventory_of(resource: str, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory of a resource: by its name, or what its Query API answers."""
    spec = catalog.inventory(f"{_CALLED.get(resource, resource)}Inventory")
    if spec is None:
        for query in (f"Query{resource}", f"Query{resource}FromLocal"):
            api = catalog.get(query)
            if api is not None and api.inventory:
                spec = catalog.inventory(api.inventory)
    return spec if spec and "uuid" in spec.by_name else None


def about(resource: str, catalog: Catalog) -> InventorySpec | None:
    """Return the inventory that the words of a resource begin with: `SlbGroup` of SlbGroupType."""
    words = humps(resource)
    for count in range(len(words), 0, -1):
        found = inventory_of("".join(words[:count]), catalog)
        if found is not None:
            return found
    return None


def stored(spec: InventorySpec, field: str, param: str, value: object) -> object:
    """Return a parameter's value as its field holds it: the state after an event, an instant."""
    if param == "stateEvent":
        return STATES.get(str(value), value)
    if spec.by_name[field].type == "timestamp" and isinstance(value, int):
        return kept(datetime.fromtimestamp(value / 1000, UTC))
    return value


def target_of(api: ApiSpec, param: ParamSpec, catalog: Catalog) -> str:
    """Return the inventory that a parameter's uuids are of; "" where that is not known for sure.

    A resource that the specs only guess counts when the parameter is called after it.
    """
    singular = param.name.removesuffix("s") if param.name.endswith("Uuids") else param.name
    for known in (_NAMED_IN.get((api.category, singular)), _NAMED.get(singular)):
        if known is not None:
            return known
    if not param.resource or singular == "uuid":
        return ""
    called_so = singular.lower().endswith(f"{param.resource}uuid".lower())
    if param.resource_guessed and not called_so:
        return ""
    spec = catalog.inventory(f"{param.resource}Inventory")
    return spec.name if spec and "uuid" in spec.by_name else ""


def check_targets(ask: Ask, params: list[tuple[ParamSpec, str]]) -> None:
    """SYS.1003 for a uuid that names nothing: parameters with the inventories they are of."""
    for param, inventory in params:
        value = ask.params.get(param.name)
        if not value:
            continue
        if isinstance(value, list):
            missing = [str(uuid) for uuid in value if not _is_there(ask.world, inventory, uuid)]
            if missing:
                raise not_found_any(param.name, missing, inventory)
        elif not _is_there(ask.world, inventory, value):
            raise not_found(param.name, str(value), inventory)


def _is_there(world: World, inventory: str, uuid: object) -> bool:
    row = world.get(inventory, str(uuid))
    spec = world.catalog.inventory(inventory)
    if row is None or spec is None or root_of(inventory) == inventory:
        return row is not None
    _, field, value = type_of(spec)
    return str(row.get(field)) == value
