"""Promises of zscli.spec.loader and zscli.spec.records."""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from zscli.errors import SpecError
from zscli.spec import loader
from zscli.spec.loader import load_catalog, specs_folder
from zscli.spec.records import read_records

CANONICAL = """{
"A": {
  "summary": "Do it.",
  "params": [
    {"name": "x", "regex": "\\n}"}
  ]
},
"B": {
  "summary": "Undo it."
}
}
"""


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A small release of its own, with one category."""
    folder = tmp_path / "zstack-9.9"
    (folder / "apis").mkdir(parents=True)
    for name in ("common.json", "inventories.json", "structs.json", "enums.json"):
        shutil.copy(specs_folder() / name, folder / name)
    shutil.copy(specs_folder() / "apis" / "zone.json", folder / "apis" / "zone.json")
    return folder


def test_specs_of_the_checkout_are_found() -> None:
    """Without a folder, the specs beside the package are taken."""
    assert Path(__file__).parents[2] / "specs" / "zstack-5.2" == specs_folder()


def test_specs_inside_the_package_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a wheel the specs lie inside the package, and are found there."""
    inside = tmp_path / "zscli" / "_specs"
    (inside / loader.RELEASE / "apis").mkdir(parents=True)
    monkeypatch.setattr(loader, "_PLACES", (tmp_path / "specs", inside))
    assert inside / loader.RELEASE == specs_folder()


def test_no_specs_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are no specs, the error says where they were looked for."""
    monkeypatch.setattr(loader, "_PLACES", (tmp_path / "one", tmp_path / "two"))
    with pytest.raises(SpecError) as caught:
        specs_folder()
    assert str(tmp_path / "one") in caught.value.sentence
    assert str(tmp_path / "two") in caught.value.sentence
    assert caught.value.hint


def test_a_folder_of_the_users_own_is_used(release: Path) -> None:
    """The folder that is given is used, and nothing else."""
    catalog = load_catalog(release)
    assert catalog.categories == ("zone",)
    assert "CreateZone" in catalog
    assert "CreateVmInstance" not in catalog


def _not_json(path: Path) -> None:
    path.write_text("{ nothing")


def _no_object(path: Path) -> None:
    path.write_text("[1, 2]")


def _no_records(path: Path) -> None:
    path.write_text('{"A": 1}')


def _not_utf8(path: Path) -> None:
    path.write_bytes(b'{"A": "\xff"}')


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES = [
    # damage       why
    (_not_json, "not JSON"),
    (_no_object, "a list, not an object"),
    (_no_records, "an object, not of records"),
    (_not_utf8, "bytes that are no text"),
    (_a_folder, "a folder where a file should be"),
]


@pytest.mark.parametrize(("damage", "why"), DAMAGES, ids=[why for _, why in DAMAGES])
def test_a_broken_category_file(damage: Callable[[Path], None], why: str, release: Path) -> None:
    """A broken file is named in the error, with the next step."""
    path = release / "apis" / "zone.json"
    damage(path)
    with pytest.raises(SpecError) as caught:
        load_catalog(release)
    assert str(path) in caught.value.sentence
    assert caught.value.hint


def test_a_broken_record(release: Path) -> None:
    """A record that breaks off is reported when it is asked for, with file and name."""
    path = release / "apis" / "zone.json"
    path.write_text(path.read_text().replace('"/zones", "wrapper"', '"/zones" "wrapper"'))
    catalog = load_catalog(release)
    assert catalog["DeleteZone"].name == "DeleteZone"
    with pytest.raises(SpecError) as caught:
        catalog["CreateZone"]
    assert str(path) in caught.value.sentence
    assert "CreateZone" in caught.value.sentence


def test_a_broken_plain_file(release: Path) -> None:
    """A broken file beside the APIs is named in the error, too."""
    (release / "enums.json").write_text("{")
    with pytest.raises(SpecError, match="enums"):
        _ = load_catalog(release).enums


MISSING = ["common.json", "apis"]


@pytest.mark.parametrize("name", MISSING)
def test_a_release_that_lacks_something(name: str, release: Path) -> None:
    """A folder that is no release is refused with a hint."""
    path = release / name
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    with pytest.raises(SpecError) as caught:
        load_catalog(release)
    assert str(release) in caught.value.sentence
    assert caught.value.hint


INDENTS = [None, 2, "\t"]


@pytest.mark.parametrize("indent", INDENTS)
def test_a_hand_made_file_is_read_too(indent: int | str | None, release: Path) -> None:
    """A file in another layout gives the same APIs as the canonical one."""
    path = release / "apis" / "zone.json"
    expected = {name: load_catalog(release)[name] for name in load_catalog(release).names}
    path.write_text(json.dumps(json.loads(path.read_text()), indent=indent))
    catalog = load_catalog(release)
    assert {name: catalog[name] for name in catalog.names} == expected


def test_records_are_found_by_their_place(tmp_path: Path) -> None:
    """Names are those in the first column, and a record is what follows its name."""
    path = tmp_path / "a.json"
    path.write_text(CANONICAL)
    records = read_records(path)
    assert list(records.begins) == ["A", "B"]
    assert records.decode("A") == json.loads(CANONICAL)["A"]
    assert "Undo" in records.texts()["B"]
    assert "Undo" not in records.texts()["A"]


def test_loading_is_cheap() -> None:
    """The catalog of all APIs is ready within 45 ms of CPU time, with margin for slow machines."""
    best = min(_measure() for _ in range(5))
    assert best < 0.045


def _measure() -> float:
    before = time.process_time()
    load_catalog()
    return time.process_time() - before


def test_loading_leaves_nothing_behind(release: Path) -> None:
    """No index and no cache file is written."""
    before = sorted((release / "apis").iterdir())
    catalog = load_catalog(release)
    _ = [catalog[name] for name in catalog.names]
    assert before == sorted((release / "apis").iterdir())
