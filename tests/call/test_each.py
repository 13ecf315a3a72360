"""One line over many targets: which lines are such, what their targets are, what is refused."""

import pytest

from zscli.call.call import Call
from zscli.call.each import Each, bind_each
from zscli.errors import InvalidParams
from zscli.language.parser import parse
from zscli.spec.catalog import Catalog

A = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5a"
B = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5b"


class Given:
    """Standard input and files with the same text; each may be read once."""

    def __init__(self, text: str | None) -> None:
        self.text = text

    def read_file(self, path: str) -> str:
        """Return the text, as if it were the file's."""
        assert path
        return self.read_stdin()

    def read_stdin(self, _: str = "", /) -> str:
        """Return the text."""
        if self.text is None:
            raise OSError(0, "It cannot be had")
        text, self.text = self.text, None
        return text


class Two(Given):
    """A file, and standard input with another text."""

    def __init__(self, file: str, text: str) -> None:
        super().__init__(text)
        self.file = file

    def read_file(self, path: str) -> str:
        """Return the text of the file."""
        return self.file if path == "one" else super().read_file(path)


def read(catalog: Catalog, line: str, text: str | None = None) -> Each | Call | None:
    """Read one line."""
    command = parse(line).commands[0]
    api = catalog[command.name]
    return bind_each(api, command, Given(text), inventories=catalog.inventory)


JSON = f'{{"inventories": [{{"uuid": "{A}", "name": "a"}}, {{"uuid": "{B}", "name": null}}]}}'
LINES = f'{{"uuid": "{A}", "name": "a"}}\n\n{{"uuid": "{B}"}}\n'
ANSWER = f'{{"inventory": {{"uuid": "{A}", "name": "a"}}}}'
OF_A_VM = f'[{{"uuid": "{B}", "name": "volume", "vmInstanceUuid": "{A}"}}]'
READ = [
    # line, standard input or file, (value, name) of each target, why
    (f"StopVmInstance uuid?={A},{B}", "", [(A, ""), (B, "")], "by comma"),
    (f'StopVmInstance uuid?=["{A}"]', "", [(A, "")], "one of a list is many"),
    (f"StopVmInstance uuid?={A},{A},{B}", "", [(A, ""), (B, "")], "each once"),
    (r"ZQLQuery zql?=a\,b,c", "", [("a,b", ""), ("c", "")], "a comma within an item"),
    ("StopVmInstance uuid=@-", f"{A}\n\n  {B} \n", [(A, ""), (B, "")], "several lines"),
    ("StopVmInstance uuid=@vms", f"{A}\n{B}", [(A, ""), (B, "")], "a file's lines"),
    ("StopVmInstance uuid?=@-", f"{A}\n", [(A, "")], "?= with one line is many"),
    ("CreateZone name?=@-", "a b\nc\n", [("a b", ""), ("c", "")], "texts by line"),
    ("StopVmInstance uuid=@-", JSON, [(A, "a"), (B, "")], "a query's answer"),
    ("StopVmInstance uuid=@-", LINES, [(A, "a"), (B, "")], "an object a line"),
    ("StopVmInstance uuid=@-", ANSWER, [(A, "a")], "the answer to a write"),
    ("StopVmInstance uuid=@-", f'["{A}"]', [(A, "")], "a list of texts"),
    ("StartVmInstance uuid=@-", f"\ufeff{A}\n{B}", [(A, ""), (B, "")], "a mark at the beginning"),
    ("GetVmConsoleAddress uuid=@-", JSON, [(A, "a"), (B, "")], "a read"),
    ("DeleteVmNic uuid=@-", '{"inventories": []}', [], "no target"),
    ("DeleteVmNic uuid=@-", "", [], "nothing at all"),
    (
        f"CreateUserTag resourceType=ZoneVO resourceUuid?={A},{B} tag=x",
        "",
        [(A, ""), (B, "")],
        "what is there already, called as something new elsewhere",
    ),
    ("AttachDataVolumeToVm vmInstanceUuid=@- volumeUuid=" + B, OF_A_VM, [(A, "")], "own field"),
    ("AttachDataVolumeToVm volumeUuid=@- vmInstanceUuid=" + A, OF_A_VM, [(B, "volume")], "uuid"),
]


@pytest.mark.parametrize(("line", "text", "targets", "why"), READ, ids=[why for *_, why in READ])
def test_targets(
    line: str, text: str, targets: list[tuple[str, str]], why: str, catalog: Catalog
) -> None:
    """Each target has a call that differs in its one parameter alone."""
    found = read(catalog, line, text)
    assert isinstance(found, Each), why
    assert [(one.value, one.name) for one in found.targets] == targets
    assert [call.params[found.param.name] for call in found.calls] == [one[0] for one in targets]


AS_BEFORE = [
    (f"QueryVmInstance uuid?={A},{B}", "", "a condition of a query"),
    (f"StopVmInstance uuid={A}", "", "one value"),
    ("CreateZone name=z description=@-", "two\nlines", "a text is a file's content"),
    ("CreateZone name=@-", "two\nlines", "also a name"),
    ("StopVmInstance", "", "none"),
]


@pytest.mark.parametrize(("line", "text", "why"), AS_BEFORE, ids=[why for *_, why in AS_BEFORE])
def test_lines_that_have_one_target(line: str, text: str, why: str, catalog: Catalog) -> None:
    """All other lines are read as they always were."""
    assert read(catalog, line, text) is None, why


def test_a_file_with_one_uuid_is_one_call(catalog: Catalog) -> None:
    """A single line is the parameter's value, as it is of any parameter."""
    found = read(catalog, "StopVmInstance uuid=@-", f"{A}\n")
    assert isinstance(found, Call)
    assert found.params["uuid"] == A


def test_two_files_with_one_uuid_each(catalog: Catalog) -> None:
    """Files are many targets by what is in them: where each has one uuid it is one call."""
    command = parse("AttachDataVolumeToVm volumeUuid=@one vmInstanceUuid=@-").commands[0]
    api = catalog[command.name]
    found = bind_each(api, command, Two(f"{A}\n", f"{B}\n"), inventories=catalog.inventory)
    assert isinstance(found, Call)
    assert (found.params["volumeUuid"], found.params["vmInstanceUuid"]) == (A, B)
    several = bind_each(api, command, Two(f"{A}\n{B}\n", B), inventories=catalog.inventory)
    assert isinstance(several, Each)
    assert [call.params["volumeUuid"] for call in several.calls] == [A, B]
    assert [call.params["vmInstanceUuid"] for call in several.calls] == [B, B]
    with pytest.raises(InvalidParams, match="Only one parameter"):
        bind_each(api, command, Two(f"{A}\n{B}", f"{A}\n{B}"), inventories=catalog.inventory)


REFUSED = [
    ("StopVmInstance uuid?=", "", ["uuid?= names no target."], "no target"),
    ("StopVmInstance uuid?=x,yy", "", ["not x.", "not yy."], "each that is none"),
    ("StopVmInstance uuid?=x typ=cold", "", ["no parameter typ.", "not x."], "and all else"),
    ("StopVmInstance uuid=@-", f"{A}\nx\n", ["Line 2: uuid must be a uuid"], "the line"),
    ("StopVmInstance uuid=@-", '[{"name": "a"}]', ["Record 1 has no uuid."], "a record without"),
    ("StopVmInstance uuid=@-", "[1", ["Line 1 is not JSON."], "no JSON"),
    ("StopVmInstance uuid=@-", "[[]]", ["neither an object nor a text"], "a list in a list"),
    ("StopVmInstance uuid=@-", None, ["Standard input cannot be read"], "no input"),
    ("StopVmInstance uuid?=@-", None, ["Standard input cannot be read"], "no input for ?="),
    ("DeleteVmNic uuid=@- uui=1", "", ["no parameter uui."], "the rest, without any target"),
    (f"CreateZone name?=a,b resourceUuid={A}", "", ["of one new resource"], "one new uuid"),
    (f"SetVmHostname uuid?={A} hostname?=a", "", ["Only one parameter"], "two with many"),
    (f"StopVmInstance uuid?={A} uuid?={B}", "", ["uuid is given twice."], "one with many, twice"),
    ("LogInByAccount accountName=a password?=a,b", "", ["is a secret"], "secrets"),
    ("CreateVmInstance name=x l3NetworkUuids?=a", "", ["takes one value for all"], "a list"),
]


@pytest.mark.parametrize(("line", "text", "said", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_all_problems_at_once(
    line: str, text: str | None, said: list[str], why: str, catalog: Catalog
) -> None:
    """What is wrong with any target is told, and where it stands; a file's text is not shown."""
    with pytest.raises(InvalidParams) as caught:
        read(catalog, line, text)
    sentences = [one.sentence for one in caught.value.problems]
    assert len(sentences) == len(said), (why, sentences)
    assert all(part in sentence for part, sentence in zip(said, sentences, strict=True)), sentences


def test_what_is_given_twice_is_named(catalog: Catalog) -> None:
    """A target that is there more than once has one call, and can be told of."""
    found = read(catalog, "StopVmInstance uuid=@-", f"{A}\n{B}\n{A}\n{A}\n")
    assert isinstance(found, Each)
    assert [one.value for one in found.repeated] == [A]


def test_many_problems_are_counted(catalog: Catalog) -> None:
    """Of a thousand wrong targets the first are told, and how many there are more."""
    with pytest.raises(InvalidParams) as caught:
        read(catalog, "StopVmInstance uuid=@-", "x\n" * 1000)
    assert len(caught.value.problems) == 21
    assert caught.value.problems[-1].sentence == "More of them: 980."
