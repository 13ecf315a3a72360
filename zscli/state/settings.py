"""What can be set in a profile, by an option or by a variable: names, readers, defaults.

One table. Where a value comes from is decided elsewhere.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from zscli.state.address import CONTEXT_PATH, Unfit, read_host, read_path, read_url

__all__ = ["NAME_RULE", "SECRET_NAME", "SETTINGS", "Setting", "is_name", "setting_name"]

NAME_RULE: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
SECRET_NAME: Final = re.compile(
    r"passw|passphrase|secret|token|session|credential|(access|private|api)[_-]?key",
    re.IGNORECASE,
)
"""Names of things that never stand in a profile."""

UNITS: Final = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}
FLAGS: Final = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}

IN_A_FILE: Final[Mapping[type, str]] = {
    str: "a text in quotes",
    int: "a whole number without quotes",
    float: 'a number of seconds, or a text such as "10m"',
    bool: "true or false, without quotes",
}
HIGHEST_PORT: Final = 65535
MOST_PARALLEL: Final = 256


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set.

    read: the text of an option, a variable or `profile set` to the value; raises Unfit.
    types: what may stand in the file. default: None where there is none. example: a value for
    hints. choices: all values there are, empty when any will do. variables: the environment
    variables that give it, the first one wins.
    """

    name: str
    note: str
    read: Callable[[str], Any]
    types: tuple[type, ...] = (str,)
    default: Any = None
    example: str = ""
    choices: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()

    @property
    def option(self) -> str:
        """The option that gives it on the command line."""
        return f"--{self.name.replace('_', '-')}"

    @property
    def is_flag(self) -> bool:
        """Whether it is on or off and nothing else."""
        return self.types == (bool,)

    def check(self, value: object) -> Any:
        """Return a value of the file, or an option's that is no text, as read; raises Unfit."""
        if type(value) not in self.types:
            raise Unfit(IN_A_FILE[self.types[0]])
        return self.read(as_text(value))


def setting_name(text: str) -> str:
    """Return the name of a setting as it is kept: `ca-file` and `ca.file` are ca_file."""
    return text.replace("-", "_").replace(".", "_").lower()


def is_name(text: str) -> bool:
    """Whether a profile may be called so."""
    return NAME_RULE.fullmatch(text) is not None


def as_text(value: object) -> str:
    """Return a scalar as it would be typed."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _read_port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 1 <= int(text) <= HIGHEST_PORT:
        raise Unfit("a number from 1 to 65535")
    return int(text)


def _read_seconds(text: str) -> float:
    found = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)([smhd]?)", text)
    seconds = float(found[1]) * UNITS[found[2]] if found else 0.0
    if seconds <= 0:
        raise Unfit("a time in seconds above zero, or one with a unit such as 10m")
    return seconds


def _read_parallel(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= MOST_PARALLEL:
        raise Unfit(f"a number from 1 to {MOST_PARALLEL}")
    return int(text)


def _read_flag(text: str) -> bool:
    try:
        return FLAGS[text.lower()]
    except KeyError:
        raise Unfit("on or off") from None


def _read_text(text: str) -> str:
    if not text or not text.isprintable():
        raise Unfit("a text of one line")
    return text


def _read_url(text: str) -> str:
    address = read_url(text)
    return address.url if address.path else f"{address.url}/"  # else /zstack would be added


def _read_proxy(text: str) -> str:
    return read_url(f"{text.rstrip('/')}/").url


def _read_pager(text: str) -> str:
    """Return "on", "off", or the command of a pager."""
    if text.lower() in FLAGS:
        return "on" if FLAGS[text.lower()] else "off"
    import shlex

    try:
        words = shlex.split(text) if text.isprintable() else []
    except ValueError:
        words = []
    if not words:
        raise Unfit("on, off or the command of a pager")
    return text


def _one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.lower() not in choices:
            raise Unfit(f"one of {', '.join(choices)}")
        return text.lower()

    return read


EDIT_MODES: Final = ("emacs", "vi")
FORMATS: Final = ("json", "jsonl", "table", "csv", "text")

_ALL = (
    Setting(
        "url",
        "The whole address of the management node; stands for host, port and context_path.",
        _read_url,
        example="https://cloud.example.com:8443/zstack",
        variables=("ZSCLI_URL",),
    ),
    Setting(
        "host",
        "The management node: a name or an IP address.",
        read_host,
        default="localhost",
        example="10.0.0.5",
        variables=("ZS_SERVER_IP", "ZSTACK_BUILT_IN_HTTP_SERVER_IP"),
    ),
    Setting(
        "port",
        "The port of the management node.",
        _read_port,
        types=(int,),
        default=8080,
        example="8080",
        variables=("ZSCLI_PORT", "ZSTACK_BUILT_IN_HTTP_SERVER_PORT"),
    ),
    Setting(
        "context_path",
        "The path under which the management node listens.",
        read_path,
        default=CONTEXT_PATH,
        example="/zstack",
        variables=("ZSCLI_CONTEXT_PATH",),
    ),
    Setting(
        "ca_file",
        "A file of certificates to trust for https.",
        _read_text,
        example="/etc/ssl/cloud.pem",
        variables=("ZSCLI_CA_FILE",),
    ),
    Setting(
        "insecure",
        "Whether an https server is taken for whoever it says it is.",
        _read_flag,
        types=(bool,),
        default=False,
        example="false",
        variables=("ZSCLI_INSECURE",),
    ),
    Setting(
        "proxy",
        "A proxy to reach the server by, instead of what HTTP_PROXY and HTTPS_PROXY say.",
        _read_proxy,
        example="http://proxy.example.com:3128",
        variables=("ZSCLI_PROXY",),
    ),
    Setting(
        "output",
        "How results are shown; chosen for the terminal or the pipe where it is not set.",
        _one_of(*FORMATS),
        example="table",
        choices=FORMATS,
        variables=("ZSCLI_OUTPUT",),
    ),
    Setting(
        "timeout",
        "How long to wait for a job, in seconds; for ever where it is not set.",
        _read_seconds,
        types=(float, int, str),
        example="600",
        variables=("ZSCLI_TIMEOUT",),
    ),
    Setting(
        "parallel",
        "How many calls of a line with many targets run at once.",
        _read_parallel,
        types=(int,),
        default=8,
        example="16",
        variables=("ZSCLI_PARALLEL",),
    ),
    Setting(
        "account",
        "The account that a login proposes.",
        _read_text,
        example="admin",
        variables=("ZSCLI_ACCOUNT",),
    ),
    Setting(
        "completion_live",
        "Whether Tab asks the server for the names of resources.",
        _read_flag,
        types=(bool,),
        default=True,
        example="false",
        variables=("ZSCLI_LIVE",),
    ),
    Setting(
        "bell",
        "Whether the console rings when a job in the background ends.",
        _read_flag,
        types=(bool,),
        default=False,
        example="on",
        variables=("ZSCLI_BELL",),
    ),
    Setting(
        "toolbar",
        "Whether the console has a line at the bottom that says what is missing and where we are.",
        _read_flag,
        types=(bool,),
        default=True,
        example="off",
        variables=("ZSCLI_TOOLBAR",),
    ),
    Setting(
        "completion_menu",
        "Whether the prompt shows what can come next while a line is typed.",
        _read_flag,
        types=(bool,),
        default=True,
        example="off",
        variables=("ZSCLI_MENU",),
    ),
    Setting(
        "edit_mode",
        "Whose keys edit the line: emacs or vi.",
        _one_of(*EDIT_MODES),
        default="emacs",
        example="vi",
        choices=EDIT_MODES,
        variables=("ZSCLI_EDIT_MODE",),
    ),
    Setting(
        "confirm",
        "Whether an API that destroys something asks on a terminal before it is sent.",
        _read_flag,
        types=(bool,),
        default=True,
        example="on",
        variables=("ZSCLI_CONFIRM",),
    ),
    Setting(
        "pager",
        "Whether what is longer than the screen is paged: on, off, or the command of a pager.",
        _read_pager,
        types=(str, bool),
        default="on",
        example="on",
        variables=("ZSCLI_PAGER",),
    ),
)

SETTINGS: Final[Mapping[str, Setting]] = {setting.name: setting for setting in _ALL}
"""Every setting by its name, in the order in which they are shown."""
