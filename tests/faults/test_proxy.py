"""The proxy that spoils requests does so as a rule says, and otherwise is not there."""

import contextlib
import socket
from collections.abc import Iterator

import pytest

from tests.faults import chaos
from tests.faults.chaos import Chaos, Fault, Rule
from zscli.simulator.server import Simulator

READY = b"GET /zstack/v1/management-nodes/ready HTTP/1.1\r\nHost: h\r\n\r\n"


@pytest.fixture
def proxy(shared_simulator: Simulator) -> Iterator[Chaos]:
    """Give a proxy before a simulator."""
    with Chaos((shared_simulator.host, shared_simulator.port)) as one:
        yield one


def said(connection: socket.socket) -> bytes:
    """Send a request and return what comes at once, or nothing when the proxy hangs up."""
    connection.sendall(READY)
    return connection.recv(chaos.BUFFER)


def test_a_connection_is_kept(proxy: Chaos) -> None:
    """Without a rule a request is answered by the server, one after the other."""
    with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
        assert said(connection).startswith(b"HTTP/1.1 200")
        assert said(connection).startswith(b"HTTP/1.1 200")
    assert [(one.method, one.path) for one in proxy.seen] == [
        ("GET", "/zstack/v1/management-nodes/ready")
    ] * 2


def test_a_rule_counts(proxy: Chaos) -> None:
    """The second and the third request that match are spoilt, the others are not."""
    rule = Rule("^GET ", chaos.instead(504), nth=2, times=2)
    proxy.rules += [Rule("^POST ", chaos.dropped_before), rule]
    with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
        statuses = [said(connection).split()[1] for _ in range(4)]
    assert statuses == [b"200", b"504", b"504", b"200"]
    assert (rule.matched, rule.struck) == (4, 2)


ARRIVALS = [
    # fault                 how often the server gets the request
    (chaos.dropped_before, 0),
    (chaos.dropped_after, 1),
    (chaos.dropped_in_head, 1),
    (chaos.dropped_in_body, 1),
    (chaos.reset_after, 1),
    (chaos.stalled_before, 0),
    (chaos.stalled_after, 1),
    (chaos.slow, 1),
    (chaos.cut_json, 1),
    (chaos.no_body, 1),
    (chaos.length_too_long, 1),
    (chaos.length_too_short, 1),
    (chaos.doubled_first, 2),
    (chaos.doubled_second, 2),
    (chaos.late, 0),
    (chaos.instead(502), 0),
    (chaos.afterwards(502), 1),
]


@pytest.mark.parametrize(("fault", "times"), ARRIVALS, ids=[str(i) for i in range(len(ARRIVALS))])
def test_what_arrives(fault: Fault, times: int) -> None:
    """Each fault brings the request to the server as often as its name says."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(chaos.BADLY_LATE)
        with Chaos(server.getsockname()) as proxy:
            proxy.rules.append(Rule("", fault))
            with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
                connection.sendall(READY)
                for _ in range(times):
                    taken, _ = server.accept()
                    with taken:
                        assert taken.recv(chaos.BUFFER).startswith(READY[:20])
                        taken.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                with contextlib.suppress(OSError):  # the proxy may have hung up already
                    connection.shutdown(socket.SHUT_WR)
                while connection_says(connection):
                    pass
            server.setblocking(False)
            with pytest.raises(BlockingIOError):
                server.accept()


def connection_says(connection: socket.socket) -> bytes:
    """Return more of an answer; nothing when it is over or the connection was reset."""
    try:
        return connection.recv(chaos.BUFFER)
    except ConnectionResetError:
        return b""


def test_what_is_held_arrives_in_the_end(proxy: Chaos) -> None:
    """A request that is late is delivered when the proxy heals."""
    proxy.rules.append(Rule("", chaos.late))
    with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
        assert said(connection) == b""
    assert len(proxy.held) == 1
    proxy.heal()
    assert (proxy.held, proxy.rules) == ([], [])


def test_nobody_listens(proxy: Chaos) -> None:
    """A proxy that is shut refuses connections and drops those it had, until it is open again."""
    with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
        said(connection)
        proxy.shut()
        assert connection.recv(chaos.BUFFER) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", proxy.port)).close()
    proxy.open()
    with socket.create_connection(("127.0.0.1", proxy.port)) as connection:
        assert said(connection).startswith(b"HTTP/1.1 200")
