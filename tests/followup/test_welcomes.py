"""What somebody invited me to is noted, put right and taken back."""

import pytest
from django.urls import reverse

from followup.models import Welcome
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada(client):
    ada = builders.person(builders.seeker(), family_name="Lovelace")
    client.force_login(ada.seeker)
    return ada


def address(person) -> str:
    return reverse("followup:welcome", args=[person.pk])


def test_what_they_invited_is_noted_in_their_words_and_shown(client, ada):
    client.post(address(ada), {"to_apply": "on", "words": "Apply again in January."})
    noted = Welcome.objects.get()
    assert (noted.person, noted.to_apply, noted.to_contact) == (ada, True, False)
    page = client.get(reverse("followup:person", args=[ada.pk])).content.decode()
    assert "Apply again in January." in page
    assert "To apply, and to let them know" in page


def test_an_invitation_is_put_right_and_there_is_one_for_each_person(client, ada):
    Welcome.objects.create(person=ada, to_apply=True, words="Apply.")
    assert b"Apply." in client.get(address(ada)).content
    client.post(address(ada), {"to_contact": "on", "words": "Call me."})
    noted = Welcome.objects.get()
    assert (noted.to_apply, noted.to_contact, noted.words) == (False, True, "Call me.")


def test_with_nothing_ticked_there_is_no_invitation(client, ada):
    Welcome.objects.create(person=ada, to_apply=True)
    client.post(address(ada), {"words": "Nothing after all."})
    client.post(address(ada), {})
    assert not Welcome.objects.exists()


def test_words_too_long_are_refused_in_a_sentence_and_kept_on_the_page(client, ada):
    answer = client.post(address(ada), {"to_apply": "on", "words": "ring " * 300})
    assert answer.status_code == 422
    assert "ring ring" in answer.content.decode()
    assert not Welcome.objects.exists()


def test_it_leads_back_to_the_letter_it_was_noted_from(client, ada):
    answer = client.post(address(ada), {"to_apply": "on", "next": "/letters/7/"})
    assert answer.url == "/letters/7/"
