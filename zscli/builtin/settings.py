"""set: what is set and where it comes from, and setting it in the profile in use."""

from collections.abc import Mapping
from typing import Any

from zscli.builtin.model import Asked, Outcome
from zscli.context import Context
from zscli.errors import UsageError, ZscliError
from zscli.language.nodes import Argument
from zscli.spec.model import ParamSpec
from zscli.state.profile import known_setting
from zscli.state.settings import SETTINGS, Setting

__all__ = ["setting_params", "show_set"]

FLAG_WORDS = ("on", "off")
LEAST_WORDS = 2
"""A name and its value."""


def setting_params() -> tuple[ParamSpec, ...]:
    """Return the settings as completion knows what has a name and a value."""
    return tuple(
        ParamSpec(setting.name, choices=_offered(setting), note=setting.note)
        for setting in SETTINGS.values()
    )


def show_set(asked: Asked) -> Outcome:
    """Return all settings, or one; or set what is given, and say what holds now.

    Raises UsageError, before anything is written, for a name or a value that there is not.
    """
    changes, names = _read(asked.arguments)
    if changes:
        return _changed(asked.context, changes)
    if names:
        return _one(asked.context, known_setting(names[0]))
    return _all(asked.context)


def _read(arguments: tuple[Argument, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what is to be set, and the names that are to be shown.

    A name with a hyphen, such as ca-file=, makes a plain word in a line.
    """
    changes: dict[str, str] = {}
    words: list[str] = []
    for argument in arguments:
        name, equals, value = argument.value.partition("=")
        if argument.name and (argument.operator != "=" or argument.from_file):
            raise UsageError(
                f"{argument.name}{argument.operator}{argument.value} is not a setting.",
                hint=f"Write it as: set {argument.name}={argument.value}",
            )
        if argument.name:
            changes[argument.name] = argument.value
        elif equals and not words:
            changes[name] = value
        else:
            words.append(argument.value)
    if len(words) > LEAST_WORDS or (changes and words):
        raise UsageError(
            "set takes one name and one value, or any number of NAME=VALUE.",
            hint='A value with blanks stands in quotes: set pager "less -R"',
        )
    if len(words) == LEAST_WORDS:
        changes[words[0]] = words[1]
        words = []
    return changes, tuple(words)


def _all(context: Context) -> Outcome:
    from zscli.builtin.profile import settings_table

    return settings_table(
        {"setting": name, "value": found.value, "from": found.source}
        for name, found in context.settings.settings.items()
    )


def _one(context: Context, setting: Setting) -> Outcome:
    found = context.settings.settings[setting.name]
    text = _shown(setting, found.value)
    lines = [f"{setting.name}={text}", f"  {setting.note}"]
    lines += [f"  From: {found.source}"]
    if _choices(setting):
        lines.append(f"  Allowed: {', '.join(_choices(setting))}")
    else:
        lines.append(f"  For example: {setting.example}")
    if setting.default is not None:
        lines.append(f"  Default: {_shown(setting, setting.default)}")
    if setting.variables:
        lines.append(f"  Variable: {', '.join(setting.variables)}")
    data = {"setting": setting.name, "value": found.value, "from": found.source}
    return Outcome(lines=tuple(lines), data=data)


def _changed(context: Context, changes: Mapping[str, str]) -> Outcome:
    names = [known_setting(name).name for name in changes]
    read = context.change_settings(changes)
    profile = context.profile_to_change
    notes = [_said(SETTINGS[name], read[name], profile) for name in names]
    try:
        found = context.settings.settings
    except ZscliError as error:  # another setting must be mended still
        return Outcome(notes=(*notes, f"{error.sentence} {error.hint}"))
    for name in names:
        value, source = found[name].value, found[name].source
        if read[name] is not None and value != SETTINGS[name].check(read[name]):
            notes.append(f"{name} is still {_shown(SETTINGS[name], value)}, as the {source} says.")
    if context.demo_url:
        notes.append("This holds for this run only: a demo keeps nothing.")
    return Outcome(notes=tuple(notes))


def _said(setting: Setting, value: Any, profile: str) -> str:
    if value is not None:
        return f"{setting.name} is {_shown(setting, value)} in the profile {profile}."
    if setting.default is None:
        return f"{setting.name} is no longer set in the profile {profile}."
    default = _shown(setting, setting.default)
    return f"{setting.name} is no longer set in the profile {profile}; the default is {default}."


def _offered(setting: Setting) -> tuple[str, ...]:
    """Return what Tab offers: also on and off where other values are possible too."""
    return FLAG_WORDS if bool in setting.types else setting.choices


def _choices(setting: Setting) -> tuple[str, ...]:
    return FLAG_WORDS if setting.is_flag else setting.choices


def _shown(setting: Setting, value: Any) -> str:
    """Return a value as it would be typed; nothing for one that is not set."""
    if value is None:
        return ""
    if setting.is_flag:
        return FLAG_WORDS[0] if value else FLAG_WORDS[1]
    return f"{value:g}" if isinstance(value, float) else str(value)
