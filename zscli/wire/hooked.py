"""A transport whose writes name an address: the server tells it when their jobs have ended."""

from collections.abc import Callable
from dataclasses import replace

from zscli.wire.transport import Request, Response, Transport

__all__ = ["HookedTransport"]

JOB = "X-Job-UUID"
HOOK = "X-Web-Hook"
"""Source: protocol, section 1.4."""


class HookedTransport:
    """Carries what *transport* carries. url: gives the address that is told of ended jobs."""

    def __init__(self, transport: Transport, url: Callable[[], str]) -> None:
        self._transport = transport
        self._url = url

    @property
    def base_url(self) -> str:
        """Where the server is."""
        return self._transport.base_url

    def send(self, request: Request) -> Response:
        """Send *request*, with the address if a job may come of it."""
        if request.method != "GET" and JOB in request.headers:
            request = replace(request, headers={**request.headers, HOOK: self._url()})
        return self._transport.send(request)

    def close(self) -> None:
        """Let go of the connections."""
        self._transport.close()
