"""Whoever changed employers or names stays one person with both pasts."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from contacts.actions import keep_person
from contacts.models import Formerly, Person
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def ada(seeker):
    house = builders.organization(seeker, name="Northfield")
    facts = {"given_name": "Ada", "family_name": "Marsh", "job_title": "Night Supervisor"}
    return keep_person(person=Person(seeker=seeker, organization=house, **facts))


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 11, 23))


def typed(**facts) -> dict:
    known = {"given_name": "Ada", "family_name": "Marsh", "job_title": "Night Supervisor"}
    return known | {"organization_name": "Northfield", "keeps_past": "on"} | facts


def edited(client, ada, **facts) -> list[str]:
    answer = client.post(reverse("contacts:person-edit", args=[ada.pk]), typed(**facts))
    assert answer.status_code == 302
    return [str(past) for past in Formerly.objects.all()]


def test_the_tick_says_what_they_used_to_be_and_is_set(client, ada):
    Person.objects.filter(pk=ada.pk).update(added_at=datetime(2026, 11, 1, 12, tzinfo=UTC))
    text = client.get(reverse("contacts:person-edit", args=[ada.pk])).text
    was = "Ada Marsh, Night Supervisor at Northfield"
    assert f"If that changes, keep “{was}” as their past" in text
    assert 'name="keeps_past"' in text and "checked" in text.partition('name="keeps_past"')[2][:200]
    assert 'name="keeps_past"' not in client.get(reverse("contacts:person-new")).text


@pytest.mark.parametrize(
    ("facts", "past"),
    [
        ({"organization_name": "Riverside"}, ["Night Supervisor at Northfield, until 2026"]),
        ({"family_name": "Okafor"}, ["Ada Marsh, until 2026"]),
        ({"job_title": "Principal"}, ["Night Supervisor at Northfield, until 2026"]),
        ({"given_name": "Adelaide"}, []),
        ({"family_name": "Marshe", "job_title": "Supervisor"}, []),
        ({"organization_name": "Riverside", "keeps_past": ""}, []),
        ({"organization_name": ""}, ["Night Supervisor at Northfield, until 2026"]),
        ({"notes": "Kind."}, []),
    ],
)
def test_a_change_is_kept_as_their_past_and_a_correction_is_not(client, ada, facts, past):
    assert edited(client, ada, **facts) == past


def test_a_first_fill_leaves_no_past(client, seeker):
    bare = keep_person(person=Person(seeker=seeker, given_name="Ada", family_name="Marsh"))
    assert edited(client, bare, organization_name="Northfield", job_title="Ranger") == []


def test_the_page_shows_what_they_were_and_lets_it_be_deleted(client, ada):
    edited(client, ada, organization_name="Riverside", family_name="Okafor")
    page = client.get(reverse("followup:person", args=[ada.pk])).text
    assert "Before" in page and "Ada Marsh, Night Supervisor at Northfield, until 2026" in page
    past = Formerly.objects.get()
    assert reverse("contacts:past-delete", args=[past.pk]) in page
    client.post(reverse("contacts:past-delete", args=[past.pk]))
    assert not Formerly.objects.exists()
    assert Person.objects.get().family_name == "Okafor"


def test_search_finds_them_by_what_they_were_until_it_is_deleted(client, ada):
    edited(client, ada, organization_name="Riverside", family_name="Okafor")
    find = reverse("contacts:people") + "?q=marsh+northf"
    assert "Ada Okafor" in client.get(find).text
    client.post(reverse("contacts:past-delete", args=[Formerly.objects.get().pk]))
    assert "Ada Okafor" not in client.get(find).text


def test_an_earlier_name_is_noted_by_hand_and_put_right(client, ada):
    new = reverse("contacts:past-new", args=[ada.pk])
    assert client.post(new, {"organization_name": ""}).status_code == 422
    client.post(
        new, {"family_name": "Vega", "organization_name": "Holly", "until_on": "2020-05-04"}
    )
    past = Formerly.objects.get()
    assert str(past) == "Vega, Holly, until 2020"
    edit = reverse("contacts:past-edit", args=[past.pk])
    client.post(edit, {"family_name": "Vega", "organization_name": ""})
    assert str(Formerly.objects.get()) == "Vega"
