"""A module that is put off is imported once, when something of it is asked for."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CODE = """
import sys
from zscli.postponed import postpone
postpone("inspect")
import inspect
stand_in = sys.modules["inspect"]
assert inspect.signature(postpone).parameters.keys() == {"name"}
assert sys.modules["inspect"] is not stand_in
real = sys.modules["inspect"]
assert inspect.isclass(int)
assert sys.modules["inspect"] is real
postpone("inspect")
assert sys.modules["inspect"] is real
"""


def test_a_postponed_module_is_imported_when_it_is_used() -> None:
    """What is asked of the stand-in comes from the module, which is imported once."""
    done = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
