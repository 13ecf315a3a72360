"""A module of the standard library that is imported when something of it is asked for.

dataclasses imports inspect at once and uses it for odd classes only; starting is quicker without.
"""

import sys
from types import ModuleType
from typing import Any

__all__ = ["postpone"]


class _Postponed(ModuleType):
    """Stands for a module until somebody asks for one of its names."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        from importlib import import_module

        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        found = getattr(import_module(self.__name__), name)
        setattr(self, name, found)
        return found


def postpone(name: str) -> None:
    """Have the module *name* imported late, unless it is there already."""
    if name not in sys.modules:
        sys.modules[name] = _Postponed(name)
