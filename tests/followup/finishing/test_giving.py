"""Promises, offers and thanks: what they come to, rule by rule."""

import pytest

from followup.finishing import finish
from followup.rules.sentences import Field, Reader

SHE = Reader("Priya", "Raman", "Ms.", "IN_PERSON")
HE = Reader("Ray", "Tubbs", "Mr.", "IN_PERSON")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("send the template", "I promised to send you the template."),
        ("template for the rota", "I promised you the template for the rota."),
        ("post the key", "I promised to post you the key."),
        ("send the book to her boss", "I promised to send the book to your boss."),
        ("introduce her to Carl", "I promised to introduce you to Carl."),
        ("fixing her bike", "I promised to fix your bike."),
        ("she asked about rye so I said I'd send a recipe", "I promised to send you a recipe."),
    ],
)
def test_promise_is_a_deed_or_the_thing_itself(typed, sentence):
    assert finish(Field.PROMISE, typed, SHE).sentence == sentence


@pytest.mark.parametrize(
    "typed",
    [
        "send the list by Friday",
        "send the list next week",
        "send the list tomorrow",
        "send list asap",
    ],
)
def test_day_of_a_promise_is_left_out(typed):
    assert finish(Field.PROMISE, typed, SHE).sentence == "I promised to send you the list."


@pytest.mark.parametrize(
    "typed", ["look it up", "pass it on", "not tell anyone", "keep Friday free", "sent it already"]
)
def test_promise_that_nobody_could_place_is_held(typed):
    box = finish(Field.PROMISE, typed, SHE)
    assert not box.words
    assert box.note


@pytest.mark.parametrize(
    ("typed", "carried"),
    [
        ("send the template", True),
        ("give her the name of a good printer", True),
        ("lend her the photos", True),
        ("the recipe for rye", True),
        ("call her", False),
        ("email the slides", False),
        ("bring the map", False),
        ("lend him the jack", False),
        ("a game of squash", False),
        ("introduce her to Carl", False),
    ],
)
def test_letter_carries_papers_and_small_things(typed, carried):
    assert finish(Field.PROMISE, typed, SHE).carried is carried


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("vendor comparison", "send you the vendor comparison"),
        ("my spare stethoscope", "let you have my spare stethoscope"),
        ("tomato seedlings", "let you have some tomato seedlings"),
        ("the buddy system", "tell you about the buddy system"),
        ("how to get rid of slugs", "tell you how to get rid of slugs"),
        ("flour supplier in Wakefield", "introduce you to a flour supplier in Wakefield"),
        (
            "my cousin who runs a foundry",
            "introduce you to my cousin, who runs a foundry",
        ),
        ("borrowing my tent", "lend you my tent"),
        ("a hand with the move", "help with the move"),
        ("pint at the Crown", "invite you for a pint at the Crown"),
        ("she'd like the old tide tables", "send you the old tide tables"),
    ],
)
def test_thing_is_offered_by_what_it_is(typed, words):
    assert finish(Field.COULD_GIVE, typed, SHE).words == words


@pytest.mark.parametrize("typed", ["a book", "some tips", "maybe an article", "something nice"])
def test_vague_gift_is_asked_which(typed):
    assert finish(Field.COULD_GIVE, typed, SHE).note.startswith("Say which")


@pytest.mark.parametrize("typed", ["a slap", "some manners", "my CV", "another chance"])
def test_scorn_and_asking_are_no_gifts(typed):
    assert not finish(Field.COULD_GIVE, typed, SHE).words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("her time", "your time"),
        ("time", "your time"),
        ("great questions", "your great questions"),
        ("tour of the lab", "the tour of the lab"),
        ("coffee", "the coffee"),
        ("the tea and not rushing me", "the tea and for not rushing me"),
        ("she was so kind when I lost my thread", "being so kind when I lost my thread"),
        ("that she called me herself", "calling me yourself"),
        ("didn't laugh when I fell", "not laughing when I fell"),
        ("wished me well and meant it", "wishing me well and meaning it"),
        ("honest", "being honest"),
        ("the sandwiches were great", "the sandwiches, which were great"),
        ("the umbrella, it was pouring", "the umbrella"),
    ],
)
def test_thanks_are_for_a_thing_or_a_deed(typed, words):
    assert finish(Field.THANKS, typed, SHE).words == words


def test_beside_a_she_who_is_the_reader_they_are_others():
    typed = "telling me she failed twice before they took her"
    words = "telling me you failed twice before they took you"
    assert finish(Field.THANKS, typed, SHE).words == words


def test_nobody_is_thanked_for_what_the_writer_did():
    assert not finish(Field.THANKS, "learning about torque", HE).words


@pytest.mark.parametrize("typed", ["thank you so much", "sod all", "n/a", "?"])
def test_thanks_that_say_nothing_are_empty(typed):
    box = finish(Field.THANKS, typed, SHE)
    assert not box.words
    assert not box.note


@pytest.mark.parametrize(
    "typed", ["merci pour tout", "le mandar el enlace", "meine Zeugnisse nachreichen"]
)
def test_other_languages_are_told_from_english(typed):
    assert "English" in finish(Field.PROMISE, typed, SHE).note
