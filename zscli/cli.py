"""From argv to a front end: console, script, one-shot command or simulator.

The only place where the program is put together. Nothing but the version is answered before
this module is imported, so its own imports are few and the others are late.
"""

import contextlib
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from zscli import __version__

if TYPE_CHECKING:
    from zscli.app import App
    from zscli.context import Context
    from zscli.environment import Environment
    from zscli.errors import ExitStatus
    from zscli.simulator.server import Simulator

__all__ = ["main"]

INTERRUPTED = 130
"""ExitStatus.INTERRUPTED, which may not be there yet."""


def main(argv: Sequence[str] | None = None, environment: "Environment | None" = None) -> int:
    """Run zscli with the words of *argv*, and return its exit status."""
    try:
        return _main(argv, environment)
    except KeyboardInterrupt:  # while it starts or ends
        return INTERRUPTED


def _main(argv: Sequence[str] | None, environment: "Environment | None") -> int:
    words = [_as_utf8(word) for word in (sys.argv[1:] if argv is None else argv)]
    if words == ["--version"] and environment is None and sys.stdout is not None:
        with contextlib.suppress(OSError):  # which is told of below
            print(f"zscli {__version__}", flush=True)  # noqa: T201 - the fastest answer there is
            return 0
    if words[:1] == ["__complete"] and environment is None:
        from zscli.complete import at_once

        return at_once(words[1:])
    if environment is None and any(word[:1].isupper() for word in words):
        from zscli.postponed import postpone

        postpone("inspect")  # a single call starts quicker without it
    import gc

    from zscli.environment import Environment
    from zscli.errors import ExitStatus

    _fill_closed_streams(serves=words[:1] == ["simulator"])
    is_program = environment is None
    if is_program:
        gc.disable()  # nothing that starting makes is garbage, and one command is soon over
    environment = environment or Environment()
    status = ExitStatus.OK
    try:
        status = _front(words, environment)
        environment.stdout.flush()
    except BrokenPipeError:
        _forget(environment.stdout)
    except OSError as error:
        _forget(environment.stdout)
        with contextlib.suppress(OSError):
            environment.stderr.write(f"error: The output cannot be written: {error.strerror}.\n")
        return int(ExitStatus.STATE)
    finally:
        try:
            environment.stderr.flush()
        except OSError:
            _forget(environment.stderr)
        if is_program:
            _end_at_once()
    return int(status)


def _end_at_once() -> None:
    """Let another Ctrl-C end the program in silence: nothing is left to do but to let go."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _as_utf8(word: str) -> str:
    """Return a word of argv as UTF-8 text also where the locale took its bytes for no text."""
    if word.isascii():
        return word
    import os

    try:
        return os.fsencode(word).decode()
    except UnicodeError:
        return word


def _fill_closed_streams(*, serves: bool) -> None:
    """Give the program streams where it was started without: what else is said goes nowhere.

    Data cannot be written then, and is not lost in silence, but for a program that *serves*.
    """
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            takes = (
                os.O_WRONLY if name == "stderr" or (serves and name == "stdout") else os.O_RDONLY
            )
            setattr(sys, name, open(os.open(os.devnull, takes), mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - kept for the run


def _forget(stream: TextIO) -> None:
    """Let what could not be written to *stream* go nowhere: its reader has gone (`| head -1`)."""
    import os

    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())


def _front(words: list[str], environment: "Environment") -> "ExitStatus":
    """Choose the front end, and let an error before the first command end in a sentence."""
    from zscli.clock import SystemClock
    from zscli.errors import ExitStatus, ZscliError
    from zscli.screen import Screen

    screen = Screen(environment, SystemClock())
    try:
        if words and words[0] == "simulator":
            from zscli.serve import serve

            _lasts()
            return serve(words[1:], screen)
        from zscli.options import OPTIONS, check_command, take_options

        taken = take_options(words, OPTIONS)
        if "version" in taken.options:
            screen.lines([f"zscli {__version__}"])
            return ExitStatus.OK
        if "help" in taken.options:
            screen.lines(_usage())
            return ExitStatus.OK
        rest = [words[index] for index in taken.rest]
        check_command(taken.options, rest[0] if rest else "")
        if "demo" in taken.options:
            with _demo() as simulator:
                return _run(rest, taken.options, environment, screen, simulator.url)
        return _run(rest, taken.options, environment, screen, "")
    except ZscliError as error:
        screen.problem(error)
        return error.status


def _usage() -> list[str]:
    from zscli.builtin.help import option_lines
    from zscli.options import SIMULATOR_OPTIONS

    return [
        f"zscli {__version__}, a cloud shell for ZStack",
        "",
        "  zscli                              the console",
        "  zscli ApiName key=value …          one command",
        "  zscli < FILE, zscli -f FILE        a script",
        "  zscli --demo                       with an embedded simulator",
        "  zscli simulator [OPTION…]          a simulator for others to use",
        "",
        "Options",
        *option_lines(),
        "",
        "Options of zscli simulator",
        *option_lines(SIMULATOR_OPTIONS),
        "",
        "Examples",
        "  zscli --demo QueryVmInstance state=Running fields=uuid,name",
        "  zscli -p 18080 LogInByAccount accountName=admin",
        "  zscli help CreateVmInstance",
    ]


def _demo() -> "Simulator":
    from zscli.serve import load_simulator

    return load_simulator()(seed="demo")


def _run(
    words: list[str],
    options: Mapping[str, Any],
    environment: "Environment",
    screen: "Any",
    demo_url: str,
) -> "ExitStatus":
    from zscli.context import Context

    asks = None
    if environment.stdin_terminal and environment.stderr_terminal:
        from zscli.shell.secret import TerminalAsks

        asks = TerminalAsks(environment)
    context = Context(environment, options, say=screen.note, asks=asks, demo_url=demo_url)
    try:
        if "file" in options:
            return _script_file(words, options, context)
        if words:
            return _one_shot(words, context)
        if environment.stdin_terminal:
            return _console(context)
        return _script_on_stdin(options, context)
    finally:
        if "background" in context.__dict__:
            from zscli.waiting import Waiting

            Waiting(context, screen, lasts=False).tell_left()
        _leave(context)


def _leave(context: "Context") -> None:
    """Let go of the server, of the sessions too that were not written for a later process."""
    if "poller" in context.__dict__:
        context.poller.close()
    if "receiver" in context.__dict__:
        context.receiver.close()
    if "sessions" in context.__dict__:
        from zscli.login import end_unkept

        end_unkept(context)
    context.close()


def _lasts() -> None:
    """Look for garbage from now on, but not in what starting made."""
    import gc

    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _app(context: "Context", *, interactive: bool = False, lasts: bool = True) -> "App":
    """Return the app; *lasts* says that it may run more than one command."""
    from zscli.app import App

    if lasts:
        _lasts()
    return App(context, interactive=interactive, keeps=lasts)


def _one_shot(words: list[str], context: "Context") -> "ExitStatus":
    if words[-1] == "&":
        from zscli.errors import UsageError

        raise UsageError(
            "An & leaves a job in the background at the prompt and in scripts only.",
            hint="A single command ends before its job with: --no-wait",
        )
    app = _app(context, lasts=bool(context.demo_url))
    if context.demo_url:
        _log_in_to_demo(words[0], app)
    return app.run_words(words)


def _log_in_to_demo(name: str, app: "App") -> None:
    """A single command cannot log in first, so a demo begins with the login done."""
    from zscli.call.bind import bind_values
    from zscli.login import LOGINS, settle

    if name in LOGINS:
        return
    context = app.context
    account = {"accountName": "admin", "password": "password"}  # the demo's own, in the docs
    call = bind_values(context.catalog["LogInByAccount"], account)
    settle(call, context.client.call(call), context)


def _script_file(words: list[str], options: Mapping[str, Any], context: "Context") -> "ExitStatus":
    from zscli.errors import StateError, UsageError

    if words:
        raise UsageError("A script file and a command cannot run together.", hint="Leave out one.")
    name = str(options["file"])
    try:
        with open(name, "rb") as lines:  # noqa: PTH123 - a name as typed, also /dev/stdin
            return _app(context).run_script(lines, name, keep_going="keep-going" in options)
    except OSError as error:
        if error.filename != name:
            raise
        raise StateError(
            f"The script {name} cannot be read: {error.strerror}.", hint="Is the name right?"
        ) from None


def _script_on_stdin(options: Mapping[str, Any], context: "Context") -> "ExitStatus":
    app = _app(context)
    app.sender.inputs.script_on_stdin = True
    lines = context.environment.stdin.buffer
    return app.run_script(lines, "stdin", keep_going="keep-going" in options)


def _console(context: "Context") -> "ExitStatus":
    from zscli.shell.repl import run

    if "no-secure" in context.options:
        context.say("Sensitive values are kept in the history as you type them (--no-secure).")
    return run(_app(context, interactive=True), context.environment)
