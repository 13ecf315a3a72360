"""A world with the demo's cloud, and calls of behaviours against it without any HTTP."""

from collections.abc import Callable, Generator, Mapping
from typing import Any

from zscli.clock import Clock
from zscli.simulator.ask import Ask, SessionRow
from zscli.simulator.behaviours import behaviour_of
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.checks.validate import ResourceGone, validated
from zscli.simulator.refusal import Refusal
from zscli.simulator.world.uuids import new_uuid
from zscli.simulator.world.world import World

ADMIN = SessionRow(new_uuid(), ADMIN_UUID, ADMIN_UUID, is_admin=True)
VM = "VmInstanceInventory"
VOLUME = "VolumeInventory"
NIC = "VmNicInventory"
HOST = "HostInventory"
IMAGE = "ImageInventory"
STORAGE = "PrimaryStorageInventory"
BACKUP = "BackupStorageInventory"
ZONE = "ZoneInventory"
CLUSTER = "ClusterInventory"
L2 = "L2NetworkInventory"
L3 = "L3NetworkInventory"
OFFERING = "InstanceOfferingInventory"
DISK = "DiskOfferingInventory"
GIB = 1024**3

Row = dict[str, Any]


class Cloud:
    """The demo's world, and what a test does with it."""

    def __init__(self, world: World, clock: Clock) -> None:
        self.world = world
        self.clock = clock

    def ask(self, api: str, params: Mapping[str, Any]) -> Ask:
        """Return a call as the portal hands it on: checked, with defaults, from the admin."""
        spec = self.world.catalog[api]
        full = validated(self.world, spec, params)
        return Ask(
            api=spec,
            params=full,
            session=ADMIN,
            world=self.world,
            job_uuid=new_uuid(),
            system_tags=tuple(full.get("systemTags") or ()),
            user_tags=tuple(full.get("userTags") or ()),
        )

    def begin(self, api: str, **params: Any) -> Generator[None, None, Row]:
        """Run a call slice by slice, each a transaction; the body is the generator's value."""
        try:
            ask = self.ask(api, params)
        except ResourceGone:
            return {}
        behaviour = behaviour_of(ask.api, self.world.catalog)
        assert behaviour is not None, f"{api} is not modelled"
        with self.world.transaction(), self.world.owned_by(ADMIN_UUID):
            outcome = behaviour(ask)
        if isinstance(outcome, dict):
            return outcome
        while True:
            with self.world.transaction(), self.world.owned_by(ADMIN_UUID):
                try:
                    next(outcome)
                except StopIteration as end:
                    return dict(end.value)
            yield

    def call(self, api: str, **params: Any) -> Row:
        """Run a call to its end and return the answer's body."""
        return self.watch(api, lambda: None, **params)[1]

    def watch(self, api: str, look: Callable[[], Any], **params: Any) -> tuple[list[Any], Row]:
        """Run a call; return what *look* saw between its parts, each change once, and the body."""
        seen: list[Any] = []
        work = self.begin(api, **params)
        while True:
            try:
                next(work)
            except StopIteration as end:
                return seen, dict(end.value)
            found = look()
            if not seen or seen[-1] != found:
                seen.append(found)

    def refused(self, api: str, **params: Any) -> Refusal:
        """Run a call that must be refused and return the refusal."""
        try:
            body = self.call(api, **params)
        except Refusal as refusal:
            return refusal
        raise AssertionError(f"{api} was not refused but answered {body}")

    def row(self, inventory: str, name: str) -> Row:
        """Return the row with a name."""
        found = self.world.find(inventory, name=name)
        assert len(found) == 1, f"{len(found)} rows of {inventory} are called {name}"
        return found[0]

    def uuid(self, inventory: str, name: str) -> str:
        """Return the uuid of the row with a name."""
        return str(self.row(inventory, name)["uuid"])

    def again(self, inventory: str, uuid: str) -> Row:
        """Return a row as it is now."""
        return self.world.require(inventory, uuid)

    def configure(self, category: str, name: str, value: str) -> None:
        """Set a global config."""
        changed = self.world.execute(
            'UPDATE "GlobalConfigInventory" SET value = ? WHERE category = ? AND name = ?',
            (value, category, name),
        )
        assert changed == 1, f"there is no config {category}.{name}"

    def new_vm(self, name: str = "new", **params: Any) -> Row:
        """Create a small VM in the production cluster and return its row."""
        given = {
            "name": name,
            "imageUuid": self.uuid(IMAGE, "CentOS-7.9"),
            "instanceOfferingUuid": self.uuid(OFFERING, "small-1c1g"),
            "l3NetworkUuids": [self.uuid(L3, "app-net")],
        }
        body = self.call("CreateVmInstance", **given | params)
        return self.again(VM, body["inventory"]["uuid"])


def chain(refusal: Refusal) -> tuple[str, ...]:
    """Return the codes of a refusal and its causes, the outermost first."""
    codes: list[str] = []
    link: Refusal | None = refusal
    while link is not None:
        codes.append(link.code)
        link = link.cause
    return tuple(codes)
