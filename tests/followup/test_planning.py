"""The plan as rows: moved, paused, let go and taken back, and following what changes."""

from datetime import date

import pytest
from django.urls import reverse

from followup.actions import letting_go, records, touches
from followup.actions.planning import keep_person_rhythm, keep_rhythm
from followup.models import PersonRhythm, Rhythm, Touch
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def ada():
    return builders.person(builders.seeker())


@pytest.fixture
def client(client, ada):
    client.force_login(ada.seeker)
    return client


def sent(person, on, **fields):
    touch = builders.touch(person, give=builders.give(person.seeker), due_on=on, **fields)
    return touches.send_touch(touch=touch, on=on)


def test_a_plan_says_why_on_that_day(ada):
    assert sent(ada, MONDAY, occasion="THANK_YOU").why_then == "21 days after your letter"


def test_the_third_unanswered_give_is_followed_by_a_pause_that_says_when_it_asks(ada):
    touch = builders.touch(ada, occasion="THANK_YOU", due_on=date(2026, 2, 2))
    for on in (date(2026, 2, 2), date(2026, 2, 23), date(2026, 4, 3), date(2026, 5, 4)):
        touches.choose_give(touch=touch, give=builders.give(ada.seeker))
        touch = touches.send_touch(touch=touch, on=on)
    assert touch is None
    pause = ada.pauses.get()
    assert (pause.since_on, pause.ask_on) == (date(2026, 5, 4), date(2026, 5, 25))


def test_put_off_into_the_quiet_days_it_comes_after_them(ada):
    touch = sent(ada, MONDAY)
    touches.move_touch(touch=touch, due_on=date(2026, 12, 24))
    assert (touch.due_on, touch.moved_from) == (date(2027, 1, 4), date(2026, 12, 14))
    assert touch.why_then == "you moved it from December 14, 2026, after the quiet days"


def test_brought_forward_it_still_keeps_its_distance(ada):
    touch = touches.move_touch(touch=sent(ada, MONDAY), due_on=date(2026, 11, 30))
    assert touch.due_on == date(2026, 12, 14)


def test_a_promise_may_be_moved_to_any_day(ada):
    sent(ada, MONDAY)
    promise = builders.promise(ada, made_on=MONDAY, due_on=date(2026, 12, 1))
    records.make_promise(promise=promise, on=MONDAY)
    touch = touches.move_touch(touch=ada.touches.open().get(), due_on=date(2026, 12, 24))
    assert touch.due_on == date(2026, 12, 24)


def test_a_promise_hurries_what_is_planned_and_taken_back_it_hurries_no_more(ada):
    planned = sent(ada, MONDAY)
    promise = builders.promise(ada, made_on=MONDAY)
    records.make_promise(promise=promise, on=MONDAY)
    planned.refresh_from_db()
    assert (planned.occasion, planned.due_on) == ("PROMISE", date(2026, 11, 30))  # a week
    records.withdraw_promise(promise=promise, on=MONDAY, because="It is lost.")
    planned.refresh_from_db()
    assert (planned.occasion, planned.due_on) == ("GIVE", date(2026, 12, 14))


def test_a_promise_ends_a_pause(ada):
    builders.pause(ada)
    records.make_promise(promise=builders.promise(ada, made_on=MONDAY), on=MONDAY)
    assert ada.touches.open().exists()
    assert not ada.pauses.open().exists()


def test_taken_back_at_once_everything_is_as_it_was(ada):
    planned = sent(ada, MONDAY)
    letting_go.let_go(person=ada, on=MONDAY)
    letting_go.let_go(person=ada, on=MONDAY)
    letting_go.take_back(person=ada, on=MONDAY)
    assert ada.touches.open().get() == planned
    assert ada.touches.open().get().due_on == planned.due_on


def test_taken_back_though_nothing_was_planned_they_are_picked_up(ada):
    builders.touch(ada, give=builders.give(ada.seeker), sent_on=date(2026, 5, 4))
    builders.pause(ada)
    letting_go.let_go(person=ada, on=date(2026, 9, 1))
    assert not ada.pauses.open().exists()
    letting_go.take_back(person=ada, on=MONDAY)
    assert ada.touches.open().get().due_on == MONDAY


def test_taken_back_on_a_sunday_what_was_put_off_waits_for_the_monday(ada):
    planned = touches.move_touch(touch=sent(ada, MONDAY), due_on=date(2027, 2, 1))
    letting_go.let_go(person=ada, on=date(2027, 1, 25))
    letting_go.take_back(person=ada, on=date(2027, 2, 7))
    assert ada.touches.open().get() == planned
    assert ada.touches.open().get().due_on == date(2027, 2, 8)


def test_own_numbers_move_what_is_open_and_leave_what_the_seeker_chose(ada, client):
    planned, bens = sent(ada, MONDAY), builders.person(ada.seeker)
    chosen = touches.move_touch(touch=sent(bens, MONDAY), due_on=date(2027, 2, 1))
    seeker = type(ada.seeker).objects.get(pk=ada.seeker.pk)
    assert keep_rhythm(rhythm=Rhythm(seeker=seeker, first_give_days=28), on=MONDAY) == 1
    assert Touch.objects.get(pk=planned.pk).due_on == date(2027, 1, 4)  # over the quiet days
    assert Touch.objects.get(pk=chosen.pk).due_on == date(2027, 2, 1)


def test_own_numbers_for_one_person_count_before_mine(ada):
    planned = sent(ada, MONDAY)
    Rhythm.objects.create(seeker=ada.seeker, first_give_days=28)
    rhythm = PersonRhythm(person=ada, first_give_days=14, least_gap_days=14)
    assert keep_person_rhythm(rhythm=rhythm, on=MONDAY).due_on == date(2026, 12, 7)
    assert planned.pk == ada.touches.open().get().pk


@pytest.mark.parametrize("page", ["rhythm/", "people/{}/rhythm/"])
def test_rhythm_pages_keep_numbers_and_refuse_what_is_out_of_bounds(ada, client, page):
    where = "/" + page.format(ada.pk)
    refused = client.post(where, {"warm_days": "365", "unanswered": "2"})
    assert refused.status_code == 422
    assert "Choose between 60 and 120, or leave it empty." in refused.text
    assert 'value="365"' in refused.text
    assert client.post(where, {"warm_days": "100", "away_from": ""}).status_code == 302
    kept = PersonRhythm.objects.get() if "people" in page else Rhythm.objects.get()
    assert (kept.warm_days, kept.unanswered) == (100, None)
    backwards = {"away_from": "2026-12-05", "away_until": "2026-12-01"}
    assert client.post(where, backwards).status_code == 422
    endless = {"away_from": "2026-12-05", "away_until": "2030-12-01"}
    assert "That is over a year" in client.post(where, endless).text


def test_the_page_of_a_person_leads_to_their_rhythm(ada, client):
    where = reverse("followup:person-rhythm", args=[ada.pk])
    assert where in client.get(reverse("followup:person", args=[ada.pk])).text
    assert "As my usual: 90." in client.get(where).text


def test_what_is_too_much_for_today_is_seen_to_move(ada, client):
    for _ in range(7):
        builders.touch(builders.person(ada.seeker), due_on=MONDAY)
    page = client.get("/").text
    assert "Moved to another day" in page
    assert "because five on one day are enough" in page
