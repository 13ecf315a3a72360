"""All of the server but its socket: a request to an answer, by the layer that its path names.

It knows no web framework; server.py feeds it. Source: protocol, section 1.1.
"""

from zscli.clock import Clock
from zscli.simulator.front.desk import BehaviourOf, Desk
from zscli.simulator.front.messages import Messages, is_message_path
from zscli.simulator.front.rest import PREFIX, Rest
from zscli.simulator.jobs.durations import Delay, Durations, always
from zscli.simulator.protocol.exchange import Answer, PlainError, Request
from zscli.simulator.world.world import World
from zscli.spec.model import ApiSpec

__all__ = ["CONTEXT", "Application"]

CONTEXT = "/zstack"


class Application:
    """The server. *resume*: whether jobs that a restart interrupted are done after all.

    cut_results: whether results of the message protocol are cut, as a server does.
    """

    def __init__(
        self,
        world: World,
        clock: Clock,
        behaviour_of: BehaviourOf,
        durations: Durations | Delay,
        *,
        resume: bool = False,
        cut_results: bool = False,
    ) -> None:
        how_long = always(durations) if isinstance(durations, tuple) else durations
        self.desk = Desk(world, clock, behaviour_of, how_long)
        self.rest = Rest(self.desk)
        self.messages = Messages(self.desk, cut=cut_results)
        self.desk.open(resume=resume)

    @property
    def base(self) -> str:
        """The URL that the `location` of a job begins with."""
        return self.rest.base

    @base.setter
    def base(self, url: str) -> None:
        self.rest.base = url

    def close(self) -> None:
        """End the threads of jobs and webhooks."""
        self.desk.close()
        self.rest.close()

    def api_of(self, request: Request) -> ApiSpec | None:
        """Return the API that a request is for, None for a poll and for what is none."""
        below = _below(request)
        try:
            if below.path.startswith(f"{PREFIX}/"):
                return self.rest.api_of(below)
            return self.messages.api_of(below) if is_message_path(below.path) else None
        except PlainError:
            return None

    def handle(self, request: Request) -> tuple[Answer, str]:
        """Return the answer to a request, and what it was for: an API's name, or ""."""
        below = _below(request)
        if below.path.startswith(f"{PREFIX}/"):
            return self.rest.handle(below)
        if is_message_path(below.path):
            return self.messages.handle(below)
        return Answer(404, f"no api mapping to {request.path}"), ""


def _below(request: Request) -> Request:
    """Return a request with the path below the context path."""
    path, query = request.path.removeprefix(CONTEXT), request.query
    context = CONTEXT if path != request.path else ""
    headers, body, peer = request.headers, request.body, request.peer
    return Request(request.method, path, query, headers, body, peer, context)
