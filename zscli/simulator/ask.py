"""Ask: one call as a behaviour sees it, after every check of the portal has passed.

A behaviour reads the call, changes the world and returns the body of the answer. It knows
nothing of HTTP, jobs or sessions in transit.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any

from zscli.clock import Clock
from zscli.simulator.world.config import read_config
from zscli.simulator.world.render import render
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["Ask", "Behaviour", "Cancelled", "SessionRow", "Work"]


class Cancelled(Exception):
    """Thrown into work that is to end early: it undoes what it did and returns."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """Who asks: a login that the server knows."""

    uuid: str
    account_uuid: str
    user_uuid: str
    is_admin: bool


@dataclass(frozen=True)
class Ask:
    """One call, checked.

    params: by name, typed and trimmed, defaults applied; a parameter that was not given and
    has no default is absent. session: None for an API that needs none. job_uuid: the API id,
    for sync calls too.
    """

    api: ApiSpec
    params: Mapping[str, Any]
    session: SessionRow | None
    world: World
    job_uuid: str
    system_tags: tuple[str, ...] = ()
    user_tags: tuple[str, ...] = ()

    @property
    def clock(self) -> Clock:
        """The clock of the world."""
        return self.world.clock

    @property
    def account_uuid(self) -> str:
        """The account that asks, or an empty text."""
        return self.session.account_uuid if self.session else ""

    def config(self, category: str, name: str) -> str:
        """Return the value of a global config, an empty text when there is none of that name."""
        return read_config(self.world, category, name)

    def inventory(self, inventory: str, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer of a create, an update or an action: `{"inventory": …}`."""
        return {"inventory": self.render(inventory, record)}

    def render(self, inventory: str, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return a row as the server shows it in an answer that is not a query's."""
        return render(self.world, inventory, record, for_query=False)


Work = Generator[float, None, dict[str, Any]]
"""A behaviour with intermediate states: each `yield w` waits that part (0..1) of the job's
duration; the returned dict is the answer. Each slice between two yields is one transaction."""

Behaviour = Callable[[Ask], dict[str, Any] | Work]
