"""Drafts are read for asks; what counts is who acts for whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.rules.asking import asks
from letters.rules.asking.advice import ADVICE

CLOSES = [
    "Let’s follow up soon and talk about other ways I might be able to help you out.",
    "let's follow up soon and talk about other ways I might be able to help you out",
    "Let us talk again soon about any other way I could be of use to you.",
    "Let’s catch up before spring and see how else I can support your team.",
    "Let's meet up soon and talk about what else I can do for you.",
    "Let’s talk soon about anything else I can help you with.",
    "I would love to follow up soon and talk about other ways I can help you.",
    "Let's stay in touch, and tell me whenever there is something I can do for you.",
    "Let’s follow up after the holidays and discuss more ways I may be able to help.",
    "Let me know how else I might be able to help you out.",
    "Let's connect in the new year and explore where I could be useful to you.",
]


def levels(text):
    return [ask.level for ask in asks(text)]


@pytest.mark.parametrize("close", CLOSES)
def test_the_close_of_the_article_is_an_offer(close):
    assert asks(f"I saw this and thought of you. {close}") == []


def test_every_ask_says_where_it_stands_in_the_text_given():
    text = "Dear Ms. Ito,\n\nThe talk was a joy.  Could you send me\nthe slides? Thank you.\n"
    (ask,) = asks(text)
    assert ask.sentence == text[ask.start : ask.end] == "Could you send me\nthe slides?"
    assert (ask.level, ask.family) == ("ask", "request")


@pytest.mark.parametrize("family", ADVICE)
def test_every_family_has_a_reason_and_something_to_give_instead(family):
    why, instead = ADVICE[family]
    assert why.strip() and instead.strip() and why != instead


@given(st.text(max_size=800))
def test_any_text_can_be_read(text):
    for ask in asks(text):
        assert ask.sentence == text[ask.start : ask.end] != ""
