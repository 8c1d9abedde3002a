"""People of one name are told apart in every list, however they come, change and go."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from contacts.actions import delete_person, keep_organization, keep_person, told_apart
from contacts.models import Person
from followup.forms.people import PersonChoice
from letters.selectors.mailpiece import mail_of
from letters.selectors.stationery import stationery_of
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


def larkin(seeker, **known) -> Person:
    known = {"given_name": "Sam", "family_name": "Larkin"} | known
    return keep_person(person=Person(seeker=seeker, **known))


def shown(seeker) -> list[str]:
    return [str(one) for one in Person.objects.of(seeker).order_by("pk")]


def test_one_of_a_name_is_called_by_it_alone(sam):
    larkin(sam, job_title="Ranger")
    larkin(builders.seeker())
    assert shown(sam) == ["Sam Larkin"]


def test_two_of_a_name_are_told_apart_whatever_its_accents_and_case(sam):
    larkin(sam, given_name="José", family_name="Núñez", job_title="Ranger")
    larkin(sam, given_name="JOSE", family_name="nunez", job_title="Clerk")
    assert shown(sam) == ["José Núñez (Ranger)", "JOSE nunez (Clerk)"]


def test_a_suffix_always_stands_in_the_name_and_tells_father_from_son(sam):
    for suffix in ("", "Jr.", "PhD"):
        larkin(sam, suffix=suffix)
    assert shown(sam) == ["Sam Larkin", "Sam Larkin Jr.", "Sam Larkin, PhD"]


def test_whoever_is_renamed_leaves_the_other_alone_with_the_name(sam):
    first, second = larkin(sam, job_title="Ranger"), larkin(sam, job_title="Clerk")
    second.family_name = "Okafor"
    keep_person(person=second)
    assert shown(sam) == ["Sam Larkin", "Sam Okafor"]
    first.refresh_from_db()
    first.family_name = "Okafor"
    keep_person(person=first)
    assert shown(sam) == ["Sam Okafor (Ranger)", "Sam Okafor (Clerk)"]


def test_whoever_is_deleted_leaves_the_other_alone_with_the_name(client, sam):
    larkin(sam, job_title="Ranger")
    second = larkin(sam, job_title="Clerk")
    client.force_login(sam)
    client.post(reverse("contacts:person-delete", args=[second.pk]))
    assert shown(sam) == ["Sam Larkin"]


def test_an_employer_that_is_renamed_is_renamed_here_too(sam):
    north, south = (builders.organization(sam, name=name) for name in ("North", "South"))
    larkin(sam, organization=north)
    larkin(sam, organization=south)
    north.name = "Riverside"
    keep_organization(organization=north)
    assert shown(sam) == ["Sam Larkin (Riverside)", "Sam Larkin (South)"]


def test_people_without_a_name_are_told_apart_too(sam):
    for known in ({"recognized_by": "the lady with the notebook"}, {}, {}):
        larkin(sam, given_name="", family_name="", **known)
    nobody = "Somebody whose name I don't know yet"
    assert shown(sam) == [
        "the lady with the notebook",
        f"{nobody} (the first)",
        f"{nobody} (the second)",
    ]
    delete_person(person=Person.objects.of(sam).last())
    assert shown(sam)[1:] == [nobody]


def test_everybody_is_told_apart_at_once_after_an_import(sam):
    for job_title in ("Ranger", "Clerk"):
        builders.person(sam, given_name="Sam", family_name="Larkin", job_title=job_title)
    told_apart.tell_everybody_apart(seeker=sam)
    assert shown(sam) == ["Sam Larkin (Ranger)", "Sam Larkin (Clerk)"]


def test_keeping_somebody_asks_the_same_few_questions_among_many(sam):
    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            larkin(sam, family_name="Okafor")
        return len(captured)

    asked()
    few = asked()
    for _ in range(20):
        larkin(sam)
    assert asked() == few


def test_lists_tabs_selects_messages_and_search_tell_them_apart(client, sam):
    client.force_login(sam)
    told = builders.application(sam)
    panel = builders.interview(told)
    for job_title in ("Ranger", "Clerk"):
        person = larkin(sam, job_title=job_title, organization=told.organization)
        seat = builders.seat(panel, person=person)
        thanks = builders.touch(person, application=told, occasion="THANK_YOU")
        letter = builders.letter(thanks)
    pages = [
        reverse("contacts:people"),
        reverse("contacts:organization-edit", args=[told.organization_id]),
        reverse("followup:application", args=[told.pk]),
        reverse("followup:seat-new", args=[panel.pk]),
        reverse("followup:search") + "?q=larkin",
        reverse("letters:desk", args=[told.pk]),
        reverse("letters:letter", args=[letter.pk]),
        reverse("letters:post"),
        reverse("letters:outbox"),
    ]
    for page in pages:
        text = client.get(page).text
        assert "Sam Larkin (Ranger)" in text and "Sam Larkin (Clerk)" in text, page
    assert (
        "Sam Larkin (Clerk)" in client.get(reverse("followup:person", args=[seat.person_id])).text
    )
    choice = PersonChoice("Who", "Nobody")
    choice.offer(sam, None)
    assert {label for _, label in choice.choices[1][1]} == {
        "Sam Larkin (Ranger)",
        "Sam Larkin (Clerk)",
    }


def test_what_tells_apart_is_never_printed_and_stands_on_checklist_and_file_name(client, sam):
    client.force_login(sam)
    house = builders.organization(sam)
    for job_title in ("Ranger", "Clerk"):
        person = larkin(sam, job_title=job_title, organization=house)
    give = builders.give(sam, kind="INTRODUCTION", introduces=Person.objects.of(sam).first())
    letter = builders.letter(builders.touch(person, give=give))
    mail = mail_of(letter, stationery_of(sam), on=builders.NOON.date())
    printed = (mail.letter, mail.envelope)
    assert "(Clerk)" not in repr(printed) and mail.letter.addressee[0] == "Sam Larkin"
    assert mail.told_apart_by == "Clerk"
    builders.printout(letter)
    named = client.get(reverse("letters:kept", args=[letter.pk]))["Content-Disposition"]
    assert "letter-sam-larkin-clerk-" in named
