"""Where an address goes is read from its last line, and its postcode by the rules of that place."""

import pytest

from letters.paper.preflight.places import postcode_faults
from letters.selectors.countries import country_said
from letters.selectors.mailpiece import country_of, mail_of
from letters.selectors.stationery import stationery_of
from tests import builders
from tests.letters.test_mailpiece import DAY


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Germany", "DE"),
        ("DEUTSCHLAND", "DE"),
        ("U.K.", "GB"),
        ("Lisboa, Portugal", "PT"),
        ("Dubai, UAE", "AE"),
        ("The Netherlands", "NL"),
        ("Republic of Korea", "KR"),
        ("Singapore 048546", "SG"),
        ("98000 Monaco", "MC"),
        ("Hong Kong", "HK"),
        ("Panamá", "PA"),
        ("Éire", "IE"),
        ("Atlanta, Georgia", ""),
        ("Northfield, MI 48167", ""),
        ("Mexico, MO 65265", ""),
        (".", ""),
    ],
)
def test_the_last_line_says_its_country_or_none(line, country):
    assert country_said(line, at_home="US") == country


def test_georgia_is_a_country_for_whoever_is_not_in_america():
    assert country_said("Georgia", at_home="DE") == "GE"


# Typed by somebody in America for a person whose organization has no country noted.
ABROAD = {
    "GB": "1 High Street\nOxford OX1 1AA\nUnited Kingdom",
    "DE": "Ulmenweg 1\n48167 Münster\nGermany",
    "PT": "Rua Augusta 1\n1100-148 Lisboa, Portugal",
    "CA": "1 Elm Street\nOttawa ON K1A 0B1\nCanada",
    "JP": "1-1 Chiyoda\nChiyoda-ku, Tokyo 100-8111\nJapan",
    "SE": "Storgatan 1\n114 55 Stockholm\nSverige",
    "PL": "ul. Nowa 1\n00-950 Warszawa\nPoland",
    "SG": "1 Robinson Road\nSingapore 048546",
    # An Eircode helps, and is not asked for.
    "IE": "1 Main Street\nDublin 2\nIreland",
    # No postcodes at all, or none that anybody writes.
    "HK": "1 Queen's Road Central\nHong Kong",
    "AE": "PO Box 1234\nDubai\nUnited Arab Emirates",
    "PA": "Calle 50\nCiudad de Panamá\nPanama",
    "KE": "Moi Avenue 1\nNairobi\nKenya",
}


@pytest.mark.django_db
@pytest.mark.parametrize("country", ABROAD)
def test_no_postcode_is_missed_in_an_address_abroad_that_ends_in_its_country(country):
    lines, there = on_the_envelope(ABROAD[country])
    assert there == country
    assert not list(postcode_faults(lines, there))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    ["Ulmenweg 1\nMünster\nGermany", "1 High Street\nOxford\nUK", "Storgatan 1\nStockholm, Sweden"],
)
def test_a_postcode_that_is_missing_abroad_is_missed_by_its_own_name(address):
    (problem,) = postcode_faults(*on_the_envelope(address))
    assert problem.sentence == "The address shows no postcode."


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "last"),
    [
        ("1 High Street\nOxford OX1 1AA\nUK", ["Oxford OX1 1AA", "UNITED KINGDOM"]),
        ("1 High Street\nOxford OX1 1AA, England", ["Oxford OX1 1AA", "UNITED KINGDOM"]),
        ("1 Elm Street\nTroy, MI 48083, USA", ["1 Elm Street", "Troy, MI 48083"]),
        ("1 Elm Street\nTroy, MI 48083\nUSA", ["1 Elm Street", "Troy, MI 48083"]),
        ("Germany", ["Germany"]),
    ],
)
def test_the_country_stands_once_in_capitals_and_never_at_home(address, last):
    lines, _ = on_the_envelope(address)
    assert list(lines[-len(last) :]) == last


@pytest.mark.django_db
def test_an_address_of_ones_own_goes_where_it_says_and_not_to_the_organization():
    sam = builders.seeker()
    firm = builders.organization(sam, country="DE")
    one = builders.person(sam, organization=firm, postal_address="Rua 1\n1100-148 Lisboa\nPortugal")
    assert country_of(one, sam) == "PT"


def on_the_envelope(address: str) -> tuple[tuple[str, ...], str]:
    sam = builders.seeker(country="US")
    firm = builders.organization(sam, country="", postal_address=address)
    letter = builders.letter(builders.touch(builders.person(sam, organization=firm)))
    envelope = mail_of(letter, stationery_of(sam), on=DAY).envelope
    return envelope.addressee, envelope.country
