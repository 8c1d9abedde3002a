"""Assignments are set by a coach and done by the client; a coach's own notes are theirs alone."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from coaching.actions import assignments as acts
from coaching.models import Assignment, AssignmentTemplate, OwnNote, SharedNote
from contacts.models import Coaching
from tests import builders

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def coach():
    return builders.coach(email="dana@example.org")


@pytest.fixture
def held(coach):
    return builders.coaching(builders.seeker(name="Sam Doyle"), coach=coach)


@pytest.fixture
def room(client, coach):
    builders.sign_in_with_factor(client, coach)
    return client


def url(name, *args):
    return reverse(f"coaching:{name}", args=args)


@pytest.mark.parametrize(
    "facts",
    [
        {"goal": ""},
        {"due_on": date(2026, 11, 1)},
    ],
)
def test_an_assignment_has_a_goal_and_a_day_to_come(held, facts):
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.assignment(held, **facts)


def test_nobody_sets_their_own_assignment(held):
    with pytest.raises(IntegrityError), transaction.atomic():
        Assignment.objects.create(seeker=held.seeker, coach=held.seeker, goal="Write", set_on=TODAY)


@pytest.mark.parametrize("facts", [{"goal": ""}, {"days": 0}, {"days": 366}])
def test_a_template_has_a_goal_and_takes_a_day_to_a_year(coach, facts):
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.template(coach, **facts)


def test_a_template_is_kept_once(coach):
    builders.template(coach)
    with pytest.raises(IntegrityError), transaction.atomic():
        builders.template(coach)


@pytest.mark.parametrize("note", [builders.own_note, builders.shared_note])
def test_a_note_says_something(held, note):
    with pytest.raises(IntegrityError), transaction.atomic():
        note(held, words="")


def test_a_coach_sets_an_assignment_and_the_client_does_it(room, held):
    room.post(url("assignment-set", held.seeker_id), {"goal": "Ask about their week"})
    given = Assignment.objects.get()
    assert (given.seeker, given.coach, given.done_on) == (held.seeker, held.coach, None)
    room.force_login(held.seeker)
    assert "Ask about their week" in room.get(url("given")).text
    room.post(url("assignment-done", given.pk))
    given.refresh_from_db()
    assert given.done_on
    room.post(url("assignment-done", given.pk))
    given.refresh_from_db()
    assert given.done_on is None


def test_a_template_is_set_with_its_days(held):
    template = builders.template(held.coach, goal="One give a week", days=7)
    given = acts.from_template(template=template, coaching=held, on=TODAY)
    assert (given.goal, given.due_on) == ("One give a week", date(2026, 12, 1))


def test_another_coachs_template_cannot_be_set(room, held):
    theirs = builders.template(builders.coach())
    answer = room.post(url("template-set", held.seeker_id), {"template": theirs.pk})
    assert answer.status_code == 422
    assert not Assignment.objects.exists()


def test_the_fifty_first_assignment_waits(held):
    for number in range(50):
        builders.assignment(held, goal=f"Goal {number}")
    with pytest.raises(ValidationError, match="plenty"):
        acts.set_assignment(assignment=Assignment(goal="More"), coaching=held, on=TODAY)


def test_a_past_day_is_refused_with_the_goal_still_typed(room, held):
    typed = {"goal": "Write to Ada", "due_on": "2020-01-01"}
    answer = room.post(url("assignment-set", held.seeker_id), typed)
    assert answer.status_code == 422
    assert "Write to Ada" in answer.text
    assert "not past" in answer.text


def test_own_notes_are_read_by_nobody_else(room, held):
    room.post(url("own-note", held.seeker_id), {"own-words": "zebrafinch"})
    room.post(url("shared-note", held.seeker_id), {"shared-words": "wagtail"})
    assert (OwnNote.objects.count(), SharedNote.objects.count()) == (1, 1)
    page = room.get(url("work", held.seeker_id)).text
    assert "zebrafinch" in page
    assert "wagtail" in page
    room.force_login(held.seeker)
    page = room.get(url("given")).text
    assert "zebrafinch" not in page
    assert "wagtail" in page
    colleague = builders.coach(room)
    builders.coaching(held.seeker, coach=colleague)
    page = room.get(url("work", held.seeker_id)).text
    assert "zebrafinch" not in page
    assert "wagtail" not in page


def test_after_the_end_an_open_page_does_nothing_more(room, held):
    given, note = builders.assignment(held), builders.own_note(held)
    room.get(url("work", held.seeker_id))
    Coaching.objects.update(ended_at=NOON)
    for name in ("assignment-set", "template-set", "own-note", "shared-note", "place-offer"):
        typed = {"goal": "More", "own-words": "More", "shared-words": "More"}
        assert room.post(url(name, held.seeker_id), typed).status_code == 404
    assert room.post(url("assignment-delete", given.pk)).status_code == 404
    assert room.post(url("own-note-delete", note.pk)).status_code == 404
    assert room.get(url("work", held.seeker_id)).status_code == 404
    assert (Assignment.objects.count(), OwnNote.objects.count()) == (1, 1)


def test_a_client_keeps_what_an_ended_coach_gave(client, held):
    builders.assignment(held, goal="Ask about their week")
    Coaching.objects.update(ended_at=NOON)
    client.force_login(held.seeker)
    assert "Ask about their week" in client.get(url("given")).text


def test_templates_are_kept_and_deleted(room, coach):
    room.post(url("templates"), {"goal": "One give a week", "days": "7"})
    kept = AssignmentTemplate.objects.of(coach).get()
    assert room.post(url("templates"), {"goal": "One give a week", "days": "9"}).status_code == 422
    room.post(url("template-delete", kept.pk))
    assert not AssignmentTemplate.objects.exists()
