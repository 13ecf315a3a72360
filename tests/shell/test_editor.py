"""A line in the user's own editor."""

import shlex
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.shell.stage import Step, perform
from zscli.environment import Environment
from zscli.errors import StateError, UsageError
from zscli.shell.editor import edited


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    temporary = tmp_path / "temporary files"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return temporary


def editor(folder: Path, code: str) -> str:
    """What VISUAL is to be for an editor that runs *code* on `file`."""
    script = folder.parent / "an editor.py"
    script.write_text(f"import os, sys, pathlib\nfile = pathlib.Path(sys.argv[-1])\n{code}\n")
    return shlex.join([sys.executable, str(script), "--wait"])


def test_edited(folder: Path) -> None:
    """What the editor saves comes back, without the end of its last line; no file is left."""
    seen = folder.parent / "seen"
    code = (
        f"pathlib.Path({str(seen)!r}).write_text(oct(file.stat().st_mode)[-3:]"
        " + oct(file.parent.stat().st_mode)[-3:] + file.read_text())\n"
        "file.write_text('QueryZone \\\\\\n  limit=1\\n')"
    )
    assert edited("a 机房", {"VISUAL": editor(folder, code)}) == "QueryZone \\\n  limit=1"
    assert seen.read_text() == "600700a 机房\n"
    assert list(folder.iterdir()) == []


def test_visual_first(folder: Path) -> None:
    """VISUAL goes before EDITOR; an empty one is none."""
    first = editor(folder, "file.write_text('first')")
    assert edited("", {"VISUAL": first, "EDITOR": "no-such-editor"}) == "first"
    assert edited("", {"VISUAL": " ", "EDITOR": first}) == "first"


def test_failed_editor(folder: Path) -> None:
    """An editor that says it failed changes nothing."""
    code = "file.write_text('x'); sys.exit(1)"
    assert edited("as it was", {"EDITOR": editor(folder, code)}) == "as it was"
    assert list(folder.iterdir()) == []


WRONG = [
    ("no-such-editor", "The editor no-such-editor was not found.", "a missing editor"),
    ("vi 'x", "The variable EDITOR cannot be read: vi 'x.", "an open quote"),
    ("/", "The editor / cannot be started: permission denied.", "no program"),
    ("no-such; touch x", "The editor no-such; was not found.", "no shell reads it"),
]


@pytest.mark.parametrize(("variable", "sentence", "why"), WRONG, ids=[why for *_, why in WRONG])
def test_wrong_editor(variable: str, sentence: str, why: str, folder: Path) -> None:
    """What is wrong with the editor is said, and no file is left."""
    with pytest.raises(UsageError) as raised:
        edited("text", {"EDITOR": variable})
    assert raised.value.sentence == sentence
    assert "EDITOR" in raised.value.hint
    assert list(folder.iterdir()) == []


def test_wrong_files(folder: Path) -> None:
    """A file that cannot be read as text is refused, and so is a folder that is not there."""
    code = "file.write_bytes(b'\\xff')"
    with pytest.raises(StateError, match="not UTF-8"):
        edited("text", {"EDITOR": editor(folder, code)})
    assert list(folder.iterdir()) == []
    folder.rmdir()
    with pytest.raises(StateError, match="no such file or directory"):
        edited("text", {"EDITOR": "vi"})


def test_f4(folder: Path, runs: Any, environment: Environment) -> None:
    """F4 gives the line to the editor; what is saved is not run before Enter."""
    code = "file.write_text(file.read_text().replace('a', 'b'))"
    environment.variables = {"VISUAL": editor(folder, code)}
    steps: list[Step] = [
        (lambda buffer: not buffer.text, "x name=a"),
        (lambda buffer: buffer.text == "x name=a", "\x1bOS"),
        (lambda buffer: buffer.text == "x nbme=b", "c\r"),
    ]
    assert perform(runs, environment, *steps) == ["x nbme=bc"]


def test_former_line(folder: Path, runs: Any, environment: Environment) -> None:
    """`edit` brings the last line back into the prompt; a number too high is an error."""
    environment.variables = {"VISUAL": editor(folder, "file.write_text(file.read_text() * 2)")}
    steps: list[Step] = [
        (lambda buffer: not buffer.text, "version\r"),
        (lambda buffer: not buffer.text, "edit\r"),
        (lambda buffer: buffer.text == "version\nversion", "\r"),
        (lambda buffer: not buffer.text, "edit 9\r"),
    ]
    assert perform(runs, environment, *steps) == ["version", "edit", "version\nversion", "edit 9"]
    assert [error.sentence for error in runs.shown] == ["There is no line 9 to edit."]


def test_missing_editor_keeps_the_line(folder: Path, runs: Any, environment: Environment) -> None:
    """An editor that is not there costs a sentence and not the line."""
    environment.variables = {"VISUAL": "no-such-editor"}
    steps: list[Step] = [
        (lambda buffer: not buffer.text, "version"),
        (lambda buffer: buffer.text == "version", "\x1bOS"),
        (lambda _: runs.shown, "\r"),
    ]
    assert perform(runs, environment, *steps) == ["version"]
