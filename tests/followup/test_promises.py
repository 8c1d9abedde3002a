"""Promises: kept or taken back with a word, never forgotten."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from followup.actions import promises, touches
from followup.models import Promise, Touch
from followup.selectors.promises import reckoning_of
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def ada(sam):
    return builders.person(sam)


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def url(name, *args):
    return reverse(f"followup:{name}", args=args)


def test_promise_is_not_taken_back_without_a_word(ada):
    with pytest.raises(IntegrityError, match="promise_is_not_taken_back_without_a_word"):
        builders.promise(ada, withdrawn_on=TODAY)


def test_taking_back_without_a_word_is_refused_in_words(ada):
    promise = builders.promise(ada)
    promise.withdrawn_on = TODAY
    with pytest.raises(ValidationError, match="Say in a word why you take it back"):
        promise.full_clean()


def test_keeping_a_promise_sends_the_touch_that_was_planned_for_it(ada):
    promise = builders.promise(ada)
    planned = builders.touch(ada, keeps=promise, occasion="PROMISE")
    promises.keep_promise(promise=promise, on=TODAY, channel="EMAIL")
    planned.refresh_from_db()
    assert (planned.sent_on, planned.channel) == (TODAY, "EMAIL")
    assert ada.touches.open().get().occasion == Touch.Occasion.GIVE


def test_keeping_a_promise_another_way_leaves_the_thank_you_planned(ada):
    promise = builders.promise(ada)
    thanks = builders.touch(ada, keeps=promise, occasion="THANK_YOU")
    promises.keep_promise(promise=promise, on=TODAY, channel="IN_PERSON")
    thanks.refresh_from_db()
    assert (thanks.sent_on, thanks.keeps) == (None, None)
    assert ada.touches.sent().get().keeps == promise


@pytest.mark.parametrize(
    ("moved_from", "due_on"), [(None, date(2026, 12, 4)), (TODAY, date(2026, 11, 30))]
)
def test_another_day_for_a_promise_moves_the_touch_that_keeps_it(ada, moved_from, due_on):
    promise = builders.promise(ada, due_on=date(2026, 11, 30))
    facts = {"keeps": promise, "occasion": "PROMISE", "moved_from": moved_from}
    planned = builders.touch(ada, due_on=date(2026, 11, 30), **facts)
    promise.due_on = date(2026, 12, 4)
    promises.put_promise_right(promise=promise, on=TODAY)
    planned.refresh_from_db()
    assert planned.due_on == due_on


def test_promise_is_kept_once(ada):
    promise = builders.promise(ada)
    for _ in range(2):
        if Promise.objects.open().exists():
            promises.keep_promise(promise=promise, on=TODAY, channel="CALL")
    with pytest.raises(ValidationError, match="has its touch already"):
        promises.keep_promise(promise=promise, on=TODAY, channel="CALL")
    assert Touch.objects.count() == 1


def test_open_promise_is_the_first_reason_for_the_next_touch(ada):
    planned = builders.touch(ada, give=builders.give(ada.seeker))
    later = builders.promise(ada, words="call you", due_on=date(2027, 1, 4))
    soon = builders.promise(ada, due_on=date(2026, 12, 1))
    following = touches.send_touch(touch=planned, on=TODAY)
    assert (following.keeps, following.occasion) == (soon, Touch.Occasion.PROMISE)
    assert following.due_on == date(2026, 12, 1)
    after = touches.skip_touch(touch=following, on=date(2026, 12, 1), because="They are away.")
    assert after.keeps == soon, "let pass is not kept"
    assert later in Promise.objects.open()


def everything_promised(ada) -> dict[str, Promise]:
    """One promise of every standing; the words say where each belongs."""
    made = {
        "2 without a day": {},
        "1 soon": {"due_on": date(2026, 11, 24)},
        "0 overdue": {"due_on": date(2026, 11, 20)},
        "5 taken back": {"withdrawn_on": TODAY, "withdrawn_because": "It is lost."},
    }
    told = {words: builders.promise(ada, words=words, **facts) for words, facts in made.items()}
    for words, sent_on in (("4 kept first", date(2026, 11, 12)), ("3 kept last", TODAY)):
        told[words] = builders.promise(ada, words=words)
        builders.touch(ada, keeps=told[words], sent_on=sent_on)
    return told


def test_open_promises_come_first_and_then_what_was_kept_and_taken_back(ada, sam):
    everything_promised(ada)
    words = [promise.words for promise in Promise.objects.of(sam).in_order()]
    assert words == sorted(words)
    counted = reckoning_of(sam, TODAY)
    assert (counted.kept, counted.open, counted.overdue, counted.withdrawn) == (2, 3, 1, 1)


def test_page_of_promises_tells_each_and_counts_them(client, ada):
    everything_promised(ada)
    page = client.get(url("promises")).content.decode()
    assert "Kept two of five; three are open, one of them past its day." in page
    for said in ("Was due November 20, 2026; still welcome", "Due November 24, 2026"):
        assert said in page
    assert "One taken back, with a word why." in page
    assert "Taken back on November 23, 2026: It is lost." in page
    assert page.count("I kept it") == 3


def test_long_list_of_promises_has_pages(client, ada):
    for days in range(51):
        builders.promise(ada, due_on=TODAY + timedelta(days=days))
    assert "Page 1 of 2" in client.get(url("promises")).content.decode()
    assert "January 12, 2027" in client.get(url("promises") + "?page=2").content.decode()


def test_saying_it_is_kept(client, ada):
    promise = builders.promise(ada)
    answer = client.get(url("promise-keep", promise.pk) + "?next=/promises/")
    assert "How did it reach them" in answer.content.decode()
    said = {"channel": "EMAIL", "on": "2026-11-22", "next": "/promises/"}
    assert client.post(url("promise-keep", promise.pk), said).url == "/promises/"
    assert Touch.objects.get().sent_on == date(2026, 11, 22)
    assert client.post(url("promise-keep", promise.pk), said).status_code == 404


@pytest.mark.parametrize("on", ["2026-11-24", "2020-01-01", "tomorrow", ""])
def test_day_that_cannot_be_is_refused_and_nothing_is_kept(client, ada, on):
    promise = builders.promise(ada)
    answer = client.post(url("promise-keep", promise.pk), {"channel": "EMAIL", "on": on})
    assert answer.status_code == 422
    assert promise in Promise.objects.open()


def test_application_tells_its_promises_to_the_end(client, sam):
    application = builders.application(sam)
    seat = builders.seat(builders.interview(application))
    elsewhere = builders.promise(seat.person, words="lend you my bike")
    here = builders.promise(seat.person, words="call you", application=application)
    for kept in (elsewhere, here):
        builders.touch(seat.person, keeps=kept, sent_on=TODAY)
    page = client.get(url("application", application.pk)).content.decode()
    assert "call you" in page and "Kept on November 23, 2026" in page
    assert "lend you my bike" not in page


def test_deleting_asks_whether_it_was_an_error(client, ada):
    page = client.get(url("promise-delete", builders.promise(ada).pk)).content.decode()
    assert "Was this promise noted in error?" in page
    assert "take it back instead" in page


@pytest.mark.parametrize("where", ["touch", "story", "person"])
def test_wherever_somebody_is_met_it_says_what_i_promised_and_how_it_stands(client, ada, where):
    kept = builders.promise(ada, words="bring the bird list")
    builders.touch(ada, keeps=kept, sent_on=date(2026, 11, 18))
    builders.promise(ada, words="lend you the maps", due_on=date(2026, 11, 20))
    touch = builders.touch(ada, give=builders.give(ada.seeker))
    shown = client.get(url(where, touch.pk if where == "touch" else ada.pk)).content.decode()
    assert "Kept one of two; one is open, past its day" in shown
    assert "lend you the maps" in shown
    assert "Was due November 20, 2026; still welcome" in shown


def test_the_prep_sheet_says_by_when_a_promise_is_due(client, ada):
    seat = builders.seat(builders.interview(builders.application(ada.seeker)), person=ada)
    builders.promise(ada, words="lend you the maps", due_on=date(2026, 11, 20))
    shown = client.get(url("prep", seat.interview_id)).content.decode()
    assert "Was due November 20, 2026; still welcome" in shown


def test_a_promise_not_kept_after_all_is_open_again_and_planned(client, ada):
    promise = builders.promise(ada, due_on=date(2026, 12, 5))
    thanks = builders.touch(ada, keeps=promise, occasion="THANK_YOU", sent_on=TODAY)
    assert "Not kept after all" in client.get(url("promise-edit", promise.pk)).text
    client.post(url("promise-reopen", promise.pk))
    thanks.refresh_from_db()
    assert (thanks.sent_on, thanks.keeps) == (TODAY, None)
    assert ada.touches.open().get().keeps == promise
    assert "Take it back" in client.get(url("promise-edit", promise.pk)).text


def test_a_kept_promise_is_not_offered_to_be_taken_back(client, ada):
    promise = builders.promise(ada)
    builders.touch(ada, keeps=promise, occasion="PROMISE", sent_on=TODAY)
    page = client.get(url("promise-edit", promise.pk)).text
    assert "Take it back" not in page
    assert "carried nothing else" in page and "Not kept after all" not in page
    refused = client.post(url("promise-reopen", promise.pk), follow=True).text
    assert "So it stays kept." in refused
    assert not Promise.objects.open().exists()
