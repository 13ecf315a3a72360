"""What the scripts of other shells are told: words in, candidates out."""

import io
from pathlib import Path

import pytest

from zscli.complete import run
from zscli.completion.outside import Typed, unquoted

CASES = [
    ("a name", "bash", ("AttachDataVolumeToV",), ["AttachDataVolumeToVm "]),
    ("a name in another case", "bash", ("attachdatavolumetov",), ["AttachDataVolumeToVm "]),
    ("a builtin", "bash", ("compl",), ["completion "]),
    ("the simulator", "bash", ("simul",), ["simulator "]),
    ("several humps keep what is typed", "bash", ("cvmifo",), ["CreateVmInstanceFromOvf "]),
    ("a parameter", "bash", ("CreateZone", "isD"), ["isDefault="]),
    ("a parameter that is given", "bash", ("CreateZone", "isDefault=true", "isD"), []),
    ("a value after =", "bash", ("QueryVmInstance", "state=Ru"), ["Running "]),
    ("a value in quotes", "bash", ("QueryVmInstance", "'state=Ru"), ["state=Running"]),
    ("half an operator", "bash", ("QueryVmInstance", "vmNics.ip~"), ["vmNics.ip~="]),
    ("an item of a list", "bash", ("QueryZone", "fields=uuid,nam"), ["uuid,name"]),
    ("a nested field", "bash", ("QueryVmInstance", "vmNics.eip.vipI"), ["vmNics.eip.vipIp="]),
    ("a topic", "bash", ("help", "exit"), ["exit-codes "]),
    ("a shell", "bash", ("completion", "f"), ["fish "]),
    ("an option", "bash", ("--dry",), ["--dry-run "]),
    ("an option after the API", "bash", ("QueryZone", "--out"), ["--output "]),
    ("an option of the simulator", "bash", ("simulator", "--se"), ["--seed "]),
    ("a choice", "bash", ("--output", "js"), ["json ", "jsonl "]),
    ("a choice by letter", "bash", ("QueryZone", "-o", "c"), ["csv "]),
    ("a choice after =", "bash", ("QueryZone", "--output=c"), ["csv "]),
    ("past an option and its operand", "bash", ("-p", "80", "CreateZone", "isD"), ["isDefault="]),
    ("after --", "bash", ("--", "CreateZone", "isD"), ["isDefault="]),
    ("a port is anything", "bash", ("--port", ""), []),
    ("an unknown name", "bash", ("NoSuchThing", ""), []),
    ("zsh has whole words", "zsh", ("QueryVmInstance", "state=Ru"), ["state=Running \t"]),
    ("fish adds its own blank", "fish", ("QueryVmInstance", "state=Ru"), ["state=Running\t"]),
    ("a summary", "fish", ("AttachDataVolumeToV",), ["AttachDataVolumeToVm\tAttach a data volume"]),
    ("a note", "zsh", ("--dry",), ["--dry-run \tShow the request that would go out, and send"]),
]


def lines(shell: str, *words: str) -> list[str]:
    """Return the answer for the last of *words*."""
    out = io.StringIO()
    assert run([shell, str(len(words)), "zscli", *words], {}, out) == 0
    return out.getvalue().splitlines()


@pytest.mark.parametrize(
    ("shell", "words", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_words_are_completed(shell: str, words: tuple[str, ...], expected: list[str]) -> None:
    """A shell gets what can stand where the cursor is, and nothing else."""
    _, *found = lines(shell, *words)
    assert len(found) == len(expected)
    assert all(one.startswith(start) for one, start in zip(found, expected, strict=True))


def test_operators_are_escaped_for_bash() -> None:
    """What bash would take for a redirection or a pattern has a backslash before it."""
    found = lines("bash", "QueryVmInstance", "cpuNum")
    assert {r"cpuNum\>=", r"cpuNum\?=", r"cpuNum\!=", "cpuNum="} <= set(found)


def test_bash_does_not_lose_what_is_typed() -> None:
    """Candidates that do not begin with the typed text come with one that has nothing in common."""
    first, blank, *rest = lines("bash", "cvmi")
    assert (first, blank) == ("words", " ")
    assert "CreateVmInstance " in rest


def test_zsh_is_told_to_choose_from_a_menu() -> None:
    """Candidates that do not begin with the typed text are chosen, not inserted in part."""
    assert lines("zsh", "cvmi")[0] == "menu"
    assert lines("zsh", "CreateVmI")[0] == "words"


@pytest.mark.parametrize(
    ("shell", "words", "expected"),
    [
        ("bash", ("-f", "scri"), "files\t\tscri"),
        ("bash", ("--file=scri",), "files\t\tscri"),
        ("zsh", ("--file=scri",), "files\t--file=\tscri"),
        ("bash", ("simulator", "--state", "wor"), "files\t\twor"),
        ("zsh", ("simulator", "--state=wor"), "files\t--state=\twor"),
        ("fish", ("--ca-file", "a b"), "files\t\ta b"),
        ("fish", ("CreateZone", "description=@/tm"), "files\tdescription=@\t/tm"),
        ("bash", ("CreateZone", "description=@/tm"), "files\t\t/tm"),
    ],
)
def test_files_are_left_to_the_shell(shell: str, words: tuple[str, ...], expected: str) -> None:
    """After --file and @ the shell is told what comes before the path, and the path."""
    assert lines(shell, *words) == [expected]


SEEDS = [
    ("bash", ("simulator", "--seed", ""), ["demo ", "empty ", "scale:", "cloud.yaml ", "seeds/"]),
    ("bash", ("simulator", "--seed", "de"), ["demo "]),
    ("bash", ("simulator", "--seed", "sc"), ["scale:"]),
    ("bash", ("simulator", "--seed", "scale:"), []),
    ("bash", ("simulator", "--seed", "cl"), ["cloud.yaml "]),
    ("bash", ("simulator", "--seed", "seeds/"), [r"seeds/a\ b.yaml "]),
    ("bash", ("simulator", "--seed=cl"), ["cloud.yaml "]),
    ("bash", ("simulator", "--state", "a", "--seed", "em"), ["empty "]),
    ("zsh", ("simulator", "--seed=cl"), ["--seed=cloud.yaml \t"]),
    ("fish", ("simulator", "--seed", "s"), ["scale:\t", "seeds/\t"]),
]


@pytest.mark.parametrize(("shell", "words", "expected"), SEEDS)
def test_a_seed_is_a_name_or_a_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shell: str,
    words: tuple[str, ...],
    expected: list[str],
) -> None:
    """Both are offered together, and a folder can be gone on with; `scale:` wants a number."""
    (tmp_path / "seeds").mkdir()
    for name in ("cloud.yaml", "seeds/a b.yaml", ".hidden"):
        (tmp_path / name).write_text("")
    monkeypatch.chdir(tmp_path)
    found = [line for line in lines(shell, *words)[1:] if line != " "]
    assert found == expected


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["bash"],
        ["bash", "x", "zscli"],
        ["tcsh", "1", "zscli", "Qu"],
        ["bash", "7", "zscli"],
        ["bash", "-3", "zscli", "a"],
        ["fish", "1", "zscli", "\udcff[{'\\"],
        ["zsh", "2", "zscli", "QueryZone", "name=[{\x00"],
    ],
)
def test_nothing_is_ever_raised(words: list[str]) -> None:
    """Whatever the question, the status is 0."""
    assert run(words, {}, io.StringIO()) == 0


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("a=b", Typed("a=b", "", 2)),
        (r"a\=b", Typed("a=b", "", 0)),
        ("'a=b", Typed("a=b", "'", 0)),
        ('"a b"c', Typed("a bc", "", 0)),
        ('x="a b', Typed("x=a b", '"', 2)),
        (r"'a\b'", Typed(r"a\b", "", 0)),
        ("a\\", Typed("a\\", "", 0)),
    ],
)
def test_quotes_are_taken_off(word: str, expected: Typed) -> None:
    """A word is read as its shell would read it, and the last part has its place."""
    assert unquoted(word, "=:") == expected
