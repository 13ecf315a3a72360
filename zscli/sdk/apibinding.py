"""`import zscli.sdk.apibinding`, once: old files then keep their `from apibinding import …`.

It puts this SDK's modules in the place of the package apibinding, if none is installed.
"""

import sys
from types import ModuleType

from zscli.sdk import api, api_actions, inventory

__all__ = ["install"]

NAME = "apibinding"


def install() -> None:
    """Make `apibinding.api`, `.api_actions` and `.inventory` importable in this process.

    An apibinding that has been imported already stays as it is: ImportError says so.
    """
    if NAME in sys.modules:
        if getattr(sys.modules[NAME], "__zscli__", False):
            return
        raise ImportError("Another apibinding has been imported already; import zscli's first.")
    package = ModuleType(NAME, "The names of ZStack's own SDK, made by zscli.")
    package.__dict__["__zscli__"] = True
    package.__path__ = []
    sys.modules[NAME] = package
    for name, module in (("api", api), ("api_actions", api_actions), ("inventory", inventory)):
        setattr(package, name, module)
        sys.modules[f"{NAME}.{name}"] = module


install()
