"""What the protocol's section 9.3 says of tags, row by row.

Every row has a demo of its own; `$VM` stands for a VM of the account that asks, `$OTHER` for one of
the admin's, `$TAG` for the last tag that the row made.
"""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.checks.tag_patterns import fits, is_admins, is_known

NORMAL = "dev-team"
VM = "VmInstanceVO"


@dataclass(frozen=True)
class Row:
    """A tag API that is called, and what comes of it.

    code: "" for a success. first: tags that the admin gives the VM before. who: who asks.
    """

    why: str
    method: str
    path: str
    body: dict[str, Any] | None = None
    code: str = ""
    details: str = ""
    who: str = "admin"
    first: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the row's name in a report."""
        return self.why


def given(tag: str, kind: str = VM, uuid: str = "$VM") -> dict[str, Any]:
    """Return the body that gives a resource a tag."""
    return {"params": {"resourceType": kind, "resourceUuid": uuid, "tag": tag}}


def volume(*tags: str) -> dict[str, Any]:
    """Return the body that creates a volume with tags; any create API takes them."""
    params = {"name": "v", "diskSize": 1 << 30, "systemTags": list(tags)}
    return {"params": params}


def new(tag: str) -> dict[str, Any]:
    """Return the body that changes a tag."""
    return {"updateSystemTag": {"tag": tag}}


SYSTEM, USER, VOLUME = "/system-tags", "/user-tags", "/volumes/data"
MINE = "/tags/$TAG"
ACT = "/system-tags/$TAG/actions"
NO_TYPE = "no resource type[MoonVO] found in tag system"
NO_MATCH = "no system tag matches[{}] for resourceType[VmInstanceVO]"

ROWS = (
    Row("a pattern with values", "POST", SYSTEM, given("hostname::a")),
    Row("a pattern without", "POST", SYSTEM, given("qemuga")),
    Row(
        "too few tokens", "POST", SYSTEM, given("hostname"), "SYS.1007", NO_MATCH.format("hostname")
    ),
    Row("too many", "POST", SYSTEM, given("qemuga::a"), "SYS.1007", NO_MATCH.format("qemuga::a")),
    Row("another fixed token", "POST", SYSTEM, given("driver::ide"), "SYS.1007"),
    Row("in another case", "POST", SYSTEM, given("Hostname::a"), "SYS.1007"),
    Row("a type that is none", "POST", SYSTEM, given("hostname::a", "MoonVO"), "SYS.1007", NO_TYPE),
    Row("a user tag for it", "POST", USER, given("any", "MoonVO"), "SYS.1007", NO_TYPE),
    Row(
        "another resource's tag",
        "POST",
        SYSTEM,
        given("reservedCpu::1"),
        "SYS.1007",
        NO_MATCH.format("reservedCpu::1"),
    ),
    Row("a config is no tag", "POST", SYSTEM, given("resourceConfig::vm::numa::true"), "SYS.1007"),
    Row("one that is there", "POST", SYSTEM, given("qemuga"), "SYS.1006", first=("qemuga",)),
    Row("a user tag is any text", "POST", USER, given("a::b::c, no pattern")),
    Row("a tag is changed", "PUT", ACT, new("hostname::b"), first=("hostname::a",)),
    Row("into none", "PUT", ACT, new("b"), "SYS.1007", NO_MATCH.format("b"), first=("qemuga",)),
    Row("a tag is taken away", "DELETE", MINE, first=("qemuga",)),
    Row("it is gone already", "DELETE", "/tags/0123456789ab4cdefedcba9876543210"),
    Row("with a create call", "POST", VOLUME, volume("capability::virtio-scsi")),
    Row("none of them", "POST", VOLUME, volume("moon"), "SYS.1007", "no system tag matches moon"),
    Row("what is never stored", "POST", VOLUME, volume("ephemeral::moon")),
    Row("the admin's, by the admin", "POST", VOLUME, volume("vmCpuPinning::0:1")),
    Row(
        "the admin's, by another",
        "POST",
        VOLUME,
        volume("vmCpuPinning::0:1"),
        "SYS.1006",
        "tag[vmCpuPinning::0:1] is only for admin",
        who=NORMAL,
    ),
    Row(
        "told before the next",
        "POST",
        VOLUME,
        volume("vmNumaEnable::true", "moon"),
        "SYS.1006",
        who=NORMAL,
    ),
    Row(
        "the admin's, changed by another",
        "PUT",
        ACT,
        new("vmNumaEnable::false"),
        "SYS.1006",
        "tag[vmNumaEnable::false] is only for admin",
        who=NORMAL,
        first=("vmNumaEnable::true",),
    ),
    Row(
        "the admin's, turned into another",
        "PUT",
        ACT,
        new("qemuga"),
        "SYS.1006",
        "tag[vmNumaEnable::true] is only for admin",
        who=NORMAL,
        first=("vmNumaEnable::true",),
    ),
    Row(
        "the admin's, taken away by another",
        "DELETE",
        MINE,
        None,
        "SYS.1006",
        "tag[vmNumaEnable::true] is only for admin",
        who=NORMAL,
        first=("vmNumaEnable::true",),
    ),
    Row("one's own, taken away", "DELETE", MINE, who=NORMAL, first=("qemuga",)),
    Row("system tags are the admin's", "POST", SYSTEM, given("qemuga"), "ID.1002", who=NORMAL),
    Row("user tags are anybody's", "POST", USER, given("mine"), who=NORMAL),
)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_section_9_3(make_demo: Any, row: Row) -> None:
    """What the protocol says of tags is what comes back."""
    node = make_demo()
    account = node.world.find("AccountInventory", name=row.who)[0]["uuid"]
    (one,) = node.world.find("VmInstanceInventory", name="web-1")
    with node.world.transaction():
        node.world.remove("AccountResourceRefInventory", resourceUuid=one["uuid"])
        ref = {"resourceUuid": one["uuid"], "resourceType": VM, "accountUuid": account}
        node.world.insert("AccountResourceRefInventory", ref | {"ownerAccountUuid": account})
    tag = ""
    for text in row.first:
        body = given(text, uuid=one["uuid"])
        tag = node.call("POST", SYSTEM, body)[1]["inventory"]["uuid"]
    node.log_in(row.who)
    sent = json.loads(json.dumps(row.body).replace("$VM", one["uuid"]))
    status, found = node.call(row.method, row.path.replace("$TAG", tag), sent)
    if not row.code:
        assert status == 200, found
        return
    assert found["error"]["code"] == row.code, found
    assert row.details in found["error"]["details"]


def test_a_tag_of_somebody_else(make_demo: Any) -> None:
    """What hangs on another account's resource stays (sections 4.5 and 9.3)."""
    node = make_demo()
    (one,) = node.world.find("VmInstanceInventory", name="web-1")
    assert node.world.count(
        "AccountResourceRefInventory", resourceUuid=one["uuid"], accountUuid=ADMIN_UUID
    )
    made = [
        node.call("POST", path, given(text, uuid=one["uuid"]))[1]["inventory"]["uuid"]
        for path, text in ((SYSTEM, "qemuga"), (USER, "red"))
    ]
    node.log_in(NORMAL)
    for uuid in made:
        code, details = node.error("DELETE", f"/tags/{uuid}")
        assert code == "SYS.1006"
        assert "is not the owner of the resource" in details
    assert node.error("PUT", f"/system-tags/{made[0]}/actions", new("qemuga"))[0] == "SYS.1006"


def test_duplicates_are_dropped(make_demo: Any) -> None:
    """A tag that one call brings twice is there once, an ephemeral one not at all (9.3)."""
    node = make_demo()
    tag = "capability::virtio-scsi"
    _, made = node.call("POST", VOLUME, volume(tag, "ephemeral::x", tag))
    rows = node.rows(f"/system-tags?q=resourceUuid={made['inventory']['uuid']}")
    assert [row["tag"] for row in rows] == [tag]


def test_what_the_patterns_say() -> None:
    """A tag fits its own resource, and any where its resource is not known (section 9.3)."""
    assert fits("hostname::a", "VmInstance")
    assert not fits("hostname::a", "Volume")
    assert fits("maxConnection::1", "LoadBalancerListener")
    assert is_known("staticIp::a::10.0.0.5")
    assert not is_known("staticIp::a::fe80::1")  # the tokens are one too many: `--` is meant
    assert not is_known("")
    assert is_admins("enableSRIOV")
    assert not is_admins("vmNumaEnable")
