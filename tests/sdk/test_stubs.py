"""What editors and checkers know of the SDK."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

RIGHT = """\
import zscli
from zscli.sdk import api_actions, inventories, inventory

action = api_actions.StopVmInstanceAction()
action.uuid = "x"
action.type = "cold"
action.timeout = 30000
action.sessionUuid = "y"
action.systemTags = ["a::b"]
state: str = action.run().inventory.state
names: list[str] = [vm.name for vm in api_actions.QueryVmInstanceAction(conditions=[]).run()]
message = inventory.APIQueryHostMsg(conditions=[{"name": "state", "op": "=", "value": "Enabled"}])
create = api_actions.CreateVmInstanceAction(name="vm", l3NetworkUuids=["x"], cpuNum=2)
create.memorySize = "8G"
host: inventories.KVMHostInventory
port: int = host.sshPort
above: inventories.HostInventory = host
with zscli.connect("http://localhost", account="admin", password="x", timeout=600) as cloud:
    zone = cloud.CreateZone(name="z", timeout=3.0).inventory
    uuid: str = zone.uuid
    size: int = cloud.StopVmInstance(uuid="x").inventory.allVolumes[0].actualSize
    for vm in cloud.query("VmInstance", "state=Running", fields=["name"], sort="-createDate"):
        print(vm.name)
        nic: inventories.VmNicInventory = vm.vmNics[0]
    for row in cloud.query(str(uuid), page=5):
        print(row.anything)
    done: bool = cloud.wait([cloud.submit("CreateZone", name="z")], timeout=3)[0].ok
    found = cloud.zql("count vm")[0].total


async def program() -> None:
    async with await zscli.aio.connect(access_key=("id", "secret")) as cloud:
        uuid: str = (await cloud.CreateZone(name="z")).inventory.uuid
        async for vm in cloud.query("VmInstance"):
            cores: int = vm.cpuNum
"""

BEGIN = """\
import zscli
from zscli.sdk import api_actions, inventories, inventory
action = api_actions.CreateVmInstanceAction()
query = api_actions.QueryVmInstanceAction()
cloud = zscli.connect()
"""

WRONG = [
    # a line that follows BEGIN                             what mypy says of it
    ('action.vmInstnaceUuid = "x"', '"CreateVmInstanceAction" has no attribute "vmInstnaceUuid"'),
    ('action.cpuNum = "four"', 'has type "str", variable has type "int | None"'),
    ("action.l3NetworkUuids = 3", 'variable has type "Sequence[str] | None"'),
    ("action.dontStart = True", '"CreateVmInstanceAction" has no attribute "dontStart"'),
    ("action.run().inventry", 'has no attribute "inventry"; maybe "inventory"?'),
    ("action.run().inventory.allVolumes[0].sized", '"VolumeInventory" has no attribute "sized"'),
    ('query.sortDirection = "down"', "variable has type \"Literal['asc', 'desc'] | None\""),
    ("query.run()[0].nmae", '"VmInstanceInventory" has no attribute "nmae"'),
    ("number: str = query.run()[0].cpuNum", 'has type "int", variable has type "str"'),
    ("query.reply.totl", '"_QueryVmInstance" has no attribute "totl"; maybe "total"?'),
    ('api_actions.StopVmInstanceAction(type="cold")', "No overload variant"),
    ('api_actions.StopVmInstanceAction(uuid="x", type="gently")', "No overload variant"),
    ("api_actions.StopVmAction()", 'Module has no attribute "StopVmAction"'),
    ("inventory.APIQueryZonMsg()", 'Module has no attribute "APIQueryZonMsg"'),
    ("volume: inventories.VolumeInventry", 'Name "inventories.VolumeInventry" is not defined'),
    ('zscli.connect(acount="admin")', 'Unexpected keyword argument "acount" for "connect"'),
    (
        'later = zscli.aio.connect(acount="admin")',
        'Unexpected keyword argument "acount" for "connect"',
    ),
    ('zscli.connect(timeout="1h")', 'has incompatible type "str"; expected "float | None"'),
    ("cloud.CreateZone()", 'Missing named argument "name" for "CreateZone"'),
    ('cloud.CreateZone(name="z", nmae="z")', 'Unexpected keyword argument "nmae"'),
    ("cloud.CreateZone(name=3)", 'has incompatible type "int"; expected "str"'),
    ('cloud.CreateZone(name="z").inventory.nmae', '"ZoneInventory" has no attribute "nmae"'),
    ('cloud.CreatZone(name="z")', '"Cloud" has no attribute "CreatZone"'),
    ('cloud.qeury("Zone")', '"Cloud" has no attribute "qeury"'),
    ('next(cloud.query("Zone")).nmae', '"ZoneInventory" has no attribute "nmae"'),
    ('cloud.query("Zone", sort=3)', "No overload variant"),
    ('cloud.zql("count zone")[0].totl', '"ZqlResult" has no attribute "totl"; maybe "total"?'),
    ('cloud.submit("CreateZone").wiat()', '"Job" has no attribute "wiat"'),
]


def checked(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    """Return the lines in which mypy finds something wrong with a program, and what."""
    program = tmp_path / "program.py"
    program.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert not done.stderr, done.stderr
    found = re.findall(r"^\S+:(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    return [(int(line), said) for line, said in found]


def run(*command: str) -> tuple[int, str, str]:
    """Return the status of a program and what it said."""
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return done.returncode, done.stdout, done.stderr


def test_the_stubs_are_what_the_specs_make() -> None:
    """The stubs in the tree are those that specs/stubs.py makes."""
    assert run("specs/stubs.py", "--check") == (0, "", "")


def test_a_checker_finds_no_fault_in_a_right_program(tmp_path: Path) -> None:
    """Mypy knows the parameters, answers and fields that a program uses."""
    assert checked(tmp_path, RIGHT) == []


def test_a_checker_finds_each_fault(tmp_path: Path) -> None:
    """Each wrong line has exactly its error: a name, a type, a value or a missing parameter."""
    found = checked(tmp_path, BEGIN + "\n".join(line for line, _ in WRONG) + "\n")
    begin = BEGIN.count("\n") + 1
    assert [line for line, _ in found] == list(range(begin, begin + len(WRONG)))
    for (_, said), (line, expected) in zip(found, WRONG, strict=True):
        assert expected in said, line


def test_stubs_ship_and_cost_nothing() -> None:
    """The wheel holds the package whole, stubs and all; a program that runs opens none of them."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    assert wheel["build"]["targets"]["wheel"]["packages"] == ["zscli"]
    assert not {"exclude", "only-include"} & set(wheel["build"]["targets"]["wheel"])
    assert (ROOT / "zscli" / "py.typed").exists()
    program = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda name, args: name == 'open' and opened.append(str(args[0])))\n"
        "from zscli.sdk import api_actions; api_actions.CreateZoneAction(name='z')\n"
        "assert any(one.endswith('zone.json') for one in opened), opened\n"
        "print([one for one in opened if one.endswith('.pyi')], 'requests' in sys.modules)\n"
    )
    assert run("-c", program) == (0, "[] False\n", "")
