"""Node: one run of the management node over a world, between two restarts.

It brings a request to the application and spoils what faults spoil. It knows no socket.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from random import Random
from typing import Any

from zscli.simulator.faults import spoil
from zscli.simulator.faults.control import Control
from zscli.simulator.faults.faults import Faults, strike_of, striking
from zscli.simulator.faults.spec import Fault
from zscli.simulator.front.application import Application
from zscli.simulator.front.web import Dropped, Page, Raw, Reply
from zscli.simulator.protocol.exchange import Answer, Request
from zscli.simulator.protocol.logline import log_line
from zscli.simulator.world.instants import kept
from zscli.simulator.world.world import World

__all__ = ["Node", "end_sessions"]

MANY_ROWS = 20_000
"""From so many resources on, calls run in threads: a query may take long."""

LOOK_EVERY = 50
"""After so many requests the size of the world is looked at again."""

Log = Callable[[str], None]


class Node:
    """The front of one simulator. restart: begins a restart, after which it is away for a time."""

    def __init__(
        self,
        application: Application,
        world: World,
        faults: Faults,
        *,
        restart: Callable[[float], None],
        control: Control | None = None,
        log: Log | None = None,
    ) -> None:
        self.application = application
        self._world = world
        self._faults = faults
        self._restart = restart
        self._control = control
        self._log = log
        if log is not None:
            world.told = log
        self._asked = 0
        self._large = False
        self._random = Random()  # noqa: S311 - how late an answer is, is no secret

    @property
    def is_large(self) -> bool:
        """Whether a request may take so long that it needs a thread of its own."""
        if self._asked % LOOK_EVERY == 0:
            with suppress(sqlite3.Error):
                self._large = self._world.size >= MANY_ROWS
        self._asked += 1
        return self._large

    def before(self, request: Request) -> tuple[float, Callable[[], Reply]]:
        """Return for how many seconds a request is to wait, and what then makes its reply."""
        if self._control is not None:
            answer = self._control.answer(request)
            if answer is not None:
                self._note(request, answer.status, "", ())
                return 0.0, lambda: answer
        if not self._faults:
            return 0.0, lambda: self._answer(request, ())
        api = self.application.api_of(request)
        struck = self._faults.take(request.method, request.path, api)
        late = sum(self._random.uniform(*fault.value) for fault in struck if fault.kind == "delay")
        return late, lambda: self._reply(request, struck)

    def unreadable(self) -> None:
        """Note that what came is no HTTP, and is answered so."""
        if self._log is not None:
            self._log("what came is no HTTP 400")

    def _reply(self, request: Request, struck: Sequence[Fault]) -> Reply:
        """Return what a request gets: spoilt before it is done, or done and spoilt afterwards."""
        for fault in struck:
            if fault.kind == "restart":
                self._restart(fault.value)
            if fault.kind in {"drop-before", "restart"}:
                self._note(request, 0, "", struck)
                return Dropped
            if fault.kind == "status":
                self._note(request, fault.value, "", struck)
                return Page(spoil.page(fault.value), spoil.PAGE_TYPE)
        with striking(strike_of(struck)):
            reply: Reply = self._answer(request, struck)
        for fault in struck:
            if isinstance(reply, Answer):
                reply = _spoilt(reply, fault)
        return reply

    def _answer(self, request: Request, struck: Sequence[Fault]) -> Answer:
        try:
            if any(fault.kind == "expire" for fault in struck):
                end_sessions(self._world)
            answer, name = self.application.handle(request)
        except sqlite3.Error as error:
            self._world.troubled(error)
            answer, name = Answer(500, f"java.sql.SQLException: {error}"), ""
        self._note(request, answer.status, name, struck)
        return answer

    def _note(self, request: Request, status: int, name: str, struck: Sequence[Fault]) -> None:
        if self._log is not None:
            hit = tuple(fault.text for fault in struck)
            self._log(log_line(self._world.catalog, request, status, name, hit))


def end_sessions(world: World) -> int:
    """Let all sessions end now; return how many there were."""
    world.table("SessionInventory")
    return world.execute(
        'UPDATE "SessionInventory" SET "expiredDate" = ?', (kept(world.clock.now()),)
    )


def _spoilt(answer: Answer, fault: Fault) -> Reply:
    """Return what is left of an answer."""
    spoilt = _SPOILERS.get(fault.kind)
    return spoilt(answer, fault.value) if spoilt else answer


_SPOILERS: dict[str, Callable[[Answer, Any], Reply]] = {
    "drop-after": lambda _, __: Dropped,
    "length": lambda answer, side: Raw(spoil.wrong_length(answer, side)),
    "location": spoil.elsewhere,
    "reset": lambda answer, _: Raw(spoil.half_sent(answer), broken=True),
    "status-after": lambda _, status: Page(spoil.page(status), spoil.PAGE_TYPE),
    "truncate": lambda answer, _: spoil.truncated(answer),
}
"""What is left of an answer once it is done, by the kind of the fault."""
