"""Before and after an interview, on a phone: homework, five minutes afterwards, a promise kept."""

import pytest
from django.utils import timezone

from contacts.models import Interest, Person
from followup.models import PanelSeat, Promise, Touch
from tests import builders
from tests.journeys.test_every_page import sign_in
from tests.journeys.walking import OPPOSITE, USUAL, Walker

pytestmark = pytest.mark.django_db(transaction=True)


# That plain forms do is kept in the fast lane by test_without_javascript.
WITHOUT = pytest.param(False, id="without", marks=pytest.mark.whole)


@pytest.fixture(params=[pytest.param(True, id="with scripts"), WITHOUT])
def browser_context_args(browser_context_args, request):
    return {**browser_context_args, "java_script_enabled": request.param}


@pytest.fixture
def interview():
    application = builders.application(builders.seeker(), position="Archivist")
    interview = builders.interview(application, held_on=timezone.localdate())
    builders.seat(interview, role="HIRING_MANAGER")
    return interview


@pytest.fixture
def walker(page, live_server, interview):
    page.set_viewport_size({"width": 390, "height": 844})
    sign_in(page, live_server.url, interview.application.seeker)
    return Walker(page, live_server.url, USUAL + OPPOSITE)


def test_from_homework_to_a_promise_kept(walker, browser_context_args):
    walker.open("/")
    prepare(walker)
    tell_how_it_was(walker)
    keep_the_promise(walker)
    if browser_context_args["java_script_enabled"]:
        walker.open("/figures/")
        assert not walker.faults()


def prepare(walker):
    walker.click(walker.page.locator("section[aria-labelledby=to-come] a"))
    walker.type("What I could promise", "the map of the old stacks")
    walker.click("Keep my homework")
    walker.sees("Your homework is kept.")
    assert PanelSeat.objects.get().could_promise == "the map of the old stacks"
    walker.click("Print from the browser", "link")
    walker.sees("the map of the old stacks")


def tell_how_it_was(walker):
    walker.open("/")
    walker.click(walker.page.locator("section[aria-labelledby=fresh] a"))
    first = walker.page.locator("#person-1")
    walker.type("They care about", "maps", first)
    walker.type("I promised to", "lend you the map", first)
    walker.click("Somebody else was there")
    second = walker.page.locator("#person-2")
    walker.type("Given name", "Bo", second)
    walker.type("We both", "bake bread", second)
    assert first.get_by_label("They care about").input_value() == "maps"
    walker.click(walker.page.locator("button[name=record]"))
    walker.sees("Written down while it was fresh.")
    assert set(Interest.objects.values_list("topic", flat=True)) == {"maps", "bake bread"}
    assert Person.objects.filter(given_name="Bo").exists()


def keep_the_promise(walker):
    walker.open("/promises/")
    walker.click("I kept it", "link")
    walker.click("It is kept")
    walker.sees("Kept one of one")
    assert Touch.objects.sent().get().keeps == Promise.objects.get()
