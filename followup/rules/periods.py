"""Months, quarters and years as spans with a name, a page of them at a time."""

from dataclasses import dataclass
from datetime import date

MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
A_PAGE = 12


@dataclass(frozen=True)
class Period:
    """A span of whole months: its first day, the first day after it, and its name."""

    first: date
    after: date
    name: str


def periods(on: date, by: str, page: int = 1) -> list[Period]:
    """The latest twelve periods up to the day's own, oldest first; page 2 is the twelve before.

    `by` is month, quarter or year. Periods before the year 1970 are left out. Raises KeyError for
    another `by`.
    """
    months = MONTHS_IN[by]
    this = (on.year * 12 + on.month - 1) // months
    newest = this - A_PAGE * (page - 1)
    starts = [at * months for at in range(newest - A_PAGE + 1, newest + 1)]
    return [period(start, months) for start in starts if start >= 1970 * 12]


def period(start: int, months: int) -> Period:
    """The period that begins `start` months after the year 0."""
    first, after = month_at(start), month_at(start + months)
    return Period(first, after, name_of(first, months))


def month_at(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


def name_of(first: date, months: int) -> str:
    """Such as “Nov 2026”, “Q4 2026” or “2026”."""
    if months == 12:
        return str(first.year)
    if months == 3:
        return f"Q{first.month // 3 + 1} {first.year}"
    return f"{first:%b %Y}"


def pages_since(first: date | None, on: date, by: str) -> int:
    """How many pages reach back to a first day; one where nothing has happened yet."""
    if first is None or first > on:
        return 1
    months = MONTHS_IN[by]
    begun, now = ((day.year * 12 + day.month - 1) // months for day in (first, on))
    return (now - begun) // A_PAGE + 1
