"""The rows of a cloud of any size, computed one from the number of another: nothing is looked up.

Every VM has a root volume, a nic and an address; every fourth a data volume, every tenth a second
nic and a tag. The same size gives the same rows; only dates count back from an instant.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import islice
from typing import Any

from zscli.simulator.behaviours.address import mac_of
from zscli.simulator.behaviours.disk import placed
from zscli.simulator.behaviours.records import Row
from zscli.simulator.world.instants import kept

__all__ = ["PER_CLUSTER", "PER_HOST", "DataVolumes", "Plan", "uuids"]

PER_HOST = 25
"""How many VMs a host has at most."""
PER_CLUSTER = 32
"""How many hosts a cluster has at most."""
DATA_EVERY = 4
SECOND_NIC_EVERY = 10

_CHUNK = 4096
_SECOND = 1024
"""Where the second addresses of a cluster's network begin: above all first ones."""
_ROLES = ("web", "db", "cache", "app", "mq", "ci", "test", "报表", "网关", "存储")
_STATES = ("Running",) * 16 + ("Stopped",) * 3 + ("Paused",)
_AGE = timedelta(days=400)


def uuids(kind: str) -> Iterator[str]:
    """Give uuids of the form of version 4 for ever: the same ones for the same kind."""
    source = random.Random(kind)  # noqa: S311 - the same every time
    while True:
        digits = source.randbytes(16 * _CHUNK).hex()
        for at in range(0, 32 * _CHUNK, 32):
            yield f"{digits[at : at + 12]}4{digits[at + 13 : at + 16]}a{digits[at + 17 : at + 32]}"


@dataclass(frozen=True)
class DataVolumes:
    """What data volumes are made of."""

    offering: str
    size: int


@dataclass(frozen=True)
class Plan:
    """What a cloud of *vms* VMs is made of: the rows that its VMs refer to, and now.

    clusters, networks, ranges, storages: one for each cluster, in the same order.
    """

    vms: int
    now: datetime
    hosts: Sequence[Row]
    clusters: Sequence[Row]
    networks: Sequence[Row]
    ranges: Sequence[Row]
    storages: Sequence[Row]
    images: Sequence[Row]
    offerings: Sequence[Row]
    data: DataVolumes

    def place(self, number: int) -> tuple[int, int, int]:
        """Return a VM's host and cluster by their numbers, and its place in the cluster."""
        turn, host = divmod(number, len(self.hosts))
        cluster, rack = divmod(host, PER_CLUSTER)
        return host, cluster, rack * PER_HOST + turn

    @cached_property
    def _days(self) -> list[str]:
        days = _AGE.days
        return [kept(self.now - _AGE + timedelta(days=day))[:11] for day in range(days)]

    def date(self, number: int) -> str:
        """Return when a VM was made: at some time of the day, the later the higher its number."""
        day = self._days[number * len(self._days) // self.vms]
        minute, second = divmod(number * 7919 % 86_400, 60)
        return f"{day}{minute // 60:02d}:{minute % 60:02d}:{second:02d}.{number % 1000:03d}000"

    def vm_rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the VMs, in the order of VM_COLUMNS."""
        for number, (uuid, root) in enumerate(self._zip("vm", "root")):
            host, cluster, _ = self.place(number)
            image = self.images[number % len(self.images)]
            offering = self.offerings[number % len(self.offerings)]
            state = _STATES[number % len(_STATES)]
            date, where = self.date(number), self.hosts[host]
            yield (
                uuid,
                f"{_ROLES[number % len(_ROLES)]}-{number:07d}",
                where["zoneUuid"],
                where["clusterUuid"],
                None if state == "Stopped" else where["uuid"],
                where["uuid"],
                image["uuid"],
                offering["uuid"],
                root,
                offering["cpuNum"],
                offering["memorySize"],
                self.networks[cluster]["uuid"],
                image["platform"],
                image["guestOsType"],
                state,
                date,
                date,
                f'{{"internalId": {number + 1}}}',
            )

    def root_rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the root volumes, in the order of VOLUME_COLUMNS."""
        paths = [_path_on(storage, "Root") for storage in self.storages]
        for number, (vm, uuid) in enumerate(self._zip("vm", "root")):
            _, cluster, _ = self.place(number)
            image = self.images[number % len(self.images)]
            head, middle, tail = paths[cluster]
            date = self.date(number)
            yield (
                uuid,
                f"ROOT-for-{_ROLES[number % len(_ROLES)]}-{number:07d}",
                self.storages[cluster]["uuid"],
                vm,
                None,
                image["uuid"],
                f"{head}{uuid}{middle}{uuid}{tail}",
                "Root",
                image["size"],
                image["actualSize"],
                0,
                date,
                date,
            )

    def data_rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the data volumes, in the order of VOLUME_COLUMNS."""
        paths = [_path_on(storage, "Data") for storage in self.storages]
        vms = islice(self._zip("vm", ""), 0, None, DATA_EVERY)
        for place, ((vm, _), uuid) in enumerate(zip(vms, uuids("data"), strict=False)):
            number = place * DATA_EVERY
            _, cluster, _ = self.place(number)
            head, middle, tail = paths[cluster]
            date = self.date(number)
            yield (
                uuid,
                f"DATA-for-{_ROLES[number % len(_ROLES)]}-{number:07d}",
                self.storages[cluster]["uuid"],
                vm,
                self.data.offering,
                None,
                f"{head}{uuid}{middle}{uuid}{tail}",
                "Data",
                self.data.size,
                self.data.size // 3,
                1,
                date,
                date,
            )

    def nic_rows(self, device: int) -> Iterator[tuple[Any, ...]]:
        """Give the nics of a device number, in the order of NIC_COLUMNS."""
        step = SECOND_NIC_EVERY if device else 1
        vms = islice(self._zip("vm", ""), 0, None, step)
        for place, ((vm, _), uuid, used) in enumerate(
            zip(vms, uuids(f"nic{device}"), uuids(f"ip{device}"), strict=False)
        ):
            number = place * step
            cluster, offset = self._address(number, device)
            span = self.ranges[cluster]
            date = self.date(number)
            yield (
                uuid,
                vm,
                span["l3NetworkUuid"],
                _ip(cluster, offset),
                mac_of(uuid),
                span["netmask"],
                span["gateway"],
                f"vnic{number + 1}.{device}",
                device,
                date,
                date,
                f'{{"usedIpUuid": "{used}"}}',
            )

    def ip_rows(self, device: int) -> Iterator[tuple[Any, ...]]:
        """Give the addresses of the nics of a device number, in the order of IP_COLUMNS."""
        step = SECOND_NIC_EVERY if device else 1
        pairs = zip(uuids(f"ip{device}"), uuids(f"nic{device}"), strict=False)
        for place, (uuid, nic) in enumerate(islice(pairs, -(-self.vms // step))):
            number = place * step
            cluster, offset = self._address(number, device)
            span = self.ranges[cluster]
            date = self.date(number)
            long = (10 << 24) + (cluster << 12) + offset
            yield (
                uuid,
                span["uuid"],
                span["l3NetworkUuid"],
                _ip(cluster, offset),
                span["netmask"],
                span["gateway"],
                long,
                nic,
                date,
                date,
            )

    def tag_rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the tags with host names, in the order of TAG_COLUMNS."""
        vms = islice(self._zip("vm", ""), 0, None, SECOND_NIC_EVERY)
        for place, ((vm, _), uuid) in enumerate(zip(vms, uuids("tag"), strict=False)):
            number = place * SECOND_NIC_EVERY
            date = self.date(number)
            yield uuid, vm, f"hostname::vm-{number:07d}", date, date

    def _address(self, number: int, device: int) -> tuple[int, int]:
        _, cluster, slot = self.place(number)
        return cluster, slot + 2 + (_SECOND if device else 0)

    def _zip(self, first: str, second: str) -> Iterator[tuple[str, str]]:
        others = uuids(second) if second else iter(lambda: "", None)
        return islice(zip(uuids(first), others, strict=False), self.vms)


def _ip(cluster: int, offset: int) -> str:
    return f"10.{cluster >> 4}.{((cluster & 15) << 4) + (offset >> 8)}.{offset & 255}"


def _path_on(storage: Row, kind: str) -> list[str]:
    """Return what stands around a volume's uuid, which is twice in its path."""
    mark = "\0"
    path = str(placed({"uuid": mark, "type": kind}, storage)["installPath"])
    return path.split(mark)
