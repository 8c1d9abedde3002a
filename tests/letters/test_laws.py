"""The top floor's laws, each refused in words by the model and in fact by the database."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from letters.models import Dismissal, Letter, Stationery
from tests import builders

pytestmark = pytest.mark.django_db

LAWS = {
    "letter_says_something": ({"body": ""}, "something to say"),
    "letter_form_known": ({"form": "EGYPTIAN"}, "Choose one of"),
    "letter_typeface_known": ({"typeface": "COMIC"}, "Choose one of"),
    "letter_signing_known": ({"signing": "WAX"}, "Choose one of"),
    "letter_voice_known": ({"voice": "LOUD"}, "Choose one of"),
}


@pytest.mark.parametrize(("broken", "words"), LAWS.values(), ids=LAWS)
def test_no_letter_breaks_the_law(broken, words):
    touch = builders.touch(builders.person(builders.seeker()))
    fields = {"touch": touch, "salutation": "Dear Ada Park:", "body": "Thank you."} | broken
    with pytest.raises(ValidationError, match=words):
        Letter(**fields).validate_constraints()
    with pytest.raises(IntegrityError), transaction.atomic():
        Letter.objects.create(**fields)


def test_every_law_of_a_letter_is_tried():
    assert {law.name for law in Letter._meta.constraints} == set(LAWS)


OF_DISMISSALS = {
    "sentence_dismissed_once": ({}, "already why that sentence stays"),
    "dismissal_names_a_sentence": ({"sentence": ""}, "Say which sentence"),
    "dismissal_reason_known": ({"because": "WHIM"}, "Choose one of"),
}


@pytest.mark.parametrize(("broken", "words"), OF_DISMISSALS.values(), ids=OF_DISMISSALS)
def test_no_dismissal_breaks_the_law(broken, words):
    letter = builders.letter(builders.touch(builders.person(builders.seeker())))
    known = builders.dismissal(letter)
    fields = {name: getattr(known, name) for name in ("sentence", "family", "because")}
    fields |= {"letter": letter, "dismissed_on": known.dismissed_on} | broken
    with pytest.raises(ValidationError, match=words):
        Dismissal(**fields).validate_constraints()
    with pytest.raises(IntegrityError), transaction.atomic():
        Dismissal.objects.create(**fields)


def test_every_law_of_a_dismissal_is_tried():
    assert {law.name for law in Dismissal._meta.constraints} == set(OF_DISMISSALS)


OF_STATIONERY = {
    "stationery_form_known": {"form": "EGYPTIAN"},
    "stationery_typeface_known": {"typeface": "COMIC"},
    "envelope_known": {"envelope": "HUGE"},
    "feed_known": {"feed": "UP"},
    "label_sheet_known": {"labels": "NONE"},
    "signing_known": {"signing": "WAX"},
    "voice_known": {"voice": "LOUD"},
}


@pytest.mark.parametrize("broken", OF_STATIONERY.values(), ids=OF_STATIONERY)
def test_no_stationery_breaks_the_law(broken):
    seeker = builders.seeker()
    with pytest.raises(ValidationError, match="Choose one of"):
        Stationery(seeker=seeker, **broken).validate_constraints()
    with pytest.raises(IntegrityError), transaction.atomic():
        Stationery.objects.create(seeker=seeker, **broken)


def test_every_law_of_stationery_is_tried():
    assert {law.name for law in Stationery._meta.constraints} == set(OF_STATIONERY)
