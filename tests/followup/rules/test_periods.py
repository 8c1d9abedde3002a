"""Months, quarters and years, twelve at a time."""

from datetime import date
from itertools import pairwise

import pytest

from followup.rules.periods import pages_since, periods

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("by", "first", "last"),
    [
        ("month", ("Dec 2025", date(2025, 12, 1)), ("Nov 2026", date(2026, 12, 1))),
        ("quarter", ("Q1 2024", date(2024, 1, 1)), ("Q4 2026", date(2027, 1, 1))),
        ("year", ("2015", date(2015, 1, 1)), ("2026", date(2027, 1, 1))),
    ],
)
def test_twelve_periods_end_with_the_one_of_today(by, first, last):
    shown = periods(TODAY, by)
    assert len(shown) == 12
    assert (shown[0].name, shown[0].first) == first
    assert (shown[-1].name, shown[-1].after) == last


@pytest.mark.parametrize("by", ["month", "quarter", "year"])
def test_pages_follow_one_another_without_a_gap(by):
    later, earlier = periods(TODAY, by), periods(TODAY, by, page=2)
    assert earlier[-1].after == later[0].first
    assert all(one.after == two.first for one, two in pairwise(later))


def test_nothing_lies_before_1970():
    assert periods(TODAY, "year", page=5)[0].first == date(1970, 1, 1)
    assert periods(TODAY, "year", page=9) == []


@pytest.mark.parametrize(
    ("first", "by", "pages"),
    [
        (None, "month", 1),
        (date(2026, 11, 1), "month", 1),
        (date(2025, 12, 31), "month", 1),
        (date(2025, 11, 30), "month", 2),
        (date(2016, 11, 23), "month", 11),
        (date(2016, 11, 23), "year", 1),
        (date(2030, 1, 1), "month", 1),
    ],
)
def test_pages_reach_back_to_the_first_day(first, by, pages):
    assert pages_since(first, TODAY, by) == pages
    if first and first <= TODAY:
        assert periods(TODAY, by, pages)[0].first <= first
