"""The classes of what the server answers, such as VmInstanceInventory; made when asked for."""

from zscli.sdk.messages import catalog
from zscli.sdk.records import Inventory
from zscli.sdk.types import inventory_class
from zscli.spec.near import nearest


def __getattr__(name: str) -> type[Inventory]:
    if name.startswith("_"):
        raise AttributeError(name)
    if catalog().inventory(name) is None:
        near = nearest(name, catalog().inventories, 2)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise AttributeError(f"There is no {name}.{hint}", name=name)
    made = globals()[name] = inventory_class(catalog(), name)
    return made


def __dir__() -> list[str]:
    return list(catalog().inventories)
