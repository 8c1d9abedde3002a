"""What already happened, out or in: noted without a gift, counted everywhere, put back again."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from followup.actions.past_contacts import correct_contact, forget_contact, note_contact
from followup.actions.touches import move_touch, send_touch
from followup.models import PastContact, Touch
from followup.rules.cadence import USUAL
from followup.selectors.agenda import queue_of
from followup.selectors.eligibility import held_back
from followup.selectors.person_page import known_to
from followup.selectors.progress import figures_of
from followup.selectors.recipients import people_for
from followup.selectors.story import whole_story
from followup.selectors.timeline import story_of
from letters.models import Letter
from letters.selectors.known_facts import drafts_for
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
OUT, IN = PastContact.Direction.OUT, PastContact.Direction.IN


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


@pytest.fixture
def ada():
    return builders.person(builders.seeker(country="ZZ"))


@pytest.fixture
def client(client, ada):
    client.force_login(ada.seeker)
    return client


def sent(person, on, **fields):
    give = builders.give(person.seeker)
    return builders.touch(person, **{"give": give, "due_on": on, "sent_on": on} | fields)


def noted(person, on=TODAY, direction=OUT, channel="CALL", **fields):
    contact = PastContact(person=person, on=on, direction=direction, channel=channel, **fields)
    return note_contact(contact=contact, on=TODAY)


def planned_after_a_letter(ada):
    """A letter on November 2; the first give is due 21 days later, which is today."""
    thanks = builders.touch(ada, occasion="THANK_YOU", due_on=date(2026, 11, 2))
    return send_touch(touch=thanks, on=date(2026, 11, 2))


def silent_for_long(ada):
    sent(ada, date(2026, 2, 2), occasion="THANK_YOU")
    for on in (date(2026, 2, 23), date(2026, 4, 3), date(2026, 5, 4)):
        sent(ada, on)
    return builders.pause(ada, since_on=date(2026, 5, 4), ask_on=date(2026, 5, 25))


def test_a_call_that_went_out_keeps_its_distance_from_what_is_planned(ada):
    touch = planned_after_a_letter(ada)
    assert touch.due_on == TODAY
    noted(ada, date(2026, 11, 20))
    touch.refresh_from_db()
    assert touch.due_on == date(2026, 12, 11)
    assert touch.why_then == "21 days after your letter, with 21 days between"


def test_even_a_day_the_seeker_chose_keeps_its_distance(ada):
    touch = move_touch(touch=planned_after_a_letter(ada), due_on=date(2026, 12, 1))
    contact = noted(ada, date(2026, 11, 20))
    touch.refresh_from_db()
    assert touch.due_on == date(2026, 12, 11)
    forget_contact(contact=contact, on=TODAY)
    touch.refresh_from_db()
    assert (touch.due_on, touch.moved_from) == (date(2026, 12, 1), TODAY)


def test_what_went_out_is_no_step_of_the_plan_and_no_unanswered_give(ada):
    touch = planned_after_a_letter(ada)
    for number in range(3):
        noted(ada, TODAY - timedelta(days=number), channel="CARD")
    touch.refresh_from_db()
    assert touch.why_then == "21 days after your letter, with 21 days between"
    assert not ada.pauses.exists()


def test_what_went_out_counts_for_the_cap_of_a_year(ada):
    touch = planned_after_a_letter(ada)
    for month in (11, 12):
        noted(ada, date(2025, month, 5), channel="EMAIL")
    for month in (2, 5, 8):
        noted(ada, date(2026, month, 5), channel="PARCEL")
    touch.refresh_from_db()
    assert touch.due_on > date(2026, 11, 23)
    assert "that is enough for one year" in touch.why_then


def test_a_call_that_came_in_ends_the_silence(ada):
    pause = silent_for_long(ada)
    contact = noted(ada, date(2026, 11, 20), IN, "VOICEMAIL")
    pause.refresh_from_db()
    touch = ada.touches.open().get()
    assert pause.ended_on == TODAY
    assert touch.due_on == date(2027, 2, 18)
    assert touch.why_then == "90 days after you were last in touch, because they answered"
    forget_contact(contact=contact, on=TODAY)
    assert ada.pauses.open().get().ask_on == date(2026, 5, 25)
    assert not ada.touches.open().exists()


def test_deleting_it_puts_the_plan_back_to_the_byte(ada):
    planned_after_a_letter(ada)
    before = list(Touch.objects.values())
    contact = noted(ada)
    assert list(Touch.objects.values()) != before
    forget_contact(contact=contact, on=TODAY)
    assert list(Touch.objects.values()) == before
    assert not PastContact.objects.exists()


def test_putting_it_right_moves_the_plan_along(ada):
    touch = planned_after_a_letter(ada)
    contact = noted(ada, date(2026, 11, 20))
    contact.on = date(2026, 11, 18)
    correct_contact(contact=contact, on=TODAY)
    touch.refresh_from_db()
    assert touch.due_on == date(2026, 12, 9)


def test_noting_it_begins_no_plan_for_whom_nothing_is_planned(ada):
    noted(ada)
    assert not ada.touches.exists() and not ada.pauses.exists()


def test_the_no_after_a_card_that_went_before_is_thanked_for_as_ever(ada):
    noted(ada, date(2026, 11, 10), channel="CARD", words="A card before the no.")
    planned_after_a_letter(ada)
    assert ada.touches.open().get().due_on == date(2026, 12, 1)


def test_it_stands_in_the_story_and_on_the_page(client, ada):
    noted(ada, date(2026, 11, 20), IN, "PARCEL", words="A box of seeds.")
    events = [(event.what, event.note) for event in story_of(ada).events]
    assert events == [("They got in touch, with a parcel", "A box of seeds.")]
    assert [event.what for event in whole_story(ada).events] == ["They got in touch, with a parcel"]
    assert "A box of seeds." in client.get(reverse("followup:person", args=[ada.pk])).text


def test_for_three_weeks_after_it_nobody_is_offered_anything(ada):
    noted(ada, date(2026, 11, 9), IN)
    people = ada.seeker.people.all()
    assert held_back(people, TODAY) == {ada.pk: "you were in touch on November 9, 2026"}
    noted(ada, date(2026, 11, 10), OUT)
    because = "they had something from you on November 10, 2026"
    assert held_back(people, TODAY) == {ada.pk: because}
    assert not held_back(people, date(2026, 12, 2))


def test_whoever_was_just_called_is_not_suggested_for_an_idea(ada):
    builders.interest(ada, topic="volunteer rota templates")
    give = builders.give(ada.seeker, title="Volunteer rota template", topics="volunteer rota")
    assert [each.person for each in people_for(give, TODAY)] == [ada]
    noted(ada)
    assert not people_for(give, TODAY)


def test_nobody_asks_for_a_reply_that_came_without_a_letter(ada):
    touch = sent(ada, date(2026, 11, 2))
    assert queue_of(ada.seeker, USUAL, TODAY).unheard == [touch]
    noted(ada, date(2026, 11, 9), IN)
    assert not queue_of(ada.seeker, USUAL, TODAY).unheard
    assert known_to(ada.seeker).get().unheard is None


def test_a_letter_after_their_call_does_not_speak_of_silence(ada):
    touch = builders.touch(ada, give=builders.give(ada.seeker))
    silent = drafts_for([touch])[0].body
    noted(ada, TODAY, IN)
    assert drafts_for([touch])[0].body != silent
    builders.letter(touch)
    assert Letter.objects.with_facts().get().has_answered


def test_what_went_besides_fills_the_week(ada):
    touch = planned_after_a_letter(ada)
    for _ in range(5):
        noted(builders.person(ada.seeker), channel="MESSAGE")
    queue = queue_of(ada.seeker, USUAL, TODAY)
    assert [each.touch for each in queue.moved] == [touch]


def test_it_counts_in_ones_own_record(ada):
    noted(ada, date(2026, 11, 9), OUT, "LETTER")
    noted(ada, date(2026, 11, 12), IN)
    figures = figures_of(ada.seeker, TODAY)
    assert (figures.sent, figures.total["letters"], figures.answers) == (1, 1, 1)


@pytest.mark.parametrize("address", ["person", "anybody"])
def test_it_is_noted_by_one_form(client, ada, address):
    typed = {"on": "2026-11-20", "direction": "OUT", "channel": "CARD", "words": "Before the no."}
    if address == "person":
        where = reverse("followup:past-contact-new", args=[ada.pk])
    else:
        where, typed["person"] = reverse("followup:happened"), ada.pk
    assert client.get(where).status_code == 200
    response = client.post(where, typed)
    assert response.url == reverse("followup:person", args=[ada.pk])
    assert ada.past_contacts.get().words == "Before the no."


def test_a_day_to_come_is_refused_and_what_was_typed_stays(client, ada):
    where = reverse("followup:past-contact-new", args=[ada.pk])
    typed = {"on": "2026-11-24", "direction": "IN", "channel": "CALL", "words": "She rang."}
    response = client.post(where, typed)
    assert response.status_code == 422
    assert "That day is still to come" in response.text and "She rang." in response.text


def test_an_empty_handed_touch_that_went_is_noted_and_skipped_and_opened_again(client, ada):
    touch = planned_after_a_letter(ada)
    page = client.get(reverse("followup:touch", args=[touch.pk])).text
    where = reverse("followup:past-contact-new", args=[ada.pk]) + f"?touch={touch.pk}"
    assert where in page
    typed = {
        "on": "2026-11-23",
        "direction": "OUT",
        "channel": "EMAIL",
        "words": "",
        "then": "SKIP",
    }
    client.post(where, typed)
    touch.refresh_from_db()
    assert (touch.skipped_on, touch.sent_on) == (TODAY, None)
    assert ada.touches.open().get().due_on == date(2027, 1, 4)
    contact = ada.past_contacts.get()
    client.post(reverse("followup:past-contact-delete", args=[contact.pk]))
    assert ada.touches.open().get() == touch


def test_an_empty_handed_touch_that_went_may_stay_open(client, ada):
    touch = planned_after_a_letter(ada)
    where = reverse("followup:past-contact-new", args=[ada.pk]) + f"?touch={touch.pk}"
    typed = {
        "on": "2026-11-23",
        "direction": "OUT",
        "channel": "EMAIL",
        "words": "",
        "then": "KEEP",
    }
    client.post(where, typed)
    assert ada.touches.open().get() == touch


def test_everything_that_can_be_added_is_one_press_away_on_every_page(client, ada):
    page = client.get(reverse("contacts:people")).text
    for place in ("followup:add", "followup:happened", "letters:write-to-somebody"):
        assert f'href="{reverse(place)}"' in page
    everything = client.get(reverse("followup:add")).text
    for place in ("followup:tell", "contacts:person-new", "followup:give-new"):
        assert f'href="{reverse(place)}"' in everything
