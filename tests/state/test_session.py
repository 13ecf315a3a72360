"""What `zscli/state/session.py` promises about the login and where it is kept."""

import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from zscli.errors import StateError
from zscli.state.session import ADMIN_UUID, NO_PROJECT_UUID, Session, SessionStore

URL = "http://cloud:8080/zstack"
OTHER_URL = "https://cloud:8443/zstack"
Make = Callable[..., Session]

DISPLAYS: list[tuple[dict[str, str], str, str]] = [
    ({}, "admin", "an account"),
    ({"kind": "ldap", "account_name": "lee"}, "lee", "an account of a directory"),
    ({"kind": "user", "account_name": "dev", "user_name": "lee"}, "dev/lee", "a user"),
    ({"account_name": ""}, "admin", "the first account, its name not known"),
    ({"account_name": "", "account_uuid": "b" * 32}, "b" * 32, "another, its name not known"),
    (
        {"kind": "user", "account_name": "", "account_uuid": "b" * 32, "user_name": "lee"},
        f"{'b' * 32}/lee",
        "a user who logged in with the account's uuid",
    ),
    ({"kind": "project", "account_name": "web"}, "project[web]", "a project"),
    ({"kind": "ldap", "account_name": "web", "user_name": "lee"}, "web", "somebody of a directory"),
    ({"kind": "virtual-id"}, "admin", "a virtual id in the system"),
    (
        {"kind": "virtual-id", "account_uuid": NO_PROJECT_UUID},
        "no project selected",
        "a virtual id before it chose a project",
    ),
]


@pytest.fixture
def store(folder: Path, said: list[str]) -> SessionStore:
    """Return a store in a folder that is not there yet."""
    return SessionStore(folder, said.append)


@pytest.mark.parametrize(("fields", "shown", "why"), DISPLAYS, ids=[why for *_, why in DISPLAYS])
def test_display(session: Make, fields: dict[str, str], shown: str, why: str) -> None:
    """The prompt says who is logged in."""
    assert session(**fields).display == shown


def test_next_process_finds_it(
    store: SessionStore, folder: Path, said: list[str], session: Make
) -> None:
    """A session that was put is there, equal in every field, for another store."""
    kept = session(account_name="数据 部门", user_name="李")
    store.put("default", kept)
    assert SessionStore(folder, said.append).get("default", URL) == kept
    assert said == []


def test_kept_apart(store: SessionStore, session: Make) -> None:
    """Each profile has a session for each server."""
    store.put("default", session("a"))
    store.put("default", session("b", OTHER_URL))
    store.put("prod", session("c"))
    found = [store.get(*key) for key in [("default", URL), ("default", OTHER_URL), ("prod", URL)]]
    assert [it.uuid[0] for it in found if it] == ["a", "b", "c"]
    assert store.get("prod", OTHER_URL) is None
    assert store.get("test", URL) is None


SAME = [
    ("http://cloud:8080/zstack/", "a last slash"),
    ("HTTP://Cloud:8080/zstack", "upper case"),
]


@pytest.mark.parametrize(("url", "why"), SAME, ids=[why for _, why in SAME])
def test_one_server_many_spellings(store: SessionStore, session: Make, url: str, why: str) -> None:
    """However a server's address is spelt, its session is found."""
    store.put("default", session(url=url))
    assert store.get("default", URL) is not None
    store.put("default", session("b"))
    found = store.get("default", url)
    assert found is not None
    assert found.uuid == "b" * 32


def test_default_port(store: SessionStore, session: Make) -> None:
    """A port that the scheme implies makes no other server."""
    store.put("default", session(url="https://cloud/zstack"))
    assert store.get("default", "https://cloud:443/zstack") is not None
    assert store.get("default", "http://cloud:443/zstack") is None


def test_another_store_sees_a_change(
    store: SessionStore, folder: Path, said: list[str], session: Make
) -> None:
    """A console sees at once what another process logged in or out."""
    other = SessionStore(folder, said.append)
    assert store.get("default", URL) is None
    other.put("default", session("b"))
    found = store.get("default", URL)
    assert found is not None
    assert found.uuid == "b" * 32
    other.drop("default", URL)
    assert store.get("default", URL) is None


def test_drop(store: SessionStore, session: Make) -> None:
    """What is dropped is handed back and gone; the others stay."""
    store.put("default", session("a"))
    store.put("prod", session("b"))
    assert store.drop("default", URL) == session("a")
    assert store.get("default", URL) is None
    assert store.drop("default", URL) is None
    assert store.get("prod", URL) == session("b")


def test_drop_if_leaves_a_newer_login(store: SessionStore, session: Make) -> None:
    """An ended session takes no newer one along."""
    store.put("default", session("a"))
    store.put("default", session("b"))
    assert not store.drop_if("a" * 32)
    assert store.get("default", URL) == session("b")
    assert store.drop_if("b" * 32)
    assert store.get("default", URL) is None


def test_modes(store: SessionStore, folder: Path, session: Make) -> None:
    """The file is 0600 in a folder of 0700."""
    store.put("default", session())
    assert stat.S_IMODE((folder / "sessions.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_file(store: SessionStore, folder: Path, session: Make) -> None:
    """The file has its format number and plain fields; a change of it is a new format."""
    store.put("default", session())
    assert json.loads((folder / "sessions.json").read_bytes()) == {
        "format": 1,
        "sessions": [
            {
                "profile": "default",
                "uuid": "a" * 32,
                "account_uuid": ADMIN_UUID,
                "user_uuid": ADMIN_UUID,
                "account_name": "admin",
                "user_name": "",
                "kind": "account",
                "url": URL,
                "created": "2026-03-01T12:30:00+00:00",
            }
        ],
    }


def test_secret(store: SessionStore, folder: Path, said: list[str], session: Make) -> None:
    """The uuid is in no repr, no error and no note."""
    kept = session("d")
    assert "d" * 32 not in f"{kept!r} {kept} {kept.display} {store!r} {store._document!r}"
    store.put("default", kept)
    path = folder / "sessions.json"
    path.write_bytes(path.read_bytes()[:-3])
    assert store.get("default", URL) is None
    assert said
    assert "d" * 32 not in "".join(said)


ENTRIES = [
    ({"uuid": ""}, "an empty uuid"),
    ({"uuid": None}, "no uuid"),
    ({"kind": "robot"}, "an unknown kind"),
    ({"created": "yesterday"}, "no instant"),
    ({"created": "2026-03-01T12:30:00"}, "an instant of no zone"),
    ({"url": "ftp://cloud"}, "an address of no server"),
    ({"profile": 7}, "a profile of no name"),
]


@pytest.mark.parametrize(("change", "why"), ENTRIES, ids=[why for _, why in ENTRIES])
def test_damaged_entry(
    store: SessionStore,
    folder: Path,
    said: list[str],
    session: Make,
    change: dict[str, object],
    why: str,
) -> None:
    """A file with an entry that zscli cannot have written is set aside, and a login works."""
    store.put("default", session())
    path = folder / "sessions.json"
    content = json.loads(path.read_bytes())
    content["sessions"][0] |= change
    path.write_text(json.dumps(content))
    assert store.get("default", URL) is None
    assert (folder / "sessions.json.broken-1").exists()
    assert len(said) == 1
    store.put("default", session("b"))
    assert store.get("default", URL) == session("b")


def test_no_folder(said: list[str], session: Make) -> None:
    """With no home a login counts for this process, and that is said once."""
    store = SessionStore(None, said.append)
    assert store.get("default", URL) is None
    store.put("default", session("a"))
    store.put("prod", session("b"))
    assert store.get("default", URL) == session("a")
    assert store.drop("default", URL) == session("a")
    assert store.get("default", URL) is None
    assert store.get("prod", URL) == session("b")
    (sentences,) = said
    assert sentences == (
        "No folder is known where a session could be kept. "
        "Logging in and out counts for this process only. Set XDG_STATE_HOME or HOME."
    )


UNWRITABLE = [
    (errno.EROFS, "read-only"),
    (errno.ENOSPC, "disk is full"),
    (errno.EACCES, "no permission"),
]


@pytest.mark.parametrize(("number", "words"), UNWRITABLE, ids=[words for _, words in UNWRITABLE])
def test_unwritable_folder(
    store: SessionStore,
    said: list[str],
    session: Make,
    refuse: Callable[[int], None],
    number: int,
    words: str,
) -> None:
    """Where nothing can be written a login still counts, for this process, and is said once."""
    refuse(number)
    store.put("default", session("a"))
    store.put("prod", session("b"))
    assert store.get("default", URL) == session("a")
    assert len(said) == 1
    assert words in said[0]


def test_drop_on_a_read_only_disk(
    store: SessionStore,
    folder: Path,
    said: list[str],
    session: Make,
    refuse: Callable[[int], None],
) -> None:
    """An ended session that stands in a read-only file is forgotten in this process."""
    store.put("default", session("a"))
    refuse(errno.EROFS)
    assert store.drop_if("a" * 32)
    assert store.get("default", URL) is None
    assert not store.drop_if("a" * 32)
    assert len(said) == 1
    assert "a" * 32 in (folder / "sessions.json").read_text()


def test_memory_gives_way_to_the_file(folder: Path, said: list[str], session: Make) -> None:
    """Once the folder can be written again, the file holds what is asked for."""
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    store = SessionStore(folder, said.append)
    store.put("default", session("a"))
    folder.unlink()
    store.put("default", session("b"))
    assert store.get("default", URL) == session("b")
    assert SessionStore(folder, said.append).get("default", URL) == session("b")


def test_foreign_file(
    store: SessionStore,
    folder: Path,
    said: list[str],
    session: Make,
    give_away: Callable[[Path], None],
) -> None:
    """Another user's file is an error to read; a login goes on without it."""
    store.put("default", session("a"))
    give_away(folder / "sessions.json")
    with pytest.raises(StateError, match="belongs to another user"):
        store.get("default", URL)
    assert not store.drop_if("a" * 32)
    store.put("default", session("b"))
    assert store.get("default", URL) == session("b")
    assert "a" * 32 in (folder / "sessions.json").read_text()


def test_newer_file(store: SessionStore, folder: Path, session: Make) -> None:
    """A newer zscli's file stays as it is."""
    folder.mkdir(parents=True)
    (folder / "sessions.json").write_text('{"format": 2, "logins": {}}')
    with pytest.raises(StateError, match="newer zscli"):
        store.get("default", URL)
    store.put("default", session())
    assert (folder / "sessions.json").read_text() == '{"format": 2, "logins": {}}'


LOGIN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from zscli.state.session import Session, SessionStore
folder, number = Path(sys.argv[1]), int(sys.argv[2])
notes = []
store = SessionStore(folder, notes.append)
sys.stdin.read()
name, url = f"p{number}", "http://cloud:8080/zstack"
store.put(name, Session(name, "", "", name, "", "account", url, datetime.now(UTC)))
sys.exit(len(notes))
"""


def test_many_processes_lose_nothing(folder: Path, said: list[str]) -> None:
    """Twenty processes that log in at the same time all find their sessions kept."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    processes = [
        subprocess.Popen(
            [sys.executable, "-S", "-c", LOGIN, str(folder), str(number)],
            stdin=subprocess.PIPE,
            env=environment,
        )
        for number in range(20)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.close()  # the starting gun
    assert [process.wait(timeout=60) for process in processes] == [0] * 20
    store = SessionStore(folder, said.append)
    for number in range(20):
        found = store.get(f"p{number}", URL)
        assert found is not None
        assert found.uuid == f"p{number}"
    assert sorted(path.name for path in folder.iterdir()) == [
        "sessions.json",
        "sessions.json.lock",
    ]
