"""Keeping numbers of one's own, and planning anew by them what is still open."""

from collections.abc import Collection
from datetime import date

from django.db import transaction

from contacts.actions import keep
from followup.actions.planning import plan_touch, replan
from followup.models import PersonRhythm, Rhythm, Touch
from followup.rules.cadence import NO_DAYS
from followup.selectors.touch_history import chains_of


@transaction.atomic
def keep_rhythm(*, rhythm: Rhythm, on: date, holidays: Collection[date] = NO_DAYS) -> int:
    """Keep the seeker's numbers and let what is open follow them; how many touches moved.

    A thank-you, a promise, and a day the seeker chose stay as they are.
    """
    keep(record=rhythm)
    seeker = rhythm.seeker
    seeker.rhythm = rhythm
    movable = Touch.objects.of(seeker).open().filter(keeps=None, moved_from=None)
    touches = movable.exclude(occasion=Touch.Occasion.THANK_YOU).select_related("person__seeker")
    chains = chains_of(seeker, movable.values("person"))
    moved = 0
    for touch in touches:
        before, chain = touch.due_on, chains[touch.person_id]
        if chain.has_begun:
            plan_touch(touch=touch, on=on, holidays=holidays, chain=chain)
            moved += touch.due_on != before
    return moved


@transaction.atomic
def keep_person_rhythm(
    *, rhythm: PersonRhythm, on: date, holidays: Collection[date] = NO_DAYS
) -> Touch | None:
    """Keep the numbers for one person and plan anew; returns what is open for them."""
    keep(record=rhythm)
    person = rhythm.person
    person.rhythm = rhythm
    touch = person.touches.open().first()
    return touch and replan(person=person, on=on, holidays=holidays)
