"""Webhooks: a finished job's answer, posted to the address that the caller named.

One thread of its own sends them and tries again; it knows nothing of jobs or the world.
Source: protocol, section 1.7.
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

from zscli.simulator.exchange import Answer

__all__ = ["Webhooks"]

RETRIES = 15
OK_STATUS = 200
SENT_WITHIN = 10.0


class Webhooks:
    """Posts answers; *pause* is the seconds between two tries."""

    def __init__(self, pause: float = 2.0) -> None:
        self._pause = pause
        self._closing = threading.Event()
        self._pool: ThreadPoolExecutor | None = None

    def post(self, url: str, job_uuid: str, answer: Answer) -> None:
        """Post an answer soon; returns at once."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="simulator-webhook")
        self._pool.submit(self._deliver, url, job_uuid, answer)

    def close(self) -> None:
        """Give up what has not been delivered."""
        self._closing.set()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _deliver(self, url: str, job_uuid: str, answer: Answer) -> None:
        for _ in range(1 + RETRIES):
            if _sent(url, job_uuid, answer) or self._closing.wait(self._pause):
                return


def _sent(url: str, job_uuid: str, answer: Answer) -> bool:
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname:
        return True  # nothing that can be reached: there is no use in trying again
    connection = HTTPConnection(parts.hostname, parts.port or 80, timeout=SENT_WITHIN)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "X-Job-UUID": job_uuid,
        "X-Job-Success": "true" if answer.status == OK_STATUS else "false",
    }
    try:
        connection.request("POST", path, answer.text.encode(), headers)
        return connection.getresponse().status // 100 == 2  # noqa: PLR2004 - any 2xx
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
