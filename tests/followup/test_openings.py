"""Openings have a day, a month, or only some time; they may be past, and may close."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions import records, rejections, touches
from followup.models import Rejection, Touch, Watch
from followup.rules import watches
from followup.selectors.today import today_of
from tests import builders

pytestmark = pytest.mark.django_db

NO = date(2026, 11, 16)
LAST_WEEK = date(2026, 11, 9)


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def told(sam, **facts):
    facts = {"received_on": NO, "on": NO, "due_on": NO} | facts
    return rejections.record_rejection(application=builders.application(sam), **facts)


def page(name, *args):
    return reverse(f"followup:{name}", args=args)


def test_an_advert_that_is_up_since_last_week_is_looked_at_today(sam):
    no = told(sam, reopens_on=LAST_WEEK, reopens_precision="DAY", closes_on=date(2026, 11, 20))
    watch = no.application.watches.get()
    assert (watch.from_on, watch.precision) == (LAST_WEEK, "DAY")
    (door,) = today_of(sam, NO).watches
    assert (door.look_now, door.left) == (True, "4 days left, closes on November 20, 2026")
    assert not today_of(sam, date(2026, 11, 20)).watches[0].is_over
    assert today_of(sam, date(2026, 11, 21)).watches[0].is_over


def test_some_time_is_looked_for_once_a_month_and_promises_no_month(sam):
    no = told(sam, reopens_precision="SOME_TIME", reopens_as="something in parks")
    watch = no.application.watches.get()
    assert (watch.opens, watch.what) == ("Some time", "something in parks")
    monthly = {"precision": "SOME_TIME"}
    assert watches.first_look(watch.from_on, "SOME_TIME") == date(2026, 12, 7)
    looked = date(2026, 12, 7)
    assert not watches.is_time_to_look(NO, looked, date(2026, 12, 28), **monthly)
    assert watches.is_time_to_look(NO, looked, date(2027, 1, 4), **monthly)
    assert not watches.is_over(NO, date(2027, 11, 1), **monthly)


def test_a_day_is_looked_at_from_that_day_on():
    assert watches.first_look(date(2026, 12, 9), "DAY") == date(2026, 12, 9)


NEWS = {"position": "Archivist", "organization": "City Archive", "channel": "CALL"}
NEWS |= {"received_on": "2026-11-16", "reason": "UNKNOWN"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"reopens_on": "SOME_TIME"}, (None, "SOME_TIME", None)),
        ({"opens_day": "2026-11-09"}, (LAST_WEEK, "DAY", None)),
        (
            {"opens_day": "2026-11-09", "closes_on": "2026-12-04"},
            (LAST_WEEK, "DAY", date(2026, 12, 4)),
        ),
        ({}, (None, "MONTH", None)),
    ],
)
def test_the_intake_takes_an_opening_as_well_as_it_is_known(client, typed, kept):
    room = client.post(page("tell"), NEWS | typed)
    client.post(room.url, {"record": "1", "people": "0"})
    no = Rejection.objects.get()
    assert (no.reopens_on, no.reopens_precision, no.closes_on) == kept
    assert no.application.watches.exists() == bool(typed)


@pytest.mark.parametrize(
    ("typed", "cure"),
    [
        ({"reopens_on": "SOME_TIME", "opens_day": "2026-11-09"}, "not both"),
        ({"closes_on": "2026-11-09"}, "Say when it opens, too"),
        ({"opens_day": "2026-11-09", "closes_on": "2026-11-01"}, "on or after the day it opens"),
        ({"opens_day": "1926-11-09"}, "check the year"),
        ({"found_out": "I read it in the paper"}, "I found out another way"),
    ],
)
def test_what_makes_no_sense_is_said_with_its_cure(client, typed, cure):
    answer = client.post(page("tell"), NEWS | typed)
    assert answer.status_code == 422
    assert cure in answer.text


def test_the_decision_is_edited_from_a_month_to_a_day(client, sam):
    no = told(sam, reopens_on=date(2027, 1, 1))
    edit = page("rejection-edit", no.application_id)
    assert "Some time" in client.get(edit).text
    typed = {"received_on": "2026-11-16", "channel": "CALL", "reason": "UNKNOWN"}
    client.post(edit, {**typed, "opens_day": "2026-11-09", "closes_on": "2026-12-04"})
    watch = no.application.watches.get()
    assert (watch.from_on, watch.precision) == (LAST_WEEK, "DAY")
    assert watch.closes_on == date(2026, 12, 4)
    assert 'value="2026-11-09"' in client.get(edit).text


def test_an_opening_edited_by_hand_stays_when_other_words_of_the_no_change(client, sam):
    no = told(sam, reopens_on=date(2027, 1, 1))
    watch = no.application.watches.get()
    edit = page("opening-edit", watch.pk)
    client.post(edit, {"what": "a post in the archive", "opens_day": "2026-12-09"})
    no.their_words = "You were close."
    records.put_right(rejection=no, on=NO)
    watch.refresh_from_db()
    assert (watch.what, watch.opens) == ("a post in the archive", "December 9, 2026")


def test_an_opening_is_added_without_any_no(client, sam):
    application = builders.application(sam)
    new = page("opening-new", application.pk)
    client.post(new, {"what": "a post in the archive", "month": "SOME_TIME"})
    watch = Watch.objects.get()
    assert (watch.application, watch.opens) == (application, "Some time")
    assert "a post in the archive" in client.get(page("application", application.pk)).text
    assert "Some time: a post in the archive" in client.get(page("watches")).text
    assert client.get(new).url == page("opening-edit", watch.pk)
    assert client.post(page("opening-edit", watch.pk), {"what": "x"}).status_code == 422


def test_two_applications_at_one_employer_keep_their_own_openings(client, sam):
    first = told(sam, reopens_on=date(2027, 1, 1), reopens_as="a post in January").application
    sister = builders.application(sam, organization=first.organization)
    assert "a post in January" in client.get(page("application", first.pk)).text
    assert "a post in January" not in client.get(page("application", sister.pk)).text


def two_noes(sam):
    """One person on two panels of one employer; the second no comes while the first waits."""
    first = builders.application(sam, position="Archivist")
    second = builders.application(sam, position="Curator", organization=first.organization)
    ada = builders.seat(builders.interview(first)).person
    builders.seat(builders.interview(second), person=ada)
    for application in (first, second):
        facts = {"received_on": NO, "on": NO, "due_on": date(2026, 11, 18)}
        rejections.record_rejection(application=application, **facts)
    return first, second


def test_thanks_for_one_application_never_become_thanks_for_another(sam):
    first, _ = two_noes(sam)
    assert Touch.objects.get().application == first


def test_the_thanks_that_waited_follow_once_the_first_went_and_only_once(sam):
    _, second = two_noes(sam)
    following = touches.send_touch(touch=Touch.objects.get(), on=NO)
    assert (following.application, following.occasion) == (second, "THANK_YOU")
    assert touches.send_touch(touch=following, on=NO).occasion == Touch.Occasion.GIVE


def test_the_desk_says_which_letter_goes_first(client, sam):
    first, second = two_noes(sam)
    desk = client.get(reverse("letters:desk", args=[second.pk])).text
    assert "Your letter about Archivist goes first" in desk
    assert "goes first" not in client.get(reverse("letters:desk", args=[first.pk])).text
