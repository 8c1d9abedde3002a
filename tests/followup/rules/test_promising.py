"""Promises counted, and said in words that shame nobody."""

from datetime import date

import pytest

from followup.rules.promising import Reckoning, reckoned

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((0, 0, 0, 0), "None made yet"),
        ((0, 0, 0, 2), "None open"),
        ((1, 0, 0, 0), "Kept one of one"),
        ((5, 2, 1, 1), "Kept five of seven; two are open, one of them past its day"),
        ((0, 1, 0, 0), "Kept none of one; one is open"),
        ((0, 1, 1, 0), "Kept none of one; one is open, past its day"),
        ((11, 3, 2, 0), "Kept 11 of 14; three are open, two of them past their day"),
    ],
)
def test_counts_are_said_in_words(counts, said):
    assert str(Reckoning(*counts)) == said


def test_what_was_taken_back_counts_neither_way():
    promises = [
        (None, date(2026, 11, 1), None),
        (date(2026, 11, 22), None, None),
        (TODAY, None, None),
        (None, None, date(2026, 11, 2)),
        (date(2026, 11, 1), None, date(2026, 11, 2)),
    ]
    counted = reckoned(promises, TODAY)
    assert counted == Reckoning(kept=1, open=2, overdue=1, withdrawn=2)
    assert (counted.made, counted.percent) == (3, 33)


def test_no_promise_has_no_percentage():
    assert Reckoning(withdrawn=4).percent is None
