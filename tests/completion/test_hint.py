"""What helps at the cursor, over the real APIs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import TYPED
from zscli.completion.hint import Hint, hint_at
from zscli.completion.knowledge import Knowledge, Known
from zscli.spec.model import ParamSpec

SETTINGS = (ParamSpec("output", choices=("json", "table"), note="How results are shown."),)


@pytest.fixture(scope="module")
def known(knowledge: Knowledge) -> Knowledge:
    """The real APIs, and builtins of each kind."""
    topics = (ParamSpec("topic", choices=tuple("abcdefgh"), note="A topic, or an API."),)
    steps = (ParamSpec("step", choices=("use", "show"), note="What to do."),)
    setting = (ParamSpec("name", resource="Setting", note="The name of a setting."),)
    builtins = {
        "help": Known("help", "Explain.", topics, usage=("help [TOPIC|API]",)),
        "profile": Known(
            "profile", "Profiles.", steps, usage=("profile use NAME", "profile show [NAME]")
        ),
        "set": Known("set", "Set.", setting, named=lambda: SETTINGS, usage=("set NAME VALUE",)),
        "quit": Known("quit", "Leave zscli.", usage=("quit",)),
    }
    return Knowledge(knowledge.catalog, builtins)


def at(line: str, known: Knowledge) -> Hint:
    """The hint at the `|` of a line."""
    return hint_at(line.replace("|", "", 1), line.index("|"), known)


SUBJECTS = [
    # line, | for the cursor           subject, facts                                     why
    ("|", "", (), "an empty line"),
    ("QueryVm|", "", (), "a command half typed"),
    ("QueryVmInstance # no|", "", (), "a comment"),
    ("NoSuchApi a=|", "", (), "an unknown API"),
    ("CreateVmInstance cpuNum=|", "cpuNum", ("a whole number",), "a parameter"),
    ("CreateVmInstance CPUNUM=|", "cpuNum", ("a whole number",), "in another case"),
    ("CreateVmInstance cpu|Num=4", "cpuNum", ("a whole number",), "the cursor in its name"),
    ("CreateVmInstance cpuN|", "cpuNum", ("a whole number",), "the only one that begins so"),
    ("CreateVmInstance name=@fi|", "name", ("text", "at most 255 characters", "required"), "@"),
    ("CreateVmInstance imageUuid='0b|", "imageUuid", ("uuid of Image",), "a uuid in a quote"),
    ("CreateVmInstance l3NetworkUuids=a,|", "l3NetworkUuids", ("uuids of L3Network",), "a list"),
    ("CreateVmInstance dataDiskSizes=|", "dataDiskSizes",
     ("a list, each item a whole number, or a size such as 8G",), "a list of numbers"),
    ("CreateVmInstance reservedMemorySize=|", "reservedMemorySize",
     ("a whole number, or a size such as 8G", "at least 0"), "a limit"),
    ("CreateVmInstance type=|", "type", ("UserVm | ApplianceVm",), "choices"),
    ("StopVmInstance uuid?=a,|", "uuid",
     ("several by comma, a call for each", "uuid of VmInstance", "required"), "many targets"),
    ("CreateVmInstance timeout=|", "timeout",
     ("a time such as 90s, 10m or 2h, or a number of milliseconds",), "what every API takes"),
    ("AddSecurityGroupRule rules=[{|", "rules",
     ("JSON with the keys type, state, description, remoteSecurityGroupUuid, …", "required"),
     "a struct"),
    ("AddSecurityGroupRule priority=|", "priority", ("a whole number", "default -1"), "a default"),
    ("QueryVmInstance state|", "state",
     ("Created | Starting | Running | Stopping | Stopped | Rebooting | … (19)",
      "= != ~= !~= ?= !?= > >= < <="), "a field and its operators"),
    ("QueryVmInstance count|", "count", ("true or false",), "a query's own parameter"),
    ("QueryVmInstance memorySize>|", "memorySize", ("a whole number, or a size such as 8G",),
     "a field's type"),
    ("QueryVmInstance createDate!|", "createDate",
     ("a date and time such as '2024-11-23 16:05:09'", "= != > >= < <= ?= !?="),
     "half an operator"),
    ("QueryVmInstance vmNics.ip?=|", "vmNics.ip", ("text", "several by comma"), "a nested field"),
    ("QueryVmInstance name~=|", "name", ("text", "% stands for any text, _ for any character"),
     "a pattern"),
    ("QueryVmInstance vmNics.|", "vmNics", ("fields of VmNic",), "a step"),
    ("QueryVmInstance --dry-run|", "--dry-run", (), "an option"),
    ("help |", "help [TOPIC|API]", ("a | b | c | d | e | f | … (8)",), "an operand"),
    ("profile |", "profile use NAME | profile show [NAME]", (), "a builtin of several ways"),
    ("profile use |", "profile use NAME", (), "one of the ways"),
    ("set output |", "output", ("json | table",), "a setting"),
    ("set output=|", "output", ("json | table",), "a setting as name=value"),
    ("quit|", "quit", (), "a builtin"),
    ("QueryZone\nCreateVmInstance cpuNum=|", "cpuNum", ("a whole number",), "the second line"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "subject", "facts", "why"), SUBJECTS, ids=[why for *_, why in SUBJECTS]
)
def test_subject(
    line: str, subject: str, facts: tuple[str, ...], why: str, known: Knowledge
) -> None:
    """What is under the cursor is named, with its type and its limits."""
    found = at(line, known)
    assert (found.subject, found.facts) == (subject, facts)


NOTES = [
    ("CreateVmInstance|", "Create a VM instance."),
    ("createvminstance |", "Create a VM instance."),
    ("CreateVmInstance cpuNum=|", "Number of CPUs."),
    ("QueryVmInstance limit=|", "Largest number of entries to return."),
    ("help|", "Explain."),
    ("help x|", "A topic, or an API."),
    ("set output |", "How results are shown."),
    ("QueryZone --no-wait|", "Do not wait for a job; print its uuid."),
]


@pytest.mark.parametrize(("line", "note"), NOTES, ids=[line for line, _ in NOTES])
def test_note(line: str, note: str, known: Knowledge) -> None:
    """The note is that of the specs, the summary, or the option's."""
    assert at(line, known).note == note


MISSING = [
    # line                                       still missing                          why
    ("AddImage|", (), "the name alone says nothing of the rest"),
    ("AddImage |", ("name", "url", "backupStorageUuids"), "nothing given"),
    ("AddImage name=a |", ("url", "backupStorageUuids"), "one given"),
    ("AddImage NAME=a |", ("url", "backupStorageUuids"), "in another case"),
    ("AddImage na|me=a", ("url", "backupStorageUuids"), "the one under the cursor"),
    ("AddImage | url=b name=a", ("backupStorageUuids",), "given after the cursor"),
    ("AddImage url=|", ("name", "backupStorageUuids"), "the one being typed"),
    ("AddImage url='a b|", ("name", "backupStorageUuids"), "in an open quote"),
    ("QueryVmInstance |", (), "a query needs nothing"),
]


@pytest.mark.parametrize(("line", "missing", "why"), MISSING, ids=[why for *_, why in MISSING])
def test_missing(line: str, missing: tuple[str, ...], why: str, known: Knowledge) -> None:
    """The required parameters that the line does not have are named."""
    assert at(line, known).missing == missing


def test_secrets(known: Knowledge) -> None:
    """Of a secret it is said that it is one, and never what was typed."""
    found = at("LogInByAccount accountName=admin password=s3cret|", known)
    assert found == Hint("password", ("text", "required", "secret"), "Password of the user.")


def test_every_parameter(known: Knowledge) -> None:
    """Each parameter of each API has a type in words."""
    for name in known.catalog.names:
        api = known.catalog[name]
        for param in api.params:
            if not (api.is_query and param.name == "conditions"):
                found = hint_at(f"{name} {param.name}=", 999, known)
                assert found.subject == param.name
                assert all(found.facts)
                assert param.required == ("required" in found.facts)


@pytest.mark.property
@given(
    text=st.one_of(
        TYPED,
        TYPED.map("QueryVmInstance {}".format),
        TYPED.map("AddSecurityGroupRule rules={}".format),
        TYPED.map("set {}".format),
        TYPED.map("profile {}".format),
    ),
    position=st.integers(-2, 90),
)
def test_any_line(text: str, position: int, known: Knowledge) -> None:
    """There is a hint, if an empty one, for any text and any cursor."""
    assert isinstance(hint_at(text, position, known), Hint)
