"""Cron: when a text such as `0 0/3 17-23 * * ?` says that something is to be done.

Six fields and a year that may be missing, as the server's scheduler reads them: seconds, minutes,
hours, days of the month, months, days of the week from 1 for Sunday. All in UTC.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self

__all__ = ["Cron", "is_beyond_us"]

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_RANGES = ((0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (1, 7), (1970, 2099))
_DAY, _MONTH, _WEEKDAY, _YEAR = 3, 4, 5, 6
_NAMES: Mapping[int, tuple[str, ...]] = {_MONTH: _MONTHS, _WEEKDAY: _DAYS}
_PART = re.compile(r"(?:\*|(?P<low>\w+)(?:-(?P<high>\w+))?)(?:/(?P<step>[0-9]+))?")
_BEYOND = re.compile(r"[0-9]W|LW|#|[0-9]L|L-")
_MOST_DAYS = 9 * 366
"""So many days ahead is a day looked for: from one leap year to the next that has it."""


def is_beyond_us(text: str) -> bool:
    """Whether a text has what the server reads and we do not: nearest weekdays, the nth Monday."""
    return _BEYOND.search(text.upper()) is not None


def _number(index: int, text: str) -> int:
    names = _NAMES.get(index, ())
    number = names.index(text) + 1 if text in names else int(text)
    low, high = _RANGES[index]
    if not low <= number <= high:
        raise ValueError(f"{text} is not in range of [{low}, {high}]")
    return number


def _part(index: int, text: str) -> set[int]:
    """Return the numbers of one part of a field, such as `5`, `1-3`, `0/15`."""
    found = _PART.fullmatch(text)
    if found is None:
        raise ValueError(f"{text} cannot be read")
    least, most = _RANGES[index]
    low, high, step = found["low"], found["high"], int(found["step"] or 1)
    if step < 1:
        raise ValueError(f"{text} has no step")
    first = least if low is None else _number(index, low)
    if high is not None:
        last = _number(index, high)
    else:
        last = most if low is None or found["step"] else first
    if first <= last:
        return set(range(first, last + 1, step))
    whole = [*range(first, most + 1), *range(least, last + 1)]
    return set(whole[::step])


@dataclass(frozen=True, slots=True)
class Cron:
    """What a text says: the numbers of each field. last_day: the last one of each month."""

    fields: tuple[tuple[int, ...], ...]
    last_day: bool = False

    @classmethod
    def read(cls, text: str) -> Self:
        """Return what a text says; ValueError with the reason when it says nothing."""
        words = text.upper().split()
        if len(words) not in {_YEAR, _YEAR + 1}:
            raise ValueError("it has six fields, or seven with a year")
        if (words[_DAY] == "?") == (words[_WEEKDAY] == "?"):
            raise ValueError("either the day of the month or the day of the week is ?")
        words += ["*"] * (len(_RANGES) - len(words))
        fields: list[tuple[int, ...]] = []
        for index, word in enumerate(words):
            if word == "?" and index in {_DAY, _WEEKDAY}:
                word = "*"  # noqa: PLW2901 - one of the two decides, the other has all days
            if word == "L" and index == _DAY:
                fields.append(())
                continue
            numbers = set().union(*(_part(index, part) for part in word.split(",")))
            fields.append(tuple(sorted(numbers)))
        return cls(tuple(fields), last_day=words[_DAY] == "L")

    def after(self, instant: datetime) -> datetime | None:
        """Return the first instant after this one, None when there is none for years."""
        start = instant.astimezone(UTC).replace(microsecond=0)
        try:
            start += timedelta(seconds=1)
            for number in range(_MOST_DAYS):
                day = start.date() + timedelta(days=number)
                found = (
                    self._first(start.time() if not number else time()) if self._has(day) else None
                )
                if found is not None:
                    return datetime.combine(day, found, UTC)
        except OverflowError:  # beyond the year 9999
            pass
        return None

    def _has(self, day: date) -> bool:
        *_, days, months, weekdays, years = self.fields
        if day.year not in years or day.month not in months:
            return False
        if self.last_day:
            return day.day == calendar.monthrange(day.year, day.month)[1]
        return day.day in days and day.isoweekday() % 7 + 1 in weekdays

    def _first(self, low: time) -> time | None:
        """Return the first time of a day that is not before another."""
        seconds, minutes, hours = self.fields[:3]
        for hour in hours:
            if hour < low.hour:
                continue
            for minute in minutes:
                if (hour, minute) < (low.hour, low.minute):
                    continue
                for second in seconds:
                    if (hour, minute, second) >= (low.hour, low.minute, low.second):
                        return time(hour, minute, second)
        return None
