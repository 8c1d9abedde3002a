"""Wishes as people voice them: passed on by others, noted with what came in, set aside once."""

from datetime import date

import pytest

from contacts.models import Person
from followup.actions import past_contacts, rejections, touches, wishes
from followup.models import PastContact, Rejection, Touch, Wish, WishSetAside
from followup.selectors.today import today_of
from followup.selectors.today_rows import rows_of
from followup.selectors.wishes import AgainstWish, wish_on
from tests import builders

pytestmark = pytest.mark.django_db

NOV_27, NOV_30, DEC_2 = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 2)
STOP = {"kind": "STOP", "circle": "only_panel", "through": "", "words": "Go through me."}


class Told:
    """A panel of one, and a recruiter of an agency who told the no."""

    def __init__(self):
        self.seeker = builders.seeker()
        self.application = builders.application(self.seeker, position="Archivist")
        self.client = self.application.organization
        self.ada = builders.person(
            self.seeker, given_name="Ada", family_name="Park", organization=self.client
        )
        builders.seat(builders.interview(self.application), person=self.ada)
        self.kelly = builders.person(self.seeker, given_name="Kelly", family_name="Broome")

    def no(self, **wished):
        return rejections.record_rejection(
            application=self.application,
            on=NOV_30,
            due_on=DEC_2,
            wished=STOP | wished,
            received_on=NOV_27,
            told_by=self.kelly,
        )


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def client(client, told, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: NOV_30)
    client.force_login(told.seeker)
    return client


def test_only_the_panel_leaves_out_whoever_passed_it_on(told):
    told.no()
    assert wish_on(told.ada)
    assert wish_on(told.kelly) is None


def test_the_panel_and_who_told_me_still_means_both(told):
    told.no(circle="panel")
    assert wish_on(told.ada) and wish_on(told.kelly)


def test_a_page_says_who_asked_where_it_was_somebody_else(told, client):
    told.no(circle="everybody")
    page = client.get(f"/people/{told.ada.pk}/").text
    said = f"On November 27, 2026 Kelly Broome asked you not to contact anybody at {told.client}"
    assert said in page


def test_widened_to_everybody_it_is_still_theirs(told, client):
    wish = builders.wish(told.seeker, person=told.ada, said_on=NOV_27)
    typed = {"kind": "STOP", "circle": "everybody", "said_on": "2026-11-27"}
    client.post(f"/wishes/{wish.pk}/edit/", typed)
    wish.refresh_from_db()
    assert (wish.organization, wish.said_by) == (told.client, told.ada)


def test_an_applications_page_tells_a_wish_once(told, client):
    builders.wish(told.seeker, organization=told.client, words="Nobody, please.")
    page = client.get(f"/applications/{told.application.pk}/").text
    assert page.count("Nobody, please.") == 1


def anyway(told, **more):
    builders.wish(told.seeker, person=told.ada, said_on=NOV_27)
    touch = builders.touch(told.ada, occasion="THANK_YOU", application=told.application)
    wishes.set_aside(person=told.ada, because="She called me.", on=NOV_30, **more)
    return touches.send_touch(touch=touch, on=NOV_30, today=NOV_30)


def test_an_exception_is_for_one_thing_and_nothing_is_planned_after_it(told, client):
    assert anyway(told) is None
    assert wish_on(told.ada)
    assert not told.ada.touches.open().exists()
    page = client.get(f"/people/{told.ada.pk}/").text
    assert "You wrote to them anyway on Nov. 30, 2026: She called me." in page
    wishes.set_aside(person=told.ada, because="And again.", on=DEC_2)
    assert wish_on(told.ada) is None


def test_an_exception_from_now_on_stays(told):
    assert anyway(told, from_now_on=True)
    assert wish_on(told.ada) is None
    assert WishSetAside.objects.get().used_on is None


def test_a_call_against_a_wish_uses_the_exception_up(told):
    builders.wish(told.seeker, person=told.ada, said_on=NOV_27)
    wishes.set_aside(person=told.ada, because="She called me.", on=NOV_30)
    call = {"on": NOV_30, "direction": "OUT", "channel": "CALL"}
    past_contacts.note_contact(contact=PastContact(person=told.ada, **call), on=NOV_30)
    with pytest.raises(AgainstWish):
        past_contacts.note_contact(contact=PastContact(person=told.ada, **call), on=NOV_30)


def note(client, person, **typed):
    typed = {"on": "2026-11-29", "direction": "IN", "channel": "EMAIL"} | typed
    return client.post(f"/people/{person.pk}/happened/", typed, follow=True)


def test_please_stop_writing_is_noted_with_what_came_in(told, client):
    builders.touch(told.ada)
    note(client, told.ada, words="Please stop writing.", asked_to_stop="on")
    wish = Wish.objects.get()
    assert (wish.person, wish.words, wish.said_on) == (
        told.ada,
        "Please stop writing.",
        date(2026, 11, 29),
    )
    assert not told.ada.touches.open().exists()


def test_a_stop_from_oneself_is_refused_in_a_sentence(told, client):
    page = note(client, told.ada, direction="OUT", asked_to_stop="on")
    assert page.status_code == 422
    assert "That is for what came from them" in page.text
    assert not PastContact.objects.exists()


def test_after_what_came_in_it_asks_whether_they_wished_for_something(told, client):
    page = note(client, told.ada)
    assert f'Did they wish for something? <a href="/people/{told.ada.pk}/wish' in page.text


def test_a_letter_noted_by_hand_may_be_the_one_that_is_planned(told, client):
    touch = builders.touch(told.ada, occasion="THANK_YOU", application=told.application)
    assert "This was the thank-you letter" in client.get(f"/people/{told.ada.pk}/happened/").text
    typed = {"direction": "OUT", "channel": "CARD", "was_planned": "on", "words": "By hand."}
    note(client, told.ada, **typed)
    touch.refresh_from_db()
    assert (touch.sent_on, touch.channel) == (date(2026, 11, 29), "LETTER")
    assert not PastContact.objects.exists()
    assert "By hand." in Person.objects.get(pk=told.ada.pk).notes


def test_noted_from_anywhere_it_asks_whether_it_was_that_letter(told, client):
    touch = builders.touch(told.ada, occasion="THANK_YOU", application=told.application)
    typed = {"person": told.ada.pk, "on": "2026-11-29", "direction": "OUT", "channel": "LETTER"}
    page = client.post("/happened/", typed)
    assert page.status_code == 422
    assert "say if this was it" in page.text
    client.post("/happened/", typed | {"thanks_went": "SENT"})
    touch.refresh_from_db()
    assert touch.sent_on == date(2026, 11, 29)


def test_with_a_draft_it_asks_what_went(told, client):
    touch = builders.touch(told.ada, occasion="THANK_YOU", application=told.application)
    builders.letter(touch)
    page = note(client, told.ada, direction="OUT", channel="LETTER", was_planned="on")
    assert page.status_code == 422
    touch.refresh_from_db()
    assert touch.sent_on is None


def test_while_a_stop_holds_what_came_in_can_still_be_noted(told, client):
    builders.wish(told.seeker, person=told.ada)
    assert f"/people/{told.ada.pk}/happened/" in client.get(f"/people/{told.ada.pk}/").text


def test_a_due_letter_says_through_whom_it_goes(told, client):
    told.no(kind="ONLY_THROUGH", circle="panel", through="Kelly Broome")
    assert Touch.objects.open().count() == 1
    row = rows_of(today_of(told.seeker, DEC_2)).letters[0]
    assert row.meta == "through Kelly Broome"
    assert "It goes through Kelly Broome." in client.get(f"/people/{told.ada.pk}/").text


NEWS = {
    "position": "Archivist",
    "organization": "Northfield Parks",
    "channel": "CALL",
    "received_on": "2026-11-27",
    "reason": "UNKNOWN",
    "teller_given_name": "Sam",
    "teller_family_name": "Larkin Jr.",
}


@pytest.mark.parametrize(("typed", "where"), [("Hays Staffing", "Hays Staffing"), ("", None)])
def test_who_told_me_from_outside_the_room_works_where_they_do(client, typed, where):
    room = client.post("/no/", NEWS | {"teller_works_for": typed}).url
    client.post(room, {"people": "0"})
    sam = Rejection.objects.get().told_by
    assert (sam.organization and sam.organization.name) == where
    assert (sam.family_name, sam.suffix) == ("Larkin", "Jr.")
