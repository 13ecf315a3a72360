"""How a world begins: from a seed, made once in a process and copied from then on.

A copy of the demo takes a few milliseconds; its dates count from the moment of the first one.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from zscli.clock import Clock
from zscli.simulator.checks.permissions import ADMIN_UUID
from zscli.simulator.checks.quotas import ensure_quotas
from zscli.simulator.seeds.scale import SCALE, scale_seed
from zscli.simulator.seeds.seed import seed_demo, seed_empty
from zscli.simulator.system import ensure_node
from zscli.simulator.world.config import ensure_configs
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

__all__ = ["begin"]

Sow = Callable[[World, Clock], object]

NAMED_SEEDS: dict[str, Sow] = {"demo": seed_demo, "empty": seed_empty}
FRESH = timedelta(minutes=10)
"""For how long a world of the same seed is copied, so that its dates stay believable."""

_made: dict[tuple[int, str], tuple[Catalog, datetime, World]] = {}
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class _At:
    """A clock that stands."""

    instant: datetime

    def now(self) -> datetime:
        """Return the instant, aware and in UTC."""
        return self.instant

    def monotonic(self) -> float:
        """Return nothing that goes on."""
        return 0.0

    def sleep(self, seconds: float) -> None:
        """Return at once."""


def begin(world: World, seed: str, host: str) -> None:
    """Fill a new world: *seed* is a key of NAMED_SEEDS, `scale:N` or a file.

    host: where its node runs.

    A world that has something already gets only what every server has. StateError or a list of
    problems for a file that cannot be used; the world is then still new.
    """
    if world.is_new and world.is_in_memory and seed in NAMED_SEEDS:
        _copy(world, seed)
    with world.transaction(), world.owned_by(ADMIN_UUID):
        if world.is_new:
            _sow_of(seed)(world, world.clock)
        ensure_configs(world)
        ensure_quotas(world)
        ensure_node(world, host)


def _sow_of(seed: str) -> Sow:
    if seed.startswith(SCALE):
        return scale_seed(seed)
    if seed in NAMED_SEEDS:
        return NAMED_SEEDS[seed]
    from zscli.simulator.seeds.file import sow_file

    return lambda world, clock: sow_file(world, clock, seed)


def _copy(world: World, seed: str) -> None:
    """Fill a world with a copy of the one that was made for this seed, made now if need be."""
    now = world.clock.now()
    key = id(world.catalog), seed
    with _lock:
        found = _made.get(key)
        if found is None or not timedelta() <= now - found[1] < FRESH:
            clock = _At(now)  # not the simulator's own, which would keep all of it in memory
            first = World(world.catalog, clock)
            with first.transaction(), first.owned_by(ADMIN_UUID):
                NAMED_SEEDS[seed](first, clock)
                ensure_configs(first)
                ensure_quotas(first)
            if found is not None:
                found[2].close()
            found = _made[key] = world.catalog, now, first
        found[2].give_to(world)
