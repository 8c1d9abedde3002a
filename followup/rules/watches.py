"""Doors that may open: when to look, and when to give so that the name is fresh."""

from collections.abc import Collection
from datetime import date, timedelta

from followup.rules.cadence import NO_DAYS, USUAL, Plan, Span
from followup.rules.cadence.days import is_business_day, is_quiet
from followup.rules.openings import DAY, MONTH, SOME_TIME

WEEK, A_YEAR = timedelta(days=7), 52  # weeks

# Days before the first look: for January mid-November at the earliest, best in early December, and
# never in the week before. All three are judgements.
FRESH_FROM, FRESH_BEST, FRESH_UNTIL = 50, 30, 8


def first_look(from_on: date, precision: str = MONTH) -> date:
    """The first Monday of the month a door is said to open in, or the very day.

    What opens some time is looked for from the next month on.
    """
    if precision == DAY:
        return from_on
    first = from_on.replace(day=1)
    if precision == SOME_TIME:
        first = (first + timedelta(days=31)).replace(day=1)
    return first + timedelta(days=-first.weekday() % 7)


def last_look(
    from_on: date, plan: Plan = USUAL, *, precision: str = MONTH, closes_on: date | None = None
) -> date:
    """The last day of the weeks in which to look: the closing day, where one is known."""
    weeks = A_YEAR if precision == SOME_TIME else plan.look_weeks
    return closes_on or first_look(from_on, precision) + weeks * WEEK - timedelta(days=1)


def is_time_to_look(
    from_on: date,
    looked_on: date | None,
    today: date,
    plan: Plan = USUAL,
    *,
    precision: str = MONTH,
    closes_on: date | None = None,
) -> bool:
    """Whether nobody has looked yet in the week of today, Monday to Sunday, once it is time.

    What opens some time is looked for once a month.
    """
    since = today - timedelta(days=today.weekday())
    if precision == SOME_TIME:
        since = today.replace(day=1)
    last = last_look(from_on, plan, precision=precision, closes_on=closes_on)
    in_time = first_look(from_on, precision) <= today <= last
    return in_time and (looked_on is None or looked_on < since)


def is_over(
    from_on: date,
    today: date,
    plan: Plan = USUAL,
    *,
    precision: str = MONTH,
    closes_on: date | None = None,
) -> bool:
    """Whether the weeks of looking have passed."""
    return today > last_look(from_on, plan, precision=precision, closes_on=closes_on)


def fresh_days(from_on: date, holidays: Collection[date] = NO_DAYS, plan: Plan = USUAL) -> Span:
    """From when until when a give is remembered as the door opens."""
    opens = first_look(from_on)
    last = opens - timedelta(days=FRESH_UNTIL)
    while is_quiet(last, plan) or not is_business_day(last, holidays):
        last -= timedelta(days=1)
    return Span(opens - timedelta(days=FRESH_FROM), last)


def fresh_give(
    from_on: date,
    *,
    due_on: date,
    earliest: date,
    holidays: Collection[date] = NO_DAYS,
    plan: Plan = USUAL,
) -> date | None:
    """The day of a give before a door opens; None when the plan has nothing to do about it.

    `due_on` is when the plan would be in touch next, which is kept when it falls in time;
    `earliest` the first day in early December (for January) that keeps distance and caps.
    """
    fresh = fresh_days(from_on, holidays, plan)
    if due_on <= fresh.last:
        return due_on if due_on >= fresh.first else None
    return earliest if earliest <= fresh.last else None


def best_day(from_on: date) -> date:
    """The day on which a give is best remembered as the door opens: early December for January."""
    return first_look(from_on) - timedelta(days=FRESH_BEST)
