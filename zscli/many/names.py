"""The names of targets by their uuids, as far as the server tells them soon."""

from collections.abc import Mapping

from zscli.call.each import Each
from zscli.call.query import Condition
from zscli.completion.targets import parameter_target
from zscli.context import Context
from zscli.errors import ZscliError

__all__ = ["names_of"]

AT_ONCE = 100
"""Uuids that one question has: more may be too long for a URL."""
SOON = 3.0
"""Seconds after which no more is asked."""


def names_of(each: Each, context: Context) -> Mapping[str, str]:
    """Return the names that are known, those of the input first. Raises nothing."""
    found = {target.value: target.name for target in each.targets if target.name}
    left = [target.value for target in each.targets if not target.name]
    aside = context.aside() if left else None
    api = each.calls[0].api if each.calls else None
    if aside is None or api is None:
        return found
    target = parameter_target(api, each.param, context.catalog)
    if target is None or target.is_name:
        return found
    ask = target.ask
    until = context.clock.monotonic() + SOON
    for begin in range(0, len(left), AT_ONCE):
        if context.clock.monotonic() > until:
            break
        chosen = Condition("uuid", "?=", ",".join(left[begin : begin + AT_ONCE]))
        try:
            rows = aside.fetch(ask.query, ("uuid", ask.name), (chosen,))
        except ZscliError:
            break
        found |= {str(row.get("uuid")): str(row.get(ask.name) or "") for row in rows}
    return found
