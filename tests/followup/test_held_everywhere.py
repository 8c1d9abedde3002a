"""While everything is on hold, every page says so instead of a day; what was promised is named."""

from datetime import date

import pytest
from django.urls import reverse

from followup.models import Rhythm
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)
HELD = "on hold until December 12, 2026"


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def letter(seeker):
    """A letter after a no, due today, while everything is on hold."""
    application = builders.application(seeker)
    builders.rejection(application, received_on=MONDAY)
    person = builders.person(seeker, organization=application.organization)
    builders.seat(builders.interview(application), person=person)
    touch = builders.touch(person, application=application, occasion="THANK_YOU", due_on=MONDAY)
    builders.hold(seeker, since_on=MONDAY, until_on=date(2026, 12, 12))
    return builders.letter(touch)


def read(client, name, *args) -> str:
    return " ".join(client.get(reverse(name, args=args)).text.split())


@pytest.mark.parametrize(
    "name", ["person", "touch", "outbox", "desk", "application", "applications"]
)
def test_a_hold_is_known_on_every_page(client, letter, name):
    touch = letter.touch
    page = {
        "person": ("followup:person", touch.person_id),
        "touch": ("followup:touch", touch.pk),
        "outbox": ("letters:outbox",),
        "desk": ("letters:desk", touch.application_id),
        "application": ("followup:application", touch.application_id),
        "applications": ("followup:applications",),
    }[name]
    assert HELD in read(client, *page).replace("On hold", "on hold")


def test_what_falls_due_after_the_hold_keeps_its_day(client, letter):
    letter.touch.due_on = date(2026, 12, 14)
    letter.touch.save()
    page = read(client, "letters:outbox")
    assert HELD not in page and "due December 14, 2026" in page


@pytest.mark.parametrize("name", ["today", "hold"])
def test_a_promise_for_a_day_within_a_hold_is_named(client, seeker, letter, name):
    pat = builders.person(seeker, given_name="Pat", family_name="Mori")
    builders.promise(pat, words="send you the map", due_on=date(2026, 12, 5))
    builders.promise(pat, words="send you the bill", due_on=date(2026, 12, 12))
    page = read(client, f"followup:{name}")
    assert "You promised Pat Mori “send you the map” by December 5;" in page
    assert "the bill" not in page


def test_the_message_after_a_hold_says_until_when(client, seeker):
    until = {"until_on": "2026-12-12"}
    page = client.post(reverse("followup:hold"), until, follow=True).text
    assert "Nothing is due until December 12, 2026." in page
    assert "Nothing is due until you resume." in (
        client.post(reverse("followup:hold"), {}, follow=True).text
    )


def test_a_promise_for_a_day_away_says_so(client, seeker):
    away = {"away_from": date(2026, 12, 1), "away_until": date(2026, 12, 6)}
    Rhythm.objects.create(seeker=seeker, **away)
    person = builders.person(seeker)
    promise = {"words": "send you the map", "made_on": "2026-11-23", "due_on": "2026-12-05"}
    page = client.post(reverse("followup:promise-new", args=[person.pk]), promise, follow=True)
    assert "You are away then, through December 6, 2026." in page.text
