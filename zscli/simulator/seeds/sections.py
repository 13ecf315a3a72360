"""The sections of a seed file and their keys.

Every section is a list of resources with names; they point at one another by these. What is left
out is filled in by defaults.py.
"""

from zscli.simulator.seeds.reader import Item, Node, Problems, Value
from zscli.simulator.world.config_rules import complaint
from zscli.spec.catalog import Catalog

__all__ = ["SECTIONS", "Items", "configs_of", "items_of"]

Items = dict[str, list[Item]]

_P = Problems()
_STATE = _P.choice("Enabled", "Disabled")
_TEXTS = _P.some(Problems.text)
_COMMON: dict[str, Value] = {
    "name": Problems.text,
    "uuid": Problems.uuid,
    "description": Problems.text,
    "tags": _TEXTS,
    "systemTags": _TEXTS,
}
_CPUS = _P.number(1, 4096)
_USER = _P.map(
    {
        "name": Problems.text,
        "password": Problems.text,
        "uuid": Problems.uuid,
        "actions": _TEXTS,
    },
    "a user",
)
_RANGE = _P.map(
    {
        "name": Problems.text,
        "cidr": Problems.cidr,
        "start": Problems.address,
        "end": Problems.address,
        "gateway": Problems.address,
    },
    "a range",
)
_NIC = _P.map(
    {"network": _P.one_of("l3Networks"), "ip": Problems.address, "mac": Problems.mac}, "a nic"
)
_DISK = _P.map(
    {
        "name": Problems.text,
        "size": Problems.size,
        "offering": _P.one_of("diskOfferings"),
        "snapshots": _TEXTS,
    },
    "a disk",
)
_PORT = _P.number(1, 65_535)
_RULE = _P.map(
    {
        "type": _P.choice("Ingress", "Egress"),
        "protocol": _P.choice("TCP", "UDP", "ICMP", "ALL"),
        "ports": Problems.text,
        "cidr": Problems.text,
        "group": _P.one_of("securityGroups"),
        "action": _P.choice("ACCEPT", "DROP"),
        "description": Problems.text,
    },
    "a rule",
)
_LISTENER = _P.map(
    {
        "name": Problems.text,
        "protocol": _P.choice("tcp", "udp", "http"),
        "port": _PORT,
        "to": _PORT,
        "vms": _P.some(_P.one_of("vms")),
        "health": Problems.text,
    },
    "a listener",
)
_GUEST: dict[str, Value] = {
    "vip": _P.one_of("vips"),
    "vm": _P.one_of("vms"),
    "network": _P.one_of("l3Networks"),
}

SECTIONS: dict[str, dict[str, Value]] = {
    "accounts": {
        "password": Problems.text,
        "users": _P.some(_P.either(Problems.text, _USER)),
    },
    "zones": {"default": Problems.flag, "state": _STATE},
    "clusters": {
        "zone": _P.one_of("zones"),
        "architecture": _P.choice("x86_64", "aarch64", "mips64el", "loongarch64"),
        "state": _STATE,
    },
    "hosts": {
        "cluster": _P.one_of("clusters"),
        "ip": Problems.address,
        "cpus": _CPUS,
        "memory": Problems.size,
        "disk": Problems.size,
        "state": _STATE,
    },
    "primaryStorages": {
        "type": _P.choice("NFS", "LocalStorage", "Ceph", "SharedMountPoint"),
        "url": Problems.text,
        "clusters": _P.some(_P.one_of("clusters")),
        "size": Problems.size,
        "state": _STATE,
    },
    "backupStorages": {
        "type": _P.choice("ImageStoreBackupStorage", "SftpBackupStorage", "Ceph"),
        "url": Problems.text,
        "hostname": Problems.text,
        "zones": _P.some(_P.one_of("zones")),
        "size": Problems.size,
        "state": _STATE,
    },
    "l2Networks": {
        "zone": _P.one_of("zones"),
        "interface": Problems.text,
        "vlan": _P.number(1, 4094),
        "clusters": _P.some(_P.one_of("clusters")),
    },
    "l3Networks": {
        "l2": _P.one_of("l2Networks"),
        "category": _P.choice("Public", "Private", "System"),
        "ranges": _P.some(_P.either(Problems.cidr, _RANGE)),
        "dns": _P.some(Problems.address),
        "domain": Problems.text,
        "shared": Problems.flag,
    },
    "instanceOfferings": {"cpus": _CPUS, "memory": Problems.size, "state": _STATE},
    "diskOfferings": {"size": Problems.size, "state": _STATE},
    "images": {
        "url": Problems.text,
        "size": Problems.size,
        "actualSize": Problems.size,
        "platform": _P.choice("Linux", "Windows", "WindowsVirtio", "Other", "Paravirtualization"),
        "guestOs": Problems.text,
        "mediaType": _P.choice("RootVolumeTemplate", "DataVolumeTemplate", "ISO"),
        "format": _P.choice("qcow2", "raw", "iso", "vmdk"),
        "backupStorages": _P.some(_P.one_of("backupStorages")),
        "state": _STATE,
    },
    "vms": {
        "image": _P.one_of("images"),
        "offering": _P.one_of("instanceOfferings"),
        "cpus": _CPUS,
        "memory": Problems.size,
        "state": _P.choice("Running", "Stopped", "Paused", "Destroyed"),
        "host": _P.one_of("hosts"),
        "storage": _P.one_of("primaryStorages"),
        "networks": _P.some(_P.either(_P.one_of("l3Networks"), _NIC)),
        "disks": _P.some(_P.either(Problems.size, _DISK)),
        "owner": _P.one_of("accounts"),
        "hostname": Problems.text,
        "snapshots": _TEXTS,
    },
    "volumes": {
        "size": Problems.size,
        "offering": _P.one_of("diskOfferings"),
        "storage": _P.one_of("primaryStorages"),
        "host": _P.one_of("hosts"),
        "owner": _P.one_of("accounts"),
        "snapshots": _TEXTS,
        "shareable": Problems.flag,
    },
    "vips": {"network": _P.one_of("l3Networks"), "ip": Problems.address},
    "eips": _GUEST,
    "securityGroups": {
        "networks": _P.some(_P.one_of("l3Networks")),
        "vms": _P.some(_P.one_of("vms")),
        "rules": _P.some(_RULE),
        "state": _STATE,
    },
    "portForwardings": _GUEST
    | {
        "protocol": _P.choice("TCP", "UDP"),
        "ports": Problems.ports,
        "to": Problems.ports,
        "cidr": Problems.cidr,
    },
    "loadBalancers": {"vip": _P.one_of("vips"), "listeners": _P.some(_LISTENER)},
}
"""The keys of each section, beside those that every resource has."""

_NEEDED = {
    "instanceOfferings": ("cpus", "memory"),
    "diskOfferings": ("size",),
    "portForwardings": ("ports",),
}


def items_of(root: Node, problems: Problems) -> Items:
    """Return the resources of a file by section; a section that is not there has none."""
    found: Items = {section: [] for section in SECTIONS}
    if root.kind not in {"map", "nothing"}:
        problems.add(root, "The file must be a map of sections.", f"They are: {_all_names()}")
        return found
    lists: dict[str, tuple[Node, ...]] = {}
    for key, node in root.entries:
        if key.text not in SECTIONS and key.text != "configs":
            hint = problems.near(key.text, [*SECTIONS, "configs"])
            problems.add(key, f"There is no section {key.text or '…'}.", hint)
        elif key.text in lists:
            problems.add(key, f"The section {key.text} is there twice.", "Put them together.")
        elif node.kind not in {"list", "nothing"} and key.text != "configs":
            problems.add(
                node, f"{key.text} must be a list.", f"Begin each of its {key.text} with -"
            )
        else:
            lists[key.text] = node.items
    for section in SECTIONS:
        _name(section, lists.get(section, ()), problems)
    for section, fields in SECTIONS.items():
        for node in lists.get(section, ()):
            item = _item(section, fields, node, problems)
            if item is not None:
                found[section].append(item)
    return found


def _all_names() -> str:
    return ", ".join([*SECTIONS, "configs"])


def _name(section: str, nodes: tuple[Node, ...], problems: Problems) -> None:
    """Note the names of a section, so that others can point at them."""
    names = problems.names.setdefault(section, {})
    for node in nodes:
        for key, value in node.entries:
            if key.text == "name" and value.kind == "text" and value.text:
                if value.text in names:
                    line = names[value.text].line
                    problems.add(value, f"{value.text} is also the name of line {line}.")
                names.setdefault(value.text, value)


def _item(section: str, fields: dict[str, Value], node: Node, problems: Problems) -> Item | None:
    if node.kind != "map":
        problems.add(node, f"Each of the {section} must be a map.", "Write it as {name: …}.")
        return None
    item = Item(section, "", node)
    for key, value, spot in problems.entries(node, _COMMON | fields, f"One of the {section}"):
        item.values[key] = value
        item.spots[key] = spot
    item.name = str(item.get("name", ""))
    given = {key.text for key, value in node.entries if value.kind != "nothing"}
    for key in ("name", *_NEEDED.get(section, ())):
        if key not in given:
            problems.add(node, f"One of the {section} has no {key}.", f"Write it: {key}: …")
    return item if item.name else None


def configs_of(
    root: Node, catalog: Catalog, problems: Problems
) -> tuple[tuple[str, str, str], ...]:
    """Return the global configs that a file sets, as category, name and value."""
    known = {
        f"{each['category']}/{each['name']}": {**each, "kind": each["type"]}
        for each in catalog.global_configs.values()
    }
    found: dict[str, tuple[str, str, str]] = {}
    for key, node in root.entries:
        if key.text != "configs":
            continue
        if node.kind not in {"map", "nothing"}:
            problems.add(node, "configs must be a map.", "Write it as vm/deletionPolicy: Direct")
        for name, value in node.entries:
            text = problems.text(value)
            if name.text not in known:
                hint = problems.near(name.text, sorted(known))
                problems.add(name, f"There is no global config {name.text}.", hint)
            elif name.text in found:
                problems.add(name, f"{name.text} is there twice.", "Keep one of them.")
            elif text is not None:
                category, _, rest = name.text.partition("/")
                found[name.text] = (category, rest, text)
                wrong = complaint(known[name.text], text)
                if wrong:
                    problems.add(value, f"{wrong}.")
    return tuple(found.values())
