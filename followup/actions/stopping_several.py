"""Stopping to follow up with several people in one act, and resuming with them in one."""

from collections.abc import Collection, Sequence
from datetime import date

from django.db import transaction

from contacts.models import Person
from followup.actions.letting_go import let_go, take_back
from followup.rules.cadence import NO_DAYS
from followup.selectors.wishes import held_by_wishes


@transaction.atomic
def stop_several(*, people: Sequence[Person], on: date) -> int:
    """Stop following up with all of these; with how many I had not stopped before."""
    going_on = [person for person in people if not person.let_go_on]
    for person in going_on:
        let_go(person=person, on=on)
    return len(going_on)


@transaction.atomic
def resume_several(
    *, people: Sequence[Person], on: date, holidays: Collection[date] = NO_DAYS
) -> int:
    """Resume with all of these but those who asked to stop; with how many."""
    asked = held_by_wishes(Person.objects.filter(pk__in=[one.pk for one in people]))
    stopped = [one for one in people if one.let_go_on and one.pk not in asked]
    for person in stopped:
        take_back(person=person, on=on, holidays=holidays)
    return len(stopped)
