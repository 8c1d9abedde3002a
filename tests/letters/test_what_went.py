"""What is filed as sent is what was sent: a draft only when its writer says that it went."""

import pytest
from django.urls import reverse

from followup.models import Touch
from letters.models import Letter
from tests import builders

pytestmark = pytest.mark.django_db

DRAFT = "Thank you for the hour you gave me on Thursday."
OTHER = "Hi Ada, thanks again, and here is the map!"
BY_EMAIL = {"channel": "EMAIL", "on": "2026-11-20"}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def letter(seeker):
    touch = builders.touch(builders.person(seeker), give=builders.give(seeker))
    return builders.letter(touch, body=DRAFT)


def send(client, letter, **answers):
    address = reverse("letters:send-touch", args=[letter.touch_id])
    return client.post(address, BY_EMAIL | answers)


def page_of(client, letter) -> str:
    return " ".join(client.get(reverse("letters:letter", args=[letter.pk])).text.split())


def test_nothing_is_filed_before_they_say_what_went(client, letter):
    answer = send(client, letter)
    assert answer.status_code == 422
    assert "What did you send?" in answer.text
    assert not Touch.objects.sent().exists()


def test_the_draft_is_filed_when_it_went(client, letter):
    assert send(client, letter, went="draft").status_code == 302
    assert not Letter.objects.get().went_elsewhere
    assert "It is kept as it went" in page_of(client, letter)


def test_what_was_written_elsewhere_is_filed_in_its_words(client, letter):
    assert send(client, letter, went="other", words=OTHER).status_code == 302
    kept = Letter.objects.get()
    assert (kept.as_read, kept.body) == (OTHER, DRAFT)
    page = page_of(client, letter)
    assert OTHER in page
    assert "Something else went than the draft" in page
    letters = client.get(reverse("letters:letters-to", args=[letter.touch.person_id])).text
    assert OTHER in letters and DRAFT not in letters
    assert "Written elsewhere" not in letters


def test_what_was_sent_need_not_be_kept(client, letter):
    send(client, letter, went="other")
    assert Letter.objects.get().as_read == ""
    assert "What you sent is not kept here." in page_of(client, letter)
    assert DRAFT not in client.get(reverse("letters:outbox")).text
    letters = client.get(reverse("letters:letters-to", args=[letter.touch.person_id])).text
    assert "Written elsewhere" in letters and DRAFT not in letters


@pytest.mark.parametrize("channel", ["CALL", "IN_PERSON"])
def test_what_is_spoken_goes_by_no_draft(client, letter, channel):
    assert send(client, letter, channel=channel).status_code == 302
    assert Letter.objects.get().went_elsewhere


def test_a_touch_without_a_draft_is_simply_sent(client, seeker):
    touch = builders.touch(builders.person(seeker), give=builders.give(seeker))
    client.post(reverse("letters:send-touch", args=[touch.pk]), BY_EMAIL)
    assert Touch.objects.sent().get() == touch


def test_words_stay_when_nothing_can_be_sent(client, letter):
    Touch.objects.update(give=None)
    answer = send(client, letter, went="other", words=OTHER)
    assert answer.status_code == 422
    assert OTHER in answer.text
    assert not Letter.objects.get().went_elsewhere


def test_words_that_are_too_long_are_refused(client, letter):
    answer = send(client, letter, went="other", words="so " * 3000)
    assert answer.status_code == 422
    assert not Touch.objects.sent().exists()


def test_what_the_same_person_had_before_is_what_was_sent(client, seeker, letter):
    send(client, letter, went="other", words=OTHER)
    second = builders.letter(letter.touch.person.touches.open().get(), body=DRAFT)
    assert "copied" not in page_of(client, second).partition('id="margin"')[2]
