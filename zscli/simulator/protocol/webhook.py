"""Webhooks: a finished job's answer, posted to the address that the caller named.

A few threads of its own send them and try again; it knows nothing of jobs or the world.
Source: protocol, section 1.7.
"""

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import SplitResult, urlsplit

from zscli.simulator.protocol.exchange import Answer

__all__ = ["Webhooks", "connection"]

RETRIES = 15
THREADS = 4
OK_STATUS = 200
SENT_WITHIN = 10.0


class Webhooks:
    """Posts answers; *pause* is the seconds between two tries."""

    def __init__(self, pause: float = 2.0) -> None:
        self._pause = pause
        self._closing = threading.Event()
        self._pool: ThreadPoolExecutor | None = None

    def post(self, url: str, job_uuid: str, answer: Answer, batch: str = "") -> None:
        """Post an answer soon; returns at once. *batch*: how a batch ended, "" for other APIs."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="simulator-webhook")
        self._pool.submit(self._deliver, url, _headers(job_uuid, answer, batch), answer)

    def close(self) -> None:
        """Give up what has not been delivered."""
        self._closing.set()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _deliver(self, url: str, headers: Mapping[str, str], answer: Answer) -> None:
        for _ in range(1 + RETRIES):
            if _sent(url, headers, answer) or self._closing.wait(self._pause):
                return


def _headers(job_uuid: str, answer: Answer, batch: str) -> dict[str, str]:
    return {
        "Content-Type": "application/json; charset=utf-8",
        "X-Job-UUID": job_uuid,
        "X-Job-Success": "true" if answer.status == OK_STATUS else "false",
    } | ({"X-Job-Batch": batch} if batch else {})


def connection(parts: SplitResult) -> HTTPConnection | None:
    """Return a connection to an address, whose certificate is not verified, None for no address."""
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    try:
        port = parts.port
    except ValueError:
        return None
    if parts.scheme == "http":
        return HTTPConnection(parts.hostname, port or 80, timeout=SENT_WITHIN)
    import ssl

    context = ssl._create_unverified_context()  # noqa: S323, SLF001 - as the server does
    return HTTPSConnection(parts.hostname, port or 443, timeout=SENT_WITHIN, context=context)


def _sent(url: str, headers: Mapping[str, str], answer: Answer) -> bool:
    parts = urlsplit(url)
    there = connection(parts)
    if there is None:
        return True  # nothing that can be reached: there is no use in trying again
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        there.request("POST", path, answer.text.encode(), dict(headers))
        return there.getresponse().status // 100 == 2  # noqa: PLR2004 - any 2xx
    except (OSError, HTTPException):
        return False
    finally:
        there.close()
