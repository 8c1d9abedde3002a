"""A page asks the same few questions of the database for one row and for ten times as many.

The pages come out of the resolver, so a new one is held as soon as it has an address.
"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from contacts.models import User
from tests import builders
from tests.addresses import coach_routes, filled, our_routes, staff_routes
from tests.growth import more_with_a_coach
from tests.site_walk import Visitor

pytestmark = pytest.mark.django_db

MOST = 9  # fewer than ten, with the session and who is signed in
# A caseload; and how many of each kind go along with a person.
MORE = {"coach/": 11, "people/<int:pk>/delete/": 27}
# Pages that read a query string, once more with one.
ASKED = ["people/?q=park", "search/?q=park", "figures/?by=year"]


@pytest.fixture(autouse=True)
def quick_paper(monkeypatch):
    """What stands on paper costs time, not queries."""
    monkeypatch.setattr("letters.render_pool.problems", lambda mail: [])


@pytest.fixture
def life():
    """A life with its coach, who leads the programme and runs the site."""
    it = builders.life(builders.seeker())
    User.objects.filter(pk=it.coach.pk).update(is_staff=True)
    return it


def own_pages(life) -> dict[str, str]:
    """Every page of a seeker, by its route."""
    pages = {route: filled(route, life) for _, route in our_routes()}
    answered = {"an answer": f"/touches/{life.sent.pk}/answer/"}
    return pages | answered | {address: f"/{address}" for address in ASKED}


def pages_of_the_coach(life) -> dict[str, str]:
    return {route: filled(route, life) for _, route in coach_routes() + staff_routes()}


def asked(client, address: str) -> list[str]:
    """The questions one page asks, once it was shown before."""
    client.get(address)
    return questions(client, address)


def questions(client, address: str) -> list[str]:
    with CaptureQueriesContext(connection) as questions:
        assert client.get(address).status_code == 200, address
    return [question["sql"] for question in questions]


def signed_in(user) -> Visitor:
    client = Visitor()
    builders.sign_in_with_factor(client, user)
    return client


@pytest.mark.parametrize(
    ("who", "pages", "ask"),
    [("seeker", own_pages, questions), ("coach", pages_of_the_coach, asked)],
)
def test_every_page_asks_few_questions_and_no_more_for_ten_times_the_rows(life, who, pages, ask):
    client = signed_in(getattr(life, who))
    more_with_a_coach(life)
    shown = {p: at for p, at in pages(life).items() if client.get(at).status_code == 200}
    few = {page: questions(client, address) for page, address in shown.items()}
    for _ in range(9):
        more_with_a_coach(life)
    many = {page: ask(client, address) for page, address in shown.items()}
    assert len(few) > 50
    grown = {page: len(many[page]) - len(few[page]) for page in few}
    assert not {page: by for page, by in grown.items() if by}
    assert not {p: len(asks) for p, asks in many.items() if len(asks) > MORE.get(p, MOST)}
