"""The few APIs that change who we are: what they are given, and what is kept of their answer.

A login asks for the password that was left out, and its session is kept; a LogOut is given the
session's uuid, and the session is forgotten. The uuid itself is never shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import NotLoggedIn, NotZStack, ZscliError
from zscli.language.nodes import Argument, Command
from zscli.spec.model import ApiSpec
from zscli.spec.secrets import MASK
from zscli.state.session import LoginKind, Session

__all__ = [
    "LOGINS",
    "changes_login",
    "completed",
    "end_unkept",
    "is_login",
    "login_hint",
    "login_words",
    "repeats_login",
    "settle",
    "spoken",
    "without_secrets",
]

SESSION_INVENTORY = "SessionInventory"


@dataclass(frozen=True, slots=True)
class Login:
    """A login API: what it logs in, and the parameters that name the account and the user."""

    kind: LoginKind
    account: str = ""
    user: str = ""


LOGINS: Mapping[str, Login] = {
    "LogInByAccount": Login("account", "accountName"),
    "LogInByUser": Login("user", "accountName", "userName"),
    "LogIn": Login("account", "username"),
    "LogInByLdap": Login("ldap", "uid", "uid"),
    "LoginIAM2VirtualID": Login("virtual-id"),
    "LoginIAM2VirtualIDWithLdap": Login("virtual-id"),
    "LoginIAM2Project": Login("project", "projectName"),
    "LoginIAM2Platform": Login("virtual-id"),
    "LoginByCas": Login("cas"),
}
"""Source: protocol, section 4.2."""

KEEPS_FORMER = {"LoginIAM2Project", "LoginIAM2Platform"}
"""These are called with a session, and that one stays good."""


def is_login(api: ApiSpec) -> bool:
    """Whether *api* answers with a session of ours."""
    return api.name in LOGINS


def changes_login(api: ApiSpec) -> bool:
    """Whether *api* changes who we are."""
    return is_login(api) or api.name == "LogOut"


def repeats_login(api: ApiSpec) -> bool:
    """Whether the same call of *api* logs in again: it needs no session before it."""
    return is_login(api) and api.name not in KEEPS_FORMER


def completed(command: Command, api: ApiSpec, context: Context) -> Command:
    """Return *command* with what need not be typed: the account, the password, the session.

    The password is asked for where a person can be asked. Raises NotLoggedIn for a LogOut
    without a session, Interrupted when the question is left with Ctrl-C.
    """
    given = {argument.name.lower() for argument in command.arguments}
    added: list[Argument] = []
    if api.name == "LogOut" and "sessionuuid" not in given:
        session = context.session
        if session is None:
            raise NotLoggedIn
        added.append(_argument("sessionUuid", session.uuid))
    account = context.settings["account"] if api.name == "LogInByAccount" else None
    if account and "accountname" not in given:
        added.append(_argument("accountName", account))
        given.add("accountname")
    if is_login(api) and _wants_password(api, given) and context.asks is not None:
        added.append(_argument("password", context.asks.secret("Password: ")))
    if not added:
        return command
    return replace(command, arguments=(*command.arguments, *added))


def _wants_password(api: ApiSpec, given: set[str]) -> bool:
    """Whether only the password is missing; else the other problems are told first."""
    missing = {p.name for p in api.params if p.required and p.name.lower() not in given}
    return missing == {"password"}


def _argument(name: str, value: str) -> Argument:
    return Argument(name, "=", value, (0, 0))


def settle(call: Call, result: Result, context: Context) -> None:
    """Keep the session that a login brought; forget the one that a LogOut ended."""
    if is_login(call.api):
        _keep(call, result, context)
    elif call.api.name == "LogOut":
        context.sessions.drop_if(str(call.params.get("sessionUuid", "")))


def _keep(call: Call, result: Result, context: Context) -> None:
    inventory = result.inventory
    if not isinstance(inventory, dict) or not _is_uuid(inventory.get("uuid")):
        raise NotZStack(
            "The answer to the login cannot be read: it has no uuid of a session.",
            hint="Is this the address of a management node? Try --url http://HOST:8080/zstack",
        )
    former = context.session
    context.sessions.put(context.profile, _session(call, result, inventory, context))
    if former is not None and call.api.name not in KEEPS_FORMER:
        _end(former, context)


def _is_uuid(value: object) -> bool:
    """Whether a header can carry *value* as the uuid of a session."""
    return isinstance(value, str) and value.isascii() and value.isalnum()


def _session(call: Call, result: Result, inventory: Mapping[str, Any], context: Context) -> Session:
    login = LOGINS[call.api.name]
    account = str(call.params.get(login.account, ""))
    described = result.body.get("accountInventory")
    if isinstance(described, dict):
        account = _text(described, "name") or account
    return Session(
        uuid=inventory["uuid"],
        account_uuid=_text(inventory, "accountUuid"),
        user_uuid=_text(inventory, "userUuid"),
        account_name=account or str(call.params.get("accountUuid", "")),
        user_name=str(call.params.get(login.user, "")),
        kind=login.kind,
        url=context.settings.base_url,
        created=context.clock.now(),
    )


def _text(answer: Mapping[str, Any], name: str) -> str:
    """Return a text of an answer; empty where there is none."""
    value = answer.get(name)
    return value if isinstance(value, str) else ""


def _end(former: Session, context: Context) -> None:
    """Log out the session that a new login took the place of; it may be gone already."""
    log_out = Call(context.catalog["LogOut"], {"sessionUuid": former.uuid})
    try:
        context.client.call(log_out)
    except ZscliError:
        return


def end_unkept(context: Context) -> None:
    """Log out the sessions that no later process could find; a demo's end with its server."""
    if context.demo_url or "sessions" not in context.__dict__:
        return
    for session in context.sessions.unkept:
        if session.url == context.settings.base_url:
            _end(session, context)


def login_hint(context: Context, *, alone: bool) -> str:
    """Return how to log in, with the server where that is not the default one.

    alone: each command is a run of its own, so that the next one needs the same options.
    """
    url, profile = context.settings.settings["url"], context.settings.profile
    if context.demo_url or (url.source == profile.source == "default"):
        return NotLoggedIn.LOG_IN
    words = ["LogInByAccount", "accountName=admin"]
    if alone and profile.source.startswith("option"):
        words += ["--profile", str(profile.value)]
    if alone and "option" in url.source:
        return f"Log in: {' '.join(words)} --url {url.value}"
    return f"Log in at {url.value}: {' '.join(words)}"


def login_words(session: Session) -> list[str]:
    """Return the command that logs in again as *session* did; none where that is not known."""
    account = f"accountName={_literal(session.account_name)}"
    if session.account_name == session.account_uuid:
        account = f"accountUuid={session.account_uuid}"
    words = {
        "account": ["LogInByAccount", account],
        "user": ["LogInByUser", account, f"userName={_literal(session.user_name)}"],
        "ldap": ["LogInByLdap", f"uid={_literal(session.user_name)}"],
    }
    known = session.user_name or session.kind == "account"
    return words.get(session.kind, []) if known else []


def _literal(name: str) -> str:
    """Return *name* as a word of argv: a leading @ would name a file."""
    return f"\\{name}" if name.startswith("@") else name


def spoken(call: Call, context: Context) -> str:
    """Return what a login or a LogOut did in a sentence; empty for every other call."""
    if call.api.name == "LogOut":
        return "Logged out."
    session = context.session
    if not is_login(call.api) or session is None:
        return ""
    return f"Logged in as {session.display}."


def without_secrets(result: Result) -> Result:
    """Return *result* without the uuid of a session: it must not reach a screen or a file."""
    if (result.api.result or {}).get("inventory") != SESSION_INVENTORY:
        return result
    inventory = result.inventory
    uuid = inventory.get("uuid") if isinstance(inventory, dict) else None
    if not isinstance(inventory, dict) or not uuid:
        return result
    body = {**result.body, "inventory": {**inventory, "uuid": MASK}}
    return replace(result, body=body, text=result.text.replace(str(uuid), MASK))
