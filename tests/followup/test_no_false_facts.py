"""Nothing is asserted that nobody said: how it is known, who is written to, who is hidden."""

from datetime import date

import pytest
from django.urls import reverse

from contacts.models import Interest
from followup.actions import letting_go, rejections, touches
from followup.models import Application, Rejection, Touch
from followup.selectors.application_status import with_standing
from followup.selectors.timeline import story_of
from letters.actions.drafts import draft_panel
from letters.models import Letter
from letters.selectors.known_facts import known_about
from tests import builders

pytestmark = pytest.mark.django_db

NO, TODAY = date(2026, 11, 3), date(2026, 11, 24)
HIDDEN = "Hidden from any coach"


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def told_late(sam, **facts):
    application = builders.application(sam)
    seat = builders.seat(builders.interview(application))
    facts = {"received_on": NO, "on": TODAY, "due_on": TODAY} | facts
    rejections.record_rejection(application=application, **facts)
    return application, seat.person


def test_nobody_said_an_interest_until_it_is_said(client, sam):
    ada = builders.person(sam)
    rejections.note_interest(ada, "trail running", Interest.Kind.PERSONAL)
    rejections.note_interest(ada, "hiring", Interest.Kind.WORK, "“We hire slowly.”")
    sources = dict(ada.interests.values_list("topic", "source"))
    assert sources == {"trail running": "", "hiring": "SAID"}
    shown = client.get(reverse("followup:person", args=[ada.pk])).text
    assert shown.count("they said so") == 1
    form = client.get(reverse("contacts:interest-new", args=[ada.pk])).text
    assert "not said" in form
    client.post(reverse("contacts:interest-new", args=[ada.pk]), {"topic": "kites", "kind": "WORK"})
    assert ada.interests.get(topic="kites").source == ""


def test_a_letter_three_weeks_late_does_not_claim_two_business_days(sam):
    _, person = told_late(sam)
    touch = person.touches.open().get()
    assert touch.why_then == "as soon as you can: the no came on November 3"
    _, other = told_late(sam, on=NO, due_on=date(2026, 11, 5))
    assert other.touches.open().get().why_then == "two business days after the no"


@pytest.mark.parametrize("channel", ["SILENCE", "FOUND_OUT"])
def test_no_draft_thanks_for_news_nobody_told(sam, channel):
    application, person = told_late(sam)
    no = application.rejection
    for how, news in (("CALL", "calling me with the decision"), (channel, "")):
        no.channel, no.told_by = how, person
        no.save()
        touch = Touch.objects.select_related("application__rejection", "person").get()
        assert known_about(touch).news == news
    what = [event.what for event in story_of(person).events]
    assert not any("They told you no" in told for told in what)


def test_the_page_says_how_it_was_found_out_in_the_seekers_words(client, sam):
    application, _ = told_late(sam, channel="FOUND_OUT", found_out="I read it in the paper")
    shown = client.get(reverse("followup:application", args=[application.pk])).text
    assert "You found out another way on November 3, 2026: I read it in the paper." in shown
    silent, _ = told_late(sam, channel="SILENCE")
    shown = client.get(reverse("followup:application", args=[silent.pk])).text
    assert "You never heard" in shown


def test_the_intake_offers_another_way_and_never(client):
    shown = client.get(reverse("followup:tell")).text
    assert "I found out another way" in shown and "I never heard" in shown
    assert "nobody told me" not in shown
    news = {"position": "Archivist", "organization": "City Archive", "reason": "UNKNOWN"}
    news |= {"channel": "FOUND_OUT", "received_on": "2026-11-16", "found_out": "In the paper"}
    room = client.post(reverse("followup:tell"), news)
    client.post(room.url, {"record": "1", "people": "0"})
    assert Rejection.objects.get().found_out == "In the paper"


def test_a_thank_you_after_being_hired_thanks_for_no_no(sam):
    application, person = told_late(sam, channel="CALL")
    no = application.rejection
    no.told_by = person
    no.save()
    touch = Touch.objects.select_related("application__rejection", "person").get()
    builders.became(application, "HIRED")
    assert known_about(touch).news == ""


def test_whoever_is_no_longer_written_to_is_not_counted_as_written(client, sam):
    application, ada = told_late(sam)
    seat = builders.seat(application.interviews.get())
    touches.plan_thank_you(seat=seat, on=TODAY, due_on=TODAY)
    draft_panel(application=application)
    letting_go.let_go(person=ada, on=TODAY)
    touches.skip_touch(touch=seat.person.touches.open().get(), on=TODAY)
    shown = client.get(reverse("letters:desk", args=[application.pk]))
    counts = shown.context["counts"]
    assert (counts["written"], counts["stopped"]) == (0, 2)
    assert "Sign, stamp and post" not in shown.text
    assert "2 you no longer write to" in " ".join(shown.text.split())
    counted = with_standing(Application.objects.of(sam)).get()
    assert (counted.waiting, counted.sent) == (0, 0)
    assert not Letter.objects.waiting().exists()
    letters = client.get(reverse("letters:letters-to", args=[ada.pk])).text
    assert "not sent yet" not in letters and "skipped, not sent" in letters


def test_somebody_hidden_is_marked_wherever_they_are_seen(client, sam):
    application, ada = told_late(sam)
    pages = [
        reverse("contacts:people"),
        reverse("followup:person", args=[ada.pk]),
        reverse("letters:desk", args=[application.pk]),
    ]
    assert not any(HIDDEN in client.get(page).text for page in pages)
    ada.private = True
    ada.save()
    assert all(HIDDEN in client.get(page).text for page in pages)


def test_somebody_hidden_is_marked_on_today(client, sam):
    builders.application(sam)
    eve = builders.person(sam, private=True)
    builders.touch(eve, due_on=date(2026, 1, 7), give=builders.give(sam))
    assert HIDDEN in client.get(reverse("followup:today")).text
