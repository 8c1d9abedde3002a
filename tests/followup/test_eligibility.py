"""Who may be offered something now: asked about everybody in a handful of queries."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from contacts.models import Person
from followup.models import PersonRhythm
from followup.selectors.eligibility import held_back, reachable
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)


@pytest.fixture
def sam():
    return builders.seeker()


def sent(person, *days_ago, **fields):
    for days in days_ago:
        on = TODAY - timedelta(days=days)
        builders.touch(person, give=builders.give(person.seeker), due_on=on, sent_on=on, **fields)


def held(sam):
    return held_back(Person.objects.of(sam), TODAY)


def test_somebody_nobody_wrote_to_may_be_offered_something(sam):
    ada = builders.person(sam)
    assert reachable(Person.objects.of(sam), TODAY) == {ada.pk}
    assert reachable(Person.objects.none(), TODAY) == set()


def test_let_go_paused_and_stopped_are_held_back(sam):
    gone = builders.person(sam, let_go_on=TODAY)
    paused = builders.person(sam)
    builders.pause(paused, because="three gives in a row went unanswered")
    stopped = builders.person(sam)
    builders.wish(sam, person=stopped)
    assert held(sam) == {
        gone.pk: "you stopped following up with them",
        paused.pk: "three gives in a row went unanswered",
        stopped.pk: f"{stopped} asked you not to contact them",
    }


def test_within_three_weeks_they_are_held_back_and_no_longer(sam):
    early, late = builders.person(sam), builders.person(sam)
    sent(early, 21)
    sent(late, 20)
    assert held(sam) == {late.pk: "they had something from you on November 3, 2026"}


def test_own_numbers_for_one_person_count(sam):
    ada = builders.person(sam)
    sent(ada, 40)
    PersonRhythm.objects.create(person=ada, least_gap_days=60, away_from=TODAY, away_until=TODAY)
    assert "November" not in held(sam)[ada.pk]
    assert "October 14, 2026" in held(sam)[ada.pk]


def test_enough_for_a_year_is_enough(sam):
    many, silent = builders.person(sam), builders.person(sam)
    sent(many, 300, 250, 200, 150, 100)
    application = builders.application(sam)
    builders.seat(builders.interview(application), person=silent)
    sent(silent, 700, 300, 100)
    assert held(sam) == dict.fromkeys((many.pk, silent.pk), "they have had enough for a year")


def test_a_bad_time_is_left_in_peace(sam):
    ada = builders.person(sam)
    sent(ada, 90)
    PersonRhythm.objects.create(person=ada, away_from=TODAY, away_until=TODAY)
    assert held(sam) == {ada.pk: "it is a bad time for them"}


def test_another_seekers_people_are_not_asked_about(sam):
    builders.person(builders.seeker(), let_go_on=TODAY)
    assert held(sam) == {}


def test_a_hundred_people_cost_no_more_questions_than_two(sam):
    def questions():
        with CaptureQueriesContext(connection) as asked:
            reachable(Person.objects.of(sam), TODAY)
        return len(asked)

    for _ in range(2):
        sent(builders.person(sam), 30)
    few = questions()
    for _ in range(98):
        sent(builders.person(sam), 30)
    assert questions() == few <= 12
