"""A fresh copy of the demo's cloud for every test."""

import sqlite3
from collections.abc import Iterator

import pytest

from tests.simulator.behaviours.cloud import Cloud
from zscli.clock import SystemClock
from zscli.simulator.seeds.seed import seed_demo
from zscli.simulator.world.config import ensure_configs
from zscli.simulator.world.world import World
from zscli.spec.catalog import Catalog

CLOCK = SystemClock()


def copy_of(template: World, catalog: Catalog) -> World:
    """Return a new world with everything that the template has."""
    world = World(catalog, CLOCK)
    source: sqlite3.Connection = template._db
    source.backup(world._db)
    return world


@pytest.fixture(scope="session")
def template(catalog: Catalog) -> Iterator[World]:
    """The demo's world, made once."""
    world = World(catalog, CLOCK)
    with world.transaction():
        seed_demo(world, CLOCK)
        ensure_configs(world)
    yield world
    world.close()


@pytest.fixture
def cloud(template: World, catalog: Catalog) -> Iterator[Cloud]:
    """The demo's cloud, for this test alone."""
    world = copy_of(template, catalog)
    yield Cloud(world, CLOCK)
    world.close()
