"""The two halves of an API's name, and the humps inside one.

Knows the verbs that ZStack uses and nothing of any single API.
"""

import re
from functools import cache, lru_cache

__all__ = ["VERBS", "humps", "split_name"]

_VERBS = """
Ack Add Allocate Apply Attach Backup BatchAdd BatchCreate BatchDelete BatchQuery BatchSync
Bind Bootstrap Calculate Cancel Change Check Clean CleanUp Cleanup Clone Convert Create
Debug Decode Degrade Delete Deploy Describe Destroy Detach Disable Discover Download Eject
Enable Execute Export Expunge Failover Flatten Fstrim GC Generate Get Identify Inspect Is
List Locate LogIn LogOut Login Match Merge Migrate Mount Move Parse Pause PowerOff PowerOn
PowerReset Preview PrometheusQuery Protect Provision Publish Pull Push Put Query Reboot
Reclaim Reconnect Recover Recovery Refresh Register Reimage Reload Remove Renew Request
Rerun Reset Resize Restart Resume Revert Revoke Run SelfTest Set Share Shrink Shutdown
Start Stop Submit Subscribe Sync Take Terminate Trigger Unbind Undo Unexport Ungenerate
Ungroup Unlock Unmount Unprotect Unregister Unsubscribe Update Upgrade Upload Validate
Verify Withdraw ZQLQuery
"""

VERBS = tuple(sorted(_VERBS.split(), key=lambda verb: (-len(verb), verb)))
"""Every verb an API's name begins with, the longest first."""

_IRREGULAR = {
    "BackupStorageMigrateImage": ("Migrate", "BackupStorageImage"),
    "KvmRunShell": ("Run", "KvmShell"),
    "LocalStorageGetVolumeMigratableHosts": ("Get", "LocalStorageVolumeMigratableHosts"),
    "LocalStorageMigrateVolume": ("Migrate", "LocalStorageVolume"),
    "PrimaryStorageMigrateVm": ("Migrate", "PrimaryStorageVm"),
    "PrimaryStorageMigrateVolume": ("Migrate", "PrimaryStorageVolume"),
    "SdnControllerAddHost": ("Add", "SdnControllerHost"),
    "SdnControllerChangeHost": ("Change", "SdnControllerHost"),
    "SdnControllerRemoveHost": ("Remove", "SdnControllerHost"),
    "SecurityMachineDetectSync": ("Detect", "SecurityMachineSync"),
    "SecurityMachineEncrypt": ("Encrypt", "SecurityMachine"),
    "TokenIntrospection": ("Check", "Token"),
}
"""Names in which the verb does not come first."""

_TEST = re.compile(r"(SNS\w+)TestConnection\Z")
_HUMP = re.compile(
    r"IAM2|OAuth2?|SAML2|BareMetal2|V2V|IPsec|IPSec|IpSec|[LI][234]|Ipv6|Base64|ID(?=API)"
    r"|(?:ID|API|VM)s(?=[A-Z]|\Z)"
    r"|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+|[0-9]+"
)


@lru_cache(maxsize=4096)
def split_name(name: str) -> tuple[str, str]:
    """Return the verb and the resource: ("Stop", "VmInstance").

    A name without a known verb is its own verb and has an empty resource.
    """
    irregular = _IRREGULAR.get(name)
    if irregular is not None:
        return irregular
    found = _verb().match(name)
    if found is not None:
        return found.group(), name[found.end() :]
    tested = _TEST.match(name)
    if tested is not None:
        return "Test", f"{tested.group(1)}Connection"
    return name, ""


@cache
def _verb() -> re.Pattern[str]:
    """Return what an API's name begins with; compiling it takes a millisecond."""
    return re.compile(rf"(?:{'|'.join(VERBS)})(?=[A-Z0-9]|\Z)")


def humps(name: str) -> tuple[str, ...]:
    """Return the words inside a name: ("Stop", "Vm", "Instance"), ("L3", "Network", "Uuid")."""
    return tuple(_HUMP.findall(name))
