""" "I was told no": nothing typed is lost, and everything is written down once."""

from datetime import date

import pytest
from django.urls import reverse

from contacts.models import Interest, Organization, Person
from followup.models import (
    Application,
    Interview,
    PanelSeat,
    Promise,
    Rejection,
    Telling,
    Touch,
    Wish,
)
from tests import builders

pytestmark = pytest.mark.django_db

NEWS = {
    "position": "Volunteer Coordinator",
    "organization": "Northfield Parks",
    "channel": "CALL",
    "received_on": "2026-11-20",
    "teller_honorific": "Mr.",
    "teller_given_name": "Malcolm",
    "teller_family_name": "Reyes",
    "teller_was_there": "on",
    "reason": "INTERNAL",
    "their_words": "You were a strong candidate.",
    "wished_kind": "WELCOME",
    "wished_circle": "panel",
    "reopens_on": "",
    "reopens_as": "a new position",
}


def person(number: int, **answers) -> dict:
    answers = {"role": "PANELIST", "interest_kind": "WORK"} | answers
    return {f"people-{number}-{field}": text for field, text in answers.items()}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def at_the_room(client, seeker):
    answer = client.post(reverse("followup:tell"), NEWS)
    assert answer.status_code == 302
    return answer.url


def test_the_room_begins_with_who_told_me(client, at_the_room):
    page = client.get(at_the_room).content.decode()
    assert 'value="Malcolm"' in page
    assert 'value="HIRING_MANAGER" selected' not in page
    assert 'value="PANELIST" selected' in page
    assert "Other rounds? Add them afterwards from the application." in page


def test_telling_writes_everything_down(client, seeker, at_the_room):
    room = {
        "people": "2",
        "met": "VIDEO",
        "organization_address": "400 Grand River Avenue\nNorthfield, MI 48167",
        **person(
            0,
            given_name="Malcolm",
            family_name="Reyes",
            role="HIRING_MANAGER",
            shared="Firefly and Serenity",
        ),
        **person(
            1,
            given_name="Ana",
            family_name="Vega",
            interested_in="rota planning",
            told_me="that she counts hedgehogs",
            met="PHONE",
            promise="send you my spreadsheet",
            thankful_for="asking about my work",
        ),
    }
    answer = client.post(at_the_room, room)
    application = Application.objects.of(seeker).get()
    assert answer.url == reverse("letters:desk", args=[application.pk])
    rejection = Rejection.objects.get()
    assert rejection.told_by == Person.objects.get(family_name="Reyes")
    assert rejection.their_words == "You were a strong candidate."
    wish = Wish.objects.get()
    assert (wish.kind, wish.application, wish.said_on) == (
        "WELCOME",
        application,
        date(2026, 11, 20),
    )
    assert Organization.objects.get().postal_address.startswith("400 Grand River")
    assert set(Interest.objects.values_list("topic", "kind")) == {
        ("Firefly and Serenity", "SHARED"),
        ("rota planning", "WORK"),
    }
    promised = Promise.objects.get()
    assert promised.person.family_name == "Vega"
    touches = Touch.objects.order_by("pk")
    assert [touch.occasion for touch in touches] == ["THANK_YOU", "THANK_YOU"]
    assert touches[1].keeps == promised
    assert set(PanelSeat.objects.values_list("role", "met", "told_me")) == {
        ("HIRING_MANAGER", "", ""),
        ("PANELIST", "PHONE", "that she counts hedgehogs"),
    }
    assert [seat.how_met for seat in PanelSeat.objects.order_by("pk")] == ["VIDEO", "PHONE"]


def test_nobody_is_said_to_have_been_met_unless_it_was_told(client, at_the_room):
    client.post(at_the_room, {"people": "1", **person(0, given_name="Ana")})
    assert Interview.objects.get().format == PanelSeat.objects.get().how_met == ""


def test_how_a_talk_was_held_is_asked_once(client, seeker):
    held = builders.interview(builders.application(seeker), format="VIDEO")
    ana = builders.seat(held, met="NOT_MET", told_me="that you want shorter meetings").person
    tell = reverse("followup:tell-application", args=[held.application_id])
    room_url = client.post(tell, NEWS).url
    page = client.get(room_url).content.decode()
    assert 'value="VIDEO" selected' in page and 'value="NOT_MET" selected' in page
    assert 'value="that you want shorter meetings"' in page
    client.post(room_url, {"people": "1", **person(0, person=ana.pk)})
    held.refresh_from_db()
    assert held.format == "VIDEO"
    assert (held.seats.get().how_met, held.seats.get().told_me) == ("VIDEO", "")


def test_three_things_come_first_and_the_rest_is_folded(client, at_the_room):
    folded = client.get(at_the_room).content.decode().partition('<details class="more"')[2]
    first = {"given_name", "family_name", "told_me", "promise"}
    rest = {"interested_in", "shared", "thankful_for", "promise_due_on", "met", "postal_address"}
    assert not [name for name in first if f'name="people-0-{name}"' in folded]
    assert [name for name in rest if f'name="people-0-{name}"' not in folded] == []
    assert 'class="more" open' not in client.get(at_the_room).content.decode()


def test_what_is_folded_opens_where_something_is_wrong_or_was_typed(client, at_the_room):
    late = {"people": "1", **person(0, promise="call you", promise_due_on="2020-01-01")}
    answer = client.post(at_the_room, late)
    assert answer.status_code == 422
    assert 'class="more" open' in answer.content.decode()


def test_a_form_that_comes_back_shows_its_sentences(client, at_the_room):
    wrong = {"organization_address": "x" * 501, **person(0, told_me="that you want more bees")}
    page = client.post(at_the_room, {"people": "1", **wrong}).content.decode()
    assert "You told me that you want more bees." in page


def test_telling_twice_writes_once(client, at_the_room):
    room = {"people": "1", **person(0, given_name="Malcolm", family_name="Reyes")}
    first, second = client.post(at_the_room, room), client.post(at_the_room, room)
    assert first.url == second.url
    assert Rejection.objects.count() == Person.objects.count() == Touch.objects.count() == 1


def test_an_empty_card_is_nobody_at_all(client, at_the_room):
    assert client.post(at_the_room, {"people": "1", **person(0)}).status_code == 302
    assert Rejection.objects.count() == 1
    assert not Touch.objects.exists() and not PanelSeat.objects.exists()
    assert [str(one) for one in Person.objects.all()] == ["Malcolm Reyes"]  # who told the news


@pytest.mark.parametrize("box", ["recognized_by", "given_name", "family_name"])
def test_a_card_with_only_a_description_is_a_seat_without_a_name(client, at_the_room, box):
    client.post(at_the_room, {"people": "1", **person(0, **{box: "the lady with the notebook"})})
    seated = Touch.objects.get().person
    assert (str(seated), seated.full_name) == ("the lady with the notebook", "")


def test_another_person_keeps_what_was_typed(client, at_the_room):
    room = {"people": "1", **person(0, given_name="Ana"), "add": "1"}
    answer = client.post(at_the_room, room, follow=True)
    page = answer.content.decode()
    assert 'value="Ana"' in page
    assert page.count("<legend>Person") == 2


def test_a_card_can_be_removed(client, at_the_room):
    room = {"people": "2", **person(0, given_name="Ana"), **person(1, given_name="Bo")}
    page = client.post(at_the_room, {**room, "remove": "0"}, follow=True).content.decode()
    assert 'value="Bo"' in page
    assert 'value="Ana"' not in page


def test_what_is_typed_is_kept_before_it_makes_sense(client, seeker):
    client.post(reverse("followup:keep-news"), {"position": "Half a thou", "received_on": "bad"})
    assert "Half a thou" in client.get(reverse("followup:tell")).content.decode()


def test_a_wrong_date_is_refused_in_words_with_everything_still_there(client, seeker):
    answer = client.post(reverse("followup:tell"), {**NEWS, "received_on": "2999-01-01"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "That day is still to come" in page
    assert "You were a strong candidate." in page


def test_a_known_panel_is_not_typed_again(client, seeker):
    application = builders.application(seeker)
    known = builders.seat(builders.interview(application), role="RECRUITER")
    elsewhere = builders.seat(builders.interview(builders.application(builders.seeker())))
    room_url = client.post(reverse("followup:tell-application", args=[application.pk]), NEWS).url
    page = client.get(room_url).content.decode()
    assert known.person.family_name in page
    assert elsewhere.person.family_name not in page
    room = {"people": "1", **person(0, person=known.person_id, role="RECRUITER")}
    client.post(room_url, room)
    assert Touch.objects.get().person == known.person
    assert Person.objects.of(seeker).filter(seats__isnull=False).count() == 1


def test_a_strangers_person_cannot_be_seated(client, seeker, at_the_room):
    strangers = builders.person(builders.seeker())
    answer = client.post(at_the_room, {"people": "1", **person(0, person=strangers.pk)})
    assert answer.status_code == 422
    assert not Rejection.objects.exists()


@pytest.mark.parametrize("people", ["", "-1", "999999", "x", "²"])
def test_a_forged_number_of_people_does_no_harm(client, at_the_room, people):
    assert client.post(at_the_room, {"people": people, "add": "1"}).status_code == 302
    assert Telling.objects.get().typed["room"]["people"] in {"1", "12"}


def test_a_thank_you_is_due_in_two_business_days_or_today(client, at_the_room, time_machine=None):
    client.post(at_the_room, {"people": "1", **person(0, given_name="Ana")})
    assert Touch.objects.get().due_on >= date(2026, 11, 24)


def test_whoever_is_told_of_can_be_searched_for(client, at_the_room):
    client.post(at_the_room, {"people": "1", **person(0, given_name="Ana", shared="Firefly")})
    page = client.get(reverse("followup:search"), {"q": "firef"}).content.decode()
    assert "Ana" in page
