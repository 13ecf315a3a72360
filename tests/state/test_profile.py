"""What `zscli/state/profile.py` promises about the profiles."""

import errno
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from zscli.errors import ExitStatus, StateError, UsageError
from zscli.state.profile import Profiles

TEXT = """\
# My clouds.
current = "prod"   # the real one

[profiles.prod]
url = "https://cloud.example.com/zstack"
timeout = "10m"

[profiles.test]
host = "10.0.0.5"   # under the desk
port = 9080
"""


@pytest.fixture
def path(folder: Path) -> Path:
    """Return where the profiles stand, in a folder that is there."""
    folder.mkdir(parents=True)
    return folder / "profiles.toml"


@pytest.fixture
def profiles(path: Path, said: list[str]) -> Profiles:
    """Return the profiles of the file, if a test writes one."""
    return Profiles(path.parent, said.append)


def test_no_file(profiles: Profiles, path: Path) -> None:
    """Without a file there is one profile, which sets nothing; reading makes no file."""
    assert profiles.names == ("default",)
    assert profiles.current == "default"
    assert profiles.settings("default") == {}
    assert list(path.parent.iterdir()) == []


def test_read(profiles: Profiles, path: Path, said: list[str]) -> None:
    """A file written by hand is read, each value as its setting's type."""
    path.write_text(TEXT)
    assert profiles.names == ("default", "prod", "test")
    assert profiles.current == "prod"
    assert profiles.settings("prod") == {
        "url": "https://cloud.example.com/zstack",
        "timeout": 600.0,
    }
    assert profiles.settings("test") == {"host": "10.0.0.5", "port": 9080}
    assert profiles.settings("nobody") == {}
    assert said == []


def test_read_again_when_changed(profiles: Profiles, path: Path) -> None:
    """A change made with an editor counts at once."""
    path.write_text(TEXT)
    assert profiles.current == "prod"
    path.write_text("current = 'default'\n")
    assert profiles.current == "default"


def test_set(profiles: Profiles, path: Path) -> None:
    """Settings are changed, added and taken out; the user's own words stay."""
    path.write_text(TEXT)
    changes = {"port": "9090", "ca-file": "/etc/ca.pem", "insecure": "no", "timeout": "90s"}
    assert profiles.set("test", changes) == {
        "port": 9090,
        "ca_file": "/etc/ca.pem",
        "insecure": False,
        "timeout": 90,
    }
    assert path.read_text() == TEXT.replace(
        "port = 9080\n",
        'port = 9090\nca_file = "/etc/ca.pem"\ninsecure = false\ntimeout = 90\n',
    )
    assert profiles.set("prod", {"url": ""}) == {"url": None}
    assert profiles.settings("prod") == {"timeout": 600.0}
    assert "# My clouds." in path.read_text()


def test_set_makes_a_profile(profiles: Profiles, path: Path, said: list[str]) -> None:
    """The first `profile set` makes the file, private, and the profile."""
    profiles.set("a.b", {"host": "cloud"})
    assert path.read_text() == '[profiles."a.b"]\nhost = "cloud"\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Profiles(path.parent, said.append).settings("a.b") == {"host": "cloud"}


def test_set_keeps_the_spelling(profiles: Profiles, path: Path) -> None:
    """A key that the user wrote with a dash is changed where it stands."""
    path.write_text("[profiles.p]\nca-file = '/a'\n")
    profiles.set("p", {"ca_file": "/b"})
    assert path.read_text() == '[profiles.p]\nca-file = "/b"\n'


def test_use(profiles: Profiles, path: Path) -> None:
    """The profile in use is one line of the file."""
    path.write_text(TEXT)
    profiles.use("test")
    assert profiles.current == "test"
    assert path.read_text() == TEXT.replace('"prod"   #', '"test"   #')
    profiles.use("default")
    assert profiles.current == "default"


def test_use_of_none(profiles: Profiles, path: Path) -> None:
    """A profile that is not there cannot be used; the error names those that are."""
    path.write_text(TEXT)
    with pytest.raises(UsageError) as caught:
        profiles.use("prdo")
    assert caught.value.sentence == "There is no profile called prdo."
    assert "default, prod, test" in caught.value.hint
    assert path.read_text() == TEXT


REFUSED = [
    ("p", {"password": "x9secret"}, "keeps no secrets", "a password"),
    ("p", {"admin-passwd": "x9secret"}, "keeps no secrets", "another name for it"),
    ("p", {"accessKeySecret": "x9secret"}, "keeps no secrets", "an access key"),
    ("p", {"session": "x9secret"}, "keeps no secrets", "a session"),
    ("p", {"colour": "x9secret"}, "no setting called colour", "an unknown setting"),
    ("p", {"port": "x9secret"}, "port must be a number from 1 to 65535", "a bad port"),
    ("p", {"url": "http://a:x9secret@b"}, "without a user name", "a password in the address"),
    ("a b", {"port": "80"}, "letters, digits", "a name with a blank"),
    ("../p", {"port": "80"}, "letters, digits", "a name that is a path"),
    ("", {"port": "80"}, "letters, digits", "an empty name"),
]


@pytest.mark.parametrize(
    ("name", "changes", "words", "why"), REFUSED, ids=[why for *_, why in REFUSED]
)
def test_refused(
    profiles: Profiles, path: Path, name: str, changes: dict[str, str], words: str, why: str
) -> None:
    """What cannot be set is refused before anything is written, and never quoted."""
    with pytest.raises(UsageError, match=words) as caught:
        profiles.set(name, {"host": "cloud", **changes})
    assert caught.value.hint
    assert "x9secret" not in caught.value.sentence + caught.value.hint
    assert not path.exists()


BROKEN = [
    (b"[profiles.prod]\nport = \n", "not valid TOML at line 2, column 8", "no value"),
    (b"[profiles.prod", "not valid TOML at end of document", "an open bracket"),
    (b"a = 1\na = 2\n", "not valid TOML at line 2", "a key twice"),
    (b"a = 1\n# \xff\n", "not UTF-8 text in line 2", "bytes that are no text"),
    (b"profiles = 1\n", "profiles must be tables", "no tables"),
    (b"[profiles]\nprod = 1\n", "the profile prod must be a table", "no table"),
    (
        b'[profiles.prod]\nport = "80"\n',
        "port of the profile prod must be a whole number without quotes",
        "a number in quotes",
    ),
    (
        b"[profiles.prod]\noutput = 'xml'\n",
        "output of the profile prod must be one of json, jsonl, table, csv, text",
        "a value that is no choice",
    ),
    (b"current = 5\n", "current must be the name of a profile", "a current that is no name"),
]


@pytest.mark.parametrize(("content", "words", "why"), BROKEN, ids=[why for *_, why in BROKEN])
def test_broken_file(profiles: Profiles, path: Path, content: bytes, words: str, why: str) -> None:
    """A file that cannot be used is an error that names it and the place; nothing is touched."""
    path.write_bytes(content)
    with pytest.raises(StateError) as caught:
        _ = profiles.current, profiles.settings("prod")
    assert words in caught.value.sentence
    assert str(path) in caught.value.sentence
    assert caught.value.hint
    assert caught.value.status is ExitStatus.STATE
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [content for content, *_ in BROKEN[:4]])
def test_broken_file_is_not_written(profiles: Profiles, path: Path, content: bytes) -> None:
    """`profile set` leaves a file that is not TOML alone."""
    path.write_bytes(content)
    with pytest.raises(StateError):
        profiles.set("prod", {"port": "80"})
    assert path.read_bytes() == content


def test_layout_that_cannot_be_changed(profiles: Profiles, path: Path) -> None:
    """A table in one line is read, and `profile set` says to use an editor."""
    path.write_text("profiles = {prod = {port = 80}}\n")
    assert profiles.settings("prod") == {"port": 80}
    with pytest.raises(StateError) as caught:
        profiles.set("prod", {"port": "81"})
    assert "laid out in a way" in caught.value.sentence
    assert "Change port there with an editor." in caught.value.hint
    assert path.read_text() == "profiles = {prod = {port = 80}}\n"


def test_unknown_keys(profiles: Profiles, path: Path, said: list[str]) -> None:
    """A key that is not known is said once and ignored; a secret is said without its value."""
    path.write_text("[profiles.prod]\nport = 80\ncolour = 'red'\npassword = 'x9secret'\n")
    for _ in range(2):
        assert profiles.settings("prod") == {"port": 80}
    assert len(said) == 2
    assert "sets colour for the profile prod, which zscli does not know." in said[0]
    assert "keeps no secrets" in said[1]
    assert "x9secret" not in said[1]


def test_names_that_are_none(profiles: Profiles, path: Path, said: list[str]) -> None:
    """A table whose name is no profile's is said and left out."""
    path.write_text('[profiles."../x"]\nport = 80\n[profiles.p]\n')
    assert profiles.names == ("default", "p")
    assert len(said) == 1


def test_current_that_is_gone(profiles: Profiles, path: Path, said: list[str]) -> None:
    """A profile in use that was taken out is said once, and the default one is used."""
    path.write_text("current = 'gone'\n")
    assert [profiles.current, profiles.current] == ["default", "default"]
    assert len(said) == 1
    assert "gone" in said[0]


def test_no_folder(said: list[str]) -> None:
    """With no home there is the default profile, and setting one says what is missing."""
    profiles = Profiles(None, said.append)
    assert profiles.names == ("default",)
    assert profiles.settings("default") == {}
    with pytest.raises(StateError) as caught:
        profiles.set("prod", {"port": "80"})
    assert caught.value.hint == "Set XDG_CONFIG_HOME or HOME."


def test_read_only(profiles: Profiles, path: Path, refuse: Callable[[int], None]) -> None:
    """Profiles on a read-only disk can be read, and changing them says why it cannot be done."""
    path.write_text(TEXT)
    refuse(errno.EROFS)
    assert profiles.current == "prod"
    with pytest.raises(StateError, match="read-only") as caught:
        profiles.use("test")
    assert "XDG_CONFIG_HOME" in caught.value.hint


def test_foreign_file(profiles: Profiles, path: Path, give_away: Callable[[Path], None]) -> None:
    """Another user's profiles are not read: they would say where the password goes."""
    path.write_text(TEXT)
    give_away(path)
    with pytest.raises(StateError, match="another user"):
        profiles.settings("prod")


def test_two_at_once(profiles: Profiles, path: Path, said: list[str]) -> None:
    """Changes made at the same time are all there."""
    path.write_text(TEXT)

    def change(number: int) -> None:
        Profiles(path.parent, said.append).set(f"p{number}", {"port": str(8000 + number)})

    threads = [threading.Thread(target=change, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [profiles.settings(f"p{n}") for n in range(8)] == [{"port": 8000 + n} for n in range(8)]
    assert path.read_text().startswith(TEXT)
