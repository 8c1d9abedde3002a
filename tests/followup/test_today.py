"""Today: what is due and for whom, each row once, in the seeker's own day."""

from datetime import date

import pytest

from followup.actions import rejections
from followup.models import Watch
from followup.selectors.today import today_of
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture
def seeker():
    return builders.seeker()


def told(seeker, *, people=2, **facts):
    application = builders.application(seeker)
    interview = builders.interview(application)
    for _ in range(people):
        builders.seat(interview)
    facts = {"received_on": MONDAY} | facts
    return rejections.record_rejection(
        application=application, on=MONDAY, due_on=date(2026, 11, 25), **facts
    )


def test_a_rejection_without_letters_is_there_from_the_first_day(seeker):
    rejection = told(seeker, people=3)
    day = today_of(seeker, MONDAY)
    assert [each.rejection for each in day.letters] == [rejection]
    assert (day.letters[0].waiting, day.letters[0].due_on) == (3, date(2026, 11, 25))
    assert not day.due and not day.coming


def test_a_rejection_leaves_today_when_its_last_letter_is_sent(seeker):
    rejection = told(seeker, people=1)
    touch = rejection.application.touches.get()
    touch.give, touch.sent_on = builders.give(seeker), MONDAY
    touch.save()
    assert not today_of(seeker, MONDAY).letters


def test_what_is_due_comes_first_and_no_more_than_a_handful(seeker):
    for day in (23, 20, 22, 24, 19, 18, 17):
        builders.touch(builders.person(seeker), due_on=date(2026, 11, day))
    shown = today_of(seeker, MONDAY)
    assert [touch.due_on.day for touch in shown.due] == [17, 18, 19, 20, 22]
    assert [each.touch.due_on.day for each in shown.coming] == [24]


def test_a_door_is_in_sight_from_the_no_on_and_to_be_looked_at_for_twelve_weeks(seeker):
    told(seeker, reopens_on=date(2027, 1, 1), reopens_as="a new position")
    (watch,) = Watch.objects.of(seeker)
    for day, look_now, is_over in (
        (MONDAY, False, False),
        (date(2027, 1, 3), False, False),
        (date(2027, 1, 4), True, False),  # the first Monday
        (date(2027, 3, 28), True, False),  # the last day of twelve weeks
        (date(2027, 3, 29), False, True),
    ):
        (door,) = today_of(seeker, day).watches
        assert (door.watch, door.look_now, door.is_over) == (watch, look_now, is_over), day


def test_a_promise_a_touch_will_keep_in_time_is_shown_once(seeker):
    person = builders.person(seeker)
    promise = builders.promise(person, due_on=date(2026, 11, 24))
    assert today_of(seeker, MONDAY).promises == [promise]
    touch = builders.touch(person, keeps=promise, due_on=date(2026, 11, 24))
    day = today_of(seeker, MONDAY)
    assert (day.promises, [each.touch for each in day.coming]) == ([], [touch])


def test_another_seekers_day_is_not_mine(seeker):
    told(builders.seeker(), reopens_on=date(2027, 1, 1))
    day = today_of(seeker, MONDAY)
    assert day.is_clear and not day.watches and not day.coming
