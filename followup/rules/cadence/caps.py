"""How many touches one person gets in a year, at the most."""

from collections.abc import Sequence
from datetime import date, timedelta

from followup.rules.cadence.days import months_after
from followup.rules.cadence.plan import Plan

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
