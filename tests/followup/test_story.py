"""One person's whole story: everything that happened, over employers and years."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from followup.selectors.story import by_year, whole_story
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam(client):
    sam = builders.seeker()
    client.force_login(sam)
    return sam


@pytest.fixture
def ada(sam):
    return builders.person(sam, organization=builders.organization(sam, name="Gamma"))


def met_at(ada, name: str, on: date):
    application = builders.application(
        ada.seeker, organization=builders.organization(ada.seeker, name=name)
    )
    builders.seat(builders.interview(application, held_on=on), person=ada)
    return application


def told(ada) -> list[tuple]:
    return [(event.on, event.what) for event in whole_story(ada).events]


def test_everything_is_told_newest_first_over_employers_and_years(sam, ada):
    first = met_at(ada, "Alpha", date(2024, 3, 1))
    met_at(ada, "Beta", date(2026, 2, 2))
    builders.rejection(first, told_by=ada, received_on=date(2024, 3, 9))
    builders.watch(first, found_on=date(2025, 1, 6))
    story = whole_story(ada)
    assert [event.on.year for event in story.events] == [2026, 2025, 2024, 2024]
    assert story.places == ["Alpha", "Beta", "Gamma"]
    assert story.years == "2024 to 2026"
    assert [year for year, _ in by_year(story.events)] == [2026, 2025, 2024]


def test_promises_are_told_as_made_kept_and_taken_back(ada):
    made = date(2026, 11, 2)
    kept = builders.promise(ada, words="lend you my book", made_on=made)
    builders.touch(ada, keeps=kept, sent_on=date(2026, 11, 9), channel="EMAIL")
    facts = {"withdrawn_on": date(2026, 11, 12), "withdrawn_because": "It is lost."}
    builders.promise(ada, words="call you", made_on=made, **facts)
    events = whole_story(ada).events
    assert [event.what for event in events] == [
        "Taken back: “call you”",
        "Something to give, by e-mail",
        "You promised: “lend you my book”",
        "You promised: “call you”",
    ]
    assert events[0].note == "It is lost."
    assert events[1].note == "You kept a promise: “lend you my book”"


def test_rests_and_letting_go_are_told(ada):
    builders.pause(ada, ended_on=date(2026, 10, 1), decision="PICK_UP")
    ada.let_go_on = date(2026, 11, 2)
    ada.save()
    assert told(ada) == [
        (date(2026, 11, 2), "You stopped following up"),
        (date(2026, 10, 1), "You picked them up again"),
        (date(2026, 9, 1), "Left in peace"),
    ]


@pytest.mark.parametrize(
    ("came_of", "said"),
    [("OFFER", "They answered: an offer"), ("STOP", "They asked you to stop")],
)
def test_what_came_back_is_named(sam, ada, came_of, said):
    on = date(2026, 11, 9)
    builders.touch(ada, give=builders.give(sam), sent_on=on, answered_on=on, came_of=came_of)
    assert said in [what for _, what in told(ada)]


def test_long_story_has_pages_and_its_years(client, sam, ada):
    for weeks in range(60):
        on = date(2024, 1, 1) + timedelta(weeks=weeks)
        builders.touch(ada, give=builders.give(sam), sent_on=on)
    address = reverse("followup:story", args=[ada.pk])
    first = client.get(address).content.decode()
    assert "Page 1 of 2" in first
    assert '<h2 id="year-2025">2025</h2>' in first
    assert "January 1, 2024" in client.get(f"{address}?page=2").content.decode()


def test_hostile_words_are_only_words(client, sam, ada):
    builders.promise(ada, words="<script>alert(1)</script>")
    shown = client.get(reverse("followup:story", args=[ada.pk])).content
    assert b"<script>alert" not in shown


def test_story_that_has_not_begun_says_how_it_will(client, ada):
    shown = client.get(reverse("followup:story", args=[ada.pk])).content.decode()
    assert "It begins with an interview" in shown
