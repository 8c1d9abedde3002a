"""A name that is known already is a question on the form of a person; nobody is joined unasked."""

import pytest
from django.urls import reverse

from contacts.actions import keep_person, pasts
from contacts.models import Formerly, Person
from contacts.selectors.namesakes import Named, namesakes_of
from tests import builders

pytestmark = pytest.mark.django_db
NEW = reverse("contacts:person-new")
TYPED = {"given_name": "Sam", "family_name": "Larkin"}


@pytest.fixture
def seeker(client):
    seeker = builders.seeker()
    client.force_login(seeker)
    return seeker


@pytest.fixture
def house(seeker):
    return builders.organization(seeker, name="Northfield")


def known(seeker, **facts) -> Person:
    return keep_person(person=Person(seeker=seeker, **TYPED | facts))


def test_a_known_name_is_asked_about_with_all_that_is_known(client, seeker, house):
    larkin = known(seeker, job_title="Night Supervisor", organization=house)
    answer = client.post(NEW, TYPED | {"notes": "Kind.", "family_name": "LARKIN"})
    assert answer.status_code == 422
    assert "Is this the same Sam Larkin?" in answer.text
    assert "Yes: Sam Larkin, Night Supervisor, Northfield" in answer.text
    assert "Somebody else with the same name" in answer.text
    assert "Kind." in answer.text and f'value="{larkin.pk}"' in answer.text
    assert Person.objects.of(seeker).count() == 1


def test_the_same_person_stays_one_and_nothing_typed_is_lost(client, seeker, house):
    larkin = known(seeker, email="sam@north.example", organization=house, job_title="Supervisor")
    typed = TYPED | {"email": "sam@home.example", "phone": "555", "organization_name": "Riverside"}
    answer = client.post(NEW, typed | {"notes": "Kind.", "same_as": larkin.pk})
    assert answer.url == reverse("followup:person", args=[larkin.pk])
    larkin.refresh_from_db()
    assert Person.objects.of(seeker).get() == larkin
    assert (larkin.phone, larkin.email) == ("555", "sam@north.example")
    assert larkin.notes == "Kind.\nAlso email: sam@home.example"
    assert larkin.organization.name == "Riverside"
    assert str(larkin.formerly.get()).startswith("Supervisor at Northfield, until ")


def test_an_answer_about_another_name_is_none(client, seeker):
    known(seeker)
    answer = client.post(NEW, TYPED | {"same_as": "new:larkin pam"})
    assert answer.status_code == 422


def test_somebody_else_of_the_name_is_kept_beside(client, seeker):
    known(seeker)
    assert client.post(NEW, TYPED | {"same_as": "new:larkin sam"}).status_code == 302
    assert Person.objects.of(seeker).count() == 2


def test_a_stranger_cannot_be_said_to_be_meant(client, seeker):
    known(seeker)
    theirs = known(builders.seeker())
    assert client.post(NEW, TYPED | {"same_as": theirs.pk}).status_code == 422


def chosen(client, **typed) -> str:
    """The answer that the question comes with."""
    answer = client.post(NEW, TYPED | typed)
    assert answer.status_code == 422
    return answer.context["form"]["same_as"].value()


def test_another_suffix_is_somebody_else_by_default_and_asked_all_the_same(client, seeker):
    larkin = known(seeker)
    assert chosen(client, suffix="Jr.") == "new:larkin sam"
    assert chosen(client, suffix="PhD") == chosen(client) == str(larkin.pk)


def test_nothing_is_taken_for_granted_of_a_name_that_may_be_the_fathers(client, seeker):
    known(seeker, suffix="Sr.")
    assert (chosen(client), chosen(client, suffix="Jr.")) == ("", "new:larkin sam")
    assert chosen(client, suffix="sr") == str(Person.objects.get().pk)


def test_nothing_is_taken_for_granted_at_another_employer(client, seeker, house):
    larkin = known(seeker, organization=house)
    assert chosen(client, organization_name="Riverside") == ""
    assert chosen(client, organization_name="northfield") == chosen(client) == str(larkin.pk)


def test_a_former_name_is_a_name(seeker):
    larkin = known(seeker)
    pasts.keep_past(past=Formerly(person=larkin, family_name="Marsh"))
    found = namesakes_of(seeker, Named("Sam", "Marsh"))
    assert [one.person for one in found] == [larkin]
    assert "before: Marsh" in found[0].facts
    assert not namesakes_of(seeker, Named("Pam", "Marsh"))


def test_half_a_name_is_no_name_of_anybody(seeker):
    known(seeker)
    assert not namesakes_of(seeker, Named("Sam", "")) and not namesakes_of(seeker, Named())


def test_renaming_somebody_to_a_known_name_joins_nobody(client, seeker):
    larkin, other = known(seeker), known(seeker, family_name="Okafor")
    edit = reverse("contacts:person-edit", args=[other.pk])
    assert client.post(edit, TYPED).status_code == 422
    assert client.post(edit, TYPED | {"same_as": larkin.pk}).status_code == 422
    assert client.post(edit, TYPED | {"same_as": "new:larkin sam"}).status_code == 302
    assert Person.objects.of(seeker).filter(family_name="Larkin").count() == 2
