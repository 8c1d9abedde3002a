"""Things to give are caught from a bookmark, a phone, and the header of every page."""

import json
import re

import pytest
from django.urls import reverse

from followup.models import Give
from tests import builders
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def test_a_shared_page_is_on_the_shelf_once_the_takeaway_is_said(client, sam):
    builders.interest(builders.person(sam), topic="shift planning")
    shared = {"title": "Shift planning | Parks", "url": "https://parks.example/1"}
    page = client.get(reverse("followup:capture"), shared)
    form = next(f for f in read(page, "").forms if f.action == reverse("followup:give-new"))
    assert not Give.objects.exists()
    forms = [f for f in read(page, "").forms if "Shift planning" in f.answers().values()]
    answers = forms[0].answers() | {"takeaway": "Begin with the gaps."}
    client.post(form.action, answers)
    give = Give.objects.of(sam).get()
    assert (give.title, give.topics) == ("Shift planning", "shift planning")
    assert (give.link, give.found_where) == ("https://parks.example/1", "Parks")


def test_topics_of_the_shelf_are_known_again(client, sam):
    builders.give(sam, topics="Trail counters, budgets")
    page = client.get(reverse("followup:capture"), {"title": "A trail counter for thirty dollars"})
    assert page.context["give"].topics.startswith("Trail counters")


def test_on_an_empty_shelf_topics_are_guessed_from_what_a_page_is_plainly_about(client):
    shared = {"title": "How museums keep volunteers", "url": "https://parks.example/hospitals"}
    assert client.get(reverse("followup:capture"), shared).context["give"].topics == (
        "volunteers, museums"
    )
    assert not client.get(reverse("followup:capture"), {"title": "Welcome"}).context["give"].topics


def test_another_seekers_interests_suggest_no_topic(client):
    builders.interest(builders.person(builders.seeker()), topic="falconry")
    page = client.get(reverse("followup:capture"), {"title": "Falconry for all"})
    assert page.context["give"].topics == ""


@pytest.mark.parametrize("part", ["title", "text", "url"])
@pytest.mark.parametrize("shared", ["<script>alert(1)</script>", "x" * 100_000, "%00", "https://["])
def test_hostile_shares_end_in_a_page(client, part, shared):
    page = client.get(reverse("followup:capture"), {part: shared})
    assert page.status_code == 200
    assert "<script>alert" not in page.text


def test_the_bookmark_leads_to_this_site_and_marks_are_taken_along(client):
    page = client.get(reverse("followup:capture-help")).text
    assert "http://127.0.0.1:8000/gives/catch/?" in page
    assert "getSelection" in page


def test_a_phone_may_share_pages_to_the_installed_app(client):
    page = client.get(reverse("followup:shelf")).text
    address = re.search(r'rel="manifest" href="([^"]+)"', page)[1]
    client.logout()
    answer = client.get(address)
    assert answer["Content-Type"] == "application/manifest+json"
    told = json.loads(answer.content)
    assert told["share_target"]["action"] == reverse("followup:capture")
    assert set(told["share_target"]["params"].values()) == {"title", "text", "url"}


def test_every_page_has_a_quick_way_onto_the_shelf(client, sam):
    page = client.get(reverse("contacts:people"))
    form = next(f for f in read(page, "").forms if f.action == reverse("followup:give-new"))
    typed = form.answers() | {"title": "A rota", "takeaway": "Fill in one column."}
    client.post(form.action, typed)
    assert Give.objects.of(sam).get().title == "A rota"


def test_two_topics_are_asked_for_gently(client):
    typed = {"kind": "IDEA", "title": "A", "takeaway": "B", "topics": "rotas"}
    answer = client.post(reverse("followup:give-new"), typed, follow=True)
    assert "With two topics" in answer.text
    answer = client.post(reverse("followup:give-new"), typed | {"topics": "a, b"}, follow=True)
    assert "With two topics" not in answer.text
