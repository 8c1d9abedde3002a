"""No sentence that we ship asks for anything, in whatever way it is filled."""

import pytest

from followup.rules.ideas import IDEAS
from followup.rules.sentences import Box
from letters.rules.drafting import draft_panel
from letters.rules.moulds import VOICES
from letters.rules.own_words import SLOT, is_our_own, our_sentences
from letters.rules.panel import Gift, Known
from letters.selectors.checks import is_given, notes_on

WORDS = ("the rota in the winter", "you want shorter meetings", "send you my spreadsheet")


def test_no_mould_of_ours_is_flagged_whatever_fills_it():
    said = [SLOT.sub(words, one) for one in our_sentences() for words in WORDS]
    assert [one for one in said if notes_on({"body": one})] == []


@pytest.mark.parametrize("voice", VOICES)
def test_whole_drafts_are_not_flagged(voice):
    panel = [
        Known(
            key=1,
            name="Ms. Raman",
            boxes=(
                ("promise", Box("promise", "send you my spreadsheet")),
                ("remember", Box("told", "you want shorter meetings")),
            ),
            talk="meeting with me about the position of Volunteer Coordinator",
        ),
        Known(
            key=2,
            name="Mr. Quill",
            boxes=(("thanks", Box("thanks", "asking about my work")),),
            gift=Gift("The card trick", "Deal the shifts like cards.", origin="MADE"),
        ),
        Known(key=3, name="Dr. Song", news="calling me with the decision"),
        Known(key=4, name="Inara", met=False),
    ]
    for draft in draft_panel(panel, voice):
        assert not notes_on({"body": draft.body}), draft.body


@pytest.mark.parametrize("idea", IDEAS, ids=lambda idea: idea.title)
def test_no_idea_of_ours_is_flagged(idea):
    assert not notes_on({"body": idea.takeaway})


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for the slides, and please call me about the job.",
        "Thank you for calling. Could you call me again?",
        "Could you please hire me?",
    ],
)
def test_an_ask_does_not_hide_in_our_wording(sentence):
    assert not is_our_own(sentence)
    assert notes_on({"body": sentence})


def test_an_ask_does_not_hide_in_a_takeaway():
    takeaway = "Could you send me the slides?"
    assert not is_given(takeaway, takeaway)


def test_the_takeaway_of_what_is_given_is_given():
    takeaway = "Play it in a staff meeting and somebody will want to make one"
    assert is_given("Play it in a staff meeting and somebody will want to make one.", takeaway)
    assert not is_given("Play it to me.", takeaway)
