"""When to look whether a door has opened, and when to be in touch before it does."""

from datetime import date

import pytest

from followup.rules import watches
from followup.rules.cadence import USUAL


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (date(2027, 1, 1), date(2027, 1, 4), date(2027, 3, 28)),  # over the clocks going forward
        (date(2027, 2, 1), date(2027, 2, 1), date(2027, 4, 25)),  # it begins on a Monday
        (date(2027, 7, 1), date(2027, 7, 5), date(2027, 9, 26)),
        (date(2027, 10, 31), date(2027, 10, 4), date(2027, 12, 26)),  # the month counts
        (date(2028, 2, 1), date(2028, 2, 7), date(2028, 4, 30)),  # over a leap day
    ],
)
def test_looking_begins_on_the_first_monday_and_lasts_twelve_weeks(month, first, last):
    assert (watches.first_look(month), watches.last_look(month)) == (first, last)


JANUARY = date(2027, 1, 1)


@pytest.mark.parametrize(
    ("today", "looked_on", "expected"),
    [
        (date(2027, 1, 3), None, False),
        (date(2027, 1, 4), None, True),
        (date(2027, 1, 4), date(2027, 1, 2), True),
        (date(2027, 1, 10), date(2027, 1, 4), False),  # the same week
        (date(2027, 1, 11), date(2027, 1, 10), True),  # the next Monday
        (date(2027, 3, 28), None, True),
        (date(2027, 3, 29), None, False),
    ],
)
def test_once_a_week(today, looked_on, expected):
    assert watches.is_time_to_look(JANUARY, looked_on, today) is expected


def test_it_may_be_watched_longer():
    longer = USUAL.changed({"look_weeks": 26})
    assert watches.is_over(JANUARY, date(2027, 3, 29))
    assert not watches.is_over(JANUARY, date(2027, 3, 29), longer)


@pytest.mark.parametrize(
    ("due_on", "earliest", "expected"),
    [
        # What falls between mid-November and the quiet days is kept.
        (date(2026, 11, 16), date(2026, 12, 7), date(2026, 11, 16)),
        (date(2026, 12, 18), date(2026, 12, 21), date(2026, 12, 18)),
        (date(2026, 11, 13), date(2026, 12, 7), None),  # sooner: the one after it will do
        (date(2027, 2, 1), date(2026, 12, 7), date(2026, 12, 7)),  # later: brought forward
        (date(2027, 1, 5), date(2026, 12, 21), None),  # too close to the last: fresh already
    ],
)
def test_a_give_before_the_door_of_january(due_on, earliest, expected):
    assert watches.fresh_give(JANUARY, due_on=due_on, earliest=earliest) == expected


def test_the_best_day_before_january_is_in_early_december():
    assert watches.best_day(JANUARY) == date(2026, 12, 5)
    assert watches.fresh_days(JANUARY) == (date(2026, 11, 15), date(2026, 12, 18))


def test_the_days_before_july_are_not_quiet():
    assert watches.fresh_days(date(2027, 7, 1)) == (date(2027, 5, 16), date(2027, 6, 25))
