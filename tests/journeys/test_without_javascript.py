"""The article's case with JavaScript switched off: every page works by plain forms."""

import pytest
from django.utils import timezone

from followup.models import Rejection, Telling, Touch
from letters.models import Letter, Printout
from letters.rules.gaps import without_gaps
from tests.journeys.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def browser_context_args(browser_context_args):
    return {**browser_context_args, "java_script_enabled": False}


@pytest.fixture
def walker(page, live_server):
    return Walker(page, live_server.url)


def test_from_no_to_the_post_by_plain_forms(walker):
    sign_up(walker)
    tell(walker)
    two_in_the_room(walker)
    write_and_keep(walker)
    print_and_post(walker)
    assert Rejection.objects.count() == 1
    assert not Telling.objects.filter(rejection=None).exists()
    assert Touch.objects.sent().count() == Touch.objects.open().count() == 2


def sign_up(walker):
    walker.open("/accounts/signup/")
    walker.type("Your name", "Dave Fields")
    walker.type("Email", "dave@example.org")
    walker.page.locator("input[name=password1]").fill("shiny serenity flies again")
    walker.click("Sign up")
    walker.sees("Did somebody tell you no?")
    walker.open("/profile/")
    walker.type("Your address", "12 Elm Street\nEast Lansing, MI 48823")
    walker.click(walker.page.get_by_role("main").get_by_role("button").first)
    walker.sees("Your details are kept.")


def tell(walker):
    walker.open("/")
    walker.click(walker.page.get_by_role("main").get_by_role("link", name="I was told no"))
    walker.type("The position", "Volunteer Coordinator")
    walker.type("Where", "Northfield Parks")
    walker.type("Given name", "Malcolm")
    walker.type("Family name", "Reyes")
    january = timezone.localdate().year + 1
    walker.choose("It may open in", f"January {january}")
    walker.click("Next: who was in the room?")


def two_in_the_room(walker):
    page = walker.page
    walker.type("Where a letter reaches them", "400 Grand River Avenue\nNorthfield, MI 48167")
    walker.click(page.locator("#person-1").get_by_text("More about them"))
    walker.type("We both", "watch Firefly and Serenity", page.locator("#person-1"))
    walker.click("Add another person")
    assert page.url.endswith("#person-2")  # a page of its own, not a piece of one
    second = page.locator("#person-2")
    walker.type("Given name", "Kaylee", second)
    walker.type("Family name", "Frye", second)
    walker.type("I promised to", "send you my shift-planning spreadsheet", second)
    assert page.locator("#person-1").get_by_label("Given name").input_value() == "Malcolm"
    walker.click("Record it and go to the letters")
    walker.sees("2 on the panel")


def write_and_keep(walker):
    walker.click("Draft the 2 letters")
    walker.sees("Make them yours")
    for letter in Letter.objects.select_related("touch__person").order_by("pk"):
        walker.click(walker.page.locator(f'a[href^="/letters/{letter.pk}/"]').first)
        walker.type("The letter", without_gaps(letter.body) + "\n\nKeep flying.")
        walker.click("Keep")
        walker.sees("Kept.")
    assert all(letter.body.endswith("Keep flying.") for letter in Letter.objects.all())
    walker.click("Back to the desk", "link")


def print_and_post(walker):
    walker.click("Print", "link")
    walker.click("Make the PDF")
    walker.sees("Your PDF is ready")
    assert Printout.objects.count() == 2
    whole = walker.page.locator("form").filter(has_text="All in the post")
    walker.pick(whole.get_by_label("Yes, it goes with this"))
    walker.click("All in the post")
    walker.sees("2 letters are in the post")
