"""EIPs: created, attached, detached, and what else takes them off their nic."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.simulator.behaviours.cloud import L3, NIC, VM, Cloud, Row
from tests.simulator.behaviours.test_vip import EIP, VIP, new_vip


def nic_of(cloud: Cloud, vm: str) -> str:
    """Return the first nic of a VM of the demo, which is on app-net for most."""
    found = cloud.world.find(NIC, vmInstanceUuid=cloud.uuid(VM, vm), deviceId=0)
    return str(found[0]["uuid"])


def new_eip(cloud: Cloud, **params: Any) -> Row:
    """Make an EIP on a VIP of its own and return it as shown."""
    given = {"name": "eip", "vipUuid": params.pop("vipUuid", "") or new_vip(cloud)["uuid"]}
    return dict(cloud.call("CreateEip", **given | params)["inventory"])


def test_an_eip_stands_for_a_nic(cloud: Cloud) -> None:
    """It knows both addresses, and its VIP what it is used for (8.9)."""
    nic = cloud.again(NIC, nic_of(cloud, "db-1"))
    eip = new_eip(cloud, vmNicUuid=nic["uuid"])
    vip = cloud.again(VIP, eip["vipUuid"])
    assert (eip["vipIp"], eip["guestIp"]) == (vip["ip"], nic["ip"])
    assert (eip["state"], eip["vmNicUuid"]) == ("Enabled", nic["uuid"])
    assert (vip["useFor"], vip["serviceProvider"]) == ("Eip", "Flat")
    shown = cloud.call("UpdateVip", uuid=vip["uuid"], name="v2")["inventory"]
    assert shown["peerL3NetworkUuids"] == [cloud.uuid(L3, "app-net")]
    assert [(ref["uuid"], ref["serviceType"]) for ref in shown["servicesRefs"]] == [
        (eip["uuid"], "Eip")
    ]


def test_an_eip_goes_and_its_vip_stays(cloud: Cloud) -> None:
    """Deleting frees the VIP: it loses `useFor`, and can be used again (8.9)."""
    eip = new_eip(cloud, vmNicUuid=nic_of(cloud, "db-1"))
    cloud.call("DeleteEip", uuid=eip["uuid"])
    vip = cloud.call("UpdateVip", uuid=eip["vipUuid"], name="v2")["inventory"]
    assert (vip.get("useFor"), vip["servicesRefs"], vip["peerL3NetworkUuids"]) == (None, [], [])
    assert new_eip(cloud, vipUuid=vip["uuid"])["vipIp"] == vip["ip"]
    assert cloud.call("DeleteEip", uuid=eip["uuid"]) == {}


def _on_the_web(cloud: Cloud) -> Row:
    return {"vipUuid": cloud.uuid(VIP, "官网-vip")}


def _taken(cloud: Cloud) -> Row:
    return {"vipUuid": cloud.uuid(VIP, "web-4-vip")}


def _disabled(cloud: Cloud) -> Row:
    vip = new_vip(cloud)["uuid"]
    cloud.call("ChangeVipState", uuid=vip, stateEvent="disable")
    return {"vipUuid": vip}


def _same_network(cloud: Cloud) -> Row:
    return {"vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": nic_of(cloud, "win-desktop-1")}


def _vm_on_the_network(cloud: Cloud) -> Row:
    return {"vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": nic_of(cloud, "web-1")}


def _without_address(cloud: Cloud) -> Row:
    return {"vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": nic_of(cloud, "old-web")}


def _foreign_address(cloud: Cloud) -> Row:
    used = cloud.world.find("UsedIpInventory", vmNicUuid=nic_of(cloud, "db-2"))[0]["uuid"]
    nic = nic_of(cloud, "db-1")
    return {"vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": nic, "usedIpUuid": used}


def _without_service(cloud: Cloud) -> Row:
    tie = {"l3NetworkUuid": cloud.uuid(L3, "app-net"), "networkServiceType": "Eip"}
    cloud.world.remove("NetworkServiceL3NetworkRefInventory", **tie)
    return {"vipUuid": new_vip(cloud)["uuid"], "vmNicUuid": nic_of(cloud, "db-1")}


CREATES: list[tuple[Callable[[Cloud], Row], str, str]] = [
    (_on_the_web, "SYS.1006", "used by other services"),
    (_taken, "SYS.1006", "used by another eip"),
    (_disabled, "SYS.1006", "vip not Enabled"),
    (_same_network, "SYS.1007", "nic's network is the vip's"),
    (_vm_on_the_network, "SYS.1007", "another nic of the VM is on the vip's network"),
    (_without_address, "SYS.1006", "the nic has no address"),
    (_foreign_address, "SYS.1007", "an address of another nic"),
    (_without_service, "SYS.1006", "no Eip service on the network"),
]


@pytest.mark.parametrize(("make", "code", "why"), CREATES, ids=[case[2] for case in CREATES])
def test_an_eip_that_cannot_be(
    cloud: Cloud, make: Callable[[Cloud], Row], code: str, why: str
) -> None:
    """Each is refused (8.9) and leaves no row."""
    before = cloud.world.count(EIP)
    params = make(cloud)
    assert cloud.refused("CreateEip", name="e", **params).code == code
    assert cloud.world.count(EIP) == before


def test_attaching_and_detaching(cloud: Cloud) -> None:
    """Twice is SYS.1006, so is detaching what is not attached, and an EIP that is Disabled."""
    eip, nic = new_eip(cloud)["uuid"], nic_of(cloud, "db-1")
    pair = {"eipUuid": eip, "vmNicUuid": nic}
    assert cloud.refused("DetachEip", uuid=eip).code == "SYS.1006"
    assert cloud.call("AttachEip", **pair)["inventory"]["guestIp"] == cloud.again(NIC, nic)["ip"]
    assert cloud.refused("AttachEip", **pair).code == "SYS.1006"
    shown = cloud.call("DetachEip", uuid=eip)["inventory"]
    assert "vmNicUuid" not in shown
    assert "guestIp" not in shown
    assert cloud.world.find(VIP, uuid=shown["vipUuid"])[0]["useFor"] == "Eip"
    cloud.call("ChangeEipState", uuid=eip, stateEvent="disable")
    assert cloud.refused("AttachEip", **pair).code == "SYS.1006"
    wrong = {"eipUuid": eip, "vmNicUuid": nic_of(cloud, "web-1")}
    cloud.call("ChangeEipState", uuid=eip, stateEvent="enable")
    assert cloud.refused("AttachEip", **wrong).code == "SYS.1007"


def test_an_eip_waits_for_its_vm(cloud: Cloud) -> None:
    """A VM between two states is SYS.1006 (8.9)."""
    pair = {"eipUuid": new_eip(cloud)["uuid"], "vmNicUuid": nic_of(cloud, "db-1")}
    for state in ("Migrating", "Starting", "Running"):
        cloud.world.update(VM, cloud.uuid(VM, "db-1"), state=state)
        if state != "Running":
            assert cloud.refused("AttachEip", **pair).code == "SYS.1006"
    cloud.call("AttachEip", **pair)


def test_who_could_have_an_eip(cloud: Cloud) -> None:
    """Both lists are what AttachEip takes: nics of other networks, EIPs on no nic."""
    eip = new_eip(cloud)
    found = cloud.call("GetEipAttachableVmNics", eipUuid=eip["uuid"])["inventories"]
    names = {cloud.again(VM, nic["vmInstanceUuid"])["name"] for nic in found}
    assert {"db-1", "edge-gw-1", "web-3", "ci-runner-2"} <= names
    assert not {"web-1", "win-desktop-1", "old-web"} & names
    for nic in found[:3]:
        cloud.call("AttachEip", eipUuid=eip["uuid"], vmNicUuid=nic["uuid"])
        assert cloud.call("GetEipAttachableVmNics", eipUuid=eip["uuid"])["inventories"] == []
        cloud.call("DetachEip", uuid=eip["uuid"])
    one = cloud.call("GetEipAttachableVmNics", eipUuid=eip["uuid"], vmName="DB-", limit=1)
    assert (len(one["inventories"]), one["more"]) == (1, True)
    for provider, some in (("Flat", True), ("VirtualRouter", False)):
        given = {"eipUuid": eip["uuid"], "networkServiceProvider": provider}
        assert bool(cloud.call("GetEipAttachableVmNics", **given)["inventories"]) == some
    free = cloud.call("GetVmNicAttachableEips", vmNicUuid=nic_of(cloud, "db-1"))["inventories"]
    assert [row["uuid"] for row in free] == [eip["uuid"]]
    none = cloud.call("GetVmNicAttachableEips", vmNicUuid=nic_of(cloud, "web-1"))["inventories"]
    assert none == []
    assert cloud.refused("GetEipAttachableVmNics").code == "SYS.1007"


LOSSES = [
    ("DetachL3NetworkFromVm", {"vmNicUuid": "nic"}, "the nic goes"),
    ("DestroyVmInstance", {"uuid": "vm"}, "the VM is destroyed"),
    ("DeleteL3Network", {"uuid": "l3"}, "the guest's network goes"),
]


@pytest.mark.parametrize(("api", "params", "why"), LOSSES, ids=[case[2] for case in LOSSES])
def test_an_eip_outlives_its_nic(cloud: Cloud, api: str, params: Row, why: str) -> None:
    """It is on no nic then, its VIP has no peer, and it can be attached again (8.0)."""
    values = {
        "nic": nic_of(cloud, "web-4"),
        "vm": cloud.uuid(VM, "web-4"),
        "l3": cloud.uuid(L3, "app-net"),
    }
    cloud.call(api, **{name: values[value] for name, value in params.items()})
    eip = cloud.row(EIP, "web-4-eip")
    assert "vmNicUuid" not in eip
    assert "guestIp" not in eip
    vip = cloud.call("UpdateVip", uuid=eip["vipUuid"], name="v")["inventory"]
    assert (vip["useFor"], vip["peerL3NetworkUuids"]) == ("Eip", [])
    nic = nic_of(cloud, "edge-gw-1")
    assert cloud.call("AttachEip", eipUuid=eip["uuid"], vmNicUuid=nic)["inventory"]["guestIp"]


def test_an_eip_follows_its_nic(cloud: Cloud) -> None:
    """Another address of the nic is the EIP's guest address too."""
    pair = {"vmInstanceUuid": cloud.uuid(VM, "web-4"), "l3NetworkUuid": cloud.uuid(L3, "app-net")}
    cloud.call("SetVmStaticIp", **pair, ip="192.168.100.99")
    assert cloud.row(EIP, "web-4-eip")["guestIp"] == "192.168.100.99"
