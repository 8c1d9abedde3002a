"""Doors: watched from the no on, looked at once a week, and what lies behind them."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions import records, rejections, touches, watches
from followup.models import Application, Touch, Watch
from tests import builders

pytestmark = pytest.mark.django_db

NO = date(2026, 10, 26)
JANUARY = date(2027, 1, 1)


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def told(sam, **facts):
    application = builders.application(sam)
    seat = builders.seat(builders.interview(application), role="HIRING_MANAGER")
    builders.seat(seat.interview)
    facts = {"received_on": NO, "reopens_on": JANUARY} | facts
    no = rejections.record_rejection(application=application, on=NO, due_on=NO, **facts)
    return no, seat.person


def test_a_door_is_watched_at_once(sam):
    no, _ = told(sam, reopens_as="a new position")
    watch = no.application.watches.get()
    assert (watch.what, watch.from_on, watch.vacated) == ("a new position", JANUARY, False)
    assert not told(sam, reopens_on=None)[0].application.watches.exists()


def test_a_door_concerns_nobody_who_hires_elsewhere(sam):
    told(builders.seeker())
    no, person = told(sam)
    assert watches.who_hires(no) == [person]


def test_the_watch_follows_when_the_no_is_put_right(sam):
    no, _ = told(sam)
    no.reopens_on, no.reopens_as = date(2027, 7, 1), "in the new year of the budget"
    records.put_right(rejection=no, on=NO)
    watch = no.application.watches.get()
    assert (watch.from_on, watch.what) == (no.reopens_on, no.reopens_as)
    no.reopens_on = None
    records.put_right(rejection=no, on=NO)
    assert not no.application.watches.exists()


def test_a_watch_somebody_looked_for_is_closed_and_kept(sam):
    no, _ = told(sam)
    watches.look_at(watch=no.application.watches.get(), on=date(2027, 1, 4))
    no.reopens_on = None
    records.put_right(rejection=no, on=date(2027, 1, 5))
    watch = no.application.watches.get()
    assert (watch.closed_on, watch.closed_because) == (date(2027, 1, 5), "no door after all")


def test_whoever_hires_hears_from_me_before_the_door_opens(sam):
    no, manager = told(sam)
    thanks = manager.touches.open().get()
    touches.choose_give(touch=thanks, give=builders.give(sam))
    following = touches.send_touch(touch=thanks, on=NO)
    # Day 21 is the day after mid-November.
    assert (following.due_on, following.occasion) == (date(2026, 11, 16), "REOPENING")
    assert following.why_then == "so that your name is fresh when a door opens in January"
    colleague = no.application.touches.exclude(person=manager).get()
    touches.choose_give(touch=colleague, give=builders.give(sam))
    assert touches.send_touch(touch=colleague, on=NO).occasion == Touch.Occasion.GIVE


def test_what_was_planned_for_later_is_brought_before_the_door(sam):
    no, manager = told(sam, reopens_on=None)
    given = {"give": builders.give(sam), "sent_on": date(2026, 10, 5)}
    manager.touches.update(occasion="THANK_YOU", **given)
    for on in (date(2026, 10, 6), date(2026, 10, 7)):
        builders.touch(manager, give=builders.give(sam), sent_on=on, due_on=on)
    builders.touch(manager, due_on=date(2027, 1, 4))
    no.reopens_on = JANUARY
    records.put_right(rejection=no, on=NO)
    planned = manager.touches.open().get()
    assert (planned.due_on, planned.occasion) == (date(2026, 12, 7), "REOPENING")


def test_looking_twice_on_one_day_is_looking_once(sam):
    watch = builders.watch(builders.application(sam))
    for _ in range(2):
        watches.look_at(watch=watch, on=date(2027, 1, 4))
    assert watch.looks.count() == 1


def test_behind_the_door_is_one_new_application_that_starts_from_the_old_one(sam):
    no, _ = told(sam)
    watch = no.application.watches.get()
    for _ in range(2):
        watches.go_through(watch=watch, on=date(2027, 1, 11), position="Manager")
    again = Application.objects.get(position="Manager")
    assert (again.reopened_from, again.organization) == (
        no.application,
        no.application.organization,
    )
    watch.refresh_from_db()
    assert (watch.found_on, watch.found_as) == (date(2027, 1, 11), again)


def test_the_new_application_shows_whom_i_know_there(sam, client):
    no, manager = told(sam)
    found = reverse("followup:watch-found", args=[no.application.watches.get().pk])
    response = client.post(found, {"position": "Manager"}, follow=True)
    assert "Whom you know there" in response.text
    assert reverse("followup:person", args=[manager.pk]) in response.text


def test_the_internal_candidates_old_job_is_offered_once(sam, client):
    no, _ = told(sam, reason="INTERNAL")
    page = reverse("followup:application", args=[no.application_id])
    assert "Watch for their old job" in client.get(page).text
    for _ in range(2):
        client.post(reverse("followup:watch-old-job", args=[no.application_id]))
    assert no.application.watches.filter(vacated=True).count() == 1
    assert "Watch for their old job" not in client.get(page).text
    other, _ = told(sam, reason="STRONGER")
    page = reverse("followup:application", args=[other.application_id])
    assert "Watch for their old job" not in client.get(page).text


def test_a_door_is_closed_with_a_word_and_watched_again(sam, client):
    watch = builders.watch(builders.application(sam))
    client.post(reverse("followup:watch-close", args=[watch.pk]), {"because": "They moved away."})
    assert "They moved away." in client.get(reverse("followup:watches")).text
    client.post(reverse("followup:watch-again", args=[watch.pk]))
    assert Watch.objects.open().get() == watch


def test_the_page_of_doors_is_kind_when_there_are_none(client):
    assert "until it opens" in client.get(reverse("followup:watches")).text
