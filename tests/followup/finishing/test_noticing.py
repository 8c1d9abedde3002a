"""What is remembered of somebody, what they care about, what is shared: rule by rule."""

import pytest

from followup.finishing import finish
from followup.finishing.facing import turned
from followup.finishing.reading import after
from followup.finishing.spelling import misspelling
from followup.rules.sentences import Field, Reader

MS = Reader("Priya", "Raman", "Ms.", "IN_PERSON")
MR = Reader("Carl", "Olsen", "Mr.", "IN_PERSON")


@pytest.mark.parametrize(
    ("typed", "facing"),
    [
        ("her bees", "your bees"),
        ("told her that", "told you that"),
        ("drives her mad", "drives you mad"),
        ("the story of herself", "the story of yourself"),
    ],
)
def test_her_is_your_before_what_she_owns_and_you_elsewhere(typed, facing):
    doc, start = after("It", typed)
    assert turned(doc, start, MS) == facing


@pytest.mark.parametrize(
    ("typed", "reader"),
    [
        ("his daughter says she hates maths", MS),
        ("the nurse said she was late", MS),
        ("she keeps bees", MR),
    ],
)
def test_pronoun_that_may_be_somebody_else_is_not_turned(typed, reader):
    assert not finish(Field.REMEMBER, typed, reader).sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("bees in the church roof", "I remember the bees in the church roof."),
        ("about the bees in the church roof", "You told me about the bees in the church roof."),
        ("that her bees died last winter", "You told me that your bees died last winter."),
        ("wants shorter meetings", "You told me that you want shorter meetings."),
        ("talks with her hands", "I remember that you talk with your hands."),
        ("made me coffee", "You made me coffee."),
        ("how Saturdays fall apart at 11", "You told me how Saturdays fall apart at 11."),
    ],
)
def test_only_what_they_surely_told_is_said_to_be_told(typed, sentence):
    assert finish(Field.REMEMBER, typed, MS).sentence == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "collects pens, has ink on her cuff",
            "You told me that you collect pens and have ink on your cuff.",
        ),
        ("grew up in Saskatoon, -40 and no gloves", "I remember that you grew up in Saskatoon."),
        ("doesn't want a genius, wants somebody steady", ""),
        ("the carpet, it was red", "I remember the carpet."),
    ],
)
def test_halves_that_a_comma_joins_are_joined_by_and_or_left_out(typed, sentence):
    assert finish(Field.REMEMBER, typed, MS).sentence == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("restore old bicycles", "We both restore old bicycles."),
        ("are from Toledo", "We are both from Toledo."),
        ("have sung the Passion", "We have both sung the Passion."),
        ("old bicycles", "We have old bicycles in common."),
        ("the same school", "We have the same school in common."),
        ("early risers", "We are both early risers."),
        ("two kids in college", ""),
        ("a cat with the same name", ""),
    ],
)
def test_what_is_shared_is_a_clause_or_stands_well_in_common(typed, sentence):
    assert finish(Field.SHARED, typed, MS).sentence == sentence


@pytest.mark.parametrize("typed", ["", "?", "n/a", "nothing really", "can't remember", "god knows"])
def test_what_says_nothing_is_an_empty_box(typed):
    box = finish(Field.REMEMBER, typed, MS)
    assert not box.sentence
    assert not box.note


@pytest.mark.parametrize(
    "typed",
    [
        "his late wife's garden",
        "nice man",
        "ate a sandwich during my presentation",
        "on sick leave",
        "wants to leave the company",
    ],
)
def test_what_would_hurt_is_private(typed):
    box = finish(Field.REMEMBER, typed, MR)
    assert box.private
    assert not box.sentence


def test_misspelt_word_is_named_and_a_compound_is_not_one():
    assert misspelling("the pateince of nurses") == "pateince"
    assert not misspelling("the handover whiteboard in the narrowboat")
