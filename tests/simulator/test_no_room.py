"""What cannot be kept in the state file is taken back, and the next change is not hindered."""

import sqlite3

import pytest

from zscli.simulator.world.world import World


def test_a_commit_that_fails(world: World) -> None:
    """What cannot be kept at the end of a transaction is taken back, and the next one begins."""
    world.execute("CREATE TABLE a (n INTEGER PRIMARY KEY)")
    world.execute("CREATE TABLE b (n REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    world.rows("PRAGMA foreign_keys = 1")
    with pytest.raises(sqlite3.IntegrityError), world.transaction():
        world.execute("INSERT INTO b VALUES (1)")  # is noticed by COMMIT alone
    with world.transaction():
        world.execute("INSERT INTO a VALUES (1)")
    assert (world.rows("SELECT * FROM a"), world.rows("SELECT * FROM b")) == ([(1,)], [])
