"""What the parts of one life share while it is being written: rows by their keys in the facts."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle
from random import Random

from contacts.models import Organization, Person, User
from followup.models import Application, Give, Pause, Promise
from followup.rules import cadence
from followup.selectors.public_holidays import public_holidays
from letters.demo import facts


@dataclass
class World:
    """One copy of the life: whose, seen from which day, and everything made so far."""

    seeker: User
    on: date
    copy: int = 0
    organizations: dict[str, Organization] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    written: dict[int, dict] = field(default_factory=dict)  # what the facts say of a person
    gives: list[Give] = field(default_factory=list)
    promises: dict[int, Promise] = field(default_factory=dict)  # by person
    pauses: list[Pause] = field(default_factory=list)
    printed: Application | None = None

    def __post_init__(self):
        self.chance = Random(f"followup {self.copy}")
        # One after the other, so that nobody says the same thing twice in a row.
        self.answers = cycle(self.shuffled(facts.read("words")["answers"]))
        self.skips = cycle(self.shuffled(facts.read("words")["skipped"]))
        self.holidays = holidays_around(self.seeker.country.code, self.on)

    def shuffled(self, rows: list[str]) -> list[str]:
        return self.chance.sample(rows, len(rows))

    def before(self, days: int) -> date:
        """The working day that many days before the day of loading."""
        return workday(self.on - timedelta(days=days), self.holidays)

    def named(self, name: str) -> str:
        """A name as it stands in this copy: further copies are numbered."""
        return f"{name} {self.copy + 1}" if self.copy and name else name


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
