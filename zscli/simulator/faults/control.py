"""The control endpoint: snapshots, resets, faults, time and restarts over HTTP, as JSON.

It lies outside of the management node's paths, exists only where it was asked for, answers this
machine alone, and wants the token that was printed at the start: a page in a browser or another
user must not be able to use it.
"""

import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from zscli.errors import UsageError, ZscliError
from zscli.simulator.faults.faults import Faults
from zscli.simulator.faults.spec import BadFault
from zscli.simulator.protocol.exchange import Answer, Request
from zscli.simulator.world.database import NotKept

__all__ = ["CONTROL", "TOKEN_HEADER", "Control", "Controlled"]

CONTROL = "/simulator/control"
TOKEN_HEADER = "X-Simulator-Token"  # noqa: S105 - the name of a header
LONGEST = 10 * 366 * 86_400.0
_HERE = frozenset({"127.0.0.1", "::1", "::ffff:127.0.0.1", ""})

Body = Mapping[str, Any]


class Controlled(Protocol):
    """What can be done to a simulator while it runs."""

    faults: Faults

    @property
    def snapshots(self) -> list[str]:
        """The names of the snapshots in memory."""
        ...

    def snapshot(self, name: str) -> None:
        """Keep the world under a name."""
        ...

    def save(self, file: str) -> None:
        """Keep the world in a new file."""
        ...

    def reset(self, to: str = "", *, file: str = "") -> None:
        """Go back to the seed, a snapshot or a file."""
        ...

    def advance(self, seconds: float) -> None:
        """Let time go by."""
        ...

    def expire_sessions(self) -> int:
        """Let all sessions end."""
        ...

    def restart_soon(self, down: float = 0.0) -> None:
        """Restart in another thread."""
        ...


class Control:
    """Answers for everything below CONTROL. token: what requests must bring."""

    def __init__(self, simulator: Controlled) -> None:
        self.token = secrets.token_urlsafe(18)
        self._simulator = simulator
        self._routes: dict[tuple[str, str], Callable[[Body], Body]] = {
            ("GET", ""): self._show,
            ("POST", "/snapshot"): self._snapshot,
            ("POST", "/reset"): self._reset,
            ("GET", "/faults"): self._faults,
            ("POST", "/faults"): self._add_fault,
            ("DELETE", "/faults"): self._remove_faults,
            ("POST", "/clock"): self._clock,
            ("POST", "/sessions/expire"): self._expire,
            ("POST", "/restart"): self._restart,
        }

    def answer(self, request: Request) -> Answer | None:
        """Return the answer to a request, None when its path is not below CONTROL."""
        below = request.path.removeprefix(CONTROL)
        if below == request.path or below[:1] not in {"", "/"}:
            return None
        return self._refusal(request) or self._done(request, below)

    def _refusal(self, request: Request) -> Answer | None:
        """Return why somebody may not ask at all, None for those who may."""
        given = request.headers.get(TOKEN_HEADER.lower(), "")
        if request.peer not in _HERE:
            return _said(403, "The control endpoint answers the machine alone that it runs on.")
        if not hmac.compare_digest(given.encode(), self.token.encode()):
            return _said(403, f"The header {TOKEN_HEADER} must have the token of the start.")
        return None

    def _done(self, request: Request, below: str) -> Answer:
        below, number = _split(below.rstrip("/"))
        work = self._routes.get((request.method, below))
        if work is None:
            known = any(path == below for _, path in self._routes)
            return _said(405 if known else 404, f"There is no {request.method} {request.path}.")
        try:
            return _json(200, work(_read(request.body) | number))
        except BadFault as error:
            return _json(400, {"error": error.sentence, "hint": error.hint, "at": list(error.at)})
        except ZscliError as error:
            return _said(503 if isinstance(error, NotKept) else 400, error.sentence, error.hint)

    def _show(self, body: Body) -> Body:
        _only(body)
        return {"faults": self._simulator.faults.listed(), "snapshots": self._simulator.snapshots}

    def _snapshot(self, body: Body) -> Body:
        _only(body, "name", "file")
        if "file" in body and "name" in body:
            raise UsageError(
                "A snapshot has a name or a file, not both.", hint="Leave one of them out."
            )
        if "file" in body:
            self._simulator.save(_text(body, "file"))
            return {"file": body["file"]}
        self._simulator.snapshot(_text(body, "name"))
        return {"name": body["name"]}

    def _reset(self, body: Body) -> Body:
        _only(body, "to", "file")
        to = _text(body, "to") if "to" in body else ""
        self._simulator.reset(to, file=_text(body, "file") if "file" in body else "")
        return {"reset": to or body.get("file") or "seed"}

    def _faults(self, body: Body) -> Body:
        _only(body)
        return {"faults": self._simulator.faults.listed()}

    def _add_fault(self, body: Body) -> Body:
        _only(body, "fault")
        number = self._simulator.faults.add(_text(body, "fault"))
        return {"number": number, "fault": body["fault"]}

    def _remove_faults(self, body: Body) -> Body:
        _only(body, "number")
        self._simulator.faults.remove(body.get("number"))
        return self._faults({})

    def _clock(self, body: Body) -> Body:
        _only(body, "advance")
        seconds = _seconds(body, "advance")
        self._simulator.advance(seconds)
        return {"advanced": seconds}

    def _expire(self, body: Body) -> Body:
        _only(body)
        return {"expired": self._simulator.expire_sessions()}

    def _restart(self, body: Body) -> Body:
        _only(body, "down")
        down = _seconds(body, "down") if "down" in body else 0.0
        self._simulator.restart_soon(down)
        return {"restarting": True, "down": down}


def _split(path: str) -> tuple[str, dict[str, int]]:
    """Part the number of a fault from its path."""
    head, _, tail = path.rpartition("/")
    if head == "/faults" and tail.isascii() and tail.isdigit() and len(tail) < 10:  # noqa: PLR2004
        return head, {"number": int(tail)}
    return path, {}


def _read(body: bytes) -> dict[str, Any]:
    if not body.strip():
        return {}
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise UsageError("The body must be a JSON object.", hint='Write it as {"advance": 3600}.')
    return found


def _only(body: Body, *names: str) -> None:
    for key in body:
        if key not in names:
            allowed = f"It has: {', '.join(names)}" if names else "Leave the body out."
            raise UsageError(f"The body has a key {key} that means nothing here.", hint=allowed)


def _text(body: Body, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} must be a text.", hint=f'Write it as {{"{name}": "…"}}.')
    return value


def _seconds(body: Body, name: str) -> float:
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LONGEST:
        raise UsageError(
            f"{name} must be seconds from 0 on.", hint=f'Write it as {{"{name}": 60}}.'
        )
    return float(value)


def _said(status: int, sentence: str, hint: str = "") -> Answer:
    return _json(status, {"error": sentence} | ({"hint": hint} if hint else {}))


def _json(status: int, body: Body) -> Answer:
    return Answer(status, json.dumps(body, ensure_ascii=False) + "\n")
