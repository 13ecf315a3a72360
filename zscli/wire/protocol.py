"""The seam between the protocols and all above: four functions, and the server's "later".

A module that has these four functions is a Wire; whoever holds one does not know which.
"""

from dataclasses import dataclass
from typing import Protocol

from zscli.call.call import Call
from zscli.call.result import Result
from zscli.wire.auth import Credential
from zscli.wire.transport import Request, Response

__all__ = ["Accepted", "Wire"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the call and works on it; the job has this uuid.

    limit: seconds after which the server gives the job up, None where it did not say.
    """

    job_uuid: str
    limit: float | None = None


class Wire(Protocol):
    """A protocol: calls to requests, responses to results. Nothing here waits or sends."""

    def to_request(self, call: Call, credential: Credential | None, job_uuid: str) -> Request:
        """Return the request for *call*, whose job will have the uuid that we chose."""
        ...

    def read_response(self, call: Call, response: Response, job_uuid: str) -> Result | Accepted:
        """Return the result, or Accepted. Raises ApiError and NotZStack."""
        ...

    def poll_request(self, job_uuid: str) -> Request:
        """Return the request that asks about a job."""
        ...

    def read_poll(self, call: Call, response: Response, job_uuid: str) -> Result | None:
        """Return the result, or None while the job runs.

        Raises ApiError when it failed, JobForgotten, and TransportError when the response
        says nothing about the job.
        """
        ...
