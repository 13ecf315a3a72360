"""What the tests of the state share: a folder, an ear for notes, and a disk that refuses."""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zscli.state.session import Session

FOREIGN = 12345

URL = "http://cloud:8080/zstack"


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the waiting for the disk; that it is asked for is tested with the files."""
    monkeypatch.setattr(os, "fsync", os.fstat)


@pytest.fixture
def said() -> list[str]:
    """Return the list that `said.append` fills: the sentences the user would read."""
    return []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a state folder that is not there yet."""
    return tmp_path / "home" / ".local" / "state" / "zscli"


@pytest.fixture
def give_away() -> Callable[[Path], None]:
    """Return a function that makes a file somebody else's."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another user")
    return lambda path: os.chown(path, FOREIGN, FOREIGN, follow_symlinks=False)


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return a function that makes every opening for writing fail with an error number."""
    real = os.open

    def install(number: int) -> None:
        def open_(path: os.PathLike[str], flags: int, mode: int = 0o777) -> int:
            if flags & (os.O_WRONLY | os.O_RDWR):
                raise OSError(number, os.strerror(number), str(path))
            return real(path, flags, mode)

        monkeypatch.setattr(os, "open", open_)

    return install


@pytest.fixture
def fill_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return a function after which a write takes three bytes and then finds the disk full."""
    real = os.write
    taken: list[int] = []

    def write(descriptor: int, data: bytes) -> int:
        if taken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        taken.append(real(descriptor, bytes(data)[:3]))
        return taken[0]

    return lambda: monkeypatch.setattr(os, "write", write)


@pytest.fixture
def session() -> Callable[..., Session]:
    """Return a function that makes a session; its uuid is 32 times the given letter."""

    def make(letter: str = "a", url: str = URL, **changes: str) -> Session:
        fields: dict[str, str] = {
            "account_uuid": "36c27e8ff05c4780bf6d2fa65700f22e",
            "user_uuid": "36c27e8ff05c4780bf6d2fa65700f22e",
            "account_name": "admin",
            "user_name": "",
            "kind": "account",
            **changes,
        }
        created = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
        return Session(uuid=letter * 32, url=url, created=created, **fields)  # type: ignore[arg-type]  # kind is a Literal

    return make
