"""SSH keys: the public half of a pair, which VMs have.

Which VMs have one is a reference that no API but ZQL shows. Source: the specs of SshKeyPair, the
server's own checks for what is refused.
"""

import base64
import binascii
from collections.abc import Iterable

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, named, new_record, still_there, updater
from zscli.simulator.behaviours.rows import KEY_REF, VM
from zscli.simulator.behaviours.rsa_key import new_key_pair
from zscli.simulator.refusal import failed, invalid
from zscli.simulator.world.world import World

__all__ = ["SSH_KEY", "SSH_KEY_BEHAVIOURS", "check_keys", "keys_of", "put_keys"]

SSH_KEY = "SshKeyPairInventory"
_WITH_PRIVATE = "SshPrivateKeyPairInventory"
_KINDS = frozenset(
    {
        "ssh-rsa",
        "ssh-dss",
        "ssh-ed25519",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521",
    }
)
_NAMES = ("name", "description", "publicKey")


def _check_public(text: str) -> None:
    """SYS.1006 for what is no line of an OpenSSH public key."""
    kind, _, rest = text.partition(" ")
    try:
        blob = base64.b64decode(rest.split(" ")[0], validate=True)
    except (binascii.Error, ValueError):
        blob = b""
    start = len(kind).to_bytes(4, "big") + kind.encode()
    if kind not in _KINDS or not blob.startswith(start) or blob == start:
        raise failed(f"failed to load the public key: {text}, err: it is no public key of OpenSSH")


def create(ask: Ask) -> Row:
    """CreateSshKeyPair; SYS.1007 when the account has this key already."""
    world, text = ask.world, str(ask.params["publicKey"])
    same = [row["uuid"] for row in world.find(SSH_KEY, publicKey=text)]
    own = {"accountUuid": ask.account_uuid, "resourceUuid": same}
    if same and world.count("AccountResourceRefInventory", **own):
        raise invalid("The sshKeyPair already upload")
    _check_public(text)
    return ask.inventory(SSH_KEY, world.insert(SSH_KEY, new_record(ask, _NAMES)))


def generate(ask: Ask) -> Row:
    """GenerateSshKeyPair: a new pair; the private key is in this answer only."""
    private, public = new_key_pair()
    row = ask.world.insert(SSH_KEY, new_record(ask, _NAMES, publicKey=public))
    return ask.inventory(_WITH_PRIVATE, row | {"privateKey": private})


def delete(ask: Ask) -> Row:
    """DeleteSshKeyPair; SYS.1007 while a VM has it."""
    row = still_there(ask, SSH_KEY)
    if row is None:
        return {}
    if ask.world.count(KEY_REF, sshKeyPairUuid=row["uuid"]):
        raise invalid(f"The sshKeyPair[uuid:{row['uuid']}] was in using.")
    ask.world.delete(SSH_KEY, row["uuid"])
    return {}


def _pair(ask: Ask) -> tuple[Row, Row]:
    """Return the key and the VM that a call ties together."""
    key = ask.world.require(SSH_KEY, str(ask.params["sshKeyPairUuid"]), "sshKeyPairUuid")
    vm = ask.world.require(VM, str(ask.params["vmInstanceUuid"]), "vmInstanceUuid")
    return key, vm


def _has(world: World, key: Row, vm: Row) -> bool:
    return world.count(KEY_REF, sshKeyPairUuid=key["uuid"], resourceUuid=vm["uuid"]) > 0


def _check_running(vm: Row) -> None:
    if vm["state"] != "Running":
        raise invalid(f"The vmInstance[uuid:{vm['uuid']}] not in running state.")


def attach(ask: Ask) -> Row:
    """AttachSshKeyPairToVmInstance, a Running one; SYS.1007 when it has the key already."""
    key, vm = _pair(ask)
    if _has(ask.world, key, vm):
        raise invalid(
            f"The sshKeyPair[uuid:{key['uuid']}] was already attached on vm[uuid:{vm['uuid']}]."
        )
    _check_running(vm)
    put_keys(ask.world, str(vm["uuid"]), [key["uuid"]])
    return ask.inventory(SSH_KEY, key)


def detach(ask: Ask) -> Row:
    """DetachSshKeyPairFromVmInstance, a Running one that has the key."""
    key, vm = _pair(ask)
    if not _has(ask.world, key, vm):
        raise invalid(
            f"The sshKeyPair[uuid:{key['uuid']}] was not attached on vm[uuid:{vm['uuid']}]."
        )
    _check_running(vm)
    ask.world.remove(KEY_REF, sshKeyPairUuid=key["uuid"], resourceUuid=vm["uuid"])
    return {}


def check_keys(world: World, uuids: Iterable[str], vm: Row) -> None:
    """SYS.1006 when a key that a new VM is to have is not there."""
    for uuid in uuids:
        if world.get(SSH_KEY, uuid) is None:
            raise failed(
                f"ssh key pair[uuid:{uuid}] can not associated to {named(vm, 'vm')} "
                "due to the key not found"
            )


def put_keys(world: World, vm_uuid: str, uuids: Iterable[str]) -> None:
    """Let a VM have these keys."""
    for uuid in dict.fromkeys(uuids):
        ref = {"sshKeyPairUuid": uuid, "resourceUuid": vm_uuid, "vmInstanceUuid": vm_uuid}
        world.insert(KEY_REF, ref)


def keys_of(world: World, vm_uuid: str) -> list[str]:
    """Return the uuids of a VM's keys, oldest first."""
    return [row["sshKeyPairUuid"] for row in world.find(KEY_REF, resourceUuid=vm_uuid)]


SSH_KEY_BEHAVIOURS: dict[str, Behaviour] = {
    "AttachSshKeyPairToVmInstance": attach,
    "CreateSshKeyPair": create,
    "DeleteSshKeyPair": delete,
    "DetachSshKeyPairFromVmInstance": detach,
    "GenerateSshKeyPair": generate,
    "UpdateSshKeyPair": updater(SSH_KEY, "name", "description"),
}
"""What the portal calls for the APIs of this module."""
