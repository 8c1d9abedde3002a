"""What still stands as the app wrote it follows the facts; what was touched is spoken of."""

import pytest

from letters.rules import drift
from letters.rules.drafts import Draft, Sentence

THANKS = Sentence("Thank you for your time.", ("thanks",), "thanks-1")
BEES = Sentence("You told me about the bees in the church roof.", ("remember",), "told-1")
MAP = Sentence("I have a spare map and would like you to have it.", ("gift",), "own-1")
CLOSE = Sentence("Let us talk soon.", (), "close-1")
BODY = f"{THANKS.text} {BEES.text}\n\n{CLOSE.text}"
WRITTEN = [THANKS, BEES, CLOSE]


def draft(*paragraphs) -> Draft:
    return Draft(1, tuple(tuple(paragraph) for paragraph in paragraphs))


def told(text: str) -> Sentence:
    return Sentence(text, ("remember",), "told-1")


AS_BEFORE = draft([THANKS, BEES], [CLOSE])
ABOUT_OWLS = draft([THANKS, told("You told me about the owls.")], [CLOSE])
WITHOUT = draft([THANKS], [CLOSE])


def said(body: str, fresh: Draft, written=WRITTEN) -> list[str]:
    return [one.says for one in drift.drifts(body, written, fresh)]


def test_a_body_without_a_word_of_the_seekers_becomes_the_fresh_draft():
    body, written = drift.followed(BODY, WRITTEN, ABOUT_OWLS)
    assert body == ABOUT_OWLS.body
    assert [one.text for one in written][1] == "You told me about the owls."


def test_what_still_stands_follows_in_a_letter_that_was_touched():
    mine = BODY.replace("Thank you for your time.", "Thank you so much for your time!")
    body, written = drift.followed(mine, WRITTEN, ABOUT_OWLS)
    assert "so much for your time! You told me about the owls." in body
    assert written[1].text == "You told me about the owls."


def test_a_sentence_whose_fact_is_gone_is_taken_out():
    mine = BODY.replace("Thank you for your time.", "Thank you so much for your time!")
    body, written = drift.followed(mine, WRITTEN, WITHOUT)
    assert body == "Thank you so much for your time!\n\nLet us talk soon."
    assert BEES not in written


def test_the_last_sentence_of_a_letter_is_never_taken_out():
    body, written = drift.followed(BEES.text, [THANKS, BEES], draft([THANKS]))
    assert (body, written) == (BEES.text, [THANKS, BEES])


def test_a_sentence_that_was_touched_stays():
    mine = BODY.replace("the bees", "those bees of yours")
    assert drift.followed(mine, WRITTEN, ABOUT_OWLS) == (mine, WRITTEN)


def test_nothing_follows_where_nothing_changed():
    mine = f"{BODY} Yours."
    assert drift.followed(mine, WRITTEN, AS_BEFORE) == (mine, WRITTEN)
    assert said(mine, AS_BEFORE) == []


def test_without_a_fresh_draft_nothing_changes():
    assert drift.followed(BODY, WRITTEN, draft()) == (BODY, WRITTEN)
    assert said(BODY, draft()) == []


def test_a_gap_gives_way_to_what_came_into_it():
    gap = Sentence("[What did she say that you still remember?]", (), "gap-told")
    body = f"Thank you so much!\n\n{gap.text}\n\nLet us talk soon."
    now, written = drift.followed(body, [gap, CLOSE], draft([BEES], [CLOSE]))
    assert now == f"Thank you so much!\n\n{BEES.text}\n\nLet us talk soon."
    assert written == [BEES, CLOSE]


def test_another_mould_of_the_same_fact_takes_the_place():
    somebody = Sentence("I would be glad to introduce you to Carl.", ("gift",), "person-1")
    mine = f"Hello there! {MAP.text}\n\nLet us talk soon."
    body, _ = drift.followed(mine, [MAP, CLOSE], draft([somebody], [CLOSE]))
    assert body == f"Hello there! {somebody.text}\n\nLet us talk soon."


@pytest.mark.parametrize(
    "inside",
    ["As you know, Thank you for your time.", "Thank you for your time.And more."],
)
def test_words_within_another_sentence_do_not_stand_as_they_were_written(inside):
    assert drift.place_of(THANKS, inside) is None


def test_what_was_touched_is_said_once_its_fact_changed():
    mine = BODY.replace("the bees in", "those lovely bees in")
    assert said(mine, ABOUT_OWLS) == ["You told me about those lovely bees in the church roof."]
    assert said(mine, WITHOUT) == ["You told me about those lovely bees in the church roof."]


def test_what_would_follow_by_itself_is_said_as_that():
    (found,) = drift.drifts(BODY, WRITTEN, ABOUT_OWLS)
    assert found.follows


def test_what_the_seeker_took_out_or_put_right_is_not_spoken_of():
    assert said("Thank you for your time.\n\nLet us talk soon.", ABOUT_OWLS) == []
    right = BODY.replace("the bees in the church roof", "the owls, and I laughed")
    assert said(right, ABOUT_OWLS) == []


def test_a_letter_has_to_speak_of_what_it_brings():
    fresh = draft([THANKS, BEES], [MAP], [CLOSE])
    mine = f"{BODY} Yours."
    (found,) = drift.drifts(mine, WRITTEN, fresh)
    assert found.says == "" and not found.follows
    body, written = drift.mended(mine, WRITTEN, found)
    assert body.split("\n\n")[1] == MAP.text
    assert drift.drifts(body, written, fresh) == []


def test_one_click_mends_it_by_the_record():
    mine = BODY.replace("the bees in", "those lovely bees in")
    (found,) = drift.drifts(mine, WRITTEN, ABOUT_OWLS)
    body, written = drift.mended(mine, WRITTEN, found)
    assert body == ABOUT_OWLS.body
    assert drift.drifts(body, written, ABOUT_OWLS) == []


def test_one_click_takes_it_out():
    mine = BODY.replace("the bees in", "those lovely bees in")
    (found,) = drift.drifts(mine, WRITTEN, WITHOUT)
    body, written = drift.mended(mine, WRITTEN, found)
    assert body == WITHOUT.body
    assert drift.drifts(body, written, WITHOUT) == []


@pytest.mark.parametrize("fresh", [ABOUT_OWLS, WITHOUT])
def test_what_is_fine_as_it_is_is_not_spoken_of_again(fresh):
    mine = BODY.replace("the bees in", "those lovely bees in")
    (found,) = drift.drifts(mine, WRITTEN, fresh)
    assert drift.drifts(mine, drift.accepted(WRITTEN, found.change), fresh) == []


def test_sentences_are_kept_as_they_are():
    assert drift.from_kept(drift.as_kept(WRITTEN)) == WRITTEN
