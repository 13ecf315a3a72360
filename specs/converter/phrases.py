"""English for the names of resources: words, acronyms, articles and plurals.

`VmInstance` becomes "VM instance", `L3Network` "L3 network", `Policy` "policies" when there
are many. Knows words, and nothing of APIs.
"""

import re
from collections.abc import Sequence

from zscli.spec.names import humps

__all__ = ["capitalise", "in_words", "join_or", "plural", "with_article", "words_of"]

_TERMS = {
    # hump sequences, in lower case, that read as one word
    "access key i d": "access key ID",
    "ai si no": "AiSiNo",
    "arch": "architecture",
    "at person": "mentioned person",
    "auto scaling": "auto-scaling",
    "cd rom": "CD-ROM",
    "cloud formation": "cloud formation",
    "data center": "data center",
    "ding talk": "DingTalk",
    "dev": "device",
    "dst": "destination",
    "dest": "destination",
    "fault tolerance": "fault-tolerance",
    "fei shu": "Feishu",
    "fi sec": "FiSec",
    "fiber channel": "Fibre Channel",
    "file system": "file system",
    "flk sec": "FlkSec",
    "gpu device": "GPU device",
    "hai tai": "HaiTai",
    "huawei i master": "Huawei iMaster",
    "image store": "ImageStore",
    "info sec": "InfoSec",
    "ip v 6": "IPv6",
    "ko al": "KoAl",
    "l3network": "L3 network",
    "maa s": "MaaS",
    "management nodei": "management node",
    "microsoft teams": "Microsoft Teams",
    "meta data": "metadata",
    "mini": "mini",
    "net work": "network",
    "osd group": "OSD group",
    "port group": "port group",
    "san sec": "SanSec",
    "sub type": "subtype",
    "shared mount point": "shared mount point",
    "snap shot": "snapshot",
    "spec": "specification",
    "specs": "specifications",
    "sriov": "SR-IOV",
    "sr iov": "SR-IOV",
    "src": "source",
    "third party": "third-party",
    "thirdparty": "third-party",
    "tick flow": "ticket flow",
    "two factor authentication": "two-factor authentication",
    "u key": "UKey",
    "user defined": "user-defined",
    "v center": "vCenter",
    "v cpu": "vCPU",
    "v router": "virtual router",
    "v switch": "virtual switch",
    "vrouter": "virtual router",
    "we com": "WeCom",
    "web ssh": "web SSH",
    "x dragon": "X-Dragon",
    "xmit": "transmit",
    "z box": "ZBox",
    "z watch": "ZWatch",
}

_WORDS = {
    "ack": "acknowledgement",
    "acl": "ACL",
    "adj": "adjustment",
    "ai": "AI",
    "alg": "algorithm",
    "algos": "algorithms",
    "aliyun": "Aliyun",
    "ap": "AP",
    "api": "API",
    "apis": "APIs",
    "arg": "argument",
    "args": "arguments",
    "arp": "ARP",
    "auth": "authentication",
    "baremetal": "bare-metal",
    "baremetal2": "bare-metal v2",
    "base64": "Base64",
    "bw": "bandwidth",
    "cas": "CAS",
    "cbt": "CBT",
    "ccs": "CCS",
    "cdp": "CDP",
    "ceph": "Ceph",
    "cfgs": "configurations",
    "chap": "CHAP",
    "chrony": "chrony",
    "cidr": "CIDR",
    "cidrs": "CIDRs",
    "conda": "Conda",
    "conf": "configuration",
    "config": "configuration",
    "configs": "configurations",
    "cpe": "CPE",
    "cpu": "CPU",
    "csp": "CSP",
    "datacenter": "data center",
    "dh": "DH",
    "dhcp": "DHCP",
    "dhcpv6": "DHCPv6",
    "dir": "directory",
    "dns": "DNS",
    "docker": "Docker",
    "drs": "DRS",
    "ebs": "EBS",
    "ecs": "ECS",
    "eip": "EIP",
    "eips": "EIPs",
    "enc": "encryption",
    "ethernet": "Ethernet",
    "eval": "evaluation",
    "expon": "Expon",
    "fc": "FC",
    "fs": "file system",
    "gb": "GB",
    "gc": "GC",
    "gpu": "GPU",
    "ha": "HA",
    "hba": "HBA",
    "hmac": "HMAC",
    "http": "HTTP",
    "https": "HTTPS",
    "huawei": "Huawei",
    "iam2": "IAM2",
    "icmp": "ICMP",
    "id": "ID",
    "ids": "IDs",
    "idp": "identity provider",
    "ike": "IKE",
    "info": "information",
    "infos": "information",
    "io": "I/O",
    "iommu": "IOMMU",
    "iops": "IOPS",
    "ip": "IP address",
    "ip6": "IPv6 address",
    "ipam": "IPAM",
    "ipmi": "IPMI",
    "ips": "IP addresses",
    "ipsec": "IPsec",
    "ipv6": "IPv6",
    "iqn": "IQN",
    "iscsi": "iSCSI",
    "iso": "ISO",
    "jit": "JIT",
    "json": "JSON",
    "kvm": "KVM",
    "l2": "L2",
    "l3": "L3",
    "lacp": "LACP",
    "ldap": "LDAP",
    "len": "length",
    "libvirt": "libvirt",
    "lldp": "LLDP",
    "livez": "liveness",
    "lun": "LUN",
    "mac": "MAC address",
    "max": "largest",
    "mdev": "mdev",
    "mem": "memory",
    "min": "smallest",
    "mini": "mini",
    "mon": "monitor",
    "msg": "message",
    "mtty": "mtty",
    "mtu": "MTU",
    "mysql": "MySQL",
    "nas": "NAS",
    "native": "native",
    "nbd": "NBD",
    "nfs": "NFS",
    "nginx": "nginx",
    "nic": "NIC",
    "nics": "NICs",
    "nictype": "NIC type",
    "nginx configuration": "nginx configuration",
    "num": "number",
    "numa": "NUMA",
    "nvme": "NVMe",
    "oauth": "OAuth",
    "oauth2": "OAuth2",
    "oom": "OOM",
    "opts": "options",
    "os": "OS",
    "osd": "OSD",
    "ospf": "OSPF",
    "oss": "OSS",
    "ova": "OVA",
    "ovf": "OVF",
    "ovn": "OVN",
    "pangu": "Pangu",
    "param": "parameter",
    "params": "parameters",
    "pci": "PCI",
    "pfs": "PFS",
    "priv": "private",
    "prometheus": "Prometheus",
    "psk": "pre-shared key",
    "pub": "public",
    "pvlan": "private VLAN",
    "pxe": "PXE",
    "qga": "QGA",
    "qos": "QoS",
    "qxl": "QXL",
    "raid": "RAID",
    "ram": "RAM",
    "rdp": "RDP",
    "readyz": "readiness",
    "ref": "reference",
    "refs": "references",
    "rom": "ROM",
    "rp": "recovery point",
    "saml2": "SAML2",
    "sched": "scheduling",
    "scsi": "SCSI",
    "sdn": "SDN",
    "se": "SE",
    "sec": "seconds",
    "servergroup": "server group",
    "sftp": "SFTP",
    "sharedblock": "shared block",
    "slave": "member NIC",
    "slaves": "member NICs",
    "slb": "SLB",
    "sm3": "SM3",
    "sm4": "SM4",
    "sms": "SMS",
    "smtp": "SMTP",
    "snat": "SNAT",
    "snmp": "SNMP",
    "sns": "SNS",
    "spice": "SPICE",
    "ssh": "SSH",
    "sso": "SSO",
    "str": "text",
    "subvendor": "subsystem vendor",
    "subdevice": "subsystem device",
    "tcp": "TCP",
    "tdc": "TDC",
    "tf": "TF",
    "uid": "UID",
    "uri": "URI",
    "uris": "URIs",
    "url": "URL",
    "urls": "URLs",
    "usb": "USB",
    "userinfo": "user-information",
    "uuid": "UUID",
    "uuids": "UUIDs",
    "v": "v",
    "v2v": "V2V",
    "vbr": "VBR",
    "vcpu": "vCPU",
    "vf": "VF",
    "vgamem": "VGA memory",
    "vip": "VIP",
    "vips": "VIPs",
    "virt": "virtual",
    "vlan": "VLAN",
    "vm": "VM",
    "vms": "VMs",
    "vmv": "VM virtual",
    "vnc": "VNC",
    "vni": "VNI",
    "vpc": "VPC",
    "vpn": "VPN",
    "vram": "video memory",
    "vtep": "VTEP",
    "vxlan": "VXLAN",
    "xml": "XML",
    "xsky": "XSKY",
    "yaml": "YAML",
    "zdfs": "ZDFS",
    "zql": "ZQL",
    "zstack": "ZStack",
}

_ALONE = {
    "DNS": "DNS server",
    "ECS": "ECS instance",
    "L2": "L2 network",
    "L3": "L3 network",
    "VM": "VM instance",
    "VMs": "VM instances",
    "candidate VM": "candidate VM instance",
}
"""What is meant where only the short word stands."""

_LONGEST = 4
_ADDRESSED = {"dhcp", "route", "range", "ranges", "version", "set", "capacity", "statistic"}

_PLURALS = {
    "DRS": "DRS",
    "LLDP": "LLDP",
    "ZDFS": "ZDFS",
    "advice": "advice",
    "chassis": "chassis",
    "children": "children",
    "data": "data",
    "history": "histories",
    "information": "information",
    "media": "media",
    "metadata": "metadata",
    "person": "persons",
    "QoS": "QoS",
    "series": "series",
    "RAID": "RAID",
}
_UNCOUNTED = {
    "advice",
    "capacity",
    "data",
    "information",
    "metadata",
    "usage",
    "QoS",
    "RAID",
    "OS",
    "media",
}
_SPELLED = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9]|\Z)|[AEFHILMNORSX]\d")
_SPOKEN = {"LUN", "MAC", "NIC", "RAID", "SAML2", "NAS", "RAM", "ROM", "MaaS", "SCSI", "SanSec"}


def words_of(name: str) -> list[str]:
    """Return the English words for the humps of *name*: ["VM", "instance"]."""
    parts = [part.lower() for part in humps(name)]
    words: list[str] = []
    while parts:
        for size in range(min(_LONGEST, len(parts)), 0, -1):
            term = " ".join(parts[:size])
            if term in _TERMS:
                words.extend(_TERMS[term].split())
                break
        else:
            size = 1
            words.extend(_plain(parts).split())
        parts = parts[size:]
    return words


def _plain(parts: Sequence[str]) -> str:
    """Return the word for the first of *parts*; an IP before "range" is no address."""
    word = _WORDS.get(parts[0], parts[0])
    follows = parts[1] if len(parts) > 1 else ""
    if word in {"IP address", "MAC address"} and follows in {
        *_ADDRESSED,
        "address",
        "addresses",
        "version",
        "prefix",
    }:
        return word.partition(" ")[0]
    return word


def in_words(name: str) -> str:
    """Return *name* in words: "VM instance" for VmInstance and for Vm alone."""
    said = " ".join(words_of(name))
    return _ALONE.get(said, said)


def plural(phrase: str) -> str:
    """Return *phrase* for many: its last word in the plural."""
    before, space, word = phrase.rpartition(" ")
    if word in _PLURALS:
        many = _PLURALS[word]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is", "as")) and word != "DNS":
        many = word
    elif re.search(r"(s|x|ch|sh)\Z", word):
        many = f"{word}es"
    elif re.search(r"[^aeiouA-Z]y\Z", word):
        many = f"{word[:-1]}ies"
    else:
        many = f"{word}s"
    return before + space + many


def is_plural(phrase: str) -> bool:
    """Whether *phrase* already speaks of many."""
    word = phrase.rpartition(" ")[2]
    return word.endswith("s") and plural(phrase) == phrase and word not in _PLURALS


def with_article(phrase: str) -> str:
    """Return *phrase* with a or an; unchanged when it is many or cannot be counted."""
    last = phrase.rpartition(" ")[2]
    if not phrase or is_plural(phrase) or last in _UNCOUNTED:
        return phrase
    first = phrase.partition(" ")[0].partition("-")[0]
    return f"{'an' if _sounds_like_a_vowel(first) else 'a'} {phrase}"


def _sounds_like_a_vowel(word: str) -> bool:
    if word in _SPOKEN:
        return False
    if word in {"mdev", "mtty"}:
        return True
    if _SPELLED.match(word):
        return True
    if re.match(r"(U[A-Z]|u(?:se|ni|sa|ti)|one|eu|I/O)", word):
        return word.startswith("I/O")
    return word[0].lower() in "aeiou" and not re.match(r"U[A-Z]", word)


def capitalise(sentence: str) -> str:
    """Return *sentence* with a capital first, unless it begins with a name such as iSCSI."""
    first = sentence.partition(" ")[0]
    if first in {"iSCSI", "vCenter", "vCPU"}:
        return sentence
    return sentence[:1].upper() + sentence[1:]


def join_or(words: Sequence[str]) -> str:
    """Return "a, b or c"."""
    *front, last = words
    return f"{', '.join(front)} or {last}" if front else last
