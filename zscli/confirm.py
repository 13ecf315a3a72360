"""Asking before a call destroys something, where somebody can be asked.

Which APIs destroy what is told by the specs. What is named is shown by its uuid and, where the
server says it soon enough, by its name.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from zscli.call.call import Call
from zscli.completion.live import LiveNames
from zscli.completion.targets import parameter_target
from zscli.context import Context
from zscli.errors import Declined
from zscli.output.width import visible, wrap_words
from zscli.spec.model import ApiSpec

if TYPE_CHECKING:
    from zscli.call.each import Each

__all__ = ["confirm", "confirm_each"]

MOST_SHOWN = 10
"""Resources of one call that are listed."""


def confirm(call: Call, context: Context) -> None:
    """Return when *call* may be sent: it destroys nothing, or somebody said yes to it.

    Raises Declined for any other answer, Interrupted for Ctrl-C.
    """
    loss = context.catalog.loss(call.api.name)
    if not loss or context.asks is None:
        return
    named = list(_named(call))
    names = _names(call.api, named, context)
    _say(named, names, loss, context)
    if not context.asks.yes(f"Send {call.api.name}?"):
        raise Declined(call.api.name)


def confirm_each(each: "Each", names: Mapping[str, str], context: Context) -> None:
    """Return when the calls of *each* may be sent, of which is asked once for all.

    names: of targets, by their values. Raises as confirm does.
    """
    api = each.calls[0].api
    loss = context.catalog.loss(api.name)
    if not loss or context.asks is None:
        return
    named = [(each.param.name, target.value) for target in each.targets]
    _say(named, names, loss, context)
    count = len(each.calls)
    question = f"Send {api.name} {count} times?" if count > 1 else f"Send {api.name}?"
    if not context.asks.yes(question):
        raise Declined(api.name)


def _say(
    named: Sequence[tuple[str, str]], names: Mapping[str, str], loss: str, context: Context
) -> None:
    """Say what is named and what is lost."""
    for param, uuid in named[:MOST_SHOWN]:
        name = visible(names.get(uuid, ""))
        context.say(f"{param}: {name} ({uuid})" if name else f"{param}: {uuid}")
    if len(named) > MOST_SHOWN:
        context.say(f"And more of them: {len(named) - MOST_SHOWN}.")
    for line in wrap_words(loss, context.environment.width):
        context.say(line)


def _named(call: Call) -> Iterator[tuple[str, str]]:
    """Yield the parameters that name resources, with each uuid."""
    for name, value in call.params.items():
        if name.lower().endswith(("uuid", "uuids")):
            many = value if isinstance(value, list | tuple) else [value]
            yield from ((name, one) for one in many if isinstance(one, str))


def _names(api: ApiSpec, named: list[tuple[str, str]], context: Context) -> Mapping[str, str]:
    """Return the names of resources by their uuids, as far as the server tells them soon."""
    live = LiveNames(context.aside, context.clock)
    found: dict[str, str] = {}
    for param in dict.fromkeys(param for param, _ in named):
        target = parameter_target(api, api.by_name[param], context.catalog)
        if target is not None:
            found |= {one.uuid: one.name for one in live.names(target.ask)}
    return found
