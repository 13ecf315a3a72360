"""An old script: counts and lists VMs, page by page, and writes a report of hosts and addresses."""

# Written as they were for the SDK of Python 2, but for print().
# mypy: ignore-errors
# ruff: noqa: ANN001, ANN003, ANN201, D103, PLR0402, T201, UP031

import apibinding.api_actions as api_actions

from zscli.sdk.account import (
    execute_action_with_session,
    gen_query_conditions,
    login_by_account,
    logout,
)


def query_resource(name, conditions, session_uuid=None, count="false", **limits):
    action = getattr(api_actions, "Query%sAction" % name)()
    action.conditions = conditions
    action.count = count
    for key, value in limits.items():
        setattr(action, key, value)
    ret = execute_action_with_session(action, session_uuid)
    if count == "true":
        return action.reply.total
    return ret


session_uuid = login_by_account("admin", "password", 30000)
try:
    total = query_resource("VmInstance", [], session_uuid, count="true")
    running = query_resource("VmInstance", ["state=Running"], session_uuid, count="true")
    print("%d VMs, %d running" % (total, running))

    names = []
    start = 0
    while True:
        page = query_resource(
            "VmInstance",
            [],
            session_uuid,
            start=start,
            limit="7",
            sortBy="name",
            sortDirection="asc",
        )
        if not page:
            break
        names += [vm.name for vm in page]
        start += len(page)
    print("%d names in order: %s" % (len(names), names == sorted(names)))

    conditions = gen_query_conditions("state", "=", "Enabled")
    conditions = gen_query_conditions("status", "=", "Connected", conditions)
    for host in sorted(query_resource("Host", conditions, session_uuid), key=lambda h: h.name):
        vms = query_resource(
            "VmInstance", gen_query_conditions("hostUuid", "=", host.uuid), session_uuid
        )
        ips = [nic.ip for vm in vms for nic in vm.vmNics if nic.ip is not None]
        print("%s %s: %d VMs, %d addresses" % (host.name, host.managementIp, len(vms), len(ips)))

    biggest = query_resource(
        "Volume",
        ["type=Data"],
        session_uuid,
        fields="uuid,name,size",
        sortBy="size",
        sortDirection="desc",
        limit=1,
    )
    print("largest: %s %d" % (biggest[0].name, biggest[0].size))
    nobody = query_resource(
        "VmInstance", [{"name": "name", "op": "in", "value": "a,b"}], session_uuid
    )
    print("nobody: %s" % nobody)
    null = query_resource(
        "VmInstance", gen_query_conditions("hostUuid", "is null", ""), session_uuid
    )
    print("without a host: %s" % all(vm.hostUuid is None for vm in null))
finally:
    logout(session_uuid)
