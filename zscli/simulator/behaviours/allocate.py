"""Where a VM may run and a volume may lie: hosts and primary storages that fit a wish.

It reads the world and changes nothing. Source: protocol, sections 8.1, 8.4 and 8.5.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from zscli.simulator.behaviours.capacity import real_memory
from zscli.simulator.behaviours.placement import ANYWHERE, Placement
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.rows import LOCAL, VM
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.config import RESOURCE, effective, read_config
from zscli.simulator.world.config_rules import size_of
from zscli.simulator.world.world import World

__all__ = ["LOCAL_TYPE", "Wish", "no_host", "storage_for", "suitable_hosts"]

LOCAL_TYPE = "LocalStorage"
HOST = "HostInventory"
_RESERVED = ("kvm", "reservedMemory")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a VM needs; empty means anything goes.

    cpu: cores. memory, disk: bytes, *disk* of new volumes. storages: those that hold its
    volumes already. pinned: hosts its local volumes lie on. prefer: the host to try first, after
    what the rules of its groups like.
    """

    cpu: int
    memory: int
    l3_uuids: tuple[str, ...] = ()
    zone_uuid: str = ""
    cluster_uuid: str = ""
    host_uuid: str = ""
    architecture: str = ""
    storages: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    prefer: str = ""
    disk: int = 0
    storage_uuid: str = ""
    rules: Placement = ANYWHERE


def no_host(why: str) -> Refusal:
    """Return HOST_ALLOCATION.1000 with the reason."""
    return Refusal("HOST_ALLOCATION.1000", why)


@dataclass
class _Search:
    """One search: the wish, and what is read once for all hosts."""

    world: World
    wish: Wish

    @cached_property
    def places(self) -> frozenset[str]:
        """The uuids of the zones and clusters that are Enabled."""
        return frozenset(
            row["uuid"]
            for kind in ("ZoneInventory", "ClusterInventory")
            for row in self.world.find(kind, state="Enabled")
        )

    @cached_property
    def networks(self) -> list[frozenset[str]]:
        """For each L2 network that is needed, the clusters it is attached to."""
        l3s = self.world.find("L3NetworkInventory", uuid=list(self.wish.l3_uuids))
        return [
            frozenset(self.world.linked("l2Network-cluster", row["l2NetworkUuid"])) for row in l3s
        ]

    @cached_property
    def architectures(self) -> dict[str, str]:
        return {
            row["uuid"]: row.get("architecture", "") for row in self.world.find("ClusterInventory")
        }

    def asked_for(self) -> list[Row]:
        """The hosts of the place that is asked for: a host, else a cluster, else a zone."""
        wish = self.wish
        if wish.host_uuid:
            return self.world.find(HOST, uuid=wish.host_uuid)
        if wish.cluster_uuid:
            return self.world.find(HOST, clusterUuid=wish.cluster_uuid)
        return self.world.find(HOST, **({"zoneUuid": wish.zone_uuid} if wish.zone_uuid else {}))

    def is_up(self, host: Row) -> bool:
        up = host["state"] == "Enabled" and host["status"] == "Connected"
        return up and {host["clusterUuid"], host["zoneUuid"]} <= self.places

    def is_another(self, host: Row) -> bool:
        return host["uuid"] not in self.wish.avoid

    def is_allowed(self, host: Row) -> bool:
        return self.wish.rules.allows(host["uuid"])

    def is_of_kind(self, host: Row) -> bool:
        wanted, has = self.wish.architecture, self.architectures.get(host["clusterUuid"], "")
        return not wanted or not has or wanted == has

    def is_on_networks(self, host: Row) -> bool:
        return all(host["clusterUuid"] in clusters for clusters in self.networks)

    def reaches_volumes(self, host: Row) -> bool:
        wish = self.wish
        if wish.pinned and wish.pinned != {host["uuid"]}:
            return False
        usable = {row["uuid"] for row in _storages(self.world, host["clusterUuid"])}
        return wish.storages <= usable

    def has_disk(self, host: Row) -> bool:
        wish = self.wish
        if not wish.disk:
            return True
        return storage_for(self.world, host, wish.disk, wish.storage_uuid) is not None

    def has_room(self, host: Row) -> bool:
        memory = host.get("availableMemoryCapacity", 0) - self.kept_back(host)
        return bool(
            host.get("availableCpuCapacity", 0) >= self.wish.cpu
            and memory >= real_memory(host, self.wish.memory)
        )

    def kept_back(self, host: Row) -> int:
        """The bytes of a host that no VM gets: by its own tag, or by the config that counts."""
        text = self.reserved.get(host["uuid"], "")
        if not text and self.is_bound:
            text = effective(self.world, *_RESERVED, host["uuid"])
        return size_of(text or self.usually_reserved) or 0

    @cached_property
    def reserved(self) -> dict[str, str]:
        """What hosts say by a tag of their own."""
        found = self.world.find("SystemTagInventory", resourceType="HostVO")
        start = "reservedMemory::"
        return {
            row["resourceUuid"]: row["tag"].removeprefix(start)
            for row in found
            if row["tag"].startswith(start)
        }

    @cached_property
    def is_bound(self) -> bool:
        """Whether any host, cluster or zone has a value of its own."""
        return self.world.count(RESOURCE, category=_RESERVED[0], name=_RESERVED[1]) > 0

    @cached_property
    def usually_reserved(self) -> str:
        """What is kept back where nothing else is said."""
        return read_config(self.world, *_RESERVED) or "1G"

    @property
    def steps(self) -> tuple[tuple[Callable[[Row], bool], str], ...]:
        """The tests in order, and why no host is left when one of them leaves none."""
        wish = self.wish
        l3s = ", ".join(wish.l3_uuids)
        return (
            (self.is_up, f"no Enabled and Connected host found in {_where(wish)}"),
            (self.is_another, "no other host found"),
            (self.is_of_kind, f"no host of architecture[{wish.architecture}] found"),
            (self.is_on_networks, f"no host in a cluster with the L2 of l3Networks[{l3s}] found"),
            (self.reaches_volumes, "no host that can reach the VM's volumes found"),
            (self.has_disk, f"no primary storage with {wish.disk} bytes left found"),
            (self.has_room, f"no host having cpu[{wish.cpu}], memory[{wish.memory} bytes] found"),
            (self.is_allowed, "no host left that the rules of the VM's groups allow"),
        )


def _where(wish: Wish) -> str:
    if wish.host_uuid:
        return f"host[uuid:{wish.host_uuid}]"
    if wish.cluster_uuid:
        return f"cluster[uuid:{wish.cluster_uuid}]"
    return f"zone[uuid:{wish.zone_uuid}]" if wish.zone_uuid else "any zone"


def suitable_hosts(world: World, wish: Wish) -> list[Row]:
    """Return the hosts that fit, the best first; HOST_ALLOCATION.1000 for none.

    Better are those that the rules of its groups like, then the preferred one, then those with
    the fewest VMs.
    """
    search = _Search(world, wish)
    hosts = search.asked_for()
    if not hosts:
        raise no_host(f"no host found in {_where(wish)}")
    for test, why in search.steps:
        hosts = [host for host in hosts if test(host)]
        if not hosts:
            raise no_host(why)
    vms = {host["uuid"]: world.count(VM, hostUuid=host["uuid"]) for host in hosts}

    def order(host: Row) -> tuple[tuple[bool, bool], bool, int]:
        uuid = host["uuid"]
        return wish.rules.rank(uuid), uuid != wish.prefer, vms[uuid]

    return sorted(hosts, key=order)


def _storages(world: World, cluster_uuid: str) -> list[Row]:
    """Return the primary storages of a cluster that can be used."""
    attached = world.linked_from("primaryStorage-cluster", cluster_uuid)
    return world.find("PrimaryStorageInventory", uuid=attached, state="Enabled", status="Connected")


def _local_room(world: World, host: Row) -> int:
    used = world.rows(
        f'SELECT coalesce(sum(size), 0) FROM "{LOCAL}" WHERE "hostUuid" = ?',  # noqa: S608
        (host["uuid"],),
    )
    return int(host.get("diskCapacity", 0)) - int(used[0][0])


def storage_for(world: World, host: Row, size: int, wanted: str = "") -> Row | None:
    """Return the storage of a host's cluster with the most room for *size* bytes, or None.

    wanted: the uuid of the only one that will do.
    """
    world.table(LOCAL)
    back = size_of(read_config(world, "primaryStorage", "reservedCapacity") or "1G") or 0
    found: list[tuple[int, Row]] = []
    for row in _storages(world, host["clusterUuid"]):
        room = int(row.get("availableCapacity", 0)) - back
        if row["type"] == LOCAL_TYPE:
            room = min(room, _local_room(world, host))
        if room >= size and wanted in {"", row["uuid"]}:
            found.append((room, row))
    return max(found, key=lambda each: each[0])[1] if found else None
