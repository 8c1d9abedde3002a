"""Drafts are read for asks; what counts is who acts for whom."""

import pytest

from letters.rules.asking import asks
from letters.rules.asking.advice import ADVICE
from letters.rules.asking.phrases import ASKING, VETOES, compiled, phrases_of

CLOSES = """
Let’s follow up soon and talk about other ways I might be able to help you out.
let's follow up soon and talk about other ways I might be able to help you out
Let us talk again soon about any other way I could be of use to you.
Let’s catch up before spring and see how else I can support your team.
Let's meet up soon and talk about what else I can do for you.
Let’s talk soon about anything else I can help you with.
I would love to follow up soon and talk about other ways I can help you.
Let's stay in touch, and tell me whenever there is something I can do for you.
Let’s follow up after the holidays and discuss more ways I may be able to help.
Let me know how else I might be able to help you out.
Let's connect in the new year and explore where I could be useful to you.
"""
ASKING_TABLE = """
request     | Could you send me the notes of the panel?
request     | Couldn't you spare me half an hour in March?
request     | Would you mind telling me what decided it?
command     | Please keep me in mind for the spring.
command     | Do let me know if a desk becomes free.
command     | Introduce me to your editor, if you would.
permission  | Might I come by and ask you a few questions?
permission  | May I use your name in my application?
performative | I am writing to ask for a second interview.
performative | A quick favor: who reads the applications?
meeting     | Let's grab a coffee and talk about openings at your place.
meeting     | Coffee some time next week?
tag         | You wouldn't happen to know of an opening?
tag         | I don't suppose you know of another opening?
inquiry     | When will the decision about the second post be made?
inquiry     | What could I have done better?
inquiry     | Any news about the second position?
wish        | I would love to hear what you thought of my answers.
wish        | I'd be grateful if you passed my name along.
hope        | I was hoping you might recommend me.
hope        | I wonder whether there might still be a place for me.
nominal     | Any pointers from you would be a great help.
nominal     | It would mean the world to me if you spoke for me.
condition   | If another post opens up, please think of me.
condition   | Should you hear of an opening, I would be glad of a call.
condition   | Were a desk to become free, I would come at once.
others      | Perhaps your colleague could put in a word for me.
considered  | A second chance at the interview is all I dream of.
ahead       | Thank you in advance for your help with my search.
need        | I could really use some advice on my portfolio.
litotes     | I would not say no to a second interview.
litotes     | I should not be averse to a part-time post.
status      | I wanted to follow up on my application for the post in the archive.
status      | I have not heard back from you since the interview.
reply       | I look forward to hearing from you about the second round.
pitch       | I would be a real asset to your team.
hint        | You know where to find me when a desk is free.
"""
INNOCENT = """
Let me know if I can send you the plans.
Let me know whether the list is any use to you.
Would it help if I came an hour early?
Could I send you the recording?
May I introduce you to our treasurer?
Would you like a copy of the map?
Shall I bring the slides?
If you ever need a hand with the fair, I am around.
Should the printer fail again, call me and I will come.
I would be happy to introduce you to the editor.
I'd love to introduce you to my old teacher.
Ask me anything about the permits.
Is there anything I can do to make the move easier?
I saw this and thought of you.
Enclosed is the checklist I promised.
Feel free to copy the sheet for your team.
You might like the second chapter best.
Thank you for the advice you gave me on Tuesday.
I appreciate the time you took.
I am grateful to you for the introduction you made.
Please give my regards to the panel.
There is no need to reply.
I am not asking for anything.
Please do not feel that you have to answer.
I expect nothing in return.
You asked me to send the list, and here it is.
As you suggested, I will apply again in January.
I asked my sister for her opinion, and she agreed with you.
When you said, "Could you work on Sundays? We need you," I laughed.
I hope the launch goes well.
I hope you and the team have a quiet winter.
Could it be that the bridge is finally open?
I look forward to reading your next report.
Congratulations on the new wing.
"""
PAIRS = """
Could you send me the template? | Could I send you the template?
Let me know if you can help me. | Let me know if I can help you.
I'd be happy if you introduced me to Ada. | I'd be happy to introduce you to Ada.
Thank you in advance for your feedback on my talk. | Thank you for the feedback on my talk.
Would you send me the plans? | Would it help if I sent the plans?
I look forward to hearing from you. | I look forward to reading about the fair.
Let's talk soon about how you could help me. | Let's talk soon about how I could help you.
"""


def lines(table):
    return [tuple(map(str.strip, line.split("|"))) for line in table.strip().splitlines()]


def flagged(text):
    return [ask.family for ask in asks(text) if ask.level == "ask"]


@pytest.mark.parametrize("close", CLOSES.strip().splitlines())
def test_the_close_of_the_article_is_an_offer(close):
    assert asks(f"I saw this and thought of you. {close}") == []


@pytest.mark.parametrize(("family", "sentence"), lines(ASKING_TABLE))
def test_every_way_of_asking_is_heard(family, sentence):
    assert flagged(sentence) == [family]


def test_every_family_is_tried():
    assert {family for family, _ in lines(ASKING_TABLE)} == set(ASKING)


@pytest.mark.parametrize("sentence", INNOCENT.strip().splitlines())
def test_offers_gifts_thanks_and_news_are_no_asks(sentence):
    assert flagged(sentence) == []


@pytest.mark.parametrize(("ask", "offer"), lines(PAIRS))
def test_it_matters_who_acts_for_whom(ask, offer):
    assert flagged(ask)
    assert not flagged(offer)


def test_a_plain_question_is_only_noted():
    (question,) = asks("How did the launch of the new wing go?")
    assert (question.level, question.family) == ("question", "question")


@pytest.mark.parametrize(
    ("sentence", "family"),
    [
        ("I have been thinking about Wednesday.", "hope"),
        ("Let me know whether the list is any use to you.", "command"),
    ],
)
def test_a_sentence_that_may_ask_is_a_maybe(sentence, family):
    (unsure,) = asks(sentence)
    assert (unsure.level, unsure.family) == ("maybe", family)


def test_an_offer_in_the_same_sentence_does_not_hide_an_ask():
    assert flagged("I would be happy to send you the list, and could you send me the report?")


@pytest.mark.parametrize("family", [*ASKING, "question"])
def test_every_family_has_a_reason_and_something_to_give_instead(family):
    why, instead = ADVICE[family]
    assert why.strip() and instead.strip() and why != instead


@pytest.mark.parametrize("phrase", [p for t in (ASKING | VETOES).values() for p in phrases_of(t)])
def test_every_phrase_can_be_read(phrase):
    assert compiled(phrase.removesuffix(" **")).match("") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for the slides, and please call me about the job.",
        "Here is the map, and please send me your notes.",
        "Thank you for your help and please keep me in mind.",
    ],
)
def test_thanks_or_a_gift_hide_no_request_in_the_same_breath(sentence):
    assert [ask.level for ask in asks(sentence)] == ["ask"]


def test_a_gift_goes_on_as_a_gift_in_the_same_breath():
    assert not asks("Here is the map, and please keep it as long as you like.")


@pytest.mark.parametrize(
    ("sentence", "is_heard"),
    [
        ("I am sorry that I did not keep your name.", False),
        ("I’m sorry I didn’t write down your name.", False),
        ("I would gladly send it to you.", False),
        ("I am sorry that I did not hear back from you.", True),
        ("I am sorry that I did not keep your number, could you send it?", True),
    ],
)
def test_an_apology_and_an_offer_are_no_requests(sentence, is_heard):
    assert bool(asks(sentence)) is is_heard
