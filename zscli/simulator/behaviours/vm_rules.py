"""In which states a VM allows what, and how the server says that it does not.

Tables of the protocol, section 8.1; nothing here changes the world.
"""

from dataclasses import dataclass

from zscli.simulator.behaviours.records import Row
from zscli.simulator.refusal import Refusal

__all__ = ["RULES", "STATES", "Rule", "check_state", "refused"]

STATES = (
    "Created",
    "Starting",
    "Running",
    "Stopping",
    "Stopped",
    "Rebooting",
    "Destroying",
    "Destroyed",
    "Migrating",
    "Expunging",
    "Pausing",
    "Paused",
    "Resuming",
    "VolumeMigrating",
    "VolumeRecovering",
    "Error",
    "NoState",
    "Unknown",
    "Crashed",
)
"""All states that a VM can have."""

_WRONG_STATE = "VM.1010"


@dataclass(frozen=True, slots=True)
class Rule:
    """In which states an API is allowed.

    outer: the code around VM.1010, empty for none. message: the class that the details name,
    where it is not the API's own.
    """

    allowed: tuple[str, ...]
    outer: str = ""
    message: str = ""


_USUAL = ("Running", "Stopped", "Paused")

RULES: dict[str, Rule] = {
    "AttachDataVolumeToVm": Rule(_USUAL, "VM.1005"),
    "AttachIsoToVmInstance": Rule(_USUAL),
    "ChangeInstanceOffering": Rule(_USUAL),
    "DetachIsoFromVmInstance": Rule(_USUAL),
    "ExpungeVmInstance": Rule(("Destroyed",), "SYS.1006"),
    "FlattenVmInstance": Rule(_USUAL, "SYS.1006"),
    "GetVmConsoleAddress": Rule(("Running", "Crashed")),
    "MigrateVm": Rule(("Running", "Paused", "Unknown"), "VM.1008"),
    "PauseVmInstance": Rule(("Running",), "VM.1012"),
    "RebootVmInstance": Rule(
        ("Running", "Crashed", "NoState"), "VM.1003", "org.zstack.header.vm.RebootVmInstanceMsg"
    ),
    "RecoverVmInstance": Rule(("Destroyed",), "SYS.1006"),
    "ReimageVmInstance": Rule(("Stopped",), "VM.1014"),
    "ResumeVmInstance": Rule(("Paused",), "VM.1013"),
    "StartVmInstance": Rule(("Created", "Stopped", "Running", "Crashed"), "VM.1001"),
    "StopVmInstance": Rule(
        ("Running", "Stopped", "Paused", "Unknown", "Crashed", "NoState"), "VM.1002"
    ),
}
"""By API: those whose refusal is VM.1010, alone or below another code."""


def refused(code: str, cause: Refusal) -> Refusal:
    """Return a refusal around its cause, with the same details."""
    return Refusal(code, cause.details, cause)


def check_state(vm: Row, api: str, message: str) -> None:
    """Refuse when the VM's state does not allow the API. *message*: the API's class."""
    rule = RULES[api]
    if vm["state"] in rule.allowed:
        return
    name = rule.message or message or f"org.zstack.header.vm.API{api}Msg"
    cause = Refusal(
        _WRONG_STATE,
        f"current vm instance state[{vm['state']}] doesn't allow to proceed message[{name}], "
        f"allowed states are [{', '.join(rule.allowed)}]",
    )
    raise refused(rule.outer, cause) if rule.outer else cause
