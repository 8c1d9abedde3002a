"""A card or a parcel came: it is thanked for now, before what is planned, and taken back again."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions.past_contacts import note_contact
from followup.actions.touches import send_touch
from followup.models import PastContact, Touch
from letters.models import Letter
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY, JANUARY = date(2026, 11, 23), date(2027, 1, 4)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def ada(client):
    ada = builders.person(builders.seeker(country="ZZ"), given_name="Ada", family_name="Marsh")
    client.force_login(ada.seeker)
    return ada


@pytest.fixture
def planned(ada):
    """A give in January, after a letter that went."""
    application = builders.application(ada.seeker)
    builders.seat(builders.interview(application), person=ada, told_me="bees in the church roof")
    thanks = builders.touch(
        ada, application=application, occasion="THANK_YOU", due_on=date(2026, 11, 2)
    )
    return send_touch(touch=thanks, on=date(2026, 11, 2))


def came(person, words="the jar of honey"):
    contact = PastContact(person=person, on=MONDAY, direction="IN", channel="PARCEL", words=words)
    return note_contact(contact=contact, on=MONDAY)


def thank(client, contact, channel="LETTER"):
    address = reverse("letters:thank-for", args=[contact.pk])
    return client.post(address, {"channel": channel})


def now(person):
    return person.touches.open().get()


def test_it_is_offered_where_it_was_noted_and_where_one_writes(client, ada, planned):
    contact = came(ada)
    address = reverse("letters:thank-for", args=[contact.pk])
    for page in (
        reverse("followup:person", args=[ada.pk]),
        reverse("followup:past-contact-edit", args=[contact.pk]),
        reverse("letters:write-to", args=[ada.pk]),
    ):
        assert address in client.get(page).text, page
    thank(client, contact)
    assert address not in client.get(reverse("letters:write-to", args=[ada.pk])).text


def test_what_is_planned_becomes_the_thank_you_which_is_said_before(client, ada, planned):
    contact = came(ada)
    due_on = now(ada).due_on
    page = client.get(reverse("letters:thank-for", args=[contact.pk])).text
    assert "The follow-up planned for" in page and "moves on after it" in page
    response = thank(client, contact)
    letter = Letter.objects.get()
    assert response.url == reverse("letters:letter", args=[letter.pk])
    touch = now(ada)
    assert (touch.pk, touch.occasion, touch.due_on) == (planned.pk, "THANK_YOU", MONDAY)
    following = send_touch(touch=touch, on=MONDAY)
    assert following.occasion == "GIVE" and following.due_on > MONDAY
    assert due_on > MONDAY


def test_the_sentence_is_made_of_the_words_that_were_noted(client, ada, planned):
    thank(client, came(ada))
    body = Letter.objects.get().body
    assert "the jar of honey" in body and "[" not in body
    assert "church" not in body and "meeting" not in body


def test_words_that_make_no_sentence_leave_a_gap(client, ada, planned):
    thank(client, came(ada, words=""))
    body = Letter.objects.get().body
    assert (
        "[You noted: parcel on November 23, 2026. What do you thank them for? One sentence.]"
        in body
    )


def test_it_can_be_put_back(client, ada, planned):
    contact = came(ada)
    before = now(ada)
    thank(client, contact)
    back = reverse("letters:put-thanks-back", args=[before.pk])
    assert back in client.get(reverse("followup:touch", args=[before.pk])).text
    client.post(back)
    touch = now(ada)
    for field in ("occasion", "due_on", "why_then", "channel", "begun_on", "thanks_for"):
        assert getattr(touch, field) == getattr(before, field), field
    assert touch.before_thanks == {}
    assert client.post(back).status_code == 404


def test_a_thank_you_that_waits_thanks_for_this_too_and_keeps_its_day(client, ada):
    waiting = builders.touch(ada, occasion="THANK_YOU", due_on=date(2026, 11, 25))
    thank(client, came(ada))
    waiting.refresh_from_db()
    assert (waiting.due_on, waiting.begun_on) == (date(2026, 11, 25), None)
    assert "the jar of honey" in Letter.objects.get().body


def test_where_nothing_is_planned_a_thank_you_begins(client, ada):
    thank(client, came(ada), channel="EMAIL")
    touch = now(ada)
    assert (touch.occasion, touch.channel, touch.due_on) == ("THANK_YOU", "EMAIL", MONDAY)
    assert touch.nothing_follows
    assert reverse("letters:take-back-touch", args=[touch.pk]) in (
        client.get(reverse("followup:touch", args=[touch.pk])).text
    )


def test_twice_thanks_once(client, ada, planned):
    contact = came(ada)
    assert thank(client, contact).url == thank(client, contact).url
    assert Touch.objects.open().count() == 1


def test_what_went_out_is_not_thanked_for(client, ada):
    contact = builders.past_contact(ada, direction="OUT")
    assert thank(client, contact).status_code == 404


def test_nobody_stopped_is_thanked(client, ada):
    contact = came(ada)
    ada.let_go_on = MONDAY
    ada.save()
    response = thank(client, contact)
    assert response.status_code == 422 and "resume first" in response.text
