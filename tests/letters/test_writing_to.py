"""Writing to anybody: who never sat on a panel, and who did, in a few presses."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from followup.actions.planning import plan_thank_you
from followup.actions.touches import answer_touch, choose_give, send_touch
from followup.actions.write_to import begin_touch
from followup.models import Touch
from followup.selectors.today import today_of
from letters.models import Letter
from letters.rules.moulds import VOICES
from letters.selectors.known_facts import drafts_for
from tests import builders

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: MONDAY)


@pytest.fixture
def rita(client):
    """A recruiter, who sat on no panel."""
    rita = builders.person(builders.seeker(country="ZZ"), given_name="Rita", family_name="Cole")
    client.force_login(rita.seeker)
    return rita


def write_to(person):
    return reverse("letters:write-to", args=[person.pk])


def begun(person, **fields):
    fields = {"channel": "LETTER", "occasion": "THANK_YOU", "on": MONDAY} | fields
    return begin_touch(person=person, **fields)


def test_a_letter_of_thanks_to_a_recruiter_is_two_presses_away(client, rita):
    assert write_to(rita) in client.get(reverse("followup:person", args=[rita.pk])).text
    response = client.post(write_to(rita), {"channel": "LETTER", "occasion": "THANK_YOU"})
    letter = Letter.objects.get()
    assert response.url == reverse("letters:letter", args=[letter.pk])
    assert (letter.touch.due_on, letter.touch.nothing_follows) == (MONDAY, True)
    assert client.get(response.url).status_code == 200


def test_from_everywhere_the_person_is_chosen_first(client, rita):
    somewhere = reverse("letters:write-to-somebody")
    assert client.post(somewhere, {"person": rita.pk}).url == write_to(rita)
    refused = client.post(somewhere, {"person": ""})
    assert refused.status_code == 422 and "To whom? Choose somebody." in refused.text


def test_a_call_leads_to_the_follow_up_and_something_useful_to_the_choice(client, rita):
    called = client.post(write_to(rita), {"channel": "CALL", "occasion": "THANK_YOU"})
    touch = Touch.objects.get()
    assert called.url == reverse("followup:touch", args=[touch.pk])
    touch.delete()
    useful = client.post(write_to(rita), {"channel": "EMAIL", "occasion": "GIVE"})
    touch = Touch.objects.get()
    choice = reverse("followup:choose-give", args=[touch.pk])
    assert useful.url == f"{choice}?next={reverse('followup:touch', args=[touch.pk])}"


def test_a_promise_is_kept_by_it(client, rita):
    promise = builders.promise(rita)
    typed = {"channel": "EMAIL", "occasion": "PROMISE", "keeps": ""}
    refused = client.post(write_to(rita), typed)
    assert refused.status_code == 422 and "Which promise?" in refused.text
    client.post(write_to(rita), typed | {"keeps": promise.pk})
    assert Touch.objects.get().keeps == promise


def test_a_letter_that_would_name_nobody_asks_through_whom_it_goes(client, rita):
    nobody = builders.person(rita.seeker, given_name="", family_name="", job_title="Clerk")
    typed = {"channel": "LETTER", "occasion": "THANK_YOU"}
    response = client.post(write_to(nobody), typed)
    assert response.url == reverse("letters:through", args=[Touch.objects.get().pk])


def test_the_law_of_empty_hands_holds_for_it_too(rita):
    with pytest.raises(ValidationError, match="Only a thank-you may carry thanks alone"):
        send_touch(touch=begun(rita, occasion="GIVE"), on=MONDAY)


def test_nothing_follows_unless_it_is_wished(rita):
    touch = begun(rita)
    assert send_touch(touch=touch, on=MONDAY) is None
    touch.refresh_from_db()
    assert answer_touch(touch=touch, came_of="THANKS", on=date(2026, 11, 30)) is None
    assert not rita.touches.open().exists() and not rita.pauses.exists()
    following = send_touch(touch=begun(rita, follows=True), on=date(2026, 12, 1))
    assert following.due_on == date(2026, 12, 22) or following.due_on > date(2027, 1, 3)


def test_what_follows_is_ticked_for_somebody_on_a_panel_and_for_nobody_else(client, rita):
    seat = builders.seat(builders.interview(builders.application(rita.seeker)))
    assert client.get(write_to(rita)).context["form"].initial == {"follows": False}
    assert client.get(write_to(seat.person)).context["form"].initial == {"follows": True}


def test_one_is_open_per_person_and_that_one_is_offered(client, rita):
    touch = builders.touch(rita)
    page = client.get(write_to(rita)).text
    assert "Something is planned for them already" in page
    assert reverse("followup:touch", args=[touch.pk]) in page
    response = client.post(write_to(rita), {"channel": "LETTER", "occasion": "THANK_YOU"})
    assert response.status_code == 422
    assert Touch.objects.get() == touch


def test_nobody_is_written_to_whom_the_seeker_stopped_following_up(client, rita):
    rita.let_go_on = MONDAY
    rita.save()
    assert "You stopped following up with them" in client.get(write_to(rita)).text
    response = client.post(write_to(rita), {"channel": "LETTER", "occasion": "THANK_YOU"})
    assert response.status_code == 422 and "resume first" in response.text
    assert not Touch.objects.exists()


def test_what_was_begun_is_for_its_own_day_and_can_be_taken_back(client, rita):
    client.post(write_to(rita), {"channel": "LETTER", "occasion": "THANK_YOU"})
    touch = Touch.objects.get()
    assert today_of(rita.seeker, MONDAY).due == [touch]
    away = reverse("letters:take-back-touch", args=[touch.pk])
    assert away in client.get(reverse("followup:touch", args=[touch.pk])).text
    assert "The draft you wrote for it goes along." in client.get(away).text
    client.post(away)
    assert not Touch.objects.exists() and not Letter.objects.exists()


def test_a_planned_touch_cannot_be_taken_back_that_way(client, rita):
    touch = builders.touch(rita)
    assert client.post(reverse("letters:take-back-touch", args=[touch.pk])).status_code == 404


def test_after_it_was_taken_back_the_plan_of_a_panel_member_goes_on(client, rita):
    thanks = builders.touch(rita, occasion="THANK_YOU", due_on=date(2026, 11, 2))
    send_touch(touch=thanks, on=date(2026, 11, 2)).delete()
    touch = begun(rita, follows=True)
    client.post(reverse("letters:take-back-touch", args=[touch.pk]))
    assert rita.touches.open().get().due_on == MONDAY


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("known", ["nothing", "an interest", "the news"])
def test_a_draft_to_somebody_never_met_claims_nothing_untrue(rita, voice, known):
    if known == "an interest":
        builders.interest(rita, topic="trail running")
    if known == "the news":
        no = builders.application(rita.seeker)
        builders.rejection(no, told_by=rita, channel="CALL")
    body = drafts_for([begun(rita)], voice)[0].body
    for claim in ("interview", "meeting", "met ", "talked", "talking", "panel", "you told"):
        assert claim not in body.lower(), (claim, body)
    assert "position of" not in body
    if known == "the news":
        assert "calling me with the decision" in body
    if known == "nothing":
        assert "What do you still remember of Rita Cole?" in body


def test_whoever_told_the_news_is_thanked_beside_the_panel_and_not_counted_with_it(client, rita):
    application = builders.application(rita.seeker)
    builders.rejection(application, told_by=rita, channel="CALL")
    touch = begun(rita)
    assert touch.application == application
    day = today_of(rita.seeker, MONDAY)
    assert (day.letters, day.due) == ([], [touch])
    desk = client.get(reverse("letters:desk", args=[application.pk])).text
    assert "Nobody is on this panel" in desk


def test_a_no_that_comes_while_one_is_open_makes_it_the_letter_of_the_panel(rita):
    application = builders.application(rita.seeker)
    seat = builders.seat(builders.interview(application), person=rita)
    begun(rita, occasion="GIVE")
    thanks = plan_thank_you(seat=seat, on=MONDAY, due_on=date(2026, 11, 25))
    assert (thanks.occasion, thanks.begun_on, thanks.nothing_follows) == ("THANK_YOU", None, False)


def test_something_useful_that_was_begun_goes_with_its_give(rita):
    touch = begun(rita, occasion="GIVE", channel="MESSAGE")
    choose_give(touch=touch, give=builders.give(rita.seeker))
    assert send_touch(touch=touch, on=MONDAY) is None
    touch.refresh_from_db()
    assert touch.sent_on == MONDAY
