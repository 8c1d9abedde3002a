"""A quoted sentence is found where it stands whole, and once."""

import pytest

from coaching.rules.sentences import place_now, sentence_at, sentences

BODY = "Dear me. I liked it.\n\nDr. Ada came, too."


def test_sentences_are_cut_where_they_end():
    assert [BODY[a:b] for a, b in sentences(BODY)] == [
        "Dear me.",
        "I liked it.",
        "Dr. Ada came, too.",
    ]


def test_a_sentence_is_known_by_where_it_starts():
    assert sentence_at(BODY, 9) == (9, 20)
    assert sentence_at(BODY, 10) is None
    assert sentence_at("", 0) is None


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (BODY, (9, 20)),
        ("So. " + BODY, (13, 24)),
        ("I liked it.", (0, 11)),
        ("I liked it. I liked it.", None),
        ("I liked it. Really, I liked it.", (0, 11)),
        ("Really, I liked it.", None),
        ("", None),
    ],
)
def test_a_quote_is_found_as_a_whole_sentence_that_stands_there_once(body, place):
    assert place_now(body, "I liked it.", 9, unchanged=False) == place


def test_in_an_unchanged_letter_a_quote_stands_where_it_stood():
    assert place_now("Yes. Yes.", "Yes.", 5, unchanged=True) == (5, 9)
