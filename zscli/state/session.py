"""The login: who we are at which server, kept from one process to the next.

One file for all profiles and servers. The session's uuid is a secret: it stands in that file
and nowhere else. Nothing here asks the server.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal, get_args

from zscli.clock import Clock
from zscli.errors import StateError
from zscli.state.address import normal_url
from zscli.state.document import Document, Shape
from zscli.state.files import SYSTEM_CLOCK, Say, StateFile
from zscli.state.migrations import MIGRATIONS, Content

__all__ = ["ADMIN_UUID", "FILE_NAME", "NO_PROJECT_UUID", "LoginKind", "Session", "SessionStore"]

FILE_NAME: Final = "sessions.json"
ADMIN_UUID: Final = "36c27e8ff05c4780bf6d2fa65700f22e"
"""The first account's, the same in every cloud. Source: protocol, section 4.1."""
NO_PROJECT_UUID: Final = "2dce5dc485554d21a3796500c1db007a"
"""The account of a virtual id that is in no project. Source: protocol, section 4.1."""

LoginKind = Literal["account", "user", "ldap", "virtual-id", "project", "cas"]
"""What logged in: LogInByAccount and LogIn are "account"."""


@dataclass(frozen=True, slots=True)
class Session:
    """A login at one server.

    account_name: as typed, or as the server said; a project's name for a project login.
    user_name: empty for a login of an account, the uid for one of a directory. url: the base
    URL of the server.
    created: when we logged in, aware and in UTC.
    """

    uuid: str = field(repr=False)
    account_uuid: str
    user_uuid: str
    account_name: str
    user_name: str
    kind: LoginKind
    url: str
    created: datetime

    @property
    def display(self) -> str:
        """Who we are, for the prompt: `admin`, `account/user`, `project[name]`."""
        if self.kind in {"virtual-id", "cas"}:
            return "no project selected" if self.account_uuid == NO_PROJECT_UUID else "admin"
        name = self.account_name
        if not name:
            name = "admin" if self.account_uuid == ADMIN_UUID else self.account_uuid
        if self.kind == "project":
            return f"project[{name}]"
        if self.kind == "ldap":
            return name
        return f"{name}/{self.user_name}" if self.user_name else name


Key = tuple[str, str]
Sessions = Mapping[Key, Session]
TEXTS: Final = (
    "uuid",
    "account_uuid",
    "user_uuid",
    "account_name",
    "user_name",
    "kind",
    "url",
)

NO_FOLDER: Final = StateError(
    "No folder is known where a session could be kept.", hint="Set XDG_STATE_HOME or HOME."
)


class SessionStore:
    """The sessions of this user, one for each profile and server.

    folder: the state folder; None where there is none. What cannot be written is kept for
    this process, and *say* is told so once.
    """

    def __init__(self, folder: Path | None, say: Say, clock: Clock = SYSTEM_CLOCK) -> None:
        self._say = say
        self._memory: dict[Key, Session] = {}
        self._gone: set[str] = set()
        self._has_said = False
        self._document: Document[Sessions] | None = None
        if folder is not None:
            self._document = Document(StateFile(folder / FILE_NAME), SHAPE, say, clock)

    def get(self, profile: str, url: str) -> Session | None:
        """Return the session kept for *profile* at the server *url*.

        Raises StateError when there is a file that may not be used or that a newer zscli wrote.
        """
        key = _key(profile, url)
        if key in self._memory:
            return self._memory[key]
        if self._document is None:
            return None
        found = self._document.read().get(key)
        return None if found is None or found.uuid in self._gone else found

    def put(self, profile: str, session: Session) -> None:
        """Keep *session* for *profile* and its server, in place of an older one.

        It never fails: a login that the server granted is not lost for want of a file.
        """
        key = _key(profile, session.url)
        if self._change(lambda sessions: {**sessions, key: session}):
            self._memory.pop(key, None)
        else:
            self._memory[key] = session

    @property
    def unkept(self) -> tuple[Session, ...]:
        """The sessions that end with this process, since they could not be written."""
        return tuple(self._memory.values())

    def drop(self, profile: str, url: str) -> Session | None:
        """Forget the session for *profile* at *url*, and return it if there was one."""
        session = self.get(profile, url)
        if session is not None:
            self.drop_if(session.uuid)
        return session

    def drop_if(self, uuid: str) -> bool:
        """Forget the session *uuid* wherever it is kept, and only that one; say whether it was.

        A newer login that another process has made meanwhile stays. It never fails: what
        cannot be taken out of the file is forgotten in this process.
        """
        in_memory = [key for key, session in self._memory.items() if session.uuid == uuid]
        for key in in_memory:
            del self._memory[key]
        if in_memory or not self._is_in_file(uuid):
            return bool(in_memory)
        if not self._change(lambda sessions: _without(sessions, uuid)):
            self._gone.add(uuid)
        return True

    def _is_in_file(self, uuid: str) -> bool:
        if self._document is None or uuid in self._gone:
            return False
        try:
            sessions = self._document.read()
        except StateError:
            return False
        return any(session.uuid == uuid for session in sessions.values())

    def _change(self, step: Callable[[Sessions], Sessions]) -> bool:
        if self._document is None:
            self._say_once(NO_FOLDER)
            return False
        try:
            self._document.change(step)
        except StateError as error:
            self._say_once(error)
            return False
        return True

    def _say_once(self, error: StateError) -> None:
        if not self._has_said:
            self._has_said = True
            note = "Logging in and out counts for this process only."
            self._say(f"{error.sentence} {note} {error.hint}")


def _without(sessions: Sessions, uuid: str) -> Sessions:
    return {key: session for key, session in sessions.items() if session.uuid != uuid}


def _key(profile: str, url: str) -> Key:
    return profile, normal_url(url)


def _read(content: Content) -> Sessions:
    return dict(_read_entry(entry) for entry in content["sessions"])


def _read_entry(entry: Mapping[str, Any]) -> tuple[Key, Session]:
    texts = {name: entry[name] for name in TEXTS}
    created = datetime.fromisoformat(entry["created"])
    profile = entry["profile"]
    if not all(isinstance(text, str) for text in (profile, *texts.values())):
        raise TypeError("not a text")
    if not texts["uuid"] or texts["kind"] not in get_args(LoginKind) or created.tzinfo is None:
        raise ValueError("not a session")
    return _key(profile, texts["url"]), Session(created=created, **texts)


def _write(sessions: Sessions) -> dict[str, Any]:
    return {"sessions": [_write_entry(key, session) for key, session in sessions.items()]}


def _write_entry(key: Key, session: Session) -> dict[str, Any]:
    texts = {name: getattr(session, name) for name in TEXTS}
    return {"profile": key[0], **texts, "created": session.created.isoformat()}


SHAPE: Final[Shape[Sessions]] = Shape(_read, _write, {}, MIGRATIONS["sessions"])
