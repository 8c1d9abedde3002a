"""The shelf: everything I have to give."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from followup.models import Give
from tests import builders

pytestmark = pytest.mark.django_db
TYPED = {"kind": "TOOL", "title": "A rota", "takeaway": "Fill in the first column."}


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def url(name, *args):
    return reverse(f"followup:{name}", args=args)


def test_quick_form_puts_a_give_on_the_shelf_once(client):
    typed = {**TYPED, "once": str(uuid4())}
    for _ in range(2):
        assert client.post(url("give-new"), typed).url == url("whom", Give.objects.get().pk)
    assert Give.objects.get().title == "A rota"
    assert "A rota" in client.get(url("shelf")).content.decode()


def test_shelf_asks_no_more_for_more_gives(client, sam):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            client.get(url("shelf"))
        return len(captured)

    builders.give(sam)
    few = queries()
    for _ in range(10):
        give = builders.give(sam, kind=Give.Kind.INTRODUCTION, introduces=builders.person(sam))
        builders.touch(builders.person(sam), give=give, sent_on=date(2026, 11, 20))
    assert queries() == few < 10


@pytest.mark.parametrize(
    ("came_from", "goes_to"),
    [
        ("/touches/7/give/", "/touches/7/give/"),
        ("https://example.org/", "/gives/"),
        ("//example.org/", "/gives/"),
        ("/\\example.org", "/gives/"),
        ("javascript:alert(1)", "/gives/"),
    ],
)
def test_next_is_a_page_of_ours_or_the_shelf(client, sam, came_from, goes_to):
    edited = url("give-edit", builders.give(sam).pk)
    assert client.post(edited, {**TYPED, "next": came_from}).url == goes_to


def test_give_without_a_takeaway_is_refused_with_everything_still_typed(client):
    answer = client.post(url("give-new"), {**TYPED, "takeaway": " "})
    assert answer.status_code == 422
    assert "A rota" in answer.content.decode()


def test_only_an_introduction_introduces_and_only_one_of_mine(client, sam):
    mine, foreign = builders.person(sam), builders.person(builders.seeker())
    assert client.post(url("give-new"), {**TYPED, "introduces": mine.pk}).status_code == 422
    typed = {**TYPED, "kind": "INTRODUCTION"}
    assert client.post(url("give-new"), {**typed, "introduces": foreign.pk}).status_code == 422
    assert client.post(url("give-new"), {**typed, "introduces": mine.pk}).status_code == 302


def test_give_that_a_touch_carries_stays_with_a_sentence(client, sam):
    give = builders.give(sam)
    ada = builders.person(sam, family_name="Lovelace")
    builders.touch(ada, give=give)
    answer = client.post(url("give-delete", give.pk))
    assert answer.status_code == 409
    assert "still needed by" in answer.content.decode()
    ada.touches.all().delete()
    assert client.post(url("give-delete", give.pk)).url == url("shelf")


@pytest.mark.parametrize("field", ["kind", "title", "takeaway", "link", "topics", "note"])
@pytest.mark.parametrize("typed", ["x" * 100_000, "a\x00b", "🎈", "مريم"])
def test_strange_input_ends_in_a_page(client, field, typed):
    assert client.post(url("give-new"), {**TYPED, field: typed}).status_code in (302, 422)


@pytest.mark.parametrize("name", ["give-edit", "give-delete"])
def test_strangers_give_is_as_unknown_as_none(client, name):
    for pk in (builders.give(builders.seeker()).pk, 10**20):
        assert client.get(url(name, pk)).status_code == 404
        assert client.post(url(name, pk), TYPED).status_code == 404


def test_a_give_says_how_it_came_or_does_not(client):
    form = client.get(url("give-new")).text
    assert "How do you come by it?" in form and "Not said" in form
    for origin in ("MADE", ""):
        typed = {**TYPED, "title": f"A rota {origin}", "origin": origin, "next": "/gives/"}
        assert client.post(url("give-new"), typed).status_code == 302
    assert [give.origin for give in Give.objects.order_by("pk")] == ["MADE", ""]


def test_a_give_from_nowhere_is_refused_in_words(client):
    answer = client.post(url("give-new"), {**TYPED, "origin": "STOLEN"})
    assert answer.status_code == 422
    assert "Choose from the list how you come by it." in answer.text
    assert not Give.objects.exists()
