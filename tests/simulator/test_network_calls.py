"""Network services as a client sees them: over REST and by message, for admins and for others."""

import json
from typing import Any

import pytest

from tests.simulator.conftest import MakeNode, Node


@pytest.fixture
def node(make_demo: MakeNode) -> Node:
    """The demo's cloud behind a server's door."""
    return make_demo()


def one(node: Node, path: str) -> dict[str, Any]:
    """The only row that a query answers."""
    rows = node.rows(path)
    assert len(rows) == 1, rows
    return rows[0]


def do(node: Node, method: str, path: str, body: object = None) -> dict[str, Any]:
    """Make a call that is a job, and return what came of it."""
    answer = node.finished(node.begin(method, path, body))
    assert answer.status == 200, answer
    return dict(json.loads(answer.text))


def test_an_address_for_a_vm(node: Node) -> None:
    """VIP, EIP, both found by the VM's name, and gone with the network."""
    l3 = one(node, "/l3-networks?q=category=Public")["uuid"]
    params = {"name": "v", "l3NetworkUuid": l3, "requiredIp": "10.20.0.77"}
    vip = do(node, "POST", "/vips", {"params": params, "userTags": ["mine"]})["inventory"]
    nic = one(node, "/vm-instances/nics?q=vmInstance.name=db-2")["uuid"]
    params = {"name": "e", "vipUuid": vip["uuid"], "vmNicUuid": nic}
    eip = do(node, "POST", "/eips", {"params": params})["inventory"]
    assert one(node, "/eips?q=vmNic.vmInstance.name=db-2")["uuid"] == eip["uuid"]
    shown = one(node, "/vips?q=eip.vmNic.vmInstance.name=db-2")
    assert (shown["useFor"], shown["servicesRefs"][0]["uuid"]) == ("Eip", eip["uuid"])
    assert "usedIpUuid" not in shown
    assert one(node, "/user-tags?q=tag=mine")["resourceUuid"] == vip["uuid"]
    do(node, "DELETE", f"/eips/{eip['uuid']}/vm-instances/nics")
    assert node.error("DELETE", f"/eips/{eip['uuid']}/vm-instances/nics")[0] == "SYS.1006"
    do(node, "DELETE", f"/l3-networks/{l3}")
    assert node.rows("/eips") == node.rows("/vips") == []


def test_a_group_with_its_rules(node: Node) -> None:
    """Rules as a list of structs, nics as a list in a path's query."""
    group = do(node, "POST", "/security-groups", {"params": {"name": "g"}})["inventory"]["uuid"]
    app = one(node, "/l3-networks?q=name=app-net")["uuid"]
    do(node, "POST", f"/security-groups/{group}/l3-networks/{app}", {})
    rules = [{"type": "Ingress", "protocol": "TCP", "startPort": 80, "endPort": 81}]
    body = {"params": {"rules": rules}}
    shown = do(node, "POST", f"/security-groups/{group}/rules", body)["inventory"]
    assert len(shown["rules"]) == 5
    code, _ = node.error("POST", f"/security-groups/{group}/rules", body)
    assert code == "SYS.1007"
    nics = [
        one(node, f"/vm-instances/nics?q=vmInstance.name={name}")["uuid"]
        for name in ("cache-1", "cache-2")
    ]
    where = f"/security-groups/{group}/vm-instances/nics"
    do(node, "POST", where, {"params": {"vmNicUuids": nics}})
    path = f"/security-groups/vm-instances/nics?q=securityGroupUuid={group}"
    assert {row["vmNicUuid"] for row in node.rows(path)} == set(nics)
    do(node, "DELETE", f"{where}?vmNicUuids={nics[0]}&vmNicUuids={nics[1]}")
    assert node.rows(path) == []
    rule = one(node, f"/security-groups/rules?q=securityGroupUuid={group}&q=priority>0")["uuid"]
    do(node, "DELETE", f"/security-groups/rules?ruleUuids={rule}")
    assert len(one(node, f"/security-groups?q=uuid={group}")["rules"]) == 4


def test_a_vm_with_its_groups(node: Node) -> None:
    """The tag that names them is not kept; one that names another network's is refused."""
    l3 = one(node, "/l3-networks?q=name=app-net")["uuid"]
    edge = one(node, "/l3-networks?q=name=edge-net")["uuid"]
    group = one(node, "/security-groups?q=name=web-sg")["uuid"]
    params = {
        "name": "made",
        "imageUuid": one(node, "/images?q=name=CentOS-7.9")["uuid"],
        "cpuNum": 1,
        "memorySize": 2**30,
        "l3NetworkUuids": [l3],
    }
    body = {"params": params, "systemTags": [f"l3::{edge}::SecurityGroupUuids::{group}"]}
    assert node.error("POST", "/vm-instances", body)[0] == "SYS.1007"
    body["systemTags"] = [f"l3::{l3}::SecurityGroupUuids::{group}"]
    vm = do(node, "POST", "/vm-instances", body)["inventory"]["uuid"]
    path = "/security-groups/vm-instances/nics"
    assert one(node, f"{path}?q=vmInstanceUuid={vm}")["securityGroupUuid"] == group
    assert node.rows(f"/system-tags?q=resourceUuid={vm}&q=tag~=l3%25") == []


def test_a_listener_with_its_servers(node: Node) -> None:
    """Settings of the call and defaults are tags, each once; servers are a list of maps."""
    balancer = one(node, "/load-balancers?q=name~=官网%25")["uuid"]
    params = {"name": "l", "loadBalancerPort": 8080, "protocol": "http"}
    tags = ["maxConnection::9", "balancerAlgorithm::source"]
    body = {"params": params, "systemTags": tags}
    path = f"/load-balancers/{balancer}/listeners"
    listener = do(node, "POST", path, body)["inventory"]["uuid"]
    found = [row["tag"] for row in node.rows(f"/system-tags?q=resourceUuid={listener}")]
    assert set(tags) <= set(found)
    assert len({tag.split("::")[0] for tag in found}) == len(found)
    assert "healthCheckTarget::tcp:default" in found
    body["systemTags"] = ["maxConnexion::9"]
    body["params"] = params | {"loadBalancerPort": 8081}
    assert node.error("POST", path, body)[0] == "SYS.1007"
    group = one(node, "/load-balancers/servergroups")["uuid"]
    nic = one(node, "/vm-instances/nics?q=vmInstance.name=cache-1")["uuid"]
    servers = {"params": {"vmNics": [{"uuid": nic, "weight": "5"}]}}
    path = f"/load-balancers/servergroups/{group}/backendservers"
    shown = do(node, "POST", path, servers)["inventory"]
    assert [ref["weight"] for ref in shown["vmNicRefs"] if ref["vmNicUuid"] == nic] == [5]


def test_both_protocols_do_the_same(node: Node) -> None:
    """A call by message has the outcome of the call over REST, a refusal its code."""
    vip = one(node, "/vips?q=useFor=Eip")["uuid"]
    params = {"name": "e", "vipUuid": vip}
    _, event = node.message("CreateEip", **params)
    error = event["error"]
    assert (error["code"], error["details"]) == node.error("POST", "/eips", {"params": params})
    group = one(node, "/security-groups?q=name=web-sg")["uuid"]
    rules = [{"type": "Egress", "protocol": "UDP", "dstPortRange": "53"}]
    _, event = node.message("AddSecurityGroupRule", securityGroupUuid=group, rules=rules)
    assert event["success"] is True
    found = one(node, f"/security-groups/rules?q=securityGroupUuid={group}&q=protocol=UDP")
    assert (found["priority"], found["action"]) == (1, "ACCEPT")


def test_an_account_sees_its_own(node: Node) -> None:
    """What a normal account makes is its own; it can only use nics of its VMs."""
    public = one(node, "/l3-networks?q=category=Public")["uuid"]
    foreign = one(node, "/vm-instances/nics?q=vmInstance.name=db-1")["uuid"]
    theirs = one(node, "/eips")["uuid"]
    node.log_in("dev-team")
    assert node.rows("/vips") == node.rows("/eips") == []
    params: dict[str, Any] = {"name": "v", "l3NetworkUuid": public}
    vip = do(node, "POST", "/vips", {"params": params})["inventory"]["uuid"]
    assert [row["uuid"] for row in node.rows("/vips")] == [vip]
    eip = do(node, "POST", "/eips", {"params": {"name": "e", "vipUuid": vip}})["inventory"]["uuid"]
    _, body = node.call("GET", f"/eips/{eip}/vm-instances/candidate-nics")
    own = {row["uuid"] for row in node.rows("/vm-instances/nics")}
    offered = {row["uuid"] for row in body["inventories"]}
    assert offered
    assert offered <= own
    code, _ = node.error("POST", f"/eips/{eip}/vm-instances/nics/{foreign}", {})
    assert code in {"SYS.1006", "ID.1002"}
    assert node.error("DELETE", f"/eips/{theirs}")[0] in {"SYS.1006", "ID.1002"}
