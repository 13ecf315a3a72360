"""The names of the old SDK's module `api`: Api, sync_call, async_call, ApiError.

Whoever writes a new program uses `zscli.connect` instead. ApiError is the root of all errors
here, so that `except ApiError` catches timeouts and broken connections, too; zscli.errors has
the tree.
"""

import os
from collections.abc import Mapping
from threading import Lock
from typing import Any, Final

from zscli.errors import ApiError as Refusal
from zscli.errors import NotLoggedIn, ServerError, UsageError
from zscli.errors import ZscliError as ApiError
from zscli.sdk.connect import server_of
from zscli.sdk.identity import Given, Identity, Nobody, given_session, session_uuid
from zscli.sdk.inventory import INITIAL_SYSTEM_ADMIN_NAME, INITIAL_SYSTEM_ADMIN_PASSWORD
from zscli.sdk.messages import Message, message_class
from zscli.sdk.records import Answer
from zscli.sdk.server import Server

__all__ = ["Api", "ApiError", "async_call", "error_code_to_string", "sync_call"]

_SURROUNDINGS: Final = ("XDG_CONFIG_HOME", "HOME", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")

Named = tuple[str, Answer]
"""The full name of the answer's class in the message protocol, and the answer."""


class Api:
    """One management node. host, port: what the environment says where they are not given."""

    def __init__(self, host: str | None = None, port: int | str | None = None) -> None:
        given = {"host": host, "port": None if port is None else str(port)}
        self._given = {name: value for name, value in given.items() if value}

    def sync_call(
        self,
        message: Message,
        exceptionOnError: bool = True,  # noqa: FBT001, FBT002, N803 the old SDK's
        interval: int = 500,  # noqa: ARG002 how often to ask is found out here
        fail_soon: bool = False,  # noqa: ARG002, FBT001, FBT002 likewise
    ) -> Named:
        """Send *message*, wait for its job, and return the name of the answer and the answer.

        exceptionOnError: False returns a refusal as an answer with `success` and `error`.
        """
        answer = self._run(message, raises=exceptionOnError)
        return _name(message), answer

    def async_call_wait_for_complete(
        self,
        message: Message,
        apievent: object = None,  # noqa: ARG002 the answer tells its own class
        exceptionOnError: bool = True,  # noqa: FBT001, FBT002, N803 the old SDK's
        interval: int = 500,  # noqa: ARG002 how often to ask is found out here
        fail_soon: bool = False,  # noqa: ARG002, FBT001, FBT002 likewise
    ) -> Named:
        """Do what sync_call does: every call waits for its job where there is one."""
        return self.sync_call(message, exceptionOnError)

    @staticmethod
    def set_session_to_api_message(message: Message, session: str) -> None:
        """Have *message* sent in the session with that uuid."""
        message.sessionUuid = session

    def login_as_admin(
        self,
        username: str = INITIAL_SYSTEM_ADMIN_NAME,
        password: str = INITIAL_SYSTEM_ADMIN_PASSWORD,
        timeout: int | None = None,
    ) -> str:
        """Log in and return the uuid of the session. timeout: milliseconds."""
        login = message_class("LogInByAccount")(accountName=username, password=password)
        login.timeout = timeout
        return session_uuid(self._run(login).to_dict().get("inventory"))

    def log_out(self, session: str, timeout: int | None = None) -> None:
        """End the session with that uuid. timeout: milliseconds."""
        self._run(message_class("LogOut")(sessionUuid=session, timeout=timeout))

    def _run(self, message: Message, *, raises: bool = True) -> Answer:
        _check(message)
        server = _server(self._given)
        call = server.bind(message.api, message.values)
        if call.api.needs_session and not message.sessionUuid:
            raise NotLoggedIn(
                f"{message.api} needs a session.",
                hint="Set its sessionUuid, or use execute_action_with_session.",
            )
        try:
            return server.call(call, _identity(message))
        except Refusal as error:
            if raises:
                raise
            said = {"success": False, "error": _content(error.error)}
            return Answer(said, server.types.of_answer(call.api))


def sync_call(message: Message, session: str | None = None) -> Answer:
    """Send *message* in a session, wait for its job, and return the answer.

    session: the uuid of one; without it the message's own. Raises ApiError.
    """
    _check(message)
    if session is not None:
        message.sessionUuid = session
    return Api().sync_call(message)[1]


async_call = sync_call


def error_code_to_string(error: Any) -> str:
    """Return an error, or an answer's `error`, on one line: code, description, details."""
    if isinstance(error, ApiError) and not isinstance(error, Refusal):
        return str(error)
    if isinstance(error, Mapping):
        parts = [f"{name}: {error[name]}" for name in _PARTS if error.get(name)]
    else:
        parts = [f"{name}: {value}" for name in _PARTS if (value := getattr(error, name, None))]
    return f"[{', '.join(parts)}]"


_PARTS: Final = ("code", "description", "details")
_servers: dict[tuple[Any, ...], Server] = {}
_lock = Lock()


def _check(message: object) -> None:
    """Raise UsageError for what is no message and no action."""
    if not isinstance(message, Message):
        raise UsageError(
            "What is to be sent must be an action or a message.",
            hint="For example: api_actions.QueryZoneAction()",
        )


def _server(given: Mapping[str, str]) -> Server:
    """Return the management node for what is given and what the environment says now."""
    variables = {
        name: value
        for name, value in os.environ.items()
        if name.startswith(("ZS", "XDG")) or name in _SURROUNDINGS
    }
    key = (*sorted(given.items()), *sorted(variables.items()))
    with _lock:
        found = _servers.get(key)
        if found is None:
            found = _servers[key] = server_of(given, os.environ)
        return found


def _identity(message: Message) -> Identity:
    uuid = message.sessionUuid
    return Given(given_session("sessionUuid", uuid), "a session") if uuid else Nobody()


def _name(message: Message) -> str:
    from zscli.sdk.messages import catalog

    api = catalog()[message.api]
    ending = "Reply" if api.is_sync else "Event"
    return f"{(api.message or f'API{api.name}Msg').removesuffix('Msg')}{ending}"


def _content(error: ServerError) -> dict[str, Any]:
    """Return an error as the server words it in JSON."""
    content: dict[str, Any] = {
        "code": error.code,
        "description": error.description,
        "details": error.details,
        "elaboration": error.elaboration,
        "location": error.location,
        "cause": None if error.cause is None else _content(error.cause),
    }
    return {name: value for name, value in content.items() if value}
