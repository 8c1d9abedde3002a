"""A second round starts from the first, and the whole panel's history is one."""

from datetime import date

import pytest
from django.urls import reverse

from followup.models import Interview, PanelSeat, Touch
from followup.selectors.rounds import called
from letters.actions.drafts import draft_panel
from letters.models import Letter
from letters.selectors.drift import facts_of
from letters.selectors.known_facts import known_about
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


@pytest.fixture
def first(sam):
    """A first round with two people, one of whom said something."""
    interview = builders.interview(builders.application(sam), round="First round")
    home = {"organization": interview.application.organization}
    ada = builders.person(sam, given_name="Ada", family_name="Park", honorific="Ms.", **home)
    ben = builders.person(sam, given_name="Ben", family_name="Li", **home)
    told = "that the dashboards save her a day a week"
    builders.seat(interview, person=ada, role="HIRING_MANAGER", met="VIDEO", told_me=told)
    builders.seat(interview, person=ben)
    return interview


def new_round(interview):
    return reverse("followup:interview-new", args=[interview.application_id])


def test_a_second_round_offers_everybody_of_the_first(client, first):
    shown = client.get(new_round(first)).text
    assert "Ada Park was there" in shown and "Ben Li was there" in shown
    assert shown.count("Somebody new") == 3


def test_one_form_records_who_was_there_again_who_was_new_and_what_came_up(client, first):
    ada, ben = (seat.person for seat in first.seats.order_by("pk"))
    typed = {
        "held_on": "2026-11-20",
        "round": "Final",
        f"again-{ada.pk}-was_there": "on",
        f"again-{ada.pk}-told_me": "that the budget is safe",
        f"again-{ada.pk}-met": "IN_PERSON",
        "new-0-given_name": "Cleo",
        "new-0-family_name": "Moss",
        "new-0-role": "LEADER",
        "new-0-told_me": "that she hires slowly",
        "new-1-role": "PANELIST",
        "new-2-role": "PANELIST",
    }
    answer = client.post(new_round(first), typed)
    assert answer.url == reverse("followup:application", args=[first.application_id])
    final = Interview.objects.get(round="Final")
    seats = {seat.person.given_name: seat for seat in final.seats.select_related("person")}
    assert set(seats) == {"Ada", "Cleo"}
    assert (seats["Ada"].role, seats["Ada"].met) == ("HIRING_MANAGER", "IN_PERSON")
    assert seats["Cleo"].told_me == "that she hires slowly"
    assert first.seats.get(person=ada).told_me == "that the dashboards save her a day a week"
    assert not ben.seats.filter(interview=final).exists()
    shown = client.get(answer.url).text
    assert "The whole panel" in shown and "First round, Final" in shown


def test_whoever_said_something_was_there_though_nobody_ticked_it(client, first):
    ben = first.seats.last().person
    client.post(new_round(first), {f"again-{ben.pk}-told_me": "that he runs"})
    assert PanelSeat.objects.filter(person=ben).count() == 2


def test_after_the_no_whoever_was_new_is_thanked_too(client, first):
    builders.rejection(first.application, received_on=date(2026, 11, 20))
    new = {"new-0-given_name": "Cleo", "new-0-family_name": "Moss", "new-0-role": "PANELIST"}
    client.post(new_round(first), {**new, "new-1-role": "PANELIST", "new-2-role": "PANELIST"})
    assert Touch.objects.open().get().person.given_name == "Cleo"


def test_what_is_wrong_is_said_and_everything_typed_stays(client, first):
    typed = {"held_on": "sometime", "new-0-given_name": "Cleo", "new-0-role": "JESTER"}
    answer = client.post(new_round(first), typed)
    assert answer.status_code == 422
    assert 'value="Cleo"' in answer.text
    assert Interview.objects.count() == 1


def test_a_first_interview_is_as_short_as_ever(client, sam):
    application = builders.application(sam)
    shown = client.get(reverse("followup:interview-new", args=[application.pk])).text
    assert "Somebody new" not in shown


def test_the_draft_knows_what_was_said_in_any_round(sam, first):
    ada = first.seats.first().person
    final = builders.interview(first.application, round="Final")
    builders.seat(final, person=ada, met="IN_PERSON")
    builders.rejection(first.application)
    touch = builders.touch(ada, application=first.application, occasion="THANK_YOU")
    known = known_about(touch)
    assert "dashboards" in known.box("remember").words
    draft_panel(application=first.application)
    letter = Letter.objects.with_facts().get()
    assert "dashboards" in letter.body
    assert facts_of(letter)["remember"] == "that the dashboards save her a day a week"


def test_the_intake_asks_of_everybody_once_and_keeps_what_they_said_before(client, sam, first):
    ada = first.seats.first().person
    final = builders.interview(first.application, round="Final", held_on=date(2026, 11, 20))
    builders.seat(final, person=ada, told_me="that the budget is safe")
    news = {"channel": "CALL", "received_on": "2026-11-23", "reason": "UNKNOWN"}
    room = client.post(
        reverse("followup:tell-application", args=[first.application_id]), news, follow=True
    )
    cards = room.context["people"]
    assert [card["given_name"].value() for card in cards] == ["Ada", "Ben"]
    assert cards[0]["told_me"].value() == "that the budget is safe"


def test_a_round_without_a_name_is_called_by_its_place_where_others_have_names():
    named = [Interview(round=""), Interview(round="Panel"), Interview(round="")]
    assert [word for _, word in called(named)] == ["First round", "Panel", "Round 3"]
    assert [word for _, word in called([Interview(round="")])] == ["Interview"]


def test_a_letter_thanks_for_the_nearest_talk_of_all_rounds(sam):
    application, ada = builders.application(sam), builders.person(sam)
    for way in ("PHONE", "IN_PERSON", "VIDEO"):
        held = builders.interview(application, format=way)
        builders.seat(held, person=ada)
    touch = builders.touch(ada, application=application, occasion="THANK_YOU")
    assert known_about(touch).talk.startswith("meeting with me")
