"""A cloud that somebody wrote down: what is loaded of it, and everything that is wrong at once."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.journey import Zscli
from tests.simulator import test_seed as laws
from tests.simulator.behaviours.cloud import HOST, NIC, VM, VOLUME
from tests.simulator.behaviours.network_laws import check_network
from tests.simulator.test_seed import NOW, FixedClock
from zscli.errors import StateError, UsageError
from zscli.simulator.checks.policies import allowing
from zscli.simulator.identity import sha512
from zscli.simulator.seeds.file import BadSeed, read_seed, sow_file
from zscli.simulator.seeds.sections import SECTIONS
from zscli.simulator.server import Simulator
from zscli.simulator.world.config import read_config
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "small-cloud.yaml"


def sown(catalog: Catalog, path: Path) -> World:
    """Return a world with the cloud of a file."""
    world = World(catalog, FixedClock())
    sow_file(world, FixedClock(), str(path))
    return world


@pytest.fixture(scope="module")
def example(catalog: Catalog) -> Iterator[World]:
    """The cloud of the example in docs/, only looked at."""
    world = sown(catalog, EXAMPLE)
    yield world
    world.close()


def test_the_example_of_the_docs(example: World) -> None:
    """Names point at one another, and what is left out is filled in believably."""
    web = example.find(VM, name="web-1")[0]
    nics = example.find(NIC, vmInstanceUuid=web["uuid"])
    assert [nic["ip"] for nic in nics] == ["192.168.100.2", "172.20.0.60"]
    tags = example.find("UserTagInventory", resourceUuid=web["uuid"])
    assert {row["tag"] for row in tags} == {"env=prod", "owner=web"}
    database = example.require(VM, "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d")
    assert (database["name"], database["description"]) == ("db-1", "Orders database")
    assert example.require(HOST, database["hostUuid"])["name"] == "kvm-2"
    disks = example.find(VOLUME, vmInstanceUuid=database["uuid"], type="Data")
    assert [(row["name"], row["size"] >> 30) for row in disks] == [
        ("DATA-for-db-1", 500),
        ("db-1-logs", 100),
    ]
    root = {"volumeUuid": database["rootVolumeUuid"]}
    first, second = example.find("VolumeSnapshotInventory", **root)
    assert (first["name"], second["parentUuid"]) == ("installed", first["uuid"])
    loose = example.find(VOLUME, name="归档")[0]
    assert (loose["status"], loose["size"] >> 40) == ("NotInstantiated", 1)
    assert example.require(HOST, web["hostUuid"])["totalMemoryCapacity"] == 256 << 30
    account = example.find("AccountInventory", name="研发部")[0]
    owned = example.find("AccountResourceRefInventory", accountUuid=account["uuid"])
    desktop = example.find(VM, name="desktop-1")[0]["uuid"]
    assert desktop in {row["resourceUuid"] for row in owned}
    user = example.find("UserInventory", name="lina")[0]
    assert user["password"] == sha512("her own")
    assert read_config(example, "vm", "deletionPolicy") == "Direct"
    assert example.find("ZoneInventory")[0]["isDefault"] is True


def test_network_services_of_the_example(example: World) -> None:
    """VIPs, what is behind them, and security groups: all of it as the behaviours make it."""
    vips = {row["name"]: row for row in example.find("VipInventory")}
    assert [(vip["ip"], vip["useFor"]) for vip in vips.values()] == [
        ("172.20.0.90", "LoadBalancer,PortForwarding"),
        ("172.20.0.50", "Eip"),
    ]
    (eip,) = example.find("EipInventory")
    desktop = example.find(VM, name="desktop-1")[0]["uuid"]
    assert example.require(NIC, eip["vmNicUuid"])["vmInstanceUuid"] == desktop
    assert (eip["vipIp"], eip["guestIp"]) == ("172.20.0.50", "192.168.100.4")
    (rule,) = example.find("PortForwardingRuleInventory")
    assert (rule["vipPortStart"], rule["privatePortEnd"], rule["guestIp"]) == (
        2222,
        22,
        "192.168.100.3",
    )
    (listener,) = example.find("LoadBalancerListenerInventory")
    (member,) = example.find("LoadBalancerServerGroupVmNicRefInventory")
    web = example.find(VM, name="web-1")[0]["uuid"]
    assert (listener["loadBalancerPort"], listener["instancePort"]) == (80, 8080)
    assert example.require(NIC, member["vmNicUuid"])["vmInstanceUuid"] == web
    tags = {row["tag"] for row in example.find("SystemTagInventory", resourceUuid=listener["uuid"])}
    assert "healthCheckParameter::HEAD:/health:http_2xx" in tags
    groups = {row["name"]: row["uuid"] for row in example.find("SecurityGroupInventory")}
    said = {
        (row["dstPortRange"], row.get("srcIpRange"), row.get("remoteSecurityGroupUuid"))
        for row in example.find("SecurityGroupRuleInventory")
        if row["priority"]
    }
    assert said == {
        ("80,443", None, None),
        ("22", "10.1.0.0/16", None),
        ("3306", None, groups["web"]),
    }
    app = example.find("L3NetworkInventory", name="app")[0]["uuid"]
    services = example.find("NetworkServiceL3NetworkRefInventory", l3NetworkUuid=app)
    assert {"LoadBalancer", "PortForwarding"} <= {row["networkServiceType"] for row in services}


LAWS = [
    laws.test_hosts_have_left_what_their_vms_do_not_use,
    laws.test_storages_have_left_what_lies_not_on_them,
    laws.test_vms_hang_together,
    laws.test_addresses_and_macs_are_unique,
    check_network,
]


@pytest.mark.parametrize("law", LAWS, ids=[law.__name__ for law in LAWS])
def test_it_agrees_with_itself(example: World, law: Any) -> None:
    """The laws of the demo hold for a cloud of a file too."""
    law(example)


def test_the_same_uuids_every_time(catalog: Catalog, example: World, tmp_path: Path) -> None:
    """They follow from the names, also where other things were added before, and from JSON."""
    content = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    content["vms"].insert(0, {**content["vms"][0], "name": "other", "networks": ["app"]})
    path = tmp_path / "cloud.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    more = sown(catalog, path)
    for kind in (HOST, VM, VOLUME, "L3NetworkInventory", "UserInventory"):
        before = {row["name"]: row["uuid"] for row in example.find(kind)}
        after = {row["name"]: row["uuid"] for row in more.find(kind)}
        assert before.items() <= after.items()
    assert more.count(VM) == 4
    uuids = [uuid for (uuid,) in more.rows("SELECT uuid FROM resource")]
    assert [uuid for uuid in uuids if not laws.UUID.fullmatch(uuid)] == []
    more.close()


def test_it_can_be_worked_with(tmp_path: Path) -> None:
    """A stopped VM starts, and users of the file log in; the world is like any other."""
    with Simulator(seed=str(EXAMPLE), job_delay=0) as simulator:
        user = Zscli(tmp_path, simulator.url)
        user.log_in()
        uuid = user.one("QueryVmInstance", "name=desktop-1")["uuid"]
        assert user("StartVmInstance", f"uuid={uuid}").status == 0
        words = ("accountName=研发部", "userName=lina", "password=her own")
        assert user("LogInByUser", *words).status == 0


def test_users_are_allowed_what_the_file_says(catalog: Catalog, tmp_path: Path) -> None:
    """A user with actions has a policy of its own; one without only reads."""
    path = tmp_path / "cloud.yaml"
    path.write_text(
        "accounts:\n- name: team\n  users:\n  - reader\n"
        "  - {name: writer, actions: [org.zstack.header.vm.**]}\n"
    )
    world = sown(catalog, path)
    users = {row["name"]: row["uuid"] for row in world.find("UserInventory")}
    stop = catalog["StopVmInstance"]
    assert allowing(world, users["reader"], stop) is None
    policy = allowing(world, users["writer"], stop)
    assert policy is not None
    assert policy["name"] == "policy-of-writer"
    assert allowing(world, users["writer"], catalog["CreateVip"]) is None
    world.close()


WRONG = [
    # the file                                       line, column  what is said      the hint
    ("hots: []", (1, 1), "There is no section hots.", "hosts"),
    ("- a", (1, 1), "must be a map of sections", "zones"),
    ("zones: 3", (1, 8), "zones must be a list.", "-"),
    ("zones:\n- beijing", (2, 3), "must be a map", "{name"),
    ("zones:\n- {nam: b}", (2, 4), "has no key nam.", "name"),
    ("zones:\n- {name: }", (2, 3), "has no name.", "name:"),
    ("zones:\n- {default: true}", (2, 3), "has no name.", "name:"),
    ("zones:\n- {name: a}\n- {name: a}", (3, 10), "also the name of line 2", ""),
    ("zones:\n- {name: a, default: maybe}", (2, 22), "neither true nor false", "true"),
    ("zones: []\nzones: []", (2, 1), "The section zones is there twice.", ""),
    ("zones:\n- {name: a, name: b}", (2, 13), "name is there twice.", ""),
    ("zones:\n- {name: a, uuid: x}", (2, 19), "x is no uuid.", "version 4"),
    ("zones:\n- {name: a}\nclusters:\n- {name: c, zone: b}", (4, 19), "b is not among", "a"),
    ("clusters:\n- {name: c}", (2, 3), "c has no zone.", "Add zones."),
    (
        "zones: [{name: a}, {name: b}]\nclusters:\n- {name: c}",
        (3, 3),
        "c has no zone.",
        "one of a, b",
    ),
    ("hosts:\n- {name: h, cpus: 0}", (2, 19), "0 is no whole number.", "1 to 4096"),
    ("hosts:\n- {name: h, memory: 4X}", (2, 21), "4X is no size.", "8G"),
    ("hosts:\n- {name: h, ip: 10.0.0.300}", (2, 17), "is no IPv4 address.", "10.0.0.5"),
    ("primaryStorages:\n- {name: p, type: NSF}", (2, 19), "none of the choices", "NFS"),
    ("l3Networks:\n- {name: n, ranges: [10.0.0.1/24]}", (2, 22), "no IPv4 network", "10.0.0.0/24"),
    ("diskOfferings:\n- {name: d}", (2, 3), "has no size.", "size:"),
    ("configs:\n  vm/deletionPolcy: Direct", (2, 3), "no global config", "vm/deletionPolicy"),
    ("vms:\n- {name: v, networks: [{netwerk: a}]}", (2, 25), "A nic has no key", "network"),
    ("a: [1\nb: {", (2, 2), "This is no YAML", "quotes"),
    ("a: &a [*a]", (1, 1), "too deep", ""),
    ("zones:\n- {name: a\x07}", (2, 11), "The character U+0007 cannot stand", "Remove"),
    ("\x00", (1, 1), "The character U+0000 cannot stand", "Remove"),
    ("zones:\n\t- {name: a}", (2, 1), "This is no YAML", "blanks, not with tabs"),
    ("zones: []\n---\nzones: []", (2, 1), "another document", "---"),
    ("zones: [", (1, 9), "This is no YAML", "bracket is open"),
    ("zones:\n- {name: 'a", (2, 12), "This is no YAML", "quote is open"),
    ("zones:\n- {name: *a}", (2, 10), "undefined alias 'a'", ""),
    ("zones:\n- {<<: {name: a}}", (2, 4), "has no key <<.", "name"),
    ("? [a]\n: b", (1, 3), "There is no section", ""),
    ("zones: !!python/name:os.system x", (1, 8), "must be a list", ""),
    ("zones: &a " + "[" * 40, (1, 23), "too deep", ""),
    ("\n".join(" " * n + "a:" for n in range(40)), (13, 13), "too deep", ""),
    ("hosts:\n- {name: h, cpus: .nan}", (2, 19), ".nan is no whole number.", "1 to 4096"),
    ("hosts:\n- {name: h, cpus: 2024-01-01}", (2, 19), "is no whole number.", ""),
    ("hosts:\n- {name: h, memory: .inf}", (2, 21), ".inf is no size.", "8G"),
    ("l2Networks:\n- {name: n, vlan: " + "0" * 20 + "9" * 6000 + "}", (2, 19), "is no whole", ""),
    ("configs:\n  vm/numa: 1\n  vm/numa: 2", (3, 3), "vm/numa is there twice.", ""),
    ("configs:\n  vm/deletionPolicy: Soon", (2, 22), "[Direct, Delay, Never]", ""),
    ("configs:\n  identity/session.timeout: .nan", (2, 29), "is a number", ""),
]


@pytest.mark.parametrize(
    ("text", "place", "said", "hint"), WRONG, ids=[f"{row[2]} {row[0][:30]!r}" for row in WRONG]
)
def test_what_is_wrong(
    catalog: Catalog, tmp_path: Path, text: str, place: tuple[int, int], said: str, hint: str
) -> None:
    """Each problem has its line and column, the name that is wrong, and the next step."""
    path = tmp_path / "cloud.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadSeed) as found:
        read_seed(str(path), catalog)
    told = [p for p in found.value.problems if said in p.sentence and hint in p.hint]
    assert place in {(p.line, p.column) for p in told}, found.value.problems


BASE: dict[str, Any] = {
    "zones": [{"name": "z"}],
    "clusters": [{"name": "c"}],
    "hosts": [{"name": "h", "cpus": 2, "memory": "8G"}],
    "primaryStorages": [{"name": "p", "size": "100G"}],
    "l2Networks": [{"name": "l2"}],
    "l3Networks": [
        {"name": "n", "ranges": [{"cidr": "10.0.0.0/24", "start": "10.0.0.5", "end": "10.0.0.6"}]}
    ],
    "images": [{"name": "i", "size": "10G"}],
    "vms": [{"name": "v", "cpus": 1, "memory": "4G", "networks": ["n"]}],
}
UNFIT: list[tuple[str, dict[str, Any], str]] = [
    ("memory", {"memory": "9G"}, "No host has room for v: it wants 1 CPUs and 9G"),
    ("cpus", {"cpus": 21}, "No host has room for v"),
    ("a disk", {"disks": ["91G"]}, "p has no room for v, which takes 101G"),
    ("an address", {"networks": [{"network": "n", "ip": "10.0.0.9"}]}, "10.0.0.9 is in no range"),
    ("no image", {"image": None}, ""),
    ("no size", {"cpus": None, "memory": None}, "v has no size."),
]


@pytest.mark.parametrize(("what", "change", "said"), UNFIT, ids=[row[0] for row in UNFIT])
def test_what_does_not_fit(
    catalog: Catalog, tmp_path: Path, what: str, change: dict[str, Any], said: str
) -> None:
    """Capacities and addresses must do for what the file wants; an only image needs no name."""
    content = copy.deepcopy(BASE)
    vm = content["vms"][0] | change
    content["vms"] = [{key: value for key, value in vm.items() if value is not None}]
    path = tmp_path / "cloud.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    if not said:
        assert read_seed(str(path), catalog).vms[0].image == "i"
        return
    with pytest.raises(BadSeed) as found:
        read_seed(str(path), catalog)
    assert [said in p.sentence for p in found.value.problems] == [True], found.value.problems


SERVICES: dict[str, Any] = BASE | {
    "hosts": [{"name": "h", "cpus": 8, "memory": "64G"}],
    "l3Networks": [
        {"name": "n", "ranges": ["10.0.0.0/24"]},
        {
            "name": "out",
            "ranges": [{"cidr": "10.1.0.0/24", "start": "10.1.0.5", "end": "10.1.0.7"}],
        },
    ],
    "vms": [
        {"name": "v", "cpus": 1, "memory": "1G", "networks": ["n"]},
        {"name": "gone", "cpus": 1, "memory": "1G", "networks": ["n"], "state": "Destroyed"},
        {"name": "outer", "cpus": 1, "memory": "1G", "networks": ["out"]},
    ],
    "vips": [{"name": "a", "network": "out", "ip": "10.1.0.6"}, {"name": "b", "network": "out"}],
}
PF = {"name": "f", "vip": "a", "ports": 80, "vm": "v"}
LB = {"name": "l", "vip": "a"}
UNSERVED: list[tuple[str, dict[str, Any], str]] = [
    ("all is well", {"portForwardings": [PF], "loadBalancers": [LB]}, ""),
    ("many ports", {"portForwardings": [PF | {"ports": "80-82", "to": "8080-8082"}]}, ""),
    (
        "all kinds at once",
        {
            "eips": [{"name": "e", "vip": "b", "vm": "v"}],
            "portForwardings": [PF, PF | {"name": "g", "protocol": "UDP"}],
            "loadBalancers": [
                LB
                | {
                    "listeners": [
                        {"name": "x", "port": 443, "vms": ["v"]},
                        {"name": "y", "protocol": "udp", "port": 443},
                        {"name": "z", "protocol": "http", "port": 8080, "health": "/"},
                    ]
                }
            ],
            "securityGroups": [
                {"name": "s", "vms": ["v", "outer"], "rules": [{"type": "Egress"}, {}]},
                {"name": "t", "vms": ["v"], "rules": [{"group": "s"}], "state": "Disabled"},
            ],
        },
        "",
    ),
    ("an address elsewhere", {"vips": [{"name": "c", "network": "out", "ip": "10.2.0.1"}]},
     "10.2.0.1 is in no range of out."),
    ("an address of a VM", {"vips": [{"name": "c", "network": "out", "ip": "10.1.0.5"},
     {"name": "d", "network": "out", "ip": "10.1.0.5"}]}, "10.1.0.5 is also the address of c."),
    ("too few addresses", {"vips": [{"name": f"c{n}", "network": "out"} for n in range(3)]},
     "out has 3 addresses, and 4 are wanted."),
    ("no network is the only one", {"vips": [{"name": "c"}]}, "c has no network."),
    ("a VIP for two", {"eips": [{"name": "e", "vip": "a"}], "portForwardings": [PF]},
     "The VIP a is used by e already."),
    ("a VM that is gone", {"eips": [{"name": "e", "vip": "a", "vm": "gone"}]},
     "gone is Destroyed and has no address."),
    ("a VM of the VIP's network", {"eips": [{"name": "e", "vip": "a", "vm": "outer"}]},
     "The nic of outer is on out itself"),
    ("no such nic", {"eips": [{"name": "e", "vip": "a", "vm": "v", "network": "out"}]},
     "v has no nic on out."),
    ("a network alone", {"eips": [{"name": "e", "vip": "a", "network": "n"}]},
     "e has a network and no VM."),
    ("a port that is taken", {"portForwardings": [PF, PF | {"name": "g", "ports": "70-90"}]},
     "Ports 80 to 80 of a are those of f."),
    ("by a listener", {"portForwardings": [PF], "loadBalancers":
     [LB | {"listeners": [{"name": "x", "port": 80}]}]}, "Ports 80 to 80 of a are those of f."),
    ("a VM behind two VIPs", {"portForwardings": [PF, PF | {"name": "g", "vip": "b"}]},
     "v is behind the VIP a already."),
    ("fewer ports", {"portForwardings": [PF | {"ports": "80-82", "to": 80}]},
     "f does not lead to as many ports as it has."),
    ("a listener without a port", {"loadBalancers": [LB | {"listeners": [{"name": "x"}]}]},
     "A listener of l has no name or no port."),
    ("two of a name", {"loadBalancers": [LB | {"listeners": [{"name": "x", "port": 1},
     {"name": "x", "port": 2}]}]}, "Two listeners of l are called x."),
    ("a group elsewhere", {"securityGroups": [{"name": "s", "vms": ["v"], "networks": ["out"]}]},
     "v has no nic on the networks of s."),
    ("two sides", {"securityGroups": [{"name": "s", "rules": [{"cidr": "10.0.0.0/8",
     "group": "s"}]}]}, "A rule of s has a cidr and a group."),
    ("no port of a rule", {"securityGroups": [{"name": "s", "rules": [{"protocol": "TCP",
     "ports": "99999"}]}]}, "A rule of s cannot be:"),
    ("no address of a rule", {"securityGroups": [{"name": "s", "rules": [{"protocol": "TCP",
     "ports": "80", "cidr": "x"}]}]}, "A rule of s cannot be:"),
    ("no port", {"portForwardings": [PF | {"ports": "0-5"}]}, "0-5 is no port."),
    ("a port the wrong way", {"portForwardings": [PF | {"ports": "9-5"}]}, "9-5 is no port."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "more", "said"), UNSERVED, ids=[row[0] for row in UNSERVED])
def test_what_cannot_be_served(
    catalog: Catalog, tmp_path: Path, what: str, more: dict[str, Any], said: str
) -> None:
    """Services have VIPs, ports and nics that are there and free; what has not, is named."""
    path = tmp_path / "cloud.json"
    path.write_text(json.dumps(SERVICES | more), encoding="utf-8")
    if not said:
        world = sown(catalog, path)
        check_network(world)
        world.close()
        return
    with pytest.raises(BadSeed) as found:
        read_seed(str(path), catalog)
    told = [p.sentence for p in found.value.problems]
    assert len(told) == 1, told
    assert said in told[0]


def test_too_few_addresses(catalog: Catalog, tmp_path: Path) -> None:
    """A network that has fewer addresses than its VMs want is named, and so is a doubled one."""
    content = copy.deepcopy(BASE)
    vm = {"cpus": 1, "memory": "1G", "networks": ["n"]}
    fixed = {**vm, "networks": [{"network": "n", "ip": "10.0.0.5"}]}
    content["vms"] = [{"name": f"v{n}", **vm} for n in range(2)]
    content["vms"] += [{"name": "a", **fixed}, {"name": "b", **fixed}]
    path = tmp_path / "cloud.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(BadSeed) as found:
        read_seed(str(path), catalog)
    said = [p.sentence for p in found.value.problems]
    assert said == ["n has 2 addresses, and 4 are wanted.", "10.0.0.5 is also the address of a."]


def test_all_problems_at_once_and_nothing_loaded(tmp_path: Path) -> None:
    """The program shows every problem with its line, no password, and makes no world."""
    path, state = tmp_path / "cloud.yaml", tmp_path / "cloud.db"
    path.write_text(
        "zones:\n  - {name: z, colour: red}\nhots: []\n"
        "accounts:\n  - {name: a, password: geheim, colour: red}\n",
        encoding="utf-8",
    )
    ran = Zscli(tmp_path)("simulator", "--port", "0", "--seed", str(path), "--state", str(state))
    assert ran.status == 2
    places = [line.split(": error:")[0] for line in ran.err.splitlines() if ": error:" in line]
    assert places == [f"{path}:2:15", f"{path}:3:1", f"{path}:5:33"]
    assert "    - {name: z, colour: red}\n" in ran.err
    assert "has 3 problems; nothing of it was loaded." in ran.err
    assert "geheim" not in ran.err
    with Simulator(seed="empty", state=str(state)) as simulator:
        assert simulator.world.count("ZoneInventory") == 0


def test_the_page_tells_every_key(catalog: Catalog, tmp_path: Path) -> None:
    """docs/simulator.md names all sections and keys, and its short example can be loaded."""
    page = (EXAMPLE.parents[1] / "simulator.md").read_text("utf-8")
    part = page.partition("## A cloud of your own")[2].partition("\n## ")[0]
    rows = {
        row.split("|")[1].strip(): set(re.findall(r"\w+", row.split("|")[2]))
        for row in part.splitlines()
        if row.startswith("| ")
    }
    for section, fields in SECTIONS.items():
        assert set(fields) <= rows[section], section
    path = tmp_path / "short.yaml"
    path.write_text(part.partition("```yaml\n")[2].partition("```")[0], encoding="utf-8")
    assert [vm.name for vm in read_seed(str(path), catalog).vms] == ["web-1"]


def test_a_file_that_is_not_there(catalog: Catalog) -> None:
    """It is a sentence that says what a seed can be."""
    with pytest.raises(StateError, match="cannot be read") as found:
        read_seed("/nowhere/at/all.yaml", catalog)
    assert "demo, empty, scale:100000 or a file" in found.value.hint


def test_aliases_cannot_blow_it_up(catalog: Catalog, tmp_path: Path) -> None:
    """A file that unfolds into millions of values is refused, quickly."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    path = tmp_path / "bomb.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(BadSeed, match=r"more than 300,000 values") as found:
        read_seed(str(path), catalog)
    assert found.value.problems[0].line > 1


def test_files_of_odd_bytes(catalog: Catalog, tmp_path: Path) -> None:
    """Halves of characters become `?`; without a name, without an end, too deep: a sentence."""
    path = tmp_path / "cloud.json"
    path.write_bytes(b'\xef\xbb\xbf{"zones": [{"name": "a\\ud800"}]}\r\n')
    assert [zone.name for zone in read_seed(str(path), catalog).zones] == ["a?"]
    path.write_bytes(b"[" * 5000)
    for name, said in ((str(path), "too deep"), ("/dev/zero", "too large"), ("", "needs a name")):
        with pytest.raises(UsageError, match=r"problem|name") as caught:
            read_seed(name, catalog)
        assert said in str(caught.value)


BYTES = [
    # the bytes                                    line, column
    ("zones:\n- {name: ü".encode() + b"\xfc}\n", (2, 11)),
    ("zones: []".encode("utf-16"), (1, 1)),
    (b"zones:\n- {name: a}\n# \xe4", (3, 3)),
]


@pytest.mark.parametrize(("data", "place"), BYTES, ids=["latin-1", "utf-16", "in a comment"])
def test_what_is_no_utf8(
    catalog: Catalog, tmp_path: Path, data: bytes, place: tuple[int, int]
) -> None:
    """Other encodings are told with the place of the first byte, not guessed and not replaced."""
    path = tmp_path / "cloud.yaml"
    path.write_bytes(data)
    with pytest.raises(BadSeed) as found:
        read_seed(str(path), catalog)
    (problem,) = found.value.problems
    assert (problem.line, problem.column) == place
    assert "is no UTF-8" in problem.sentence


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "n", "10.0.0.0/24", "8G"]),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "network", "size", "cidr", "x"]), below, max_size=3
        )
    ),
    max_leaves=6,
)


@pytest.mark.property
@settings(max_examples=60)
@given(data=st.data())
def test_any_mistake_is_told(
    catalog: Catalog, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Whatever stands in the place of a value, the cloud is read or refused with places."""
    content = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    section = data.draw(st.sampled_from(sorted(set(content) - {"configs"})))
    item = data.draw(st.sampled_from(content[section]))
    key = data.draw(st.sampled_from(sorted(item)))
    item[key] = data.draw(JSON)
    path = tmp_path_factory.mktemp("seed") / "cloud.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    told = []
    try:
        read_seed(str(path), catalog)
    except BadSeed as error:
        told = error.problems
        refused = True
    else:
        refused = False
    assert refused == bool(told)
    assert all(p.line >= 1 and p.column >= 1 and p.sentence for p in told)


def test_dates_lie_before_now(example: World) -> None:
    """The rows have come to be over the last weeks."""
    dates = [row["createDate"] for row in example.find(VM)]
    assert dates == sorted(dates)
    assert dates[-1] < f"{NOW:%Y-%m-%d %H:%M}"
