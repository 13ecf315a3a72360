"""Who we are at the server, and what to do when it has forgotten us.

An Identity gives the credential of the next request. A login that we made is made again when
its session has ended, and logged out at the end; a session or an access key that was given to
us is neither.
"""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import Any, Protocol

from zscli.call.bind import bind_values
from zscli.call.call import Call
from zscli.client import Client
from zscli.errors import (
    ApiError,
    CannotConnect,
    NotLoggedIn,
    NotZStack,
    SessionEnded,
    TimedOut,
    TransportError,
    UsageError,
    ZscliError,
)
from zscli.sdk.forks import remember
from zscli.spec.catalog import Catalog
from zscli.wire.auth import Credential, SessionCredential

__all__ = [
    "Given",
    "Identity",
    "Login",
    "Nobody",
    "closed",
    "given_session",
    "log_out",
    "login_call",
    "session_uuid",
]


class Identity(Protocol):
    """Who calls."""

    @property
    def who(self) -> str:
        """Who it is, in a few words without a secret."""
        ...

    def credential(self) -> Credential | None:
        """Return what the next request is signed with, or None."""
        ...

    def renew(self, ended: Credential | None) -> bool:
        """Whether there is another credential now than the one that *ended*."""
        ...

    def end(self) -> None:
        """Log out what we logged in ourselves. Raises nothing."""
        ...


class Given:
    """A credential that the caller has: a session of somebody else's, or an access key.

    who: whose it is, for people.
    """

    def __init__(self, credential: Credential | None, who: str) -> None:
        self._credential = credential
        self.who = who

    def credential(self) -> Credential | None:
        """Return it."""
        return self._credential

    def renew(self, ended: Credential | None) -> bool:  # noqa: ARG002 the seam's
        """Whether there is another: there never is."""
        return False

    def end(self) -> None:
        """Do nothing: whoever gave it ends it."""


class Nobody(Given):
    """No login: some APIs need none."""

    def __init__(self) -> None:
        super().__init__(None, "nobody")


class Login:
    """A login that we make, make again when its session has ended, and end.

    call: the login, its password hashed already. client: makes a client with a credential.
    Safe in threads: a session that ended under many calls is renewed once.
    """

    def __init__(
        self, call: Call, catalog: Catalog, client: Callable[[Credential | None], Client]
    ) -> None:
        names = (call.params.get(name) for name in ("accountName", "userName"))
        self.who = "/".join(filter(None, names))
        self._call = call
        self._log_out = catalog["LogOut"]
        self._client = client
        self._lock = Lock()
        self._credential: SessionCredential | None = None
        self._is_over = False
        remember(self)

    def begin_anew(self) -> None:
        """Make a lock of the child's own: a thread of the parent may hold the old one."""
        self._lock = Lock()

    def credential(self) -> Credential | None:
        """Return the session, logged in at the first time.

        Raises what the login raises, and NotLoggedIn once it has been ended.
        """
        credential = self._credential
        if credential is not None:
            return credential
        with self._lock:
            if self._is_over:
                raise closed()
            if self._credential is None:
                self._credential = self._log_in()
            return self._credential

    def renew(self, ended: Credential | None) -> bool:
        """Log in again, once for all who met the end of the same session."""
        with self._lock:
            if self._is_over:
                return False
            if self._credential is None or self._credential == ended:
                self._credential = None
                self._credential = self._log_in()
            return True

    def end(self) -> None:
        """Log out; a session that is gone already, or a server that is, is no error."""
        with self._lock:
            credential, self._credential = self._credential, None
            self._is_over = True
        if credential is not None:
            call = Call(self._log_out, {"sessionUuid": credential.uuid})
            log_out(lambda: self._client(credential).call(call))

    def _log_in(self) -> SessionCredential:
        result = self._client(None).call(self._call)
        return SessionCredential(session_uuid(result.inventory))


def closed() -> NotLoggedIn:
    """Return the error of whoever calls on after the end."""
    return NotLoggedIn("The cloud has been closed.", hint="Connect again.")


def log_out(step: Callable[[], object]) -> None:
    """Do *step*, which logs out; once more where it broke on the way, for a session left is a leak.

    Raises nothing: a session that is gone already, or a server that is, is no error.
    """
    try:
        step()
    except (SessionEnded, CannotConnect, TimedOut):
        return
    except (ApiError, TransportError):
        with suppress(ZscliError):
            step()
    except ZscliError:
        return


def given_session(name: str, uuid: Any) -> SessionCredential:
    """Return the session that somebody gave as *name*. Raises UsageError for what is none."""
    if not isinstance(uuid, str) or not uuid.isascii() or not uuid.isalnum():
        raise UsageError(
            f"{name} must be the uuid of a session.", hint="It is what a login returns."
        )
    return SessionCredential(uuid)


def session_uuid(inventory: Any) -> str:
    """Return the uuid of the session that a login brought. Raises NotZStack without one."""
    uuid = inventory.get("uuid") if isinstance(inventory, dict) else None
    if not isinstance(uuid, str) or not uuid:
        raise NotZStack("The login was answered without a session.")
    return uuid


def login_call(catalog: Catalog, account: str, password: str, user: str = "") -> Call:
    """Return the call that logs in an account, or a user of it; the password goes hashed.

    Raises InvalidParams. Source: protocol, section 4.2 (LogInByAccount, LogInByUser).
    """
    values = {"accountName": account, "password": password}
    if user:
        return bind_values(catalog["LogInByUser"], {**values, "userName": user})
    return bind_values(catalog["LogInByAccount"], values)
