"""Days of the invented past: counted back from the day of loading, put on days the post runs."""

from datetime import UTC, date, datetime, time, timedelta

from followup.rules import cadence
from followup.selectors.public_holidays import public_holidays

YEARS_BACK = 4


def holidays_around(country: str, on: date) -> frozenset[date]:
    """The public holidays of a country from four years before a day to the year after it."""
    years = range(on.year - YEARS_BACK, on.year + 1)
    return frozenset().union(*(public_holidays(country, year) for year in years))


def workday(day: date, holidays: frozenset[date]) -> date:
    """This day if offices were open, else the last one before it."""
    while not cadence.is_business_day(day, holidays):
        day -= timedelta(days=1)
    return day


def noon(day: date) -> datetime:
    """The middle of a day, for moments nobody noted."""
    return datetime.combine(day, time(12), UTC)


def first_of_month(day: date) -> date:
    return day.replace(day=1)


def next_january(on: date) -> date:
    """The first day of the January to come."""
    return date(on.year + 1, 1, 1)
