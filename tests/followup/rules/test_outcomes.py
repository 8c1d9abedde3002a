"""What follows from an outcome, and how it is said before it happens."""

from datetime import date

import pytest

from followup.models import Outcome
from followup.rules import outcomes
from followup.rules.cadence import thank_you_because
from followup.rules.how_told import how_told
from followup.rules.openings import in_words

NO = date(2026, 11, 3)


@pytest.mark.parametrize("kind", Outcome.Kind.values)
def test_every_kind_says_what_will_happen_before_it_does(kind):
    said = outcomes.consequence(kind)
    assert said.count(".") >= 2
    assert "Take it back later" in said
    assert outcomes.WORDS[kind].choose and outcomes.WORDS[kind].status


@pytest.mark.parametrize("kind", outcomes.THANKED)
def test_no_thank_you_is_ever_for_a_no(kind):
    assert " no" not in f" {outcomes.WORDS[kind].thanks} "
    assert outcomes.WORDS[kind].thanks


def test_only_being_hired_and_a_parting_for_good_end_the_followups():
    assert outcomes.ends_followups("HIRED", None)
    assert outcomes.ends_followups("DECLINED", False)
    assert not any(outcomes.ends_followups(kind, True) for kind in outcomes.PARTINGS)
    for kind in ("OFFER", "ADVERT", "CLOSED", "CAME_BACK"):
        assert not outcomes.ends_followups(kind, None)


@pytest.mark.parametrize(
    ("closes_on", "said"),
    [
        (date(2026, 11, 9), "6 days left, closes on November 9, 2026"),
        (date(2026, 11, 4), "1 day left, closes on November 4, 2026"),
        (NO, "closes today"),
        (date(2026, 11, 2), "closed on November 2, 2026"),
    ],
)
def test_an_advert_says_how_many_days_are_left(closes_on, said):
    assert outcomes.days_left(closes_on, NO) == said


@pytest.mark.parametrize(
    ("due_on", "on", "said"),
    [
        (date(2026, 11, 5), NO, "two business days after the no"),
        (date(2026, 11, 6), NO, "two business days after the no"),  # after a holiday
        (date(2026, 11, 24), date(2026, 11, 24), "as soon as you can: the no came on November 3"),
        (date(2026, 11, 4), NO, "the no came on November 3"),
    ],
)
def test_a_letter_says_why_on_that_day_only_where_it_is_so(due_on, on, said):
    assert thank_you_because(told_on=NO, due_on=due_on, on=on) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (("CALL", True, ""), "told you on November 3, 2026, by phone. No reason given."),
        (("CALL", False, ""), "It came on November 3, 2026, by phone. No reason given."),
        (("SILENCE", False, ""), "You never heard, as of November 3, 2026. No reason given."),
        (
            ("FOUND_OUT", False, "I read it in the paper."),
            "You found out another way on November 3, 2026: I read it in the paper. "
            "No reason given.",
        ),
        (
            ("FOUND_OUT", True, ""),
            "did not tell you. You found out another way on November 3, 2026. No reason given.",
        ),
    ],
)
def test_how_a_no_came_is_said_without_asserting_more(facts, said):
    channel, by_somebody, found_out = facts
    told = how_told(
        channel=channel,
        how="by phone",
        on=NO,
        reason="no reason given",
        by_somebody=by_somebody,
        found_out=found_out,
    )
    assert told == said


def test_an_opening_is_told_as_well_as_it_is_known():
    assert in_words(date(2027, 1, 1), "MONTH") == "January 2027"
    assert in_words(date(2026, 12, 9), "DAY") == "December 9, 2026"
    assert in_words(None, "SOME_TIME") == "Some time"
    assert in_words(None, "MONTH") == ""
