"""Requests out, responses in. The only place where requests is imported, and that late.

Of requests only the adapter is used, which holds the kept-alive connections: a whole session
of it would follow redirects, keep cookies, and put the passwords of ~/.netrc in place of our
own credential. Knows nothing of APIs, jobs and JSON.
"""

import itertools
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote, urlencode, urlsplit

from zscli.clock import Clock, SystemClock
from zscli.errors import NotZStack, UsageError, ZscliError
from zscli.wire.retry import Trouble, is_unavailable, next_delay

if TYPE_CHECKING:
    from requests.adapters import HTTPAdapter

__all__ = ["Request", "RequestsTransport", "Response", "Secret", "Transport", "is_loopback"]

CONNECT_TIMEOUT: Final = 10.0
READ_TIMEOUT: Final = 120.0
IDLE_LIMIT: Final = 4.0
"""Seconds after which a kept-alive connection is not used for a write: a server that closes it
at that very moment would leave us unsure whether the write arrived."""
MOST_BYTES: Final = 256 * 1024 * 1024
_CHUNK: Final = 64 * 1024
_CA_VARIABLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_ALWAYS: Final = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate"}


@dataclass(frozen=True, slots=True)
class Secret:
    """A text within a request that must not be shown, and the parameter it came with."""

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """What goes out. path: below the base URL, percent-encoded, such as `/v1/zones`.

    read_timeout: seconds to wait for the answer; None for the transport's. secrets: what of
    all this is hidden when the request is shown; its repr shows no values at all.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    read_timeout: float | None = None
    secrets: tuple[Secret, ...] = ()

    def __repr__(self) -> str:
        path = f"/{self.path.split('/')[1]}/…" if self.secrets else self.path
        return f"<Request {self.method} {path}>"

    def url(self, base_url: str) -> str:
        """Return the whole URL, its query percent-encoded."""
        query = urlencode(self.query, quote_via=quote, safe="")
        return f"{base_url.rstrip('/')}{self.path}" + (f"?{query}" if query else "")


@dataclass(frozen=True, slots=True)
class Response:
    """What came back. headers: by lower-case name. elapsed: seconds since the request went out."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    elapsed: float = 0.0


class Transport(Protocol):
    """What carries a request to one server and brings its response."""

    @property
    def base_url(self) -> str:
        """Where the server is: scheme, host, port and context path."""
        ...

    def send(self, request: Request) -> Response:
        """Return the response, whatever its status. Raises TransportError when there is none."""
        ...

    def close(self) -> None:
        """Let go of the connections."""
        ...


class RequestsTransport:
    """A Transport by the library requests.

    verify: whether a certificate must be trusted, or a file of those who may vouch for it;
    without a file REQUESTS_CA_BUNDLE is heeded. proxy: a URL, instead of what the environment
    says; this machine itself is never reached by a proxy. trace: told each request before it
    is sent. connections: most that are kept alive; threads may share them. Raises UsageError
    when *base_url* is none.
    """

    def __init__(  # noqa: PLR0913 each is a setting of its own, all but one by name
        self,
        base_url: str,
        *,
        connect_timeout: float = CONNECT_TIMEOUT,
        read_timeout: float = READ_TIMEOUT,
        verify: bool | str = True,
        proxy: str | None = None,
        clock: Clock | None = None,
        trace: Callable[[Request], None] | None = None,
        connections: int = 1,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self._host = _checked_host(self.base_url)
        self._timeouts = (connect_timeout, read_timeout)
        self._verify = verify
        self._proxy = proxy
        self._clock = clock or SystemClock()
        self._trace = trace
        self._connections = connections
        self._used = self._clock.monotonic()
        self._adapter: HTTPAdapter | None = None
        self._surroundings: tuple[bool | str, dict[str, str]] | None = None

    def send(self, request: Request) -> Response:
        """Send *request*, again where that is safe, and return the response.

        Raises TransportError, whose `sent` says whether anything may have arrived, and
        UsageError when the address or the CA file cannot be used.
        """
        if self._trace is not None:
            self._trace(request)
        began = self._clock.monotonic()
        for tries in itertools.count(1):
            outcome, trouble = self._try(request)
            delay = next_delay(
                tries,
                trouble,
                is_read=request.method == "GET",
                elapsed=self._clock.monotonic() - began,
                chance=_chance,
            )
            if delay is None:
                break
            self._clock.sleep(delay)
        if isinstance(outcome, Response):
            return outcome
        raise outcome

    def close(self) -> None:
        """Let go of the connections; a later send opens a new one."""
        adapter, self._adapter = self._adapter, None
        if adapter is not None:
            adapter.close()

    def _try(self, request: Request) -> tuple[Response | ZscliError, Trouble]:
        """Send once; return a response or an error, and whether another try may end better."""
        from urllib3.exceptions import HTTPError

        idle = self._clock.monotonic() - self._used
        if request.method != "GET" and idle > IDLE_LIMIT:
            self.close()
        try:
            response = self._exchange(request)
        except (OSError, UnicodeError, HTTPError) as error:
            from zscli.wire.trouble import translate

            is_read = request.method == "GET"
            found = translate(error, self.base_url, verify=self._verify, is_read=is_read)
            return found.error, found.trouble
        finally:
            self._used = self._clock.monotonic()
        if is_unavailable(response.status, response.body):
            return response, "unavailable"
        return response, "none"

    def _exchange(self, request: Request) -> Response:
        """Send over the wire and read the whole answer."""
        from requests import PreparedRequest
        from requests.adapters import HTTPAdapter

        adapter = self._adapter  # another thread may let go of it meanwhile
        if adapter is None:
            adapter = HTTPAdapter(pool_connections=1, pool_maxsize=self._connections)
            self._adapter = adapter
        prepared = PreparedRequest()
        prepared.prepare(
            method=request.method,
            url=request.url(self.base_url),
            headers={**_ALWAYS, **request.headers},
            data=request.body,
        )
        verify, proxies = self._heeded()
        connect, read = self._timeouts
        began = self._clock.monotonic()
        with _insecure_in_silence(verify=verify):
            answer = adapter.send(
                prepared,
                stream=True,
                timeout=(connect, request.read_timeout or read),
                verify=verify,
                proxies=proxies,
            )
        try:
            body = _read(answer.iter_content(_CHUNK))
        finally:
            answer.close()
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Response(answer.status_code, headers, body, elapsed=self._clock.monotonic() - began)

    def _heeded(self) -> tuple[bool | str, dict[str, str]]:
        """Return whom to trust and which proxies to use, by our arguments and the environment."""
        if self._surroundings is None:
            self._surroundings = (self._trusted(), self._proxies())
        return self._surroundings

    def _trusted(self) -> bool | str:
        if self._verify is not True:
            return self._verify
        named = (os.environ.get(name) for name in _CA_VARIABLES)
        return next((path for path in named if path), True)

    def _proxies(self) -> dict[str, str]:
        if is_loopback(self._host):
            return {}
        if self._proxy is not None:
            return {"all": self._proxy} if self._proxy else {}
        from requests.utils import get_environ_proxies

        return dict(get_environ_proxies(self.base_url))


def is_loopback(host: str) -> bool:
    """Whether *host* is this machine itself."""
    name = host.rstrip(".").lower()
    return name in {"localhost", "::1"} or name.startswith("127.") or name.endswith(".localhost")


def _checked_host(base_url: str) -> str:
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in {"http", "https"} or parts.query or parts.fragment:
        raise UsageError(
            "The server's address is not a URL.",
            hint="Write it as http://HOST:PORT/zstack.",
        )
    return host


def _read(chunks: Iterator[bytes]) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for chunk in chunks:
        pieces.append(chunk)
        size += len(chunk)
        if size > MOST_BYTES:
            raise NotZStack(
                f"The answer is larger than {MOST_BYTES // 1024 // 1024} MB.",
                hint="Ask for less: use limit= and fields=.",
            )
    return b"".join(pieces)


@contextmanager
def _insecure_in_silence(*, verify: bool | str) -> Iterator[None]:
    """Keep urllib3 from warning about what the caller chose and tells in words of its own."""
    if verify is not False:
        yield
        return
    import warnings

    from urllib3.exceptions import InsecureRequestWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", InsecureRequestWarning)
        yield


def _chance() -> float:
    from random import random

    return random()  # noqa: S311 spreads tries in time, keeps no secret
