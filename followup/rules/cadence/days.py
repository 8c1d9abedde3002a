"""Days as the post counts them: no weekends, no holidays, and quiet ones left in peace."""

from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from followup.rules.cadence.default_plan import USUAL, Plan, Span

SATURDAY = 5
DECEMBER, JANUARY = 12, 1

NO_DAYS: frozenset[date] = frozenset()


def is_business_day(day: date, holidays: Collection[date]) -> bool:
    """Whether post and offices run on this day: no weekend, none of the holidays."""
    return day.weekday() < SATURDAY and day not in holidays


def is_between_the_years(day: date, plan: Plan = USUAL) -> bool:
    """Whether this day lies between 20 December and 3 January (as usual), both included."""
    begins, ends = (DECEMBER, plan.quiet_from), (JANUARY, plan.quiet_until)
    return (day.month, day.day) >= begins or (day.month, day.day) <= ends


def is_quiet(day: date, plan: Plan = USUAL) -> bool:
    """Whether nobody is written to on this day: between the years, away or on hold."""
    return is_between_the_years(day, plan) or is_within(day, (*plan.away, *plan.held))


def is_within(day: date, spans: Iterable[Span]) -> bool:
    """Whether a day lies in any of these spans."""
    return any(span.first <= day <= span.last for span in spans)


def next_business_day(day: date, holidays: Collection[date] = NO_DAYS) -> date:
    """The first business day after this one."""
    return business_days_after(day, 1, holidays)


def clear_of(day: date, spans: Iterable[Span], holidays: Collection[date] = NO_DAYS) -> date:
    """This day, unless it lies in one of the spans: then the first business day after them."""
    known = tuple(spans)
    while is_within(day, known):
        day = next_business_day(day, holidays)
    return day


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


def thank_you_due(told_on: date, holidays: Collection[date] = NO_DAYS, plan: Plan = USUAL) -> date:
    """The day by which the thank-you letters are in the post, as the plan has it: usually two
    business days after the no.
    """
    return business_days_after(told_on, plan.letter_days, holidays)


def promise_due(made_on: date, plan: Plan = USUAL) -> date:
    """The day a promise is due when none was named: a week after it was made."""
    return made_on + timedelta(days=plan.promise_days)


def good_day(day: date, holidays: Collection[date] = NO_DAYS, plan: Plan = USUAL) -> date:
    """This day if it is a business day outside the quiet ones, else the first such day after it."""
    while is_quiet(day, plan) or not is_business_day(day, holidays):
        day += timedelta(days=1)
    return day


def months_after(day: date, months: int) -> date:
    """The same day some months later; the month's last day where it has none of that number."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


YEAR = 12  # months
A_DAY = timedelta(days=1)


def is_capped(day: date, sent: Sequence[date], plan: Plan, *, silent_on_panel: bool) -> bool:
    """Whether one more on this day would be too many; `sent` are the days of all before, in order.

    Five in the first twelve months; then four in any twelve, two for a panel member who never
    answered (all as usual, the plan has the numbers).
    """
    return first_free(day, sent, plan, silent_on_panel=silent_on_panel) != day


def first_free(day: date, sent: Sequence[date], plan: Plan, *, silent_on_panel: bool) -> date:
    """The first day from `day` on when one more is not too many."""
    sent = [each for each in sent if each <= day]
    if sent and day < months_after(sent[0], YEAR) and len(sent) >= plan.first_year_most:
        day = months_after(sent[0], YEAR)
    elif not sent or day < months_after(sent[0], YEAR):
        return day
    most = plan.silent_yearly_most if silent_on_panel else plan.yearly_most
    while sum(months_after(each, YEAR) > day for each in sent) >= most:
        day = max(day + A_DAY, months_after(sent[-most], YEAR))
    return day
