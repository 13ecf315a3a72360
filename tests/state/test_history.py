"""What `zscli/state/history.py` promises about the lines typed."""

import errno
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from zscli.state import history as module
from zscli.state.files import StateFile
from zscli.state.history import History
from zscli.state.migrations import Content


@pytest.fixture
def history(folder: Path, said: list[str]) -> History:
    """Return a history in a folder that is not there yet."""
    return History(folder, "default", said.append)


@pytest.fixture
def path(folder: Path) -> Path:
    """Return where that history stands."""
    return folder / "history-default.jsonl"


def test_lines(history: History, folder: Path, path: Path, said: list[str]) -> None:
    """Lines are there for the next process, oldest first, in a private file."""
    assert history.load() == ()
    assert not folder.exists()
    assert history.append("QueryZone")
    assert history.append("QueryHost")
    assert History(folder, "default", said.append).load() == ("QueryZone", "QueryHost")
    assert path.read_text() == '{"format": 1}\n"QueryZone"\n"QueryHost"\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert said == []


ENTRIES = [
    ("CreateZone name=a \\\n  description=b", "several lines"),
    ("x \"y\" \\ 'z'", "quotes and backslashes"),
    ("CreateZone name='北京 机房' 🌏", "other scripts"),
    ("a\u2028b\x85c\x0cd\re", "what else may end a line"),
    ("a\x00b\x1b[31m", "control characters"),
    ("a\udcffb", "a byte that was no UTF-8"),
    ('{"format": 99}', "a line that looks like a header"),
    ("x" * 65_536, "the longest"),
]


@pytest.mark.parametrize(("line", "why"), ENTRIES, ids=[why for _, why in ENTRIES])
def test_any_line(history: History, folder: Path, line: str, why: str) -> None:
    """Whatever was typed comes back as one entry, the same."""
    assert history.append(line)
    assert history.append("after")
    assert History(folder, "default", print).load() == (line, "after")


NOT_KEPT = [("", 0), ("  \n", 0), ("x" * 65_537, 1), ("云" * 22_000, 1)]


@pytest.mark.parametrize(("line", "sentences"), NOT_KEPT, ids=["empty", "blank", "long", "wide"])
def test_not_kept(history: History, path: Path, said: list[str], line: str, sentences: int) -> None:
    """Empty lines are not kept, nor those over 64 kB, which is said."""
    assert not history.append(line)
    assert not path.exists()
    assert len(said) == sentences


def test_profiles_apart(folder: Path, said: list[str]) -> None:
    """Each profile has lines of its own, whatever its name."""
    for name in ("prod", "test", "../x", "a/b", ".."):
        History(folder, name, said.append).append(f"in {name}")
    for name in ("prod", "test", "../x", "a/b", ".."):
        assert History(folder, name, said.append).load() == (f"in {name}",)
    assert {path.parent for path in folder.parent.rglob("*.jsonl")} == {folder}


def test_newest_are_loaded(folder: Path, said: list[str]) -> None:
    """No more lines are loaded than are kept, and they are the newest."""
    history = History(folder, "default", said.append, most=3)
    for number in range(20):
        history.append(str(number))
        assert history.load() == tuple(map(str, range(max(0, number - 2), number + 1)))


def test_file_is_cut(folder: Path, path: Path, said: list[str]) -> None:
    """The file never has more than a fifth over what is kept, and is not cut at each line."""
    most = 50
    sizes = []
    for number in range(300):
        history = History(folder, "default", said.append, most=most)
        history.append(f"line {number}")
        sizes.append(path.read_bytes().count(b"\n") - 1)
    assert max(sizes) == 60
    assert min(sizes[100:]) == 50
    assert sizes.count(50) < 300 / 10


def test_one_console_counts_seldom(
    folder: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A console that adds line after line reads the whole file only now and then, and cuts it."""
    whole: list[int] = []
    real = StateFile.read

    def read(self: StateFile, most: int = -1) -> bytes | None:
        data = real(self, most)
        if most < 0 and data:
            whole.append(data.count(b"\n") - 1)
        return data

    monkeypatch.setattr(StateFile, "read", read)
    history = History(folder, "default", said.append, most=1000)
    for number in range(1500):
        history.append(f"{number}")
    assert len(whole) < 60
    assert max(whole) == 1201
    assert history.load()[-2:] == ("1498", "1499")


def test_two_consoles_lose_nothing(folder: Path, said: list[str]) -> None:
    """Lines of consoles that type at the same time are all there, each console's in order."""

    def type_lines(console: int) -> None:
        history = History(folder, "default", said.append)
        for number in range(20):
            assert history.append(f"{console} {number}")

    threads = [threading.Thread(target=type_lines, args=(console,)) for console in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [line.split() for line in History(folder, "default", said.append).load()]
    assert len(lines) == 80
    for console in range(4):
        typed = [int(number) for who, number in lines if int(who) == console]
        assert typed == list(range(20))
    assert said == []


def test_two_consoles_while_it_is_cut(folder: Path, said: list[str]) -> None:
    """A console goes on in the new file when another one has cut it."""
    first = History(folder, "default", said.append, most=10)
    second = History(folder, "default", said.append, most=10)
    for number in range(40):
        (first if number % 2 else second).append(str(number))
    assert first.load() == second.load() == tuple(map(str, range(30, 40)))


def test_damaged_lines(history: History, path: Path, said: list[str]) -> None:
    """Lines that cannot be read are left out, and a half line swallows no other."""
    history.append("one")
    with path.open("ab") as file:
        file.write(b'garbage\n\xff\xfe\n{"a": 1}\n\n17\n"' + b"[" * 10_000 + b'\n"half')
    assert history.load() == ("one",)
    assert history.append("two")
    assert history.load() == ("one", "two")
    assert said == []


BROKEN = [b"\x00\x01\x02", b'"a line"\n', b"{}\n", b'{"format": "1"}\n', b"[" * 100_000]


@pytest.mark.parametrize("content", BROKEN, ids=["bytes", "no header", "no number", "text", "deep"])
@pytest.mark.parametrize("how", ["load", "append"])
def test_broken_file(
    history: History, folder: Path, path: Path, said: list[str], how: str, content: bytes
) -> None:
    """A file that is no history is set aside whole, said, and a new one begins."""
    folder.mkdir(parents=True)
    path.write_bytes(content)
    if how == "load":
        assert history.load() == ()
    assert history.append("new")
    assert history.load() == ("new",)
    assert (folder / f"{path.name}.broken-1").read_bytes() == content
    assert len(said) == 1
    assert "history-default.jsonl.broken-1" in said[0]


def test_empty_file(history: History, folder: Path, path: Path, said: list[str]) -> None:
    """A file of nothing is a history of nothing."""
    folder.mkdir(parents=True)
    path.touch()
    assert history.load() == ()
    assert history.append("a")
    assert history.load() == ("a",)
    assert said == []


def test_newer_file(history: History, folder: Path, path: Path, said: list[str]) -> None:
    """A newer zscli's history is left alone, and that is said once."""
    folder.mkdir(parents=True)
    path.write_text('{"format": 2, "more": true}\n["a", 1]\n')
    assert history.load() == ()
    assert not history.append("b")
    assert path.read_text() == '{"format": 2, "more": true}\n["a", 1]\n'
    assert len(said) == 1
    assert "newer zscli" in said[0]
    assert "The history is not kept." in said[0]


def test_older_file(history: History, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older history is read through its steps, and rewritten before a line is added."""

    def to_2(content: Content) -> Content:
        return {"lines": tuple(line.upper() for line in content["lines"])}

    history.append("a")
    history.append("b")
    monkeypatch.setattr(module, "CHAIN", (to_2,))
    assert history.load() == ("A", "B")
    assert history.append("c")
    assert path.read_text() == '{"format": 2}\n"A"\n"B"\n"c"\n'
    assert history.load() == ("A", "B", "c")


def test_no_folder(said: list[str]) -> None:
    """With no home there is no history, and nobody is bothered about it."""
    history = History(None, "default", said.append)
    assert not history.append("a")
    assert history.load() == ()
    assert said == []


def test_read_only(history: History, said: list[str], refuse: Callable[[int], None]) -> None:
    """On a read-only disk what is there is read, and that nothing is added is said once."""
    history.append("a")
    refuse(errno.EROFS)
    assert not history.append("b")
    assert not history.append("c")
    assert history.load() == ("a",)
    assert len(said) == 1
    assert "read-only" in said[0]


def test_full_disk(history: History, path: Path, fill_disk: Callable[[], None]) -> None:
    """A line that the disk cuts short is taken back, and the others stay."""
    history.append("a")
    before = path.read_bytes()
    fill_disk()
    assert not history.append("b and more")
    assert path.read_bytes() == before


def test_foreign_file(
    history: History, path: Path, said: list[str], give_away: Callable[[Path], None]
) -> None:
    """Another user's history is neither read nor added to, and the console goes on."""
    history.append("a")
    give_away(path)
    assert history.load() == ()
    assert not history.append("b")
    assert len(said) == 1
    assert "another user" in said[0]
    os.chown(path, os.geteuid(), -1)
    assert history.load() == ("a",)


def has_news(history: History) -> bool:
    """Ask anew: a checker takes a property for what it was the last time."""
    return history.has_news


def test_news(folder: Path, said: list[str]) -> None:
    """What another console adds is news until it is read; what we add is none."""
    ours, theirs = (History(folder, "default", said.append) for _ in range(2))
    assert not has_news(ours)
    ours.append("a")
    assert not has_news(ours)
    assert theirs.load() == ("a",)
    theirs.append("b")
    assert has_news(ours)
    ours.append("c")
    assert has_news(ours)
    assert ours.load() == ("a", "b", "c")
    assert not has_news(ours)
    assert not has_news(History(None, "default", said.append))
