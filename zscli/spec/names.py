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

VERBS = frozenset(_VERBS.split())
"""Every verb an API's name begins with."""
_LONGEST = max(map(len, VERBS))

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

_NEXT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
"""What begins another word, after a verb."""
_TEST = "TestConnection"
_HUMP = (
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
    for end in range(min(_LONGEST, len(name)), 1, -1):
        follows = name[end : end + 1]
        if (not follows or follows in _NEXT) and name[:end] in VERBS:
            return name[:end], name[end:]
    if name.startswith("SNS") and name.endswith(_TEST):
        return "Test", f"{name.removesuffix(_TEST)}Connection"
    return name, ""


def humps(name: str) -> tuple[str, ...]:
    """Return the words inside a name: ("Stop", "Vm", "Instance"), ("L3", "Network", "Uuid")."""
    return tuple(_hump().findall(name))


@cache
def _hump() -> re.Pattern[str]:
    """Return what a word inside a name is; compiled when it is first asked for."""
    return re.compile(_HUMP)
