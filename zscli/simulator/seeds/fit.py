"""VMs and volumes of a seed file, put where they fit: hosts, storages, addresses.

What does not fit is a problem at the place where the file says it. It knows sums, and nothing
of rows.
"""

from collections import Counter
from dataclasses import replace
from typing import Any

from zscli.simulator.behaviours.capacity import GIB
from zscli.simulator.behaviours.host import OVERCOMMIT
from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.defaults import thing
from zscli.simulator.seeds.reader import Item, Problems
from zscli.simulator.seeds.sections import Items

__all__ = ["fitted"]

SNAPSHOT = 3 * GIB
"""The room that a snapshot of a seed takes, in the rough."""


def fitted(base: cloud.Cloud, items: Items, problems: Problems) -> cloud.Cloud:
    """Return the cloud with its VMs and volumes; *base* has all else."""
    room = _Room(base, problems)
    placed: dict[int, cloud.Vm | None] = {}
    order = sorted(range(len(items["vms"])), key=lambda n: items["vms"][n].get("host") is None)
    for number in order:  # those that say where they are have the first choice
        placed[number] = room.vm(items["vms"][number])
    vms = tuple(vm for number in sorted(placed) if (vm := placed[number]) is not None)
    volumes = [room.volume(item) for item in items["volumes"]]
    room.check_addresses(items["vms"], vms)
    found = tuple(volume for volume in volumes if volume is not None)
    return replace(base, vms=vms, volumes=found)


class _Room:
    """What hosts and storages have left."""

    def __init__(self, base: cloud.Cloud, problems: Problems) -> None:
        self._problems = problems
        self._cloud = base
        self._zones = {cluster.name: cluster.zone for cluster in base.clusters}
        self._l2s = {l3.name: l3.l2 for l3 in base.l3_networks}
        self._clusters_of = {l2.name: set(l2.clusters) for l2 in base.l2_networks}
        self._cpus = {host.name: host.cpus * OVERCOMMIT for host in base.hosts}
        self._memory = {host.name: host.memory for host in base.hosts}
        self._vms: Counter[str] = Counter()
        self._bytes = {storage.name: self._size(storage) for storage in base.primary_storages}

    def _size(self, storage: cloud.Storage) -> int:
        if storage.type != "LocalStorage":
            return storage.size
        return sum(host.disk for host in self._cloud.hosts if host.cluster in storage.places)

    def vm(self, item: Item) -> cloud.Vm | None:
        """Return a VM where it fits; None where it does not, or something of it is missing."""
        image = self._image(item)
        cpus, memory = self._shape(item)
        nics = [_nic(each) for each in item.get("networks", ())]
        disks = self._disks(item)
        state = item.get("state", "Running")
        snapshots = item.get("snapshots", ())
        if image is None or not cpus or any(not nic.network for nic in nics):
            return None
        host = self._host(item, [nic.network for nic in nics], cpus, memory, state=state)
        if host is None:
            return None
        more = SNAPSHOT * (len(snapshots) + sum(len(disk.snapshots) for disk in disks))
        size = image.size + sum(disk.size for disk in disks) + more
        storage = self._storage(item, host.cluster, size)
        if storage is None:
            return None
        return cloud.Vm(
            **thing(item),
            image=image.name,
            host=host.name,
            storage=storage,
            cpus=cpus,
            memory=memory,
            offering=item.get("offering", ""),
            state=state,
            nics=tuple(nics),
            disks=disks,
            owner=item.get("owner", ""),
            hostname=item.get("hostname", ""),
            snapshots=snapshots,
        )

    def volume(self, item: Item) -> cloud.Volume | None:
        """Return a volume that no VM has."""
        size = self._disk_size(item, item.values)
        storage, host = item.get("storage", ""), item.get("host", "")
        if not size:
            return None
        if storage:
            place = next(each for each in self._cloud.primary_storages if each.name == storage)
            if place.type == "LocalStorage" and not host:
                hint = "Write host: with one of its hosts."
                sentence = f"{item.name} is on local disks and has no host."
                self._problems.add(item.node, sentence, hint)
            self._take(item, storage, size + SNAPSHOT * len(item.get("snapshots", ())))
        elif item.get("snapshots"):
            sentence = f"{item.name} has snapshots and lies nowhere."
            self._problems.add(item.spot("snapshots"), sentence, "Write its storage.")
        return cloud.Volume(
            **thing(item),
            size=size,
            offering=item.get("offering", ""),
            storage=storage,
            host=host,
            owner=item.get("owner", ""),
            snapshots=item.get("snapshots", ()) if storage else (),
            is_shareable=item.get("shareable", False),
        )

    def check_addresses(self, items: list[Item], vms: tuple[cloud.Vm, ...]) -> None:
        """Keep a problem for each address that is wrong, and each network that has too few."""
        spots = {item.name: item for item in items}
        spans = {l3.name: l3.ranges for l3 in self._cloud.l3_networks}
        taken: dict[tuple[str, str], str] = {}
        wanted: Counter[str] = Counter()
        for vm in vms:
            for nic in vm.nics:
                wanted[nic.network] += vm.state != "Destroyed"
                item = spots[vm.name]
                if nic.ip and not any(span.has(nic.ip) for span in spans[nic.network]):
                    sentence = f"{nic.ip} is in no range of {nic.network}."
                    self._problems.add(item.spot("networks"), sentence)
                elif nic.ip and (nic.network, nic.ip) in taken:
                    other = taken[nic.network, nic.ip]
                    sentence = f"{nic.ip} is also the address of {other}."
                    self._problems.add(item.spot("networks"), sentence)
                taken[nic.network, nic.ip] = vm.name
        for l3 in self._cloud.l3_networks:
            there = sum(span.size for span in l3.ranges)
            if wanted[l3.name] > there:
                sentence = f"{l3.name} has {there} addresses, and {wanted[l3.name]} are wanted."
                node = self._problems.names["l3Networks"][l3.name]
                self._problems.add(node, sentence, "Give it another range.")

    def _image(self, item: Item) -> cloud.Image | None:
        found = [each for each in self._cloud.images if each.media == "RootVolumeTemplate"]
        name = item.get("image")
        if name is None and not self._tried(item, "image"):
            if len(found) == 1:
                return found[0]
            names = ", ".join(image.name for image in found[:12])
            hint = f"Write image: with one of {names}" if names else "Add images."
            self._problems.add(item.node, f"{item.name} has no image.", hint)
            return None
        if name and name not in {image.name for image in found}:
            sentence = f"{name} is no image that a VM can begin with."
            self._problems.add(item.spot("image"), sentence)
        return next((image for image in found if image.name == name), None)

    def _tried(self, item: Item, key: str) -> bool:
        """Whether the file has a key, though its value could not be read."""
        return any(found.text == key for found, _ in item.node.entries)

    def _shape(self, item: Item) -> tuple[int, int]:
        """Return CPUs and memory; 0 for those that are not known."""
        named = item.get("offering")
        offering = next((o for o in self._cloud.instance_offerings if o.name == named), None)
        cpus = item.get("cpus", offering.cpus if offering else 0)
        memory = item.get("memory", offering.memory if offering else 0)
        tried = any(self._tried(item, key) for key in ("offering", "cpus", "memory"))
        if (not cpus or not memory) and not tried:
            hint = "Write offering: …, or cpus: 2 and memory: 4G."
            self._problems.add(item.node, f"{item.name} has no size.", hint)
        return (cpus, memory) if cpus and memory else (0, 0)

    def _disks(self, item: Item) -> tuple[cloud.Disk, ...]:
        found = []
        for number, given in enumerate(item.get("disks", ()), start=1):
            about: dict[str, Any] = {"size": given} if isinstance(given, int) else given
            size = self._disk_size(item, about)
            default = f"DATA-for-{item.name}" + (f"-{number}" if number > 1 else "")
            if size:
                found.append(
                    cloud.Disk(
                        name=about.get("name", default),
                        size=size,
                        offering=about.get("offering", ""),
                        snapshots=about.get("snapshots", ()),
                    )
                )
        return tuple(found)

    def _disk_size(self, item: Item, about: dict[str, Any]) -> int:
        """Return the bytes of a volume: its own, or its offering's."""
        offering = about.get("offering")
        sizes = {each.name: each.size for each in self._cloud.disk_offerings}
        size = int(about.get("size") or sizes.get(str(offering), 0))
        if not size and not self._tried(item, "size"):
            hint = "Write its size, as 100G, or an offering."
            self._problems.add(item.spot("disks"), f"A volume of {item.name} has no size.", hint)
        return size

    def _host(
        self, item: Item, networks: list[str], cpus: int, memory: int, *, state: str
    ) -> cloud.Host | None:
        """Return the host that a VM is on: the one it names, or the one with the fewest VMs."""
        if item.get("host") is None and self._tried(item, "host"):
            return None
        reached = [self._clusters_of.get(self._l2s[name], set()) for name in networks]
        runs = state in {"Running", "Paused"}
        named = item.get("host")
        hosts = [host for host in self._cloud.hosts if named in {None, host.name}]
        hosts = [host for host in hosts if all(host.cluster in each for each in reached)]
        if not hosts:
            self._problems.add(
                item.spot("host"),
                f"No host for {item.name} reaches its networks {', '.join(networks) or '(none)'}.",
                "Attach their L2 networks to the cluster of a host.",
            )
            return None
        fits = [
            host
            for host in hosts
            if not runs or (self._cpus[host.name] >= cpus and self._memory[host.name] >= memory)
        ]
        if not fits:
            most = max(self._memory[host.name] for host in hosts)
            sentence = (
                f"No host has room for {item.name}: it wants {cpus} CPUs and "
                f"{memory / GIB:g}G of memory, and at most {most / GIB:g}G are left."
            )
            self._problems.add(item.spot("host"), sentence, "Add a host, or memory to one.")
            return None
        chosen = min(fits, key=lambda host: self._vms[host.name])
        self._vms[chosen.name] += 1
        if runs:
            self._cpus[chosen.name] -= cpus
            self._memory[chosen.name] -= memory
        return chosen

    def _storage(self, item: Item, cluster: str, size: int) -> str | None:
        """Return the storage of a VM: the one it names, or the one with the most room."""
        named = item.get("storage")
        if named is None and self._tried(item, "storage"):
            return None
        there = [s.name for s in self._cloud.primary_storages if cluster in s.places]
        if named is None and there:
            named = max(there, key=lambda name: self._bytes[name])
        if named is None or named not in there:
            hint = f"There are: {', '.join(there)}" if there else "Add primaryStorages."
            sentence = f"The cluster {cluster} of {item.name} has no such primary storage."
            self._problems.add(item.spot("storage"), sentence, hint)
            return None
        self._take(item, named, size)
        return str(named)

    def _take(self, item: Item, storage: str, size: int) -> None:
        self._bytes[storage] -= size
        if self._bytes[storage] < 0 <= self._bytes[storage] + size:
            sentence = f"{storage} has no room for {item.name}, which takes {size / GIB:g}G."
            self._problems.add(item.spot("storage"), sentence, "Make the storage larger.")


def _nic(given: Any) -> cloud.Nic:
    if isinstance(given, str):
        return cloud.Nic(network=given)
    return cloud.Nic(
        network=given.get("network", ""), ip=given.get("ip", ""), mac=given.get("mac", "")
    )
