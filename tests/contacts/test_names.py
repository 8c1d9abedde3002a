"""Names on paper: put in order, never guessed."""

import pytest

from contacts.rules.names import (
    WHO_IS_THIS,
    full_name,
    name_on_envelope,
    salutation,
    titled,
    without_suffix,
)

MR_KIM = "Dear Mr. Kim:"


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
        ({"honorific": "Professor", "given": "Min", "family": "Lee"}, "Dear Professor Lee:"),
        ({"honorific": "Prof. Dr.", "given": "Jörg", "family": "Müller"}, "Dear Professor Müller:"),
        ({"honorific": "Assistant Professor", "family": "Lee"}, "Dear Professor Lee:"),
        ({"honorific": "Frau Dr.", "family": "Weiß"}, "Dear Dr. Weiß:"),
        ({"honorific": "Mr.", "given": "Min-jun", "family": "Kim", "family_first": True}, MR_KIM),
        (
            {"honorific": "Ms.", "given": "Renée", "family": "Núñez Łuczak"},
            "Dear Ms. Núñez Łuczak:",
        ),
        ({"honorific": "Ms.", "given": "Ana", "family": "de la Cruz"}, "Dear Ms. De la Cruz:"),
        ({"honorific": "Mr.", "given": "Jan", "family": "van den Berg"}, "Dear Mr. Van den Berg:"),
        ({"given": "Jan", "family": "van den Berg"}, "Dear Jan van den Berg:"),
        ({"family": "van den Berg"}, "Dear Van den Berg:"),
        ({"honorific": "Ms.", "given": "Eva", "family": "von Arx"}, "Dear Ms. von Arx:"),
        ({"honorific": "Mr.", "given": "Ed", "family": "Vance"}, "Dear Mr. Vance:"),
        ({"honorific": "Sir", "given": "Ian", "family": "Holm"}, "Dear Sir Ian:"),
    ],
)
def test_nobodys_gender_is_guessed_in_a_greeting(known, greeting):
    known = {"honorific": "", "given": "", "family": ""} | known
    assert salutation(**known, mark=":") == greeting


@pytest.mark.parametrize(
    "given",
    ["", " ", "the lady with the notebook", "Lady with the notebook", "Somebody from HR", "Lars?"],
)
def test_whoever_has_no_name_is_greeted_with_a_gap(given):
    greeting = salutation(honorific="Ms.", given=given, family="", mark=":")
    assert greeting == WHO_IS_THIS == "[Who is this? Find the name, or leave the letter.]"


@pytest.mark.parametrize("given", ["Theodora", "Withers", "Fromm", "Anais", "Whitney", "Ana"])
def test_a_name_is_no_description(given):
    assert salutation(honorific="", given=given, family="", mark=",") == f"Dear {given},"


@pytest.mark.parametrize(
    ("typed", "american", "british"),
    [
        ("Dr", "Dr.", "Dr"),
        ("Ms. ", "Ms.", "Ms"),
        ("Mx.", "Mx.", "Mx"),
        ("dr.", "Dr.", "Dr"),
        ("MS", "Ms.", "Ms"),
        ("professor", "Professor", "Professor"),
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


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        (("Larkin Jr.", ""), ("Larkin", "Jr.")),
        (("Larkin, III", ""), ("Larkin", "III")),
        (("Núñez y Ortega sr", ""), ("Núñez y Ortega", "sr")),
        (("Larkin Jr.", "Jr"), ("Larkin", "Jr")),
        (("Larkin Jr.", "PhD"), ("Larkin Jr.", "PhD")),
        (("Larkin V", ""), ("Larkin V", "")),
        (("Jr.", ""), ("Jr.", "")),
        (("Major", ""), ("Major", "")),
    ],
)
def test_a_generation_typed_with_the_family_name_is_its_suffix(typed, apart):
    assert without_suffix(*typed) == apart
