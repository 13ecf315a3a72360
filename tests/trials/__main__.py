"""`bin/trials kill [--runs N] [--seed N]`: kill zscli at random points, and count the harm."""

import argparse
import random
import sys

from tests.trials.kill import run_trials, shown_as_table

HIGHEST = 1_000_000


def main() -> int:
    """Make the trials, print how they ended, and return 1 when anything was lost or doubled."""
    parser = argparse.ArgumentParser(prog="bin/trials", description=__doc__)
    parser.add_argument("what", choices=["kill"])
    parser.add_argument("--runs", type=int, default=300, help="how many trials (300)")
    parser.add_argument("--seed", type=int, default=None, help="make the same trials again")
    asked = parser.parse_args()
    seed = random.randrange(HIGHEST) if asked.seed is None else asked.seed  # noqa: S311
    tally = run_trials(asked.runs, seed)
    print("\n".join(shown_as_table(tally)))  # noqa: T201
    return 0 if tally.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
