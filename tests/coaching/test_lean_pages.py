"""Every page of the coach, of operators and of what seekers share asks few questions for any rows.

The pages come out of the resolver, so a new one is held as soon as it has an address.
"""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from contacts.models import User
from tests import builders
from tests.addresses import coach_routes, filled, our_routes, staff_routes
from tests.test_queries import more_of_everything

pytestmark = pytest.mark.django_db

MOST = 9
MOST_OF_A_CASELOAD = 11
POSTED = 405


@pytest.fixture
def day():
    """A life with its coach, who leads the programme and runs the site."""
    it = builders.life(builders.seeker())
    User.objects.filter(pk=it.coach.pk).update(is_staff=True)
    return it


def more(day) -> None:
    """More of the client, another client, and more of whatever a coach, lead or operator sees."""
    more_of_everything(day)
    another_letter(day)
    builders.assignment(day.coaching)
    builders.assignment(day.coaching, done_on=timezone.localdate())
    builders.own_note(day.coaching)
    builders.shared_note(day.coaching)
    builders.look(day.coaching)
    builders.template(day.coach, goal=f"goal {next(builders.numbers)}")
    another_client(day)
    another_group(day)


def another_letter(day) -> None:
    """Another draft for the same panel, shared with the coach and with one more."""
    letter = builders.letter(
        builders.touch(builders.person(day.seeker), application=day.application)
    )
    builders.share(letter, day.coach, shared_at=timezone.now())
    another = builders.coaching(day.seeker).coach
    builders.comment(day.letter, another)
    builders.ready(day.letter, another)


def another_client(day) -> None:
    seeker = builders.seeker()
    builders.coaching(seeker, coach=day.coach)
    application = builders.application(seeker)
    touch = builders.touch(builders.person(seeker), application=application)
    builders.share(builders.letter(touch), day.coach, shared_at=timezone.now())
    builders.question(seeker, day.coach, application=application)
    day.others = [*getattr(day, "others", []), seeker]


def another_group(day) -> None:
    """Another programme of the coach's and of the client's, another coach and client in theirs."""
    elsewhere = builders.programme()
    builders.membership(elsewhere, day.coach, leads=True)
    taken = builders.place(elsewhere, day.seeker, coach=day.coach)
    builders.handover(taken, builders.coach())
    colleague = builders.membership(day.programme, builders.coach()).coach
    place = builders.place(day.programme, day.others[-1], coach=colleague, cohort="Spring")
    builders.handover(place, day.coach)
    builders.outcome(place)


def pages(day) -> list[SimpleNamespace]:
    """Every page with who opens it and its address."""
    theirs = [(name, route, day.coach) for name, route in coach_routes() + staff_routes()]
    about_coaches = ("coaching:", "contacts:coach")
    own = [(name, route, day.seeker) for name, route in our_routes()]
    own = [page for page in own if page[0].startswith(about_coaches)]
    return [
        SimpleNamespace(name=name, who=who, address=filled(route, day))
        for name, route, who in theirs + own
    ]


def questions_of(day) -> dict[str, list[str]]:
    """What each page asks, once it was shown before; what only takes a form is no page."""
    clients = {}
    for who in (day.coach, day.seeker):
        clients[who] = Client()
        builders.sign_in_with_factor(clients[who], who)
    found = {}
    for page in pages(day):
        first = clients[page.who].get(page.address)
        if first.status_code != POSTED:
            found[page.name] = asked_by(clients[page.who], page.address)
    return found


def asked_by(client, address: str) -> list[str]:
    with CaptureQueriesContext(connection) as questions:
        assert client.get(address).status_code == 200, address
    return [question["sql"] for question in questions]


def test_every_page_asks_few_questions_and_no_more_for_ten_times_the_rows(day):
    more(day)
    few = questions_of(day)
    for _ in range(9):
        more(day)
    many = questions_of(day)
    grown = {name: len(many[name]) - len(few[name]) for name in few}
    assert len(few) > 50
    assert not [name for name, by in grown.items() if by]
    most = {"coach:index": MOST_OF_A_CASELOAD}
    assert not {n: len(asks) for n, asks in many.items() if len(asks) > most.get(n, MOST)}
