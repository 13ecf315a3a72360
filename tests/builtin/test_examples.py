"""Example lines read and bind as they stand."""

from dataclasses import replace

import pytest

from zscli.builtin.examples import examples
from zscli.call.bind import bind
from zscli.environment import Environment
from zscli.errors import ZscliError
from zscli.inputs import Inputs
from zscli.language.nodes import Command
from zscli.language.parser import parse
from zscli.options import OPTIONS, take_options
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The catalog that comes with zscli."""
    return load_catalog()


def without_options(command: Command) -> Command:
    """Return a command without its options, which must be those of a line."""
    words = [a.value if not a.name else f"{a.name}=" for a in command.arguments]
    taken = take_options(words, OPTIONS, scopes=("line",))
    return replace(command, arguments=tuple(command.arguments[index] for index in taken.rest))


def test_the_examples_of_every_api_bind(catalog: Catalog) -> None:
    """The lines that help shows for an API are three, and each is one that could be sent."""
    inputs = Inputs(Environment())
    wrong = []
    for name in catalog.names:
        api = catalog[name]
        lines = [" ".join(words) for words in examples(api)]
        if len(set(lines)) != 3:
            wrong.append((name, "not three"))
        for line in lines:
            try:
                command = without_options(parse(line).commands[0])
                bind(api, command, inputs, inventories=catalog.inventory)
            except ZscliError as error:
                wrong.append((line, error.sentence))
    assert wrong == []
