"""The infrastructure of a seed file, with what it leaves out filled in believably.

Which host a VM is on and whether everything fits is fit.py's affair.
"""

from ipaddress import IPv4Address, IPv4Network
from typing import Any

from zscli.simulator.behaviours.capacity import GIB
from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.cloud import PASSWORD
from zscli.simulator.seeds.reader import Item, Problems
from zscli.simulator.seeds.sections import Items

__all__ = ["infrastructure", "only", "thing"]

TIB = 1024 * GIB


def thing(item: Item) -> dict[str, Any]:
    """Return what every resource may have, as arguments of its class."""
    return {
        "name": item.name,
        "description": item.get("description", ""),
        "uuid": item.get("uuid", ""),
        "tags": item.get("tags", ()),
        "system_tags": item.get("systemTags", ()),
    }


def only(item: Item, key: str, section: str, items: Items, problems: Problems) -> str:
    """Return what an item points at; where it does not say so, the only one that there is."""
    if item.get(key):
        return str(item.get(key))
    there = [other.name for other in items[section]]
    if len(there) == 1:
        return there[0]
    if key not in {found.text for found, _ in item.node.entries}:
        hint = f"Write {key}: with one of {', '.join(there[:12])}" if there else f"Add {section}."
        problems.add(item.node, f"{item.name} has no {key}.", hint)
    return ""


def infrastructure(items: Items, problems: Problems) -> cloud.Cloud:
    """Return the cloud without its VMs and volumes."""
    zones = [
        cloud.Zone(
            **thing(item),
            is_default=item.get("default", number == 0 and not _has_default(items)),
            state=item.get("state", "Enabled"),
        )
        for number, item in enumerate(items["zones"])
    ]
    clusters = [
        cloud.Cluster(
            **thing(item),
            zone=only(item, "zone", "zones", items, problems),
            architecture=item.get("architecture", "x86_64"),
            state=item.get("state", "Enabled"),
        )
        for item in items["clusters"]
    ]
    all_clusters = tuple(cluster.name for cluster in clusters)
    return cloud.Cloud(
        accounts=tuple(_account(item) for item in items["accounts"]),
        zones=tuple(zones),
        clusters=tuple(clusters),
        hosts=tuple(_hosts(items, problems)),
        primary_storages=tuple(_primary(item, all_clusters) for item in items["primaryStorages"]),
        backup_storages=tuple(
            _backup(item, tuple(zone.name for zone in zones)) for item in items["backupStorages"]
        ),
        l2_networks=tuple(_l2(item, clusters, items, problems) for item in items["l2Networks"]),
        l3_networks=tuple(
            _l3(item, number, items, problems) for number, item in enumerate(items["l3Networks"])
        ),
        instance_offerings=tuple(_offering(item) for item in items["instanceOfferings"]),
        disk_offerings=tuple(
            cloud.DiskOffering(
                **thing(item), size=item.get("size", GIB), state=item.get("state", "Enabled")
            )
            for item in items["diskOfferings"]
        ),
        images=tuple(_image(item, items) for item in items["images"]),
    )


def _has_default(items: Items) -> bool:
    return any(item.get("default") for item in items["zones"])


def _account(item: Item) -> cloud.Account:
    users = [
        cloud.User(name=user, password=PASSWORD)
        if isinstance(user, str)
        else cloud.User(
            name=user.get("name", ""),
            password=user.get("password", PASSWORD),
            uuid=user.get("uuid", ""),
            actions=tuple(user.get("actions", ())),
        )
        for user in item.get("users", ())
    ]
    return cloud.Account(**thing(item), password=item.get("password", PASSWORD), users=tuple(users))


def _hosts(items: Items, problems: Problems) -> list[cloud.Host]:
    given = {item.get("ip"): item for item in reversed(items["hosts"]) if item.get("ip")}
    free = (
        text for n in range(1, 65_000) if (text := str(IPv4Address(0x0A000000 + n))) not in given
    )
    found = []
    for item in items["hosts"]:
        ip = item.get("ip")
        if ip and given[ip] is not item:
            line = given[ip].spot("ip").line
            problems.add(item.spot("ip"), f"{ip} is also the address of line {line}.")
        found.append(
            cloud.Host(
                **thing(item),
                cluster=only(item, "cluster", "clusters", items, problems),
                ip=ip or next(free),
                cpus=item.get("cpus", 32),
                memory=item.get("memory", 128 * GIB),
                disk=item.get("disk", 2 * TIB),
                state=item.get("state", "Enabled"),
            )
        )
    return found


def _primary(item: Item, clusters: tuple[str, ...]) -> cloud.Storage:
    kind = item.get("type", "NFS")
    urls = {"NFS": f"10.0.200.1:/{item.name}", "Ceph": f"ceph://{item.name}"}
    return cloud.Storage(
        **thing(item),
        type=kind,
        url=item.get("url", urls.get(kind, "/zstack_ps")),
        places=item.get("clusters", clusters),
        size=item.get("size", 10 * TIB),
        state=item.get("state", "Enabled"),
    )


def _backup(item: Item, zones: tuple[str, ...]) -> cloud.Storage:
    return cloud.Storage(
        **thing(item),
        type=item.get("type", "ImageStoreBackupStorage"),
        url=item.get("url", "/zstack_bs"),
        places=item.get("zones", zones),
        size=item.get("size", 4 * TIB),
        hostname=item.get("hostname", "10.0.201.1"),
        state=item.get("state", "Enabled"),
    )


def _l2(item: Item, clusters: list[cloud.Cluster], items: Items, problems: Problems) -> cloud.L2:
    zone = only(item, "zone", "zones", items, problems)
    mine = tuple(cluster.name for cluster in clusters if cluster.zone == zone)
    for name in item.get("clusters", ()):
        if name not in mine:
            sentence = f"The cluster {name} is not in the zone {zone} of {item.name}."
            problems.add(item.spot("clusters"), sentence, f"There are: {', '.join(mine)}")
    return cloud.L2(
        **thing(item),
        zone=zone,
        interface=item.get("interface", "eth0"),
        vlan=item.get("vlan", 0),
        clusters=item.get("clusters", mine),
    )


def _l3(item: Item, number: int, items: Items, problems: Problems) -> cloud.L3:
    ranges = item.get("ranges", (f"192.168.{number % 250}.0/24",))
    spans = [_range(item, each, place, problems) for place, each in enumerate(ranges)]
    made = [span for span in spans if span is not None]
    for place, span in enumerate(made):
        for other in made[:place]:
            if span.limits[0] <= other.limits[1] and other.limits[0] <= span.limits[1]:
                problems.add(item.spot("ranges"), f"Two ranges of {item.name} overlap.")
    return cloud.L3(
        **thing(item),
        l2=only(item, "l2", "l2Networks", items, problems),
        category=item.get("category", "Private"),
        ranges=tuple(made),
        dns=item.get("dns", ("223.5.5.5",)),
        domain=item.get("domain", ""),
        is_shared=item.get("shared", True),
    )


def _range(item: Item, given: Any, number: int, problems: Problems) -> cloud.Range | None:
    """Return a range of a network; from its CIDR follows what it does not say."""
    found = {"cidr": given} if isinstance(given, str) else given
    if "cidr" not in found:
        hint = "Write it as {cidr: 10.0.0.0/24}."
        problems.add(item.spot("ranges"), f"A range of {item.name} has no cidr.", hint)
        return None
    network = IPv4Network(found["cidr"])
    first, last = network.network_address + 1, network.broadcast_address - 1
    gateway = IPv4Address(found.get("gateway", first))
    start = IPv4Address(found.get("start", first + 1 if gateway == first else first))
    end = IPv4Address(found.get("end", last))
    if not (start in network and end in network and start <= end and not start <= gateway <= end):
        sentence = f"The addresses {start} to {end} with the gateway {gateway} are no range."
        problems.add(item.spot("ranges"), sentence, f"They lie in {network}, the gateway apart.")
        return None
    tail = f"-{number + 1}" if number else ""
    return cloud.Range(
        cidr=found["cidr"],
        start=str(start),
        end=str(end),
        gateway=str(gateway),
        name=found.get("name", f"range-of-{item.name}{tail}"),
    )


def _offering(item: Item) -> cloud.InstanceOffering:
    return cloud.InstanceOffering(
        **thing(item),
        cpus=item.get("cpus", 1),
        memory=item.get("memory", GIB),
        state=item.get("state", "Enabled"),
    )


def _image(item: Item, items: Items) -> cloud.Image:
    media = item.get("mediaType", "RootVolumeTemplate")
    form = item.get("format", "iso" if media == "ISO" else "qcow2")
    size = item.get("size", 20 * GIB)
    return cloud.Image(
        **thing(item),
        url=item.get("url", f"http://mirror.example.com/images/{item.name}.{form}"),
        size=size,
        actual=item.get("actualSize", max(1, size // 20) if form == "qcow2" else size),
        platform=item.get("platform", "Linux"),
        guest=item.get("guestOs", ""),
        media=media,
        format=form,
        storages=item.get("backupStorages", tuple(each.name for each in items["backupStorages"])),
        state=item.get("state", "Enabled"),
    )
