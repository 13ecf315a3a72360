"""The profiles: servers, accounts and preferences under names, in a file the user may edit.

    current = "prod"

    [profiles.prod]
    url = "https://cloud.example.com/zstack"
    account = "admin"

A change touches one line and leaves the rest as it was. No secret is ever kept here. Which
setting wins over which is decided in `resolve`.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from zscli.clock import Clock
from zscli.errors import StateError, UsageError
from zscli.state.address import Unfit
from zscli.state.files import SYSTEM_CLOCK, Say, Stamp, StateFile
from zscli.state.settings import SECRET_NAME, SETTINGS, Setting, is_name, setting_name

__all__ = ["DEFAULT_PROFILE", "FILE_NAME", "Profiles", "known_setting", "read_value"]

FILE_NAME: Final = "profiles.toml"
DEFAULT_PROFILE: Final = "default"
PLACE: Final = re.compile(r"\(at (line \d+, column \d+|end of document)\)")
TABLE: Final = "profiles"

Scalar = str | bool | int | float


class Change(NamedTuple):
    """One key of the file and what it becomes; None takes it out."""

    table: tuple[str, ...]
    key: str
    value: Scalar | None


class Profiles:
    """The profiles of this user.

    folder: the configuration folder; None where there is none: then nothing is set, and
    nothing can be. *say* is told of what stands in the file and is not known.
    """

    def __init__(self, folder: Path | None, say: Say, clock: Clock = SYSTEM_CLOCK) -> None:
        self._file = None
        if folder is not None:
            self._file = StateFile(folder / FILE_NAME, "XDG_CONFIG_HOME", root_may_own=True)
        self._say = say
        self._clock = clock
        self._stamp: Stamp | None = None
        self._data: Mapping[str, Any] = {}
        self._said: set[str] = set()

    @property
    def path(self) -> Path | None:
        """Where the profiles stand, or would stand."""
        return None if self._file is None else self._file.path

    @property
    def names(self) -> tuple[str, ...]:
        """All profiles, sorted; "default" is always one of them."""
        return tuple(sorted({DEFAULT_PROFILE, *self._tables()}))

    @property
    def current(self) -> str:
        """The profile in use where none is named; raises StateError as `settings` does."""
        name = self._read().get("current", DEFAULT_PROFILE)
        if not isinstance(name, str):
            raise self._wrong(f"In {self.path}, current must be the name of a profile in quotes.")
        if name not in self.names:
            self._say_once(
                f"{self.path} names {name} as the profile in use, but has none so called."
            )
            return DEFAULT_PROFILE
        return name

    def settings(self, name: str) -> Mapping[str, Any]:
        """Return what the profile *name* sets, by the names of SETTINGS; nothing if unknown.

        Raises StateError that names the file and the line or key that cannot be used.
        """
        table = self._tables().get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(f"In {self.path}, the profile {name} must be a table of settings.")
        known = {}
        for key, value in table.items():
            setting = SETTINGS.get(setting_name(key))
            if setting is None:
                self._say_once(self._note_on_unknown(name, key))
            else:
                known[setting.name] = self._checked(name, setting, value)
        return known

    def use(self, name: str) -> None:
        """Make *name* the profile in use; raises UsageError if there is none so called."""
        self.require(name)
        self._edit([Change((), "current", name)])

    def require(self, name: str) -> None:
        """Raise UsageError unless there is a profile *name*."""
        if name not in self.names:
            raise UsageError(
                f"There is no profile called {name}.",
                hint=f"There are: {', '.join(self.names)}. Make one: profile set {name} host=…",
            )

    def set(self, name: str, changes: Mapping[str, str]) -> Mapping[str, Any]:
        """Set each setting of *changes* to what its text means; an empty text takes it out.

        The profile is made if need be. Returns the values as they were read, None for one
        that was taken out. Raises UsageError before anything is written.
        """
        if not is_name(name):
            raise UsageError(
                "The name of a profile has letters, digits, dots, dashes and underscores only.",
                hint="For example: profile set prod-2 host=10.0.0.5",
            )
        values = {known_setting(key): text for key, text in changes.items()}
        read = {setting.name: read_value(setting, text) for setting, text in values.items()}
        self._edit(
            Change((TABLE, name), spelling, value)
            for key, value in read.items()
            for spelling in self._spellings(name, key)
        )
        return read

    def _spellings(self, name: str, key: str) -> tuple[str, ...]:
        """Return how the file spells a setting: ca_file may stand there as ca-file."""
        table = self._tables().get(name, {})
        found = tuple(it for it in table if setting_name(it) == key)
        return found or (key,)

    def _edit(self, changes: Iterable[Change]) -> None:
        from zscli.state.tomltext import Uneditable, set_key

        if self._file is None:
            raise StateError(
                "No folder is known where profiles could be kept.",
                hint="Set XDG_CONFIG_HOME or HOME.",
            )
        with self._file.held(self._clock) as held:
            self._stamp = None
            self._read()  # a file that is not valid is not touched
            text = before = (held.read() or b"").decode()
            for table, key, value in changes:
                try:
                    text = set_key(text, table, key, value)
                except Uneditable:
                    raise StateError(
                        f"{self.path} is laid out in a way that zscli cannot change.",
                        hint=f"Change {key} there with an editor.",
                    ) from None
            if text != before:
                held.write(text.encode())
            self._stamp = None

    def _read(self) -> Mapping[str, Any]:
        stamp = None if self._file is None else self._file.stamp()
        if self._file is None or stamp is None:
            self._stamp, self._data = None, {}
        elif stamp != self._stamp:
            self._data = self._parse(self._file.read() or b"")
            self._stamp = stamp
        return self._data

    def _parse(self, content: bytes) -> Mapping[str, Any]:
        import tomllib

        try:
            return tomllib.loads(content.decode())
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise self._wrong(f"{self.path} is not UTF-8 text in line {line}.") from error
        except tomllib.TOMLDecodeError as error:
            found = PLACE.search(str(error))
            place = found[1] if found else "some line"
            raise self._wrong(f"{self.path} is not valid TOML at {place}.") from None

    def _tables(self) -> Mapping[str, Any]:
        tables = self._read().get(TABLE, {})
        if not isinstance(tables, dict):
            raise self._wrong(f"In {self.path}, profiles must be tables: [profiles.NAME].")
        for name in tables:
            if not is_name(name):
                self._say_once(f"{self.path} has a profile {name!r}, which is no name for one.")
        return {name: table for name, table in tables.items() if is_name(name)}

    def _checked(self, name: str, setting: Setting, value: object) -> Any:
        try:
            return setting.check(value)
        except Unfit as error:
            raise StateError(
                f"In {self.path}, {setting.name} of the profile {name} must be {error.wanted}.",
                hint=f"Set it anew: profile set {name} {setting.name}={setting.example}",
            ) from None

    def _note_on_unknown(self, name: str, key: str) -> str:
        if SECRET_NAME.search(key):
            return (
                f"{self.path} holds {key} for the profile {name}. zscli does not read it: "
                "a profile keeps no secrets, so take it out."
            )
        return f"{self.path} sets {key} for the profile {name}, which zscli does not know."

    @staticmethod
    def _wrong(sentence: str) -> StateError:
        return StateError(sentence, hint="Correct that place, or move the file away.")

    def _say_once(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._say(sentence)


def known_setting(key: str) -> Setting:
    """Return the setting called *key*, however it is spelled.

    Raises UsageError with the nearest name, or with the reason why there is none.
    """
    from difflib import get_close_matches

    setting = SETTINGS.get(setting_name(key))
    if setting is not None:
        return setting
    if SECRET_NAME.search(key):
        raise UsageError(
            "A profile keeps no secrets.",
            hint="Log in once: the session is kept, and the password is not.",
        )
    near = get_close_matches(setting_name(key), SETTINGS, 1)
    known = f"There are: {', '.join(SETTINGS)}."
    raise UsageError(
        f"There is no setting called {key}.",
        hint=f"Did you mean {near[0]}? {known}" if near else known,
    )


def read_value(setting: Setting, text: str) -> Scalar | None:
    """Return what *text* means as *setting*, as a file keeps it; None for an empty text.

    Raises UsageError that names what is allowed and, of a few values, the nearest.
    """
    if not text:
        return None
    try:
        value: Scalar = setting.read(text)
    except Unfit as error:
        from difflib import get_close_matches

        near = get_close_matches(text.lower(), setting.choices, 1)
        example = f"{setting.name}={near[0] if near else setting.example}"
        raise UsageError(
            f"{setting.name} must be {error.wanted}.",
            hint=f"Did you mean {example}?" if near else f"For example: {example}",
        ) from None
    return int(value) if isinstance(value, float) and value.is_integer() else value
