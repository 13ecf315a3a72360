"""What a listener is set to: health checks, sessions, limits. Each is a system tag of it.

Defaults come from the global configs of the category loadBalancer. Source: protocol, sections 8.9
and 9.1.
"""

from zscli.simulator.ask import Ask
from zscli.simulator.behaviours.records import Row
from zscli.simulator.behaviours.tag import given_tag, put_system_tag, system_tag
from zscli.simulator.behaviours.vip_rows import LISTENER
from zscli.simulator.refusal import failed, invalid

__all__ = ["CONFIGURED", "change_settings", "check_new", "keep_settings"]

_WEB = ("http", "https")
_CODES = ("http_1xx", "http_2xx", "http_3xx", "http_4xx", "http_5xx")
CONFIGURED = (
    "connectionIdleTimeout",
    "healthyThreshold",
    "healthCheckInterval",
    "healthCheckTimeout",
    "unhealthyThreshold",
    "maxConnection",
    "balancerAlgorithm",
    "Nbprocess",
)
"""The tags whose defaults are global configs of the same name."""
_PLAIN = {
    "connectionIdleTimeout": "connectionIdleTimeout",
    "maxConnection": "maxConnection",
    "balancerAlgorithm": "balancerAlgorithm",
    "healthyThreshold": "healthyThreshold",
    "unhealthyThreshold": "unhealthyThreshold",
    "healthCheckInterval": "healthCheckInterval",
    "aclStatus": "accessControlStatus",
    "nbprocess": "Nbprocess",
    "httpMode": "httpMode",
    "sessionPersistence": "sessionPersistence",
    "sessionIdleTimeout": "sessionIdleTimeout",
    "cookieName": "cookieName",
    "httpRedirectHttps": "httpRedirectHttps",
    "redirectPort": "redirectPort",
    "statusCode": "statusCode",
    "tcpProxyProtocol": "tcpProxyProtocol",
}
"""Parameters of a change, and the tag that each becomes."""
_LISTS = {"httpVersions": ",", "httpCompressAlgos": " "}
_SESSION = ("sessionPersistence", "sessionIdleTimeout", "cookieName")
_PORTS = 65_535


def check_new(ask: Ask, protocol: str) -> str:
    """Return the protocol of the health check; Refusal for settings that do not go together."""
    params = ask.params
    default = "udp" if protocol == "udp" else "tcp"
    check = str(params.get("healthCheckProtocol") or default)
    if (check == "udp") != (protocol == "udp"):
        raise failed(
            f"the listener with protocol [{protocol}] doesn't support this health check:[{check}]"
        )
    if check == "http" and not params.get("healthCheckURI"):
        raise failed(
            "the http health check protocol must be specified its healthy checking parameter "
            "healthCheckURI"
        )
    _check_code(params.get("healthCheckHttpCode"))
    _check_protocol(ask, protocol)
    if protocol not in _WEB and any(given_tag(ask.system_tags, name) for name in _SESSION):
        raise invalid(
            f"l4[{protocol}] loadBalancer listener doesn't support assigning session persistence "
            "state"
        )
    return check


def _check_code(code: object) -> None:
    if code and not all(part in _CODES for part in str(code).split(",")):
        raise failed(f"the http health check protocol's expecting code [{code}] is invalidate")


def _check_protocol(ask: Ask, protocol: str) -> None:
    """Refuse what only some protocols have."""
    params = ask.params
    if params.get("securityPolicyType") and protocol != "https":
        raise failed(
            f"the listener with protocol [{protocol}] doesn't support select security policy"
        )
    if params.get("httpVersions"):
        if protocol != "https":
            raise invalid(
                f"the listener with protocol [{protocol}] doesn't support select http version"
            )
        if not set(params["httpVersions"]) <= {"h1", "h2"}:
            raise invalid("the listener with protocol https only support http version:[h1, h2]")
    if params.get("tcpProxyProtocol") and protocol != "tcp":
        raise invalid("only a listener with protocol tcp supports tcp proxy protocol param")
    if params.get("httpCompressAlgos") and protocol not in _WEB:
        raise invalid(f"the listener with protocol [{protocol}] doesn't support compress content")


def keep_settings(ask: Ask, uuid: str, protocol: str, check: str) -> None:
    """Give a new listener its tags, but for those that came with the call."""
    params = ask.params
    tags = {name: ask.config("loadBalancer", name) for name in CONFIGURED}
    tags["healthCheckTarget"] = f"{check}:default"
    tags["accessControlStatus"] = str(params.get("aclStatus") or "disable")
    if protocol in _WEB:
        tags["httpMode"] = ask.config("loadBalancer", "httpMode")
    if check == "http":
        method = params.get("healthCheckMethod") or "HEAD"
        code = params.get("healthCheckHttpCode") or "http_2xx"
        tags["healthCheckParameter"] = f"{method}:{params['healthCheckURI']}:{code}"
    tags |= _listed(ask)
    if params.get("tcpProxyProtocol"):
        tags["tcpProxyProtocol"] = str(params["tcpProxyProtocol"])
    for name, value in tags.items():
        if given_tag(ask.system_tags, name) is None:
            put_system_tag(ask.world, LISTENER, uuid, name, value)


def _listed(ask: Ask) -> dict[str, str]:
    return {
        name: sign.join(map(str, ask.params[name]))
        for name, sign in _LISTS.items()
        if ask.params.get(name)
    }


def change_settings(ask: Ask, row: Row) -> None:
    """Set the tags that a change names; Refusal for what does not go together."""
    uuid, protocol = row["uuid"], row["protocol"]
    _check_target(ask.params.get("healthCheckTarget"))
    _check_sessions(ask, row)
    _check_protocol(ask, protocol)
    _check_code(ask.params.get("healthCheckHttpCode"))
    given = {name: ask.params[name] for name in _PLAIN if ask.params.get(name) is not None}
    tags = {_PLAIN[name]: str(value) for name, value in given.items()}
    if tags.get("httpRedirectHttps") == "enable":
        tags = {"redirectPort": "443", "statusCode": "301"} | tags
    for name, value in (tags | _listed(ask) | _health(ask, row)).items():
        put_system_tag(ask.world, LISTENER, uuid, name, value)


def _check_target(target: object) -> None:
    if target is None or target == "default":
        return
    text = str(target)
    if not text.isdecimal() or not 1 <= int(text) <= _PORTS:
        raise invalid(
            f"healthCheck target [{text}] error, it must be 'default' or number "
            f"between[1~{_PORTS}] "
        )


def _check_sessions(ask: Ask, row: Row) -> None:
    params, protocol = ask.params, row["protocol"]
    redirect = params.get("httpRedirectHttps")
    if (params.get("redirectPort") or params.get("statusCode")) and redirect != "enable":
        raise invalid(
            "could not assign redirect port or status code without specifying http redirect https"
        )
    persistence = params.get("sessionPersistence")
    if redirect == "enable":
        if protocol != "http":
            raise invalid(
                "could not support protocols other than HTTP when specifying http redirect https"
            )
        there = persistence or system_tag(ask.world, row["uuid"], "sessionPersistence")
        if there not in {None, "disable"}:
            raise invalid(
                "could not support both HTTP redirect HTTPS and session persistence at the same "
                "time"
            )
    if protocol not in _WEB and any(params.get(name) is not None for name in _SESSION):
        raise invalid(f"l4[{protocol}] listener doesn't support session persistence")
    if persistence == "rewrite" and not params.get("cookieName"):
        raise invalid("session persistence rewrite needs cookieName")


def _health(ask: Ask, row: Row) -> dict[str, str]:
    """Return the tags of the health check that a change sets, made of the old and the new."""
    params, world = ask.params, ask.world
    old = (system_tag(world, row["uuid"], "healthCheckTarget") or "tcp:default").split(":")
    check = str(params.get("healthCheckProtocol") or old[0])
    if (check == "udp") != (row["protocol"] == "udp"):
        raise failed(
            f"the listener with protocol [{row['protocol']}] doesn't support this "
            f"health check:[{check}]"
        )
    tags: dict[str, str] = {}
    if params.get("healthCheckProtocol") or params.get("healthCheckTarget"):
        tags["healthCheckTarget"] = f"{check}:{params.get('healthCheckTarget') or old[-1]}"
    names = ("healthCheckMethod", "healthCheckURI", "healthCheckHttpCode")
    there = system_tag(world, row["uuid"], "healthCheckParameter") or "HEAD::http_2xx"
    parts = [
        str(params.get(name) or part) for name, part in zip(names, there.split(":", 2), strict=True)
    ]
    if check == "http":
        if not parts[1]:
            raise failed(
                "the http health check protocol must be specified its healthy checking "
                "parameter healthCheckURI"
            )
        tags["healthCheckParameter"] = ":".join(parts)
    return tags
