"""A line in the user's own editor: written to a private file, read back, the file removed."""

import contextlib
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from zscli.errors import StateError, UsageError

__all__ = ["edited"]

USUAL = "vi"
VARIABLES = ("VISUAL", "EDITOR")
SET_ONE = "Set the variable VISUAL or EDITOR to an editor that is installed."


def edited(text: str, variables: Mapping[str, str]) -> str:
    """Return *text* as the user left it in the editor; as it was when the editor failed.

    The editor is that of VISUAL, else EDITOR, else vi; no shell reads the variable. Raises
    UsageError when it cannot be started, StateError when the file cannot be written or read.
    """
    command = _editor(variables)
    try:
        folder = Path(tempfile.mkdtemp(prefix="zscli-"))  # for its owner alone
    except OSError as error:
        raise _no_file(error) from error
    try:
        file = folder / "line.zs"
        file.touch(mode=0o600)
        file.write_text(f"{text}\n", encoding="utf-8", errors="surrogateescape")
        if _run([*command, str(file)]) != 0:
            return text
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise StateError(
            "What the editor saved is not UTF-8 text.", hint="Save it as UTF-8."
        ) from None
    except OSError as error:
        raise _no_file(error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _no_file(error: OSError) -> StateError:
    reason = (error.strerror or "unknown error").lower()
    return StateError(
        f"The file for the editor cannot be used: {reason}.",
        hint="Set TMPDIR to a folder that you can write to.",
    )


def _editor(variables: Mapping[str, str]) -> list[str]:
    name = next((name for name in VARIABLES if variables.get(name, "").strip()), "")
    written = variables[name] if name else USUAL
    try:
        words = shlex.split(written)
    except ValueError:
        words = []
    if not words:
        raise UsageError(f"The variable {name} cannot be read: {written}.", hint=SET_ONE)
    return words


def _run(command: list[str]) -> int:
    """Run the editor; a Ctrl-C in it is its own."""
    with _deaf_to_ctrl_c():
        try:
            return subprocess.run(command, check=False).returncode  # noqa: S603 - the user's own
        except FileNotFoundError:
            raise UsageError(f"The editor {command[0]} was not found.", hint=SET_ONE) from None
        except OSError as error:
            reason = (error.strerror or "unknown error").lower()
            raise UsageError(
                f"The editor {command[0]} cannot be started: {reason}.", hint=SET_ONE
            ) from None


@contextlib.contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let Ctrl-C pass without a trace; a handler, other than ignoring, is not inherited."""
    try:
        wakeup = signal.set_wakeup_fd(-1)  # the prompt's loop would hear of it by this one
    except ValueError:  # not in the main thread, which alone hears signals
        yield
        return
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        signal.set_wakeup_fd(wakeup, warn_on_full_buffer=False)
