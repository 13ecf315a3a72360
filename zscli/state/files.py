"""Files that are ours alone: read with care, changed under a lock, replaced as a whole.

A file is private (0600, in a folder of 0700), belongs to the user, and is never seen half
written. What stands in it is the business of the modules above.
"""

import errno
import fcntl
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from zscli.clock import Clock, SystemClock
from zscli.errors import StateError

__all__ = [
    "LOCK_LIMIT",
    "SYSTEM_CLOCK",
    "HeldFile",
    "Say",
    "Stamp",
    "StateFile",
    "safe_name",
]

Say = Callable[[str], None]
"""Where a sentence for the user goes that is no error."""

Stamp = tuple[int, int, int, int]
"""Differs whenever a file has been replaced, changed or given away."""

SYSTEM_CLOCK = SystemClock()
LOCK_LIMIT = 10.0
FIRST_PAUSE, LONGEST_PAUSE = 0.002, 0.05
MOST_LINKS = 40
PRIVATE_FILE, PRIVATE_FOLDER, OTHERS = 0o600, 0o700, 0o077

ELSEWHERE = "Set {variable} or HOME to a folder that you can write."
SPACE = "Free some space on that disk, or set {variable} to a folder on another one."
NOT_WRITTEN = {
    errno.EROFS: ("{path} cannot be written: the file system is read-only.", ELSEWHERE),
    errno.EACCES: ("{path} cannot be written: you have no permission.", ELSEWHERE),
    errno.EPERM: ("{path} cannot be written: you have no permission.", ELSEWHERE),
    errno.ENOTDIR: ("{path} cannot be written: a part of its path is no folder.", ELSEWHERE),
    errno.ENOSPC: ("{path} cannot be written: the disk is full.", SPACE),
    errno.EDQUOT: ("{path} cannot be written: your disk quota is used up.", SPACE),
    errno.ENOLCK: ("{path} cannot be locked on this file system.", ELSEWHERE),
    errno.EOPNOTSUPP: ("{path} cannot be locked on this file system.", ELSEWHERE),
}
UNREACHABLE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EACCES})


def safe_name(name: str) -> str:
    """Return *name* as a part of a file's name: what may not stand there as `%2f`."""
    return re.sub(r"[^A-Za-z0-9_.-]", lambda found: f"%{ord(found[0]):x}", name)


@dataclass(frozen=True, slots=True)
class StateFile:
    """A file of zscli, there or not.

    variable: the environment variable that would move it, for the hints. root_may_own: an
    administrator may provide it; such a file holds no secret and its mode is left alone.
    """

    path: Path
    variable: str = "XDG_STATE_HOME"
    root_may_own: bool = False

    def read(self, most: int = -1) -> bytes | None:
        """Return the content; None when there is no such file, or no way to its folder.

        most: bytes to read at most; all where it is not given.
        Raises StateError when it is there and may not be used: it belongs to somebody else,
        is no regular file, or cannot be read.
        """
        try:
            target = self._target()
            os.lstat(target)
        except OSError as error:
            if error.errno in UNREACHABLE:
                return None
            raise self._unreadable(error) from error
        try:
            return self._read(target, most)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unreadable(error) from error

    def stamp(self) -> Stamp | None:
        """Return what tells whether the file has changed; None when it cannot be seen."""
        try:
            info = self.path.stat()
        except OSError:
            return None
        return (info.st_ino, info.st_uid, info.st_size, info.st_mtime_ns)

    @contextmanager
    def held(self, clock: Clock = SYSTEM_CLOCK, limit: float = LOCK_LIMIT) -> Iterator["HeldFile"]:
        """Hold the file's lock, which every change needs, and make its folder if need be.

        limit: seconds to wait for another process or thread.
        Raises StateError when the lock is not had in time or nothing can be written there.
        """
        lock = self.path.with_name(self.path.name + ".lock")
        with self.writing():
            self._make_folder()
            descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, PRIVATE_FILE)
        try:
            with self.writing():
                self.check_owner(lock, os.fstat(descriptor))
                self._wait(descriptor, clock, limit)
            yield HeldFile(self)
        finally:
            os.close(descriptor)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Turn what the system refuses into a StateError with a sentence and a way out."""
        try:
            yield
        except OSError as error:
            unknown = ("{path} cannot be written: {reason}.", ELSEWHERE)
            sentence, hint = NOT_WRITTEN.get(error.errno or 0, unknown)
            reason = (error.strerror or "unknown error").lower()
            raise StateError(
                sentence.format(path=self.path, reason=reason),
                hint=hint.format(variable=self.variable),
            ) from error

    def check_owner(self, path: Path, info: os.stat_result) -> None:
        """Raise StateError unless *path* belongs to the user."""
        owner = info.st_uid
        if owner == os.geteuid() or (self.root_may_own and owner == 0):
            return
        raise StateError(
            f"{path} belongs to another user (uid {owner}), so zscli does not use it.",
            hint=f"Give it back with chown, or set {self.variable} to a folder of your own.",
        )

    def target(self) -> Path:
        """Return the path behind links; raises StateError at somebody else's link."""
        with self.writing():
            return self._target()

    def _target(self) -> Path:
        return self._behind_links(self._behind_links(self.path.parent) / self.path.name)

    def _behind_links(self, path: Path) -> Path:
        for _ in range(MOST_LINKS):
            try:
                info = os.lstat(path)
            except FileNotFoundError:
                return path
            if not stat.S_ISLNK(info.st_mode):
                return path
            self.check_owner(path, info)
            path = path.parent / path.readlink()
        raise OSError(errno.ELOOP, "too many links", str(path))

    def _read(self, target: Path, most: int) -> bytes:
        descriptor = os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            info = os.fstat(descriptor)
            if not stat.S_ISREG(info.st_mode):
                raise StateError(f"{target} is no regular file.", hint="Move it out of the way.")
            self.check_owner(target, info)
            if info.st_mode & OTHERS and not self.root_may_own:
                with suppress(OSError):
                    os.fchmod(descriptor, PRIVATE_FILE)
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                return file.read(most)
        finally:
            os.close(descriptor)

    def _unreadable(self, error: OSError) -> StateError:
        reason = (error.strerror or "unknown error").lower()
        with suppress(OSError):
            self.check_owner(self.path, self.path.stat())
        return StateError(
            f"{self.path} cannot be read: {reason}.",
            hint=f"Make it readable, or set {self.variable} to a folder of your own.",
        )

    def _make_folder(self) -> None:
        folder = self._behind_links(self.path.parent)
        for missing in reversed([folder, *folder.parents]):
            if not missing.exists():
                with suppress(FileExistsError):  # another process was faster
                    missing.mkdir(PRIVATE_FOLDER)
        info = folder.stat()
        if not stat.S_ISDIR(info.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(folder))
        self.check_owner(folder, info)
        if info.st_mode & OTHERS and info.st_uid == os.geteuid():
            folder.chmod(PRIVATE_FOLDER)

    def _wait(self, descriptor: int, clock: Clock, limit: float) -> None:
        deadline = clock.monotonic() + limit
        pause = FIRST_PAUSE
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if clock.monotonic() >= deadline:
                    raise StateError(
                        f"Another zscli has been using {self.path} for {limit:g} s.",
                        hint="Wait until it ends, or stop it, and try again.",
                    ) from None
            else:
                return
            clock.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A StateFile whose lock is ours; only so can it be changed."""

    file: StateFile

    def read(self, most: int = -1) -> bytes | None:
        """Return the content, as `StateFile.read` does."""
        return self.file.read(most)

    def write(self, content: bytes, *, durable: bool = True) -> None:
        """Replace the file as a whole: a reader sees the old content or the new one.

        durable: it is on the disk when this returns, at the price of waiting for the disk.
        The temporary file has a fixed name, since the lock is ours: what a killed process
        left behind is simply written over.
        """
        target = self.file.target()
        new = target.with_name(f".{target.name}.new")
        with self.file.writing():
            self._check_owner_of_old(target)
            new.unlink(missing_ok=True)
            try:
                _write_new(new, content, durable=durable)
                new.replace(target)
            except OSError:
                with suppress(OSError):
                    new.unlink()
                raise
            if durable:
                _sync_folder(target.parent)

    def append(self, content: bytes) -> int:
        """Add *content*, which ends with a newline, on a line of its own; return the new size.

        A write that fails half way leaves the file as it was.
        """
        target = self.file.target()
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
        with self.file.writing():
            descriptor = os.open(target, flags, PRIVATE_FILE)
            try:
                info = os.fstat(descriptor)
                self.file.check_owner(target, info)
                os.fchmod(descriptor, PRIVATE_FILE)
                size = info.st_size
                if size and os.pread(descriptor, 1, size - 1) != b"\n":
                    content = b"\n" + content
                try:
                    _write_all(descriptor, content)
                except OSError:
                    os.ftruncate(descriptor, size)
                    raise
                return size + len(content)
            finally:
                os.close(descriptor)

    def set_aside(self) -> Path:
        """Rename a damaged file to NAME.broken-1, or the next free number; return that path."""
        target = self.file.target()
        number = 1
        while os.path.lexists(aside := target.with_name(f"{target.name}.broken-{number}")):
            number += 1
        with self.file.writing():
            target.rename(aside)
            _sync_folder(target.parent)
        return aside

    def _check_owner_of_old(self, target: Path) -> None:
        with suppress(FileNotFoundError):
            self.file.check_owner(target, os.lstat(target))


def _write_new(path: Path, content: bytes, *, durable: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    descriptor = os.open(path, flags, PRIVATE_FILE)
    try:
        os.fchmod(descriptor, PRIVATE_FILE)
        _write_all(descriptor, content)
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some file systems cannot do it for folders
            raise
    finally:
        os.close(descriptor)
