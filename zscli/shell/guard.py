"""One line is run, and the prompt goes on whatever happens."""

from zscli.environment import Environment
from zscli.errors import ExitStatus
from zscli.shell.runs import Runs

__all__ = ["run_guarded"]


def run_guarded(runs: Runs, text: str, environment: Environment) -> ExitStatus:
    """Run *text*; a bug is shown in full, so that it can be reported, and counts as failed."""
    try:
        return runs.run_line(text)
    except KeyboardInterrupt:
        environment.stderr.write("\n")
        return ExitStatus.INTERRUPTED
    except Exception:  # noqa: BLE001  the prompt outlives any bug of ours
        import traceback

        environment.stderr.write(traceback.format_exc())
        environment.stderr.write("This is a bug in zscli. The text above says where.\n")
        return ExitStatus.FAILED
