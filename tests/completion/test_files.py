"""Paths after `@`: offered from the disk, and written so that they read back."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.engine import Knowledge, complete
from zscli.completion.files import MOST, names_in
from zscli.completion.insertion import insertion
from zscli.language.parser import parse


@pytest.fixture
def known(knowledge: Knowledge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Knowledge:
    """Everything there is to complete, in a folder with a few files, which is also the home."""
    for name in ("disk", "disk/deep", "my files"):
        (tmp_path / name).mkdir()
    for name in ("key.pem", "it's", "data.json", "disk/a b", ".hidden", "my files/one", "[x"):
        (tmp_path / name).write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return Knowledge(knowledge.catalog, knowledge.builtins, folder=names_in)


def texts(line: str, known: Knowledge) -> list[str]:
    """What could stand at the end of *line*."""
    return [candidate.text for candidate in complete(line, len(line), known)]


EXACTLY = [
    # line                          candidates                          why
    ("A description=@ke", ["key.pem "], "a file"),
    ("A description=@di", ["disk/"], "a folder"),
    ("A description=@disk/", ["disk/a\\ b ", "disk/deep/"], "what is in it, a blank escaped"),
    ("A description=@disk/A", ["disk/a\\ b "], "another case"),
    ("A description='@ke", [], "a text that begins with @"),
    ("A description=@'ke", ["'key.pem' "], "a quote that is open, which is closed"),
    ("A description=@'disk/", ["'disk/a b' ", "'disk/deep/"], "a quote around a folder"),
    ("A description=@'my files/'o", ["my\\ files/one "], "a quote that is closed"),
    ("A description=@my\\ ", ["my\\ files/"], "an escaped blank"),
    ("A description=@it", ["it\\'s "], "a quote in a name"),
    ("A description=@'it", ["it\\'s "], "a quote in a name that cannot be quoted so"),
    ('A description=@"it', ['"it\'s" '], "a quote in a name in the other quotes"),
    ("A description=@[", ["\\[x "], "a bracket"),
    ("A description=@.h", [".hidden "], "what is hidden, when it is asked for"),
    ("A description=@~", ["~/"], "the home folder"),
    ("A description=@~/ke", ["~/key.pem "], "a file in it"),
    ("A description=@nowhere/", [], "a folder that is none"),
    ("A description=@key.pem/", [], "a file that is no folder"),
    ("A description=@\0/", [], "what no folder can be called"),
    ("A description=@zzz", [], "a name that nothing has"),
]


@pytest.mark.parametrize(("line", "expected", "why"), EXACTLY, ids=[why for *_, why in EXACTLY])
def test_exactly(line: str, expected: list[str], why: str, known: Knowledge) -> None:
    """Exactly the names that fit are offered, written so that they can stay."""
    assert texts(line, known) == expected


def test_hidden_names_stay_hidden(known: Knowledge) -> None:
    """What begins with a dot is not listed unless a dot was typed."""
    assert ".hidden " not in texts("A description=@", known)
    assert {"disk/", "key.pem "} <= set(texts("A description=@", known))


def test_whole_paths(known: Knowledge, tmp_path: Path) -> None:
    """A path may begin at the root."""
    assert texts(f"A description=@{tmp_path}/ke", known) == [f"{tmp_path}/key.pem "]


def test_labels(known: Knowledge) -> None:
    """Listed are the names alone."""
    line = "A description=@disk/"
    assert [one.label for one in complete(line, len(line), known)] == ["a b", "deep/"]


def test_unreadable(known: Knowledge, tmp_path: Path) -> None:
    """A folder that cannot be read has no names, nor has a link that leads in a circle."""
    (tmp_path / "circle").symlink_to("circle")
    assert texts("A description=@circle/", known) == []
    assert texts("A description=@circ", known) == ["circle "]
    (tmp_path / "disk").chmod(0)
    try:
        assert os.geteuid() == 0 or texts("A description=@disk/", known) == []
    finally:
        (tmp_path / "disk").chmod(0o700)


def test_many(known: Knowledge, tmp_path: Path) -> None:
    """Of a large folder a part is listed, and typing more finds the rest."""
    for number in range(MOST + 50):
        (tmp_path / "disk" / "deep" / f"file-{number:04}").touch()
    assert len(texts("A description=@disk/deep/", known)) == MOST
    assert texts("A description=@disk/deep/file-1049", known) == ["disk/deep/file-1049 "]


def test_no_disk(knowledge: Knowledge) -> None:
    """Where nothing lists folders, nothing is offered."""
    assert texts("A description=@/tm", knowledge) == []


def test_one_tab(known: Knowledge, tmp_path: Path) -> None:
    """One Tab inserts what names have in common, and never half of an escape."""
    (tmp_path / "disk" / "deep" / "x y").touch()
    (tmp_path / "disk" / "deep" / "x'z").touch()
    line = "A description=@disk/deep/"
    assert insertion("disk/deep/", complete(line, len(line), known)) == "disk/deep/x"


NAMES = st.text("ab '\"\\#@[{=,~-$\u00e9", min_size=1, max_size=6)


@pytest.mark.property
@given(name=NAMES, head=st.sampled_from(["", "'", '"', "'x y/'", "x\\ y/"]), size=st.integers(0, 2))
def test_reads_back(name: str, head: str, size: int, knowledge: Knowledge) -> None:
    """Whatever a file is called, its path put into the line is read as that path."""
    known = Knowledge(knowledge.catalog, folder=lambda _folder, _beginning: (name,))
    line = f"A description=@{head}"
    for chosen in complete(line, len(line), known):
        argument = parse(line[: chosen.begin] + chosen.text).commands[0].arguments[0]
        assert argument.from_file
        assert argument.value.endswith(name)
        assert argument.value == ("x y/" if "x" in head else "") + name


@pytest.mark.property
@given(text=st.text("ab/~.'\"\\ @[\n\0", max_size=12), position=st.integers(0, 40))
def test_never_fails(text: str, position: int, knowledge: Knowledge) -> None:
    """Any path has candidates, or none."""
    known = Knowledge(knowledge.catalog, folder=lambda _folder, _beginning: ("a b", "c/"))
    complete(f"A description=@{text}", position, known)
