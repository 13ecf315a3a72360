"""profile: servers and preferences under names; which one is used, and where a value came from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from zscli.builtin.model import Asked, Outcome
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import StateError, UsageError, ZscliError
from zscli.language.nodes import Argument
from zscli.output.view import view
from zscli.spec.model import ApiSpec

__all__ = ["settings_table", "show_profile"]

LISTED = ("url", "host", "port", "account")
"""The settings that a list of profiles shows."""


def show_profile(asked: Asked) -> Outcome:
    """Do what the first word says: list, use, set or show; list when there is none."""
    words = asked.words
    name = words[0] if words else "list"
    step = STEPS.get(name)
    if step is None:
        raise UsageError(f"profile cannot {name}.", hint=f"Choose one of: {', '.join(STEPS)}")
    return step(asked, words[1:])


def _list(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if words:
        raise UsageError("profile list takes nothing more.", hint="To see one: profile show NAME")
    profiles = asked.context.profiles
    notes: list[str] = []
    used = _in_use(asked.context, notes)
    rows = []
    for name in profiles.names:
        row: dict[str, object] = {"name": name, "inUse": "yes" if name == used else ""}
        try:
            row |= {key: profiles.settings(name).get(key) for key in LISTED}
        except StateError as error:
            notes.append(f"{error.sentence} {error.hint}")
        rows.append(_without_none(row))
    return replace(_table("Profile", rows), notes=tuple(dict.fromkeys(notes)))


def _in_use(context: Context, notes: list[str]) -> str:
    """Return the profile in use; empty, and a note, where it cannot be used and must be mended."""
    try:
        return context.profile
    except ZscliError as error:
        notes.append(f"{error.sentence} {error.hint}")
        return ""


def _use(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if len(words) != 1:
        raise UsageError("profile use takes one name.", hint="See the names: profile list")
    asked.context.profiles.use(words[0])
    asked.context.change_profile(words[0])
    return Outcome(notes=(f"The profile {words[0]} is in use now.",))


def _set(asked: Asked, words: tuple[str, ...]) -> Outcome:
    """Set what is given; a name with a hyphen, such as ca-file, makes a plain word in a line."""
    hyphened = dict(word.split("=", 1) for word in words if "=" in word)
    words = tuple(word for word in words if "=" not in word)
    if len(words) > 1:
        raise UsageError(
            f"{words[1]} is not a setting.", hint="Write it as: profile set [NAME] key=value …"
        )
    name = words[0] if words else asked.context.profile
    changes = {a.name: _value(a) for a in asked.arguments if a.name} | hyphened
    if not changes:
        raise UsageError(
            "profile set needs a setting.", hint="For example: profile set prod host=172.20.0.5"
        )
    asked.context.profiles.set(name, changes)
    if name == _in_use(asked.context, []):
        asked.context.change_profile(name)
    return Outcome(notes=(f"The profile {name} is saved.",))


def _value(argument: Argument) -> str:
    if argument.operator != "=":
        raise UsageError(
            f"{argument.name}{argument.operator}{argument.value} is not a setting.",
            hint=f"Write it as: {argument.name}={argument.value}",
        )
    return argument.value


def _show(asked: Asked, words: tuple[str, ...]) -> Outcome:
    if len(words) > 1:
        raise UsageError("profile show takes one name.", hint="See the names: profile list")
    context = asked.context
    if words and words[0] != context.profile:
        context.profiles.require(words[0])
        found = context.profiles.settings(words[0])
        rows = [
            {"setting": key, "value": value, "from": f"profile {words[0]}"}
            for key, value in found.items()
        ]
        return _table("Setting", rows)
    settings = context.settings
    profile: dict[str, object] = {
        "setting": "profile",
        "value": context.profile,
        "from": settings.profile.source,
    }
    rows = [
        {"setting": name, "value": found.value, "from": found.source}
        for name, found in settings.settings.items()
        if found.value is not None
    ]
    return _table("Setting", [profile, *rows])


def _without_none(row: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in row.items() if value is not None}


def settings_table(rows: Iterable[dict[str, object]]) -> Outcome:
    """Return settings, a row each, so that every format can show them."""
    return _table("Setting", list(rows))


def _table(title: str, rows: list[dict[str, object]]) -> Outcome:
    """Return rows as the answer of a query, so that every format can show them."""
    spec = ApiSpec(
        name=f"profile {title}",
        verb="Query",
        resource=title,
        category="",
        summary="",
        message="",
        rest=None,
        params=(),
        is_query=True,
        is_sync=True,
        needs_session=False,
    )
    import json

    text = json.dumps(rows, ensure_ascii=False)
    return Outcome(view=view(Result(spec, {"inventories": rows}, text)))


STEPS: Mapping[str, Callable[[Asked, tuple[str, ...]], Outcome]] = {
    "list": _list,
    "use": _use,
    "set": _set,
    "show": _show,
}
