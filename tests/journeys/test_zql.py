"""ZQL from the shell, against the simulator."""

import pytest

from tests.journey import Zscli

ASKED = [
    # the query, and what stands in the table
    (
        "query cluster.name,state where name = 'edge-cluster'",
        "name          state\n------------  -------\nedge-cluster  Enabled\n",
    ),
    ("count vminstance", "total\n-----\n   20\n"),
    (
        "count vminstance where state in ('Paused', 'Stopped') group by state order by state asc",
        "state    count\n-------  -----\nPaused       1\nStopped      4\n",
    ),
]


@pytest.mark.parametrize(("text", "table"), ASKED, ids=[row[0] for row in ASKED])
def test_a_table_of_zql(zscli: Zscli, text: str, table: str) -> None:
    """One statement's rows, its number or its groups are a table of their own."""
    ran = zscli("ZQLQuery", f"zql={text}", "-o", "table")
    assert (ran.status, ran.out) == (0, table)


def test_an_error_in_zql(zscli: Zscli) -> None:
    """What the server cannot read is told with its line and column."""
    ran = zscli("ZQLQuery", "zql=query vminstance wher name = 'x'")
    assert ran.status == 1
    assert "at line 1:17" in ran.err
