"""The network services of the demo, as values: what is before its VMs, and what guards them."""

from dataclasses import replace

from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.demo import APP, DEMO, PUBLIC

__all__ = ["DEMO_WITH_SERVICES"]

_WEB_VIP, _EIP_VIP = "官网-vip", "web-4-vip"
_WEB = ("web-1", "web-2", "web-3", "web-4")

VIPS = (
    cloud.Vip(name=_WEB_VIP, network=PUBLIC, ip="10.20.0.100", description="官网 与 运维 入口"),
    cloud.Vip(name=_EIP_VIP, network=PUBLIC, ip="10.20.0.101"),
)
GROUPS = (
    cloud.SecurityGroup(
        name="web-sg",
        networks=(APP,),
        vms=_WEB,
        rules=(
            cloud.Rule(protocol="TCP", ports="80,443", description="HTTP and HTTPS"),
            cloud.Rule(protocol="TCP", ports="22", cidr="10.10.0.0/16", description="运维"),
        ),
    ),
    cloud.SecurityGroup(
        name="数据库-sg",
        networks=(APP,),
        vms=("db-1", "db-2"),
        rules=(
            cloud.Rule(protocol="TCP", ports="3306", group="web-sg", description="只对 web 开放"),
        ),
    ),
)
EIPS = (cloud.Eip(name="web-4-eip", vip=_EIP_VIP, vm="web-4"),)
FORWARDINGS = (
    cloud.Forwarding(name="ssh-to-db-1", vip=_WEB_VIP, vm="db-1", ports=(2222, 2222), to=(22, 22)),
)
BALANCERS = (
    cloud.Balancer(
        name="官网-lb",
        vip=_WEB_VIP,
        listeners=(
            cloud.Listener(
                name="http-80",
                protocol="http",
                port=80,
                to=8080,
                vms=_WEB[:3],
                servers="官网-servers",
                health="/health",
            ),
        ),
    ),
)
DEMO_WITH_SERVICES = replace(
    DEMO,
    vips=VIPS,
    security_groups=GROUPS,
    eips=EIPS,
    forwardings=FORWARDINGS,
    balancers=BALANCERS,
)
