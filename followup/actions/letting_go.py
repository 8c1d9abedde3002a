"""Letting somebody go, taking it back, and how to go on after a pause."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep, keep_person
from contacts.models import Person
from followup.actions.planning import end_pause, has_its_own_day, replan
from followup.models import Pause, Touch
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import chain_of
from followup.selectors.wishes import wish_on

LET_GO = "you stopped following up with them"


@transaction.atomic
def let_go(*, person: Person, on: date) -> Person:
    """Stop planning touches for somebody, without a word why. What was is kept."""
    if person.let_go_on:
        return person
    for touch in person.touches.open():
        touch.skipped_on = on
        keep(record=touch)
    end_pause(person=person, on=on)
    person.let_go_on = on
    return keep_person(person=person)


@transaction.atomic
def take_back(*, person: Person, on: date, holidays: Collection[date] = NO_DAYS) -> Person:
    """Pick somebody up again after letting go: what was let go with them is planned again.

    While a wish of theirs forbids it, nothing is planned.
    """
    if not person.let_go_on:
        return person
    since = person.let_go_on
    person.let_go_on = None
    keep_person(person=person)
    if wish_on(person):
        return person
    if not plan_again(person, since=since, on=on, holidays=holidays):
        picked_up(person=person, since=since, because=LET_GO, on=on)
        replan(person=person, on=on, holidays=holidays)
    return person


def plan_again(
    person: Person, *, since: date, on: date, holidays: Collection[date]
) -> Touch | None:
    """Open again the touch that was let go with them; None when there was none."""
    touch = person.touches.filter(skipped_on=since, skipped_because="").order_by("-pk").first()
    if touch is None or person.touches.open().exists():
        return None
    return open_again(touch, on=on, holidays=holidays)


def open_again(touch: Touch, *, on: date, holidays: Collection[date]) -> Touch:
    """Open again a touch that was skipped, on its day or, where that has passed, the next."""
    touch.skipped_on, touch.skipped_because = None, ""
    keep(record=touch)
    touch.due_on = max(on, touch.due_on)
    if not has_its_own_day(touch):
        # Meanwhile something may have happened from which it keeps its distance.
        step = chain_of(touch.person).allowed_from(touch.due_on, touch.why_then, holidays)
        touch.due_on, touch.why_then = step.due_on, step.why
    return keep(record=touch)


def picked_up(*, person: Person, since: date, because: str, on: date) -> Pause:
    """Note that somebody was left in peace for a while and is picked up again."""
    return keep(
        record=Pause(
            person=person,
            since_on=min(since, on),
            because=because,
            ended_on=on,
            decision=Pause.Decision.PICK_UP,
        )
    )


@transaction.atomic
def go_on(
    *, person: Person, decision: str, on: date, holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """End a pause as the seeker decided and plan what follows, which is returned.

    Without a pause nothing happens, so deciding twice decides once.
    """
    pause = person.pauses.select_for_update().open().first()
    if pause is None:
        return None
    end_pause(person=person, on=on, decision=decision)
    return replan(person=person, on=on, holidays=holidays)
