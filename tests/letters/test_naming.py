"""The greeting by the form of letter, in English whatever the form, and a gap for the nameless."""

import pytest

from letters.selectors.naming import follow_form, salutation_for
from tests import builders

pytestmark = pytest.mark.django_db
GAP = "[Who is this? Find the name, or leave the letter.]"


@pytest.mark.parametrize(
    ("form", "country", "known", "greeting"),
    [
        ("US_FULL_BLOCK", "US", {"honorific": "Prof."}, "Dear Professor Lee:"),
        ("UK", "GB", {"honorific": "Prof"}, "Dear Professor Lee,"),
        ("DIN_5008_B", "DE", {"honorific": "Prof. Dr."}, "Dear Professor Lee,"),
        ("FRENCH", "FR", {"honorific": "Professor"}, "Dear Professor Lee,"),
        ("DIN_5008_B", "DE", {"honorific": "Frau Dr."}, "Dear Dr Lee,"),
        ("US_FULL_BLOCK", "US", {"honorific": "Mr", "family_name_first": True}, "Dear Mr. Lee:"),
        ("UK", "GB", {"family_name_first": True}, "Dear Lee Min-jun,"),
        ("UK", "GB", {"honorific": "Ms.", "family_name": "van den Berg"}, "Dear Ms Van den Berg,"),
        ("UK", "GB", {"salutation": "Dear Min"}, "Dear Min,"),
    ],
)
def test_each_form_greets_in_english_with_its_own_mark(form, country, known, greeting):
    known = {"given_name": "Min-jun", "family_name": "Lee", "honorific": ""} | known
    one = builders.person(builders.seeker(country=country), **known)
    assert salutation_for(builders.touch(one), form) == greeting


def test_whoever_has_no_name_is_never_greeted_by_part_or_job():
    seat = builders.seat(builders.interview(builders.application(builders.seeker())))
    nameless = {"given_name": "", "family_name": "", "job_title": "Head of Parks"}
    for name, words in nameless.items():
        setattr(seat.person, name, words)
    letter = builders.letter(builders.touch(seat.person), salutation=GAP)
    assert salutation_for(letter.touch, "UK") == GAP
    assert follow_form(letter, "US_FULL_BLOCK", "UK")["salutation"] == GAP
    seat.person.salutation = "Dear all"
    assert salutation_for(letter.touch, "UK") == "Dear all,"
