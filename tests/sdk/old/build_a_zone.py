"""An old script: builds a zone with its cluster, storage and networks, and takes it down again.

It brings its own helpers, as many do, over api.Api and messages.
"""

# Written as they were for the SDK of Python 2, but for print().
# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201, D103, PLR0402, RUF059, T201, UP031

import os

import apibinding.api as api
import apibinding.api_actions as api_actions
import apibinding.inventory as inventory


def sync_call(apicmd, session_uuid):
    api_instance = api.Api(host=os.environ.get("ZS_SERVER_IP"), port=os.environ["PORT"])
    if session_uuid:
        api_instance.set_session_to_api_message(apicmd, session_uuid)
    (name, reply) = api_instance.sync_call(apicmd)
    if not reply.success:
        raise api.ApiError(
            "Sync call at: [%s] meets error: %s."
            % (apicmd.__class__.__name__, api.error_code_to_string(reply.error))
        )
    return reply


def async_call(apicmd, session_uuid):
    api_instance = api.Api(host=os.environ.get("ZS_SERVER_IP"), port=os.environ["PORT"])
    api_instance.set_session_to_api_message(apicmd, session_uuid)
    (name, event) = api_instance.async_call_wait_for_complete(apicmd)
    if not event.success:
        raise api.ApiError(
            "Async call: [%s] meets error: %s."
            % (apicmd.__class__.__name__, api.error_code_to_string(event.error))
        )
    print("[Async call] [%s] Success" % apicmd.__class__.__name__)
    return event


def login_as_admin():
    login = api_actions.LogInByAccountAction()
    login.accountName = inventory.INITIAL_SYSTEM_ADMIN_NAME
    login.password = inventory.INITIAL_SYSTEM_ADMIN_PASSWORD
    login.timeout = 60000
    return async_call(login, None).inventory.uuid


def logout(session_uuid):
    action = api_actions.LogOutAction()
    action.timeout = 60000
    action.sessionUuid = session_uuid
    async_call(action, session_uuid)


session_uuid = login_as_admin()
try:
    action = api_actions.CreateZoneAction()
    action.name = "old-zone"
    action.description = None
    action.timeout = "30000"
    action.userTags = ["built-by-script"]
    zone = async_call(action, session_uuid).inventory

    action = api_actions.CreateClusterAction()
    action.name = "old-cluster"
    action.zoneUuid = zone.uuid
    action.hypervisorType = "KVM"
    cluster = async_call(action, session_uuid).inventory

    action = api_actions.AddKVMHostAction()
    action.clusterUuid = cluster.uuid
    action.managementIp = "10.11.12.13"
    action.name = "old-host"
    action.username = "root"
    action.password = "password"
    action.sshPort = "22"
    action.timeout = 1800000
    host = async_call(action, session_uuid).inventory

    action = api_actions.AddLocalPrimaryStorageAction()
    action.name = "old-ps"
    action.url = "/zstack_ps"
    action.zoneUuid = zone.uuid
    storage = async_call(action, session_uuid).inventory
    action = api_actions.AttachPrimaryStorageToClusterAction()
    action.clusterUuid = cluster.uuid
    action.primaryStorageUuid = storage.uuid
    async_call(action, session_uuid)

    action = api_actions.CreateL2VlanNetworkAction()
    action.name = "old-l2"
    action.physicalInterface = "eth0"
    action.vlan = "100"
    action.zoneUuid = zone.uuid
    l2 = async_call(action, session_uuid).inventory
    action = api_actions.AttachL2NetworkToClusterAction()
    action.clusterUuid, action.l2NetworkUuid = cluster.uuid, l2.uuid
    async_call(action, session_uuid)

    action = api_actions.CreateL3NetworkAction()
    action.name = "old-l3"
    action.l2NetworkUuid = l2.uuid
    action.system = "false"
    l3 = async_call(action, session_uuid).inventory
    action = api_actions.AddIpRangeAction()
    action.name = "old-range"
    action.l3NetworkUuid = l3.uuid
    action.startIp, action.endIp = "172.31.0.10", "172.31.0.100"
    action.netmask, action.gateway = "255.255.255.0", "172.31.0.1"
    async_call(action, session_uuid)
    query = api_actions.QueryNetworkServiceProviderAction()
    query.conditions = [{"name": "type", "op": "=", "value": "Flat"}]
    query.sessionUuid = session_uuid
    provider = query.run()[0]
    action = api_actions.AttachNetworkServiceToL3NetworkAction()
    action.l3NetworkUuid = l3.uuid
    action.networkServices = {provider.uuid: ["DHCP", "Eip"]}
    async_call(action, session_uuid)

    query = inventory.APIQueryL3NetworkMsg()
    query.conditions = [{"name": "name", "op": "like", "value": "old-%"}]
    found = sync_call(query, session_uuid).inventories
    print(
        "%d network, services %s"
        % (len(found), sorted(s.networkServiceType for s in found[0].networkServices))
    )
    print(
        "%s: host %s in cluster %s"
        % (zone.name, host.managementIp, host.clusterUuid == cluster.uuid)
    )
    query = inventory.APIQueryUserTagMsg()
    query.conditions = [{"name": "resourceUuid", "op": "=", "value": zone.uuid}]
    print("tags: %s" % [tag.tag for tag in sync_call(query, session_uuid).inventories])
finally:
    action = api_actions.DeleteZoneAction()
    action.uuid = zone.uuid
    action.deleteMode = "Enforcing"
    async_call(action, session_uuid)
    logout(session_uuid)
