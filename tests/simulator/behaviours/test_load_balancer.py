"""Load balancers: listeners and their settings, server groups, access control lists."""

from typing import Any

import pytest

from tests.simulator.behaviours.cloud import L3, VM, Cloud, Row
from tests.simulator.behaviours.test_eip import nic_of
from tests.simulator.behaviours.test_vip import BALANCER, GROUP, LISTENER, VIP, new_vip

IN_GROUP = "LoadBalancerServerGroupVmNicRefInventory"
IN_LISTENER = "LoadBalancerListenerServerGroupRefInventory"
LISTENER_NIC = "LoadBalancerListenerVmNicRefInventory"
ACL_REF = "LoadBalancerListenerACLRefInventory"


@pytest.fixture
def balancer(cloud: Cloud) -> str:
    """A new load balancer on a VIP of its own."""
    body = cloud.call("CreateLoadBalancer", name="lb", vipUuid=new_vip(cloud)["uuid"])
    return str(body["inventory"]["uuid"])


def listen(cloud: Cloud, balancer: str, **params: Any) -> Row:
    """Make a listener, on port 81 unless another is given."""
    given: Row = {"name": "l", "loadBalancerUuid": balancer, "loadBalancerPort": 81}
    return dict(cloud.call("CreateLoadBalancerListener", **given | params)["inventory"])


def settings(cloud: Cloud, listener: str) -> dict[str, str]:
    """A listener's system tags, by what stands in front of the colons."""
    rows = cloud.world.find("SystemTagInventory", resourceUuid=listener)
    tags = [row["tag"].partition("::") for row in rows]
    found = {name: value for name, _, value in tags}
    assert len(found) == len(tags), "each setting is one tag"
    return found


def test_a_load_balancer_shares_its_vip(cloud: Cloud) -> None:
    """With port forwarding, never with an EIP; the VIP stays when it goes (8.9)."""
    vip = new_vip(cloud)["uuid"]
    cloud.call("ChangeVipState", uuid=vip, stateEvent="disable")
    shown = cloud.call("CreateLoadBalancer", name="lb", vipUuid=vip)["inventory"]
    assert (shown["state"], shown["type"], shown["listeners"]) == ("Enabled", "Shared", [])
    rule = {"name": "r", "vipUuid": vip, "vipPortStart": 22, "protocolType": "TCP"}
    cloud.call("CreatePortForwardingRule", **rule)
    assert cloud.again(VIP, vip)["useFor"] == "LoadBalancer,PortForwarding"
    assert cloud.refused("CreateEip", name="e", vipUuid=vip).code == "SYS.1006"
    cloud.call("DeleteLoadBalancer", uuid=shown["uuid"])
    assert cloud.again(VIP, vip)["useFor"] == "PortForwarding"
    assert cloud.call("DeleteLoadBalancer", uuid=shown["uuid"]) == {}


BALANCERS: list[tuple[Row, str, str]] = [
    ({}, "SYS.1007", "no vip"),
    ({"vipUuid": "web-4-vip"}, "SYS.1007", "its vip has an eip"),
    ({"vipUuid": "官网-vip", "ipv6VipUuid": "官网-vip"}, "SYS.1007", "no vip of IPv6"),
    ({"vipUuid": "官网-vip", "type": "Other"}, "SYS.1007", "no such type"),
    ({"vipUuid": "官网-vip", "type": "SLB"}, "SYS.1007", "with machines of no group"),
]


@pytest.mark.parametrize(("params", "code", "why"), BALANCERS, ids=[case[2] for case in BALANCERS])
def test_a_load_balancer_that_cannot_be(cloud: Cloud, params: Row, code: str, why: str) -> None:
    """Each is refused."""
    vips = {n: cloud.uuid(VIP, v) if n.endswith("Uuid") else v for n, v in params.items()}
    assert cloud.refused("CreateLoadBalancer", name="lb", **vips).code == code


LISTENERS: list[tuple[Row, str, str]] = [
    ({}, "", "tcp by itself"),
    ({"protocol": "udp"}, "", "udp"),
    ({"protocol": "udp", "loadBalancerPort": 80}, "", "udp on a port of tcp"),
    ({"loadBalancerPort": 80}, "SYS.1007", "a port that is taken"),
    ({"loadBalancerPort": 80, "protocol": "http"}, "SYS.1007", "taken by another of tcp"),
    ({"loadBalancerPort": 2222}, "SYS.1007", "taken by port forwarding"),
    ({"protocol": "udp", "healthCheckProtocol": "tcp"}, "SYS.1006", "udp checked by tcp"),
    ({"healthCheckProtocol": "udp"}, "SYS.1006", "tcp checked by udp"),
    ({"healthCheckProtocol": "http"}, "SYS.1006", "http without a path"),
    ({"healthCheckProtocol": "http", "healthCheckURI": "/h"}, "", "http with a path"),
    (
        {
            "healthCheckProtocol": "http",
            "healthCheckURI": "/h",
            "healthCheckHttpCode": "http_2xx,http_3xx",
        },
        "",
        "http with codes",
    ),
    (
        {"healthCheckProtocol": "http", "healthCheckURI": "/h", "healthCheckHttpCode": "200"},
        "SYS.1006",
        "a code that is none",
    ),
    ({"securityPolicyType": "tls_cipher_policy_1_2"}, "SYS.1006", "a policy without https"),
    ({"protocol": "http", "httpVersions": ["h2"]}, "SYS.1007", "versions without https"),
    ({"protocol": "https", "httpVersions": ["h9"]}, "SYS.1007", "a version that is none"),
    ({"protocol": "https", "httpVersions": ["h1", "h2"]}, "", "versions of https"),
    ({"protocol": "udp", "tcpProxyProtocol": "v1"}, "SYS.1007", "a proxy without tcp"),
    ({"httpCompressAlgos": ["gzip"]}, "SYS.1007", "compression without http"),
    ({"systemTags": ["sessionPersistence::insert"]}, "SYS.1007", "sessions without http"),
]


@pytest.mark.parametrize(("params", "code", "why"), LISTENERS, ids=[case[2] for case in LISTENERS])
def test_a_listener_on_a_vip_with_others(cloud: Cloud, params: Row, code: str, why: str) -> None:
    """Ports are one's own, tcp and udp apart; settings go together or are refused (8.9)."""
    given = {
        "name": "l",
        "loadBalancerUuid": cloud.uuid(BALANCER, "官网-lb"),
        "loadBalancerPort": 81,
    }
    if code:
        assert cloud.refused("CreateLoadBalancerListener", **given | params).code == code
        assert cloud.world.count(LISTENER) == 1
        return
    shown = cloud.call("CreateLoadBalancerListener", **given | params)["inventory"]
    assert shown["instancePort"] == shown["loadBalancerPort"]
    assert shown["protocol"] == params.get("protocol", "tcp")
    for name in ("vmNicRefs", "aclRefs", "certificateRefs", "serverGroupRefs"):
        assert shown[name] == []


def test_settings_are_tags(cloud: Cloud, balancer: str) -> None:
    """Global configs are the defaults, tags of the call come before them, a change after."""
    cloud.configure("loadBalancer", "maxConnection", "5000")
    tags = ["connectionIdleTimeout::30", "balancerAlgorithm::leastconn"]
    listener = listen(cloud, balancer, protocol="http", systemTags=tags)["uuid"]
    found = settings(cloud, listener)
    assert "connectionIdleTimeout" not in found, "the portal keeps those of the call"
    assert found == {
        "healthyThreshold": "2",
        "healthCheckInterval": "5",
        "healthCheckTimeout": "2",
        "unhealthyThreshold": "6",
        "maxConnection": "5000",
        "Nbprocess": "1",
        "healthCheckTarget": "tcp:default",
        "accessControlStatus": "disable",
        "httpMode": "http-server-close",
    }
    change = {"maxConnection": 10, "aclStatus": "enable", "healthCheckTarget": "8081"}
    cloud.call("ChangeLoadBalancerListener", uuid=listener, **change)
    after = {"maxConnection": "10", "accessControlStatus": "enable"}
    after["healthCheckTarget"] = "tcp:8081"
    assert settings(cloud, listener) == found | after
    http = {"healthCheckProtocol": "http", "healthCheckURI": "/h", "healthCheckMethod": "GET"}
    cloud.call("ChangeLoadBalancerListener", uuid=listener, **http)
    cloud.call("ChangeLoadBalancerListener", uuid=listener, httpRedirectHttps="enable")
    found = settings(cloud, listener)
    assert found["healthCheckTarget"] == "http:8081"
    assert found["healthCheckParameter"] == "GET:/h:http_2xx"
    assert (found["redirectPort"], found["statusCode"]) == ("443", "301")


CHANGES: list[tuple[str, Row, str]] = [
    ("tcp", {"healthCheckTarget": "x"}, "no port"),
    ("tcp", {"healthCheckTarget": "70000"}, "a port too high"),
    ("tcp", {"sessionPersistence": "insert"}, "sessions without http"),
    ("tcp", {"httpRedirectHttps": "enable"}, "a redirection without http"),
    ("http", {"redirectPort": 443}, "a port of no redirection"),
    ("http", {"sessionPersistence": "rewrite"}, "a cookie without a name"),
    (
        "http",
        {"httpRedirectHttps": "enable", "sessionPersistence": "insert"},
        "a redirection with sessions",
    ),
]


@pytest.mark.parametrize(("protocol", "change", "why"), CHANGES, ids=[case[2] for case in CHANGES])
def test_a_setting_that_cannot_be(
    cloud: Cloud, balancer: str, protocol: str, change: Row, why: str
) -> None:
    """SYS.1007, and all settings stay."""
    listener = listen(cloud, balancer, protocol=protocol)["uuid"]
    before = settings(cloud, listener)
    refusal = cloud.refused("ChangeLoadBalancerListener", uuid=listener, **change)
    assert refusal.code == "SYS.1007"
    assert settings(cloud, listener) == before


def test_nics_behind_a_listener(cloud: Cloud, balancer: str) -> None:
    """They go into a server group of the listener's own; twice is SYS.1006."""
    listener = listen(cloud, balancer)["uuid"]
    nics = [nic_of(cloud, vm) for vm in ("db-1", "web-1")]
    about = {"listenerUuid": listener, "vmNicUuids": nics}
    tags = [f"balancerWeight::{nics[0]}::40"]
    shown = cloud.call("AddVmNicToLoadBalancer", **about, systemTags=tags)["inventory"]
    assert {ref["vmNicUuid"] for ref in shown["vmNicRefs"]} == set(nics)
    group = shown["serverGroupUuid"]
    assert [ref["serverGroupUuid"] for ref in shown["serverGroupRefs"]] == [group]
    weights = {
        r["vmNicUuid"]: r["weight"] for r in cloud.world.find(IN_GROUP, serverGroupUuid=group)
    }
    assert weights == {nics[0]: 40, nics[1]: 100}
    vip = cloud.again(VIP, cloud.again(BALANCER, balancer)["vipUuid"])
    assert vip["serviceProvider"] == "VirtualRouter"
    assert cloud.refused("AddVmNicToLoadBalancer", **about).code == "SYS.1006"
    edge = {"listenerUuid": listener, "vmNicUuids": [nic_of(cloud, "edge-gw-1")]}
    assert cloud.refused("AddVmNicToLoadBalancer", **edge).code == "SYS.1006"
    body = cloud.call("RemoveVmNicFromLoadBalancer", listenerUuid=listener, vmNicUuids=nics[:1])
    assert body["inventory"]["uuid"] == balancer
    refs = body["inventory"]["listeners"][0]["vmNicRefs"]
    assert [ref["vmNicUuid"] for ref in refs] == nics[1:]
    cloud.call("DeleteLoadBalancerServerGroup", uuid=group)
    assert cloud.refused("RemoveVmNicFromLoadBalancer", **about).code == "SYS.1006"


def test_who_could_be_behind_a_listener(cloud: Cloud) -> None:
    """Nics on networks with load balancing that are not there yet; and those networks."""
    listener = {"listenerUuid": cloud.uuid(LISTENER, "http-80")}
    found = cloud.call("GetCandidateVmNicsForLoadBalancer", **listener)["inventories"]
    names = {cloud.again(VM, nic["vmInstanceUuid"])["name"] for nic in found}
    assert {"web-4", "db-1"} <= names
    assert not {"web-1", "web-2", "web-3", "edge-gw-1", "old-web"} & names
    cloud.call("AddVmNicToLoadBalancer", **listener, vmNicUuids=[nic["uuid"] for nic in found])
    assert cloud.call("GetCandidateVmNicsForLoadBalancer", **listener)["inventories"] == []
    networks = cloud.call("GetCandidateL3NetworksForLoadBalancer", **listener)["inventories"]
    assert [row["name"] for row in networks] == ["app-net"]
    group = cloud.uuid(GROUP, "官网-servers")
    body = cloud.call("GetCandidateVmNicsForLoadBalancerServerGroup", servergroupUuid=group)
    names = {cloud.again(VM, nic["vmInstanceUuid"])["name"] for nic in body["inventories"]}
    assert "web-1" not in names
    assert "web-4" in names
    assert cloud.refused("GetCandidateL3NetworksForServerGroup").code == "SYS.1006"


SERVERS: list[tuple[Row, str, str]] = [
    ({}, "SYS.1007", "nothing"),
    ({"vmNics": [{"uuid": "web-4", "weight": "50"}]}, "", "a nic with a weight"),
    ({"vmNics": [{"uuid": "web-4"}]}, "", "a nic without"),
    ({"vmNics": [{"uuid": "web-4", "weight": "101"}]}, "SYS.1007", "too heavy"),
    ({"vmNics": [{"uuid": "web-4", "weight": "x"}]}, "SYS.1007", "a weight that is none"),
    ({"vmNics": [{"weight": "1"}]}, "SYS.1007", "no nic"),
    ({"vmNics": [{"uuid": ""}]}, "SYS.1007", "an empty nic"),
    ({"vmNics": [{"uuid": "web-1"}]}, "SYS.1006", "a nic that is there"),
    ({"vmNics": [{"uuid": "edge-gw-1"}]}, "SYS.1006", "a network without the service"),
    ({"servers": [{"ipAddress": "10.0.0.1"}]}, "SYS.1007", "an address, as it is shared"),
]


@pytest.mark.parametrize(("params", "code", "why"), SERVERS, ids=[case[2] for case in SERVERS])
def test_backend_servers(cloud: Cloud, params: Row, code: str, why: str) -> None:
    """Nics of networks with the service, each once, of a weight from 0 to 100."""
    group = cloud.uuid(GROUP, "官网-servers")
    given = dict(params)
    if "vmNics" in params:
        given["vmNics"] = [
            each | {"uuid": nic_of(cloud, each["uuid"])} if each.get("uuid") else each
            for each in params["vmNics"]
        ]
    about = {"serverGroupUuid": group} | given
    if code:
        assert cloud.refused("AddBackendServerToServerGroup", **about).code == code
        return
    shown = cloud.call("AddBackendServerToServerGroup", **about)["inventory"]
    assert (len(shown["vmNicRefs"]), shown["serverIps"]) == (4, [])
    nic = nic_of(cloud, "web-4")
    change = {"serverGroupUuid": group, "vmNics": [{"uuid": nic, "weight": "7"}]}
    shown = cloud.call("ChangeLoadBalancerBackendServer", **change)["inventory"]
    assert {r["vmNicUuid"]: r["weight"] for r in shown["vmNicRefs"]}[nic] == 7
    pair = {"serverGroupUuid": group, "vmNicUuids": [nic]}
    shown = cloud.call("RemoveBackendServerFromServerGroup", **pair)["inventory"]
    assert len(shown["vmNicRefs"]) == 3
    assert cloud.refused("RemoveBackendServerFromServerGroup", **pair).code == "SYS.1006"
    assert cloud.refused("ChangeLoadBalancerBackendServer", **change).code == "SYS.1007"


def test_server_groups_of_a_listener(cloud: Cloud, balancer: str) -> None:
    """Each once, of the same balancer, and no nic by two of them."""
    listener, group = listen(cloud, balancer)["uuid"], ""
    for name in ("g1", "g2"):
        about = {"name": name, "loadBalancerUuid": balancer}
        group = cloud.call("CreateLoadBalancerServerGroup", **about)["inventory"]["uuid"]
        nics = [{"uuid": nic_of(cloud, "db-1")}]
        cloud.call("AddBackendServerToServerGroup", serverGroupUuid=group, vmNics=nics)
    first = cloud.uuid(GROUP, "g1")
    pair = {"listenerUuid": listener, "serverGroupUuid": first}
    shown = cloud.call("AddServerGroupToLoadBalancerListener", **pair)["inventory"]
    assert [ref["serverGroupUuid"] for ref in shown["serverGroupRefs"]] == [first]
    for other in (first, group, cloud.uuid(GROUP, "官网-servers")):
        refusal = cloud.refused(
            "AddServerGroupToLoadBalancerListener", listenerUuid=listener, serverGroupUuid=other
        )
        assert refusal.code == "SYS.1006"
    nic = {"listenerUuid": listener, "vmNicUuids": [nic_of(cloud, "db-1")]}
    assert cloud.refused("AddVmNicToLoadBalancer", **nic).code == "SYS.1006"
    cloud.call("RemoveServerGroupFromLoadBalancerListener", **pair)
    again = cloud.refused("RemoveServerGroupFromLoadBalancerListener", **pair)
    assert again.code == "SYS.1006"


@pytest.mark.parametrize("way", ["destroyed", "detached"])
def test_a_backend_goes_with_its_vm(cloud: Cloud, way: str) -> None:
    """The nic leaves the server groups; the others stay (8.0)."""
    nic = nic_of(cloud, "web-1")
    cloud.call("AddVmNicToLoadBalancer", listenerUuid=cloud.uuid(LISTENER, "http-80"),
               vmNicUuids=[nic_of(cloud, "web-4")])  # fmt: skip
    if way == "destroyed":
        cloud.call("DestroyVmInstance", uuid=cloud.uuid(VM, "web-1"))
    else:
        cloud.call("DetachL3NetworkFromVm", vmNicUuid=nic)
    assert cloud.world.count(IN_GROUP, vmNicUuid=nic) == 0
    assert cloud.world.count(IN_GROUP) == 3
    assert cloud.world.count(LISTENER_NIC) == 1


def test_a_listener_goes_with_its_parts(cloud: Cloud) -> None:
    """Its own server group, its ties and its tags; the answer is the balancer without it."""
    listener = cloud.uuid(LISTENER, "http-80")
    nics = [nic_of(cloud, "web-4")]
    cloud.call("AddVmNicToLoadBalancer", listenerUuid=listener, vmNicUuids=nics)
    body = cloud.call("DeleteLoadBalancerListener", uuid=listener)
    assert body["inventory"]["listeners"] == []
    assert cloud.world.count("SystemTagInventory", resourceUuid=listener) == 0
    assert [row["name"] for row in cloud.world.find(GROUP)] == ["官网-servers"]
    assert cloud.world.count(IN_LISTENER) == cloud.world.count(LISTENER_NIC) == 0
    assert cloud.call("DeleteLoadBalancerListener", uuid=listener) == {}


def test_certificates(cloud: Cloud, balancer: str) -> None:
    """One at most, on https alone; in use it stays."""
    made = cloud.call("CreateCertificate", name="c", certificate="-----BEGIN")["inventory"]["uuid"]
    plain, secure = listen(cloud, balancer), listen(
        cloud, balancer, protocol="https", loadBalancerPort=443
    )  # fmt: skip
    assert secure["securityPolicyType"] == "tls_cipher_policy_default"
    pair = {"certificateUuid": made, "listenerUuid": secure["uuid"]}
    wrong = pair | {"listenerUuid": plain["uuid"]}
    assert cloud.refused("AddCertificateToLoadBalancerListener", **wrong).code == "SYS.1007"
    shown = cloud.call("AddCertificateToLoadBalancerListener", **pair)["inventory"]
    assert [ref["certificateUuid"] for ref in shown["certificateRefs"]] == [made]
    assert cloud.refused("AddCertificateToLoadBalancerListener", **pair).code == "SYS.1007"
    assert cloud.refused("DeleteCertificate", uuid=made).code == "SYS.1006"
    cloud.call("RemoveCertificateFromLoadBalancerListener", **pair)
    again = cloud.refused("RemoveCertificateFromLoadBalancerListener", **pair)
    assert again.code == "SYS.1007"
    assert cloud.call("DeleteCertificate", uuid=made) == {}


ENTRIES = [
    ("10.0.1.1", "", "an address"),
    ("10.0.1.1,10.0.2.0/24,10.0.3.1-10.0.3.9", "", "several"),
    ("10.0.0.128", "SYS.1007", "in another entry"),
    ("10.0.1.0/24,10.0.1.7", "SYS.1007", "in each other"),
    ("10.0.1", "SYS.1007", "no address"),
    ("10.0.1.9-10.0.1.1", "SYS.1007", "backwards"),
]


@pytest.mark.parametrize(("text", "code", "why"), ENTRIES, ids=[case[2] for case in ENTRIES])
def test_entries_of_a_list(cloud: Cloud, text: str, code: str, why: str) -> None:
    """Addresses, ranges and CIDRs that do not overlap."""
    acl = cloud.call("CreateAccessControlList", name="a")["inventory"]["uuid"]
    cloud.call("AddAccessControlListEntry", aclUuid=acl, entries="10.0.0.0/24")
    about = {"aclUuid": acl, "entries": text}
    if code:
        assert cloud.refused("AddAccessControlListEntry", **about).code == code
    else:
        entry = cloud.call("AddAccessControlListEntry", **about)["inventory"]
        assert (entry["ipEntries"], entry["type"]) == (text, "IpEntry")
        cloud.call("RemoveAccessControlListEntry", aclUuid=acl, uuid=entry["uuid"])
    assert cloud.world.count("AccessControlListEntryInventory", aclUuid=acl) == 1


def test_lists_on_a_listener(cloud: Cloud) -> None:
    """All black or all white, each once; redirections lead to its server groups."""
    listener, group = cloud.uuid(LISTENER, "http-80"), cloud.uuid(GROUP, "官网-servers")
    lists = [
        cloud.call("CreateAccessControlList", name=name)["inventory"]["uuid"] for name in "abc"
    ]
    about = {"listenerUuid": listener}
    for number, acl in enumerate(lists[:2]):
        cloud.call("AddAccessControlListEntry", aclUuid=acl, entries=f"10.0.{number}.0/24")
    add = "AddAccessControlListToLoadBalancer"
    cloud.call(add, **about, aclUuids=lists[:1], aclType="black")
    assert cloud.refused(add, **about, aclUuids=lists[:1], aclType="black").code == "SYS.1007"
    assert cloud.refused(add, **about, aclUuids=lists[1:2], aclType="white").code == "SYS.1007"
    redirect = about | {"aclUuids": lists[2:], "aclType": "redirect", "serverGroupUuids": [group]}
    assert cloud.refused(add, **redirect).code == "SYS.1007"
    rule = {"aclUuid": lists[2], "name": "r", "domain": "a.example.com", "url": "/a"}
    made = cloud.call("AddAccessControlListRedirectRule", **rule)["inventory"]
    assert cloud.refused("AddAccessControlListRedirectRule", **rule).code == "SYS.1007"
    shown = cloud.call(add, **redirect)["inventory"]
    refs = {(ref["aclUuid"], ref["type"], ref.get("serverGroupUuid")) for ref in shown["aclRefs"]}
    assert refs == {(lists[0], "black", None), (lists[2], "redirect", group)}
    entries = cloud.call("GetLoadBalancerListenerACLEntries", listenerUuids=[listener])
    assert {entry["type"] for entry in entries["inventories"][listener]} == {
        "IpEntry",
        "RedirectRule",
    }
    renamed = cloud.call("ChangeAccessControlListRedirectRule", uuid=made["uuid"], name="n")
    assert renamed["inventory"]["name"] == "n"
    body = cloud.call(
        "ChangeAccessControlListServerGroup", **about, aclUuid=lists[2], serverGroupUuids=[group]
    )
    assert body["inventory"]["serverGroupUuids"] == [group]
    cloud.call("RemoveAccessControlListFromLoadBalancer", **about, aclUuids=lists[:1])
    cloud.call("DeleteAccessControlList", uuid=lists[2])
    assert cloud.world.count(ACL_REF) == 0


def test_a_balancer_tells_its_networks(cloud: Cloud, balancer: str) -> None:
    """Refreshed it is the same, with all its listeners."""
    listen(cloud, balancer)
    shown = cloud.call("RefreshLoadBalancer", uuid=balancer)["inventory"]
    assert [each["loadBalancerPort"] for each in shown["listeners"]] == [81]
    assert cloud.world.count(L3, name="app-net") == 1
