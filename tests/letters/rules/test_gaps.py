"""A question in brackets is a gap; what people put in brackets themselves is none."""

import pytest

from letters.rules.gaps import gaps_in


@pytest.mark.parametrize(
    "gap",
    [
        "[What did she say that you still remember?]",
        "[Something about that, only you would know.]",
        "[What would you say to that now? One sentence, or leave it out.]",
        "[Is there something you could give him:\na word about the day? Or leave it at thanks.]",
        "[?!]",
    ],
)
def test_a_question_or_a_sentence_in_brackets_is_a_gap(gap):
    text = f"Thank you. {gap} Best wishes."
    (found,) = gaps_in(text)
    assert found.text == gap == text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "He said “[the park] is mine”.",
        "As it says there [1], and there [sic].",
        "It went on and on […] and on [...].",
        "[name]",
        "A list[0] of things?",
        "Is this [open?",
        "[]",
        f"[{'so ' * 200}?]",
    ],
)
def test_other_brackets_are_none(text):
    assert gaps_in(text) == []


def test_gaps_come_in_their_order():
    assert [gap.text for gap in gaps_in("[One?] and [two?]")] == ["[One?]", "[two?]"]
