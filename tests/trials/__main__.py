"""`bin/trials kill|state [--runs N] [--seed N]`: kill zscli or a simulator, and count the harm."""

import argparse
import random
import sys

from tests.trials.kill import run_trials, shown_as_table
from tests.trials.state import run_state_trials, state_table

HIGHEST = 1_000_000


def main() -> int:
    """Make the trials, print how they ended, and return 1 when there was any harm."""
    parser = argparse.ArgumentParser(prog="bin/trials", description=__doc__)
    parser.add_argument("what", choices=["kill", "state"])
    parser.add_argument("--runs", type=int, default=300, help="how many trials (300)")
    parser.add_argument("--seed", type=int, default=None, help="make the same trials again")
    asked = parser.parse_args()
    seed = random.randrange(HIGHEST) if asked.seed is None else asked.seed  # noqa: S311
    if asked.what == "state":
        states = run_state_trials(asked.runs, seed)
        lines, good = state_table(states), states.is_good
    else:
        tally = run_trials(asked.runs, seed)
        lines, good = shown_as_table(tally), tally.is_good
    print("\n".join(lines))  # noqa: T201
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
