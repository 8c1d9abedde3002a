"""What went long ago and is noted today: what follows is due today at the earliest."""

from datetime import date

import pytest

from followup.actions import touches
from tests import builders

pytestmark = pytest.mark.django_db

MAY_15, NOV_19, NOV_30 = date(2026, 5, 15), date(2026, 11, 19), date(2026, 11, 30)


def thanks_of_may(person):
    """Two noes of one employer, in May and in November; the thanks for the first still wait."""
    for received_on in (date(2026, 5, 13), NOV_19):
        application = builders.application(person.seeker)
        builders.seat(builders.interview(application), person=person)
        builders.rejection(application, received_on=received_on)
    first = person.seats.order_by("pk").first().interview.application
    return builders.touch(person, application=first, occasion="THANK_YOU", due_on=MAY_15)


def test_thanks_for_a_later_no_are_due_after_it_and_not_before_today():
    sam = builders.person(builders.seeker())
    following = touches.send_touch(touch=thanks_of_may(sam), on=MAY_15, today=NOV_30)
    assert following.due_on == NOV_30
    assert following.why_then == "as soon as you can: the no came on November 19"


def test_whatever_day_it_is_thanks_are_not_due_before_the_no():
    sam = builders.person(builders.seeker())
    assert touches.send_touch(touch=thanks_of_may(sam), on=MAY_15).due_on == date(2026, 11, 23)


def test_a_give_after_something_sent_in_spring_is_not_due_in_spring():
    ada = builders.person(builders.seeker())
    touch = builders.touch(ada, occasion="THANK_YOU", due_on=MAY_15)
    assert touches.send_touch(touch=touch, on=MAY_15, today=NOV_30).due_on >= NOV_30


def test_the_page_of_a_touch_notes_a_day_of_spring_and_plans_from_today(client, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: NOV_30)
    sam = builders.person(builders.seeker())
    client.force_login(sam.seeker)
    touch = thanks_of_may(sam)
    page = f"/touches/{touch.pk}/sent/"
    answer = client.post(page, {"channel": "CALL", "on": "2026-05-15"}, follow=True)
    assert "The next for " in answer.text
    assert sam.touches.open().get().due_on == NOV_30
