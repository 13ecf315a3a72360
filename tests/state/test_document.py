"""What `zscli/state/document.py` promises about a value in a JSON file."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from zscli.errors import StateError
from zscli.state.document import Document, Shape
from zscli.state.files import StateFile
from zscli.state.migrations import Content

NAMES: Shape[tuple[str, ...]] = Shape(
    read=lambda content: tuple(content["names"]),
    write=lambda names: {"names": list(names)},
    empty=(),
)


def to_2(content: Content) -> Content:
    """Turn a text into a list."""
    return {"names": content["names"].split()}


NEWER_NAMES: Shape[tuple[str, ...]] = Shape(NAMES.read, NAMES.write, (), (to_2,))


@pytest.fixture
def file(folder: Path) -> StateFile:
    """Return a file in a folder that is there."""
    folder.mkdir(parents=True)
    return StateFile(folder / "names.json")


@pytest.fixture
def names(file: StateFile, said: list[str]) -> Document[tuple[str, ...]]:
    """Return a document of names."""
    return Document(file, NAMES, said.append)


def test_change_then_read(names: Document[tuple[str, ...]], said: list[str]) -> None:
    """A change is in the file with its format, and another reader sees it."""
    assert names.read() == ()
    assert names.change(lambda old: (*old, "a")) == ("a",)
    names.change(lambda old: (*old, "b"))
    assert json.loads(names.file.path.read_bytes()) == {"format": 1, "names": ["a", "b"]}
    assert Document(names.file, NAMES, said.append).read() == ("a", "b")
    assert said == []


def test_read_only_when_changed(
    names: Document[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is opened again only after somebody changed it."""
    names.change(lambda _: ("a",))
    reads: list[Path] = []
    real = StateFile.read

    def read(self: StateFile, most: int = -1) -> bytes | None:
        reads.append(self.path)
        return real(self, most)

    monkeypatch.setattr(StateFile, "read", read)
    for _ in range(3):
        assert names.read() == ("a",)
    assert reads == []
    Document(names.file, NAMES, reads.append).change(lambda _: ("b",))  # type: ignore[arg-type]  # says nothing
    reads.clear()
    for _ in range(3):
        assert names.read() == ("b",)
    assert len(reads) == 1


def test_removed_file(names: Document[tuple[str, ...]]) -> None:
    """A file that was taken away is an empty value again."""
    names.change(lambda _: ("a",))
    names.file.path.unlink()
    assert names.read() == ()


def test_change_to_the_same(names: Document[tuple[str, ...]]) -> None:
    """A change that changes nothing writes nothing."""
    names.change(lambda _: ())
    assert not names.file.path.exists()


BROKEN = [
    (b"", "an empty file"),
    (b'{"format": 1, "names": ["a"', "a half file"),
    (b"\xff\xfe\x00", "bytes that are no text"),
    (b"[1]", "JSON of another kind"),
    (b'{"names": ["a"]}', "no format"),
    (b'{"format": 1}', "no value"),
    (b'{"format": 1, "names": 7}', "a value of another type"),
    (b"[" * 100_000, "brackets without end"),
]


@pytest.mark.parametrize(("content", "why"), BROKEN, ids=[why for _, why in BROKEN])
@pytest.mark.parametrize("how", ["read", "change"])
def test_broken_file(
    names: Document[tuple[str, ...]], said: list[str], how: str, content: bytes, why: str
) -> None:
    """A damaged file is set aside whole, said in a sentence, and work goes on."""
    names.file.path.write_bytes(content)
    if how == "read":
        assert names.read() == ()
    assert names.change(lambda old: (*old, "new")) == ("new",)
    assert names.read() == ("new",)
    assert names.file.path.with_name("names.json.broken-1").read_bytes() == content
    assert said == [
        f"{names.file.path} was damaged: it is kept as names.json.broken-1, a new one begins."
    ]


def test_broken_file_that_cannot_be_moved(
    names: Document[tuple[str, ...]], said: list[str], refuse: Callable[[int], None]
) -> None:
    """On a read-only disk a damaged file reads as nothing, is said once, and stays."""
    names.file.path.write_bytes(b"{")
    refuse(errno.EROFS)
    assert names.read() == ()
    assert names.read() == ()
    assert len(said) == 1
    assert "is damaged and cannot be set aside" in said[0]
    assert names.file.path.read_bytes() == b"{"
    with pytest.raises(StateError, match="read-only"):
        names.change(lambda _: ("a",))


def test_newer_file(names: Document[tuple[str, ...]], said: list[str]) -> None:
    """A newer zscli's file is neither read nor overwritten nor set aside."""
    content = b'{"format": 99, "names": {"a": 1}}'
    names.file.path.write_bytes(content)
    with pytest.raises(StateError, match="written by a newer zscli"):
        names.read()
    with pytest.raises(StateError, match="written by a newer zscli"):
        names.change(lambda _: ("a",))
    assert names.file.path.read_bytes() == content
    assert said == []


def test_older_file(file: StateFile, said: list[str]) -> None:
    """An older file is read through its steps and written in the newest format."""
    file.path.write_bytes(b'{"format": 1, "names": "a b"}')
    document = Document(file, NEWER_NAMES, said.append)
    assert document.read() == ("a", "b")
    assert b'"format": 1' in file.path.read_bytes()
    document.change(lambda old: (*old, "c"))
    assert json.loads(file.path.read_bytes()) == {"format": 2, "names": ["a", "b", "c"]}
