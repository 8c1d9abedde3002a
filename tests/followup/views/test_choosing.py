"""Choosing what somebody gets: a handful that suits them, everything else a click away."""

import pytest
from django.urls import reverse

from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada(client):
    ada = builders.person(builders.seeker())
    client.force_login(ada.seeker)
    builders.interest(ada, topic="trail running")
    return ada


def shown(client, person):
    touch = builders.touch(person)
    page = client.get(reverse("followup:choose-give", args=[touch.pk]))
    return page, [one.give.title for one in page.context["shelf"]]


def test_what_suits_them_comes_first_and_the_rest_is_folded_away(client, ada):
    for number in range(8):
        builders.give(ada.seeker, title=f"Hilly route {number}", topics="trail running, maps")
        builders.give(ada.seeker, title=f"Whale song {number}", topics="whales, marine biology")
    page, first = shown(client, ada)
    assert len(first) == 5
    assert all("route" in title for title in first)
    assert len(page.context["rest_of_shelf"]) == 11
    assert "11 more on your shelf" in page.text
    assert "Matches “trail running”" in page.text


def test_where_nothing_suits_them_the_newest_are_shown_and_it_says_so(client, ada):
    for number in range(5):
        builders.give(ada.seeker, title=f"Whale song {number}", topics="whales, marine biology")
    page, first = shown(client, ada)
    assert first == ["Whale song 4", "Whale song 3", "Whale song 2"]
    assert "Nothing there speaks of what you know about them" in page.text


def test_on_an_empty_shelf_there_is_something_of_yours_and_a_few_ideas(client, ada):
    page, first = shown(client, ada)
    assert not first
    assert "Something of yours" in page.text
    assert "More ideas" in page.text


def test_one_that_is_folded_away_can_be_chosen(client, ada):
    gives = [builders.give(ada.seeker, topics="whales, sea") for _ in range(5)]
    touch = builders.touch(ada)
    address = reverse("followup:choose-give", args=[touch.pk])
    client.post(address, {"give": gives[0].pk, "because": ""})
    touch.refresh_from_db()
    assert touch.give == gives[0]


def test_every_choice_says_to_a_listener_what_is_given(client):
    seeker = builders.seeker()
    touch = builders.touch(builders.person(seeker))
    titles = [builders.give(seeker, title=title).title for title in ("A map", "A rota")]
    client.force_login(seeker)
    page = client.get(reverse("followup:choose-give", args=[touch.pk])).text
    for title in titles:
        assert f'aria-label="Give {title}"' in page
