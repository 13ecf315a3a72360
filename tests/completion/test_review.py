"""What is wrong with a line while it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import TYPED
from zscli.completion.knowledge import Knowledge
from zscli.completion.review import wrong_places
from zscli.language.tokens import Token, tokenize

LONG = "x" * 256


def words(text: str) -> list[Token]:
    """The words of a line."""
    return [token for token in tokenize(text) if token.kind == "word"]


def wrong(line: str, knowledge: Knowledge) -> list[str]:
    """What is wrong with a line; `|` is the cursor, without which the line is entered."""
    text = line.replace("|", "", 1)
    position = line.index("|") if "|" in line else None
    found = wrong_places(words(text), knowledge, position)
    return [text[begin:end] for begin, end in sorted(found)]


CASES = [
    # line                                      wrong in it            why
    ("CreateVmInstance cpuNum=4 memorySize=8G", [], "what is missing has no place"),
    ("CreateVmInstance cpuNum=four", ["four"], "no number"),
    ("CreateVmInstance cpuNum=", ["cpuNum="], "no value: the whole word"),
    ("CreateVmInstance reservedMemorySize=-1", ["-1"], "out of its range"),
    ("CreateVmInstance type='VM'", ["'VM'"], "no choice, in quotes"),
    ("CreateVmInstance type=uservm", [], "a choice in another case"),
    (f"CreateVmInstance name={LONG}", [LONG], "too long"),
    ("CreateVmInstance imageUuid=ubuntu", ["ubuntu"], "no uuid"),
    ("CreateVmInstance timeout=soon", ["soon"], "no time"),
    ("CreateVmInstance name=a name=b", ["name"], "given twice"),
    ("CreateVmInstance dataDiskSizes=1G dataDiskSizes=2G", [], "a list may be given twice"),
    ("CreateVmInstance dataDiskSizes=1G,x", ["1G,x"], "a wrong item"),
    ("CreateVmInstance nmae=a", ["nmae"], "a misspelt name"),
    ("CreateVmInstance name~=a", ["~="], "an operator of queries"),
    ("CreateVmInstance vm-1", ["vm-1"], "a word alone"),
    ("ChangeZoneState stateEvent?=enable,disable", [], "many targets"),
    ("ChangeZoneState stateEvent?=enable,dis|", [], "the last target is being typed"),
    ("ChangeZoneState stateEvent?=enable,off", ["enable,off"], "a target that is none"),
    ("StopVmInstance uuid?=@- type=hot", ["hot"], "targets that are not read"),
    ("CreateVmInstance name=@vm.txt cpuNum=@-", [], "files are not read"),
    ("CreateVmInstance name=@a name=@b", ["name"], "but are given twice"),
    ("CreateVmInstance -o table --no-wait cpuNum=x", ["x"], "options"),
    ("CreateVmInstance --nonsense x cpuNum=x", [], "an option that is none hides what is what"),
    ("CreateVmInstance name=a &", [], "what is no word of ours"),
    ("CreateVmInstance name='a", [], "a quote is open"),
    ("QueryVmInstance name=a name!=b", [], "conditions on one field"),
    ("QueryVmInstance memorySize>big", ["big"], "a condition on a number"),
    ("QueryVmInstance createDate>yesterday", ["yesterday"], "a condition on a time"),
    ("QueryVmInstance name=a>=b", ["a>=b"], "an operator in the value"),
    ("QueryVmInstance name~=it\\'s", ["it\\'s"], "a quote, which the server cannot read"),
    ("QueryVmInstance name=", ["name="], "no value"),
    ("QueryVmInstance vmNics.ip=10.0.0.5 vmNics.pi=1", ["vmNics.pi"], "a nested field"),
    ("QueryVmInstance fields=uuid,nme", ["uuid,nme"], "a field that is none"),
    ("QueryVmInstance state=Runing", ["Runing"], "a state that no VM is in"),
    ("QueryVmInstance state=running state!=Stopped", [], "states, whatever their case"),
    ("QueryVmInstance state?=Running,Stoped", ["Running,Stoped"], "one of several states"),
    ("QueryVmInstance state~=Run state=null", [], "a part of a state, and none"),
    ("QueryVmInstance host.status=Up", ["Up"], "a state of another resource"),
    ("QueryLongJob state=Up", ["Up"], "a state of a job"),
    ("QueryAffinityGroup state=Up", [], "a state of which nothing is known"),
    ("QueryVmInstance state=Runn|", [], "a state being typed"),
    ("QueryVmInstance state=Runnx|", ["Runnx"], "the beginning of no state"),
    ("QueryVmInstance limit=-1 sortDirection=up", ["-1", "up"], "parameters of a query"),
    ("help nothing=1", [], "a builtin takes what it likes"),
    ("NoSuchApi a=1", [], "an unknown API too"),
    ("name=a b=c", [], "no command at all"),
    # at the cursor
    ("CreateVmInstance cpuNum=|", [], "nothing typed yet"),
    ("CreateVmInstance cpuNum=fo|", [], "a value being typed"),
    ("CreateVmInstance cpuNum=fo |", ["fo"], "the cursor has left it"),
    ("CreateVmInstance |cpuNum=fo", ["fo"], "the cursor stands before it"),
    ("CreateVmInstance imageUuid=0b7a|", [], "a uuid being typed"),
    ("CreateVmInstance type=User|", [], "the beginning of a choice"),
    ("CreateVmInstance type=Userr|", ["Userr"], "the beginning of none"),
    ("CreateVmInstance startOnHypervisor=|", ["startOnHypervisor"], "a name that was finished"),
    ("CreateVmInstance nm|ae=x", [], "a name being mended"),
    ("CreateVmInstance na|", [], "a name being typed"),
    ("CreateVmInstance name=a name=|", ["name"], "given twice, said at once"),
    ("QueryVmInstance count=ye|", ["ye"], "neither true nor false"),
    ("QueryVmInstance count=tr|", [], "the beginning of true"),
]


@pytest.mark.parametrize(("line", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_wrong(line: str, expected: list[str], why: str, knowledge: Knowledge) -> None:
    """What the call cannot have is found, unless it is being typed and may become right."""
    assert wrong(line, knowledge) == expected


@pytest.mark.property
@given(
    text=st.one_of(
        TYPED,
        TYPED.map("CreateVmInstance {}".format),
        TYPED.map("QueryVmInstance name{}".format),
        TYPED.map("CreateVmInstance dataDiskSizes={}".format),
    ),
    position=st.none() | st.integers(0, 70),
)
def test_any_line(text: str, position: int | None, knowledge: Knowledge) -> None:
    """Any line can be looked at, and every place lies in a word of it."""
    for begin, end in wrong_places(words(text), knowledge, position):
        assert any(word.begin <= begin <= end <= word.end for word in words(text))
