"""Introductions: who of my people might like each other, and the words to each side."""

from collections import Counter
from datetime import date

import pytest
from django.urls import reverse

from followup.models import Give, Touch
from followup.rules.matching import Party, note, why
from followup.selectors import introductions
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


def keen(sam, name, topic, **fields):
    person = builders.person(sam, given_name=name, family_name="Park", **fields)
    builders.interest(person, topic=topic)
    return person


@pytest.fixture
def ada(sam):
    return keen(sam, "Ada", "trail running", organization=builders.organization(sam))


@pytest.fixture
def ben(sam):
    return keen(sam, "Ben", "Trail-running", job_title="Librarian")


def names(sam, of=None):
    return {
        frozenset((p.one.given_name, p.other.given_name)) for p in introductions.pairs_of(sam, of)
    }


BOTH = {frozenset(("Ada", "Ben"))}


def test_two_who_care_about_the_same_are_a_pair_once(sam, ada, ben):
    assert names(sam) == BOTH
    assert len(introductions.pairs_of(sam)) == 1


def test_two_words_for_one_thing_are_the_same_thing(sam):
    keen(sam, "Ada", "beekeeping")
    keen(sam, "Ben", "honey bees")
    keen(sam, "Cleo", "tax law")
    assert names(sam) == BOTH


def same_place(ada, ben):
    ben.organization = ada.organization
    ben.save()


def same_panel(ada, ben):
    met = builders.interview(builders.application(ada.seeker))
    builders.seat(met, person=ada)
    builders.seat(met, person=ben)


def let_go(ada, ben):
    ben.let_go_on = date(2026, 11, 2)
    ben.save()


def introduced(ada, ben):
    give = builders.give(ada.seeker, kind="INTRODUCTION", introduces=ada)
    builders.touch(ben, give=give, sent_on=date(2026, 10, 1))


@pytest.mark.parametrize("why_not", [same_place, same_panel, let_go, introduced])
def test_those_who_know_each_other_or_were_let_go_are_no_pair(sam, ada, ben, why_not):
    why_not(ada, ben)
    assert names(sam) == set()


def test_nobody_elses_people_are_shown(sam, ada):
    keen(builders.seeker(), "Ben", "trail running")
    assert names(sam) == set()


def test_nobody_is_shown_again_and_again(sam, ada):
    for number in range(8):
        keen(sam, f"Friend {number}", "trail running")
    pairs = introductions.pairs_of(sam)
    shown = Counter(person for pair in pairs for person in (pair.one, pair.other))
    assert set(shown.values()) <= set(range(1, introductions.MOST_WITH_ONE + 1))
    assert len(pairs) > 8
    assert len(introductions.pairs_of(sam, ada)) == 8


def test_choosing_a_pair_makes_the_introduction_their_next_give(client, sam, ada, ben):
    client.force_login(sam)
    planned = builders.touch(ada)
    address = reverse("followup:introduction", args=[ada.pk])
    page = client.get(f"{address}?to={ben.pk}").content.decode()
    assert "Librarian" in page
    assert client.post(address, {"to": ben.pk}).url == reverse("followup:touch", args=[planned.pk])
    planned.refresh_from_db()
    assert planned.give.introduces == ben
    assert planned.give.kind == Give.Kind.INTRODUCTION
    assert names(sam) == set()


def test_only_a_pair_can_be_chosen(client, sam, ada, ben):
    client.force_login(sam)
    cleo = keen(sam, "Cleo", "jazz")
    address = reverse("followup:introduction", args=[ada.pk])
    for number in (cleo.pk, ada.pk, builders.person(builders.seeker()).pk, "x"):
        assert client.post(address, {"to": number}).status_code == 404
    assert client.post(address, {}).status_code == 422
    assert not Touch.objects.exists()


ADA = Party("Ada Park", "Dear Ada,", "Ranger, Northfield Parks", "trail running")
BEN = Party("Ben Ode", "Dear Ben,", "", "marathons")


def test_note_tells_a_name_what_they_do_and_the_subject_and_lets_one_decline():
    words = note(ADA, BEN, "Sam Doyle")
    assert words.startswith("Dear Ada,\n\n")
    assert "Ben Ode cares about marathons, and you told me about trail running." in words
    assert "just leave this be" in words
    assert words.endswith("Sam Doyle")
    assert "Ada Park (Ranger, Northfield Parks)" in note(BEN, ADA, "Sam Doyle")


def test_reason_names_one_subject_or_two():
    assert why(ADA, ADA._replace(name="Cleo")) == "Both care about “trail running”."
    assert why(ADA, BEN) == ("Ada Park cares about “trail running”, Ben Ode about “marathons”.")
