"""Programs in a terminal; they end with the test."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.terminal.screen import ROOT, ZSCLI, Start, Terminal


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start zscli, or another command, in a terminal; it ends with the test."""
    started: list[Terminal] = []

    def begin(
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        command: Sequence[str] = ZSCLI,
        variables: Mapping[str, str] | None = None,
    ) -> Terminal:
        surroundings = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "TERM": "xterm",
            "LANG": "C.UTF-8",
            "ZSCLI_PAGER": "off",
            "PYTHONPATH": str(ROOT),
            **(variables or {}),
        }
        terminal = Terminal([*command, *arguments], surroundings, columns, rows)
        started.append(terminal)
        return terminal

    yield begin
    for terminal in started:
        terminal.close()
