"""What the completion tests know: the real catalog and two builtins."""

import pytest

from zscli.completion.knowledge import Knowledge, Known
from zscli.spec.loader import load_catalog
from zscli.spec.model import ParamSpec

TOPIC = ParamSpec("topic", choices=("queries", "values"), resource="Api")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """Everything there is to complete."""
    builtins = {
        "help": Known("help", "Explain a topic or an API.", (TOPIC,)),
        "quit": Known("quit", "Leave zscli."),
    }
    return Knowledge(load_catalog(), builtins)
