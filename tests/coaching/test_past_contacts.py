"""What happened outside the plan stands in the story a coach reads, unless the client hid it."""

from datetime import date

import pytest

from coaching.panel.scope import Scope
from coaching.panel.story import past
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)


@pytest.fixture
def ada():
    ada = builders.person(builders.seeker())
    builders.past_contact(ada, direction="IN", channel="CARD", words="A card with thanks.")
    return ada


def told(ada, **scope):
    coach = builders.coaching(ada.seeker, **scope).coach
    return [(event.what, event.note) for event in past(Scope(coach, TODAY), ada)]


def test_a_coach_reads_what_happened(ada):
    assert told(ada) == [("They got in touch, with a card", "A card with thanks.")]


def test_a_coach_who_sees_no_people_reads_nothing_of_it(ada):
    assert told(ada, shows_people=False) == []


def test_what_the_client_hid_is_not_read(ada):
    ada.private = True
    ada.save()
    assert told(ada) == []
