"""Verbs on a touch: what it carries, sending it, moving it, skipping it, its answer."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from contacts.actions import keep
from followup.actions.gives import keep_give
from followup.actions.letting_go import let_go, take_back
from followup.actions.planning import has_its_own_day, plan_next, plan_thank_you, replan
from followup.actions.wishes import delete_wish, keep_wish, use_up
from followup.models import Give, Touch, Wish
from followup.rules.application_status import day as in_words
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import chain_of
from followup.selectors.wishes import heed

__all__ = [
    "carry_new_give",
    "choose_give",
    "let_go",
    "move_touch",
    "plan_next",
    "plan_thank_you",
    "send_touch",
    "skip_touch",
    "take_back",
]


@transaction.atomic
def choose_give(*, touch: Touch, give: Give | None, because: str = "") -> Touch:
    """Let an open touch carry a give, or take it out again with None.

    Raises ValidationError when this person has had the same give before, and AgainstWish.
    """
    if give:
        heed(touch.person)
    touch.give = give
    touch.because = because
    return keep(record=touch)


@transaction.atomic
def carry_new_give(*, touch: Touch, give: Give, because: str = "") -> Touch:
    """Put something new on the shelf and let an open touch carry it."""
    keep_give(give=give)
    return choose_give(touch=touch, give=give, because=because)


NOTHING_ELSE = (
    "It carries nothing but the promise, so it cannot go with the promise still open: "
    "choose something to give with it first."
)


@transaction.atomic
def send_touch(
    *,
    touch: Touch,
    on: date,
    channel: str = "",
    keeps_promise: bool = True,
    today: date = date.min,
    holidays: Collection[date] = NO_DAYS,
) -> Touch | None:
    """Record that a touch went out on a day and plan the next one, which is returned.

    What follows is not due before `today`, however long ago this one went.

    A touch that went before stays as it was: sending twice sends once. Where the promise it was to
    keep is not kept with it, that stays open and is planned again. Raises ValidationError when it
    carries nothing, unless it is a thank-you, and AgainstWish.
    """
    touch = Touch.objects.select_for_update().get(pk=touch.pk)
    if touch.sent_on:
        return None
    heed(touch.person, channel or touch.channel)
    if not keeps_promise:
        keep_no_promise(touch)
    touch.sent_on = on
    touch.channel = channel or touch.channel
    keep(record=touch)
    use_up(person=touch.person, on=on, today=today)
    return plan_next(after=touch, today=today, holidays=holidays)


def keep_no_promise(touch: Touch) -> None:
    """Let a touch keep its promise no longer. Raises ValidationError where it has nothing else."""
    if touch.keeps_id and not touch.carries_more:
        raise ValidationError(NOTHING_ELSE)
    touch.keeps = None
    if touch.occasion == Touch.Occasion.PROMISE:
        touch.occasion = Touch.Occasion.GIVE


@transaction.atomic
def skip_touch(
    *, touch: Touch, on: date, because: str = "", holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Let one touch pass, with or without a word why, and plan the next, which is returned."""
    touch = Touch.objects.select_for_update().get(pk=touch.pk)
    if touch.sent_on or touch.skipped_on:
        return None
    touch.skipped_on, touch.skipped_because = on, because
    keep(record=touch)
    return plan_next(after=touch, holidays=holidays)


@transaction.atomic
def move_touch(*, touch: Touch, due_on: date, holidays: Collection[date] = NO_DAYS) -> Touch:
    """Put an open touch off, or bring it forward, to another day.

    A give keeps its distance, the year's caps and the quiet days: it goes to the first day from
    then on that does. A thank-you and a promise go to the very day. Raises AgainstWish.
    """
    heed(touch.person)
    before = touch.moved_from or touch.due_on
    why = f"you moved it from {in_words(before)}"
    if not has_its_own_day(touch):
        step = chain_of(touch.person).allowed_from(due_on, why, holidays)
        due_on, why = step.due_on, step.why
    touch.due_on, touch.why_then, touch.moved_from = due_on, why, before
    return keep(record=touch)


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

    `on` is today, `answered_on` the day it came; nothing has no day. Whoever asks to stop has that
    wish from then on, and corrected it is forgotten. Raises ValidationError when the touch was not
    sent.
    """
    nothing = came_of == Touch.CameOf.NOTHING
    touch.came_of, touch.answer = came_of, answer
    touch.answered_on = None if nothing else (answered_on or on)
    keep(record=touch)
    follow_wish_heard(touch, on, holidays)
    if came_of == Touch.CameOf.STOP:
        return None
    return replan(person=touch.person, on=on, holidays=holidays)


def follow_wish_heard(touch: Touch, on: date, holidays: Collection[date]) -> None:
    """Note the wish of whoever asked to stop in answer to a touch, or forget it."""
    known = Wish.objects.filter(heard_in=touch).first()
    if touch.came_of == Touch.CameOf.STOP:
        person = touch.person
        wish = known or Wish(person=person, heard_in=touch, kind=Wish.Kind.STOP)
        wish.seeker, wish.words = person.seeker, touch.answer[:1000]
        wish.said_on = touch.answered_on or on
        keep_wish(wish=wish, on=on, holidays=holidays)
    elif known:
        delete_wish(wish=known, on=on, holidays=holidays)
