"""Somebody types an ask: it is underlined, replaced, put back, left with a reason, and quiet."""

import pytest

from letters.models import Dismissal, Letter
from tests import builders
from tests.journeys.test_every_page import Listener, sign_in
from tests.journeys.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)

REPLY = "I look forward to hearing from you."
FILM = "Could you send me the film?"


@pytest.fixture
def walker(page, live_server, looks):
    page.set_viewport_size({"width": 1280, "height": 800})
    return Walker(page, live_server.url, looks)


def open_letter(walker) -> Letter:
    life = builders.life(builders.seeker())
    sign_in(walker.page, walker.origin, life.seeker)
    walker.open(f"/letters/{life.letter.pk}/")
    return life.letter


def underlined(page, level: str):
    return page.locator(f".marks .mark-{level}")


def test_an_ask_is_underlined_as_it_is_typed_and_stays_with_a_reason(walker):
    page = walker.page
    listener = Listener(page)
    open_letter(walker)
    walker.sees("Nothing here asks.")
    text = page.get_by_label("The letter")
    text.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(f" Bees \U0001f41d! {FILM}")
    walker.sees("1 sentence asks.")
    assert underlined(page, "ask").inner_text() == FILM
    page.keyboard.type(" I was glad.")
    assert underlined(page, "ask").inner_text() == FILM
    assert not walker.faults()
    walker.click("Show it")
    assert page.evaluate("getSelection().toString()") == FILM
    walker.click(page.get_by_text("Leave it as it is"))
    walker.click("we agreed on it")
    walker.sees("Nothing here asks.")
    walker.sees("Left as they are: 1")
    assert underlined(page, "ask").count() == 0
    assert Dismissal.objects.filter(sentence=FILM, because="AGREED").exists()
    assert text.input_value().endswith("I was glad.")
    assert not walker.faults()
    assert not listener.said


def test_one_press_puts_a_gift_in_the_place_of_an_ask_and_another_takes_it_back(walker):
    page = walker.page
    letter = open_letter(walker)
    text = page.get_by_label("The letter")
    text.fill(f"{letter.body} {REPLY} Yours.")
    walker.sees("1 sentence asks.")
    walker.click(page.get_by_role("button", name="Put in its place"))
    assert text.input_value().startswith(f"{letter.body} There is no need to reply")
    assert text.input_value().endswith("Yours.")
    walker.sees("Nothing here asks.")
    walker.click("Put my words back")
    assert text.input_value() == f"{letter.body} {REPLY} Yours."
    walker.sees("1 sentence asks.")
    walker.click(page.locator("#margin").get_by_role("button", name="Take it out"))
    assert text.input_value() == f"{letter.body} Yours."
    page.keyboard.press("Control+z")
    assert REPLY in text.input_value()


def test_any_draft_can_be_pasted_and_is_read(walker):
    page = walker.page
    open_letter(walker)
    walker.open("/margin/")
    walker.type("Your text", f"It was a wet day. {FILM}")
    walker.sees("1 sentence asks.")
    assert underlined(page, "ask").inner_text() == FILM
    assert not walker.faults()


@pytest.mark.parametrize(
    "body, left",
    [
        ("I promised a map. {}\n\nThank you.", "I promised a map.\n\nThank you."),
        ("Hello.\n\n{}\n\nThank you.", "Hello.\n\nThank you."),
        ("Hello. {} Thank you.", "Hello. Thank you."),
        ("Hello.\n\n{}", "Hello."),
    ],
)
def test_a_gap_taken_out_leaves_the_paragraphs_apart(walker, body, left):
    page = walker.page
    open_letter(walker)
    text = page.get_by_label("The letter")
    text.fill(body.format("[Is it in the envelope?]"))
    walker.sees("1 gap to fill.")
    walker.click(page.locator("#margin").get_by_role("button", name="Take it out"))
    assert text.input_value() == left
    walker.click("Put my words back")
    assert text.input_value() == body.format("[Is it in the envelope?]")
