"""Whom a letter is to, from a name as somebody typed it into one box."""

import pytest

from letters.rules.addressee import Addressee, addressee


@pytest.mark.parametrize(
    ("typed", "title", "whom"),
    [
        ("Priya Raman", "Ms.", Addressee("Ms.", "Priya", "Raman")),
        ("Dr. Lillian Osei", "Dr.", Addressee("Dr.", "Lillian", "Osei")),
        ("prof ana de la cruz", "", Addressee("Professor", "Ana", "de la Cruz")),
        ("Joost van den Berg", "Mr", Addressee("Mr.", "Joost", "van den Berg")),
        ("OLSEN", "Mr.", Addressee("Mr.", "", "Olsen")),
        ("Anjali", "", Addressee("", "Anjali", "")),
        ("Park, Min-jun", "", Addressee("", "Min-jun", "Park")),
        ("Alex Kim, PhD", "", Addressee("", "Alex", "Kim")),
        ("Ana García (she chaired)", "Mrs", Addressee("Mrs.", "Ana", "García")),
    ],
)
def test_a_name_is_put_in_its_parts(typed, title, whom):
    assert addressee(typed, title) == whom


@pytest.mark.parametrize(
    "typed", ["", "?", "lady with the notebook", "the other one", "HR", "Panel member 2", "n/a"]
)
def test_a_description_names_nobody(typed):
    assert addressee(typed) == Addressee()


def test_others_speak_of_them_by_title_else_by_the_whole_name():
    assert addressee("Priya Raman", "Ms.").name == "Ms. Raman"
    assert addressee("Priya Raman").name == "Priya Raman"
