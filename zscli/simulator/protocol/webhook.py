"""Webhooks: a finished job's answer, posted to the address that the caller named.

A few threads of its own send them and try again; it knows nothing of jobs or the world.
Source: protocol, section 1.7.
"""

import threading
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from queue import SimpleQueue
from socket import SHUT_RDWR
from urllib.parse import SplitResult, urlsplit

from zscli.simulator.protocol.exchange import Answer

__all__ = ["Webhooks", "connection"]

RETRIES = 15
THREADS = 4
OK_STATUS = 200
SENT_WITHIN = 10.0

_Hook = tuple[str, Mapping[str, str], Answer]
"""Where an answer is posted, with which headers."""


class Webhooks:
    """Posts answers; *pause* is the seconds between two tries."""

    def __init__(self, pause: float = 2.0) -> None:
        self._pause = pause
        self._closing = threading.Event()
        self._waiting: SimpleQueue[_Hook | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._open: set[HTTPConnection] = set()
        self._lock = threading.Lock()

    def post(self, url: str, job_uuid: str, answer: Answer, batch: str = "") -> None:
        """Post an answer soon; returns at once. *batch*: how a batch ended, "" for other APIs."""
        with self._lock:
            while len(self._threads) < THREADS and not self._closing.is_set():
                thread = threading.Thread(target=self._work, name="simulator-webhook", daemon=True)
                self._threads.append(thread)
                thread.start()
        self._waiting.put((url, _headers(job_uuid, answer, batch), answer))

    def close(self) -> None:
        """Give up what has not been delivered, also what is under way; returns at once."""
        with self._lock:
            self._closing.set()
            for there in self._open:
                _cut_off(there)
        for _ in self._threads:
            self._waiting.put(None)

    def _work(self) -> None:
        while (hook := self._waiting.get()) is not None and not self._closing.is_set():
            for _ in range(1 + RETRIES):
                if self._sent(*hook) or self._closing.wait(self._pause):
                    break

    def _sent(self, url: str, headers: Mapping[str, str], answer: Answer) -> bool:
        parts = urlsplit(url)
        there = connection(parts)
        if there is None:
            return True  # nothing that can be reached: there is no use in trying again
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        with self._lock:
            self._open.add(there)
        try:
            there.request("POST", path, answer.text.encode(), dict(headers))
            return there.getresponse().status // 100 == 2  # noqa: PLR2004 - any 2xx
        except (OSError, HTTPException):
            return False
        finally:
            with self._lock:
                self._open.discard(there)
            there.close()


def _cut_off(there: HTTPConnection) -> None:
    """Let a thread that waits for the other side go on: it reads the end of the connection."""
    if there.sock is not None:
        with suppress(OSError):
            there.sock.shutdown(SHUT_RDWR)


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
