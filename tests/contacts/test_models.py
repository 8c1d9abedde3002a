"""The ground floor's laws: one test each."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from contacts.actions import keep
from contacts.models import Formerly, Interest, NotTheSame, Organization, Submission
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


def breaks(law, record):
    """The database refuses the record by the law's name, and the action says so in words."""
    with pytest.raises(IntegrityError, match=law), transaction.atomic():
        record.save()
    with pytest.raises(ValidationError):
        keep(record=record)


def test_organization_known_once(sam):
    builders.organization(sam, name="Northfield Parks")
    breaks("organization_known_once", Organization(seeker=sam, name="NORTHFIELD parks"))
    keep(record=Organization(seeker=builders.seeker(), name="Northfield Parks"))


def test_organization_has_a_name(sam):
    breaks("organization_has_a_name", Organization(seeker=sam, name=""))


def test_interest_noted_once(sam):
    person = builders.person(sam)
    builders.interest(person, topic="Trail running")
    breaks("interest_noted_once", Interest(person=person, topic="trail RUNNING"))
    keep(record=Interest(person=builders.person(sam), topic="trail running"))


def test_interest_has_a_topic(sam):
    breaks("interest_has_a_topic", Interest(person=builders.person(sam), topic=""))


def test_interest_kind_known(sam):
    person = builders.person(sam)
    breaks("interest_kind_known", Interest(person=person, topic="kites", kind="ODD"))


def test_interest_source_known(sam):
    person = builders.person(sam)
    breaks("interest_source_known", Interest(person=person, topic="kites", source="ODD"))


def test_two_people_in_order(sam):
    one, other = builders.person(sam), builders.person(sam)
    for pair in ((other, one), (one, one)):
        breaks("two_people_in_order", NotTheSame(first=pair[0], second=pair[1]))


def test_two_people_told_apart_once(sam):
    one, other = builders.person(sam), builders.person(sam)
    builders.told_apart(one, other)
    breaks("two_people_told_apart_once|first_id", NotTheSame(first=one, second=other))


def test_only_ones_own_people_are_told_apart(sam):
    theirs, mine = builders.person(builders.seeker()), builders.person(sam)
    with pytest.raises(ValidationError, match="your own people"):
        keep(record=NotTheSame(first=theirs, second=mine))


def test_form_sent_once(sam):
    token = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
    Submission.objects.create(seeker=sam, token=token, went_to="/")
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.create(seeker=sam, token=token, went_to="/")
    Submission.objects.create(seeker=builders.seeker(), token=token, went_to="/")


def test_person_works_at_an_organization_of_the_same_seeker(sam):
    person = builders.person(sam)
    person.organization = builders.organization(builders.seeker())
    with pytest.raises(ValidationError, match="one of your own organizations"):
        keep(record=person)


def test_letter_reaches_a_person_at_their_own_address_before_the_organizations(sam):
    parks = builders.organization(sam, postal_address="400 Grand River\n\n Northfield ")
    person = builders.person(sam, organization=parks)
    assert person.address_lines == ["400 Grand River", "Northfield"]
    person.postal_address = "1 Elm"
    assert person.address_lines == ["1 Elm"]
    assert builders.person(sam).address_lines == []


@pytest.mark.parametrize("other", ["javascript://example.org/%0aalert(1)", "ftp://example.org/"])
def test_link_of_another_scheme_is_refused(sam, other):
    person = builders.person(sam)
    person.link = other
    with pytest.raises(ValidationError, match="That is not a web address"):
        keep(record=person)


def test_past_says_something(sam):
    breaks("past_says_something", Formerly(person=builders.person(sam)))
    for words in ({"family_name": "Marsh"}, {"organization": builders.organization(sam)}):
        keep(record=Formerly(person=builders.person(sam), **words))


def test_past_was_at_an_organization_of_the_same_seeker(sam):
    theirs = builders.organization(builders.seeker())
    with pytest.raises(ValidationError, match="one of your own organizations"):
        keep(record=Formerly(person=builders.person(sam), organization=theirs))
