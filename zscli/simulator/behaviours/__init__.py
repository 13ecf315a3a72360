"""What each API does to the world: one module for each kind of resource, and a default by verb."""

from zscli.simulator.ask import Behaviour
from zscli.simulator.behaviours.acl import ACL_BEHAVIOURS
from zscli.simulator.behaviours.address import ADDRESS_BEHAVIOURS
from zscli.simulator.behaviours.affinity_group import AFFINITY_GROUP_BEHAVIOURS
from zscli.simulator.behaviours.alarm import ALARM_BEHAVIOURS
from zscli.simulator.behaviours.backup_storage import BACKUP_STORAGE_BEHAVIOURS
from zscli.simulator.behaviours.capacity_reads import CAPACITY_BEHAVIOURS
from zscli.simulator.behaviours.cdrom import CDROM_BEHAVIOURS
from zscli.simulator.behaviours.configs import CONFIG_BEHAVIOURS
from zscli.simulator.behaviours.console import CONSOLE_BEHAVIOURS
from zscli.simulator.behaviours.default import by_verb
from zscli.simulator.behaviours.dhcp import DHCP_BEHAVIOURS
from zscli.simulator.behaviours.directory import DIRECTORY_BEHAVIOURS
from zscli.simulator.behaviours.eip import EIP_BEHAVIOURS
from zscli.simulator.behaviours.events import EVENT_BEHAVIOURS
from zscli.simulator.behaviours.host import HOST_BEHAVIOURS
from zscli.simulator.behaviours.host_power import HOST_POWER_BEHAVIOURS
from zscli.simulator.behaviours.host_state import HOST_STATE_BEHAVIOURS
from zscli.simulator.behaviours.image import IMAGE_BEHAVIOURS
from zscli.simulator.behaviours.image_more import IMAGE_MORE_BEHAVIOURS
from zscli.simulator.behaviours.ip_range import IP_RANGE_BEHAVIOURS
from zscli.simulator.behaviours.ip_statistic import IP_STATISTIC_BEHAVIOURS
from zscli.simulator.behaviours.ipv6_range import IPV6_RANGE_BEHAVIOURS
from zscli.simulator.behaviours.l2 import L2_BEHAVIOURS
from zscli.simulator.behaviours.l2_vxlan import L2_VXLAN_BEHAVIOURS
from zscli.simulator.behaviours.l3 import L3_BEHAVIOURS
from zscli.simulator.behaviours.l3_interface import L3_INTERFACE_BEHAVIOURS
from zscli.simulator.behaviours.lb_candidates import LB_CANDIDATE_BEHAVIOURS
from zscli.simulator.behaviours.lb_listener import LB_LISTENER_BEHAVIOURS
from zscli.simulator.behaviours.license import LICENSE_BEHAVIOURS
from zscli.simulator.behaviours.load_balancer import LOAD_BALANCER_BEHAVIOURS
from zscli.simulator.behaviours.metrics import METRIC_BEHAVIOURS
from zscli.simulator.behaviours.nic import NIC_BEHAVIOURS
from zscli.simulator.behaviours.nic_qos import NIC_QOS_BEHAVIOURS
from zscli.simulator.behaviours.offering import OFFERING_BEHAVIOURS
from zscli.simulator.behaviours.organization import ORGANIZATION_BEHAVIOURS
from zscli.simulator.behaviours.port_forwarding import PORT_FORWARDING_BEHAVIOURS
from zscli.simulator.behaviours.prices import PRICE_BEHAVIOURS
from zscli.simulator.behaviours.primary_storage import PRIMARY_STORAGE_BEHAVIOURS
from zscli.simulator.behaviours.reserved_range import RESERVED_RANGE_BEHAVIOURS
from zscli.simulator.behaviours.scheduler_job import SCHEDULER_JOB_BEHAVIOURS
from zscli.simulator.behaviours.scheduler_trigger import SCHEDULER_TRIGGER_BEHAVIOURS
from zscli.simulator.behaviours.scheduling_group import SCHEDULING_GROUP_BEHAVIOURS
from zscli.simulator.behaviours.scheduling_rule import SCHEDULING_RULE_BEHAVIOURS
from zscli.simulator.behaviours.security_group import SECURITY_GROUP_BEHAVIOURS
from zscli.simulator.behaviours.security_group_nic import SECURITY_GROUP_NIC_BEHAVIOURS
from zscli.simulator.behaviours.security_group_rule import SECURITY_GROUP_RULE_BEHAVIOURS
from zscli.simulator.behaviours.server_group import SERVER_GROUP_BEHAVIOURS
from zscli.simulator.behaviours.slb_group import SLB_GROUP_BEHAVIOURS
from zscli.simulator.behaviours.snapshot import SNAPSHOT_BEHAVIOURS
from zscli.simulator.behaviours.snapshot_group import GROUP_BEHAVIOURS
from zscli.simulator.behaviours.ssh_key import SSH_KEY_BEHAVIOURS
from zscli.simulator.behaviours.stack_template import STACK_TEMPLATE_BEHAVIOURS
from zscli.simulator.behaviours.storage_reads import STORAGE_READ_BEHAVIOURS
from zscli.simulator.behaviours.tag import PATTERN_BEHAVIOURS
from zscli.simulator.behaviours.template import TEMPLATE_BEHAVIOURS
from zscli.simulator.behaviours.vip import VIP_BEHAVIOURS
from zscli.simulator.behaviours.vm_change import VM_CHANGE_BEHAVIOURS
from zscli.simulator.behaviours.vm_copy import VM_COPY_BEHAVIOURS
from zscli.simulator.behaviours.vm_create import VM_CREATE_BEHAVIOURS
from zscli.simulator.behaviours.vm_delete import VM_DELETE_BEHAVIOURS
from zscli.simulator.behaviours.vm_features import VM_FEATURE_BEHAVIOURS
from zscli.simulator.behaviours.vm_reads import VM_READ_BEHAVIOURS
from zscli.simulator.behaviours.vm_settings import VM_SETTING_BEHAVIOURS
from zscli.simulator.behaviours.vm_state import VM_STATE_BEHAVIOURS
from zscli.simulator.behaviours.volume import VOLUME_BEHAVIOURS
from zscli.simulator.behaviours.volume_attach import VOLUME_ATTACH_BEHAVIOURS
from zscli.simulator.behaviours.volume_copy import VOLUME_COPY_BEHAVIOURS
from zscli.simulator.behaviours.volume_move import VOLUME_MOVE_BEHAVIOURS
from zscli.simulator.behaviours.volume_settings import VOLUME_SETTING_BEHAVIOURS
from zscli.simulator.behaviours.vpc_reads import VPC_READ_BEHAVIOURS
from zscli.simulator.behaviours.vpc_router import VPC_ROUTER_BEHAVIOURS
from zscli.simulator.behaviours.zone import ZONE_BEHAVIOURS
from zscli.spec.catalog import Catalog
from zscli.spec.model import ApiSpec

__all__ = ["BEHAVIOURS", "behaviour_of"]

BEHAVIOURS: dict[str, Behaviour] = {
    **ACL_BEHAVIOURS,
    **ADDRESS_BEHAVIOURS,
    **AFFINITY_GROUP_BEHAVIOURS,
    **ALARM_BEHAVIOURS,
    **BACKUP_STORAGE_BEHAVIOURS,
    **CAPACITY_BEHAVIOURS,
    **CDROM_BEHAVIOURS,
    **CONFIG_BEHAVIOURS,
    **CONSOLE_BEHAVIOURS,
    **DHCP_BEHAVIOURS,
    **DIRECTORY_BEHAVIOURS,
    **EIP_BEHAVIOURS,
    **EVENT_BEHAVIOURS,
    **GROUP_BEHAVIOURS,
    **HOST_BEHAVIOURS,
    **HOST_POWER_BEHAVIOURS,
    **HOST_STATE_BEHAVIOURS,
    **IMAGE_BEHAVIOURS,
    **IPV6_RANGE_BEHAVIOURS,
    **IMAGE_MORE_BEHAVIOURS,
    **IP_RANGE_BEHAVIOURS,
    **IP_STATISTIC_BEHAVIOURS,
    **L2_BEHAVIOURS,
    **L2_VXLAN_BEHAVIOURS,
    **L3_BEHAVIOURS,
    **L3_INTERFACE_BEHAVIOURS,
    **LB_CANDIDATE_BEHAVIOURS,
    **LB_LISTENER_BEHAVIOURS,
    **LOAD_BALANCER_BEHAVIOURS,
    **LICENSE_BEHAVIOURS,
    **METRIC_BEHAVIOURS,
    **NIC_BEHAVIOURS,
    **NIC_QOS_BEHAVIOURS,
    **OFFERING_BEHAVIOURS,
    **ORGANIZATION_BEHAVIOURS,
    **PATTERN_BEHAVIOURS,
    **PORT_FORWARDING_BEHAVIOURS,
    **PRICE_BEHAVIOURS,
    **PRIMARY_STORAGE_BEHAVIOURS,
    **RESERVED_RANGE_BEHAVIOURS,
    **SCHEDULER_JOB_BEHAVIOURS,
    **SCHEDULER_TRIGGER_BEHAVIOURS,
    **SCHEDULING_GROUP_BEHAVIOURS,
    **SCHEDULING_RULE_BEHAVIOURS,
    **SECURITY_GROUP_BEHAVIOURS,
    **SECURITY_GROUP_NIC_BEHAVIOURS,
    **SECURITY_GROUP_RULE_BEHAVIOURS,
    **SERVER_GROUP_BEHAVIOURS,
    **SLB_GROUP_BEHAVIOURS,
    **SNAPSHOT_BEHAVIOURS,
    **SSH_KEY_BEHAVIOURS,
    **STACK_TEMPLATE_BEHAVIOURS,
    **STORAGE_READ_BEHAVIOURS,
    **TEMPLATE_BEHAVIOURS,
    **VIP_BEHAVIOURS,
    **VM_CHANGE_BEHAVIOURS,
    **VM_COPY_BEHAVIOURS,
    **VM_CREATE_BEHAVIOURS,
    **VM_DELETE_BEHAVIOURS,
    **VM_FEATURE_BEHAVIOURS,
    **VM_READ_BEHAVIOURS,
    **VM_SETTING_BEHAVIOURS,
    **VM_STATE_BEHAVIOURS,
    **VOLUME_ATTACH_BEHAVIOURS,
    **VOLUME_BEHAVIOURS,
    **VOLUME_COPY_BEHAVIOURS,
    **VOLUME_MOVE_BEHAVIOURS,
    **VOLUME_SETTING_BEHAVIOURS,
    **VPC_READ_BEHAVIOURS,
    **VPC_ROUTER_BEHAVIOURS,
    **ZONE_BEHAVIOURS,
}
"""The modelled APIs of resources, by name; those of logins and configs are elsewhere."""


def behaviour_of(api: ApiSpec, catalog: Catalog) -> Behaviour | None:
    """Return what models an API: its own behaviour, one by its verb, or None."""
    return BEHAVIOURS.get(api.name) or by_verb(api, catalog)
