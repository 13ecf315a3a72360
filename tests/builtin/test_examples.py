"""Example lines read and bind as they stand."""

from zscli.builtin.examples import example_line
from zscli.call.bind import bind
from zscli.environment import Environment
from zscli.errors import ZscliError
from zscli.inputs import Inputs
from zscli.language.parser import parse
from zscli.spec.loader import load_catalog


def test_the_example_of_every_api_binds() -> None:
    """The line that help shows for an API is one that could be sent."""
    catalog = load_catalog()
    inputs = Inputs(Environment())
    wrong = []
    for name in catalog.names:
        api = catalog[name]
        line = example_line(api)
        try:
            bind(api, parse(line).commands[0], inputs, inventories=catalog.inventory)
        except ZscliError as error:
            wrong.append((line, error.sentence))
    assert wrong == []
