"""Which price table an account has. Source: the fields of the specs."""

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import invalid

__all__ = ["PRICE_BEHAVIOURS"]

TABLE = "PriceTableInventory"
REF = "AccountPriceTableRefInventory"


def refs(ask: Ask) -> Row:
    """GetAccountPriceTableRef: the accounts of a table, or the table of an account."""
    world, account = ask.world, ask.params.get("accountUuid")
    table = ask.params.get("tableUuid")
    if account:
        world.require("AccountInventory", str(account), "accountUuid")
        table = table or next(
            (row["tableUuid"] for row in world.find(REF, accountUuid=account)), None
        )
        if table is None:
            return {"accountUuids": []}
    if not table:
        raise invalid("either tableUuid or accountUuid must be given")
    world.require(TABLE, str(table), "tableUuid")
    found = [row["accountUuid"] for row in world.find(REF, tableUuid=table)]
    shown = [uuid for uuid in found if account in {None, uuid}]
    return {"accountUuids": shown, "tableUuid": table}


PRICE_BEHAVIOURS: dict[str, Behaviour] = {"GetAccountPriceTableRef": refs}
"""What the portal calls for the APIs of this module."""
