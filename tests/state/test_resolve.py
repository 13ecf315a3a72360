"""What `zscli/state/resolve.py` promises about which value wins."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from zscli.errors import UsageError
from zscli.state.resolve import Resolved, resolve


@dataclass
class Known:
    """Profiles that are given as they are."""

    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    current: str = "default"

    def require(self, name: str) -> None:
        """Raise UsageError unless it is known."""
        if name not in self.tables:
            raise UsageError(f"There is no profile called {name}.")

    def settings(self, name: str) -> Mapping[str, Any]:
        """Return its settings."""
        return self.tables.get(name, {})


def resolved(
    options: Mapping[str, Any] | None = None,
    variables: Mapping[str, str] | None = None,
    profile: Mapping[str, Any] | None = None,
) -> Resolved:
    """Return what holds with the profile "prod" in use."""
    return resolve(options or {}, variables or {}, Known({"prod": profile or {}}, "prod"))


def test_defaults() -> None:
    """With nothing said, it is the management node of this machine."""
    result = resolve({}, {}, Known())
    assert result.base_url == "http://localhost:8080/zstack"
    assert {name: it.value for name, it in result.settings.items() if it.value is not None} == {
        "url": "http://localhost:8080/zstack",
        "host": "localhost",
        "port": 8080,
        "parallel": 8,
        "context_path": "/zstack",
        "insecure": False,
        "bell": False,
        "completion_live": True,
        "completion_menu": True,
        "edit_mode": "emacs",
        "toolbar": True,
        "confirm": True,
        "pager": "on",
    }
    assert {it.source for it in (result.profile, *result.settings.values())} == {"default"}


ORDER: list[tuple[str, Any, str, str, Any, list[Any]]] = [
    # setting, option, variable, its text, profile's, what wins as levels go
    ("timeout", "1m", "ZSCLI_TIMEOUT", "30", 20.0, [60.0, 30.0, 20.0, None]),
    ("output", "json", "ZSCLI_OUTPUT", "csv", "text", ["json", "csv", "text", None]),
    ("ca_file", "/a", "ZSCLI_CA_FILE", "/b", "/c", ["/a", "/b", "/c", None]),
    ("insecure", True, "ZSCLI_INSECURE", "no", True, [True, False, True, False]),
    (
        "proxy",
        "http://a",
        "ZSCLI_PROXY",
        "b",
        "http://c",
        ["http://a", "http://b", "http://c", None],
    ),
    ("account", "a", "ZSCLI_ACCOUNT", "b", "c", ["a", "b", "c", None]),
    ("completion_live", "on", "ZSCLI_LIVE", "off", False, [True, False, False, True]),
    ("host", "a", "ZS_SERVER_IP", "b", "c", ["a", "b", "c", "localhost"]),
    ("port", 1, "ZSCLI_PORT", "2", 3, [1, 2, 3, 8080]),
    ("context_path", "/a", "ZSCLI_CONTEXT_PATH", "b", "/c", ["/a", "/b", "/c", "/zstack"]),
]


@pytest.mark.parametrize(
    ("name", "option", "variable", "text", "profile", "winners"),
    ORDER,
    ids=[name for name, *_ in ORDER],
)
def test_order(
    name: str, option: object, variable: str, text: str, profile: object, winners: list[Any]
) -> None:
    """An option wins over a variable, that over the profile, that over the default."""
    options, variables, table = {name: option}, {variable: text}, {name: profile}
    found = [
        resolved(options, variables, table).settings[name],
        resolved({}, variables, table).settings[name],
        resolved({}, {}, table).settings[name],
        resolved({}, {}, {}).settings[name],
    ]
    assert [it.value for it in found] == winners
    option_name = "--" + name.replace("_", "-")
    assert [it.source for it in found] == [
        f"option {option_name}",
        f"variable {variable}",
        "profile prod",
        "default",
    ]


URL = "https://cloud/x"
ADDRESSES: list[tuple[dict[str, Any], dict[str, str], dict[str, Any], str, str, str]] = [
    # options, variables, profile, base URL, its source, why it is here
    ({"host": "a"}, {}, {}, "http://a:8080/zstack", "option --host", "a host alone"),
    ({"port": "9"}, {}, {}, "http://localhost:9/zstack", "option --port", "a port alone"),
    ({"port": "80"}, {}, {}, "http://localhost/zstack", "option --port", "the scheme's own port"),
    ({"host": "::1"}, {}, {}, "http://[::1]:8080/zstack", "option --host", "IPv6"),
    ({"url": "https://h:8443"}, {}, {}, "https://h:8443/zstack", "option --url", "an address"),
    ({"url": "h/"}, {}, {}, "http://h", "option --url", "an address with no path on purpose"),
    ({}, {"ZSCLI_URL": URL}, {}, URL, "variable ZSCLI_URL", "an address in the environment"),
    (
        {},
        {"ZSCLI_URL": URL, "ZS_SERVER_IP": "b", "ZSCLI_PORT": "9"},
        {},
        URL,
        "variable ZSCLI_URL",
        "an address says more than a host",
    ),
    (
        {},
        {"ZSTACK_BUILT_IN_HTTP_SERVER_IP": "b", "ZSTACK_BUILT_IN_HTTP_SERVER_PORT": "9"},
        {},
        "http://b:9/zstack",
        "variable ZSTACK_BUILT_IN_HTTP_SERVER_IP and variable ZSTACK_BUILT_IN_HTTP_SERVER_PORT",
        "the old tool's variables",
    ),
    (
        {},
        {"ZS_SERVER_IP": "c", "ZSTACK_BUILT_IN_HTTP_SERVER_IP": "b"},
        {},
        "http://c:8080/zstack",
        "variable ZS_SERVER_IP",
        "the first of two variables",
    ),
    ({}, {"ZS_SERVER_IP": ""}, {}, "http://localhost:8080/zstack", "default", "an empty variable"),
    ({}, {}, {"url": URL}, URL, "profile prod", "an address in the profile"),
    (
        {},
        {},
        {"url": URL, "host": "b", "port": 9},
        URL,
        "profile prod",
        "an address beside its parts",
    ),
    (
        {"host": "a"},
        {"ZSCLI_URL": URL},
        {},
        "http://a:8080/zstack",
        "option --host",
        "a host as option wins over an address, port and path and all",
    ),
    (
        {"host": "a"},
        {},
        {"url": URL},
        "http://a:8080/zstack",
        "option --host",
        "the same over the profile",
    ),
    (
        {"port": "9"},
        {"ZSCLI_URL": URL},
        {},
        "https://cloud:9/x",
        "variable ZSCLI_URL and option --port",
        "a port as option changes that of an address",
    ),
    (
        {"port": "9"},
        {"ZS_SERVER_IP": "b"},
        {"host": "c"},
        "http://b:9/zstack",
        "variable ZS_SERVER_IP and option --port",
        "a port as option goes with the next host",
    ),
    (
        {},
        {"ZSCLI_URL": URL},
        {"port": 9},
        URL,
        "variable ZSCLI_URL",
        "a port of the profile leaves the environment's address alone",
    ),
    (
        {"host": "a"},
        {},
        {"host": "c", "port": 9},
        "http://a:9/zstack",
        "option --host and profile prod",
        "each part by the same order",
    ),
    (
        {"context_path": "y"},
        {},
        {"url": URL},
        "https://cloud/y",
        "profile prod and option --context-path",
        "a path as option",
    ),
]


@pytest.mark.parametrize(
    ("options", "variables", "profile", "url", "source", "why"),
    ADDRESSES,
    ids=[why for *_, why in ADDRESSES],
)
def test_address(
    options: dict[str, Any],
    variables: dict[str, str],
    profile: dict[str, Any],
    url: str,
    source: str,
    why: str,
) -> None:
    """The highest level that names an address or a host decides, and parts above it count."""
    result = resolved(options, variables, profile)
    assert result.base_url == url
    assert result.settings["url"].source == source


def test_parts_agree_with_the_url() -> None:
    """Host, port and path are those of the address in use, and say where it came from."""
    result = resolved({"port": "9"}, {}, {"url": URL})
    parts = {name: result.settings[name] for name in ("host", "port", "context_path")}
    assert {name: (it.value, it.source) for name, it in parts.items()} == {
        "host": ("cloud", "profile prod"),
        "port": (9, "option --port"),
        "context_path": ("/x", "profile prod"),
    }


WRONG: list[tuple[dict[str, Any], dict[str, str], str, str]] = [
    (
        {"port": "80a"},
        {},
        "The option --port must be a number from 1 to 65535.",
        "For example: --port 8080",
    ),
    (
        {"url": "http://admin:x9@cloud"},
        {},
        "The option --url must be an address without a user name or a password in it.",
        "For example: --url https://cloud.example.com:8443/zstack",
    ),
    (
        {},
        {"ZS_SERVER_IP": "a b"},
        "The variable ZS_SERVER_IP must be a host name or an IP address.",
        "For example: ZS_SERVER_IP=10.0.0.5",
    ),
    (
        {"url": "cloud", "port": "80"},
        {},
        "--url and --port both say where the server is.",
        "Give the whole address with --url, or its parts without --url.",
    ),
]


@pytest.mark.parametrize(("options", "variables", "sentence", "hint"), WRONG)
def test_wrong(
    options: dict[str, Any], variables: dict[str, str], sentence: str, hint: str
) -> None:
    """What cannot be used is named, with an example, and a password is not repeated."""
    with pytest.raises(UsageError) as caught:
        resolved(options, variables)
    assert (caught.value.sentence, caught.value.hint) == (sentence, hint)


def test_which_profile() -> None:
    """The option names the profile, else the variable, else the file."""
    known = Known({"a": {"port": 1}, "b": {"port": 2}, "c": {"port": 3}}, "c")
    variables = {"ZSCLI_PROFILE": "b"}
    found = [
        resolve({}, variables, known, "a"),
        resolve({}, variables, known),
        resolve({}, {}, known),
    ]
    assert [(it.profile.value, it.profile.source, it["port"]) for it in found] == [
        ("a", "option --profile", 1),
        ("b", "variable ZSCLI_PROFILE", 2),
        ("c", "profiles.toml", 3),
    ]


@pytest.mark.parametrize("by", ["option", "variable"])
def test_profile_that_is_not_there(by: str) -> None:
    """A profile that was asked for and is not there is an error, not the default."""
    name = "gone" if by == "option" else None
    variables = {"ZSCLI_PROFILE": "gone"} if by == "variable" else {}
    with pytest.raises(UsageError, match="no profile called gone"):
        resolve({}, variables, Known(), name)


def test_other_options_are_left_alone() -> None:
    """Options that set nothing here, and options not given, change nothing."""
    assert resolved({"demo": True, "port": None}) == resolved()
