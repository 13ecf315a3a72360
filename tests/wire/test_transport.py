"""The transport against a server that behaves, and one that does not."""

import socket
import ssl
import threading
import time
import warnings
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.wire.conftest import TLS_FOLDER, Act, Serve, answer, hang_up, raw, reset
from zscli.errors import (
    CannotConnect,
    NotTrusted,
    NotZStack,
    TimedOut,
    TransportError,
    UsageError,
    ZscliError,
)
from zscli.wire import transport as transport_module
from zscli.wire.transport import Request, RequestsTransport, Secret, is_loopback

GET = Request("GET", "/v1/zones")
POST = Request("POST", "/v1/zones", body=b'{"params": {}}')
CA_FILE = str(TLS_FOLDER / "server.pem")


class Instant:
    """A clock whose time passes as usual, and that never sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.ahead = 0.0

    def now(self) -> datetime:
        """Return now."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds, with what was slept or skipped."""
        return time.monotonic() + self.ahead

    def sleep(self, seconds: float) -> None:
        """Return at once."""
        self.slept.append(seconds)
        self.ahead += seconds


@pytest.fixture
def clock() -> Instant:
    """A clock that never sleeps."""
    return Instant()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_a_request_arrives_as_it_is(serve: Serve, clock: Instant) -> None:
    """Method, path, query, headers and body travel, and the response comes back whole."""
    server = serve(answer(202, b'{"a": 1}', "X-Thing: 1"))
    transport = RequestsTransport(server.url, clock=clock)
    query = (("q", "name~=a b%"), ("q", "x=机"))
    request = Request("POST", "/v1/a%2Fb", query, {"X-Job-UUID": "0" * 32}, b'{"b": 2}')
    response = transport.send(request)
    transport.close()
    assert (response.status, response.body) == (202, b'{"a": 1}')
    assert response.headers["x-thing"] == "1"
    assert response.elapsed >= 0
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == ("POST /zstack/v1/a%2Fb?q=name~%3Da%20b%25&q=x%3D%E6%9C%BA HTTP/1.1")
    assert "X-Job-UUID: " + "0" * 32 in lines
    assert body == b'{"b": 2}'


def test_connections_are_kept(serve: Serve, clock: Instant) -> None:
    """Several requests share one connection."""
    server = serve(*[answer(200, b"{}")] * 4)
    transport = RequestsTransport(server.url, clock=clock)
    for request in (GET, POST, GET, POST):
        transport.send(request)
    transport.close()
    assert server.connections == 1


def test_a_write_never_uses_an_idle_connection(serve: Serve, clock: Instant) -> None:
    """After a while a write opens a new connection, a read takes the old one."""
    server = serve(*[answer(200, b"{}")] * 3)
    transport = RequestsTransport(server.url, clock=clock)
    transport.send(GET)
    clock.ahead += 10
    transport.send(GET)
    assert server.connections == 1
    clock.ahead += 10
    transport.send(POST)
    transport.close()
    assert server.connections == 2


def test_a_connection_that_the_server_closed_is_replaced(serve: Serve, clock: Instant) -> None:
    """A kept connection that was closed meanwhile costs nothing, not even a write."""
    closing = answer(200, b"{}", "Connection: close")
    server = serve(closing, answer(200, b"{}"))
    transport = RequestsTransport(server.url, clock=clock)
    transport.send(GET)
    assert transport.send(POST).status == 200
    transport.close()
    assert server.connections == 2


REDIRECT = answer(302, b"", "Location: http://127.0.0.1:1/elsewhere")


def test_redirects_are_not_followed(serve: Serve, clock: Instant) -> None:
    """A redirect is a response like any other."""
    server = serve(REDIRECT)
    transport = RequestsTransport(server.url, clock=clock)
    assert transport.send(GET).status == 302
    transport.close()
    assert len(server.requests) == 1


BROKEN: list[tuple[list[Act], type[ZscliError], int, str]] = [
    # script                                        error           tries  why
    ([reset] * 3, TransportError, 3, "reset before the answer"),
    ([hang_up] * 3, TransportError, 3, "closed before the answer"),
    ([answer(200, b'{"a"', length=99)] * 3, TransportError, 3, "cut off body"),
    ([raw(b"SSH-2.0-OpenSSH_9.2\r\n")], NotZStack, 1, "not HTTP at all"),
    ([raw(b"\x15\x03\x03\x00\x02\x02\x50")], NotZStack, 1, "a TLS alert"),
    ([raw(b"HTTP/1.1 banana\r\n\r\n")], NotZStack, 1, "no status"),
    ([answer(200, b"not gzip", "Content-Encoding: gzip")], NotZStack, 1, "not its encoding"),
    (
        [raw(b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")] * 3,
        TransportError,
        3,
        "bad chunks",
    ),
]


@pytest.mark.parametrize(
    ("script", "error", "tries", "why"), BROKEN, ids=[why for *_, why in BROKEN]
)
def test_a_broken_answer_to_a_read(
    script: list[Act],
    error: type[ZscliError],
    tries: int,
    why: str,
    serve: Serve,
    clock: Instant,
) -> None:
    """A read is tried again when the trouble may pass, and ends in an error of ours."""
    server = serve(*script)
    transport = RequestsTransport(server.url, clock=clock)
    with pytest.raises(error) as caught:
        transport.send(GET)
    transport.close()
    assert type(caught.value) is error
    assert caught.value.sentence.endswith(".")
    assert "before you repeat" not in caught.value.hint
    assert caught.value.hint
    assert len(server.requests) == tries


@pytest.mark.parametrize(
    ("script", "error", "tries", "why"), BROKEN, ids=[why for *_, why in BROKEN]
)
def test_a_broken_answer_to_a_write(
    script: list[Act],
    error: type[TransportError],
    tries: int,
    why: str,
    serve: Serve,
    clock: Instant,
) -> None:
    """A write is never sent twice, and its error says that it may have arrived."""
    server = serve(*script)
    transport = RequestsTransport(server.url, clock=clock)
    with pytest.raises(error) as caught:
        transport.send(POST)
    transport.close()
    assert caught.value.sent
    assert len(server.requests) == 1
    assert clock.slept == []


def test_a_read_survives_a_hiccup(serve: Serve, clock: Instant) -> None:
    """One reset and one unhappy proxy are passed over."""
    server = serve(reset, answer(502, b"<html>"), answer(200, b"{}"))
    transport = RequestsTransport(server.url, clock=clock)
    assert transport.send(GET).status == 200
    transport.close()
    assert len(clock.slept) == 2


@pytest.mark.parametrize("request_", [GET, POST], ids=["read", "write"])
def test_an_unavailable_server_answers_in_the_end(
    request_: Request, serve: Serve, clock: Instant
) -> None:
    """The last answer of a proxy comes back as a response; a write is not repeated."""
    server = serve(*[answer(503, b"<html>Service Unavailable")] * 3)
    transport = RequestsTransport(server.url, clock=clock)
    assert transport.send(request_).status == 503
    transport.close()
    assert len(server.requests) == (3 if request_ is GET else 1)


@pytest.mark.parametrize("request_", [GET, POST], ids=["read", "write"])
def test_nobody_listens(request_: Request, clock: Instant) -> None:
    """A refused connection is tried again, also for a write, and nothing was sent."""
    transport = RequestsTransport(f"http://127.0.0.1:{free_port()}/zstack", clock=clock)
    with pytest.raises(CannotConnect, match="Nothing listens at http://127") as caught:
        transport.send(request_)
    transport.close()
    assert not caught.value.sent
    assert len(clock.slept) == 2
    assert 0.5 < sum(clock.slept) < 1.5


def test_a_slow_answer(serve: Serve, clock: Instant) -> None:
    """An answer that does not come in time ends in TimedOut; the request may have arrived."""
    server = serve()
    server.script.append(server.silent)
    transport = RequestsTransport(server.url, read_timeout=0.05, clock=clock)
    with pytest.raises(TimedOut) as caught:
        transport.send(POST)
    transport.close()
    assert caught.value.sent


def test_a_request_may_have_a_timeout_of_its_own(serve: Serve, clock: Instant) -> None:
    """A request's own read timeout wins over the transport's."""
    server = serve()
    server.script.append(server.silent)
    transport = RequestsTransport(server.url, read_timeout=60, clock=clock)
    with pytest.raises(TimedOut):
        transport.send(Request("PUT", "/v1/x", body=b"{}", read_timeout=0.05))
    transport.close()


def test_an_answer_that_stops_in_the_middle(serve: Serve, clock: Instant) -> None:
    """A body that does not go on in time ends in TimedOut as well."""
    server = serve()

    def half(connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\n{")
        return server.silent(connection)

    server.script.append(half)
    transport = RequestsTransport(server.url, read_timeout=0.05, clock=clock)
    with pytest.raises(TimedOut):
        transport.send(POST)
    transport.close()


def test_an_endless_answer_is_refused(
    serve: Serve, clock: Instant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer beyond every measure is not read to its end."""
    monkeypatch.setattr(transport_module, "MOST_BYTES", 1024 * 1024)
    server = serve(answer(200, b"x" * (1024 * 1024 + 1)))
    transport = RequestsTransport(server.url, clock=clock)
    with pytest.raises(NotZStack, match="larger than 1 MB"):
        transport.send(GET)
    transport.close()


def test_an_unknown_host(clock: Instant) -> None:
    """A name that no resolver knows is told as such, at once."""
    transport = RequestsTransport("http://nowhere.invalid:8080", clock=clock, proxy="")
    with pytest.raises(CannotConnect, match="not known") as caught:
        transport.send(POST)
    transport.close()
    assert not caught.value.sent
    assert clock.slept == []


BAD_URLS = [
    "", "localhost:8080", "ftp://h", "http://", "http://h:99999", "http://[::1", "http://h?x=1",
]  # fmt: skip


@pytest.mark.parametrize("url", BAD_URLS)
def test_a_bad_address(url: str) -> None:
    """What is no address of a server is refused when the transport is made."""
    with pytest.raises(UsageError, match="not a URL"):
        RequestsTransport(url)


def test_an_address_that_no_host_can_have(clock: Instant) -> None:
    """A host name that is too long ends in UsageError when it is used."""
    transport = RequestsTransport(f"http://{'a' * 70}.example", clock=clock, proxy="")
    with pytest.raises((UsageError, CannotConnect)):
        transport.send(POST)
    transport.close()


def test_a_header_that_cannot_travel(serve: Serve, clock: Instant) -> None:
    """A credential with odd characters ends in a sentence that does not show it."""
    server = serve(answer(200))
    transport = RequestsTransport(server.url, clock=clock)
    for value in ("OAuth a\r\nX: y", "OAuth 机房"):
        with pytest.raises(UsageError) as caught:
            transport.send(Request("GET", "/v1/zones", headers={"Authorization": value}))
        assert "OAuth" not in caught.value.sentence + caught.value.hint
    transport.close()
    assert server.requests == []


def test_the_trace_sees_each_request_once(serve: Serve, clock: Instant) -> None:
    """The trace is told before a request is sent, and once however often it is tried."""
    server = serve(reset, answer(200, b"{}"))
    seen: list[tuple[Request, int]] = []
    transport = RequestsTransport(
        server.url, clock=clock, trace=lambda request: seen.append((request, server.connections))
    )
    transport.send(GET)
    transport.close()
    assert seen == [(GET, 0)]


def test_netrc_never_replaces_our_credential(
    serve: Serve, clock: Instant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ~/.netrc that names the server changes nothing."""
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(answer(200), answer(200))
    transport = RequestsTransport(server.url, clock=clock)
    transport.send(Request("GET", "/v1/zones", headers={"Authorization": "OAuth abc"}))
    transport.send(GET)
    transport.close()
    assert b"Authorization: OAuth abc\r\n" in server.requests[0]
    assert b"uthorization" not in server.requests[1]


def test_cookies_are_not_kept(serve: Serve, clock: Instant) -> None:
    """A cookie of the server does not come back to it."""
    server = serve(answer(200, b"{}", "Set-Cookie: a=b"), answer(200))
    transport = RequestsTransport(server.url, clock=clock)
    transport.send(GET)
    transport.send(GET)
    transport.close()
    assert b"ookie" not in server.requests[1]


def test_this_machine_is_never_reached_by_a_proxy(
    serve: Serve, clock: Instant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy of the environment is not used for a loopback address."""
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    server = serve(answer(200))
    transport = RequestsTransport(server.url, clock=clock)
    assert transport.send(GET).status == 200
    transport.close()


@pytest.mark.parametrize("given", ["option", "environment"])
def test_others_are_reached_by_the_proxy(
    given: str, serve: Serve, clock: Instant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another host is asked for at the proxy of an option, or of the environment."""
    server = serve(answer(200))
    proxy = f"http://127.0.0.1:{server.port}"
    if given == "environment":
        monkeypatch.setenv("HTTP_PROXY", proxy)
    transport = RequestsTransport(
        "http://mn.invalid:8080/zstack", clock=clock, proxy=proxy if given == "option" else None
    )
    assert transport.send(GET).status == 200
    transport.close()
    assert server.requests[0].startswith(b"GET http://mn.invalid:8080/zstack/v1/zones HTTP/1.1")


def test_no_proxy_is_heeded(clock: Instant, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host named in NO_PROXY is reached directly."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "mn.invalid")
    transport = RequestsTransport("http://mn.invalid:8080", clock=clock)
    with pytest.raises(CannotConnect, match="name of the host"):
        transport.send(GET)
    transport.close()


PROXIES = [
    # proxy                            error          why
    ("http://127.0.0.1:{port}", CannotConnect, "nobody listens there"),
    ("http://", UsageError, "no host in it"),
    ("gopher://127.0.0.1:1", UsageError, "an unknown kind"),
    ("socks5://127.0.0.1:1", UsageError, "a SOCKS proxy"),
]


@pytest.mark.parametrize(("proxy", "error", "why"), PROXIES, ids=[why for *_, why in PROXIES])
def test_a_bad_proxy(proxy: str, error: type[ZscliError], why: str, clock: Instant) -> None:
    """A proxy that cannot be used is named as the trouble."""
    transport = RequestsTransport(
        "http://mn.invalid", clock=clock, proxy=proxy.format(port=free_port())
    )
    with pytest.raises(error, match="proxy"):
        transport.send(GET)
    transport.close()


def test_an_unknown_certificate_is_not_trusted(
    serve: Serve, tls: ssl.SSLContext, clock: Instant
) -> None:
    """A certificate nobody vouches for ends the call, with the two ways on as hint."""
    server = serve(answer(200), context=tls)
    transport = RequestsTransport(server.url, clock=clock)
    with pytest.raises(NotTrusted) as caught:
        transport.send(POST)
    transport.close()
    assert "--ca-file" in caught.value.hint
    assert "--insecure" in caught.value.hint
    assert not caught.value.sent
    assert server.requests == []


@pytest.mark.parametrize("variable", ["", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_ca_file_vouches(
    variable: str,
    serve: Serve,
    tls: ssl.SSLContext,
    clock: Instant,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A CA file, by option or variable, makes the certificate trusted."""
    server = serve(answer(200), context=tls)
    if variable:
        monkeypatch.setenv(variable, CA_FILE)
    transport = RequestsTransport(server.url, clock=clock, verify=True if variable else CA_FILE)
    assert transport.send(GET).status == 200
    transport.close()


def test_insecure_asks_for_no_proof(serve: Serve, tls: ssl.SSLContext, clock: Instant) -> None:
    """Without verification the call goes through, and the libraries print no warning."""
    server = serve(answer(200), context=tls)
    transport = RequestsTransport(server.url, clock=clock, verify=False)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert transport.send(GET).status == 200
    transport.close()
    assert [one for one in told if "nsecure" in type(one.message).__name__] == []


@pytest.mark.parametrize("content", [None, "no certificate"], ids=["missing", "not PEM"])
def test_a_ca_file_that_is_none(
    content: str | None, serve: Serve, tls: ssl.SSLContext, clock: Instant, tmp_path: Path
) -> None:
    """A CA file that cannot be used is named."""
    server = serve(answer(200), context=tls)
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    transport = RequestsTransport(server.url, clock=clock, verify=str(path))
    with pytest.raises(UsageError, match="CA file"):
        transport.send(POST)
    transport.close()


def test_https_to_a_plain_port(clock: Instant) -> None:
    """Speaking TLS to a plain port says so, and that http:// may help."""
    listener = socket.create_server(("127.0.0.1", 0))

    def plain() -> None:
        connection, _ = listener.accept()
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        connection.close()

    thread = threading.Thread(target=plain)
    thread.start()
    transport = RequestsTransport(f"https://127.0.0.1:{listener.getsockname()[1]}", clock=clock)
    with pytest.raises(CannotConnect, match="does not speak TLS") as caught:
        transport.send(POST)
    transport.close()
    thread.join()
    listener.close()
    assert "http://" in caught.value.hint


LOOPBACKS = [
    ("localhost", True), ("LOCALHOST.", True), ("a.localhost", True), ("127.0.0.1", True),
    ("127.8.0.1", True), ("::1", True), ("128.0.0.1", False), ("localhost.example", False),
    ("notlocalhost", False),
]  # fmt: skip


@pytest.mark.parametrize(("host", "expected"), LOOPBACKS, ids=[host for host, _ in LOOPBACKS])
def test_is_loopback(host: str, expected: bool) -> None:
    """This machine has several names, and others only look like it."""
    assert is_loopback(host) is expected


def test_reprs_keep_secrets() -> None:
    """Neither a request nor a secret shows what it hides."""
    request = Request(
        "DELETE",
        "/v1/accounts/sessions/s3cret",
        (("password", "s3cret"),),
        {"Authorization": "OAuth s3cret"},
        b"s3cret",
        secrets=(Secret("sessionUuid", "s3cret"),),
    )
    assert "s3cret" not in repr(request) + repr(request.secrets)
    assert repr(GET) == "<Request GET /v1/zones>"
