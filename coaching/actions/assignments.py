"""Setting something to do, doing it, and noting what was said."""

from datetime import date, datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from coaching.models import Assignment, AssignmentTemplate, OwnNote, SharedNote
from contacts.actions import keep
from contacts.actions.consent import hold
from contacts.models import Coaching

MOST_OPEN = 50  # of one coach for one seeker
MOST_NOTES = 1000  # of one kind, of one coach about one seeker


@transaction.atomic
def set_assignment(*, assignment: Assignment, coaching: Coaching, on: date) -> Assignment:
    """Set a client something to do.

    Raises ValidationError when fifty wait already, and Coaching.DoesNotExist when the coach
    looks in no longer.
    """
    held = hold(coaching=coaching, on=on)
    waiting = Assignment.objects.between(held.coach, held.seeker).filter(done_on=None)
    if waiting.count() >= MOST_OPEN:
        raise ValidationError(f"{MOST_OPEN} assignments wait already: that is plenty.")
    assignment.seeker, assignment.coach, assignment.set_on = held.seeker, held.coach, on
    return keep(record=assignment)


def from_template(*, template: AssignmentTemplate, coaching: Coaching, on: date) -> Assignment:
    """Set what a template says, due as many days from `on` as it says."""
    due_on = on + timedelta(days=template.days)
    return set_assignment(
        assignment=Assignment(goal=template.goal, due_on=due_on), coaching=coaching, on=on
    )


@transaction.atomic
def mark_done(*, assignment: Assignment, on: date | None) -> None:
    """Say that an assignment is done on a day, or with None that it is not done after all."""
    Assignment.objects.filter(pk=assignment.pk).update(done_on=on)


@transaction.atomic
def write_note(
    *, note: OwnNote | SharedNote, coaching: Coaching, at: datetime, on: date
) -> OwnNote | SharedNote:
    """Write a note of either kind about a client.

    Raises ValidationError when there are a thousand of its kind, and Coaching.DoesNotExist when
    the coach looks in no longer.
    """
    held = hold(coaching=coaching, on=on)
    if type(note).objects.between(held.coach, held.seeker).count() >= MOST_NOTES:
        raise ValidationError(f"You have {MOST_NOTES} notes here: delete an old one.")
    note.seeker, note.coach, note.written_at = held.seeker, held.coach, at
    return keep(record=note)
