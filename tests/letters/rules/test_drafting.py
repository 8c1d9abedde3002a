"""First drafts: true sentences on what is known, a question where it is not, and no two alike."""

import re
from collections import Counter
from itertools import combinations

import pytest

from followup.finishing import finish
from followup.rules.sentences import Box, Field, Reader
from letters.rules.drafting import AFTER, draft_panel
from letters.rules.gaps import gaps_in
from letters.rules.moulds import VOICES
from letters.rules.panel import Gift, Known
from letters.rules.pieces import named

BEES = Box("told", "your bees died last winter")
BICYCLES = Box("we", "we both restore old bicycles")
STOCK_ROOM = Box("thanks", "walking me through the stock room")
SEPSIS = Box("topic", "sepsis times")
ARTICLE = Box("promise", "send you the article on early mobility")
SHEET = Box("could", "send you the tenant survey")
EVERYTHING = {
    "remember": BEES,
    "shared": BICYCLES,
    "thanks": STOCK_ROOM,
    "cares_about": SEPSIS,
    "promise": ARTICLE,
}
TALK = "meeting with me about the position of store manager"


def somebody(key=1, *, talk=TALK, **facts) -> Known:
    """A person; a box by its fact's name, anything else by its own."""
    boxes = tuple((fact, facts.pop(fact)) for fact in list(facts) if isinstance(facts[fact], Box))
    return Known(key, boxes=boxes, talk=talk, **facts)


def alone(voice="PLAIN", **facts):
    """The draft of somebody who has no colleagues."""
    return draft_panel([somebody(**facts)], voice)[0]


def moves(draft):
    """What each sentence of a draft rests on, in order; the close and questions left out."""
    told = [sentence.rests_on for sentence in said(draft)]
    return [facts for facts in told if facts and facts != ("voice",)]


def said(draft):
    return [sentence for paragraph in draft.paragraphs for sentence in paragraph]


def sentence_on(draft, fact):
    return next(sentence for sentence in said(draft) if fact in sentence.rests_on)


def test_each_sentence_says_what_was_typed_and_names_the_fact_it_rests_on():
    draft = alone(**EVERYTHING)
    for fact, box in EVERYTHING.items():
        assert box.words.casefold() in sentence_on(draft, fact).text.casefold()


def test_nothing_known_is_one_question_and_a_close():
    draft = alone(talk="", name="Mr. Olsen")
    assert draft.gaps == (
        "[What do you still remember of Mr. Olsen? What would you thank them for?]",
    )
    assert len(said(draft)) == 2


def test_somebody_not_met_is_not_said_to_be_remembered():
    assert alone(talk="", met=False).gaps[0].startswith("[You have not met.")


def test_talk_is_thanked_for_with_its_position_where_little_else_is_known():
    assert sentence_on(alone(), "met").text == f"Thank you for {TALK}."
    assert sentence_on(alone(), "met").rests_on == ("met", "position")


def test_talk_is_named_in_short_where_more_is_known():
    thanks = sentence_on(alone(remember=BEES), "met")
    assert thanks.text.endswith("meeting with me.")
    assert thanks.rests_on == ("met",)


def test_own_thanks_take_the_place_of_the_talk():
    assert ("met",) not in moves(alone(thanks=STOCK_ROOM))


def test_news_is_thanked_for_with_the_rest_but_only_once():
    told = "calling me with the decision"
    assert "stock room, and for calling me" in alone(thanks=STOCK_ROOM, news=told).body
    assert alone(thanks=Box("thanks", "calling me yourself"), news=told).body.count("calling") == 1


def test_question_follows_what_they_care_about_where_nothing_is_given():
    draft = alone(cares_about=SEPSIS)
    (paragraph,) = [one for one in draft.paragraphs if any("sepsis" in s.text for s in one)]
    assert paragraph[-1].text == draft.gaps[0]
    assert [gap.text for gap in gaps_in(draft.body)] == list(draft.gaps)


def test_what_they_care_about_stands_right_before_what_is_offered():
    order = moves(alone(cares_about=SEPSIS, could_give=SHEET, thanks=STOCK_ROOM))
    assert order.index(("could_give",)) == order.index(("cares_about",)) + 1


def test_an_offer_is_not_followed_by_another():
    closes = VOICES["PLAIN"]["CLOSE"]
    assert said(alone(could_give=SHEET))[-1].text in closes["offered"]
    assert said(alone(promise=ARTICLE))[-1].text in closes["first"]


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("outcome", AFTER)
def test_after_an_outcome_a_panel_is_told_it_and_offered_nothing(voice, outcome):
    panel = [somebody(key, outcome=outcome, remember=BEES) for key in range(4)]
    drafts = draft_panel(panel, voice)
    ends = [said(draft)[-1] for draft in drafts]
    assert {end.text for end in ends} <= {*VOICES[voice]["CLOSE"][AFTER[outcome]]}
    assert len({end.text for end in ends}) == 4
    assert not any(draft.gaps or re.search(r"\bhelp|\bsoon", draft.body) for draft in drafts)


def test_who_gave_nothing_offers_no_other_ways():
    closes = VOICES["PLAIN"]["CLOSE"]
    assert said(alone())[-1].text in closes["alone"]
    assert said(alone(occasion="GIVE"))[-1].text in closes["alone"]
    assert said(alone(talk="", met=False))[-1].text in closes["alone"]


def test_a_promise_is_enclosed_only_where_it_was_said_to_be():
    assert "enclosed" in alone(promise=ARTICLE, enclosed=True).body
    assert "enclosed" not in alone(promise=ARTICLE).body


def test_a_thing_that_could_lie_in_the_envelope_is_asked_for():
    carried = Box("promise", "send you the article", carried=True)
    assert alone(promise=carried).gaps == (
        "[Is it in the envelope? Say so here; else say when it comes.]",
    )


def test_a_gift_comes_with_its_takeaway_and_where_it_is_found():
    gift = Gift("a map", "the east side is on it", "https://maps.example", "FOUND")
    assert "a map. The east side is on it.\nhttps://maps.example" in alone(gift=gift).body


def test_a_later_letter_begins_from_the_thing_and_thanks_for_nothing():
    gift = Gift("a map", "The east side is on it.", origin="MADE")
    draft = alone(**EVERYTHING, gift=gift, occasion="VALUE")
    assert moves(draft)[0] in {("gift",), ("promise",)}
    assert "thank" not in draft.body.casefold()


def test_a_later_letter_with_nothing_to_bring_asks_for_it():
    assert alone(occasion="VALUE", name="Ms. Raman").gaps == (
        "[What do you bring Ms. Raman this time? A letter like this gives something.]",
    )


def test_after_silence_no_answer_is_waited_for():
    draft = alone(promise=ARTICLE, occasion="VALUE", silent=True)
    assert said(draft)[-1].text in VOICES["PLAIN"]["CLOSE"]["silence"]


def test_no_sentence_stands_alone_between_two_paragraphs():
    for count in range(1, len(EVERYTHING) + 1):
        for facts in combinations(EVERYTHING, count):
            draft = alone(**{fact: EVERYTHING[fact] for fact in facts})
            lonely = [one for one in draft.paragraphs[1:-1] if len(one) == 1]
            assert len(lonely) <= 1, draft.body


def test_apostrophes_of_typed_words_become_like_ours():
    assert "St Anne’s" in alone(could_give=Box("could", "send you St Anne's map")).body


def test_a_note_says_which_words_of_which_box_it_is_about():
    box = finish(Field.REMEMBER, "seemed bored", Reader())
    assert alone(remember=box).notes == (
        "“seemed bored” (what you remember): Kept as a private note; a letter never repeats it.",
    )


def panel_of_eight():
    return [somebody(key, **EVERYTHING) for key in range(8)]


@pytest.mark.parametrize("voice", VOICES)
def test_no_two_of_a_panel_open_thank_or_keep_a_promise_in_the_same_mould(voice):
    drafts = draft_panel(panel_of_eight(), voice)
    for moulds in (
        [said(draft)[0].mould for draft in drafts],
        [sentence_on(draft, "thanks").mould for draft in drafts],
        [sentence_on(draft, "promise").mould for draft in drafts],
        [said(draft)[-1].mould for draft in drafts],
    ):
        assert len(set(moulds)) == 8, moulds


@pytest.mark.parametrize("voice", VOICES)
def test_a_panel_begins_with_as_many_moves_as_it_can_and_in_many_orders(voice):
    drafts = draft_panel(panel_of_eight(), voice)
    began = Counter(moves(draft)[0] for draft in drafts)
    assert len(began) == len(EVERYTHING) and max(began.values()) == 2
    assert len({tuple(moves(draft)) for draft in drafts}) >= 6


@pytest.mark.parametrize("origin", ["FOUND", "MADE", "OWNED", "KNOWN", "IDEA", ""])
@pytest.mark.parametrize("voice", VOICES)
def test_no_two_of_a_panel_hand_over_a_gift_in_the_same_mould(voice, origin):
    gift = Gift("a map", "The east side is on it.", origin=origin)
    panel = [somebody(key, remember=BEES, thanks=STOCK_ROOM, gift=gift) for key in range(5)]
    moulds = [sentence_on(draft, "gift").mould for draft in draft_panel(panel, voice)]
    assert len(set(moulds)) == 5, moulds


def test_the_same_facts_give_the_same_drafts():
    assert draft_panel(panel_of_eight(), "WARM") == draft_panel(panel_of_eight(), "WARM")


@pytest.mark.parametrize("voice", VOICES)
def test_kept_moulds_give_the_same_letter_again(voice):
    for person, draft in zip(panel_of_eight(), draft_panel(panel_of_eight(), voice), strict=True):
        kept = [sentence.mould for sentence in said(draft)]
        assert draft_panel([person], voice, kept=kept) == [draft]


def test_a_kept_letter_that_lost_a_fact_keeps_the_rest():
    for draft in draft_panel(panel_of_eight(), "PLAIN"):
        kept = [sentence.mould for sentence in said(draft)]
        rest = {fact: box for fact, box in EVERYTHING.items() if fact != "shared"}
        (again,) = draft_panel([somebody(draft.key, **rest)], "PLAIN", kept=kept)
        assert {one.mould for one in said(again)} <= set(kept) or moves(draft)[0] == ("shared",)


def test_used_moulds_give_another_letter():
    first = alone(**EVERYTHING)
    used = [sentence.mould for sentence in said(first)]
    (second,) = draft_panel([somebody(**EVERYTHING)], "PLAIN", used)
    assert not {sentence.mould for sentence in said(second)} & set(used)


def test_a_title_stands_in_a_sentence_as_one_would_write_it():
    assert named("A printable map of the park", "FOUND") == "a printable map of the park"
    assert named("Volunteer rota template.", "MADE") == "“Volunteer rota template”"
    assert named("Carl Ode", "PERSON") == "Carl Ode"


def test_an_offer_stands_beside_a_promise_of_something_else():
    draft = alone(promise=ARTICLE, could_give=SHEET)
    assert {("promise",), ("could_give",)} <= set(moves(draft))
    assert draft.notes == ()


def test_what_is_promised_already_is_not_offered_and_a_note_says_so():
    again = Box("could", "send you my articles on early mobility", typed="mobility articles")
    draft = alone(promise=ARTICLE, could_give=again)
    assert ("could_give",) not in moves(draft)
    assert draft.notes == (
        "“mobility articles” (what you could give): You have promised that already.",
    )


def test_what_could_stand_and_does_not_is_noted():
    gift = Gift("A map", "Shows every stop.", origin="MADE")
    offer = Box("could", "send you the tenant survey", typed="tenant survey")
    assert "one already" in alone(gift=gift, could_give=offer).notes[0]
    second = Box("told", "you keep goats", typed="goats")
    known = Known(1, boxes=(("remember", BEES), ("remember", second)), talk=TALK)
    assert "one thing of this kind" in draft_panel([known], "PLAIN")[0].notes[0]
