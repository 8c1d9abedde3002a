"""What came of a touch, and what follows from it."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep
from followup.actions.letting_go import let_go
from followup.actions.planning import replan
from followup.models import Touch
from followup.rules.cadence import NO_DAYS


@transaction.atomic
def answer_touch(
    *,
    touch: Touch,
    came_of: str,
    on: date,
    answered_on: date | None = None,
    answer: str = "",
    holidays: Collection[date] = NO_DAYS,
) -> Touch | None:
    """Note what came of a touch that was sent, and plan anew; returns what is open now.

    `on` is today, `answered_on` the day it came; nothing has no day. Whoever asks to stop is let
    go at once. Raises ValidationError when the touch was not sent.
    """
    nothing = came_of == Touch.CameOf.NOTHING
    touch.came_of, touch.answer = came_of, answer
    touch.answered_on = None if nothing else (answered_on or on)
    keep(record=touch)
    if came_of == Touch.CameOf.STOP:
        let_go(person=touch.person, on=on)
        return None
    return replan(person=touch.person, on=on, holidays=holidays)
