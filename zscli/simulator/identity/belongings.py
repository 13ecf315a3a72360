"""What goes with an account: the things that it owns, deleted as their own APIs delete them.

What stays, because it was deleted softly or cannot go, is the admin's from then on.
Source: protocol, section 8.0.
"""

from dataclasses import replace

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.refusal import Refusal
from zscli.simulator.tags import TAG_BEHAVIOURS
from zscli.simulator.world.longjob_states import FINAL, LONG_JOB

__all__ = ["DELETES", "delete_belongings"]

REF = "AccountResourceRefInventory"

DELETES: dict[str, str] = {
    "VmInstanceInventory": "DestroyVmInstance",
    "LoadBalancerInventory": "DeleteLoadBalancer",
    "LoadBalancerListenerInventory": "DeleteLoadBalancerListener",
    "LoadBalancerServerGroupInventory": "DeleteLoadBalancerServerGroup",
    "EipInventory": "DeleteEip",
    "PortForwardingRuleInventory": "DeletePortForwardingRule",
    "VipInventory": "DeleteVip",
    "SecurityGroupInventory": "DeleteSecurityGroup",
    "AccessControlListInventory": "DeleteAccessControlList",
    "CertificateInventory": "DeleteCertificate",
    "VolumeInventory": "DeleteDataVolume",
    "ImageInventory": "DeleteImage",
    "L3NetworkInventory": "DeleteL3Network",
    "InstanceOfferingInventory": "DeleteInstanceOffering",
    "DiskOfferingInventory": "DeleteDiskOffering",
    "AffinityGroupInventory": "DeleteAffinityGroup",
    "SchedulerJobGroupInventory": "DeleteSchedulerJobGroup",
    "SchedulerJobInventory": "DeleteSchedulerJob",
    "SchedulerTriggerInventory": "DeleteSchedulerTrigger",
    "SshKeyPairInventory": "DeleteSshKeyPair",
    "TagPatternInventory": "DeleteTag",
}
"""By kind, in the order in which they go: who uses something goes before what it uses. Nics, root
volumes and snapshots go with the VMs and volumes that they are of."""


def delete_belongings(ask: Ask, account_uuid: str) -> None:
    """Delete what an account owns; what is left over then belongs to the admin."""
    world = ask.world
    owned = [row["resourceUuid"] for row in world.find(REF, accountUuid=account_uuid)]
    by_kind: dict[str, list[str]] = {}
    for uuid in owned:
        by_kind.setdefault(world.inventory_of(uuid) or "", []).append(uuid)
    for kind, name in DELETES.items():
        for uuid in by_kind.get(kind, ()):
            if world.get(kind, uuid) is not None:
                _delete(ask, name, uuid)
    for uuid in by_kind.get(LONG_JOB, ()):
        if world.count(LONG_JOB, uuid=uuid, state=list(FINAL)):
            world.delete(LONG_JOB, uuid)
    world.remove("SharedResourceInventory", ownerAccountUuid=account_uuid)
    world.table(REF)
    world.execute(
        f'UPDATE "{REF}" SET "accountUuid" = ? WHERE "accountUuid" = ?',  # noqa: S608
        (ADMIN_UUID, account_uuid),
    )


def _delete(ask: Ask, name: str, uuid: str) -> None:
    """Do at once what an API does that deletes; what it refuses stays."""
    api = ask.world.catalog[name]
    behaviour = TAG_BEHAVIOURS.get(name) or behaviour_of(api, ask.world.catalog)
    if behaviour is None:
        return
    try:
        outcome = behaviour(replace(ask, api=api, params={"uuid": uuid, "deleteMode": "Enforcing"}))
        if not isinstance(outcome, dict):
            for _ in outcome:
                pass
    except Refusal:
        return
