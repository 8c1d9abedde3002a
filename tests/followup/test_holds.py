"""Everything on hold, and days away: nothing is due meanwhile, and everything is back after."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions import holds, rejections
from followup.actions.records import make_promise
from followup.models import Hold, PersonRhythm, Promise, Rhythm, Touch
from followup.rules.cadence import Span, clear_of
from followup.rules.cadence.arranging import Wish, arrange
from followup.rules.cadence.default_plan import Plan
from followup.selectors.today import today_of
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY, FRIDAY, SATURDAY = date(2026, 11, 23), date(2026, 12, 4), date(2026, 12, 12)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def seeker(client):
    seeker = builders.seeker(country="ZZ")
    client.force_login(seeker)
    return seeker


def told(seeker, on=MONDAY, due_on=MONDAY):
    application = builders.application(seeker)
    interview = builders.interview(application)
    for _ in range(2):
        builders.seat(interview)
    rejections.record_rejection(application=application, on=on, due_on=due_on, received_on=on)
    return application


def busy(seeker):
    """Three follow-ups, two letters after a no, and a promise, all due today."""
    told(seeker)
    for _ in range(3):
        builders.touch(builders.person(seeker), due_on=MONDAY)
    keeps = builders.promise(builders.person(seeker), due_on=MONDAY)
    builders.touch(keeps.person, due_on=MONDAY, keeps=keeps, occasion="PROMISE")
    builders.pause(builders.person(seeker))
    builders.watch(builders.application(seeker), from_on=date(2026, 11, 1))


def test_one_press_on_today_holds_everything_and_one_resumes(client, seeker):
    busy(seeker)
    assert len(today_of(seeker, MONDAY).due) == 4
    assert reverse("followup:hold") in client.get("/").text
    client.post(reverse("followup:hold"))
    page = client.get("/").text
    assert "On hold until you say so" in page
    assert "3 follow-ups, 2 letters and 1 promise wait." in page
    day = today_of(seeker, MONDAY)
    asked = (day.due, day.letters, day.promises, day.moved, day.coming, day.pauses, day.watches)
    assert not any(asked)
    client.post(reverse("followup:resume"))
    day = today_of(seeker, MONDAY)
    assert len(day.due) == 4 and day.letters and day.pauses and day.watches


def test_a_hold_until_a_day_says_so_with_a_word_and_ends_by_itself(client, seeker):
    busy(seeker)
    until = {"until_on": "2026-12-12", "words": "Moving house."}
    client.post(reverse("followup:hold"), until)
    page = client.get("/").text
    assert "On hold until December 12, 2026" in page and "Moving house." in page
    assert not today_of(seeker, date(2026, 12, 11)).due
    assert today_of(seeker, SATURDAY).still is None
    assert len(today_of(seeker, SATURDAY).due) == 4


def test_what_comes_soon_is_arranged_after_the_hold(seeker):
    holds.hold_everything(seeker=seeker, on=MONDAY, until_on=date(2026, 12, 1))
    touch = builders.touch(builders.person(seeker), due_on=date(2026, 11, 26))
    keeps = builders.promise(builders.person(seeker), due_on=date(2026, 11, 27))
    kept = builders.touch(keeps.person, due_on=date(2026, 11, 27), keeps=keeps)
    coming = {each.touch: each for each in today_of(seeker, MONDAY).coming}
    assert coming[touch].day == coming[kept].day == date(2026, 12, 1)
    assert coming[touch].moved_because == "everything is on hold"


def test_interviews_are_shown_while_everything_is_on_hold(seeker):
    holds.hold_everything(seeker=seeker, on=MONDAY)
    talk = builders.interview(builders.application(seeker), held_on=date(2026, 11, 25))
    assert today_of(seeker, MONDAY).panels.to_come == [talk]


def test_the_day_to_answer_an_offer_by_is_shown_while_everything_is_on_hold(client, seeker):
    builders.became(builders.application(seeker), "OFFER", answer_by=date(2026, 11, 27))
    holds.hold_everything(seeker=seeker, on=MONDAY)
    assert "by November 27" in client.get("/").text


def test_a_hold_that_is_over_makes_room_for_another(seeker):
    builders.hold(seeker, since_on=date(2026, 10, 1), until_on=date(2026, 10, 9))
    holds.hold_everything(seeker=seeker, on=MONDAY)
    assert list(Hold.objects.values_list("ended_on", flat=True)) == [date(2026, 10, 9), None]


def test_until_a_day_gone_by_is_refused_by_its_name(client, seeker):
    response = client.post(reverse("followup:hold"), {"until_on": "2026-11-23", "words": "Rest."})
    assert response.status_code == 422
    assert "Until: choose a day after today." in response.text and "Rest." in response.text
    assert not Hold.objects.exists()


def test_days_away_hold_letters_and_promises_too(client, seeker):
    busy(seeker)
    Rhythm.objects.create(seeker=seeker, away_from=MONDAY, away_until=FRIDAY)
    day = today_of(seeker, MONDAY)
    assert not day.due and not day.letters and not day.promises
    page = client.get("/").text
    assert "You are away through December 4, 2026" in page
    assert "3 follow-ups, 2 letters and 1 promise wait." in page
    back = today_of(seeker, date(2026, 12, 7))
    assert back.due and back.letters


def test_a_letter_to_somebody_in_a_bad_time_waits_until_it_is_over(seeker):
    told(seeker)
    (one, other) = seeker.people.all()
    PersonRhythm.objects.create(person=one, away_from=MONDAY, away_until=FRIDAY)
    assert today_of(seeker, MONDAY).letters[0].waiting == 1
    PersonRhythm.objects.create(person=other, away_from=MONDAY, away_until=FRIDAY)
    assert not today_of(seeker, MONDAY).letters
    assert today_of(seeker, date(2026, 12, 5)).letters[0].waiting == 2


def test_thank_yous_and_promises_planned_into_days_away_are_for_the_day_after(seeker):
    Rhythm.objects.create(seeker=seeker, away_from=date(2026, 11, 24), away_until=FRIDAY)
    told(seeker, due_on=date(2026, 11, 25))
    for touch in Touch.objects.of(seeker):
        assert touch.due_on == date(2026, 12, 7)
        assert touch.why_then == "two business days after the no, after the days away"
    ada = builders.person(seeker)
    words = {"words": "call you", "made_on": MONDAY, "due_on": date(2026, 11, 26)}
    make_promise(promise=Promise(person=ada, **words), on=MONDAY)
    assert ada.touches.get().due_on == date(2026, 12, 7)


def test_a_promise_in_days_away_is_for_the_first_business_day_after():
    plan = Plan(away=(Span(MONDAY, date(2026, 11, 27)),))
    wishes = [Wish(1, date(2026, 11, 25), promise=True), Wish(2, date(2026, 11, 30), promise=True)]
    placed = {
        each.key: (each.on, each.because) for each in arrange(wishes, today=MONDAY, plan=plan)
    }
    assert placed[1] == (date(2026, 11, 30), "you are away")
    assert placed[2] == (date(2026, 11, 30), "")
    assert clear_of(date(2026, 11, 25), plan.away) == date(2026, 11, 30)


def test_the_words_of_a_hold_are_for_oneself(seeker):
    assert not hasattr(Hold, "shown_with")
    coach = builders.coaching(seeker).coach
    builders.hold(seeker, words="A funeral.")
    assert not Hold.objects.in_care_of(coach, on=MONDAY).exists()
