"""What `zscli/state/settings.py` promises about each setting."""

from typing import Any

import pytest

from zscli.state.address import Unfit
from zscli.state.settings import SECRET_NAME, SETTINGS, is_name, setting_name

READ: list[tuple[str, str, Any]] = [
    ("url", "cloud:8080", "http://cloud:8080/zstack"),
    ("url", "http://cloud/", "http://cloud/"),
    ("host", "Cloud", "cloud"),
    ("port", "8080", 8080),
    ("context_path", "zstack", "/zstack"),
    ("ca_file", "/etc/ca.pem", "/etc/ca.pem"),
    ("insecure", "Yes", True),
    ("proxy", "proxy:3128/", "http://proxy:3128"),
    ("proxy", "https://proxy.example", "https://proxy.example"),
    ("insecure", "0", False),
    ("output", "JSON", "json"),
    ("timeout", "90", 90.0),
    ("timeout", "0.5s", 0.5),
    ("timeout", "10m", 600.0),
    ("timeout", "2h", 7200.0),
    ("account", "数据 部门", "数据 部门"),
    ("completion_live", "off", False),
    ("completion_menu", "off", False),
    ("edit_mode", "VI", "vi"),
    ("confirm", "ON", True),
    ("pager", "less -R", "less -R"),
    ("pager", "no", "off"),
    ("pager", "true", "on"),
]


@pytest.mark.parametrize(("name", "text", "value"), READ)
def test_read(name: str, text: str, value: object) -> None:
    """A text is read as the setting's type, and the value stays what it is when read again."""
    setting = SETTINGS[name]
    assert setting.read(text) == value
    assert setting.check(value) == value


BAD = [
    ("port", "0"),
    ("port", "65536"),
    ("port", "80a"),
    ("port", "٨٠"),
    ("port", ""),
    ("insecure", "maybe"),
    ("output", "xml"),
    ("timeout", "0"),
    ("timeout", "-1"),
    ("timeout", "nan"),
    ("timeout", "1e9"),
    ("timeout", "10 m"),
    ("account", "a\nb"),
    ("completion_live", "perhaps"),
    ("ca_file", ""),
    ("edit_mode", "nano"),
    ("confirm", "x"),
    ("pager", ""),
    ("pager", 'less "'),
    ("proxy", ""),
    ("proxy", "socks5://proxy:1080"),
    ("proxy", "http://me:secret@proxy:3128"),
]


@pytest.mark.parametrize(("name", "text"), BAD)
def test_bad_text(name: str, text: str) -> None:
    """What is not of the type is refused, and what is wanted ends a sentence."""
    with pytest.raises(Unfit) as caught:
        SETTINGS[name].read(text)
    assert not caught.value.wanted.endswith(".")


WRONG_TYPES: list[tuple[str, object, str]] = [
    ("port", "8080", "a whole number without quotes"),
    ("port", True, "a whole number without quotes"),
    ("insecure", 1, "true or false, without quotes"),
    ("host", 5, "a text in quotes"),
    ("url", ["a"], "a text in quotes"),
    ("timeout", False, "a number of seconds"),
]


@pytest.mark.parametrize(("name", "value", "wanted"), WRONG_TYPES)
def test_wrong_type(name: str, value: object, wanted: str) -> None:
    """A value of the file has the setting's own type."""
    with pytest.raises(Unfit, match=wanted):
        SETTINGS[name].check(value)


@pytest.mark.parametrize("name", SETTINGS)
def test_each_setting(name: str) -> None:
    """Each has a sentence, an example and choices that can be read, and a variable."""
    setting = SETTINGS[name]
    assert setting.note.endswith(".")
    assert setting.read(setting.example) is not None
    assert all(setting.read(choice) == choice for choice in setting.choices)
    assert setting.variables
    assert setting.default is None or setting.check(setting.default) == setting.default
    assert setting_name(setting.option.removeprefix("--")) == name
    assert not SECRET_NAME.search(name)


@pytest.mark.parametrize("text", ["ca_file", "ca-file", "ca.file", "CA.File"])
def test_spellings(text: str) -> None:
    """Dots and dashes count as underscores, and case does not count."""
    assert setting_name(text) == "ca_file"


NAMES = [("prod", True), ("a.b_c-1", True), ("", False), ("a b", False), ("a/b", False)]


@pytest.mark.parametrize(("name", "is_one"), [*NAMES, ("x" * 65, False), ("云", False)])
def test_names(name: str, is_one: bool) -> None:
    """A profile's name is short and plain."""
    assert is_name(name) is is_one
