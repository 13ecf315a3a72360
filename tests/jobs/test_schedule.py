"""When jobs are asked about: how soon, how often, how many together, and through which trouble."""

from itertools import pairwise
from random import Random

import pytest

from zscli.jobs.schedule import REPORTS, Pace, Schedule, chance, pause_at


class Server:
    """Jobs that end at an age of theirs, asked about as a Schedule says, in made-up time."""

    def __init__(self, schedule: Schedule, *, takes: float = 0.001) -> None:
        self.schedule = schedule
        self.takes = takes
        self.now = 0.0
        self.ends: dict[str, float] = {}
        self.noticed: dict[str, float] = {}
        self.asked: list[tuple[float, str]] = []
        self.down_until = 0.0

    def add(self, name: str, lasts: float) -> None:
        """Send a job."""
        self.ends[name] = self.now + lasts
        self.schedule.add(name, self.now)

    def run(self, until: float) -> None:
        """Ask what is due until *until*, or until nothing is left."""
        while (pause := self.schedule.pause(self.now)) is not None:
            if self.now + pause > until:
                self.now = until
                return
            self.now += pause
            name = self.schedule.take(self.now)
            assert name is not None
            self.ask(str(name))

    def ask(self, name: str) -> None:
        """Ask about one job."""
        self.asked.append((self.now, name))
        self.now += self.takes
        if self.now < self.down_until:
            self.schedule.failed(name, self.now)
        elif self.now >= self.ends[name]:
            self.noticed[name] = self.now
            self.schedule.drop(name)
        else:
            self.schedule.answered(name, self.now, self.takes)

    def most_in_a_second(self) -> int:
        """Return how many questions went out in the busiest second."""
        times = [time for time, _ in self.asked]
        return max(sum(begin <= time < begin + 1 for time in times) for begin in times)


def even() -> float:
    """No jitter."""
    return 0.5


PAUSES = [
    (0.0, 0.05, "short at first"),
    (0.5, 0.05, "still"),
    (1.0, 0.08, "then a small part of the age"),
    (10.0, 0.8, "which grows"),
    (25.0, 2.0, "to two seconds"),
    (1e6, 2.0, "and no more"),
]


@pytest.mark.parametrize(("age", "pause", "why"), PAUSES, ids=[why for *_, why in PAUSES])
def test_pauses_grow_with_the_age(age: float, pause: float, why: str) -> None:
    """A pause is 8 % of a job's age, from 50 ms to 2 s."""
    assert pause_at(age) == pytest.approx(pause)


@pytest.mark.parametrize("lasts", [0.03, 0.2, 1.0, 5.0, 20.0, 300.0])
def test_an_end_is_noticed_soon(lasts: float) -> None:
    """What the asking adds to a job is on average below 5 % of it, or below 30 ms."""
    spread, random = Random(1).random, Random(2)  # noqa: S311 repeatable chance
    added = []
    for _ in range(60):
        server = Server(Schedule(spread=spread))
        end = lasts * random.uniform(0.9, 1.1)
        server.add("a", end)
        server.run(2 * lasts + 5)
        added.append(server.noticed["a"] - end)
    mean = sum(added) / len(added)
    assert mean < max(0.03, 0.05 * lasts)


def test_pauses_are_never_in_step() -> None:
    """Chance moves each pause by at most a tenth."""
    server = Server(Schedule(spread=Random(1).random), takes=0.0)  # noqa: S311 repeatable chance
    server.add("a", 1e9)
    server.run(1000)
    late = [time for time, _ in server.asked if time > 30]
    gaps = [after - before for before, after in pairwise(late)]
    assert all(1.8 <= gap <= 2.2 for gap in gaps)
    assert len({round(gap, 6) for gap in gaps}) > len(gaps) // 2


def test_chance_is_between_0_and_1() -> None:
    """The usual source of chance gives numbers that the pauses can use."""
    assert all(0 <= chance() <= 1 for _ in range(20))


def test_five_hundred_jobs_stay_under_the_cap() -> None:
    """However many jobs there are, no second has 60 questions, and every job is asked about."""
    server = Server(Schedule(spread=Random(1).random))  # noqa: S311 repeatable chance
    for number in range(500):
        server.add(f"job-{number}", 60.0)
    server.run(50)
    assert server.most_in_a_second() < 60
    assert {name for _, name in server.asked} == set(server.ends)


def test_a_new_job_does_not_queue_behind_many() -> None:
    """A job that begins among 500 others is noticed nearly as soon as one that is alone."""
    server = Server(Schedule(spread=Random(1).random))  # noqa: S311 repeatable chance
    for number in range(500):
        server.add(f"job-{number}", 1e9)
    server.run(40)
    server.add("quick", 0.04)
    server.run(60)
    assert server.noticed["quick"] < 41


def test_a_server_that_is_down_is_asked_gently() -> None:
    """While the server is away all jobs together cost a question each two seconds at most."""
    server = Server(Schedule(spread=even))
    for number in range(100):
        server.add(f"job-{number}", 1e9)
    server.down_until = 100.0
    server.run(100)
    assert len(server.asked) < 60
    gaps = [round(after - before, 3) for (before, _), (after, _) in pairwise(server.asked)]
    assert gaps == sorted(gaps)
    assert gaps[0] < 0.3


def test_a_server_that_is_back_is_noticed_at_once() -> None:
    """Two seconds after the server is back, the jobs are asked about as before."""
    server = Server(Schedule(spread=even))
    for number in range(10):
        server.add(f"job-{number}", 60.0)
    server.down_until = 100.0
    server.run(104)
    assert len(server.noticed) == 10


def test_a_slow_server_gets_rest() -> None:
    """Where answers take long, half of the time nothing is asked."""
    server = Server(Schedule(spread=even), takes=2.0)
    for number in range(20):
        server.add(f"job-{number}", 1e9)
    server.run(100)
    gaps = [after - before for (before, _), (after, _) in pairwise(server.asked)]
    assert min(gaps) >= 4.0 - 0.001


def test_a_job_is_asked_about_at_its_deadline() -> None:
    """At its deadline a job is asked about once more, also while the server is down."""
    server = Server(Schedule(spread=even))
    server.add("a", 1e9)
    server.schedule.limit("a", 31.0)
    server.down_until = 1e9
    server.run(40)
    assert any(time == pytest.approx(31.0) for time, _ in server.asked)


def test_near_its_end_a_job_is_asked_about_sooner() -> None:
    """Where progress shows that little is left, the next question comes after a part of it."""
    schedule = Schedule(spread=even)
    schedule.add("a", 100.0, began=0.0)
    assert schedule.take(100.05) == "a"
    schedule.answered("a", 100.05, 0.001)
    assert schedule.pause(100.05) == pytest.approx(2.0)
    schedule.near("a", 100.05, 2.0)
    assert schedule.pause(100.05) == pytest.approx(0.5)
    schedule.near("a", 100.05, 1000.0)
    assert schedule.pause(100.05) == pytest.approx(0.5)


def test_a_job_is_not_due_while_it_is_asked_about() -> None:
    """A question that is out is not asked again."""
    schedule = Schedule(spread=even)
    schedule.add("a", 0.0)
    assert schedule.take(0.05) == "a"
    schedule.near("a", 0.06, 0.0)
    assert schedule.pause(1.0) is None
    schedule.answered("a", 1.0, 0.95)
    assert schedule.pause(1.0) is not None


def test_what_is_dropped_is_not_asked_about() -> None:
    """A job that is forgotten, even in the midst of a question, is not asked about again."""
    schedule = Schedule(spread=even)
    schedule.add("a", 0.0)
    schedule.add("b", 0.0)
    schedule.drop("a")
    assert schedule.take(1.0) == "b"
    schedule.drop("b")
    schedule.answered("b", 1.0, 0.1)
    assert schedule.pause(9.0) is None
    assert len(schedule) == 0


def test_an_old_job_is_asked_about_at_once() -> None:
    """The first pause counts from when a job was sent."""
    schedule = Schedule(spread=even)
    schedule.add("a", 100.0, began=99.98)
    assert schedule.pause(100.0) == pytest.approx(0.03)
    schedule.add("b", 100.0, began=0.0)
    assert schedule.pause(100.0) == 0.0


def test_progress_is_asked_for_gently() -> None:
    """Nothing is asked in the first second, and two questions a second at most."""
    server = Server(Schedule(REPORTS, even))
    for number in range(50):
        server.add(f"job-{number}", 1e9)
    server.run(60)
    assert server.asked[0][0] >= 1.0
    assert len(server.asked) <= 2 * 60 + 2


def test_a_pace_has_a_burst() -> None:
    """After some quiet so many questions go out at once, then so many a second."""
    server = Server(Schedule(Pace(rate=10.0, burst=4.0), even), takes=0.0)
    for number in range(20):
        server.add(f"job-{number}", 1e9)
    server.run(1.0)
    times = [time for time, _ in server.asked]
    assert times[3] == pytest.approx(0.05)
    assert times[4] == pytest.approx(0.15, abs=0.002)
