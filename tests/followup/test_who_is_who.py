"""Wherever a name is typed it is asked who is meant: nobody is joined or doubled unasked."""

from datetime import date

import pytest
from django.urls import reverse

from contacts.actions import keep_person
from contacts.models import Formerly, Person
from followup.models import Application, PanelSeat, Rejection, Touch
from tests import builders

pytestmark = pytest.mark.django_db

NEWS = {
    "position": "Coordinator",
    "organization": "Northfield",
    "channel": "CALL",
    "received_on": "2026-11-20",
    "reason": "UNKNOWN",
}
TELLER = {"teller_given_name": "Sam", "teller_family_name": "Larkin"}
NEW = "new:larkin sam"


def card(number: int, **answers) -> dict:
    answers = {"role": "PANELIST", "interest_kind": "WORK"} | answers
    return {f"people-{number}-{field}": text for field, text in answers.items()}


def of_sam(number: int = 0, **answers) -> dict:
    return card(number, given_name="Sam", family_name="Larkin", **answers)


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def northfield(seeker):
    return builders.organization(seeker, name="Northfield")


@pytest.fixture
def larkin(seeker, northfield):
    """Known from a talk in May, at the employer that says no."""
    known = {"given_name": "Sam", "family_name": "Larkin", "job_title": "Night Supervisor"}
    person = keep_person(person=Person(seeker=seeker, organization=northfield, **known))
    before = builders.application(seeker, organization=northfield)
    builders.seat(builders.interview(before, held_on=date(2026, 5, 4)), person=person)
    return person


def told(client, **news) -> str:
    answer = client.post(reverse("followup:tell"), NEWS | news)
    assert answer.status_code == 302, answer.context["form"].errors
    return answer.url


def larkins(seeker) -> int:
    return Person.objects.of(seeker).filter(given_name="Sam", family_name="Larkin").count()


def test_a_card_with_a_known_name_comes_back_with_the_question(client, seeker, larkin):
    room = told(client)
    answer = client.post(room, {"people": "1", **of_sam(told_me="that nights are quiet")})
    assert answer.status_code == 422
    assert "Is this the same Sam Larkin?" in answer.text
    assert "Night Supervisor, Northfield, met in May 2026" in answer.text
    assert "that nights are quiet" in answer.text
    assert not Rejection.objects.exists()


def test_the_same_person_is_seated_and_nobody_is_doubled(client, seeker, larkin):
    client.post(told(client), {"people": "1", **of_sam(same_as=larkin.pk)})
    assert Touch.objects.get().person == larkin and larkins(seeker) == 1
    assert not Formerly.objects.exists()


def test_father_and_son_are_two_people(client, seeker, larkin):
    client.post(told(client), {"people": "1", **of_sam(suffix="Jr.", same_as=NEW)})
    assert larkins(seeker) == 2
    larkin.refresh_from_db()
    assert larkin.suffix == ""
    assert str(Touch.objects.get().person) == "Sam Larkin Jr."


def test_whoever_sits_at_a_new_employer_keeps_the_past(client, seeker, larkin):
    room = told(client, organization="Riverside")
    client.post(room, {"people": "1", **of_sam(same_as=larkin.pk, job_title="Principal")})
    larkin.refresh_from_db()
    assert (larkin.organization.name, larkin.job_title) == ("Riverside", "Principal")
    assert str(larkin.formerly.get()).startswith("Night Supervisor at Northfield, until")
    assert larkins(seeker) == 1


def test_a_recruiter_stays_where_they_work(client, seeker, larkin):
    room = told(client, organization="Riverside")
    client.post(room, {"people": "1", **of_sam(same_as=larkin.pk, role="RECRUITER")})
    larkin.refresh_from_db()
    assert larkin.organization.name == "Northfield" and not Formerly.objects.exists()


def test_somebody_known_by_a_former_name_keeps_the_name_of_today(client, seeker, larkin):
    Formerly.objects.create(person=larkin, family_name="Marsh")
    keep_person(person=larkin)
    typed = card(0, given_name="Sam", family_name="Marsh", same_as=larkin.pk)
    client.post(told(client), {"people": "1", **typed})
    larkin.refresh_from_db()
    assert larkin.family_name == "Larkin" and Touch.objects.get().person == larkin


def test_two_cards_of_one_name_are_asked_about(client, seeker):
    room = told(client)
    two = {"people": "2", **of_sam(0), **of_sam(1)}
    answer = client.post(room, two)
    assert answer.status_code == 422
    assert "Person 1 is called Sam Larkin, too. Are these two people?" in answer.text
    assert client.post(room, two | of_sam(1, same_as=NEW)).status_code == 302
    assert larkins(seeker) == 2


def test_two_cards_are_never_about_one_person(client, seeker, larkin):
    both = {**of_sam(0, same_as=larkin.pk), **of_sam(1, same_as=larkin.pk)}
    answer = client.post(told(client), {"people": "2", **both})
    assert answer.status_code == 422 and "use one card for both" in answer.text


def test_a_teller_who_is_known_is_asked_about_and_not_doubled(client, seeker, larkin):
    answer = client.post(reverse("followup:tell"), NEWS | TELLER)
    assert answer.status_code == 422 and "met in May 2026" in answer.text
    assert 'value="Coordinator"' in answer.text
    room = told(client, **TELLER, teller_same_as=larkin.pk)
    client.post(room, {"people": "1", **card(0, given_name="Ana")})
    assert Rejection.objects.get().told_by == larkin and larkins(seeker) == 1


def test_a_teller_who_was_there_brings_the_answer_to_their_card(client, seeker, larkin):
    room = told(client, **TELLER, teller_same_as=larkin.pk, teller_was_there="on")
    page = client.get(room).text
    assert "Is this the same Sam Larkin?" in page
    assert "checked" in page.partition(f'name="people-0-same_as" value="{larkin.pk}"')[2][:90]
    client.post(room, {"people": "1", **of_sam(same_as=larkin.pk)})
    assert Rejection.objects.get().told_by == Touch.objects.get().person == larkin


def test_a_new_teller_who_was_there_is_one_person_with_their_card(client, seeker, larkin):
    room = told(client, **TELLER, teller_same_as=NEW, teller_was_there="on")
    client.post(room, {"people": "1", **of_sam(same_as=NEW)})
    assert Rejection.objects.get().told_by == Touch.objects.get().person != larkin
    assert larkins(seeker) == 2


def test_a_teller_who_was_not_there_and_a_card_of_the_name_are_asked_about(client, seeker):
    room = told(client, **TELLER)
    answer = client.post(room, {"people": "1", **of_sam()})
    assert answer.status_code == 422
    assert "Who told you the news is called Sam Larkin, too" in answer.text
    client.post(room, {"people": "1", **of_sam(same_as="teller")})
    assert Rejection.objects.get().told_by == Touch.objects.get().person
    assert larkins(seeker) == 1


def test_a_new_seat_asks_who_is_meant(client, seeker, larkin):
    held = builders.interview(builders.application(seeker))
    url = reverse("followup:seat-new", args=[held.pk])
    typed = {"given_name": "sam", "family_name": "larkin", "role": "PANELIST"}
    answer = client.post(url, typed)
    assert answer.status_code == 422 and "Is this the same Sam Larkin?" in answer.text
    assert client.post(url, typed | {"same_as": larkin.pk}).status_code == 302
    assert held.seats.get().person == larkin
    assert client.post(url, typed | {"same_as": NEW, "suffix": "Jr."}).status_code == 302
    assert str(held.seats.last().person) == "sam larkin Jr."


def test_a_debrief_asks_who_is_meant(client, seeker, larkin):
    held = builders.interview(builders.application(seeker))
    url = reverse("followup:debrief", args=[held.pk])
    answer = client.post(url, {"people": "1", **of_sam()})
    assert answer.status_code == 422 and "Is this the same Sam Larkin?" in answer.text
    client.post(url, {"people": "1", **of_sam(same_as=larkin.pk)})
    assert held.seats.get().person == larkin


def test_a_description_in_a_new_seat_and_a_debrief_is_no_name(client, seeker):
    held = builders.interview(builders.application(seeker))
    typed = {"role": "PANELIST", "family_name": "the man from HR"}
    client.post(reverse("followup:seat-new", args=[held.pk]), typed)
    debrief = {"people": "1", **card(0, recognized_by="the lady with the notebook")}
    client.post(reverse("followup:debrief", args=[held.pk]), debrief)
    people = [seat.person for seat in PanelSeat.objects.order_by("pk")]
    assert [str(one) for one in people] == ["the man from HR", "the lady with the notebook"]
    assert not any(one.full_name for one in people)


def test_a_description_is_shown_everywhere_in_place_of_a_name(client, seeker):
    told_of = builders.application(seeker)
    lady = keep_person(person=Person(seeker=seeker, recognized_by="the lady with the notebook"))
    builders.seat(builders.interview(told_of), person=lady)
    builders.touch(lady, application=told_of, occasion="THANK_YOU")
    for page in (
        reverse("contacts:people"),
        reverse("followup:person", args=[lady.pk]),
        reverse("followup:application", args=[told_of.pk]),
        reverse("letters:desk", args=[told_of.pk]),
        reverse("followup:search") + "?q=notebook",
    ):
        assert "the lady with the notebook" in client.get(page).text, page


def test_a_page_of_twelve_cards_asks_no_more_for_what_is_not_known(client, seeker, larkin):
    room = told(client)
    cards = [card(at, given_name="Ana", family_name=f"Vega {at}") for at in range(12)]
    typed = {"people": "12"} | {field: text for one in cards for field, text in one.items()}
    assert client.post(room, typed).status_code == 302
    assert Application.objects.of(seeker).last().interviews.get().seats.count() == 12
