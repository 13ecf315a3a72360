"""Progress of jobs: steps and percentages while they run, and for a while after (section 7.1)."""

from typing import Any

import pytest

from zscli.simulator.jobs.progress import Progress, steps_of
from zscli.spec.catalog import Catalog

JOB = "0b7a1c0e5d2f4a6b8c9d0e1f2a3b4c5d"
STEPS = ("first", "second")


class Ticking:
    """A clock whose seconds the test counts."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Any:
        """Return an instant."""
        from datetime import UTC, datetime

        return datetime.fromtimestamp(1_000_000 + self.seconds, UTC)

    def monotonic(self) -> float:
        """Return the seconds so far."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Let time go by."""
        self.seconds += seconds


@pytest.fixture
def ticking() -> Ticking:
    """A clock of its own for each test."""
    return Ticking()


def started(clock: Ticking, steps: tuple[str, ...] = STEPS, duration: float = 10.0) -> Progress:
    """Return the progress of a job that has just begun its one part."""
    progress = Progress(clock)
    progress.begin(JOB, "org.zstack.APIXMsg", steps, duration)
    progress.wait(JOB, 1.0, duration)
    return progress


@pytest.mark.parametrize(
    ("seconds", "step", "percent"),
    [(0, "first", "0"), (3.7, "first", "37"), (5, "second", "50"), (11, "second", "99")],
)
def test_the_newest_record(ticking: Ticking, seconds: float, step: str, percent: str) -> None:
    """Ancestors come first; the percentage grows with time and is below 100 until the end."""
    progress = started(ticking)
    ticking.sleep(seconds)
    task, inner = progress.records(JOB)
    assert (task["taskUuid"], task["type"], task["content"]) == (JOB, "Task", step)
    assert "parentUuid" not in task
    assert (inner["parentUuid"], inner["taskName"]) == (JOB, step)
    assert (inner["type"], inner["content"]) == ("Progress", percent)
    assert inner["time"] == int((1_000_000 + seconds) * 1000)


def test_the_whole_tree(ticking: Ticking) -> None:
    """With `all` every step so far is there in order of time, the last with its percentage."""
    progress = started(ticking)
    ticking.sleep(6)
    tree = progress.records(JOB, whole=True)
    assert [task["content"] for task in tree] == ["first", "second"]
    assert tree[0]["time"] < tree[1]["time"]
    assert "subTasks" not in tree[0]
    assert [each["content"] for each in tree[1]["subTasks"]] == ["60"]


def test_parts_add_up(ticking: Ticking) -> None:
    """A job's parts count by what they take of the whole."""
    progress = started(ticking)
    ticking.sleep(10)
    progress.wait(JOB, 0.0, 0.0)
    assert progress.records(JOB)[-1]["content"] == "99"


@pytest.mark.parametrize(("succeeded", "percent"), [(True, "100"), (False, "20")])
def test_records_stay_for_300_seconds(ticking: Ticking, succeeded: bool, percent: str) -> None:
    """An ended job is at 100, a failed one where it stopped; after five minutes all is gone."""
    progress = started(ticking)
    ticking.sleep(2)
    progress.end(JOB, succeeded=succeeded)
    ticking.sleep(299)
    assert progress.records(JOB)[-1]["content"] == percent
    ticking.sleep(1)
    assert progress.records(JOB) == []


def test_what_takes_no_time_reports_nothing(ticking: Ticking) -> None:
    """Nor does an unknown job, or one without steps."""
    assert started(ticking, duration=0.0).records(JOB) == []
    assert started(ticking, steps=()).records(JOB) == []
    assert Progress(ticking).records("2" * 32) == []


@pytest.mark.parametrize(
    ("api", "steps"),
    [
        ("StartVmInstance", ("start vm instance",)),
        (
            "AddImage",
            ("check the image at its url", "download the image", "install the image"),
        ),
        ("SubmitLongJob", ()),
    ],
)
def test_steps(catalog: Catalog, api: str, steps: tuple[str, ...]) -> None:
    """An API has steps of its own or one by its name; those that share a uuid have none."""
    assert steps_of(catalog[api]) == steps


def test_over_rest(make_node: Any) -> None:
    """GetTaskProgress answers for a job that runs; `all` gives the tree."""
    node = make_node(delay=(1000.0, 1000.0))
    node.log_in()
    job = node.begin("POST", "/zones", {"params": {"name": "z"}})
    records = node.until(lambda: node.rows(f"/task-progresses/{job}"))
    assert [each["type"] for each in records] == ["Task", "Progress"]
    assert records[0]["taskName"] == "org.zstack.header.zone.APICreateZoneMsg"
    (tree,) = node.rows(f"/task-progresses/{job}?all=true")
    assert tree["subTasks"][0]["type"] == "Progress"
    assert node.call("GET", f"/task-progresses/{'2' * 32}") == (200, {"inventories": []})
    assert node.error("GET", "/task-progresses/x") == (
        "SYS.1007",
        "parameter apiId[x] is not a valid uuid.",
    )
