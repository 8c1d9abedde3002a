"""Somebody types and presses Keep at once, while their words are being kept: no false alarm."""

import os

import pytest
from playwright.sync_api import expect

from letters.models import Letter
from tests import builders
from tests.journeys.test_every_page import sign_in

pytestmark = pytest.mark.django_db(transaction=True)

TIMES = int(os.environ.get("TIMES", "20"))


@pytest.mark.whole("it waits for twenty pages")
def test_typing_and_keeping_at_once_is_never_another_window(page, live_server):
    life = builders.life(builders.seeker())
    sign_in(page, live_server.url, life.seeker)
    address = f"{live_server.url}/letters/{life.letter.pk}/"
    page.goto(address)
    alarms = []
    for time in range(TIMES):
        text = page.get_by_label("The letter")
        text.click()
        page.keyboard.press("Control+End")
        page.keyboard.type(f" Bees, {time}.")
        page.wait_for_timeout((0, 780, 795, 805, 820, 850)[time % 6])
        page.keyboard.type(" And more." * (time % 2))
        expected = text.input_value()
        answers = []
        page.on("response", lambda answer, seen=answers: seen.append(answer.status))
        with page.expect_navigation():
            page.get_by_role("button", name="Keep", exact=True).click()
        if 409 in answers or page.get_by_text("changed in another window").count():
            alarms.append(time)
            page.goto(address)
            continue
        expect(page.get_by_label("The letter")).to_have_value(expected)
        assert Letter.objects.get(pk=life.letter.pk).body == expected
    assert not alarms, f"{len(alarms)} of {TIMES}"


@pytest.mark.whole("one case; what the server says to two windows is tried in letters")
def test_two_windows_with_words_of_their_own_are_shown_both(page, context, live_server):
    life = builders.life(builders.seeker())
    sign_in(page, live_server.url, life.seeker)
    other = context.new_page()
    for window, words in ((page, "Mine."), (other, "Theirs.")):
        window.goto(f"{live_server.url}/letters/{life.letter.pk}/")
        window.get_by_label("The letter").fill(words)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_text("Kept.")).to_be_visible()
    # Its own words stand in the first window's letter, kept under another version.
    other.get_by_label("The letter").fill("Theirs, and more.")
    other.get_by_role("button", name="Keep", exact=True).click()
    expect(other.get_by_role("heading", name="changed in another window")).to_be_visible()
