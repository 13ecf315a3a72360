"""A call in the making: what was taken so far, and all that is wrong with it.

What an argument means is decided in bind.py; here it is checked and kept.
"""

import re
from collections.abc import Iterable
from hashlib import sha512
from typing import Any

from zscli.call.call import Call
from zscli.call.check import Flaw, check
from zscli.call.conditions import from_records, in_server_form, read_condition, refusals
from zscli.call.fields import (
    NARROWED_BY,
    Inventories,
    field_type,
    find_field,
    find_plain_field,
)
from zscli.call.query import Condition
from zscli.errors import InvalidParams, Problem, Span
from zscli.language.nodes import Argument
from zscli.spec.model import ApiSpec, ParamSpec
from zscli.spec.values import DURATION

__all__ = ["Draft"]

FIELD_PARAMS = {"fields", "sortBy"}
HASH = re.compile(r"[0-9a-f]{128}")


class Draft:
    """A call in the making. hashes_pass: what is a SHA-512 already is not hashed again."""

    def __init__(
        self, api: ApiSpec, inventories: Inventories | None, *, hashes_pass: bool = False
    ) -> None:
        self.api = api
        self.problems: list[Problem] = []
        self.begun: set[str] = set()
        self._inventories = inventories
        self._hashes_pass = hashes_pass
        self._narrowed = False
        self._params: dict[str, Any] = {}
        self._conditions: list[Condition] = []
        self._timeout: float | None = None

    def narrow(self, fields: set[str]) -> None:
        """Know which *fields* an = condition will stand on: one may make others known."""
        self._narrowed = NARROWED_BY.get(self.api.inventory) in fields

    def add(self, flaws: Iterable[Flaw], span: Span | None) -> None:
        """Take what is wrong at a place."""
        self.problems += [Problem(sentence, hint, span) for sentence, hint in flaws]

    def begin(self, param: ParamSpec, span: Span | None) -> bool:
        """Return whether *param* may be given now; only a list may be given several times."""
        name = param.name
        if name in self.begun and param.type != "list":
            self.add([(f"{name} is given twice.", "Leave one of them out.")], span)
            return False
        self.begun.add(name)
        return True

    def keep(self, param: ParamSpec, value: Any, span: Span | None) -> None:
        """Check and keep the value of a parameter; more of a list is added to what is there."""
        if self.api.is_query and param.name == "conditions":
            self._keep_records(value, span)
            return
        value, flaws = check(param, value)
        if self.api.is_query and param.name in FIELD_PARAMS:
            value = self._plain_fields(param, value, flaws)
        if flaws:
            self.add(flaws, span)
        there = self._params.get(param.name)
        self._params[param.name] = [*there, *value] if isinstance(there, list) else value

    def keep_timeout(self, value: Any, span: Span | None) -> None:
        """Keep how long the caller is ready to wait, which is not sent."""
        if self._timeout is not None:
            self.add([("timeout is given twice.", "Leave one of them out.")], span)
        try:
            self._timeout = DURATION.check(value)
        except ValueError:
            sentence = f"timeout must be {DURATION.wanted}."
            self.add([(sentence, "For example: timeout=10m")], span)

    def keep_condition(self, argument: Argument, text: str) -> None:
        """Check and keep the condition that an argument of a query is."""
        field, flaws = find_field(
            self.api, argument.name, self._inventories, narrowed=self._narrowed
        )
        if flaws:
            self.add(flaws, argument.name_span)
        condition = read_condition(field, argument.operator, text)
        span = argument.value_span if argument.value else argument.span
        escaped = frozenset() if argument.from_file else argument.escaped
        found = refusals(self.api, condition, escaped, hidden=argument.from_file)
        self._keep_condition(condition, [*found], span)

    def _keep_records(self, records: Any, span: Span | None) -> None:
        found = list(from_records(records))
        self.narrow({one.field for one in found if isinstance(one, Condition)})
        for one in found:
            if not isinstance(one, Condition):
                self.add([one], span)
                continue
            field, flaws = find_field(
                self.api, one.field, self._inventories, narrowed=self._narrowed
            )
            condition = Condition(field, one.operator, one.value)
            self._keep_condition(condition, [*flaws, *refusals(self.api, condition)], span)

    def _keep_condition(self, condition: Condition, flaws: list[Flaw], span: Span | None) -> None:
        type_ = field_type(self.api, condition.field, self._inventories)
        kept = in_server_form(condition, type_)
        if isinstance(kept, Condition):
            self._conditions.append(kept)
        elif not flaws:
            flaws = [kept]
        self.add(flaws, span)

    def _plain_fields(self, param: ParamSpec, value: Any, flaws: list[Flaw]) -> Any:
        """Return the field, or the list of them, in the server's case."""
        several = isinstance(value, list)
        names = []
        for name in value if several else [value]:
            if not isinstance(name, str):
                continue  # it has been told of already
            found, more = find_plain_field(
                self.api, param.name, name, self._inventories, narrowed=self._narrowed
            )
            flaws += more
            names.append(found)
        return names if several else "".join(names)

    def call(self) -> Call:
        """Return the call. Raises InvalidParams with all problems."""
        if self.problems:
            raise InvalidParams(self.api.name, self.problems)
        for param in self.api.params:
            if param.hashed and param.name in self._params:
                self._hash(param)
        return Call(self.api, self._params, tuple(self._conditions), self._timeout)

    def _hash(self, param: ParamSpec) -> None:
        """Put the SHA-512 in the place of a password. Source: protocol, section 4.1."""
        text = str(self._params[param.name])
        if param.plain_when is not None:
            other, when = param.plain_when
            if str(self._params.get(other, "")).lower() == when.lower():
                return
        if self._hashes_pass and HASH.fullmatch(text):
            return
        try:
            self._params[param.name] = sha512(text.encode()).hexdigest()
        except UnicodeEncodeError:
            sentence = f"{param.name} holds bytes that are not UTF-8."
            hint = "Check the encoding of the file or of the terminal."
            raise InvalidParams(self.api.name, [Problem(sentence, hint=hint)]) from None
