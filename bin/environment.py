"""Make the environment of a checkout in .venv, once; nothing but Python 3.11+ is needed.

    python3 bin/environment.py [GROUP ...]

Installs zscli from this checkout with its simulator, and the dependency groups that are
named (test, check). A file .venv/ready-<group> says that it is done, for which folder and
which pyproject.toml; the programs in bin/ look at it and call this one only when they must.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
TRIES = 3


def stamp() -> str:
    """Return what a ready file must hold: this folder, and these dependencies."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{ROOT}\n{digest}\n"


def is_ready(group: str) -> bool:
    """Whether *group* was installed for this folder and this pyproject.toml."""
    try:
        return (VENV / f"ready-{group}").read_text() == stamp()
    except OSError:
        return False


def say(sentence: str) -> None:
    """Tell the user what takes its time, on standard error."""
    print(f"zscli: {sentence}", file=sys.stderr, flush=True)


def pip(*arguments: str) -> None:
    """Run pip in the environment; a failing registry gets a second and a third chance."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for attempt in range(1, TRIES + 1):
        done = subprocess.run([*command, *arguments], cwd=ROOT, check=False)
        if done.returncode == 0:
            return
        if attempt < TRIES:
            say("The installation failed; it is tried again.")
            time.sleep(attempt)
    sys.exit("zscli: Packages could not be installed; pip says why above. Is the network up?")


def make_venv() -> None:
    """Make .venv afresh, with pip in it."""
    if VENV.exists():
        shutil.rmtree(VENV)
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out until python3-venv is installed
        import venv
    except ImportError:
        sys.exit("zscli: This Python has no venv module. On Debian: apt install python3-venv")
    venv.create(VENV, with_pip=True, symlinks=True)


def install(groups: list[str]) -> None:
    """Install what is missing of the program and *groups*."""
    if not is_ready("run"):
        say("Its environment is made in .venv; this happens once and takes about a minute.")
        make_venv()
        pip("--editable", ".[simulator]")
        (VENV / "ready-run").write_text(stamp())
    missing = [group for group in groups if not is_ready(group)]
    if missing:
        say(f"Installing what {' and '.join(missing)} needs; this happens once.")
        pip("--upgrade", "pip>=25.1")
        pip(*(f"--group={group}" for group in missing))
        for group in missing:
            (VENV / f"ready-{group}").write_text(stamp())


def main() -> None:
    """Install under a lock, so that two first uses at once do not meet."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the message for older ones
        sys.exit("zscli: Python 3.11 or newer is needed.")
    lock = os.open(ROOT / "bin" / "environment.py", os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    install(sys.argv[1:])


if __name__ == "__main__":
    main()
