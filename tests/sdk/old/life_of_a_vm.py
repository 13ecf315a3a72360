"""An old script: a VM from image to trash, with a volume and a snapshot, as an account of its own."""

# Written as they were for the SDK of Python 2, but for print().
# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201, D103, E501, PLR0402, T201, UP031

import hashlib

import apibinding.api as api
import apibinding.api_actions as api_actions

from zscli.sdk.account import execute_action_with_session, login_as_admin, login_by_account, logout


def first(name, conditions, session_uuid):
    action = getattr(api_actions, "Query%sAction" % name)()
    action.conditions = conditions
    action.sessionUuid = session_uuid
    return action.run()[0]


admin = login_as_admin()
try:
    image = first("Image", ["mediaType=RootVolumeTemplate", "system=false"], admin)
    offering = first("InstanceOffering", ["type=UserVm"], admin)
    l3 = first("L3Network", ["system=false", "category=Private"], admin)
    disk = first("DiskOffering", [], admin)

    action = api_actions.CreateVmInstanceAction()
    action.name = "old-vm"
    action.imageUuid = image.uuid
    action.instanceOfferingUuid = offering.uuid
    action.l3NetworkUuids = [l3.uuid]
    action.dataDiskOfferingUuids = [disk.uuid]
    action.systemTags = ["hostname::old-vm"]
    action.timeout = 600000
    action.sessionUuid = admin
    evt = action.run()
    vm = evt.inventory
    print("%s %s, %d volumes, error %s" % (vm.name, vm.state, len(vm.allVolumes), evt.error))

    for name, state in (
        ("Stop", "Stopped"),
        ("Start", "Running"),
        ("Reboot", "Running"),
        ("Pause", "Paused"),
        ("Resume", "Running"),
    ):
        action = getattr(api_actions, "%sVmInstanceAction" % name)()
        action.uuid = vm.uuid
        action.timeout = 240000
        evt = execute_action_with_session(action, admin)
        print("%s: %s" % (name, evt.inventory.state == state))

    action = api_actions.CreateVolumeSnapshotAction()
    action.volumeUuid = vm.rootVolumeUuid
    action.name = "before"
    snapshot = execute_action_with_session(action, admin).inventory
    action = api_actions.RevertVolumeFromSnapshotAction()
    action.uuid = snapshot.uuid
    try:
        execute_action_with_session(action, admin)
    except api.ApiError as e:
        print("refused: %s" % (str(e) != ""))

    try:
        action = api_actions.DestroyVmInstanceAction()
        action.uuid = "0" * 32
        execute_action_with_session(action, None)
    except api.ApiError as err:
        print("no such VM: %s" % ("0" * 32 in str(err)))

    action = api_actions.CreateAccountAction()
    action.name = "old-account"
    action.password = hashlib.sha512(b"password").hexdigest()
    account = execute_action_with_session(action, admin).inventory
    own = login_by_account("old-account", hashlib.sha512(b"password").hexdigest())
    action = api_actions.QueryVmInstanceAction()
    action.conditions = []
    print("sees of its own: %d" % len(execute_action_with_session(action, own)))
    share = api_actions.ShareResourceAction()
    share.resourceUuids = [image.uuid]
    share.accountUuids = [account.uuid]
    execute_action_with_session(share, admin)
    action = api_actions.QueryImageAction()
    action.conditions = ["uuid=%s" % image.uuid]
    print("sees of ours: %d" % len(execute_action_with_session(action, own)))
    logout(own)

    for name in ("Destroy", "Expunge"):
        action = getattr(api_actions, "%sVmInstanceAction" % name)()
        action.uuid = vm.uuid
        evt = execute_action_with_session(action, admin)
        print("%s: %s" % (name, evt.success))
    action = api_actions.DeleteAccountAction()
    action.uuid = account.uuid
    execute_action_with_session(action, admin)
finally:
    logout(admin)
