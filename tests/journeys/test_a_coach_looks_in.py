"""A week with a coach, in two real browsers: let in, asked, answered, and shown the door."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from coaching.models import Comment, Reply, Tip
from contacts.models import Coaching
from letters.models import Letter
from tests import builders
from tests.authenticator import code_now
from tests.journeys.walking import Walker

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "three calm words here"
MINE = "I liked the map of trails."
YOURS = "Your map of trails has stayed with me."


class Week:
    """Sam, who was told no, and Dana, who coaches; each at a screen of their own."""

    def __init__(self, browser, page, origin, looks):
        self.sam = Walker(page, origin, looks)
        self.dana = Walker(browser.new_page(), origin, looks)
        self.seeker = builders.seeker(name="Sam Doyle", email="sam@example.org")
        self.coach = builders.seeker(name="Dana Reyes", email="dana@example.org")
        organization = builders.organization(self.seeker, name="Northfield Museum")
        asked = builders.application(self.seeker, organization=organization)
        ada = builders.person(self.seeker, family_name="Lovelace", organization=organization)
        builders.seat(builders.interview(asked), person=ada)
        builders.rejection(asked)
        thanks = {"application": asked, "occasion": "THANK_YOU", "due_on": date(2026, 11, 25)}
        touch = builders.touch(ada, give=builders.give(self.seeker), **thanks)
        body = f"Thank you for Thursday. {MINE} It made me want to walk them all."
        self.letter = builders.letter(touch, body=body)
        self.application = asked
        self.code_secret = ""


@pytest.fixture
def week(browser, page, live_server, looks, settings):
    settings.MFA_TOTP_TOLERANCE = 4  # a code typed on a busy machine may be two minutes old
    return Week(browser, page, live_server.url, looks)


def test_a_week_with_a_coach(week, mailoutbox):
    sign_in(week.sam, week.seeker)
    sign_in(week.dana, week.coach)
    invite(week, mailoutbox)
    set_up_the_second_factor(week)
    see_who_lets_one_look_in(week)
    share_the_draft(week)
    suggest_a_wording(week)
    take_the_wording(week)
    ask_a_question(week)
    answer_it(week)
    make_a_tip_of_it(week)
    end_it(week)


def sign_in(walker, user):
    walker.open("/accounts/login/")
    walker.type("Email", user.email)
    walker.page.locator("input[name=password]").fill(PASSWORD)
    walker.click("Sign in")
    walker.page.wait_for_url(lambda url: "/accounts/" not in url)


def invite(week, mailoutbox):
    week.sam.open("/coaches/invite/")
    week.sam.type("e-mail", "dana@example.org")
    week.sam.page.get_by_label("the people I met").check()
    week.sam.click(week.sam.page.get_by_role("main").get_by_role("button").first)
    week.sam.sees("An invitation is on its way")
    link = re.search(r"/invitation/\S+", mailoutbox[-1].body)[0]
    week.dana.open(link)
    week.dana.click("Be their coach")


def set_up_the_second_factor(week):
    dana = week.dana
    dana.sees("One more key")
    assert not dana.faults()
    dana.click("Set up a second factor", "link")
    dana.click("Set it up", "link")
    asked = "input[name=password], #authenticator_secret"
    dana.page.locator(asked).first.wait_for(state="attached")
    if dana.page.locator("input[name=password]").count():
        dana.page.locator("input[name=password]").fill(PASSWORD)
        dana.click("Go on")
    week.code_secret = dana.page.locator("#authenticator_secret").input_value()
    dana.page.locator("input[name=code]").fill(code_now(week.code_secret))
    dana.click(dana.page.locator("main form button").last)
    dana.page.wait_for_url(lambda url: "activate" not in url)


def see_who_lets_one_look_in(week):
    week.dana.open("/coach/")
    week.dana.sees("Sam Doyle")
    assert not week.dana.faults()


def share_the_draft(week):
    week.sam.open(f"/letters/{week.letter.pk}/")
    week.sam.click("asking for a read", "link")
    week.sam.sees("Who reads this letter")
    week.sam.click("Ask for a read", "link")
    week.sam.sees(MINE)
    assert not week.sam.faults()
    week.sam.click("Share it")
    week.sam.sees("Dana Reyes can read it now")
    assert not week.sam.faults()


def suggest_a_wording(week):
    dana = week.dana
    dana.open("/coach/")
    dana.click("Drafts to read", "link")
    dana.sees("Waits for you")
    assert not dana.faults()
    dana.click("Letter to Ada Lovelace", "link")
    dana.click(MINE, "link")
    dana.sees("About this sentence")
    dana.type("another wording", YOURS)
    dana.type("what you would say", "Begin with them.")
    assert not dana.faults()
    dana.click("Say it")
    dana.sees("Your client sees it beside the letter.")
    dana.click("I would post it as it stands")
    dana.sees("It is theirs to decide")
    assert not dana.faults()


def take_the_wording(week):
    sam = week.sam
    sam.open("/")
    sam.click("About your letter to Ada Lovelace", "link")
    sam.sees("Begin with them.")
    sam.open(f"/letters/{week.letter.pk}/")
    sam.sees("Begin with them.")
    assert not sam.faults()
    written = sam.page.get_by_label("The letter", exact=False).first
    written.fill(written.input_value() + " It rained.")
    sam.click("Use this wording")
    sam.sees("It reads that way now.")
    body = Letter.objects.get().body
    assert body.startswith(f"Thank you for Thursday. {YOURS} It made me")
    assert body.endswith("It rained.")
    assert Comment.objects.get().taken_at


def ask_a_question(week):
    sam = week.sam
    sam.open(f"/applications/{week.application.pk}/")
    sam.click(sam.page.get_by_role("main").get_by_role("link", name="Ask my coach"))
    sam.type("your question", "Do I write to the entire panel?")
    assert not sam.faults()
    sam.click("Ask", nth=0)
    sam.sees("Asked. Dana Reyes finds it")
    assert not sam.faults()


def answer_it(week):
    dana = week.dana
    dana.click("Questions", "link")
    dana.sees("Waits for you")
    assert not dana.faults()
    dana.click("Do I write to the entire panel?", "link")
    dana.sees("About Volunteer Coordinator, Northfield Museum")
    dana.type("your words", "Yes, Sam: everyone in the room, each differently.")
    assert not dana.faults()
    dana.click("Answer")
    week.sam.open("/")
    week.sam.click("1 question answered", "link")
    assert not week.sam.faults()
    week.sam.click("Do I write to the entire panel?", "link")
    week.sam.sees("everyone in the room")
    assert Reply.objects.get().from_coach


def make_a_tip_of_it(week):
    dana = week.dana
    dana.click("Make a tip of it for all my clients", "link")
    dana.click("See how it reads")
    dana.sees("This may still tell whose question it was: Sam.")
    assert not dana.faults()
    dana.type("your answer", "Yes: everyone in the room, each differently.")
    dana.click("See how it reads")
    dana.sees("Exactly what your clients will see")
    assert not dana.faults()
    dana.click("Publish it")
    dana.sees("Published")
    assert not dana.faults()
    assert Tip.objects.get().answer.startswith("Yes: everyone")
    week.sam.open("/questions/")
    week.sam.click("Tips", "link")
    week.sam.sees("Yes: everyone in the room, each differently.")
    assert not week.sam.faults()


def end_it(week):
    """Dana's page is open when Sam ends it; what she sends from it reaches nobody."""
    dana = week.dana
    dana.open(f"/coach/clients/{week.seeker.pk}/letters/{week.letter.pk}/")
    dana.type("what you would say", "One more thing.")
    week.sam.open("/coaches/")
    week.sam.click("End it now")
    week.sam.sees("sees nothing of yours any more")
    with dana.page.expect_response(lambda answer: answer.request.method == "POST") as posted:
        dana.click("Say it")
    assert posted.value.status == 404
    assert Comment.objects.count() == 1
    assert not Coaching.objects.filter(ended_at=None).exists()
    dana.open("/coach/")
    expect(dana.page.get_by_text("Sam Doyle")).to_have_count(0)
    week.sam.open("/questions/")
    week.sam.click("Do I write to the entire panel?", "link")
    week.sam.sees("You do not work together any more.")
    assert not week.sam.faults()
