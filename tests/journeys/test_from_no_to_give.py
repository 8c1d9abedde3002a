"""The article's own case, lived through in a real browser: from the call to January's door."""

import time
from datetime import date

import pytest
from django.utils import timezone

from contacts.models import User
from followup.models import Telling, Touch
from letters.models import Letter
from letters.rules.gaps import gaps_in
from tests.journeys.walking import PATIENCE, Walker

pytestmark = pytest.mark.django_db(transaction=True)

PANEL = (
    # given, family, role, interest, shared, thanks for, promise
    ("Malcolm", "Reyes", None, "", "watch Firefly and Serenity (Browncoats)", "", ""),
    ("Inara", "Song", "human resources", "onboarding new hires", "", "", ""),
    ("Kaylee", "Frye", "would-be colleague", "", "", "", "send you my shift-planning spreadsheet"),
    ("Zoe", "Alleyne", "panel member", "", "", "asking about my work with volunteers", ""),
)
# What they fill the gaps with, letter by letter.
WORDS = (
    "My neighbor has the comics, and would lend them.",
    "Our newest volunteers get a buddy for a month; it has helped.",
    "It is in the envelope.",
    "I still think about the answer.",
)
MOST_CLICKS = 20  # from sign-in to mailed; what is typed and chosen with the keyboard aside


@pytest.fixture
def walker(page, live_server, looks):
    page.set_viewport_size({"width": 1280, "height": 800})
    return Walker(page, live_server.url, looks)


def wait_until(true, seconds=PATIENCE / 1000):
    """What the browser sends as a page is left arrives a moment later."""
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.1)


def next_january() -> date:
    return date(timezone.localdate().year + 1, 1, 1)


def test_from_no_to_letters_in_the_post_and_a_door_in_january(walker):
    sign_up(walker)
    walker.clicks = 0
    tell_the_news(walker)
    tell_who_was_in_the_room(walker)
    write_the_letters(walker)
    print_them(walker)
    put_them_in_the_post(walker)
    assert walker.clicks <= MOST_CLICKS, f"{walker.clicks} clicks"
    walker.click("Today", "link")
    walker.sees(f"January {next_january().year}: a new position")
    assert Touch.objects.sent().count() == 4
    assert Touch.objects.open().count() == 4


def sign_up(walker):
    walker.open("/accounts/signup/")
    assert not walker.faults()
    walker.type("Your name", "Dave Fields")
    walker.type("Email", "dave@example.org")
    walker.page.locator("input[name=password1]").fill("shiny serenity flies again")
    walker.click("Sign up")
    walker.sees("Did somebody tell you no?")
    assert User.objects.get().time_zone == "America/New_York"
    assert not walker.faults()


def tell_the_news(walker):
    walker.click(walker.page.get_by_role("main").get_by_role("link", name="I was told no"))
    walker.type("The position", "Volunteer Coordinator")
    walker.type("Where", "Northfield Parks")
    walker.type("Given name", "Malcolm")
    walker.type("Family name", "Reyes")
    walker.type("What they said", "You were a strong candidate.")
    walker.choose("Why, as far as you know", "an internal candidate")
    walker.pick("Welcome to stay in touch")
    walker.choose("It may open in", f"January {next_january().year}")
    walker.type("What opens then", "a new position")
    walker.sees("Kept at")
    assert not walker.faults()
    walker.click("Next: who was in the room?")


def tell_who_was_in_the_room(walker):
    page = walker.page
    walker.type("Where a letter reaches them", "400 Grand River Avenue\nNorthfield, MI 48167")
    for number, (given, family, role, interest, shared, thanks, promise) in enumerate(PANEL, 1):
        if number > 1:
            walker.click("Add another person")
        card = page.locator(f"#person-{number}")
        card.wait_for()
        if number > 1:
            walker.type("Given name", given, card)
            walker.type("Family name", family, card)
        walker.type("I promised to", promise, card)
        if any((interest, shared, thanks)) or role:
            walker.click(card.get_by_text("More about them"))
        if role and role != "panel member":
            walker.choose("Their part", role, card)
        if any((interest, shared, thanks)):
            walker.type("They care about", interest, card)
            walker.type("We both", shared, card)
            walker.type("Thank you for", thanks, card)
    assert not walker.faults()
    walker.click(page.get_by_role("button", name="Record it and go to the letters"))
    walker.sees("4 on the panel")


def write_the_letters(walker):
    assert not walker.faults()
    walker.click("Draft the 4 letters")
    walker.sees("Make them yours")
    letters = list(Letter.objects.select_related("touch__person").order_by("pk"))
    assert len({letter.body for letter in letters}) == 4
    for number, letter in enumerate(letters):
        walker.click(walker.page.locator(f'a[href^="/letters/{letter.pk}/"]').first)
        walker.page.locator(".page-picture img").first.wait_for()
        written = filled_in(letter.body, WORDS[number])
        if written == letter.body:
            continue
        walker.type("The letter", written)
        walker.page.locator("#letter-version[value='2']").wait_for(state="attached")
    assert not any(gaps_in(letter.body) for letter in Letter.objects.all())
    assert not walker.faults()


def filled_in(body: str, words: str) -> str:
    """The letter with the writer's own words for the questions in it."""
    for gap in gaps_in(body):
        body = body.replace(gap.text, words)
    return body


def print_them(walker):
    walker.click("Print the letters", "link")
    walker.sees("Your own address is not known yet")
    assert not walker.faults()
    walker.click("Add it now", "link")
    walker.type("Your address", "12 Elm Street\nEast Lansing, MI 48823")
    assert not walker.faults()
    walker.click(walker.page.get_by_role("main").get_by_role("button").first)
    walker.sees("letter and envelope")
    walker.click("Make the PDF")
    walker.sees("Your PDF is ready")


def put_them_in_the_post(walker):
    assert not walker.faults()
    whole = walker.page.locator("form").filter(has_text="All in the post")
    walker.pick(whole.get_by_label("Yes, it goes with this"))
    walker.click("All in the post")
    walker.sees("4 letters are in the post")
    assert not walker.faults()


def test_words_typed_a_moment_before_leaving_are_kept(walker):
    sign_up(walker)
    walker.open("/no/")
    walker.type("The position", "Night Gardener")
    walker.click("People", "link")
    walker.page.wait_for_url("**/people/")
    wait_until(lambda: Telling.objects.filter(typed__news__position="Night Gardener").exists())
    walker.open("/no/")
    assert walker.page.get_by_label("The position").input_value() == "Night Gardener"
