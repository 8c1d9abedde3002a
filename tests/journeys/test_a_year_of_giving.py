"""A year after the no, in a real browser and by a clock that is handed in."""

from datetime import date

import pytest
from django.utils import timezone

from followup.models import Application, Touch, Watch
from letters.models import Letter
from letters.rules.gaps import without_gaps
from tests import builders
from tests.journeys.test_every_page import sign_in
from tests.journeys.walking import Walker

# Each step is kept by a test of its own view; that they follow one another takes half a minute.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.whole]


class Clock:
    """What day it is for everybody, the server's thread included."""

    def __init__(self, day: date):
        self.day = day

    def localdate(self, *_, **__) -> date:
        return self.day


@pytest.fixture
def clock(monkeypatch):
    clock = Clock(date(2026, 11, 23))
    monkeypatch.setattr(timezone, "localdate", clock.localdate)
    return clock


@pytest.fixture
def walker(page, live_server):
    page.set_viewport_size({"width": 1280, "height": 800})
    return Walker(page, live_server.url)


@pytest.fixture
def application(walker):
    """An interview with three people, by a seeker who is signed in."""
    sam = builders.seeker()
    parks = builders.organization(sam, name="Northfield Parks")
    application = builders.application(sam, organization=parks, applied_on=date(2026, 10, 1))
    interview = builders.interview(application, held_on=date(2026, 11, 12))
    for given, family, role in (
        ("Malcolm", "Reyes", "HIRING_MANAGER"),
        ("Kaylee", "Frye", "COLLEAGUE"),
        ("Ben", "Okafor", "PANELIST"),
    ):
        person = builders.person(sam, given_name=given, family_name=family, organization=parks)
        builders.seat(interview, person=person, role=role)
    sign_in(walker.page, walker.origin, sam)
    return application


def test_a_year_from_the_no_to_the_new_application_and_on(walker, clock, application):
    tell_the_no(walker, application)
    write_and_post(walker, application)
    keep_a_promise(walker, clock)
    give_before_the_door(walker, clock)
    put_one_off(walker)
    let_one_go_and_look_at_the_door(walker, clock)
    go_through_the_door(walker, clock)
    hear_back(walker, clock)
    give_the_third(walker, clock)


def tell_the_no(walker, application):
    walker.open(f"/applications/{application.pk}/no/")
    walker.choose("Why, as far as you know", "an internal candidate")
    walker.choose("It may open in", "January 2027")
    walker.type("What opens then", "a new position")
    walker.click("Next: who was in the room?")
    walker.click("Record it and go to the letters")
    walker.sees("3 on the panel")
    walker.open(f"/applications/{application.pk}/")
    walker.sees("January 2027: a new position")
    walker.click("Watch for their old job")
    walker.sees("You watch for their old job now.")
    assert Watch.objects.filter(vacated=True).count() == 1


def write_and_post(walker, application):
    walker.open(f"/applications/{application.pk}/desk/")
    walker.click("Draft the 3 letters")
    walker.sees("Make them yours")
    for letter in Letter.objects.all():
        Letter.objects.filter(pk=letter.pk).update(body=without_gaps(letter.body))
    walker.click("Print", "link")
    walker.click("Make the PDF")
    walker.sees("Your PDF is ready")
    walker.click("All in the post")
    walker.sees("3 letters are in the post")
    assert {touch.due_on for touch in Touch.objects.open()} == {date(2026, 12, 14)}


def person_page(walker, name):
    walker.open("/people/")
    walker.click(name, "link")


def keep_a_promise(walker, clock):
    """Kaylee was promised something for the first of December."""
    person_page(walker, "Kaylee Frye")
    walker.click("Note a promise", "link")
    walker.type("I promised to", "send you my shift-planning spreadsheet")
    walker.type("By when", "2026-12-01")
    walker.click(walker.page.get_by_role("main").get_by_role("button").first)
    walker.sees("Tuesday, December 1, 2026")
    clock.day = date(2026, 12, 1)
    walker.open("/")
    walker.sees("you promised: “send you my shift-planning spreadsheet”")
    walker.click("Kaylee Frye", "link")
    send_it(walker)
    # Three weeks later lies in the quiet days.
    walker.sees("The next for Kaylee Frye is for January 4, 2027")
    walker.sees("after the quiet days")


def send_it(walker):
    walker.choose("How it goes", "e-mail")
    walker.click("It is sent")


def give(walker, name, title):
    """From Today: choose something new, and it is sent."""
    walker.open("/")
    walker.click(name, "link")
    walker.click("Choose something to give", "link")
    main = walker.page.get_by_role("main")
    walker.type("What it is", title, main)
    walker.type("The takeaway", "Fill in the first column and the gaps show.", main)
    walker.click("Put it on the shelf and give it")
    walker.sees(title)
    send_it(walker)


def give_before_the_door(walker, clock):
    """Malcolm hires: the first give is also the one that keeps the name fresh for January."""
    clock.day = date(2026, 12, 14)
    assert Touch.objects.open().get(person__given_name="Malcolm").occasion == "REOPENING"
    give(walker, "Malcolm Reyes", "A rota for volunteers")
    walker.sees("The next for Malcolm Reyes is for January 22, 2027, 60 days after your letter.")


def put_one_off(walker):
    walker.open("/")
    walker.click("Ben Okafor", "link")
    walker.click(walker.page.get_by_text("Not now"))
    walker.click("A week later")
    walker.sees(
        "Moved to January 4, 2027: you moved it from December 14, 2026, after the quiet days."
    )


def let_one_go_and_look_at_the_door(walker, clock):
    clock.day = date(2026, 12, 28)
    walker.open("/")
    walker.sees("January 2027: a new position")
    assert not walker.page.get_by_text("Something to give", exact=True).count()
    clock.day = date(2027, 1, 4)
    walker.open("/")
    walker.click("Ben Okafor", "link")
    walker.click(walker.page.get_by_text("Not now"))
    walker.click("Stop following up with Ben Okafor")
    walker.sees("You stopped following up with Ben Okafor.")
    walker.open("/")
    walker.sees("Doors to look at")
    walker.click("Looked today for a new position")
    walker.sees("Noted that you looked.")
    assert not walker.page.get_by_role("button", name="Looked today for a new position").count()


def go_through_the_door(walker, clock):
    clock.day = date(2027, 1, 11)
    walker.open("/")
    door = walker.page.get_by_role("listitem").filter(has_text="January 2027: a new position")
    walker.click(door.get_by_role("link", name="It is open"))
    walker.type("The position", "Volunteer Program Manager")
    walker.click("Start the new application")
    walker.sees("Apply by January 13, 2027 if you can.")
    walker.sees("Whom you know there")
    assert walker.page.get_by_role("link", name="Malcolm Reyes").count()
    again = Application.objects.get(position="Volunteer Program Manager")
    assert again.reopened_from.position == "Volunteer Coordinator"
    assert again.found_by.found_on == clock.day


def hear_back(walker, clock):
    clock.day = date(2027, 1, 22)
    give(walker, "Malcolm Reyes", "A map of the trails")
    clock.day = date(2027, 2, 1)
    walker.open("/")
    walker.sees("Did anything come of it?")
    section = walker.page.get_by_role("region", name="Did anything come of it?")
    walker.click(section.get_by_role("link", name="Malcolm Reyes"))
    walker.page.get_by_label("a conversation").check()
    walker.type("In their words or yours", "We talked for an hour.")
    walker.click("Note it")
    walker.sees("The next for Malcolm Reyes is for February 22, 2027, 90 days after your letter.")


def give_the_third(walker, clock):
    clock.day = date(2027, 2, 22)
    give(walker, "Malcolm Reyes", "A checklist for the first shift")
    walker.sees(
        "The next for Malcolm Reyes is for May 24, 2027, "
        "90 days after your last, because they answered."
    )
    gives = Touch.objects.sent().filter(person__given_name="Malcolm", give__isnull=False)
    assert gives.exclude(occasion="THANK_YOU").count() == 3
    person_page(walker, "Ben Okafor")
    walker.click("Resume")
    walker.sees("Resumed with Ben Okafor.")
