"""How long jobs take: all the same, or as long as on a server, by the class of their API.

The real-like ones are rough: what a small cloud with KVM hosts takes, in seconds.
"""

from collections.abc import Callable

from zscli.spec.model import ApiSpec

__all__ = ["Delay", "Durations", "always", "real_like"]

Delay = tuple[float, float]
"""Between how many and how many seconds a job takes."""

Durations = Callable[[ApiSpec], Delay]

_BY_NAME: dict[str, Delay] = {
    "AddImage": (15, 60),
    "AddKVMHost": (30, 90),
    "ChangeHostState": (1, 5),
    "CreateDataVolumeTemplateFromVolume": (10, 40),
    "CreateRootVolumeTemplateFromRootVolume": (20, 60),
    "CreateVmInstance": (4, 12),
    "CreateVolumeSnapshot": (1, 4),
    "DeleteHost": (2, 6),
    "DestroyVmInstance": (1, 4),
    "ExpungeImage": (1, 4),
    "LocalStorageMigrateVolume": (30, 120),
    "MigrateVm": (8, 40),
    "RebootVmInstance": (3, 8),
    "ReconnectHost": (5, 15),
    "ReimageVmInstance": (3, 10),
    "RevertVolumeFromSnapshot": (2, 8),
    "StartVmInstance": (2, 6),
    "StopVmInstance": (3, 15),
    "SubmitLongJob": (0.1, 0.4),
}
_BY_VERB: dict[str, Delay] = {
    "Attach": (0.5, 2),
    "Change": (0.1, 0.5),
    "Delete": (0.3, 1.5),
    "Detach": (0.5, 2),
    "Expunge": (0.5, 2),
    "Reconnect": (2, 6),
    "Resize": (1, 3),
    "Sync": (0.5, 2),
    "Update": (0.1, 0.4),
}
_ELSE: Delay = (0.2, 1)


def always(delay: Delay) -> Durations:
    """Return the durations that are the same for every API."""
    return lambda _: delay


def real_like(api: ApiSpec) -> Delay:
    """Return how long a job of this API takes on a server, in the rough."""
    return _BY_NAME.get(api.name) or _BY_VERB.get(api.verb, _ELSE)
