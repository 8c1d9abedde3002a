"""Writing to anybody of one's own accord, and taking that back."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import delete, keep
from contacts.models import Person
from followup.actions.planning import end_pause, replan
from followup.models import Application, Promise, Rejection, Touch
from followup.rules.cadence import NO_DAYS
from followup.selectors.wishes import heed

OF_MY_OWN = "you wanted to write"
STOPPED = "You stopped following up with {}: resume first, then write."


@transaction.atomic
def begin_touch(
    *,
    person: Person,
    channel: str,
    occasion: str,
    on: date,
    keeps: Promise | None = None,
    follows: bool = False,
) -> Touch:
    """Begin a touch with anybody, on a panel or off it; `follows` plans what comes after it.

    Raises ValidationError for somebody stopped, and where a touch is open already; AgainstWish.
    """
    heed(person, channel)
    if person.let_go_on:
        raise ValidationError(STOPPED.format(person))
    end_pause(person=person, on=on)
    return keep(
        record=Touch(
            person=person,
            application=keeps.application if keeps else told_me_of(person),
            occasion=occasion,
            channel=channel,
            keeps=keeps,
            due_on=on,
            begun_on=on,
            why_then=OF_MY_OWN,
            nothing_follows=not follows,
        )
    )


def told_me_of(person: Person) -> Application | None:
    """The application whose no they told me, for somebody who sat on no panel."""
    if person.seats.exists():
        return None
    told = Rejection.objects.filter(told_by=person).order_by("-received_on", "-pk").first()
    return told.application if told else None


@transaction.atomic
def take_touch_back(*, touch: Touch, on: date, holidays: Collection[date] = NO_DAYS) -> None:
    """Delete a touch the seeker began and did not send, with its draft; the plan goes on."""
    person = touch.person
    delete(record=touch)
    if person.touches.exists():
        replan(person=person, on=on, holidays=holidays)
