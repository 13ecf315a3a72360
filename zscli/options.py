"""What is said with a dash: one table for argv, for a line at the prompt, and for help.

Options of a run (the server, the script) are given once, on the command line; options of a
line (the output format, --dry-run) may also stand in a line of a script or at the prompt.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from zscli.errors import UsageError

__all__ = ["OPTIONS", "SIMULATOR_OPTIONS", "Option", "Words", "check_command", "take_options"]

Scope = Literal["run", "line"]


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its long name, a letter, and what its operand is called (empty: it has none).

    commands: the builtins that it belongs to; empty when it belongs to every line. optional: it
    can stand without its operand, and has it after `=` alone. is_open: other operands than the
    choices are taken, too; takes_file: files among them. A choice that ends in `:` is gone on
    with. repeated: it may stand several times, and its value is a list.
    """

    name: str
    note: str
    letter: str = ""
    operand: str = ""
    scope: Scope = "run"
    choices: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    optional: bool = False
    is_open: bool = False
    takes_file: bool = False
    repeated: bool = False

    @property
    def usage(self) -> str:
        """How it is written: `-p, --port PORT`."""
        letter = f"-{self.letter}, " if self.letter else "    "
        if self.optional:
            return f"{letter}--{self.name}[={self.operand}]"
        return f"{letter}--{self.name}{' ' + self.operand if self.operand else ''}"


FORMAT_NAMES = ("json", "jsonl", "table", "csv", "text")

OPTIONS = (
    Option("url", "The server's address, as in https://zstack.example/zstack.", operand="URL"),
    Option("host", "The server's host; localhost when nothing names one.", "H", "HOST"),
    Option("port", "The server's port, 8080 by default.", "p", "PORT"),
    Option("profile", "The profile to use for this run.", operand="NAME"),
    Option("ca-file", "A file of certificates to trust for https.", operand="FILE"),
    Option("insecure", "Do not verify the server's certificate."),
    Option("proxy", "A proxy to reach the server by, instead of the environment's.", operand="URL"),
    Option("file", "Run the commands of a file.", "f", "FILE"),
    Option("keep-going", "In a script, go on after a command that failed."),
    Option("no-secure", "Keep sensitive values in the history as they are typed.", "s"),
    Option(
        "webhook",
        "Let the server tell when a job ends, at this address of ours.",
        operand="ADDR:PORT",
        optional=True,
    ),
    Option("demo", "Use an embedded simulator with a small cloud in it."),
    Option("version", "Print the version."),
    Option("help", "Print this help.", "h"),
    Option(
        "output",
        "The format of the output: json, jsonl, table, csv or text.",
        "o",
        "FORMAT",
        "line",
        FORMAT_NAMES,
    ),
    Option("timeout", "How long to wait for a job, as in 90s or 10m.", "", "TIME", "line"),
    Option("no-wait", "Do not wait for a job; print its uuid.", scope="line"),
    Option("progress", "Tell how far jobs are, also where there is no terminal.", scope="line"),
    Option("quiet", "Show no progress.", "q", scope="line"),
    Option("dry-run", "Show the request that would go out, and send nothing.", scope="line"),
    Option("yes", "Do not ask before something is destroyed.", "y", scope="line"),
    Option("curl-example", "Print every request sent as a curl command.", "c", scope="line"),
    Option("parallel", "How many calls run at once, 1 to 256.", "", "N", "line"),
    Option("max-failures", "Begin no new call after so many failures.", "", "N", "line"),
    Option("all", "All jobs.", "a", scope="line", commands=("jobs", "wait")),
    Option("failed", "Only jobs that failed or got lost.", scope="line", commands=("jobs",)),
    Option("since", "Only jobs begun since then: 90m, 12h.", "", "TIME", "line", (), ("jobs",)),
    Option("before", "Only jobs begun before then.", "", "TIME", "line", (), ("jobs",)),
)

SIMULATOR_OPTIONS = (
    Option("port", "The port to listen on, 8080 by default.", "p", "PORT"),
    Option("state", "Keep the world in a file, and take it from there.", "", "FILE"),
    Option(
        "seed",
        "The world to begin with: demo, empty, scale:N with N VMs, or a file that has one.",
        operand="SEED",
        choices=("demo", "empty", "scale:"),
        is_open=True,
        takes_file=True,
    ),
    Option(
        "job-delay",
        "How long a job takes: seconds as 0.5, a range 0.2-2, none, or real for as on a server.",
        "",
        "TIME",
    ),
    Option("cut-results", "Cut results of the message protocol at 64,000 characters."),
    Option(
        "listen",
        "The address to listen on, for others than this machine; 0.0.0.0 is all.",
        operand="ADDRESS",
    ),
    Option(
        "fault",
        "What goes wrong, as 'drop-after api=CreateZone times=1'; may be given several times.",
        operand="FAULT",
        repeated=True,
    ),
    Option("control", "Have a control endpoint: snapshots, resets, faults, time, restarts."),
    Option("resume-jobs", "Do the jobs that were under way when the simulator last ended."),
    Option("help", "Print this help.", "h"),
)


def check_command(options: Mapping[str, Any], command: str) -> None:
    """Raise UsageError where *options* have one that belongs to other builtins than *command*."""
    for option in OPTIONS:
        if option.commands and option.name in options and command not in option.commands:
            raise UsageError(
                f"The option --{option.name} belongs to {' and '.join(option.commands)}.",
                hint="Leave it out.",
            )


@dataclass(frozen=True, slots=True)
class Words:
    """Words without their options. rest: the indexes of the words that are none."""

    options: Mapping[str, Any] = field(default_factory=dict)
    rest: tuple[int, ...] = ()


def take_options(
    words: Sequence[str], table: Sequence[Option], *, scopes: Sequence[Scope] = ("run", "line")
) -> Words:
    """Part *words* into options and the rest; `--` ends the options.

    An option without an operand has the value True. Raises UsageError for an unknown option,
    for one that cannot stand here, and for a missing or unsuitable operand.
    """
    by_text = {f"--{option.name}": option for option in table}
    by_text |= {f"-{option.letter}": option for option in table if option.letter}
    options: dict[str, Any] = {}
    rest: list[int] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word == "--":
            rest.extend(range(index + 1, len(words)))
            break
        if not word.startswith("-") or word == "-":
            rest.append(index)
            index += 1
            continue
        text, operand = _split(word, by_text)
        option = _known(text, by_text, scopes)
        if option.operand and operand is None and not option.optional:
            index += 1
            operand = _operand(words, index, option)
        elif operand is not None and not option.operand:
            raise UsageError(f"The option {text} takes no value.", hint=f"Write {text} alone.")
        value = _checked(option, operand)
        options[option.name] = [*options.get(option.name, ()), value] if option.repeated else value
        index += 1
    return Words(options, tuple(rest))


def _split(word: str, by_text: Mapping[str, Option]) -> tuple[str, str | None]:
    """Part `--port=8080`, `-p8080` and `-p=8080` into the option and its operand."""
    if word.startswith("--"):
        text, equals, operand = word.partition("=")
        return text, operand if equals else None
    short, operand = word[:2], word[2:]
    if operand and short in by_text:
        return short, operand.removeprefix("=")
    return word, None


def _known(text: str, by_text: Mapping[str, Option], scopes: Sequence[Scope]) -> Option:
    option = by_text.get(text)
    if option is None:
        from difflib import get_close_matches

        names = [option.name for option in by_text.values() if option.scope in scopes]
        near = get_close_matches(text.strip("-"), names, 1)
        hint = f"Did you mean --{near[0]}?" if near else "See the options: zscli --help"
        raise UsageError(f"There is no option {text}.", hint=hint)
    if option.scope not in scopes:
        raise UsageError(
            f"The option {text} cannot stand in a line.",
            hint=f"Give it when zscli is started: zscli {text} …",
        )
    return option


def _operand(words: Sequence[str], index: int, option: Option) -> str:
    if index >= len(words):
        raise UsageError(
            f"The option --{option.name} needs a value.",
            hint=f"Write it as: --{option.name} {option.operand}",
        )
    return words[index]


def _checked(option: Option, operand: str | None) -> str | bool:
    if operand is None:
        return True
    if option.choices and not option.is_open and operand not in option.choices:
        raise UsageError(
            f"{operand!r} is not a value of --{option.name}.",
            hint=f"Choose one of: {', '.join(option.choices)}",
        )
    return operand
