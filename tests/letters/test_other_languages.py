"""A letter that is not in English: the check says that it does not read it, wherever it speaks."""

import pytest
from django.urls import reverse

from letters.models import Letter
from letters.selectors.checks import asks_left, margin_of
from tests import builders
from tests.letters.rules.test_language import GERMAN, THANKS

ALL_GERMAN = "\n\n".join(GERMAN)
MIXED = f"{THANKS}\n\n{ALL_GERMAN}\n\nCould you send me the film?"
SAYS = "This letter looks German. The check reads only English, so it says nothing about this one."

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    touch = builders.touch(builders.person(seeker), give=builders.give(seeker))
    return builders.letter(touch, body=ALL_GERMAN)


def words(answer) -> str:
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("page", ["letter", "margin", "email", "print-letter"])
def test_each_page_that_speaks_of_requests_says_what_it_cannot_read(client, letter, page):
    to = reverse(f"letters:{page}", args=[letter.pk])
    answer = words(client.post(to) if page == "margin" else client.get(to))
    assert SAYS in answer
    assert "Nothing here asks" not in answer


def test_english_paragraphs_beside_others_are_read(letter):
    Letter.objects.update(body=MIXED)
    written = Letter.objects.with_addressee().with_margin().get()
    (note,) = asks_left(written)
    assert note.ask.sentence == MIXED[note.start : note.end] == "Could you send me the film?"
    assert not margin_of(written).unread.whole


def test_where_part_is_read_nothing_else_asks(client, letter):
    Letter.objects.update(body=f"{THANKS}\n\n{ALL_GERMAN}")
    answer = words(client.get(reverse("letters:letter", args=[letter.pk])))
    assert "Part of this letter looks German." in answer
    assert "Nothing else asks." in answer


def test_any_text_may_be_in_another_language(client, letter):
    answer = words(client.post(reverse("letters:read-draft"), {"text": ALL_GERMAN}))
    assert "This text looks German." in answer


def test_an_english_letter_is_read_as_before(client, letter):
    Letter.objects.update(body=THANKS)
    answer = words(client.get(reverse("letters:letter", args=[letter.pk])))
    assert "Nothing here asks." in answer and "The check reads only" not in answer
