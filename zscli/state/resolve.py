"""Which value of a setting wins, and where it came from.

An option wins over a variable, that over the profile, that over the default. The address is
put together from its parts by the same order. Nothing here reads a file or the environment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from zscli.errors import UsageError
from zscli.state.address import Address, Unfit, read_url
from zscli.state.profile import DEFAULT_PROFILE, FILE_NAME, known_setting, read_value
from zscli.state.settings import SETTINGS, Setting

__all__ = [
    "PROFILE_VARIABLE",
    "HeldSettings",
    "ProfileSource",
    "Resolved",
    "Sourced",
    "profile_in_use",
    "resolve",
]

PROFILE_VARIABLE: Final = "ZSCLI_PROFILE"
ADDRESS: Final = ("url", "host", "port", "context_path")


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value and where it came from: `option --port`, `variable ZSCLI_URL`, `profile prod`."""

    value: Any
    source: str


Level = Mapping[str, Sourced]


class ProfileSource(Protocol):
    """What is asked of the profiles."""

    @property
    def current(self) -> str:
        """The profile in use where none is named."""
        ...

    def require(self, name: str) -> None:
        """Raise UsageError unless there is a profile *name*."""
        ...

    def settings(self, name: str) -> Mapping[str, Any]:
        """Return what the profile *name* sets."""
        ...


class HeldSettings:
    """Settings under one name that no file keeps. Fulfils ProfileSource."""

    def __init__(self, name: str) -> None:
        self.current = name
        self._held: dict[str, Any] = {}

    def require(self, name: str) -> None:
        """Take any name for this one."""

    def settings(self, name: str) -> Mapping[str, Any]:  # noqa: ARG002 - there is but one
        """Return what is set."""
        return self._held

    def set(self, changes: Mapping[str, str]) -> Mapping[str, Any]:
        """Set each of *changes*, an empty text takes it out; return and raise as Profiles.set."""
        settings = {known_setting(key): text for key, text in changes.items()}
        read = {setting.name: read_value(setting, text) for setting, text in settings.items()}
        self._held |= read
        for name in [name for name, value in read.items() if value is None]:
            del self._held[name]
        return read


@dataclass(frozen=True, slots=True)
class Resolved:
    """Every setting with its value and source; `url` is the base URL that all parts make.

    The parts of the address (host, port, context_path) agree with the url. A setting that is
    set nowhere has the value None.
    """

    profile: Sourced
    settings: Mapping[str, Sourced]

    def __getitem__(self, name: str) -> Any:
        """Return the value of the setting *name*."""
        return self.settings[name].value

    @property
    def base_url(self) -> str:
        """The address of the management node: `http://localhost:8080/zstack`."""
        url: str = self["url"]
        return url


def resolve(
    options: Mapping[str, Any],
    variables: Mapping[str, str],
    profiles: ProfileSource,
    name: str | None = None,
) -> Resolved:
    """Return what holds for this run.

    options: by the names of SETTINGS; None, or missing, where an option was not given; other
    names are left alone. name: the profile asked for by an option, if one was.
    Raises UsageError for an option or variable that cannot be used or a profile that there is
    not, and StateError for a file that cannot be used.
    """
    profile = profile_in_use(variables, profiles, name)
    levels = (
        _from_options(options),
        _from_variables(variables),
        {
            key: Sourced(value, f"profile {profile.value}")
            for key, value in profiles.settings(profile.value).items()
        },
        {
            key: Sourced(setting.default, "default")
            for key, setting in SETTINGS.items()
            if key != "url"
        },
    )
    settings = {key: _first(levels, key) for key in SETTINGS if key not in ADDRESS}
    settings |= _address(levels)
    return Resolved(profile, {key: settings[key] for key in SETTINGS})


def profile_in_use(
    variables: Mapping[str, str], profiles: ProfileSource, name: str | None
) -> Sourced:
    """Return the name of the profile in use, whether or not its settings can be used.

    Raises UsageError where there is none so called, StateError as ProfileSource does.
    """
    if name:
        chosen = Sourced(name, "option --profile")
    elif variables.get(PROFILE_VARIABLE):
        chosen = Sourced(variables[PROFILE_VARIABLE], f"variable {PROFILE_VARIABLE}")
    else:
        current = profiles.current
        return Sourced(current, "default" if current == DEFAULT_PROFILE else FILE_NAME)
    profiles.require(chosen.value)
    return chosen


def _from_options(options: Mapping[str, Any]) -> Level:
    level = {}
    for name, setting in SETTINGS.items():
        given = options.get(name)
        if given is not None:
            source = f"option {setting.option}"
            value = _read(setting, given, f"The option {setting.option}", setting.option)
            level[name] = Sourced(value, source)
    parts = [SETTINGS[part].option for part in ADDRESS[1:] if part in level]
    if "url" in level and parts:
        raise UsageError(
            f"--url and {parts[0]} both say where the server is.",
            hint="Give the whole address with --url, or its parts without --url.",
        )
    return level


def _from_variables(variables: Mapping[str, str]) -> Level:
    level = {}
    for name, setting in SETTINGS.items():
        for variable in setting.variables:
            text = variables.get(variable)
            if text:
                value = _read(setting, text, f"The variable {variable}", variable)
                level[name] = Sourced(value, f"variable {variable}")
                break
    return level


def _read(setting: Setting, given: object, what: str, name: str) -> Any:
    try:
        return setting.read(given) if isinstance(given, str) else setting.check(given)
    except Unfit as error:
        equals = " " if name.startswith("-") else "="
        raise UsageError(
            f"{what} must be {error.wanted}.",
            hint=f"For example: {name}{equals}{setting.example}",
        ) from None


def _first(levels: Sequence[Level], name: str) -> Sourced:
    return next(level[name] for level in levels if name in level)


def _address(levels: Sequence[Level]) -> Level:
    """Return url, host, port and context_path, all agreeing.

    The highest level that names a url or a host decides. With a url only a port or path of a
    higher level replaces its own; with a host they are taken wherever they are first named.
    """
    deciding = next(n for n, level in enumerate(levels) if "url" in level or "host" in level)
    if "url" in levels[deciding]:
        whole = levels[deciding]["url"]
        base = read_url(whole.value)
        inherited: Level = {
            "host": Sourced(base.host, whole.source),
            "port": Sourced(base.port, whole.source),
            "context_path": Sourced(base.path, whole.source),
        }
        known = (*levels[:deciding], inherited)
        scheme = base.scheme
    else:
        known, scheme = tuple(levels), "http"
    parts = {part: _first(known, part) for part in ADDRESS[1:]}
    address = Address(scheme, *(part.value for part in parts.values()))
    sources = dict.fromkeys(part.source for part in parts.values())
    named = [source for source in sources if source != "default"] or ["default"]
    return {"url": Sourced(address.url, " and ".join(named)), **parts}
