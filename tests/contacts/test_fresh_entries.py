"""Somebody added a moment ago: what is wrong about them is put right, and is no past."""

from datetime import timedelta

import pytest
from django.utils import timezone

from contacts.actions import keep_person
from contacts.models import Person
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam(client):
    sam = builders.person(builders.seeker(), given_name="Sam", family_name="Larkin", job_title="HR")
    keep_person(person=sam)  # so that search knows them
    client.force_login(sam.seeker)
    return sam


def keeps_past(client, sam) -> bool:
    return client.get(f"/people/{sam.pk}/edit/").context["form"]["keeps_past"].value()


def test_on_the_first_day_a_change_is_no_past_unless_ticked(client, sam):
    assert not keeps_past(client, sam)
    Person.objects.filter(pk=sam.pk).update(added_at=timezone.now() - timedelta(days=2))
    assert keeps_past(client, sam)


def test_a_suffix_typed_with_the_family_name_goes_where_it_belongs(client, sam):
    client.post("/people/new/", {"given_name": "Pat", "family_name": "Reed, III"})
    pat = Person.objects.get(given_name="Pat")
    assert (pat.family_name, pat.suffix) == ("Reed", "III")


def test_whether_it_is_the_same_is_a_question_and_no_error(client, sam):
    page = client.post("/people/new/", {"given_name": "Sam", "family_name": "Larkin"})
    assert page.status_code == 422
    assert "Is this the same Sam Larkin?" in page.text
    assert "text-danger" not in page.text
