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
        ("Principal Odom", "Mr.", Addressee("Principal", "", "Odom")),
        ("Asst. Dir. Coombs", "", Addressee("Assistant Director", "", "Coombs")),
        ("Chief Adele Norwood", "", Addressee("Chief", "Adele", "Norwood")),
        ("Dept. secretary, Mrs. Ott", "", Addressee("Mrs.", "", "Ott")),
        ("Revd Canon Basil Thwaite", "", Addressee("Canon", "Basil", "Thwaite")),
        ("Hon. Rebecca Tilden", "", Addressee("", "Rebecca", "Tilden")),
        ("Dr.-Ing. Matthias Vogt", "", Addressee("Dr.", "Matthias", "Vogt")),
        ("Arq. Remedios Toledo", "", Addressee("Arq.", "Remedios", "Toledo")),
        ("Dr. Aoife Ní Bhriain", "", Addressee("Dr.", "Aoife", "Ní Bhriain")),
        ("Jean St. Clair", "Ms.", Addressee("Ms.", "Jean", "St. Clair")),
        ("Don Chucho", "", Addressee("", "", "Don Chucho")),
        ("Dean Halloran", "Mr.", Addressee("Mr.", "", "Halloran")),
        ("Frank Sr", "Mr.", Addressee("", "Frank", "")),
        ("Gloria P.", "Ms.", Addressee("", "Gloria", "")),
        ("Heather MacIsaac, P.Eng.", "", Addressee("", "Heather", "MacIsaac")),
        ('Col "Bluey" Hargreaves', "", Addressee("Colonel", "", "Hargreaves")),
        ('Chef Jean-Luc "JB" Lacombe', "", Addressee("Chef", "Jean-Luc", "Lacombe")),
        ("Dipl.-Ing. Holger Petersen", "", Addressee("", "Holger", "Petersen")),
        ("Big Trev (Trevor Hollis)", "", Addressee("", "Trevor", "Hollis")),
        ("Alison from head office", "", Addressee("", "Alison", "")),
        ("Oom Fanie van der Merwe", "", Addressee("Oom", "Fanie", "van der Merwe")),
        ("Mme Santoni", "", Addressee("Mme", "", "Santoni")),
        ("Dr. Ximena Velázquez del Río", "", Addressee("Dr.", "Ximena", "Velázquez del Río")),
        ("Hine Te Rangi", "", Addressee("", "Hine", "Te Rangi")),
    ],
)
def test_a_name_is_put_in_its_parts(typed, title, whom):
    assert addressee(typed, title) == whom


@pytest.mark.parametrize(
    ("typed", "title", "country", "whom"),
    [
        ("Dr. Choi Eun-sook", "", "KR", Addressee("Dr.", "Eun-sook", "Choi", family_first=True)),
        ("女将 Hayashi Kyoko", "", "JP", Addressee("", "Kyoko", "Hayashi", family_first=True)),
        ("Kyoko Hayashi", "", "JP", Addressee("", "Kyoko", "Hayashi")),
        ("Nguyen Van Linh", "Ms.", "VN", Addressee("Ms.", "Van Linh", "Nguyen", family_first=True)),
        ("Linh", "", "VN", Addressee("", "Linh", "")),
        ("Sato", "Mr.", "JP", Addressee("Mr.", "", "Sato")),
        ("Sato", "", "JP", Addressee()),
        # Which of the two is the family's is not known.
        ("Aoi Ren", "", "JP", Addressee("", "", "Aoi Ren", family_first=True)),
        ("Choi Eun-sook", "", "US", Addressee("", "Choi", "Eun-sook")),
        ("Mdm Lim Siew Hoon", "", "SG", Addressee("Mdm", "Siew Hoon", "Lim", family_first=True)),
        ("Cheryl Koh Bee Leng", "", "SG", Addressee("", "Cheryl", "Koh Bee Leng")),
        ("María Elena Canul Pech", "", "MX", Addressee("", "María Elena", "Canul Pech")),
    ],
)
def test_a_name_is_read_in_the_order_of_its_country(typed, title, country, whom):
    assert addressee(typed, title, country) == whom


@pytest.mark.parametrize(
    "typed",
    [
        *["", "?", "lady with the notebook", "the other one", "HR", "Panel member 2", "n/a"],
        *["Governor chap", "2L rep", "Owner", "Old Pascoe", "Coach", "coach of the girls", "Maam"],
    ],
)
def test_a_description_names_nobody(typed):
    assert addressee(typed) == Addressee()


def test_others_speak_of_them_by_title_else_by_the_whole_name():
    assert addressee("Priya Raman", "Ms.").name == "Ms. Raman"
    assert addressee("Priya Raman").name == "Priya Raman"
    assert addressee("Sir Ben Nwosu").name == "Sir Ben"
    assert addressee("Kang Min", country="KR").name == "Kang Min"


def test_a_warm_letter_greets_by_a_given_name_that_is_surely_one():
    assert addressee("Priya Raman").is_friend_by_given
    assert not addressee("Kang Min", country="KR").is_friend_by_given
    assert not addressee("Sir Ben Nwosu").is_friend_by_given
    assert not addressee("P. V. Nair").is_friend_by_given
