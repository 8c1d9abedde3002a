"""An offer is answered where it waits; meanwhile everything rests, and every page says so."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from followup.actions import outcomes, rejections, touches
from followup.actions.planning import plan_thank_you
from followup.models import Outcome, Touch
from followup.selectors.story import whole_story
from followup.selectors.timeline import story_of
from followup.selectors.today import today_of
from followup.selectors.today_rows import rows_of
from letters.actions import drafts
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY, BY, AFTER = date(2026, 11, 23), date(2026, 12, 11), date(2026, 12, 14)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: MONDAY)


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


@pytest.fixture
def told(sam):
    """A no of today and a panel of two: Bea, and Jo, to whom a list was promised."""
    application = builders.application(sam)
    interview = builders.interview(application, held_on=date(2026, 11, 16))
    bea = builders.person(sam, given_name="Bea", family_name="Lund")
    jo = builders.person(sam, given_name="Jo", family_name="Marsh")
    for person in (bea, jo):
        builders.seat(interview, person=person)
    builders.promise(jo, application=application, due_on=date(2026, 11, 25), words="send the list")
    rejections.record_rejection(
        application=application, received_on=MONDAY, on=MONDAY, due_on=MONDAY
    )
    return application


def happens(application, kind, **fields):
    outcome = Outcome(application=application, kind=kind, on=MONDAY, **fields)
    return outcomes.record_outcome(outcome=outcome, on=MONDAY, thanks_due_on=date(2026, 11, 25))


def days(application):
    return set(
        Touch.objects.open().filter(application=application).values_list("due_on", flat=True)
    )


def page(client, name, *args):
    return client.get(reverse(name, args=args)).text


def test_what_was_promised_rests_with_the_rest_and_has_its_day_back_afterwards(told):
    happens(told, "OFFER", answer_by=BY)
    assert days(told) == {AFTER}
    happens(told, "DECLINED", stay_in_touch=True)
    assert days(told) == {MONDAY}


def test_what_is_planned_while_an_offer_waits_rests_too(told):
    happens(told, "OFFER", answer_by=BY)
    seat = builders.seat(told.interviews.get())
    assert plan_thank_you(seat=seat, on=MONDAY, due_on=MONDAY).due_on == AFTER
    happens(told, "DECLINED", stay_in_touch=True)
    assert days(told) == {MONDAY}


def test_today_says_that_the_letters_rest_and_asks_for_no_promise(sam, told):
    happens(told, "OFFER", answer_by=BY)
    rows = rows_of(today_of(sam, MONDAY))
    (letters,) = rows.letters
    assert letters.who == "2 letters rest until you answer the offer"
    assert (letters.when, letters.tone) == ("not before Monday, December 14", "")
    assert not rows.promises
    assert rows_of(today_of(sam, AFTER)).letters[0].when == "due today"


def test_the_application_and_the_desk_say_so_and_offer_the_two_answers(client, told):
    happens(told, "OFFER", answer_by=BY)
    shown = page(client, "followup:application", told.pk)
    assert "rests until you answer the offer" in shown
    assert "Write the letters" not in shown
    assert "rest until you answer the offer" in page(client, "letters:desk", told.pk)
    for text in (shown, page(client, "followup:today")):
        assert reverse("followup:outcome-new", args=[told.pk, "HIRED"]) in text
        assert "I accept" in text
        assert "I decline" in text


def test_the_form_of_an_answer_says_that_it_is_one(client, told):
    happens(told, "OFFER")
    assert "You accept their offer" in page(client, "followup:outcome-new", told.pk, "HIRED")
    assert "You decline their offer" in page(client, "followup:outcome-new", told.pk, "DECLINED")


def test_after_an_outcome_it_is_said_what_followed(client, told):
    new = reverse("followup:outcome-new", args=[told.pk, "OFFER"])
    said = client.post(new, {"on": "2026-11-23", "answer_by": "2026-12-11"}, follow=True).text
    assert "Recorded: Offer made. 2 planned contacts rest until you answer." in said
    assert "what rests goes on after December 11, 2026" in said
    hired = reverse("followup:outcome-new", args=[told.pk, "HIRED"])
    said = client.post(hired, {"on": "2026-11-23"}, follow=True).text
    assert "1 follow-up about this application ended. 1 promise stays planned." in said


def test_today_counts_only_what_is_to_be_done_and_who_waits_for_a_name(sam, told):
    nameless = builders.person(sam, given_name="", family_name="", recognized_by="the notebook")
    seat = builders.seat(told.interviews.get(), person=nameless)
    plan_thank_you(seat=seat, on=MONDAY, due_on=MONDAY)
    first, second = Touch.objects.open().exclude(person=nameless).order_by("pk")

    def who():
        return rows_of(today_of(sam, MONDAY)).letters[0].who

    assert who() == "2 letters to write; 1 more waits for a name"
    letter = drafts.draft_letter(touch=first)
    assert who() == "1 letter to write, 1 to print; 1 more waits for a name"
    builders.printout(letter)
    assert who() == "1 letter to write, 1 to post; 1 more waits for a name"
    touches.skip_touch(touch=second, on=MONDAY)
    assert who() == "1 letter to post; 1 more waits for a name"


def test_offer_and_hire_stand_in_the_story_of_whoever_sat_there(told):
    happens(told, "OFFER")
    happens(told, "HIRED")
    bea = told.interviews.get().seats.first().person
    for story in (story_of(bea), whole_story(bea)):
        told_of = [event.what for event in story.events]
        assert f"They made an offer: {told}" in told_of
        assert f"You were hired after all: {told}" in told_of


def test_after_the_hire_its_news_comes_before_the_no(client, told):
    happens(told, "HIRED")
    shown = page(client, "followup:application", told.pk)
    assert shown.index('id="became"') < shown.index('id="no"')
    desk = page(client, "letters:desk", told.pk)
    assert "Hired on November 23, 2026." in desk


def test_everybody_is_counted_once_at_the_desk_and_has_one_line(client, told):
    happens(told, "HIRED")
    desk = page(client, "letters:desk", told.pk)
    counted = " ".join(desk.split())
    assert "1 with a promise to keep, 1 you no longer write to about this." in counted
    assert "No letter planned" not in " ".join(desk.partition("Jo Marsh")[2].split())
    thanked = happens(told, "OFFER")
    assert thanked.pk
    shown = page(client, "followup:application", told.pk)
    assert shown.count("Letter skipped") == shown.count("Letter due") == 1


def test_no_letter_is_let_pass_where_another_is_due(client, told):
    happens(told, "HIRED", thank=True)
    shown = page(client, "followup:application", told.pk)
    assert "Letter skipped" not in shown
    assert shown.count("Letter due") == 2


def test_an_outcome_is_taken_back_and_no_delete_is_left_unsaid(client, told):
    outcome = happens(told, "OFFER")
    shown = page(client, "followup:application", told.pk)
    assert "Take back<" in shown
    assert ">Delete<" not in shown
    assert "Delete the application" in shown
    address = reverse("followup:outcome-delete", args=[outcome.pk])
    asked = client.get(address).text
    assert "This cannot be undone" not in asked
    assert "You can record it again" in asked
    assert "Taken back: " in client.post(address, follow=True).text
