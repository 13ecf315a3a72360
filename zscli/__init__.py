"""zscli, a cloud shell for ZStack. Importing it loads neither requests nor prompt_toolkit.

For programs: `zscli.connect(…)` gives a cloud, `zscli.aio` the same for asyncio.
"""

TYPE_CHECKING = False
"""typing is slow to import, and checkers know the name."""

if TYPE_CHECKING:
    from zscli import aio as aio
    from zscli.sdk.connect import connect as connect

__all__ = ["__version__", "aio", "connect"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import the SDK at its first use: the shell has no need of it."""
    if name == "connect":
        from zscli.sdk.connect import connect

        return connect
    if name == "aio":
        from importlib import import_module

        return import_module("zscli.aio")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
