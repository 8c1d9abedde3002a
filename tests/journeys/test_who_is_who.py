"""A name that is known, a lady with a notebook and a new employer, as somebody meets them."""

import os

import pytest
from django.conf import settings
from django.test import Client

from contacts.actions import keep_person
from contacts.models import Formerly, Person
from followup.models import Rejection
from letters.models import Letter
from tests import builders
from tests.journeys.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def seeker():
    return builders.seeker()


@pytest.fixture
def walker(page, live_server, looks, seeker):
    client = Client()
    client.force_login(seeker)
    session = {"name": settings.SESSION_COOKIE_NAME, "url": live_server.url}
    page.context.add_cookies([session | {"value": client.cookies["sessionid"].value}])
    return Walker(page, live_server.url, looks)


@pytest.fixture
def larkin(seeker):
    house = builders.organization(seeker, name="Northfield")
    known = {"given_name": "Sam", "family_name": "Larkin", "job_title": "Night Supervisor"}
    return keep_person(person=Person(seeker=seeker, organization=house, **known))


def looked_at(walker, name: str) -> None:
    shots = os.environ.get("SHOTS")
    for screen, light in walker.looks if shots else ():
        walker.page.set_viewport_size(screen)
        walker.page.emulate_media(color_scheme=light)
        where = f"{shots}/{name}-{screen['width']}-{light}.png"
        walker.page.screenshot(path=where, full_page=True)
    assert walker.faults() == []


def test_one_person_stays_one_and_nobody_is_written_to_without_a_name(walker, seeker, larkin):
    walker.open("/no/")
    walker.type("The position", "Volunteer Coordinator")
    walker.type("Where", "Riverside Clinic")
    walker.type("Given name", "sam")
    walker.type("Family name", "larkin")
    walker.click("Next: who was in the room?")
    walker.sees("Is this the same Sam Larkin?")
    looked_at(walker, "news")
    yes = walker.page.get_by_label("Yes: Sam Larkin, Night Supervisor, Northfield")
    walker.click(yes)
    walker.click("Next: who was in the room?")
    walker.sees("Is this the same Sam Larkin?")
    looked_at(walker, "room")
    walker.click("Add another person")
    second = walker.page.locator("#person-2")
    walker.type("How would you recognize them?", "the lady with the notebook", second)
    walker.click("Record it and go to the letters")
    walker.sees("the lady with the notebook")
    assert Rejection.objects.get().told_by == larkin
    assert walker.clicks <= 5
    through_somebody(walker)
    moved_on(walker, larkin)


def through_somebody(walker) -> None:
    looked_at(walker, "desk")
    walker.click("write through somebody", role="link")
    walker.choose("Write through", "Sam Larkin")
    walker.type("Whom it is for", "The lady with the notebook")
    looked_at(walker, "through")
    walker.click("Save")
    walker.sees("It goes through Sam Larkin, who needs a word from you")
    looked_at(walker, "letter")
    assert Letter.objects.get().through


def moved_on(walker, larkin) -> None:
    walker.open(f"/people/{larkin.pk}/")
    walker.sees("Night Supervisor at Northfield, until")
    looked_at(walker, "person")
    walker.click("Edit", role="link")
    walker.sees("as their past")
    looked_at(walker, "edit")
    assert Formerly.objects.count() == 1
