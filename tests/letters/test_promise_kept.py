"""A promise is kept with a letter only where the letter encloses it, or its writer says so."""

from datetime import date

import pytest
from django.urls import reverse

from followup.models import Promise, Touch
from tests import builders

pytestmark = pytest.mark.django_db

BY_EMAIL = {"channel": "EMAIL", "on": "2026-11-20"}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def letter(seeker):
    """Thanks that carry a promise, printed."""
    person = builders.person(seeker)
    promise = builders.promise(person, words="send you my yard map", due_on=date(2099, 12, 5))
    touch = builders.touch(person, keeps=promise, occasion="THANK_YOU")
    letter = builders.letter(touch, body="I promised to send you my yard map.")
    builders.printout(letter)
    return letter


def post(client, letter, **answers):
    answers = {name.replace("_", "-"): answer for name, answer in answers.items()}
    return client.post(reverse("letters:check-letter", args=[letter.pk, "posted"]), answers)


def test_a_promise_is_not_kept_in_silence(client, letter):
    answer = post(client, letter)
    assert answer.status_code == 422
    assert "Say whether each promise is kept" in answer.text
    assert not Touch.objects.sent().exists()


def test_not_yet_leaves_the_promise_open_and_plans_it_again(client, letter):
    assert post(client, letter, **{f"promise_{letter.pk}": "open"}).status_code == 302
    promise = Promise.objects.open().get()
    letter.touch.refresh_from_db()
    assert letter.touch.sent_on and letter.touch.keeps is None
    following = letter.touch.person.touches.open().get()
    assert (following.keeps, following.due_on) == (promise, promise.due_on)


def test_yes_keeps_the_promise(client, letter):
    post(client, letter, **{f"promise_{letter.pk}": "kept"})
    assert not Promise.objects.open().exists()


def test_what_the_letter_encloses_is_ticked_and_kept(client, letter):
    letter.enclosures = "Yard map"
    letter.save()
    page = " ".join(client.get(reverse("letters:post-letter", args=[letter.pk])).text.split())
    assert 'value="kept" checked' in page
    post(client, letter)
    assert not Promise.objects.open().exists()


def test_an_email_is_asked_the_same(client, letter):
    url = reverse("letters:send-touch", args=[letter.touch_id])
    asked = client.post(url, BY_EMAIL | {"went": "draft"})
    assert asked.status_code == 422
    assert "Say whether the promise" in asked.text
    client.post(url, BY_EMAIL | {"went": "draft", "promise": "open"})
    assert Touch.objects.sent().exists() and Promise.objects.open().exists()


def test_a_call_is_asked_the_same(client, seeker):
    person = builders.person(seeker)
    promise = builders.promise(person)
    touch = builders.touch(person, keeps=promise, occasion="THANK_YOU")
    url = reverse("letters:send-touch", args=[touch.pk])
    call = BY_EMAIL | {"channel": "CALL"}
    asked = client.post(url, call)
    assert asked.status_code == 422
    assert "Say whether the promise is kept with this, or not yet." in asked.text
    client.post(url, call | {"promise": "open"})
    assert Touch.objects.sent().exists() and Promise.objects.open().exists()


def test_what_carries_nothing_else_cannot_leave_its_promise_open(client, letter):
    Touch.objects.update(occasion="PROMISE")
    answer = post(client, letter, **{f"promise_{letter.pk}": "open"})
    followed = client.get(answer["Location"])
    assert "It carries nothing but the promise" in followed.text
    assert not Touch.objects.sent().exists()
