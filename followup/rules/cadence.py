"""When to be in touch: days counted as the post counts them, and the plan after a no.

The numbers are defaults drawn from the evidence there is, which is thin and mostly surveys: treat
them as habits worth starting from, not as laws.
"""

from collections.abc import Collection
from datetime import date, timedelta

# CareerBuilder 2005, 650 managers: 26 % expect a thank-you within two days, 36 % in three to five.
THANK_YOU_BUSINESS_DAYS = 2

# Days after the thank-you letter on which the first three gives are due. Managers name one to three
# weeks between contacts (Accountemps 2017), and contact in the first weeks foretells which ties
# last; day 60 is a judgement, day 90 the usual first review of a new hire.
GIVE_DAYS = (21, 60, 90)

# After that, "several times a year": a judgement in line with common networking advice.
LATER_GIVE_DAYS = 90

# Never closer together: reminders help once and then wear people out (Damgaard & Gravert 2018).
LEAST_DAYS_BETWEEN = 21

# A promise without a day is kept within a week: a judgement.
PROMISE_DAYS = 7

# Nobody reads letters between the years: a judgement. Month and day, first and last included.
QUIET_FROM, QUIET_TO = (12, 20), (1, 3)

SATURDAY = 5

NO_DAYS: frozenset[date] = frozenset()


def is_business_day(day: date, holidays: Collection[date]) -> bool:
    """Whether post and offices run on this day: no weekend, none of the holidays."""
    return day.weekday() < SATURDAY and day not in holidays


def is_quiet(day: date) -> bool:
    """Whether this day lies between 20 December and 3 January, both included."""
    return (day.month, day.day) >= QUIET_FROM or (day.month, day.day) <= QUIET_TO


def business_days_after(day: date, count: int, holidays: Collection[date] = NO_DAYS) -> date:
    """The business day that comes `count` business days after `day`; `day` itself for none.

    Raises ValueError when `count` is negative.
    """
    if count < 0:
        raise ValueError("business days are counted forwards")
    while count:
        day += timedelta(days=1)
        count -= is_business_day(day, holidays)
    return day


def thank_you_due(told_on: date, holidays: Collection[date] = NO_DAYS) -> date:
    """The day by which the thank-you letters are in the post: two business days after the no."""
    return business_days_after(told_on, THANK_YOU_BUSINESS_DAYS, holidays)


def promise_due(made_on: date) -> date:
    """The day a promise is due when none was named: a week after it was made."""
    return made_on + timedelta(days=PROMISE_DAYS)


def next_due(
    *,
    sent_on: date,
    letter_on: date | None,
    gives_sent: int,
    holidays: Collection[date] = NO_DAYS,
) -> date:
    """The day to be in touch again after a touch that went out (or was let pass) on `sent_on`.

    `letter_on` is the day of the thank-you letter, from which the first three gives are counted;
    without one they are counted from `sent_on`. `gives_sent` says how many went since. The answer
    is a business day outside the quiet ones, at least 21 days after `sent_on`.
    """
    if gives_sent < len(GIVE_DAYS):
        planned = (letter_on or sent_on) + timedelta(days=GIVE_DAYS[gives_sent])
    else:
        planned = sent_on + timedelta(days=LATER_GIVE_DAYS)
    return good_day(max(planned, sent_on + timedelta(days=LEAST_DAYS_BETWEEN)), holidays)


def good_day(day: date, holidays: Collection[date] = NO_DAYS) -> date:
    """This day if it is a business day outside the quiet ones, else the first such day after it."""
    while is_quiet(day) or not is_business_day(day, holidays):
        day += timedelta(days=1)
    return day
