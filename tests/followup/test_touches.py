"""Sending, skipping, letting go: every touch begets the next."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from followup.actions import touches
from followup.models import Rhythm, Touch
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture
def person():
    return builders.person(builders.seeker())


def test_touch_without_give_cannot_be_sent(person):
    touch = builders.touch(person)
    with pytest.raises(ValidationError, match="Only a thank-you may carry thanks alone"):
        touches.send_touch(touch=touch, on=MONDAY)
    touch.refresh_from_db()
    assert touch.sent_on is None


def test_thank_you_goes_with_thanks_alone_and_plans_the_next(person):
    touch = builders.touch(person, occasion="THANK_YOU")
    following = touches.send_touch(touch=touch, on=MONDAY)
    touch.refresh_from_db()
    assert (touch.sent_on, touch.give, touch.keeps) == (MONDAY, None, None)
    assert following.occasion == Touch.Occasion.GIVE
    assert following.is_empty_handed


def test_sending_plans_the_next_touch(person):
    touch = builders.touch(person, occasion="THANK_YOU", give=builders.give(person.seeker))
    following = touches.send_touch(touch=touch, on=MONDAY)
    assert following.due_on == date(2026, 12, 14)
    assert following.occasion == Touch.Occasion.GIVE


def test_sending_twice_sends_once(person):
    touch = builders.touch(person, give=builders.give(person.seeker))
    following = touches.send_touch(touch=touch, on=MONDAY)
    assert touches.send_touch(touch=touch, on=date(2026, 11, 24), channel="CALL") is None
    assert list(person.touches.order_by("pk")) == [touch, following]
    touch.refresh_from_db()
    assert (touch.sent_on, touch.channel) == (MONDAY, Touch.Channel.LETTER)


def test_a_promise_is_the_next_reason(person):
    touch = builders.touch(person, give=builders.give(person.seeker))
    promised = builders.promise(person, due_on=date(2026, 12, 1))
    following = touches.send_touch(touch=touch, on=MONDAY)
    assert following.keeps == promised
    assert following.due_on == date(2026, 12, 1)


def test_a_kept_promise_is_no_longer_open(person):
    promised = builders.promise(person)
    touch = builders.touch(person, keeps=promised)
    assert person.promises.open().exists()
    touches.send_touch(touch=touch, on=MONDAY)
    assert not person.promises.open().exists()


def test_letting_go_ends_the_chain_and_taking_back_picks_it_up(person):
    builders.touch(person, occasion="THANK_YOU")
    touches.let_go(person=person, on=MONDAY)
    assert not person.touches.open().exists()
    touches.take_back(person=person, on=MONDAY)
    assert person.let_go_on is None
    assert person.touches.open().get().occasion == Touch.Occasion.THANK_YOU


def test_a_thank_you_takes_over_the_touch_that_was_open(person):
    seeker = person.seeker
    seat = builders.seat(builders.interview(builders.application(seeker)), person=person)
    open_touch = builders.touch(person, due_on=date(2027, 2, 1))
    planned = touches.plan_thank_you(seat=seat, on=MONDAY, due_on=date(2026, 11, 25))
    assert planned == open_touch
    assert planned.due_on == date(2026, 11, 25)
    assert person.touches.open().count() == 1


def test_why_a_thank_you_is_due_follows_the_seekers_own_plan(person):
    Rhythm.objects.create(seeker=person.seeker, letter_days=5)
    seat = builders.seat(builders.interview(builders.application(person.seeker)), person=person)
    planned = touches.plan_thank_you(seat=seat, on=MONDAY, due_on=date(2026, 11, 30))
    assert planned.why_then == "five business days after the no"


def test_nobody_is_thanked_twice_for_one_application(person):
    seat = builders.seat(builders.interview(builders.application(person.seeker)), person=person)
    thanks = touches.plan_thank_you(seat=seat, on=MONDAY, due_on=MONDAY)
    touches.choose_give(touch=thanks, give=builders.give(person.seeker))
    touches.send_touch(touch=thanks, on=MONDAY)
    assert touches.plan_thank_you(seat=seat, on=MONDAY, due_on=MONDAY) is None


def test_skipping_plans_the_next_and_says_why(person):
    touch = builders.touch(person)
    following = touches.skip_touch(touch=touch, on=MONDAY, because="on leave")
    touch.refresh_from_db()
    assert touch.skipped_because == "on leave"
    assert following.due_on > MONDAY
