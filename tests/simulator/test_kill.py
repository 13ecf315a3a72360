"""A simulator that is killed at any moment leaves a sound state file, with all it answered for."""

import random

from tests.trials.state import run_state_trials, state_table

RUNS = 10


def test_nothing_that_was_answered_is_lost_by_kill_9() -> None:
    """After kills while it starts and while it writes; the seed is in the message."""
    tally = run_state_trials(RUNS, random.randrange(1_000_000))  # noqa: S311 - shown when it fails
    assert tally.is_good, "\n".join(state_table(tally))
    assert sum(trial.taken for trial in tally.trials) > RUNS, "\n".join(state_table(tally))
