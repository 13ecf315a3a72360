"""The examples of docs/language.md are true."""

import re
from pathlib import Path

import pytest

from zscli.call.bind import bind
from zscli.call.each import bind_each
from zscli.environment import Environment
from zscli.inputs import Inputs
from zscli.language import parser, tokens
from zscli.language.nodes import Command
from zscli.language.parser import parse
from zscli.spec.loader import load_catalog

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
FENCED = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
BLOCKS = [block for kind, block in FENCED if not kind]
COMMANDS = [command for block in BLOCKS for command in parse(block).commands]
CATALOG = load_catalog()


@pytest.mark.parametrize("command", COMMANDS, ids=[command.name for command in COMMANDS])
def test_every_example_binds(command: Command) -> None:
    """Every line of the document is one that could be sent."""
    inputs = Inputs(Environment())
    api, inventories = CATALOG[command.name], CATALOG.inventory
    if bind_each(api, command, inputs, inventories=inventories) is None:
        bind(api, command, inputs, inventories=inventories)


def test_there_are_examples() -> None:
    """The document's blocks are found."""
    assert len(COMMANDS) >= 18


@pytest.mark.parametrize("rule", ["line", "command", "argument"])
def test_the_parser_has_the_rules_of_the_document(rule: str) -> None:
    """The rules of the document stand in the docstrings of the parser."""
    (documented,) = re.findall(rf"^{rule} +:= (.*?)(?:   .*)?$", TEXT, re.MULTILINE)
    assert f"{rule} := {documented}" in Path(parser.__file__).read_text(encoding="utf-8")


def test_the_tokenizer_has_the_rules_of_the_document() -> None:
    """Every rule about words is in the tokenizer's docstring too."""
    names = re.findall(
        r"^(word|plain|escape|single|double|raw|join|blank|comment|newline|and) +:=",
        TEXT,
        re.MULTILINE,
    )
    assert len(names) == 11
    assert all(re.search(rf"^ +{name} +:=", tokens.__doc__ or "", re.MULTILINE) for name in names)


def test_every_operator_is_documented() -> None:
    """The grammar names the operators that the tokenizer knows, in its order."""
    (documented,) = re.findall(r"^operator := (.*?)  ", TEXT, re.MULTILINE)
    assert tuple(documented.split(" | ")) == tokens.OPERATORS
