"""What became of an application: what follows from each outcome, and how it is undone."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from followup.actions import letting_go, outcomes, rejections, touches
from followup.models import Application, Outcome, Pause, Touch, Watch
from followup.selectors.application_status import standing_of, with_standing
from followup.selectors.progress import letters_in_time
from followup.selectors.today import today_of
from followup.selectors.today_rows import rows_of
from tests import builders
from tests.ownership import everything

pytestmark = pytest.mark.django_db

NO, MONDAY, LATER = date(2026, 11, 16), date(2026, 11, 23), date(2026, 12, 7)
BY = date(2026, 12, 4)


@pytest.fixture
def sam():
    return builders.seeker()


@pytest.fixture
def client(client, sam):
    client.force_login(sam)
    return client


def interviewed(sam, people=2):
    application = builders.application(sam)
    interview = builders.interview(application, held_on=date(2026, 11, 2))
    return application, [builders.seat(interview).person for _ in range(people)]


def told_no(sam, **facts):
    application, people = interviewed(sam)
    facts = {"received_on": NO, "on": NO, "due_on": date(2026, 11, 18)} | facts
    rejections.record_rejection(application=application, **facts)
    return application, people


def thanked(sam):
    """A no, and thank-yous that went: a give is planned for everybody."""
    application, people = told_no(sam)
    for touch in Touch.objects.open().filter(application=application):
        touches.send_touch(touch=touch, on=NO)
    return application, people


def happens(application, kind, on=MONDAY, **fields):
    outcome = Outcome(application=application, kind=kind, on=on, **fields)
    due_on = date(2026, 11, 25)
    return outcomes.record_outcome(outcome=outcome, on=on, thanks_due_on=due_on)


def planned(person):
    return person.touches.open().first()


def rows(sam):
    told = everything(sam)
    for kept in ("WhatBecame", "Consequence"):
        told.pop(kept)
    return told


# Each kind, undone, leaves every row of the seeker as it was.
UNDONE = [
    ("OFFER", {"answer_by": BY}),
    ("OFFER", {}),
    ("HIRED", {}),
    ("HIRED", {"thank": True}),
    ("DECLINED", {"stay_in_touch": True, "thank": True}),
    ("DECLINED", {"stay_in_touch": False}),
    ("OTHER", {"stay_in_touch": False, "thank": True}),
    ("WITHDREW", {"stay_in_touch": False}),
    ("ADVERT", {"closes_on": BY}),
    ("CLOSED", {}),
    ("CAME_BACK", {}),
]


@pytest.mark.parametrize(("kind", "fields"), UNDONE)
@pytest.mark.parametrize("life", [interviewed, told_no, thanked])
def test_deleting_an_outcome_leaves_everything_as_it_was(sam, life, kind, fields):
    application, people = life(sam)
    builders.watch(application, from_on=MONDAY)
    builders.promise(people[0])
    before = rows(sam)
    outcome = happens(application, kind, **fields)
    outcomes.delete_outcome(outcome=outcome, on=MONDAY)
    assert rows(sam) == before
    assert not Outcome.objects.exists()


def test_whoever_hires_me_hears_no_more_followups_and_is_not_let_go(sam):
    application, people = thanked(sam)
    happens(application, "HIRED")
    for person in people:
        person.refresh_from_db()
        assert person.let_go_on is None
        assert planned(person) is None
        assert person.pauses.open().get().because.startswith("you were hired")


def test_after_the_hire_an_answer_plans_nothing_more(sam):
    application, (ada, _) = thanked(sam)
    happens(application, "HIRED")
    sent = ada.touches.sent().get()
    assert touches.answer_touch(touch=sent, came_of="THANKS", on=LATER) is None
    assert planned(ada) is None
    assert ada.pauses.open().count() == 1


def test_a_thank_you_after_the_hire_goes_and_nothing_follows_it(sam):
    application, (ada, _) = thanked(sam)
    happens(application, "HIRED", thank=True)
    thanks = planned(ada)
    assert (thanks.occasion, thanks.due_on) == ("THANK_YOU", date(2026, 11, 25))
    assert " no" not in thanks.why_then
    assert touches.send_touch(touch=thanks, on=MONDAY) is None
    assert ada.pauses.open().get().outcome.kind == "HIRED"


def test_a_promise_outlives_the_hire(sam):
    application, (ada, _) = interviewed(sam)
    promise = builders.promise(ada, application=application)
    builders.rejection(application, received_on=NO)
    builders.touch(ada, application=application, keeps=promise, occasion="THANK_YOU")
    happens(application, "HIRED")
    assert (planned(ada).keeps, planned(ada).occasion) == (promise, "PROMISE")


def test_whom_i_pick_up_after_the_hire_stays_picked_up(sam):
    application, (ada, _) = thanked(sam)
    happens(application, "HIRED")
    again = letting_go.go_on(person=ada, decision=Pause.Decision.PICK_UP, on=LATER)
    touches.choose_give(touch=again, give=builders.give(sam))
    assert touches.send_touch(touch=again, on=again.due_on) is not None


def test_the_hire_closes_openings_at_that_employer_and_no_others(sam):
    application, _ = interviewed(sam)
    sister = builders.application(sam, organization=application.organization)
    elsewhere = builders.application(sam)
    for each in (application, sister, elsewhere):
        builders.watch(each)
    happens(application, "HIRED")
    assert Watch.objects.open().get().application == elsewhere


def test_an_offer_lets_everything_rest_until_it_is_answered(sam):
    application, people = thanked(sam)
    before = [planned(person).due_on for person in people]
    assert all(due_on < date(2026, 12, 14) for due_on in before)
    happens(application, "OFFER", answer_by=date(2026, 12, 11))
    assert {planned(person).due_on for person in people} == {date(2026, 12, 14)}
    outcomes_now = happens(application, "DECLINED", on=date(2026, 11, 30), stay_in_touch=True)
    assert [planned(person).due_on for person in people] == before
    outcomes.delete_outcome(outcome=outcomes_now, on=date(2026, 11, 30))
    assert {planned(person).due_on for person in people} == {date(2026, 12, 14)}


def test_what_is_planned_anew_keeps_the_offer_in_mind(sam):
    application, (ada, _) = thanked(sam)
    happens(application, "OFFER", answer_by=date(2027, 1, 29))
    following = touches.skip_touch(touch=planned(ada), on=MONDAY)
    assert following.due_on > date(2027, 1, 29)


def test_today_says_by_when_to_answer_until_it_is_decided(sam):
    application, _ = interviewed(sam)
    happens(application, "OFFER", answer_by=BY)
    (row,) = rows_of(today_of(sam, MONDAY)).offers
    assert row.title == f"Answer the offer from {application.organization} by December 4"
    assert row.tone == "due"
    (late,) = rows_of(today_of(sam, LATER)).offers
    assert (late.when, late.tone) == ("was to be answered by December 4, 2026", "overdue")
    happens(application, "DECLINED", on=LATER, stay_in_touch=True)
    assert not today_of(sam, LATER).offers


def test_a_better_offer_after_a_declined_one_is_to_be_answered_again(sam):
    application, _ = interviewed(sam)
    happens(application, "OFFER")
    happens(application, "DECLINED", stay_in_touch=True)
    happens(application, "OFFER", on=LATER, answer_by=date(2026, 12, 11))
    assert len(today_of(sam, LATER).offers) == 1


def test_after_i_declined_the_plan_goes_on_unless_i_say_so(sam):
    application, (ada, _) = thanked(sam)
    before = planned(ada)
    happens(application, "DECLINED", stay_in_touch=True)
    assert planned(ada) == before
    other, (ben, _) = thanked(sam)
    happens(other, "DECLINED", stay_in_touch=False)
    assert planned(ben) is None


def test_after_a_parting_openings_are_watched_only_if_i_say_so(sam):
    for watch_on, left in ((False, 0), (True, 1)):
        application, _ = interviewed(sam)
        builders.watch(application)
        happens(application, "WITHDREW", stay_in_touch=True, watch_on=watch_on)
        assert application.watches.open().count() == left


def test_a_no_that_comes_after_i_withdrew_for_good_plans_nothing(sam):
    application, _ = interviewed(sam)
    happens(application, "WITHDREW", stay_in_touch=False)
    rejections.record_rejection(application=application, on=LATER, due_on=LATER, received_on=LATER)
    assert not Touch.objects.open().exists()


def test_a_thank_you_begins_the_plan_where_nothing_was_planned(sam):
    application, (ada, ben) = interviewed(sam)
    happens(application, "DECLINED", stay_in_touch=True, thank=True)
    assert {touch.person for touch in Touch.objects.open()} == {ada, ben}
    assert touches.send_touch(touch=planned(ada), on=MONDAY).occasion == "GIVE"


def test_the_job_advertised_again_is_watched_until_it_closes(sam):
    application, _ = interviewed(sam)
    happens(application, "ADVERT", closes_on=BY)
    (door,) = today_of(sam, MONDAY).watches
    assert (door.look_now, door.left) == (True, "11 days left, closes on December 4, 2026")
    assert today_of(sam, LATER).watches[0].is_over
    happens(application, "CLOSED", on=LATER)
    assert not Watch.objects.open().exists()


def test_when_they_come_back_a_new_application_starts_from_the_old(sam):
    application, _ = interviewed(sam)
    outcome = happens(application, "CAME_BACK")
    assert outcome.led_to.reopened_from == application
    assert outcome.led_to.organization == application.organization
    builders.interview(outcome.led_to)
    outcomes.delete_outcome(outcome=outcome, on=LATER)
    assert Application.objects.count() == 2  # something was added to it, so it stays


def test_one_is_hired_once(sam):
    application, _ = interviewed(sam)
    happens(application, "HIRED")
    with pytest.raises(ValidationError, match="edit it instead"):
        happens(application, "HIRED", on=LATER)


def test_what_was_sent_since_stays_when_the_outcome_is_deleted(sam):
    application, (ada, _) = thanked(sam)
    outcome = happens(application, "HIRED", thank=True)
    sent = planned(ada)
    touches.send_touch(touch=sent, on=MONDAY)
    outcomes.delete_outcome(outcome=outcome, on=LATER)
    sent.refresh_from_db()
    assert sent.sent_on == MONDAY
    assert planned(ada).due_on >= date(2026, 12, 14)  # three weeks after it
    assert not ada.pauses.open().exists()


def test_whoever_was_let_go_since_stays_let_go_when_the_outcome_is_deleted(sam):
    application, (ada, ben) = thanked(sam)
    outcome = happens(application, "WITHDREW", stay_in_touch=False)
    letting_go.let_go(person=ada, on=LATER)
    outcomes.delete_outcome(outcome=outcome, on=LATER)
    assert planned(ada) is None and planned(ben)
    assert not ada.pauses.open().exists()


def test_thanks_after_the_hire_are_no_late_letter_after_a_no(sam):
    application, people = thanked(sam)
    happens(application, "HIRED", thank=True)
    touches.send_touch(touch=planned(people[0]), on=LATER)
    assert letters_in_time(sam) == (2, 2)


def test_an_edited_outcome_follows_what_it_says_now(sam):
    application, (ada, _) = thanked(sam)
    before = planned(ada).due_on
    outcome = happens(application, "DECLINED", stay_in_touch=False)
    outcome.stay_in_touch = True
    outcomes.change_outcome(outcome=outcome, on=MONDAY, thanks_due_on=MONDAY)
    assert planned(ada).due_on == before
    assert not ada.pauses.open().exists()
    outcome.stay_in_touch = False
    outcomes.change_outcome(outcome=outcome, on=MONDAY, thanks_due_on=MONDAY)
    assert planned(ada) is None


def test_the_latest_outcome_is_where_an_application_stands(sam):
    application, _ = told_no(sam)
    builders.became(application, "OFFER", answer_by=BY)
    builders.became(application, "HIRED", on=LATER)
    shown = with_standing(Application.objects.of(sam)).get()
    assert standing_of(shown, LATER)[0] == "Hired on December 7, 2026"
    assert standing_of(shown, LATER)[1].startswith("No on November 16")


def page(name, *args):
    return reverse(f"followup:{name}", args=args)


def test_an_outcome_is_told_in_three_clicks_without_any_no(sam, client):
    application, _ = interviewed(sam)
    shown = client.get(page("application", application.pk)).text
    new = page("outcome-new", application.pk, "OFFER")
    assert new in shown
    asked = client.get(new).text
    assert "rests until the day to answer by" in asked
    client.post(new, {"on": "2026-11-23", "answer_by": "2026-12-04", "words": "By phone."})
    shown = client.get(page("application", application.pk)).text
    assert "Offer made on November 23, 2026, answer by December 4, 2026" in shown
    outcome = Outcome.objects.get()
    client.post(page("outcome-edit", outcome.pk), {"on": "2026-11-23", "words": "By letter."})
    outcome.refresh_from_db()
    assert (outcome.answer_by, outcome.words) == (None, "By letter.")
    client.post(page("outcome-delete", outcome.pk))
    assert not Outcome.objects.exists()


def test_a_day_to_come_and_a_second_hire_are_refused_with_the_cure(sam, client):
    application, _ = interviewed(sam)
    new = page("outcome-new", application.pk, "HIRED")
    answer = client.post(new, {"on": "2090-01-01", "words": "kept"})
    assert answer.status_code == 422
    assert "choose today or earlier" in answer.text
    assert "kept" in answer.text
    builders.became(application, "HIRED", on=date(2026, 11, 1))
    answer = client.post(new, {"on": "2026-11-20"})
    assert answer.status_code == 422
    assert "edit it instead" in answer.text


def test_coming_back_leads_to_the_new_application(sam, client):
    application, _ = interviewed(sam)
    new = page("outcome-new", application.pk, "CAME_BACK")
    answer = client.post(new, {"on": "2026-11-23", "position": "Lead Coordinator"})
    found = Application.objects.get(position="Lead Coordinator")
    assert answer.url == page("application", found.pk)


def test_after_the_hire_no_page_leads_on_to_a_no(sam, client):
    application, _ = interviewed(sam)
    tell = page("tell-application", application.pk)
    assert tell in client.get(page("application", application.pk)).text
    happens(application, "HIRED", thank=True)
    shown = client.get(page("application", application.pk)).text
    assert tell not in shown
    assert "Write the letters" in shown


def test_no_other_kind_of_outcome_has_a_page(sam, client):
    application, _ = interviewed(sam)
    assert client.get(page("outcome-new", application.pk, "KNIGHTED")).status_code == 404
