"""Stopping with several people after one no is one act, and so is resuming."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions import rejections
from followup.models import Touch
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def panel(client):
    seeker = builders.seeker(country="ZZ")
    client.force_login(seeker)
    application = builders.application(seeker)
    interview = builders.interview(application)
    for _ in range(4):
        builders.seat(interview)
    due_on = date(2026, 11, 25)
    rejections.record_rejection(
        application=application, on=MONDAY, due_on=due_on, received_on=MONDAY
    )
    return application


def test_three_people_are_stopped_and_resumed_in_one_press_each(client, panel):
    three = list(panel.seeker.people.order_by("pk").values_list("pk", flat=True)[:3])
    before = list(Touch.objects.order_by("pk").values())
    page = client.get(reverse("followup:application", args=[panel.pk])).text
    assert reverse("followup:stop-several", args=[panel.pk]) in page
    stop = reverse("followup:stop-several", args=[panel.pk])
    page = client.post(stop, {"people": three}, follow=True).text
    assert "You stopped following up with 3 people." in page
    assert panel.seeker.people.filter(let_go_on=MONDAY).count() == 3
    assert Touch.objects.open().count() == 1
    resume = reverse("followup:resume-several", args=[panel.pk])
    assert resume in page
    assert "Resumed with 3 people." in client.post(resume, {"people": three}, follow=True).text
    assert list(Touch.objects.order_by("pk").values()) == before
    assert not panel.seeker.people.exclude(let_go_on=None).exists()


def test_nobody_ticked_stops_nobody_and_says_so(client, panel):
    response = client.post(reverse("followup:stop-several", args=[panel.pk]), follow=True)
    assert "Nobody was ticked" in response.text
    assert not panel.seeker.people.exclude(let_go_on=None).exists()


def test_only_people_of_that_application_are_stopped(client, panel):
    outsider = builders.person(panel.seeker)
    stranger = builders.person(builders.seeker())
    asked = {"people": [outsider.pk, stranger.pk, "x", "9" * 30]}
    client.post(reverse("followup:stop-several", args=[panel.pk]), asked)
    for person in (outsider, stranger):
        person.refresh_from_db()
        assert person.let_go_on is None


def test_whoever_asked_to_stop_is_not_resumed_with_the_others(client, panel):
    one, other, *_ = panel.seeker.people.order_by("pk")
    builders.wish(panel.seeker, person=one)
    client.post(reverse("followup:stop-several", args=[panel.pk]), {"people": [one.pk, other.pk]})
    client.post(reverse("followup:resume-several", args=[panel.pk]), {"people": [one.pk, other.pk]})
    one.refresh_from_db(), other.refresh_from_db()
    assert (one.let_go_on, other.let_go_on) == (MONDAY, None)
