"""No sentence that we ship asks for anything, in whatever way it is filled."""

import pytest

from followup.rules.ideas import IDEAS
from letters.rules.drafting import Gift, Known, Topic, draft_panel
from letters.rules.own_words import GAP, is_our_own, our_sentences
from letters.selectors.checks import is_given, notes_on

FILLED = {
    "promised": "to send you my shift-planning spreadsheet",
    "topic": "trail running",
    "title": "A template for the volunteer rota",
    "work": "your work at Northfield Parks",
    "telling": "calling me yourself with the news",
    "deed": "asking about my work with volunteers",
    "post": " about the Volunteer Coordinator position",
}


def with_words(sentence: str) -> str:
    return GAP.sub(lambda gap: FILLED[gap[0].strip("{}")], sentence)


@pytest.mark.parametrize("sentence", our_sentences())
def test_no_wording_of_ours_is_flagged(sentence):
    assert not notes_on({"body": with_words(sentence)})


def test_whole_drafts_are_not_flagged():
    panel = [
        Known(
            key=n,
            organization="Northfield Parks",
            position="Volunteer Coordinator",
            role=role,
            told_me=n == 0,
            told_how="CALL",
            chose_internal=True,
            promise="send you my spreadsheet" if n == 1 else "",
            thankful_for="asking about my work" if n % 2 else "",
            topics=(Topic("bees", "SHARED"),) if n == 2 else (Topic("rotas", "WORK", "SAID"),),
            gift=Gift("The card trick", "Deal the shifts like cards.", topic="rotas"),
            met=n != 3,
        )
        for n, role in enumerate(["hiring manager", "recruiter", "panel member", "senior leader"])
    ]
    for draft in draft_panel(panel):
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
