"""System and user tags: the patterns that are known, and the tag APIs.

A system tag must match a pattern: same number of tokens, fixed tokens equal.
Source: protocol, section 9.3.
"""

import re
from collections.abc import Iterable
from typing import Any

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.configs import bind_config, check_config_tag
from zscli.simulator.refusal import failed, invalid, vo_name
from zscli.simulator.world.world import World

__all__ = ["TAG_BEHAVIOURS", "check_system_tags", "store_tags"]

EPHEMERAL = "ephemeral::"
SYSTEM = "SystemTagInventory"
USER = "UserTagInventory"
PATTERN = "TagPatternInventory"

_PATTERNS = tuple(
    tuple(pattern.split("::"))
    for pattern in (
        "Nbprocess::{}",
        "RDPEnable::{}",
        "VDIMonitorNumber::{}",
        "accessControlStatus::{}",
        "balancerAlgorithm::{}",
        "balancerWeight::{}::{}",
        "bootMode::{}",
        "bootOrder::{}",
        "capability::virtio-scsi",
        "cdroms::{}::{}::{}",
        "cleanTraffic::{}",
        "connectionIdleTimeout::{}",
        "consolePassword::{}",
        "cookieName::{}",
        "createWithoutCdRom::{}",
        "customMac::{}::{}",
        "driver::virtio",
        "encryptionParam::{}",
        "healthCheckInterval::{}",
        "healthCheckParameter::{}",
        "healthCheckTarget::{}",
        "healthCheckTimeout::{}",
        "healthyThreshold::{}",
        "hostname::{}",
        "httpCompressAlgos::{}",
        "httpMode::{}",
        "httpRedirectHttps::{}",
        "httpVersions::{}",
        "l3::{}::SecurityGroupUuids::{}",
        "localStorage::hostUuid::{}",
        "maxConnection::{}",
        "os::distribution::{}",
        "os::release::{}",
        "os::version::{}",
        "primaryStorage::gateway::cidr::{}",
        "primaryStorageUuidForDataVolume::{}",
        "qemuga",
        "redirectPort::{}",
        "reservedCpu::{}",
        "reservedMemory::{}",
        "resourceBindings::{}",
        "resourceConfig::{}::{}::{}",
        "rootPassword::{}",
        "sessionIdleTimeout::{}",
        "sessionPersistence::{}",
        "sshkey::{}",
        "staticIp::{}::{}",
        "statusCode::{}",
        "tcpProxyProtocol::{}",
        "unhealthyThreshold::{}",
        "usbRedirect::{}",
        "userdata::{}",
        "volumeProvisioningStrategy::ThickProvisioning",
        "volumeProvisioningStrategy::ThinProvisioning",
    )
)
_ONCE = "l3::"
"""What only tells how new nics are to be: nothing keeps it."""
_VO = re.compile(r"(\w+)VO")


def _is_known(tag: str) -> bool:
    tokens = tag.split("::")
    return any(
        len(tokens) == len(pattern)
        and all(fixed in {"{}", token} for fixed, token in zip(pattern, tokens, strict=True))
        for pattern in _PATTERNS
    )


def check_system_tags(world: World, tags: Iterable[str], kind: str) -> None:
    """SYS.1007 for a tag of a create call that matches no pattern, or a config that cannot be.

    kind: the inventory of what is created.
    """
    for tag in tags:
        if not tag.startswith(EPHEMERAL) and not _is_known(tag):
            raise invalid(f"no system tag matches {tag}")
        check_config_tag(world, tag, kind)


def store_tags(ask: Ask, uuid: str) -> None:
    """Keep the tags given with a create for the new resource; duplicates are dropped."""
    kind = ask.world.inventory_of(uuid)
    if kind is None:
        return
    about = {"resourceUuid": uuid, "resourceType": vo_name(kind)}
    for tag in dict.fromkeys(ask.system_tags):
        config = check_config_tag(ask.world, tag, kind)
        if config is not None:
            bind_config(ask.world, config[0], uuid, config[1])
        elif not tag.startswith((EPHEMERAL, _ONCE)):
            _insert_system(ask.world, about | {"tag": tag})
    for tag in dict.fromkeys(ask.user_tags):
        ask.world.insert(USER, about | {"tag": tag, "type": "User"})
    for pattern_uuid in ask.params.get("tagUuids") or ():
        pattern = ask.world.get(PATTERN, str(pattern_uuid)) or {}
        made = {"tag": str(pattern.get("name", "")), "tagPatternUuid": str(pattern_uuid)}
        ask.world.insert(USER, about | made | {"type": "User"})


def _insert_system(world: World, tag: dict[str, Any]) -> dict[str, Any]:
    return world.insert(SYSTEM, tag | {"type": "System", "inherent": False})


def _about(ask: Ask) -> dict[str, Any]:
    """Return whose tag it is; SYS.1007 for a resource type that is none."""
    kind = str(ask.params["resourceType"])
    found = _VO.fullmatch(kind)
    if found is None or ask.world.spec_of_resource(found[1]) is None:
        raise invalid(f"no resource type[{kind}] found in tag system")
    return {"resourceUuid": str(ask.params["resourceUuid"]), "resourceType": kind}


def _add_system(ask: Ask, tag: str) -> dict[str, Any]:
    about = _about(ask)
    if not _is_known(tag):
        raise invalid(f"no system tag matches[{tag}] for resourceType[{about['resourceType']}]")
    if ask.world.count(SYSTEM, tag=tag, **about):
        raise failed(f"Duplicated Tag[tag:{tag}, type: System, {about['resourceUuid']}]")
    return ask.render(SYSTEM, _insert_system(ask.world, about | {"tag": tag}))


def create_system_tag(ask: Ask) -> dict[str, Any]:
    """CreateSystemTag; SYS.1007 for an unknown pattern, SYS.1006 for a duplicate."""
    return {"inventory": _add_system(ask, str(ask.params["tag"]))}


def create_system_tags(ask: Ask) -> dict[str, Any]:
    """CreateSystemTags: several for one resource, all or none."""
    return {"inventories": [_add_system(ask, str(tag)) for tag in ask.params["tags"]]}


def create_user_tag(ask: Ask) -> dict[str, Any]:
    """CreateUserTag: any text."""
    tag = {"tag": str(ask.params["tag"]), "type": "User"}
    return ask.inventory(USER, ask.world.insert(USER, _about(ask) | tag))


def update_system_tag(ask: Ask) -> dict[str, Any]:
    """UpdateSystemTag; the new text must match a pattern too."""
    tag = str(ask.params["tag"])
    row = ask.world.require(SYSTEM, str(ask.params["uuid"]))
    if not _is_known(tag):
        raise invalid(f"no system tag matches[{tag}] for resourceType[{row['resourceType']}]")
    return ask.inventory(SYSTEM, ask.world.update(SYSTEM, row["uuid"], tag=tag))


def delete_tag(ask: Ask) -> dict[str, Any]:
    """DeleteTag: either kind of tag, or a pattern with its tags; SYS.1006 for an inherent one."""
    uuid = str(ask.params["uuid"])
    for inventory in (SYSTEM, USER):
        row = ask.world.get(inventory, uuid)
        if row is not None and row.get("inherent"):
            raise failed(f"tag[uuid:{uuid}] is inherent, it cannot be deleted")
        if row is not None:
            ask.world.delete(inventory, uuid)
    if ask.world.get(PATTERN, uuid) is not None:
        ask.world.remove(USER, tagPatternUuid=uuid)
        ask.world.delete(PATTERN, uuid)
    return {}


TAG_BEHAVIOURS: dict[str, Behaviour] = {
    "CreateSystemTag": create_system_tag,
    "CreateSystemTags": create_system_tags,
    "CreateUserTag": create_user_tag,
    "DeleteTag": delete_tag,
    "UpdateSystemTag": update_system_tag,
}
"""What the portal calls for the APIs of this module."""
