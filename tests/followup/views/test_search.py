"""Search: one box for people, organizations, applications and gives."""

import pytest

from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def site(client):
    sam = builders.seeker()
    builders.person(sam, family_name="Kite", search_text="ada kite")
    mill = builders.organization(sam, name="Kite Mill")
    builders.application(sam, organization=mill, position="Kite Maker")
    builders.give(sam, title="A list", topics="kites, wind")
    client.force_login(sam)
    return client


def test_everything_that_holds_the_words_is_found_by_kind(site):
    text = site.get("/search/", {"q": "kite"}).text
    for found in ("Ada Kite", "Kite Mill", "Kite Maker", "A list"):
        assert found in text


def test_every_word_must_be_held(site):
    text = site.get("/search/", {"q": "kite maker mill"}).text
    assert "Kite Maker" in text and "Ada Kite" not in text
    assert "Nothing here matches" in site.get("/search/", {"q": "kite zebra"}).text


def test_nothing_typed_says_what_to_type(site):
    assert "Type a name" in site.get("/search/").text


def test_no_kind_shows_more_than_twenty(site, django_user_model):
    sam = django_user_model.objects.get()
    for _ in range(25):
        builders.person(sam, search_text="ada")
    assert site.get("/search/", {"q": "ada"}).text.count("stretched-link") == 20
