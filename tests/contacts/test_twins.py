"""Who may be here twice: asked with a reason, and never again once somebody said no."""

import pytest
from django.urls import reverse

from contacts.actions.search_text import refresh
from contacts.actions.twins import not_the_same
from contacts.models import NotTheSame, Person
from contacts.selectors.twins import EMAIL, INITIAL, NAME, WORK, pairs_of, with_likely_twin
from followup.selectors.person_page import known_to
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def seeker():
    return builders.seeker()


@pytest.fixture
def at(client, seeker):
    client.force_login(seeker)
    return client


def sam(seeker, **fields):
    return builders.person(seeker, **{"given_name": "Sam", "family_name": "Larkin"} | fields)


def reasons(seeker) -> list[str]:
    return [pair.why for pair in pairs_of(seeker)]


def test_two_of_one_name_may_be_the_same(seeker):
    sam(seeker), sam(seeker, given_name="SAM")
    assert reasons(seeker) == [NAME]


def test_one_employer_makes_it_likelier_and_one_email_likelier_still(seeker):
    at_work = {"organization": builders.organization(seeker)}
    sam(seeker, **at_work), sam(seeker, **at_work)
    builders.person(seeker, email="ada@example.org")
    builders.person(seeker, email="Ada@example.org")
    assert reasons(seeker) == [WORK, EMAIL]


def test_father_and_son_are_told_apart_by_their_suffix(seeker):
    sam(seeker, suffix="Jr."), sam(seeker)
    assert reasons(seeker) == []


def test_who_has_no_whole_name_is_not_asked_about(seeker):
    builders.person(seeker, given_name="Sam", family_name="")
    builders.person(seeker, given_name="Sam", family_name="")
    assert reasons(seeker) == []


def test_anothers_people_are_no_twins(seeker):
    sam(seeker), sam(builders.seeker())
    assert reasons(seeker) == []


def test_many_of_one_name_are_a_few_pairs(seeker):
    for _ in range(12):
        sam(seeker)
    assert len(reasons(seeker)) == 20


def test_each_pages_person_comes_with_who_may_be_the_same(seeker):
    one, other = sam(seeker), sam(seeker, job_title="Night Supervisor")
    found = with_likely_twin(known_to(seeker)).get(pk=one.pk)
    assert (found.same_as, found.same_as_whom) == (other.pk, "Sam Larkin, Night Supervisor")
    not_the_same(one=other, other=one)
    assert with_likely_twin(known_to(seeker)).get(pk=one.pk).same_as is None


def test_told_apart_twice_they_are_told_apart_once(seeker):
    one, other = sam(seeker), sam(seeker)
    assert not_the_same(one=one, other=other) == not_the_same(one=other, other=one)


def test_the_list_of_people_asks_quietly_until_somebody_says_no(at, seeker):
    one, other = sam(seeker), sam(seeker)
    people = reverse("contacts:people")
    assert "Two people may be the same" in at.get(people).content.decode()
    pairs = reverse("contacts:may-be-the-same")
    page = at.get(pairs).content.decode()
    assert NAME in page and reverse("followup:merge", args=[one.pk, other.pk]) in page
    no = reverse("contacts:two-people", args=[one.pk, other.pk])
    assert at.post(no, {"next": pairs}).url == pairs
    assert "may be the same" not in at.get(people).content.decode()
    assert at.post(no, {"next": pairs}).url == pairs
    assert NotTheSame.objects.count() == 1


def test_the_page_of_a_person_asks_and_takes_a_no(at, seeker):
    one, other = sam(seeker), sam(seeker)
    page = reverse("followup:person", args=[one.pk])
    assert "Is this the same as" in at.get(page).content.decode()
    at.post(reverse("contacts:two-people", args=[one.pk, other.pk]))
    assert "Is this the same as" not in at.get(page).content.decode()


def test_a_strangers_people_are_not_told_apart(at, seeker):
    stranger = builders.seeker()
    one, other = sam(stranger), sam(seeker)
    for pair in ((one, other), (other, one), (other, other)):
        no = reverse("contacts:two-people", args=[person.pk for person in pair])
        assert at.post(no).status_code == 404
    assert not NotTheSame.objects.exists()


def test_somebody_else_of_the_same_name_is_asked_about_no_more(at, seeker):
    known = sam(seeker)
    refresh(Person.objects.of(seeker))
    typed = {"given_name": "Sam", "family_name": "Larkin"}
    new = reverse("contacts:person-new")
    asked = at.post(new, typed)
    said = asked.context["form"].fields["same_as"].choices_offered[-1][0]
    assert asked.status_code == 422
    at.post(new, typed | {"same_as": said})
    assert seeker.people.exclude(pk=known.pk).exists()
    assert reasons(seeker) == []


def test_an_initial_and_a_name_at_one_employer_may_be_the_same(seeker):
    work = builders.organization(seeker)
    mori = {"family_name": "Mori", "organization": work}
    short = builders.person(seeker, given_name="P.", **mori)
    full = builders.person(seeker, given_name="Pat", **mori)
    builders.person(seeker, given_name="Ada", **mori)
    builders.person(seeker, given_name="Paul", family_name="Mori")
    assert [(pair.one, pair.other, pair.why) for pair in pairs_of(seeker)] == [
        (short, full, INITIAL)
    ]
    asked = with_likely_twin(Person.objects.all())
    assert asked.get(pk=full.pk).same_as == short.pk
    assert asked.get(pk=short.pk).same_as == full.pk
    not_the_same(one=short, other=full)
    assert pairs_of(seeker) == []
    assert asked.get(pk=full.pk).same_as is None


def test_two_given_names_are_not_one_because_they_begin_alike(seeker):
    mori = {"family_name": "Mori", "organization": builders.organization(seeker)}
    for given in ("Pat", "Paul", ""):
        builders.person(seeker, given_name=given, **mori)
    assert pairs_of(seeker) == []
