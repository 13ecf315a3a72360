"""Errors in the words of a program: `url=` where the shell's say `--url`.

The layers below speak to people at a prompt. What leaves the SDK is worded anew by one table.
"""

import re
from dataclasses import replace
from types import TracebackType
from typing import Final

from zscli.errors import InvalidParams, ZscliError

__all__ = ["IN_WORDS_OF_A_PROGRAM", "program_words"]

_WORDS: Final = tuple(
    (re.compile(shell), program)
    for shell, program in (
        # what the shell says                                   what a program is told
        (r"The option --ca-file must", "ca_file must"),
        (r"The option --(\w+) must", r"\1 must"),
        (r"For example: --ca-file (\S+)", r'For example: ca_file="\1"'),
        (r"For example: --(insecure) \S+", r"For example: \1=True"),
        (r"For example: timeout=10m", "For example: timeout = 600000"),
        (r"For example: --(\w+) (\S+)", r'For example: \1="\2"'),
        (r"Try --host and --port\.", "Try another url."),
        (r"Try --url (\S+)", r'Try url="\1"'),
        (r"Try --url", "Try another url."),
        (r"\(--insecure\)", "(insecure=True)"),
        (r"with --ca-file, or give --insecure", "with ca_file=, or give insecure=True"),
        (r"; --ca-file and --insecure may help", "; ca_file= and insecure= may help"),
        (r"Make one: (profile set)", r"Make one in the shell: \1"),
        (r"Log in: LogInByAccount \S+", "Give connect an account, an access_key or a session."),
        (r"Log in again: LogInByAccount \S+", "Connect again, or give another session."),
        (r": wait ([0-9a-f]{32})", r': cloud.job("\1").wait()'),
        (r"Or send it again, which cannot double it: ", r"\g<0>in the shell, "),
        (r"ZQLQuery zql=(\".*\")", r"cloud.zql(\1)"),
        (r"Try: search WORD", "See all names: dir(cloud)"),
        (r": help (\w+)", r": help(cloud.\1)"),
    )
)


class _InWordsOfAProgram:
    """While it is entered, errors leave it in the words of a program."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, ZscliError):
            _reword(error)


IN_WORDS_OF_A_PROGRAM: Final = _InWordsOfAProgram()


def program_words(text: str) -> str:
    """Return what the shell says in the words of a program; nothing is worded twice."""
    for shell, program in _WORDS:
        text = shell.sub(program, text)
    return text


def _reword(error: ZscliError) -> None:
    """Change the sentences of *error*, but for what the server said."""
    error.hint = program_words(error.hint)
    if error.hint:
        error.__notes__ = [error.hint]  # Python shows it below an error that nobody catches
    if isinstance(error, InvalidParams):
        error.problems = tuple(
            replace(one, sentence=program_words(one.sentence), hint=program_words(one.hint))
            for one in error.problems
        )
    elif error.args == (error.sentence,):
        error.sentence = program_words(error.sentence)
        error.args = (error.sentence,)
