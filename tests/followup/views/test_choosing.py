"""Choosing what somebody gets: a handful that suits them, everything else a click away."""

import pytest
from django.urls import reverse

from followup.models import Give
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


def test_on_an_empty_shelf_there_is_something_of_yours_and_no_idea_that_does_not_fit(client, ada):
    page, first = shown(client, ada)
    assert not first
    assert "Something of yours" in page.text
    assert not page.context["ideas"]
    assert 'id="ideas"' not in page.text


def test_few_ideas_that_fit_stand_after_the_shelf_as_ideas_with_why(client, ada):
    builders.interest(ada, topic="payment fraud")
    builders.interest(ada, topic="habits", kind="PERSONAL")
    builders.give(ada.seeker, title="Hilly route", topics="trail running")
    page, _ = shown(client, ada)
    assert [one.idea.title for one in page.context["ideas"]] == ["The first-digit test"]
    assert "A starter idea. Matches “payment fraud”. Source: Frank Benford" in page.text
    assert page.text.index("Hilly route") < page.text.index("The first-digit test")
    assert Give.objects.count() == 1, "what is only shown is not on the shelf"


def test_chosen_idea_lands_on_the_shelf_as_what_it_is(client, ada):
    builders.interest(ada, topic="payment fraud")
    touch = builders.touch(ada)
    address = reverse("followup:choose-idea", args=[touch.pk])
    assert client.post(address, {"title": "The first-digit test"}).status_code == 302
    touch.refresh_from_db()
    assert (touch.give.title, touch.give.origin) == ("The first-digit test", Give.Origin.IDEA)
    assert touch.because == "matches “payment fraud”"
    page, _ = chosen_again(client, touch)
    assert not page.context["ideas"], "what is on the shelf is offered there"


def chosen_again(client, touch):
    page = client.get(reverse("followup:choose-give", args=[touch.pk]))
    return page, page.context["shelf"]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"occasion": "THANK_YOU"}, "Thanks alone are a good answer"),
        ({"occasion": "PROMISE", "keeps": True}, "What you promised is enough"),
    ],
)
def test_nothing_this_time_is_an_answer_where_it_may_go_so(client, ada, facts, said):
    if "keeps" in facts:
        facts = facts | {"keeps": builders.promise(ada)}
    touch = builders.touch(ada, give=builders.give(ada.seeker), because="A guess.", **facts)
    page, _ = chosen_again(client, touch)
    assert said in page.text
    address = reverse("followup:choose-give", args=[touch.pk])
    assert client.post(address, {"nothing": "on"}).url == reverse("followup:touch", args=[touch.pk])
    touch.refresh_from_db()
    assert (touch.give, touch.because) == (None, "")


def test_a_give_is_not_answered_with_nothing(client, ada):
    given = builders.give(ada.seeker)
    touch = builders.touch(ada, give=given)
    page, _ = chosen_again(client, touch)
    assert "Nothing this time" not in page.text
    address = reverse("followup:choose-give", args=[touch.pk])
    assert client.post(address, {"nothing": "on"}).status_code == 422
    touch.refresh_from_db()
    assert touch.give == given


def test_something_new_says_how_it_came(client, ada):
    touch = builders.touch(ada)
    typed = {"new-kind": "TOOL", "new-title": "My map", "new-takeaway": "Look at it."}
    address = reverse("followup:choose-new-give", args=[touch.pk])
    assert client.post(address, typed | {"new-origin": "STOLEN"}).status_code == 422
    assert client.post(address, typed | {"new-origin": "OWNED"}).status_code == 302
    touch.refresh_from_db()
    assert touch.give.origin == Give.Origin.OWNED


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
