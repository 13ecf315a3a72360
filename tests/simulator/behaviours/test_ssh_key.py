"""SSH keys: what is one, which VMs have it, and a pair that is made by the server."""

import base64

import pytest

from tests.simulator.behaviours.cloud import VM, Cloud, Row
from zscli.simulator.behaviours.rsa_key import EXPONENT

KEY = "SshKeyPairInventory"
REF = "SshKeyPairRefInventory"


def public(kind: str = "ssh-ed25519", tail: bytes = b"\0\0\0\x20" + bytes(32)) -> str:
    """Return the line of a public key."""
    blob = len(kind).to_bytes(4, "big") + kind.encode() + tail
    return f"{kind} {base64.b64encode(blob).decode()}"


def new_key(cloud: Cloud, name: str = "k", **given: str) -> Row:
    """Create a key and return its inventory."""
    body = cloud.call("CreateSshKeyPair", name=name, publicKey=given.get("text", public()))
    return dict(body["inventory"])


def vms_of(cloud: Cloud, key: Row) -> list[str]:
    """Return the uuids of the VMs that have a key."""
    return [row["resourceUuid"] for row in cloud.world.find(REF, sshKeyPairUuid=key["uuid"])]


def test_a_key_is_made_changed_and_deleted(cloud: Cloud) -> None:
    """Its text stays as it was sent; the name and the description change."""
    text = f"{public()} me@here"
    key = new_key(cloud, text=text)
    assert key["publicKey"] == text
    changed = cloud.call("UpdateSshKeyPair", uuid=key["uuid"], name="l", description="d")
    shown = changed["inventory"]
    assert (shown["name"], shown["description"], shown["publicKey"]) == ("l", "d", text)
    assert cloud.call("DeleteSshKeyPair", uuid=key["uuid"]) == {}
    assert cloud.world.count(KEY) == 0


NO_KEYS = [
    ("no key at all", "hello"),
    ("only its kind", "ssh-rsa"),
    ("of no known kind", public("ssh-none")),
    ("no base64", "ssh-rsa AAA!"),
    ("of another kind than it says", f"ssh-rsa {public().split(' ')[1]}"),
    ("nothing behind its kind", public(tail=b"")),
]


@pytest.mark.parametrize("text", [text for _, text in NO_KEYS], ids=[why for why, _ in NO_KEYS])
def test_what_is_no_public_key_is_refused(cloud: Cloud, text: str) -> None:
    """The server loads a key before it keeps it."""
    assert cloud.refused("CreateSshKeyPair", name="k", publicKey=text).code == "SYS.1006"
    assert cloud.world.count(KEY) == 0


def test_an_account_has_a_key_once(cloud: Cloud) -> None:
    """The same key for the second time is SYS.1007; another one is fine."""
    new_key(cloud)
    assert cloud.refused("CreateSshKeyPair", name="l", publicKey=public()).code == "SYS.1007"
    new_key(cloud, "m", text=public("ssh-rsa"))
    assert cloud.world.count(KEY) == 2


def test_a_key_on_a_vm(cloud: Cloud) -> None:
    """A Running VM gets it once, and a key that a VM has cannot be deleted."""
    key, vm = new_key(cloud), cloud.uuid(VM, "web-1")
    tie = {"sshKeyPairUuid": key["uuid"], "vmInstanceUuid": vm}
    assert cloud.refused("DetachSshKeyPairFromVmInstance", **tie).code == "SYS.1007"
    assert cloud.call("AttachSshKeyPairToVmInstance", **tie)["inventory"]["uuid"] == key["uuid"]
    assert vms_of(cloud, key) == [vm]
    assert cloud.refused("AttachSshKeyPairToVmInstance", **tie).code == "SYS.1007"
    assert cloud.refused("DeleteSshKeyPair", uuid=key["uuid"]).code == "SYS.1007"
    cloud.call("DetachSshKeyPairFromVmInstance", **tie)
    assert vms_of(cloud, key) == []
    assert cloud.call("DeleteSshKeyPair", uuid=key["uuid"]) == {}


def test_only_running_vms_take_keys_and_give_them_back(cloud: Cloud) -> None:
    """The guest has to do it, so the VM runs."""
    key, vm = new_key(cloud), cloud.new_vm()
    tie = {"sshKeyPairUuid": key["uuid"], "vmInstanceUuid": vm["uuid"]}
    cloud.call("StopVmInstance", uuid=vm["uuid"])
    assert cloud.refused("AttachSshKeyPairToVmInstance", **tie).code == "SYS.1007"
    cloud.call("StartVmInstance", uuid=vm["uuid"])
    cloud.call("AttachSshKeyPairToVmInstance", **tie)
    cloud.call("StopVmInstance", uuid=vm["uuid"])
    assert cloud.refused("DetachSshKeyPairFromVmInstance", **tie).code == "SYS.1007"
    assert vms_of(cloud, key) == [vm["uuid"]]


@pytest.mark.parametrize("strategy", ["InstantStart", "JustCreate"])
def test_a_new_vm_has_the_keys_that_are_asked_for(cloud: Cloud, strategy: str) -> None:
    """`sshKeyPairUuids` counts from the beginning, each key once; clones have them too."""
    keys = [new_key(cloud), new_key(cloud, "l", text=public("ssh-rsa"))]
    uuids = [key["uuid"] for key in keys]
    vm = cloud.new_vm(sshKeyPairUuids=[*uuids, uuids[0]], strategy=strategy)
    assert [vms_of(cloud, key) for key in keys] == [[vm["uuid"]]] * 2
    if strategy == "InstantStart":
        cloud.call("CloneVmInstance", vmInstanceUuid=vm["uuid"], names=["clone"])
        assert vms_of(cloud, keys[1]) == [vm["uuid"], cloud.uuid(VM, "clone")]


def test_a_vm_with_a_key_that_is_nowhere_is_not_made(cloud: Cloud) -> None:
    """It is refused, and no VM stays behind."""
    params = {
        "name": "new",
        "imageUuid": cloud.uuid("ImageInventory", "CentOS-7.9"),
        "instanceOfferingUuid": cloud.uuid("InstanceOfferingInventory", "small-1c1g"),
        "l3NetworkUuids": [cloud.uuid("L3NetworkInventory", "app-net")],
        "sshKeyPairUuids": [cloud.uuid(VM, "web-1")],
    }
    assert cloud.refused("CreateVmInstance", **params).code == "SYS.1006"
    assert cloud.world.count(VM, name="new") == 0


def test_a_vm_that_is_gone_has_no_key(cloud: Cloud) -> None:
    """With the VM goes the reference, so that the key can be deleted."""
    key = new_key(cloud)
    vm = cloud.new_vm(sshKeyPairUuids=[key["uuid"]])
    cloud.call("DestroyVmInstance", uuid=vm["uuid"])
    assert cloud.refused("DeleteSshKeyPair", uuid=key["uuid"]).code == "SYS.1007"
    cloud.call("ExpungeVmInstance", uuid=vm["uuid"])
    assert cloud.call("DeleteSshKeyPair", uuid=key["uuid"]) == {}


def _strings(blob: bytes) -> list[bytes]:
    """Return the parts of a public key."""
    parts = []
    while blob:
        size = int.from_bytes(blob[:4], "big")
        parts.append(blob[4 : 4 + size])
        blob = blob[4 + size :]
    return parts


def _integers(der: bytes) -> list[int]:
    """Return the numbers in a DER sequence of integers."""
    numbers, at = [], 4  # a sequence with two bytes of length
    while at < len(der):
        assert der[at] == 2, "an integer"
        size, at = der[at + 1], at + 2
        if size & 0x80:
            size, at = int.from_bytes(der[at : at + (size & 0x7F)], "big"), at + (size & 0x7F)
        numbers.append(int.from_bytes(der[at : at + size], "big"))
        at += size
    return numbers


def test_a_pair_that_the_server_makes(cloud: Cloud) -> None:
    """GenerateSshKeyPair tells a private key that fits the public one, and keeps the public one."""
    pair = cloud.call("GenerateSshKeyPair", name="made")["inventory"]
    kept = cloud.row(KEY, "made")
    assert (kept["uuid"], kept["publicKey"]) == (pair["uuid"], pair["publicKey"])
    assert "privateKey" not in kept
    lines = pair["privateKey"].splitlines()
    assert (lines[0], lines[-1]) == (
        "-----BEGIN RSA PRIVATE KEY-----",
        "-----END RSA PRIVATE KEY-----",
    )
    version, n, e, d, p, q, dp, dq, inverse = _integers(base64.b64decode("".join(lines[1:-1])))
    kind, shown_e, shown_n = _strings(base64.b64decode(pair["publicKey"].split(" ")[1]))
    assert (version, e, n, n.bit_length()) == (0, EXPONENT, p * q, 2048)
    assert (dp, dq, inverse * q % p) == (d % (p - 1), d % (q - 1), 1)
    assert pow(pow(42, e, n), d, n) == 42
    shown = int.from_bytes(shown_e, "big"), int.from_bytes(shown_n, "big")
    assert (kind, shown) == (b"ssh-rsa", (e, n))
    assert shown_n[0] < 0x80
