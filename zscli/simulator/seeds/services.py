"""The network services of a seed file: VIPs and what is behind them, and security groups.

What cannot be is a problem at the place where the file says it. It knows names and addresses, and
nothing of rows.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from zscli.simulator.behaviours.rule_fields import wrong_field, wrong_text
from zscli.simulator.seeds import cloud
from zscli.simulator.seeds.defaults import only, thing
from zscli.simulator.seeds.network import rule_fields
from zscli.simulator.seeds.reader import Item, Problems
from zscli.simulator.seeds.sections import Items

__all__ = ["with_services"]

_EIP = "an EIP"


def with_services(base: cloud.Cloud, items: Items, problems: Problems) -> cloud.Cloud:
    """Return the cloud with its network services; *base* has all else, VMs too."""
    make = _Services(base, items, problems)
    vips = tuple(make.vip(item) for item in items["vips"])
    eips = tuple(make.eip(item) for item in items["eips"])
    forwardings = tuple(make.forwarding(item) for item in items["portForwardings"])
    balancers = tuple(make.balancer(item) for item in items["loadBalancers"])
    groups = tuple(make.group(item) for item in items["securityGroups"])
    return replace(
        base,
        vips=vips,
        eips=eips,
        forwardings=forwardings,
        balancers=balancers,
        security_groups=groups,
    )


class _Services:
    """Makes them one by one, and remembers which addresses, VIPs and ports are taken."""

    def __init__(self, base: cloud.Cloud, items: Items, problems: Problems) -> None:
        self._items = items
        self._problems = problems
        self._l3s = {l3.name: l3 for l3 in base.l3_networks}
        self._vms = {vm.name: vm for vm in base.vms}
        there = [vm for vm in base.vms if vm.state != "Destroyed"]
        self._addresses = {(nic.network, nic.ip): vm.name for vm in there for nic in vm.nics}
        self._wanted = {
            name: sum(nic.network == name for vm in there for nic in vm.nics) for name in self._l3s
        }
        self._networks: dict[str, str] = {}
        self._uses: dict[str, tuple[str, str]] = {}
        self._ports: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
        self._behind: dict[str, str] = {}

    def vip(self, item: Item) -> cloud.Vip:
        """Return a VIP; its address is in a range of its network, and nobody else's."""
        network, ip = only(item, "network", "l3Networks", self._items, self._problems), ""
        self._networks[item.name] = network
        l3 = self._l3s.get(network)
        if l3 is None:
            return cloud.Vip(**thing(item), network=network)
        self._wanted[network] += 1
        ip = item.get("ip", "")
        if ip and not any(span.has(ip) for span in l3.ranges):
            self._add(item, "ip", f"{ip} is in no range of {network}.")
        elif ip and (network, ip) in self._addresses:
            other = self._addresses[network, ip]
            self._add(item, "ip", f"{ip} is also the address of {other}.")
        elif self._wanted[network] > (size := sum(span.size for span in l3.ranges)):
            sentence = f"{network} has {size} addresses, and {self._wanted[network]} are wanted."
            self._add(item, "network", sentence, "Give it another range.")
        self._addresses[network, ip] = item.name
        return cloud.Vip(**thing(item), network=network, ip=ip)

    def eip(self, item: Item) -> cloud.Eip:
        """Return an EIP, which has its VIP for itself."""
        vip = self._vip_for(item, _EIP)
        vm, network = self._guest(item, vip)
        return cloud.Eip(**thing(item), vip=vip, vm=vm, network=network)

    def forwarding(self, item: Item) -> cloud.Forwarding:
        """Return a rule of port forwarding; its ports are free, and lead to as many."""
        vip, ports = self._vip_for(item, "port forwarding"), item.get("ports", (1, 1))
        to, protocol = item.get("to", ports), item.get("protocol", "TCP")
        if ports[1] - ports[0] != to[1] - to[0]:
            self._add(item, "to", f"{item.name} does not lead to as many ports as it has.")
        self._take(item, "ports", vip, protocol, ports)
        vm, network = self._guest(item, vip)
        if vm and self._behind.setdefault(vm, vip) != vip:
            sentence = f"{vm} is behind the VIP {self._behind[vm]} already."
            self._add(item, "vip", sentence, "A VM has its rules on one VIP.")
        return cloud.Forwarding(
            **thing(item),
            vip=vip,
            ports=ports,
            to=to,
            protocol=protocol,
            vm=vm,
            network=network,
            cidr=item.get("cidr", ""),
        )

    def balancer(self, item: Item) -> cloud.Balancer:
        """Return a load balancer with its listeners, a port of its VIP each."""
        vip = self._vip_for(item, "load balancing")
        found: list[cloud.Listener] = []
        for given in item.get("listeners", ()):
            port, name = given.get("port", 0), given.get("name", "")
            if not port or not name:
                hint = "Write it as {name: http-80, port: 80, vms: [web-1]}."
                sentence = f"A listener of {item.name} has no name or no port."
                self._add(item, "listeners", sentence, hint)
                continue
            if name in {each.name for each in found}:
                self._add(item, "listeners", f"Two listeners of {item.name} are called {name}.")
                continue
            found.append(self._listener(item, vip, given))
        return cloud.Balancer(**thing(item), vip=vip, listeners=tuple(found))

    def _listener(self, item: Item, vip: str, given: dict[str, Any]) -> cloud.Listener:
        protocol, port = given.get("protocol", "tcp"), int(given["port"])
        self._take(item, "listeners", vip, "UDP" if protocol == "udp" else "TCP", (port, port))
        for vm in given.get("vms", ()):
            self._nic(item, "listeners", vm, "", vip)
        return cloud.Listener(
            name=given["name"],
            protocol=protocol,
            port=port,
            to=given.get("to", port),
            vms=given.get("vms", ()),
            health=given.get("health", "") if protocol == "http" else "",
        )

    def group(self, item: Item) -> cloud.SecurityGroup:
        """Return a security group; where it names no networks, those of its VMs are meant."""
        vms = [self._vms[name] for name in item.get("vms", ()) if name in self._vms]
        theirs = tuple(dict.fromkeys(nic.network for vm in vms for nic in vm.nics))
        networks = item.get("networks", theirs)
        for vm in vms:
            if not any(nic.network in networks for nic in vm.nics):
                self._add(item, "vms", f"{vm.name} has no nic on the networks of {item.name}.")
        rules = tuple(cloud.Rule(**given) for given in item.get("rules", ()))
        for rule in rules:
            self._check_rule(item, rule)
        return cloud.SecurityGroup(
            **thing(item),
            networks=networks,
            vms=tuple(vm.name for vm in vms),
            rules=rules,
            state=item.get("state", "Enabled"),
        )

    def _check_rule(self, item: Item, rule: cloud.Rule) -> None:
        if rule.cidr and rule.group:
            hint = "Keep one of them: they say who is at the other side."
            self._add(item, "rules", f"A rule of {item.name} has a cidr and a group.", hint)
            return
        raw = rule_fields(rule)
        complaint = wrong_field(raw) or wrong_text(raw)
        if complaint is not None:
            sentence = f"A rule of {item.name} cannot be: {complaint[1]}."
            self._add(item, "rules", sentence, "Write it as {protocol: TCP, ports: 80}.")

    def _vip_for(self, item: Item, service: str) -> str:
        """Return the VIP of a service; an EIP has one for itself."""
        vip = only(item, "vip", "vips", self._items, self._problems)
        there = self._uses.setdefault(vip, (service, item.name))
        if vip and there[1] != item.name and _EIP in {service, there[0]}:
            sentence = f"The VIP {vip} is used by {there[1]} already."
            self._add(item, "vip", sentence, "An EIP has a VIP for itself.")
        return vip

    def _guest(self, item: Item, vip: str) -> tuple[str, str]:
        """Return the VM and the network of its nic that a service leads to, "" for none."""
        vm, network = item.get("vm", ""), item.get("network", "")
        if vm:
            self._nic(item, "vm", vm, network, vip)
        elif network:
            self._add(item, "network", f"{item.name} has a network and no VM.", "Write vm: too.")
        return vm, network

    def _nic(self, item: Item, key: str, name: str, network: str, vip: str) -> None:
        """Keep a problem for a VM that cannot be behind a VIP."""
        vm = self._vms.get(name)
        if vm is None:  # it has problems of its own
            return
        on = [nic.network for nic in vm.nics if network in {"", nic.network}]
        if vm.state == "Destroyed":
            self._add(item, key, f"{name} is Destroyed and has no address.")
        elif not on:
            where = f"on {network}" if network else "at all"
            self._add(item, key, f"{name} has no nic {where}.")
        elif set(on) == {self._networks.get(vip)}:
            sentence = f"The nic of {name} is on {on[0]} itself, where the VIP {vip} is."
            self._add(item, key, sentence, "A VIP leads to VMs of other networks.")

    def _take(self, item: Item, key: str, vip: str, protocol: str, ports: Sequence[int]) -> None:
        """Take ports of a VIP; a problem where one of them is taken."""
        taken = self._ports.setdefault((vip, protocol), [])
        for low, high, name in taken:
            if ports[0] <= high and low <= ports[1]:
                self._add(item, key, f"Ports {low} to {high} of {vip} are those of {name}.")
                return
        taken.append((ports[0], ports[1], item.name))

    def _add(self, item: Item, key: str, sentence: str, hint: str = "") -> None:
        self._problems.add(item.spot(key), sentence, hint)
