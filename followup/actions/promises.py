"""Keeping a promise, whichever way it was kept."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from followup.actions.planning import replan
from followup.actions.records import plan_to_keep, release
from followup.actions.touches import send_touch
from followup.actions.wishes import use_up
from followup.models import Promise, Touch
from followup.rules.cadence import NO_DAYS
from followup.selectors.wishes import heed, wish_on


@transaction.atomic
def keep_promise(
    *,
    promise: Promise,
    on: date,
    channel: str,
    today: date = date.min,
    holidays: Collection[date] = NO_DAYS,
) -> Promise:
    """Record that a promise was kept on a day; what follows is not due before `today`.

    The touch planned for nothing else is the one that went; any other stays planned and keeps it
    no longer. Raises ValidationError when it was kept already, and AgainstWish.
    """
    heed(promise.person, channel)
    planned = promise.touches.open().first()
    if planned and planned.occasion == Touch.Occasion.PROMISE and not planned.give_id:
        send_touch(touch=planned, on=on, channel=channel, today=today, holidays=holidays)
        return promise
    release(promise)
    went = Touch(person=promise.person, application=promise.application, due_on=on, sent_on=on)
    went.occasion, went.channel, went.keeps = Touch.Occasion.PROMISE, channel, promise
    keep(record=went)
    use_up(person=promise.person, on=on, today=today)
    if promise.person.touches.open().exists():
        replan(person=promise.person, on=max(on, today), holidays=holidays)
    return promise


@transaction.atomic
def put_promise_right(*, promise: Promise, on: date) -> Promise:
    """Keep a promise as it is known now; a touch planned only to keep it moves to its new day.

    A day the seeker chose for that touch stays.
    """
    keep(record=promise)
    if wish_on(promise.person):
        return promise
    planned = promise.touches.open().filter(occasion=Touch.Occasion.PROMISE, moved_from=None)
    for touch in planned:
        if promise.due_on:
            touch.due_on = max(on, promise.due_on)
            keep(record=touch)
    return promise


CARRIED_ONLY_THAT = (
    "What you sent to keep it carried nothing else, and only a thank-you may carry thanks alone. "
    "So it stays kept. If it is still to be done, note it as a new promise."
)


@transaction.atomic
def reopen_promise(*, promise: Promise, on: date) -> Promise:
    """Say that a promise is not kept after all: it is open again, and planned.

    What was sent stays as it went, less the promise. Raises ValidationError where it carried
    nothing else.
    """
    for went in promise.touches.sent().select_for_update():
        if not went.carries_more:
            raise ValidationError(CARRIED_ONLY_THAT)
        went.keeps = None
        if went.occasion == Touch.Occasion.PROMISE:
            went.occasion = Touch.Occasion.GIVE
        keep(record=went)
        plan_to_keep(promise, on)
    return promise
