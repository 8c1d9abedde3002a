"""Holding everything, until a day or until the seeker says so, and resuming."""

from datetime import date

from django.db import transaction

from contacts.actions import keep
from contacts.models import User
from followup.models import Hold


@transaction.atomic
def hold_everything(
    *, seeker: User, on: date, until_on: date | None = None, words: str = ""
) -> Hold:
    """Let everything wait from a day on; a hold that holds already takes the new day and words.

    Raises ValidationError when it would end before it began.
    """
    hold = Hold.objects.of(seeker).select_for_update().open().first()
    if hold and not hold.holds(on):
        hold.ended_on = max(hold.until_on or on, hold.since_on)
        keep(record=hold)
        hold = None
    hold = hold or Hold(seeker=seeker, since_on=on)
    hold.until_on, hold.words = until_on, words
    return keep(record=hold)


@transaction.atomic
def resume(*, seeker: User, on: date) -> Hold | None:
    """End the hold; None where there is none. Nothing planned was changed by it."""
    hold = Hold.objects.of(seeker).select_for_update().open().first()
    if hold:
        hold.ended_on = max(on, hold.since_on)
        keep(record=hold)
    return hold
