"""What of a call is kept for more, save and last: its line and its answer, secrets hidden.

A call that failed is kept with its error. It knows neither builtins nor how a call is run. What
only keeping needs is imported after the answer was shown.
"""

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import Interrupted, ZscliError
from zscli.spec.secrets import MASK, is_secret_name, secret_spans
from zscli.wire.secrets import secrets_of

__all__ = ["keeping", "without_secrets_in"]

T = TypeVar("T")

SHORTEST = 4
"""Characters of a secret that is hidden within words too; a shorter one only as a word."""
MARKS = re.compile("::|[\"'@]")
"""What stands in every text that has a secret within."""


def keeping(context: Context, line: str, call: Call, step: Callable[[], T]) -> T:
    """Do *step*, keep the Result that it returns or the error that ends it, and pass that on.

    line: as typed. What is no Result, such as a job that nobody waits for, is not kept.
    """
    hidden = _hidden(call, context)
    try:
        answer = step()
    except KeyboardInterrupt:
        _keep(context, line, call, hidden, Interrupted())
        raise
    except ZscliError as error:
        _keep(context, line, call, hidden, error)
        raise
    if isinstance(answer, Result):
        _keep(context, line, call, hidden, answer)
    return answer


def without_secrets_in(value: Any, hidden: frozenset[str] = frozenset()) -> Any:
    """Return *value*, which is of JSON, with asterisks for its secrets; itself if it has none.

    Secret are the values of keys that look so, parts of texts as in a typed line, and *hidden*
    wherever it stands.
    """
    return _Masking(hidden).masked(value)


class _Masking:
    """Masks one answer; a key that comes again is not looked at again."""

    def __init__(self, hidden: frozenset[str]) -> None:
        found = "|".join(map(_pattern, sorted(hidden, key=len, reverse=True)))
        self._hidden = re.compile(found) if found else None
        self._keys: dict[str, bool] = {}

    def masked(self, value: Any) -> Any:
        """Return *value* itself where nothing is secret in it."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, dict):
            return self._map(value)
        if isinstance(value, list):
            items = [self.masked(item) for item in value]
            return value if all(map(_same, items, value)) else items
        return value

    def _map(self, value: dict[str, Any]) -> dict[str, Any]:
        items = {
            key: _all_masked(item) if self._is_secret(key) else self.masked(item)
            for key, item in value.items()
        }
        return value if all(map(_same, items.values(), value.values())) else items

    def _text(self, text: str) -> str:
        if self._hidden is not None and self._hidden.search(text):
            text = self._hidden.sub(MASK, text)
        if MARKS.search(text):
            for begin, end in reversed(secret_spans(text)):
                text = f"{text[:begin]}{MASK}{text[end:]}"
        return text

    def _is_secret(self, key: str) -> bool:
        found = self._keys.get(key)
        if found is None:
            found = self._keys[key] = is_secret_name(key)
        return found


def _pattern(secret: str) -> str:
    found = re.escape(secret)
    return found if len(secret) >= SHORTEST else rf"(?<!\w){found}(?!\w)"


def _same(one: Any, other: Any) -> bool:
    return one is other


def _all_masked(value: Any) -> Any:
    """Return what stands for a secret; nothing, true and false tell nothing."""
    return value if value is None or isinstance(value, bool) or value in ("", {}, []) else MASK


def _hidden(call: Call, context: Context) -> frozenset[str]:
    """Return the secrets of the call and the session, as they are before it."""
    found = {secret.text for secret in secrets_of(call)}
    session = context.session
    if session is not None:
        found.add(session.uuid)
    return frozenset(found)


def _keep(
    context: Context,
    line: str,
    call: Call,
    hidden: frozenset[str],
    answer: Result | ZscliError,
) -> None:
    from zscli.redact import redact_line
    from zscli.state.results import Head

    params = call.params
    head = Head(
        line=redact_line(line, context.catalog),
        api=call.api.name,
        at=context.clock.now(),
        failed=not isinstance(answer, Result),
        fields=tuple(params.get("fields") or ()),
        limit=params.get("limit"),
        start=params.get("start") or 0,
    )
    try:
        text = _text_of(answer, hidden)
    except RecursionError:  # nested too deep to be looked through, so it is not kept
        text = "{}"
    context.results.append(head, text)


def _text_of(answer: Result | ZscliError, hidden: frozenset[str]) -> str:
    """Return the JSON to keep: byte for byte the server's where nothing is secret in it."""
    if isinstance(answer, Result):
        hidden = frozenset(one for one in hidden if _may_stand_in(answer.text, one))
        masked = without_secrets_in(answer.body, hidden)
        if masked is answer.body:
            return answer.text
    else:
        from zscli.output.problem import problem_json

        masked = without_secrets_in(problem_json(answer), hidden)
    text = json.dumps(masked, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(masked)
    return text


def _may_stand_in(text: str, secret: str) -> bool:
    """Whether a secret may stand in JSON; one with signs in it may be written in other ways."""
    return secret in text or not (secret.isascii() and secret.isalnum())
