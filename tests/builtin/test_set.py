"""set: what is set, where it comes from, and how it is changed."""

import pytest

from tests.journey import Zscli
from zscli.builtin.settings import setting_params
from zscli.builtin.table import BUILTINS
from zscli.completion.engine import Knowledge, Known, complete
from zscli.spec.catalog import Catalog
from zscli.spec.loader import load_catalog
from zscli.state.settings import SETTINGS


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The catalog that comes with zscli."""
    return load_catalog()


def test_set_lists_every_setting(offline: Zscli) -> None:
    """Alone, set shows each setting with its value and where it comes from."""
    rows = {row["setting"]: row for row in offline("set", "-o", "json").json["inventories"]}
    assert list(rows) == list(SETTINGS)
    assert rows["confirm"] == {"setting": "confirm", "value": True, "from": "default"}
    assert rows["account"]["value"] is None
    offline.variables = {"ZSCLI_TIMEOUT": "90"}
    assert "timeout,90.0,variable ZSCLI_TIMEOUT" in offline("set", "-o", "csv").out


SPELLINGS = [
    ("completion.live", "off"),
    ("completion-live", "off"),
    ("completion_live", "no"),
    ("Completion.Live", "false"),
]


@pytest.mark.parametrize(("name", "value"), SPELLINGS)
@pytest.mark.parametrize("joined", [False, True])
def test_a_setting_is_kept(offline: Zscli, name: str, value: str, *, joined: bool) -> None:
    """NAME VALUE and NAME=VALUE, with dots or dashes, are kept in the profile in use."""
    ran = offline("set", *([f"{name}={value}"] if joined else [name, value]))
    assert ran.status == 0
    assert "completion_live is off in the profile default." in ran.err
    found = offline("set", "completion.live", "-o", "json").json
    assert found == {"setting": "completion_live", "value": False, "from": "profile default"}


def test_an_empty_value_goes_back_to_the_default(offline: Zscli) -> None:
    """As with profile set, an empty value takes a setting out."""
    offline("set", "confirm", "off")
    assert "confirm=off" in offline("set", "confirm").out
    ran = offline("set", "confirm=")
    assert "no longer set in the profile default; the default is on." in ran.err
    assert "From: default" in offline("set", "confirm").out


def test_it_takes_effect_in_the_next_line(offline: Zscli) -> None:
    """What is set in one line holds in the next."""
    ran = offline(stdin="set output=csv confirm=off\nset confirm\nset\n")
    assert ran.status == 0
    assert "confirm=off" in ran.out
    assert "confirm,false,profile default" in ran.out


def test_another_profile_is_left_alone(offline: Zscli) -> None:
    """The profile in use is changed, also when an option or a variable names it."""
    offline("profile", "set", "prod", "host=10.0.0.5")
    assert offline("--profile", "prod", "set", "port", "81").status == 0
    assert "port,81,profile prod" in offline("--profile", "prod", "set", "-o", "csv").out
    assert "port,8080,default" in offline("set", "-o", "csv").out


def test_what_wins_over_the_profile_is_said(offline: Zscli) -> None:
    """A variable goes on winning, and the user is told."""
    offline.variables = {"ZSCLI_CONFIRM": "on"}
    ran = offline("set", "confirm", "off")
    assert "confirm is still on, as the variable ZSCLI_CONFIRM says." in ran.err


def test_a_setting_that_cannot_be_used_can_be_mended(offline: Zscli) -> None:
    """Set works where every other line fails because of the file."""
    file = offline.home / ".config" / "zscli" / "profiles.toml"
    offline("set", "port", "81")
    file.write_text(file.read_text().replace("81", '"x"'))
    assert offline("set", "confirm", "off").status == 0
    assert offline("set", "port", "82").status == 0
    assert "port,82,profile default" in offline("set", "-o", "csv").out


def test_a_demo_holds_it_for_the_run(offline: Zscli) -> None:
    """In a demo a setting holds until the end, which is said, and nothing is written."""
    ran = offline("--demo", stdin="set output csv\nset timeout=90\nset\n")
    assert ran.status == 0
    assert "a demo keeps nothing" in ran.err
    assert "timeout,90,profile demo" in ran.out
    assert list(offline.home.rglob("profiles.toml")) == []


WRONG = [
    ("an unknown name", ("confrim", "off"), "There is no setting called confrim.", "confirm"),
    ("no near name", ("xyzzy",), "There is no setting called xyzzy.", "completion_live"),
    ("no such choice", ("output", "tabel"), "output must be one of json,", "output=table"),
    ("not a flag", ("confirm", "perhaps"), "confirm must be on or off.", "confirm=on"),
    ("out of range", ("port=0",), "port must be a number from 1 to 65535.", "port=8080"),
    ("a secret", ("password=geheim1",), "A profile keeps no secrets.", "Log in once"),
    ("three words", ("pager", "less", "x"), "set takes one name and one value", '"less -R"'),
    ("a condition", ("port>80",), "port>80 is not a setting.", "set port=80"),
    ("half a quote", ("pager", 'less "'), "pager must be on, off or", "pager=on"),
]


@pytest.mark.parametrize(
    ("words", "sentence", "hint"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_what_is_wrong_is_said(
    offline: Zscli, words: tuple[str, ...], sentence: str, hint: str
) -> None:
    """A wrong name or value ends with status 2, what is allowed, and nothing written."""
    ran = offline("set", *words)
    assert ran.status == 2
    assert sentence in ran.err
    assert hint in ran.err
    assert "geheim1" not in ran.err
    assert list(offline.home.rglob("profiles.toml")) == []


COMPLETED = [
    ("set comp", ["completion_live ", "completion_menu "], "a name"),
    ("set completion.l", ["completion_live "], "a name with a dot"),
    ("set edit.mode v", ["vi "], "a value of a few"),
    ("set confirm ", ["on ", "off "], "the value of a flag"),
    ("set confirm on ", [], "nothing after the value"),
    ("set Completion-Live of", ["off "], "the value, whatever the spelling"),
    ("set pager ", ["on ", "off "], "on and off among other values"),
    ("set output=js", ["json ", "jsonl "], "a value after the sign"),
    ("profile set prod output=cs", ["csv "], "the same for profile set"),
    ("set nothing ", [], "an unknown name has no values"),
]


@pytest.mark.parametrize(
    ("line", "expected"), [row[:2] for row in COMPLETED], ids=[row[2] for row in COMPLETED]
)
def test_names_and_values_complete(catalog: Catalog, line: str, expected: list[str]) -> None:
    """Tab knows the settings and what they can be."""
    known = {n: Known(n, one.summary, one.params, one.named) for n, one in BUILTINS.items()}
    names = {one.name for one in setting_params()}
    found = [one.text for one in complete(line, len(line), Knowledge(catalog, known))]
    if line == "set comp":
        assert set(expected) <= set(found)
        assert {one.strip() for one in found} <= names
    else:
        assert found == expected
