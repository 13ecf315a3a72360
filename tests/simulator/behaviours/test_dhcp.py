"""The address of a network's DHCP server: taken once, changed, and nobody else's."""

import pytest

from tests.simulator.behaviours.cloud import L2, L3, Cloud
from zscli.simulator.behaviours.guest import offers

IP = "UsedIpInventory"


@pytest.fixture
def l3(cloud: Cloud) -> str:
    """A network with DHCP and a nic on it that came just now."""
    uuid = cloud.uuid(L3, "app-net")
    assert offers(cloud.world, uuid, "DHCP")
    cloud.new_vm()
    return uuid


def test_it_is_an_address_of_the_network(cloud: Cloud, l3: str) -> None:
    """It comes with the first nic, is used for DHCP, and goes to no nic."""
    before = cloud.world.count(IP, l3NetworkUuid=l3)
    cloud.new_vm("more")
    shown = cloud.call("GetL3NetworkDhcpIpAddress", l3NetworkUuid=l3)
    used = cloud.world.find(IP, l3NetworkUuid=l3, usedFor="DHCP")
    assert [{"ip": row["ip"]} for row in used] == [shown]
    assert cloud.world.count(IP, l3NetworkUuid=l3) == before + 1
    body = cloud.call("CheckIpAvailability", l3NetworkUuid=l3, ip=shown["ip"])
    assert body == {"available": False, "reason": "USED"}


def test_a_network_without_it(cloud: Cloud) -> None:
    """Where there is no DHCP, or nobody who would want it, there is no address."""
    l2 = cloud.uuid(L2, "l2-public")
    made = cloud.call("CreateL3Network", name="bare", l2NetworkUuid=l2)["inventory"]["uuid"]
    assert cloud.refused("GetL3NetworkDhcpIpAddress", l3NetworkUuid=made).code == "SYS.1006"
    params = {"l3NetworkUuid": made, "dhcpServerIp": "10.99.0.1"}
    assert cloud.refused("ChangeL3NetworkDhcpIpAddress", **params).code == "SYS.1006"


def test_another_address(cloud: Cloud, l3: str) -> None:
    """A change frees the old one; both versions can be told at once."""
    old = cloud.call("GetL3NetworkDhcpIpAddress", l3NetworkUuid=l3)["ip"]
    cloud.call(
        "AddIpv6RangeByNetworkCidr",
        l3NetworkUuid=l3,
        name="r6",
        networkCidr="fd00:8::/64",
        addressMode="Stateful-DHCP",
    )
    wanted = {"dhcpServerIp": "192.168.100.201", "dhcpv6ServerIp": "fd00:8:0::9"}
    answer = cloud.call("ChangeL3NetworkDhcpIpAddress", l3NetworkUuid=l3, **wanted)
    assert answer == {"dhcpServerIp": "192.168.100.201", "dhcpv6ServerIp": "fd00:8::9"}
    shown = cloud.call("GetL3NetworkDhcpIpAddress", l3NetworkUuid=l3)
    assert shown == {"ip": "192.168.100.201", "ip6": "fd00:8::9"}
    assert cloud.world.count(IP, l3NetworkUuid=l3, ip=old) == 0
    again = cloud.call("ChangeL3NetworkDhcpIpAddress", l3NetworkUuid=l3, **wanted)
    assert again == answer


WRONG = [
    ("nothing", {}, "SYS.1007"),
    ("no address", {"dhcpServerIp": "here"}, "SYS.1007"),
    ("one of the other version", {"dhcpServerIp": "fd00::1"}, "SYS.1007"),
    ("one of another network", {"dhcpServerIp": "10.9.9.9"}, "SYS.1007"),
    ("the gateway", {"dhcpServerIp": "192.168.100.1"}, "SYS.1007"),
    ("a version that it has no range of", {"dhcpv6ServerIp": "fd00::1"}, "SYS.1007"),
]


@pytest.mark.parametrize(
    ("params", "code"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_addresses_that_cannot_be(cloud: Cloud, l3: str, params: dict[str, str], code: str) -> None:
    """Each is refused, and nothing changes."""
    before = cloud.world.find(IP, usedFor="DHCP")
    assert cloud.refused("ChangeL3NetworkDhcpIpAddress", l3NetworkUuid=l3, **params).code == code
    assert cloud.world.find(IP, usedFor="DHCP") == before


def test_an_address_that_a_nic_has(cloud: Cloud, l3: str) -> None:
    """What is used is SYS.1006."""
    taken = cloud.world.find(IP, l3NetworkUuid=l3)[0]["ip"]
    params = {"l3NetworkUuid": l3, "dhcpServerIp": taken}
    assert cloud.refused("ChangeL3NetworkDhcpIpAddress", **params).code == "SYS.1006"
