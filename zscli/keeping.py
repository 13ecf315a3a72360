"""What of a call is kept for more, save and last: its line and its answer, secrets hidden.

A call that failed is kept with its error. It knows neither builtins nor how a call is run. What
only keeping needs is imported after the answer was shown.
"""

import json
from collections.abc import Callable
from typing import TypeVar

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.context import Context
from zscli.errors import Interrupted, ZscliError
from zscli.spec.masking import without_secrets_in
from zscli.wire.secrets import secrets_of

__all__ = ["keeping"]

T = TypeVar("T")


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
