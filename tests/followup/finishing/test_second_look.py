"""What only the whole shows: finished words with such a fault are held after all."""

import pytest

from followup.finishing import finish
from followup.finishing.second_look import stumbles
from followup.rules.sentences import Field, Reader


@pytest.mark.parametrize(
    "words",
    [
        "you does free clinics on Fridays",
        "you remember every guests shoe size",
        "guys who clean there own mess",
        "your interest in HOT SOUP",
        "your time you took to debrief me",
        "bread being affordable, like actually",
    ],
)
def test_words_a_reader_stumbles_over_are_held(words):
    assert stumbles(words)


@pytest.mark.parametrize(
    "words",
    [
        "you rebuild pump organs",
        "your bees died last winter",
        "you run free clinics for the NHS",
        "the women’s choir in Leeds",
        "you like to be asked",
    ],
)
def test_good_words_stand(words):
    assert not stumbles(words)


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (Field.CARES, "interviews being fair to people who freeze up"),
        (Field.CARES, "understudies getting one night each"),
        (Field.CARES, "numbers a truck driver can read at 5am"),
        (Field.PROMISE, "enviarle el audio"),
        (Field.PROMISE, "lui envoyer le tableau comparatif"),
        (Field.COULD_GIVE, "go raibh maith agat & the results from six wet fields"),
        (Field.SHARED, "celiac (my sister, not me)"),
        (Field.REMEMBER, "she has MS and is telling no one at work"),
    ],
)
def test_no_deed_is_made_of_a_noun_and_no_english_of_another_language(field, typed):
    box = finish(field, typed, Reader("Priya", "Raman", "Ms.", "IN_PERSON"))
    assert "you interview" not in box.words
    assert "you understudy" not in box.words
    assert "you number" not in box.words
    assert field is Field.CARES or not box.words
