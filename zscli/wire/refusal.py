"""The server's error as JSON: read leniently, and turned into ours with the next step.

Match on codes, never on texts: those are translated. Source: protocol, section 5.
"""

from typing import Any, Final

from zscli.errors import ApiError, ServerError, SessionEnded

__all__ = ["HINTS", "api_error", "read_error"]

DEEPEST: Final = 32
"""Causes below this depth are not read."""
MOST_CAUSES: Final = 100
SESSION_ENDED: Final = "ID.1001"

HINTS: Final = {
    "ID.1000": "Check the name and the password.",
    "ID.1001": "Log in again: LogInByAccount accountName=admin",
    "ID.1002": "Log in with an account that may do this, or ask an administrator.",
    "ID.1003": "See the quota and what is used of it: GetAccountQuotaUsage uuid=…",
    "ID.1005": "Change the password first, at the web console or as an administrator.",
    "ID.1006": "Log out where you no longer work (LogOut), wait until a session expires, or raise "
    "the global config session.maxConcurrent of identity.",
    "LOGIN_CONTROL.1001": "Choose a password that was not used before.",
    "LOGIN_CONTROL.1002": "Wait a while before the next try, or ask an administrator: "
    "UnlockIdentity resourceName=NAME loginType=account",
    "LOGIN_CONTROL.1003": "The captcha is another one now: GetLoginCaptcha resourceName=NAME "
    "loginType=account",
    "LOGIN_CONTROL.1005": "Ask for a captcha: GetLoginCaptcha resourceName=NAME loginType=account. "
    "Then log in with its captchaUuid=… and the verifyCode=… that its picture shows.",
    "SYS.1001": "The work may go on: query the resource before you repeat the call.",
    "SYS.1003": "Query the resource to see whether its uuid is right.",
    "SYS.1007": "See what the API takes: help {api}",
    "SYS.1010": "The management node is starting: try again in a minute.",
    "SYS.1011": "A management node is out of reach: try again in a minute.",
    "SYS.1012": "A management node is out of reach: try again in a minute.",
    "SYS.1014": "This server cannot do that.",
    "PORTAL.1000": "This server does not have {api}: it is of another release, or lacks a module.",
    "PORTAL.1002": "The management node is starting: try again in a minute.",
    "HOST.1010": "See the host's status: QueryHost fields=name,state,status",
    "HOST_ALLOCATION.1000": "See what is free: GetCpuMemoryCapacity all=true",
    "PS.1000": "See what is free: GetPrimaryStorageCapacity all=true",
    "PS.1003": "See the storages' status: QueryPrimaryStorage fields=name,state,status",
    "VM.1010": "See the VM's state: QueryVmInstance fields=name,state",
    "LICENSE.1000": "See the license: GetLicenseInfo",
}
"""The next step by the code of an error, or of a cause of it."""


def read_error(body: Any) -> ServerError | None:
    """Return the error in an answer, or None when it holds none.

    Tolerates wrong types and any depth; a message for people stands in for a missing
    elaboration. Source: protocol, section 5.1.
    """
    found = body.get("error") if isinstance(body, dict) else None
    return _error(found, 0) if isinstance(found, dict) and found else None


def api_error(api: str, error: ServerError, body: Any) -> ApiError:
    """Return the error to raise, with the next step for the code that says most."""
    kind = SessionEnded if error.code == SESSION_ENDED else ApiError
    codes = (error.code, error.innermost.code)
    hint = next((HINTS[code] for code in codes if code in HINTS), "")
    return kind(api, error, hint=hint.format(api=api), body=body)


def _error(found: dict[str, Any], depth: int) -> ServerError:
    cause = found.get("cause")
    causes = found.get("causes")
    deeper = depth < DEEPEST
    return ServerError(
        code=_text(found.get("code")) or ("SYS.1000" if depth == 0 else ""),
        description=_text(found.get("description")),
        details=_text(found.get("details")),
        elaboration=_text(found.get("elaboration")) or _message(found.get("messages")),
        location=_text(found.get("location")),
        cause=_error(cause, depth + 1) if deeper and isinstance(cause, dict) and cause else None,
        causes=tuple(
            _error(one, depth + 1)
            for one in (causes[:MOST_CAUSES] if deeper and isinstance(causes, list) else ())
            if isinstance(one, dict) and one
        ),
    )


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return "" if value is None or isinstance(value, bool | dict | list) else str(value)


def _message(messages: Any) -> str:
    if not isinstance(messages, dict):
        return ""
    return _text(messages.get("message_en")) or _text(messages.get("message_cn"))
