"""Lines that zstack-cli's users type, held against the real specs."""

import re
import time
import warnings

import pytest

from tests.call.conftest import UUID, Files, problems
from zscli.call.bind import bind
from zscli.call.call import Call
from zscli.call.check import _pattern
from zscli.call.fields import NARROWED_BY
from zscli.errors import InvalidParams
from zscli.language.parser import parse
from zscli.spec.catalog import Catalog


def bound(line: str, catalog: Catalog) -> Call:
    """Return the call that *line* asks for."""
    (command,) = parse(line).commands
    return bind(catalog[command.name], command, Files(), inventories=catalog.inventory)


LINES = [
    "LogInByAccount accountName=admin password=password",
    'CreateZone name=zone-9 description="北京 机房"',
    (
        f"CreateVmInstance name=vm1 instanceOfferingUuid={UUID} imageUuid={UUID} "
        f"l3NetworkUuids={UUID},{UUID} systemTags=hostname::web-1 strategy=justcreate"
    ),
    (
        f"AddSecurityGroupRule securityGroupUuid={UUID} "
        """rules='[{"type":"Ingress","protocol":"TCP","startPort":100,"endPort":1000}]'"""
    ),
    (
        f"AttachNetworkServiceToL3Network l3NetworkUuid={UUID} "
        """networkServices="{'PROVIDER_UUID':['DHCP','SNAT']}\""""
    ),
    f"AttachNetworkServiceToL3Network l3NetworkUuid={UUID} networkServices={{'P': ['DHCP']}}",
    (
        r"GetMetricData namespace=ZStack/VM metricName=CPUUsedUtilization "
        r"functions=sort(by=\"value\"\\,direction=\"desc\")"
    ),
    "QueryVmInstance state=Running fields=uuid,name,hostUuid",
    "QueryVmInstance vmNics.ip=10.0.0.5 vmNics.eip.vipIp~=172 host.managementIp?=1.1.1.1,2.2.2.2",
    "QueryVolume vmInstanceUuid!=null primaryStorage.name=ps sortBy=createDate sortDirection=desc",
    "QueryHost hypervisorType=KVM username=root",
    "QueryPrimaryStorage attachedClusterUuids?=" + UUID,
    "QueryVmInstance __systemTag__~=hostname zone.cluster.name=c1",
    f"DeleteZone uuid={UUID} deleteMode=enforcing timeout=10m",
    "UpdateGlobalConfig category=vm name=deletionPolicy value=Direct",
    "ZQLQuery zql=\"query vminstance where name='it''s'\"",
    f"LogOut sessionUuid={UUID}",
]


@pytest.mark.parametrize("line", LINES, ids=[line.split(maxsplit=1)[0] for line in LINES])
def test_lines_of_old_bind(line: str, catalog: Catalog) -> None:
    """What zstack-cli's users have in their scripts binds."""
    assert bound(line, catalog).api.name == line.split(maxsplit=1)[0]


def test_a_subtype_makes_fields_known(catalog: Catalog) -> None:
    """Fields of KVM hosts can be asked for once the query is about KVM hosts."""
    assert bound("QueryHost hypervisorType=KVM sshPort=22", catalog).conditions
    with pytest.raises(Exception, match="QueryHost has no field sshPort"):
        bound("QueryHost sshPort=22", catalog)


def test_a_parameter_may_have_been_meant(catalog: Catalog) -> None:
    """A mistyped parameter of a query looks like a field; the hint names the parameter."""
    with pytest.raises(InvalidParams) as caught:
        bound("QueryHost limi=2", catalog)
    (problem,) = caught.value.problems
    assert problem.hint == "Did you mean limit?"


def test_narrowing_fields_exist(catalog: Catalog) -> None:
    """Each inventory that a condition narrows has the field that does it."""
    for name, field in NARROWED_BY.items():
        inventory = catalog.inventory(name)
        assert inventory is not None
        assert field in inventory.by_name


def test_problems_over_real_apis(catalog: Catalog) -> None:
    """Nearest names and choices come from the real specs."""
    line = f"DeleteZone uuidd={UUID} deleteMode=Enforce"
    (unknown, choice, missing) = problems(lambda: bound(line, catalog))
    assert unknown.hint == "Did you mean uuid?"
    assert choice.sentence == "deleteMode must be Permissive or Enforcing, not Enforce."
    assert missing.sentence == "uuid is required."


def test_every_regex_of_the_specs_can_be_used(catalog: Catalog) -> None:
    """Every regex of the server reads in Python, without a warning to the user."""
    regexes = {p.regex for name in catalog.names for p in catalog[name].params if p.regex}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        unread = [regex for regex in regexes if _pattern(regex) is None]
    assert unread == []


@pytest.mark.parametrize("line", LINES[2:9:6], ids=["a create", "a query"])
def test_binding_is_quick(line: str, catalog: Catalog) -> None:
    """An ordinary line binds in a fraction of a millisecond; here with room for a slow machine."""
    (command,) = parse(line).commands
    api, files = catalog[command.name], Files()
    bind(api, command, files, inventories=catalog.inventory)
    begin = time.process_time()
    for _ in range(100):
        bind(api, command, files, inventories=catalog.inventory)
    assert (time.process_time() - begin) / 100 < 0.002


def test_a_hostile_value_takes_no_time(catalog: Catalog) -> None:
    """A value of a megabyte is held against a regex without delay."""
    line = f"CreateZone name='{'a ' * 500_000}!'"
    begin = time.process_time()
    (problem,) = problems(lambda: bound(line, catalog))
    assert time.process_time() - begin < 5
    assert re.match(r"name (is|has)", problem.sentence)
