"""Which parts of a letter are read for asks, and where what is found stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.rules.asking import asks
from letters.rules.asking.judging import spoken_part
from letters.rules.asking.sentences import LONGEST, sentence_spans
from tools.ask_training.hostile import HOSTILE

LETTER = """Dear Dr. Osei,

Thank you for the tour, e.g. of the cellar.  Could you send me
the plans? I go there every Mon. and Fri. to read.

- Please tell me who keeps the keys
- The door sticks

Kind regards,
Could You Please Reply

P.S. Would you write me a reference?

On Tuesday, Dr. Osei wrote:
> Could you come at nine?
Will you bring the badge?
"""


def test_what_is_found_stands_where_it_says():
    found = asks(LETTER)
    assert [ask.sentence for ask in found] == [
        "Could you send me\nthe plans?",
        "- Please tell me who keeps the keys",
        "P.S. Would you write me a reference?",
    ]
    assert all(LETTER[ask.start : ask.end] == ask.sentence for ask in found)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Could You,\nthe fair was a joy.",
        "The fair was a joy.\n\nSincerely,\nWill You Please Call",
        "> Could you send me the plans?\nThe fair was a joy.",
        "The fair was a joy.\n-----Original Message-----\nCould you send me the plans?",
        "She said, “Could you please send me the plans?” and laughed.",
        "She said, ‘Would you send me the plans?’ and laughed.",
    ],
)
def test_greeting_name_quotation_and_reply_are_not_read(text):
    assert [ask for ask in asks(text) if ask.level != "question"] == []


def test_what_follows_a_greeting_on_its_line_is_read():
    (ask,) = asks("Hi Jo, could you send me the plans?")
    assert ask.sentence == "could you send me the plans?"


def test_a_closing_word_in_the_middle_of_a_long_text_ends_nothing():
    text = f"Best wishes\n{'The door sticks. ' * 40}\nCould you send me the plans?"
    assert [ask.sentence for ask in asks(text)] == ["Could you send me the plans?"]


def test_dropping_keeps_every_place():
    assert len(spoken_part(LETTER)) == len(LETTER)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Ito came at 3 p.m. on Monday. He left.", 2),
        ("We met J. R. Hale. He rows.", 2),
        ("It cost $3.50, i.e. nothing. Really!", 2),
        ("Why not? Because. Well... perhaps.", 3),
        ("One line\nand its end.\n\nA new one", 2),
        ("“Is it open?” He asked.", 2),
    ],
)
def test_sentences_end_where_readers_end_them(text, sentences):
    assert len(list(sentence_spans(text))) == sentences


def test_an_ask_deep_in_a_run_on_sentence_is_found():
    text = "and the river rose " * 80 + "and could you please send me the plans"
    (ask,) = [ask for ask in asks(text) if ask.level == "ask"]
    assert "could you please" in ask.sentence
    assert len(ask.sentence) <= LONGEST


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read_to_the_end(name):
    for ask in asks(HOSTILE[name]):
        assert HOSTILE[name][ask.start : ask.end] == ask.sentence


@given(st.text(max_size=600) | st.text(alphabet="aIyou .?!,'\"“”‘’>\n-:;", max_size=600))
def test_any_text_can_be_read(text):
    end = 0
    for ask in asks(text):
        assert ask.sentence == text[ask.start : ask.end] != ""
        assert ask.start >= end
        end = ask.end
