"""Ctrl-C while calls are under way: nothing new begins, and what runs goes on at the server."""

from collections.abc import Callable

from zscli.many.crew import Crew

__all__ = ["attended"]


def attended(crew: Crew, work: Callable[[], object]) -> bool:
    """Do *work*, which adds steps, and wait for all of them; return whether Ctrl-C ended it.

    A second Ctrl-C does not even wait for what is being sent: the ledger knows it.
    """
    try:
        work()
        crew.finish()
    except KeyboardInterrupt:
        try:  # around all that follows: one that came at once is raised by the next call
            crew.stop()
            crew.finish()
        except KeyboardInterrupt:
            crew.quit.set()
            crew.count("unknown", len(crew.under_way))
        return True
    except BaseException:
        crew.stop()
        raise
    finally:
        crew.close()
    return False
