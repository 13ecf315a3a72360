"""IAM2 organizations, templates of projects, and the bandwidth of nics."""

import pytest

from tests.simulator.behaviours.cloud import NIC, Cloud
from zscli.simulator.world.uuids import new_uuid

ORGANIZATION = "IAM2OrganizationInventory"


def made(cloud: Cloud, name: str, above: str = "") -> str:
    """Create an organization and return its uuid."""
    more = {"parentUuid": above} if above else {}
    body = cloud.call("CreateIAM2Organization", name=name, type="Department", **more)
    assert body["inventory"]["state"] == "Enabled"
    return str(body["inventory"]["uuid"])


def root(cloud: Cloud, uuid: str) -> str:
    """Return the root of an organization's tree."""
    return str(cloud.again(ORGANIZATION, uuid)["rootOrganizationUuid"])


def test_the_root_is_that_of_the_parent(cloud: Cloud) -> None:
    """Also for all below, after a change of the parent; nothing is below itself."""
    top, other = made(cloud, "top"), made(cloud, "other")
    middle = made(cloud, "middle", top)
    low = made(cloud, "low", middle)
    assert root(cloud, top) == root(cloud, low) == top
    cloud.call("ChangeIAM2OrganizationParent", parentUuid=other, childrenUuids=[middle])
    assert root(cloud, low) == other
    cloud.call("UpdateIAM2Organization", uuid=middle, parentUuid=top, name="m")
    assert root(cloud, low) == top
    assert cloud.refused("UpdateIAM2Organization", uuid=top, parentUuid=low).code == "SYS.1006"
    unknown = cloud.refused(
        "CreateIAM2Organization", name="x", type="Company", parentUuid=new_uuid()
    )
    assert unknown.code == "SYS.1003"
    quota = cloud.refused("CreateIAM2Organization", name="x", type="Company", quota={"vm": 1})
    assert quota.code == "SYS.1014"


def test_people_are_counted_once(cloud: Cloud) -> None:
    """Directly in an organization, and with all that is below it."""
    top = made(cloud, "top")
    low = made(cloud, "low", top)
    people = [row["uuid"] for row in cloud.world.find("IAM2VirtualIDInventory")]
    for where in (top, low):
        cloud.call("AddIAM2VirtualIDsToOrganization", organizationUuid=where, virtualIDUuids=people)
    numbers = cloud.call("GetIAM2OrganizationVirtualIDNumber", uuid=top)
    assert numbers == {"virtualDirectNumber": len(people), "virtualTotalNumber": len(people)}
    assert people


def test_attributes_come_and_go(cloud: Cloud) -> None:
    """Of an organization and of a group: shown in their rows, removed by their uuids."""
    group = cloud.call("CreateIAM2VirtualIDGroup", name="g", projectUuid=project(cloud))
    for kind, uuid in (
        ("IAM2Organization", made(cloud, "o")),
        ("IAM2VirtualIDGroup", group["inventory"]["uuid"]),
        ("IAM2Project", project(cloud)),
    ):
        asked = {"uuid": uuid, "attributes": [{"name": "phone", "value": "1"}]}
        assert cloud.call(f"AddAttributesTo{kind}", **asked) == {}
        (shown,) = cloud.call(f"Update{kind}", uuid=uuid, name="new")["inventory"]["attributes"]
        assert (shown["name"], shown["value"]) == ("phone", "1")
        cloud.call(f"RemoveAttributesFrom{kind}", uuid=uuid, attributeUuids=[shown["uuid"]])
        assert cloud.call(f"Update{kind}", uuid=uuid, name="n")["inventory"]["attributes"] == []


def project(cloud: Cloud) -> str:
    """Return the uuid of the demo's project."""
    return str(cloud.world.find("IAM2ProjectInventory")[0]["uuid"])


def test_a_template_keeps_what_it_is_told(cloud: Cloud) -> None:
    """What is not said in an update stays."""
    body = cloud.call("CreateIAM2ProjectTemplate", name="t", quota={"vm.num": 3})
    assert body["inventory"]["template"] == {"quota": {"vm.num": 3}}
    uuid = body["inventory"]["uuid"]
    changed = cloud.call("UpdateIAM2ProjectTemplate", uuid=uuid, attributes=[{"name": "a"}])
    assert changed["inventory"]["template"] == {
        "attributes": [{"name": "a"}],
        "quota": {"vm.num": 3},
    }


@pytest.mark.parametrize(("direction", "left"), [("in", "outbound"), ("out", "inbound")])
def test_a_nic_has_a_bandwidth_each_way(cloud: Cloud, direction: str, left: str) -> None:
    """Set, read, and taken away one by one; -1 is no limit."""
    nic = cloud.world.find(NIC)[0]["uuid"]
    cloud.call("SetNicQos", uuid=nic, inboundBandwidth=8192, outboundBandwidth=8192)
    cloud.call("DeleteNicQos", uuid=nic, direction=direction)
    found = cloud.call("GetNicQos", uuid=nic)
    assert {name: limit for name, limit in found.items() if limit > 0} == {f"{left}Bandwidth": 8192}
    assert cloud.refused("GetNicQos", uuid=new_uuid()).code == "SYS.1003"


def test_a_clone_has_copies_of_its_rules(cloud: Cloud) -> None:
    """A monitor template and its copy live on without each other."""
    first = cloud.call("CreateMonitorTemplate", name="t")["inventory"]["uuid"]
    rule = {
        "monitorTemplateUuid": first,
        "name": "r",
        "namespace": "ZStack/VM",
        "metricName": "CPUAverageUsedUtilization",
        "comparisonOperator": "GreaterThan",
        "threshold": 80.0,
    }
    cloud.call("AddMetricRuleTemplate", **rule)
    copy = cloud.call("CloneMonitorTemplate", uuid=first, name="copy")["inventory"]["uuid"]
    cloud.call("DeleteMonitorTemplate", uuid=first)
    rules = cloud.world.find("MetricRuleTemplateInventory")
    assert [row["monitorTemplateUuid"] for row in rules] == [copy]


def test_an_account_has_one_price_table(cloud: Cloud) -> None:
    """Another one takes its place; both sides can be asked, and a table that goes is of nobody."""
    prices = [{"resourceName": "cpu", "timeUnit": "s", "price": 1.5}]
    one, two = (
        cloud.call("CreatePriceTable", name=name, prices=prices)["inventory"]["uuid"]
        for name in ("one", "two")
    )
    account = {"accountUuid": cloud.uuid("AccountInventory", "dev-team")}
    assert cloud.call("GetAccountPriceTableRef", **account) == {"accountUuids": []}
    cloud.call("AttachPriceTableToAccount", tableUuid=one, **account)
    cloud.call("ChangeAccountPriceTableBinding", tableUuid=two, **account)
    told = {"accountUuids": list(account.values()), "tableUuid": two}
    assert cloud.call("GetAccountPriceTableRef", **account) == told
    assert cloud.call("GetAccountPriceTableRef", tableUuid=two) == told
    assert cloud.call("GetAccountPriceTableRef", tableUuid=one)["accountUuids"] == []
    assert cloud.refused("GetAccountPriceTableRef").code == "SYS.1007"
    cloud.call("DeletePriceTable", uuid=two)
    assert cloud.call("GetAccountPriceTableRef", **account) == {"accountUuids": []}
    assert [row["tableUuid"] for row in cloud.world.find("PriceInventory")] == [one]
