"""When to be in touch: tables of days, all in 2026 and 2027."""

from datetime import date

import pytest

from followup.rules.cadence import (
    NUMBERS,
    USUAL,
    business_days_after,
    good_day,
    months_after,
    promise_due,
    thank_you_because,
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


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_lies_in_its_bounds_and_says_what_it_does_and_whence(name):
    number = NUMBERS[name]
    assert number.least <= number.default <= number.most
    assert number.label and number.does.endswith(".") and number.source.endswith(".")
    assert getattr(USUAL, name) == number.default


def test_own_numbers_take_the_place_of_the_usual():
    plan = USUAL.changed({"letter_days": 1, "warm_days": None})
    assert (plan.letter_days, plan.warm_days) == (1, 90)
    assert thank_you_due(date(2026, 11, 20), plan=plan) == date(2026, 11, 23)
    assert good_day(date(2026, 12, 14), plan=USUAL.changed({"quiet_from": 14})) == date(2027, 1, 4)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_end_where_they_end(day, months, expected):
    assert months_after(day, months) == expected


def test_why_a_thank_you_is_due_says_the_number_of_the_plan():
    assert thank_you_because() == "two business days after the no"
    assert thank_you_because(USUAL.changed({"letter_days": 5})) == "five business days after the no"
    assert thank_you_because(USUAL.changed({"letter_days": 1})) == "one business day after the no"
