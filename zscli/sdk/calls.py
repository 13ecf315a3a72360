"""Every API as a method, made when it is asked for."""

from collections.abc import Callable
from typing import Any

__all__ = ["AsyncCalls", "Calls"]


class Calls:
    """Has a method for each API of the catalog, by the API's name: `CreateZone(name="z1")`."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if not name[:1].isupper():
            raise AttributeError(f"{type(self).__name__} has no attribute {name}.", name=name)
        return self._api(name)

    def _api(self, name: str) -> Callable[..., Any]:
        """Return the method of the API *name*. Raises AttributeError with near names."""
        raise NotImplementedError


class AsyncCalls(Calls):
    """The same, each to be awaited."""
