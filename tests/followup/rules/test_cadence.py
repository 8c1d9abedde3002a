"""When to be in touch: tables of days, all in 2026 and 2027."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.rules.cadence import (
    business_days_after,
    good_day,
    is_business_day,
    is_quiet,
    next_due,
    promise_due,
    thank_you_due,
)

THANKSGIVING = date(2026, 11, 26)
HOLIDAYS = {THANKSGIVING, date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 4)}


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
        (date(2026, 11, 23), 1, date(2026, 11, 24)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # over a weekend
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # from a Saturday
        (date(2026, 11, 25), 1, date(2026, 11, 27)),  # over Thanksgiving
        (date(2026, 11, 25), 2, date(2026, 11, 30)),  # over both
    ],
)
def test_weekends_and_holidays_do_not_count(day, count, expected):
    assert business_days_after(day, count, HOLIDAYS) == expected


def test_business_days_are_counted_forwards_only():
    with pytest.raises(ValueError, match="forwards"):
        business_days_after(date(2026, 11, 23), -1, HOLIDAYS)


def test_thank_you_is_due_two_business_days_after_the_no():
    assert thank_you_due(date(2026, 11, 23), HOLIDAYS) == date(2026, 11, 25)
    assert thank_you_due(date(2026, 11, 25), HOLIDAYS) == date(2026, 11, 30)


def test_promise_without_a_day_is_due_within_a_week():
    assert promise_due(date(2026, 12, 28)) == date(2027, 1, 4)


LETTER = date(2026, 2, 2)  # a Monday


@pytest.mark.parametrize(
    ("sent_on", "gives_sent", "expected"),
    [
        (LETTER, 0, date(2026, 2, 23)),  # day 21
        (date(2026, 2, 23), 1, date(2026, 4, 3)),  # day 60, a Friday
        (date(2026, 4, 3), 2, date(2026, 5, 4)),  # day 90 is a Sunday
        (date(2026, 5, 4), 3, date(2026, 8, 3)),  # 90 days on, a Sunday again
        (date(2026, 8, 3), 4, date(2026, 11, 2)),  # and so on
        (date(2026, 3, 30), 1, date(2026, 4, 20)),  # a late give keeps its distance
        (date(2028, 3, 1), 9, date(2028, 5, 30)),  # years later nobody is flooded
    ],
)
def test_gives_follow_the_letter_on_days_21_60_90_and_then_every_90(sent_on, gives_sent, expected):
    assert next_due(sent_on=sent_on, letter_on=LETTER, gives_sent=gives_sent) == expected


def test_without_a_letter_the_days_are_counted_from_the_last_touch():
    assert next_due(sent_on=LETTER, letter_on=None, gives_sent=0) == date(2026, 2, 23)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 12, 18), date(2026, 12, 18)),
        (date(2026, 12, 19), date(2027, 1, 5)),  # Saturday, quiet days, Sunday, a holiday
        (date(2026, 12, 20), date(2027, 1, 5)),
        (date(2027, 1, 3), date(2027, 1, 5)),
        (date(2025, 12, 20), date(2026, 1, 5)),  # the 4th is a Sunday
    ],
)
def test_quiet_days_are_left_alone(day, expected):
    assert good_day(day, HOLIDAYS) == expected


@given(
    sent_on=st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    letter_on=st.none() | st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    gives_sent=st.integers(0, 50),
    holidays=st.sets(st.dates(date(2020, 1, 1), date(2060, 1, 1)), max_size=30),
)
def test_next_touch_is_a_business_day_outside_quiet_days_and_never_soon(
    sent_on, letter_on, gives_sent, holidays
):
    due = next_due(sent_on=sent_on, letter_on=letter_on, gives_sent=gives_sent, holidays=holidays)
    assert is_business_day(due, holidays)
    assert not is_quiet(due)
    assert due >= sent_on + timedelta(days=21)
