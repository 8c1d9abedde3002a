"""Putting right on which day something went."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep
from followup.actions.planning import replan
from followup.models import Touch
from followup.rules.cadence import NO_DAYS


@transaction.atomic
def correct_sent_day(
    *, touch: Touch, sent_on: date, on: date, holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Say on which day a touch went, and plan anew what follows, which is returned.

    Raises ValidationError where its answer came before that day.
    """
    touch.sent_on = sent_on
    keep(record=touch)
    return replan(person=touch.person, on=on, holidays=holidays)
