"""Which of the things planned are for which day, so that no day, week or office has too many."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from followup.rules.cadence.days import (
    NO_DAYS,
    good_day,
    is_quiet,
    is_within,
    next_business_day,
)
from followup.rules.cadence.default_plan import USUAL, Plan, Span, in_words

A_DAY = timedelta(days=1)
WEEK = 7  # days
FAR_OFF = timedelta(days=800)


@dataclass(frozen=True)
class Wish:
    """One touch still open: for which day it was planned, and for somebody where."""

    key: int
    due_on: date
    organization: int | None = None
    promise: bool = False
    away: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Gone:
    """One touch of the last days, apart from the letters after a no."""

    on: date
    organization: int | None = None


@dataclass(frozen=True)
class Place:
    """The day a touch is for. `because` says why it moved, and is empty when it did not."""

    key: int
    on: date
    because: str = ""


@dataclass
class Ledger:
    """How many there are on each day, in each week and at each organization.

    What it found of a day it remembers, for a long queue passes the same days again and again:
    `quiet` ones stay quiet, `full` ones full, and after each comes the same good day (`following`).
    """

    plan: Plan
    holidays: Collection[date] = NO_DAYS
    quiet: dict[date, bool] = field(default_factory=dict)
    full: dict[date, str] = field(default_factory=dict)
    following: dict[date, date] = field(default_factory=dict)
    days: Counter = field(default_factory=Counter)
    weeks: Counter = field(default_factory=Counter)
    places: dict[int, list[date]] = field(default_factory=dict)

    def note(self, on: date, organization: int | None) -> None:
        self.days[on] += 1
        self.weeks[week_of(on)] += 1
        if organization is not None:
            self.places.setdefault(organization, []).append(on)

    def after(self, day: date) -> date:
        """The first good day after this one."""
        if day not in self.following:
            self.following[day] = good_day(day + A_DAY, self.holidays, self.plan)
        return self.following[day]

    def is_quiet(self, day: date) -> bool:
        if day not in self.quiet:
            self.quiet[day] = is_quiet(day, self.plan)
        return self.quiet[day]

    def refusal(self, day: date, organization: int | None) -> str:
        """Why one more on this day is too many; empty when it is not."""
        if full := self.full.get(day) or self.excess(day):
            self.full[day] = full
            return full
        if organization is not None and self.crowds(day, self.places.get(organization, ())):
            return "colleagues of theirs hear from you that week"
        return ""

    def excess(self, day: date) -> str:
        """Why this day takes nobody any more, wherever they work; or nothing."""
        plan = self.plan
        if self.days[day] >= plan.daily_most:
            return f"{in_words(plan.daily_most)} on one day {are(plan.daily_most)} enough"
        if self.weeks[week_of(day)] >= plan.weekly_most:
            return f"{in_words(plan.weekly_most)} a week {are(plan.weekly_most)} enough"
        return ""

    def crowds(self, day: date, others: Collection[date]) -> bool:
        """Whether, with this day, any seven days in a row would hold too many of one place."""
        for back in range(WEEK):
            first = day - timedelta(days=back)
            last = first + timedelta(days=WEEK - 1)
            if sum(first <= other <= last for other in others) >= self.plan.organization_most:
                return True
        return False


def are(count: int) -> str:
    return "is" if count == 1 else "are"


def week_of(day: date) -> tuple[int, int]:
    """The week a day lies in, Monday to Sunday, as its year and number."""
    return day.isocalendar()[:2]


def arrange(
    wishes: Iterable[Wish],
    gone: Iterable[Gone] = (),
    *,
    today: date,
    plan: Plan = USUAL,
    holidays: Collection[date] = NO_DAYS,
) -> list[Place]:
    """Give every wish its day, today at the earliest, in order of days.

    A promise is always for its own day, whatever else there is, but for days away: then it is for
    the first business day after. What was due before today and was not done may be done today,
    even on a Sunday, but not on a quiet day.
    """
    ledger = Ledger(plan, holidays)
    for each in gone:
        ledger.note(each.on, each.organization)
    first_promises = sorted(wishes, key=lambda wish: (not wish.promise, wish.due_on, wish.key))
    placed = [place(wish, ledger, today) for wish in first_promises]
    return sorted(placed, key=lambda each: each.on)


def place(wish: Wish, ledger: Ledger, today: date) -> Place:
    """The first day that takes this one, which is noted in the ledger."""
    wanted = day = max(wish.due_on, today)
    because = ""
    while day - wanted < FAR_OFF:
        refused = away(day, wish, ledger) or crowded(day, wish, ledger)
        if not refused:
            break
        because = because or refused
        day = next_business_day(day, ledger.holidays) if wish.promise else ledger.after(day)
    ledger.note(day, wish.organization)
    return Place(wish.key, day, because)


def away(day: date, wish: Wish, ledger: Ledger) -> str:
    """Why nothing at all goes to them on this day, not even what was promised; or nothing."""
    if is_within(day, ledger.plan.held):
        return "everything is on hold"
    if is_within(day, ledger.plan.away):
        return "you are away"
    return "it is a bad time for them" if is_within(day, wish.away) else ""


def crowded(day: date, wish: Wish, ledger: Ledger) -> str:
    """Why this day takes no more, but for a promise; or nothing."""
    if wish.promise:
        return ""
    if ledger.is_quiet(day):
        return "these are quiet days"
    return ledger.refusal(day, wish.organization)
