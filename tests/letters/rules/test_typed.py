"""Words the seeker typed, made to fit a sentence."""

import pytest

from letters.rules.typed import deed, filled, promised, sentence


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("send you my shift-planning spreadsheet", "to send you my shift-planning spreadsheet"),
        ("Send her my spreadsheet.", "to send her my spreadsheet"),
        ("to introduce them to Kay Lind", "to introduce them to Kay Lind"),
        ("I promised to send it", "to send it"),
        ("I'll send the notes", "to send the notes"),
        ("that I would call him in March", "to call him in March"),
        ("sending you the rota", "to send you the rota"),
        ("water your plants", "to water your plants"),
        ("My spreadsheet", "you my spreadsheet"),
        ("copy of the plan", "you a copy of the plan"),
        ("PDF of the plan", "you a PDF of the plan"),
        ("you the plan", "you the plan"),
        ("shift-planning spreadsheet", "you this: shift-planning spreadsheet"),
        ("e-mail the list;\n twice", "to e-mail the list; twice"),
        ("", ""),
        (" . ", ""),
    ],
)
def test_promise_follows_i_promised(typed, expected):
    assert promised(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("asking about my work with volunteers", "asking about my work with volunteers"),
        ("Asking about my dog.", "asking about my dog"),
        ("for the tour of the gardens", "the tour of the gardens"),
        ("Thank you for The tour", "the tour"),
        ("Maria's patience", "Maria's patience"),
        ("she asked about my dog", "you asked about my dog"),
        ("that you were so patient", "you were so patient"),
        ("he was patient", "you were patient"),
        ("asked about my dog", "you asked about my dog"),
        ("her question about rotas", "your question about rotas"),
        ("", ""),
    ],
)
def test_deed_follows_thank_you_for(typed, expected):
    assert deed(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("swap shifts without calls", "Swap shifts without calls."),
        ("Try it,\nthen  rest!", "Try it, then rest!"),
        ("iPhone users can skip it", "iPhone users can skip it."),
        ("He said “go.”", "He said “go.”"),
        ("", ""),
    ],
)
def test_takeaway_becomes_one_sentence(typed, expected):
    assert sentence(typed) == expected


def test_two_marks_never_meet():
    assert filled("I liked {work}. More.", {"work": "Acme Inc."}) == "I liked Acme Inc. More."
    assert filled("I liked {work}, too.", {"work": "Acme Inc."}) == "I liked Acme Inc., too."
