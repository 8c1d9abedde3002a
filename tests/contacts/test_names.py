"""Names on paper: put in order, never guessed."""

import pytest

from contacts.rules.names import full_name, name_on_envelope, salutation, titled


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        (("Dr.", "María-José", "Núñez y Ortega", "III"), "Dr. María-José Núñez y Ortega III"),
        (("", "Alex", "Kim", "PhD"), "Alex Kim, PhD"),
        (("", "Kartika", "", ""), "Kartika"),
        (("Ms.", "", "", "Jr."), ""),
        (("", "Min-jun", "Kim", "", True), "Kim Min-jun"),
    ],
)
def test_a_name_stands_on_the_envelope_as_the_person_writes_it(parts, written):
    assert name_on_envelope(*parts) == written


@pytest.mark.parametrize(
    ("known", "greeting"),
    [
        ({"honorific": "Dr.", "given": "Alex", "family": "Kim"}, "Dear Dr. Kim:"),
        ({"given": "Alex", "family": "Kim"}, "Dear Alex Kim:"),
        ({"given": "Min-jun", "family": "Kim", "family_first": True}, "Dear Kim Min-jun:"),
        ({"given": "Kartika"}, "Dear Kartika:"),
        ({"honorific": "Dr.", "given": "Kartika"}, "Dear Kartika:"),
        ({}, "Dear Hiring Manager:"),
    ],
)
def test_nobodys_gender_is_guessed_in_a_greeting(known, greeting):
    known = {"honorific": "", "given": "", "family": ""} | known
    assert salutation(**known, role="Hiring Manager", mark=":") == greeting


@pytest.mark.parametrize(
    ("typed", "american", "british"),
    [
        ("Dr", "Dr.", "Dr"),
        ("Ms. ", "Ms.", "Ms"),
        ("Mx.", "Mx.", "Mx"),
        ("Prof.", "Professor", "Professor"),
        ("Rev.", "Rev.", "Rev."),
        ("", "", ""),
    ],
)
def test_a_title_is_written_as_letters_of_its_country_write_it(typed, american, british):
    assert titled(typed, full_stop=True) == american
    assert titled(typed, full_stop=False) == british


def test_an_unknown_name_is_empty():
    assert full_name(" ", "") == ""
