"""A page asks the same few questions of the database for one row and for ten times as many."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import builders
from tests.addresses import filled

pytestmark = pytest.mark.django_db

MOST = 9  # fewer than ten, with the session and the seeker
PAGES = {
    "today": "",
    "people": "people/",
    "people by a word": "people/?q=park",
    "one person": "people/<int:pk>/",
    "organizations": "organizations/",
    "one organization": "organizations/<int:pk>/",
    "applications": "applications/",
    "one application": "applications/<int:pk>/",
    "the shelf": "gives/",
    "introductions": "introductions/",
    "whom they might like": "people/<int:pk>/introduce/",
    "who would value it": "gives/<int:pk>/whom/",
    "something to give": "touches/<int:pk>/give/",
    "one touch": "touches/<int:pk>/",
    "the desk": "applications/<int:pk>/desk/",
    "a letter": "letters/<int:pk>/",
    "the outbox": "letters/",
    "the print dialog": "applications/<int:pk>/print/",
    "the post": "applications/<int:pk>/post/",
    "a seat": "interviews/<int:pk>/seats/new/",
    "the no, put right": "applications/<int:pk>/rejection/",
    "search": "search/?q=park",
    "the doors": "doors/",
    "my rhythm": "rhythm/",
    "the rhythm for one": "people/<int:pk>/rhythm/",
    "what came of it": "touches/<int:pk>/answer/",
    "promises": "promises/",
    "the whole story": "people/<int:pk>/story/",
    "my own record": "figures/",
    "my own record by year": "figures/?by=year",
    "before the interview": "interviews/<int:pk>/prep/",
    "the prep sheet to print": "interviews/<int:interview>/prep/print/",
    "how it was": "interviews/<int:pk>/debrief/",
}


@pytest.fixture(autouse=True)
def quick_paper(monkeypatch):
    """What stands on paper costs time, not queries."""
    monkeypatch.setattr("letters.render_pool.problems", lambda mail: [])


def more_of_everything(life) -> None:
    """Another person on the panel, with all there can be about them, and another of each list."""
    elsewhere = builders.organization(life.seeker)
    person = builders.person(life.seeker, organization=elsewhere)
    builders.interest(person)
    builders.seat(life.interview, person=person)
    give = builders.give(life.seeker, kind="INTRODUCTION", introduces=person)
    promise = builders.promise(person, due_on=date(2026, 11, 25))
    thanks = {"application": life.application, "occasion": "THANK_YOU"}
    letter = builders.letter(builders.touch(person, give=give, keeps=promise, **thanks))
    builders.printout(letter, run=life.print_run)
    asked = builders.application(
        life.seeker, organization=elsewhere, reopened_from=life.application
    )
    no = builders.rejection(asked, told_by=person, reopens_on=date(2027, 2, 1))
    builders.watch(asked)
    builders.watch(asked, vacated=True, found_on=date(2026, 11, 2))
    builders.pause(builders.person(life.seeker, organization=elsewhere))
    late = builders.person(life.seeker, organization=elsewhere)
    builders.touch(late, give=give, sent_on=date(2026, 11, 2))
    met = builders.interview(asked, held_on=date(2026, 11, 1))
    more_with_the_same_person(life, met, no)


def more_with_the_same_person(life, met, no) -> None:
    """The story with one person grows longer as well."""
    builders.seat(met, person=life.person)
    builders.interest(life.person)
    builders.promise(life.person)
    give = builders.give(life.seeker)
    sent = {"sent_on": date(2026, 10, 1), "application": no.application, "give": give}
    builders.letter(builders.touch(life.person, **sent))
    more_from_the_coach(life, no.application)
    colleague = builders.person(life.seeker, organization=life.organization)
    builders.touch(colleague, give=give)


def more_from_the_coach(life, application) -> None:
    """The coach said more about the letter, and the two talked longer."""
    builders.comment(life.letter, life.coach, suggestion="Thank you for Thursday.")
    builders.ready(life.letter, life.coach, version=next(builders.numbers))
    builders.reply(life.question, from_coach=True)
    another = builders.question(life.seeker, life.coach, application=application)
    builders.reply(another)
    builders.tip(life.coach)


def asked(client, address: str) -> list[str]:
    """The questions one page asks, once it was shown before."""
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as questions:
        assert client.get(address).status_code == 200
    return [question["sql"] for question in questions]


@pytest.mark.parametrize("shown", PAGES)
def test_a_page_asks_no_more_questions_for_ten_times_the_rows(client, shown):
    life = builders.life(builders.seeker())
    client.force_login(life.seeker)
    if "answer" in PAGES[shown]:
        life.touch = life.sent
    address = filled(PAGES[shown], life)
    more_of_everything(life)
    few = asked(client, address)
    for _ in range(9):
        more_of_everything(life)
    many = asked(client, address)
    assert len(many) == len(few), "\n".join(sorted(set(many) - set(few)))
    assert len(many) <= MOST, "\n".join(many)
