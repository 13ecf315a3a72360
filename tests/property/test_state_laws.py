"""Laws of the state: what is written is read, and what is not asked for stays."""

import os
import tomllib
from collections.abc import Iterable
from itertools import takewhile
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from zscli.errors import StateError
from zscli.state.address import Unfit, normal_url, read_url
from zscli.state.files import StateFile
from zscli.state.history import History
from zscli.state.migrations import Damaged, bring_up_to_date
from zscli.state.profile import Profiles
from zscli.state.settings import SETTINGS
from zscli.state.tomltext import set_key

pytestmark = pytest.mark.property

quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCALARS = st.one_of(
    TEXTS, st.booleans(), st.integers(-(2**60), 2**60), st.floats(allow_nan=False, width=32)
)
KEYS = st.one_of(st.sampled_from(["host", "port", "a-b"]), TEXTS)
NAMES = st.from_regex(r"[A-Za-z0-9_.-]{1,8}", fullmatch=True)
LITERALS = st.sampled_from(
    [
        "1",
        "'a # b'",
        '"a \\" ] b"',
        "[1, 2]",
        "[ # one\n  1,\n  ']', # two\n]",
        '"""\n[x]\nhost = 1\n"""',
        "'''\n\"\n# \n'''",
        "{ a = 1 }",
        "2026-01-01T00:00:00Z",
        '""',
        "''",
        '""""a"""',
    ]
)
FILLERS = st.sampled_from(["", "# host = 1", "  # [profiles.prod]", "\t", "#"])
HEADERS = st.sampled_from(
    ["[profiles.prod]", "[profiles . 'prod']  # x", "[profiles.test]", "[other]", "[[list]]"]
)
LINES = st.one_of(
    FILLERS,
    HEADERS,
    st.builds(
        lambda key, equals, value, end: f"{key}{equals}{value}{end}",
        st.sampled_from(["host", "  port", '"a-b"', "x.y", "profiles.prod.z"]),
        st.sampled_from(["=", " = ", "\t=  "]),
        LITERALS,
        st.sampled_from(["", "  ", " # host = 2", "#"]),
    ),
)
FILES = st.builds(
    lambda lines, newline, last: newline.join(lines).replace("\r\r", "\r") + last,
    st.lists(LINES, max_size=8),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n"]),
)


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the waiting for the disk."""
    monkeypatch.setattr(os, "fsync", os.fstat)


def parsed(text: str) -> dict[str, Any]:
    """Return what *text* says; a text that is no TOML is no example."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        reject()


def in_common(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many characters at the begin are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def is_kept(before: str, after: str) -> bool:
    """Whether *after* is *before* with one stretch put in."""
    head = in_common(before, after)
    return head + in_common(reversed(before[head:]), reversed(after[head:])) == len(before)


@quick
@given(FILES, st.sampled_from([(), ("profiles", "prod"), ("other",), ("new", "one")]), SCALARS)
def test_new_key(text: str, table: tuple[str, ...], value: Any) -> None:
    """A key that is new is added, and every byte of the file stays."""
    parsed(text)
    try:
        after = set_key(text, table, "brand-new", value)
    except ValueError:
        reject()
    assert is_kept(text, after)
    found: Any = tomllib.loads(after)
    for name in (*table, "brand-new"):
        found = found[name]
    assert found == value
    if text.endswith("\n") or not text:
        assert text in set_key(after, table, "brand-new", None)


@quick
@given(FILES, SCALARS, SCALARS)
def test_there_and_back(text: str, first: Any, second: Any) -> None:
    """The last value set is the one read, and setting it twice changes nothing."""
    parsed(text)
    table = ("profiles", "prod")
    try:
        once = set_key(text, table, "host", first)
    except ValueError:
        reject()
    twice = set_key(once, table, "host", second)
    assert set_key(twice, table, "host", second) == twice
    assert set_key(twice, table, "host", first) == once
    assert tomllib.loads(twice)["profiles"]["prod"]["host"] == second


@quick
@given(st.lists(KEYS, min_size=1, max_size=3), KEYS, SCALARS)
def test_any_name(table: list[str], key: str, value: Any) -> None:
    """Tables and keys of any name are written so that they are read again."""
    found: Any = tomllib.loads(set_key("", tuple(table), key, value))
    for name in (*table, key):
        found = found[name]
    assert found == value


VALUES = {
    "url": st.sampled_from(["http://a", "https://a:1/b", "http://a/"]),
    "host": st.sampled_from(["a", "::1", "10.0.0.1"]),
    "port": st.integers(1, 65535).map(str),
    "context_path": st.sampled_from(["/", "/a"]),
    "ca_file": st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=9),
    "insecure": st.sampled_from(["true", "no"]),
    "proxy": st.sampled_from(["http://p:3128", "https://p"]),
    "output": st.sampled_from(SETTINGS["output"].choices),
    "timeout": st.sampled_from(["1", "0.25", "10m"]),
    "account": st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=9),
    "completion_live": st.sampled_from(["on", "false"]),
}
CHANGES = st.lists(
    st.tuples(NAMES, st.sampled_from(sorted(VALUES))).flatmap(
        lambda pair: st.tuples(st.just(pair), st.one_of(st.just(""), VALUES[pair[1]]))
    ),
    max_size=6,
)


@quick
@given(CHANGES)
def test_profiles(tmp_path_factory: pytest.TempPathFactory, changes: list[Any]) -> None:
    """After any changes each profile has what was set last, and another reader sees it."""
    folder = tmp_path_factory.mktemp("profiles")
    profiles = Profiles(folder, pytest.fail)
    wanted: dict[str, dict[str, Any]] = {}
    for (name, key), text in changes:
        profiles.set(name, {key: text})
        table = wanted.setdefault(name, {})
        table.pop(key, None)
        if text:
            table[key] = SETTINGS[key].read(text)
    other = Profiles(folder, pytest.fail)
    for name, table in wanted.items():
        assert other.settings(name) == table


@quick
@given(st.lists(st.text(min_size=1, max_size=30), max_size=12), st.integers(1, 5))
def test_history(tmp_path_factory: pytest.TempPathFactory, lines: list[str], most: int) -> None:
    """The newest lines that are not blank come back as they were typed, in order."""
    folder = tmp_path_factory.mktemp("history")
    history = History(folder, "p", pytest.fail, most=most)
    for line in lines:
        assert history.append(line) == bool(line.strip())
    kept = tuple(line for line in lines if line.strip())
    assert History(folder, "p", pytest.fail, most=most).load() == kept[-most:]


@quick
@given(st.lists(st.binary(max_size=40), max_size=6))
def test_file(tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]) -> None:
    """Any bytes come back as they were written."""
    file = StateFile(tmp_path_factory.mktemp("files") / "f")
    for content in contents:
        with file.held() as held:
            held.write(content)
            assert held.read() == content
    assert file.read() == (contents[-1] if contents else None)


@given(st.one_of(st.text(max_size=30), st.from_regex(r"(https?://)?[a-z0-9.:@\[\]/-]{1,20}")))
def test_address(text: str) -> None:
    """Any text is an address or refused, never an accident; the normal form is its own."""
    try:
        url = read_url(text).url
    except Unfit:
        return
    assert normal_url(url) == url
    assert normal_url(f"{url}/") == url
    assert "@" not in url.partition("://")[2].partition("/")[0]
    assert SETTINGS["url"].read(SETTINGS["url"].read(text)) == SETTINGS["url"].read(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)


@given(JSON | st.builds(lambda number: {"format": number}, st.integers()))
def test_any_content(content: Any) -> None:
    """Any JSON is a file of ours, a damaged one or a newer one, and nothing else is raised."""
    try:
        assert bring_up_to_date(content, (), "f")["format"] == 1
    except (Damaged, StateError) as error:
        assert str(error)  # noqa: PT017  # both are right
