"""Likeness: panel members compare notes, so copied sentences are found and boilerplate is not."""

from itertools import combinations

import pytest

from followup.rules.sentences import Box
from letters.rules.drafting import draft_panel
from letters.rules.likeness import TOO_LIKE, likeness, read
from letters.rules.moulds import VOICES
from letters.rules.panel import Gift, Known

ADA = """Dear Dr. Park,

Thank you for the time you gave to our conversation. You asked how I would keep volunteers through \
a wet November, and I have thought about it since. Here is the rota that a shelter in Flint uses: \
everybody trades two hours a month, and nobody is asked on a Sunday.

Let's follow up soon and talk about other ways I might be able to help you out.

Sincerely,"""
BEN = """Dear Mr. Quill,

Thank you for the interview on Thursday. We found out that we both keep bees. I came across a \
short film about winter feeding that made me laugh, and I set it aside for you.

I would be glad to help in other ways too, so let's follow up soon.

Sincerely,"""


def copies(one: str, other: str) -> list[tuple[str, str]]:
    found = likeness(one, other).telling
    return [
        (one[copy.start : copy.end], other[copy.there_start : copy.there_end]) for copy in found
    ]


def test_letters_of_their_own_share_nothing():
    assert copies(ADA, BEN) == []
    assert likeness(ADA, BEN).score < 0.1


def test_a_letter_is_wholly_like_itself():
    assert likeness(ADA, ADA).score == pytest.approx(1)
    assert likeness(ADA, ADA).is_too_like


def test_one_letter_sent_twice_with_the_names_swapped_is_too_like():
    swapped = ADA.replace("Dr. Park", "Ms. Song").replace("Flint", "Ann Arbor")
    assert likeness(ADA, swapped).score > 0.9
    assert len(copies(ADA, swapped)) == 2


def test_the_copied_sentence_is_marked_where_it_stands_in_both():
    sentence = "We found out that we both keep bees."
    with_copy = ADA.replace("Sincerely,", f"{sentence}\n\nSincerely,")
    assert copies(with_copy, BEN) == [(sentence, sentence)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was good to hear you laugh.", "IT WAS GOOD to hear you laugh!"),
        ("I’m glad that we’ve met over bees.", "I am glad that we have met, over bees"),
        ("I sent the map on March 3 to Ada.", "I sent the map on April 17 to Inara Song."),
        (
            "You spoke of the rota with such patience.",
            "You spoke of the budget with such patience.",
        ),
        ("I thought of what you said about winter.", "I thought of what he said about spring."),
        ("A wrapped line that goes\non below.", "A wrapped line that goes on below."),
    ],
)
def test_near_copies_are_found(one, other):
    assert len(copies(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You spoke of bees.", "You laughed at bees."),
        ("I was glad to meet you and your team.", "Your team has a good eye for wet ground."),
        ("Every path you showed me led downhill.", "Downhill led me you every showed path."),
    ],
)
def test_other_sentences_are_left_alone(one, other):
    assert copies(one, other) == []


@pytest.mark.parametrize(
    "expected",
    [
        "Dear Ada Park:",
        "Thank you for taking the time to meet with me.",
        "Thank you very much!",
        "I appreciate your considering my application.",
        "Let's follow up soon and talk about other ways I might be able to help you out.",
        "If there is anything else I can help with, I would be happy to.",
        "I wish you all the best with the season.",
        "Yours sincerely,",
        "With kind regards",
    ],
)
def test_what_every_such_letter_has_gives_nothing_away(expected):
    one, other = f"{expected}\n\nWe both keep bees.", f"{expected}\n\nNobody works on Sundays here."
    found = likeness(one, other)
    assert found.copies
    assert not found.telling
    assert found.score < TOO_LIKE


def test_letters_that_say_only_what_is_expected_are_not_held_against_anybody():
    thanks = "Thank you for the interview."
    assert not likeness(thanks, thanks).is_too_like


def test_a_short_letter_that_stands_whole_in_a_long_one_is_too_like():
    short = "We found out that we both keep bees. Nobody told me how loud they are in May."
    assert likeness(short, BEN.replace("I came", f"{short} I came")).score > 0.9


def test_one_sentence_of_many_is_shown_and_is_not_yet_too_much():
    shared = "It rained the whole way home and I did not mind."
    own = ["The {} path is steep.", "Our {} hall smells of paint.", "My {} shoes are still wet."]
    one = " ".join(sentence.format("left") for sentence in own) + " Ferns grow by the north door."
    other = "Bees swarm twice a year. A quiet hive is a fed hive. Smoke calms nobody I know of."
    found = likeness(f"{one} {shared}", f"{other} More hands make light work of honey. {shared}")
    assert len(found.telling) == 1
    assert found.score < 0.5


def test_likeness_is_the_same_from_either_side():
    swapped = ADA.replace("November", "April").replace("shelter", "library") + " P.S. Bees."
    for one, other in combinations([ADA, BEN, swapped], 2):
        assert likeness(one, other).score == pytest.approx(likeness(other, one).score)


@pytest.mark.parametrize("nothing", ["", " \n\n ", "...", "?!\n—"])
def test_nothing_is_like_nothing(nothing):
    assert likeness(nothing, ADA).score == 0
    assert likeness(nothing, nothing).copies == ()


def test_a_title_or_an_initial_does_not_end_a_sentence():
    text = "I met Dr. A. Park at 5 p.m. in the hall. Then it rained…\nhttps://a.example/x.y"
    pieces = [text[sentence.start : sentence.end] for sentence in read(text)]
    assert pieces == [
        "I met Dr. A. Park at 5 p.m. in the hall.",
        "Then it rained…",
        "https://a.example/x.y",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "." * 20_000,
        "\n" * 20_000,
        "a b c d e " * 2_000,
        "word " * 30_000,
        "Keep on flying every day you can. " * 1_000,
        " ".join(f"Keep on flying every x{n} day you y{n} can with me." for n in range(500)),
        "".join(f"{chr(97 + n % 7)}." for n in range(9_000)),
        "\ufdfa" * 9_000,
        "z\u0336" * 9_000,
        "'\"’”" * 5_000,
        "\ud83d" * 50 + "\U0001fae8" * 3_000,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_hostile_letters_are_compared_and_their_places_stay_inside(text):
    for other in (text, ADA):
        found = likeness(text, other)
        assert 0 <= found.score <= 1
        for copy in found.copies:
            assert 0 <= copy.start < copy.end <= len(text)
            assert 0 <= copy.there_start < copy.there_end <= len(other)


def some_panel(number: int) -> list[Known]:
    """People of whom different things are known."""
    words = ("bees", "rotas", "maps", "budgets", "ferns")
    words += ("kayaks", "choirs", "ledgers", "lanterns", "orchards")
    return [
        Known(
            key=n,
            boxes=(
                ("thanks", Box("thanks", f"asking about my {words[-n]}" if n % 3 == 0 else "")),
                ("cares_about", Box("topic", words[n] if n % 2 else "")),
            ),
            gift=Gift(f"a book of {words[n - 1]}", f"Read about {words[n - 2]}."),
        )
        for n in range(number)
    ]


@pytest.mark.parametrize("voice", VOICES)
def test_our_own_drafts_for_a_panel_of_ten_are_unlike_each_other(voice):
    bodies = [draft.body for draft in draft_panel(some_panel(10), voice)]
    assert not [pair for pair in combinations(bodies, 2) if likeness(*pair).is_too_like]


def test_what_the_app_asks_in_a_gap_is_not_alike():
    gap = "[What would you say to that now, or give? One sentence, or leave it out.]"
    one = f"You told me about the bees in the church roof. {gap}"
    other = f"You told me {gap} how Saturdays fall apart at eleven.\n\n{gap}"
    assert likeness(one, other).copies == ()
    (copy,) = likeness(f"{gap} Bees live in the roof.", "Bees live in the roof.").copies
    assert f"{gap} Bees live in the roof."[copy.start : copy.end] == "Bees live in the roof."
