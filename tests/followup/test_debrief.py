"""How was it? Told once, in a few words for each person, on the day or the day after."""

from datetime import date

import pytest
from django.urls import reverse

from contacts.models import Interest, Person
from followup.models import Debrief, PanelSeat, Promise, Touch
from followup.rules.beginnings import BEGINNINGS
from followup.rules.sentences import Field
from followup.selectors.today import today_of
from tests import builders

pytestmark = pytest.mark.django_db

ASKED = {field: each for field, each in BEGINNINGS.items() if field != Field.COULD_GIVE}
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


@pytest.fixture
def interview(sam):
    return builders.interview(builders.application(sam), held_on=TODAY)


@pytest.fixture
def ada(interview):
    return builders.seat(interview, role="LEADER", thankful_for="the tea").person


def page(interview):
    return reverse("followup:debrief", args=[interview.pk])


def card(number: int = 0, **answers) -> dict:
    answers = {"role": "PANELIST", "interest_kind": "WORK"} | answers
    return {f"people-{number}-{field}": text for field, text in answers.items()}


def told_of(ada, **answers) -> dict:
    known = {"person": ada.pk, "role": "LEADER", "given_name": ada.given_name}
    return {"people": "1", **card(**known, family_name=ada.family_name, **answers)}


def test_a_card_waits_for_everybody_known_to_sit_there(client, interview, ada):
    shown = client.get(page(interview)).content.decode()
    assert f"<legend>{ada}</legend>" in shown
    assert 'value="the tea"' in shown
    assert 'value="LEADER" selected' in shown


def test_it_asks_by_the_same_beginnings_as_the_intake(client, interview, ada):
    shown = client.get(page(interview)).content.decode()
    assert not [begins.words for field, begins in ASKED.items() if begins.words not in shown]
    assert not [begins.hint for field, begins in ASKED.items() if begins.hint not in shown]


def test_what_was_told_is_written_down_where_it_belongs(client, interview, ada):
    answers = {
        "interested_in": "warblers",
        "interest_kind": "PERSONAL",
        "words": "“I schedule meetings around them.”",
        "told_me": "that she counts hedgehogs",
        "met": "VIDEO",
        "shared": "bread",
        "promise": "send you the checklist",
        "promise_due_on": "2026-11-30",
        "impression": "Warm.",
        "thankful_for": "the tour",
    }
    answer = client.post(page(interview), told_of(ada, **answers))
    assert answer.url == reverse("followup:application", args=[interview.application_id])
    assert set(ada.interests.values_list("topic", "kind", "source", "words")) == {
        ("warblers", "PERSONAL", "SAID", "“I schedule meetings around them.”"),
        ("bread", "SHARED", "", ""),
    }
    seat = PanelSeat.objects.get()
    assert (seat.impression, seat.thankful_for, seat.role) == ("Warm.", "the tour", "LEADER")
    assert (seat.told_me, seat.met) == ("that she counts hedgehogs", "VIDEO")
    promise = Promise.objects.get()
    assert (promise.made_on, promise.due_on) == (TODAY, date(2026, 11, 30))
    assert promise.application == interview.application
    assert Touch.objects.get().keeps == promise


def test_somebody_new_is_met_and_an_empty_card_is_nobody(client, interview, ada):
    cards = told_of(ada) | card(1, given_name="Bo", family_name="Lund", shared="bread") | card(2)
    client.post(page(interview), cards | {"people": "3"})
    bo = Person.objects.get(given_name="Bo")
    assert bo.organization == interview.application.organization
    assert set(interview.seats.values_list("person", flat=True)) == {ada.pk, bo.pk}


def test_it_is_told_once(client, interview, ada):
    answers = told_of(ada, shared="bread", promise="call you")
    first = client.post(page(interview), answers)
    second = client.post(page(interview), answers | card(0, shared="cheese"))
    assert first.url == second.url
    assert Interest.objects.get().topic == "bread"
    assert Promise.objects.count() == 1
    assert (Debrief.objects.get().typed, Debrief.objects.get().told_on) == ({}, TODAY)


def test_own_words_are_added_to_an_interest_noted_before(client, interview, ada):
    builders.interest(ada, topic="Warblers", source="HOMEWORK", kind="PERSONAL")
    client.post(page(interview), told_of(ada, interested_in="warblers", words="“Yes!”"))
    noted = Interest.objects.get()
    assert (noted.topic, noted.source, noted.words) == ("Warblers", "SAID", "“Yes!”")


def test_what_is_typed_is_kept_and_comes_back(client, interview, ada):
    keep = reverse("followup:keep-debrief", args=[interview.pk])
    assert "Kept at" in client.post(keep, told_of(ada, impression="Half a")).content.decode()
    assert "Half a" in client.get(page(interview)).content.decode()
    assert not PanelSeat.objects.get().impression


def test_cards_can_be_added_and_removed_with_everything_typed_still_there(client, interview, ada):
    answer = client.post(page(interview), told_of(ada, impression="Warm.") | {"add": "1"})
    assert answer.url.endswith("#person-2")
    shown = client.get(page(interview)).content.decode()
    assert shown.count("Somebody new") == 1 and "Warm." in shown
    two = told_of(ada, impression="Warm.") | card(1, given_name="Bo") | {"people": "2"}
    client.post(page(interview), two | {"remove": "1"})
    shown = client.get(page(interview)).content.decode()
    assert "Somebody new" not in shown and "Warm." in shown


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"words": "“Yes!”"}, "Say in a few words what those words are about."),
        ({"promise_due_on": "2026-12-01"}, "Say what you promised for that day."),
        ({"promise": "call you", "promise_due_on": "2026-11-01"}, "today or a later day"),
        ({"interested_in": "x" * 201}, "at most 200 characters"),
        ({"person": "987654321"}, "They do not sit on this panel"),
    ],
)
def test_what_makes_no_sense_is_said_and_kept(client, interview, ada, answers, said):
    answer = client.post(page(interview), told_of(ada, impression="Warm.") | card(0, **answers))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert "Warm." in answer.content.decode()
    assert not Interest.objects.exists() and not Promise.objects.exists()


@pytest.mark.parametrize("people", ["", "0", "-1", "999999", "²"])
def test_a_forged_number_of_cards_does_no_harm(client, interview, people):
    assert client.post(page(interview), {"people": people}).status_code in (302, 422)
    assert client.get(page(interview)).status_code in (200, 302)


def test_a_strangers_person_cannot_be_told_of(client, interview):
    theirs = builders.person(builders.seeker())
    assert client.post(page(interview), told_of(theirs, shared="bread")).status_code == 422
    assert not Interest.objects.exists()


@pytest.mark.parametrize(("days", "asked"), [(0, True), (1, True), (2, False)])
def test_today_asks_on_the_day_and_the_day_after(sam, interview, days, asked):
    seen = today_of(sam, date(2026, 11, 23 + days))
    assert seen.panels.to_tell == ([interview] if asked else [])
    assert seen.is_clear is not asked


def test_today_asks_no_more_once_it_is_told(client, sam, interview):
    assert "How was it?" in client.get("/").content.decode()
    builders.debrief(interview, told_on=TODAY)
    assert "How was it?" not in client.get("/").content.decode()


def test_one_told_of_stays_away_while_its_letters_wait(sam, interview, ada):
    builders.debrief(interview, told_on=TODAY)
    no = builders.rejection(interview.application)
    builders.touch(ada, application=interview.application, occasion="THANK_YOU")
    seen = today_of(sam, TODAY)
    assert [each.rejection for each in seen.letters] == [no]
    assert not seen.panels.to_tell and not seen.panels.to_come


def test_talks_and_letters_of_one_application_are_each_told_once(sam, interview, ada):
    again = builders.interview(interview.application, held_on=date(2026, 11, 26))
    no = builders.rejection(interview.application)
    builders.touch(ada, application=interview.application, occasion="THANK_YOU")
    seen = today_of(sam, TODAY)
    assert [each.rejection for each in seen.letters] == [no]
    assert seen.panels.to_tell == [interview]
    assert seen.panels.to_come == [interview, again]


def test_interview_to_come_is_prepared_for(sam):
    soon = builders.interview(builders.application(sam), held_on=date(2026, 11, 30))
    builders.interview(builders.application(sam), held_on=date(2026, 12, 1))
    assert today_of(sam, TODAY).panels.to_come == [soon]
