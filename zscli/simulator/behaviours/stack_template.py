"""Templates of resource stacks: kept with their version and their sum; nothing is made of them."""

import hashlib
import json

from zscli.simulator.ask import Ask, Behaviour
from zscli.simulator.behaviours.records import Row, changes, new_record
from zscli.simulator.refusal import invalid

__all__ = ["STACK_TEMPLATE_BEHAVIOURS"]

TEMPLATE = "StackTemplateInventory"
_VERSION = "ZStackTemplateFormatVersion"


def _content(ask: Ask) -> Row:
    """Return what a row has of a template's text; SYS.1007 when it is no JSON with a version."""
    text = str(ask.params.get("templateContent") or "")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise invalid("field[templateContent] is no JSON") from None
    if not isinstance(found, dict) or not isinstance(found.get(_VERSION), str):
        raise invalid(f"field[templateContent] must be an object with {_VERSION}")
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return {"content": text, "md5sum": digest, "version": found[_VERSION]}


def add(ask: Ask) -> Row:
    """AddStackTemplate: on at once."""
    record = new_record(ask, ("name", "description", "type"), state=True, **_content(ask))
    return ask.inventory(TEMPLATE, ask.world.insert(TEMPLATE, record))


def update(ask: Ask) -> Row:
    """UpdateStackTemplate; another text has another version and another sum."""
    row = ask.world.require(TEMPLATE, str(ask.params["uuid"]))
    given = changes(ask, ("name", "description", "state"))
    if ask.params.get("templateContent"):
        given |= _content(ask)
    return ask.inventory(TEMPLATE, ask.world.update(TEMPLATE, row["uuid"], **given))


STACK_TEMPLATE_BEHAVIOURS: dict[str, Behaviour] = {
    "AddStackTemplate": add,
    "UpdateStackTemplate": update,
}
"""What the portal calls for the APIs of this module."""
