"""When the texts of cron triggers say that something is to be done."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.simulator.behaviours.cron import Cron, is_beyond_us

NOON = datetime(2024, 11, 23, 12, 0, 0, tzinfo=UTC)  # a Saturday

NEXT = [
    # text, the first three instants after noon of Saturday the 23rd of November 2024
    ("0/20 * * * * ?", ("23 12:00:20", "23 12:00:40", "23 12:01:00")),
    ("0 0/3 17-23 * * ?", ("23 17:00:00", "23 17:03:00", "23 17:06:00")),
    ("0 30 1 * * ?", ("24 01:30:00", "25 01:30:00", "26 01:30:00")),
    ("0 0 12 ? * *", ("24 12:00:00", "25 12:00:00", "26 12:00:00")),
    ("0 0 12 ? * MON-FRI", ("25 12:00:00", "26 12:00:00", "27 12:00:00")),
    ("0 0 12 ? * 7,1", ("24 12:00:00", "30 12:00:00", "1 12:00:00")),
    ("0 0 22-2/2 * * ?", ("23 22:00:00", "24 00:00:00", "24 02:00:00")),
    ("0 0 0 L * ?", ("30 00:00:00", "31 00:00:00", "31 00:00:00")),
    ("0 0 0 31 * ?", ("31 00:00:00", "31 00:00:00", "31 00:00:00")),
    ("0 0 0 29 feb ?", ("29 00:00:00", "29 00:00:00", "29 00:00:00")),
    ("5,10 15 10 ? * 6 2025", ("3 10:15:05", "3 10:15:10", "10 10:15:05")),
]


@pytest.mark.parametrize(("text", "wanted"), NEXT, ids=[text for text, _ in NEXT])
def test_what_comes_next(text: str, wanted: tuple[str, ...]) -> None:
    """Each instant is the first one after the last."""
    cron, at, found = Cron.read(text), NOON, []
    for _ in wanted:
        following = cron.after(at)
        assert following is not None
        assert following > at
        found.append(f"{following.day} {following:%H:%M:%S}")
        at = following
    assert tuple(found) == wanted


@pytest.mark.parametrize("text", ["0 0 0 30 2 ?", "0 0 0 1 1 ? 2024"])
def test_what_never_comes(text: str) -> None:
    """A day that there is none of, or a year that is over."""
    assert Cron.read(text).after(NOON) is None


WRONG = [
    "",
    "0 0 * * *",
    "0 0 * * * *",
    "0 0 ? * * ?",
    "0 0 0 ? * ?",
    "60 * * * * ?",
    "0 60 * * * ?",
    "0 0 24 * * ?",
    "0 0 0 0 * ?",
    "0 0 0 1 13 ?",
    "0 0 0 ? * 8",
    "0 0/0 * * * ?",
    "0 0 0 ? * MOM",
    "0 a * * * ?",
    "0 , * * * ?",
    "0 1- * * * ?",
    "? 0 0 * * ?",
    "0 0 0 * * ? 2024 1",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_says_nothing(text: str) -> None:
    """A text that cannot be read is told with its reason."""
    with pytest.raises(ValueError, match=r"\w"):
        Cron.read(text)


@pytest.mark.parametrize("text", ["0 0 0 15W * ?", "0 0 0 LW * ?", "0 0 0 ? * 2#1", "0 0 0 ? * 6L"])
def test_what_is_beyond_us(text: str) -> None:
    """Some of what the server reads is known to be left out; the rest is not."""
    assert is_beyond_us(text)
    assert not is_beyond_us("0 0 0 L * ?")
    assert not is_beyond_us("0 0 0 ? jul wed")


SECONDS = st.sampled_from(["0", "*/17", "5,50", "30-40/4"])
MINUTES = st.sampled_from(["*", "0/7", "3", "10-20"])
HOURS = st.sampled_from(["*", "12", "11-13", "0/5"])


@given(SECONDS, MINUTES, HOURS, st.integers(0, 86_400))
def test_nothing_is_left_out(seconds: str, minutes: str, hours: str, offset: int) -> None:
    """Between an instant and the next one there is none: looked at second by second."""
    cron = Cron.read(f"{seconds} {minutes} {hours} * * ?")
    at = NOON + timedelta(seconds=offset)
    found = cron.after(at)
    assert found is not None
    steps = min(int((found - at).total_seconds()), 100)
    for step in range(1, steps):
        between = at + timedelta(seconds=step)
        assert cron.after(between) == found
    assert cron.after(found - timedelta(seconds=1)) == found
