"""What `zscli/state/files.py` promises about modes, owners, locks and writes."""

import errno
import os
import stat
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zscli.errors import ExitStatus, StateError
from zscli.state.files import StateFile


class QuickClock:
    """A clock whose sleeps take no time and are counted."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.wakes = 0
        self.at_wake: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        """Return an instant."""
        return datetime(2026, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return the seconds slept."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Go on at once."""
        self.seconds += seconds
        self.wakes += 1
        self.at_wake()


def mode(path: Path) -> int:
    """Return the permission bits of *path*, not of what it links to."""
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.fixture
def file(folder: Path) -> StateFile:
    """Return a file that is not there yet."""
    return StateFile(folder / "things.json")


def write(file: StateFile, content: bytes) -> None:
    """Replace the file under its lock."""
    with file.held() as held:
        held.write(content)


def test_write_then_read(file: StateFile) -> None:
    """What was written is read, and a second write replaces the first."""
    assert file.read() is None
    write(file, b"one")
    assert file.read() == b"one"
    write(file, b"two")
    assert file.read() == b"two"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077], ids=["open", "usual", "strict"])
def test_modes(file: StateFile, mask: int) -> None:
    """Files are 0600 and folders 0700, whatever the umask says."""
    old = os.umask(mask)
    try:
        write(file, b"secret")
        with file.held() as held:
            held.append(b"more\n")
    finally:
        os.umask(old)
    assert mode(file.path) == 0o600
    assert mode(file.path.parent) == 0o700
    assert mode(file.path.parent.parent) == 0o700
    assert mode(file.path.with_name("things.json.lock")) == 0o600


def test_private_from_the_first_byte(file: StateFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """At each write, also of the temporary file, nobody else could read it."""
    seen: list[int] = []
    real = os.write

    def watch(descriptor: int, data: bytes) -> int:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", watch)
    old = os.umask(0)
    try:
        write(file, b"secret")
    finally:
        os.umask(old)
    assert seen == [0o600]


def test_wide_modes_are_tightened(file: StateFile) -> None:
    """A file or folder of ours that others may read is made private when it is used."""
    write(file, b"secret")
    file.path.chmod(0o644)
    file.path.parent.chmod(0o755)
    assert file.read() == b"secret"
    assert mode(file.path) == 0o600
    write(file, b"secret")
    assert mode(file.path.parent) == 0o700


def test_nothing_else_is_left(file: StateFile) -> None:
    """After a write there are the file and its lock, also where a killed process left a half."""
    file.path.parent.mkdir(parents=True)
    (file.path.parent / ".things.json.new").write_bytes(b"half")
    write(file, b"whole")
    names = sorted(path.name for path in file.path.parent.iterdir())
    assert names == ["things.json", "things.json.lock"]
    assert file.read() == b"whole"


def test_synced_before_it_is_renamed(file: StateFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content reaches the disk, then the name, then the folder."""
    steps: list[str] = []
    sync, rename = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("sync folder" if is_folder else "sync file")
        sync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write(file, b"x")
    assert steps == ["sync file", "rename", "sync folder"]


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO], ids=["unable", "failing"])
def test_folder_that_is_not_synced(
    file: StateFile, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A file system that cannot sync folders will do; one that fails at it is an error."""

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fsync)
    if number == errno.EINVAL:
        write(file, b"x")
    else:
        with pytest.raises(StateError, match="input/output error"):
            write(file, b"x")
    assert file.read() == b"x"


def test_full_disk(file: StateFile, fill_disk: Callable[[], None]) -> None:
    """A disk that fills up half way leaves the old content, no half file, and a sentence."""
    write(file, b"old")
    fill_disk()
    with pytest.raises(StateError, match=r"things\.json cannot be written: the disk is full\.$"):
        write(file, b"new and longer")
    assert file.read() == b"old"
    assert not (file.path.parent / ".things.json.new").exists()


def test_full_disk_at_append(file: StateFile, fill_disk: Callable[[], None]) -> None:
    """An append that the disk cuts short is taken back."""
    write(file, b"one\n")
    fill_disk()
    with pytest.raises(StateError, match="disk is full"), file.held() as held:
        held.append(b"two and more\n")
    assert file.read() == b"one\n"


REFUSALS = [
    (errno.EROFS, "the file system is read-only", "a read-only home"),
    (errno.EACCES, "you have no permission", "a home of somebody else"),
    (errno.EDQUOT, "your disk quota is used up", "a quota"),
    (errno.EIO, "input/output error", "an error that is not in the table"),
]


@pytest.mark.parametrize(("number", "reason", "why"), REFUSALS, ids=[why for *_, why in REFUSALS])
def test_refused(
    file: StateFile, refuse: Callable[[int], None], number: int, reason: str, why: str
) -> None:
    """What the system refuses becomes a sentence with the reason, a way out and status 6."""
    write(file, b"old")
    refuse(number)
    with pytest.raises(StateError) as caught:
        write(file, b"new")
    assert caught.value.sentence == f"{file.path} cannot be written: {reason}."
    assert "XDG_STATE_HOME" in caught.value.hint
    assert caught.value.status is ExitStatus.STATE
    assert file.read() == b"old"


def test_file_in_place_of_folder(file: StateFile) -> None:
    """Where a file stands in place of a folder nothing is read, and writing says why."""
    file.path.parent.parent.mkdir(parents=True)
    file.path.parent.write_text("in the way")
    assert file.read() is None
    with pytest.raises(StateError, match=r"a part of its path is no folder\.$"):
        write(file, b"x")
    assert file.path.parent.read_text() == "in the way"


def test_folder_in_place_of_file(file: StateFile) -> None:
    """A folder that has the file's name is an error in a sentence, for reading and writing."""
    file.path.mkdir(parents=True)
    with pytest.raises(StateError, match="no regular file"):
        file.read()
    with pytest.raises(StateError, match="cannot be written"):
        write(file, b"x")


def test_pipe_in_place_of_file(file: StateFile) -> None:
    """A named pipe is refused at once, and not waited for."""
    file.path.parent.mkdir(parents=True)
    os.mkfifo(file.path)
    with pytest.raises(StateError, match="no regular file"):
        file.read()


def test_foreign_file(file: StateFile, give_away: Callable[[Path], None]) -> None:
    """A file of another user is neither read nor replaced, and the error says what to do."""
    write(file, b"theirs")
    give_away(file.path)
    with pytest.raises(StateError) as caught:
        file.read()
    assert caught.value.sentence == (
        f"{file.path} belongs to another user (uid 12345), so zscli does not use it."
    )
    assert "chown" in caught.value.hint
    with pytest.raises(StateError, match="another user"):
        write(file, b"ours")
    with pytest.raises(StateError, match="another user"), file.held() as held:
        held.append(b"ours\n")
    assert file.path.read_bytes() == b"theirs"


@pytest.mark.parametrize("which", ["folder", "lock"])
def test_foreign_surroundings(
    file: StateFile, give_away: Callable[[Path], None], which: str
) -> None:
    """Nothing is written into another user's folder or under another user's lock."""
    write(file, b"ours")
    give_away({"folder": file.path.parent, "lock": file.path.with_name("things.json.lock")}[which])
    with pytest.raises(StateError, match="another user"):
        write(file, b"new")
    assert file.path.read_bytes() == b"ours"


@pytest.mark.parametrize("which", ["file", "folder"])
def test_foreign_link(
    tmp_path: Path, file: StateFile, give_away: Callable[[Path], None], which: str
) -> None:
    """Another user's link is not followed, even if what it leads to is ours."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "things.json").write_bytes(b"x")
    link = file.path if which == "file" else file.path.parent
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere / "things.json" if which == "file" else elsewhere)
    give_away(link)
    with pytest.raises(StateError, match="another user"):
        file.read()
    with pytest.raises(StateError, match="another user"):
        write(file, b"y")
    assert (elsewhere / "things.json").read_bytes() == b"x"


def test_link_of_ours(tmp_path: Path, file: StateFile) -> None:
    """A link of ours stays one: what it leads to is replaced."""
    target = tmp_path / "dotfiles" / "things"
    target.parent.mkdir()
    file.path.parent.mkdir(parents=True)
    file.path.symlink_to(target)
    assert file.read() is None
    write(file, b"x")
    assert file.path.is_symlink()
    assert target.read_bytes() == b"x"


def test_ring_of_links(file: StateFile) -> None:
    """Links that lead to each other end in a sentence."""
    file.path.parent.mkdir(parents=True)
    other = file.path.with_name("other")
    file.path.symlink_to(other)
    other.symlink_to(file.path)
    with pytest.raises(StateError, match="cannot be read: too many links"):
        file.read()
    with pytest.raises(StateError, match="cannot be written: too many links"):
        write(file, b"x")


def test_unreadable(file: StateFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of ours that cannot be read is an error, not an absence."""
    write(file, b"x")

    def refuse(path: Path, flags: int, mode: int = 0) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StateError, match=r"cannot be read: permission denied\.$"):
        file.read()


def test_lock_time_limit(file: StateFile) -> None:
    """Who waits for a lock longer than the limit is told, and may go on."""
    clock = QuickClock()
    with (
        file.held(),
        pytest.raises(StateError, match=r"Another zscli has been using .* for 3 s\."),
        file.held(clock, limit=3.0),
    ):
        pytest.fail("two hold the lock")
    assert 3.0 <= clock.seconds < 3.1
    with file.held(clock):
        assert clock.seconds < 3.1


def test_lock_is_waited_for(file: StateFile) -> None:
    """A lock that is given back is taken by who waits."""
    first = file.held()
    first.__enter__()
    clock = QuickClock()

    def give_back_at_third() -> None:
        if clock.wakes == 3:
            first.__exit__(None, None, None)

    clock.at_wake = give_back_at_third
    with file.held(clock) as held:
        held.write(b"x")
    assert clock.wakes == 3


def test_no_locks_on_this_file_system(file: StateFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system without locks is said so."""

    def flock(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(StateError, match="cannot be locked on this file system"):
        write(file, b"x")


def test_threads_lose_nothing(file: StateFile) -> None:
    """Each of several threads reads, adds and writes; every addition is there."""

    def add() -> None:
        for _ in range(5):
            with file.held() as held:
                held.write((held.read() or b"") + b"x")

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.read() == b"x" * 40


def test_append_begins_a_line(file: StateFile) -> None:
    """A half line that a crash left does not swallow the next one; the size is returned."""
    write(file, b"one\ntw")
    with file.held() as held:
        assert held.append(b"three\n") == len(b"one\ntw\nthree\n")
    assert file.read() == b"one\ntw\nthree\n"


def test_set_aside(file: StateFile) -> None:
    """Damaged files are kept under numbers of their own."""
    for number in (1, 2, 3):
        write(file, b"%d" % number)
        with file.held() as held:
            aside = held.set_aside()
        assert aside.name == f"things.json.broken-{number}"
        assert aside.read_bytes() == b"%d" % number
    assert file.read() is None


def test_stamp(file: StateFile) -> None:
    """The stamp stays while nothing is written, and differs after each write."""
    assert file.stamp() is None
    write(file, b"x")
    first = file.stamp()
    assert first is not None
    assert file.stamp() == first
    write(file, b"x")
    assert file.stamp() != first


def test_file_of_an_administrator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is allowed, root may own a file that a user reads; its mode is left alone."""
    path = tmp_path / "profiles.toml"
    path.write_bytes(b"x")
    path.chmod(0o644)
    if path.stat().st_uid != 0:
        pytest.skip("only root can make a file of root's")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert StateFile(path, root_may_own=True).read() == b"x"
    assert mode(path) == 0o644
    with pytest.raises(StateError, match="another user"):
        StateFile(path).read()
