"""The prompt where a cursor cannot be moved: TERM=dumb, or input that is no terminal."""

from zscli.environment import Environment
from zscli.shell.guard import run_guarded
from zscli.shell.remember import redaction, to_remember
from zscli.shell.runs import Runs

__all__ = ["run_plain"]

CONTINUED = "... "


def run_plain(runs: Runs, environment: Environment) -> None:
    """Read lines and run them until the input ends or a line says to leave."""
    from zscli.language.parser import is_complete

    redact = redaction(runs.context)
    while not runs.leaving:
        runs.news()
        try:
            text = _read(environment, runs.prompt())
            while text.endswith("\n") and not is_complete(text):
                more = _read(environment, CONTINUED)
                if not more:
                    break
                text += more
        except KeyboardInterrupt:
            environment.stdout.write("\n")
            continue
        if not text:
            environment.stdout.write("\n")
            return
        line = to_remember(text, redact)
        if line:
            runs.context.history.append(line)
        run_guarded(runs, text, environment)


def _read(environment: Environment, prompt: str) -> str:
    """Return the next line with its end, empty when there is none."""
    environment.stdout.write(prompt)
    environment.stdout.flush()
    return environment.stdin.readline()
