"""One person's page, and the promises made to them."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from followup.models import Promise, Touch
from followup.selectors.person_page import LONG_NOTES, known_to, page_of
from followup.selectors.story import whole_story
from followup.selectors.timeline import MOST_SHOWN, story_of
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
    return builders.person(sam, family_name="Lovelace", organization=builders.organization(sam))


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def url(name, *args):
    return reverse(f"followup:{name}", args=args)


def lived_through(ada):
    """One application with everything that can happen."""
    application = builders.application(ada.seeker)
    interview = builders.interview(application, held_on=date(2026, 11, 10))
    builders.seat(interview, person=ada)
    builders.rejection(application, told_by=ada, their_words="A strong candidate.")
    builders.touch(
        ada,
        give=builders.give(ada.seeker, title=f"A rota {application.pk}"),
        keeps=builders.promise(ada),
        sent_on=date(2026, 11, 24),
        answered_on=date(2026, 12, 1),
        came_of="THANKS",
        answer="She uses it.",
    )
    builders.touch(ada, skipped_on=date(2026, 12, 8), skipped_because="Too soon.")
    builders.interest(ada)
    builders.promise(ada)


def queries(client, ada):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url("person", ada.pk)).status_code == 200
    return len(captured)


def test_page_asks_no_more_than_nine_questions_however_much_happened(client, ada):
    lived_through(ada)
    builders.touch(ada)
    few = queries(client, ada)
    for _ in range(10):
        lived_through(ada)
    assert queries(client, ada) == few <= 9


def test_story_is_told_newest_first(ada):
    lived_through(ada)
    planned = builders.touch(ada)
    builders.seat(builders.interview(builders.application(ada.seeker)), person=ada)
    story = story_of(ada)
    days = [event.on for event in story.events]
    assert days == [
        date(2026, 12, 8),
        date(2026, 12, 1),
        date(2026, 11, 24),
        date(2026, 11, 23),
        date(2026, 11, 10),
        None,
    ]
    assert story.events[2].note.startswith(
        "You kept a promise: “send you my spreadsheet”; With A rota"
    )
    assert story.events[3].quote == "A strong candidate."
    assert story.next_touch == planned
    assert len(story.gives) == 1


def test_words_of_somebody_else_are_not_put_in_their_mouth(ada):
    application = builders.application(ada.seeker)
    builders.seat(builders.interview(application), person=ada)
    boss = builders.person(ada.seeker)
    builders.rejection(application, told_by=boss, their_words="A strong candidate.")
    assert [event.quote for event in story_of(ada).events] == ["", ""]
    assert story_of(boss).events[0].quote == "A strong candidate."


def test_long_story_is_cut_and_can_be_had_whole(client, ada):
    for days in range(MOST_SHOWN + 5):
        sent_on = date(2025, 1, 1) + timedelta(days=days)
        builders.touch(ada, give=builders.give(ada.seeker), sent_on=sent_on)
    planned = builders.touch(ada)
    story = story_of(ada)
    assert (len(story.events), story.goes_on, story.next_touch) == (MOST_SHOWN, True, planned)
    assert url("story", ada.pk) in client.get(url("person", ada.pk)).content.decode()
    assert len(whole_story(ada).events) == MOST_SHOWN + 5


def test_unknown_address_says_how_to_add_it(client, sam):
    nobody = builders.person(sam, given_name="", family_name="")
    text = client.get(url("person", nobody.pk)).content.decode()
    assert "Not known yet" in text
    assert "Somebody whose name I don" in text


def test_letting_go_and_taking_back(client, ada):
    builders.touch(ada)
    client.post(url("let-go", ada.pk))
    assert "Nothing more is planned" in client.get(url("person", ada.pk)).content.decode()
    client.post(url("take-back", ada.pk))
    assert story_of(ada).next_touch


def test_promise_plans_the_touch_that_keeps_it_once(client, ada):
    typed = {"words": "send you my notes", "made_on": "2026-11-20", "due_on": "2026-12-01"}
    for _ in range(2):
        client.post(
            url("promise-new", ada.pk), {**typed, "once": "7a0c8a5e-7f4f-4d0f-9f0c-3f0a7be0b7c1"}
        )
    touch = Touch.objects.get()
    assert (touch.keeps, touch.occasion) == (Promise.objects.get(), Touch.Occasion.PROMISE)
    assert touch.due_on == date(2026, 12, 1)


def test_promise_is_kept_by_the_touch_already_planned(client, ada):
    planned = builders.touch(ada, due_on=date(2027, 2, 1))
    for words, due_on in (("call you", "2026-12-01"), ("write you", "2026-11-30")):
        client.post(
            url("promise-new", ada.pk), {"words": words, "made_on": "2026-11-20", "due_on": due_on}
        )
    planned.refresh_from_db()
    assert (planned.keeps.words, planned.due_on) == ("call you", date(2026, 12, 1))
    assert Touch.objects.count() == 1


def test_promise_taken_back_is_no_longer_waited_for(client, ada):
    client.post(url("promise-new", ada.pk), {"words": "call you", "made_on": "2026-11-20"})
    promise = Promise.objects.get()
    assert client.post(url("promise-withdraw", promise.pk), {"because": " "}).status_code == 422
    client.post(url("promise-withdraw", promise.pk), {"because": "She found one herself."})
    touch = Touch.objects.get()
    assert (touch.keeps, touch.occasion) == (None, Touch.Occasion.GIVE)
    assert client.post(url("promise-withdraw", promise.pk), {"because": "x"}).status_code == 404
    assert "She found one herself." in client.get(url("person", ada.pk)).content.decode()


def test_promise_noted_in_error_goes_and_a_kept_one_stays(client, ada):
    wrong, kept = builders.promise(ada), builders.promise(ada)
    builders.touch(ada, keeps=kept, sent_on=TODAY)
    builders.touch(ada, keeps=wrong)
    assert client.post(url("promise-delete", wrong.pk)).status_code == 302
    assert client.post(url("promise-delete", kept.pk)).status_code == 409
    assert Promise.objects.get() == kept


@pytest.mark.parametrize("field", ["words", "made_on", "due_on", "application"])
@pytest.mark.parametrize(
    "typed", ["x" * 100_000, "a\x00b", "🎈", "مريم", "0001-01-01", "9999-12-31"]
)
def test_strange_input_ends_in_a_page(client, ada, field, typed):
    typed = {"words": "call you", "made_on": "2026-11-20", field: typed}
    typed["once"] = str(uuid4())
    assert client.post(url("promise-new", ada.pk), typed).status_code in (302, 422)


def test_strangers_person_and_promises_are_as_unknown_as_none(client):
    foreign = builders.person(builders.seeker())
    promise = builders.promise(foreign)
    for name, pk in [
        ("person", foreign.pk),
        ("promise-new", foreign.pk),
        ("promise-edit", promise.pk),
        ("promise-withdraw", promise.pk),
        ("promise-delete", promise.pk),
    ]:
        for number in (pk, 10**20):
            assert client.get(url(name, number)).status_code == 404


@pytest.mark.parametrize("more", ["", LONG_NOTES * "!"], ids=["short", "long"])
def test_notes_are_words_and_no_markup(client, sam, more):
    somebody = builders.person(sam, notes=f"<b>Loud</b>{more}")
    page = client.get(url("person", somebody.pk)).text
    assert "&lt;b&gt;Loud" in page
    assert "<b>Loud" not in page


def test_what_was_noted_stands_as_the_sentence_of_a_letter(client, ada):
    held = builders.interview(builders.application(ada.seeker), format="VIDEO")
    noted = {"told_me": "that you want shorter meetings", "thankful_for": "the tour"}
    seat = builders.seat(held, person=ada, **noted)
    builders.interest(ada, topic="restore old bicycles", kind="SHARED")
    builders.promise(ada, words="send you the map")
    page = client.get(url("person", ada.pk)).content.decode()
    assert "You told me that you want shorter meetings." in page
    assert "Thank you for the tour." in page
    assert "We both restore old bicycles." in page
    assert "I promised to send you the map." in page
    assert "How you met: by video" in page
    assert url("seat-edit", seat.pk) in page


def test_what_cannot_stand_says_why_and_stays_as_it_was_typed(client, ada):
    held = builders.interview(builders.application(ada.seeker))
    builders.seat(held, person=ada, told_me="?")
    page = page_of(known_to(ada.seeker).get(pk=ada.pk), TODAY)
    assert [(told.words, told.sentence.sentence) for told in page.remembered] == [("?", "")]
    shown = client.get(url("person", ada.pk)).content.decode()
    assert page.remembered[0].sentence.note or "Nothing a letter could say yet." in shown
    assert "How you met" not in shown


def test_a_promise_that_was_kept_is_no_sentence_any_more(ada):
    kept = builders.promise(ada)
    builders.touch(ada, keeps=kept, sent_on=date(2026, 11, 20), occasion="PROMISE")
    page = page_of(known_to(ada.seeker).get(pk=ada.pk), TODAY)
    assert page.latest_promises == [(kept, None)]
